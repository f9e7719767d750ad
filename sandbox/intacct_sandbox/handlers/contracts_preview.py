"""GENINVOICEPREVIEW: what contracts have to bill up to a date, as lines that a run may invoice."""

from __future__ import annotations

import datetime
from typing import Final

import attrs

from intacct_sandbox.context import Context
from intacct_sandbox.errors import invalid_reference, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, Value
from intacct_sandbox.writing import Draft

from .contracts_kinds import BILLING, LINE
from .contracts_schedules import IN_PROGRESS, ON_HOLD, OPEN, contract_of, entries_of, owner_of
from .documents_definitions import definition
from .documents_kinds import KINDS
from .registry import Behaviour, behaviour

PREVIEW: Final = "GENINVOICEPREVIEW"
PREVIEW_LINE: Final = "GENINVOICEPREVIEWLINE"
USAGE: Final = "CONTRACTUSAGE"
_BY_DEFAULT: Final = "CUSTOMER#~#CONTRACT"
_POLICY: Final = "GENINVOICEPOLICY"
_LINE_FILTERS: Final = (
    "CUSTOMERID",
    "CONTRACTID",
    "PROJECTID",
    "EMPLOYEEID",
    "ITEMID",
    "DEPARTMENTID",
    "LOCATIONID",
    "CLASSID",
)
_CONTRACT_FILTERS: Final = {"CURRENCY": "CURRENCY", "CONTRACTTYPEID": "CONTRACTTYPE"}
_GROUPS: Final = (
    "CONTRACTGROUPID",
    "ITEMGROUPID",
    "CLASSGROUPID",
    "CUSTOMERGROUPID",
    "PROJECTGROUPID",
    "DEPARTMENTGROUPID",
    "EMPLOYEEGROUPID",
    "LOCATIONGROUPID",
)
_POLICY_FIELDS: Final = (
    *_LINE_FILTERS,
    *_CONTRACT_FILTERS,
    *_GROUPS,
    "CUSTOMERTYPEID",
    "PROJECTTYPEID",
    "PROJECTMANAGERID",
    "INVOICEBY",
    "INCLUDECONTRACTS",
    "INCLUDECONTRACTUSAGE",
)
_OVERRIDE_EMPTY: Final = "Override empty dates only"
_OVERRIDE_ALL: Final = "Override all dates"


@behaviour(PREVIEW)
class Previews(Behaviour):
    """A look at what is due."""

    def completed(self, context: Context, draft: Draft) -> Fields:
        fields: Fields = dict(draft.fields)
        _take_policy(context, fields)
        known = definition(context, KINDS["SODOCUMENT"], str(fields.get("DOCPARID") or ""))
        enabled = known.record["ENABLECONTRACTBILLING"] is None or known.record.flag("ENABLECONTRACTBILLING")
        if not enabled or not known.posts_subledger:
            raise refused(
                f"The transaction definition '{known.name}' does not bill contracts.",
                "Use one that is enabled for contracts and posts to accounts receivable.",
            )
        groups = [name for name in _GROUPS if fields.get(name)]
        if groups:
            raise refused(f"The sandbox keeps no members of groups: {', '.join(groups)} cannot be used to filter.")
        defaults: Fields = {"TYPE": "Preview", "INVOICEBY": _BY_DEFAULT, "INCLUDECONTRACTS": False}
        for name, value in {**defaults, "INCLUDECONTRACTUSAGE": False}.items():
            if fields.get(name) is None:
                fields[name] = value
        _check_filters(context, fields)
        return fields

    def create(self, context: Context, draft: Draft) -> Record:
        preview = super().create(context, draft)
        if preview.flag("INCLUDECONTRACTS"):
            for due in scheduled(context, preview):
                context.create(PREVIEW_LINE, _scheduled_line(preview, due), parent=preview)
        if preview.flag("INCLUDECONTRACTUSAGE"):
            for usage in used(context, preview):
                context.create(PREVIEW_LINE, _usage_line(context, preview, usage), parent=preview)
        return preview

    def delete(self, context: Context, record: Record) -> None:
        for line in context.lines(record, PREVIEW_LINE):
            context.remove(line)
        super().delete(context, record)


@attrs.frozen
class Due:
    """An entry of a billing schedule whose time has come, and the contract line that it bills."""

    entry: Record
    line: Record
    contract: Record


def _take_policy(context: Context, fields: Fields) -> None:
    """Add what the named invoice policy says and the request does not."""
    name = str(fields.get("POLICYNAME") or fields.get("FILTERNAME") or "")
    if not name:
        return
    policy = context.store.find(_POLICY, NAME=name)
    if policy is None:
        raise invalid_reference("Invoice policy", name)
    if policy.text("STATUS") == "inactive":
        raise refused(f"The invoice policy '{name}' is inactive.")
    fields |= {"POLICYKEY": policy.recordno, "POLICYNAME": name}
    for field in _POLICY_FIELDS:
        if field not in fields and policy[field] is not None:
            fields[field] = policy[field]


def _check_filters(context: Context, fields: Fields) -> None:
    for kind in ("CUSTOMER", "CONTRACT", "ITEM", "PROJECT"):
        if fields.get(f"{kind}ID"):
            context.require(kind, str(fields[f"{kind}ID"]))


def _same(filtered: Value, held: Value) -> bool:
    return filtered is None or filtered == "" or str(filtered).upper() == str(held or "").upper()


def _wanted(context: Context, preview: Record, line: Record, contract: Record) -> bool:
    if not all(_same(preview[name], line[name]) for name in _LINE_FILTERS):
        return False
    if not all(_same(preview[name], contract[held]) for name, held in _CONTRACT_FILTERS.items()):
        return False
    customer = context.named("CUSTOMER", contract.text("CUSTOMERID"))
    project = context.named("PROJECT", line.text("PROJECTID"))
    return (
        _same(preview["CUSTOMERTYPEID"], None if customer is None else customer["CUSTTYPE"])
        and _same(preview["PROJECTTYPEID"], None if project is None else project["PROJECTTYPE"])
        and _same(preview["PROJECTMANAGERID"], None if project is None else project["MANAGERID"])
    )


def scheduled(context: Context, preview: Record) -> list[Due]:
    """Return what is due by schedule and fits a preview's filters, by contract and date."""
    until = preview.date("ASOFDATE") or context.today
    since = preview.date("BILLSCHSTARTDATE") or datetime.date.min
    found: list[Due] = []
    for schedule in context.store.select(BILLING.schedule):
        if schedule.text("STATE") not in {IN_PROGRESS, ON_HOLD} or not context.visible(schedule):
            continue
        line = owner_of(context, schedule)
        contract = contract_of(context, line)
        if contract.text("STATE") != IN_PROGRESS or not _wanted(context, preview, line, contract):
            continue
        for entry in entries_of(context, schedule):
            date = entry.date("POSTINGDATE")
            if entry.text("STATE") == OPEN and date is not None and since <= date <= until:
                found.append(Due(entry, line, contract))
    return sorted(found, key=lambda due: (due.contract.recordno, due.line.recordno, due.entry.recordno))


def used(context: Context, preview: Record) -> list[Record]:
    """Return the usage that is not billed yet and fits a preview's filters."""
    until = preview.date("ASOFDATE") or context.today
    found: list[Record] = []
    for usage in context.store.select(USAGE):
        line = context.get(LINE, usage.integer("CONTRACTDETAILKEY"))
        date = usage.date("USAGEDATE")
        if line is None or date is None or date > until or usage["BILLEDDATE"] is not None:
            continue
        contract = contract_of(context, line)
        running = line.text("STATE") == contract.text("STATE") == IN_PROGRESS
        held = line.text(BILLING.status) == ON_HOLD
        if running and not held and _wanted(context, preview, line, contract):
            found.append(usage)
    return found


def _line_fields(line: Record, contract: Record) -> Fields:
    return {
        "ITEMKEY": line["ITEMKEY"],
        "ITEMID": line["ITEMID"],
        "ITEMNAME": line["ITEMNAME"],
        "DESCRIPTION": line["ITEMDESC"],
        "CUSTOMERID": contract["CUSTOMERID"],
        "CUSTOMERNAME": contract["CUSTOMERNAME"],
        "CONTRACTKEY": contract.recordno,
        "CONTRACTID": contract["CONTRACTID"],
        "CONTRACTNAME": contract["NAME"],
        "LOCATIONID": line["LOCATIONID"],
        "LOCATIONNAME": line["LOCATIONNAME"],
        "DEPTID": line["DEPARTMENTID"],
        "EMPLOYEEID": line["EMPLOYEEID"],
        "CLASSID": line["CLASSID"],
        "PROJECTID": line["PROJECTID"],
        "SHIPTOCONTACTNAME": line["SHIPTOCONTACTNAME"],
        "SELECTED": True,
        "#LINE": line.recordno,
    }


def _service_period(preview: Record, source: Record) -> Fields:
    fields: Fields = {}
    option = preview.text("SERVICEPERIODOVERRIDEOPTION")
    for name in ("SERVICEPERIODSTARTDATE", "SERVICEPERIODENDDATE"):
        overrides = option == _OVERRIDE_ALL or (option == _OVERRIDE_EMPTY and source[name] is None)
        fields[name] = preview[name] if overrides and preview[name] is not None else source[name]
    return fields


def _scheduled_line(preview: Record, due: Due) -> Fields:
    return {
        **_line_fields(due.line, due.contract),
        **_service_period(preview, due.entry),
        "TYPE": "Contract",
        "AMOUNT": due.entry["BASEAMOUNT"],
        "TRX_AMOUNT": due.entry["AMOUNT"],
        "QUANTITY": 1,
        "PRICE": due.entry.text("AMOUNT"),
        "PRICEMISSING": False,
        "CNBILLINGSCHENTRYKEY": due.entry.recordno,
        "ENTRYDATE": due.entry["POSTINGDATE"],
    }


def _usage_line(context: Context, preview: Record, usage: Record) -> Fields:
    """Show usage; the sandbox works out no usage prices, so that nobody can invoice it."""
    line = context.store.get(LINE, usage.integer("CONTRACTDETAILKEY"))
    assert line is not None
    return {
        **_line_fields(line, contract_of(context, line)),
        **_service_period(preview, usage),
        "TYPE": "ContractUsage",
        "QUANTITY": usage["QUANTITY"],
        "ENTRYDATE": usage["USAGEDATE"],
        "SELECTED": False,
        "PRICEMISSING": True,
        "STATE": "Failure",
        "ERRMSG": "There is no price for the usage.",
    }
