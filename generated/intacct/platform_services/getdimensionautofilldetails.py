# Generated from spec/platform_services/getDimensionAutofillDetails.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDimensionAutofillDetails."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["Autofill", "AutofillRelationship", "getDimensionAutofillDetails"]


@model
class getDimensionAutofillDetails(Function[Records["AutofillRelationship"]]):
    """Get dimension autofill details.

    Answers a list of `AutofillRelationship`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/dimensions/#list-dimension-auto-fill-details
    """

    __wire__ = Wire("getDimensionAutofillDetails")
    __result__ = RecordsResult(
        elements={"relationship": Ref("intacct.platform_services.getdimensionautofilldetails", "AutofillRelationship")}
    )


@model
class Autofill(ReplyPart):
    """Autofill."""

    dimension: str | None | Unset = UNSET
    """Dimension (text)."""
    object_id: str | None | Unset = UNSET
    """Object ID (text)."""
    relationship_id: str | None | Unset = UNSET
    """Relationship ID (text)."""
    type: str | None | Unset = UNSET
    """Relationship type (text). Known values: Many-to-One."""

    __wire__ = Wire(
        "autofill",
        unordered(
            el("dimension", TEXT, "?", label="Dimension"),
            el("object_id", TEXT, "?", label="Object ID"),
            el("relationship_id", TEXT, "?", label="Relationship ID"),
            el("type", TEXT, "?", label="Relationship type", open_values=("Many-to-One",)),
        ),
    )


@model
class AutofillRelationship(ReplyPart):
    """`<relationship>`."""

    dimension: str | None | Unset = UNSET
    """Dimension (text)."""
    object_id: str | None | Unset = UNSET
    """Object ID (text)."""
    enableoverride: bool | None | Unset = UNSET
    """Override allowed (boolean, true or false)."""
    autofill: list[Autofill] | None | Unset = UNSET
    """Autofill."""

    __wire__ = Wire(
        "relationship",
        unordered(
            el("dimension", TEXT, "?", label="Dimension"),
            el("object_id", TEXT, "?", label="Object ID"),
            el("enableoverride", BOOLEAN, "?", label="Override allowed"),
            el(
                "autofill",
                Ref("intacct.platform_services.getdimensionautofilldetails", "Autofill"),
                "*",
                label="Autofill",
            ),
        ),
    )
