# Generated from spec/company_console/getObjectTrail.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getObjectTrail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, anything, seq

if TYPE_CHECKING:
    from intacct_runtime.node import Node

__all__ = ["getObjectTrail"]


T = TypeVar("T", bound=Object)


@model
class getObjectTrail(Function[Records[T]], Generic[T]):
    """Get object trail.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    The vendor's schema does not list it; the gateway takes it.
    - Known from the vendor SDKs only; its parts are not on record.
    - No recorded reply: records are read without a type.
    """

    parameters: Sequence[Node] | None | Unset = UNSET
    """Elements of any name."""

    __wire__ = Wire("getObjectTrail", seq(anything("parameters")))
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
