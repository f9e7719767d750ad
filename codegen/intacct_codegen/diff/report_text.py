"""The report for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.report import Line, Report, Section, level_words, summary

WIDTH = 110


def text(found: Report) -> str:
    """Return the report as text."""
    return "".join(f"{line}\n" for line in _lines(found))


def _lines(found: Report) -> Iterator[str]:
    yield f"{found.old} → {found.new}: {summary(found)}"
    for part in found.parts:
        yield ""
        if part.release and len(found.parts) > 1:
            yield part.release
        for chapter in part.chapters:
            yield f"{chapter.title}"
            for section in chapter.sections:
                yield from _section(section)
    if found.accepted:
        yield ""
        yield f"accepted: {len(found.accepted)}"
        yield from (
            f"  {entry.found.change.fingerprint}  {entry.found.change.difference.subject.name}: "
            f"{entry.found.change.message} ({entry.reason})"
            for entry in found.accepted
        )
    if found.silent:
        yield ""
        yield from _wrapped(f"edited without a change of meaning: {', '.join(found.silent)}", "  ")


def _section(section: Section) -> Iterator[str]:
    if section.key is None:
        level = _level(section.lines[0].levels)
        names = ", ".join(f"{line.text}{_span(line)}" for line in section.lines)
        yield from _wrapped(f"  {level}{section.title}: {names}", "    ")
        return
    users = f" (in {section.users})" if section.used_by else ""
    yield f"  {section.title}{users}"
    for line in section.lines:
        yield from _wrapped(f"    {_level(line.levels)}{line.text}{_span(line)}{_fingerprint(line)}", "      ")


def _fingerprint(line: Line) -> str:
    """The fingerprint of what somebody may want to accept."""
    return f"  [{line.changes[0].change.fingerprint}]" if line.levels.worst > INFO and len(line.changes) == 1 else ""


def _span(line: Line) -> str:
    return f" ({line.span})" if line.span else ""


def _level(levels: Levels) -> str:
    words = level_words(levels)
    return f"{words.upper().replace('FOR XML', 'for XML')}: " if words else ""


def _wrapped(line: str, indent: str) -> list[str]:
    return textwrap.wrap(
        line, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False, replace_whitespace=False
    )
