# Generated from spec/purchasing/create_potransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_potransaction."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.subtotals import SUBTOTALS
from intacct.purchasing.potransitems import POTRANSITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.payto import Payto
    from intacct.common.returnto import Returnto
    from intacct.common.subtotal import Subtotal
    from intacct.purchasing.deliverto import Deliverto
    from intacct.purchasing.potransitem import Potransitem

__all__ = ["create_potransaction"]


@model
class create_potransaction(Function[str]):
    """Create purchasing transaction (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/purchasing/purchasing-transactions/#create-purchasing-transaction-legacy
    """

    transactiontype: str | None
    """Transaction type (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    createdfrom: str | None | Unset = UNSET
    """Converted from (text). Document that this one was converted from."""
    vendorid: str | None
    """Vendor ID (text). Required."""
    documentno: str | None | Unset = UNSET
    """Document number (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    vendordocno: str | None | Unset = UNSET
    """Vendor document number (text)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow. Required without datedue."""
    datedue: datetime.date | None | Unset = UNSET
    """Date due (date, written as year, month and day). Required without termname."""
    message: str | None | Unset = UNSET
    """Message (text)."""
    shippingmethod: str | None | Unset = UNSET
    """Shipping method (text)."""
    returnto: Returnto | None
    """Return-to contact. Required."""
    payto: Payto | None
    """Pay-to contact. Required."""
    deliverto: Deliverto | None | Unset = UNSET
    """Deliver-to contact. Since 2018.R2."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate. Default: Intacct Daily Rate.
    """
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    state: str | None | Unset = UNSET
    """State (text). Known values: Draft, Pending, Closed."""
    needbydate: datetime.date | None | Unset = UNSET
    """Need by date (date, written as year, month and day). Since 2019.R4."""
    projectid: str | None | Unset = UNSET
    """Project ID (text). Since 2021.R3."""
    changelognumber: int | None | Unset = UNSET
    """Change log number (integer). Since 2021.R3."""
    donotshipbeforedate: datetime.date | None | Unset = UNSET
    """Do not ship before date (date, written as year, month and day). Since 2019.R4."""
    donotshipafterdate: datetime.date | None | Unset = UNSET
    """Do not ship after date (date, written as year, month and day). Since 2019.R4."""
    promiseddate: datetime.date | None | Unset = UNSET
    """Promised by date (date, written as year, month and day). Since 2019.R4."""
    contractstartdate: datetime.date | None | Unset = UNSET
    """Contract start date (date, written as year, month and day). Since 2019.R4."""
    contractenddate: datetime.date | None | Unset = UNSET
    """Contract end date (date, written as year, month and day). Since 2019.R4."""
    cancelafterdate: datetime.date | None | Unset = UNSET
    """Cancel after date (date, written as year, month and day). Since 2019.R4."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required for a top-level
    transaction in a company with several tax jurisdictions. Since 2020.R4.
    """
    potransitems: list[Potransitem] | None
    """Lines. Required."""
    subtotals: list[Subtotal] | None | Unset = UNSET
    """Subtotals."""
    scope: str | None | Unset = UNSET
    """Scope (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    inclusions: str | None | Unset = UNSET
    """Inclusions (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    exclusions: str | None | Unset = UNSET
    """Exclusions (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    terms: str | None | Unset = UNSET
    """Terms (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    schedulestartdate: datetime.date | None | Unset = UNSET
    """Scheduled start date (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    actualstartdate: datetime.date | None | Unset = UNSET
    """Actual start date (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    scheduledcompletiondate: datetime.date | None | Unset = UNSET
    """Scheduled completion date (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    revisedcompletiondate: datetime.date | None | Unset = UNSET
    """Revised completion date (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    substantialcompletiondate: datetime.date | None | Unset = UNSET
    """Substantial completion date (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    actualcompletiondate: datetime.date | None | Unset = UNSET
    """Actual completion date (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    noticetoproceed: datetime.date | None | Unset = UNSET
    """Notice to proceed (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    responsedue: datetime.date | None | Unset = UNSET
    """Response due (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    executedon: datetime.date | None | Unset = UNSET
    """Executed on (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    scheduleimpact: str | None | Unset = UNSET
    """Schedule impact (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalrefno: str | None | Unset = UNSET
    """Internal reference no. (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalinitiatedbykey: str | None | Unset = UNSET
    """Initiated by key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalinitiatedby: str | None | Unset = UNSET
    """Internal initiated by (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalinitiatedbyname: str | None | Unset = UNSET
    """Internal initiated by name (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalverbalbykey: str | None | Unset = UNSET
    """Verbal by key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalverbalby: str | None | Unset = UNSET
    """Internal verbal by (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalverbalbyname: str | None | Unset = UNSET
    """Internal verbal by name (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalissuedbykey: str | None | Unset = UNSET
    """Issued by key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalissuedby: str | None | Unset = UNSET
    """Internal issued by (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalissuedbyname: str | None | Unset = UNSET
    """Internal issued by name (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalissuedon: datetime.date | None | Unset = UNSET
    """Internal issued on (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalapprovedbykey: str | None | Unset = UNSET
    """Approved by key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalapprovedby: str | None | Unset = UNSET
    """Internal approved by (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalapprovedbyname: str | None | Unset = UNSET
    """Internal approved by name (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalapprovedon: datetime.date | None | Unset = UNSET
    """Internal approved on (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalsignedbykey: str | None | Unset = UNSET
    """Signed by key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalsignedby: str | None | Unset = UNSET
    """Internal signed by (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalsignedbyname: str | None | Unset = UNSET
    """Internal signed by name (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalsignedon: datetime.date | None | Unset = UNSET
    """Internal signed on (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalsource: str | None | Unset = UNSET
    """Internal source (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    internalsourcerefno: str | None | Unset = UNSET
    """Internal source reference no. (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    externalrefno: str | None | Unset = UNSET
    """External reference no. (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    externalverbalbykey: str | None | Unset = UNSET
    """Verbal by key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    externalverbalby: str | None | Unset = UNSET
    """External verbal by (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    externalapprovedbykey: str | None | Unset = UNSET
    """Approved by key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    externalapprovedby: str | None | Unset = UNSET
    """External approved by (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    externalapprovedon: datetime.date | None | Unset = UNSET
    """External approved on (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    externalsignedbykey: str | None | Unset = UNSET
    """Signed by key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    externalsignedby: str | None | Unset = UNSET
    """External signed by (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    externalsignedon: datetime.date | None | Unset = UNSET
    """External signed on (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    performancebondrequired: bool | None | Unset = UNSET
    """Performance bond required (boolean, true or false). Default: false. Since 2019.R4 to 2023.R1 (which of them
    is not known).
    """
    performancebondreceived: bool | None | Unset = UNSET
    """Performance bond received (boolean, true or false). Default: false. Since 2019.R4 to 2023.R1 (which of them
    is not known).
    """
    performancebondamount: Decimal | None | Unset = UNSET
    """Performance bond amount (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    performancesuretycompanykey: str | None | Unset = UNSET
    """Surety company key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    performancesuretycompany: str | None | Unset = UNSET
    """Performance surety company (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    performancesuretycompanyname: str | None | Unset = UNSET
    """Surety company name (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    paymentbondrequired: bool | None | Unset = UNSET
    """Payment bond required (boolean, true or false). Default: false. Since 2019.R4 to 2023.R1 (which of them is
    not known).
    """
    paymentbondreceived: bool | None | Unset = UNSET
    """Payment bond received (boolean, true or false). Default: false. Since 2019.R4 to 2023.R1 (which of them is
    not known).
    """
    paymentbondamount: Decimal | None | Unset = UNSET
    """Payment bond amount (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    paymentsuretycompanykey: str | None | Unset = UNSET
    """Surety company key (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    paymentsuretycompany: str | None | Unset = UNSET
    """Payment surety company (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    paymentsuretycompanyname: str | None | Unset = UNSET
    """Surety company name (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    pcbexternalrefno: str | None | Unset = UNSET
    """External reference (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    pcbdescription: str | None | Unset = UNSET
    """Contract description (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    pcbdate: datetime.date | None | Unset = UNSET
    """Contract date (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    architect: str | None | Unset = UNSET
    """Architect (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    billthroughdate: datetime.date | None | Unset = UNSET
    """Billing through date (date, mm/dd/yyyy). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    billapplicationno: str | None | Unset = UNSET
    """Billing application no. (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    orgcontractamt: Decimal | None | Unset = UNSET
    """Original contract amount (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    retcompletedamt: Decimal | None | Unset = UNSET
    """Retainage from completed amounts (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    retstoredmaterials: Decimal | None | Unset = UNSET
    """Retainage from stored materials (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    lesspriorapplication: Decimal | None | Unset = UNSET
    """Less previous billings (amount). Since 2019.R4 to 2023.R1 (which of them is not known)."""
    tcapmaddition: Decimal | None | Unset = UNSET
    """Total changes approved in prior months (additions) (amount). Since 2019.R4 to 2023.R1 (which of them is not
    known).
    """
    tcapmdeduction: Decimal | None | Unset = UNSET
    """Total changes approved in prior months (deductions) (amount). Since 2019.R4 to 2023.R1 (which of them is not
    known).
    """
    tcatmaddition: Decimal | None | Unset = UNSET
    """Total changes approved this month (additions) (amount). Since 2019.R4 to 2023.R1 (which of them is not
    known).
    """
    tcatmdeduction: Decimal | None | Unset = UNSET
    """Total changes approved this month (deductions) (amount). Since 2019.R4 to 2023.R1 (which of them is not
    known).
    """

    __wire__ = Wire(
        "create_potransaction",
        seq(
            el("transactiontype", TEXT, label="Transaction type"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("createdfrom", TEXT, "?", label="Converted from"),
            el("vendorid", TEXT, label="Vendor ID"),
            el("documentno", TEXT, "?", label="Document number"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("vendordocno", TEXT, "?", label="Vendor document number"),
            el("termname", TEXT, "?", label="Payment term"),
            el("datedue", SPLIT_DATE, until="2019.R3..2022.R4", label="Date due"),
            el("datedue", SPLIT_DATE, "?", since="2019.R4..2023.R1", label="Date due"),
            el("message", TEXT, "?", label="Message"),
            el("shippingmethod", TEXT, "?", label="Shipping method"),
            el("returnto", Ref("intacct.common.returnto", "Returnto"), label="Return-to contact"),
            el("payto", Ref("intacct.common.payto", "Payto"), label="Pay-to contact"),
            el(
                "deliverto",
                Ref("intacct.purchasing.deliverto", "Deliverto"),
                "?",
                since="2018.R2",
                label="Deliver-to contact",
            ),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("externalid", TEXT, "?", label="External ID"),
            seq(
                el("basecurr", TEXT, "?", label="Base currency"),
                el("currency", TEXT, label="Currency"),
                choice(
                    seq(
                        el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
                        el("exchratetype", TEXT, label="Exchange rate type", default="Intacct Daily Rate"),
                    ),
                    el("exchrate", DECIMAL, label="Exchange rate"),
                ),
                occurs="?",
            ),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("state", TEXT, "?", label="State", open_values=("Draft", "Pending", "Closed")),
            el("needbydate", SPLIT_DATE, "?", since="2019.R4", label="Need by date"),
            el("projectid", TEXT, "?", since="2021.R3", label="Project ID"),
            el("changelognumber", INTEGER, "?", since="2021.R3", label="Change log number"),
            el("donotshipbeforedate", SPLIT_DATE, "?", since="2019.R4", label="Do not ship before date"),
            el("donotshipafterdate", SPLIT_DATE, "?", since="2019.R4", label="Do not ship after date"),
            el("promiseddate", SPLIT_DATE, "?", since="2019.R4", label="Promised by date"),
            el("contractstartdate", SPLIT_DATE, "?", since="2019.R4", label="Contract start date"),
            el("contractenddate", SPLIT_DATE, "?", since="2019.R4", label="Contract end date"),
            el("cancelafterdate", SPLIT_DATE, "?", since="2019.R4", label="Cancel after date"),
            el("taxsolutionid", TEXT, "?", since="2020.R4", label="Tax solution"),
            el("potransitems", POTRANSITEMS, label="Lines"),
            el("subtotals", SUBTOTALS, "?", label="Subtotals"),
            el("scope", TEXT, "?", since="2019.R4..2023.R1", label="Scope"),
            el("inclusions", TEXT, "?", since="2019.R4..2023.R1", label="Inclusions"),
            el("exclusions", TEXT, "?", since="2019.R4..2023.R1", label="Exclusions"),
            el("terms", TEXT, "?", since="2019.R4..2023.R1", label="Terms"),
            el("schedulestartdate", DATE, "?", since="2019.R4..2023.R1", label="Scheduled start date"),
            el("actualstartdate", DATE, "?", since="2019.R4..2023.R1", label="Actual start date"),
            el("scheduledcompletiondate", DATE, "?", since="2019.R4..2023.R1", label="Scheduled completion date"),
            el("revisedcompletiondate", DATE, "?", since="2019.R4..2023.R1", label="Revised completion date"),
            el("substantialcompletiondate", DATE, "?", since="2019.R4..2023.R1", label="Substantial completion date"),
            el("actualcompletiondate", DATE, "?", since="2019.R4..2023.R1", label="Actual completion date"),
            el("noticetoproceed", DATE, "?", since="2019.R4..2023.R1", label="Notice to proceed"),
            el("responsedue", DATE, "?", since="2019.R4..2023.R1", label="Response due"),
            el("executedon", DATE, "?", since="2019.R4..2023.R1", label="Executed on"),
            el("scheduleimpact", TEXT, "?", since="2019.R4..2023.R1", label="Schedule impact"),
            el("internalrefno", TEXT, "?", since="2019.R4..2023.R1", label="Internal reference no."),
            el("internalinitiatedbykey", TEXT, "?", since="2019.R4..2023.R1", label="Initiated by key"),
            el("internalinitiatedby", TEXT, "?", since="2019.R4..2023.R1", label="Internal initiated by"),
            el("internalinitiatedbyname", TEXT, "?", since="2019.R4..2023.R1", label="Internal initiated by name"),
            el("internalverbalbykey", TEXT, "?", since="2019.R4..2023.R1", label="Verbal by key"),
            el("internalverbalby", TEXT, "?", since="2019.R4..2023.R1", label="Internal verbal by"),
            el("internalverbalbyname", TEXT, "?", since="2019.R4..2023.R1", label="Internal verbal by name"),
            el("internalissuedbykey", TEXT, "?", since="2019.R4..2023.R1", label="Issued by key"),
            el("internalissuedby", TEXT, "?", since="2019.R4..2023.R1", label="Internal issued by"),
            el("internalissuedbyname", TEXT, "?", since="2019.R4..2023.R1", label="Internal issued by name"),
            el("internalissuedon", DATE, "?", since="2019.R4..2023.R1", label="Internal issued on"),
            el("internalapprovedbykey", TEXT, "?", since="2019.R4..2023.R1", label="Approved by key"),
            el("internalapprovedby", TEXT, "?", since="2019.R4..2023.R1", label="Internal approved by"),
            el("internalapprovedbyname", TEXT, "?", since="2019.R4..2023.R1", label="Internal approved by name"),
            el("internalapprovedon", DATE, "?", since="2019.R4..2023.R1", label="Internal approved on"),
            el("internalsignedbykey", TEXT, "?", since="2019.R4..2023.R1", label="Signed by key"),
            el("internalsignedby", TEXT, "?", since="2019.R4..2023.R1", label="Internal signed by"),
            el("internalsignedbyname", TEXT, "?", since="2019.R4..2023.R1", label="Internal signed by name"),
            el("internalsignedon", DATE, "?", since="2019.R4..2023.R1", label="Internal signed on"),
            el("internalsource", TEXT, "?", since="2019.R4..2023.R1", label="Internal source"),
            el("internalsourcerefno", TEXT, "?", since="2019.R4..2023.R1", label="Internal source reference no."),
            el("externalrefno", TEXT, "?", since="2019.R4..2023.R1", label="External reference no."),
            el("externalverbalbykey", TEXT, "?", since="2019.R4..2023.R1", label="Verbal by key"),
            el("externalverbalby", TEXT, "?", since="2019.R4..2023.R1", label="External verbal by"),
            el("externalapprovedbykey", TEXT, "?", since="2019.R4..2023.R1", label="Approved by key"),
            el("externalapprovedby", TEXT, "?", since="2019.R4..2023.R1", label="External approved by"),
            el("externalapprovedon", DATE, "?", since="2019.R4..2023.R1", label="External approved on"),
            el("externalsignedbykey", TEXT, "?", since="2019.R4..2023.R1", label="Signed by key"),
            el("externalsignedby", TEXT, "?", since="2019.R4..2023.R1", label="External signed by"),
            el("externalsignedon", DATE, "?", since="2019.R4..2023.R1", label="External signed on"),
            el(
                "performancebondrequired",
                BOOLEAN,
                "?",
                since="2019.R4..2023.R1",
                label="Performance bond required",
                default="false",
            ),
            el(
                "performancebondreceived",
                BOOLEAN,
                "?",
                since="2019.R4..2023.R1",
                label="Performance bond received",
                default="false",
            ),
            el("performancebondamount", CURRENCY, "?", since="2019.R4..2023.R1", label="Performance bond amount"),
            el("performancesuretycompanykey", TEXT, "?", since="2019.R4..2023.R1", label="Surety company key"),
            el("performancesuretycompany", TEXT, "?", since="2019.R4..2023.R1", label="Performance surety company"),
            el("performancesuretycompanyname", TEXT, "?", since="2019.R4..2023.R1", label="Surety company name"),
            el(
                "paymentbondrequired",
                BOOLEAN,
                "?",
                since="2019.R4..2023.R1",
                label="Payment bond required",
                default="false",
            ),
            el(
                "paymentbondreceived",
                BOOLEAN,
                "?",
                since="2019.R4..2023.R1",
                label="Payment bond received",
                default="false",
            ),
            el("paymentbondamount", CURRENCY, "?", since="2019.R4..2023.R1", label="Payment bond amount"),
            el("paymentsuretycompanykey", TEXT, "?", since="2019.R4..2023.R1", label="Surety company key"),
            el("paymentsuretycompany", TEXT, "?", since="2019.R4..2023.R1", label="Payment surety company"),
            el("paymentsuretycompanyname", TEXT, "?", since="2019.R4..2023.R1", label="Surety company name"),
            el("projectcontractid", TEXT, "?", since="2019.R4..2023.R1", label="Project contract ID"),
            el("pcbexternalrefno", TEXT, "?", since="2019.R4..2023.R1", label="External reference"),
            el("pcbdescription", TEXT, "?", since="2019.R4..2023.R1", label="Contract description"),
            el("pcbdate", DATE, "?", since="2019.R4..2023.R1", label="Contract date"),
            el("architect", TEXT, "?", since="2019.R4..2023.R1", label="Architect"),
            el("billthroughdate", DATE, "?", since="2019.R4..2023.R1", label="Billing through date"),
            el("billapplicationno", TEXT, "?", since="2019.R4..2023.R1", label="Billing application no."),
            el("orgcontractamt", CURRENCY, "?", since="2019.R4..2023.R1", label="Original contract amount"),
            el("retcompletedamt", CURRENCY, "?", since="2019.R4..2023.R1", label="Retainage from completed amounts"),
            el("retstoredmaterials", CURRENCY, "?", since="2019.R4..2023.R1", label="Retainage from stored materials"),
            el("lesspriorapplication", CURRENCY, "?", since="2019.R4..2023.R1", label="Less previous billings"),
            el(
                "tcapmaddition",
                CURRENCY,
                "?",
                since="2019.R4..2023.R1",
                label="Total changes approved in prior months (additions)",
            ),
            el(
                "tcapmdeduction",
                CURRENCY,
                "?",
                since="2019.R4..2023.R1",
                label="Total changes approved in prior months (deductions)",
            ),
            el(
                "tcatmaddition",
                CURRENCY,
                "?",
                since="2019.R4..2023.R1",
                label="Total changes approved this month (additions)",
            ),
            el(
                "tcatmdeduction",
                CURRENCY,
                "?",
                since="2019.R4..2023.R1",
                label="Total changes approved this month (deductions)",
            ),
        ),
        writes=True,
    )
    __result__ = KeyResult()
