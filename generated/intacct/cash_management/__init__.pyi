# Generated from spec/cash_management by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.cash_management.achbank import (
    ACHBANK as ACHBANK,
    query_achbank as query_achbank,
    read_achbank as read_achbank,
    read_by_name_achbank as read_by_name_achbank,
)
from intacct.cash_management.achbankconfiguration_reply import AchbankconfigurationReply as AchbankconfigurationReply
from intacct.cash_management.bankacctrecon import (
    BANKACCTRECON as BANKACCTRECON,
    create_bankacctrecon as create_bankacctrecon,
    delete_bankacctrecon as delete_bankacctrecon,
    query_bankacctrecon as query_bankacctrecon,
    read_bankacctrecon as read_bankacctrecon,
)
from intacct.cash_management.bankaccttxnfeed import (
    BANKACCTTXNFEED as BANKACCTTXNFEED,
    create_bankaccttxnfeed as create_bankaccttxnfeed,
    delete_bankaccttxnfeed as delete_bankaccttxnfeed,
    query_bankaccttxnfeed as query_bankaccttxnfeed,
    read_bankaccttxnfeed as read_bankaccttxnfeed,
)
from intacct.cash_management.bankaccttxnrecord import BANKACCTTXNRECORD as BANKACCTTXNRECORD
from intacct.cash_management.bankfee import (
    BANKFEE as BANKFEE,
    query_bankfee as query_bankfee,
    read_bankfee as read_bankfee,
)
from intacct.cash_management.bankfeeentry import (
    BANKFEEENTRY as BANKFEEENTRY,
    query_bankfeeentry as query_bankfeeentry,
    read_bankfeeentry as read_bankfeeentry,
)
from intacct.cash_management.banktxn import Banktxn as Banktxn
from intacct.cash_management.ccpayitem import Ccpayitem as Ccpayitem
from intacct.cash_management.cctransaction import (
    CCTRANSACTION as CCTRANSACTION,
    query_cctransaction as query_cctransaction,
    read_cctransaction as read_cctransaction,
)
from intacct.cash_management.cctransaction_reply import CctransactionReply as CctransactionReply
from intacct.cash_management.cctransactionentry import (
    CCTRANSACTIONENTRY as CCTRANSACTIONENTRY,
    query_cctransactionentry as query_cctransactionentry,
    read_cctransactionentry as read_cctransactionentry,
)
from intacct.cash_management.chargepayoff import (
    CHARGEPAYOFF as CHARGEPAYOFF,
    query_chargepayoff as query_chargepayoff,
    read_chargepayoff as read_chargepayoff,
)
from intacct.cash_management.chargepayoffentry import (
    CHARGEPAYOFFENTRY as CHARGEPAYOFFENTRY,
    query_chargepayoffentry as query_chargepayoffentry,
    read_chargepayoffentry as read_chargepayoffentry,
)
from intacct.cash_management.checkinfocontact import Checkinfocontact as Checkinfocontact
from intacct.cash_management.checkingaccount import (
    CHECKINGACCOUNT as CHECKINGACCOUNT,
    query_checkingaccount as query_checkingaccount,
    read_by_name_checkingaccount as read_by_name_checkingaccount,
    read_checkingaccount as read_checkingaccount,
)
from intacct.cash_management.checklayout import Checklayout as Checklayout
from intacct.cash_management.create_achbankconfiguration import (
    create_achbankconfiguration as create_achbankconfiguration,
)
from intacct.cash_management.create_checkingaccount import create_checkingaccount as create_checkingaccount
from intacct.cash_management.create_savingsaccount import create_savingsaccount as create_savingsaccount
from intacct.cash_management.creditcard import (
    CREDITCARD as CREDITCARD,
    query_creditcard as query_creditcard,
    read_by_name_creditcard as read_by_name_creditcard,
    read_creditcard as read_creditcard,
)
from intacct.cash_management.creditcardfee import (
    CREDITCARDFEE as CREDITCARDFEE,
    query_creditcardfee as query_creditcardfee,
    read_creditcardfee as read_creditcardfee,
)
from intacct.cash_management.creditcardfeeentry import (
    CREDITCARDFEEENTRY as CREDITCARDFEEENTRY,
    query_creditcardfeeentry as query_creditcardfeeentry,
    read_creditcardfeeentry as read_creditcardfeeentry,
)
from intacct.cash_management.delete_achbankconfiguration import (
    delete_achbankconfiguration as delete_achbankconfiguration,
)
from intacct.cash_management.delete_checkingaccount import delete_checkingaccount as delete_checkingaccount
from intacct.cash_management.delete_otherreceipt import delete_otherreceipt as delete_otherreceipt
from intacct.cash_management.delete_savingsaccount import delete_savingsaccount as delete_savingsaccount
from intacct.cash_management.deposit import (
    DEPOSIT as DEPOSIT,
    query_deposit as query_deposit,
    read_deposit as read_deposit,
)
from intacct.cash_management.depositentry import (
    DEPOSITENTRY as DEPOSITENTRY,
    query_depositentry as query_depositentry,
    read_depositentry as read_depositentry,
)
from intacct.cash_management.financialdata import Financialdata as Financialdata
from intacct.cash_management.fundstransfer import (
    FUNDSTRANSFER as FUNDSTRANSFER,
    query_fundstransfer as query_fundstransfer,
    read_fundstransfer as read_fundstransfer,
)
from intacct.cash_management.fundstransferentry import (
    FUNDSTRANSFERENTRY as FUNDSTRANSFERENTRY,
    query_fundstransferentry as query_fundstransferentry,
    read_fundstransferentry as read_fundstransferentry,
)
from intacct.cash_management.otherreceipts import (
    OTHERRECEIPTS as OTHERRECEIPTS,
    query_otherreceipts as query_otherreceipts,
    read_otherreceipts as read_otherreceipts,
)
from intacct.cash_management.otherreceipts_reply import OtherreceiptsReply as OtherreceiptsReply
from intacct.cash_management.otherreceiptsentry import (
    OTHERRECEIPTSENTRY as OTHERRECEIPTSENTRY,
    query_otherreceiptsentry as query_otherreceiptsentry,
    read_otherreceiptsentry as read_otherreceiptsentry,
)
from intacct.cash_management.otherreceiptsentry_reply import OtherreceiptsentryReply as OtherreceiptsentryReply
from intacct.cash_management.receipt import Receipt as Receipt
from intacct.cash_management.reconcile_bank import reconcile_bank as reconcile_bank
from intacct.cash_management.record_cctransaction import record_cctransaction as record_cctransaction
from intacct.cash_management.record_deposit import record_deposit as record_deposit
from intacct.cash_management.record_otherreceipt import record_otherreceipt as record_otherreceipt
from intacct.cash_management.record_wucctransactions import record_wucctransactions as record_wucctransactions
from intacct.cash_management.record_wudisbursements import record_wudisbursements as record_wudisbursements
from intacct.cash_management.record_wureceipts import record_wureceipts as record_wureceipts
from intacct.cash_management.reverse_cctransaction import reverse_cctransaction as reverse_cctransaction
from intacct.cash_management.savingsaccount import (
    SAVINGSACCOUNT as SAVINGSACCOUNT,
    query_savingsaccount as query_savingsaccount,
    read_by_name_savingsaccount as read_by_name_savingsaccount,
    read_savingsaccount as read_savingsaccount,
)
from intacct.cash_management.update_achbankconfiguration import (
    update_achbankconfiguration as update_achbankconfiguration,
)
from intacct.cash_management.update_cctransaction import update_cctransaction as update_cctransaction
from intacct.cash_management.update_checkingaccount import update_checkingaccount as update_checkingaccount
from intacct.cash_management.update_otherreceipt import update_otherreceipt as update_otherreceipt
from intacct.cash_management.update_savingsaccount import update_savingsaccount as update_savingsaccount
from intacct.cash_management.updateccpayitem import Updateccpayitem as Updateccpayitem
from intacct.cash_management.wuccpayitem import Wuccpayitem as Wuccpayitem
from intacct.cash_management.wucctransaction import Wucctransaction as Wucctransaction
from intacct.cash_management.wudisbursement import Wudisbursement as Wudisbursement
from intacct.cash_management.wudisbursementitem import Wudisbursementitem as Wudisbursementitem
from intacct.cash_management.wureceipt import Wureceipt as Wureceipt
from intacct.cash_management.wureceiptitem import Wureceiptitem as Wureceiptitem

__all__ = [
    "ACHBANK",
    "AchbankconfigurationReply",
    "BANKACCTRECON",
    "BANKACCTTXNFEED",
    "BANKACCTTXNRECORD",
    "BANKFEE",
    "BANKFEEENTRY",
    "Banktxn",
    "CCTRANSACTION",
    "CCTRANSACTIONENTRY",
    "CHARGEPAYOFF",
    "CHARGEPAYOFFENTRY",
    "CHECKINGACCOUNT",
    "CREDITCARD",
    "CREDITCARDFEE",
    "CREDITCARDFEEENTRY",
    "Ccpayitem",
    "CctransactionReply",
    "Checkinfocontact",
    "Checklayout",
    "DEPOSIT",
    "DEPOSITENTRY",
    "FUNDSTRANSFER",
    "FUNDSTRANSFERENTRY",
    "Financialdata",
    "OTHERRECEIPTS",
    "OTHERRECEIPTSENTRY",
    "OtherreceiptsReply",
    "OtherreceiptsentryReply",
    "Receipt",
    "SAVINGSACCOUNT",
    "Updateccpayitem",
    "Wuccpayitem",
    "Wucctransaction",
    "Wudisbursement",
    "Wudisbursementitem",
    "Wureceipt",
    "Wureceiptitem",
    "create_achbankconfiguration",
    "create_bankacctrecon",
    "create_bankaccttxnfeed",
    "create_checkingaccount",
    "create_savingsaccount",
    "delete_achbankconfiguration",
    "delete_bankacctrecon",
    "delete_bankaccttxnfeed",
    "delete_checkingaccount",
    "delete_otherreceipt",
    "delete_savingsaccount",
    "query_achbank",
    "query_bankacctrecon",
    "query_bankaccttxnfeed",
    "query_bankfee",
    "query_bankfeeentry",
    "query_cctransaction",
    "query_cctransactionentry",
    "query_chargepayoff",
    "query_chargepayoffentry",
    "query_checkingaccount",
    "query_creditcard",
    "query_creditcardfee",
    "query_creditcardfeeentry",
    "query_deposit",
    "query_depositentry",
    "query_fundstransfer",
    "query_fundstransferentry",
    "query_otherreceipts",
    "query_otherreceiptsentry",
    "query_savingsaccount",
    "read_achbank",
    "read_bankacctrecon",
    "read_bankaccttxnfeed",
    "read_bankfee",
    "read_bankfeeentry",
    "read_by_name_achbank",
    "read_by_name_checkingaccount",
    "read_by_name_creditcard",
    "read_by_name_savingsaccount",
    "read_cctransaction",
    "read_cctransactionentry",
    "read_chargepayoff",
    "read_chargepayoffentry",
    "read_checkingaccount",
    "read_creditcard",
    "read_creditcardfee",
    "read_creditcardfeeentry",
    "read_deposit",
    "read_depositentry",
    "read_fundstransfer",
    "read_fundstransferentry",
    "read_otherreceipts",
    "read_otherreceiptsentry",
    "read_savingsaccount",
    "reconcile_bank",
    "record_cctransaction",
    "record_deposit",
    "record_otherreceipt",
    "record_wucctransactions",
    "record_wudisbursements",
    "record_wureceipts",
    "reverse_cctransaction",
    "update_achbankconfiguration",
    "update_cctransaction",
    "update_checkingaccount",
    "update_otherreceipt",
    "update_savingsaccount",
]
