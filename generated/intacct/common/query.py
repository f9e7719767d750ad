# Generated from spec/common/query.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from intacct_runtime.model import Function, Object, Structure, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, FLAG, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

if TYPE_CHECKING:
    from intacct.common.and_ import And
    from intacct.common.between import Between
    from intacct.common.equalto import Equalto
    from intacct.common.greaterthan import Greaterthan
    from intacct.common.greaterthanorequalto import Greaterthanorequalto
    from intacct.common.in_ import In
    from intacct.common.isnotnull import Isnotnull
    from intacct.common.isnull import Isnull
    from intacct.common.lessthan import Lessthan
    from intacct.common.lessthanorequalto import Lessthanorequalto
    from intacct.common.like import Like
    from intacct.common.notequalto import Notequalto
    from intacct.common.notin import Notin
    from intacct.common.notlike import Notlike
    from intacct.common.or_ import Or

__all__ = ["QueryFilter", "QueryOptions", "QueryOrderby", "QueryOrderbyOrder", "QuerySelect", "query"]


T = TypeVar("T", bound=Object)


@model
class query(Function[Records[T]], Generic[T]):
    """Query.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2019.R4 to 2023.R1 (which of them is not known).
    - Page size 1 to 2000, 100 if omitted; offset counts from zero.
    - One operator at the top of the filter.
    - Children stand in any order.
    """

    select: QuerySelect | None
    """Select. Required."""
    object: str | None
    """Object (text). Required."""
    docparid: str | None | Unset = UNSET
    """Document template (text). Transaction definition."""
    filter: QueryFilter | None | Unset = UNSET
    """Filter."""
    orderby: QueryOrderby | None | Unset = UNSET
    """Order by."""
    options: QueryOptions | None | Unset = UNSET
    """Options."""
    pagesize: int | None | Unset = UNSET
    """Page size (integer, 1 to 2000). Default: 100."""
    offset: int | None | Unset = UNSET
    """Offset (integer, at least 0). Default: 0."""

    __wire__ = Wire(
        "query",
        unordered(
            el("select", Ref("intacct.common.query", "QuerySelect"), label="Select"),
            el("object", TEXT, label="Object"),
            el("docparid", TEXT, "?", label="Document template"),
            el("filter", Ref("intacct.common.query", "QueryFilter"), "?", label="Filter"),
            el("orderby", Ref("intacct.common.query", "QueryOrderby"), "?", label="Order by"),
            el("options", Ref("intacct.common.query", "QueryOptions"), "?", label="Options"),
            el("pagesize", INTEGER, "?", label="Page size", default="100"),
            el("offset", INTEGER, "?", label="Offset", default="0"),
        ),
        since="2019.R4..2023.R1",
    )
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))


@model
class QuerySelect(Structure):
    """Select."""

    field: str | list[str] | None | Unset = UNSET
    """Field (text)."""
    count: str | list[str] | None | Unset = UNSET
    """Count (text)."""
    avg: str | list[str] | None | Unset = UNSET
    """Average (text)."""
    min: str | list[str] | None | Unset = UNSET
    """Minimum (text)."""
    max: str | list[str] | None | Unset = UNSET
    """Maximum (text)."""
    sum: str | list[str] | None | Unset = UNSET
    """Sum (text)."""

    __wire__ = Wire(
        "select",
        seq(
            choice(
                el("field", TEXT, label="Field"),
                el("count", TEXT, label="Count"),
                el("avg", TEXT, label="Average"),
                el("min", TEXT, label="Minimum"),
                el("max", TEXT, label="Maximum"),
                el("sum", TEXT, label="Sum"),
                occurs="+",
            )
        ),
    )


@model
class QueryFilter(Structure):
    """Filter."""

    and_: And | None | Unset = UNSET
    """And."""
    or_: Or | None | Unset = UNSET
    """Or."""
    equalto: Equalto | None | Unset = UNSET
    """Equal to."""
    notequalto: Notequalto | None | Unset = UNSET
    """Not equal to."""
    lessthan: Lessthan | None | Unset = UNSET
    """Less than."""
    lessthanorequalto: Lessthanorequalto | None | Unset = UNSET
    """Less than or equal to."""
    greaterthan: Greaterthan | None | Unset = UNSET
    """Greater than."""
    greaterthanorequalto: Greaterthanorequalto | None | Unset = UNSET
    """Greater than or equal to."""
    between: Between | None | Unset = UNSET
    """Between."""
    in_: In | None | Unset = UNSET
    """In."""
    notin: Notin | None | Unset = UNSET
    """Not in."""
    like: Like | None | Unset = UNSET
    """Like."""
    notlike: Notlike | None | Unset = UNSET
    """Not like."""
    isnull: Isnull | None | Unset = UNSET
    """Is null."""
    isnotnull: Isnotnull | None | Unset = UNSET
    """Is not null."""

    __wire__ = Wire(
        "filter",
        seq(
            choice(
                el("and", Ref("intacct.common.and_", "And"), attr="and_", label="And"),
                el("or", Ref("intacct.common.or_", "Or"), attr="or_", label="Or"),
                el("equalto", Ref("intacct.common.equalto", "Equalto"), label="Equal to"),
                el("notequalto", Ref("intacct.common.notequalto", "Notequalto"), label="Not equal to"),
                el("lessthan", Ref("intacct.common.lessthan", "Lessthan"), label="Less than"),
                el(
                    "lessthanorequalto",
                    Ref("intacct.common.lessthanorequalto", "Lessthanorequalto"),
                    label="Less than or equal to",
                ),
                el("greaterthan", Ref("intacct.common.greaterthan", "Greaterthan"), label="Greater than"),
                el(
                    "greaterthanorequalto",
                    Ref("intacct.common.greaterthanorequalto", "Greaterthanorequalto"),
                    label="Greater than or equal to",
                ),
                el("between", Ref("intacct.common.between", "Between"), label="Between"),
                el("in", Ref("intacct.common.in_", "In"), attr="in_", label="In"),
                el("notin", Ref("intacct.common.notin", "Notin"), label="Not in"),
                el("like", Ref("intacct.common.like", "Like"), label="Like"),
                el("notlike", Ref("intacct.common.notlike", "Notlike"), label="Not like"),
                el("isnull", Ref("intacct.common.isnull", "Isnull"), label="Is null"),
                el("isnotnull", Ref("intacct.common.isnotnull", "Isnotnull"), label="Is not null"),
            )
        ),
    )


@model
class QueryOrderbyOrder(Structure):
    """Order."""

    field: str | None
    """Field (text). Required."""
    ascending: bool | None | Unset = UNSET
    """Ascending (flag: True writes the empty element)."""
    descending: bool | None | Unset = UNSET
    """Descending (flag: True writes the empty element)."""

    __wire__ = Wire(
        "order",
        seq(
            el("field", TEXT, label="Field"),
            choice(el("ascending", FLAG, label="Ascending"), el("descending", FLAG, label="Descending"), occurs="?"),
        ),
    )


@model
class QueryOrderby(Structure):
    """Order by."""

    order: list[QueryOrderbyOrder] | None
    """Order. Required."""

    __wire__ = Wire("orderby", seq(el("order", Ref("intacct.common.query", "QueryOrderbyOrder"), "+", label="Order")))


@model
class QueryOptions(Structure):
    """Options."""

    caseinsensitive: bool | None | Unset = UNSET
    """Ignore case (boolean, true or false). Default: false."""
    showprivate: bool | None | Unset = UNSET
    """Show private (boolean, true or false). Default: false."""
    returnformat: str | None | Unset = UNSET
    """Return format (text)."""

    __wire__ = Wire(
        "options",
        seq(
            el("caseinsensitive", BOOLEAN, "?", label="Ignore case", default="false"),
            el("showprivate", BOOLEAN, "?", label="Show private", default="false"),
            el("returnformat", TEXT, "?", label="Return format"),
        ),
    )
