# Generated from spec/common/describe.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function describe."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct.common.doctypes import DOCTYPES
from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

__all__ = ["describe"]


T = TypeVar("T", bound=Object)


@model
class describe(Function[Records[T]], Generic[T]):
    """Describe.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - No recorded reply: records are read without a type.
    """

    object: str | None
    """Object (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    doctypes: list[str] | None | Unset = UNSET
    """Document types (list of text)."""

    __wire__ = Wire(
        "describe",
        seq(el("doctypes", DOCTYPES, "?", label="Document types")),
        (attribute("object", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
    )
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
