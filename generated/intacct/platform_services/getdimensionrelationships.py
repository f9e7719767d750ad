# Generated from spec/platform_services/getDimensionRelationships.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDimensionRelationships."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["DimensionRelationship", "RelatedDimension", "getDimensionRelationships"]


@model
class getDimensionRelationships(Function[Records["DimensionRelationship"]]):
    """Get dimension relationships.

    Answers a list of `DimensionRelationship`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/dimensions/#list-dimension-relationships
    """

    __wire__ = Wire("getDimensionRelationships")
    __result__ = RecordsResult(
        elements={"relationship": Ref("intacct.platform_services.getdimensionrelationships", "DimensionRelationship")}
    )


@model
class RelatedDimension(ReplyPart):
    """Related dimensions."""

    dimension: str | None | Unset = UNSET
    """Dimension (text)."""
    object_id: str | None | Unset = UNSET
    """Object ID (text)."""
    relationship_id: str | None | Unset = UNSET
    """Relationship ID (text)."""
    source_side: str | None | Unset = UNSET
    """Source side (text). Known values: One, Many."""
    related_side: str | None | Unset = UNSET
    """Related side (text). Known values: One, Many."""

    __wire__ = Wire(
        "related",
        unordered(
            el("dimension", TEXT, "?", label="Dimension"),
            el("object_id", TEXT, "?", label="Object ID"),
            el("relationship_id", TEXT, "?", label="Relationship ID"),
            el("source_side", TEXT, "?", label="Source side", open_values=("One", "Many")),
            el("related_side", TEXT, "?", label="Related side", open_values=("One", "Many")),
        ),
    )


@model
class DimensionRelationship(ReplyPart):
    """`<relationship>`."""

    dimension: str | None | Unset = UNSET
    """Dimension (text)."""
    object_id: str | None | Unset = UNSET
    """Object ID (text)."""
    autofillrelated: bool | None | Unset = UNSET
    """Related dimensions filled in (boolean, true or false)."""
    enableoverride: bool | None | Unset = UNSET
    """Override allowed (boolean, true or false)."""
    related: list[RelatedDimension] | None | Unset = UNSET
    """Related dimensions."""

    __wire__ = Wire(
        "relationship",
        unordered(
            el("dimension", TEXT, "?", label="Dimension"),
            el("object_id", TEXT, "?", label="Object ID"),
            el("autofillrelated", BOOLEAN, "?", label="Related dimensions filled in"),
            el("enableoverride", BOOLEAN, "?", label="Override allowed"),
            el(
                "related",
                Ref("intacct.platform_services.getdimensionrelationships", "RelatedDimension"),
                "*",
                label="Related dimensions",
            ),
        ),
    )
