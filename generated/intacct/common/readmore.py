# Generated from spec/common/readMore.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function readMore."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

__all__ = ["readMore"]


T = TypeVar("T", bound=Object)


@model
class readMore(Function[Records[T]], Generic[T]):
    """Read more.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    object: str | None | Unset = UNSET
    """Object (text)."""
    view: str | None | Unset = UNSET
    """View (text)."""
    reportid: str | None | Unset = UNSET
    """Report ID (text)."""
    resultid: str | None | Unset = UNSET
    """Result ID (text)."""

    __wire__ = Wire(
        "readMore",
        seq(
            choice(
                el("object", TEXT, label="Object"),
                el("view", TEXT, label="View"),
                el("reportId", TEXT, label="Report ID"),
                el("resultId", TEXT, label="Result ID"),
            )
        ),
    )
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
