# Generated from spec/company_console/location_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure location_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.contactinfo_reply import ContactinfoReply
    from intacct.common.customfield_reply import CustomfieldReply
    from intacct.common.primary_reply import PrimaryReply
    from intacct.common.shipto_reply import ShiptoReply

__all__ = ["LocationReply"]


@model
class LocationReply(ReplyPart):
    """Location."""

    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    supervisorid: str | None | Unset = UNSET
    """Supervisor ID (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    primary: PrimaryReply | None | Unset = UNSET
    """Primary."""
    shipto: ShiptoReply | None | Unset = UNSET
    """Ship-to contact."""
    contactinfo: ContactinfoReply | None | Unset = UNSET
    """Primary contact."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "location",
        unordered(
            el("locationid", TEXT, "?", label="Location ID"),
            el("name", TEXT, "?", label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("supervisorid", TEXT, "?", label="Supervisor ID"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("enddate", SPLIT_DATE, "?", label="End date"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("primary", Ref("intacct.common.primary_reply", "PrimaryReply"), "?", label="Primary"),
            el("shipto", Ref("intacct.common.shipto_reply", "ShiptoReply"), "?", label="Ship-to contact"),
            el(
                "contactinfo", Ref("intacct.common.contactinfo_reply", "ContactinfoReply"), "?", label="Primary contact"
            ),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
        ),
    )
