"""APPYMT and APPYMTDETAIL: payments drafted, changed, submitted, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from intacct_sandbox import payments
from intacct_sandbox.context import Context
from intacct_sandbox.errors import cannot_update, invalid_value, missing, refused
from intacct_sandbox.payments import Detail, Planner
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, Value, as_date, as_decimal, money
from intacct_sandbox.writing import Draft

from .bills import is_draft
from .registry import Behaviour, behaviour

_WRITTEN_ONLY: Final = (
    "PAYMENTDATE",
    "AMOUNTTOPAY",
    "GROUPPAYMENTS",
    "PAYMENTCONTACT",
    "CREDITTOAPPLY",
    "DISCOUNTTOAPPLY",
)
_DRAFT: Final = {"STATE": "Draft", "RAWSTATE": "D", "DISPLAYSTATE": "Draft"}
_POSTED: Final = {"STATE": "Posted", "RAWSTATE": "C", "DISPLAYSTATE": "Confirmed"}
_GIVEN: Final = (
    "RECORDKEY",
    "ENTRYKEY",
    "POSADJKEY",
    "POSADJENTRYKEY",
    "TRX_PAYMENTAMOUNT",
    "DISCOUNTDATE",
    "ADJUSTMENTKEY",
    "ADJUSTMENTENTRYKEY",
    "TRX_ADJUSTMENTAMOUNT",
    "INLINEKEY",
    "INLINEENTRYKEY",
    "TRX_INLINEAMOUNT",
    "CREDITTOAPPLY",
    "DISCOUNTTOAPPLY",
    "JOINTPAYEEPRINTAS",
    "ADVANCEKEY",
    "ADVANCEENTRYKEY",
    "TRX_POSTEDADVANCEAMOUNT",
)


def _planned(context: Context, header: Fields, lines: Sequence[Fields]) -> list[Detail]:
    """Return what the details of a payment settle; credits and discounts of the header go to the first details."""
    if not lines:
        raise missing("APPYMTDETAILS", "AP payment")
    if any(line.get("ADVANCEKEY") is not None for line in lines):
        key = next(line["ADVANCEKEY"] for line in lines if line.get("ADVANCEKEY") is not None)
        raise refused(f"Advance {key} does not exist or has nothing left to apply.")
    planner = Planner(context, str(header["VENDORID"]), str(header["CURRENCY"]))
    given = [{name: line[name] for name in _GIVEN if line.get(name) is not None} for line in lines]
    for name in ("CREDITTOAPPLY", "DISCOUNTTOAPPLY"):
        if header.get(name) is not None and given:
            given[0].setdefault(name, header[name])
    return [detail for line in given for detail in planner.plan(line)]


def _money(details: Sequence[Detail]) -> Decimal:
    return sum((part.money for detail in details for part in detail.parts), ZERO)


def _currency(context: Context, header: Fields, lines: Sequence[Fields]) -> str:
    """Return the currency of a payment: what is given, else that of the first document it settles."""
    if header.get("CURRENCY"):
        return str(header["CURRENCY"])
    document, _ = payments.target_of(context, dict(lines[0]), str(header["VENDORID"]))
    return document.text("CURRENCY")


def _check_method(context: Context, header: Fields, amount: Decimal) -> None:
    """Money needs an account and a method; a payment with credits alone needs neither."""
    method = header.get("PAYMENTMETHOD")
    if amount:
        for name in ("FINANCIALENTITY", "PAYMENTMETHOD"):
            if not header.get(name):
                raise missing(name, "AP payment")
        accepted = context.type("APPYMT").fields["PAYMENTMETHOD"].values
        if accepted and method not in accepted:
            raise invalid_value("PAYMENTMETHOD", method, "AP payment", ", ".join(map(repr, accepted)))


def _completed(context: Context, header: Fields, details: Sequence[Detail]) -> Fields:
    """Return the header of a payment with what follows from its account and details."""
    vendor = context.require("VENDOR", str(header["VENDORID"]), "Vendor")
    amount = _money(details)
    _check_method(context, header, amount)
    date = as_date(header.get("WHENCREATED"))
    if date is None:
        raise missing("PAYMENTDATE", "AP payment")
    currency = str(header["CURRENCY"])
    header.update(
        VENDORID=vendor.text("VENDORID"),
        VENDORNAME=vendor.text("NAME"),
        VENDORKEY=str(vendor.recordno),
        ENTITY=f"V{vendor.recordno}",
        RECORDTYPE="apcheck",
        WHENPOSTED=date,
        WHENPAID=date,
        SYSTEMGENERATED=False,
        TRX_TOTALENTERED=amount,
    )
    if not header.get("FINANCIALENTITY"):
        header.update(BASECURR=_base_of(context, details), EXCHANGE_RATE=Decimal(1), TOTALENTERED=ZERO)
        return header
    bank = payments.bank_of(context, str(header["FINANCIALENTITY"]))
    if bank.currency not in {currency, bank.base}:
        raise refused(f"Account '{header['FINANCIALENTITY']}' is kept in {bank.currency} and cannot pay {currency}.")
    bases = {part.line.text("BASECURR") for detail in details for part in detail.parts}
    if bases != {bank.base}:
        raise refused(
            f"Account '{header['FINANCIALENTITY']}' belongs to an entity with base currency {bank.base}; "
            f"the bills are kept in {', '.join(sorted(bases))}.",
            "Pay from an account of the same entity.",
        )
    _apply_amount_to_pay(header, bank, currency, amount)
    exchange = payments.payment_rate(context, bank, currency, header, date)
    header.update(
        FINANCIALENTITYTYPE="ba" if bank.record.kind != "CREDITCARD" else "cc",
        FINANCIALACCOUNTNAME=bank.record.text("BANKNAME"),
        FINANCIALACCOUNTCURRENCY=bank.currency,
        BASECURR=bank.base,
        EXCHANGE_RATE=exchange.value,
        EXCH_RATE_DATE=exchange.date,
        EXCH_RATE_TYPE_ID=exchange.type,
        TOTALENTERED=exchange.convert(amount, bank.base),
    )
    return header


def _apply_amount_to_pay(header: Fields, bank: payments.Bank, currency: str, amount: Decimal) -> None:
    """What the bank pays in its own currency makes the rate."""
    given = header.get("AMOUNTTOPAY")
    if given is None or bank.currency == currency or not amount:
        return
    header["EXCHANGE_RATE"] = (as_decimal(given) / amount).quantize(Decimal("1.0000000000"))


def _base_of(context: Context, details: Sequence[Detail]) -> str:
    for detail in details:
        for part in detail.parts:
            return part.line.text("BASECURR")
    return context.store.setting("base_currency") or "USD"


@behaviour("APPYMT")
class Payments(Behaviour):
    """A draft reserves what it settles; a submitted payment settles and posts it."""

    def create(self, context: Context, draft: Draft) -> Record:
        header = dict(draft.fields)
        pending = is_draft(header)
        header["WHENCREATED"] = header.get("PAYMENTDATE") or header.get("WHENCREATED")
        context.require("VENDOR", str(header.get("VENDORID") or ""), "Vendor")
        lines = [dict(line.fields) for line in draft.lines.get("APPYMTDETAILS", [])]
        if not lines:
            raise missing("APPYMTDETAILS", "AP payment")
        header["CURRENCY"] = _currency(context, header, lines)
        details = _planned(context, header, lines)
        header = _completed(context, header, details)
        header.setdefault("PAYMENTREQUESTMETHOD", "vendorpref")
        stored = {name: value for name, value in header.items() if name not in _WRITTEN_ONLY}
        payment = context.create("APPYMT", {**stored, **_DRAFT})
        _write_details(context, payment, details)
        _total(context, payment, details)
        if pending:
            payments.reserve(context, details, 1)
        else:
            submit_payment(context, payment, details)
        return payment

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        if record.text("STATE") != "Draft":
            raise refused(f"AP payment {record.recordno} is posted and cannot be changed.", "Void it instead.")
        changes = {name: value for name, value in draft.fields.items() if name != "RECORDNO"}
        pending = is_draft(changes)
        if changes.get("PAYMENTDATE") is not None:
            changes["WHENCREATED"] = changes["PAYMENTDATE"]
        before = details_of(context, record)
        payments.reserve(context, before, -1)
        lines = [dict(detail.fields) for detail in before]
        if "APPYMTDETAILS" in draft.lines:
            lines = [dict(line.fields) for line in draft.lines["APPYMTDETAILS"]]
        header: Fields = {**record.fields, **changes}
        details = _planned(context, header, lines)
        if {"FINANCIALENTITY", "WHENCREATED", "EXCH_RATE_TYPE_ID", "EXCH_RATE_DATE"} & changes.keys():
            header["EXCHANGE_RATE"] = changes.get("EXCHANGE_RATE")
            header["EXCH_RATE_DATE"] = changes.get("EXCH_RATE_DATE")
        header = _completed(context, header, details)
        stored = {name: value for name, value in header.items() if name not in _WRITTEN_ONLY}
        context.change(record, {name: value for name, value in stored.items() if not name.startswith("#")})
        _replace_details(context, record, details)
        _total(context, record, details)
        if pending:
            payments.reserve(context, details, 1)
        else:
            submit_payment(context, record, details)

    def delete(self, context: Context, record: Record) -> None:
        if record.text("STATE") != "Draft":
            raise refused(f"AP payment {record.recordno} is posted and cannot be deleted.", "Void it instead.")
        payments.reserve(context, details_of(context, record), -1)
        for line in context.lines(record, "APPYMTDETAIL"):
            context.remove(line)
        context.remove(record)


def _parts_text(detail: Detail) -> Value:
    """Return the parts of a detail as the store keeps them: line, money, discount, credit, source."""
    return [
        [
            part.line.kind,
            part.line.recordno,
            part.money,
            part.discount,
            part.credit,
            part.source.kind if part.source is not None else None,
            part.source.recordno if part.source is not None else None,
        ]
        for part in detail.parts
    ]


def _detail_fields(payment: Record, detail: Detail) -> Fields:
    fields: Fields = {
        **detail.fields,
        "PAYMENTDATE": payment.fields.get("WHENCREATED"),
        "CURRENCY": payment.fields.get("CURRENCY"),
        "MODULEKEY": "3.AP",
        "STATE": payment.fields.get("STATE"),
        "#PARTS": _parts_text(detail),
    }
    fields["TRX_PAYMENTAMOUNT"] = sum((part.money for part in detail.parts), ZERO)
    exchange = as_decimal(payment.fields.get("EXCHANGE_RATE") or Decimal(1))
    base = payment.text("BASECURR")
    for name in ("PAYMENTAMOUNT", "DISCOUNTAMOUNT", "ADJUSTMENTAMOUNT", "INLINEAMOUNT"):
        amount = fields.get(f"TRX_{name}")
        fields[name] = None if amount is None else money(as_decimal(amount) * exchange, base)
    return fields


def _write_details(context: Context, payment: Record, details: Sequence[Detail]) -> None:
    for detail in details:
        context.create("APPYMTDETAIL", _detail_fields(payment, detail), parent=payment)


def _replace_details(context: Context, payment: Record, details: Sequence[Detail]) -> None:
    """Make the lines of a draft those of its details: lines that settle the same stay, others come and go."""
    known = context.lines(payment, "APPYMTDETAIL")
    kept: set[int] = set()
    for detail in details:
        fields = _detail_fields(payment, detail)
        same = next((line for line in known if line.recordno not in kept and _same_target(line, fields)), None)
        if same is None:
            kept.add(context.create("APPYMTDETAIL", fields, parent=payment).recordno)
        else:
            kept.add(same.recordno)
            context.change(same, {**dict.fromkeys(_GIVEN), **fields})
    for line in known:
        if line.recordno not in kept:
            context.remove(line)


def _same_target(line: Record, fields: Fields) -> bool:
    keys = ("RECORDKEY", "ENTRYKEY", "POSADJKEY", "POSADJENTRYKEY", "ADJUSTMENTKEY", "ADJUSTMENTENTRYKEY", "INLINEKEY")
    return all(line.fields.get(key) == fields.get(key) for key in keys)


def details_of(context: Context, payment: Record) -> list[Detail]:
    """Return the details of a payment as they were worked out when it was written."""
    details: list[Detail] = []
    for line in context.lines(payment, "APPYMTDETAIL"):
        parts: list[payments.Part] = []
        kept = line.fields.get("#PARTS")
        for entry in kept if isinstance(kept, list) else []:
            assert isinstance(entry, list)
            kind, number, paid, discount, credit, source_kind, source_number = entry
            target = context.store.get(str(kind), int(as_decimal(number)))
            source = None
            if source_kind is not None:
                source = context.store.get(str(source_kind), int(as_decimal(source_number)))
            if target is not None:
                parts.append(payments.Part(target, as_decimal(paid), as_decimal(discount), as_decimal(credit), source))
        shown: Fields = {name: line.fields[name] for name in _GIVEN if name in line.fields}
        discount_taken = sum((part.discount for part in parts), ZERO)
        if discount_taken and "DISCOUNTDATE" not in shown:
            shown["DISCOUNTTOAPPLY"] = discount_taken
        details.append(Detail(shown, tuple(parts)))
    return details


def _total(context: Context, payment: Record, details: Sequence[Detail]) -> None:
    amount, base = _money(details), payment.number("TOTALENTERED")
    context.change(
        payment,
        {
            "TRX_TOTALSELECTED": amount,
            "TOTALSELECTED": base,
            "TRX_TOTALPAID": ZERO,
            "TOTALPAID": ZERO,
            "TRX_TOTALDUE": amount,
            "TOTALDUE": base,
        },
    )


def submit_payment(context: Context, payment: Record, details: Sequence[Detail]) -> None:
    """Settle what a payment names and post it."""
    bank = exchange = None
    changes: Fields = dict(_POSTED)
    if payment.text("FINANCIALENTITY"):
        bank = payments.bank_of(context, payment.text("FINANCIALENTITY"))
        date = payment.date("WHENCREATED") or context.today
        exchange = payments.payment_rate(context, bank, payment.text("CURRENCY"), payment.fields, date)
        if payment.text("PAYMENTMETHOD") == "Printed Check" and not payment.text("DOCNUMBER"):
            changes["DOCNUMBER"] = _next_check(context, bank.record)
    context.change(payment, changes, workflow="submitted")
    base = payments.settle(context, payment, details, bank, exchange)
    amount = _money(details)
    context.change(
        payment,
        {
            "TRX_TOTALSELECTED": ZERO,
            "TOTALSELECTED": ZERO,
            "TRX_TOTALPAID": amount,
            "TOTALPAID": base,
            "TOTALENTERED": base,
            "TRX_TOTALDUE": ZERO,
            "TOTALDUE": ZERO,
        },
        workflow="paid",
    )
    for line in context.lines(payment, "APPYMTDETAIL"):
        context.change(line, {"STATE": "Posted"})


def _next_check(context: Context, bank: Record) -> str:
    number = str(int(bank.text("NEXTCHECK") or "10001"))
    context.change(bank, {"NEXTCHECK": str(int(number) + 1)})
    return number


@behaviour("APPYMTDETAIL")
class PaymentDetails(Behaviour):
    """Lines of payments: adding one to a draft, or deleting one, changes the payment as an update of it would."""

    def create(self, context: Context, draft: Draft) -> Record:
        key = draft.fields.get("PAYMENTKEY")
        if key is None:
            raise missing("PAYMENTKEY", "AP payment detail")
        payment = context.get("APPYMT", int(as_decimal(key)))
        if payment is None:
            raise cannot_update("APPYMT", "RECORDNO", str(key))
        before = {line.recordno for line in context.lines(payment, "APPYMTDETAIL")}
        lines = [dict(detail.fields) for detail in details_of(context, payment)]
        _rewrite(context, payment, [*lines, dict(draft.fields)])
        added = [line for line in context.lines(payment, "APPYMTDETAIL") if line.recordno not in before]
        if not added:
            raise refused("The payment has a detail for the same document; change that one.")
        return added[0]

    def delete(self, context: Context, record: Record) -> None:
        payment = context.parent(record)
        if payment is None:
            raise cannot_update("APPYMT", "RECORDNO", record.text("PAYMENTKEY"))
        lines = context.lines(payment, "APPYMTDETAIL")
        details = details_of(context, payment)
        rest = [dict(detail.fields) for line, detail in zip(lines, details, strict=True) if line is not record]
        _rewrite(context, payment, rest)


def _rewrite(context: Context, payment: Record, lines: Sequence[Fields]) -> None:
    """Give a draft other details."""
    draft = Draft(context.type("APPYMT"), {"RECORDNO": payment.recordno, "ACTION": "Draft"})
    draft.lines["APPYMTDETAILS"] = [Draft(context.type("APPYMTDETAIL"), dict(line)) for line in lines]
    Payments("APPYMT").update(context, payment, draft)
