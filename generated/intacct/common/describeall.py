# Generated from spec/common/describeall.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function describeall."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.node import Node
from intacct_runtime.result import TreeResult
from intacct_runtime.wire import Wire

__all__ = ["describeall"]


@model
class describeall(Function[Node]):
    """Describe all.

    Answers what the reply holds, as plain elements (`Node`).
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - No reply is on record: it is read as plain elements.
    """

    __wire__ = Wire("describeall")
    __result__ = TreeResult()
