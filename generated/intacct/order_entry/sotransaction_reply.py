# Generated from spec/order_entry/sotransaction_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure sotransaction_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct.common.sotransitems_reply import SOTRANSITEMS_REPLY
from intacct.common.subtotals_reply import SUBTOTALS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.billto_reply import BilltoReply
    from intacct.common.customfield_reply import CustomfieldReply
    from intacct.common.shipto_reply import ShiptoReply
    from intacct.common.sotransitem_reply import SotransitemReply
    from intacct.common.subtotal_reply import SubtotalReply

__all__ = ["SotransactionReply"]


@model
class SotransactionReply(ReplyPart):
    """Order entry transaction."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    transactiontype: str | None | Unset = UNSET
    """Transaction type (text)."""
    transactionid: str | None | Unset = UNSET
    """Transaction ID (text)."""
    documentnumber: str | None | Unset = UNSET
    """Document number (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    createdfrom: str | None | Unset = UNSET
    """Converted from (text). Document that this one was converted from."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    datedue: datetime.date | None | Unset = UNSET
    """Date due (date, written as year, month and day)."""
    message: str | None | Unset = UNSET
    """Message (text)."""
    shippingmethod: str | None | Unset = UNSET
    """Shipping method (text)."""
    shipto: ShiptoReply | None | Unset = UNSET
    """Ship-to contact."""
    billto: BilltoReply | None | Unset = UNSET
    """Bill-to contact."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    transactionstate: str | None | Unset = UNSET
    """Transaction state (text). Known values: Pending, Closed, Submitted, Approved, Unapproved, Confirmed, Voided,
    Deleted.
    """
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    dateprinted: datetime.datetime | None | Unset = UNSET
    """Last delivered date (datetime, mm/dd/yyyy hh:mm:ss)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate.
    """
    exchratetypeid: str | None | Unset = UNSET
    """Exchange rate type ID (text)."""
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    vsoepricelist: str | None | Unset = UNSET
    """Fair value price list (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    changelognumber: int | None | Unset = UNSET
    """Change log number (integer). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    needbydate: datetime.date | None | Unset = UNSET
    """Need by date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    shipbydate: datetime.date | None | Unset = UNSET
    """Ship by (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    cancelafterdate: datetime.date | None | Unset = UNSET
    """Cancel after date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    donotshipbeforedate: datetime.date | None | Unset = UNSET
    """Do not ship before date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is
    not known).
    """
    donotshipafterdate: datetime.date | None | Unset = UNSET
    """Do not ship after date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    servicedeliverydate: datetime.date | None | Unset = UNSET
    """Service delivery date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    trackingnumber: str | None | Unset = UNSET
    """Tracking number (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    shippeddate: datetime.date | None | Unset = UNSET
    """Shipped date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    customerponumber: str | None | Unset = UNSET
    """Customer PO number (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    scope: str | None | Unset = UNSET
    """Scope (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    inclusions: str | None | Unset = UNSET
    """Inclusions (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    exclusions: str | None | Unset = UNSET
    """Exclusions (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    terms: str | None | Unset = UNSET
    """Terms (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    schedulestartdate: datetime.date | None | Unset = UNSET
    """Scheduled start date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    actualstartdate: datetime.date | None | Unset = UNSET
    """Actual start date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    scheduledcompletiondate: datetime.date | None | Unset = UNSET
    """Scheduled completion date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is
    not known).
    """
    revisedcompletiondate: datetime.date | None | Unset = UNSET
    """Revised completion date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is
    not known).
    """
    substantialcompletiondate: datetime.date | None | Unset = UNSET
    """Substantial completion date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them
    is not known).
    """
    actualcompletiondate: datetime.date | None | Unset = UNSET
    """Actual completion date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    noticetoproceed: datetime.date | None | Unset = UNSET
    """Notice to proceed (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    responsedue: datetime.date | None | Unset = UNSET
    """Response due (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    executedon: datetime.date | None | Unset = UNSET
    """Executed on (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    scheduleimpact: str | None | Unset = UNSET
    """Schedule impact (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalrefno: str | None | Unset = UNSET
    """Internal reference no. (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalinitiatedbykey: str | None | Unset = UNSET
    """Initiated by key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalinitiatedby: str | None | Unset = UNSET
    """Internal initiated by (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalinitiatedbyname: str | None | Unset = UNSET
    """Internal initiated by name (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalverbalbykey: str | None | Unset = UNSET
    """Verbal by key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalverbalby: str | None | Unset = UNSET
    """Internal verbal by (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalverbalbyname: str | None | Unset = UNSET
    """Internal verbal by name (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalissuedbykey: str | None | Unset = UNSET
    """Issued by key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalissuedby: str | None | Unset = UNSET
    """Internal issued by (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalissuedbyname: str | None | Unset = UNSET
    """Internal issued by name (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalissuedon: datetime.date | None | Unset = UNSET
    """Internal issued on (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    internalapprovedbykey: str | None | Unset = UNSET
    """Approved by key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalapprovedby: str | None | Unset = UNSET
    """Internal approved by (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalapprovedbyname: str | None | Unset = UNSET
    """Internal approved by name (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalapprovedon: datetime.date | None | Unset = UNSET
    """Internal approved on (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    internalsignedbykey: str | None | Unset = UNSET
    """Signed by key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalsignedby: str | None | Unset = UNSET
    """Internal signed by (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalsignedbyname: str | None | Unset = UNSET
    """Internal signed by name (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalsignedon: datetime.date | None | Unset = UNSET
    """Internal signed on (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    internalsource: str | None | Unset = UNSET
    """Internal source (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    internalsourcerefno: str | None | Unset = UNSET
    """Internal source reference no. (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    externalrefno: str | None | Unset = UNSET
    """External reference no. (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    externalverbalbykey: str | None | Unset = UNSET
    """Verbal by key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    externalverbalby: str | None | Unset = UNSET
    """External verbal by (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    externalapprovedbykey: str | None | Unset = UNSET
    """Approved by key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    externalapprovedby: str | None | Unset = UNSET
    """External approved by (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    externalapprovedon: datetime.date | None | Unset = UNSET
    """External approved on (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    externalsignedbykey: str | None | Unset = UNSET
    """Signed by key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    externalsignedby: str | None | Unset = UNSET
    """External signed by (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    externalsignedon: datetime.date | None | Unset = UNSET
    """External signed on (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    performancebondrequired: bool | None | Unset = UNSET
    """Performance bond required (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    performancebondreceived: bool | None | Unset = UNSET
    """Performance bond received (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    performancebondamount: Decimal | None | Unset = UNSET
    """Performance bond amount (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    performancesuretycompanykey: str | None | Unset = UNSET
    """Surety company key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    performancesuretycompany: str | None | Unset = UNSET
    """Performance surety company (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    performancesuretycompanyname: str | None | Unset = UNSET
    """Surety company name (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    paymentbondrequired: bool | None | Unset = UNSET
    """Payment bond required (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    paymentbondreceived: bool | None | Unset = UNSET
    """Payment bond received (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    paymentbondamount: Decimal | None | Unset = UNSET
    """Payment bond amount (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    paymentsuretycompanykey: str | None | Unset = UNSET
    """Surety company key (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    paymentsuretycompany: str | None | Unset = UNSET
    """Payment surety company (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    paymentsuretycompanyname: str | None | Unset = UNSET
    """Surety company name (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Since 2023.R2 to 2024.R2 (which
    of them is not known).
    """
    projectcontractid: str | None | Unset = UNSET
    """Project contract ID (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    pcbexternalrefno: str | None | Unset = UNSET
    """External reference (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    pcbdescription: str | None | Unset = UNSET
    """Contract description (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    pcbdate: datetime.date | None | Unset = UNSET
    """Contract date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    architect: str | None | Unset = UNSET
    """Architect (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    billthroughdate: datetime.date | None | Unset = UNSET
    """Billing through date (date, written as year, month and day). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    billapplicationno: str | None | Unset = UNSET
    """Billing application no. (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    orgcontractamt: Decimal | None | Unset = UNSET
    """Original contract amount (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    retcompletedamt: Decimal | None | Unset = UNSET
    """Retainage from completed amounts (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    retstoredmaterials: Decimal | None | Unset = UNSET
    """Retainage from stored materials (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    lesspriorapplication: Decimal | None | Unset = UNSET
    """Less previous billings (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    tcapmaddition: Decimal | None | Unset = UNSET
    """Total changes approved in prior months (additions) (amount). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    tcapmdeduction: Decimal | None | Unset = UNSET
    """Total changes approved in prior months (deductions) (amount). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    tcatmaddition: Decimal | None | Unset = UNSET
    """Total changes approved this month (additions) (amount). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    tcatmdeduction: Decimal | None | Unset = UNSET
    """Total changes approved this month (deductions) (amount). Since 2023.R2 to 2024.R2 (which of them is not
    known).
    """
    previousretainagebalance: Decimal | None | Unset = UNSET
    """Previous retainage balance (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    totalretainageonthisinvoice: Decimal | None | Unset = UNSET
    """Total retainage on this invoice (amount). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    sotransitems: list[SotransitemReply] | None | Unset = UNSET
    """Lines."""
    subtotals: list[SubtotalReply] | None | Unset = UNSET
    """Subtotals."""

    __wire__ = Wire(
        "sotransaction",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("transactiontype", TEXT, "?", label="Transaction type"),
            el("transactionid", TEXT, "?", label="Transaction ID"),
            el("documentnumber", TEXT, "?", label="Document number"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("createdfrom", TEXT, "?", label="Converted from"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("termname", TEXT, "?", label="Payment term"),
            el("datedue", SPLIT_DATE, "?", label="Date due"),
            el("message", TEXT, "?", label="Message"),
            el("shippingmethod", TEXT, "?", label="Shipping method"),
            el("shipto", Ref("intacct.common.shipto_reply", "ShiptoReply"), "?", label="Ship-to contact"),
            el("billto", Ref("intacct.common.billto_reply", "BilltoReply"), "?", label="Bill-to contact"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el(
                "transactionstate",
                TEXT,
                "?",
                label="Transaction state",
                open_values=(
                    "Pending",
                    "Closed",
                    "Submitted",
                    "Approved",
                    "Unapproved",
                    "Confirmed",
                    "Voided",
                    "Deleted",
                ),
            ),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("dateprinted", DATETIME, "?", label="Last delivered date"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
            el("exchratetype", TEXT, "?", label="Exchange rate type"),
            el("exchratetypeid", TEXT, "?", label="Exchange rate type ID"),
            el("exchrate", DECIMAL, "?", label="Exchange rate"),
            el("vsoepricelist", TEXT, "?", label="Fair value price list"),
            el("projectid", TEXT, "?", label="Project ID"),
            el("changelognumber", INTEGER, "?", since="2023.R2..2024.R2", label="Change log number"),
            el("needbydate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Need by date"),
            el("shipbydate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Ship by"),
            el("cancelafterdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Cancel after date"),
            el("donotshipbeforedate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Do not ship before date"),
            el("donotshipafterdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Do not ship after date"),
            el("servicedeliverydate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Service delivery date"),
            el("trackingnumber", TEXT, "?", since="2023.R2..2024.R2", label="Tracking number"),
            el("shippeddate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Shipped date"),
            el("customerponumber", TEXT, "?", since="2023.R2..2024.R2", label="Customer PO number"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("scope", TEXT, "?", since="2023.R2..2024.R2", label="Scope"),
            el("inclusions", TEXT, "?", since="2023.R2..2024.R2", label="Inclusions"),
            el("exclusions", TEXT, "?", since="2023.R2..2024.R2", label="Exclusions"),
            el("terms", TEXT, "?", since="2023.R2..2024.R2", label="Terms"),
            el("schedulestartdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Scheduled start date"),
            el("actualstartdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Actual start date"),
            el("scheduledcompletiondate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Scheduled completion date"),
            el("revisedcompletiondate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Revised completion date"),
            el(
                "substantialcompletiondate",
                SPLIT_DATE,
                "?",
                since="2023.R2..2024.R2",
                label="Substantial completion date",
            ),
            el("actualcompletiondate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Actual completion date"),
            el("noticetoproceed", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Notice to proceed"),
            el("responsedue", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Response due"),
            el("executedon", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Executed on"),
            el("scheduleimpact", TEXT, "?", since="2023.R2..2024.R2", label="Schedule impact"),
            el("internalrefno", TEXT, "?", since="2023.R2..2024.R2", label="Internal reference no."),
            el("internalinitiatedbykey", TEXT, "?", since="2023.R2..2024.R2", label="Initiated by key"),
            el("internalinitiatedby", TEXT, "?", since="2023.R2..2024.R2", label="Internal initiated by"),
            el("internalinitiatedbyname", TEXT, "?", since="2023.R2..2024.R2", label="Internal initiated by name"),
            el("internalverbalbykey", TEXT, "?", since="2023.R2..2024.R2", label="Verbal by key"),
            el("internalverbalby", TEXT, "?", since="2023.R2..2024.R2", label="Internal verbal by"),
            el("internalverbalbyname", TEXT, "?", since="2023.R2..2024.R2", label="Internal verbal by name"),
            el("internalissuedbykey", TEXT, "?", since="2023.R2..2024.R2", label="Issued by key"),
            el("internalissuedby", TEXT, "?", since="2023.R2..2024.R2", label="Internal issued by"),
            el("internalissuedbyname", TEXT, "?", since="2023.R2..2024.R2", label="Internal issued by name"),
            el("internalissuedon", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Internal issued on"),
            el("internalapprovedbykey", TEXT, "?", since="2023.R2..2024.R2", label="Approved by key"),
            el("internalapprovedby", TEXT, "?", since="2023.R2..2024.R2", label="Internal approved by"),
            el("internalapprovedbyname", TEXT, "?", since="2023.R2..2024.R2", label="Internal approved by name"),
            el("internalapprovedon", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Internal approved on"),
            el("internalsignedbykey", TEXT, "?", since="2023.R2..2024.R2", label="Signed by key"),
            el("internalsignedby", TEXT, "?", since="2023.R2..2024.R2", label="Internal signed by"),
            el("internalsignedbyname", TEXT, "?", since="2023.R2..2024.R2", label="Internal signed by name"),
            el("internalsignedon", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Internal signed on"),
            el("internalsource", TEXT, "?", since="2023.R2..2024.R2", label="Internal source"),
            el("internalsourcerefno", TEXT, "?", since="2023.R2..2024.R2", label="Internal source reference no."),
            el("externalrefno", TEXT, "?", since="2023.R2..2024.R2", label="External reference no."),
            el("externalverbalbykey", TEXT, "?", since="2023.R2..2024.R2", label="Verbal by key"),
            el("externalverbalby", TEXT, "?", since="2023.R2..2024.R2", label="External verbal by"),
            el("externalapprovedbykey", TEXT, "?", since="2023.R2..2024.R2", label="Approved by key"),
            el("externalapprovedby", TEXT, "?", since="2023.R2..2024.R2", label="External approved by"),
            el("externalapprovedon", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="External approved on"),
            el("externalsignedbykey", TEXT, "?", since="2023.R2..2024.R2", label="Signed by key"),
            el("externalsignedby", TEXT, "?", since="2023.R2..2024.R2", label="External signed by"),
            el("externalsignedon", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="External signed on"),
            el("performancebondrequired", BOOLEAN, "?", since="2023.R2..2024.R2", label="Performance bond required"),
            el("performancebondreceived", BOOLEAN, "?", since="2023.R2..2024.R2", label="Performance bond received"),
            el("performancebondamount", CURRENCY, "?", since="2023.R2..2024.R2", label="Performance bond amount"),
            el("performancesuretycompanykey", TEXT, "?", since="2023.R2..2024.R2", label="Surety company key"),
            el("performancesuretycompany", TEXT, "?", since="2023.R2..2024.R2", label="Performance surety company"),
            el("performancesuretycompanyname", TEXT, "?", since="2023.R2..2024.R2", label="Surety company name"),
            el("paymentbondrequired", BOOLEAN, "?", since="2023.R2..2024.R2", label="Payment bond required"),
            el("paymentbondreceived", BOOLEAN, "?", since="2023.R2..2024.R2", label="Payment bond received"),
            el("paymentbondamount", CURRENCY, "?", since="2023.R2..2024.R2", label="Payment bond amount"),
            el("paymentsuretycompanykey", TEXT, "?", since="2023.R2..2024.R2", label="Surety company key"),
            el("paymentsuretycompany", TEXT, "?", since="2023.R2..2024.R2", label="Payment surety company"),
            el("paymentsuretycompanyname", TEXT, "?", since="2023.R2..2024.R2", label="Surety company name"),
            el("taxsolutionid", TEXT, "?", since="2023.R2..2024.R2", label="Tax solution"),
            el("projectcontractid", TEXT, "?", since="2023.R2..2024.R2", label="Project contract ID"),
            el("pcbexternalrefno", TEXT, "?", since="2023.R2..2024.R2", label="External reference"),
            el("pcbdescription", TEXT, "?", since="2023.R2..2024.R2", label="Contract description"),
            el("pcbdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Contract date"),
            el("architect", TEXT, "?", since="2023.R2..2024.R2", label="Architect"),
            el("billthroughdate", SPLIT_DATE, "?", since="2023.R2..2024.R2", label="Billing through date"),
            el("billapplicationno", TEXT, "?", since="2023.R2..2024.R2", label="Billing application no."),
            el("orgcontractamt", CURRENCY, "?", since="2023.R2..2024.R2", label="Original contract amount"),
            el("retcompletedamt", CURRENCY, "?", since="2023.R2..2024.R2", label="Retainage from completed amounts"),
            el("retstoredmaterials", CURRENCY, "?", since="2023.R2..2024.R2", label="Retainage from stored materials"),
            el("lesspriorapplication", CURRENCY, "?", since="2023.R2..2024.R2", label="Less previous billings"),
            el(
                "tcapmaddition",
                CURRENCY,
                "?",
                since="2023.R2..2024.R2",
                label="Total changes approved in prior months (additions)",
            ),
            el(
                "tcapmdeduction",
                CURRENCY,
                "?",
                since="2023.R2..2024.R2",
                label="Total changes approved in prior months (deductions)",
            ),
            el(
                "tcatmaddition",
                CURRENCY,
                "?",
                since="2023.R2..2024.R2",
                label="Total changes approved this month (additions)",
            ),
            el(
                "tcatmdeduction",
                CURRENCY,
                "?",
                since="2023.R2..2024.R2",
                label="Total changes approved this month (deductions)",
            ),
            el("previousretainagebalance", CURRENCY, "?", since="2023.R2..2024.R2", label="Previous retainage balance"),
            el(
                "totalretainageonthisinvoice",
                CURRENCY,
                "?",
                since="2023.R2..2024.R2",
                label="Total retainage on this invoice",
            ),
            el("sotransitems", SOTRANSITEMS_REPLY, "?", label="Lines"),
            el("subtotals", SUBTOTALS_REPLY, "?", label="Subtotals"),
        ),
    )
