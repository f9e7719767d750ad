# Generated from spec/common/get.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from intacct.common.fields import FIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.accounts_payable.apaccountlabel_reply import ApaccountlabelReply
    from intacct.accounts_payable.appaymentrequest_reply import AppaymentrequestReply
    from intacct.accounts_payable.apterm_reply import AptermReply
    from intacct.accounts_payable.bill_reply import BillReply
    from intacct.accounts_payable.recurbill_reply import RecurbillReply
    from intacct.accounts_payable.vendor_reply import VendorReply
    from intacct.accounts_payable.vendorvisibility_reply import VendorvisibilityReply
    from intacct.accounts_receivable.araccountlabel_reply import AraccountlabelReply
    from intacct.accounts_receivable.arterm_reply import ArtermReply
    from intacct.accounts_receivable.customer_reply import CustomerReply
    from intacct.accounts_receivable.customerachinfo_reply import CustomerachinfoReply
    from intacct.accounts_receivable.customerbankaccount_reply import CustomerbankaccountReply
    from intacct.accounts_receivable.customerchargecard_reply import CustomerchargecardReply
    from intacct.accounts_receivable.customervisibility_reply import CustomervisibilityReply
    from intacct.accounts_receivable.invoice_reply import InvoiceReply
    from intacct.accounts_receivable.recurinvoice_reply import RecurinvoiceReply
    from intacct.accounts_receivable.territory_reply import TerritoryReply
    from intacct.cash_management.achbankconfiguration_reply import AchbankconfigurationReply
    from intacct.cash_management.cctransaction_reply import CctransactionReply
    from intacct.cash_management.otherreceipts_reply import OtherreceiptsReply
    from intacct.common.accountgroup_reply import AccountgroupReply
    from intacct.common.bankaccount_reply import BankaccountReply
    from intacct.common.company_info_reply import CompanyInfoReply
    from intacct.common.csnhistory_reply import CsnhistoryReply
    from intacct.common.expensetypes_reply import ExpensetypesReply
    from intacct.common.icitem_reply import IcitemReply
    from intacct.common.pricelistitem_reply import PricelistitemReply
    from intacct.common.renewalmacro_reply import RenewalmacroReply
    from intacct.common.subscription_reply import SubscriptionReply
    from intacct.common.trxcurrencies_reply import TrxcurrenciesReply
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
    from intacct.general_ledger.allocation_reply import AllocationReply
    from intacct.general_ledger.glaccount_reply import GlaccountReply
    from intacct.general_ledger.journal_reply import JournalReply
    from intacct.general_ledger.recurringgltransaction_reply import RecurringgltransactionReply
    from intacct.general_ledger.recurringstatgltrans_reply import RecurringstatgltransReply
    from intacct.general_ledger.reportingperiod_reply import ReportingperiodReply
    from intacct.general_ledger.statglaccount_reply import StatglaccountReply
    from intacct.inventory_control.ictransaction_reply import IctransactionReply
    from intacct.inventory_control.productline_reply import ProductlineReply
    from intacct.inventory_control.stkittransaction_reply import StkittransactionReply
    from intacct.inventory_control.warehouse_reply import WarehouseReply
    from intacct.order_entry.recursotransaction_reply import RecursotransactionReply
    from intacct.order_entry.revrecschedule_reply import RevrecscheduleReply
    from intacct.order_entry.revrecscheduleentry_reply import RevrecscheduleentryReply
    from intacct.order_entry.sopricelist_reply import SopricelistReply
    from intacct.order_entry.sotransaction_reply import SotransactionReply
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
    from intacct.sales_tax_vat_gst.taxdetail_reply import TaxdetailReply
    from intacct.sales_tax_vat_gst.taxschedule_reply import TaxscheduleReply
    from intacct.sales_tax_vat_gst.taxscheduledetail_reply import TaxscheduledetailReply
    from intacct.sales_tax_vat_gst.taxschedulemap_reply import TaxschedulemapReply

__all__ = ["get"]

_Object: TypeAlias = Literal[
    "accountgroup",
    "apaccountlabel",
    "apterm",
    "araccountlabel",
    "arterm",
    "bankaccount",
    "bill",
    "contact",
    "project",
    "class",
    "customer",
    "customervisibility",
    "customerachinfo",
    "customerchargecard",
    "customerbankaccount",
    "department",
    "employee",
    "expensetypes",
    "glaccount",
    "statglaccount",
    "icitem",
    "stkittransaction",
    "ictransaction",
    "invoice",
    "location",
    "locationentity",
    "supdocfolder",
    "supdoc",
    "company_info",
    "trxcurrencies",
    "journal",
    "popricelist",
    "csnhistory",
    "locationgroup",
    "vsoepricelist",
    "potransaction",
    "pricelistitem",
    "productline",
    "recurbill",
    "recurinvoice",
    "renewalmacro",
    "reportingperiod",
    "revrecschedule",
    "revrecscheduleentry",
    "sopricelist",
    "sotransaction",
    "recursotransaction",
    "recurringgltransaction",
    "recurringstatgltrans",
    "subscription",
    "territory",
    "vendor",
    "vendorvisibility",
    "warehouse",
    "taxdetail",
    "taxschedule",
    "taxscheduledetail",
    "taxschedulemap",
    "appaymentrequest",
    "timesheet",
    "task",
    "projecttype",
    "projectstatus",
    "timetype",
    "allocation",
    "cctransaction",
    "vsoeallocation",
    "earningtype",
    "employeerate",
    "achbankconfiguration",
    "otherreceipts",
    "costtype",
]
_OBJECT: Final = Enumeration(*get_args(_Object))


@model
class get(
    Function[
        Records[
            "AccountgroupReply | ApaccountlabelReply | AptermReply | AraccountlabelReply | ArtermReply | BankaccountReply | BillReply | ContactReply | ProjectReply | ClassReply | CustomerReply | CustomervisibilityReply | CustomerachinfoReply | CustomerchargecardReply | DepartmentReply | EmployeeReply | ExpensetypesReply | GlaccountReply | IcitemReply | StkittransactionReply | IctransactionReply | InvoiceReply | LocationReply | LocationentityReply | SupdocfolderReply | SupdocReply | CompanyInfoReply | TrxcurrenciesReply | JournalReply | PopricelistReply | CsnhistoryReply | PotransactionReply | PricelistitemReply | ProductlineReply | RecurbillReply | RecurinvoiceReply | RenewalmacroReply | ReportingperiodReply | RevrecscheduleReply | RevrecscheduleentryReply | SopricelistReply | SotransactionReply | RecurringgltransactionReply | SubscriptionReply | TerritoryReply | VendorReply | VendorvisibilityReply | WarehouseReply | AppaymentrequestReply | TimesheetReply | TaskReply | AllocationReply | CctransactionReply | EarningtypeReply | EmployeerateReply | OtherreceiptsReply | CustomerbankaccountReply | StatglaccountReply | VsoepricelistReply | LocationgroupReply | RecursotransactionReply | RecurringstatgltransReply | TaxdetailReply | TaxscheduleReply | TaxscheduledetailReply | TaxschedulemapReply | TimetypeReply | AchbankconfigurationReply | PROJECTTYPE | PROJECTSTATUS | COSTTYPE"
        ]
    ]
):
    """Get (legacy) (legacy).

    Answers a list of `AccountgroupReply` or `ApaccountlabelReply` or `AptermReply` or `AraccountlabelReply` or
    `ArtermReply` or `BankaccountReply` or `BillReply` or `ContactReply` or `ProjectReply` or `ClassReply` or
    `CustomerReply` or `CustomervisibilityReply` or `CustomerachinfoReply` or `CustomerchargecardReply` or
    `DepartmentReply` or `EmployeeReply` or `ExpensetypesReply` or `GlaccountReply` or `IcitemReply` or
    `StkittransactionReply` or `IctransactionReply` or `InvoiceReply` or `LocationReply` or `LocationentityReply` or
    `SupdocfolderReply` or `SupdocReply` or `CompanyInfoReply` or `TrxcurrenciesReply` or `JournalReply` or
    `PopricelistReply` or `CsnhistoryReply` or `PotransactionReply` or `PricelistitemReply` or `ProductlineReply` or
    `RecurbillReply` or `RecurinvoiceReply` or `RenewalmacroReply` or `ReportingperiodReply` or
    `RevrecscheduleReply` or `RevrecscheduleentryReply` or `SopricelistReply` or `SotransactionReply` or
    `RecurringgltransactionReply` or `SubscriptionReply` or `TerritoryReply` or `VendorReply` or
    `VendorvisibilityReply` or `WarehouseReply` or `AppaymentrequestReply` or `TimesheetReply` or `TaskReply` or
    `AllocationReply` or `CctransactionReply` or `EarningtypeReply` or `EmployeerateReply` or `OtherreceiptsReply`
    or `CustomerbankaccountReply` or `StatglaccountReply` or `VsoepricelistReply` or `LocationgroupReply` or
    `RecursotransactionReply` or `RecurringstatgltransReply` or `TaxdetailReply` or `TaxscheduleReply` or
    `TaxscheduledetailReply` or `TaxschedulemapReply` or `TimetypeReply` or `AchbankconfigurationReply` or
    `PROJECTTYPE` or `PROJECTSTATUS` or `COSTTYPE`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/territories/
    - A record of vsoeallocation is read without a type: nothing is on record of it.
    """

    object: _Object | None
    """Object (text). Allowed: accountgroup, apaccountlabel, apterm, araccountlabel, arterm, bankaccount, bill,
    contact, project, class, customer, customervisibility, customerachinfo, customerchargecard,
    customerbankaccount, department, employee, expensetypes, glaccount, statglaccount, icitem, stkittransaction,
    ictransaction, invoice, location, locationentity, supdocfolder, supdoc, company_info, trxcurrencies, journal,
    popricelist, csnhistory, locationgroup, vsoepricelist, potransaction, pricelistitem, productline, recurbill,
    recurinvoice and 32 more. Required.
    """
    key: str | None
    """Record key (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    fields: list[str] | None | Unset = UNSET
    """Fields (list of text)."""

    __wire__ = Wire(
        "get",
        seq(el("fields", FIELDS, "?", label="Fields")),
        (
            attribute("object", _OBJECT, required=True),
            attribute("key", TEXT, required=True),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
    )
    __result__ = RecordsResult(
        elements={
            "accountgroup": Ref("intacct.common.accountgroup_reply", "AccountgroupReply"),
            "apaccountlabel": Ref("intacct.accounts_payable.apaccountlabel_reply", "ApaccountlabelReply"),
            "apterm": Ref("intacct.accounts_payable.apterm_reply", "AptermReply"),
            "araccountlabel": Ref("intacct.accounts_receivable.araccountlabel_reply", "AraccountlabelReply"),
            "arterm": Ref("intacct.accounts_receivable.arterm_reply", "ArtermReply"),
            "bankaccount": Ref("intacct.common.bankaccount_reply", "BankaccountReply"),
            "bill": Ref("intacct.accounts_payable.bill_reply", "BillReply"),
            "contact": Ref("intacct.company_console.contact_reply", "ContactReply"),
            "project": Ref("intacct.project_resource_mgmt.project_reply", "ProjectReply"),
            "class": Ref("intacct.company_console.class_reply", "ClassReply"),
            "customer": Ref("intacct.accounts_receivable.customer_reply", "CustomerReply"),
            "customervisibility": Ref(
                "intacct.accounts_receivable.customervisibility_reply", "CustomervisibilityReply"
            ),
            "customerachinfo": Ref("intacct.accounts_receivable.customerachinfo_reply", "CustomerachinfoReply"),
            "customerchargecard": Ref(
                "intacct.accounts_receivable.customerchargecard_reply", "CustomerchargecardReply"
            ),
            "department": Ref("intacct.company_console.department_reply", "DepartmentReply"),
            "employee": Ref("intacct.employee_expenses.employee_reply", "EmployeeReply"),
            "expensetypes": Ref("intacct.common.expensetypes_reply", "ExpensetypesReply"),
            "glaccount": Ref("intacct.general_ledger.glaccount_reply", "GlaccountReply"),
            "icitem": Ref("intacct.common.icitem_reply", "IcitemReply"),
            "stkittransaction": Ref("intacct.inventory_control.stkittransaction_reply", "StkittransactionReply"),
            "ictransaction": Ref("intacct.inventory_control.ictransaction_reply", "IctransactionReply"),
            "invoice": Ref("intacct.accounts_receivable.invoice_reply", "InvoiceReply"),
            "location": Ref("intacct.company_console.location_reply", "LocationReply"),
            "locationentity": Ref("intacct.company_console.locationentity_reply", "LocationentityReply"),
            "supdocfolder": Ref("intacct.company_console.supdocfolder_reply", "SupdocfolderReply"),
            "supdoc": Ref("intacct.company_console.supdoc_reply", "SupdocReply"),
            "company_info": Ref("intacct.common.company_info_reply", "CompanyInfoReply"),
            "trxcurrencies": Ref("intacct.common.trxcurrencies_reply", "TrxcurrenciesReply"),
            "journal": Ref("intacct.general_ledger.journal_reply", "JournalReply"),
            "popricelist": Ref("intacct.purchasing.popricelist_reply", "PopricelistReply"),
            "csnhistory": Ref("intacct.common.csnhistory_reply", "CsnhistoryReply"),
            "potransaction": Ref("intacct.purchasing.potransaction_reply", "PotransactionReply"),
            "pricelistitem": Ref("intacct.common.pricelistitem_reply", "PricelistitemReply"),
            "productline": Ref("intacct.inventory_control.productline_reply", "ProductlineReply"),
            "recurbill": Ref("intacct.accounts_payable.recurbill_reply", "RecurbillReply"),
            "recurinvoice": Ref("intacct.accounts_receivable.recurinvoice_reply", "RecurinvoiceReply"),
            "renewalmacro": Ref("intacct.common.renewalmacro_reply", "RenewalmacroReply"),
            "reportingperiod": Ref("intacct.general_ledger.reportingperiod_reply", "ReportingperiodReply"),
            "revrecschedule": Ref("intacct.order_entry.revrecschedule_reply", "RevrecscheduleReply"),
            "revrecscheduleentry": Ref("intacct.order_entry.revrecscheduleentry_reply", "RevrecscheduleentryReply"),
            "sopricelist": Ref("intacct.order_entry.sopricelist_reply", "SopricelistReply"),
            "sotransaction": Ref("intacct.order_entry.sotransaction_reply", "SotransactionReply"),
            "recurringgltransaction": Ref(
                "intacct.general_ledger.recurringgltransaction_reply", "RecurringgltransactionReply"
            ),
            "subscription": Ref("intacct.common.subscription_reply", "SubscriptionReply"),
            "territory": Ref("intacct.accounts_receivable.territory_reply", "TerritoryReply"),
            "vendor": Ref("intacct.accounts_payable.vendor_reply", "VendorReply"),
            "vendorvisibility": Ref("intacct.accounts_payable.vendorvisibility_reply", "VendorvisibilityReply"),
            "warehouse": Ref("intacct.inventory_control.warehouse_reply", "WarehouseReply"),
            "appaymentrequest": Ref("intacct.accounts_payable.appaymentrequest_reply", "AppaymentrequestReply"),
            "timesheet": Ref("intacct.project_resource_mgmt.timesheet_reply", "TimesheetReply"),
            "task": Ref("intacct.project_resource_mgmt.task_reply", "TaskReply"),
            "allocation": Ref("intacct.general_ledger.allocation_reply", "AllocationReply"),
            "cctransaction": Ref("intacct.cash_management.cctransaction_reply", "CctransactionReply"),
            "earningtype": Ref("intacct.project_resource_mgmt.earningtype_reply", "EarningtypeReply"),
            "employeerate": Ref("intacct.employee_expenses.employeerate_reply", "EmployeerateReply"),
            "otherreceipts": Ref("intacct.cash_management.otherreceipts_reply", "OtherreceiptsReply"),
            "customerbankaccount": Ref(
                "intacct.accounts_receivable.customerbankaccount_reply", "CustomerbankaccountReply"
            ),
            "statglaccount": Ref("intacct.general_ledger.statglaccount_reply", "StatglaccountReply"),
            "vsoepricelist": Ref("intacct.order_entry.vsoepricelist_reply", "VsoepricelistReply"),
            "locationgroup": Ref("intacct.company_console.locationgroup_reply", "LocationgroupReply"),
            "recursotransaction": Ref("intacct.order_entry.recursotransaction_reply", "RecursotransactionReply"),
            "recurringstatgltrans": Ref(
                "intacct.general_ledger.recurringstatgltrans_reply", "RecurringstatgltransReply"
            ),
            "taxdetail": Ref("intacct.sales_tax_vat_gst.taxdetail_reply", "TaxdetailReply"),
            "taxschedule": Ref("intacct.sales_tax_vat_gst.taxschedule_reply", "TaxscheduleReply"),
            "taxscheduledetail": Ref("intacct.sales_tax_vat_gst.taxscheduledetail_reply", "TaxscheduledetailReply"),
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
