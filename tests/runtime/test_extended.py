"""Classes that a company's own fields extend: described by the class they extend, accepted where it is."""

from __future__ import annotations

import pytest

from intacct_runtime.codec import dumps
from intacct_runtime.errors import InvalidInput
from intacct_runtime.model import Object, model
from intacct_runtime.reader import read_element
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, extended, list_of, unordered
from intacct_runtime.xmltext import parse


@model
class Line(Object):
    memo: str | None | Unset = UNSET

    __wire__ = Wire("LINE", unordered(el("MEMO", TEXT, "?")))


@model
class Bill(Object):
    memo: str | None | Unset = UNSET
    lines: list[Line] | None | Unset = UNSET
    total: int | None | Unset = UNSET

    __wire__ = Wire(
        "BILL",
        unordered(
            el("MEMO", TEXT, "?"),
            el("LINES", list_of(el("LINE", Ref(__name__, "Line"), "*")), "?"),
            el("TOTAL", INTEGER, "?"),
        ),
        key="MEMO",
    )


@model
class OwnLine(Line):
    shade: int | None | Unset = UNSET

    __wire__ = extended(Line.__wire__, el("SHADE", INTEGER, "?"))


@model
class OwnBill(Bill):
    colour: str | None | Unset = UNSET
    lines: list[OwnLine] | None | Unset = UNSET  # type: ignore[assignment]

    __wire__ = extended(
        Bill.__wire__,
        el("COLOUR", TEXT, "?"),
        el("LINES", list_of(el("LINE", Ref(__name__, "OwnLine"), "*")), "?"),
    )


@model
class Other(Object):
    __wire__ = Wire("OTHER", unordered())


XML = b"<BILL><COLOUR>red</COLOUR><LINES><LINE><SHADE>3</SHADE><NEW>x</NEW></LINE></LINES></BILL>"


def test_extra_fields_are_read_typed_and_the_rest_is_still_kept() -> None:
    bill = read_element(parse(XML), OwnBill)
    assert bill.colour == "red"
    assert isinstance(bill.lines, list)
    assert (bill.lines[0].shade, bill.lines[0].extra) == (3, {"NEW": "x"})
    assert dumps(bill) == XML


def test_the_extended_class_stays_as_it_was() -> None:
    bill = read_element(parse(XML), Bill)
    assert bill.extra == {"COLOUR": "red"}
    assert isinstance(bill.lines, list)
    assert type(bill.lines[0]) is Line
    assert dumps(bill) == XML


def test_a_replaced_element_keeps_its_place_and_facts_come_along() -> None:
    assert list(OwnBill.__wire__.elements) == ["MEMO", "LINES", "TOTAL", "COLOUR"]
    assert OwnBill.__wire__.key == "MEMO"


def test_lines_of_either_class_are_accepted() -> None:
    plain, own = Line(memo="a"), OwnLine(memo="b", shade=1)
    assert b"<SHADE>1</SHADE>" in dumps(Bill(lines=[plain, own]))
    assert b"<LINE><MEMO>a</MEMO></LINE>" in dumps(OwnBill(lines=[own, plain]))  # type: ignore[list-item]


def test_other_classes_are_refused() -> None:
    with pytest.raises(InvalidInput, match="accepted: "):
        dumps(Bill(lines=[Other()]))  # type: ignore[list-item]
