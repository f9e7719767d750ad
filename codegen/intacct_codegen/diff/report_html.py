"""The report as one page that needs nothing else: search, filters and signatures side by side."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from intacct_codegen.diff.level import Level
from intacct_codegen.diff.report import Chapter, Line, Part, Report, Section, summary
from intacct_codegen.diff.signature import Row, side_by_side

_PAGE = Path(__file__).with_name("page")
_MARKS = {"same": "", "changed": "~", "added": "+", "removed": "-", "skip": "…"}


def text(found: Report) -> str:
    """Return the report as a page."""
    return "".join(f"{line}\n" for line in _page(found))


def _page(found: Report) -> Iterator[str]:
    title = escape(f"{found.old} → {found.new}")
    style, script = ((_PAGE / name).read_text(encoding="utf-8").strip() for name in ("style.css", "script.js"))
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<link rel="icon" href="data:,">'
    yield f"<title>API changes {title}</title>"
    yield f"<style>\n{style}\n</style>"
    yield "</head>"
    yield "<body>"
    yield '<a class="skip" href="#changes">To the changes</a>'
    yield "<header>"
    yield f"<h1>API changes <span>{title}</span></h1>"
    yield f'<p class="summary">{escape(summary(found))}</p>'
    yield from _filters(found)
    yield "</header>"
    yield '<main id="changes" tabindex="-1">'
    for part in found.parts:
        yield from _part(part, found)
    yield '<p id="nothing" hidden>No change matches. <button type="button" id="reset">Show all</button></p>'
    yield from _accepted(found)
    if found.silent:
        yield f"<p>Edited without a change of meaning: {escape(', '.join(found.silent))}</p>"
    yield "</main>"
    yield f"<script>\n{script}\n</script>"
    yield "</body>"
    yield "</html>"


def _filters(found: Report) -> Iterator[str]:
    yield '<form id="filters" role="search">'
    yield '<label class="search">Search <input type="search" id="search" autocomplete="off" '
    yield 'placeholder="function, field, value" aria-keyshortcuts="/"></label>'
    yield '<label>Application <select id="application"><option value="">all</option>'
    titles = sorted({(chapter.title, chapter.application) for part in found.parts for chapter in part.chapters})
    for title, application in titles:
        yield f'<option value="{escape(application)}">{escape(title)}</option>'
    yield "</select></label>"
    yield "<fieldset><legend>Level</legend>"
    for level in sorted(Level, reverse=True):
        yield f'<label><input type="checkbox" name="level" value="{level.word}" checked> {level.word}</label>'
    yield "</fieldset>"
    yield '<p id="shown" aria-live="polite"></p>'
    yield '<p class="keys"><kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>Enter</kbd> '
    yield "signatures, <kbd>Esc</kbd> show all</p>"
    yield "</form>"


def _part(part: Part, found: Report) -> Iterator[str]:
    yield '<section class="part">'
    if part.release and len(found.parts) > 1:
        yield f"<h2>{escape(part.release)}</h2>"
    for chapter in part.chapters:
        yield from _chapter(chapter, found)
    yield "</section>"


def _chapter(chapter: Chapter, found: Report) -> Iterator[str]:
    yield f'<section class="chapter" data-application="{escape(chapter.application)}">'
    yield f"<h3>{escape(chapter.title)}</h3>"
    for section in chapter.sections:
        yield from _section(section, found)
    yield "</section>"


def _section(section: Section, found: Report) -> Iterator[str]:
    yield '<article class="subject" tabindex="0">'
    users = f' <span class="users">in {escape(section.users)}</span>' if section.used_by else ""
    kind = f' <span class="kind">{escape(section.kind)}</span>' if section.key is not None else ""
    yield f"<h4>{escape(section.title)}{kind}{users}</h4>"
    yield "<ul>"
    for line in section.lines:
        yield _line(line)
    yield "</ul>"
    if section.key is not None and section.key in found.subjects:
        rows = side_by_side(*found.subjects[section.key])
        if any(row.kind not in ("same", "skip") for row in rows):
            yield from _signatures(rows, found)
    yield "</article>"


def _line(line: Line) -> str:
    levels = line.levels
    words = [f'<b class="{levels.bindings.word}">{levels.bindings.word}</b>']
    if levels.wire is not levels.bindings:
        words.append(f'<b class="{levels.wire.word}">{levels.wire.word} for XML</b>')
    span = f' <span class="span">{escape(line.span)}</span>' if line.span else ""
    prints = " ".join(found.change.fingerprint for found in line.changes)
    shown = prints if len(line.changes) == 1 else f"{len(line.changes)} changes"
    return (
        f'<li data-level="{levels.worst.word}">{" ".join(words)} {escape(line.text)}{span} '
        f'<code title="fingerprint: {prints}">{shown}</code></li>'
    )


def _signatures(rows: list[Row], found: Report) -> Iterator[str]:
    yield "<details><summary>Signatures</summary>"
    yield f'<div class="scroll"><table><thead><tr><th></th><th>{escape(found.old)}</th>'
    yield f"<th>{escape(found.new)}</th></tr></thead><tbody>"
    for row in rows:
        mark = _MARKS[row.kind]
        if row.kind == "skip":
            yield f'<tr class="skip"><td>{mark}</td><td colspan="2">{escape(row.old)}</td></tr>'
        else:
            yield f'<tr class="{row.kind}"><td>{mark}</td><td>{escape(row.old)}</td><td>{escape(row.new)}</td></tr>'
    yield "</tbody></table></div></details>"


def _accepted(found: Report) -> Iterator[str]:
    if not found.accepted:
        return
    yield f"<details><summary>{len(found.accepted)} accepted</summary><ul>"
    for entry in found.accepted:
        change = entry.found.change
        name = change.difference.subject.name
        yield f"<li>{escape(name)}: {escape(change.message)} ({escape(entry.reason)})</li>"
    yield "</ul></details>"
