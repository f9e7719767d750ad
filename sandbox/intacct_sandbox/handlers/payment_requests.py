"""Payment requests and manual payments of the older functions: asked for, approved, sent, confirmed, declined, voided.

A request reserves what it is to pay, like a draft. Confirming it settles and posts; voiding gives everything back.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal

from intacct_sandbox import ledger, payables, payments
from intacct_sandbox.context import Context
from intacct_sandbox.currency import base_currency
from intacct_sandbox.errors import missing, no_such_record, refused
from intacct_sandbox.ledger import Group, Leg, Posting
from intacct_sandbox.params import Params
from intacct_sandbox.payments import Part
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, Value, as_decimal, money
from intacct_sandbox.writing import Draft

from .legacy_lines import keyed, line_fields
from .payments import details_of, submit_payment
from .registry import behaviour_of, function

_UNDECIDED = ("Draft", "Submitted")
_OPEN = (*_UNDECIDED, "Approved", "Delivered")


def _state(name: str, raw: str) -> Fields:
    return {"STATE": name, "RAWSTATE": raw, "DISPLAYSTATE": name}


def _bank(fn: Params) -> str:
    return fn.text("bankaccountid") or fn.text("chargecardid")


@function("create_paymentrequest")
def create_paymentrequest(context: Context, fn: Params) -> Reply:
    """Ask for a payment of bills, or of an amount that goes to the vendor's bills as they fall due."""
    vendor = context.require("VENDOR", fn.text("vendorid"), "Vendor")
    items = [_item(item) for item in fn.items("paymentrequestitems")]
    if not items:
        items = _due_first(context, vendor, fn.number("paymentamount") or ZERO)
    fields: Fields = {
        "VENDORID": vendor.text("VENDORID"),
        "FINANCIALENTITY": _bank(fn),
        "PAYMENTMETHOD": fn.value("paymentmethod"),
        "PAYMENTREQUESTMETHOD": fn.text("paymentoption") or "vendor",
        "PAYMENTDATE": fn.date("paymentdate"),
        "DOCNUMBER": fn.value("documentnumber"),
        "DESCRIPTION": fn.value("paymentdescription") or fn.value("memo"),
        "ACTION": "Draft",
    }
    draft = Draft(context.type("APPYMT"), fields)
    draft.lines["APPYMTDETAILS"] = [Draft(context.type("APPYMTDETAIL"), item) for item in items]
    payment = behaviour_of("APPYMT").create(context, draft)
    context.change(payment, _state("Submitted", "S"), workflow="submitted")
    return Key(str(payment.recordno))


def _item(item: Params) -> Fields:
    fields: Fields = {"RECORDKEY": int(item.text("key")), "TRX_PAYMENTAMOUNT": item.number("paymentamount")}
    for name, field in (("credittoapply", "CREDITTOAPPLY"), ("discounttoapply", "DISCOUNTTOAPPLY")):
        if item.number(name):
            fields[field] = item.number(name)
    return fields


def _due_first(context: Context, vendor: Record, amount: Decimal) -> list[Fields]:
    """Spread an amount over a vendor's open bills, those first that fall due first."""
    if amount <= 0:
        raise missing("paymentamount", "Payment request")
    bills = [
        bill
        for bill in context.store.select("APBILL", VENDORID=vendor.text("VENDORID"))
        if bill.text("STATE") not in payables.UNPOSTED and not bill.flag("ONHOLD")
    ]
    bills.sort(key=lambda bill: (bill.date("WHENDUE") or datetime.date.max, bill.recordno))
    items: list[Fields] = []
    for bill in bills:
        open_amount = bill.number("TRX_TOTALDUE") - bill.number("TRX_TOTALSELECTED")
        part = min(amount, open_amount)
        if part > 0:
            items.append({"RECORDKEY": bill.recordno, "TRX_PAYMENTAMOUNT": part})
            amount -= part
    if amount > 0:
        raise refused(f"{amount} is more than is open on the bills of vendor '{vendor.text('VENDORID')}'.")
    return items


def _each(context: Context, fn: Params, what: str, allowed: tuple[str, ...], do: Callable[[Record], None]) -> Reply:
    """Take a step with every payment that a function names; all of them must be able to take it."""
    keys = [key.strip() for key in fn.texts("appaymentkeys")]
    payments_: list[Record] = []
    for key in keys:
        payment = context.get("APPYMT", int(key)) if key.isdecimal() else None
        if payment is None:
            raise no_such_record(what, "AP payment", key)
        if payment.text("STATE") not in allowed:
            state = payment.text("STATE").lower()
            raise refused(f"AP payment {key} is {state}; only {', '.join(allowed)} can be {what}.")
        payments_.append(payment)
    for payment in payments_:
        do(payment)
    return Key(",".join(str(payment.recordno) for payment in payments_))


@function("approve_appaymentrequest")
def approve_appaymentrequest(context: Context, fn: Params) -> Reply:
    """Approve payment requests."""
    return _each(
        context,
        fn,
        "approved",
        ("Submitted",),
        lambda payment: context.change(payment, _state("Approved", "A"), workflow="approved"),
    )


@function("send_appaymentrequest")
def send_appaymentrequest(context: Context, fn: Params) -> Reply:
    """Hand approved payment requests to the bank."""
    return _each(
        context,
        fn,
        "sent",
        ("Approved",),
        lambda payment: context.change(payment, _state("Delivered", "A"), workflow="delivered"),
    )


@function("confirm_appaymentrequest")
def confirm_appaymentrequest(context: Context, fn: Params) -> Reply:
    """Settle and post payment requests that are approved or sent."""

    def confirm(payment: Record) -> None:
        details = details_of(context, payment)
        payments.reserve(context, details, -1)
        submit_payment(context, payment, details)

    return _each(context, fn, "confirmed", ("Approved", "Delivered"), confirm)


@function("decline_appaymentrequest")
def decline_appaymentrequest(context: Context, fn: Params) -> Reply:
    """Decline payment requests; the bills can be paid otherwise."""

    def decline(payment: Record) -> None:
        payments.reserve(context, details_of(context, payment), -1)
        context.change(payment, _state("Declined", "R"), workflow="declined")

    return _each(context, fn, "declined", _UNDECIDED, decline)


@function("delete_paymentrequest")
def delete_paymentrequest(context: Context, fn: Params) -> Reply:
    """Delete a payment request that is not paid."""
    payment = keyed(context, fn, "APPYMT", "delete")
    state = payment.text("STATE")
    if state not in {*_OPEN, "Declined"}:
        raise refused(f"AP payment {payment.recordno} is {state.lower()} and cannot be deleted.", "Void it instead.")
    if state != "Declined":
        payments.reserve(context, details_of(context, payment), -1)
    context.remove(payment)
    return Key(str(payment.recordno))


@function("void_appaymentrequest")
def void_appaymentrequest(context: Context, fn: Params) -> Reply:
    """Void payments: what they settled is open again, and their postings are reversed today."""

    def void(payment: Record) -> None:
        if payment.text("STATE") == "Posted":
            _unsettle(context, payment, context.today, "")
        else:
            payments.reserve(context, details_of(context, payment), -1)
        context.change(payment, _state("Voided", "V"), workflow="voided")

    return _each(context, fn, "voided", ("Posted", "Submitted", "Approved", "Delivered"), void)


@function("reverse_appayment")
def reverse_appayment(context: Context, fn: Params) -> Reply:
    """Void a posted payment on a day."""
    payment = keyed(context, fn, "APPYMT", "reverse")
    if payment.text("STATE") != "Posted":
        raise refused(f"AP payment {payment.recordno} is not posted and cannot be reversed.")
    date = fn.date("datereversed") or context.today
    _unsettle(context, payment, date, fn.text("description"))
    context.change(payment, _state("Voided", "V"), workflow="voided")
    return Key(str(payment.recordno))


def _unsettle(context: Context, payment: Record, date: datetime.date, description: str) -> None:
    """Open again what a payment settled, and take back what it posted."""
    if payment.date("WHENPOSTED") and date < (payment.date("WHENPOSTED") or date):
        raise refused(f"AP payment {payment.recordno} cannot be reversed before it was made.", "Use a later date.")
    documents: dict[tuple[str, int], Record] = {}
    for detail in details_of(context, payment):
        for part in detail.parts:
            for line, amount in _settled(part):
                _open_again(context, line, amount)
                document = context.parent(line)
                if document is not None:
                    documents[document.kind, document.recordno] = document
    ledger.reverse(context, (payment.kind, payment.recordno), date, description)
    for line in context.lines(payment, "APPYMTDETAIL"):
        context.change(line, {"STATE": "Voided"})
    for document in documents.values():
        payables.refresh(context, document, workflow="payment voided")


def _settled(part: Part) -> list[tuple[Record, Decimal]]:
    settled = [(part.line, part.total)]
    if part.source is not None:
        settled.append((part.source, -part.credit))
    return settled


def _open_again(context: Context, line: Record, amount: Decimal) -> None:
    paid = line.number("TRX_TOTALPAID") - amount
    base = money(paid * line.number("EXCHANGE_RATE"), line.text("BASECURR")) if paid else ZERO
    context.change(line, {"TRX_TOTALPAID": paid, "TOTALPAID": base})


@function("create_appayment")
def create_appayment(context: Context, fn: Params) -> Reply:
    """Enter a payment without bills: its items name the accounts that are charged."""
    vendor = context.require("VENDOR", fn.text("vendorid"), "Vendor")
    bank = payments.bank_of(context, _bank(fn))
    date = fn.date("checkdate") or context.today
    items = [line_fields(item) for item in fn.items("payitems")]
    amounts = [as_decimal(item.number("paymentamount")) for item in fn.items("payitems")]
    total = sum(amounts, ZERO)
    if not items or total <= 0:
        raise refused("A payment needs items that come to more than nothing.")
    groups = [_charged(context, vendor, bank, item, amount) for item, amount in zip(items, amounts, strict=True)]
    fields: dict[str, Value] = {
        "VENDORID": vendor.text("VENDORID"),
        "VENDORNAME": vendor.text("NAME"),
        "FINANCIALENTITY": _bank(fn),
        "PAYMENTMETHOD": fn.text("paymentmethod") or "Printed Check",
        "DOCNUMBER": fn.value("checkno"),
        "DESCRIPTION": fn.value("memo"),
        "CURRENCY": fn.text("currency") or bank.base,
        "BASECURR": bank.base,
        "RECORDTYPE": "apcheck",
        "WHENCREATED": date,
        "WHENPOSTED": date,
        "WHENPAID": date,
        "SYSTEMGENERATED": False,
        **{f"{prefix}{name}": total for prefix in ("", "TRX_") for name in ("TOTALENTERED", "TOTALPAID")},
        **{f"{prefix}TOTALDUE": ZERO for prefix in ("", "TRX_")},
        **_state("Posted", "C"),
        "DISPLAYSTATE": "Confirmed",
    }
    payment = context.create("APPYMT", fields)
    for journal in ("CDJ", "CDJC"):
        title = f"AP payment {payment.recordno}, {vendor.text('NAME')}"
        reference = payment.text("DOCNUMBER")
        source = ("APPYMT", payment.recordno)
        ledger.post(context, Posting(journal, date, title, "3.AP", groups, reference, source))
    return Key(str(payment.recordno))


def _charged(context: Context, vendor: Record, bank: payments.Bank, item: Fields, amount: Decimal) -> Group:
    """Return what an item of a payment posts: its account against the bank, in the bank's location."""
    label = str(item.get("ACCOUNTLABEL") or "")
    number = str(item.get("ACCOUNTNO") or "")
    if label:
        number = context.require("APACCOUNTLABEL", label, "Account label").text("GLACCOUNTNO")
    item["LOCATIONID"] = item.get("LOCATIONID") or bank.location
    payables.named_dimensions(context, item)
    if base_currency(context, str(item["LOCATIONID"])) != bank.base:
        raise refused("The items belong to an entity with another base currency than the account that pays.")
    dimensions = ledger.dimensions_of(item)
    dimensions.setdefault("VENDORID", vendor.text("VENDORID"))
    account = ledger.account(context, number).text("ACCOUNTNO")
    return Group((Leg(account, amount), Leg(bank.account, -amount)), dimensions, bank.base)


@function("reverse_bill")
def reverse_bill(context: Context, fn: Params) -> Reply:
    """Reverse a bill of which nothing is paid: a reversal takes it back on a day."""
    bill = keyed(context, fn, "APBILL", "reverse")
    name = bill.text("RECORDID") or str(bill.recordno)
    if bill.text("STATE") != "Posted":
        raise refused(
            f"Bill {name} is {bill.text('STATE').lower()} and cannot be reversed.", "Undo its payments first."
        )
    date = fn.date("datereversed") or context.today
    posted = bill.date("WHENPOSTED")
    if posted is not None and date < posted:
        raise refused(f"Bill {name} cannot be reversed before it was posted.", "Use a later date.")
    reversal = context.create("APBILL", _mirrored(bill, date, fn.text("description"), name))
    for line in context.lines(bill, "APBILLITEM"):
        closed: Fields = {"TRX_TOTALPAID": line.number("TRX_AMOUNT"), "TOTALPAID": line.number("AMOUNT")}
        context.change(line, closed)
        negative: Fields = {
            key: -as_decimal(line[key]) for key in ("TRX_AMOUNT", "AMOUNT", "TRX_TOTALPAID", "TOTALPAID")
        }
        own = {key: value for key, value in line.fields.items() if key not in {"RECORDNO", "RECORDKEY", "#PARENT"}}
        context.create("APBILLITEM", {**own, **negative}, parent=reversal)
    ledger.reverse(
        context, ("APBILL", bill.recordno), date, fn.text("description"), source=("APBILL", reversal.recordno)
    )
    payables.refresh(context, bill, workflow="reversed")
    context.change(bill, {"STATE": "Reversed", "RAWSTATE": "V", "WHENPAID": None})
    return Key(str(reversal.recordno))


def _mirrored(bill: Record, date: datetime.date, description: str, name: str) -> Fields:
    totals = [field for field in bill.fields if "TOTAL" in field]
    return {
        **{key: value for key, value in bill.fields.items() if key != "RECORDNO"},
        **{field: -bill.number(field) for field in totals if not field.endswith(("DUE", "PAID", "SELECTED"))},
        **{field: ZERO for field in totals if field.endswith(("DUE", "SELECTED"))},
        "RECORDID": f"{name} - Reversal",
        "DESCRIPTION": description or f"Reversal of {name}",
        "WHENCREATED": date,
        "WHENPOSTED": date,
        "STATE": "Reversal",
        "RAWSTATE": "V",
        "WHENPAID": None,
    }
