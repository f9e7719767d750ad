"""The signature of a function, object or structure as lines of text, to be read side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from intacct_codegen.diff.picture import UNBOUNDED, Attribute, Element, Group, Reference, Shape, Subject, Text

CONTEXT = 3
"""Lines shown before and after a difference."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of either side; `skip` stands for lines that are alike and left out."""

    kind: Literal["same", "changed", "added", "removed", "skip"]
    old: str = ""
    new: str = ""


def side_by_side(old: Subject | None, new: Subject | None) -> list[Row]:
    """Return both signatures, line by line, without long stretches that are alike."""
    before = [] if old is None else list(lines(old))
    after = [] if new is None else list(lines(new))
    rows: list[Row] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            rows += _same(before[a:b], first=a == 0, last=b == len(before))
            continue
        for number in range(max(b - a, d - c)):
            one = before[a + number] if a + number < b else None
            other = after[c + number] if c + number < d else None
            kind: Literal["changed", "added", "removed"] = "changed"
            if one is None or other is None:
                kind = "added" if one is None else "removed"
            rows.append(Row(kind, one or "", other or ""))
    return rows


def _same(texts: list[str], *, first: bool, last: bool) -> list[Row]:
    head, tail = (0 if first else CONTEXT), (0 if last else CONTEXT)
    if len(texts) <= head + tail + 1:
        return [Row("same", text, text) for text in texts]
    hidden = len(texts) - head - tail
    shown = [Row("same", text, text) for text in texts[:head]]
    shown.append(Row("skip", f"{hidden} lines alike"))
    return shown + [Row("same", text, text) for text in texts[len(texts) - tail :]]


def lines(subject: Subject) -> Iterator[str]:
    """Yield the lines of a signature."""
    yield subject.name
    if subject.operations:
        yield f"  operations: {', '.join(sorted(subject.operations))}"
    yield from _shape(subject.shape, 1, sort=subject.kind == "object")
    if subject.result.kind != "none":
        yield f"answers {subject.result.kind}"
        if subject.result.shape is not None:
            yield from _shape(subject.result.shape, 1, sort=False)


def _shape(shape: Shape, depth: int, *, sort: bool) -> Iterator[str]:
    for attribute in shape.attributes:
        yield _line(depth, f"@{attribute.name}", "" if attribute.required else "?", _facts(attribute))
    if shape.content is not None:
        yield _line(depth, "text", "", _text(shape.content))
    items = shape.body.items
    if shape.body.kind == "all" and not sort and len(items) > 1:
        yield from _particle(shape.body, depth)
        return
    for item in sorted(items, key=_by_name) if sort else items:
        yield from _particle(item, depth)


def _by_name(item: Element | Group) -> str:
    return item.name if isinstance(item, Element) else ""


def _particle(item: Element | Group, depth: int) -> Iterator[str]:
    if isinstance(item, Element):
        yield _line(depth, item.name if item.name != "*" else "any element", _count(item), _facts(item))
        if isinstance(item.holds, Shape):
            yield from _shape(item.holds, depth + 1, sort=False)
        return
    word = {"choice": "one of", "sequence": "together", "all": "in any order"}[item.kind]
    yield _line(depth, word, _count(item), "")
    for inner in item.items:
        yield from _particle(inner, depth + 1)


def _line(depth: int, name: str, count: str, facts: str) -> str:
    return f"{'  ' * depth}{name}{count}{f'  {facts}' if facts else ''}"


def _count(item: Element | Group) -> str:
    known = {(1, 1): "", (0, 1): "?", (0, UNBOUNDED): "*", (1, UNBOUNDED): "+"}
    most = "" if item.most >= UNBOUNDED else str(item.most)
    return known.get((item.least, item.most), f"{{{item.least},{most}}}")


def _facts(item: Element | Attribute) -> str:
    words: list[str] = []
    if isinstance(item, Attribute):
        words.append(_text(item.text))
    else:
        if isinstance(item.holds, Text):
            words.append(_text(item.holds))
        elif isinstance(item.holds, Reference) and item.holds.name != item.name:
            words.append(item.holds.name)
        if item.access != "both":
            words.append(f"{item.access} only")
        if item.required_for:
            words.append(f"required in {', '.join(item.required_for)}")
    if item.deprecated:
        words.append("deprecated")
    return ", ".join(word for word in words if word)


def _text(text: Text) -> str:
    words = ["" if text.type == "text" else text.type]
    if text.split:
        words.append("split")
    values = text.values or text.listed
    if values:
        shown = " | ".join(values[:6])
        words.append(f"{shown} | …" if len(values) > 6 else shown)
    return ", ".join(word for word in words if word)
