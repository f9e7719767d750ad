# Generated from spec/accounts_payable by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.accounts_payable.apaccountlabel import (
    APACCOUNTLABEL as APACCOUNTLABEL,
    create_apaccountlabel_object as create_apaccountlabel_object,
    delete_apaccountlabel_object as delete_apaccountlabel_object,
    query_apaccountlabel as query_apaccountlabel,
    read_apaccountlabel as read_apaccountlabel,
    read_by_name_apaccountlabel as read_by_name_apaccountlabel,
    update_apaccountlabel_object as update_apaccountlabel_object,
)
from intacct.accounts_payable.apaccountlabel_reply import ApaccountlabelReply as ApaccountlabelReply
from intacct.accounts_payable.apadjustment import (
    APADJUSTMENT as APADJUSTMENT,
    delete_apadjustment_object as delete_apadjustment_object,
    query_apadjustment as query_apadjustment,
    read_apadjustment as read_apadjustment,
)
from intacct.accounts_payable.apadjustment_reply import ApadjustmentReply as ApadjustmentReply
from intacct.accounts_payable.apadjustmentbatch_reply import ApadjustmentbatchReply as ApadjustmentbatchReply
from intacct.accounts_payable.apadjustmentitem import (
    APADJUSTMENTITEM as APADJUSTMENTITEM,
    read_apadjustmentitem as read_apadjustmentitem,
)
from intacct.accounts_payable.apbill import (
    APBILL as APBILL,
    create_apbill as create_apbill,
    delete_apbill as delete_apbill,
    query_apbill as query_apbill,
    read_apbill as read_apbill,
    update_apbill as update_apbill,
)
from intacct.accounts_payable.apbillbatch import (
    APBILLBATCH as APBILLBATCH,
    query_apbillbatch as query_apbillbatch,
    read_apbillbatch as read_apbillbatch,
)
from intacct.accounts_payable.apbillitem import (
    APBILLITEM as APBILLITEM,
    ApbillitemTaxentry as ApbillitemTaxentry,
    query_apbillitem as query_apbillitem,
    read_apbillitem as read_apbillitem,
)
from intacct.accounts_payable.apbilljointpayee import (
    APBILLJOINTPAYEE as APBILLJOINTPAYEE,
    create_apbilljointpayee as create_apbilljointpayee,
    delete_apbilljointpayee as delete_apbilljointpayee,
    query_apbilljointpayee as query_apbilljointpayee,
    read_apbilljointpayee as read_apbilljointpayee,
    update_apbilljointpayee as update_apbilljointpayee,
)
from intacct.accounts_payable.appayment import APPAYMENT as APPAYMENT, read_appayment as read_appayment
from intacct.accounts_payable.appayment_reply import AppaymentReply as AppaymentReply
from intacct.accounts_payable.appaymentrequest import (
    APPAYMENTREQUEST as APPAYMENTREQUEST,
    query_appaymentrequest as query_appaymentrequest,
    read_appaymentrequest as read_appaymentrequest,
)
from intacct.accounts_payable.appaymentrequest_reply import AppaymentrequestReply as AppaymentrequestReply
from intacct.accounts_payable.approve_appaymentrequest import approve_appaymentrequest as approve_appaymentrequest
from intacct.accounts_payable.approvevendor import approveVendor as approveVendor
from intacct.accounts_payable.appymt import (
    APPYMT as APPYMT,
    create_appymt as create_appymt,
    delete_appymt as delete_appymt,
    query_appymt as query_appymt,
    read_appymt as read_appymt,
    update_appymt as update_appymt,
)
from intacct.accounts_payable.appymtdetail import (
    APPYMTDETAIL as APPYMTDETAIL,
    query_appymtdetail as query_appymtdetail,
    read_appymtdetail as read_appymtdetail,
)
from intacct.accounts_payable.aprecurbill import (
    APRECURBILL as APRECURBILL,
    query_aprecurbill as query_aprecurbill,
    read_aprecurbill as read_aprecurbill,
)
from intacct.accounts_payable.aprecurbillentry import (
    APRECURBILLENTRY as APRECURBILLENTRY,
    query_aprecurbillentry as query_aprecurbillentry,
    read_aprecurbillentry as read_aprecurbillentry,
)
from intacct.accounts_payable.apterm import (
    APTERM as APTERM,
    query_apterm as query_apterm,
    read_apterm as read_apterm,
    read_by_name_apterm as read_by_name_apterm,
)
from intacct.accounts_payable.apterm_reply import AptermReply as AptermReply
from intacct.accounts_payable.bill_reply import BillReply as BillReply
from intacct.accounts_payable.billbatch_reply import BillbatchReply as BillbatchReply
from intacct.accounts_payable.confirm_appaymentrequest import confirm_appaymentrequest as confirm_appaymentrequest
from intacct.accounts_payable.contactto1099 import Contactto1099 as Contactto1099
from intacct.accounts_payable.create_apaccountlabel import create_apaccountlabel as create_apaccountlabel
from intacct.accounts_payable.create_apadjustment import create_apadjustment as create_apadjustment
from intacct.accounts_payable.create_apadjustmentbatch import create_apadjustmentbatch as create_apadjustmentbatch
from intacct.accounts_payable.create_appayment import create_appayment as create_appayment
from intacct.accounts_payable.create_apterm import create_apterm as create_apterm
from intacct.accounts_payable.create_bill import create_bill as create_bill
from intacct.accounts_payable.create_billbatch import create_billbatch as create_billbatch
from intacct.accounts_payable.create_paymentrequest import create_paymentrequest as create_paymentrequest
from intacct.accounts_payable.create_recurringbill import create_recurringbill as create_recurringbill
from intacct.accounts_payable.create_vendor import create_vendor as create_vendor
from intacct.accounts_payable.create_vendorentityaccountno import (
    create_vendorentityaccountno as create_vendorentityaccountno,
)
from intacct.accounts_payable.decline_appaymentrequest import decline_appaymentrequest as decline_appaymentrequest
from intacct.accounts_payable.declinevendor import declineVendor as declineVendor
from intacct.accounts_payable.delete_apaccountlabel import delete_apaccountlabel as delete_apaccountlabel
from intacct.accounts_payable.delete_apadjustment import delete_apadjustment as delete_apadjustment
from intacct.accounts_payable.delete_apterm import delete_apterm as delete_apterm
from intacct.accounts_payable.delete_bill import delete_bill as delete_bill
from intacct.accounts_payable.delete_paymentrequest import delete_paymentrequest as delete_paymentrequest
from intacct.accounts_payable.delete_recurringbill import delete_recurringbill as delete_recurringbill
from intacct.accounts_payable.delete_vendor import delete_vendor as delete_vendor
from intacct.accounts_payable.get_apadjustment import get_apadjustment as get_apadjustment
from intacct.accounts_payable.get_bill import get_bill as get_bill
from intacct.accounts_payable.getvendorapprovalhistory import getVendorApprovalHistory as getVendorApprovalHistory
from intacct.accounts_payable.getvendorstoapprove import getVendorsToApprove as getVendorsToApprove
from intacct.accounts_payable.payitem import Payitem as Payitem
from intacct.accounts_payable.paymentrequestitem import Paymentrequestitem as Paymentrequestitem
from intacct.accounts_payable.paypriority import Paypriority as Paypriority
from intacct.accounts_payable.providerbankaccount import (
    PROVIDERBANKACCOUNT as PROVIDERBANKACCOUNT,
    create_providerbankaccount as create_providerbankaccount,
    query_providerbankaccount as query_providerbankaccount,
    read_providerbankaccount as read_providerbankaccount,
    update_providerbankaccount as update_providerbankaccount,
)
from intacct.accounts_payable.providerpaymentmethod import (
    PROVIDERPAYMENTMETHOD as PROVIDERPAYMENTMETHOD,
    query_providerpaymentmethod as query_providerpaymentmethod,
    read_providerpaymentmethod as read_providerpaymentmethod,
)
from intacct.accounts_payable.providervendor import (
    PROVIDERVENDOR as PROVIDERVENDOR,
    create_providervendor as create_providervendor,
    query_providervendor as query_providervendor,
    read_providervendor as read_providervendor,
    update_providervendor as update_providervendor,
)
from intacct.accounts_payable.recallapbill import recallApBill as recallApBill
from intacct.accounts_payable.reclassify_bill import reclassify_bill as reclassify_bill
from intacct.accounts_payable.recurbill_reply import RecurbillReply as RecurbillReply
from intacct.accounts_payable.reverse_appayment import reverse_appayment as reverse_appayment
from intacct.accounts_payable.reverse_bill import reverse_bill as reverse_bill
from intacct.accounts_payable.send_appaymentrequest import send_appaymentrequest as send_appaymentrequest
from intacct.accounts_payable.update_apaccountlabel import update_apaccountlabel as update_apaccountlabel
from intacct.accounts_payable.update_apadjustment import update_apadjustment as update_apadjustment
from intacct.accounts_payable.update_apterm import update_apterm as update_apterm
from intacct.accounts_payable.update_bill import update_bill as update_bill
from intacct.accounts_payable.update_vendor import update_vendor as update_vendor
from intacct.accounts_payable.update_vendorvisibility import update_vendorvisibility as update_vendorvisibility
from intacct.accounts_payable.vendor import (
    VENDOR as VENDOR,
    VendorContactListInfo as VendorContactListInfo,
    VendorContactListInfoContact as VendorContactListInfoContact,
    VendorContactinfo as VendorContactinfo,
    VendorDisplaycontact as VendorDisplaycontact,
    VendorDisplaycontactMailaddress as VendorDisplaycontactMailaddress,
    VendorPayto as VendorPayto,
    VendorReturnto as VendorReturnto,
    VendorVendorAcctnoLocHead as VendorVendorAcctnoLocHead,
    VendorVendoracctnolochead as VendorVendoracctnolochead,
    VendorVendorentitycontacts as VendorVendorentitycontacts,
    VendorVendorentitycontactsContact as VendorVendorentitycontactsContact,
    create_vendor_object as create_vendor_object,
    delete_vendor_object as delete_vendor_object,
    query_vendor as query_vendor,
    read_by_name_vendor as read_by_name_vendor,
    read_vendor as read_vendor,
    update_vendor_object as update_vendor_object,
)
from intacct.accounts_payable.vendor_reply import VendorReply as VendorReply
from intacct.accounts_payable.vendorbankfiledetail import VENDORBANKFILEDETAIL as VENDORBANKFILEDETAIL
from intacct.accounts_payable.vendoremailtemplate import (
    VENDOREMAILTEMPLATE as VENDOREMAILTEMPLATE,
    query_vendoremailtemplate as query_vendoremailtemplate,
    read_vendoremailtemplate as read_vendoremailtemplate,
)
from intacct.accounts_payable.vendorgroup import (
    VENDORGROUP as VENDORGROUP,
    query_vendorgroup as query_vendorgroup,
    read_by_name_vendorgroup as read_by_name_vendorgroup,
    read_vendorgroup as read_vendorgroup,
)
from intacct.accounts_payable.vendorvisibility import (
    VENDORVISIBILITY as VENDORVISIBILITY,
    read_vendorvisibility as read_vendorvisibility,
)
from intacct.accounts_payable.vendorvisibility_reply import VendorvisibilityReply as VendorvisibilityReply
from intacct.accounts_payable.vendtype import (
    VENDTYPE as VENDTYPE,
    query_vendtype as query_vendtype,
    read_by_name_vendtype as read_by_name_vendtype,
    read_vendtype as read_vendtype,
)
from intacct.accounts_payable.void_appaymentrequest import void_appaymentrequest as void_appaymentrequest

__all__ = [
    "APACCOUNTLABEL",
    "APADJUSTMENT",
    "APADJUSTMENTITEM",
    "APBILL",
    "APBILLBATCH",
    "APBILLITEM",
    "APBILLJOINTPAYEE",
    "APPAYMENT",
    "APPAYMENTREQUEST",
    "APPYMT",
    "APPYMTDETAIL",
    "APRECURBILL",
    "APRECURBILLENTRY",
    "APTERM",
    "ApaccountlabelReply",
    "ApadjustmentReply",
    "ApadjustmentbatchReply",
    "ApbillitemTaxentry",
    "AppaymentReply",
    "AppaymentrequestReply",
    "AptermReply",
    "BillReply",
    "BillbatchReply",
    "Contactto1099",
    "PROVIDERBANKACCOUNT",
    "PROVIDERPAYMENTMETHOD",
    "PROVIDERVENDOR",
    "Payitem",
    "Paymentrequestitem",
    "Paypriority",
    "RecurbillReply",
    "VENDOR",
    "VENDORBANKFILEDETAIL",
    "VENDOREMAILTEMPLATE",
    "VENDORGROUP",
    "VENDORVISIBILITY",
    "VENDTYPE",
    "VendorContactListInfo",
    "VendorContactListInfoContact",
    "VendorContactinfo",
    "VendorDisplaycontact",
    "VendorDisplaycontactMailaddress",
    "VendorPayto",
    "VendorReply",
    "VendorReturnto",
    "VendorVendorAcctnoLocHead",
    "VendorVendoracctnolochead",
    "VendorVendorentitycontacts",
    "VendorVendorentitycontactsContact",
    "VendorvisibilityReply",
    "approveVendor",
    "approve_appaymentrequest",
    "confirm_appaymentrequest",
    "create_apaccountlabel",
    "create_apaccountlabel_object",
    "create_apadjustment",
    "create_apadjustmentbatch",
    "create_apbill",
    "create_apbilljointpayee",
    "create_appayment",
    "create_appymt",
    "create_apterm",
    "create_bill",
    "create_billbatch",
    "create_paymentrequest",
    "create_providerbankaccount",
    "create_providervendor",
    "create_recurringbill",
    "create_vendor",
    "create_vendor_object",
    "create_vendorentityaccountno",
    "declineVendor",
    "decline_appaymentrequest",
    "delete_apaccountlabel",
    "delete_apaccountlabel_object",
    "delete_apadjustment",
    "delete_apadjustment_object",
    "delete_apbill",
    "delete_apbilljointpayee",
    "delete_appymt",
    "delete_apterm",
    "delete_bill",
    "delete_paymentrequest",
    "delete_recurringbill",
    "delete_vendor",
    "delete_vendor_object",
    "getVendorApprovalHistory",
    "getVendorsToApprove",
    "get_apadjustment",
    "get_bill",
    "query_apaccountlabel",
    "query_apadjustment",
    "query_apbill",
    "query_apbillbatch",
    "query_apbillitem",
    "query_apbilljointpayee",
    "query_appaymentrequest",
    "query_appymt",
    "query_appymtdetail",
    "query_aprecurbill",
    "query_aprecurbillentry",
    "query_apterm",
    "query_providerbankaccount",
    "query_providerpaymentmethod",
    "query_providervendor",
    "query_vendor",
    "query_vendoremailtemplate",
    "query_vendorgroup",
    "query_vendtype",
    "read_apaccountlabel",
    "read_apadjustment",
    "read_apadjustmentitem",
    "read_apbill",
    "read_apbillbatch",
    "read_apbillitem",
    "read_apbilljointpayee",
    "read_appayment",
    "read_appaymentrequest",
    "read_appymt",
    "read_appymtdetail",
    "read_aprecurbill",
    "read_aprecurbillentry",
    "read_apterm",
    "read_by_name_apaccountlabel",
    "read_by_name_apterm",
    "read_by_name_vendor",
    "read_by_name_vendorgroup",
    "read_by_name_vendtype",
    "read_providerbankaccount",
    "read_providerpaymentmethod",
    "read_providervendor",
    "read_vendor",
    "read_vendoremailtemplate",
    "read_vendorgroup",
    "read_vendorvisibility",
    "read_vendtype",
    "recallApBill",
    "reclassify_bill",
    "reverse_appayment",
    "reverse_bill",
    "send_appaymentrequest",
    "update_apaccountlabel",
    "update_apaccountlabel_object",
    "update_apadjustment",
    "update_apbill",
    "update_apbilljointpayee",
    "update_appymt",
    "update_apterm",
    "update_bill",
    "update_providerbankaccount",
    "update_providervendor",
    "update_vendor",
    "update_vendor_object",
    "update_vendorvisibility",
    "void_appaymentrequest",
]
