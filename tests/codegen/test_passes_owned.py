from __future__ import annotations

from intacct_codegen.ir import UNBOUNDED, Element, Group, Life, ListOf, ModelRef, Occurs, Scalar
from intacct_codegen.passes.owned import ANY_NUMBER, collection, content, python_occurs

LINE, CHANGE = ModelRef("m", "Line"), ModelRef("m", "Change")
MANY = Occurs(1, UNBOUNDED)


def wrapper(*items: Element | Group) -> ListOf:
    return ListOf(Group("sequence", items))


def test_a_list_of_one_element() -> None:
    line = Element("line", "line", LINE, MANY)
    assert content(wrapper(line)) is line


def test_a_list_of_several_elements() -> None:
    mix = Group("choice", (Element("line", "line", LINE), Element("change", "change", CHANGE)), MANY)
    assert content(wrapper(mix)) is mix


def test_releases_that_differ_are_covered_by_one_list() -> None:
    old = Element("line", "line", LINE, MANY, Life(until="2017.R2"))
    new = Group(
        "choice",
        (Element("line", "line", LINE), Element("change", "change", CHANGE)),
        MANY,
        Life(since="2017.R3"),
    )
    found = content(wrapper(old, new))
    assert isinstance(found, Group)
    assert found.kind == "choice"
    assert found.occurs == ANY_NUMBER
    assert found.items == (
        Element("line", "line", LINE),
        Element("change", "change", CHANGE, life=Life(since="2017.R3")),
    )


def test_releases_that_differ_in_number_alone() -> None:
    old = Element("line", "line", LINE, MANY, Life(until="2017.R2"))
    new = Element("line", "line", LINE, Occurs(0, 9), Life(since="2017.R3"))
    found = content(wrapper(old, new))
    assert found == Element("line", "line", LINE, ANY_NUMBER)


def test_collections_of_records_hold_any_number() -> None:
    found = content(collection("APBILLITEM", LINE))
    assert isinstance(found, Element)
    assert (found.name, found.attr, found.occurs) == ("APBILLITEM", "apbillitem", ANY_NUMBER)


def test_python_sees_one_list_where_the_wrapper_may_be_repeated() -> None:
    wrapped = Element("lines", "lines", wrapper(Element("line", "line", LINE, MANY)), MANY)
    assert python_occurs(wrapped) == Occurs(1, 1)
    text = Element("memo", "memo", Scalar("text"), MANY)
    assert python_occurs(text) == MANY
