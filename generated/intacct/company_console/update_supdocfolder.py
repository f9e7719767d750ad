# Generated from spec/company_console/update_supdocfolder.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_supdocfolder."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["update_supdocfolder"]


@model
class update_supdocfolder(Function[str]):
    """Update attachment folder (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/attachments/#update-attachment-folder-legacy
    """

    supdocfoldername: str | None
    """Attachment folder name (text). Required."""
    supdocfolderdescription: str | None | Unset = UNSET
    """Attachment folder description (text)."""
    supdocparentfoldername: str | None | Unset = UNSET
    """Parent folder name (text)."""

    __wire__ = Wire(
        "update_supdocfolder",
        seq(
            el("supdocfoldername", TEXT, label="Attachment folder name"),
            el("supdocfolderdescription", TEXT, "?", label="Attachment folder description"),
            el("supdocparentfoldername", TEXT, "?", label="Parent folder name"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
