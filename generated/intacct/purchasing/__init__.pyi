# Generated from spec/purchasing by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.purchasing.compliancedefinition import (
    COMPLIANCEDEFINITION as COMPLIANCEDEFINITION,
    CompliancedefinitionCompdefentries as CompliancedefinitionCompdefentries,
    create_compliancedefinition as create_compliancedefinition,
    delete_compliancedefinition as delete_compliancedefinition,
    query_compliancedefinition as query_compliancedefinition,
    read_by_name_compliancedefinition as read_by_name_compliancedefinition,
    read_compliancedefinition as read_compliancedefinition,
    update_compliancedefinition as update_compliancedefinition,
)
from intacct.purchasing.compliancerecord import (
    COMPLIANCERECORD as COMPLIANCERECORD,
    create_compliancerecord as create_compliancerecord,
    delete_compliancerecord as delete_compliancerecord,
    query_compliancerecord as query_compliancerecord,
    read_by_name_compliancerecord as read_by_name_compliancerecord,
    read_compliancerecord as read_compliancerecord,
    update_compliancerecord as update_compliancerecord,
)
from intacct.purchasing.compliancetype import (
    COMPLIANCETYPE as COMPLIANCETYPE,
    create_compliancetype as create_compliancetype,
    delete_compliancetype as delete_compliancetype,
    query_compliancetype as query_compliancetype,
    read_by_name_compliancetype as read_by_name_compliancetype,
    read_compliancetype as read_compliancetype,
    update_compliancetype as update_compliancetype,
)
from intacct.purchasing.create_popricelist import create_popricelist as create_popricelist
from intacct.purchasing.create_potransaction import create_potransaction as create_potransaction
from intacct.purchasing.delete_popricelist import delete_popricelist as delete_popricelist
from intacct.purchasing.delete_potransaction import delete_potransaction as delete_potransaction
from intacct.purchasing.deliverto import Deliverto as Deliverto
from intacct.purchasing.getapprovalhistory import getApprovalHistory as getApprovalHistory
from intacct.purchasing.gettransactionstoapprove import getTransactionsToApprove as getTransactionsToApprove
from intacct.purchasing.partialupdate_potransaction import partialupdate_potransaction as partialupdate_potransaction
from intacct.purchasing.podocument import (
    PODOCUMENT as PODOCUMENT,
    delete_podocument as delete_podocument,
    query_podocument as query_podocument,
    read_podocument as read_podocument,
)
from intacct.purchasing.podocumententry import (
    PODOCUMENTENTRY as PODOCUMENTENTRY,
    query_podocumententry as query_podocumententry,
    read_podocumententry as read_podocumententry,
)
from intacct.purchasing.podocumentparams import (
    PODOCUMENTPARAMS as PODOCUMENTPARAMS,
    PodocumentparamsArAccount as PodocumentparamsArAccount,
    PodocumentparamsEntityProp as PodocumentparamsEntityProp,
    PodocumentparamsInvglAccount as PodocumentparamsInvglAccount,
    PodocumentparamsRecall as PodocumentparamsRecall,
    PodocumentparamsSubtotal as PodocumentparamsSubtotal,
    PodocumentparamsTotal as PodocumentparamsTotal,
    create_podocumentparams as create_podocumentparams,
    delete_podocumentparams as delete_podocumentparams,
    query_podocumentparams as query_podocumentparams,
    read_podocumentparams as read_podocumentparams,
    update_podocumentparams as update_podocumentparams,
)
from intacct.purchasing.podocumentsubtotals import (
    PODOCUMENTSUBTOTALS as PODOCUMENTSUBTOTALS,
    query_podocumentsubtotals as query_podocumentsubtotals,
    read_podocumentsubtotals as read_podocumentsubtotals,
)
from intacct.purchasing.popricelist import (
    POPRICELIST as POPRICELIST,
    query_popricelist as query_popricelist,
    read_by_name_popricelist as read_by_name_popricelist,
    read_popricelist as read_popricelist,
)
from intacct.purchasing.popricelist_reply import PopricelistReply as PopricelistReply
from intacct.purchasing.posubtotaltemplate import (
    POSUBTOTALTEMPLATE as POSUBTOTALTEMPLATE,
    query_posubtotaltemplate as query_posubtotaltemplate,
    read_by_name_posubtotaltemplate as read_by_name_posubtotaltemplate,
    read_posubtotaltemplate as read_posubtotaltemplate,
)
from intacct.purchasing.potransaction_reply import PotransactionReply as PotransactionReply
from intacct.purchasing.potransitem import Potransitem as Potransitem
from intacct.purchasing.update_popricelist import update_popricelist as update_popricelist
from intacct.purchasing.update_potransaction import update_potransaction as update_potransaction
from intacct.purchasing.updatepotransitem import Updatepotransitem as Updatepotransitem

__all__ = [
    "COMPLIANCEDEFINITION",
    "COMPLIANCERECORD",
    "COMPLIANCETYPE",
    "CompliancedefinitionCompdefentries",
    "Deliverto",
    "PODOCUMENT",
    "PODOCUMENTENTRY",
    "PODOCUMENTPARAMS",
    "PODOCUMENTSUBTOTALS",
    "POPRICELIST",
    "POSUBTOTALTEMPLATE",
    "PodocumentparamsArAccount",
    "PodocumentparamsEntityProp",
    "PodocumentparamsInvglAccount",
    "PodocumentparamsRecall",
    "PodocumentparamsSubtotal",
    "PodocumentparamsTotal",
    "PopricelistReply",
    "PotransactionReply",
    "Potransitem",
    "Updatepotransitem",
    "create_compliancedefinition",
    "create_compliancerecord",
    "create_compliancetype",
    "create_podocumentparams",
    "create_popricelist",
    "create_potransaction",
    "delete_compliancedefinition",
    "delete_compliancerecord",
    "delete_compliancetype",
    "delete_podocument",
    "delete_podocumentparams",
    "delete_popricelist",
    "delete_potransaction",
    "getApprovalHistory",
    "getTransactionsToApprove",
    "partialupdate_potransaction",
    "query_compliancedefinition",
    "query_compliancerecord",
    "query_compliancetype",
    "query_podocument",
    "query_podocumententry",
    "query_podocumentparams",
    "query_podocumentsubtotals",
    "query_popricelist",
    "query_posubtotaltemplate",
    "read_by_name_compliancedefinition",
    "read_by_name_compliancerecord",
    "read_by_name_compliancetype",
    "read_by_name_popricelist",
    "read_by_name_posubtotaltemplate",
    "read_compliancedefinition",
    "read_compliancerecord",
    "read_compliancetype",
    "read_podocument",
    "read_podocumententry",
    "read_podocumentparams",
    "read_podocumentsubtotals",
    "read_popricelist",
    "read_posubtotaltemplate",
    "update_compliancedefinition",
    "update_compliancerecord",
    "update_compliancetype",
    "update_podocumentparams",
    "update_popricelist",
    "update_potransaction",
]
