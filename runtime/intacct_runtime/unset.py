"""The absent value.

A field of a model is in one of three states: `UNSET` (the element is not written), `None` (the element is written
empty, which clears the field) or a value.
"""

from __future__ import annotations

import enum
from typing import Final, Literal


class Unset(enum.Enum):
    """The type of `UNSET`; an enumeration with one member, so that type checkers narrow `x is UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
