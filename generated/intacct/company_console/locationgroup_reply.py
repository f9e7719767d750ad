# Generated from spec/company_console/locationgroup_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure locationgroup_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["LocationgroupReply"]


@model
class LocationgroupReply(ReplyPart):
    """Location group.

    - No reply is on record: the fields are those that the record is written with and read with by the generic
      functions.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    id: str | None | Unset = UNSET
    """ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    members: str | None | Unset = UNSET
    """Members (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    grouptype: str | None | Unset = UNSET
    """Group type (text). Known values: ALL, SPECIFIC."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    createdby: int | None | Unset = UNSET
    """Created by (integer)."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer)."""
    createdimcomp: bool | None | Unset = UNSET
    """Dimension structure (boolean, true or false)."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text)."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text)."""
    megaentitykey: int | None | Unset = UNSET
    """Created at - Entity key (integer, record number)."""
    megaentityid: str | None | Unset = UNSET
    """Created at - Entity ID (text)."""
    megaentityname: str | None | Unset = UNSET
    """Created at - Entity name (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text)."""

    __wire__ = Wire(
        "locationgroup",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("id", TEXT, "?", label="ID"),
            el("name", TEXT, "?", label="Name"),
            el("members", TEXT, "?", label="Members"),
            el("description", TEXT, "?", label="Description"),
            el("grouptype", TEXT, "?", label="Group type", open_values=("ALL", "SPECIFIC")),
            el("whencreated", DATETIME, "?", label="When created"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("createdby", INTEGER, "?", label="Created by"),
            el("modifiedby", INTEGER, "?", label="Modified by"),
            el("createdimcomp", BOOLEAN, "?", label="Dimension structure"),
            el("createdbyloginid", TEXT, "?", label="Created by"),
            el("modifiedbyloginid", TEXT, "?", label="Modified by"),
            el("megaentitykey", INTEGER, "?", label="Created at - Entity key"),
            el("megaentityid", TEXT, "?", label="Created at - Entity ID"),
            el("megaentityname", TEXT, "?", label="Created at - Entity name"),
            el("record_url", TEXT, "?", label="Record URL"),
        ),
    )
