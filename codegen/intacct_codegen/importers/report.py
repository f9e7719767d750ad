"""What an import did, for a person to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Report:
    """Changes, decisions and open questions of one import."""

    source: str
    release: str
    changes: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    decisions: list[str] = field(default_factory=list[str])
    undecided: list[str] = field(default_factory=list[str])
    left_out: list[str] = field(default_factory=list[str])

    def change(self, document: str, what: str, detail: str) -> None:
        self.changes.append((document, what, detail))

    def lines(self, *, limit: int = 40) -> Iterator[str]:
        """The report as text: a table of changes by document, then what was decided and what was not."""
        counts = Counter(what for _, what, _ in self.changes)
        summary = ", ".join(f"{number} {what}" for what, number in sorted(counts.items())) or "nothing changed"
        yield f"{self.release} from {self.source}: {summary}"
        width = max((len(document) for document, _, _ in self.changes[:limit]), default=0)
        for document, what, detail in self.changes[:limit]:
            yield f"  {document:<{width}}  {what:<8}  {detail}"
        if len(self.changes) > limit:
            yield f"  ... and {len(self.changes) - limit} more (--all shows them)"
        for title, entries in (
            ("decided", self.decisions),
            ("left out", self.left_out),
            ("for you to decide", self.undecided),
        ):
            if entries:
                yield f"{title}:"
                yield from (f"  - {entry}" for entry in entries)
