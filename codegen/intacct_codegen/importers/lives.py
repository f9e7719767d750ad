"""Since when and until when an entry is there, as far as snapshots of some releases prove it.

Everything follows from what the tree says about the release that is imported and what its snapshot shows. Only where
the two differ is a bound moved, and only so far that no other known snapshot changes. So the order in which snapshots
are imported does not matter, and importing one twice changes nothing.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from intacct_codegen.importers.shapes import Part, is_list, is_part
from intacct_codegen.releases import Releases

Scope = list[str]


@dataclass(frozen=True)
class Lives:
    """Bounds of entries, seen from the release that is imported."""

    releases: Releases
    release: str

    @property
    def at(self) -> int:
        return self.releases.index(self.release)

    def present(self, entry: Part, release: str | None = None) -> bool:
        """Whether the tree says that an entry is there, in the imported release unless another is named."""
        return self.releases.has(entry, release or self.release)

    def within(self, entry: Part, scope: Scope) -> Scope:
        """Those of the known snapshots in which an entry is there."""
        return [release for release in scope if self.present(entry, release)]

    def begin(self, entry: Part, scope: Scope) -> None:
        """Bounds of an entry that no other known snapshot has."""
        older, newer = self._neighbours(scope)
        if older:
            entry["since"] = self.releases.between(older, self.release)
        if newer:
            entry["until"] = self.releases.gone_between(self.release, newer)

    def can_extend(self, entry: Part, scope: Scope) -> bool:
        """Whether an absent entry can reach the imported release without passing a snapshot that lacks it."""
        start, end = self._reach(entry)
        places = [self.releases.index(release) for release in scope]
        if start is not None and start > self.at:
            return not any(self.at < place < start for place in places)
        return end is not None and not any(end < place < self.at for place in places)

    def extend(self, entry: Part, scope: Scope) -> None:
        """Let an absent entry reach the imported release."""
        older, newer = self._neighbours(scope)
        start, _ = self._reach(entry)
        if start is not None and start > self.at:
            first = self.releases.bounds(entry["since"])[0]
            lower = [first] if first <= self.at else []
            lower += [self.releases.index(older) + 1] if older else []
            _set(entry, "since", self.releases.span(max(lower), self.at) if lower else None)
        else:
            _set(entry, "until", self.releases.gone_between(self.release, newer) if newer else None)

    def narrow(self, entry: Part, *, there: bool) -> None:
        """Take from a span what the imported snapshot rules out."""
        if not there and entry.get("since"):
            first, last = self.releases.bounds(entry["since"])
            if first <= self.at < last:
                entry["since"] = self.releases.span(self.at + 1, last)
        if there and entry.get("until"):
            first, last = self.releases.bounds(entry["until"])
            if first < self.at <= last:
                entry["until"] = self.releases.span(self.at, last)

    def narrow_all(self, shape: Part) -> None:
        """Narrow the spans of everything in a shape that says the same as the imported snapshot."""
        inner: list[Any] = [shape.get("content"), shape.get("schema")]
        for value in shape.values():
            inner += value if is_list(value) else []
        for entry in inner:
            if is_part(entry):
                there = self.present(entry)
                self.narrow(entry, there=there)
                if there:
                    self.narrow_all(entry)

    def proof(self, entry: Part, scope: Scope) -> tuple[str | None, str | None]:
        """The nearest known snapshots before and after the imported one that have the entry."""
        having = self.within(entry, scope)
        return self._neighbours(having)

    def cut(self, entry: Part, scope: Scope) -> Part | None:
        """End an entry before the imported release; what is left of it afterwards, if anything, is returned."""
        older, newer = self.proof(entry, scope)
        rest = deepcopy(entry) if older and newer else None
        if older:
            entry["until"] = self.releases.gone_between(older, self.release)
        if newer:
            (rest if rest is not None else entry)["since"] = self.releases.between(self.release, newer)
        return rest

    def is_within(self, entry: Part) -> bool:
        """Whether the imported release lies between the first and the last that have an entry, gaps included."""
        return self.releases.present(entry.get("since"), entry.get("until"), self.release)

    def include(self, document: Part, known: Scope, having: Scope) -> None:
        """Let an absent document be there in the imported release."""
        if not self.is_within(document):
            self.extend(document, [release for release in known if release not in having] + having)
        self._set_gaps(document, [*having, self.release], [release for release in known if release not in having])

    def exclude(self, document: Part, known: Scope, having: Scope) -> None:
        """Let a document be absent in the imported release."""
        lacking = [release for release in known if release not in having]
        if self.present(document) and not all(self.proof(document, having)):
            self.cut(document, having)
        self.narrow(document, there=False)
        if document.get("away") or self.is_within(document):
            self._set_gaps(document, having, [*lacking, self.release])

    def _set_gaps(self, entry: Part, having: Scope, lacking: Scope) -> None:
        """Say when an entry was away: wherever snapshots lack it between others that have it."""
        places = sorted(
            [(self.releases.index(release), True) for release in having]
            + [(self.releases.index(release), False) for release in lacking]
        )
        known: list[Part] = entry.get("away", [])
        gaps: list[Part] = []
        last_having: int | None = None
        absent: list[int] = []
        for place, there in places:
            if not there:
                absent.append(place)
                continue
            if absent and last_having is not None:
                first, last = (last_having + 1, absent[0]), (absent[-1], place - 1)
                same = (gap for gap in known if self._lies(gap["since"], first) and self._lies(gap["until"], last))
                fresh: Part = {"since": self.releases.span(*first), "until": self.releases.span(*last)}
                gaps.append(next(same, fresh))
            last_having, absent = place, []
        if gaps:
            entry["away"] = gaps
        else:
            entry.pop("away", None)

    def _lies(self, bound: str, within: tuple[int, int]) -> bool:
        first, last = self.releases.bounds(bound)
        return within[0] <= first and last <= within[1]

    def is_older(self, entry: Part) -> bool:
        """Whether an entry ends before the imported release."""
        end = self._reach(entry)[1]
        return end is not None and end < self.at

    def _reach(self, entry: Part) -> tuple[int | None, int | None]:
        since, until = entry.get("since"), entry.get("until")
        return (
            self.releases.bounds(since)[1] if since else None,
            self.releases.bounds(until)[1] if until else None,
        )

    def _neighbours(self, scope: Scope) -> tuple[str | None, str | None]:
        older = [release for release in scope if self.releases.index(release) < self.at]
        newer = [release for release in scope if self.releases.index(release) > self.at]
        key = self.releases.index
        return max(older, key=key, default=None), min(newer, key=key, default=None)


def _set(entry: Part, key: str, bound: str | None) -> None:
    if bound is None:
        entry.pop(key, None)
    else:
        entry[key] = bound


def life(entry: Part) -> str:
    """The bounds of an entry as a report tells them."""
    gaps = "".join(f" away {gap['since']} to {gap['until']}" for gap in entry.get("away", ()))
    return "".join(f" {key} {entry[key]}" for key in ("since", "until") if key in entry) + gaps
