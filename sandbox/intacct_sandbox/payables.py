"""Bills and adjustments: what is owed to vendors, entered, posted and settled.

Amounts stand on the lines; the header adds them up. What is selected for payment is reserved until the payment is
submitted, so that nothing can be paid twice. Amounts of adjustments that reduce what is owed (debit memos) are below
zero; entered, selected, paid and due keep that sign.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import attrs

from . import ledger
from .context import Context
from .currency import base_currency, entity_of, header_rate
from .errors import duplicate, invalid_reference, missing, refused
from .handlers.approvals_rules import submit
from .ledger import Group, Leg, Posting
from .store import Record
from .terms import due, require_term
from .values import ZERO, Fields, as_date, as_decimal, as_flag, money

ITEMS: Final = {"APBILL": "APBILLITEM", "APADJUSTMENT": "APADJUSTMENTITEM"}
_TITLES: Final = {"APBILL": "Bill", "APADJUSTMENT": "AP adjustment"}
_RECORD_TYPES: Final = {"APBILL": "apbill", "APADJUSTMENT": "apadjustment"}
_LINE_TYPES: Final = {"APBILL": "pi", "APADJUSTMENT": "pa"}
_RAW_STATES: Final = {"Draft": "D", "Submitted": "S", "Partially Approved": "PA", "Declined": "U"}
UNPOSTED: Final = frozenset({"Draft", "Submitted", "Partially Approved", "Declined"})
"""States in which a document stands in no ledger and cannot be paid."""
_NAMES: Final = {
    "LOCATIONID": ("LOCATION", "LOCATIONNAME", "NAME"),
    "DEPARTMENTID": ("DEPARTMENT", "DEPARTMENTNAME", "TITLE"),
    "CUSTOMERID": ("CUSTOMER", "CUSTOMERNAME", "NAME"),
    "VENDORID": ("VENDOR", "VENDORNAME", "NAME"),
    "ITEMID": ("ITEM", "ITEMNAME", "NAME"),
    "PROJECTID": ("PROJECT", "PROJECTNAME", "NAME"),
    "CLASSID": ("CLASS", "CLASSNAME", "NAME"),
    "EMPLOYEEID": ("EMPLOYEE", "EMPLOYEENAME", "PERSONALINFO.CONTACTNAME"),
}


@attrs.frozen
class Entry:
    """A bill or adjustment to be: fields under the names of the object, lines under those of its items."""

    kind: str
    header: Fields
    lines: Sequence[Fields]
    draft: bool = False
    post: bool = True
    module: str = "3.AP"


def enter(context: Context, entry: Entry) -> Record:
    """Enter a bill or adjustment, and post it unless it is a draft."""
    header, lines = _completed(context, entry)
    number = str(header.get("RECORDID") or "")
    if number and _same_number(context, entry.kind, header, number) is not None:
        raise duplicate(context.type(entry.kind).label, number)
    document = context.create(entry.kind, header)
    for line in lines:
        context.create(ITEMS[entry.kind], line, parent=document)
    refresh(context, document)
    if not entry.draft:
        _submit(context, document, entry)
    return document


def _submit(context: Context, document: Record, entry: Entry) -> None:
    """Post a document, or let it wait for approval."""
    if entry.post and not submit(context, document):
        post(context, document)
    elif document.text("STATE") == "Submitted":
        refresh(context, document)


def _same_number(context: Context, kind: str, header: Fields, number: str) -> Record | None:
    return context.store.find(kind, RECORDID=number, VENDORID=header["VENDORID"])


def amend(context: Context, document: Record, entry: Entry) -> None:
    """Change a bill or adjustment of which nothing is paid or selected; its posting is made anew."""
    if document.number("TRX_TOTALPAID") or document.number("TRX_TOTALSELECTED"):
        raise refused(f"{_title(document)} is paid or selected for payment and cannot be changed.", "Undo the payment.")
    if entry.draft and document.text("STATE") != "Draft":
        raise refused(f"{_title(document)} is posted and cannot become a draft again.", "Use the action Submit.")
    number = str(entry.header.get("RECORDID") or "")
    if number and number != document.text("RECORDID"):
        other = _same_number(context, document.kind, entry.header, number)
        if other is not None and other is not document:
            raise duplicate(context.type(document.kind).label, number)
    header, lines = _completed(context, entry)
    unpost(context, document)
    item = ITEMS[document.kind]
    before = context.lines(document, item)
    for known, fields in zip(before, lines, strict=False):
        context.change(known, {**dict.fromkeys(_clearable(known, fields)), **fields})
    for fields in lines[len(before) :]:
        context.create(item, fields, parent=document)
    for known in before[len(lines) :]:
        context.remove(known)
    context.change(document, header)
    refresh(context, document)
    if not entry.draft:
        _submit(context, document, entry)


def _clearable(line: Record, fields: Fields) -> list[str]:
    """Return the dimensions that a line had and no longer has."""
    return [
        name
        for name in (*_NAMES, *(entry[1] for entry in _NAMES.values()))
        if name in line.fields and name not in fields
    ]


def remove(context: Context, document: Record) -> None:
    """Delete a bill or adjustment of which nothing is paid or selected."""
    if document.number("TRX_TOTALPAID") or document.number("TRX_TOTALSELECTED"):
        raise refused(f"{_title(document)} is paid or selected for payment and cannot be deleted.", "Undo the payment.")
    unpost(context, document)
    for line in context.lines(document, ITEMS[document.kind]):
        context.remove(line)
    vendor_id = document.text("VENDORID")
    context.remove(document)
    _refresh_vendor(context, vendor_id)


def unpost(context: Context, document: Record) -> None:
    """Take the journal entries of a document out of the ledger."""
    source = [document.kind, document.recordno]
    for batch in context.store.select("GLBATCH", lambda record: record.fields.get("#SOURCE") == source):
        for line in context.lines(batch, "GLENTRY"):
            context.remove(line)
        context.remove(batch)


def _title(document: Record) -> str:
    number = document.text("RECORDID") or str(document.recordno)
    return f"{_TITLES[document.kind]} {number}"


def _completed(context: Context, entry: Entry) -> tuple[Fields, list[Fields]]:
    """Return header and lines of a document with all that follows from what was given."""
    header = dict(entry.header)
    vendor_id = str(header.get("VENDORID") or "")
    if not vendor_id:
        raise missing("VENDORID", _TITLES[entry.kind])
    vendor = context.require("VENDOR", vendor_id, "Vendor")
    if vendor.text("STATUS") != "active":
        raise refused(f"Vendor '{vendor_id}' is {vendor.text('STATUS')} and takes no transactions.")
    created = as_date(header.get("WHENCREATED"))
    if created is None:
        raise missing("WHENCREATED", _TITLES[entry.kind])
    if not entry.lines:
        raise missing(f"{ITEMS[entry.kind]}S", _TITLES[entry.kind])
    posted = as_date(header.get("WHENPOSTED")) or created
    lines = [_line(context, entry, vendor, dict(line), position) for position, line in enumerate(entry.lines, 1)]
    base = _common_base(context, lines, str(header.get("BASECURR") or ""))
    currency = str(header.get("CURRENCY") or base)
    exchange = header_rate(context, header, currency, base, created)
    for line in lines:
        line["TRX_AMOUNT"] = money(as_decimal(line["TRX_AMOUNT"]), currency)
    total = sum((as_decimal(line["TRX_AMOUNT"]) for line in lines), ZERO)
    for line in lines:
        line.update(
            CURRENCY=currency,
            BASECURR=base,
            AMOUNT=exchange.convert(as_decimal(line["TRX_AMOUNT"]), base),
            EXCHANGE_RATE=exchange.value,
            EXCH_RATE_DATE=exchange.date,
            EXCH_RATE_TYPE_ID=exchange.type,
            ENTRY_DATE=posted,
            RECORDTYPE=_LINE_TYPES[entry.kind],
        )
    header.update(
        VENDORID=vendor.text("VENDORID"),
        VENDORNAME=vendor.text("NAME"),
        VENDORKEY=str(vendor.recordno),
        WHENCREATED=created,
        WHENPOSTED=posted,
        CURRENCY=currency,
        BASECURR=base,
        EXCHANGE_RATE=exchange.value,
        EXCH_RATE_DATE=exchange.date,
        RECORDTYPE=_RECORD_TYPES[entry.kind],
        MODULEKEY=entry.module,
        SYSTEMGENERATED=False,
        PRBATCH=f"{_TITLES[entry.kind]}s: {posted:%Y/%m/%d} Batch",
        BILLTOPAYTOCONTACTNAME=header.get("BILLTOPAYTOCONTACTNAME") or vendor.fields.get("DISPLAYCONTACT.CONTACTNAME"),
        STATE="Draft" if entry.draft else "Posted",
    )
    header["#RATETYPE"] = exchange.type
    if entry.kind == "APBILL":
        _set_due(context, header, vendor, created, total, currency)
    return header, lines


def _set_due(
    context: Context, header: Fields, vendor: Record, created: datetime.date, total: Decimal, currency: str
) -> None:
    name = str(header.get("TERMNAME") or "")
    given = as_date(header.get("WHENDUE"))
    if not name and given is None:
        name = vendor.text("TERMNAME")
    if not name and given is None:
        raise missing("WHENDUE", "Bill")
    header["#DISCOUNT"] = None
    header["WHENDISCOUNT"] = None
    if name:
        term = require_term(context, "APTERM", name)
        falls_due = due(term, created, total, currency)
        header.update(TERMNAME=term.text("NAME"), TERMKEY=term.recordno, WHENDUE=given or falls_due.due)
        if falls_due.discount_until is not None:
            header.update({"WHENDISCOUNT": falls_due.discount_until, "#DISCOUNT": falls_due.discount})
    header.setdefault("PAYMENTPRIORITY", "normal")
    header.setdefault("ONHOLD", False)


def _line(context: Context, entry: Entry, vendor: Record, line: Fields, position: int) -> Fields:
    label = f"{_TITLES[entry.kind]} line {position}"
    name = str(line.get("ACCOUNTLABEL") or "")
    number = str(line.get("ACCOUNTNO") or "")
    if name:
        labelled = context.require("APACCOUNTLABEL", name, "Account label")
        number = labelled.text("GLACCOUNTNO")
    if not number:
        raise missing("ACCOUNTNO", label)
    account = ledger.account(context, number)
    if line.get("TRX_AMOUNT") is None:
        raise missing("TRX_AMOUNT", label)
    offset_number = str(
        line.get("OFFSETGLACCOUNTNO") or vendor.text("OFFSETGLACCOUNTNO") or ledger.system_account(context, "payables")
    )
    offset = ledger.account(context, offset_number, "Offset GL account")
    line.setdefault("LOCATIONID", context.session.location_id or None)
    if not line.get("LOCATIONID"):
        raise missing("LOCATIONID", label)
    named_dimensions(context, line)
    line.update(
        LINE_NO=position,
        ACCOUNTNO=account.text("ACCOUNTNO"),
        ACCOUNTKEY=account.recordno,
        ACCOUNTTITLE=account.text("TITLE"),
        OFFSETGLACCOUNTNO=offset.text("ACCOUNTNO"),
        OFFSETACCOUNTKEY=offset.recordno,
        OFFSETGLACCOUNTTITLE=offset.text("TITLE"),
    )
    if as_flag(line.get("FORM1099")):
        line["FORM1099TYPE"] = line.get("FORM1099TYPE") or vendor.fields.get("FORM1099TYPE")
        line["FORM1099BOX"] = line.get("FORM1099BOX") or vendor.fields.get("FORM1099BOX")
        if not line["FORM1099TYPE"]:
            raise refused(
                f"Vendor '{vendor.text('VENDORID')}' is not set up for form 1099.", "Set up its form and box."
            )
    return line


def named_dimensions(context: Context, line: Fields) -> None:
    """Check the dimensions of a line and add their names."""
    for name, (kind, name_field, title) in _NAMES.items():
        value = str(line.get(name) or "")
        if not value:
            continue
        record = context.named(kind, value)
        if record is None or record.text("STATUS") == "inactive":
            raise invalid_reference(kind.capitalize(), value)
        line[name] = record.text(context.type(kind).name_key)
        line[name_field] = record.text(title) or None


def _common_base(context: Context, lines: Sequence[Fields], given: str) -> str:
    """Return the base currency that the locations of all lines share."""
    found = {base_currency(context, str(line["LOCATIONID"])) for line in lines}
    if len(found) > 1:
        raise refused(
            f"The lines belong to entities with different base currencies: {', '.join(sorted(found))}.",
            "Enter one transaction per base currency.",
        )
    base = found.pop()
    if given and given != base:
        raise refused(f"The base currency of the lines' locations is {base}, not {given}.", f"Use {base}.")
    session = context.session.location
    if session is not None:
        for line in lines:
            entity = entity_of(context, str(line["LOCATIONID"]))
            if entity is None or entity.text("LOCATIONID") != session.text("LOCATIONID"):
                raise invalid_reference("Location", str(line["LOCATIONID"]))
    return base


def post(context: Context, document: Record) -> None:
    """Post a document line by line."""
    if document.text("STATE") in UNPOSTED:
        context.change(document, {"STATE": "Posted", "RAWSTATE": "A"})
        refresh(context, document)
    groups = [
        Group(
            legs=(
                Leg(line.text("ACCOUNTNO"), line.number("AMOUNT"), line.number("TRX_AMOUNT")),
                Leg(line.text("OFFSETGLACCOUNTNO"), -line.number("AMOUNT"), -line.number("TRX_AMOUNT")),
            ),
            dimensions=posting_dimensions(document, line),
            base_currency=line.text("BASECURR"),
            currency=line.text("CURRENCY"),
            description=line.text("ENTRYDESCRIPTION") or document.text("DESCRIPTION"),
            rate=line.number("EXCHANGE_RATE"),
        )
        for line in context.lines(document, ITEMS[document.kind])
    ]
    posting = Posting(
        journal="APJ",
        date=document.date("WHENPOSTED") or context.today,
        title=f"{_title(document)}, {document.text('VENDORNAME')}",
        module=document.text("MODULEKEY"),
        groups=groups,
        reference=document.text("RECORDID"),
        source=(document.kind, document.recordno),
    )
    ledger.post(context, posting)


def posting_dimensions(document: Record, line: Record) -> dict[str, str]:
    """Return the dimensions of a line in the ledger; the document's vendor counts as one."""
    dimensions = ledger.dimensions_of(line.fields)
    dimensions.setdefault("VENDORID", document.text("VENDORID"))
    return dimensions


def refresh(context: Context, document: Record, *, workflow: str = "") -> None:
    """Add up the lines of a document and set its state; the vendor's total follows."""
    lines = context.lines(document, ITEMS[document.kind])

    def total(name: str) -> Decimal:
        currency = document.text("CURRENCY" if name.startswith("TRX_") else "BASECURR")
        return money(sum((line.number(name) for line in lines), ZERO), currency)

    entered, selected, paid = total("TRX_AMOUNT"), total("TRX_TOTALSELECTED"), total("TRX_TOTALPAID")
    base_entered, base_selected, base_paid = total("AMOUNT"), total("TOTALSELECTED"), total("TOTALPAID")
    state = document.text("STATE")
    if state not in UNPOSTED:
        state = _state(entered, selected, paid)
    settled = state == "Paid"
    changes: Fields = {
        "TRX_TOTALENTERED": entered,
        "TRX_TOTALSELECTED": selected,
        "TRX_TOTALPAID": paid,
        "TRX_TOTALDUE": entered - paid,
        "TOTALENTERED": base_entered,
        "TOTALSELECTED": base_selected,
        "TOTALPAID": base_paid,
        "TOTALDUE": base_entered - base_paid,
        "TRX_ENTITYDUE": entered - paid,
        "STATE": state,
        "RAWSTATE": _RAW_STATES.get(state, "A"),
        "WHENPAID": (document.date("#LASTPAID") or context.today) if settled else None,
    }
    context.change(document, changes, workflow=workflow)
    _refresh_vendor(context, document.text("VENDORID"))


def _state(entered: Decimal, selected: Decimal, paid: Decimal) -> str:
    if entered and paid == entered:
        return "Paid"
    if paid:
        return "Partially Paid"
    return "Selected" if selected else "Posted"


def _refresh_vendor(context: Context, vendor_id: str) -> None:
    vendor = context.store.find("VENDOR", VENDORID=vendor_id)
    if vendor is None:
        return
    total = sum(
        (
            document.number("TOTALDUE")
            for kind in ITEMS
            for document in context.store.select(kind, VENDORID=vendor_id)
            if document.text("STATE") not in UNPOSTED
        ),
        ZERO,
    )
    context.change(vendor, {"TOTALDUE": money(total)})


def open_amount(line: Record) -> Decimal:
    """Return what of a line is neither paid nor selected, in the transaction's currency."""
    return line.number("TRX_AMOUNT") - line.number("TRX_TOTALPAID") - line.number("TRX_TOTALSELECTED")


def in_base(line: Record, amount: Decimal) -> Decimal:
    """Return a part of a line in base currency, at the line's own rate; what is left over goes with the last part."""
    total, base = line.number("TRX_AMOUNT"), line.number("AMOUNT")
    if amount == total:
        return base
    paid = line.number("TRX_TOTALPAID")
    if paid and amount == total - paid:
        return base - line.number("TOTALPAID")
    return money(amount * line.number("EXCHANGE_RATE"), line.text("BASECURR"))


def select(context: Context, line: Record, amount: Decimal) -> None:
    """Reserve a part of a line for a payment, or with an amount of the other sign give it free again."""
    selected = line.number("TRX_TOTALSELECTED") + amount
    base = money(selected * line.number("EXCHANGE_RATE"), line.text("BASECURR"))
    context.change(line, {"TRX_TOTALSELECTED": selected, "TOTALSELECTED": base})


def settle(context: Context, line: Record, amount: Decimal, date: datetime.date) -> Decimal:
    """Count a part of a line as paid and return it in base currency, at the line's own rate."""
    base = in_base(line, amount)
    context.change(
        line,
        {
            "TRX_TOTALPAID": line.number("TRX_TOTALPAID") + amount,
            "TOTALPAID": line.number("TOTALPAID") + base,
        },
    )
    document = context.parent(line)
    if document is not None:
        context.store.update(document, {"#LASTPAID": date})
    return base
