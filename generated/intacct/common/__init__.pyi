# Generated from spec/common by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.common.accountgroup_reply import AccountgroupReply as AccountgroupReply
from intacct.common.accountgroupdetail_reply import AccountgroupdetailReply as AccountgroupdetailReply
from intacct.common.additional_parameters import AdditionalParameters as AdditionalParameters
from intacct.common.adjjournal_reply import AdjjournalReply as AdjjournalReply
from intacct.common.aging_reply import AgingReply as AgingReply
from intacct.common.agingdetail_reply import AgingdetailReply as AgingdetailReply
from intacct.common.and_ import And as And
from intacct.common.api_reply import ApiReply as ApiReply
from intacct.common.appaymentitem_reply import AppaymentitemReply as AppaymentitemReply
from intacct.common.approvalhistory_reply import ApprovalHistory as ApprovalHistory
from intacct.common.approve import (
    ApproveApbill as ApproveApbill,
    ApprovePodocument as ApprovePodocument,
    ApproveTimesheet as ApproveTimesheet,
    approve as approve,
)
from intacct.common.appsubscription_reply import AppSubscriptionReply as AppSubscriptionReply
from intacct.common.arinvoice_pdf_reply import ArinvoicePdfReply as ArinvoicePdfReply
from intacct.common.arpaymentitem_reply import ArpaymentitemReply as ArpaymentitemReply
from intacct.common.arpaymentitemdetail_reply import ArpaymentitemdetailReply as ArpaymentitemdetailReply
from intacct.common.attachment_reply import AttachmentReply as AttachmentReply
from intacct.common.bankaccount_reply import BankaccountReply as BankaccountReply
from intacct.common.between import Between as Between
from intacct.common.billto import Billto as Billto
from intacct.common.billto_reply import BilltoReply as BilltoReply
from intacct.common.ccpayitem_reply import CcpayitemReply as CcpayitemReply
from intacct.common.client_reply import ClientReply as ClientReply
from intacct.common.company_info_reply import CompanyInfoReply as CompanyInfoReply
from intacct.common.companypref_reply import CompanyprefReply as CompanyprefReply
from intacct.common.complineitem_reply import ComplineitemReply as ComplineitemReply
from intacct.common.contact import Contact as Contact
from intacct.common.contactinfo import Contactinfo as Contactinfo
from intacct.common.contactinfo_reply import ContactinfoReply as ContactinfoReply
from intacct.common.contactitem import Contactitem as Contactitem
from intacct.common.contactitem_reply import ContactitemReply as ContactitemReply
from intacct.common.create import create as create
from intacct.common.csnhistory_reply import CsnhistoryReply as CsnhistoryReply
from intacct.common.custglgroup_reply import CustglgroupReply as CustglgroupReply
from intacct.common.customerppackage_reply import CustomerppackageReply as CustomerppackageReply
from intacct.common.customfield import Customfield as Customfield
from intacct.common.customfield_reply import CustomfieldReply as CustomfieldReply
from intacct.common.data_reply import DataReply as DataReply
from intacct.common.decline import (
    DeclineApbill as DeclineApbill,
    DeclinePodocument as DeclinePodocument,
    DeclineTimesheet as DeclineTimesheet,
    decline as decline,
)
from intacct.common.delete import delete as delete
from intacct.common.deliverto_reply import DelivertoReply as DelivertoReply
from intacct.common.describe import describe as describe
from intacct.common.describeall import describeall as describeall
from intacct.common.discount import Discount as Discount
from intacct.common.discount_reply import DiscountReply as DiscountReply
from intacct.common.due import Due as Due
from intacct.common.due_reply import DueReply as DueReply
from intacct.common.ending import Ending as Ending
from intacct.common.entry_reply import EntryReply as EntryReply
from intacct.common.equalto import Equalto as Equalto
from intacct.common.expense_reply import ExpenseReply as ExpenseReply
from intacct.common.expenseadjustment_reply import ExpenseadjustmentReply as ExpenseadjustmentReply
from intacct.common.expenseexchinfo_reply import ExpenseexchinfoReply as ExpenseexchinfoReply
from intacct.common.expensetypes_reply import ExpensetypesReply as ExpensetypesReply
from intacct.common.expression import Expression as Expression
from intacct.common.filter import Filter as Filter
from intacct.common.filterexpression import FilterExpression as FilterExpression
from intacct.common.filters import Filters as Filters
from intacct.common.get import get as get
from intacct.common.get_list import get_list as get_list
from intacct.common.glbudget_reply import GlbudgetReply as GlbudgetReply
from intacct.common.glentry import Glentry as Glentry
from intacct.common.gltransactionentries_reply import GltransactionentriesReply as GltransactionentriesReply
from intacct.common.greaterthan import Greaterthan as Greaterthan
from intacct.common.greaterthanorequalto import Greaterthanorequalto as Greaterthanorequalto
from intacct.common.icitem_reply import IcitemReply as IcitemReply
from intacct.common.ictotal_reply import IctotalReply as IctotalReply
from intacct.common.ictransactiondef_reply import IctransactiondefReply as IctransactiondefReply
from intacct.common.ictransitem_reply import IctransitemReply as IctransitemReply
from intacct.common.in_ import In as In
from intacct.common.init_session import init_session as init_session
from intacct.common.inspect import (
    InspectAttributes as InspectAttributes,
    InspectField as InspectField,
    InspectFields as InspectFields,
    InspectType as InspectType,
    inspect as inspect,
)
from intacct.common.isnotnull import Isnotnull as Isnotnull
from intacct.common.isnull import Isnull as Isnull
from intacct.common.itemdetail import Itemdetail as Itemdetail
from intacct.common.itemtotal_reply import ItemtotalReply as ItemtotalReply
from intacct.common.lessthan import Lessthan as Lessthan
from intacct.common.lessthanorequalto import Lessthanorequalto as Lessthanorequalto
from intacct.common.like import Like as Like
from intacct.common.lineitem import Lineitem as Lineitem
from intacct.common.lineitem_reply import LineitemReply as LineitemReply
from intacct.common.lineitemnoretainage_reply import LineitemnoretainageReply as LineitemnoretainageReply
from intacct.common.linesubtotal import Linesubtotal as Linesubtotal
from intacct.common.logical import Logical as Logical
from intacct.common.lookup import (
    LookupField as LookupField,
    LookupFields as LookupFields,
    LookupRelationship as LookupRelationship,
    LookupRelationships as LookupRelationships,
    LookupType as LookupType,
    LookupValidvalues as LookupValidvalues,
    lookup as lookup,
)
from intacct.common.mailaddress import Mailaddress as Mailaddress
from intacct.common.mailaddress_reply import MailaddressReply as MailaddressReply
from intacct.common.notequalto import Notequalto as Notequalto
from intacct.common.notin import Notin as Notin
from intacct.common.notlike import Notlike as Notlike
from intacct.common.objectname_reply import InspectName as InspectName
from intacct.common.or_ import Or as Or
from intacct.common.parameter import Parameter as Parameter
from intacct.common.payto import Payto as Payto
from intacct.common.payto_reply import PaytoReply as PaytoReply
from intacct.common.pdfdata_reply import PdfdataReply as PdfdataReply
from intacct.common.penalty import Penalty as Penalty
from intacct.common.penalty_reply import PenaltyReply as PenaltyReply
from intacct.common.permissions_reply import PermissionsReply as PermissionsReply
from intacct.common.personalinfo_reply import PersonalinfoReply as PersonalinfoReply
from intacct.common.policy_reply import PolicyReply as PolicyReply
from intacct.common.potransactiondef_reply import PotransactiondefReply as PotransactiondefReply
from intacct.common.potransitem_reply import PotransitemReply as PotransitemReply
from intacct.common.priceentry_reply import PriceentryReply as PriceentryReply
from intacct.common.pricelistitem_reply import PricelistitemReply as PricelistitemReply
from intacct.common.primary import Primary as Primary
from intacct.common.primary_reply import PrimaryReply as PrimaryReply
from intacct.common.projectresource_reply import ProjectresourceReply as ProjectresourceReply
from intacct.common.query import (
    QueryFilter as QueryFilter,
    QueryOptions as QueryOptions,
    QueryOrderby as QueryOrderby,
    QueryOrderbyOrder as QueryOrderbyOrder,
    QuerySelect as QuerySelect,
    query as query,
)
from intacct.common.read import read as read
from intacct.common.readbyname import readByName as readByName
from intacct.common.readbyquery import readByQuery as readByQuery
from intacct.common.readmore import readMore as readMore
from intacct.common.readrelated import readRelated as readRelated
from intacct.common.readview import readView as readView
from intacct.common.reclasslineitem import Reclasslineitem as Reclasslineitem
from intacct.common.recurlineitem import Recurlineitem as Recurlineitem
from intacct.common.renewalmacro_reply import RenewalmacroReply as RenewalmacroReply
from intacct.common.returnto import Returnto as Returnto
from intacct.common.returnto_reply import ReturntoReply as ReturntoReply
from intacct.common.revrecchangelog_reply import RevrecchangelogReply as RevrecchangelogReply
from intacct.common.revrecentry import Revrecentry as Revrecentry
from intacct.common.sessioninfo_reply import SessioninfoReply as SessioninfoReply
from intacct.common.shipto import Shipto as Shipto
from intacct.common.shipto_reply import ShiptoReply as ShiptoReply
from intacct.common.smarteventlog_reply import SmarteventlogReply as SmarteventlogReply
from intacct.common.sortfield import Sortfield as Sortfield
from intacct.common.sotransactiondef_reply import SotransactiondefReply as SotransactiondefReply
from intacct.common.sotransitem_reply import SotransitemReply as SotransitemReply
from intacct.common.stkittransitem_reply import StkittransitemReply as StkittransitemReply
from intacct.common.stkittransitems_reply import StkittransitemsReply as StkittransitemsReply
from intacct.common.subscription_reply import SubscriptionReply as SubscriptionReply
from intacct.common.subtotal import Subtotal as Subtotal
from intacct.common.subtotal_reply import SubtotalReply as SubtotalReply
from intacct.common.taxentry import Taxentry as Taxentry
from intacct.common.timesheetitem_reply import TimesheetitemReply as TimesheetitemReply
from intacct.common.trxcurrencies_reply import TrxcurrenciesReply as TrxcurrenciesReply
from intacct.common.unitrate_reply import UnitrateReply as UnitrateReply
from intacct.common.update import update as update
from intacct.common.updatelineitem import Updatelineitem as Updatelineitem
from intacct.common.updatesubtotal import Updatesubtotal as Updatesubtotal
from intacct.common.validate import validate as validate
from intacct.common.vendglgroup_reply import VendglgroupReply as VendglgroupReply
from intacct.common.vendlineitem_reply import VendlineitemReply as VendlineitemReply
from intacct.common.vendorentityaccount_reply import VendorentityaccountReply as VendorentityaccountReply
from intacct.common.visibility import Visibility as Visibility
from intacct.common.visibility_reply import VisibilityReply as VisibilityReply
from intacct.common.whselineitemstdcostentry_reply import WhselineitemstdcostentryReply as WhselineitemstdcostentryReply
from intacct.common.whslineitem_reply import WhslineitemReply as WhslineitemReply

__all__ = [
    "AccountgroupReply",
    "AccountgroupdetailReply",
    "AdditionalParameters",
    "AdjjournalReply",
    "AgingReply",
    "AgingdetailReply",
    "And",
    "ApiReply",
    "AppSubscriptionReply",
    "AppaymentitemReply",
    "ApprovalHistory",
    "ApproveApbill",
    "ApprovePodocument",
    "ApproveTimesheet",
    "ArinvoicePdfReply",
    "ArpaymentitemReply",
    "ArpaymentitemdetailReply",
    "AttachmentReply",
    "BankaccountReply",
    "Between",
    "Billto",
    "BilltoReply",
    "CcpayitemReply",
    "ClientReply",
    "CompanyInfoReply",
    "CompanyprefReply",
    "ComplineitemReply",
    "Contact",
    "Contactinfo",
    "ContactinfoReply",
    "Contactitem",
    "ContactitemReply",
    "CsnhistoryReply",
    "CustglgroupReply",
    "CustomerppackageReply",
    "Customfield",
    "CustomfieldReply",
    "DataReply",
    "DeclineApbill",
    "DeclinePodocument",
    "DeclineTimesheet",
    "DelivertoReply",
    "Discount",
    "DiscountReply",
    "Due",
    "DueReply",
    "Ending",
    "EntryReply",
    "Equalto",
    "ExpenseReply",
    "ExpenseadjustmentReply",
    "ExpenseexchinfoReply",
    "ExpensetypesReply",
    "Expression",
    "Filter",
    "FilterExpression",
    "Filters",
    "GlbudgetReply",
    "Glentry",
    "GltransactionentriesReply",
    "Greaterthan",
    "Greaterthanorequalto",
    "IcitemReply",
    "IctotalReply",
    "IctransactiondefReply",
    "IctransitemReply",
    "In",
    "InspectAttributes",
    "InspectField",
    "InspectFields",
    "InspectName",
    "InspectType",
    "Isnotnull",
    "Isnull",
    "Itemdetail",
    "ItemtotalReply",
    "Lessthan",
    "Lessthanorequalto",
    "Like",
    "Lineitem",
    "LineitemReply",
    "LineitemnoretainageReply",
    "Linesubtotal",
    "Logical",
    "LookupField",
    "LookupFields",
    "LookupRelationship",
    "LookupRelationships",
    "LookupType",
    "LookupValidvalues",
    "Mailaddress",
    "MailaddressReply",
    "Notequalto",
    "Notin",
    "Notlike",
    "Or",
    "Parameter",
    "Payto",
    "PaytoReply",
    "PdfdataReply",
    "Penalty",
    "PenaltyReply",
    "PermissionsReply",
    "PersonalinfoReply",
    "PolicyReply",
    "PotransactiondefReply",
    "PotransitemReply",
    "PriceentryReply",
    "PricelistitemReply",
    "Primary",
    "PrimaryReply",
    "ProjectresourceReply",
    "QueryFilter",
    "QueryOptions",
    "QueryOrderby",
    "QueryOrderbyOrder",
    "QuerySelect",
    "Reclasslineitem",
    "Recurlineitem",
    "RenewalmacroReply",
    "Returnto",
    "ReturntoReply",
    "RevrecchangelogReply",
    "Revrecentry",
    "SessioninfoReply",
    "Shipto",
    "ShiptoReply",
    "SmarteventlogReply",
    "Sortfield",
    "SotransactiondefReply",
    "SotransitemReply",
    "StkittransitemReply",
    "StkittransitemsReply",
    "SubscriptionReply",
    "Subtotal",
    "SubtotalReply",
    "Taxentry",
    "TimesheetitemReply",
    "TrxcurrenciesReply",
    "UnitrateReply",
    "Updatelineitem",
    "Updatesubtotal",
    "VendglgroupReply",
    "VendlineitemReply",
    "VendorentityaccountReply",
    "Visibility",
    "VisibilityReply",
    "WhselineitemstdcostentryReply",
    "WhslineitemReply",
    "approve",
    "create",
    "decline",
    "delete",
    "describe",
    "describeall",
    "get",
    "get_list",
    "init_session",
    "inspect",
    "lookup",
    "query",
    "read",
    "readByName",
    "readByQuery",
    "readMore",
    "readRelated",
    "readView",
    "update",
    "validate",
]
