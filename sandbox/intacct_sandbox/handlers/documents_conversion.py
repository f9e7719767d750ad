"""Conversion: lines that come from lines of an earlier document, and what is left of those."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import invalid_reference, missing, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields

from .documents_definitions import Definition, definition_of
from .documents_kinds import KINDS, Kind

MAKES_BACK_ORDER: Final = "Close Original and Create Back Order"
CONVERTIBLE: Final = frozenset({"Pending", "Partially Converted", "In Progress"})
BACK_ORDER: Final = "#BACKORDER"
"""Record number of the document that what is left of a source went into."""
_CLOSING: Final = frozenset({"Close Transaction", MAKES_BACK_ORDER})
_INHERITED: Final = (
    "ITEMDESC",
    "UNIT",
    "WAREHOUSE.LOCATION_NO",
    "TRX_PRICE",
    "DISCOUNTPERCENT",
    "LOCATIONID",
    "DEPARTMENTID",
    "MEMO",
    "CUSTOMERID",
    "VENDORID",
    "EMPLOYEEID",
    "CLASSID",
    "PROJECTID",
    "TASKID",
    "CONTRACTID",
    "CONVERSIONTYPE",
    "FORM1099",
    "FORM1099TYPE",
    "FORM1099BOX",
    "BILLABLE",
    "REVRECTEMPLATE",
    "ITEMALIASID",
)


def source_document(context: Context, known: Definition, name: str, partner: Record | None) -> Record:
    """Return the document to convert from; raise the failure of one that cannot be."""
    document = context.named(known.kind.name, name)
    if document is None:
        raise invalid_reference("source document", name)
    check_source(known, document, partner)
    return document


def check_source(known: Definition, document: Record, partner: Record | None) -> None:
    """Raise the failure of a document that the definition does not convert, or that has nothing left to convert."""
    if document.text("DOCPARID") not in known.sources:
        raise refused(
            f"A transaction of type '{document.text('DOCPARID')}' cannot be converted to '{known.name}'.",
            f"Convert from: {', '.join(sorted(known.sources))}." if known.sources else "",
        )
    if document.text("STATE") not in CONVERTIBLE:
        raise refused(
            f"'{document.text('DOCID')}' cannot be converted: its state is '{document.text('STATE')}'.",
        )
    if partner is not None and document.text("CUSTVENDID") != partner.text(known.kind.partner_field):
        raise refused(f"'{document.text('DOCID')}' belongs to another {known.kind.partner.lower()}.")


def source_line(
    context: Context, known: Definition, document: Record | None, key: int | None, partner: Record | None
) -> Record | None:
    """Return the line that `sourcelinekey` names; None without one."""
    if key is None:
        return None
    if document is None and known.kind.name != "PODOCUMENT":
        raise missing("createdfrom", f"{known.name} with sourcelinekey")
    line = context.store.get(known.kind.entry, key)
    owner = None if line is None else context.parent(line)
    if line is None or owner is None or not context.visible(owner) or (document is not None and owner is not document):
        raise invalid_reference("source line", str(key))
    check_source(known, owner, partner)
    return line


def matching_line(context: Context, kind: Kind, document: Record, item_id: str, taken: set[int]) -> Record | None:
    """Return the first line of a source document with this item of which something is left."""
    for line in context.lines(document, kind.entry):
        if line.recordno not in taken and line.text("ITEMID").upper() == item_id.upper() and remaining(line) > 0:
            return line
    return None


def inherited(context: Context, kind: Kind, line: Record) -> Fields:
    """Return what a converted line takes over from its source."""
    names = [
        *_INHERITED,
        *(name for name in context.type(kind.entry).fields if name.startswith(("SHIPTO", "DELIVERTO"))),
    ]
    return {name: line.fields[name] for name in names if name in line.fields}


def title(line: Record) -> str:
    """Return how messages call a line."""
    return f"Line {(line.integer('LINE_NO') or 0) + 1} of '{line.text('DOCHDRID')}'"


def by_price(line: Record) -> bool:
    """Whether a line is converted by its price and not by its quantity."""
    return line.text("CONVERSIONTYPE") == "Price"


def remaining(line: Record) -> Decimal:
    """Return what is left to convert: a quantity in base units, or an amount of a line converted by price."""
    if by_price(line):
        return line.number("TRX_VALUE") - line.number("PRICE_CONVERTED")
    return line.number("QUANTITY") - line.number("#CONVERTED")


def check_amount(line: Record, wanted: Fields) -> None:
    """Raise the failure of a conversion of more than is left."""
    amount = _amount(line, wanted)
    left = remaining(line)
    if amount < 0 and line.number("#CONVERTED") + amount < 0:
        raise refused(f"{title(line)} is not converted that far.")
    if amount > left:
        raise refused(
            f"{title(line)} has {left.normalize():f} left to convert, {amount.normalize():f} is wanted.",
            "Reduce the quantity.",
        )


def _amount(line: Record, wanted: Fields) -> Decimal:
    value = wanted.get("TRX_VALUE") if by_price(line) else wanted.get("QUANTITY")
    return value if isinstance(value, Decimal) else ZERO


def convert(context: Context, document: Record, *, back: bool = False) -> list[Record]:
    """Count the lines of a document on the lines that they come from; `back` takes that back. Return the sources."""
    kind = KINDS[document.kind]
    sources: dict[int, Record] = {}
    for line in context.lines(document, kind.entry):
        key = line.integer("SOURCE_DOCLINEKEY")
        source = context.store.get(kind.entry, key)
        owner = None if source is None else context.parent(source)
        if source is None or owner is None:
            continue
        sources[owner.recordno] = owner
        if not back:
            if owner.text("STATE") not in CONVERTIBLE:
                raise refused(f"'{owner.text('DOCID')}' cannot be converted: its state is '{owner.text('STATE')}'.")
            check_amount(source, line.fields)
        elif owner.fields.get(BACK_ORDER) is not None:
            raise refused(
                f"What is left of '{owner.text('DOCID')}' went into a back order.", "Delete the back order first."
            )
        _count(context, source, line, -1 if back else 1)
    for owner in sources.values():
        set_state(context, owner, started=not back)
    return list(sources.values())


def _count(context: Context, source: Record, line: Record, sign: int) -> None:
    converted, price = source.number("#CONVERTED"), source.number("PRICE_CONVERTED")
    converted += sign * line.number("QUANTITY")
    price += sign * line.number("TRX_VALUE")
    factor = source.number("MULTIPLIER") or Decimal(1)
    by_amount = by_price(source)
    open_quantity = source.number("QUANTITY") - converted
    context.change(
        source,
        {
            "#CONVERTED": converted,
            "QTY_CONVERTED": converted / factor,
            "PRICE_CONVERTED": price,
            "STDQTYCONVERTED": converted,
            "STDPRICECONVERTED": price,
            "TOTAL_AMOUNT_CONVERTED": price,
            "TOTAL_AMOUNT_REMAINING": source.number("TRX_VALUE") - price,
            "QTY_REMAINING": open_quantity / factor,
            "STATE": _line_state(converted, price, source, by_amount=by_amount),
        },
    )


def _line_state(converted: Decimal, price: Decimal, source: Record, *, by_amount: bool) -> str:
    done, whole = (price, source.number("TRX_VALUE")) if by_amount else (converted, source.number("QUANTITY"))
    if done <= 0:
        return "Pending"
    return "Converted" if done >= whole else "Partially Converted"


def set_state(context: Context, document: Record, *, started: bool = False) -> None:
    """Set the state of a document that is converted in part or in full."""
    lines = context.lines(document, KINDS[document.kind].entry)
    states = {line.text("STATE") for line in lines}
    rule = definition_of(context, document).record.text("CONVTYPE")
    if states == {"Converted"}:
        state = "Converted"
    elif states <= {"Pending"}:
        state = "Pending"
    else:
        state = "Closed" if started and rule in _CLOSING else "Partially Converted"
    context.change(document, {"STATE": state, "CLOSED": state in {"Converted", "Closed"}}, workflow="convert")
