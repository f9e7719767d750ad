"""Figures that are worked out when they are asked for: aging of receivables, sales, stock, and invoices as PDF."""

from __future__ import annotations

import base64
import datetime
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from intacct_runtime.scalars import SPLIT_DATE
from intacct_sandbox import receivables
from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.errors import invalid_value, no_such_record
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Data, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, money, wire_text

from .ledger import period_of
from .registry import function

_PERIODS: Final = "0-30,31-60,61-90,91-120,121-"
_PERIOD = re.compile(r"(\d+)-(\d*)")
_WIDTH: Final = 90


def _periods(text: str) -> list[tuple[str, int, int]]:
    periods: list[tuple[str, int, int]] = []
    for part in (text or _PERIODS).split(","):
        found = _PERIOD.fullmatch(part.strip())
        if found is None:
            raise invalid_value("agingperiods", text, "get_araging", "spans of days such as '0-30,31-60,61-'")
        periods.append((part.strip(), int(found.group(1)), int(found.group(2) or 10**6)))
    return periods


@function("get_araging")
def get_araging(context: Context, fn: Params) -> Reply:
    """List what customers owe by its age, per customer."""
    as_of = fn.date("asofdate") or context.today
    periods = _periods(fn.text("agingperiods"))
    by_due = bool(fn.flag("useduedate"))
    owed: dict[str, list[tuple[Record, int, datetime.date]]] = {}
    for document in _open_documents(context, fn, as_of):
        dated = (document.date("WHENDUE") if by_due else None) or document.date("WHENCREATED") or as_of
        entry = (document, max((as_of - dated).days, 0), dated)
        owed.setdefault(document.text("CUSTOMERID"), []).append(entry)
    return Data([_aging(customer, owed[customer], periods, fn) for customer in sorted(owed)])


def _open_documents(context: Context, fn: Params, as_of: datetime.date) -> Iterable[Record]:
    for kind in receivables.ITEMS:
        for document in context.store.table(kind).values():
            created = document.date("WHENCREATED")
            fits = document.number("TOTALDUE") and document.text("STATE") != "Draft" and context.visible(document)
            if not fits or created is None or created > as_of:
                continue
            if fn.text("customerid") not in {"", document.text("CUSTOMERID")}:
                continue
            if fn.text("invoiceno") not in {"", document.text("RECORDID")}:
                continue
            lines = context.lines(document, receivables.ITEMS[kind])
            if all(_at(lines, name, fn.text(name.lower())) for name in ("LOCATIONID", "DEPARTMENTID")):
                yield document


def _at(lines: Sequence[Record], name: str, wanted: str) -> bool:
    return not wanted or any(line.text(name) == wanted for line in lines)


def _aging(
    customer: str,
    entries: Sequence[tuple[Record, int, datetime.date]],
    periods: Sequence[tuple[str, int, int]],
    fn: Params,
) -> str:
    content = tag("customerid", customer)
    for name, first, last in periods:
        within = [entry for entry in entries if first <= entry[1] <= last]
        total = sum((document.number("TOTALDUE") for document, _, _ in within), ZERO)
        details = ""
        if fn.flag("showdetails"):
            details = element("agingdetails", "".join(_detail(*entry) for entry in within)) if within else ""
        content += element("aging", tag("agingperiod", name) + tag("totalamount", wire_text(money(total))) + details)
    return element("araging", content)


def _detail(document: Record, age: int, dated: datetime.date) -> str:
    content = tag("invoiceno", document.text("RECORDID")) + tag("totaldue", wire_text(document.number("TOTALDUE")))
    return element("agingdetail", content + element("agingdate", SPLIT_DATE.format(dated)) + tag("age", str(age)))


@function("get_salestotals")
def get_salestotals(context: Context, fn: Params) -> Reply:
    """Add up what was invoiced from order entry documents in a period, per customer and item."""
    start, end = period_of(context, fn)
    totals: dict[tuple[str, str], tuple[Decimal, Decimal]] = {}
    for document in context.store.table("SODOCUMENT").values():
        posted = document.date("WHENPOSTED") or document.date("WHENCREATED")
        if document.integer("PRRECORDKEY") is None or posted is None or not start <= posted <= end:
            continue
        if fn.text("customerid") not in {"", document.text("CUSTVENDID")}:
            continue
        for line in context.lines(document, "SODOCUMENTENTRY"):
            key = (document.text("CUSTVENDID"), line.text("ITEMID"))
            quantity, amount = totals.get(key, (ZERO, ZERO))
            totals[key] = (quantity + line.number("QUANTITY"), amount + line.number("TOTAL"))
    items = [
        element(
            "salestotal",
            tag("customerid", customer)
            + tag("itemid", item)
            + tag("productlineid", _product_line(context, item))
            + tag("quantity", wire_text(quantity))
            + tag("totalamount", wire_text(money(amount))),
        )
        for (customer, item), (quantity, amount) in sorted(totals.items())
    ]
    return Data([element("salestotals", "".join(items))])


def _product_line(context: Context, item_id: str) -> str:
    item = context.named("ITEM", item_id)
    return "" if item is None else item.text("PRODUCTLINEID")


@function("get_icitemtotals")
def get_icitemtotals(context: Context, fn: Params) -> Reply:
    """Tell how much of items lies in warehouses and is on order."""
    wanted = {"ITEMID": fn.text("itemid"), "WAREHOUSEID": fn.text("warehouseid")}
    rows = [
        element(
            "itemtotal",
            tag("itemid", record.text("ITEMID"))
            + tag("warehouseid", record.text("WAREHOUSEID"))
            + tag("onhand", wire_text(record.number("WONHAND")))
            + tag("onorder", wire_text(record.number("WONORDER")))
            + tag("onhold", wire_text(bool(record.number("WONHOLD")))),
        )
        for record in context.store.table("ITEMWAREHOUSEINFO").values()
        if all(not text or record.text(name) == text for name, text in wanted.items())
    ]
    return Data([element("icitemtotals", "".join(rows))])


@function("retrievepdf")
def retrievepdf(context: Context, fn: Params) -> Reply:
    """Return an invoice or an order entry document as a PDF of one page."""
    for name, value in (("ARINVOICE", fn.inner("ARINVOICE")), ("SODOCUMENT", fn.inner("SODOCUMENT"))):
        if value is None:
            continue
        key = value.text("RECORDNO") or value.text("DOCID")
        record = context.get(name, int(key)) if key.isdecimal() and name == "ARINVOICE" else context.named(name, key)
        if record is None:
            raise no_such_record("retrieve", context.type(name).label.lower(), key)
        encoded = base64.b64encode(_pdf(_page(context, record))).decode()
        if name == "ARINVOICE":
            content = tag("recordno", str(record.recordno)) + tag("pdfdata", encoded)
            return Data([element("arinvoice", content)])
        return Data([tag("pdfdata", encoded)])
    raise no_such_record("retrieve", "document", "")


def _page(context: Context, record: Record) -> list[str]:
    """Return what stands on the page of a document, line by line."""
    invoice = record.kind == "ARINVOICE"
    number = record.text("RECORDID" if invoice else "DOCID")
    customer = record.text("CUSTOMERNAME" if invoice else "CUSTVENDNAME")
    page = [
        context.store.setting("company_name") or "",
        f"{context.type(record.kind).label} {number}",
        f"Customer: {customer}",
        f"Date: {wire_text(record['WHENCREATED'])}   Due: {wire_text(record['WHENDUE'])}",
        "",
    ]
    for line in context.lines(record, "ARINVOICEITEM" if invoice else "SODOCUMENTENTRY"):
        what = line.text("ENTRYDESCRIPTION") or line.text("ITEMDESC") or line.text("ITEMID")
        amount = wire_text(line["TRX_AMOUNT"] if invoice else line["TRX_VALUE"])
        page.append(f"{what[:_WIDTH]}   {amount}")
    total = wire_text(record["TRX_TOTALENTERED"] if invoice else record["TRX_TOTAL"])
    return [*page, "", f"Total: {total} {record.text('CURRENCY')}"]


def _pdf(lines: Sequence[str]) -> bytes:
    """Return a PDF of one page with lines of text."""
    shown = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines]
    text = "BT /F1 11 Tf 50 780 Td 16 TL " + " ".join(f"({line}) Tj T*" for line in shown) + " ET"
    stream = text.encode("latin-1", "replace")
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Font << /F1 5 0 R >> >>",
    ]
    document = b"%PDF-1.4\n"
    places: list[int] = []
    for number, body in enumerate(bodies, 1):
        places.append(len(document))
        document += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(document)
    size = len(bodies) + 1
    return (
        document
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    )
