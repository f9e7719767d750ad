# Generated from spec/general_ledger/get_accountbalancesbydimensions.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_accountbalancesbydimensions."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.general_ledger.adjbooks import ADJBOOKS
from intacct.general_ledger.userdefineddimensions import USERDEFINEDDIMENSIONS
from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.general_ledger.accountbalancebydimensions_reply import AccountbalancebydimensionsReply
    from intacct.general_ledger.userdefineddimension import UserDefinedDimension

__all__ = ["get_accountbalancesbydimensions"]


@model
class get_accountbalancesbydimensions(Function[Records["AccountbalancebydimensionsReply"]]):
    """Get account balances by dimensions.

    Answers a list of `AccountbalancebydimensionsReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2018.R3 to 2019.R2 (which of them is not known).
    Reference:
    https://developer.intacct.com/api/general-ledger/account-balances/#list-account-balances-by-dimensions-synchronous
    - At most 20 user-defined dimensions.
    - Grouping adds ID and name of each dimension to a balance.
    """

    reportingperiodname: str | None | Unset = UNSET
    """Reporting period name (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    contentselection: str | None | Unset = UNSET
    """Content selection (text). Known values: Actual, Budget, Actual and Budget. Default: Actual. Since 2021.R2."""
    budgetid: str | None | Unset = UNSET
    """Budget ID (text). Since 2021.R2."""
    budgetcomparison: str | None | Unset = UNSET
    """Budget comparison (text). Known values: Budget minus Actual, Actual minus Budget. Default: Budget minus
    Actual. Since 2021.R2.
    """
    showperiodbalancedetail: bool | None | Unset = UNSET
    """Show period balance detail (boolean, true or false). Since 2023.R4."""
    showzerowithactivity: bool | None | Unset = UNSET
    """Show zero with activity (boolean, true or false). Default: false. Since 2021.R2."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountgroupname: str | None | Unset = UNSET
    """Account group name (text)."""
    startaccountno: str | None | Unset = UNSET
    """Start account no. (text)."""
    endaccountno: str | None | Unset = UNSET
    """End account no. (text)."""
    reportingbook: str | None | Unset = UNSET
    """Reporting book (text). Known values: ACCRUAL, CASH."""
    adjbooks: list[str] | None | Unset = UNSET
    """Adjustment books (list of text)."""
    includereportingbook: bool | None | Unset = UNSET
    """Include reporting book (boolean, true or false). Default: false."""
    statistical: str | None | Unset = UNSET
    """Statistical account (text). Known values: include, exclude, only. Default: exclude."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    dept_subs: bool | None | Unset = UNSET
    """Department subtree (boolean, true or false). Default: true."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    loc_subs: bool | None | Unset = UNSET
    """Location subtree (boolean, true or false). Default: true."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    projectid_subs: bool | None | Unset = UNSET
    """Project subtree (boolean, true or false). Default: true."""
    projecttypeid: str | None | Unset = UNSET
    """Project type ID (text)."""
    taskid: str | None | Unset = UNSET
    """Task ID (text)."""
    taskid_subs: bool | None | Unset = UNSET
    """Task subtree (boolean, true or false). Default: true."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text)."""
    costtypeid_subs: bool | None | Unset = UNSET
    """Cost type subtree (boolean, true or false). Default: true."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    customerid_subs: bool | None | Unset = UNSET
    """Customer subtree (boolean, true or false). Default: true."""
    customertypeid: str | None | Unset = UNSET
    """Customer type ID (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    vendorid_subs: bool | None | Unset = UNSET
    """Vendor subtree (boolean, true or false). Default: true."""
    vendortypeid: str | None | Unset = UNSET
    """Vendor type ID (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    employeeid_subs: bool | None | Unset = UNSET
    """Employee subtree (boolean, true or false). Default: true."""
    employeetypeid: str | None | Unset = UNSET
    """Employee type ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    productlineid: str | None | Unset = UNSET
    """Product line ID (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    classid_subs: bool | None | Unset = UNSET
    """Class subtree (boolean, true or false). Default: true."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    contractid_subs: bool | None | Unset = UNSET
    """Contract subtree (boolean, true or false). Default: true."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    warehouseid_subs: bool | None | Unset = UNSET
    """Warehouse subtree (boolean, true or false). Default: true."""
    assetid: str | None | Unset = UNSET
    """Asset ID (text)."""
    assetid_subs: bool | None | Unset = UNSET
    """Asset subtree (boolean, true or false)."""
    userdefineddimensions: list[UserDefinedDimension] | None | Unset = UNSET
    """User-defined dimensions."""
    groupby: str | None | Unset = UNSET
    """Group by (text)."""

    __wire__ = Wire(
        "get_accountbalancesbydimensions",
        seq(
            choice(
                el("reportingperiodname", TEXT, label="Reporting period name"),
                seq(el("startdate", SPLIT_DATE, label="Start date"), el("enddate", SPLIT_DATE, label="End date")),
            ),
            el(
                "contentselection",
                TEXT,
                "?",
                since="2021.R2",
                label="Content selection",
                open_values=("Actual", "Budget", "Actual and Budget"),
                default="Actual",
            ),
            el("budgetid", TEXT, "?", since="2021.R2", label="Budget ID"),
            el(
                "budgetcomparison",
                TEXT,
                "?",
                since="2021.R2",
                label="Budget comparison",
                open_values=("Budget minus Actual", "Actual minus Budget"),
                default="Budget minus Actual",
            ),
            el("showperiodbalancedetail", BOOLEAN, "?", since="2023.R4", label="Show period balance detail"),
            el("showzerowithactivity", BOOLEAN, "?", since="2021.R2", label="Show zero with activity", default="false"),
            choice(
                el("glaccountno", TEXT, label="GL account number"),
                el("accountgroupname", TEXT, label="Account group name"),
                seq(
                    el("startaccountno", TEXT, label="Start account no."),
                    el("endaccountno", TEXT, label="End account no."),
                ),
                occurs="?",
            ),
            el("reportingbook", TEXT, "?", label="Reporting book", open_values=("ACCRUAL", "CASH")),
            el("adjbooks", ADJBOOKS, "?", label="Adjustment books"),
            el("includereportingbook", BOOLEAN, "?", label="Include reporting book", default="false"),
            el(
                "statistical",
                TEXT,
                "?",
                label="Statistical account",
                open_values=("include", "exclude", "only"),
                default="exclude",
            ),
            seq(
                el("departmentid", TEXT, label="Department ID"),
                el("dept_subs", BOOLEAN, "?", label="Department subtree", default="true"),
                occurs="?",
            ),
            seq(
                el("locationid", TEXT, label="Location ID"),
                el("loc_subs", BOOLEAN, "?", label="Location subtree", default="true"),
                occurs="?",
            ),
            choice(
                seq(
                    el("projectid", TEXT, label="Project ID"),
                    el("projectid_subs", BOOLEAN, "?", label="Project subtree", default="true"),
                ),
                el("projecttypeid", TEXT, "?", label="Project type ID"),
                occurs="?",
            ),
            seq(
                el("taskid", TEXT, label="Task ID"),
                el("taskid_subs", BOOLEAN, "?", label="Task subtree", default="true"),
                occurs="?",
                since="2019.R4..2023.R1",
            ),
            seq(
                el("costtypeid", TEXT, label="Cost type ID"),
                el("costtypeid_subs", BOOLEAN, "?", label="Cost type subtree", default="true"),
                occurs="?",
                since="2019.R4..2023.R1",
            ),
            choice(
                seq(
                    el("customerid", TEXT, label="Customer ID"),
                    el("customerid_subs", BOOLEAN, "?", label="Customer subtree", default="true"),
                ),
                el("customertypeid", TEXT, "?", label="Customer type ID"),
                occurs="?",
            ),
            choice(
                seq(
                    el("vendorid", TEXT, label="Vendor ID"),
                    el("vendorid_subs", BOOLEAN, "?", label="Vendor subtree", default="true"),
                ),
                el("vendortypeid", TEXT, "?", label="Vendor type ID"),
                occurs="?",
            ),
            choice(
                seq(
                    el("employeeid", TEXT, label="Employee ID"),
                    el("employeeid_subs", BOOLEAN, "?", label="Employee subtree", default="true"),
                ),
                el("employeetypeid", TEXT, "?", label="Employee type ID"),
                occurs="?",
            ),
            el("itemid", TEXT, "?", label="Item ID"),
            el("productlineid", TEXT, "?", label="Product line ID"),
            seq(
                el("classid", TEXT, label="Class ID"),
                el("classid_subs", BOOLEAN, "?", label="Class subtree", default="true"),
                occurs="?",
            ),
            seq(
                el("contractid", TEXT, label="Contract ID"),
                el("contractid_subs", BOOLEAN, "?", label="Contract subtree", default="true"),
                occurs="?",
            ),
            seq(
                el("warehouseid", TEXT, label="Warehouse ID"),
                el("warehouseid_subs", BOOLEAN, "?", label="Warehouse subtree", default="true"),
                occurs="?",
            ),
            seq(
                el("assetid", TEXT, label="Asset ID"),
                el("assetid_subs", BOOLEAN, "?", label="Asset subtree"),
                occurs="?",
                since="2023.R2..2024.R2",
            ),
            el("userDefinedDimensions", USERDEFINEDDIMENSIONS, "?", label="User-defined dimensions"),
            el("groupby", TEXT, "?", label="Group by"),
        ),
        since="2018.R3..2019.R2",
    )
    __result__ = RecordsResult(
        elements={
            "accountbalance": Ref(
                "intacct.general_ledger.accountbalancebydimensions_reply", "AccountbalancebydimensionsReply"
            )
        }
    )
