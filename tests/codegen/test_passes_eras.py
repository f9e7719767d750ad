from __future__ import annotations

from intacct_codegen.ir import ALWAYS, Attribute, Element, Group, Life, Model, ModelRef, Scalar
from intacct_codegen.passes.eras import Eras, within

OLD, NEW = Life(until="2017.R2"), Life(since="2017.R3")
A, B = (Element(name, name, Scalar("text")) for name in "ab")


def described(*items: Element, attributes: tuple[Attribute, ...] = ()) -> Model:
    return Model("structure", ModelRef("m", "C"), "c", attributes=attributes, body=Group("sequence", items))


def test_one_description_stays_as_it_is() -> None:
    eras = Eras()
    eras.add(described(A), OLD)
    assert eras.model() == described(A)


def test_the_same_description_twice_is_one() -> None:
    eras = Eras()
    eras.add(described(A), OLD)
    eras.add(described(A), NEW)
    assert eras.model() == described(A)


def test_each_description_keeps_its_releases() -> None:
    key = Attribute("key", "key", Scalar("text"))
    eras = Eras()
    eras.add(described(A), OLD)
    eras.add(described(A, B, attributes=(key,)), NEW)
    found = eras.model()
    assert found.body == Group("sequence", (Group("sequence", (A,), life=OLD), Group("sequence", (A, B), life=NEW)))
    assert found.attributes == (Attribute("key", "key", Scalar("text"), life=NEW),)


def test_bounds_of_what_a_part_stands_in() -> None:
    assert within(ALWAYS, OLD) == OLD
    assert within(NEW, ALWAYS) is NEW
    assert within(Life(since="2017.R1"), OLD) == Life(since="2017.R1", until="2017.R2")
