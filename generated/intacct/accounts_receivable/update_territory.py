# Generated from spec/accounts_receivable/update_territory.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_territory."""

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

__all__ = ["update_territory"]


@model
class update_territory(Function[str]):
    """Update territory (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/territories/#update-territory-legacy
    """

    territoryid: str | None
    """Territory ID (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    managerid: str | None | Unset = UNSET
    """Manager ID (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "update_territory",
        seq(
            el("name", TEXT, "?", label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("managerid", TEXT, "?", label="Manager ID"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        (attribute("territoryid", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
