# Generated from spec/company_console/getAuditTrail.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getAuditTrail."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import DATETIME_ISO, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

__all__ = ["AuditTrailDetail", "getAuditTrail"]


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
        elements={"auditTrailDetail": Ref("intacct.company_console.getaudittrail", "AuditTrailDetail")}
    )


@model
class AuditTrailDetail(Structure):
    """`<auditTrailDetail>`."""

    userid: str | None | Unset = UNSET
    """User ID (text)."""
    object: str | None | Unset = UNSET
    """Object (text)."""
    objectkey: str | None | Unset = UNSET
    """Object key (text)."""
    accesstime: datetime.datetime | None | Unset = UNSET
    """Access time (datetime, ISO 8601)."""
    accessmode: str | None | Unset = UNSET
    """Access mode (text)."""
    workflowaction: str | None | Unset = UNSET
    """Workflow action (text)."""
    webserver: str | None | Unset = UNSET
    """Web server (text)."""
    trackingid: str | None | Unset = UNSET
    """Tracking ID (text)."""
    ipaddress: str | None | Unset = UNSET
    """IP address (text)."""
    source: str | None | Unset = UNSET
    """Source (text)."""

    __wire__ = Wire(
        "auditTrailDetail",
        seq(
            el("userId", TEXT, "?", label="User ID"),
            el("object", TEXT, "?", label="Object"),
            el("objectKey", TEXT, "?", label="Object key"),
            el("accessTime", DATETIME_ISO, "?", label="Access time"),
            el("accessMode", TEXT, "?", label="Access mode"),
            el("workflowAction", TEXT, "?", label="Workflow action"),
            el("webServer", TEXT, "?", label="Web server"),
            el("trackingId", TEXT, "?", label="Tracking ID"),
            el("ipAddress", TEXT, "?", label="IP address"),
            el("source", TEXT, "?", label="Source"),
        ),
    )
