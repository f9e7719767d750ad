"""Which way a structure travels: in requests, in answers, or both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from intacct_codegen.diff.picture import Direction, Key, Picture, Subject, SubjectKind, references

_HOLDERS: tuple[SubjectKind, ...] = ("structure", "function")


class Directions:
    """Directions of shared structures, and the functions and objects that use them."""

    def __init__(self, *pictures: Picture) -> None:
        self._sent: dict[str, set[str]] = {}
        self._answered: dict[str, set[str]] = {}
        for picture in pictures:
            for subject in picture.subjects.values():
                if subject.kind == "function":
                    self._follow(picture.subjects, references(subject.shape), subject.name, self._sent)
                    self._follow(picture.subjects, _answers(subject), subject.name, self._answered)
                elif subject.kind == "object":
                    for users in (self._sent, self._answered):
                        self._follow(picture.subjects, references(subject.shape), subject.name, users)

    def of(self, subject: Subject) -> Direction:
        """Return the direction of what a subject describes."""
        if subject.kind in ("object", "release"):
            return "both"
        if subject.kind == "function":
            return "both" if subject.name in self._answered else "request"
        if subject.name in self._answered:
            return "both" if subject.name in self._sent else "response"
        return "response" if subject.tag and subject.name not in self._sent else "request"

    def sent(self, name: str) -> bool:
        """Whether a structure is part of a request."""
        return name in self._sent

    def users(self, name: str) -> tuple[str, ...]:
        """Return the functions and objects that a structure is part of."""
        return tuple(sorted(self._sent.get(name, set()) | self._answered.get(name, set())))

    @staticmethod
    def _follow(subjects: Mapping[Key, Subject], names: Iterable[str], user: str, users: dict[str, set[str]]) -> None:
        pending = list(names)
        seen: set[str] = set()
        while pending:
            name = pending.pop()
            if name in seen:
                continue
            seen.add(name)
            users.setdefault(name, set()).add(user)
            for kind in _HOLDERS:
                target = subjects.get((kind, name))
                if target is not None:
                    pending += references(target.shape)


def _answers(subject: Subject) -> list[str]:
    inner = [] if subject.result.shape is None else list(references(subject.result.shape))
    return [*inner, *(name for _, name in subject.result.records)]
