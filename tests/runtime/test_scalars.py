from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intacct_runtime.scalars import (
    BOOLEAN,
    BOOLEAN_T_F,
    CURRENCY,
    DATE,
    DATE_ISO,
    DATETIME,
    DATETIME_ISO,
    FLAG,
    INTEGER,
    TEXT,
    AsRead,
    Enumeration,
    MultipleChoice,
    Scalar,
    Unparsed,
)


@pytest.mark.parametrize(
    ("scalar", "text", "value"),
    [
        (TEXT, " as it is ", " as it is "),
        (INTEGER, "007", 7),
        (INTEGER, " -3 ", -3),
        (CURRENCY, "50.00", Decimal("50.00")),
        (CURRENCY, "-.5", Decimal("-0.5")),
        (CURRENCY, "1E3", Decimal("1E3")),
        (BOOLEAN, "True", True),
        (BOOLEAN, "F", False),
        (DATE, "08/07/2017", datetime.date(2017, 8, 7)),
        (DATE, "8/7/2017", datetime.date(2017, 8, 7)),
        (DATE, "2017-08-07", datetime.date(2017, 8, 7)),
        (DATE, "08/07/2017 10:11:12", datetime.datetime(2017, 8, 7, 10, 11, 12)),
        (DATETIME, "08/07/2017 10:11:12", datetime.datetime(2017, 8, 7, 10, 11, 12)),
        (DATETIME, "2017-08-07T10:11:12Z", datetime.datetime(2017, 8, 7, 10, 11, 12, tzinfo=datetime.UTC)),
        (FLAG, "", True),
        (Enumeration("Draft"), "Draft", "Draft"),
        (MultipleChoice("a", "b"), "a#~#b", ("a", "b")),
    ],
)
def test_reads_what_the_gateway_sends(scalar: Scalar, text: str, value: object) -> None:
    found = scalar.parse(text)
    assert found == value
    assert type(found) is type(value) or isinstance(found, AsRead)


@pytest.mark.parametrize("text", ["2018-06-22T11:21:48Z", "2018-06-22T11:21:48.123456", "2018-06-22 11:21:48+02:00"])
@pytest.mark.parametrize("scalar", [DATE, DATETIME])
def test_a_moment_that_the_form_cannot_carry_is_written_as_it_was_read(scalar: Scalar, text: str) -> None:
    found = scalar.parse(text)
    assert isinstance(found, AsRead)
    assert found == datetime.datetime.fromisoformat(text)
    assert scalar.format(found) == text


@pytest.mark.parametrize(
    ("scalar", "text"),
    [
        (INTEGER, "1_000"),
        (INTEGER, "9" * 5000),
        (INTEGER, "1.0"),
        (INTEGER, "\u0661"),
        (CURRENCY, "1,234.50"),
        (CURRENCY, "NaN"),
        (CURRENCY, "1_0"),
        (CURRENCY, "Infinity"),
        (BOOLEAN, "yes"),
        (DATE, "13/01/2020"),
        (DATE, "02/30/2020"),
        (DATE, "01/02/20"),
        (DATETIME, "soon"),
        (Enumeration("Draft"), "draft"),
        (MultipleChoice("a", "b"), "a#~#c"),
    ],
)
def test_keeps_a_text_that_is_no_value_and_writes_it_back(scalar: Scalar, text: str) -> None:
    found = scalar.parse(text)
    assert isinstance(found, Unparsed)
    assert found == text
    assert scalar.format(found) == text


@pytest.mark.parametrize(
    ("scalar", "value", "text"),
    [
        (CURRENCY, Decimal("1E+3"), "1000"),
        (CURRENCY, Decimal("0.10"), "0.10"),
        (CURRENCY, 5, "5"),
        (BOOLEAN, True, "true"),
        (BOOLEAN_T_F, False, "F"),
        (DATE, datetime.date(2024, 3, 5), "03/05/2024"),
        (DATE_ISO, datetime.date(2024, 3, 5), "2024-03-05"),
        (DATETIME, datetime.datetime(2024, 3, 5, 1, 2, 3), "03/05/2024 01:02:03"),
        (DATETIME_ISO, datetime.datetime(2024, 3, 5, 1, 2, 3), "2024-03-05T01:02:03"),
        (MultipleChoice(), ("x", "y"), "x#~#y"),
    ],
)
def test_writes_the_form_of_the_wire(scalar: Scalar, value: object, text: str) -> None:
    assert scalar.format(value) == text


@pytest.mark.parametrize(
    ("scalar", "value", "words"),
    [
        (TEXT, 5, "accepted: str"),
        (INTEGER, True, "accepted: int"),
        (INTEGER, "5", "accepted: int"),
        (CURRENCY, 1.5, "never float"),
        (CURRENCY, Decimal("NaN"), "accepted: a finite Decimal or int"),
        (CURRENCY, Decimal("-Infinity"), "accepted: a finite Decimal or int"),
        (CURRENCY, "5.00", "Decimal"),
        (BOOLEAN, "true", "True or False"),
        (DATE, "03/05/2024", "datetime.date"),
        (DATETIME, datetime.date(2024, 3, 5), "datetime.datetime"),
        (DATETIME, datetime.datetime(2024, 3, 5, tzinfo=datetime.UTC), "time zone"),
        (DATETIME, datetime.datetime(2024, 3, 5, 0, 0, 0, 5), "whole seconds"),
        (Enumeration("Draft", "Submit"), "Sumbit", "one of 'Draft', 'Submit'"),
        (MultipleChoice("a"), ("b",), "each one of 'a'"),
        (MultipleChoice(), "a", "tuple of str"),
    ],
)
def test_refuses_a_wrong_value_and_says_what_is_accepted(scalar: Scalar, value: object, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        scalar.format(value)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_decimals_keep_every_digit(value: Decimal) -> None:
    assert CURRENCY.parse(CURRENCY.format(value)) == value


@given(st.dates())
def test_dates_survive(value: datetime.date) -> None:
    assert DATE.parse(DATE.format(value)) == value
    assert DATE_ISO.parse(DATE_ISO.format(value)) == value


@given(st.text())
def test_any_text_can_be_read_by_any_type(text: str) -> None:
    for scalar in (INTEGER, CURRENCY, BOOLEAN, DATE, DATETIME, Enumeration("a"), FLAG):
        value = scalar.parse(text)
        assert not isinstance(value, Unparsed) or value == text


def test_texts_of_one_value_are_the_same() -> None:
    assert INTEGER.same("3", "03")
    assert CURRENCY.same("50", "50.00")
    assert not CURRENCY.same("50", "50.01")
    assert not TEXT.same("50", "50.00")
    assert DATE.same("1/2/2020", "01/02/2020")


def test_the_cache_of_parsed_texts_is_bounded() -> None:
    for number in range(40_000):
        INTEGER.parse(str(number))
    assert INTEGER.parsed is not None
    assert len(INTEGER.parsed) <= 16_384
