"""Contracts: what is sold to a customer over some time. Importing this registers all that contracts can do."""

from __future__ import annotations

import datetime
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.currency import base_currency
from intacct_sandbox.errors import missing, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields
from intacct_sandbox.writing import Draft

from . import (
    contracts_billing,
    contracts_expenses,
    contracts_hold,
    contracts_lines,
    contracts_posting,
    contracts_preview,
    contracts_run,
    contracts_states,
    contracts_usage,
)
from .contracts_fields import complete, state_of, with_name
from .contracts_kinds import EXPENSE_LINE, LINE
from .contracts_schedules import DRAFT, IN_PROGRESS
from .registry import Behaviour, behaviour

__all__ = [
    "contracts_billing",
    "contracts_expenses",
    "contracts_hold",
    "contracts_lines",
    "contracts_posting",
    "contracts_preview",
    "contracts_run",
    "contracts_states",
    "contracts_usage",
]

_FIXED: Final = ("CONTRACTID", "CUSTOMERID", "CURRENCY", "STATE")


@behaviour("CONTRACT")
class Contracts(Behaviour):
    """What is sold to a customer over some time."""

    def completed(self, context: Context, draft: Draft) -> Fields:
        fields = super().completed(context, draft)
        customer = context.require("CUSTOMER", str(fields.get("CUSTOMERID") or ""))
        if not fields.get("CONTRACTID"):
            fields["CONTRACTID"] = f"CTR-{context.store.next_number('CONTRACTID'):04d}"
        fields["STATE"] = state_of(fields, draft.type.label, IN_PROGRESS, DRAFT)
        fields["TERMTYPE"] = fields.get("TERMTYPE") or "Termed"
        _check_term(fields)
        contact = customer["DISPLAYCONTACT.CONTACTNAME"]
        base = base_currency(context, str(fields.get("LOCATIONID") or ""))
        defaults: Fields = {
            "CUSTOMERNAME": customer["NAME"],
            "BILLTOCONTACTNAME": contact,
            "SHIPTOCONTACTNAME": contact,
            "BASECURR": base,
            "CURRENCY": customer["CURRENCY"] or base,
            "RENEWAL": False,
            "BILLINGHOLD": False,
            "REVENUEHOLD": False,
            "EXPENSEHOLD": False,
            "SUMMARYTOTAL": ZERO,
            "SUMMARYBILLED": ZERO,
        }
        complete(fields, defaults)
        with_name(context, "LOCATION", fields, "LOCATIONID", "LOCATIONNAME")
        return fields

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        lines = context.store.select(LINE, CONTRACTKEY=record.recordno)
        for name in _FIXED:
            given = draft.text(name).upper()
            if name in draft.fields and given != record.text(name).upper() and (lines or name == "STATE"):
                raise refused(f"{name} of contract '{record.text('CONTRACTID')}' cannot be changed.")
        _check_term({**record.fields, **draft.fields})
        super().update(context, record, draft)

    def delete(self, context: Context, record: Record) -> None:
        for kind in (LINE, EXPENSE_LINE):
            if context.store.select(kind, CONTRACTKEY=record.recordno):
                label = context.type(kind).label.lower()
                raise refused(
                    f"The contract '{record.text('CONTRACTID')}' still has a {label}.", f"Delete each {label} first."
                )
        super().delete(context, record)


def _check_term(fields: Fields) -> None:
    begin, end = fields.get("BEGINDATE"), fields.get("ENDDATE")
    if fields.get("TERMTYPE") != "Evergreen":
        if not isinstance(end, datetime.date):
            raise missing("ENDDATE", "Contract")
        if isinstance(begin, datetime.date) and end < begin:
            raise refused("A contract cannot end before it begins.", "Use an end date on or after the start date.")
