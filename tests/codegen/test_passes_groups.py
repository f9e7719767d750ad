from __future__ import annotations

import pytest

from intacct_codegen.ir import ONCE, UNBOUNDED, Element, Group, Life, Occurs, Scalar
from intacct_codegen.passes.groups import body, group, occurs, occurs_text

A, B, C = (Element(name, name, Scalar("text")) for name in "abc")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1", ONCE),
        ("?", Occurs(0, 1)),
        ("*", Occurs(0, UNBOUNDED)),
        ("+", Occurs(1, UNBOUNDED)),
        ("2..*", Occurs(2, UNBOUNDED)),
        ("1..1000", Occurs(1, 1000)),
    ],
)
def test_counts(text: str, count: Occurs) -> None:
    assert occurs(text) == count
    assert occurs_text(count) == text


def test_no_count_is_once() -> None:
    assert occurs(None) == ONCE


def test_a_sequence_in_a_sequence_says_nothing() -> None:
    assert group("sequence", (A, group("sequence", (B, C)))).items == (A, B, C)


def test_a_group_of_one_says_nothing() -> None:
    assert group("choice", (A, group("sequence", (B,)))).items == (A, B)


@pytest.mark.parametrize(
    "inner",
    [
        Group("sequence", (B, C), Occurs(0, 1)),
        Group("sequence", (B, C), life=Life(since="2017.R3")),
        Group("choice", (B, C)),
        Group("choice", (B,), attr="b"),
        Group("all", (B,)),
    ],
)
def test_a_group_with_a_meaning_stays(inner: Group) -> None:
    assert group("sequence", (A, inner)).items == (A, inner)


def test_a_sole_all_is_the_body() -> None:
    alone = Group("all", (A, B), Occurs(0, 1))
    assert body([alone]) is alone
    assert body([A, alone]).kind == "sequence"
    assert body([]) == Group("sequence")


def test_a_group_that_follows_itself_is_one_group() -> None:
    one, more = Group("choice", (A, B)), Group("choice", (A, B), Occurs(1, UNBOUNDED))
    assert group("sequence", (one, more)).items == (Group("choice", (A, B), Occurs(2, UNBOUNDED)),)
    assert group("sequence", (one, one)).items == (Group("choice", (A, B), Occurs(2, 2)),)
    other = Group("choice", (A, C))
    assert group("sequence", (one, other)).items == (one, other)


def test_members_that_are_one_list_in_later_releases_are_one_before() -> None:
    once = Group("choice", (A, B), Occurs(0, 1), Life(until="2017.R2"))
    often = Group("choice", (A, B), Occurs(0, UNBOUNDED), Life(since="2017.R3"), attr="items")
    first, second = body([once, often]).items
    assert isinstance(first, Group)
    assert first.attr == "items"
    assert first.occurs == Occurs(0, 1)
    assert second == often
