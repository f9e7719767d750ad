"""What each release brought, as a part of CHANGELOG.md between two marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intacct_codegen.diff.changes import Comparison, compare_sources
from intacct_codegen.diff.documents import SpecDocuments, mappings
from intacct_codegen.diff.ignore import sort
from intacct_codegen.diff.reading import Data
from intacct_codegen.diff.report import Chapter, Line, Report, Section, level_words, report
from intacct_codegen.diff.sources import Source

BEGIN = "<!-- api: written by `intacct-codegen changelog` -->"
END = "<!-- /api -->"
_NAMES = 8
"""So many names of one kind are listed; of more, only the number."""
_ESCAPE = re.compile(r"([\\`*_\[\]<>|~#])")


class BrokenMarks(ValueError):
    """Raised when the marks of the API part do not stand once and in order."""


def replaced(document: str, part: str) -> str:
    """Return a changelog with its API part replaced; one without such a part gets it at its end."""
    if BEGIN not in document and END not in document:
        return f"{document.rstrip()}\n\n{BEGIN}\n{part}{END}\n"
    if document.count(BEGIN) != 1 or document.count(END) != 1 or document.index(BEGIN) > document.index(END):
        raise BrokenMarks(f"the lines {BEGIN} and {END} must stand there once, in this order, or not at all")
    head, _, rest = document.partition(BEGIN)
    return f"{head}{BEGIN}\n{part}{END}{rest.partition(END)[2]}"


def api_part(spec: SpecDocuments) -> str:
    """Return what each release brought, newest first."""
    return "".join(f"{line}\n" for line in _lines(spec))


def _lines(spec: SpecDocuments) -> Iterator[str]:
    yield "## API releases"
    yield ""
    yield "What the vendor's releases brought to the functions, objects and fields that these bindings know."
    spans = _spans(spec)
    names = spec.order.names
    for number in range(len(names) - 1, 0, -1):
        comparison = _step(spec, names[number - 1], names[number])
        if not comparison.changes:
            continue
        yield ""
        yield f"### {names[number]}"
        earliest = spans.get(number)
        if earliest is not None:
            yield ""
            yield f"Some of this came earlier, with {names[earliest]} at the earliest; the releases are not told apart."
        yield ""
        yield from _release(report(comparison, sort(comparison.changes, {})))
    yield ""


def _step(spec: SpecDocuments, older: str, newer: str) -> Comparison:
    return compare_sources(Source(older, spec=spec, release=older), Source(newer, spec=spec, release=newer))


def _release(found: Report) -> Iterator[str]:
    for part in found.parts:
        for chapter in part.chapters:
            yield from _chapter(chapter)


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield f"- **{_text(chapter.title)}**"
    for section in chapter.sections:
        if section.key is None:
            names = _some([f"`{line.text}`" for line in section.lines])
            yield f"  - {_text(section.title)}{names}{_level(section.lines[0])}"
        else:
            yield f"  - `{section.title}`{_users(section)}: {'; '.join(map(_statement, section.lines))}"


def _statement(line: Line) -> str:
    text = line.text
    if len(line.changes) > _NAMES:
        text = text.rpartition(": ")[0]
    return f"{_text(text)}{_level(line)}"


def _users(section: Section) -> str:
    return f" (in {_text(section.users)})" if section.used_by else ""


def _level(line: Line) -> str:
    words = level_words(line.levels)
    return f" _({words})_" if words else ""


def _some(names: list[str]) -> str:
    return f": {', '.join(names)}" if len(names) <= _NAMES * 2 else ""


def _text(value: str) -> str:
    return _ESCAPE.sub(r"\\\1", value)


def _spans(spec: SpecDocuments) -> dict[int, int]:
    """Return for places in the order of releases the earliest release that something dated there may be of."""
    found: dict[int, int] = {}
    for document in spec.documents.values():
        for first, last in _bounds(document.data, spec):
            if first < last:
                found[last] = min(first, found.get(last, first))
    return found


def _bounds(data: Data, spec: SpecDocuments) -> Iterator[tuple[int, int]]:
    for entry in mappings(data):
        if isinstance(entry.get("since"), str):
            yield spec.order.bounds(entry["since"])
        if isinstance(entry.get("until"), str):
            first, last = spec.order.bounds(entry["until"])
            yield first + 1, last + 1
