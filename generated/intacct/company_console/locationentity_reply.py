# Generated from spec/company_console/locationentity_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure locationentity_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["LocationentityReply"]


@model
class LocationentityReply(ReplyPart):
    """Location entity."""

    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    locationtype: str | None | Unset = UNSET
    """Location type (text)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    enablelegalcontact: bool | None | Unset = UNSET
    """Enable legal contact (boolean, true or false)."""
    legalname: str | None | Unset = UNSET
    """Legal name (text)."""
    legaladdress1: str | None | Unset = UNSET
    """Legal address line 1 (text)."""
    legaladdress2: str | None | Unset = UNSET
    """Legal address line 2 (text)."""
    legalcity: str | None | Unset = UNSET
    """Legal city (text)."""
    legalstate: str | None | Unset = UNSET
    """Legal state or territory (text)."""
    legalzipcode: str | None | Unset = UNSET
    """Legal ZIP or postal code (text)."""
    legalcountry: str | None | Unset = UNSET
    """Legal country (text)."""

    __wire__ = Wire(
        "locationentity",
        unordered(
            el("locationid", TEXT, "?", label="Location ID"),
            el("name", TEXT, "?", label="Name"),
            el("locationtype", TEXT, "?", label="Location type"),
            el("currency", TEXT, "?", label="Currency"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("enablelegalcontact", BOOLEAN, "?", label="Enable legal contact"),
            el("legalname", TEXT, "?", label="Legal name"),
            el("legaladdress1", TEXT, "?", label="Legal address line 1"),
            el("legaladdress2", TEXT, "?", label="Legal address line 2"),
            el("legalcity", TEXT, "?", label="Legal city"),
            el("legalstate", TEXT, "?", label="Legal state or territory"),
            el("legalzipcode", TEXT, "?", label="Legal ZIP or postal code"),
            el("legalcountry", TEXT, "?", label="Legal country"),
        ),
    )
