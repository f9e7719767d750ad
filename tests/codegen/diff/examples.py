"""Small specs, and what changed between two of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.documents import SpecDocuments, from_texts
from intacct_codegen.diff.rule import Change
from intacct_codegen.diff.sources import Source

RELEASES = """\
releases:
  - {name: 2020.R1}
  - {name: 2020.R2}
  - {name: 2020.R3}
"""
APPLICATIONS = """\
applications:
  - {name: common, title: Common}
  - {name: order_entry, title: Order Entry}
"""
NEWEST = "2020.R3"

Documents = str | Mapping[str, str]
"""Documents by path; a text alone is a document of the application common."""


def spec(documents: Documents, releases: str = RELEASES) -> SpecDocuments:
    """Return a spec of the documents given."""
    files = {"releases.yaml": releases, "applications.yaml": APPLICATIONS}
    files.update({"common/document.yaml": documents} if isinstance(documents, str) else documents)
    return from_texts("example", [(Path(name), text) for name, text in files.items()])


def at(documents: SpecDocuments, release: str = NEWEST) -> Source:
    """Return a spec at a release as a side of a comparison."""
    return Source(release, spec=documents, release=release)


def changes_between(old: Documents, new: Documents) -> list[Change]:
    """Return the changes between two specs at their newest release."""
    return [found.change for found in compare_sources(at(spec(old)), at(spec(new))).changes]


def change_between(old: Documents, new: Documents) -> Change:
    """Return the only change between two specs."""
    found = changes_between(old, new)
    assert len(found) == 1, [change.message for change in found]
    return found[0]


def facts(change: Change) -> tuple[str, str, str, str]:
    """Return what a rule says: its id, its level for callers and for XML, and the message."""
    return change.rule.id, change.levels.bindings.word, change.levels.wire.word, change.message
