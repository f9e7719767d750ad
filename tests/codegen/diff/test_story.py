"""The releases of 2017 as their notes announced them, found in the committed spec."""

from __future__ import annotations

import pytest

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.level import BREAKING
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


def added(found: list[Change], name: str) -> set[str]:
    """Elements and fields that something got."""
    return {
        change.difference.where
        for change in found
        if change.difference.subject.name == name and change.rule.id.endswith(("element-added", "field-added"))
    }


def whole(found: list[Change], kind: str) -> set[str]:
    """Functions, objects or structures that are new."""
    return {change.difference.subject.name for change in found if change.rule.id == f"{kind}-added"}


def subjects(found: list[Change]) -> set[str]:
    kinds = {"function", "object", "structure"}
    return {change.difference.subject.name for change in found if change.difference.subject.kind in kinds}


def test_2017_r3(sources: Sources) -> None:
    found = changes(sources, "2017.R2", "2017.R3")
    assert whole(found, "object") >= {"APPYMT", "APPYMTDETAIL", "ICTRANSFER"}
    assert whole(found, "object") <= {"APPYMT", "APPYMTDETAIL", "ICTRANSFER", "ICTRANSFERITEM"}
    assert added(found, "get_accountbalances") == BALANCE_FILTERS
    assert added(found, "get_trialbalance") == BALANCE_FILTERS | {"departmentid", "locationid"}
    assert added(found, "getAuditTrail") == {"recordNo"}
    assert {change.rule.id for change in found if change.difference.subject.name == "getAuditTrail"} == {
        "optional-element-added",
        "order-fixed",
        "element-became-optional",
    }
    helpers = {"adjbooks", "userDefinedDimension", "userDefinedDimensions"}
    functions = {"get_accountbalances", "get_trialbalance", "getAuditTrail"}
    assert subjects(found) - whole(found, "object") == functions | helpers


def test_2017_r4(sources: Sources) -> None:
    found = changes(sources, "2017.R3", "2017.R4")
    assert whole(found, "function") == WORKFLOW
    assert added(found, "ICTRANSFER") == {"EXCH_RATE_TYPE_ID", "EXCH_RATE_DATE", "EXCHANGE_RATE"}
    lines = {"sotransitem", "updatesotransitem", "recursotransitem"}
    for name in lines:
        assert added(found, name) == {"shipto"}
    assert any("SHIPTO" in name for name in added(found, "CONTRACTDETAIL"))
    assert subjects(found) == {*WORKFLOW, "ICTRANSFER", "CONTRACTDETAIL", *lines, "sotransitem_reply"}
    assert not [change.message for change in found if change.levels.worst is BREAKING]


def test_2017_r4_1(sources: Sources) -> None:
    found = changes(sources, "2017.R4", "2017.R4.1")
    assert added(found, "potransitem") == {"form1099type", "form1099box"}
    assert added(found, "updatepotransitem") == {"form1099", "form1099type", "form1099box"}
    runs = {"GENINVOICEPREVIEW", "GENINVOICEPREVIEWLINE", "GENINVOICERUN"}
    assert whole(found, "object") >= runs
    assert subjects(found) <= {"potransitem", "updatepotransitem", *runs, "GENINVOICEPOLICY"}
    assert not [change.message for change in found if change.levels.worst is BREAKING]


def test_source_line_keys_came_with_2017_r2(sources: Sources) -> None:
    found = changes(sources, "2017.R2", "2018.R2")
    assert "sourcelinekey" not in {change.difference.name for change in found}
    spec = sources.default()
    for name in ("sotransitem", "ictransitem"):
        subject = spec.subject(("structure", name), "2017.R2")
        assert subject is not None
        names = {item.name for item in subject.shape.body.items if hasattr(item, "name")}
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
