# Generated from spec/common/validate.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function validate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.wire import Ref, Wire, anything, seq

if TYPE_CHECKING:
    from intacct_runtime.model import Object
    from intacct_runtime.node import Node

__all__ = ["validate"]


@model
class validate(Function[None]):
    """Validate.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    objects: Sequence[Object | Node] | None
    """Records, or nodes of any name. Required."""

    __wire__ = Wire("validate", seq(anything("objects", "+", objects=Ref("intacct._index", "REGISTRY"))))
    __result__ = NothingResult()
