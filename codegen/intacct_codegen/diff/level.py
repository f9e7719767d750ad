"""How much a change matters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How much a change matters to somebody."""

    INFO = 1
    WARNING = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Levels:
    """How much a change matters to callers of the bindings, and to XML that is already on the wire."""

    bindings: Level
    wire: Level

    @property
    def worst(self) -> Level:
        return max(self.bindings, self.wire)


INFO, WARNING, BREAKING = Level.INFO, Level.WARNING, Level.BREAKING
