"""Bills of accounts payable that come from purchasing documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from intacct_sandbox import ledger, payables
from intacct_sandbox.context import Context
from intacct_sandbox.payables import Entry
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, money

from .documents_accounts import item_account
from .documents_references import stocked

_LINE: Final = (
    "LOCATIONID", "DEPARTMENTID", "CUSTOMERID", "VENDORID", "EMPLOYEEID", "ITEMID", "CLASSID", "PROJECTID",
    "CONTRACTID", "FORM1099", "FORM1099TYPE", "FORM1099BOX", "BILLABLE", "ALLOCATION",
)  # fmt: skip


def enter_bill(context: Context, document: Record, lines: Sequence[Record], subtotals: Sequence[Record]) -> None:
    """Enter the bill of a purchasing document, or change the one that there is."""
    entry = Entry("APBILL", _header(document), list(_lines(context, lines, subtotals)), module="9.PO")
    known = context.store.get("APBILL", document.integer("PRRECORDKEY"))
    if known is not None:
        payables.amend(context, known, entry)
        return
    bill = payables.enter(context, entry)
    context.change(document, {"PRRECORDKEY": bill.recordno})


def remove_bill(context: Context, document: Record) -> None:
    """Delete the bill of a purchasing document."""
    bill = context.store.get("APBILL", document.integer("PRRECORDKEY"))
    if bill is not None:
        payables.remove(context, bill)
        context.change(document, {"PRRECORDKEY": None})


def _header(document: Record) -> Fields:
    fields: Fields = {
        "VENDORID": document.text("CUSTVENDID"),
        "WHENCREATED": document.date("WHENCREATED"),
        "WHENPOSTED": document.date("WHENPOSTED"),
        "WHENDUE": document.date("WHENDUE"),
        "TERMNAME": document.text("TERM.NAME") or None,
        "RECORDID": document.text("VENDORDOCNO") or document.text("DOCNO"),
        "DOCNUMBER": document.text("PONUMBER") or None,
        "DESCRIPTION": document.text("MESSAGE") or document.text("DOCID"),
        "CURRENCY": document.text("CURRENCY"),
        "BASECURR": document.text("BASECURR"),
        "EXCHANGE_RATE": document.number("EXCHRATE"),
        "EXCH_RATE_DATE": document.date("EXCHRATEDATE"),
        "BILLTOPAYTOCONTACTNAME": document.text("BILLTO.CONTACTNAME") or None,
        "SHIPTORETURNTOCONTACTNAME": document.text("SHIPTO.CONTACTNAME") or None,
        "SUPDOCID": document.text("SUPDOCID") or None,
        "DOCHDRKEY": document.recordno,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _lines(context: Context, lines: Sequence[Record], subtotals: Sequence[Record]) -> Iterator[Fields]:
    purchases = ledger.system_account(context, "purchases")
    for line in lines:
        item = context.require("ITEM", line.text("ITEMID"))
        common = _common(line, line.text("MEMO") or line.text("ITEMDESC"))
        if line.text("WAREHOUSE.LOCATION_NO"):
            common["WAREHOUSEID"] = line.text("WAREHOUSE.LOCATION_NO")
        value = line.number("TRX_VALUE")
        if not stocked(item):
            account = item_account(context, item, "ITEMGLGROUP.EXPENSEACCOUNT.ACCTNO", "purchases")
            yield {**common, "ACCOUNTNO": account, "TRX_AMOUNT": value}
            continue
        received = _received(context, line)
        account = item_account(context, item, "ITEMGLGROUP.POGLACCOUNT.ACCTNO", "goods received")
        yield {**common, "ACCOUNTNO": account, "TRX_AMOUNT": value if received is None else received}
        if received is not None and received != value:
            variance: Fields = {
                "ENTRYDESCRIPTION": "Price variance",
                "ACCOUNTNO": purchases,
                "TRX_AMOUNT": value - received,
            }
            yield {**common, **variance}
    for subtotal in subtotals:
        fields = _common(subtotal, subtotal.text("DESCRIPTION"))
        yield {**fields, "ACCOUNTNO": purchases, "TRX_AMOUNT": subtotal.number("TRX_TOTAL")}


def _common(record: Record, memo: str) -> Fields:
    fields: Fields = {name: record.fields[name] for name in _LINE if name in record.fields}
    fields["ENTRYDESCRIPTION"] = memo or None
    return fields


def _received(context: Context, line: Record) -> Decimal | None:
    """Return what the goods of a line were received at, in the transaction's currency; None if they were not."""
    source = context.store.get(line.kind, line.integer("SOURCE_DOCLINEKEY"))
    if source is None or "#MOVED" not in source.fields or source.text("CURRENCY") != line.text("CURRENCY"):
        return None
    if not source.number("QUANTITY"):
        return None
    return money(
        source.number("TRX_VALUE") * line.number("QUANTITY") / source.number("QUANTITY"), line.text("CURRENCY")
    )
