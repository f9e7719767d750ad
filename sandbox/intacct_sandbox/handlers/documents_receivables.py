"""Invoices of accounts receivable that come from order entry documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from intacct_sandbox import ledger, payables
from intacct_sandbox.context import Context
from intacct_sandbox.errors import refused
from intacct_sandbox.ledger import Group, Leg, Posting
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields

from .documents_accounts import item_account

_LINE: Final = (
    "LOCATIONID", "LOCATIONNAME", "DEPARTMENTID", "DEPARTMENTNAME", "CUSTOMERID", "CUSTOMERNAME", "VENDORID",
    "EMPLOYEEID", "ITEMID", "ITEMNAME", "CLASSID", "PROJECTID", "CONTRACTID", "CURRENCY", "BASECURR",
)  # fmt: skip


def enter_invoice(context: Context, document: Record, lines: Sequence[Record], subtotals: Sequence[Record]) -> Record:
    """Enter the AR invoice of an order entry document, or change the one that there is, and post it."""
    invoice = context.store.get("ARINVOICE", document.integer("PRRECORDKEY"))
    fields = _header(context, document)
    if invoice is None:
        invoice = context.create("ARINVOICE", fields)
        context.change(document, {"PRRECORDKEY": invoice.recordno})
    else:
        _clear(context, invoice, "changed")
        context.change(invoice, fields)
    for position, line in enumerate(_lines(context, lines, subtotals), 1):
        context.create("ARINVOICEITEM", {**line, "LINE_NO": position}, parent=invoice)
    _post(context, document, invoice)
    return invoice


def remove_invoice(context: Context, document: Record) -> None:
    """Delete the AR invoice of an order entry document."""
    invoice = context.store.get("ARINVOICE", document.integer("PRRECORDKEY"))
    if invoice is not None:
        _clear(context, invoice, "deleted")
        context.remove(invoice)
        context.change(document, {"PRRECORDKEY": None})


def _clear(context: Context, invoice: Record, what: str) -> None:
    """Take an invoice out of the ledger and drop its lines."""
    if invoice.number("TRX_TOTALPAID") or invoice.number("TRX_TOTALSELECTED"):
        raise refused(f"Invoice {invoice.text('RECORDID')} is paid and cannot be {what}.", "Undo the payment.")
    payables.unpost(context, invoice)
    for line in context.lines(invoice, "ARINVOICEITEM"):
        context.remove(line)


def _header(context: Context, document: Record) -> Fields:
    total, trx_total = document.number("TOTAL"), document.number("TRX_TOTAL")
    return {
        "RECORDTYPE": "arinvoice",
        "RECORDID": document.text("DOCNO"),
        "STATE": "Posted",
        "RAWSTATE": "A",
        "CUSTOMERID": document.text("CUSTVENDID"),
        "CUSTOMERNAME": document.text("CUSTVENDNAME"),
        "DOCNUMBER": document.text("PONUMBER") or None,
        "DESCRIPTION": document.text("MESSAGE") or document.text("DOCID"),
        "TERMNAME": document.text("TERM.NAME") or None,
        "WHENCREATED": document.date("WHENCREATED"),
        "WHENPOSTED": document.date("WHENPOSTED"),
        "WHENDUE": document.date("WHENDUE"),
        "CURRENCY": document.text("CURRENCY"),
        "BASECURR": document.text("BASECURR"),
        "EXCHANGE_RATE": document.number("EXCHRATE"),
        "EXCH_RATE_DATE": document.date("EXCHRATEDATE"),
        "EXCH_RATE_TYPE_ID": document.text("EXCHRATETYPES.NAME") or None,
        "TOTALENTERED": total,
        "TOTALSELECTED": ZERO,
        "TOTALPAID": ZERO,
        "TOTALDUE": total,
        "TRX_TOTALENTERED": trx_total,
        "TRX_TOTALSELECTED": ZERO,
        "TRX_TOTALPAID": ZERO,
        "TRX_TOTALDUE": trx_total,
        "TRX_ENTITYDUE": trx_total,
        "BILLTOPAYTOCONTACTNAME": document.text("BILLTO.CONTACTNAME") or None,
        "SHIPTORETURNTOCONTACTNAME": document.text("SHIPTO.CONTACTNAME") or None,
        "MODULEKEY": "8.SO",
        "SYSTEMGENERATED": False,
        "DOCHDRKEY": document.recordno,
        "PRBATCH": f"Invoices: {document.date('WHENPOSTED') or context.today:%Y/%m/%d} Batch",
    }


def _lines(context: Context, lines: Sequence[Record], subtotals: Sequence[Record]) -> Iterator[Fields]:
    for line in lines:
        item = context.require("ITEM", line.text("ITEMID"))
        account = item_account(context, item, "ITEMGLGROUP.INCOMEACCOUNT.ACCTNO", "sales")
        yield _line(line, account, line.number("TRX_VALUE"), line.text("MEMO") or line.text("ITEMDESC"))
    for subtotal in subtotals:
        account = ledger.system_account(context, "sales")
        yield _line(subtotal, account, subtotal.number("TRX_TOTAL"), subtotal.text("DESCRIPTION"))


def _line(record: Record, account: str, trx_amount: Decimal, memo: str) -> Fields:
    return {
        **{name: record.fields[name] for name in _LINE if name in record.fields},
        "ACCOUNTNO": account,
        "TRX_AMOUNT": trx_amount,
        "AMOUNT": record.number("TOTAL"),
        "ENTRYDESCRIPTION": memo or None,
    }


def _post(context: Context, document: Record, invoice: Record) -> None:
    receivables = ledger.system_account(context, "receivables")
    groups: list[Group] = []
    for line in context.lines(invoice, "ARINVOICEITEM"):
        amount, trx_amount = line.number("AMOUNT"), line.number("TRX_AMOUNT")
        dimensions = ledger.dimensions_of(line.fields)
        dimensions.setdefault("CUSTOMERID", document.text("CUSTVENDID"))
        legs = (Leg(receivables, amount, trx_amount), Leg(line.text("ACCOUNTNO"), -amount, -trx_amount))
        groups.append(
            Group(
                legs=legs,
                dimensions=dimensions,
                base_currency=document.text("BASECURR"),
                currency=document.text("CURRENCY"),
                description=line.text("ENTRYDESCRIPTION"),
                rate=document.number("EXCHRATE"),
            )
        )
    ledger.post(
        context,
        Posting(
            journal="SJ",
            date=document.date("WHENPOSTED") or context.today,
            title=f"{document.text('DOCID')}, {document.text('CUSTVENDNAME')}",
            module="8.SO",
            groups=groups,
            reference=document.text("DOCNO"),
            source=("ARINVOICE", invoice.recordno),
        ),
    )
