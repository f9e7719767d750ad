"""What a function answers, as the content of its `<result>`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

import attrs

from .envelope import element, tag
from .errors import Row


class Reply(Protocol):
    """The answer of a function that was carried out."""

    def xml(self) -> str:
        """Return what stands in the result behind its control id."""
        ...


@attrs.frozen
class Nothing:
    """The status says it all."""

    def xml(self) -> str:
        return ""


@attrs.frozen
class Key:
    """The key of the record that a legacy function wrote."""

    key: str

    def xml(self) -> str:
        return tag("key", self.key)


@attrs.frozen
class Data:
    """Records or structures under `<data>`."""

    items: Iterable[str]
    attributes: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def xml(self) -> str:
        return element("data", "".join(self.items), self.attributes)


@attrs.frozen
class Partial:
    """A function on several records failed for some: those done are kept and shown, with the errors of the others."""

    done: Data
    rows: tuple[Row, ...]

    def xml(self) -> str:
        return self.done.xml()


@attrs.frozen
class Raw:
    """An answer without an envelope: rows as CSV or JSON."""

    body: bytes
    content_type: str

    def xml(self) -> str:
        raise TypeError("rows without an envelope cannot stand beside other results")
