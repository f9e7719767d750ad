# Generated from spec/common/readByName.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function readByName."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["readByName"]


T = TypeVar("T", bound=Object)


@model
class readByName(Function[Records[T]], Generic[T]):
    """Read by name.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - Up to 100 names, joined with commas.
    """

    object: str | None
    """Object (text). Required."""
    keys: str | None
    """Keys (text). Known values: name. Required."""
    fields: str | None | Unset = UNSET
    """Fields (text)."""
    returnformat: str | None | Unset = UNSET
    """Return format (text). Known values: xml, json, csv. Default: xml."""
    docparid: str | None | Unset = UNSET
    """Document template (text). Transaction definition."""

    __wire__ = Wire(
        "readByName",
        unordered(
            el("object", TEXT, label="Object"),
            el("keys", TEXT, label="Keys", open_values=("name",)),
            el("fields", TEXT, "?", label="Fields"),
            el("returnFormat", TEXT, "?", label="Return format", open_values=("xml", "json", "csv"), default="xml"),
            el("docparid", TEXT, "?", label="Document template"),
        ),
    )
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
