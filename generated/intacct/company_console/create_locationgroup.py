# Generated from spec/company_console/create_locationgroup.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_locationgroup."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["create_locationgroup"]


@model
class create_locationgroup(Function[str]):
    """Create location group (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    id: str | None
    """ID (text). Required."""
    name: str | None
    """Name (text). Required."""
    members: str | None
    """Members (text). Required."""

    __wire__ = Wire(
        "create_locationgroup",
        seq(el("id", TEXT, label="ID"), el("name", TEXT, label="Name"), el("members", TEXT, label="Members")),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
