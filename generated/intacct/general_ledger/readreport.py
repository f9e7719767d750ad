# Generated from spec/general_ledger/readReport.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function readReport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, unordered

if TYPE_CHECKING:
    from intacct.general_ledger.arguments import Arguments

__all__ = ["ReportResults", "readReport"]


@model
class readReport(Function[Records["ReportResults"]]):
    """Read report.

    Answers a list of `ReportResults`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - Waits up to 30 seconds; without waiting the answer holds the report ID for readMore.
    - A finished report answers its rows instead, as records of no class; readMore by report ID has the others.
    - client.report(...) waits for the report and reads all of it.
    """

    returndef: bool | None | Unset = UNSET
    """Return definition (boolean, true or false)."""
    libraryreport: bool | None | Unset = UNSET
    """Library report (boolean, true or false)."""
    type: str | None | Unset = UNSET
    """Type (text). Known values: STANDARD. Since 2018.R3 to 2019.R2 (which of them is not known)."""
    report: str | None
    """Report data (text). Required."""
    pagesize: int | None | Unset = UNSET
    """Page size (integer)."""
    returnformat: str | None | Unset = UNSET
    """Return format (text). Known values: xml, json, csv."""
    arguments: Arguments | None | Unset = UNSET
    """Arguments."""
    waittime: int | None | Unset = UNSET
    """Wait time (integer)."""
    listseparator: str | None | Unset = UNSET
    """List separator (text)."""
    reportid: str | None | Unset = UNSET
    """Report ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    showstatusonly: bool | None | Unset = UNSET
    """Show status only (boolean, true or false). Default: false. Since 2019.R4 to 2023.R1 (which of them is not
    known).
    """

    __wire__ = Wire(
        "readReport",
        unordered(
            el("report", TEXT, label="Report data"),
            el("pagesize", INTEGER, "?", label="Page size"),
            el("returnFormat", TEXT, "?", label="Return format", open_values=("xml", "json", "csv")),
            el("arguments", Ref("intacct.general_ledger.arguments", "Arguments"), "?", label="Arguments"),
            el("waitTime", INTEGER, "?", label="Wait time"),
            el("listSeparator", TEXT, "?", label="List separator"),
            el("reportId", TEXT, "?", since="2019.R4..2023.R1", label="Report ID"),
            el("showStatusOnly", BOOLEAN, "?", since="2019.R4..2023.R1", label="Show status only", default="false"),
        ),
        (
            attribute("returnDef", BOOLEAN),
            attribute("libraryReport", BOOLEAN),
            attribute("type", TEXT, since="2018.R3..2019.R2"),
        ),
    )
    __result__ = RecordsResult(elements={"report_results": Ref("intacct.general_ledger.readreport", "ReportResults")})


@model
class ReportResults(ReplyPart):
    """`<report_results>`.

    - A finished report answers its rows instead, as records of no class; readMore by report ID has the others.
    - client.report(...) waits for the report and reads all of it.
    """

    reportid: str | None | Unset = UNSET
    """Report ID (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: PENDING."""

    __wire__ = Wire(
        "report_results",
        unordered(
            el("REPORTID", TEXT, "?", label="Report ID"),
            el("STATUS", TEXT, "?", label="Status", open_values=("PENDING",)),
        ),
    )
