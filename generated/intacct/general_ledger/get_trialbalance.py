# Generated from spec/general_ledger/get_trialbalance.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_trialbalance."""

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
    from intacct.general_ledger.trialbalance_reply import TrialbalanceReply
    from intacct.general_ledger.userdefineddimension import UserDefinedDimension

__all__ = ["get_trialbalance"]


@model
class get_trialbalance(Function[Records["TrialbalanceReply"]]):
    """Get trial balance (legacy).

    Answers a list of `TrialbalanceReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/trial-balances/#list-trial-balances-legacy
    - At most 20 user-defined dimensions.
    """

    reportingperiodname: str | None | Unset = UNSET
    """Reporting period name (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    showzerobalances: bool | None | Unset = UNSET
    """Show zero balances (boolean, true or false). Default: false."""
    showdeptdetail: bool | None | Unset = UNSET
    """Show department detail (boolean, true or false). Default: false."""
    showlocdetail: bool | None | Unset = UNSET
    """Show location detail (boolean, true or false). Default: false."""
    reportingbook: str | None | Unset = UNSET
    """Reporting book (text). Known values: ACCRUAL, CASH. Since 2017.R3."""
    adjbooks: list[str] | None | Unset = UNSET
    """Adjustment books (list of text). Since 2017.R3."""
    includereportingbook: bool | None | Unset = UNSET
    """Include reporting book (boolean, true or false). Since 2017.R3."""
    statistical: str | None | Unset = UNSET
    """Statistical account (text). Known values: include, exclude, only. Default: include. Since 2017.R3."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text). Since 2017.R3."""
    dept_subs: bool | None | Unset = UNSET
    """Department subtree (boolean, true or false). Default: true. Since 2017.R3."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a company with several base currencies. Since 2017.R3."""
    loc_subs: bool | None | Unset = UNSET
    """Location subtree (boolean, true or false). Default: true. Since 2017.R3."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    projectid_subs: bool | None | Unset = UNSET
    """Project subtree (boolean, true or false). Default: true."""
    projecttypeid: str | None | Unset = UNSET
    """Project type ID (text)."""
    taskid: str | None | Unset = UNSET
    """Task ID (text). Since 2019.R3."""
    taskid_subs: bool | None | Unset = UNSET
    """Task subtree (boolean, true or false). Default: true. Since 2019.R3."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    costtypeid_subs: bool | None | Unset = UNSET
    """Cost type subtree (boolean, true or false). Since 2019.R4 to 2023.R1 (which of them is not known)."""
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
    """Item ID (text). Since 2017.R3."""
    productlineid: str | None | Unset = UNSET
    """Product line ID (text). Since 2017.R3."""
    classid: str | None | Unset = UNSET
    """Class ID (text). Since 2017.R3."""
    classid_subs: bool | None | Unset = UNSET
    """Class subtree (boolean, true or false). Default: true. Since 2017.R3."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Since 2017.R3."""
    contractid_subs: bool | None | Unset = UNSET
    """Contract subtree (boolean, true or false). Default: true. Since 2017.R3."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text). Since 2017.R3."""
    warehouseid_subs: bool | None | Unset = UNSET
    """Warehouse subtree (boolean, true or false). Default: true. Since 2017.R3."""
    assetid: str | None | Unset = UNSET
    """Asset ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    assetid_subs: bool | None | Unset = UNSET
    """Asset subtree (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    userdefineddimensions: list[UserDefinedDimension] | None | Unset = UNSET
    """User-defined dimensions. Since 2017.R3."""
    debitcreditbalance: bool | None | Unset = UNSET
    """Debit and credit balances (boolean, true or false). Default: false. Since 2023.R1."""

    __wire__ = Wire(
        "get_trialbalance",
        seq(
            choice(
                el("reportingperiodname", TEXT, label="Reporting period name"),
                seq(el("startdate", SPLIT_DATE, label="Start date"), el("enddate", SPLIT_DATE, label="End date")),
            ),
            el("showzerobalances", BOOLEAN, "?", label="Show zero balances", default="false"),
            el("showdeptdetail", BOOLEAN, "?", label="Show department detail", default="false"),
            el("showlocdetail", BOOLEAN, "?", label="Show location detail", default="false"),
            el("reportingbook", TEXT, "?", since="2017.R3", label="Reporting book", open_values=("ACCRUAL", "CASH")),
            el("adjbooks", ADJBOOKS, "?", since="2017.R3", label="Adjustment books"),
            el("includereportingbook", BOOLEAN, "?", since="2017.R3", label="Include reporting book"),
            el(
                "statistical",
                TEXT,
                "?",
                since="2017.R3",
                label="Statistical account",
                open_values=("include", "exclude", "only"),
                default="include",
            ),
            el("departmentid", TEXT, "?", since="2017.R3", label="Department ID"),
            el("dept_subs", BOOLEAN, "?", since="2017.R3", label="Department subtree", default="true"),
            el("locationid", TEXT, "?", since="2017.R3", label="Location ID"),
            el("loc_subs", BOOLEAN, "?", since="2017.R3", label="Location subtree", default="true"),
            choice(
                seq(
                    el("projectid", TEXT, "?", label="Project ID"),
                    el("projectid_subs", BOOLEAN, "?", label="Project subtree", default="true"),
                ),
                el("projecttypeid", TEXT, "?", label="Project type ID"),
                since="2017.R3",
            ),
            el("taskid", TEXT, "?", since="2019.R3", label="Task ID"),
            el("taskid_subs", BOOLEAN, "?", since="2019.R3", label="Task subtree", default="true"),
            el("costtypeid", TEXT, "?", since="2019.R4..2023.R1", label="Cost type ID"),
            el("costtypeid_subs", BOOLEAN, "?", since="2019.R4..2023.R1", label="Cost type subtree"),
            choice(
                seq(
                    el("customerid", TEXT, "?", label="Customer ID"),
                    el("customerid_subs", BOOLEAN, "?", label="Customer subtree", default="true"),
                ),
                el("customertypeid", TEXT, "?", label="Customer type ID"),
                since="2017.R3",
            ),
            choice(
                seq(
                    el("vendorid", TEXT, "?", label="Vendor ID"),
                    el("vendorid_subs", BOOLEAN, "?", label="Vendor subtree", default="true"),
                ),
                el("vendortypeid", TEXT, "?", label="Vendor type ID"),
                since="2017.R3",
            ),
            choice(
                seq(
                    el("employeeid", TEXT, "?", label="Employee ID"),
                    el("employeeid_subs", BOOLEAN, "?", label="Employee subtree", default="true"),
                ),
                el("employeetypeid", TEXT, "?", label="Employee type ID"),
                since="2017.R3",
            ),
            el("itemid", TEXT, "?", since="2017.R3", label="Item ID"),
            el("productlineid", TEXT, "?", since="2017.R3", label="Product line ID"),
            el("classid", TEXT, "?", since="2017.R3", label="Class ID"),
            el("classid_subs", BOOLEAN, "?", since="2017.R3", label="Class subtree", default="true"),
            el("contractid", TEXT, "?", since="2017.R3", label="Contract ID"),
            el("contractid_subs", BOOLEAN, "?", since="2017.R3", label="Contract subtree", default="true"),
            el("warehouseid", TEXT, "?", since="2017.R3", label="Warehouse ID"),
            el("warehouseid_subs", BOOLEAN, "?", since="2017.R3", label="Warehouse subtree", default="true"),
            el("assetid", TEXT, "?", since="2023.R2..2024.R2", label="Asset ID"),
            el("assetid_subs", BOOLEAN, "?", since="2023.R2..2024.R2", label="Asset subtree"),
            el("userDefinedDimensions", USERDEFINEDDIMENSIONS, "?", since="2017.R3", label="User-defined dimensions"),
            el("debitcreditbalance", BOOLEAN, "?", since="2023.R1", label="Debit and credit balances", default="false"),
        ),
    )
    __result__ = RecordsResult(
        elements={"trialbalance": Ref("intacct.general_ledger.trialbalance_reply", "TrialbalanceReply")}
    )
