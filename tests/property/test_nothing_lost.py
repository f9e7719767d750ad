"""Documents that no schema foresaw are read and written again without losing anything.

Each example is a valid document with a few changes that the wire could show: unknown elements and attributes, doubled,
missing or exchanged ones, other cases of names, texts that are no values of their field, content where none belongs.
"""

from __future__ import annotations

import copy
import functools
import random
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from intacct import REGISTRY, InvalidInput, Model
from intacct_codegen.conformance.compare import difference
from intacct_runtime.plan import Context
from intacct_runtime.reader import read_element
from intacct_runtime.writer import write_element

from .instances import Maker

TEXTS = ("x", "1.50", "05/31/2024", "2024-05-31", "T", "a#~#b", " ", "5/1/2024 10:00:00", "1e5", "-0", "00", None)
LENIENT = Context(strict=False)
Change = Callable[[etree._Element, random.Random], None]


@functools.cache
def classes() -> list[type[Model]]:
    """Return all functions and objects of the newest release whose names an XML element can have."""
    found: list[type[Model] | None] = [REGISTRY.function(name) for name in sorted(REGISTRY.functions)]
    found += [REGISTRY.object(name) for name in sorted(REGISTRY.objects)]
    return [cls for cls in found if cls is not None and cls.__wire__.until is None]


def add_unknown(element: etree._Element, chance: random.Random) -> None:
    texts = ("<CUSTOM_X>v</CUSTOM_X>", '<GLDIMY a="1"><b>2</b></GLDIMY>', "<CUSTOM_X/>")
    element.insert(chance.randint(0, len(element)), etree.fromstring(chance.choice(texts)))


def add_attribute(element: etree._Element, chance: random.Random) -> None:
    element.set("unknown", chance.choice(["1", ""]))


def double(element: etree._Element, chance: random.Random) -> None:
    if element.getparent() is not None:
        element.getparent().append(copy.deepcopy(element))


def exchange(element: etree._Element, chance: random.Random) -> None:
    children = list(element)
    chance.shuffle(children)
    element[:] = children


def change_case(element: etree._Element, chance: random.Random) -> None:
    if element.getparent() is not None:
        element.tag = str(element.tag).swapcase()


def change_text(element: etree._Element, chance: random.Random) -> None:
    if not len(element):
        element.text = chance.choice(TEXTS)


def remove(element: etree._Element, chance: random.Random) -> None:
    if element.getparent() is not None:
        element.getparent().remove(element)


def put_inside(element: etree._Element, chance: random.Random) -> None:
    if not len(element):
        etree.SubElement(element, "inner").text = "1"


def put_text_beside(element: etree._Element, chance: random.Random) -> None:
    if len(element):
        element.text = "beside"


CHANGES: tuple[Change, ...] = (
    add_unknown,
    add_attribute,
    double,
    exchange,
    change_case,
    change_text,
    remove,
    put_inside,
    put_text_beside,
)


def document(chance: random.Random) -> tuple[type[Model], etree._Element] | None:
    """Return a class and a document of it with up to three changes; None where a name is none for an element."""
    cls = chance.choice(classes())
    text = write_element(Maker(chance.randrange(2**32), chance.choice([0.1, 0.3, 0.6])).instance(cls), LENIENT)
    if "#>" in text:
        return None
    root = etree.fromstring(text)
    for _ in range(chance.randint(0, 3)):
        chance.choice(CHANGES)(chance.choice(list(root.iter())), chance)
    return cls, root


@settings(max_examples=60, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32))
def test_what_is_read_is_written_again(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(20):
        made = document(chance)
        if made is None:
            continue
        cls, root = made
        source = etree.tostring(root)
        try:
            written = write_element(read_element(root, cls), LENIENT)
        except InvalidInput:
            continue  # refused in words is not lost in silence
        found = difference(etree.fromstring(source), etree.fromstring(written), cls, REGISTRY)
        assert found is None or "wrong order" in found, (found, source.decode(), written)
        assert write_element(read_element(etree.fromstring(written), cls), LENIENT) == written


@settings(max_examples=40, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32))
def test_what_was_read_and_written_before_makes_no_difference(seed: int) -> None:
    """Arrangements are kept from one instance of a class to the next: they must only ever save time."""
    chance = random.Random(seed)
    cls = chance.choice(classes())
    texts = [write_element(Maker(chance.randrange(2**32), 0.4).instance(cls), LENIENT) for _ in range(4)]
    roots = [etree.fromstring(text) for text in texts if "#>" not in text]
    for root in roots:
        if chance.random() < 0.6:
            chance.choice(CHANGES)(chance.choice(list(root.iter())), chance)
    sources = [etree.tostring(root) for root in roots]

    def cold(source: bytes) -> str | None:
        forget(cls)
        return through(cls, source)

    alone = [cold(source) for source in sources]
    forget(cls)
    assert [through(cls, source) for source in sources] == alone


@settings(max_examples=60, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32))
def test_what_was_written_before_makes_no_difference_to_what_is_made_by_hand(seed: int) -> None:
    chance = random.Random(seed)
    cls = chance.choice(classes())
    models: list[Model] = []
    for _ in range(4):
        made = Maker(chance.randrange(2**32), 0.1).instance(cls)
        models += [made, copy.deepcopy(made), copy.deepcopy(made)]
        models[-3].extra.clear()  # as call stubs leave it: there, and empty
        models[-2].extra["CUSTOM_X"] = "v"
    forget(cls)
    together = [write_element(made, LENIENT) for made in models]
    alone: list[str] = []
    for made in models:
        forget(cls)
        alone.append(write_element(made, LENIENT))
    assert together == alone
    assert all("CUSTOM_X" in text for text in alone[1::3])


def through(cls: type[Model], source: bytes) -> str | None:
    try:
        return write_element(read_element(etree.fromstring(source), cls), LENIENT)
    except InvalidInput:
        return None


def forget(cls: type[Model]) -> None:
    """Drop what reading and writing keep of a class."""
    LENIENT.plans.clear()
    if "__reading_plan__" in vars(cls):
        delattr(cls, "__reading_plan__")
