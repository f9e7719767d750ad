# Generated from spec/contracts_rev_mgmt/CONTRACTDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTDETAIL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.contracts_rev_mgmt.contract import _CONTRACTFields
    from intacct.contracts_rev_mgmt.contractbillingschedule import _CONTRACTBILLINGSCHEDULEFields
    from intacct.contracts_rev_mgmt.contractbillingtemplate import _CONTRACTBILLINGTEMPLATEFields
    from intacct.contracts_rev_mgmt.contractrevenue2schedule import _CONTRACTREVENUE2SCHEDULEFields
    from intacct.contracts_rev_mgmt.contractrevenueschedule import _CONTRACTREVENUESCHEDULEFields
    from intacct.contracts_rev_mgmt.contractrevenuetemplate import _CONTRACTREVENUETEMPLATEFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct.general_ledger.stataccount import _STATACCOUNTFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.project_resource_mgmt.task import _TASKFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTRACTDETAIL",
    "create_contractdetail",
    "delete_contractdetail",
    "query_contractdetail",
    "read_contractdetail",
    "update_contractdetail",
]


@model
class CONTRACTDETAIL(Object):
    """Contract line (CONTRACTDETAIL).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Related to 36 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-lines/
    """

    fields: ClassVar[_CONTRACTDETAILFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update, to say which record is meant.
    """
    contractkey: int | None | Unset = UNSET
    """Contract key (integer, record number). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract (text). Required in create."""
    contractstate: Literal["In progress", "Renewed", "Cancelled", "Not renewed", "Draft"] | None | Unset = UNSET
    """Contract state (text). Allowed: In progress, Renewed, Cancelled, Not renewed, Draft."""
    contractname: str | None | Unset = UNSET
    """Contract name (text)."""
    parentkey: int | None | Unset = UNSET
    """Parent key (integer, record number)."""
    parentitemtype: (
        Literal[
            "Inventory",
            "Non-Inventory",
            "Non-Inventory (Purchase only)",
            "Non-Inventory (Sales only)",
            "Kit",
            "Stockable Kit",
        ]
        | None
        | Unset
    ) = UNSET
    """Parent item type (text). Allowed: Inventory, Non-Inventory, Non-Inventory (Purchase only), Non-Inventory
    (Sales only), Kit, Stockable Kit.
    """
    kitlineno: str | None | Unset = UNSET
    """Kit line number (text). Read-only."""
    state: (
        Literal[
            "Draft",
            "In progress",
            "Renewal only",
            "Cancelled",
            "Not renewed",
            "Completed",
            "Revalued",
            "Closed",
            "Renewal forecast",
        ]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Draft, In progress, Renewal only (since 2021.R3), Cancelled, Not renewed, Completed,
    Revalued, Closed, Renewal forecast. Stored as P, O, C or N. Default: In progress. Since 2020.R1.
    """
    cdchangecontrol: str | None | Unset = UNSET
    """Change control type (text)."""
    lineno: str | None | Unset = UNSET
    """Line number (text). Read-only."""
    period: int | None | Unset = UNSET
    """Period (integer). Read-only."""
    begindate: datetime.date | None | Unset = UNSET
    """Line start (date, mm/dd/yyyy). Required when the contract does not recur."""
    enddate: datetime.date | None | Unset = UNSET
    """Line end (date, mm/dd/yyyy). Required when the contract does not recur."""
    canceldate: datetime.date | None | Unset = UNSET
    """Cancel date (date, mm/dd/yyyy). Read-only."""
    itemkey: int | None | Unset = UNSET
    """Item key (integer, record number)."""
    itemid: str | None | Unset = UNSET
    """Item (text). Required in create."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text)."""
    itemtype: (
        Literal[
            "Inventory",
            "Non-Inventory",
            "Non-Inventory (Purchase only)",
            "Non-Inventory (Sales only)",
            "Kit",
            "Stockable Kit",
        ]
        | None
        | Unset
    ) = UNSET
    """Item type (text). Allowed: Inventory, Non-Inventory, Non-Inventory (Purchase only), Non-Inventory (Sales
    only), Kit, Stockable Kit.
    """
    deferralstatus: (
        Literal["Defer revenue until item is delivered", "Defer revenue until all items are delivered"] | None | Unset
    ) = UNSET
    """Revenue recognition deferral status (text). Allowed: Defer revenue until item is delivered, Defer revenue
    until all items are delivered.
    """
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    price: Decimal | None | Unset = UNSET
    """Rate (amount)."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate. Read-only."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    multiplier: Decimal | None | Unset = UNSET
    """Multiplier (decimal)."""
    discountpercent: Decimal | None | Unset = UNSET
    """Discount (percentage)."""
    billtokey: int | None | Unset = UNSET
    """Bill-to contact key (integer, record number). Read-only."""
    billtocontactname: str | None | Unset = UNSET
    """Bill to (text). Since 2021.R2."""
    billtosource: Literal["Contract value", "User-specified value"] | None | Unset = UNSET
    """Bill-to source (text). Allowed: Contract value, User-specified value. Since 2021.R2."""
    shiptokey: int | None | Unset = UNSET
    """Ship-to contact key (integer, record number). Read-only. Since 2017.R4."""
    shiptocontactname: str | None | Unset = UNSET
    """Ship to (text). Since 2017.R4."""
    shiptosource: Literal["Contract value", "User-specified value"] | None | Unset = UNSET
    """Ship-to source (text). Allowed: Contract value, User-specified value. Since 2021.R1."""
    renewal: bool | None | Unset = UNSET
    """Renew (boolean, true or false). Default: false."""
    recurring: bool | None | Unset = UNSET
    """Recurring (boolean, true or false). Default: true. Since 2022.R2."""
    billingtemplatekey: int | None | Unset = UNSET
    """Billing template key (integer, record number). Read-only."""
    billingschedulekey: int | None | Unset = UNSET
    """Billing schedule key (integer, record number). Read-only."""
    billingschedulestatus: (
        Literal["Draft", "In progress", "On hold", "Completed", "Terminated", "Estimate revalued", "Renewal forecast"]
        | None
        | Unset
    ) = UNSET
    """Billing status (text). Allowed: Draft, In progress, On hold, Completed, Terminated, Estimate revalued,
    Renewal forecast. Read-only.
    """
    billingtemplatename: str | None | Unset = UNSET
    """Billing template (text)."""
    billingtemplatemethod: (
        Literal["Predefined percentages", "Project percent complete", "Task percent complete"] | None | Unset
    ) = UNSET
    """Billing template method (text). Allowed: Predefined percentages, Project percent complete, Task percent
    complete.
    """
    billingstartdate: datetime.date | None | Unset = UNSET
    """Billing start (date, mm/dd/yyyy)."""
    billingenddate: datetime.date | None | Unset = UNSET
    """Billing end (date, mm/dd/yyyy)."""
    billingmethod: (
        Literal["Fixed price", "Quantity based", "Project T&M", "Project time", "Project materials"] | None | Unset
    ) = UNSET
    """Billing method (text). Allowed: Fixed price, Quantity based, Project T&M, Project time, Project materials.
    Stored as F or Q. Default: Fixed price. Required in create.
    """
    billingoptions: Literal["One-time", "Use billing template", "Include with every invoice"] | None | Unset = UNSET
    """Flat/fixed amount frequency (text). Allowed: One-time, Use billing template, Include with every invoice.
    Stored as O, U or I. Default: Use billing template.
    """
    billingfrequency: Literal["Monthly", "Quarterly", "Annually"] | None | Unset = UNSET
    """Billing frequency (text). Allowed: Monthly, Quarterly, Annually. Required when BILLINGOPTIONS is Include with
    every invoice. Since 2021.R1.
    """
    flatamount: Decimal | None | Unset = UNSET
    """Flat/fixed amount (amount in transaction currency)."""
    baseflatamount: Decimal | None | Unset = UNSET
    """Base flat/fixed amount (amount in base currency). Read-only."""
    totalflatamount: Decimal | None | Unset = UNSET
    """Total flat/fixed amount (amount in transaction currency). Read-only."""
    totalbaseflatamount: Decimal | None | Unset = UNSET
    """Total base flat/fixed amount (amount in base currency). Read-only."""
    linetype: Literal["Sale", "Discount", "Debook"] | None | Unset = UNSET
    """Line type (text). Allowed: Sale, Discount, Debook. Stored as S, D or B. Read-only."""
    revenuetemplatekey: int | None | Unset = UNSET
    """Revenue template #1 (integer). Read-only."""
    revenuetemplatename: str | None | Unset = UNSET
    """Revenue template 1 (text)."""
    revenuetemplatemethod: (
        Literal[
            "Revenue Recognition on Invoice",
            "Task percent complete",
            "Project percent complete",
            "Predefined percentages",
            "Quantity based",
            "Daily rate",
            "Straight line",
        ]
        | None
        | Unset
    ) = UNSET
    """Recognition method (text). Allowed: Revenue Recognition on Invoice, Task percent complete, Project percent
    complete, Predefined percentages, Quantity based, Daily rate, Straight line. Read-only.
    """
    revenuesteptemplate: bool | None | Unset = UNSET
    """Revenue template step template (boolean, true or false). Read-only."""
    revenue2templatekey: int | None | Unset = UNSET
    """Revenue template #2 (integer). Read-only."""
    revenue2templatename: str | None | Unset = UNSET
    """Revenue template 2 (text)."""
    revenue2templatemethod: (
        Literal[
            "Revenue Recognition on Invoice",
            "Task percent complete",
            "Project percent complete",
            "Predefined percentages",
            "Quantity based",
            "Daily rate",
            "Straight line",
        ]
        | None
        | Unset
    ) = UNSET
    """Recognition method (text). Allowed: Revenue Recognition on Invoice, Task percent complete, Project percent
    complete, Predefined percentages, Quantity based, Daily rate, Straight line. Read-only.
    """
    revenue2steptemplate: bool | None | Unset = UNSET
    """Revenue 2 template step template (boolean, true or false). Read-only."""
    revenuestartdate: datetime.date | None | Unset = UNSET
    """Revenue 1 start date (date, mm/dd/yyyy)."""
    revenueenddate: datetime.date | None | Unset = UNSET
    """Revenue 1 end date (date, mm/dd/yyyy)."""
    revenuetotalquantity: Decimal | None | Unset = UNSET
    """Total revenue quantity (quantity)."""
    revenue2startdate: datetime.date | None | Unset = UNSET
    """Revenue 2 start date (date, mm/dd/yyyy)."""
    revenue2enddate: datetime.date | None | Unset = UNSET
    """Revenue 2 end date (date, mm/dd/yyyy)."""
    revenueschedulekey: int | None | Unset = UNSET
    """Revenue schedule 1 key (integer, record number). Read-only."""
    revenue2schedulekey: int | None | Unset = UNSET
    """Revenue schedule 2 key (integer, record number). Read-only."""
    revenueschedulestatus: (
        Literal[
            "Draft",
            "In progress",
            "On hold",
            "Completed",
            "Terminated",
            "Pending delivery",
            "Pending delivery of all items",
            "Estimate revalued",
            "Renewal forecast",
        ]
        | None
        | Unset
    ) = UNSET
    """Schedule 1 status (text). Allowed: Draft, In progress, On hold, Completed, Terminated, Pending delivery,
    Pending delivery of all items, Estimate revalued, Renewal forecast. Read-only.
    """
    revenue2schedulestatus: (
        Literal[
            "Draft",
            "In progress",
            "On hold",
            "Completed",
            "Terminated",
            "Pending delivery",
            "Pending delivery of all items",
            "Estimate revalued",
            "Renewal forecast",
        ]
        | None
        | Unset
    ) = UNSET
    """Schedule 2 status (text). Allowed: Draft, In progress, On hold, Completed, Terminated, Pending delivery,
    Pending delivery of all items, Estimate revalued, Renewal forecast. Read-only.
    """
    revenuejournalkey: int | None | Unset = UNSET
    """Revenue journal 1 key (integer, record number). Read-only."""
    revenue2journalkey: int | None | Unset = UNSET
    """Revenue journal 2 key (integer, record number). Read-only."""
    arunbilledacctkey: int | None | Unset = UNSET
    """AR unbilled account key (integer, record number). Read-only."""
    arbilledacctkey: int | None | Unset = UNSET
    """AR billed account key (integer, record number). Read-only."""
    drunbilledacctkey: int | None | Unset = UNSET
    """DR unbilled account key (integer, record number). Read-only."""
    drbilledacctkey: int | None | Unset = UNSET
    """DR billed account key (integer, record number). Read-only."""
    drpaidacctkey: int | None | Unset = UNSET
    """DR paid account key (integer, record number). Read-only."""
    salesunbilledacctkey: int | None | Unset = UNSET
    """Sales unbilled account key (integer, record number). Read-only."""
    salesbilledacctkey: int | None | Unset = UNSET
    """Sales billed account key (integer, record number). Read-only."""
    salespaidacctkey: int | None | Unset = UNSET
    """Sales paid account key (integer, record number). Read-only."""
    locationkey: str | None | Unset = UNSET
    """Location key (text)."""
    locationid: str | None | Unset = UNSET
    """Location (text). Required in a multi-entity company."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""
    deptkey: str | None | Unset = UNSET
    """Department key (text)."""
    departmentid: str | None | Unset = UNSET
    """Department (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text)."""
    usageqtyresetperiod: Literal["After each renewal", "After each invoice"] | None | Unset = UNSET
    """Reset usage quantity (text). Allowed: After each renewal, After each invoice."""
    usageqtyrecur: bool | None | Unset = UNSET
    """Usage quantity recurs (boolean, true or false)."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    dbbcategory: (
        Literal["New MRR", "Add on MRR", "Renewal upgrade", "Renewal downgrade", "Churn MRR", "Downgrade"]
        | None
        | Unset
    ) = UNSET
    """Change type (text). Allowed: New MRR, Add on MRR, Renewal upgrade, Renewal downgrade, Churn MRR, Downgrade."""
    mrr: bool | None | Unset = UNSET
    """MRR (boolean, true or false)."""
    pricecalcmemo: str | None | Unset = UNSET
    """Price calculation memo (text). Read-only."""
    taskdimkey: int | None | Unset = UNSET
    """Task key (integer, record number)."""
    taskname: str | None | Unset = UNSET
    """Task name (text)."""
    taskid: str | None | Unset = UNSET
    """Task (text). Since 2019.R1."""
    deliverystatus: Literal["Delivered", "Undelivered"] | None | Unset = UNSET
    """Delivery status (text). Allowed: Delivered, Undelivered."""
    deliverydate: datetime.date | None | Unset = UNSET
    """Delivery date (date, mm/dd/yyyy). Read-only."""
    glpostingdate: datetime.date | None | Unset = UNSET
    """GL posting (date, mm/dd/yyyy). Since 2018.R2."""
    renewalbillingtemplatekey: int | None | Unset = UNSET
    """Renewal billing template key (integer, record number). Read-only."""
    renewalbillingtemplatename: str | None | Unset = UNSET
    """Renewal billing template (text). Since 2018.R3."""
    revenueholddate: datetime.date | None | Unset = UNSET
    """Hold date (date, mm/dd/yyyy)."""
    expenseholddate: datetime.date | None | Unset = UNSET
    """Hold date (date, mm/dd/yyyy)."""
    billingholddate: datetime.date | None | Unset = UNSET
    """Hold date (date, mm/dd/yyyy)."""
    revenueresumedate: datetime.date | None | Unset = UNSET
    """Resume date (date, mm/dd/yyyy)."""
    expenseresumedate: datetime.date | None | Unset = UNSET
    """Resume date (date, mm/dd/yyyy)."""
    billingresumedate: datetime.date | None | Unset = UNSET
    """Resume date (date, mm/dd/yyyy)."""
    revenuememo: str | None | Unset = UNSET
    """Memo (text)."""
    expensememo: str | None | Unset = UNSET
    """Memo (text)."""
    billingmemo: str | None | Unset = UNSET
    """Memo (text)."""
    postmemo: str | None | Unset = UNSET
    """Post memo (text)."""
    flatamount_multiplier: Decimal | None | Unset = UNSET
    """Duration (in periods) (amount). Read-only."""
    proratebillingperiod: bool | None | Unset = UNSET
    """Prorate partial periods (boolean, true or false). Default: false. Since 2020.R4."""
    usagelinetype: Literal["Variable", "Committed"] | None | Unset = UNSET
    """Quantity type (text). Allowed: Variable, Committed. Default: Variable. Since 2021.R3."""
    committedusageendaction: Literal["Bill unused quantity", "Cancel unused quantity", "Do nothing"] | None | Unset = (
        UNSET
    )
    """On contract line end date (text). Allowed: Bill unused quantity, Cancel unused quantity, Do nothing. Default:
    Bill unused quantity. Required when USAGELINETYPE is Committed. Since 2021.R3.
    """
    committedusageexcess: Literal["Bill overage", "Don't allow overage", "Do nothing"] | None | Unset = UNSET
    """If usage exceeds the committed quantity (text). Allowed: Bill overage, Don't allow overage, Do nothing.
    Default: Bill overage. Required when USAGELINETYPE is Committed. Since 2021.R3.
    """
    saaschangetypeid: str | None | Unset = UNSET
    """MRR type (text)."""
    revenuejournal: str | None | Unset = UNSET
    """Revenue journal 1 (text)."""
    revenue2journal: str | None | Unset = UNSET
    """Revenue journal 2 (text)."""
    renewal_trigger_date: datetime.date | None | Unset = UNSET
    """Trigger date (date, mm/dd/yyyy). Read-only."""
    cn_line_renewal_date: datetime.date | None | Unset = UNSET
    """Renewal date (date, mm/dd/yyyy). Read-only."""
    rev_rec_on_invoice: bool | None | Unset = UNSET
    """Recognize revenue on invoice (boolean, true or false). Default: false. Since 2023.R4."""
    revenuejournaltitle: str | None | Unset = UNSET
    """Revenue journal 1 title (text)."""
    revenue2journaltitle: str | None | Unset = UNSET
    """Revenue journal 2 title (text)."""
    historicalline: bool | None | Unset = UNSET
    """Historical (boolean, true or false)."""
    historicalbilledamt: Decimal | None | Unset = UNSET
    """Historical billed (amount)."""
    historicalrecognizedamt: Decimal | None | Unset = UNSET
    """Historical recognized (amount)."""
    historicalasofdate: datetime.date | None | Unset = UNSET
    """Historical as of date (date, mm/dd/yyyy)."""
    historicaloffsetglacctkey: int | None | Unset = UNSET
    """Historical offset GL account key (integer, record number)."""
    historicaloffsetglacctno: str | None | Unset = UNSET
    """Historical offset GL account (text)."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    customerdimkey: int | None | Unset = UNSET
    """Customer dimension key (integer, record number)."""
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    vendordimkey: int | None | Unset = UNSET
    """Vendor key (integer, record number)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text)."""
    employeedimkey: int | None | Unset = UNSET
    """Employee key (integer, record number)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    employeename: str | None | Unset = UNSET
    """Employee name (text)."""
    projectdimkey: int | None | Unset = UNSET
    """Project dimension key (integer, record number)."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    projectname: str | None | Unset = UNSET
    """Project name (text)."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    classname: str | None | Unset = UNSET
    """Class name (text)."""
    billingtemplate: str | None | Unset = UNSET
    """Billing template (text). Write-only.
    - The vendor's own client libraries write this name; the recorded definition has BILLINGTEMPLATENAME.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTDETAIL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("CONTRACTKEY", INTEGER, "?", label="Contract key", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract", required=("create",)),
            el(
                "CONTRACTSTATE",
                Enumeration("In progress", "Renewed", "Cancelled", "Not renewed", "Draft"),
                "?",
                label="Contract state",
            ),
            el("CONTRACTNAME", TEXT, "?", label="Contract name"),
            el("PARENTKEY", INTEGER, "?", label="Parent key"),
            el(
                "PARENTITEMTYPE",
                Enumeration(
                    "Inventory",
                    "Non-Inventory",
                    "Non-Inventory (Purchase only)",
                    "Non-Inventory (Sales only)",
                    "Kit",
                    "Stockable Kit",
                ),
                "?",
                label="Parent item type",
            ),
            el("KITLINENO", TEXT, "?", label="Kit line number", access="read"),
            el(
                "STATE",
                Enumeration(
                    "Draft",
                    "In progress",
                    "Renewal only",
                    "Cancelled",
                    "Not renewed",
                    "Completed",
                    "Revalued",
                    "Closed",
                    "Renewal forecast",
                ),
                "?",
                since="2020.R1",
                label="State",
                default="In progress",
            ),
            el("CDCHANGECONTROL", TEXT, "?", label="Change control type"),
            el("LINENO", TEXT, "?", label="Line number", access="read"),
            el("PERIOD", INTEGER, "?", label="Period", access="read"),
            el("BEGINDATE", DATE, "?", label="Line start"),
            el("ENDDATE", DATE, "?", label="Line end"),
            el("CANCELDATE", DATE, "?", label="Cancel date", access="read"),
            el("ITEMKEY", INTEGER, "?", label="Item key"),
            el("ITEMID", TEXT, "?", label="Item", required=("create",)),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("ITEMDESC", TEXT, "?", label="Item description"),
            el(
                "ITEMTYPE",
                Enumeration(
                    "Inventory",
                    "Non-Inventory",
                    "Non-Inventory (Purchase only)",
                    "Non-Inventory (Sales only)",
                    "Kit",
                    "Stockable Kit",
                ),
                "?",
                label="Item type",
            ),
            el(
                "DEFERRALSTATUS",
                Enumeration("Defer revenue until item is delivered", "Defer revenue until all items are delivered"),
                "?",
                label="Revenue recognition deferral status",
            ),
            el("QUANTITY", DECIMAL, "?", label="Quantity"),
            el("PRICE", DECIMAL, "?", label="Rate"),
            el("EXCHRATETYPE", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate"),
            el("MULTIPLIER", DECIMAL, "?", label="Multiplier"),
            el("DISCOUNTPERCENT", DECIMAL, "?", label="Discount"),
            el("BILLTOKEY", INTEGER, "?", label="Bill-to contact key", access="read"),
            el("BILLTOCONTACTNAME", TEXT, "?", since="2021.R2", label="Bill to"),
            el(
                "BILLTOSOURCE",
                Enumeration("Contract value", "User-specified value"),
                "?",
                since="2021.R2",
                label="Bill-to source",
            ),
            el("SHIPTOKEY", INTEGER, "?", since="2017.R4", label="Ship-to contact key", access="read"),
            el("SHIPTOCONTACTNAME", TEXT, "?", since="2017.R4", label="Ship to"),
            el(
                "SHIPTOSOURCE",
                Enumeration("Contract value", "User-specified value"),
                "?",
                since="2021.R1",
                label="Ship-to source",
            ),
            el("RENEWAL", BOOLEAN, "?", label="Renew", default="false"),
            el("RECURRING", BOOLEAN, "?", since="2022.R2", label="Recurring", default="true"),
            el("BILLINGTEMPLATEKEY", INTEGER, "?", label="Billing template key", access="read"),
            el("BILLINGSCHEDULEKEY", INTEGER, "?", label="Billing schedule key", access="read"),
            el(
                "BILLINGSCHEDULESTATUS",
                Enumeration(
                    "Draft",
                    "In progress",
                    "On hold",
                    "Completed",
                    "Terminated",
                    "Estimate revalued",
                    "Renewal forecast",
                ),
                "?",
                label="Billing status",
                access="read",
            ),
            el("BILLINGTEMPLATENAME", TEXT, "?", label="Billing template"),
            el(
                "BILLINGTEMPLATEMETHOD",
                Enumeration("Predefined percentages", "Project percent complete", "Task percent complete"),
                "?",
                label="Billing template method",
            ),
            el("BILLINGSTARTDATE", DATE, "?", label="Billing start"),
            el("BILLINGENDDATE", DATE, "?", label="Billing end"),
            el(
                "BILLINGMETHOD",
                Enumeration("Fixed price", "Quantity based", "Project T&M", "Project time", "Project materials"),
                "?",
                label="Billing method",
                required=("create",),
                default="Fixed price",
            ),
            el(
                "BILLINGOPTIONS",
                Enumeration("One-time", "Use billing template", "Include with every invoice"),
                "?",
                label="Flat/fixed amount frequency",
                default="Use billing template",
            ),
            el(
                "BILLINGFREQUENCY",
                Enumeration("Monthly", "Quarterly", "Annually"),
                "?",
                since="2021.R1",
                label="Billing frequency",
            ),
            el("FLATAMOUNT", DECIMAL, "?", label="Flat/fixed amount"),
            el("BASEFLATAMOUNT", DECIMAL, "?", label="Base flat/fixed amount", access="read"),
            el("TOTALFLATAMOUNT", DECIMAL, "?", label="Total flat/fixed amount", access="read"),
            el("TOTALBASEFLATAMOUNT", DECIMAL, "?", label="Total base flat/fixed amount", access="read"),
            el("LINETYPE", Enumeration("Sale", "Discount", "Debook"), "?", label="Line type", access="read"),
            el("REVENUETEMPLATEKEY", INTEGER, "?", label="Revenue template #1", access="read"),
            el("REVENUETEMPLATENAME", TEXT, "?", label="Revenue template 1"),
            el(
                "REVENUETEMPLATEMETHOD",
                Enumeration(
                    "Revenue Recognition on Invoice",
                    "Task percent complete",
                    "Project percent complete",
                    "Predefined percentages",
                    "Quantity based",
                    "Daily rate",
                    "Straight line",
                ),
                "?",
                label="Recognition method",
                access="read",
            ),
            el("REVENUESTEPTEMPLATE", BOOLEAN, "?", label="Revenue template step template", access="read"),
            el("REVENUE2TEMPLATEKEY", INTEGER, "?", label="Revenue template #2", access="read"),
            el("REVENUE2TEMPLATENAME", TEXT, "?", label="Revenue template 2"),
            el(
                "REVENUE2TEMPLATEMETHOD",
                Enumeration(
                    "Revenue Recognition on Invoice",
                    "Task percent complete",
                    "Project percent complete",
                    "Predefined percentages",
                    "Quantity based",
                    "Daily rate",
                    "Straight line",
                ),
                "?",
                label="Recognition method",
                access="read",
            ),
            el("REVENUE2STEPTEMPLATE", BOOLEAN, "?", label="Revenue 2 template step template", access="read"),
            el("REVENUESTARTDATE", DATE, "?", label="Revenue 1 start date"),
            el("REVENUEENDDATE", DATE, "?", label="Revenue 1 end date"),
            el("REVENUETOTALQUANTITY", DECIMAL, "?", label="Total revenue quantity"),
            el("REVENUE2STARTDATE", DATE, "?", label="Revenue 2 start date"),
            el("REVENUE2ENDDATE", DATE, "?", label="Revenue 2 end date"),
            el("REVENUESCHEDULEKEY", INTEGER, "?", label="Revenue schedule 1 key", access="read"),
            el("REVENUE2SCHEDULEKEY", INTEGER, "?", label="Revenue schedule 2 key", access="read"),
            el(
                "REVENUESCHEDULESTATUS",
                Enumeration(
                    "Draft",
                    "In progress",
                    "On hold",
                    "Completed",
                    "Terminated",
                    "Pending delivery",
                    "Pending delivery of all items",
                    "Estimate revalued",
                    "Renewal forecast",
                ),
                "?",
                label="Schedule 1 status",
                access="read",
            ),
            el(
                "REVENUE2SCHEDULESTATUS",
                Enumeration(
                    "Draft",
                    "In progress",
                    "On hold",
                    "Completed",
                    "Terminated",
                    "Pending delivery",
                    "Pending delivery of all items",
                    "Estimate revalued",
                    "Renewal forecast",
                ),
                "?",
                label="Schedule 2 status",
                access="read",
            ),
            el("REVENUEJOURNALKEY", INTEGER, "?", label="Revenue journal 1 key", access="read"),
            el("REVENUE2JOURNALKEY", INTEGER, "?", label="Revenue journal 2 key", access="read"),
            el("ARUNBILLEDACCTKEY", INTEGER, "?", label="AR unbilled account key", access="read"),
            el("ARBILLEDACCTKEY", INTEGER, "?", label="AR billed account key", access="read"),
            el("DRUNBILLEDACCTKEY", INTEGER, "?", label="DR unbilled account key", access="read"),
            el("DRBILLEDACCTKEY", INTEGER, "?", label="DR billed account key", access="read"),
            el("DRPAIDACCTKEY", INTEGER, "?", label="DR paid account key", access="read"),
            el("SALESUNBILLEDACCTKEY", INTEGER, "?", label="Sales unbilled account key", access="read"),
            el("SALESBILLEDACCTKEY", INTEGER, "?", label="Sales billed account key", access="read"),
            el("SALESPAIDACCTKEY", INTEGER, "?", label="Sales paid account key", access="read"),
            el("LOCATIONKEY", TEXT, "?", label="Location key"),
            el("LOCATIONID", TEXT, "?", label="Location"),
            el("LOCATIONNAME", TEXT, "?", label="Location name"),
            el("DEPTKEY", TEXT, "?", label="Department key"),
            el("DEPARTMENTID", TEXT, "?", label="Department"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name"),
            el(
                "USAGEQTYRESETPERIOD",
                Enumeration("After each renewal", "After each invoice"),
                "?",
                label="Reset usage quantity",
            ),
            el("USAGEQTYRECUR", BOOLEAN, "?", label="Usage quantity recurs"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el(
                "DBBCATEGORY",
                Enumeration("New MRR", "Add on MRR", "Renewal upgrade", "Renewal downgrade", "Churn MRR", "Downgrade"),
                "?",
                label="Change type",
            ),
            el("MRR", BOOLEAN, "?", label="MRR"),
            el("PRICECALCMEMO", TEXT, "?", label="Price calculation memo", access="read"),
            el("TASKDIMKEY", INTEGER, "?", label="Task key"),
            el("TASKNAME", TEXT, "?", label="Task name"),
            el("TASKID", TEXT, "?", since="2019.R1", label="Task"),
            el("DELIVERYSTATUS", Enumeration("Delivered", "Undelivered"), "?", label="Delivery status"),
            el("DELIVERYDATE", DATE, "?", label="Delivery date", access="read"),
            el("GLPOSTINGDATE", DATE, "?", since="2018.R2", label="GL posting"),
            el("RENEWALBILLINGTEMPLATEKEY", INTEGER, "?", label="Renewal billing template key", access="read"),
            el("RENEWALBILLINGTEMPLATENAME", TEXT, "?", since="2018.R3", label="Renewal billing template"),
            el("REVENUEHOLDDATE", DATE, "?", label="Hold date"),
            el("EXPENSEHOLDDATE", DATE, "?", label="Hold date"),
            el("BILLINGHOLDDATE", DATE, "?", label="Hold date"),
            el("REVENUERESUMEDATE", DATE, "?", label="Resume date"),
            el("EXPENSERESUMEDATE", DATE, "?", label="Resume date"),
            el("BILLINGRESUMEDATE", DATE, "?", label="Resume date"),
            el("REVENUEMEMO", TEXT, "?", label="Memo"),
            el("EXPENSEMEMO", TEXT, "?", label="Memo"),
            el("BILLINGMEMO", TEXT, "?", label="Memo"),
            el("POSTMEMO", TEXT, "?", label="Post memo"),
            el("FLATAMOUNT_MULTIPLIER", DECIMAL, "?", label="Duration (in periods)", access="read"),
            el("PRORATEBILLINGPERIOD", BOOLEAN, "?", since="2020.R4", label="Prorate partial periods", default="false"),
            el(
                "USAGELINETYPE",
                Enumeration("Variable", "Committed"),
                "?",
                since="2021.R3",
                label="Quantity type",
                default="Variable",
            ),
            el(
                "COMMITTEDUSAGEENDACTION",
                Enumeration("Bill unused quantity", "Cancel unused quantity", "Do nothing"),
                "?",
                since="2021.R3",
                label="On contract line end date",
                default="Bill unused quantity",
            ),
            el(
                "COMMITTEDUSAGEEXCESS",
                Enumeration("Bill overage", "Don't allow overage", "Do nothing"),
                "?",
                since="2021.R3",
                label="If usage exceeds the committed quantity",
                default="Bill overage",
            ),
            el("SAASCHANGETYPEID", TEXT, "?", label="MRR type"),
            el("REVENUEJOURNAL", TEXT, "?", label="Revenue journal 1"),
            el("REVENUE2JOURNAL", TEXT, "?", label="Revenue journal 2"),
            el("RENEWAL_TRIGGER_DATE", DATE, "?", label="Trigger date", access="read"),
            el("CN_LINE_RENEWAL_DATE", DATE, "?", label="Renewal date", access="read"),
            el(
                "REV_REC_ON_INVOICE",
                BOOLEAN,
                "?",
                since="2023.R4",
                label="Recognize revenue on invoice",
                default="false",
            ),
            el("REVENUEJOURNALTITLE", TEXT, "?", label="Revenue journal 1 title"),
            el("REVENUE2JOURNALTITLE", TEXT, "?", label="Revenue journal 2 title"),
            el("HISTORICALLINE", BOOLEAN, "?", label="Historical"),
            el("HISTORICALBILLEDAMT", DECIMAL, "?", label="Historical billed"),
            el("HISTORICALRECOGNIZEDAMT", DECIMAL, "?", label="Historical recognized"),
            el("HISTORICALASOFDATE", DATE, "?", label="Historical as of date"),
            el("HISTORICALOFFSETGLACCTKEY", INTEGER, "?", label="Historical offset GL account key"),
            el("HISTORICALOFFSETGLACCTNO", TEXT, "?", label="Historical offset GL account"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("CUSTOMERDIMKEY", INTEGER, "?", label="Customer dimension key"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("VENDORNAME", TEXT, "?", label="Vendor name"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name"),
            el("PROJECTDIMKEY", INTEGER, "?", label="Project dimension key"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("PROJECTNAME", TEXT, "?", label="Project name"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CLASSNAME", TEXT, "?", label="Class name"),
            el("BILLINGTEMPLATE", TEXT, "?", label="Billing template", access="write"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract line",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID", "Item"),
            Relationship("CONTRACT", "CONTRACT", "MANY2ONE", "CONTRACTID", "Contract"),
            Relationship(
                "BILLINGTEMPLATE",
                "CONTRACTBILLINGTEMPLATE",
                "MANY2ONE",
                "BILLINGTEMPLATENAME",
                attr="billingtemplate_record",
            ),
            Relationship("RENEWALBILLINGTEMPLATE", "CONTRACTBILLINGTEMPLATE", "MANY2ONE", "RENEWALBILLINGTEMPLATENAME"),
            Relationship(
                "REVENUETEMPLATE",
                "CONTRACTREVENUETEMPLATE",
                "MANY2ONE",
                "REVENUETEMPLATENAME",
                "Contract revenue template 1",
            ),
            Relationship(
                "REVENUE2TEMPLATE",
                "CONTRACTREVENUETEMPLATE",
                "MANY2ONE",
                "REVENUE2TEMPLATENAME",
                "Contract revenue template 2",
            ),
            Relationship("BILLINGSCHEDULE", "CONTRACTBILLINGSCHEDULE", "MANY2ONE", "BILLINGSCHEDULEKEY"),
            Relationship(
                "REVENUESCHEDULE",
                "CONTRACTREVENUESCHEDULE",
                "MANY2ONE",
                "REVENUESCHEDULEKEY",
                "Contract revenue schedule 1",
            ),
            Relationship(
                "REVENUE2SCHEDULE",
                "CONTRACTREVENUE2SCHEDULE",
                "MANY2ONE",
                "REVENUE2SCHEDULEKEY",
                "Contract revenue schedule 2",
            ),
            Relationship(
                "REVENUEJOURNAL",
                "GLJOURNAL",
                "MANY2ONE",
                "REVENUEJOURNALKEY",
                "Contract revenue journal 1",
                attr="revenuejournal_record",
            ),
            Relationship(
                "REVENUE2JOURNAL",
                "GLJOURNAL",
                "MANY2ONE",
                "REVENUE2JOURNALKEY",
                "Contract revenue journal 2",
                attr="revenue2journal_record",
            ),
            Relationship("MRRJOURNAL", "GLJOURNAL", "MANY2ONE", "MRRJOURNALKEY", "MRR journal"),
            Relationship("CUSTCNTJOURNAL", "STATJOURNAL", "MANY2ONE", "CUSTCNTJOURNALKEY", "Customer count journal"),
            Relationship("ARUNBILLEDACCT", "GLACCOUNT", "MANY2ONE", "ARUNBILLEDACCTNO", "AR unbilled GL account"),
            Relationship("ARBILLEDACCT", "GLACCOUNT", "MANY2ONE", "ARBILLED", "AR billed GL account"),
            Relationship("DRUNBILLEDACCT", "GLACCOUNT", "MANY2ONE", "DRUNBILLEDACCTNO", "Deferred unbilled GL account"),
            Relationship("DRBILLEDACCT", "GLACCOUNT", "MANY2ONE", "DRBILLEDACCTNO", "Deferred billed GL account"),
            Relationship("DRPAIDACCT", "GLACCOUNT", "MANY2ONE", "DRPAIDACCTNO", "Deferred paid GL account"),
            Relationship(
                "SALESUNBILLEDACCT", "GLACCOUNT", "MANY2ONE", "SALESUNBILLEDACCTNO", "Sales unbilled GL account"
            ),
            Relationship("SALESBILLEDACCT", "GLACCOUNT", "MANY2ONE", "SALESBILLEDACCTNO", "Sales billed GL account"),
            Relationship("SALESPAIDACCT", "GLACCOUNT", "MANY2ONE", "SALESPAIDACCTNO", "Sales paid GL account"),
            Relationship("NEWMRRACCT", "GLACCOUNT", "MANY2ONE", "NEWMRRACCTNO", "New MRR GL account"),
            Relationship("ADDONMRRACCT", "GLACCOUNT", "MANY2ONE", "ADDONMRRACCTNO", "Add on MRR GL account"),
            Relationship(
                "RENEWALUPGRADEACCT", "GLACCOUNT", "MANY2ONE", "RENEWALUPGRADEACCTNO", "Renewal upgrade GL account"
            ),
            Relationship(
                "RENEWALDOWNGRADEACCT",
                "GLACCOUNT",
                "MANY2ONE",
                "RENEWALDOWNGRADEACCTNO",
                "Renewal downgrade GL account",
            ),
            Relationship("CHURNMRRACCT", "GLACCOUNT", "MANY2ONE", "CHURNMRRACCTNO", "Churn MRR GL account"),
            Relationship(
                "PARTIALDOWNGRADEACCT", "GLACCOUNT", "MANY2ONE", "PARTIALDOWNGRADEACCTNO", "Downgrade GL account"
            ),
            Relationship("MRROFFSETACCT", "GLACCOUNT", "MANY2ONE", "MRROFFSETACCTNO", "MRR offset GL account"),
            Relationship(
                "CUSTCNTACCT", "STATACCOUNT", "MANY2ONE", "CUSTCNTACCTNO", "Customer count statistical account"
            ),
            Relationship("LOC", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("DEPT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("TASK", "TASK", "MANY2ONE", "TASKDIMKEY"),
            Relationship("CHANGETYPE", "SAASCHANGETYPE", "MANY2ONE", "SAASCHANGETYPEKEY", "SaaS change type"),
            Relationship(
                "HISTORICALOFFSETGLACCT",
                "GLACCOUNT",
                "MANY2ONE",
                "HISTORICALOFFSETGLACCTKEY",
                "Historical offset GL account",
            ),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractdetail(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTDETAIL]:
    """Find records of Contract line (CONTRACTDETAIL).

    Answers `Records[CONTRACTDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-lines/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTDETAIL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractdetail(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTDETAIL]:
    """Read records of Contract line (CONTRACTDETAIL) by key.

    Answers `Records[CONTRACTDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-lines/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTDETAIL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_contractdetail(
    *,
    contractid: str | None,
    itemid: str | None,
    billingmethod: Literal["Fixed price", "Quantity based", "Project T&M", "Project time", "Project materials"] | None,
    contractstate: Literal["In progress", "Renewed", "Cancelled", "Not renewed", "Draft"] | None | Unset = UNSET,
    contractname: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentitemtype: Literal[
        "Inventory",
        "Non-Inventory",
        "Non-Inventory (Purchase only)",
        "Non-Inventory (Sales only)",
        "Kit",
        "Stockable Kit",
    ]
    | None
    | Unset = UNSET,
    state: Literal[
        "Draft",
        "In progress",
        "Renewal only",
        "Cancelled",
        "Not renewed",
        "Completed",
        "Revalued",
        "Closed",
        "Renewal forecast",
    ]
    | None
    | Unset = UNSET,
    cdchangecontrol: str | None | Unset = UNSET,
    begindate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemdesc: str | None | Unset = UNSET,
    itemtype: Literal[
        "Inventory",
        "Non-Inventory",
        "Non-Inventory (Purchase only)",
        "Non-Inventory (Sales only)",
        "Kit",
        "Stockable Kit",
    ]
    | None
    | Unset = UNSET,
    deferralstatus: Literal["Defer revenue until item is delivered", "Defer revenue until all items are delivered"]
    | None
    | Unset = UNSET,
    quantity: Decimal | None | Unset = UNSET,
    price: Decimal | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    multiplier: Decimal | None | Unset = UNSET,
    discountpercent: Decimal | None | Unset = UNSET,
    billtocontactname: str | None | Unset = UNSET,
    billtosource: Literal["Contract value", "User-specified value"] | None | Unset = UNSET,
    shiptocontactname: str | None | Unset = UNSET,
    shiptosource: Literal["Contract value", "User-specified value"] | None | Unset = UNSET,
    renewal: bool | None | Unset = UNSET,
    recurring: bool | None | Unset = UNSET,
    billingtemplatename: str | None | Unset = UNSET,
    billingtemplatemethod: Literal["Predefined percentages", "Project percent complete", "Task percent complete"]
    | None
    | Unset = UNSET,
    billingstartdate: datetime.date | None | Unset = UNSET,
    billingenddate: datetime.date | None | Unset = UNSET,
    billingoptions: Literal["One-time", "Use billing template", "Include with every invoice"] | None | Unset = UNSET,
    billingfrequency: Literal["Monthly", "Quarterly", "Annually"] | None | Unset = UNSET,
    flatamount: Decimal | None | Unset = UNSET,
    revenuetemplatename: str | None | Unset = UNSET,
    revenue2templatename: str | None | Unset = UNSET,
    revenuestartdate: datetime.date | None | Unset = UNSET,
    revenueenddate: datetime.date | None | Unset = UNSET,
    revenuetotalquantity: Decimal | None | Unset = UNSET,
    revenue2startdate: datetime.date | None | Unset = UNSET,
    revenue2enddate: datetime.date | None | Unset = UNSET,
    locationkey: str | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    deptkey: str | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentname: str | None | Unset = UNSET,
    usageqtyresetperiod: Literal["After each renewal", "After each invoice"] | None | Unset = UNSET,
    usageqtyrecur: bool | None | Unset = UNSET,
    dbbcategory: Literal["New MRR", "Add on MRR", "Renewal upgrade", "Renewal downgrade", "Churn MRR", "Downgrade"]
    | None
    | Unset = UNSET,
    mrr: bool | None | Unset = UNSET,
    taskdimkey: int | None | Unset = UNSET,
    taskname: str | None | Unset = UNSET,
    taskid: str | None | Unset = UNSET,
    deliverystatus: Literal["Delivered", "Undelivered"] | None | Unset = UNSET,
    glpostingdate: datetime.date | None | Unset = UNSET,
    renewalbillingtemplatename: str | None | Unset = UNSET,
    revenueholddate: datetime.date | None | Unset = UNSET,
    expenseholddate: datetime.date | None | Unset = UNSET,
    billingholddate: datetime.date | None | Unset = UNSET,
    revenueresumedate: datetime.date | None | Unset = UNSET,
    expenseresumedate: datetime.date | None | Unset = UNSET,
    billingresumedate: datetime.date | None | Unset = UNSET,
    revenuememo: str | None | Unset = UNSET,
    expensememo: str | None | Unset = UNSET,
    billingmemo: str | None | Unset = UNSET,
    postmemo: str | None | Unset = UNSET,
    proratebillingperiod: bool | None | Unset = UNSET,
    usagelinetype: Literal["Variable", "Committed"] | None | Unset = UNSET,
    committedusageendaction: Literal["Bill unused quantity", "Cancel unused quantity", "Do nothing"]
    | None
    | Unset = UNSET,
    committedusageexcess: Literal["Bill overage", "Don't allow overage", "Do nothing"] | None | Unset = UNSET,
    saaschangetypeid: str | None | Unset = UNSET,
    revenuejournal: str | None | Unset = UNSET,
    revenue2journal: str | None | Unset = UNSET,
    rev_rec_on_invoice: bool | None | Unset = UNSET,
    revenuejournaltitle: str | None | Unset = UNSET,
    revenue2journaltitle: str | None | Unset = UNSET,
    historicalline: bool | None | Unset = UNSET,
    historicalbilledamt: Decimal | None | Unset = UNSET,
    historicalrecognizedamt: Decimal | None | Unset = UNSET,
    historicalasofdate: datetime.date | None | Unset = UNSET,
    historicaloffsetglacctkey: int | None | Unset = UNSET,
    historicaloffsetglacctno: str | None | Unset = UNSET,
    customerdimkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    vendordimkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    employeedimkey: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    projectdimkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    billingtemplate: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACTDETAIL]:
    """Create one record of Contract line (CONTRACTDETAIL).

    Answers the record as `Records[CONTRACTDETAIL]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-lines/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACTDETAIL(
                contractid=contractid,
                contractstate=contractstate,
                contractname=contractname,
                parentkey=parentkey,
                parentitemtype=parentitemtype,
                state=state,
                cdchangecontrol=cdchangecontrol,
                begindate=begindate,
                enddate=enddate,
                itemkey=itemkey,
                itemid=itemid,
                itemdesc=itemdesc,
                itemtype=itemtype,
                deferralstatus=deferralstatus,
                quantity=quantity,
                price=price,
                exch_rate_date=exch_rate_date,
                exchange_rate=exchange_rate,
                multiplier=multiplier,
                discountpercent=discountpercent,
                billtocontactname=billtocontactname,
                billtosource=billtosource,
                shiptocontactname=shiptocontactname,
                shiptosource=shiptosource,
                renewal=renewal,
                recurring=recurring,
                billingtemplatename=billingtemplatename,
                billingtemplatemethod=billingtemplatemethod,
                billingstartdate=billingstartdate,
                billingenddate=billingenddate,
                billingmethod=billingmethod,
                billingoptions=billingoptions,
                billingfrequency=billingfrequency,
                flatamount=flatamount,
                revenuetemplatename=revenuetemplatename,
                revenue2templatename=revenue2templatename,
                revenuestartdate=revenuestartdate,
                revenueenddate=revenueenddate,
                revenuetotalquantity=revenuetotalquantity,
                revenue2startdate=revenue2startdate,
                revenue2enddate=revenue2enddate,
                locationkey=locationkey,
                locationid=locationid,
                locationname=locationname,
                deptkey=deptkey,
                departmentid=departmentid,
                departmentname=departmentname,
                usageqtyresetperiod=usageqtyresetperiod,
                usageqtyrecur=usageqtyrecur,
                dbbcategory=dbbcategory,
                mrr=mrr,
                taskdimkey=taskdimkey,
                taskname=taskname,
                taskid=taskid,
                deliverystatus=deliverystatus,
                glpostingdate=glpostingdate,
                renewalbillingtemplatename=renewalbillingtemplatename,
                revenueholddate=revenueholddate,
                expenseholddate=expenseholddate,
                billingholddate=billingholddate,
                revenueresumedate=revenueresumedate,
                expenseresumedate=expenseresumedate,
                billingresumedate=billingresumedate,
                revenuememo=revenuememo,
                expensememo=expensememo,
                billingmemo=billingmemo,
                postmemo=postmemo,
                proratebillingperiod=proratebillingperiod,
                usagelinetype=usagelinetype,
                committedusageendaction=committedusageendaction,
                committedusageexcess=committedusageexcess,
                saaschangetypeid=saaschangetypeid,
                revenuejournal=revenuejournal,
                revenue2journal=revenue2journal,
                rev_rec_on_invoice=rev_rec_on_invoice,
                revenuejournaltitle=revenuejournaltitle,
                revenue2journaltitle=revenue2journaltitle,
                historicalline=historicalline,
                historicalbilledamt=historicalbilledamt,
                historicalrecognizedamt=historicalrecognizedamt,
                historicalasofdate=historicalasofdate,
                historicaloffsetglacctkey=historicaloffsetglacctkey,
                historicaloffsetglacctno=historicaloffsetglacctno,
                customerdimkey=customerdimkey,
                customerid=customerid,
                customername=customername,
                vendordimkey=vendordimkey,
                vendorid=vendorid,
                vendorname=vendorname,
                employeedimkey=employeedimkey,
                employeeid=employeeid,
                employeename=employeename,
                projectdimkey=projectdimkey,
                projectid=projectid,
                projectname=projectname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                billingtemplate=billingtemplate,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_contractdetail(
    *,
    recordno: int | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    contractstate: Literal["In progress", "Renewed", "Cancelled", "Not renewed", "Draft"] | None | Unset = UNSET,
    contractname: str | None | Unset = UNSET,
    parentkey: int | None | Unset = UNSET,
    parentitemtype: Literal[
        "Inventory",
        "Non-Inventory",
        "Non-Inventory (Purchase only)",
        "Non-Inventory (Sales only)",
        "Kit",
        "Stockable Kit",
    ]
    | None
    | Unset = UNSET,
    state: Literal[
        "Draft",
        "In progress",
        "Renewal only",
        "Cancelled",
        "Not renewed",
        "Completed",
        "Revalued",
        "Closed",
        "Renewal forecast",
    ]
    | None
    | Unset = UNSET,
    cdchangecontrol: str | None | Unset = UNSET,
    begindate: datetime.date | None | Unset = UNSET,
    enddate: datetime.date | None | Unset = UNSET,
    itemkey: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    itemdesc: str | None | Unset = UNSET,
    itemtype: Literal[
        "Inventory",
        "Non-Inventory",
        "Non-Inventory (Purchase only)",
        "Non-Inventory (Sales only)",
        "Kit",
        "Stockable Kit",
    ]
    | None
    | Unset = UNSET,
    deferralstatus: Literal["Defer revenue until item is delivered", "Defer revenue until all items are delivered"]
    | None
    | Unset = UNSET,
    quantity: Decimal | None | Unset = UNSET,
    price: Decimal | None | Unset = UNSET,
    exch_rate_date: datetime.date | None | Unset = UNSET,
    exchange_rate: Decimal | None | Unset = UNSET,
    multiplier: Decimal | None | Unset = UNSET,
    discountpercent: Decimal | None | Unset = UNSET,
    billtocontactname: str | None | Unset = UNSET,
    billtosource: Literal["Contract value", "User-specified value"] | None | Unset = UNSET,
    shiptocontactname: str | None | Unset = UNSET,
    shiptosource: Literal["Contract value", "User-specified value"] | None | Unset = UNSET,
    renewal: bool | None | Unset = UNSET,
    recurring: bool | None | Unset = UNSET,
    billingtemplatename: str | None | Unset = UNSET,
    billingtemplatemethod: Literal["Predefined percentages", "Project percent complete", "Task percent complete"]
    | None
    | Unset = UNSET,
    billingstartdate: datetime.date | None | Unset = UNSET,
    billingenddate: datetime.date | None | Unset = UNSET,
    billingmethod: Literal["Fixed price", "Quantity based", "Project T&M", "Project time", "Project materials"]
    | None
    | Unset = UNSET,
    billingoptions: Literal["One-time", "Use billing template", "Include with every invoice"] | None | Unset = UNSET,
    billingfrequency: Literal["Monthly", "Quarterly", "Annually"] | None | Unset = UNSET,
    flatamount: Decimal | None | Unset = UNSET,
    revenuetemplatename: str | None | Unset = UNSET,
    revenue2templatename: str | None | Unset = UNSET,
    revenuestartdate: datetime.date | None | Unset = UNSET,
    revenueenddate: datetime.date | None | Unset = UNSET,
    revenuetotalquantity: Decimal | None | Unset = UNSET,
    revenue2startdate: datetime.date | None | Unset = UNSET,
    revenue2enddate: datetime.date | None | Unset = UNSET,
    locationkey: str | None | Unset = UNSET,
    locationid: str | None | Unset = UNSET,
    locationname: str | None | Unset = UNSET,
    deptkey: str | None | Unset = UNSET,
    departmentid: str | None | Unset = UNSET,
    departmentname: str | None | Unset = UNSET,
    usageqtyresetperiod: Literal["After each renewal", "After each invoice"] | None | Unset = UNSET,
    usageqtyrecur: bool | None | Unset = UNSET,
    dbbcategory: Literal["New MRR", "Add on MRR", "Renewal upgrade", "Renewal downgrade", "Churn MRR", "Downgrade"]
    | None
    | Unset = UNSET,
    mrr: bool | None | Unset = UNSET,
    taskdimkey: int | None | Unset = UNSET,
    taskname: str | None | Unset = UNSET,
    taskid: str | None | Unset = UNSET,
    deliverystatus: Literal["Delivered", "Undelivered"] | None | Unset = UNSET,
    glpostingdate: datetime.date | None | Unset = UNSET,
    renewalbillingtemplatename: str | None | Unset = UNSET,
    revenueholddate: datetime.date | None | Unset = UNSET,
    expenseholddate: datetime.date | None | Unset = UNSET,
    billingholddate: datetime.date | None | Unset = UNSET,
    revenueresumedate: datetime.date | None | Unset = UNSET,
    expenseresumedate: datetime.date | None | Unset = UNSET,
    billingresumedate: datetime.date | None | Unset = UNSET,
    revenuememo: str | None | Unset = UNSET,
    expensememo: str | None | Unset = UNSET,
    billingmemo: str | None | Unset = UNSET,
    postmemo: str | None | Unset = UNSET,
    proratebillingperiod: bool | None | Unset = UNSET,
    usagelinetype: Literal["Variable", "Committed"] | None | Unset = UNSET,
    committedusageendaction: Literal["Bill unused quantity", "Cancel unused quantity", "Do nothing"]
    | None
    | Unset = UNSET,
    committedusageexcess: Literal["Bill overage", "Don't allow overage", "Do nothing"] | None | Unset = UNSET,
    saaschangetypeid: str | None | Unset = UNSET,
    revenuejournal: str | None | Unset = UNSET,
    revenue2journal: str | None | Unset = UNSET,
    rev_rec_on_invoice: bool | None | Unset = UNSET,
    revenuejournaltitle: str | None | Unset = UNSET,
    revenue2journaltitle: str | None | Unset = UNSET,
    historicalline: bool | None | Unset = UNSET,
    historicalbilledamt: Decimal | None | Unset = UNSET,
    historicalrecognizedamt: Decimal | None | Unset = UNSET,
    historicalasofdate: datetime.date | None | Unset = UNSET,
    historicaloffsetglacctkey: int | None | Unset = UNSET,
    historicaloffsetglacctno: str | None | Unset = UNSET,
    customerdimkey: int | None | Unset = UNSET,
    customerid: str | None | Unset = UNSET,
    customername: str | None | Unset = UNSET,
    vendordimkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    vendorname: str | None | Unset = UNSET,
    employeedimkey: int | None | Unset = UNSET,
    employeeid: str | None | Unset = UNSET,
    employeename: str | None | Unset = UNSET,
    projectdimkey: int | None | Unset = UNSET,
    projectid: str | None | Unset = UNSET,
    projectname: str | None | Unset = UNSET,
    classdimkey: int | None | Unset = UNSET,
    classid: str | None | Unset = UNSET,
    classname: str | None | Unset = UNSET,
    billingtemplate: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTRACTDETAIL]:
    """Change one record of Contract line (CONTRACTDETAIL); what is left out stays as it is.

    Answers the record as `Records[CONTRACTDETAIL]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-lines/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTRACTDETAIL(
                recordno=recordno,
                contractid=contractid,
                contractstate=contractstate,
                contractname=contractname,
                parentkey=parentkey,
                parentitemtype=parentitemtype,
                state=state,
                cdchangecontrol=cdchangecontrol,
                begindate=begindate,
                enddate=enddate,
                itemkey=itemkey,
                itemid=itemid,
                itemdesc=itemdesc,
                itemtype=itemtype,
                deferralstatus=deferralstatus,
                quantity=quantity,
                price=price,
                exch_rate_date=exch_rate_date,
                exchange_rate=exchange_rate,
                multiplier=multiplier,
                discountpercent=discountpercent,
                billtocontactname=billtocontactname,
                billtosource=billtosource,
                shiptocontactname=shiptocontactname,
                shiptosource=shiptosource,
                renewal=renewal,
                recurring=recurring,
                billingtemplatename=billingtemplatename,
                billingtemplatemethod=billingtemplatemethod,
                billingstartdate=billingstartdate,
                billingenddate=billingenddate,
                billingmethod=billingmethod,
                billingoptions=billingoptions,
                billingfrequency=billingfrequency,
                flatamount=flatamount,
                revenuetemplatename=revenuetemplatename,
                revenue2templatename=revenue2templatename,
                revenuestartdate=revenuestartdate,
                revenueenddate=revenueenddate,
                revenuetotalquantity=revenuetotalquantity,
                revenue2startdate=revenue2startdate,
                revenue2enddate=revenue2enddate,
                locationkey=locationkey,
                locationid=locationid,
                locationname=locationname,
                deptkey=deptkey,
                departmentid=departmentid,
                departmentname=departmentname,
                usageqtyresetperiod=usageqtyresetperiod,
                usageqtyrecur=usageqtyrecur,
                dbbcategory=dbbcategory,
                mrr=mrr,
                taskdimkey=taskdimkey,
                taskname=taskname,
                taskid=taskid,
                deliverystatus=deliverystatus,
                glpostingdate=glpostingdate,
                renewalbillingtemplatename=renewalbillingtemplatename,
                revenueholddate=revenueholddate,
                expenseholddate=expenseholddate,
                billingholddate=billingholddate,
                revenueresumedate=revenueresumedate,
                expenseresumedate=expenseresumedate,
                billingresumedate=billingresumedate,
                revenuememo=revenuememo,
                expensememo=expensememo,
                billingmemo=billingmemo,
                postmemo=postmemo,
                proratebillingperiod=proratebillingperiod,
                usagelinetype=usagelinetype,
                committedusageendaction=committedusageendaction,
                committedusageexcess=committedusageexcess,
                saaschangetypeid=saaschangetypeid,
                revenuejournal=revenuejournal,
                revenue2journal=revenue2journal,
                rev_rec_on_invoice=rev_rec_on_invoice,
                revenuejournaltitle=revenuejournaltitle,
                revenue2journaltitle=revenue2journaltitle,
                historicalline=historicalline,
                historicalbilledamt=historicalbilledamt,
                historicalrecognizedamt=historicalrecognizedamt,
                historicalasofdate=historicalasofdate,
                historicaloffsetglacctkey=historicaloffsetglacctkey,
                historicaloffsetglacctno=historicaloffsetglacctno,
                customerdimkey=customerdimkey,
                customerid=customerid,
                customername=customername,
                vendordimkey=vendordimkey,
                vendorid=vendorid,
                vendorname=vendorname,
                employeedimkey=employeedimkey,
                employeeid=employeeid,
                employeename=employeename,
                projectdimkey=projectdimkey,
                projectid=projectid,
                projectname=projectname,
                classdimkey=classdimkey,
                classid=classid,
                classname=classname,
                billingtemplate=billingtemplate,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contractdetail(keys: Listed) -> delete:
    """Delete records of Contract line (CONTRACTDETAIL) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-lines/
    """
    from intacct.common.delete import delete

    return delete(object="CONTRACTDETAIL", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTRACTDETAILFields(Fields):
        """Fields of CONTRACTDETAIL."""

        recordno: Field[int]
        contractkey: Field[int]
        contractid: Field[str]
        contractstate: Field[str]
        contractname: Field[str]
        parentkey: Field[int]
        parentitemtype: Field[str]
        kitlineno: Field[str]
        state: Field[str]
        cdchangecontrol: Field[str]
        lineno: Field[str]
        period: Field[int]
        begindate: Field[datetime.date]
        enddate: Field[datetime.date]
        canceldate: Field[datetime.date]
        itemkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        itemdesc: Field[str]
        itemtype: Field[str]
        deferralstatus: Field[str]
        quantity: Field[Decimal]
        price: Field[Decimal]
        exchratetype: Field[str]
        exch_rate_date: Field[datetime.date]
        exchange_rate: Field[Decimal]
        multiplier: Field[Decimal]
        discountpercent: Field[Decimal]
        billtokey: Field[int]
        billtocontactname: Field[str]
        billtosource: Field[str]
        shiptokey: Field[int]
        shiptocontactname: Field[str]
        shiptosource: Field[str]
        renewal: Field[bool]
        recurring: Field[bool]
        billingtemplatekey: Field[int]
        billingschedulekey: Field[int]
        billingschedulestatus: Field[str]
        billingtemplatename: Field[str]
        billingtemplatemethod: Field[str]
        billingstartdate: Field[datetime.date]
        billingenddate: Field[datetime.date]
        billingmethod: Field[str]
        billingoptions: Field[str]
        billingfrequency: Field[str]
        flatamount: Field[Decimal]
        baseflatamount: Field[Decimal]
        totalflatamount: Field[Decimal]
        totalbaseflatamount: Field[Decimal]
        linetype: Field[str]
        revenuetemplatekey: Field[int]
        revenuetemplatename: Field[str]
        revenuetemplatemethod: Field[str]
        revenuesteptemplate: Field[bool]
        revenue2templatekey: Field[int]
        revenue2templatename: Field[str]
        revenue2templatemethod: Field[str]
        revenue2steptemplate: Field[bool]
        revenuestartdate: Field[datetime.date]
        revenueenddate: Field[datetime.date]
        revenuetotalquantity: Field[Decimal]
        revenue2startdate: Field[datetime.date]
        revenue2enddate: Field[datetime.date]
        revenueschedulekey: Field[int]
        revenue2schedulekey: Field[int]
        revenueschedulestatus: Field[str]
        revenue2schedulestatus: Field[str]
        revenuejournalkey: Field[int]
        revenue2journalkey: Field[int]
        arunbilledacctkey: Field[int]
        arbilledacctkey: Field[int]
        drunbilledacctkey: Field[int]
        drbilledacctkey: Field[int]
        drpaidacctkey: Field[int]
        salesunbilledacctkey: Field[int]
        salesbilledacctkey: Field[int]
        salespaidacctkey: Field[int]
        locationkey: Field[str]
        locationid: Field[str]
        locationname: Field[str]
        deptkey: Field[str]
        departmentid: Field[str]
        departmentname: Field[str]
        usageqtyresetperiod: Field[str]
        usageqtyrecur: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        dbbcategory: Field[str]
        mrr: Field[bool]
        pricecalcmemo: Field[str]
        taskdimkey: Field[int]
        taskname: Field[str]
        taskid: Field[str]
        deliverystatus: Field[str]
        deliverydate: Field[datetime.date]
        glpostingdate: Field[datetime.date]
        renewalbillingtemplatekey: Field[int]
        renewalbillingtemplatename: Field[str]
        revenueholddate: Field[datetime.date]
        expenseholddate: Field[datetime.date]
        billingholddate: Field[datetime.date]
        revenueresumedate: Field[datetime.date]
        expenseresumedate: Field[datetime.date]
        billingresumedate: Field[datetime.date]
        revenuememo: Field[str]
        expensememo: Field[str]
        billingmemo: Field[str]
        postmemo: Field[str]
        flatamount_multiplier: Field[Decimal]
        proratebillingperiod: Field[bool]
        usagelinetype: Field[str]
        committedusageendaction: Field[str]
        committedusageexcess: Field[str]
        saaschangetypeid: Field[str]
        revenuejournal: Field[str]
        revenue2journal: Field[str]
        renewal_trigger_date: Field[datetime.date]
        cn_line_renewal_date: Field[datetime.date]
        rev_rec_on_invoice: Field[bool]
        revenuejournaltitle: Field[str]
        revenue2journaltitle: Field[str]
        historicalline: Field[bool]
        historicalbilledamt: Field[Decimal]
        historicalrecognizedamt: Field[Decimal]
        historicalasofdate: Field[datetime.date]
        historicaloffsetglacctkey: Field[int]
        historicaloffsetglacctno: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        customerdimkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        vendordimkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        projectdimkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        record_url: Field[str]
        item: _ITEMFields
        contract: _CONTRACTFields
        billingtemplate_record: _CONTRACTBILLINGTEMPLATEFields
        renewalbillingtemplate: _CONTRACTBILLINGTEMPLATEFields
        revenuetemplate: _CONTRACTREVENUETEMPLATEFields
        revenue2template: _CONTRACTREVENUETEMPLATEFields
        billingschedule: _CONTRACTBILLINGSCHEDULEFields
        revenueschedule: _CONTRACTREVENUESCHEDULEFields
        revenue2schedule: _CONTRACTREVENUE2SCHEDULEFields
        revenuejournal_record: Fields
        revenue2journal_record: Fields
        mrrjournal: Fields
        custcntjournal: Fields
        arunbilledacct: _GLACCOUNTFields
        arbilledacct: _GLACCOUNTFields
        drunbilledacct: _GLACCOUNTFields
        drbilledacct: _GLACCOUNTFields
        drpaidacct: _GLACCOUNTFields
        salesunbilledacct: _GLACCOUNTFields
        salesbilledacct: _GLACCOUNTFields
        salespaidacct: _GLACCOUNTFields
        newmrracct: _GLACCOUNTFields
        addonmrracct: _GLACCOUNTFields
        renewalupgradeacct: _GLACCOUNTFields
        renewaldowngradeacct: _GLACCOUNTFields
        churnmrracct: _GLACCOUNTFields
        partialdowngradeacct: _GLACCOUNTFields
        mrroffsetacct: _GLACCOUNTFields
        custcntacct: _STATACCOUNTFields
        loc: _LOCATIONFields
        dept: _DEPARTMENTFields
        task: _TASKFields
        changetype: Fields
        historicaloffsetglacct: _GLACCOUNTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
