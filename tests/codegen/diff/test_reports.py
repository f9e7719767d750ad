"""Reports: short, in order, and fit for where they are read."""

from __future__ import annotations

import json

import pytest

from intacct_codegen.diff import report_html, report_json, report_markdown, report_text
from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.ignore import sort
from intacct_codegen.diff.report import Report, only, report, summary
from intacct_codegen.diff.sources import Sources
from intacct_codegen.schemas import DEFAULT_SPEC
from tests.codegen.diff.examples import at, spec

LINE = "structure: line\nclass: Line\nbody:\n  - {element: memo, type: text}\n"
SHIPPED = LINE + '  - {element: shipto, occurs: "?", type: text}\n  - {element: unit, occurs: "?", type: text}\n'
ORDER = "function: create_order\nbody:\n  - {element: line, of: line}\n"
HOLD = "function: hold\nbody:\n  - {element: key, type: text}\n"
OLD = {"order_entry/create_order.yaml": ORDER, "order_entry/line.yaml": LINE, "common/hold.yaml": HOLD}
NEW = {**OLD, "order_entry/line.yaml": SHIPPED, "common/hold.yaml": HOLD.replace("hold", "holds|it")}


@pytest.fixture(scope="module")
def small() -> Report:
    comparison = compare_sources(at(spec(OLD)), at(spec(NEW)))
    return report(comparison, sort(comparison.changes, {}))


@pytest.fixture(scope="module")
def large() -> Report:
    sources = Sources(DEFAULT_SPEC)
    comparison = compare_sources(sources.read("2017.R2"), sources.read("2024.R2"))
    return report(comparison, sort(comparison.changes, {}))


def test_text(small: Report) -> None:
    assert report_text.text(small).splitlines() == [
        "2020.R3 → 2020.R3: 4 changes: 1 breaking, 0 warning, 3 info (XML on the wire: 1 breaking)",
        "",
        "Common",
        "  1 function added: holds|it",
        "  BREAKING: 1 function removed: hold",
        "Order Entry",
        "  line (in create_order)",
        "    2 optional elements added: shipto, unit",
    ]


ALIKE = "structure: {0}\nclass: {0}\nbody:\n  - {{element: memo, type: text}}\n"
MORE = ALIKE + "".join(f'  - {{{{element: e{number}, occurs: "?", type: text}}}}\n' for number in range(40))


def test_what_changed_alike_is_told_once_and_long_lists_are_cut() -> None:
    users = {f"common/f{n}.yaml": f"function: f{n}\nbody:\n  - {{element: s, of: s{n}}}\n" for n in (1, 2)}
    old, new = ({**users, **{f"common/s{n}.yaml": text.format(f"s{n}") for n in (1, 2)}} for text in (ALIKE, MORE))
    comparison = compare_sources(at(spec(old)), at(spec(new)))
    found = report(comparison, sort(comparison.changes, {}))
    assert "\n  s1 (in f1), s2 (in f2)\n    40 optional elements added: e0, e1, " in report_text.text(found)
    assert "- **s1** (in f1), **s2** (in f2): 40 optional elements added: e0, e1, " in report_markdown.text(found)
    for text in (report_text.text(found), report_markdown.text(found)):
        assert "e31 and 8 more" in " ".join(text.split())
        assert "e35" not in text
    assert "e35" in report_html.text(found)


def test_what_breaks_comes_first_in_a_long_report(large: Report) -> None:
    text = report_text.text(large).split("\n\n")
    assert text[1].startswith("What breaks\n  2024.R2 arpayment_reply: optional element lineitems")
    assert report_markdown.text(large).index("arpayment\\_reply") < report_markdown.text(large).index("<details")


def test_markdown(small: Report) -> None:
    text = report_markdown.text(small)
    assert "- _breaking_ **hold** function hold removed `" in text
    assert "<details open><summary><b>Common</b>: 2 changes, breaking</summary>" in text
    assert "- **line** (in create\\_order): 2 optional elements added: shipto, unit" in text
    assert text.count("<details") == text.count("</details>") == 2


def test_markdown_fits_into_a_comment(large: Report) -> None:
    text = report_markdown.text(large)
    assert len(text) <= report_markdown.LIMIT + 200
    assert text.count("<details") == text.count("</details>")


def test_json(small: Report) -> None:
    data = json.loads(report_json.text(small))
    assert data["counts"] == {"breaking": 1, "warning": 0, "info": 3}
    removed = next(entry for entry in data["changes"] if entry["id"] == "function-removed")
    assert removed["level"] == removed["wire_level"] == "breaking"
    assert (removed["application"], removed["kind"], removed["subject"]) == ("common", "function", "hold")
    assert {entry["direction"] for entry in data["changes"]} == {"request"}
    assert len({entry["fingerprint"] for entry in data["changes"]}) == 4


def test_newest_releases_come_first(large: Report) -> None:
    order = Sources(DEFAULT_SPEC).default().order
    places = [order.index(part.release) for part in large.parts]
    assert places == sorted(places, reverse=True)
    assert len(places) > 5


def test_one_glob_takes_what_a_function_is_made_of() -> None:
    comparison = compare_sources(at(spec(OLD)), at(spec(NEW)))
    names = [{found.change.difference.subject.name for found in only(comparison, glob)} for glob in GLOBS]
    assert names == [{"line"}, {"line"}, {"hold", "holds|it"}, set()]


GLOBS = ("create_*", "order_entry/*", "hold*", "nothing")


def test_nothing_changed() -> None:
    comparison = compare_sources(at(spec(OLD)), at(spec(OLD)))
    found = report(comparison, sort(comparison.changes, {}))
    assert (summary(found), found.worst) == ("nothing changed", None)
