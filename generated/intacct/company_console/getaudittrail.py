# Generated from spec/company_console/getAuditTrail.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getAuditTrail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

if TYPE_CHECKING:
    from intacct.company_console.audittraildetail_reply import AuditTrailDetail

__all__ = ["getAuditTrail"]


@model
class getAuditTrail(Function[Records["AuditTrailDetail"]]):
    """Get audit trail.

    Answers a list of `AuditTrailDetail`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference:
    https://developer.intacct.com/api/company-console/audit-trails/#list-standard-object-record-audit-trail-logs
    """

    object: str | None
    """Object (text). Required."""
    objectkey: str | None | Unset = UNSET
    """Object key (text)."""
    recordno: int | None | Unset = UNSET
    """Record number (integer)."""

    __wire__ = Wire(
        "getAuditTrail",
        seq(
            unordered(el("object", TEXT, label="Object"), el("objectKey", TEXT, label="Object key"), until="2017.R2"),
            el("object", TEXT, since="2017.R3", label="Object"),
            choice(
                el("objectKey", TEXT, label="Object key"),
                el("recordNo", INTEGER, label="Record number"),
                since="2017.R3",
            ),
        ),
    )
    __result__ = RecordsResult(
        elements={"auditTrailDetail": Ref("intacct.company_console.audittraildetail_reply", "AuditTrailDetail")}
    )
