# Generated from spec/common/update.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.wire import Ref, Wire, anything, seq

if TYPE_CHECKING:
    from intacct_runtime.node import Node

__all__ = ["update"]


T = TypeVar("T", bound=Object)


@model
class update(Function[Records[T]], Generic[T]):
    """Update.

    Answers the records that were written, each with its keys alone.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    - Up to 100 records at a time, of several objects if need be.
    """

    objects: Sequence[T | Node] | None
    """Records, or nodes of any name. Required."""

    __wire__ = Wire("update", seq(anything("objects", "+", objects=Ref("intacct._index", "REGISTRY"))), writes=True)
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
