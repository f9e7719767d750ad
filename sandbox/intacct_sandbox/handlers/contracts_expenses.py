"""Contract expenses: what it costs to win or fulfil a contract, spread over its time."""

from __future__ import annotations

import datetime
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, as_decimal, money
from intacct_sandbox.writing import Draft

from .contracts_fields import complete, state_of, with_name
from .contracts_kinds import EXPENSE_LINE, LINE, kinds_of
from .contracts_scheduled import DIMENSIONS, Scheduled, exchange, next_line, open_contract
from .contracts_schedules import (
    DRAFT,
    IN_PROGRESS,
    contract_of,
)
from .registry import behaviour

_EXPENSE_SCHEDULED: Final = frozenset(
    {
        "ITEMID",
        "AMOUNT",
        "POSTINGDATE",
        "EXCHANGE_RATE",
        "EXCH_RATE_DATE",
        "LOCATIONID",
        *DIMENSIONS,
        *(field for kind in kinds_of(Record(EXPENSE_LINE, 0, {})) for field in (kind.template, kind.start, kind.end)),
    }
)
"""Fields on which schedules and postings depend."""


@behaviour(EXPENSE_LINE)
class ContractExpenses(Scheduled):
    """What it costs to win or fulfil a contract, spread over its time."""

    scheduled = _EXPENSE_SCHEDULED

    def completed(self, context: Context, draft: Draft) -> Fields:
        fields = super().completed(context, draft)
        line = _line_of(context, fields)
        contract_id = str(fields.get("CONTRACTID") or "")
        contract = contract_of(context, line) if line else context.require("CONTRACT", contract_id)
        open_contract(contract)
        state = state_of(fields, draft.type.label, IN_PROGRESS, DRAFT)
        item = context.require("ITEM", str(fields.get("ITEMID") or ""))
        fields["STATE"] = DRAFT if DRAFT in {contract.text("STATE"), line.text("STATE") if line else ""} else state
        source = line or contract
        defaults: Fields = {
            "CONTRACTKEY": contract.recordno,
            "CONTRACTID": contract["CONTRACTID"],
            "CONTRACTNAME": contract["NAME"],
            "CONTRACTSTATUS": contract["STATUS"] or "active",
            "CONTRACTLINENO": line.integer("LINENO") if line else None,
            "CONTRACTDETAILSTATE": line["STATE"] if line else None,
            "TYPE": "Contract line" if line else "Contract",
            "CUSTOMERID": contract["CUSTOMERID"],
            "CUSTOMERNAME": contract["CUSTOMERNAME"],
            "ITEMKEY": item.recordno,
            "ITEMNAME": item["NAME"],
            "LINENO": next_line(context, EXPENSE_LINE, contract),
            "EXCHRATETYPE": contract["EXCHRATETYPE"],
            **{name: source[name] for name in DIMENSIONS},
        }
        if line:
            defaults |= {"STARTDATE": line["BEGINDATE"], "ENDDATE": line["ENDDATE"]}
            defaults |= {"START2DATE": line["BEGINDATE"], "END2DATE": line["ENDDATE"]}
        complete(fields, defaults)
        with_name(context, "LOCATION", fields, "LOCATIONID", "LOCATIONNAME")
        return {**fields, **self.derived(context, contract, fields)}

    def derived(self, context: Context, contract: Record, fields: Fields) -> Fields:
        expense = Record(EXPENSE_LINE, 0, fields)
        amount = money(expense.number("AMOUNT"), contract.text("CURRENCY"))
        if amount == 0:
            raise refused("A contract expense of nothing cannot be kept.", "Give an amount.")
        found = exchange(context, contract, expense, expense.date("POSTINGDATE") or context.today)
        base = money(amount * as_decimal(found["EXCHANGE_RATE"]), contract.text("BASECURR"))
        return {**found, "AMOUNT": amount, "BASEAMOUNT": base}

    def posting_date(self, record: Record) -> datetime.date | None:
        return record.date("POSTINGDATE")


def _line_of(context: Context, fields: Fields) -> Record | None:
    key = fields.get("CONTRACTDETAILKEY")
    if key is None:
        return None
    line = context.get(LINE, int(str(key)))
    if line is None:
        raise refused(f"Invalid contract line '{key}' specified.")
    return line
