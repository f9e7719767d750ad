"""A change of behaviour is not there, or not told any more."""

from __future__ import annotations

from intacct_codegen.diff.changes import compare_sources
from tests.codegen.diff.examples import RELEASES, at, facts, spec

DOCUMENT = "function: hold\nbody:\n  - {element: key, type: text}\n"
TOLD = RELEASES.replace("{name: 2020.R2}", "{name: 2020.R2, behaviour: [Numbers of documents stay.]}")


def test_behaviour_note_withdrawn() -> None:
    documents = spec(DOCUMENT, TOLD)
    (found,) = compare_sources(at(documents, "2020.R3"), at(documents, "2020.R1")).changes
    message = "no longer the behaviour: Numbers of documents stay"
    assert facts(found.change) == ("behaviour-note-withdrawn", "info", "info", message)
