# Generated from spec/common/data_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure data_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

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
    from intacct.accounts_receivable.araging_reply import AragingReply
    from intacct.accounts_receivable.arpayment_reply import ArpaymentReply
    from intacct.accounts_receivable.arpaymentbatch_reply import ArpaymentbatchReply
    from intacct.accounts_receivable.arterm_reply import ArtermReply
    from intacct.accounts_receivable.customer_reply import CustomerReply
    from intacct.accounts_receivable.customerachinfo_reply import CustomerachinfoReply
    from intacct.accounts_receivable.customerchargecard_reply import CustomerchargecardReply
    from intacct.accounts_receivable.customervisibility_reply import CustomervisibilityReply
    from intacct.accounts_receivable.invoice_reply import InvoiceReply
    from intacct.accounts_receivable.invoicebatch_reply import InvoicebatchReply
    from intacct.accounts_receivable.territory_reply import TerritoryReply
    from intacct.cash_management.cctransaction_reply import CctransactionReply
    from intacct.cash_management.otherreceipts_reply import OtherreceiptsReply
    from intacct.common.accountgroup_reply import AccountgroupReply
    from intacct.common.accountgroupdetail_reply import AccountgroupdetailReply
    from intacct.common.adjjournal_reply import AdjjournalReply
    from intacct.common.api_reply import ApiReply
    from intacct.common.appsubscription_reply import AppSubscriptionReply
    from intacct.common.bankaccount_reply import BankaccountReply
    from intacct.common.client_reply import ClientReply
    from intacct.common.company_info_reply import CompanyInfoReply
    from intacct.common.companypref_reply import CompanyprefReply
    from intacct.common.csnhistory_reply import CsnhistoryReply
    from intacct.common.custglgroup_reply import CustglgroupReply
    from intacct.common.customerppackage_reply import CustomerppackageReply
    from intacct.common.expensetypes_reply import ExpensetypesReply
    from intacct.common.glbudget_reply import GlbudgetReply
    from intacct.common.icitem_reply import IcitemReply
    from intacct.common.ictotal_reply import IctotalReply
    from intacct.common.ictransactiondef_reply import IctransactiondefReply
    from intacct.common.itemtotal_reply import ItemtotalReply
    from intacct.common.permissions_reply import PermissionsReply
    from intacct.common.potransactiondef_reply import PotransactiondefReply
    from intacct.common.pricelistitem_reply import PricelistitemReply
    from intacct.common.renewalmacro_reply import RenewalmacroReply
    from intacct.common.revrecchangelog_reply import RevrecchangelogReply
    from intacct.common.sessioninfo_reply import SessioninfoReply
    from intacct.common.smarteventlog_reply import SmarteventlogReply
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
    from intacct.company_console.supdoc_reply import SupdocReply
    from intacct.company_console.supdocfolder_reply import SupdocfolderReply
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
    from intacct.general_ledger.statjournal_reply import StatjournalReply
    from intacct.general_ledger.trialbalance_reply import TrialbalanceReply
    from intacct.inventory_control.icitemtotals_reply import IcitemtotalsReply
    from intacct.inventory_control.ictransaction_reply import IctransactionReply
    from intacct.inventory_control.itemglgroup_reply import ItemglgroupReply
    from intacct.inventory_control.productline_reply import ProductlineReply
    from intacct.inventory_control.stkittransaction_reply import StkittransactionReply
    from intacct.inventory_control.uom_reply import UomReply
    from intacct.inventory_control.warehouse_reply import WarehouseReply
    from intacct.order_entry.revrecschedule_reply import RevrecscheduleReply
    from intacct.order_entry.revrecscheduleentry_reply import RevrecscheduleentryReply
    from intacct.order_entry.sopricelist_reply import SopricelistReply
    from intacct.order_entry.sotransaction_reply import SotransactionReply
    from intacct.order_entry.vsoeitempricelist_reply import VsoeitempricelistReply
    from intacct.project_resource_mgmt.earningtype_reply import EarningtypeReply
    from intacct.project_resource_mgmt.project_reply import ProjectReply
    from intacct.project_resource_mgmt.task_reply import TaskReply
    from intacct.project_resource_mgmt.timesheet_reply import TimesheetReply
    from intacct.purchasing.popricelist_reply import PopricelistReply
    from intacct.purchasing.potransaction_reply import PotransactionReply

__all__ = ["DataReply"]


@model
class DataReply(Structure):
    """Data."""

    trialbalance: TrialbalanceReply | list[TrialbalanceReply] | None | Unset = UNSET
    """Trial balance."""
    accountgroupdetail: AccountgroupdetailReply | list[AccountgroupdetailReply] | None | Unset = UNSET
    """Account group detail."""
    sessioninfo: SessioninfoReply | list[SessioninfoReply] | None | Unset = UNSET
    """Session info."""
    client: ClientReply | list[ClientReply] | None | Unset = UNSET
    """Client."""
    companypref: CompanyprefReply | list[CompanyprefReply] | None | Unset = UNSET
    """Company preference."""
    appsubscription: AppSubscriptionReply | list[AppSubscriptionReply] | None | Unset = UNSET
    """Application subscription."""
    closedbooksdate: datetime.date | list[datetime.date] | None | Unset = UNSET
    """Closed books date (date, written as year, month and day)."""
    araging: AragingReply | list[AragingReply] | None | Unset = UNSET
    """AR aging."""
    icitemtotals: IcitemtotalsReply | list[IcitemtotalsReply] | None | Unset = UNSET
    """Inventory item totals."""
    itemtotal: ItemtotalReply | list[ItemtotalReply] | None | Unset = UNSET
    """Item total."""
    accountgroup: AccountgroupReply | list[AccountgroupReply] | None | Unset = UNSET
    """Account group."""
    adjjournal: AdjjournalReply | list[AdjjournalReply] | None | Unset = UNSET
    """Adjusting journal."""
    statjournal: StatjournalReply | list[StatjournalReply] | None | Unset = UNSET
    """Statistical journal."""
    apaccountlabel: ApaccountlabelReply | list[ApaccountlabelReply] | None | Unset = UNSET
    """AP account label."""
    apadjustment: ApadjustmentReply | list[ApadjustmentReply] | None | Unset = UNSET
    """AP adjustment."""
    apadjustmentbatch: ApadjustmentbatchReply | list[ApadjustmentbatchReply] | None | Unset = UNSET
    """AP adjustment batch."""
    appayment: AppaymentReply | list[AppaymentReply] | None | Unset = UNSET
    """AP payment."""
    apterm: AptermReply | list[AptermReply] | None | Unset = UNSET
    """AP term."""
    project: ProjectReply | list[ProjectReply] | None | Unset = UNSET
    """Project."""
    class_: ClassReply | list[ClassReply] | None | Unset = UNSET
    """Class name."""
    araccountlabel: AraccountlabelReply | list[AraccountlabelReply] | None | Unset = UNSET
    """AR account label."""
    aradjustment: AradjustmentReply | list[AradjustmentReply] | None | Unset = UNSET
    """AR adjustment."""
    aradjustmentbatch: AradjustmentbatchReply | list[AradjustmentbatchReply] | None | Unset = UNSET
    """AR adjustment batch."""
    arpayment: ArpaymentReply | list[ArpaymentReply] | None | Unset = UNSET
    """AR payment."""
    arpaymentbatch: ArpaymentbatchReply | list[ArpaymentbatchReply] | None | Unset = UNSET
    """AR payment batch."""
    arterm: ArtermReply | list[ArtermReply] | None | Unset = UNSET
    """AR term."""
    artransactiondef: str | list[str] | None | Unset = UNSET
    """AR transaction definition (text)."""
    bankaccount: BankaccountReply | list[BankaccountReply] | None | Unset = UNSET
    """Bank account."""
    bill: BillReply | list[BillReply] | None | Unset = UNSET
    """Bill."""
    billbatch: BillbatchReply | list[BillbatchReply] | None | Unset = UNSET
    """Bill batch."""
    contact: ContactReply | list[ContactReply] | None | Unset = UNSET
    """Contact."""
    custglgroup: CustglgroupReply | list[CustglgroupReply] | None | Unset = UNSET
    """Customer GL group."""
    customer: CustomerReply | list[CustomerReply] | None | Unset = UNSET
    """Customer."""
    customervisibility: CustomervisibilityReply | list[CustomervisibilityReply] | None | Unset = UNSET
    """Customer visibility."""
    customerachinfo: CustomerachinfoReply | list[CustomerachinfoReply] | None | Unset = UNSET
    """Customer ACH information."""
    customerchargecard: CustomerchargecardReply | list[CustomerchargecardReply] | None | Unset = UNSET
    """Customer charge card."""
    customerbankaccount: str | list[str] | None | Unset = UNSET
    """Customer bank account (text)."""
    customerppackage: CustomerppackageReply | list[CustomerppackageReply] | None | Unset = UNSET
    """Customer package."""
    department: DepartmentReply | list[DepartmentReply] | None | Unset = UNSET
    """Department."""
    employee: EmployeeReply | list[EmployeeReply] | None | Unset = UNSET
    """Employee."""
    expensereport: ExpensereportReply | list[ExpensereportReply] | None | Unset = UNSET
    """Expense report."""
    expensereportbatch: ExpensereportbatchReply | list[ExpensereportbatchReply] | None | Unset = UNSET
    """Expense report batch."""
    expensetypes: ExpensetypesReply | list[ExpensetypesReply] | None | Unset = UNSET
    """Expense types."""
    expensepaymenttype: ExpensepaymenttypeReply | list[ExpensepaymenttypeReply] | None | Unset = UNSET
    """Expense payment type."""
    glaccount: GlaccountReply | list[GlaccountReply] | None | Unset = UNSET
    """GL account."""
    statglaccount: str | list[str] | None | Unset = UNSET
    """Stat GL account (text)."""
    glbudget: GlbudgetReply | list[GlbudgetReply] | None | Unset = UNSET
    """GL budget."""
    glbudgetitem: GlbudgetitemReply | list[GlbudgetitemReply] | None | Unset = UNSET
    """GL budget item."""
    glentry: GlentryReply | list[GlentryReply] | None | Unset = UNSET
    """Journal entry line."""
    gltransaction: GltransactionReply | list[GltransactionReply] | None | Unset = UNSET
    """GL transaction."""
    icitem: IcitemReply | list[IcitemReply] | None | Unset = UNSET
    """Inventory item."""
    ictotal: IctotalReply | list[IctotalReply] | None | Unset = UNSET
    """Inventory total."""
    stkittransaction: StkittransactionReply | list[StkittransactionReply] | None | Unset = UNSET
    """Stockable kit transaction."""
    ictransaction: IctransactionReply | list[IctransactionReply] | None | Unset = UNSET
    """Inventory transaction."""
    ictransactiondef: IctransactiondefReply | list[IctransactiondefReply] | None | Unset = UNSET
    """Inventory transaction definition."""
    invoice: InvoiceReply | list[InvoiceReply] | None | Unset = UNSET
    """Invoice."""
    invoicebatch: InvoicebatchReply | list[InvoicebatchReply] | None | Unset = UNSET
    """Invoice batch."""
    itemglgroup: ItemglgroupReply | list[ItemglgroupReply] | None | Unset = UNSET
    """Item GL group."""
    journal: JournalReply | list[JournalReply] | None | Unset = UNSET
    """Journal."""
    location: LocationReply | list[LocationReply] | None | Unset = UNSET
    """Location."""
    locationentity: LocationentityReply | list[LocationentityReply] | None | Unset = UNSET
    """Location entity."""
    supdocfolder: SupdocfolderReply | list[SupdocfolderReply] | None | Unset = UNSET
    """Attachment folder."""
    supdoc: SupdocReply | list[SupdocReply] | None | Unset = UNSET
    """Attachment."""
    company_info: CompanyInfoReply | list[CompanyInfoReply] | None | Unset = UNSET
    """Company information."""
    trxcurrencies: TrxcurrenciesReply | list[TrxcurrenciesReply] | None | Unset = UNSET
    """Transaction currencies."""
    popricelist: PopricelistReply | list[PopricelistReply] | None | Unset = UNSET
    """Purchasing price list."""
    vsoepricelist: str | list[str] | None | Unset = UNSET
    """Fair value price list (text)."""
    vsoeitempricelist: VsoeitempricelistReply | list[VsoeitempricelistReply] | None | Unset = UNSET
    """VSOE item price list."""
    potransaction: PotransactionReply | list[PotransactionReply] | None | Unset = UNSET
    """Purchasing transaction."""
    potransactiondef: PotransactiondefReply | list[PotransactiondefReply] | None | Unset = UNSET
    """Purchasing transaction definition."""
    csnhistory: CsnhistoryReply | list[CsnhistoryReply] | None | Unset = UNSET
    """Consolidation history."""
    locationgroup: str | list[str] | None | Unset = UNSET
    """Location group (text)."""
    pricelistitem: PricelistitemReply | list[PricelistitemReply] | None | Unset = UNSET
    """Price list item."""
    productline: ProductlineReply | list[ProductlineReply] | None | Unset = UNSET
    """Product line."""
    renewalmacro: RenewalmacroReply | list[RenewalmacroReply] | None | Unset = UNSET
    """Renewal template."""
    reportingperiod: ReportingperiodReply | list[ReportingperiodReply] | None | Unset = UNSET
    """Reporting period."""
    revrecschedule: RevrecscheduleReply | list[RevrecscheduleReply] | None | Unset = UNSET
    """Revenue recognition schedule."""
    revrecscheduleentry: RevrecscheduleentryReply | list[RevrecscheduleentryReply] | None | Unset = UNSET
    """Revenue recognition schedule entry."""
    revrectemplate: str | list[str] | None | Unset = UNSET
    """Revenue recognition template (text)."""
    sopricelist: SopricelistReply | list[SopricelistReply] | None | Unset = UNSET
    """Order entry price list."""
    sotransaction: SotransactionReply | list[SotransactionReply] | None | Unset = UNSET
    """Order entry transaction."""
    otherreceipts: OtherreceiptsReply | list[OtherreceiptsReply] | None | Unset = UNSET
    """Other receipts. Since 2019.R3."""
    recursotransaction: str | list[str] | None | Unset = UNSET
    """Recurring order entry transaction (text)."""
    sotransactiondef: SotransactiondefReply | list[SotransactiondefReply] | None | Unset = UNSET
    """Order entry transaction definition."""
    subscription: SubscriptionReply | list[SubscriptionReply] | None | Unset = UNSET
    """Subscription."""
    territory: TerritoryReply | list[TerritoryReply] | None | Unset = UNSET
    """Territory."""
    uom: UomReply | list[UomReply] | None | Unset = UNSET
    """Unit of measure."""
    vendglgroup: VendglgroupReply | list[VendglgroupReply] | None | Unset = UNSET
    """Vendor GL group."""
    vendor: VendorReply | list[VendorReply] | None | Unset = UNSET
    """Vendor."""
    vendorvisibility: VendorvisibilityReply | list[VendorvisibilityReply] | None | Unset = UNSET
    """Vendor visibility."""
    warehouse: WarehouseReply | list[WarehouseReply] | None | Unset = UNSET
    """Warehouse name."""
    taxdetail: str | list[str] | None | Unset = UNSET
    """Tax detail (text)."""
    taxschedule: str | list[str] | None | Unset = UNSET
    """Default tax schedule (text)."""
    taxscheduledetail: str | list[str] | None | Unset = UNSET
    """Tax schedule detail (text)."""
    contacttaxgroup: str | list[str] | None | Unset = UNSET
    """Contact tax group (text)."""
    itemtaxgroup: str | list[str] | None | Unset = UNSET
    """Item tax group (text)."""
    taxschedulemap: str | list[str] | None | Unset = UNSET
    """Tax schedule map (text)."""
    smarteventlog: SmarteventlogReply | list[SmarteventlogReply] | None | Unset = UNSET
    """Smart event log."""
    appaymentrequest: AppaymentrequestReply | list[AppaymentrequestReply] | None | Unset = UNSET
    """AP payment request."""
    timesheet: TimesheetReply | list[TimesheetReply] | None | Unset = UNSET
    """Timesheet."""
    task: TaskReply | list[TaskReply] | None | Unset = UNSET
    """Task."""
    costtype: str | list[str] | None | Unset = UNSET
    """Cost type (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""
    projecttype: str | list[str] | None | Unset = UNSET
    """Project type (text)."""
    projectstatus: str | list[str] | None | Unset = UNSET
    """Project status (text)."""
    timetype: str | list[str] | None | Unset = UNSET
    """Time type (text)."""
    allocation: AllocationReply | list[AllocationReply] | None | Unset = UNSET
    """Allocation."""
    cctransaction: CctransactionReply | list[CctransactionReply] | None | Unset = UNSET
    """Charge card transaction."""
    revrecchangelog: RevrecchangelogReply | list[RevrecchangelogReply] | None | Unset = UNSET
    """Revenue recognition change log."""
    vsoeallocation: str | list[str] | None | Unset = UNSET
    """VSOE allocation (text)."""
    expenseadjustmentreport: ExpenseadjustmentreportReply | list[ExpenseadjustmentreportReply] | None | Unset = UNSET
    """Expense adjustment report."""
    earningtype: EarningtypeReply | list[EarningtypeReply] | None | Unset = UNSET
    """Earning type."""
    employeerate: EmployeerateReply | list[EmployeerateReply] | None | Unset = UNSET
    """Employee rate."""
    achbankconfiguration: str | list[str] | None | Unset = UNSET
    """ACH bank configuration (text)."""
    vendorentityaccount: VendorentityaccountReply | list[VendorentityaccountReply] | None | Unset = UNSET
    """Vendor entity account."""
    vendorpref: str | list[str] | None | Unset = UNSET
    """Vendor preference (text)."""
    employeepref: str | list[str] | None | Unset = UNSET
    """Employee preference (text)."""
    permissions: PermissionsReply | list[PermissionsReply] | None | Unset = UNSET
    """Permissions."""
    api: ApiReply | list[ApiReply] | None | Unset = UNSET
    """API session."""

    __wire__ = Wire(
        "data",
        seq(
            choice(
                el(
                    "trialbalance",
                    Ref("intacct.general_ledger.trialbalance_reply", "TrialbalanceReply"),
                    label="Trial balance",
                ),
                el(
                    "accountgroupdetail",
                    Ref("intacct.common.accountgroupdetail_reply", "AccountgroupdetailReply"),
                    label="Account group detail",
                ),
                el("sessioninfo", Ref("intacct.common.sessioninfo_reply", "SessioninfoReply"), label="Session info"),
                el("client", Ref("intacct.common.client_reply", "ClientReply"), label="Client"),
                el(
                    "companypref",
                    Ref("intacct.common.companypref_reply", "CompanyprefReply"),
                    label="Company preference",
                ),
                el(
                    "appSubscription",
                    Ref("intacct.common.appsubscription_reply", "AppSubscriptionReply"),
                    label="Application subscription",
                ),
                el("closedbooksdate", SPLIT_DATE, label="Closed books date"),
                el("araging", Ref("intacct.accounts_receivable.araging_reply", "AragingReply"), label="AR aging"),
                el(
                    "icitemtotals",
                    Ref("intacct.inventory_control.icitemtotals_reply", "IcitemtotalsReply"),
                    label="Inventory item totals",
                ),
                el("itemtotal", Ref("intacct.common.itemtotal_reply", "ItemtotalReply"), label="Item total"),
                el(
                    "accountgroup", Ref("intacct.common.accountgroup_reply", "AccountgroupReply"), label="Account group"
                ),
                el("adjjournal", Ref("intacct.common.adjjournal_reply", "AdjjournalReply"), label="Adjusting journal"),
                el(
                    "statjournal",
                    Ref("intacct.general_ledger.statjournal_reply", "StatjournalReply"),
                    label="Statistical journal",
                ),
                el(
                    "apaccountlabel",
                    Ref("intacct.accounts_payable.apaccountlabel_reply", "ApaccountlabelReply"),
                    label="AP account label",
                ),
                el(
                    "apadjustment",
                    Ref("intacct.accounts_payable.apadjustment_reply", "ApadjustmentReply"),
                    label="AP adjustment",
                ),
                el(
                    "apadjustmentbatch",
                    Ref("intacct.accounts_payable.apadjustmentbatch_reply", "ApadjustmentbatchReply"),
                    label="AP adjustment batch",
                ),
                el("appayment", Ref("intacct.accounts_payable.appayment_reply", "AppaymentReply"), label="AP payment"),
                el("apterm", Ref("intacct.accounts_payable.apterm_reply", "AptermReply"), label="AP term"),
                el("project", Ref("intacct.project_resource_mgmt.project_reply", "ProjectReply"), label="Project"),
                el(
                    "class", Ref("intacct.company_console.class_reply", "ClassReply"), attr="class_", label="Class name"
                ),
                el(
                    "araccountlabel",
                    Ref("intacct.accounts_receivable.araccountlabel_reply", "AraccountlabelReply"),
                    label="AR account label",
                ),
                el(
                    "aradjustment",
                    Ref("intacct.accounts_receivable.aradjustment_reply", "AradjustmentReply"),
                    label="AR adjustment",
                ),
                el(
                    "aradjustmentbatch",
                    Ref("intacct.accounts_receivable.aradjustmentbatch_reply", "AradjustmentbatchReply"),
                    label="AR adjustment batch",
                ),
                el(
                    "arpayment",
                    Ref("intacct.accounts_receivable.arpayment_reply", "ArpaymentReply"),
                    label="AR payment",
                ),
                el(
                    "arpaymentbatch",
                    Ref("intacct.accounts_receivable.arpaymentbatch_reply", "ArpaymentbatchReply"),
                    label="AR payment batch",
                ),
                el("arterm", Ref("intacct.accounts_receivable.arterm_reply", "ArtermReply"), label="AR term"),
                el("artransactiondef", TEXT, label="AR transaction definition"),
                el("bankaccount", Ref("intacct.common.bankaccount_reply", "BankaccountReply"), label="Bank account"),
                el("bill", Ref("intacct.accounts_payable.bill_reply", "BillReply"), label="Bill"),
                el("billbatch", Ref("intacct.accounts_payable.billbatch_reply", "BillbatchReply"), label="Bill batch"),
                el("contact", Ref("intacct.company_console.contact_reply", "ContactReply"), label="Contact"),
                el(
                    "custglgroup",
                    Ref("intacct.common.custglgroup_reply", "CustglgroupReply"),
                    label="Customer GL group",
                ),
                el("customer", Ref("intacct.accounts_receivable.customer_reply", "CustomerReply"), label="Customer"),
                el(
                    "customervisibility",
                    Ref("intacct.accounts_receivable.customervisibility_reply", "CustomervisibilityReply"),
                    label="Customer visibility",
                ),
                el(
                    "customerachinfo",
                    Ref("intacct.accounts_receivable.customerachinfo_reply", "CustomerachinfoReply"),
                    label="Customer ACH information",
                ),
                el(
                    "customerchargecard",
                    Ref("intacct.accounts_receivable.customerchargecard_reply", "CustomerchargecardReply"),
                    label="Customer charge card",
                ),
                el("customerbankaccount", TEXT, label="Customer bank account"),
                el(
                    "customerppackage",
                    Ref("intacct.common.customerppackage_reply", "CustomerppackageReply"),
                    label="Customer package",
                ),
                el(
                    "department", Ref("intacct.company_console.department_reply", "DepartmentReply"), label="Department"
                ),
                el("employee", Ref("intacct.employee_expenses.employee_reply", "EmployeeReply"), label="Employee"),
                el(
                    "expensereport",
                    Ref("intacct.employee_expenses.expensereport_reply", "ExpensereportReply"),
                    label="Expense report",
                ),
                el(
                    "expensereportbatch",
                    Ref("intacct.employee_expenses.expensereportbatch_reply", "ExpensereportbatchReply"),
                    label="Expense report batch",
                ),
                el(
                    "expensetypes", Ref("intacct.common.expensetypes_reply", "ExpensetypesReply"), label="Expense types"
                ),
                el(
                    "expensepaymenttype",
                    Ref("intacct.employee_expenses.expensepaymenttype_reply", "ExpensepaymenttypeReply"),
                    label="Expense payment type",
                ),
                el("glaccount", Ref("intacct.general_ledger.glaccount_reply", "GlaccountReply"), label="GL account"),
                el("statglaccount", TEXT, label="Stat GL account"),
                el("glbudget", Ref("intacct.common.glbudget_reply", "GlbudgetReply"), label="GL budget"),
                el(
                    "glbudgetitem",
                    Ref("intacct.general_ledger.glbudgetitem_reply", "GlbudgetitemReply"),
                    label="GL budget item",
                ),
                el("glentry", Ref("intacct.general_ledger.glentry_reply", "GlentryReply"), label="Journal entry line"),
                el(
                    "gltransaction",
                    Ref("intacct.general_ledger.gltransaction_reply", "GltransactionReply"),
                    label="GL transaction",
                ),
                el("icitem", Ref("intacct.common.icitem_reply", "IcitemReply"), label="Inventory item"),
                el("ictotal", Ref("intacct.common.ictotal_reply", "IctotalReply"), label="Inventory total"),
                el(
                    "stkittransaction",
                    Ref("intacct.inventory_control.stkittransaction_reply", "StkittransactionReply"),
                    label="Stockable kit transaction",
                ),
                el(
                    "ictransaction",
                    Ref("intacct.inventory_control.ictransaction_reply", "IctransactionReply"),
                    label="Inventory transaction",
                ),
                el(
                    "ictransactiondef",
                    Ref("intacct.common.ictransactiondef_reply", "IctransactiondefReply"),
                    label="Inventory transaction definition",
                ),
                el("invoice", Ref("intacct.accounts_receivable.invoice_reply", "InvoiceReply"), label="Invoice"),
                el(
                    "invoicebatch",
                    Ref("intacct.accounts_receivable.invoicebatch_reply", "InvoicebatchReply"),
                    label="Invoice batch",
                ),
                el(
                    "itemglgroup",
                    Ref("intacct.inventory_control.itemglgroup_reply", "ItemglgroupReply"),
                    label="Item GL group",
                ),
                el("journal", Ref("intacct.general_ledger.journal_reply", "JournalReply"), label="Journal"),
                el("location", Ref("intacct.company_console.location_reply", "LocationReply"), label="Location"),
                el(
                    "locationentity",
                    Ref("intacct.company_console.locationentity_reply", "LocationentityReply"),
                    label="Location entity",
                ),
                el(
                    "supdocfolder",
                    Ref("intacct.company_console.supdocfolder_reply", "SupdocfolderReply"),
                    label="Attachment folder",
                ),
                el("supdoc", Ref("intacct.company_console.supdoc_reply", "SupdocReply"), label="Attachment"),
                el(
                    "company_info",
                    Ref("intacct.common.company_info_reply", "CompanyInfoReply"),
                    label="Company information",
                ),
                el(
                    "trxcurrencies",
                    Ref("intacct.common.trxcurrencies_reply", "TrxcurrenciesReply"),
                    label="Transaction currencies",
                ),
                el(
                    "popricelist",
                    Ref("intacct.purchasing.popricelist_reply", "PopricelistReply"),
                    label="Purchasing price list",
                ),
                el("vsoepricelist", TEXT, label="Fair value price list"),
                el(
                    "vsoeitempricelist",
                    Ref("intacct.order_entry.vsoeitempricelist_reply", "VsoeitempricelistReply"),
                    label="VSOE item price list",
                ),
                el(
                    "potransaction",
                    Ref("intacct.purchasing.potransaction_reply", "PotransactionReply"),
                    label="Purchasing transaction",
                ),
                el(
                    "potransactiondef",
                    Ref("intacct.common.potransactiondef_reply", "PotransactiondefReply"),
                    label="Purchasing transaction definition",
                ),
                el(
                    "csnhistory",
                    Ref("intacct.common.csnhistory_reply", "CsnhistoryReply"),
                    label="Consolidation history",
                ),
                el("locationgroup", TEXT, label="Location group"),
                el(
                    "pricelistitem",
                    Ref("intacct.common.pricelistitem_reply", "PricelistitemReply"),
                    label="Price list item",
                ),
                el(
                    "productline",
                    Ref("intacct.inventory_control.productline_reply", "ProductlineReply"),
                    label="Product line",
                ),
                el(
                    "renewalmacro",
                    Ref("intacct.common.renewalmacro_reply", "RenewalmacroReply"),
                    label="Renewal template",
                ),
                el(
                    "reportingperiod",
                    Ref("intacct.general_ledger.reportingperiod_reply", "ReportingperiodReply"),
                    label="Reporting period",
                ),
                el(
                    "revrecschedule",
                    Ref("intacct.order_entry.revrecschedule_reply", "RevrecscheduleReply"),
                    label="Revenue recognition schedule",
                ),
                el(
                    "revrecscheduleentry",
                    Ref("intacct.order_entry.revrecscheduleentry_reply", "RevrecscheduleentryReply"),
                    label="Revenue recognition schedule entry",
                ),
                el("revrectemplate", TEXT, label="Revenue recognition template"),
                el(
                    "sopricelist",
                    Ref("intacct.order_entry.sopricelist_reply", "SopricelistReply"),
                    label="Order entry price list",
                ),
                el(
                    "sotransaction",
                    Ref("intacct.order_entry.sotransaction_reply", "SotransactionReply"),
                    label="Order entry transaction",
                ),
                el(
                    "otherreceipts",
                    Ref("intacct.cash_management.otherreceipts_reply", "OtherreceiptsReply"),
                    since="2019.R3",
                    label="Other receipts",
                ),
                el("recursotransaction", TEXT, label="Recurring order entry transaction"),
                el(
                    "sotransactiondef",
                    Ref("intacct.common.sotransactiondef_reply", "SotransactiondefReply"),
                    label="Order entry transaction definition",
                ),
                el("subscription", Ref("intacct.common.subscription_reply", "SubscriptionReply"), label="Subscription"),
                el(
                    "territory", Ref("intacct.accounts_receivable.territory_reply", "TerritoryReply"), label="Territory"
                ),
                el("uom", Ref("intacct.inventory_control.uom_reply", "UomReply"), label="Unit of measure"),
                el("vendglgroup", Ref("intacct.common.vendglgroup_reply", "VendglgroupReply"), label="Vendor GL group"),
                el("vendor", Ref("intacct.accounts_payable.vendor_reply", "VendorReply"), label="Vendor"),
                el(
                    "vendorvisibility",
                    Ref("intacct.accounts_payable.vendorvisibility_reply", "VendorvisibilityReply"),
                    label="Vendor visibility",
                ),
                el(
                    "warehouse",
                    Ref("intacct.inventory_control.warehouse_reply", "WarehouseReply"),
                    label="Warehouse name",
                ),
                el("taxdetail", TEXT, label="Tax detail"),
                el("taxschedule", TEXT, label="Default tax schedule"),
                el("taxscheduledetail", TEXT, label="Tax schedule detail"),
                el("contacttaxgroup", TEXT, label="Contact tax group"),
                el("itemtaxgroup", TEXT, label="Item tax group"),
                el("taxschedulemap", TEXT, label="Tax schedule map"),
                el(
                    "smarteventlog",
                    Ref("intacct.common.smarteventlog_reply", "SmarteventlogReply"),
                    label="Smart event log",
                ),
                el(
                    "appaymentrequest",
                    Ref("intacct.accounts_payable.appaymentrequest_reply", "AppaymentrequestReply"),
                    label="AP payment request",
                ),
                el(
                    "icitemtotals",
                    Ref("intacct.inventory_control.icitemtotals_reply", "IcitemtotalsReply"),
                    label="Inventory item totals",
                ),
                el("itemtotal", Ref("intacct.common.itemtotal_reply", "ItemtotalReply"), label="Item total"),
                el(
                    "timesheet",
                    Ref("intacct.project_resource_mgmt.timesheet_reply", "TimesheetReply"),
                    label="Timesheet",
                ),
                el("task", Ref("intacct.project_resource_mgmt.task_reply", "TaskReply"), label="Task"),
                el("costtype", TEXT, since="2023.R2..2024.R2", label="Cost type"),
                el("projecttype", TEXT, label="Project type"),
                el("projectstatus", TEXT, label="Project status"),
                el("timetype", TEXT, label="Time type"),
                el("allocation", Ref("intacct.general_ledger.allocation_reply", "AllocationReply"), label="Allocation"),
                el(
                    "cctransaction",
                    Ref("intacct.cash_management.cctransaction_reply", "CctransactionReply"),
                    label="Charge card transaction",
                ),
                el(
                    "revrecchangelog",
                    Ref("intacct.common.revrecchangelog_reply", "RevrecchangelogReply"),
                    label="Revenue recognition change log",
                ),
                el("vsoeallocation", TEXT, label="VSOE allocation"),
                el(
                    "expenseadjustmentreport",
                    Ref("intacct.employee_expenses.expenseadjustmentreport_reply", "ExpenseadjustmentreportReply"),
                    label="Expense adjustment report",
                ),
                el(
                    "earningtype",
                    Ref("intacct.project_resource_mgmt.earningtype_reply", "EarningtypeReply"),
                    label="Earning type",
                ),
                el(
                    "employeerate",
                    Ref("intacct.employee_expenses.employeerate_reply", "EmployeerateReply"),
                    label="Employee rate",
                ),
                el("achbankconfiguration", TEXT, label="ACH bank configuration"),
                el(
                    "vendorentityaccount",
                    Ref("intacct.common.vendorentityaccount_reply", "VendorentityaccountReply"),
                    label="Vendor entity account",
                ),
                el("vendorpref", TEXT, label="Vendor preference"),
                el("employeepref", TEXT, label="Employee preference"),
                el("permissions", Ref("intacct.common.permissions_reply", "PermissionsReply"), label="Permissions"),
                el("api", Ref("intacct.common.api_reply", "ApiReply"), label="API session"),
                occurs="*",
            )
        ),
    )
