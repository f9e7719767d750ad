# Generated from spec/project_resource_mgmt/timetype_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure timetype_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply

__all__ = ["TimetypeReply"]


@model
class TimetypeReply(ReplyPart):
    """Time type.

    - No reply is on record: the fields are those that the record is written with and read with by the generic
      functions.
    """

    key: str | None | Unset = UNSET
    """Record key (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    accountno: str | None | Unset = UNSET
    """Account number (text)."""
    offsetaccountno: str | None | Unset = UNSET
    """Offset account (text)."""
    earningtypename: str | None | Unset = UNSET
    """Earning type (text)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    accountkey: int | None | Unset = UNSET
    """Time type GL account key (integer, record number)."""
    accounttitle: str | None | Unset = UNSET
    """Time type GL account title (text)."""
    offsetaccountkey: int | None | Unset = UNSET
    """Offset account key (integer, record number)."""
    offsetaccounttitle: str | None | Unset = UNSET
    """Offset account title (text)."""
    contraaccountkey: int | None | Unset = UNSET
    """Contra account key (integer, record number)."""
    contraaccountno: str | None | Unset = UNSET
    """Contra account (text)."""
    contraaccounttitle: str | None | Unset = UNSET
    """Contra account title (text)."""
    earningtypekey: int | None | Unset = UNSET
    """Earning type key (integer, record number)."""
    megaentitykey: int | None | Unset = UNSET
    """Created at - Entity key (integer, record number)."""
    megaentityid: str | None | Unset = UNSET
    """Created at - Entity ID (text)."""
    megaentityname: str | None | Unset = UNSET
    """Created at - Entity name (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text)."""

    __wire__ = Wire(
        "timetype",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("name", TEXT, "?", label="Name"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("accountno", TEXT, "?", label="Account number"),
            el("offsetaccountno", TEXT, "?", label="Offset account"),
            el("earningtypename", TEXT, "?", label="Earning type"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("recordno", INTEGER, "?", label="Record number"),
            el("accountkey", INTEGER, "?", label="Time type GL account key"),
            el("accounttitle", TEXT, "?", label="Time type GL account title"),
            el("offsetaccountkey", INTEGER, "?", label="Offset account key"),
            el("offsetaccounttitle", TEXT, "?", label="Offset account title"),
            el("contraaccountkey", INTEGER, "?", label="Contra account key"),
            el("contraaccountno", TEXT, "?", label="Contra account"),
            el("contraaccounttitle", TEXT, "?", label="Contra account title"),
            el("earningtypekey", INTEGER, "?", label="Earning type key"),
            el("megaentitykey", INTEGER, "?", label="Created at - Entity key"),
            el("megaentityid", TEXT, "?", label="Created at - Entity ID"),
            el("megaentityname", TEXT, "?", label="Created at - Entity name"),
            el("record_url", TEXT, "?", label="Record URL"),
        ),
    )
