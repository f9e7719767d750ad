# Generated from spec/data_delivery_service/getDdsObjects.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDdsObjects."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.node import Node
from intacct_runtime.result import TreeResult
from intacct_runtime.wire import Wire

__all__ = ["getDdsObjects"]


@model
class getDdsObjects(Function[Node]):
    """Get DDS objects.

    Answers what the reply holds, as plain elements (`Node`).
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/data-delivery-service/dds-objects/#list-dds-objects
    - No reply is on record: it is read as plain elements.
    """

    __wire__ = Wire("getDdsObjects")
    __result__ = TreeResult()
