"""Changes that somebody has looked at and accepted.

An ignore file holds a fingerprint and a reason per line; lines that begin with `#` are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from intacct_codegen.diff.changes import Dated

DEFAULT = Path("diff-ignore.txt")
_LINE = re.compile(r"(?P<fingerprint>[0-9a-f]{12})(?:\s+(?P<reason>\S.*))?")


class BadIgnoreFile(ValueError):
    """Raised when an ignore file cannot be understood; says where and why."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A change that was accepted."""

    found: Dated
    reason: str


@dataclass(frozen=True, slots=True)
class Sorted:
    """Changes by whether they were accepted."""

    open: tuple[Dated, ...]
    accepted: tuple[Accepted, ...]
    unused: tuple[str, ...]
    """Fingerprints that no change has any more."""


def read(path: Path) -> dict[str, str]:
    """Return reasons by fingerprint."""
    found: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        match = _LINE.fullmatch(text)
        if match is None:
            raise BadIgnoreFile(f"{path}:{number}: write a fingerprint of twelve hexadecimal digits, then the reason")
        if match["reason"] is None:
            raise BadIgnoreFile(f"{path}:{number}: say after {match['fingerprint']} why the change is accepted")
        if match["fingerprint"] in found:
            raise BadIgnoreFile(f"{path}:{number}: {match['fingerprint']} stands in the file twice")
        found[match["fingerprint"]] = match["reason"]
    return found


def sort(changes: Iterable[Dated], reasons: Mapping[str, str]) -> Sorted:
    """Take the accepted changes out."""
    left: list[Dated] = []
    accepted: list[Accepted] = []
    for found in changes:
        fingerprint = found.change.fingerprint
        if fingerprint in reasons:
            accepted.append(Accepted(found, reasons[fingerprint]))
        else:
            left.append(found)
    used = {entry.found.change.fingerprint for entry in accepted}
    return Sorted(tuple(left), tuple(accepted), tuple(sorted(set(reasons) - used)))
