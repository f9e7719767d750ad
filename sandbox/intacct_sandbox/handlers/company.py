"""Sessions, the audit trail and facts about the company."""

from __future__ import annotations

from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag, timestamp
from intacct_sandbox.errors import FunctionFailure, GatewayError, Row, unknown_object
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Data, Reply
from intacct_sandbox.store import AuditEntry, Record

from .registry import Computed, behaviour, function

_MODES: Final = {"create": "Create", "modify": "Modify", "delete": "Delete", "workflow": "Workflow", "access": "Access"}


@function("getAPISession")
def get_api_session(context: Context, fn: Params) -> Reply:
    """Start a session at the top level or in an entity; its endpoint is the address that the caller used."""
    location = context.session.location
    if fn.has("locationid"):
        try:
            location = context.doorkeeper.entity(fn.text("locationid"))
        except GatewayError as failure:
            raise FunctionFailure(Row("Get API Session Failed"), *failure.rows) from None
    session_id = context.doorkeeper.start(context.session, location)
    location_id = "" if location is None else location.text("LOCATIONID")
    content = tag("sessionid", session_id) + tag("endpoint", context.url) + tag("locationid", location_id)
    return Data([element("api", content)])


def _events(entries: list[AuditEntry]) -> list[AuditEntry]:
    """Return one entry per access: the fields that one function changed belong together."""
    events: dict[tuple[str, str, str], AuditEntry] = {}
    for entry in entries:
        events.setdefault((entry.tracking, entry.mode, entry.workflow), entry)
    return list(events.values())


@function("getAuditTrail")
def get_audit_trail(context: Context, fn: Params) -> Reply:
    """List who did what to a record, found by record number or by its unique name."""
    object_type = context.catalog.find(fn.text("object"))
    if object_type is None:
        raise unknown_object(fn.text("object"))
    number, key = fn.text("recordNo"), fn.text("objectKey")
    entries = [
        entry
        for entry in context.store.audit(object_type.name)
        if (str(entry.recordno) == number if number else entry.object_key == key)
    ]
    items = [_trail(entry) for entry in _events(entries)]
    return Data(items, {"listtype": "auditTrailDetail", "count": str(len(items))})


def _trail(entry: AuditEntry) -> str:
    content = (
        tag("userId", entry.user_id)
        + tag("object", entry.kind.lower())
        + tag("objectKey", entry.object_key)
        + tag("accessTime", timestamp(entry.at))
        + tag("accessMode", entry.mode)
        + tag("workflowAction", entry.workflow)
        + tag("webServer", "sandbox")
        + tag("trackingId", entry.tracking)
        + tag("ipAddress", entry.client)
        + tag("source", "api")
    )
    return element("auditTrailDetail", content)


@behaviour("AUDITHISTORY")
class AuditHistory(Computed):
    """The audit trail as records, one per changed field."""

    def records(self, context: Context) -> list[Record]:
        return [
            Record(
                "AUDITHISTORY",
                entry.id,
                {
                    "ID": str(entry.id),
                    "OBJECTTYPE": entry.kind.lower(),
                    "OBJECTKEY": entry.object_key,
                    "USERID": entry.user_id,
                    "ACCESSTIME": entry.at.replace(tzinfo=None),
                    "ACCESSMODE": _MODES.get(entry.mode, entry.mode),
                    "WORKFLOWACTION": entry.workflow,
                    "IPADDRESS": entry.client,
                    "SOURCE": "api",
                    "FIELD_NAME": entry.field,
                    "FIELD_BEFORE": entry.before,
                    "FIELD_AFTER": entry.after,
                },
            )
            for entry in context.store.audit()
        ]


@behaviour("ACTIVITYLOG")
class ActivityLog(Computed):
    """The audit trail in sentences."""

    def records(self, context: Context) -> list[Record]:
        return [
            Record(
                "ACTIVITYLOG",
                entry.id,
                {
                    "RECORDNO": entry.id,
                    "OBJ_ID": entry.recordno,
                    "TRAIL_TEXT": _sentence(context, entry),
                    "CREATED_BY": _user_number(context, entry.user_id),
                    "CREATEDBYUSER": entry.user_id,
                    "CREATED_AT": entry.at.replace(tzinfo=None),
                },
            )
            for entry in context.store.audit()
        ]


def _sentence(context: Context, entry: AuditEntry) -> str:
    if entry.field is None:
        return f"{context.type(entry.kind).label} {entry.object_key}: {entry.workflow or entry.mode}."
    known = context.type(entry.kind).fields.get(entry.field)
    label = known.label if known is not None and known.label else entry.field
    return f'Value of "{label}" field has been changed from "{entry.before}" to "{entry.after}".'


def _user_number(context: Context, user_id: str) -> str:
    user = context.named("USERINFO", user_id)
    return "" if user is None else str(user.recordno)


@function("readEntityDetails")
def read_entity_details(context: Context, _fn: Params) -> Reply:
    """Tell about the entity that the caller works in, or about all at the top level."""
    entities = (
        [context.session.location] if context.session.location else list(context.store.table("LOCATIONENTITY").values())
    )
    items = [
        element(
            "entity",
            tag("id", entity.text("LOCATIONID"))
            + tag("name", entity.text("NAME"))
            + tag("recordno", str(entity.recordno))
            + tag("currency", entity.text("CURRENCY"))
            + tag("firstfiscalmonth", entity.text("FIRSTMONTH"))
            + tag("firstfiscaltaxmonth", entity.text("FIRSTMONTHTAX"))
            + tag("weekstart", entity.text("WEEKSTART")),
        )
        for entity in entities
    ]
    return Data(items)


@function("getFinancialSetup")
def get_financial_setup(context: Context, _fn: Params) -> Reply:
    """Tell how the company keeps its books."""
    currencies = {entity.text("CURRENCY") for entity in context.store.table("LOCATIONENTITY").values()}
    content = (
        tag("baseCurrency", context.store.setting("base_currency"))
        + tag("defaultBook", "ACCRUAL")
        + tag("firstFiscalMonth", context.store.setting("first_fiscal_month") or "1")
        + tag("multiBaseCurrency", "true" if len(currencies) > 1 else "false")
        + tag("multiBook", "true")
        + tag("multiCurrency", "true")
        + tag("multiEntityShared", "true")
    )
    return Data([element("financialSetup", content)])


@function("getUserPermissions")
def get_user_permissions(context: Context, fn: Params) -> Reply:
    """Tell what a user may do: in the sandbox, everything in the applications that it has."""
    context.require("USERINFO", fn.text("userId"), "User")
    subscriptions = "".join(
        element(
            "appSubscription",
            tag("applicationName", application)
            + element(
                "policies", element("policy", tag("policyName", "All") + tag("rights", "List|View|Add|Edit|Delete"))
            ),
        )
        for application in ("Accounts Payable", "General Ledger", "Inventory Control", "Order Entry", "Purchasing")
    )
    return Data([element("permissions", subscriptions)])
