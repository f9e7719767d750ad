# Generated from spec/company_console/create_supdoc.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_supdoc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.company_console.attachments import ATTACHMENTS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.company_console.attachment import Attachment

__all__ = ["create_supdoc"]


@model
class create_supdoc(Function[str]):
    """Create attachment (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/attachments/#create-attachment-legacy
    """

    supdocid: str | None
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file.
    Required.
    """
    supdocname: str | None | Unset = UNSET
    """Attachment name (text)."""
    supdocfoldername: str | None | Unset = UNSET
    """Attachment folder name (text)."""
    supdocdescription: str | None | Unset = UNSET
    """Attachment description (text)."""
    attachments: list[Attachment] | None | Unset = UNSET
    """Attachments."""

    __wire__ = Wire(
        "create_supdoc",
        seq(
            el("supdocid", TEXT, label="Attachment ID"),
            el("supdocname", TEXT, "?", label="Attachment name"),
            el("supdocfoldername", TEXT, "?", label="Attachment folder name"),
            el("supdocdescription", TEXT, "?", label="Attachment description"),
            el("attachments", ATTACHMENTS, "?", label="Attachments"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
