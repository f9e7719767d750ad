"""Examples that are known to be wrong themselves, with the reason of each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from intacct_codegen.load import read_errata


@dataclass(frozen=True, slots=True)
class Errata:
    """Reasons, by the last parts of a path."""

    reasons: dict[str, str]

    @classmethod
    def read(cls, spec: Path) -> Errata:
        """Read the errata of a spec folder; none if it has no such file."""
        return cls({entry.file: entry.reason for entry in read_errata(spec).errata})

    def reason(self, path: Path) -> str | None:
        """Return why an example is wrong; None if it is not known to be."""
        name = path.resolve().as_posix()
        return next((reason for file, reason in self.reasons.items() if name.endswith(f"/{file}")), None)
