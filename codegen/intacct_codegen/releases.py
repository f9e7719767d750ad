"""The order of API releases, and what a bound such as `2018.R3..2019.R2` means in it.

A bound is a release or a span of releases of which one is meant but it is not known which. For a projection a span
counts as its end: something `since: A..B` is there from B on, something `until: A..B` is there up to and including B.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Releases:
    """Names of the releases, oldest first."""

    names: tuple[str, ...]
    _index: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        index = {name: number for number, name in enumerate(self.names)}
        if len(index) != len(self.names):
            raise ValueError("a release is listed twice")
        object.__setattr__(self, "_index", index)

    @classmethod
    def of(cls, names: Iterable[str]) -> Releases:
        return cls(tuple(names))

    @property
    def newest(self) -> str:
        return self.names[-1]

    def __contains__(self, name: object) -> bool:
        return name in self._index

    def index(self, name: str) -> int:
        """Place of a release in the order; KeyError when there is no such release."""
        return self._index[name]

    def bounds(self, bound: str) -> tuple[int, int]:
        """First and last place that a bound may mean."""
        first, _, last = bound.partition("..")
        return self._index[first], self._index[last or first]

    def decided(self, bound: str) -> str:
        """The release that a bound counts as: the end of a span."""
        return self.names[self.bounds(bound)[1]]

    def present(self, since: str | None, until: str | None, release: str, away: Iterable[tuple[str, str]] = ()) -> bool:
        """Whether something with these bounds, and these gaps between them, is there in a release."""
        at = self._index[release]
        if (since is not None and at < self.bounds(since)[1]) or (until is not None and self.bounds(until)[1] < at):
            return False
        return not any(self.bounds(first)[1] <= at <= self.bounds(last)[1] for first, last in away)

    def has(self, entry: Mapping[str, Any], release: str) -> bool:
        """Whether an entry of a spec document is there in a release."""
        gaps = [(gap["since"], gap["until"]) for gap in entry.get("away", ())]
        return self.present(entry.get("since"), entry.get("until"), release, gaps)

    def span(self, first: int, last: int) -> str:
        """The bound that means some release from one place to another."""
        if first >= last:
            return self.names[last]
        return f"{self.names[first]}..{self.names[last]}"

    def between(self, older: str, newer: str) -> str:
        """Bound of what is new in `newer` and was not there in `older`."""
        return self.span(self._index[older] + 1, self._index[newer])

    def gone_between(self, older: str, newer: str) -> str:
        """Bound of what was still there in `older` and is gone in `newer`."""
        return self.span(self._index[older], self._index[newer] - 1)

    def overlap(self, one: tuple[str | None, str | None], other: tuple[str | None, str | None]) -> bool:
        """Whether there is a release in which two things with these (since, until) are both there."""
        start, end = self._range(*one)
        other_start, other_end = self._range(*other)
        return max(start, other_start) <= min(end, other_end)

    def _range(self, since: str | None, until: str | None) -> tuple[int, int]:
        start = 0 if since is None else self.bounds(since)[1]
        end = len(self.names) - 1 if until is None else self.bounds(until)[1]
        return start, end
