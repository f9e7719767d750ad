# Generated from spec/order_entry by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.order_entry.create_recursotransaction import create_recursotransaction as create_recursotransaction
from intacct.order_entry.create_sopricelist import create_sopricelist as create_sopricelist
from intacct.order_entry.create_sotransaction import create_sotransaction as create_sotransaction
from intacct.order_entry.create_vsoeitempricelist import create_vsoeitempricelist as create_vsoeitempricelist
from intacct.order_entry.create_vsoepricelist import create_vsoepricelist as create_vsoepricelist
from intacct.order_entry.delete_recursotransaction import delete_recursotransaction as delete_recursotransaction
from intacct.order_entry.delete_sopricelist import delete_sopricelist as delete_sopricelist
from intacct.order_entry.delete_sotransaction import delete_sotransaction as delete_sotransaction
from intacct.order_entry.delete_vsoeitempricelist import delete_vsoeitempricelist as delete_vsoeitempricelist
from intacct.order_entry.delete_vsoepricelist import delete_vsoepricelist as delete_vsoepricelist
from intacct.order_entry.fulfillmentstatus import Fulfillmentstatus as Fulfillmentstatus
from intacct.order_entry.get_salestotals import Salestotals as Salestotals, get_salestotals as get_salestotals
from intacct.order_entry.hold_revrecschedule import hold_revrecschedule as hold_revrecschedule
from intacct.order_entry.kitstatus import Kitstatus as Kitstatus
from intacct.order_entry.post_revrecscheduleentry import post_revrecscheduleentry as post_revrecscheduleentry
from intacct.order_entry.priceentry import Priceentry as Priceentry
from intacct.order_entry.reallocate_revrecschedule import reallocate_revrecschedule as reallocate_revrecschedule
from intacct.order_entry.recursotransaction_reply import RecursotransactionReply as RecursotransactionReply
from intacct.order_entry.recursotransitem import Recursotransitem as Recursotransitem
from intacct.order_entry.resume_revrecschedule import resume_revrecschedule as resume_revrecschedule
from intacct.order_entry.retrievepdf import (
    RetrievepdfArinvoice as RetrievepdfArinvoice,
    RetrievepdfSodocument as RetrievepdfSodocument,
    retrievepdf as retrievepdf,
)
from intacct.order_entry.revrecschedule import (
    REVRECSCHEDULE as REVRECSCHEDULE,
    read_revrecschedule as read_revrecschedule,
)
from intacct.order_entry.revrecschedule_reply import RevrecscheduleReply as RevrecscheduleReply
from intacct.order_entry.revrecscheduleentry import (
    REVRECSCHEDULEENTRY as REVRECSCHEDULEENTRY,
    read_revrecscheduleentry as read_revrecscheduleentry,
)
from intacct.order_entry.revrecscheduleentry_reply import RevrecscheduleentryReply as RevrecscheduleentryReply
from intacct.order_entry.sodocument import (
    SODOCUMENT as SODOCUMENT,
    query_sodocument as query_sodocument,
    read_sodocument as read_sodocument,
)
from intacct.order_entry.sodocumententry import (
    SODOCUMENTENTRY as SODOCUMENTENTRY,
    query_sodocumententry as query_sodocumententry,
    read_sodocumententry as read_sodocumententry,
)
from intacct.order_entry.sodocumentparams import (
    SODOCUMENTPARAMS as SODOCUMENTPARAMS,
    query_sodocumentparams as query_sodocumentparams,
    read_sodocumentparams as read_sodocumentparams,
)
from intacct.order_entry.sodocumentsubtotals import (
    SODOCUMENTSUBTOTALS as SODOCUMENTSUBTOTALS,
    query_sodocumentsubtotals as query_sodocumentsubtotals,
    read_sodocumentsubtotals as read_sodocumentsubtotals,
)
from intacct.order_entry.sopricelist import (
    SOPRICELIST as SOPRICELIST,
    query_sopricelist as query_sopricelist,
    read_by_name_sopricelist as read_by_name_sopricelist,
    read_sopricelist as read_sopricelist,
)
from intacct.order_entry.sopricelist_reply import SopricelistReply as SopricelistReply
from intacct.order_entry.sorecurdocument import (
    SORECURDOCUMENT as SORECURDOCUMENT,
    query_sorecurdocument as query_sorecurdocument,
    read_sorecurdocument as read_sorecurdocument,
)
from intacct.order_entry.sosubtotaltemplate import (
    SOSUBTOTALTEMPLATE as SOSUBTOTALTEMPLATE,
    query_sosubtotaltemplate as query_sosubtotaltemplate,
    read_by_name_sosubtotaltemplate as read_by_name_sosubtotaltemplate,
    read_sosubtotaltemplate as read_sosubtotaltemplate,
)
from intacct.order_entry.sotransaction_reply import SotransactionReply as SotransactionReply
from intacct.order_entry.sotransitem import Sotransitem as Sotransitem
from intacct.order_entry.terminate_revrecschedule import terminate_revrecschedule as terminate_revrecschedule
from intacct.order_entry.unpost_revrecscheduleentry import unpost_revrecscheduleentry as unpost_revrecscheduleentry
from intacct.order_entry.update_revrecschedule import update_revrecschedule as update_revrecschedule
from intacct.order_entry.update_sopricelist import update_sopricelist as update_sopricelist
from intacct.order_entry.update_sotransaction import update_sotransaction as update_sotransaction
from intacct.order_entry.update_vsoeitempricelist import update_vsoeitempricelist as update_vsoeitempricelist
from intacct.order_entry.update_vsoepricelist import update_vsoepricelist as update_vsoepricelist
from intacct.order_entry.updatesotransitem import Updatesotransitem as Updatesotransitem
from intacct.order_entry.vsoeitempricelist_reply import VsoeitempricelistReply as VsoeitempricelistReply
from intacct.order_entry.vsoepricelist_reply import VsoepricelistReply as VsoepricelistReply

__all__ = [
    "Fulfillmentstatus",
    "Kitstatus",
    "Priceentry",
    "REVRECSCHEDULE",
    "REVRECSCHEDULEENTRY",
    "RecursotransactionReply",
    "Recursotransitem",
    "RetrievepdfArinvoice",
    "RetrievepdfSodocument",
    "RevrecscheduleReply",
    "RevrecscheduleentryReply",
    "SODOCUMENT",
    "SODOCUMENTENTRY",
    "SODOCUMENTPARAMS",
    "SODOCUMENTSUBTOTALS",
    "SOPRICELIST",
    "SORECURDOCUMENT",
    "SOSUBTOTALTEMPLATE",
    "Salestotals",
    "SopricelistReply",
    "SotransactionReply",
    "Sotransitem",
    "Updatesotransitem",
    "VsoeitempricelistReply",
    "VsoepricelistReply",
    "create_recursotransaction",
    "create_sopricelist",
    "create_sotransaction",
    "create_vsoeitempricelist",
    "create_vsoepricelist",
    "delete_recursotransaction",
    "delete_sopricelist",
    "delete_sotransaction",
    "delete_vsoeitempricelist",
    "delete_vsoepricelist",
    "get_salestotals",
    "hold_revrecschedule",
    "post_revrecscheduleentry",
    "query_sodocument",
    "query_sodocumententry",
    "query_sodocumentparams",
    "query_sodocumentsubtotals",
    "query_sopricelist",
    "query_sorecurdocument",
    "query_sosubtotaltemplate",
    "read_by_name_sopricelist",
    "read_by_name_sosubtotaltemplate",
    "read_revrecschedule",
    "read_revrecscheduleentry",
    "read_sodocument",
    "read_sodocumententry",
    "read_sodocumentparams",
    "read_sodocumentsubtotals",
    "read_sopricelist",
    "read_sorecurdocument",
    "read_sosubtotaltemplate",
    "reallocate_revrecschedule",
    "resume_revrecschedule",
    "retrievepdf",
    "terminate_revrecschedule",
    "unpost_revrecscheduleentry",
    "update_revrecschedule",
    "update_sopricelist",
    "update_sotransaction",
    "update_vsoeitempricelist",
    "update_vsoepricelist",
]
