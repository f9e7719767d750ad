"""The condition language of readByQuery, by itself."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from intacct_sandbox.query.conditions import AllOf, AnyOf, Column, Compare, Not, compiled
from intacct_sandbox.query.text import QuerySyntaxError, parse
from intacct_sandbox.store import Record
from intacct_sandbox.values import Value


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("", None),
        ("  ", None),
        ("NAME = 'x'", Compare("NAME", "=", ("x",))),
        ("NAME='x'", Compare("NAME", "=", ("x",))),
        ("n <> 5", Compare("n", "!=", ("5",))),
        ("n != -5.25", Compare("n", "!=", ("-5.25",))),
        ("n >= 5", Compare("n", ">=", ("5",))),
        ("NAME = 'Erin\\'s Software'", Compare("NAME", "=", ("Erin's Software",))),
        ("NAME = 'Erin''s Software'", Compare("NAME", "=", ("Erin's Software",))),
        (r"NAME = 'a\\b'", Compare("NAME", "=", ("a\\b",))),
        ("NAME = ''", Compare("NAME", "=", ("",))),
        ("NAME = 'a AND b'", Compare("NAME", "=", ("a AND b",))),
        ("NAME like '%b_'", Compare("NAME", "like", ("%b_",))),
        ("NAME Not Like 'b'", Compare("NAME", "not like", ("b",))),
        ("ID in ('10','20', 30)", Compare("ID", "in", ("10", "20", "30"))),
        ("ID NOT IN (1)", Compare("ID", "not in", ("1",))),
        ("D is null", Compare("D", "is null")),
        ("D IS NOT NULL", Compare("D", "is not null")),
        ("D between 1 and 5", Compare("D", "between", ("1", "5"))),
        ("D not between 1 and 5", Not(Compare("D", "between", ("1", "5")))),
        ("NOT A = 1", Not(Compare("A", "=", ("1",)))),
        (
            "A=1 AND B=2 OR C=3",
            AnyOf((AllOf((Compare("A", "=", ("1",)), Compare("B", "=", ("2",)))), Compare("C", "=", ("3",)))),
        ),
        (
            "A=1 AND (B=2 OR C=3)",
            AllOf((Compare("A", "=", ("1",)), AnyOf((Compare("B", "=", ("2",)), Compare("C", "=", ("3",)))))),
        ),
        ("not (a = 1)", Not(Compare("a", "=", ("1",)))),
        ("VENDOR.NAME = 'x'", Compare("VENDOR.NAME", "=", ("x",))),
        ("D between 1 and 2 and E = 3", AllOf((Compare("D", "between", ("1", "2")), Compare("E", "=", ("3",))))),
    ],
)
def test_texts_are_read(text: str, condition: object) -> None:
    assert parse(text) == condition


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("NAME", "an operator is expected after NAME in place of 'the end'"),
        ("NAME =", "a value is expected in place of 'the end'"),
        ("NAME = x", "a value is expected in place of 'x'"),
        ("= 'x'", "a field is expected in place of '='"),
        ("A = 1 B = 2", "'B' is not expected after a complete condition"),
        ("(A = 1", ") is expected in place of 'the end'"),
        ("A in (1", ") is expected in place of 'the end'"),
        ("A in 1", "( is expected in place of '1'"),
        ("A between 1 or 2", "AND is expected in place of 'or'"),
        ("A = 'open", 'the query cannot be read from "\'open"'),
        ("A is 5", "NULL is expected in place of '5'"),
        ("AND = 1", "a field is expected in place of 'AND'"),
        ("A ; B", "the query cannot be read from '; B'"),
        ("NOT", "a field is expected in place of 'the end'"),
        ("A not = 1", "an operator is expected after A in place of '='"),
    ],
)
def test_what_is_no_condition_is_refused(text: str, problem: str) -> None:
    with pytest.raises(QuerySyntaxError) as caught:
        parse(text)
    assert str(caught.value) == problem


RECORD: dict[str, Value] = {
    "N": Decimal("10.50"),
    "I": 7,
    "T": "Bell",
    "D": datetime.date(2026, 3, 5),
    "M": datetime.datetime(2026, 3, 5, 12, 0),
    "F": True,
    "E": "",
}


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("N = 10.5", True),
        ("N = '10.500'", True),
        ("N < 9", False),
        ("N > 9", True),
        ("N >= 10.5", True),
        ("N <= 10.49", False),
        ("N <> 3", True),
        ("N = 'word'", False),
        ("N <> 'word'", True),
        ("I in (5, 6, 7)", True),
        ("I not in (5, 6, 7)", False),
        ("I between 7 and 8", True),
        ("I between 8 and 9", False),
        ("T = 'Bell'", True),
        ("T = 'bell'", False),
        ("T < 'Bf'", True),
        ("T like 'B%'", True),
        ("T like 'b%'", False),
        ("T like '_el_'", True),
        ("T not like '%x%'", True),
        ("N like '10.%'", True),
        ("D = '03/05/2026'", True),
        ("D = '3/5/2026'", True),
        ("D > '12/31/2025'", True),
        ("D between '03/01/2026' and '03/31/2026'", True),
        ("M > '03/05/2026'", True),
        ("M <= '03/05/2026 12:00:00'", True),
        ("F = 'T'", True),
        ("F = 'true'", False),
        ("X = 'a'", None),
        ("X <> 'a'", None),
        ("NOT X = 'a'", None),
        ("X is null", True),
        ("E is null", True),
        ("T is null", False),
        ("X is not null", False),
        ("X = 'a' OR T = 'Bell'", True),
        ("X = 'a' OR T = 'Bill'", None),
        ("X = 'a' AND T = 'Bill'", False),
        ("X = 'a' AND T = 'Bell'", None),
        ("NOT (T = 'Bill')", True),
        ("X like '%'", None),
    ],
)
def test_conditions_are_decided_as_in_sql(text: str, decided: bool | None) -> None:
    condition = parse(text)
    assert condition is not None

    def column(name: str) -> Column:
        return Column(lambda record: record.fields.get(name), code=lambda label: label)

    assert compiled(condition, column)(Record("X", 1, dict(RECORD))) is decided


def test_case_can_be_folded() -> None:
    condition = parse("T = 'BELL' AND T like 'b%' AND T in ('bell')")
    assert condition is not None
    test = compiled(condition, lambda name: Column(lambda record: record.fields.get(name)), fold=True)
    assert test(Record("X", 1, {"T": "Bell"})) is True
