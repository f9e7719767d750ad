"""The report for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.report import URGENT, Line, Report, Section, level_words, summary, together, urgent

WIDTH = 110


def text(found: Report) -> str:
    """Return the report as text."""
    return "".join(f"{line}\n" for line in _lines(found))


def _lines(found: Report) -> Iterator[str]:
    yield f"{found.old} → {found.new}: {summary(found)}"
    yield from _breaking(found)
    for part in found.parts:
        yield ""
        if part.release and len(found.parts) > 1:
            yield part.release
        for chapter in part.chapters:
            yield f"{chapter.title}"
            for sections in together(chapter.sections):
                yield from _sections(sections)
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


def _breaking(found: Report) -> Iterator[str]:
    """What a reader must not overlook, where it would drown in the rest."""
    if found.total <= URGENT:
        return
    worst = urgent(found)
    if worst:
        yield ""
        yield "What breaks"
    for entry in worst[:URGENT]:
        change = entry.change
        release = f"{entry.release} " if entry.release and len(found.parts) > 1 else ""
        xml = "for XML: " if change.levels.bindings is not BREAKING else ""
        yield from _wrapped(f"  {release}{change.difference.subject.name}: {xml}{change.message}", "    ")
    if len(worst) > URGENT:
        yield f"  … and {len(worst) - URGENT} more below"


def _sections(sections: tuple[Section, ...]) -> Iterator[str]:
    section = sections[0]
    if section.key is None:
        level = _level(section.lines[0].levels)
        names = ", ".join(f"{line.text}{_span(line)}" for line in section.lines)
        yield from _wrapped(f"  {level}{section.title}: {names}", "    ")
        return
    titles = [entry.title + (f" (in {entry.users})" if entry.used_by else "") for entry in sections]
    yield from _wrapped(f"  {', '.join(titles)}", "      ")
    for number, line in enumerate(section.lines):
        prints = _fingerprints([entry.lines[number] for entry in sections])
        yield from _wrapped(f"    {_level(line.levels)}{line.brief}{_span(line)}{prints}", "      ")


def _fingerprints(lines: list[Line]) -> str:
    """The fingerprints of what somebody may want to accept."""
    if lines[0].levels.worst is INFO or len(lines[0].changes) > 1:
        return ""
    return f"  [{', '.join(line.changes[0].change.fingerprint for line in lines)}]"


def _span(line: Line) -> str:
    return f" ({line.span})" if line.span else ""


def _level(levels: Levels) -> str:
    words = level_words(levels)
    return f"{words.upper().replace('FOR XML', 'for XML')}: " if words else ""


def _wrapped(line: str, indent: str) -> list[str]:
    return textwrap.wrap(
        line, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False, replace_whitespace=False
    )
