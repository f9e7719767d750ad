# Generated from spec/company_console/delete_supdoc.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_supdoc."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_supdoc"]


@model
class delete_supdoc(Function[str]):
    """Delete attachment (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/attachments/#delete-attachment-legacy
    """

    key: str | None
    """Record key (text). Required."""

    __wire__ = Wire("delete_supdoc", attributes=(attribute("key", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
