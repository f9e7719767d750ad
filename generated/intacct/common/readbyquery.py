# Generated from spec/common/readByQuery.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function readByQuery."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["readByQuery"]


T = TypeVar("T", bound=Object)


@model
class readByQuery(Function[Records[T]], Generic[T]):
    """Read by query.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - Page size 1 to 1000, 100 if omitted.
    - Compares stored codes such as A or T; create, update and query take labels.
    - An apostrophe inside quotes is written with a backslash.
    """

    object: str | None
    """Object (text). Required."""
    query: str | None
    """Query (text). Required."""
    pagesize: int | None | Unset = UNSET
    """Page size (integer). Default: 100."""
    fields: str | None | Unset = UNSET
    """Fields (text)."""
    returnformat: str | None | Unset = UNSET
    """Return format (text). Known values: xml, json, csv. Default: xml."""
    docparid: str | None | Unset = UNSET
    """Document template (text). Transaction definition."""

    __wire__ = Wire(
        "readByQuery",
        unordered(
            el("object", TEXT, label="Object"),
            el("query", TEXT, label="Query"),
            el("pagesize", INTEGER, "?", label="Page size", default="100"),
            el("fields", TEXT, "?", label="Fields"),
            el("returnFormat", TEXT, "?", label="Return format", open_values=("xml", "json", "csv"), default="xml"),
            el("docparid", TEXT, "?", label="Document template"),
        ),
    )
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
