"""Compares an element with what was written for it, by what the texts mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree

from intacct_runtime.model import Model
from intacct_runtime.registry import Registry
from intacct_runtime.scalars import INTEGER, SPLIT_DATE, Scalar
from intacct_runtime.wire import AnyContent, Element, Group, Particle, Ref, Wrapper, walk

Kind = type[Model] | Scalar | Wrapper | None
"""What an element holds; None where nothing is known about it."""


def difference(
    source: etree._Element, written: etree._Element, kind: Kind, registry: Registry, *, ordered: bool = True
) -> str | None:
    """Return the first difference in words, or None if both say the same.

    White space between elements is ignored, and two texts are the same if they denote the same value of the field's
    type. Without `ordered`, as in replies, the fields of a structure may come in any order; items of lists never do.
    """
    if source.tag != written.tag:
        return f"{source.tag!s}: written as <{written.tag!s}>"
    return _Comparison(registry, ordered).element(source, written, (kind,), str(source.tag))


class _Comparison:
    def __init__(self, registry: Registry, ordered: bool) -> None:
        self._registry = registry
        self._ordered = ordered

    def element(
        self, source: etree._Element, written: etree._Element, kinds: tuple[Kind, ...], path: str
    ) -> str | None:
        found = self._attributes(source, written, kinds, path)
        if found is not None:
            return found
        if len(source) or len(written):
            return self._children(source, written, kinds, path)
        return _texts(source.text or "", written.text or "", kinds, path)

    def _attributes(
        self, source: etree._Element, written: etree._Element, kinds: tuple[Kind, ...], path: str
    ) -> str | None:
        types: dict[str, Scalar] = {}
        for kind in kinds:
            if isinstance(kind, type):
                types.update((attribute.name, attribute.type) for attribute in kind.__wire__.attributes)
        for name in dict.fromkeys([*source.keys(), *written.keys()]):
            before, after = source.get(name), written.get(name)
            if before == after:
                continue
            if before is None or after is None:
                return f"{path}: attribute {name} was {'added' if before is None else 'lost'}"
            scalar = types.get(str(name))
            if scalar is None or not scalar.same(before, after):
                return f"{path}: attribute {name} {before!r} was written as {after!r}"
        return None

    def _children(
        self, source: etree._Element, written: etree._Element, kinds: tuple[Kind, ...], path: str
    ) -> str | None:
        before, after = [str(child.tag) for child in source], [str(child.tag) for child in written]
        items = any(
            isinstance(kind, Wrapper) for kind in kinds
        )  # a text in a list does not remember the case of its name
        if before != after and not (items and _folded(before) == _folded(after)):
            if items or self._ordered or sorted(before) != sorted(after):
                return f"{path}: {_order(before, after)}"
            written = _in_order_of(before, written)
        if _loose(source) != _loose(written):
            return f"{path}: the text between its elements {_loose(source)!r} was written as {_loose(written)!r}"
        for index, (left, right) in enumerate(zip(source, written, strict=True)):
            tag = before[index]
            step = f"{tag}[{before[:index].count(tag) + 1}]" if before.count(tag) > 1 else tag
            found = self.element(left, right, self._kinds(kinds, tag), f"{path}/{step}")
            if found is not None:
                return found
        return None

    def _kinds(self, kinds: tuple[Kind, ...], tag: str) -> tuple[Kind, ...]:
        """Return what a child of an element can hold: several where releases or alternatives differ."""
        found: dict[int, Kind] = {}
        for kind in kinds:
            for inner in self._inner(kind, tag):
                found[id(inner)] = inner
        return tuple(found.values())

    def _inner(self, kind: Kind, tag: str) -> Iterable[Kind]:
        if kind is SPLIT_DATE:
            yield INTEGER
        elif isinstance(kind, Wrapper):
            yield from _types(walk(kind.content), tag, any_case=True)
        elif isinstance(kind, type):
            yield from _types(walk(kind.__wire__.body), tag, any_case=kind.__any_case__)
            if _takes_objects(kind.__wire__.body):
                yield self._registry.object(tag)


def _types(elements: Iterable[Element], tag: str, *, any_case: bool) -> Iterable[Kind]:
    for element in elements:
        if element.name == tag or (any_case and element.name.upper() == tag.upper()):
            kept: Any = element.type
            yield kept.resolve() if isinstance(kept, Ref) else kept


def _takes_objects(particle: Particle) -> bool:
    if isinstance(particle, Group):
        return any(_takes_objects(item) for item in particle.items)
    return isinstance(particle, AnyContent) and particle.objects is not None


def _texts(before: str, after: str, kinds: tuple[Kind, ...], path: str) -> str | None:
    if before == after:
        return None
    for kind in kinds:
        if isinstance(kind, Scalar):
            if kind.same(before, after) or (kind is SPLIT_DATE and not before.strip() and not after.strip()):
                return None
        elif kind is not None:
            content = kind.__wire__.content if isinstance(kind, type) else None
            if not before.strip() and not after.strip() and content is None:
                return None
            if content is not None and content.type.same(before, after):
                return None
    return f"{path}: {before!r} was written as {after!r}"


def _in_order_of(tags: list[str], element: etree._Element) -> etree._Element:
    """Return an element with its children in the order of the tags, those of one tag in the order they have."""
    children = {tag: iter([child for child in element if child.tag == tag]) for tag in tags}
    arranged = etree.Element(str(element.tag))
    arranged.text = element.text
    arranged.extend([next(children[tag]) for tag in tags])
    return arranged


def _folded(tags: list[str]) -> list[str]:
    return [tag.upper() for tag in tags]


def _loose(element: etree._Element) -> str:
    """Return the text of an element that stands beside its children."""
    return " ".join(filter(None, [(element.text or "").strip(), *((child.tail or "").strip() for child in element)]))


def _order(before: list[str], after: list[str]) -> str:
    lost = [tag for tag in dict.fromkeys(before) if before.count(tag) > after.count(tag)]
    added = [tag for tag in dict.fromkeys(after) if after.count(tag) > before.count(tag)]
    if lost or added:
        words = [f"lost {', '.join(lost)}"] if lost else []
        words += [f"added {', '.join(added)}"] if added else []
        return " and ".join(words)
    place = next(index for index, (left, right) in enumerate(zip(before, after, strict=True)) if left != right)
    return f"wrong order: {before[place]} stands where {after[place]} belongs"
