"""The documents that bill contracts: an order entry invoice, and the receivable that it opens."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Final

import attrs

from intacct_sandbox.context import Context
from intacct_sandbox.errors import refused
from intacct_sandbox.ledger import system_account
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields

from .documents_definitions import definition, document_id
from .documents_kinds import KINDS

_DOCUMENT: Final = "SODOCUMENT"
_DOCUMENT_LINE: Final = "SODOCUMENTENTRY"
_INVOICE: Final = "ARINVOICE"
_INVOICE_LINE: Final = "ARINVOICEITEM"
_DIMENSIONS: Final = ("LOCATIONID", "DEPARTMENTID", "PROJECTID", "VENDORID", "EMPLOYEEID", "CLASSID", "ITEMID")


@attrs.frozen
class Charge:
    """One line of an invoice: what a preview shows, the entry that it bills and the contract line sold."""

    preview_line: Record
    entry: Record
    line: Record
    contract: Record


@attrs.frozen
class _Head:
    """What the documents of one invoice share."""

    number: str
    document_id: str
    definition: Record
    date: datetime.date
    posting: datetime.date
    due: datetime.date
    total: Decimal
    base_total: Decimal


def make_invoice(context: Context, preview: Record, run_key: int, charges: list[Charge]) -> Record:
    """Make the document and the receivable of an invoice; return the document."""
    contract = charges[0].contract
    date = preview.date("INVOICEDATE") or context.today
    known = definition(context, KINDS[_DOCUMENT], preview.text("DOCPARID"))
    number, document_key = document_id(context, known, "", None)
    head = _Head(
        number=number,
        document_id=document_key,
        definition=known.record,
        date=date,
        posting=preview.date("GLPOSTDATE") or date,
        due=_due(context, contract, date),
        total=sum((charge.preview_line.number("TRX_AMOUNT") for charge in charges), ZERO),
        base_total=sum((charge.preview_line.number("AMOUNT") for charge in charges), ZERO),
    )
    if head.total < 0:
        raise refused(f"The invoice for customer '{contract.text('CUSTOMERID')}' would come to {head.total}.")
    document = context.create(_DOCUMENT, _document(context, preview, run_key, head, charges), workflow="invoice")
    invoice = context.create(_INVOICE, _receivable(head, document, charges))
    context.change(document, {"PRRECORDKEY": invoice.recordno})
    for position, charge in enumerate(charges):
        context.create(_DOCUMENT_LINE, _document_line(head, document, position, charge), parent=document)
        context.create(_INVOICE_LINE, _receivable_line(context, position, charge), parent=invoice)
    return document


def _due(context: Context, contract: Record, date: datetime.date) -> datetime.date:
    term = context.named("ARTERM", contract.text("TERMNAME"))
    return date + datetime.timedelta(days=0 if term is None else term.integer("DUEDATE") or 0)


def _totals(head: _Head) -> Fields:
    return {
        "TOTALENTERED": head.base_total,
        "TOTALPAID": ZERO,
        "TOTALDUE": head.base_total,
        "TRX_TOTALENTERED": head.total,
        "TRX_TOTALPAID": ZERO,
        "TRX_TOTALDUE": head.total,
    }


def _single(charges: list[Charge], field: str) -> str | None:
    """Return what all charges have in common in a field of their contracts, or None."""
    found = {charge.contract.text(field) for charge in charges}
    return found.pop() or None if len(found) == 1 else None


def _document(context: Context, preview: Record, run_key: int, head: _Head, charges: list[Charge]) -> Fields:
    contract, line = charges[0].contract, charges[0].line
    return {
        "DOCNO": head.number,
        "DOCID": head.document_id,
        "DOCPARID": head.definition["DOCID"],
        "DOCPARKEY": head.definition.recordno,
        "DOCPARCLASS": head.definition["DOCCLASS"],
        "STATE": "Pending",
        "STATUS": "active",
        "WHENCREATED": head.date,
        "WHENPOSTED": head.posting,
        "WHENDUE": head.due,
        "CUSTVENDID": contract["CUSTOMERID"],
        "CUSTVENDNAME": contract["CUSTOMERNAME"],
        "CNCONTRACTID": _single(charges, "CONTRACTID"),
        "CNCONTRACTNAME": _single(charges, "NAME"),
        "TERM.NAME": _single(charges, "TERMNAME"),
        "BILLTO.CONTACTNAME": line["BILLTOCONTACTNAME"],
        "SHIPTO.CONTACTNAME": line["SHIPTOCONTACTNAME"],
        "MESSAGE": preview["INVOICEMSG"],
        "CURRENCY": contract["CURRENCY"],
        "BASECURR": contract["BASECURR"],
        "EXCHRATE": line["EXCHANGE_RATE"],
        "EXCHRATEDATE": line["EXCH_RATE_DATE"],
        "SUBTOTAL": head.base_total,
        "TOTAL": head.base_total,
        "TRX_SUBTOTAL": head.total,
        "TRX_TOTAL": head.total,
        "PAYMENTSTATUS": "Open",
        "SYSTEMGENERATED": True,
        "INVOICERUNKEY": run_key,
        "USERID": context.session.user_id,
        "CREATEDUSERID": context.session.user_id,
        **_totals(head),
    }


def _document_line(head: _Head, document: Record, position: int, charge: Charge) -> Fields:
    shown, line = charge.preview_line, charge.line
    return {
        "DOCHDRID": document["DOCID"],
        "DOCPARID": head.definition["DOCID"],
        "LINE_NO": position,
        "ITEMID": line["ITEMID"],
        "ITEMNAME": line["ITEMNAME"],
        "ITEMDESC": line["ITEMDESC"],
        "QUANTITY": Decimal(1),
        "UIQTY": Decimal(1),
        "PRICE": shown["AMOUNT"],
        "UIPRICE": shown["AMOUNT"],
        "UIVALUE": shown["AMOUNT"],
        "TOTAL": shown["AMOUNT"],
        "TRX_PRICE": shown["TRX_AMOUNT"],
        "TRX_VALUE": shown["TRX_AMOUNT"],
        "LINETOTAL": shown["AMOUNT"],
        "TRX_LINETOTAL": shown["TRX_AMOUNT"],
        "STATE": "Pending",
        "CURRENCY": document["CURRENCY"],
        "BASECURR": document["BASECURR"],
        "EXCHRATE": line["EXCHANGE_RATE"],
        "BILLABLECONTRACTSCHENTRYKEY": charge.entry.recordno,
        "GENINVOICELINEKEY": shown.recordno,
        "SERVICEPERIODSTARTDATE": shown["SERVICEPERIODSTARTDATE"],
        "SERVICEPERIODENDDATE": shown["SERVICEPERIODENDDATE"],
        "SHIPTO.CONTACTNAME": line["SHIPTOCONTACTNAME"],
        "CUSTOMERID": charge.contract["CUSTOMERID"],
        "CONTRACTID": charge.contract["CONTRACTID"],
        **{name: line[name] for name in _DIMENSIONS},
    }


def _receivable(head: _Head, document: Record, charges: list[Charge]) -> Fields:
    contract, line = charges[0].contract, charges[0].line
    return {
        "RECORDTYPE": "arinvoice",
        "RECORDID": head.number,
        "STATE": "Posted",
        "CUSTOMERID": contract["CUSTOMERID"],
        "CUSTOMERNAME": contract["CUSTOMERNAME"],
        "DOCNUMBER": document["DOCID"],
        "DOCHDRKEY": document.recordno,
        "DESCRIPTION": document["DOCID"],
        "TERMNAME": _single(charges, "TERMNAME"),
        "WHENCREATED": head.date,
        "WHENPOSTED": head.posting,
        "WHENDUE": head.due,
        "CURRENCY": contract["CURRENCY"],
        "BASECURR": contract["BASECURR"],
        "EXCHANGE_RATE": line["EXCHANGE_RATE"],
        "EXCH_RATE_DATE": line["EXCH_RATE_DATE"],
        "BILLTOPAYTOCONTACTNAME": line["BILLTOCONTACTNAME"],
        "SHIPTORETURNTOCONTACTNAME": line["SHIPTOCONTACTNAME"],
        "SYSTEMGENERATED": True,
        "RAWSTATE": "A",
        "MODULEKEY": "8.SO",
        "PRBATCH": f"Invoices: {head.posting:%Y/%m/%d} Batch",
        "TOTALSELECTED": ZERO,
        "TRX_TOTALSELECTED": ZERO,
        "TRX_ENTITYDUE": head.total,
        **_totals(head),
    }


def _receivable_line(context: Context, position: int, charge: Charge) -> Fields:
    shown, line = charge.preview_line, charge.line
    return {
        "LINE_NO": position + 1,
        "ACCOUNTNO": system_account(context, "unbilled receivables"),
        "AMOUNT": shown["AMOUNT"],
        "TRX_AMOUNT": shown["TRX_AMOUNT"],
        "CURRENCY": charge.contract["CURRENCY"],
        "BASECURR": charge.contract["BASECURR"],
        "EXCHANGE_RATE": line["EXCHANGE_RATE"],
        "ENTRYDESCRIPTION": line["ITEMDESC"],
        "TOTALPAID": ZERO,
        "TRX_TOTALPAID": ZERO,
        "CUSTOMERID": charge.contract["CUSTOMERID"],
        "CONTRACTID": charge.contract["CONTRACTID"],
        **{name: line[name] for name in _DIMENSIONS},
    }
