"""The report for programs."""

from __future__ import annotations

import json
from typing import Any

from intacct_codegen.diff.changes import Dated
from intacct_codegen.diff.level import Level
from intacct_codegen.diff.report import Report


def text(found: Report) -> str:
    """Return the report as JSON."""
    return json.dumps(data(found), indent=2, ensure_ascii=False) + "\n"


def data(found: Report) -> dict[str, Any]:
    """Return the report as plain data."""
    return {
        "old": found.old,
        "new": found.new,
        "counts": {level.word: found.counts[level] for level in sorted(Level, reverse=True)},
        "wire_counts": {level.word: found.wire_counts[level] for level in sorted(Level, reverse=True)},
        "changes": [_change(entry) for entry in found.changes],
        "accepted": [{**_change(entry.found), "reason": entry.reason} for entry in found.accepted],
        "unused_ignores": list(found.unused),
        "edited_without_change_of_meaning": list(found.silent),
    }


def _change(found: Dated) -> dict[str, Any]:
    change, difference = found.change, found.change.difference
    return {
        "id": change.rule.id,
        "level": change.levels.bindings.word,
        "wire_level": change.levels.wire.word,
        "direction": difference.direction,
        "release": found.release or None,
        "releases": found.span or None,
        "application": difference.subject.application or None,
        "kind": difference.subject.kind,
        "subject": difference.subject.name,
        "path": list(difference.path),
        "message": change.message,
        "before": _plain(difference.before),
        "after": _plain(difference.after),
        "fingerprint": change.fingerprint,
    }


def _plain(value: Any) -> Any:
    """Single facts as they are; what is bigger stands in the message."""
    return value if isinstance(value, str | bool | int) else None
