# Generated from spec/common/objectname_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure objectname_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Content, Wire, attribute, unordered

__all__ = ["InspectName"]


@model
class InspectName(ReplyPart):
    """Object name.

    One line of the list of all objects.
    """

    typename: str | None | Unset = UNSET
    """Object name (text)."""
    label: str | None | Unset = UNSET
    """Label (text)."""

    __wire__ = Wire("type", unordered(), (attribute("typename", TEXT),), content=Content("label", TEXT))
