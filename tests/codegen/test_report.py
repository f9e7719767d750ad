from __future__ import annotations

from intacct_codegen.importers.report import Report


def test_a_report_is_a_table_and_three_lists() -> None:
    report = Report("api.xsd", "2017.R2")
    report.change("create_bill", "added", "taxsolutionid since 2017.R2")
    report.change("hold", "new", "function")
    report.decisions.append("one thing")
    report.undecided.append("another")
    assert list(report.lines()) == [
        "2017.R2 from api.xsd: 1 added, 1 new",
        "  create_bill  added     taxsolutionid since 2017.R2",
        "  hold         new       function",
        "decided:",
        "  - one thing",
        "for you to decide:",
        "  - another",
    ]
    assert "  ... and 1 more (--all shows them)" in list(report.lines(limit=1))


def test_nothing_changed_is_said() -> None:
    assert list(Report("api.xsd", "2017.R2").lines()) == ["2017.R2 from api.xsd: nothing changed"]
