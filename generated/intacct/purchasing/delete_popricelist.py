# Generated from spec/purchasing/delete_popricelist.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_popricelist."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_popricelist"]


@model
class delete_popricelist(Function[str]):
    """Delete purchasing price list (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/price-lists/#delete-purchasing-price-list-legacy
    """

    name: str | None
    """Name (text). Required."""

    __wire__ = Wire("delete_popricelist", attributes=(attribute("name", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
