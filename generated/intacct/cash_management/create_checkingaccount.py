# Generated from spec/cash_management/create_checkingaccount.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_checkingaccount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.checkinfocontact import Checkinfocontact
    from intacct.cash_management.checklayout import Checklayout
    from intacct.cash_management.financialdata import Financialdata
    from intacct.common.mailaddress import Mailaddress
    from intacct.common.visibility import Visibility

__all__ = ["create_checkingaccount"]


@model
class create_checkingaccount(Function[str]):
    """Create checking account (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    bankaccountid: str | None
    """Bank account ID (text). Required."""
    bankaccountno: str | None | Unset = UNSET
    """Account number (text)."""
    locationid: str | None
    """Location ID (text). Required."""
    bankname: str | None
    """Bank name (text). Required."""
    routingno: str | None | Unset = UNSET
    """Routing number (text)."""
    branchid: str | None | Unset = UNSET
    """Branch ID (text)."""
    phone: str | None | Unset = UNSET
    """Phone number (text)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    mailaddress: Mailaddress | None | Unset = UNSET
    """Mailing address."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    disableiet: bool | None | Unset = UNSET
    """Disable IET (boolean, true or false)."""
    financialdata: Financialdata | None | Unset = UNSET
    """Financial data."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    servicechargeglaccount: str | None | Unset = UNSET
    """Service charge GL account (text)."""
    servicechargeaccountlabel: str | None | Unset = UNSET
    """Service charge account label (text)."""
    interestearnedglaccount: str | None | Unset = UNSET
    """Interest earned GL account (text)."""
    interestearnedaccountlabel: str | None | Unset = UNSET
    """Interest earned account label (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    checkinfocontact: Checkinfocontact | None | Unset = UNSET
    """Check information contact."""
    checklayout: Checklayout | None | Unset = UNSET
    """Check layout."""
    nextcheck: str | None | Unset = UNSET
    """Next check number (text)."""
    achenabled: bool | None | Unset = UNSET
    """Enable ACH (boolean, true or false)."""
    achbankid: str | None | Unset = UNSET
    """ACH bank ID (text)."""
    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    companyidentification: str | None | Unset = UNSET
    """Company identification (text)."""
    financialinstitution: str | None | Unset = UNSET
    """Originating financial institution (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    discretionarydata: str | None | Unset = UNSET
    """Company discretionary data (text)."""
    userecommendedsetup: bool | None | Unset = UNSET
    """Use recommended setup (boolean, true or false)."""
    serviceclasscode: str | None | Unset = UNSET
    """Service class code (text)."""
    batchid: str | None | Unset = UNSET
    """Batch number (text)."""
    tracenumberseq: str | None | Unset = UNSET
    """Trace number sequence (text)."""
    usetracenumber: str | None | Unset = UNSET
    """Use trace number (text)."""
    docnumberseq: str | None | Unset = UNSET
    """Payment number sequence (text)."""
    visibility: Visibility | None | Unset = UNSET
    """Visibility."""
    outsourcecheck: str | None | Unset = UNSET
    """Enable outsource check (text)."""
    fractionalroutingno: str | None | Unset = UNSET
    """Fractional routing number (text)."""
    nameontheaccount: str | None | Unset = UNSET
    """Name on the account (text)."""
    amexchecknum: str | None | Unset = UNSET
    """Amex check number (text)."""
    outsourceach: str | None | Unset = UNSET
    """Enable outsource ACH (text)."""
    abo_first_name: str | None | Unset = UNSET
    """ABO first name (text)."""
    abo_middle_name: str | None | Unset = UNSET
    """ABO middle name (text)."""
    abo_last_name: str | None | Unset = UNSET
    """ABO last name (text)."""
    abo_phone_number: str | None | Unset = UNSET
    """Account owner phone (text)."""
    abo_email_id: str | None | Unset = UNSET
    """ABO email ID (text)."""

    __wire__ = Wire(
        "create_checkingaccount",
        seq(
            el("bankaccountid", TEXT, label="Bank account ID"),
            el("bankaccountno", TEXT, "?", label="Account number"),
            el("locationid", TEXT, label="Location ID"),
            el("bankname", TEXT, label="Bank name"),
            el("routingno", TEXT, "?", label="Routing number"),
            el("branchid", TEXT, "?", label="Branch ID"),
            el("phone", TEXT, "?", label="Phone number"),
            el("currency", TEXT, "?", label="Currency"),
            el("mailaddress", Ref("intacct.common.mailaddress", "Mailaddress"), "?", label="Mailing address"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("disableiet", BOOLEAN, "?", label="Disable IET"),
            el(
                "financialdata",
                Ref("intacct.cash_management.financialdata", "Financialdata"),
                "?",
                label="Financial data",
            ),
            el("glaccountno", TEXT, "?", label="GL account number"),
            choice(
                el("servicechargeglaccount", TEXT, label="Service charge GL account"),
                el("servicechargeaccountlabel", TEXT, label="Service charge account label"),
                occurs="?",
            ),
            choice(
                el("interestearnedglaccount", TEXT, label="Interest earned GL account"),
                el("interestearnedaccountlabel", TEXT, label="Interest earned account label"),
                occurs="?",
            ),
            el("departmentid", TEXT, "?", label="Department ID"),
            el(
                "checkinfocontact",
                Ref("intacct.cash_management.checkinfocontact", "Checkinfocontact"),
                "?",
                label="Check information contact",
            ),
            el("checklayout", Ref("intacct.cash_management.checklayout", "Checklayout"), "?", label="Check layout"),
            el("nextcheck", TEXT, "?", label="Next check number"),
            el("achenabled", BOOLEAN, "?", label="Enable ACH"),
            el("achbankid", TEXT, "?", label="ACH bank ID"),
            el("companyname", TEXT, "?", label="Company name"),
            el("companyidentification", TEXT, "?", label="Company identification"),
            el("financialinstitution", TEXT, "?", label="Originating financial institution"),
            el("description", TEXT, "?", label="Description"),
            el("discretionarydata", TEXT, "?", label="Company discretionary data"),
            el("userecommendedsetup", BOOLEAN, "?", label="Use recommended setup"),
            el("serviceclasscode", TEXT, "?", label="Service class code"),
            el("batchid", TEXT, "?", label="Batch number"),
            el("tracenumberseq", TEXT, "?", label="Trace number sequence"),
            el("usetracenumber", TEXT, "?", label="Use trace number"),
            el("docnumberseq", TEXT, "?", label="Payment number sequence"),
            el("visibility", Ref("intacct.common.visibility", "Visibility"), "?", label="Visibility"),
            el("outsourcecheck", TEXT, "?", label="Enable outsource check"),
            el("fractionalroutingno", TEXT, "?", label="Fractional routing number"),
            el("nameontheaccount", TEXT, "?", label="Name on the account"),
            el("amexchecknum", TEXT, "?", label="Amex check number"),
            el("outsourceach", TEXT, "?", label="Enable outsource ACH"),
            el("abo_first_name", TEXT, "?", label="ABO first name"),
            el("abo_middle_name", TEXT, "?", label="ABO middle name"),
            el("abo_last_name", TEXT, "?", label="ABO last name"),
            el("abo_phone_number", TEXT, "?", label="Account owner phone"),
            el("abo_email_id", TEXT, "?", label="ABO email ID"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
