"""Changes in the order in which they are read: newest release first, then by application, then by function."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from intacct_codegen.diff.changes import Comparison, Dated
from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.ignore import Accepted, Sorted
from intacct_codegen.diff.level import BREAKING, INFO, Level, Levels
from intacct_codegen.diff.picture import Behaviour, Key, Subject
from intacct_codegen.diff.wording import named, thing

URGENT = 20
"""So many breaking changes are told before all the rest."""
_DETAILED = 6
"""Up to so many elements in one statement, it tells what they hold."""
_NAMED = 32
"""So many elements of one statement are named where there is little room; the others are counted."""
_BY_PATH = {Aspect.VALUE, Aspect.KNOWN_VALUE}


@dataclass(frozen=True, slots=True)
class Line:
    """One statement of a report: a change, or several of one kind."""

    rule: str
    levels: Levels
    text: str
    changes: tuple[Dated, ...]
    short: str = ""
    """The same with fewer names, where there are many."""

    @property
    def brief(self) -> str:
        """What it says, in a length that fits into a terminal or a comment."""
        return self.short or self.text

    @property
    def span(self) -> str:
        return self.changes[0].span


@dataclass(frozen=True, slots=True)
class Section:
    """What changed about a function, object or structure; or that several came or went."""

    title: str
    kind: str
    lines: tuple[Line, ...]
    used_by: tuple[str, ...] = ()
    """Functions and objects that a structure is part of."""
    key: Key | None = None

    @property
    def worst(self) -> Level:
        return max(line.levels.worst for line in self.lines)

    @property
    def users(self) -> str:
        """The first few of what a structure is part of."""
        more = len(self.used_by) - 4
        return ", ".join(self.used_by[:4]) + (f" and {more} more" if more > 0 else "")


@dataclass(frozen=True, slots=True)
class Chapter:
    """What changed in an application."""

    application: str
    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What a release brought."""

    release: str
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A comparison as it is told."""

    old: str
    new: str
    parts: tuple[Part, ...]
    counts: Counter[Level] = field(default_factory=Counter[Level])
    wire_counts: Counter[Level] = field(default_factory=Counter[Level])
    accepted: tuple[Accepted, ...] = ()
    unused: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    subjects: dict[Key, tuple[Subject | None, Subject | None]] = field(
        default_factory=dict[Key, "tuple[Subject | None, Subject | None]"]
    )

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def worst(self) -> Level | None:
        """The highest level, for callers of the bindings or on the wire."""
        levels = [*self.counts, *self.wire_counts]
        return max(levels) if levels else None

    @property
    def changes(self) -> list[Dated]:
        """Every change, in the order of the report."""
        return [
            found
            for part in self.parts
            for chapter in part.chapters
            for section in chapter.sections
            for line in section.lines
            for found in line.changes
        ]


def report(comparison: Comparison, sorted_changes: Sorted) -> Report:
    """Put changes in order."""
    found = sorted_changes.open
    titles = {**comparison.old.applications, **comparison.new.applications}
    places = {release: number for number, release in enumerate(comparison.order)}
    releases = sorted({entry.release for entry in found}, key=lambda name: places.get(name, -1), reverse=True)
    parts = tuple(
        Part(release, _chapters(comparison, [entry for entry in found if entry.release == release], titles))
        for release in releases
    )
    keys: set[Key] = {(e.change.difference.subject.kind, e.change.difference.subject.name) for e in found}
    return Report(
        old=comparison.old.title,
        new=comparison.new.title,
        parts=parts,
        counts=Counter(entry.change.levels.bindings for entry in found),
        wire_counts=Counter(entry.change.levels.wire for entry in found),
        accepted=sorted_changes.accepted,
        unused=sorted_changes.unused,
        silent=comparison.silent,
        subjects={key: (comparison.old.subjects.get(key), comparison.new.subjects.get(key)) for key in sorted(keys)},
    )


def only(comparison: Comparison, pattern: str) -> tuple[Dated, ...]:
    """Return the changes of what a pattern names: a function, object, structure, or application/name.

    A structure belongs to every function that it is part of.
    """

    def matches(found: Dated) -> bool:
        subject = found.change.difference.subject
        names = [subject.name]
        if subject.kind == "structure":
            names += comparison.directions.users(subject.name)
        if subject.kind == "release":
            note: Behaviour = found.change.difference.after or found.change.difference.before
            names += note.about
        names += [f"{subject.application}/{name}" for name in names]
        return any(fnmatchcase(name, pattern) for name in names)

    return tuple(filter(matches, comparison.changes))


def _chapters(comparison: Comparison, found: list[Dated], titles: dict[str, str]) -> tuple[Chapter, ...]:
    by_application: dict[str, dict[Key, list[Dated]]] = {}
    for entry in found:
        subject = entry.change.difference.subject
        by_application.setdefault(subject.application, {}).setdefault((subject.kind, subject.name), []).append(entry)
    chapters: list[Chapter] = []
    for application in sorted(by_application, key=lambda name: (name != "", titles.get(name, name))):
        sections = _sections(comparison, by_application[application])
        chapters.append(Chapter(application, titles.get(application, application) or "The API", sections))
    return tuple(chapters)


def _sections(comparison: Comparison, by_subject: dict[Key, list[Dated]]) -> tuple[Section, ...]:
    whole: dict[str, list[Dated]] = {}
    sections: list[Section] = []
    for (kind, name), entries in by_subject.items():
        if len(entries) == 1 and entries[0].change.difference.aspect is Aspect.SUBJECT:
            whole.setdefault(entries[0].change.rule.id, []).append(entries[0])
            continue
        users = comparison.directions.users(name) if kind == "structure" else ()
        title = "Notes" if kind == "release" else name
        sections.append(Section(title, kind, tuple(_lines(entries)), users, (kind, name)))
    sections.sort(key=lambda section: section.title.lower())
    return (*(_whole(entries) for _, entries in sorted(whole.items())), *sections)


def together(sections: Iterable[Section]) -> list[tuple[Section, ...]]:
    """Put together what changed alike, so that it is told once."""
    found: dict[tuple[object, ...], list[Section]] = {}
    for number, section in enumerate(sections):
        said = tuple((line.rule, line.levels, line.text, line.span) for line in section.lines)
        found.setdefault(said if section.key is not None else (number,), []).append(section)
    return [tuple(group) for group in found.values()]


def urgent(found: Report) -> list[Dated]:
    """What a reader must not overlook in a long report: what breaks, unless that is all there is."""
    worst = [entry for entry in found.changes if entry.change.levels.worst is BREAKING]
    return [] if len(worst) == found.total <= URGENT else worst


def _whole(entries: list[Dated]) -> Section:
    """One section for all functions, objects or structures that came, or went."""
    first = entries[0].change
    kind = first.difference.subject.kind
    what = first.rule.id.rpartition("-")[2]
    plural = f"{kind}{'s' if len(entries) > 1 else ''} {what}"
    lines = tuple(
        Line(entry.change.rule.id, entry.change.levels, entry.change.difference.subject.name, (entry,))
        for entry in sorted(entries, key=lambda entry: entry.change.difference.subject.name.lower())
    )
    return Section(f"{len(entries)} {plural}", plural, lines)


def _lines(entries: Iterable[Dated]) -> list[Line]:
    """Statements about one subject; changes of one kind that can be told together are."""
    together: dict[tuple[object, ...], list[Dated]] = {}
    for number, entry in enumerate(entries):
        change = entry.change
        path = change.difference.path if change.difference.aspect in _BY_PATH else ()
        mergeable = bool(change.rule.many)
        key = (change.rule.id, change.levels, path, entry.span) if mergeable else (number,)
        together.setdefault(key, []).append(entry)
    lines = [_line(group) for group in together.values()]
    return sorted(lines, key=lambda line: -line.levels.worst)


def _line(group: list[Dated]) -> Line:
    first = group[0].change
    if len(group) == 1:
        return Line(first.rule.id, first.levels, first.message, tuple(group))
    where = ""
    if first.difference.aspect in _BY_PATH:
        where = f"{first.difference.where}: "
    brief = len(group) > _DETAILED
    names = list(dict.fromkeys(_name(entry, brief=brief) for entry in group))
    head = f"{where}{len(group)} {first.rule.many}: "
    short = f"{head}{', '.join(names[:_NAMED])} and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return Line(first.rule.id, first.levels, head + ", ".join(names), tuple(group), short)


def _name(entry: Dated, *, brief: bool) -> str:
    difference = entry.change.difference
    if difference.aspect in (Aspect.ELEMENT, Aspect.FIELD):
        return thing(difference) if brief else named(difference)
    return (
        repr(difference.key)
        if difference.aspect in _BY_PATH
        else difference.where or difference.key or difference.subject.name
    )


def level_words(levels: Levels) -> str:
    """Say how much something matters; nothing where it does not."""
    if levels.worst is INFO:
        return ""
    words = [] if levels.bindings is INFO else [levels.bindings.word]
    if levels.wire is not levels.bindings and levels.wire is not INFO:
        words.append(f"{levels.wire.word} for XML")
    return ", ".join(words)


def summary(found: Report) -> str:
    """Say in one line how much changed."""
    if not found.total:
        return "nothing changed"
    levels = ", ".join(f"{found.counts[level]} {level.word}" for level in sorted(Level, reverse=True))
    wire = found.wire_counts
    on_the_wire = [
        f"{wire[level]} {level.word}" for level in sorted(Level, reverse=True) if level > INFO and wire[level]
    ]
    changes = "1 change" if found.total == 1 else f"{found.total} changes"
    return f"{changes}: {levels}" + (f" (XML on the wire: {', '.join(on_the_wire)})" if on_the_wire else "")
