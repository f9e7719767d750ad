# Generated from spec/company_console/getObjectTrail.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getObjectTrail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.audittraildetail_reply import AuditTrailDetail

__all__ = ["getObjectTrail"]


@model
class getObjectTrail(Function[Records["AuditTrailDetail"]]):
    """Get object trail.

    Answers a list of `AuditTrailDetail`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    The vendor's schema does not list it; the gateway takes it.
    - Known from the vendor SDKs only. Its parts are not on record; object and objectKey are those of getAuditTrail,
      which answers the same question.
    - No reply is on record: a record of any name is read as an audit trail entry.
    """

    object: str | None | Unset = UNSET
    """Object (text)."""
    objectkey: str | None | Unset = UNSET
    """Object key (text)."""

    __wire__ = Wire(
        "getObjectTrail",
        unordered(el("object", TEXT, "?", label="Object"), el("objectKey", TEXT, "?", label="Object key")),
    )
    __result__ = RecordsResult(other=Ref("intacct.company_console.audittraildetail_reply", "AuditTrailDetail"))
