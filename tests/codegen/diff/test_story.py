"""The releases of 2017 as their notes announced them, found in the committed spec."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from intacct_codegen.commands.diff import FORMATS
from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.ignore import sort
from intacct_codegen.diff.level import INFO
from intacct_codegen.diff.picture import leaves
from intacct_codegen.diff.report import Report, report
from intacct_codegen.diff.rule import Change
from intacct_codegen.diff.sources import Sources
from intacct_codegen.schemas import DEFAULT_SPEC

BALANCE_FILTERS = {
    "reportingbook",
    "adjbooks",
    "includereportingbook",
    "statistical",
    "dept_subs",
    "loc_subs",
    "projectid",
    "projectid_subs",
    "projecttypeid",
    "customerid",
    "customerid_subs",
    "customertypeid",
    "vendorid",
    "vendorid_subs",
    "vendortypeid",
    "employeeid",
    "employeeid_subs",
    "employeetypeid",
    "itemid",
    "productlineid",
    "classid",
    "classid_subs",
    "contractid",
    "contractid_subs",
    "warehouseid",
    "warehouseid_subs",
    "userDefinedDimensions",
}
WORKFLOW = {
    "hold",
    "resume",
    "post",
    "unpost",
    "approve",
    "decline",
    "getTransactionsToApprove",
    "getApprovalHistory",
}


@pytest.fixture(scope="module")
def sources() -> Sources:
    return Sources(DEFAULT_SPEC)


def changes(sources: Sources, old: str, new: str) -> list[Change]:
    return [found.change for found in compare_sources(sources.read(old), sources.read(new)).changes]


def told(found: list[Change]) -> set[tuple[str, str, str]]:
    """What each change is about: function, object or structure; rule; what of it."""
    return {(change.difference.subject.name, change.rule.id, change.difference.where) for change in found}


def all_of(rule: str, names: Iterable[str], parts: Iterable[str] = ("",)) -> set[tuple[str, str, str]]:
    return {(name, rule, part) for name in names for part in parts}


def test_2017_r3(sources: Sources) -> None:
    assert told(changes(sources, "2017.R2", "2017.R3")) == (
        all_of("object-added", ("APPYMT", "APPYMTDETAIL", "ICTRANSFER", "ICTRANSFERITEM"))
        | all_of("structure-added", ("adjbooks", "userDefinedDimension", "userDefinedDimensions"))
        | all_of("optional-element-added", ("get_accountbalances", "get_trialbalance"), BALANCE_FILTERS)
        | all_of("optional-element-added", ("get_trialbalance",), ("departmentid", "locationid"))
        | all_of("optional-element-added", ("getAuditTrail",), ("recordNo",))
        | all_of("element-became-optional", ("getAuditTrail",), ("objectKey",))
        | all_of("order-fixed", ("getAuditTrail",))
    )


def test_2017_r4(sources: Sources) -> None:
    found = changes(sources, "2017.R3", "2017.R4")
    lines = ("sotransitem", "updatesotransitem", "recursotransitem", "sotransitem_reply")
    assert told(found) == (
        all_of("function-added", WORKFLOW)
        | all_of("optional-element-added", lines, ("shipto",))
        | all_of("optional-field-added", ("CONTRACTDETAIL",), ("SHIPTOKEY", "SHIPTOCONTACTNAME"))
        | all_of("optional-field-added", ("ICTRANSFER",), ("EXCH_RATE_TYPE_ID", "EXCH_RATE_DATE", "EXCHANGE_RATE"))
    )
    assert {change.levels.worst for change in found} == {INFO}


def test_2017_r4_1(sources: Sources) -> None:
    found = changes(sources, "2017.R4", "2017.R4.1")
    runs = ("GENINVOICEPOLICY", "GENINVOICEPREVIEW", "GENINVOICEPREVIEWLINE", "GENINVOICERUN")
    form_1099 = ("form1099type", "form1099box")
    assert told(found) == (
        all_of("behaviour-noted", ("2017.R4.1",))
        | all_of("object-added", runs)
        | all_of("optional-element-added", ("potransitem", "updatepotransitem"), form_1099)
        | all_of("optional-element-added", ("updatepotransitem",), ("form1099",))
    )
    assert {change.levels.worst for change in found} == {INFO}


@pytest.mark.parametrize("write", FORMATS.values(), ids=FORMATS)
def test_every_report_tells_that_document_numbers_became_immutable(
    sources: Sources, write: Callable[[Report], str]
) -> None:
    comparison = compare_sources(sources.read("2017.R4"), sources.read("2017.R4.1"))
    text = " ".join(write(report(comparison, sort(comparison.changes, {}))).replace("\\", "").split())
    assert "behaviour: The number of a document cannot be changed any more" in text
    assert "update_sotransaction, update_potransaction, update_ictransaction" in text
    assert "with one of 2017.R3 to 2017.R4.1" in text


def test_source_line_keys_came_with_2017_r2(sources: Sources) -> None:
    found = changes(sources, "2017.R2", "2018.R2")
    assert "sourcelinekey" not in {change.difference.name for change in found}
    spec = sources.default()
    for name in ("sotransitem", "ictransitem"):
        subject = spec.subject(("structure", name), "2017.R2")
        assert subject is not None
        names = {element.name for element in leaves(subject.shape.body)}
        assert "sourcelinekey" in names


def test_changes_know_the_release_that_brought_them(sources: Sources) -> None:
    comparison = compare_sources(sources.read("2017.R2"), sources.read("2017.R4.1"))
    by_name = {found.change.difference.subject.name: found.release for found in comparison.changes}
    assert by_name["APPYMT"] == "2017.R3"
    assert by_name["hold"] == "2017.R4"
    assert by_name["potransitem"] == "2017.R4.1"
    back = compare_sources(sources.read("2017.R4.1"), sources.read("2017.R2"))
    by_name = {found.change.difference.subject.name: found.release for found in back.changes}
    assert by_name["APPYMT"] == "2017.R3"
    assert by_name["hold"] == "2017.R4"
