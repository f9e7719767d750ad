# Generated from spec/platform_services/getDimensionRestrictions.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDimensionRestrictions."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["DimensionRestriction", "RestrictingDimension", "getDimensionRestrictions"]


@model
class getDimensionRestrictions(Function[Records["DimensionRestriction"]]):
    """Get dimension restrictions.

    Answers a list of `DimensionRestriction`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/dimensions/#list-dimension-restrictions
    """

    __wire__ = Wire("getDimensionRestrictions")
    __result__ = RecordsResult(
        elements={"restriction": Ref("intacct.platform_services.getdimensionrestrictions", "DimensionRestriction")}
    )


@model
class RestrictingDimension(ReplyPart):
    """Restricted by."""

    dimension: str | None | Unset = UNSET
    """Dimension (text)."""
    object_id: str | None | Unset = UNSET
    """Object ID (text)."""
    relationship_id: str | None | Unset = UNSET
    """Relationship ID (text)."""

    __wire__ = Wire(
        "restrictedby",
        unordered(
            el("dimension", TEXT, "?", label="Dimension"),
            el("object_id", TEXT, "?", label="Object ID"),
            el("relationship_id", TEXT, "?", label="Relationship ID"),
        ),
    )


@model
class DimensionRestriction(ReplyPart):
    """`<restriction>`."""

    dimension: str | None | Unset = UNSET
    """Dimension (text)."""
    object_id: str | None | Unset = UNSET
    """Object ID (text)."""
    restrictedby: list[RestrictingDimension] | None | Unset = UNSET
    """Restricted by."""

    __wire__ = Wire(
        "restriction",
        unordered(
            el("dimension", TEXT, "?", label="Dimension"),
            el("object_id", TEXT, "?", label="Object ID"),
            el(
                "restrictedby",
                Ref("intacct.platform_services.getdimensionrestrictions", "RestrictingDimension"),
                "*",
                label="Restricted by",
            ),
        ),
    )
