# Generated from spec/inventory_control/itemtaxgroup_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure itemtaxgroup_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ItemtaxgroupReply"]


@model
class ItemtaxgroupReply(ReplyPart):
    """Item tax group.

    - No reply is on record: the fields are those that the record is written with and read with by the generic
      functions.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    grouptype: str | None | Unset = UNSET
    """Group type (text). Known values: Contact, Item, Account Label."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    createdby: int | None | Unset = UNSET
    """Created by (integer)."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer)."""
    sysgenerated: bool | None | Unset = UNSET
    """System generated field (boolean, true or false)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    megaentitykey: int | None | Unset = UNSET
    """Created at - Entity key (integer, record number)."""
    megaentityid: str | None | Unset = UNSET
    """Created at - Entity ID (text)."""
    megaentityname: str | None | Unset = UNSET
    """Created at - Entity name (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text)."""

    __wire__ = Wire(
        "itemtaxgroup",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("name", TEXT, "?", label="Name"),
            el("grouptype", TEXT, "?", label="Group type", open_values=("Contact", "Item", "Account Label")),
            el("whencreated", DATETIME, "?", label="When created"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("createdby", INTEGER, "?", label="Created by"),
            el("modifiedby", INTEGER, "?", label="Modified by"),
            el("sysgenerated", BOOLEAN, "?", label="System generated field"),
            el("taxsolutionid", TEXT, "?", label="Tax solution"),
            el("megaentitykey", INTEGER, "?", label="Created at - Entity key"),
            el("megaentityid", TEXT, "?", label="Created at - Entity ID"),
            el("megaentityname", TEXT, "?", label="Created at - Entity name"),
            el("record_url", TEXT, "?", label="Record URL"),
        ),
    )
