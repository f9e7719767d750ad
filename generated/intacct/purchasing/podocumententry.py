# Generated from spec/purchasing/PODOCUMENTENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PODOCUMENTENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, get_args

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, PERCENT, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.department import _DEPARTMENTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct.inventory_control.warehouse import _WAREHOUSEFields
    from intacct.purchasing.podocument import _PODOCUMENTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["PODOCUMENTENTRY", "query_podocumententry", "read_podocumententry"]

_Suppliesstatus: TypeAlias = Literal[
    "NV",
    "D2",
    "NI",
    "NP",
    "NE",
    "NW",
    "NSV",
    "NDV",
    "NEW",
    "NR",
    "AP",
    "CONV",
    "IT",
    "MULTI",
    "AVAIL",
    "PRNTD",
    "DONE",
    "IS",
    "CANCELLED",
    "AACK",
    "PO",
    "ISPR",
]
_SUPPLIESSTATUS: Final = Enumeration(*get_args(_Suppliesstatus))


@model
class PODOCUMENTENTRY(Object):
    """Purchasing transaction line (PODOCUMENTENTRY).

    Stands as a line in PODOCUMENT (PODOCUMENTENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 9 other objects for queries.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transactions/
    """

    fields: ClassVar[_PODOCUMENTENTRYFields]

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
    form1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false). Read-only."""
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
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT. Read-only."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them. Read-only."""
    price_converted: Decimal | None | Unset = UNSET
    """Price converted (amount). Read-only."""
    conversiontype: Literal["Quantity", "Price"] | None | Unset = UNSET
    """Conversion type (text). Whether the next step of the workflow converts by quantity or, for items outside
    inventory, by price. Allowed: Quantity, Price. Read-only.
    """
    qtytolerancevariance: Decimal | None | Unset = UNSET
    """Quantity tolerance variance (quantity). Read-only."""
    pricetolerancevariance: Decimal | None | Unset = UNSET
    """Price tolerance variance (amount). Read-only."""
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
    projectid: str | None | Unset = UNSET
    """Project (text). Read-only."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    taskkey: str | None | Unset = UNSET
    """Task key (text). Read-only."""
    taskid: str | None | Unset = UNSET
    """Task (text). Read-only."""
    taskname: str | None | Unset = UNSET
    """Task name (text). Read-only."""
    linelevelsimpletaxtype: str | None | Unset = UNSET
    """Tax type (text). Read-only."""
    lccatkey: str | None | Unset = UNSET
    """Landed cost category (text). Read-only."""
    needbydate: datetime.date | None | Unset = UNSET
    """Need by date (date, mm/dd/yyyy). Read-only."""
    donotshipbeforedate: datetime.date | None | Unset = UNSET
    """Do not ship before date (date, mm/dd/yyyy). Read-only."""
    donotshipafterdate: datetime.date | None | Unset = UNSET
    """Do not ship after date (date, mm/dd/yyyy). Read-only."""
    promiseddate: datetime.date | None | Unset = UNSET
    """Promised by date (date, mm/dd/yyyy). Read-only."""
    dateconfirmed: datetime.date | None | Unset = UNSET
    """Date confirmed (date, mm/dd/yyyy). Read-only."""
    cancelafterdate: datetime.date | None | Unset = UNSET
    """Cancel after date (date, mm/dd/yyyy). Read-only."""
    dateshiptosupplier: datetime.date | None | Unset = UNSET
    """Date shipped to supplier (date, mm/dd/yyyy). Read-only."""
    relateddockey: str | None | Unset = UNSET
    """Related doc key (text). RECORDNO of the transaction that a change order changes. Read-only."""
    relateddoclinekey: str | None | Unset = UNSET
    """Related doc line key (text). Read-only."""
    revisedunitqty: Decimal | None | Unset = UNSET
    """Revised quantity (quantity). Read-only."""
    revisedqty: Decimal | None | Unset = UNSET
    """Revised quantity (quantity). Read-only."""
    draftchangeunitqty: Decimal | None | Unset = UNSET
    """Draft quantity change (quantity). Read-only."""
    draftchangeqty: Decimal | None | Unset = UNSET
    """Draft quantity change (quantity). Read-only."""
    revisedunitvalue: Decimal | None | Unset = UNSET
    """Revised extended base price (amount). Read-only."""
    revisedvalue: Decimal | None | Unset = UNSET
    """Revised extended price (amount in base currency). Read-only."""
    trx_revisedvalue: Decimal | None | Unset = UNSET
    """Revised extended price (amount in transaction currency). Read-only."""
    revisedprice: Decimal | None | Unset = UNSET
    """Revised price (amount in base currency). Read-only."""
    revisedunitprice: Decimal | None | Unset = UNSET
    """Revised base price (amount). Read-only."""
    trx_revisedprice: Decimal | None | Unset = UNSET
    """Revised price (amount in transaction currency). Read-only."""
    relateddoclineno: str | None | Unset = UNSET
    """Source document line number (text). Read-only."""
    draftchangeprice: Decimal | None | Unset = UNSET
    """Draft change price (amount). Read-only."""
    postedqtychanges: Decimal | None | Unset = UNSET
    """Posted quantity changes (quantity). Read-only."""
    postedchangeextprice: Decimal | None | Unset = UNSET
    """Posted change extended price (amount). Read-only."""
    postedchangeextbaseprice: Decimal | None | Unset = UNSET
    """Posted change extended base price (amount). Read-only."""
    relateddoctrx_value: Decimal | None | Unset = UNSET
    """Related doc key (amount in transaction currency). Read-only."""
    partialexempt: bool | None | Unset = UNSET
    """ITC (boolean, true or false). Whether tax paid on purchases is claimed back in part. Read-only."""
    primarydockey: int | None | Unset = UNSET
    """Primary doc key (integer, record number). Read-only."""
    primarydoclinekey: int | None | Unset = UNSET
    """Primary doc line key (integer, record number). Read-only."""
    addedbychange: bool | None | Unset = UNSET
    """Added by change document (boolean, true or false). Read-only."""
    draftchangebaseprice: Decimal | None | Unset = UNSET
    """Draft base price changes (amount). Read-only."""
    reverseconversion: bool | None | Unset = UNSET
    """Reverse conversion (boolean, true or false). Read-only."""
    reversepriceconverted: Decimal | None | Unset = UNSET
    """Reverse price converted (amount). Read-only."""
    reverseqtyconverted: Decimal | None | Unset = UNSET
    """Reverse qty converted (quantity). Read-only."""
    stdpriceconverted: Decimal | None | Unset = UNSET
    """Standard price converted (amount). Read-only."""
    stdqtyconverted: Decimal | None | Unset = UNSET
    """Standard qty converted (quantity). Read-only."""
    sourcedocid: str | None | Unset = UNSET
    """Source document ID (text). Read-only."""
    sourcedoclineid: str | None | Unset = UNSET
    """Source document line ID (text). Read-only."""
    extendedpricenetretainage: Decimal | None | Unset = UNSET
    """Extended price net retainage (amount). Read-only."""
    extendedbasepricenetretainage: Decimal | None | Unset = UNSET
    """Extended base price net retainage (amount). Read-only."""
    nameofacquiredasset: str | None | Unset = UNSET
    """Name of acquired asset (text). Read-only."""
    includetaxinassetcost: bool | None | Unset = UNSET
    """Include tax in asset cost (boolean, true or false). Read-only."""
    taxscheduleid: str | None | Unset = UNSET
    """Tax schedule (text). Read-only."""
    selectedassetmode: Literal["S", "M", "N"] | None | Unset = UNSET
    """Asset creation (text). Allowed: S, M, N. Read-only."""
    assetquantity: int | None | Unset = UNSET
    """Number of assets (integer). Read-only."""
    suppliesstatus: _Suppliesstatus | None | Unset = UNSET
    """Line status (text). Allowed: NV, D2, NI, NP, NE, NW, NSV, NDV, NEW, NR, AP, CONV, IT, MULTI, AVAIL, PRNTD,
    DONE, IS, CANCELLED, AACK, PO, ISPR. Read-only.
    """
    delivertokey: str | None | Unset = UNSET
    """Deliver-to contact key (text). Read-only."""
    deliverto_contactname: str | None | Unset = UNSET
    """Deliver to (text). Read-only."""
    deliverto_prefix: str | None | Unset = UNSET
    """Prefix (text). Read-only."""
    deliverto_firstname: str | None | Unset = UNSET
    """First name (text). Read-only."""
    deliverto_initial: str | None | Unset = UNSET
    """Middle name (text). Read-only."""
    deliverto_lastname: str | None | Unset = UNSET
    """Last name (text). Read-only."""
    deliverto_companyname: str | None | Unset = UNSET
    """Company name (text). Read-only."""
    deliverto_printas: str | None | Unset = UNSET
    """Print as (text). Read-only."""
    deliverto_phone1: str | None | Unset = UNSET
    """Primary phone (text). Read-only."""
    deliverto_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Read-only."""
    deliverto_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Read-only."""
    deliverto_pager: str | None | Unset = UNSET
    """Pager (text). Read-only."""
    deliverto_fax: str | None | Unset = UNSET
    """Fax (text). Read-only."""
    deliverto_email1: str | None | Unset = UNSET
    """Primary email address (text). Read-only."""
    deliverto_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Read-only."""
    deliverto_url1: str | None | Unset = UNSET
    """Primary URL (text). Read-only."""
    deliverto_url2: str | None | Unset = UNSET
    """Secondary URL (text). Read-only."""
    deliverto_visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false). Read-only."""
    deliverto_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Read-only."""
    deliverto_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Read-only."""
    deliverto_mailaddress_city: str | None | Unset = UNSET
    """City (text). Read-only."""
    deliverto_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Read-only."""
    deliverto_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Read-only."""
    deliverto_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Read-only."""
    deliverto_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`. Read-only."""
    stock_number: str | None | Unset = UNSET
    """Stock number (text). Read-only."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Retainage percentage (percent). Share of the amount that is held back until it is released. Read-only."""
    amountretained: Decimal | None | Unset = UNSET
    """Amount retained (amount in base currency). Part of the amount that is held back until it is released.
    Read-only.
    """
    trx_amountretained: Decimal | None | Unset = UNSET
    """Txn amount retained (amount in transaction currency). Part of the amount that is held back until it is
    released. Read-only.
    """
    allocation: str | None | Unset = UNSET
    """Allocation (text). Transaction allocation that splits the amount over dimensions. Read-only."""
    itemaliasid: str | None | Unset = UNSET
    """Cross-reference item ID (text). Read-only."""
    total_amount_converted: Decimal | None | Unset = UNSET
    """Total amount converted (amount). Read-only."""
    total_amount_remaining: Decimal | None | Unset = UNSET
    """Total amount remaining (amount). Read-only."""
    qty_remaining: Decimal | None | Unset = UNSET
    """Quantity remaining (quantity). Read-only."""
    delivervia: str | None | Unset = UNSET
    """Delivery method (text). Read-only."""
    origdockey: int | None | Unset = UNSET
    """Originating doc key (integer, record number). Read-only."""
    origdoclinekey: int | None | Unset = UNSET
    """Originating doc line key (integer, record number). Read-only."""
    origdocid: str | None | Unset = UNSET
    """Originating document ID (text). Read-only."""
    origdoclineid: str | None | Unset = UNSET
    """Originating document line ID (text). Read-only."""
    customerdimkey: int | None | Unset = UNSET
    """Customer dimension key (integer, record number). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    vendordimkey: int | None | Unset = UNSET
    """Vendor key (integer, record number). Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text). Read-only."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text). Read-only."""
    employeedimkey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee (text). Read-only."""
    employeename: str | None | Unset = UNSET
    """Employee name (text). Read-only."""
    projectdimkey: int | None | Unset = UNSET
    """Project dimension key (integer, record number). Read-only."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number). Read-only."""
    classid: str | None | Unset = UNSET
    """Class (text). Read-only."""
    classname: str | None | Unset = UNSET
    """Class name (text). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "PODOCUMENTENTRY",
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
            el("FORM1099", BOOLEAN, "?", label="Form 1099", access="read"),
            el("PERCENTVAL", DECIMAL, "?", label="Tax rate (%)", access="read"),
            el("TAXABSVAL", DECIMAL, "?", label="Tax", access="read"),
            el("TAXABLEAMOUNT", DECIMAL, "?", label="Taxable amount", access="read"),
            el("LINETOTAL", DECIMAL, "?", label="Gross amount", access="read"),
            el("DISCOUNT", DECIMAL, "?", label="Discount", access="read"),
            el("TRX_TAXABSVAL", DECIMAL, "?", label="Transaction tax", access="read"),
            el("TRX_LINETOTAL", DECIMAL, "?", label="Gross amount", access="read"),
            el("TAXVALOVERRIDE", BOOLEAN, "?", label="Tax override (only for Avalara Tax)", access="read"),
            el("FORM1099TYPE", TEXT, "?", label="Form 1099 type", access="read"),
            el("FORM1099BOX", TEXT, "?", label="Form 1099 box", access="read"),
            el("PRICE_CONVERTED", DECIMAL, "?", label="Price converted", access="read"),
            el("CONVERSIONTYPE", Enumeration("Quantity", "Price"), "?", label="Conversion type", access="read"),
            el("QTYTOLERANCEVARIANCE", DECIMAL, "?", label="Quantity tolerance variance", access="read"),
            el("PRICETOLERANCEVARIANCE", DECIMAL, "?", label="Price tolerance variance", access="read"),
            el("PAYMENTTAXCAPTURE", BOOLEAN, "?", label="Capture payment tax", access="read"),
            el("QUANTITYRESERVED", DECIMAL, "?", label="Quantity reserved", access="read"),
            el("QUANTITYALLOCATED", DECIMAL, "?", label="Quantity picked (allocated)", access="read"),
            el("QUANTITYRESERVEDWHENOPEN", DECIMAL, "?", label="Quantity reserved before fulfillment", access="read"),
            el("QUANTITYALLOCATEDWHENOPEN", DECIMAL, "?", label="Quantity allocated before fulfillment", access="read"),
            el("ALLOCRESERVEISENABLED", BOOLEAN, "?", label="Alloc reserve enabled", access="read"),
            el("ITEM.ISSUPPLYITEM", BOOLEAN, "?", label="Supplies item", access="read"),
            el("PROJECTKEY", TEXT, "?", label="Project key", access="read"),
            el("PROJECTID", TEXT, "?", label="Project", access="read"),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("TASKKEY", TEXT, "?", label="Task key", access="read"),
            el("TASKID", TEXT, "?", label="Task", access="read"),
            el("TASKNAME", TEXT, "?", label="Task name", access="read"),
            el("LINELEVELSIMPLETAXTYPE", TEXT, "?", label="Tax type", access="read"),
            el("LCCATKEY", TEXT, "?", label="Landed cost category", access="read"),
            el("NEEDBYDATE", DATE, "?", label="Need by date", access="read"),
            el("DONOTSHIPBEFOREDATE", DATE, "?", label="Do not ship before date", access="read"),
            el("DONOTSHIPAFTERDATE", DATE, "?", label="Do not ship after date", access="read"),
            el("PROMISEDDATE", DATE, "?", label="Promised by date", access="read"),
            el("DATECONFIRMED", DATE, "?", label="Date confirmed", access="read"),
            el("CANCELAFTERDATE", DATE, "?", label="Cancel after date", access="read"),
            el("DATESHIPTOSUPPLIER", DATE, "?", label="Date shipped to supplier", access="read"),
            el("RELATEDDOCKEY", TEXT, "?", label="Related doc key", access="read"),
            el("RELATEDDOCLINEKEY", TEXT, "?", label="Related doc line key", access="read"),
            el("REVISEDUNITQTY", DECIMAL, "?", label="Revised quantity", access="read"),
            el("REVISEDQTY", DECIMAL, "?", label="Revised quantity", access="read"),
            el("DRAFTCHANGEUNITQTY", DECIMAL, "?", label="Draft quantity change", access="read"),
            el("DRAFTCHANGEQTY", DECIMAL, "?", label="Draft quantity change", access="read"),
            el("REVISEDUNITVALUE", CURRENCY, "?", label="Revised extended base price", access="read"),
            el("REVISEDVALUE", CURRENCY, "?", label="Revised extended price", access="read"),
            el("TRX_REVISEDVALUE", CURRENCY, "?", label="Revised extended price", access="read"),
            el("REVISEDPRICE", DECIMAL, "?", label="Revised price", access="read"),
            el("REVISEDUNITPRICE", DECIMAL, "?", label="Revised base price", access="read"),
            el("TRX_REVISEDPRICE", DECIMAL, "?", label="Revised price", access="read"),
            el("RELATEDDOCLINENO", TEXT, "?", label="Source document line number", access="read"),
            el("DRAFTCHANGEPRICE", DECIMAL, "?", label="Draft change price", access="read"),
            el("POSTEDQTYCHANGES", DECIMAL, "?", label="Posted quantity changes", access="read"),
            el("POSTEDCHANGEEXTPRICE", CURRENCY, "?", label="Posted change extended price", access="read"),
            el("POSTEDCHANGEEXTBASEPRICE", CURRENCY, "?", label="Posted change extended base price", access="read"),
            el("RELATEDDOCTRX_VALUE", DECIMAL, "?", label="Related doc key", access="read"),
            el("PARTIALEXEMPT", BOOLEAN, "?", label="ITC", access="read"),
            el("PRIMARYDOCKEY", INTEGER, "?", label="Primary doc key", access="read"),
            el("PRIMARYDOCLINEKEY", INTEGER, "?", label="Primary doc line key", access="read"),
            el("ADDEDBYCHANGE", BOOLEAN, "?", label="Added by change document", access="read"),
            el("DRAFTCHANGEBASEPRICE", CURRENCY, "?", label="Draft base price changes", access="read"),
            el("REVERSECONVERSION", BOOLEAN, "?", label="Reverse conversion", access="read"),
            el("REVERSEPRICECONVERTED", DECIMAL, "?", label="Reverse price converted", access="read"),
            el("REVERSEQTYCONVERTED", DECIMAL, "?", label="Reverse qty converted", access="read"),
            el("STDPRICECONVERTED", DECIMAL, "?", label="Standard price converted", access="read"),
            el("STDQTYCONVERTED", DECIMAL, "?", label="Standard qty converted", access="read"),
            el("SOURCEDOCID", TEXT, "?", label="Source document ID", access="read"),
            el("SOURCEDOCLINEID", TEXT, "?", label="Source document line ID", access="read"),
            el("EXTENDEDPRICENETRETAINAGE", DECIMAL, "?", label="Extended price net retainage", access="read"),
            el("EXTENDEDBASEPRICENETRETAINAGE", DECIMAL, "?", label="Extended base price net retainage", access="read"),
            el("NAMEOFACQUIREDASSET", TEXT, "?", label="Name of acquired asset", access="read"),
            el("INCLUDETAXINASSETCOST", BOOLEAN, "?", label="Include tax in asset cost", access="read"),
            el("TAXSCHEDULEID", TEXT, "?", label="Tax schedule", access="read"),
            el("SELECTEDASSETMODE", Enumeration("S", "M", "N"), "?", label="Asset creation", access="read"),
            el("ASSETQUANTITY", INTEGER, "?", label="Number of assets", access="read"),
            el("SUPPLIESSTATUS", _SUPPLIESSTATUS, "?", label="Line status", access="read"),
            el("DELIVERTOKEY", TEXT, "?", label="Deliver-to contact key", access="read"),
            el("DELIVERTO.CONTACTNAME", TEXT, "?", label="Deliver to", access="read"),
            el("DELIVERTO.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("DELIVERTO.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("DELIVERTO.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("DELIVERTO.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("DELIVERTO.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("DELIVERTO.PRINTAS", TEXT, "?", label="Print as", access="read"),
            el("DELIVERTO.PHONE1", TEXT, "?", label="Primary phone", access="read"),
            el("DELIVERTO.PHONE2", TEXT, "?", label="Secondary phone", access="read"),
            el("DELIVERTO.CELLPHONE", TEXT, "?", label="Mobile phone", access="read"),
            el("DELIVERTO.PAGER", TEXT, "?", label="Pager", access="read"),
            el("DELIVERTO.FAX", TEXT, "?", label="Fax", access="read"),
            el("DELIVERTO.EMAIL1", TEXT, "?", label="Primary email address", access="read"),
            el("DELIVERTO.EMAIL2", TEXT, "?", label="Secondary email addresses", access="read"),
            el("DELIVERTO.URL1", TEXT, "?", label="Primary URL", access="read"),
            el("DELIVERTO.URL2", TEXT, "?", label="Secondary URL", access="read"),
            el("DELIVERTO.VISIBLE", BOOLEAN, "?", label="Visible", access="read"),
            el("DELIVERTO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("DELIVERTO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("DELIVERTO.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("DELIVERTO.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("DELIVERTO.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("DELIVERTO.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("DELIVERTO.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("STOCK_NUMBER", TEXT, "?", label="Stock number", access="read"),
            el("RETAINAGEPERCENTAGE", PERCENT, "?", label="Retainage percentage", access="read"),
            el("AMOUNTRETAINED", DECIMAL, "?", label="Amount retained", access="read"),
            el("TRX_AMOUNTRETAINED", DECIMAL, "?", label="Txn amount retained", access="read"),
            el("ALLOCATION", TEXT, "?", label="Allocation", access="read"),
            el("ITEMALIASID", TEXT, "?", label="Cross-reference item ID", access="read"),
            el("TOTAL_AMOUNT_CONVERTED", DECIMAL, "?", label="Total amount converted", access="read"),
            el("TOTAL_AMOUNT_REMAINING", DECIMAL, "?", label="Total amount remaining", access="read"),
            el("QTY_REMAINING", DECIMAL, "?", label="Quantity remaining", access="read"),
            el("DELIVERVIA", TEXT, "?", label="Delivery method", access="read"),
            el("ORIGDOCKEY", INTEGER, "?", label="Originating doc key", access="read"),
            el("ORIGDOCLINEKEY", INTEGER, "?", label="Originating doc line key", access="read"),
            el("ORIGDOCID", TEXT, "?", label="Originating document ID", access="read"),
            el("ORIGDOCLINEID", TEXT, "?", label="Originating document line ID", access="read"),
            el("CUSTOMERDIMKEY", INTEGER, "?", label="Customer dimension key", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor", access="read"),
            el("VENDORNAME", TEXT, "?", label="Vendor name", access="read"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee", access="read"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name", access="read"),
            el("PROJECTDIMKEY", INTEGER, "?", label="Project dimension key", access="read"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key", access="read"),
            el("CLASSID", TEXT, "?", label="Class", access="read"),
            el("CLASSNAME", TEXT, "?", label="Class name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Purchasing transaction line",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMID"),
            Relationship("DEPARTMENT", "DEPARTMENT", "MANY2ONE", "DEPARTMENTID"),
            Relationship("LOCATION", "LOCATION", "MANY2ONE", "LOCATIONID"),
            Relationship("WAREHOUSE", "WAREHOUSE", "MANY2ONE", "WAREHOUSE.LOCATION_NO"),
            Relationship("PODOCUMENT", "PODOCUMENT", "MANY2ONE", "DOCHDRNO"),
            Relationship("DELIVERTO", "CONTACTVERSION", "MANY2ONE", "DELIVERTOKEY", "Deliver-to contact"),
            Relationship(
                "PRIMARYDOCLINEKEY",
                "PODOCUMENTENTRY",
                "MANY2ONE",
                "PRIMARYDOCLINEKEY",
                "Primary document transaction detail",
                attr="primarydoclinekey_record",
            ),
            Relationship(
                "SOURCEDOCLINE",
                "PODOCUMENTENTRY",
                "MANY2ONE",
                "SOURCE_DOCLINEKEY",
                "Source document transaction detail",
            ),
            Relationship(
                "ORIGDOCLINEKEY",
                "PODOCUMENTENTRY",
                "MANY2ONE",
                "ORIGDOCLINEKEY",
                "Originating document transaction detail",
                attr="origdoclinekey_record",
            ),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_podocumententry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PODOCUMENTENTRY]:
    """Find records of Purchasing transaction line (PODOCUMENTENTRY).

    Answers `Records[PODOCUMENTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transactions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PODOCUMENTENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_podocumententry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PODOCUMENTENTRY]:
    """Read records of Purchasing transaction line (PODOCUMENTENTRY) by key.

    Answers `Records[PODOCUMENTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/purchasing-transactions/
    """
    from intacct.common.read import read

    return read(
        object="PODOCUMENTENTRY", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _PODOCUMENTENTRYFields(Fields):
        """Fields of PODOCUMENTENTRY."""

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
        form1099: Field[bool]
        percentval: Field[Decimal]
        taxabsval: Field[Decimal]
        taxableamount: Field[Decimal]
        linetotal: Field[Decimal]
        discount: Field[Decimal]
        trx_taxabsval: Field[Decimal]
        trx_linetotal: Field[Decimal]
        taxvaloverride: Field[bool]
        form1099type: Field[str]
        form1099box: Field[str]
        price_converted: Field[Decimal]
        conversiontype: Field[str]
        qtytolerancevariance: Field[Decimal]
        pricetolerancevariance: Field[Decimal]
        paymenttaxcapture: Field[bool]
        quantityreserved: Field[Decimal]
        quantityallocated: Field[Decimal]
        quantityreservedwhenopen: Field[Decimal]
        quantityallocatedwhenopen: Field[Decimal]
        allocreserveisenabled: Field[bool]
        item_issupplyitem: Field[bool]
        projectkey: Field[str]
        projectid: Field[str]
        projectname: Field[str]
        taskkey: Field[str]
        taskid: Field[str]
        taskname: Field[str]
        linelevelsimpletaxtype: Field[str]
        lccatkey: Field[str]
        needbydate: Field[datetime.date]
        donotshipbeforedate: Field[datetime.date]
        donotshipafterdate: Field[datetime.date]
        promiseddate: Field[datetime.date]
        dateconfirmed: Field[datetime.date]
        cancelafterdate: Field[datetime.date]
        dateshiptosupplier: Field[datetime.date]
        relateddockey: Field[str]
        relateddoclinekey: Field[str]
        revisedunitqty: Field[Decimal]
        revisedqty: Field[Decimal]
        draftchangeunitqty: Field[Decimal]
        draftchangeqty: Field[Decimal]
        revisedunitvalue: Field[Decimal]
        revisedvalue: Field[Decimal]
        trx_revisedvalue: Field[Decimal]
        revisedprice: Field[Decimal]
        revisedunitprice: Field[Decimal]
        trx_revisedprice: Field[Decimal]
        relateddoclineno: Field[str]
        draftchangeprice: Field[Decimal]
        postedqtychanges: Field[Decimal]
        postedchangeextprice: Field[Decimal]
        postedchangeextbaseprice: Field[Decimal]
        relateddoctrx_value: Field[Decimal]
        partialexempt: Field[bool]
        primarydockey: Field[int]
        primarydoclinekey: Field[int]
        addedbychange: Field[bool]
        draftchangebaseprice: Field[Decimal]
        reverseconversion: Field[bool]
        reversepriceconverted: Field[Decimal]
        reverseqtyconverted: Field[Decimal]
        stdpriceconverted: Field[Decimal]
        stdqtyconverted: Field[Decimal]
        sourcedocid: Field[str]
        sourcedoclineid: Field[str]
        extendedpricenetretainage: Field[Decimal]
        extendedbasepricenetretainage: Field[Decimal]
        nameofacquiredasset: Field[str]
        includetaxinassetcost: Field[bool]
        taxscheduleid: Field[str]
        selectedassetmode: Field[str]
        assetquantity: Field[int]
        suppliesstatus: Field[str]
        delivertokey: Field[str]
        deliverto_contactname: Field[str]
        deliverto_prefix: Field[str]
        deliverto_firstname: Field[str]
        deliverto_initial: Field[str]
        deliverto_lastname: Field[str]
        deliverto_companyname: Field[str]
        deliverto_printas: Field[str]
        deliverto_phone1: Field[str]
        deliverto_phone2: Field[str]
        deliverto_cellphone: Field[str]
        deliverto_pager: Field[str]
        deliverto_fax: Field[str]
        deliverto_email1: Field[str]
        deliverto_email2: Field[str]
        deliverto_url1: Field[str]
        deliverto_url2: Field[str]
        deliverto_visible: Field[bool]
        deliverto_mailaddress_address1: Field[str]
        deliverto_mailaddress_address2: Field[str]
        deliverto_mailaddress_city: Field[str]
        deliverto_mailaddress_state: Field[str]
        deliverto_mailaddress_zip: Field[str]
        deliverto_mailaddress_country: Field[str]
        deliverto_mailaddress_countrycode: Field[str]
        stock_number: Field[str]
        retainagepercentage: Field[Decimal]
        amountretained: Field[Decimal]
        trx_amountretained: Field[Decimal]
        allocation: Field[str]
        itemaliasid: Field[str]
        total_amount_converted: Field[Decimal]
        total_amount_remaining: Field[Decimal]
        qty_remaining: Field[Decimal]
        delivervia: Field[str]
        origdockey: Field[int]
        origdoclinekey: Field[int]
        origdocid: Field[str]
        origdoclineid: Field[str]
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
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        record_url: Field[str]
        item: _ITEMFields
        department: _DEPARTMENTFields
        location: _LOCATIONFields
        warehouse: _WAREHOUSEFields
        podocument: _PODOCUMENTFields
        deliverto: Fields
        primarydoclinekey_record: _PODOCUMENTENTRYFields
        sourcedocline: _PODOCUMENTENTRYFields
        origdoclinekey_record: _PODOCUMENTENTRYFields
