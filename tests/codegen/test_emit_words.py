from __future__ import annotations

from dataclasses import replace

import pytest

from intacct_codegen.emit.words import (
    bound,
    field_paragraphs,
    join_words,
    life_sentences,
    page_url,
    type_words,
    values_sentence,
)
from intacct_codegen.ir import (
    Anything,
    Attribute,
    Content,
    Element,
    Group,
    Life,
    ListOf,
    ModelRef,
    Occurs,
    Scalar,
    TextRule,
    Value,
    Words,
)
from intacct_codegen.passes.fields import Field

TEXT = Scalar("text")
LINE = ModelRef("m", "Line")


def said(*parts: Element | Attribute | Content | Group | Anything, required: bool = False) -> str:
    return "\n".join(field_paragraphs(Field("a", parts, "one", required)))


def test_reference_pages() -> None:
    assert page_url("a/bills") == "https://developer.intacct.com/api/a/bills/"
    assert page_url("a/bills#create-bill") == "https://developer.intacct.com/api/a/bills/#create-bill"


def test_bounds() -> None:
    assert bound("2017.R3") == "2017.R3"
    assert bound("2018.R3..2019.R2") == "2018.R3 to 2019.R2 (which of them is not known)"
    assert list(life_sentences(Life("2017.R3", "2018.R1", "2017.R4"))) == [
        "Since 2017.R3.",
        "Until 2018.R1.",
        "Deprecated since 2017.R4.",
    ]


def test_joining() -> None:
    assert join_words([], "and") == ""
    assert join_words(["a"], "and") == "a"
    assert join_words(["a", "b", "c"], "or") == "a, b or c"


@pytest.mark.parametrize(
    ("scalar", "unit", "words"),
    [
        (TEXT, "", "text"),
        (Scalar("date", "split"), "", "date, written as year, month and day"),
        (Scalar("date", "mdy"), "", "date, mm/dd/yyyy"),
        (Scalar("datetime", "iso"), "", "datetime, ISO 8601"),
        (Scalar("boolean", "t_f"), "", "boolean, T or F"),
        (Scalar("currency"), "amount in transaction currency", "amount in transaction currency"),
        (Scalar("decimal"), "quantity", "quantity"),
        (Scalar("decimal"), "", "decimal"),
        (Scalar("integer"), "record number", "integer, record number"),
        (Scalar("flag"), "", "flag: True writes the empty element"),
        (Scalar("text", multiple=True), "", "several values, written with #~# between them"),
        (Scalar("integer", rule=TextRule("integer", least=1, most=9)), "", "integer, 1 to 9"),
        (Scalar("integer", rule=TextRule("integer", least=1)), "", "integer, at least 1"),
        (Scalar("text", rule=TextRule("text", max_length=9)), "", "text, at most 9 characters"),
    ],
)
def test_types(scalar: Scalar, unit: str, words: str) -> None:
    assert type_words(scalar, unit) == words


def test_values() -> None:
    values = (Value("active", stored="T"), Value("inactive", life=Life(since="2017.R3")), Value(""))
    assert values_sentence(values, closed=True) == "Allowed: active (stored as T), inactive (since 2017.R3), (empty)."
    many = [Value(str(number)) for number in range(50)]
    assert values_sentence(many, closed=False).endswith("38, 39 and 10 more.")


def test_a_field_says_what_is_known() -> None:
    element = Element(
        "STATE",
        "state",
        Scalar("text", values=(Value("a"), Value("b", doc="the other one")), closed=True),
        life=Life(since="2017.R3"),
        words=Words("State", "Where it stands", "a", "it is paid by check", ("Never empty",)),
        access="write",
        required=("create", "update"),
        stored_values=("A", "B"),
        unlisted=True,
    )
    assert said(element) == (
        "State (text). Where it stands. Allowed: a, b. b: the other one. Stored as A or B. Default: a. "
        "Required in create and update. Write-only. Required when it is paid by check. "
        "The vendor's schema does not list it; the gateway takes it. Since 2017.R3.\n"
        "- Never empty."
    )


@pytest.mark.parametrize("condition", ["if it is new", "without an ID", "in update without RECORDNO"])
def test_a_condition_that_begins_like_one(condition: str) -> None:
    assert f"Required {condition}." in said(Element("a", "a", TEXT, words=Words(required_when=condition)))


def test_without_a_label_the_wire_name_is_said() -> None:
    assert said(Element("vendorid", "vendorid", TEXT), required=True) == "`vendorid` (text). Required."
    assert said(Attribute("key", "key", TEXT)) == "`key` (text)."
    assert said(Content("value", TEXT)) == "Text of the element (text)."
    assert said(Element("line", "line", LINE)) == "`line`."


def test_lists() -> None:
    texts = ListOf(Group("sequence", (Element("id", "id", TEXT, Occurs(0, -1)),)))
    assert said(Element("ids", "ids", texts)) == "`ids` (list of text)."
    lines = ListOf(Group("sequence", (Element("line", "line", LINE, Occurs(0, -1)),)))
    assert said(Element("lines", "lines", lines)) == "`lines`."
    assert "further one is kept in `extra`" in said(Element("lines", "lines", lines, Occurs(0, -1)))
    mix = Group("choice", (Element("a", "a", LINE), Element("b", "b", LINE)), Occurs(0, -1), attr="members")
    assert said(mix) == "Any mix, in this order on the wire, of `a` and `b`."
    assert said(Anything("objects", True)) == "Records, or nodes of any name."


def test_shared_values_are_named() -> None:
    colour = Scalar("text", values=(Value("red"), Value("blue")), shared="colour_names", closed=True)
    assert "One of the 2 values of `intacct._values.COLOUR_NAMES`." in said(Element("c", "c", colour))
    assert "Known values: one of the 2 values" in said(Element("c", "c", replace(colour, closed=False)))


def test_entries_of_different_releases_are_one_field() -> None:
    old = Element("memo", "memo", TEXT, life=Life(until="2017.R2"))
    new = Element("memo", "memo", TEXT, Occurs(0, 1), Life(since="2017.R3"))
    assert said(old, new) == "`memo` (text)."
    assert said(replace(old, life=Life("2016.R4", "2017.R2")), new) == "`memo` (text). Since 2016.R4."
