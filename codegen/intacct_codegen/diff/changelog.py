"""What each release brought, as a part of CHANGELOG.md between two marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intacct_codegen.diff.changes import Comparison, compare_sources
from intacct_codegen.diff.documents import SpecDocuments, mappings
from intacct_codegen.diff.ignore import sort
from intacct_codegen.diff.level import BREAKING
from intacct_codegen.diff.reading import Data
from intacct_codegen.diff.report import Chapter, Line, Report, Section, level_words, report
from intacct_codegen.diff.sources import Source
from intacct_codegen.diff.wording import thing

BEGIN = "<!-- api: written by `intacct-codegen changelog` -->"
END = "<!-- /api -->"
_NAMES = 8
"""So many names of one kind are listed; the others are counted."""
_USERS = 2
_VERBS = {
    "optional-element-added": "new",
    "required-element-added": "new and required",
    "optional-element-removed": "gone",
    "required-element-removed": "gone",
    "optional-attribute-added": "new",
    "required-attribute-added": "new and required",
    "optional-attribute-removed": "gone",
    "required-attribute-removed": "gone",
    "optional-field-added": "new",
    "required-field-added": "new and required",
    "optional-field-removed": "gone",
    "required-field-removed": "gone",
}
"""What came and went is told in fewer words than in a report."""
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
    sections = [section for section in chapter.sections if section.kind != "release"]
    for section in chapter.sections:
        if section not in sections:
            yield from (f"- {_sentence(line.text)}" for line in section.lines)
    if not sections:
        return
    yield f"- **{_text(chapter.title)}**"
    alike: dict[str, list[str]] = {}
    for section in sections:
        told = [line for line in section.lines if line.rule != "documentation-changed"]
        if section.key is None:
            listed = _some([f"`{line.text}`" for line in section.lines])
            yield f"  - {_text(section.title)}{listed}{_breaking(section.lines[0])}"
        elif told:
            alike.setdefault("; ".join(map(_statement, told)), []).append(_name(section))
    for statement, names in alike.items():
        yield f"  - {', '.join(names)}: {statement}"


def _sentence(text: str) -> str:
    return f"{_text(text[:1].upper() + text[1:])}."


def _name(section: Section) -> str:
    """A function, object or structure, with the functions that a structure is sent with."""
    more = len(section.used_by) - _USERS
    users = ", ".join(section.used_by[:_USERS]) + (f" and {more} more" if more > 0 else "")
    return f"`{section.title}`" + (f" ({_text(users)})" if users and not section.title.endswith("_reply") else "")


def _statement(line: Line) -> str:
    verb = _VERBS.get(line.rule)
    text = line.text
    if verb is not None:
        names = [thing(found.change.difference) for found in line.changes]
        more = len(names) - _NAMES
        shown = ", ".join(names[:_NAMES]) + (f" and {more} more" if more > 0 else "")
        text = f"{verb} {shown}"
    elif len(line.changes) > _NAMES:
        text = text.rpartition(": ")[0]
    return f"{_text(text)}{_breaking(line)}"


def _breaking(line: Line) -> str:
    words = level_words(line.levels) if line.levels.worst is BREAKING else ""
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
