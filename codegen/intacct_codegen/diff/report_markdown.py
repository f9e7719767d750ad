"""The report for a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.report import URGENT, Chapter, Line, Report, Section, level_words, summary, together, urgent

LIMIT = 60_000
"""Characters that fit into a comment, with room to spare."""
_ESCAPE = re.compile(r"([\\`*_\[\]<>|~#])")


def text(found: Report) -> str:
    """Return the report as Markdown."""
    lines = list(_lines(found))
    cut: list[str] = []
    room = LIMIT
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            break
        cut.append(line)
    if len(cut) < len(lines):
        opened = sum(line.startswith("<details") for line in cut) - cut.count("</details>")
        cut += ["", *["</details>"] * opened, "", "_The rest does not fit here; `--format html` shows everything._"]
    return "".join(f"{line}\n" for line in cut)


def _lines(found: Report) -> Iterator[str]:
    yield f"### API changes {_text(found.old)} → {_text(found.new)}"
    yield ""
    yield f"**{summary(found)}**"
    yield from _breaking(found)
    for part in found.parts:
        if part.release and len(found.parts) > 1:
            yield ""
            yield f"#### {_text(part.release)}"
        for chapter in part.chapters:
            yield from _chapter(chapter)
    if found.accepted:
        yield ""
        yield f"<details><summary>{len(found.accepted)} accepted</summary>"
        yield ""
        for entry in found.accepted:
            change = entry.found.change
            yield f"- **{_text(change.difference.subject.name)}** {_text(change.message)} ({_text(entry.reason)})"
        yield ""
        yield "</details>"
    if found.silent:
        yield ""
        yield f"Edited without a change of meaning: {_text(', '.join(found.silent))}"


def _breaking(found: Report) -> Iterator[str]:
    """What a reviewer must not overlook, before all the rest."""
    worst = urgent(found)
    if not worst:
        return
    yield ""
    for entry in worst[:URGENT]:
        change = entry.change
        name = _text(change.difference.subject.name)
        yield f"- {_level(change.levels)}**{name}** {_text(change.message)} `{change.fingerprint}`"
    if len(worst) > URGENT:
        yield f"- … and {len(worst) - URGENT} more below"


def _chapter(chapter: Chapter) -> Iterator[str]:
    count = sum(len(line.changes) for section in chapter.sections for line in section.lines)
    worst = max(section.worst for section in chapter.sections)
    yield ""
    opened = " open" if worst > INFO else ""
    words = f"{count} change{'s' if count > 1 else ''}" + (f", {worst.word}" if worst > INFO else "")
    yield f"<details{opened}><summary><b>{_html(chapter.title)}</b>: {words}</summary>"
    yield ""
    for sections in together(chapter.sections):
        yield from _sections(sections)
    yield ""
    yield "</details>"


def _sections(sections: tuple[Section, ...]) -> Iterator[str]:
    section = sections[0]
    if section.key is None:
        names = ", ".join(f"`{line.text}`{_span(line)}" for line in section.lines)
        yield f"- {_level(section.lines[0].levels)}{_text(section.title)}: {names}"
        return
    names = ", ".join(
        f"**{_text(entry.title)}**" + (f" (in {_text(entry.users)})" if entry.used_by else "") for entry in sections
    )
    if len(section.lines) == 1:
        line = section.lines[0]
        yield f"- {_level(line.levels)}{names}: {_text(line.brief)}{_span(line)}"
        return
    yield f"- {names}"
    for line in section.lines:
        yield f"  - {_level(line.levels)}{_text(line.brief)}{_span(line)}"


def _level(levels: Levels) -> str:
    words = level_words(levels)
    return f"_{words}_ " if words else ""


def _span(line: Line) -> str:
    return f" _({_text(line.span)})_" if line.span else ""


def _text(value: str) -> str:
    return _ESCAPE.sub(r"\\\1", value)


def _html(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
