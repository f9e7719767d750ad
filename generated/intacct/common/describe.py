# Generated from spec/common/describe.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function describe."""

from __future__ import annotations

from intacct.common.doctypes import DOCTYPES
from intacct_runtime.model import Function, model
from intacct_runtime.node import Node
from intacct_runtime.result import TreeResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["describe"]


@model
class describe(Function[Node]):
    """Describe.

    Answers what the reply holds, as plain elements (`Node`).
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - No reply is on record: it is read as plain elements.
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
    __result__ = TreeResult()
