"""The gateway behaves differently in a way that no element shows."""

from __future__ import annotations

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.report import only
from tests.codegen.diff.examples import RELEASES, at, facts, spec

DOCUMENT = "function: hold\nbody:\n  - {element: key, type: text}\n"
TOLD = RELEASES.replace("{name: 2020.R2}", "{name: 2020.R2, behaviour: [Numbers of documents stay.]}")


def test_behaviour_noted() -> None:
    documents = spec(DOCUMENT, TOLD)
    (found,) = compare_sources(at(documents, "2020.R1"), at(documents, "2020.R3")).changes
    message = "behaviour: Numbers of documents stay"
    assert facts(found.change) == ("behaviour-noted", "info", "info", message)
    assert found.release == "2020.R2"


ENTRY = """\
{name: 2020.R2, behaviour: [{text: Numbers of documents stay., about: [hold, resume], since: 2020.R1..2020.R2}]}"""


def test_behaviour_says_what_it_is_about_and_when_it_came() -> None:
    documents = spec(DOCUMENT, RELEASES.replace("{name: 2020.R2}", ENTRY))
    comparison = compare_sources(at(documents, "2020.R1"), at(documents, "2020.R2"))
    (found,) = comparison.changes
    message = "behaviour: Numbers of documents stay (hold, resume; with one of 2020.R1 to 2020.R2)"
    assert found.change.message == message
    assert only(comparison, "hold") == (found,)
    assert only(comparison, "post") == ()
