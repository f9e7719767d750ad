# Generated from spec/company_console/auditTrailDetail_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure auditTrailDetail_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME_ISO, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AuditTrailDetail"]


@model
class AuditTrailDetail(ReplyPart):
    """Audit trail entry.

    Reference:
    https://developer.intacct.com/api/company-console/audit-trails/#list-standard-object-record-audit-trail-logs
    """

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
        unordered(
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
