"""Contract lines: an item sold over some time, with its billing and revenue."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, as_decimal, money
from intacct_sandbox.writing import Draft

from .contracts_fields import complete, state_of, with_name
from .contracts_kinds import BILLING, EXPENSE_LINE, LINE, kinds_of
from .contracts_ledger import open_date
from .contracts_scheduled import DIMENSIONS, RENEWAL_ONLY, Scheduled, exchange, next_line, open_contract
from .contracts_schedules import (
    DRAFT,
    IN_PROGRESS,
    billing_periods,
    in_advance,
    span_of,
)
from .registry import behaviour

_LINE_SCHEDULED: Final = frozenset(
    {
        "ITEMID",
        "BEGINDATE",
        "ENDDATE",
        "BILLINGMETHOD",
        "BILLINGOPTIONS",
        "BILLINGFREQUENCY",
        "PRORATEBILLINGPERIOD",
        "QUANTITY",
        "PRICE",
        "MULTIPLIER",
        "DISCOUNTPERCENT",
        "FLATAMOUNT",
        "EXCHANGE_RATE",
        "EXCH_RATE_DATE",
        "GLPOSTINGDATE",
        "REV_REC_ON_INVOICE",
        "LOCATIONID",
        *DIMENSIONS,
        *(field for kind in kinds_of(Record(LINE, 0, {})) for field in (kind.template, kind.start, kind.end)),
    }
)
"""Fields on which schedules and postings depend."""


@behaviour(LINE)
class ContractLines(Scheduled):
    """What a contract sells: an item over some time, with its billing and revenue."""

    scheduled = _LINE_SCHEDULED

    def completed(self, context: Context, draft: Draft) -> Fields:
        fields = super().completed(context, draft)
        contract = context.require("CONTRACT", str(fields.get("CONTRACTID") or ""))
        open_contract(contract)
        fields["STATE"] = _line_state(fields, contract, draft.type.label)
        item = context.require("ITEM", str(fields.get("ITEMID") or ""))
        defaults: Fields = {
            "CONTRACTKEY": contract.recordno,
            "CONTRACTNAME": contract["NAME"],
            "CONTRACTSTATE": contract["STATE"],
            "CUSTOMERID": contract["CUSTOMERID"],
            "CUSTOMERNAME": contract["CUSTOMERNAME"],
            "LINENO": next_line(context, LINE, contract),
            "BEGINDATE": contract["BEGINDATE"],
            "ENDDATE": contract["ENDDATE"],
            "ITEMKEY": item.recordno,
            "ITEMNAME": item["NAME"],
            "ITEMDESC": item["NAME"],
            "ITEMTYPE": item["ITEMTYPE"],
            "BILLINGMETHOD": "Fixed price",
            "BILLINGOPTIONS": "Use billing template" if fields.get("BILLINGMETHOD") != "Quantity based" else None,
            "BILLTOSOURCE": "User-specified value" if fields.get("BILLTOCONTACTNAME") else "Contract value",
            "BILLTOCONTACTNAME": contract["BILLTOCONTACTNAME"],
            "SHIPTOSOURCE": "User-specified value" if fields.get("SHIPTOCONTACTNAME") else "Contract value",
            "SHIPTOCONTACTNAME": contract["SHIPTOCONTACTNAME"],
            "LOCATIONID": contract["LOCATIONID"],
            "EXCHRATETYPE": contract["EXCHRATETYPE"],
            "RENEWAL": False,
            **{name: contract[name] for name in DIMENSIONS},
        }
        complete(fields, defaults)
        with_name(context, "LOCATION", fields, "LOCATIONID", "LOCATIONNAME")
        return {**fields, **self.derived(context, contract, fields)}

    def derived(self, context: Context, contract: Record, fields: Fields) -> Fields:
        line = Record(LINE, 0, fields)
        begin, end = line.date("BEGINDATE"), line.date("ENDDATE")
        if begin is None:
            raise missing("BEGINDATE", "Contract line")
        if end is not None and end < begin:
            raise refused("A contract line cannot end before it begins.")
        options = line.text("BILLINGOPTIONS")
        templated = line.text("BILLINGMETHOD") == "Fixed price" and options == "Use billing template"
        if templated and not line.text(BILLING.template):
            raise missing(BILLING.template, "Contract line")
        found = exchange(context, contract, line, begin if begin <= context.today else context.today)
        flat = _flat_amount(line, contract.text("CURRENCY"))
        periods = Decimal(1)
        if options == "Include with every invoice":
            portions = billing_periods(line, contract, span_of(line, contract, BILLING))
            periods = sum((portion.weight for portion in portions), ZERO)
        total = money(flat * periods, contract.text("CURRENCY"))
        worth = as_decimal(found["EXCHANGE_RATE"])
        return {
            **found,
            "FLATAMOUNT": flat,
            "BASEFLATAMOUNT": money(flat * worth, contract.text("BASECURR")),
            "TOTALFLATAMOUNT": total,
            "TOTALBASEFLATAMOUNT": money(total * worth, contract.text("BASECURR")),
            "FLATAMOUNT_MULTIPLIER": periods,
            "LINETYPE": "Discount" if total < 0 else "Sale",
            "GLPOSTINGDATE": fields.get("GLPOSTINGDATE") or open_date(context, in_advance(contract, begin)),
        }

    def posting_date(self, record: Record) -> datetime.date | None:
        return record.date("GLPOSTINGDATE")

    def delete(self, context: Context, record: Record) -> None:
        if context.store.select(EXPENSE_LINE, CONTRACTDETAILKEY=record.recordno):
            raise refused(f"Contract line {record.recordno} still has an expense.", "Delete the expense first.")
        super().delete(context, record)


def _line_state(fields: Fields, contract: Record, label: str) -> str:
    if contract.text("STATE") == DRAFT and not fields.get("STATE"):
        return DRAFT
    state = state_of(fields, label, IN_PROGRESS, DRAFT, RENEWAL_ONLY)
    if contract.text("STATE") == DRAFT and state == IN_PROGRESS:
        raise refused(f"The contract '{contract.text('CONTRACTID')}' is a draft.", "Use a draft line.")
    return state


def _flat_amount(line: Record, currency: str) -> Decimal:
    """Return the amount of a line, or what it comes to by quantity, price, multiplier and discount."""
    given = line["FLATAMOUNT"]
    if given is not None:
        return money(line.number("FLATAMOUNT"), currency)
    if line.text("BILLINGMETHOD") != "Fixed price" or line["PRICE"] is None:
        return money(ZERO, currency)
    quantity = Decimal(1) if line["QUANTITY"] is None else line.number("QUANTITY")
    multiplier = Decimal(1) if line["MULTIPLIER"] is None else line.number("MULTIPLIER")
    return money(quantity * line.number("PRICE") * multiplier * (1 - line.number("DISCOUNTPERCENT") / 100), currency)
