"""Examples that are known to be wrong themselves, with the reason of each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FILE = "errata.yaml"


@dataclass(frozen=True, slots=True)
class Errata:
    """Reasons by the end of a path."""

    reasons: dict[str, str]

    @classmethod
    def read(cls, spec: Path) -> Errata:
        """Read the errata of a spec folder; none if it has no such file."""
        return cls({})

    def reason(self, path: Path) -> str | None:
        """Return why an example is wrong; None if it is not known to be."""
        return None
