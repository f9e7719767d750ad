# Generated from spec/inventory_control/INVDOCUMENTENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object INVDOCUMENTENTRY."""

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
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.inventory_control.invdocument import _INVDOCUMENTFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.inventory_control.warehouse import _WAREHOUSEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["INVDOCUMENTENTRY", "query_invdocumententry", "read_invdocumententry"]


@model
class INVDOCUMENTENTRY(Object):
    """Inventory transaction line (INVDOCUMENTENTRY).

    Stands as a line in INVDOCUMENT (INVDOCUMENTENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 6 other objects for queries.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transactions/
    """

    fields: ClassVar[_INVDOCUMENTENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    dochdrno: int | None | Unset = UNSET
    """Document header number (integer). RECORDNO of the document that the line belongs to. Read-only."""
    dochdrid: str | None | Unset = UNSET
    """Document ID (text). DOCID of the document that it belongs to. Read-only."""
    docparid: str | None | Unset = UNSET
    """Document template ID (text). Read-only."""
    bundlenumber: str | None | Unset = UNSET
    """Bundle (text). Read-only."""
    line_no: int | None | Unset = UNSET
    """Line number (integer). Place of the line, counted from 0; line_num of the update functions counts from 1.
    Read-only.
    """
    itemid: str | None | Unset = UNSET
    """Item ID (text). Read-only."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    itemdesc: str | None | Unset = UNSET
    """Item description (text). Read-only."""
    unit: str | None | Unset = UNSET
    """Unit (text). Read-only."""
    warehouse_location_no: str | None | Unset = UNSET
    """Warehouse ID (text). Read-only."""
    warehouse_name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    memo: str | None | Unset = UNSET
    """Memo (text). Read-only."""
    pricecalcmemo: str | None | Unset = UNSET
    """Price calculation memo (text). Read-only."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity). Read-only."""
    qty_converted: Decimal | None | Unset = UNSET
    """Qty converted (quantity). Read-only."""
    retailprice: Decimal | None | Unset = UNSET
    """Suggested price (amount). Read-only."""
    price: Decimal | None | Unset = UNSET
    """Price (amount in base currency). Read-only."""
    total: Decimal | None | Unset = UNSET
    """Extended price (decimal). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date created (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """Date modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    auwhencreated: datetime.datetime | None | Unset = UNSET
    """Audit when created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered; WHENCREATED is the date of
    the document. Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    item_taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Read-only."""
    item_taxgroup_recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    item_renewalmacro_macroid: str | None | Unset = UNSET
    """Default renewal template ID (text). Read-only."""
    extended_description: str | None | Unset = UNSET
    """Extended description (text). Read-only."""
    itemglgroup: int | None | Unset = UNSET
    """Item GL group (integer). Read-only."""
    state: str | None | Unset = UNSET
    """State (text). Read-only.
    - Recorded definitions call it boolean; values are words.
    """
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    cost: Decimal | None | Unset = UNSET
    """Cost (amount). Read-only."""
    cost_method: str | None | Unset = UNSET
    """Cost method (text). Read-only."""
    uiqty: Decimal | None | Unset = UNSET
    """Quantity (quantity). Read-only."""
    discountpercent: Decimal | None | Unset = UNSET
    """Discount percent (percentage). Read-only."""
    multiplier: Decimal | None | Unset = UNSET
    """Multiplier (decimal). Read-only."""
    uiprice: Decimal | None | Unset = UNSET
    """Price (amount). Read-only."""
    uivalue: Decimal | None | Unset = UNSET
    """Extended price (decimal). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text). Read-only."""
    departmentname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    deptkey: str | None | Unset = UNSET
    """Department key (text). Read-only."""
    locationkey: str | None | Unset = UNSET
    """Location key (text). Read-only."""
    timetypekey: int | None | Unset = UNSET
    """Time type key (integer, record number). Read-only."""
    timetypename: str | None | Unset = UNSET
    """Time type (text). Read-only."""
    timenotes: str | None | Unset = UNSET
    """Timesheet notes (text). Read-only."""
    eeaccountlabelkey: int | None | Unset = UNSET
    """Expense type key (integer, record number). Read-only."""
    eeaccountlabel: str | None | Unset = UNSET
    """Expense type (text). Read-only."""
    source_dockey: str | None | Unset = UNSET
    """Source document key (text). RECORDNO of the document that this line was converted from. Read-only."""
    source_doclinekey: str | None | Unset = UNSET
    """Source document line key (text). RECORDNO of the line that this one was converted from. Read-only."""
    adjdochdrkey: int | None | Unset = UNSET
    """Adjustment document key (integer, record number). Read-only."""
    adjdocentrykey: int | None | Unset = UNSET
    """Adjustment document entry key (integer, record number). Read-only."""
    revrectemplate: str | None | Unset = UNSET
    """Rev rec template (text). Read-only."""
    revrectemplatekey: str | None | Unset = UNSET
    """Revenue recognition template key (text). Read-only."""
    revrecstartdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Read-only."""
    itemterm: str | None | Unset = UNSET
    """Default term period (text). Read-only."""
    termperiod: int | None | Unset = UNSET
    """Default no. of periods (integer). Read-only."""
    revrecenddate: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy). Read-only."""
    prorateprice: bool | None | Unset = UNSET
    """Prorate price (boolean, true or false). Read-only."""
    deferrevenue: str | None | Unset = UNSET
    """Defer revenue (text). Read-only."""
    sc_revrectemplate: str | None | Unset = UNSET
    """Rev rec template (text). Read-only."""
    sc_revrectemplatekey: str | None | Unset = UNSET
    """Schedule revenue recognition template key (text). Read-only."""
    sc_revrecstartdate: datetime.date | None | Unset = UNSET
    """Rev rec start date (date, mm/dd/yyyy). Read-only."""
    sc_revrecenddate: datetime.date | None | Unset = UNSET
    """Rev rec end date (date, mm/dd/yyyy). Read-only."""
    sc_startdate: datetime.date | None | Unset = UNSET
    """Schedule start date (date, mm/dd/yyyy). Read-only."""
    item_itemtype: (
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
    only), Kit, Stockable Kit. Read-only.
    """
    item_numdec_sale: int | None | Unset = UNSET
    """Number dec sale (integer). Read-only."""
    item_numdec_std: int | None | Unset = UNSET
    """Number dec std (integer). Read-only."""
    item_numdec_pur: int | None | Unset = UNSET
    """Number dec pur (integer). Read-only."""
    item_revposting: Literal["Component Level", "Kit Level"] | None | Unset = UNSET
    """Revenue posting (text). Allowed: Component Level, Kit Level. Read-only."""
    item_computeforshortterm: bool | None | Unset = UNSET
    """Allow prorated pricing (boolean, true or false). Read-only."""
    item_renewalmacrokey: int | None | Unset = UNSET
    """Renewal macro key (integer, record number). Read-only."""
    item_uomgrpkey: int | None | Unset = UNSET
    """UOM group record number (integer). Read-only."""
    item_dropship: bool | None | Unset = UNSET
    """Available for drop ship (boolean, true or false). Read-only."""
    item_buytoorder: bool | None | Unset = UNSET
    """Available for buy to order (boolean, true or false). Read-only."""
    discount_memo: str | None | Unset = UNSET
    """Notes (text). Read-only."""
    item_revprinting: Literal["Individual Components", "Kit"] | None | Unset = UNSET
    """Print format (text). Allowed: Individual Components, Kit. Read-only."""
    currency: str | None | Unset = UNSET
    """Txn currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken. Read-only."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate. Read-only.
    - Recorded definitions call it decimal; it is a name.
    """
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    trx_price: Decimal | None | Unset = UNSET
    """Price (amount in transaction currency). Read-only."""
    trx_value: Decimal | None | Unset = UNSET
    """Extended price (amount in transaction currency). Read-only."""
    schedulename: str | None | Unset = UNSET
    """Recurring schedule (text). Read-only."""
    scheduleid: int | None | Unset = UNSET
    """Schedule ID (integer). Read-only."""
    recurdocid: int | None | Unset = UNSET
    """Recurring document ID (integer). Read-only."""
    recurdocentrykey: int | None | Unset = UNSET
    """Recurring document key (integer, record number). Read-only."""
    renewalmacro: str | None | Unset = UNSET
    """Renewal template (text). Read-only."""
    renewalmacrokey: str | None | Unset = UNSET
    """Renewal macro key (text). Read-only."""
    overridetax: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Read-only."""
    sc_createrecursched: Literal["1", "2"] | None | Unset = UNSET
    """Create recurring template (text). Allowed: 1, 2. Read-only."""
    sc_existingsched: str | None | Unset = UNSET
    """Existing template (text). Read-only."""
    sc_extendlineperiod: bool | None | Unset = UNSET
    """Extend line period (boolean, true or false). Read-only."""
    sc_installpricing: bool | None | Unset = UNSET
    """Installment pricing (boolean, true or false). Read-only."""
    recurcontractid: str | None | Unset = UNSET
    """Recurring contract ID (text). Read-only."""
    source_docid: str | None | Unset = UNSET
    """Source document ID (text). Document that this line was converted from. Read-only."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Read-only."""
    billed: bool | None | Unset = UNSET
    """Billed (boolean, true or false). Whether the customer has been charged for it. Read-only."""
    billabletimeentrykey: int | None | Unset = UNSET
    """Billable time entry key (integer, record number). Read-only."""
    billableglentrykey: int | None | Unset = UNSET
    """Billable GL entry key (integer, record number). Read-only."""
    billableprentrykey: int | None | Unset = UNSET
    """Billable prentry key (integer, record number). Read-only."""
    billabledocentrykey: int | None | Unset = UNSET
    """Billable doc entry key (integer, record number). Read-only."""
    billablecontractschentrykey: int | None | Unset = UNSET
    """Billable contract schedule entry key (integer, record number). Read-only."""
    billablecontractusagebillingid: int | None | Unset = UNSET
    """Billable contract usage billing ID (integer). Read-only."""
    billableloantxnentrykey: int | None | Unset = UNSET
    """Billable loan transaction entry key (integer, record number). Read-only."""
    billableloanschentrykey: int | None | Unset = UNSET
    """Billable loan schedule entry key (integer, record number). Read-only."""
    percentval: Decimal | None | Unset = UNSET
    """Tax rate (%) (percentage). Read-only."""
    taxabsval: Decimal | None | Unset = UNSET
    """Tax (amount in base currency). Read-only."""
    taxableamount: Decimal | None | Unset = UNSET
    """Taxable amount (amount). Read-only."""
    linetotal: Decimal | None | Unset = UNSET
    """Gross amount (amount in base currency). Read-only."""
    discount: Decimal | None | Unset = UNSET
    """Discount (decimal). Read-only."""
    trx_taxabsval: Decimal | None | Unset = UNSET
    """Transaction tax (amount in transaction currency). Read-only."""
    trx_linetotal: Decimal | None | Unset = UNSET
    """Gross amount (amount in transaction currency). Read-only."""
    taxvaloverride: bool | None | Unset = UNSET
    """Tax override (only for Avalara Tax) (boolean, true or false). Read-only."""
    price_converted: Decimal | None | Unset = UNSET
    """Price converted (amount). Read-only."""
    conversiontype: Literal["Quantity", "Price"] | None | Unset = UNSET
    """Conversion type (text). Whether the next step of the workflow converts by quantity or, for items outside
    inventory, by price. Allowed: Quantity, Price. Read-only.
    """
    paymenttaxcapture: bool | None | Unset = UNSET
    """Capture payment tax (boolean, true or false). Read-only."""
    quantityreserved: Decimal | None | Unset = UNSET
    """Quantity reserved (quantity). Read-only."""
    quantityallocated: Decimal | None | Unset = UNSET
    """Quantity picked (allocated) (quantity). Read-only."""
    quantityreservedwhenopen: Decimal | None | Unset = UNSET
    """Quantity reserved before fulfillment (quantity). Read-only."""
    quantityallocatedwhenopen: Decimal | None | Unset = UNSET
    """Quantity allocated before fulfillment (quantity). Read-only."""
    allocreserveisenabled: bool | None | Unset = UNSET
    """Alloc reserve enabled (boolean, true or false). Read-only."""
    item_issupplyitem: bool | None | Unset = UNSET
    """Supplies item (boolean, true or false). Read-only."""
    projectkey: str | None | Unset = UNSET
    """Project key (text). Read-only."""
    taskkey: str | None | Unset = UNSET
    """Task key (text). Read-only."""
    taskid: str | None | Unset = UNSET
    """Task (text). Read-only."""
    taskname: str | None | Unset = UNSET
    """Task name (text). Read-only."""
    total_amount_converted: Decimal | None | Unset = UNSET
    """Total amount converted (amount). Read-only."""
    total_amount_remaining: Decimal | None | Unset = UNSET
    """Total amount remaining (amount). Read-only."""
    qty_remaining: Decimal | None | Unset = UNSET
    """Quantity remaining (quantity). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "INVDOCUMENTENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("DOCHDRNO", INTEGER, "?", label="Document header number", access="read"),
            el("DOCHDRID", TEXT, "?", label="Document ID", access="read"),
            el("DOCPARID", TEXT, "?", label="Document template ID", access="read"),
            el("BUNDLENUMBER", TEXT, "?", label="Bundle", access="read"),
            el("LINE_NO", INTEGER, "?", label="Line number", access="read"),
            el("ITEMID", TEXT, "?", label="Item ID", access="read"),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("ITEMDESC", TEXT, "?", label="Item description", access="read"),
            el("UNIT", TEXT, "?", label="Unit", access="read"),
            el("WAREHOUSE.LOCATION_NO", TEXT, "?", label="Warehouse ID", access="read"),
            el("WAREHOUSE.NAME", TEXT, "?", label="Name", access="read"),
            el("MEMO", TEXT, "?", label="Memo", access="read"),
            el("PRICECALCMEMO", TEXT, "?", label="Price calculation memo", access="read"),
            el("QUANTITY", DECIMAL, "?", label="Quantity", access="read"),
            el("QTY_CONVERTED", DECIMAL, "?", label="Qty converted", access="read"),
            el("RETAILPRICE", DECIMAL, "?", label="Suggested price", access="read"),
            el("PRICE", DECIMAL, "?", label="Price", access="read"),
            el("TOTAL", DECIMAL, "?", label="Extended price", access="read"),
            el("WHENCREATED", DATE, "?", label="Date created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="Date modified", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="Audit when created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("ITEM.TAXABLE", BOOLEAN, "?", label="Taxable", access="read"),
            el("ITEM.TAXGROUP.RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ITEM.RENEWALMACRO.MACROID", TEXT, "?", label="Default renewal template ID", access="read"),
            el("EXTENDED_DESCRIPTION", TEXT, "?", label="Extended description", access="read"),
            el("ITEMGLGROUP", INTEGER, "?", label="Item GL group", access="read"),
            el("STATE", TEXT, "?", label="State", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("COST", DECIMAL, "?", label="Cost", access="read"),
            el("COST_METHOD", TEXT, "?", label="Cost method", access="read"),
            el("UIQTY", DECIMAL, "?", label="Quantity", access="read"),
            el("DISCOUNTPERCENT", DECIMAL, "?", label="Discount percent", access="read"),
            el("MULTIPLIER", DECIMAL, "?", label="Multiplier", access="read"),
            el("UIPRICE", DECIMAL, "?", label="Price", access="read"),
            el("UIVALUE", DECIMAL, "?", label="Extended price", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID", access="read"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name", access="read"),
            el("DEPTKEY", TEXT, "?", label="Department key", access="read"),
            el("LOCATIONKEY", TEXT, "?", label="Location key", access="read"),
            el("TIMETYPEKEY", INTEGER, "?", label="Time type key", access="read"),
            el("TIMETYPENAME", TEXT, "?", label="Time type", access="read"),
            el("TIMENOTES", TEXT, "?", label="Timesheet notes", access="read"),
            el("EEACCOUNTLABELKEY", INTEGER, "?", label="Expense type key", access="read"),
            el("EEACCOUNTLABEL", TEXT, "?", label="Expense type", access="read"),
            el("SOURCE_DOCKEY", TEXT, "?", label="Source document key", access="read"),
            el("SOURCE_DOCLINEKEY", TEXT, "?", label="Source document line key", access="read"),
            el("ADJDOCHDRKEY", INTEGER, "?", label="Adjustment document key", access="read"),
            el("ADJDOCENTRYKEY", INTEGER, "?", label="Adjustment document entry key", access="read"),
            el("REVRECTEMPLATE", TEXT, "?", label="Rev rec template", access="read"),
            el("REVRECTEMPLATEKEY", TEXT, "?", label="Revenue recognition template key", access="read"),
            el("REVRECSTARTDATE", DATE, "?", label="Start date", access="read"),
            el("ITEMTERM", TEXT, "?", label="Default term period", access="read"),
            el("TERMPERIOD", INTEGER, "?", label="Default no. of periods", access="read"),
            el("REVRECENDDATE", DATE, "?", label="End date", access="read"),
            el("PRORATEPRICE", BOOLEAN, "?", label="Prorate price", access="read"),
            el("DEFERREVENUE", TEXT, "?", label="Defer revenue", access="read"),
            el("SC_REVRECTEMPLATE", TEXT, "?", label="Rev rec template", access="read"),
            el("SC_REVRECTEMPLATEKEY", TEXT, "?", label="Schedule revenue recognition template key", access="read"),
            el("SC_REVRECSTARTDATE", DATE, "?", label="Rev rec start date", access="read"),
            el("SC_REVRECENDDATE", DATE, "?", label="Rev rec end date", access="read"),
            el("SC_STARTDATE", DATE, "?", label="Schedule start date", access="read"),
            el(
                "ITEM.ITEMTYPE",
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
                access="read",
            ),
            el("ITEM.NUMDEC_SALE", INTEGER, "?", label="Number dec sale", access="read"),
            el("ITEM.NUMDEC_STD", INTEGER, "?", label="Number dec std", access="read"),
            el("ITEM.NUMDEC_PUR", INTEGER, "?", label="Number dec pur", access="read"),
            el(
                "ITEM.REVPOSTING",
                Enumeration("Component Level", "Kit Level"),
                "?",
                label="Revenue posting",
                access="read",
            ),
            el("ITEM.COMPUTEFORSHORTTERM", BOOLEAN, "?", label="Allow prorated pricing", access="read"),
            el("ITEM.RENEWALMACROKEY", INTEGER, "?", label="Renewal macro key", access="read"),
            el("ITEM.UOMGRPKEY", INTEGER, "?", label="UOM group record number", access="read"),
            el("ITEM.DROPSHIP", BOOLEAN, "?", label="Available for drop ship", access="read"),
            el("ITEM.BUYTOORDER", BOOLEAN, "?", label="Available for buy to order", access="read"),
            el("DISCOUNT_MEMO", TEXT, "?", label="Notes", access="read"),
            el(
                "ITEM.REVPRINTING",
                Enumeration("Individual Components", "Kit"),
                "?",
                label="Print format",
                access="read",
            ),
            el("CURRENCY", TEXT, "?", label="Txn currency", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("EXCHRATEDATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCHRATETYPE", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHRATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("TRX_PRICE", DECIMAL, "?", label="Price", access="read"),
            el("TRX_VALUE", DECIMAL, "?", label="Extended price", access="read"),
            el("SCHEDULENAME", TEXT, "?", label="Recurring schedule", access="read"),
            el("SCHEDULEID", INTEGER, "?", label="Schedule ID", access="read"),
            el("RECURDOCID", INTEGER, "?", label="Recurring document ID", access="read"),
            el("RECURDOCENTRYKEY", INTEGER, "?", label="Recurring document key", access="read"),
            el("RENEWALMACRO", TEXT, "?", label="Renewal template", access="read"),
            el("RENEWALMACROKEY", TEXT, "?", label="Renewal macro key", access="read"),
            el("OVERRIDETAX", BOOLEAN, "?", label="Taxable", access="read"),
            el("SC_CREATERECURSCHED", Enumeration("1", "2"), "?", label="Create recurring template", access="read"),
            el("SC_EXISTINGSCHED", TEXT, "?", label="Existing template", access="read"),
            el("SC_EXTENDLINEPERIOD", BOOLEAN, "?", label="Extend line period", access="read"),
            el("SC_INSTALLPRICING", BOOLEAN, "?", label="Installment pricing", access="read"),
            el("RECURCONTRACTID", TEXT, "?", label="Recurring contract ID", access="read"),
            el("SOURCE_DOCID", TEXT, "?", label="Source document ID", access="read"),
            el("BILLABLE", BOOLEAN, "?", label="Billable", access="read"),
            el("BILLED", BOOLEAN, "?", label="Billed", access="read"),
            el("BILLABLETIMEENTRYKEY", INTEGER, "?", label="Billable time entry key", access="read"),
            el("BILLABLEGLENTRYKEY", INTEGER, "?", label="Billable GL entry key", access="read"),
            el("BILLABLEPRENTRYKEY", INTEGER, "?", label="Billable prentry key", access="read"),
            el("BILLABLEDOCENTRYKEY", INTEGER, "?", label="Billable doc entry key", access="read"),
            el(
                "BILLABLECONTRACTSCHENTRYKEY", INTEGER, "?", label="Billable contract schedule entry key", access="read"
            ),
            el(
                "BILLABLECONTRACTUSAGEBILLINGID",
                INTEGER,
                "?",
                label="Billable contract usage billing ID",
                access="read",
            ),
            el("BILLABLELOANTXNENTRYKEY", INTEGER, "?", label="Billable loan transaction entry key", access="read"),
            el("BILLABLELOANSCHENTRYKEY", INTEGER, "?", label="Billable loan schedule entry key", access="read"),
            el("PERCENTVAL", DECIMAL, "?", label="Tax rate (%)", access="read"),
            el("TAXABSVAL", DECIMAL, "?", label="Tax", access="read"),
            el("TAXABLEAMOUNT", DECIMAL, "?", label="Taxable amount", access="read"),
            el("LINETOTAL", DECIMAL, "?", label="Gross amount", access="read"),
            el("DISCOUNT", DECIMAL, "?", label="Discount", access="read"),
            el("TRX_TAXABSVAL", DECIMAL, "?", label="Transaction tax", access="read"),
            el("TRX_LINETOTAL", DECIMAL, "?", label="Gross amount", access="read"),
            el("TAXVALOVERRIDE", BOOLEAN, "?", label="Tax override (only for Avalara Tax)", access="read"),
            el("PRICE_CONVERTED", DECIMAL, "?", label="Price converted", access="read"),
            el("CONVERSIONTYPE", Enumeration("Quantity", "Price"), "?", label="Conversion type", access="read"),
            el("PAYMENTTAXCAPTURE", BOOLEAN, "?", label="Capture payment tax", access="read"),
            el("QUANTITYRESERVED", DECIMAL, "?", label="Quantity reserved", access="read"),
            el("QUANTITYALLOCATED", DECIMAL, "?", label="Quantity picked (allocated)", access="read"),
            el("QUANTITYRESERVEDWHENOPEN", DECIMAL, "?", label="Quantity reserved before fulfillment", access="read"),
            el("QUANTITYALLOCATEDWHENOPEN", DECIMAL, "?", label="Quantity allocated before fulfillment", access="read"),
            el("ALLOCRESERVEISENABLED", BOOLEAN, "?", label="Alloc reserve enabled", access="read"),
            el("ITEM.ISSUPPLYITEM", BOOLEAN, "?", label="Supplies item", access="read"),
            el("PROJECTKEY", TEXT, "?", label="Project key", access="read"),
            el("TASKKEY", TEXT, "?", label="Task key", access="read"),
            el("TASKID", TEXT, "?", label="Task", access="read"),
            el("TASKNAME", TEXT, "?", label="Task name", access="read"),
            el("TOTAL_AMOUNT_CONVERTED", DECIMAL, "?", label="Total amount converted", access="read"),
            el("TOTAL_AMOUNT_REMAINING", DECIMAL, "?", label="Total amount remaining", access="read"),
            el("QTY_REMAINING", DECIMAL, "?", label="Quantity remaining", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Inventory transaction line",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID"),
            Relationship("DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("WAREHOUSE", "WAREHOUSE", "MANY2ONE", "WAREHOUSE.LOCATION_NO"),
            Relationship("INVDOCUMENT", "INVDOCUMENT", "MANY2ONE", "DOCHDRNO"),
            Relationship("ADJINVDOCENTRY", "INVDOCUMENTENTRY", "MANY2ONE", "ADJDOCENTRYKEY"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_invdocumententry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[INVDOCUMENTENTRY]:
    """Find records of Inventory transaction line (INVDOCUMENTENTRY).

    Answers `Records[INVDOCUMENTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transactions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="INVDOCUMENTENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_invdocumententry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[INVDOCUMENTENTRY]:
    """Read records of Inventory transaction line (INVDOCUMENTENTRY) by key.

    Answers `Records[INVDOCUMENTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/inventory-transactions/
    """
    from intacct.common.read import read

    return read(
        object="INVDOCUMENTENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _INVDOCUMENTENTRYFields(Fields):
        """Fields of INVDOCUMENTENTRY."""

        recordno: Field[int]
        dochdrno: Field[int]
        dochdrid: Field[str]
        docparid: Field[str]
        bundlenumber: Field[str]
        line_no: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        itemdesc: Field[str]
        unit: Field[str]
        warehouse_location_no: Field[str]
        warehouse_name: Field[str]
        memo: Field[str]
        pricecalcmemo: Field[str]
        quantity: Field[Decimal]
        qty_converted: Field[Decimal]
        retailprice: Field[Decimal]
        price: Field[Decimal]
        total: Field[Decimal]
        whencreated: Field[datetime.date]
        whenmodified: Field[datetime.datetime]
        auwhencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        item_taxable: Field[bool]
        item_taxgroup_recordno: Field[int]
        item_renewalmacro_macroid: Field[str]
        extended_description: Field[str]
        itemglgroup: Field[int]
        state: Field[str]
        status: Field[str]
        cost: Field[Decimal]
        cost_method: Field[str]
        uiqty: Field[Decimal]
        discountpercent: Field[Decimal]
        multiplier: Field[Decimal]
        uiprice: Field[Decimal]
        uivalue: Field[Decimal]
        locationid: Field[str]
        locationname: Field[str]
        departmentid: Field[str]
        departmentname: Field[str]
        deptkey: Field[str]
        locationkey: Field[str]
        timetypekey: Field[int]
        timetypename: Field[str]
        timenotes: Field[str]
        eeaccountlabelkey: Field[int]
        eeaccountlabel: Field[str]
        source_dockey: Field[str]
        source_doclinekey: Field[str]
        adjdochdrkey: Field[int]
        adjdocentrykey: Field[int]
        revrectemplate: Field[str]
        revrectemplatekey: Field[str]
        revrecstartdate: Field[datetime.date]
        itemterm: Field[str]
        termperiod: Field[int]
        revrecenddate: Field[datetime.date]
        prorateprice: Field[bool]
        deferrevenue: Field[str]
        sc_revrectemplate: Field[str]
        sc_revrectemplatekey: Field[str]
        sc_revrecstartdate: Field[datetime.date]
        sc_revrecenddate: Field[datetime.date]
        sc_startdate: Field[datetime.date]
        item_itemtype: Field[str]
        item_numdec_sale: Field[int]
        item_numdec_std: Field[int]
        item_numdec_pur: Field[int]
        item_revposting: Field[str]
        item_computeforshortterm: Field[bool]
        item_renewalmacrokey: Field[int]
        item_uomgrpkey: Field[int]
        item_dropship: Field[bool]
        item_buytoorder: Field[bool]
        discount_memo: Field[str]
        item_revprinting: Field[str]
        currency: Field[str]
        basecurr: Field[str]
        exchratedate: Field[datetime.date]
        exchratetype: Field[str]
        exchrate: Field[Decimal]
        trx_price: Field[Decimal]
        trx_value: Field[Decimal]
        schedulename: Field[str]
        scheduleid: Field[int]
        recurdocid: Field[int]
        recurdocentrykey: Field[int]
        renewalmacro: Field[str]
        renewalmacrokey: Field[str]
        overridetax: Field[bool]
        sc_createrecursched: Field[str]
        sc_existingsched: Field[str]
        sc_extendlineperiod: Field[bool]
        sc_installpricing: Field[bool]
        recurcontractid: Field[str]
        source_docid: Field[str]
        billable: Field[bool]
        billed: Field[bool]
        billabletimeentrykey: Field[int]
        billableglentrykey: Field[int]
        billableprentrykey: Field[int]
        billabledocentrykey: Field[int]
        billablecontractschentrykey: Field[int]
        billablecontractusagebillingid: Field[int]
        billableloantxnentrykey: Field[int]
        billableloanschentrykey: Field[int]
        percentval: Field[Decimal]
        taxabsval: Field[Decimal]
        taxableamount: Field[Decimal]
        linetotal: Field[Decimal]
        discount: Field[Decimal]
        trx_taxabsval: Field[Decimal]
        trx_linetotal: Field[Decimal]
        taxvaloverride: Field[bool]
        price_converted: Field[Decimal]
        conversiontype: Field[str]
        paymenttaxcapture: Field[bool]
        quantityreserved: Field[Decimal]
        quantityallocated: Field[Decimal]
        quantityreservedwhenopen: Field[Decimal]
        quantityallocatedwhenopen: Field[Decimal]
        allocreserveisenabled: Field[bool]
        item_issupplyitem: Field[bool]
        projectkey: Field[str]
        taskkey: Field[str]
        taskid: Field[str]
        taskname: Field[str]
        total_amount_converted: Field[Decimal]
        total_amount_remaining: Field[Decimal]
        qty_remaining: Field[Decimal]
        record_url: Field[str]
        item: _ITEMFields
        department: _DEPARTMENTFields
        location: _LOCATIONFields
        warehouse: _WAREHOUSEFields
        invdocument: _INVDOCUMENTFields
        adjinvdocentry: _INVDOCUMENTENTRYFields
