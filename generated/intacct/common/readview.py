# Generated from spec/common/readView.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function readView."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.filters import Filters

__all__ = ["readView"]


T = TypeVar("T", bound=Object)


@model
class readView(Function[Records[T]], Generic[T]):
    """Read view.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - Records may stand one level deeper, under a view element.
    """

    view: str | None
    """View (text). Required."""
    pagesize: int | None | Unset = UNSET
    """Page size (integer). Default: 100."""
    returnformat: str | None | Unset = UNSET
    """Return format (text). Known values: xml, json, csv."""
    filters: Filters | None | Unset = UNSET
    """Filters."""

    __wire__ = Wire(
        "readView",
        unordered(
            el("view", TEXT, label="View"),
            el("pagesize", INTEGER, "?", label="Page size", default="100"),
            el("returnFormat", TEXT, "?", label="Return format", open_values=("xml", "json", "csv")),
            el("filters", Ref("intacct.common.filters", "Filters"), "?", label="Filters"),
        ),
    )
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"), wrapper="view")
