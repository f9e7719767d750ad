# Generated from spec/common/delete.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["delete"]


@model
class delete(Function[None]):
    """Delete.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    - Up to 100 keys, joined with commas.
    """

    object: str | None
    """Object (text). Required."""
    keys: str | None
    """Keys (text). Required."""

    __wire__ = Wire(
        "delete", unordered(el("object", TEXT, label="Object"), el("keys", TEXT, label="Keys")), writes=True
    )
    __result__ = NothingResult()
