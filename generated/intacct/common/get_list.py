# Generated from spec/common/get_list.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from intacct.common.fields import FIELDS
from intacct.common.sorts import SORTS
from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.accounts_payable.apaccountlabel_reply import ApaccountlabelReply
    from intacct.accounts_payable.apadjustment_reply import ApadjustmentReply
    from intacct.accounts_payable.apadjustmentbatch_reply import ApadjustmentbatchReply
    from intacct.accounts_payable.appayment_reply import AppaymentReply
    from intacct.accounts_payable.appaymentrequest_reply import AppaymentrequestReply
    from intacct.accounts_payable.apterm_reply import AptermReply
    from intacct.accounts_payable.bill_reply import BillReply
    from intacct.accounts_payable.billbatch_reply import BillbatchReply
    from intacct.accounts_payable.vendor_reply import VendorReply
    from intacct.accounts_payable.vendorvisibility_reply import VendorvisibilityReply
    from intacct.accounts_receivable.araccountlabel_reply import AraccountlabelReply
    from intacct.accounts_receivable.aradjustment_reply import AradjustmentReply
    from intacct.accounts_receivable.aradjustmentbatch_reply import AradjustmentbatchReply
    from intacct.accounts_receivable.arpayment_reply import ArpaymentReply
    from intacct.accounts_receivable.arpaymentbatch_reply import ArpaymentbatchReply
    from intacct.accounts_receivable.arterm_reply import ArtermReply
    from intacct.accounts_receivable.artransactiondef_reply import ArtransactiondefReply
    from intacct.accounts_receivable.customer_reply import CustomerReply
    from intacct.accounts_receivable.customerachinfo_reply import CustomerachinfoReply
    from intacct.accounts_receivable.customerbankaccount_reply import CustomerbankaccountReply
    from intacct.accounts_receivable.customerchargecard_reply import CustomerchargecardReply
    from intacct.accounts_receivable.customervisibility_reply import CustomervisibilityReply
    from intacct.accounts_receivable.invoice_reply import InvoiceReply
    from intacct.accounts_receivable.invoicebatch_reply import InvoicebatchReply
    from intacct.accounts_receivable.territory_reply import TerritoryReply
    from intacct.cash_management.achbankconfiguration_reply import AchbankconfigurationReply
    from intacct.cash_management.cctransaction_reply import CctransactionReply
    from intacct.cash_management.otherreceipts_reply import OtherreceiptsReply
    from intacct.common.accountgroup_reply import AccountgroupReply
    from intacct.common.additional_parameters import AdditionalParameters
    from intacct.common.adjjournal_reply import AdjjournalReply
    from intacct.common.bankaccount_reply import BankaccountReply
    from intacct.common.company_info_reply import CompanyInfoReply
    from intacct.common.csnhistory_reply import CsnhistoryReply
    from intacct.common.custglgroup_reply import CustglgroupReply
    from intacct.common.customerppackage_reply import CustomerppackageReply
    from intacct.common.expensetypes_reply import ExpensetypesReply
    from intacct.common.filter import Filter
    from intacct.common.glbudget_reply import GlbudgetReply
    from intacct.common.icitem_reply import IcitemReply
    from intacct.common.ictotal_reply import IctotalReply
    from intacct.common.ictransactiondef_reply import IctransactiondefReply
    from intacct.common.itemtotal_reply import ItemtotalReply
    from intacct.common.potransactiondef_reply import PotransactiondefReply
    from intacct.common.pricelistitem_reply import PricelistitemReply
    from intacct.common.renewalmacro_reply import RenewalmacroReply
    from intacct.common.revrecchangelog_reply import RevrecchangelogReply
    from intacct.common.smarteventlog_reply import SmarteventlogReply
    from intacct.common.sortfield import Sortfield
    from intacct.common.sotransactiondef_reply import SotransactiondefReply
    from intacct.common.subscription_reply import SubscriptionReply
    from intacct.common.trxcurrencies_reply import TrxcurrenciesReply
    from intacct.common.vendglgroup_reply import VendglgroupReply
    from intacct.common.vendorentityaccount_reply import VendorentityaccountReply
    from intacct.company_console.class_reply import ClassReply
    from intacct.company_console.contact_reply import ContactReply
    from intacct.company_console.department_reply import DepartmentReply
    from intacct.company_console.location_reply import LocationReply
    from intacct.company_console.locationentity_reply import LocationentityReply
    from intacct.company_console.locationgroup_reply import LocationgroupReply
    from intacct.company_console.supdoc_reply import SupdocReply
    from intacct.company_console.supdocfolder_reply import SupdocfolderReply
    from intacct.construction.costtype import COSTTYPE
    from intacct.employee_expenses.employee_reply import EmployeeReply
    from intacct.employee_expenses.employeerate_reply import EmployeerateReply
    from intacct.employee_expenses.expenseadjustmentreport_reply import ExpenseadjustmentreportReply
    from intacct.employee_expenses.expensepaymenttype_reply import ExpensepaymenttypeReply
    from intacct.employee_expenses.expensereport_reply import ExpensereportReply
    from intacct.employee_expenses.expensereportbatch_reply import ExpensereportbatchReply
    from intacct.general_ledger.allocation_reply import AllocationReply
    from intacct.general_ledger.glaccount_reply import GlaccountReply
    from intacct.general_ledger.glbudgetitem_reply import GlbudgetitemReply
    from intacct.general_ledger.glentry_reply import GlentryReply
    from intacct.general_ledger.gltransaction_reply import GltransactionReply
    from intacct.general_ledger.journal_reply import JournalReply
    from intacct.general_ledger.reportingperiod_reply import ReportingperiodReply
    from intacct.general_ledger.statglaccount_reply import StatglaccountReply
    from intacct.general_ledger.statjournal_reply import StatjournalReply
    from intacct.inventory_control.icitemtotals_reply import IcitemtotalsReply
    from intacct.inventory_control.ictransaction_reply import IctransactionReply
    from intacct.inventory_control.itemglgroup_reply import ItemglgroupReply
    from intacct.inventory_control.itemtaxgroup_reply import ItemtaxgroupReply
    from intacct.inventory_control.productline_reply import ProductlineReply
    from intacct.inventory_control.stkittransaction_reply import StkittransactionReply
    from intacct.inventory_control.uom_reply import UomReply
    from intacct.inventory_control.warehouse_reply import WarehouseReply
    from intacct.order_entry.recursotransaction_reply import RecursotransactionReply
    from intacct.order_entry.revrecschedule_reply import RevrecscheduleReply
    from intacct.order_entry.revrecscheduleentry_reply import RevrecscheduleentryReply
    from intacct.order_entry.sopricelist_reply import SopricelistReply
    from intacct.order_entry.sotransaction_reply import SotransactionReply
    from intacct.order_entry.vsoeitempricelist_reply import VsoeitempricelistReply
    from intacct.order_entry.vsoepricelist_reply import VsoepricelistReply
    from intacct.project_resource_mgmt.earningtype_reply import EarningtypeReply
    from intacct.project_resource_mgmt.project_reply import ProjectReply
    from intacct.project_resource_mgmt.projectstatus import PROJECTSTATUS
    from intacct.project_resource_mgmt.projecttype import PROJECTTYPE
    from intacct.project_resource_mgmt.task_reply import TaskReply
    from intacct.project_resource_mgmt.timesheet_reply import TimesheetReply
    from intacct.project_resource_mgmt.timetype_reply import TimetypeReply
    from intacct.purchasing.popricelist_reply import PopricelistReply
    from intacct.purchasing.potransaction_reply import PotransactionReply
    from intacct.sales_tax_vat_gst.contacttaxgroup_reply import ContacttaxgroupReply
    from intacct.sales_tax_vat_gst.taxdetail_reply import TaxdetailReply
    from intacct.sales_tax_vat_gst.taxschedule_reply import TaxscheduleReply
    from intacct.sales_tax_vat_gst.taxscheduledetail_reply import TaxscheduledetailReply
    from intacct.sales_tax_vat_gst.taxschedulemap_reply import TaxschedulemapReply

__all__ = ["get_list"]

_Object: TypeAlias = Literal[
    "accountgroup",
    "adjjournal",
    "statjournal",
    "apaccountlabel",
    "apadjustment",
    "apadjustmentbatch",
    "appayment",
    "apterm",
    "project",
    "class",
    "araccountlabel",
    "aradjustment",
    "aradjustmentbatch",
    "arpayment",
    "arpaymentbatch",
    "arterm",
    "artransactiondef",
    "bankaccount",
    "bill",
    "billbatch",
    "contact",
    "custglgroup",
    "customer",
    "customervisibility",
    "customerachinfo",
    "customerchargecard",
    "customerbankaccount",
    "customerppackage",
    "department",
    "employee",
    "expensereport",
    "expensereportbatch",
    "expensetypes",
    "expensepaymenttype",
    "glaccount",
    "statglaccount",
    "glbudget",
    "glbudgetitem",
    "glentry",
    "gltransaction",
    "icitem",
    "ictotal",
    "stkittransaction",
    "ictransaction",
    "ictransactiondef",
    "invoice",
    "invoicebatch",
    "itemglgroup",
    "journal",
    "location",
    "locationentity",
    "supdocfolder",
    "supdoc",
    "company_info",
    "trxcurrencies",
    "popricelist",
    "vsoepricelist",
    "vsoeitempricelist",
    "potransaction",
    "potransactiondef",
    "csnhistory",
    "locationgroup",
    "pricelistitem",
    "productline",
    "renewalmacro",
    "reportingperiod",
    "revrecschedule",
    "revrecscheduleentry",
    "revrectemplate",
    "sopricelist",
    "sotransaction",
    "recursotransaction",
    "sotransactiondef",
    "subscription",
    "territory",
    "uom",
    "vendglgroup",
    "vendor",
    "vendorvisibility",
    "warehouse",
    "taxdetail",
    "taxschedule",
    "taxscheduledetail",
    "contacttaxgroup",
    "itemtaxgroup",
    "taxschedulemap",
    "smarteventlog",
    "appaymentrequest",
    "icitemtotals",
    "itemtotal",
    "timesheet",
    "task",
    "projecttype",
    "projectstatus",
    "timetype",
    "allocation",
    "cctransaction",
    "revrecchangelog",
    "vsoeallocation",
    "expenseadjustmentreport",
    "earningtype",
    "employeerate",
    "achbankconfiguration",
    "vendorentityaccount",
    "vendorpref",
    "employeepref",
    "otherreceipts",
    "costtype",
]
_OBJECT: Final = Enumeration(*get_args(_Object))


@model
class get_list(
    Function[
        Records[
            "AccountgroupReply | AdjjournalReply | StatjournalReply | ApaccountlabelReply | ApadjustmentReply | ApadjustmentbatchReply | AppaymentReply | AptermReply | ProjectReply | ClassReply | AraccountlabelReply | AradjustmentReply | AradjustmentbatchReply | ArpaymentReply | ArpaymentbatchReply | ArtermReply | BankaccountReply | BillReply | BillbatchReply | ContactReply | CustglgroupReply | CustomerReply | CustomervisibilityReply | CustomerachinfoReply | CustomerchargecardReply | CustomerppackageReply | DepartmentReply | EmployeeReply | ExpensereportReply | ExpensereportbatchReply | ExpensetypesReply | ExpensepaymenttypeReply | GlaccountReply | GlbudgetReply | GlbudgetitemReply | GlentryReply | GltransactionReply | IcitemReply | IctotalReply | StkittransactionReply | IctransactionReply | IctransactiondefReply | InvoiceReply | InvoicebatchReply | ItemglgroupReply | JournalReply | LocationReply | LocationentityReply | SupdocfolderReply | SupdocReply | CompanyInfoReply | TrxcurrenciesReply | PopricelistReply | VsoeitempricelistReply | PotransactionReply | PotransactiondefReply | CsnhistoryReply | PricelistitemReply | ProductlineReply | RenewalmacroReply | ReportingperiodReply | RevrecscheduleReply | RevrecscheduleentryReply | SopricelistReply | SotransactionReply | SotransactiondefReply | SubscriptionReply | TerritoryReply | UomReply | VendglgroupReply | VendorReply | VendorvisibilityReply | WarehouseReply | SmarteventlogReply | AppaymentrequestReply | IcitemtotalsReply | ItemtotalReply | TimesheetReply | TaskReply | AllocationReply | CctransactionReply | RevrecchangelogReply | ExpenseadjustmentreportReply | EarningtypeReply | EmployeerateReply | VendorentityaccountReply | OtherreceiptsReply | ArtransactiondefReply | CustomerbankaccountReply | StatglaccountReply | VsoepricelistReply | LocationgroupReply | RecursotransactionReply | TaxdetailReply | TaxscheduleReply | TaxscheduledetailReply | ContacttaxgroupReply | ItemtaxgroupReply | TaxschedulemapReply | TimetypeReply | AchbankconfigurationReply | PROJECTTYPE | PROJECTSTATUS | COSTTYPE"
        ]
    ]
):
    """Get list (legacy).

    Answers a list of `AccountgroupReply` or `AdjjournalReply` or `StatjournalReply` or `ApaccountlabelReply` or
    `ApadjustmentReply` or `ApadjustmentbatchReply` or `AppaymentReply` or `AptermReply` or `ProjectReply` or
    `ClassReply` or `AraccountlabelReply` or `AradjustmentReply` or `AradjustmentbatchReply` or `ArpaymentReply` or
    `ArpaymentbatchReply` or `ArtermReply` or `BankaccountReply` or `BillReply` or `BillbatchReply` or
    `ContactReply` or `CustglgroupReply` or `CustomerReply` or `CustomervisibilityReply` or `CustomerachinfoReply`
    or `CustomerchargecardReply` or `CustomerppackageReply` or `DepartmentReply` or `EmployeeReply` or
    `ExpensereportReply` or `ExpensereportbatchReply` or `ExpensetypesReply` or `ExpensepaymenttypeReply` or
    `GlaccountReply` or `GlbudgetReply` or `GlbudgetitemReply` or `GlentryReply` or `GltransactionReply` or
    `IcitemReply` or `IctotalReply` or `StkittransactionReply` or `IctransactionReply` or `IctransactiondefReply` or
    `InvoiceReply` or `InvoicebatchReply` or `ItemglgroupReply` or `JournalReply` or `LocationReply` or
    `LocationentityReply` or `SupdocfolderReply` or `SupdocReply` or `CompanyInfoReply` or `TrxcurrenciesReply` or
    `PopricelistReply` or `VsoeitempricelistReply` or `PotransactionReply` or `PotransactiondefReply` or
    `CsnhistoryReply` or `PricelistitemReply` or `ProductlineReply` or `RenewalmacroReply` or `ReportingperiodReply`
    or `RevrecscheduleReply` or `RevrecscheduleentryReply` or `SopricelistReply` or `SotransactionReply` or
    `SotransactiondefReply` or `SubscriptionReply` or `TerritoryReply` or `UomReply` or `VendglgroupReply` or
    `VendorReply` or `VendorvisibilityReply` or `WarehouseReply` or `SmarteventlogReply` or `AppaymentrequestReply`
    or `IcitemtotalsReply` or `ItemtotalReply` or `TimesheetReply` or `TaskReply` or `AllocationReply` or
    `CctransactionReply` or `RevrecchangelogReply` or `ExpenseadjustmentreportReply` or `EarningtypeReply` or
    `EmployeerateReply` or `VendorentityaccountReply` or `OtherreceiptsReply` or `ArtransactiondefReply` or
    `CustomerbankaccountReply` or `StatglaccountReply` or `VsoepricelistReply` or `LocationgroupReply` or
    `RecursotransactionReply` or `TaxdetailReply` or `TaxscheduleReply` or `TaxscheduledetailReply` or
    `ContacttaxgroupReply` or `ItemtaxgroupReply` or `TaxschedulemapReply` or `TimetypeReply` or
    `AchbankconfigurationReply` or `PROJECTTYPE` or `PROJECTSTATUS` or `COSTTYPE`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-summaries/
    - A record of revrectemplate, vsoeallocation, vendorpref or employeepref is read without a type: nothing is on
      record of it.
    """

    object: _Object | None
    """Object (text). Allowed: accountgroup, adjjournal, statjournal, apaccountlabel, apadjustment,
    apadjustmentbatch, appayment, apterm, project, class, araccountlabel, aradjustment, aradjustmentbatch,
    arpayment, arpaymentbatch, arterm, artransactiondef, bankaccount, bill, billbatch, contact, custglgroup,
    customer, customervisibility, customerachinfo, customerchargecard, customerbankaccount, customerppackage,
    department, employee, expensereport, expensereportbatch, expensetypes, expensepaymenttype, glaccount,
    statglaccount, glbudget, glbudgetitem, glentry, gltransaction and 68 more. Required.
    """
    start: int | None | Unset = UNSET
    """Start (integer)."""
    maxitems: int | None | Unset = UNSET
    """Maximum items (integer)."""
    showprivate: bool | None | Unset = UNSET
    """Show private (boolean, true or false). Default: false."""
    filter: Filter | None | Unset = UNSET
    """Filter."""
    sorts: list[Sortfield] | None | Unset = UNSET
    """Sort order."""
    fields: list[str] | None | Unset = UNSET
    """Fields (list of text)."""
    additional_parameters: AdditionalParameters | None | Unset = UNSET
    """Additional parameters."""

    __wire__ = Wire(
        "get_list",
        seq(
            el("filter", Ref("intacct.common.filter", "Filter"), "?", label="Filter"),
            el("sorts", SORTS, "?", label="Sort order"),
            el("fields", FIELDS, "?", label="Fields"),
            el(
                "additional_parameters",
                Ref("intacct.common.additional_parameters", "AdditionalParameters"),
                "?",
                label="Additional parameters",
            ),
        ),
        (
            attribute("object", _OBJECT, required=True),
            attribute("start", INTEGER),
            attribute("maxitems", INTEGER),
            attribute("showprivate", BOOLEAN, default="false"),
        ),
    )
    __result__ = RecordsResult(
        elements={
            "accountgroup": Ref("intacct.common.accountgroup_reply", "AccountgroupReply"),
            "adjjournal": Ref("intacct.common.adjjournal_reply", "AdjjournalReply"),
            "statjournal": Ref("intacct.general_ledger.statjournal_reply", "StatjournalReply"),
            "apaccountlabel": Ref("intacct.accounts_payable.apaccountlabel_reply", "ApaccountlabelReply"),
            "apadjustment": Ref("intacct.accounts_payable.apadjustment_reply", "ApadjustmentReply"),
            "apadjustmentbatch": Ref("intacct.accounts_payable.apadjustmentbatch_reply", "ApadjustmentbatchReply"),
            "appayment": Ref("intacct.accounts_payable.appayment_reply", "AppaymentReply"),
            "apterm": Ref("intacct.accounts_payable.apterm_reply", "AptermReply"),
            "project": Ref("intacct.project_resource_mgmt.project_reply", "ProjectReply"),
            "class": Ref("intacct.company_console.class_reply", "ClassReply"),
            "araccountlabel": Ref("intacct.accounts_receivable.araccountlabel_reply", "AraccountlabelReply"),
            "aradjustment": Ref("intacct.accounts_receivable.aradjustment_reply", "AradjustmentReply"),
            "aradjustmentbatch": Ref("intacct.accounts_receivable.aradjustmentbatch_reply", "AradjustmentbatchReply"),
            "arpayment": Ref("intacct.accounts_receivable.arpayment_reply", "ArpaymentReply"),
            "arpaymentbatch": Ref("intacct.accounts_receivable.arpaymentbatch_reply", "ArpaymentbatchReply"),
            "arterm": Ref("intacct.accounts_receivable.arterm_reply", "ArtermReply"),
            "bankaccount": Ref("intacct.common.bankaccount_reply", "BankaccountReply"),
            "bill": Ref("intacct.accounts_payable.bill_reply", "BillReply"),
            "billbatch": Ref("intacct.accounts_payable.billbatch_reply", "BillbatchReply"),
            "contact": Ref("intacct.company_console.contact_reply", "ContactReply"),
            "custglgroup": Ref("intacct.common.custglgroup_reply", "CustglgroupReply"),
            "customer": Ref("intacct.accounts_receivable.customer_reply", "CustomerReply"),
            "customervisibility": Ref(
                "intacct.accounts_receivable.customervisibility_reply", "CustomervisibilityReply"
            ),
            "customerachinfo": Ref("intacct.accounts_receivable.customerachinfo_reply", "CustomerachinfoReply"),
            "customerchargecard": Ref(
                "intacct.accounts_receivable.customerchargecard_reply", "CustomerchargecardReply"
            ),
            "customerppackage": Ref("intacct.common.customerppackage_reply", "CustomerppackageReply"),
            "department": Ref("intacct.company_console.department_reply", "DepartmentReply"),
            "employee": Ref("intacct.employee_expenses.employee_reply", "EmployeeReply"),
            "expensereport": Ref("intacct.employee_expenses.expensereport_reply", "ExpensereportReply"),
            "expensereportbatch": Ref("intacct.employee_expenses.expensereportbatch_reply", "ExpensereportbatchReply"),
            "expensetypes": Ref("intacct.common.expensetypes_reply", "ExpensetypesReply"),
            "expensepaymenttype": Ref("intacct.employee_expenses.expensepaymenttype_reply", "ExpensepaymenttypeReply"),
            "glaccount": Ref("intacct.general_ledger.glaccount_reply", "GlaccountReply"),
            "glbudget": Ref("intacct.common.glbudget_reply", "GlbudgetReply"),
            "glbudgetitem": Ref("intacct.general_ledger.glbudgetitem_reply", "GlbudgetitemReply"),
            "glentry": Ref("intacct.general_ledger.glentry_reply", "GlentryReply"),
            "gltransaction": Ref("intacct.general_ledger.gltransaction_reply", "GltransactionReply"),
            "icitem": Ref("intacct.common.icitem_reply", "IcitemReply"),
            "ictotal": Ref("intacct.common.ictotal_reply", "IctotalReply"),
            "stkittransaction": Ref("intacct.inventory_control.stkittransaction_reply", "StkittransactionReply"),
            "ictransaction": Ref("intacct.inventory_control.ictransaction_reply", "IctransactionReply"),
            "ictransactiondef": Ref("intacct.common.ictransactiondef_reply", "IctransactiondefReply"),
            "invoice": Ref("intacct.accounts_receivable.invoice_reply", "InvoiceReply"),
            "invoicebatch": Ref("intacct.accounts_receivable.invoicebatch_reply", "InvoicebatchReply"),
            "itemglgroup": Ref("intacct.inventory_control.itemglgroup_reply", "ItemglgroupReply"),
            "journal": Ref("intacct.general_ledger.journal_reply", "JournalReply"),
            "location": Ref("intacct.company_console.location_reply", "LocationReply"),
            "locationentity": Ref("intacct.company_console.locationentity_reply", "LocationentityReply"),
            "supdocfolder": Ref("intacct.company_console.supdocfolder_reply", "SupdocfolderReply"),
            "supdoc": Ref("intacct.company_console.supdoc_reply", "SupdocReply"),
            "company_info": Ref("intacct.common.company_info_reply", "CompanyInfoReply"),
            "trxcurrencies": Ref("intacct.common.trxcurrencies_reply", "TrxcurrenciesReply"),
            "popricelist": Ref("intacct.purchasing.popricelist_reply", "PopricelistReply"),
            "vsoeitempricelist": Ref("intacct.order_entry.vsoeitempricelist_reply", "VsoeitempricelistReply"),
            "potransaction": Ref("intacct.purchasing.potransaction_reply", "PotransactionReply"),
            "potransactiondef": Ref("intacct.common.potransactiondef_reply", "PotransactiondefReply"),
            "csnhistory": Ref("intacct.common.csnhistory_reply", "CsnhistoryReply"),
            "pricelistitem": Ref("intacct.common.pricelistitem_reply", "PricelistitemReply"),
            "productline": Ref("intacct.inventory_control.productline_reply", "ProductlineReply"),
            "renewalmacro": Ref("intacct.common.renewalmacro_reply", "RenewalmacroReply"),
            "reportingperiod": Ref("intacct.general_ledger.reportingperiod_reply", "ReportingperiodReply"),
            "revrecschedule": Ref("intacct.order_entry.revrecschedule_reply", "RevrecscheduleReply"),
            "revrecscheduleentry": Ref("intacct.order_entry.revrecscheduleentry_reply", "RevrecscheduleentryReply"),
            "sopricelist": Ref("intacct.order_entry.sopricelist_reply", "SopricelistReply"),
            "sotransaction": Ref("intacct.order_entry.sotransaction_reply", "SotransactionReply"),
            "sotransactiondef": Ref("intacct.common.sotransactiondef_reply", "SotransactiondefReply"),
            "subscription": Ref("intacct.common.subscription_reply", "SubscriptionReply"),
            "territory": Ref("intacct.accounts_receivable.territory_reply", "TerritoryReply"),
            "uom": Ref("intacct.inventory_control.uom_reply", "UomReply"),
            "vendglgroup": Ref("intacct.common.vendglgroup_reply", "VendglgroupReply"),
            "vendor": Ref("intacct.accounts_payable.vendor_reply", "VendorReply"),
            "vendorvisibility": Ref("intacct.accounts_payable.vendorvisibility_reply", "VendorvisibilityReply"),
            "warehouse": Ref("intacct.inventory_control.warehouse_reply", "WarehouseReply"),
            "smarteventlog": Ref("intacct.common.smarteventlog_reply", "SmarteventlogReply"),
            "appaymentrequest": Ref("intacct.accounts_payable.appaymentrequest_reply", "AppaymentrequestReply"),
            "icitemtotals": Ref("intacct.inventory_control.icitemtotals_reply", "IcitemtotalsReply"),
            "itemtotal": Ref("intacct.common.itemtotal_reply", "ItemtotalReply"),
            "timesheet": Ref("intacct.project_resource_mgmt.timesheet_reply", "TimesheetReply"),
            "task": Ref("intacct.project_resource_mgmt.task_reply", "TaskReply"),
            "allocation": Ref("intacct.general_ledger.allocation_reply", "AllocationReply"),
            "cctransaction": Ref("intacct.cash_management.cctransaction_reply", "CctransactionReply"),
            "revrecchangelog": Ref("intacct.common.revrecchangelog_reply", "RevrecchangelogReply"),
            "expenseadjustmentreport": Ref(
                "intacct.employee_expenses.expenseadjustmentreport_reply", "ExpenseadjustmentreportReply"
            ),
            "earningtype": Ref("intacct.project_resource_mgmt.earningtype_reply", "EarningtypeReply"),
            "employeerate": Ref("intacct.employee_expenses.employeerate_reply", "EmployeerateReply"),
            "vendorentityaccount": Ref("intacct.common.vendorentityaccount_reply", "VendorentityaccountReply"),
            "otherreceipts": Ref("intacct.cash_management.otherreceipts_reply", "OtherreceiptsReply"),
            "artransactiondef": Ref("intacct.accounts_receivable.artransactiondef_reply", "ArtransactiondefReply"),
            "customerbankaccount": Ref(
                "intacct.accounts_receivable.customerbankaccount_reply", "CustomerbankaccountReply"
            ),
            "statglaccount": Ref("intacct.general_ledger.statglaccount_reply", "StatglaccountReply"),
            "vsoepricelist": Ref("intacct.order_entry.vsoepricelist_reply", "VsoepricelistReply"),
            "locationgroup": Ref("intacct.company_console.locationgroup_reply", "LocationgroupReply"),
            "recursotransaction": Ref("intacct.order_entry.recursotransaction_reply", "RecursotransactionReply"),
            "taxdetail": Ref("intacct.sales_tax_vat_gst.taxdetail_reply", "TaxdetailReply"),
            "taxschedule": Ref("intacct.sales_tax_vat_gst.taxschedule_reply", "TaxscheduleReply"),
            "taxscheduledetail": Ref("intacct.sales_tax_vat_gst.taxscheduledetail_reply", "TaxscheduledetailReply"),
            "contacttaxgroup": Ref("intacct.sales_tax_vat_gst.contacttaxgroup_reply", "ContacttaxgroupReply"),
            "itemtaxgroup": Ref("intacct.inventory_control.itemtaxgroup_reply", "ItemtaxgroupReply"),
            "taxschedulemap": Ref("intacct.sales_tax_vat_gst.taxschedulemap_reply", "TaxschedulemapReply"),
            "timetype": Ref("intacct.project_resource_mgmt.timetype_reply", "TimetypeReply"),
            "achbankconfiguration": Ref(
                "intacct.cash_management.achbankconfiguration_reply", "AchbankconfigurationReply"
            ),
            "projecttype": Ref("intacct.project_resource_mgmt.projecttype", "PROJECTTYPE"),
            "projectstatus": Ref("intacct.project_resource_mgmt.projectstatus", "PROJECTSTATUS"),
            "costtype": Ref("intacct.construction.costtype", "COSTTYPE"),
        }
    )
