# Generated from spec/accounts_receivable/create_territory.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_territory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["create_territory"]


@model
class create_territory(Function[str]):
    """Create territory (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/territories/#create-territory-legacy
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    territoryid: str | None
    """Territory ID (text). Required."""
    name: str | None
    """Name (text). Required."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    managerid: str | None | Unset = UNSET
    """Manager ID (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "create_territory",
        seq(
            el("territoryid", TEXT, label="Territory ID"),
            el("name", TEXT, label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("managerid", TEXT, "?", label="Manager ID"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("externalid", TEXT, "?", label="External ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
