# Generated from spec/general_ledger by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.general_ledger.accountbalance_reply import AccountbalanceReply as AccountbalanceReply
from intacct.general_ledger.accountbalancebydimensions_reply import (
    AccountbalancebydimensionsReply as AccountbalancebydimensionsReply,
)
from intacct.general_ledger.accttitlebyloc import (
    ACCTTITLEBYLOC as ACCTTITLEBYLOC,
    query_accttitlebyloc as query_accttitlebyloc,
    read_accttitlebyloc as read_accttitlebyloc,
)
from intacct.general_ledger.allocation import (
    ALLOCATION as ALLOCATION,
    create_allocation_object as create_allocation_object,
    delete_allocation_object as delete_allocation_object,
    query_allocation as query_allocation,
    read_allocation as read_allocation,
    read_by_name_allocation as read_by_name_allocation,
    update_allocation_object as update_allocation_object,
)
from intacct.general_ledger.allocation_reply import AllocationReply as AllocationReply
from intacct.general_ledger.allocationentry import (
    ALLOCATIONENTRY as ALLOCATIONENTRY,
    query_allocationentry as query_allocationentry,
    read_allocationentry as read_allocationentry,
)
from intacct.general_ledger.arguments import Arguments as Arguments
from intacct.general_ledger.convert_glbudget_fp_amounts_to_eop import (
    convert_glbudget_fp_amounts_to_eop as convert_glbudget_fp_amounts_to_eop,
)
from intacct.general_ledger.create_glaccount import create_glaccount as create_glaccount
from intacct.general_ledger.create_gltransaction import create_gltransaction as create_gltransaction
from intacct.general_ledger.create_journal import create_journal as create_journal
from intacct.general_ledger.create_recurringgltransaction import (
    create_recurringgltransaction as create_recurringgltransaction,
)
from intacct.general_ledger.create_recurringstatgltrans import (
    create_recurringstatgltrans as create_recurringstatgltrans,
)
from intacct.general_ledger.create_statglaccount import create_statglaccount as create_statglaccount
from intacct.general_ledger.create_statgltransaction import create_statgltransaction as create_statgltransaction
from intacct.general_ledger.create_statjournal import create_statjournal as create_statjournal
from intacct.general_ledger.delete_glaccount import delete_glaccount as delete_glaccount
from intacct.general_ledger.delete_gltransaction import delete_gltransaction as delete_gltransaction
from intacct.general_ledger.delete_journal import delete_journal as delete_journal
from intacct.general_ledger.delete_recurringgltransaction import (
    delete_recurringgltransaction as delete_recurringgltransaction,
)
from intacct.general_ledger.delete_recurringstatgltrans import (
    delete_recurringstatgltrans as delete_recurringstatgltrans,
)
from intacct.general_ledger.delete_statglaccount import delete_statglaccount as delete_statglaccount
from intacct.general_ledger.delete_statjournal import delete_statjournal as delete_statjournal
from intacct.general_ledger.get_accountbalances import get_accountbalances as get_accountbalances
from intacct.general_ledger.get_accountbalancesbydimensions import (
    get_accountbalancesbydimensions as get_accountbalancesbydimensions,
)
from intacct.general_ledger.get_accountgroupdetails import get_accountgroupdetails as get_accountgroupdetails
from intacct.general_ledger.get_closedbooksdate import (
    ClosedbooksdateReply as ClosedbooksdateReply,
    get_closedbooksdate as get_closedbooksdate,
)
from intacct.general_ledger.get_trialbalance import get_trialbalance as get_trialbalance
from intacct.general_ledger.glaccount import (
    GLACCOUNT as GLACCOUNT,
    create_glaccount_object as create_glaccount_object,
    delete_glaccount_object as delete_glaccount_object,
    query_glaccount as query_glaccount,
    read_by_name_glaccount as read_by_name_glaccount,
    read_glaccount as read_glaccount,
    update_glaccount_object as update_glaccount_object,
)
from intacct.general_ledger.glaccount_reply import GlaccountReply as GlaccountReply
from intacct.general_ledger.glaccountbalance import GLACCOUNTBALANCE as GLACCOUNTBALANCE
from intacct.general_ledger.glacctallocation import (
    GLACCTALLOCATION as GLACCTALLOCATION,
    create_glacctallocation as create_glacctallocation,
    delete_glacctallocation as delete_glacctallocation,
    query_glacctallocation as query_glacctallocation,
    read_glacctallocation as read_glacctallocation,
    update_glacctallocation as update_glacctallocation,
)
from intacct.general_ledger.glacctallocationbasis import (
    GLACCTALLOCATIONBASIS as GLACCTALLOCATIONBASIS,
    GlacctallocationbasisGlacctallocationbasisadjbook as GlacctallocationbasisGlacctallocationbasisadjbook,
)
from intacct.general_ledger.glacctallocationgrp import (
    GLACCTALLOCATIONGRP as GLACCTALLOCATIONGRP,
    create_glacctallocationgrp as create_glacctallocationgrp,
    delete_glacctallocationgrp as delete_glacctallocationgrp,
    query_glacctallocationgrp as query_glacctallocationgrp,
    read_glacctallocationgrp as read_glacctallocationgrp,
    update_glacctallocationgrp as update_glacctallocationgrp,
)
from intacct.general_ledger.glacctallocationgrpmember import GLACCTALLOCATIONGRPMEMBER as GLACCTALLOCATIONGRPMEMBER
from intacct.general_ledger.glacctallocationreverse import GLACCTALLOCATIONREVERSE as GLACCTALLOCATIONREVERSE
from intacct.general_ledger.glacctallocationrun import (
    GLACCTALLOCATIONRUN as GLACCTALLOCATIONRUN,
    create_glacctallocationrun as create_glacctallocationrun,
    query_glacctallocationrun as query_glacctallocationrun,
    read_glacctallocationrun as read_glacctallocationrun,
)
from intacct.general_ledger.glacctallocationsource import (
    GLACCTALLOCATIONSOURCE as GLACCTALLOCATIONSOURCE,
    GlacctallocationsourceGlacctallocationsourceadjbook as GlacctallocationsourceGlacctallocationsourceadjbook,
)
from intacct.general_ledger.glacctallocationtarget import GLACCTALLOCATIONTARGET as GLACCTALLOCATIONTARGET
from intacct.general_ledger.glacctgrp import (
    GLACCTGRP as GLACCTGRP,
    GlacctgrpAcctrange as GlacctgrpAcctrange,
    create_glacctgrp as create_glacctgrp,
    delete_glacctgrp as delete_glacctgrp,
    query_glacctgrp as query_glacctgrp,
    read_by_name_glacctgrp as read_by_name_glacctgrp,
    read_glacctgrp as read_glacctgrp,
    update_glacctgrp as update_glacctgrp,
)
from intacct.general_ledger.glacctgrphierarchy import (
    GLACCTGRPHIERARCHY as GLACCTGRPHIERARCHY,
    query_glacctgrphierarchy as query_glacctgrphierarchy,
)
from intacct.general_ledger.glacctgrpmember import GLACCTGRPMEMBER as GLACCTGRPMEMBER
from intacct.general_ledger.glacctgrppurpose import (
    GLACCTGRPPURPOSE as GLACCTGRPPURPOSE,
    create_glacctgrppurpose as create_glacctgrppurpose,
    delete_glacctgrppurpose as delete_glacctgrppurpose,
    query_glacctgrppurpose as query_glacctgrppurpose,
    read_by_name_glacctgrppurpose as read_by_name_glacctgrppurpose,
    read_glacctgrppurpose as read_glacctgrppurpose,
    update_glacctgrppurpose as update_glacctgrppurpose,
)
from intacct.general_ledger.glbatch import (
    GLBATCH as GLBATCH,
    create_glbatch as create_glbatch,
    delete_glbatch as delete_glbatch,
    query_glbatch as query_glbatch,
    read_glbatch as read_glbatch,
    update_glbatch as update_glbatch,
)
from intacct.general_ledger.glbudgetheader import (
    GLBUDGETHEADER as GLBUDGETHEADER,
    create_glbudgetheader as create_glbudgetheader,
    delete_glbudgetheader as delete_glbudgetheader,
    query_glbudgetheader as query_glbudgetheader,
    read_by_name_glbudgetheader as read_by_name_glbudgetheader,
    read_glbudgetheader as read_glbudgetheader,
    update_glbudgetheader as update_glbudgetheader,
)
from intacct.general_ledger.glbudgetitem import (
    GLBUDGETITEM as GLBUDGETITEM,
    delete_glbudgetitem as delete_glbudgetitem,
    query_glbudgetitem as query_glbudgetitem,
    read_glbudgetitem as read_glbudgetitem,
)
from intacct.general_ledger.glbudgetitem_reply import GlbudgetitemReply as GlbudgetitemReply
from intacct.general_ledger.glcoacatmember import GLCOACATMEMBER as GLCOACATMEMBER
from intacct.general_ledger.glcompgrpmember import GLCOMPGRPMEMBER as GLCOMPGRPMEMBER
from intacct.general_ledger.gldetail import GLDETAIL as GLDETAIL, query_gldetail as query_gldetail
from intacct.general_ledger.glentry import (
    GLENTRY as GLENTRY,
    GlentrySplit as GlentrySplit,
    GlentryTaxentry as GlentryTaxentry,
    query_glentry as query_glentry,
    read_glentry as read_glentry,
)
from intacct.general_ledger.glentry_reply import GlentryReply as GlentryReply
from intacct.general_ledger.gltransaction_reply import GltransactionReply as GltransactionReply
from intacct.general_ledger.journal_reply import JournalReply as JournalReply
from intacct.general_ledger.readreport import ReportResults as ReportResults, readReport as readReport
from intacct.general_ledger.record_wuadjjournalentries import record_wuadjjournalentries as record_wuadjjournalentries
from intacct.general_ledger.record_wujournalentries import record_wujournalentries as record_wujournalentries
from intacct.general_ledger.recurglacctallocation import (
    RECURGLACCTALLOCATION as RECURGLACCTALLOCATION,
    create_recurglacctallocation as create_recurglacctallocation,
    delete_recurglacctallocation as delete_recurglacctallocation,
    query_recurglacctallocation as query_recurglacctallocation,
    read_recurglacctallocation as read_recurglacctallocation,
)
from intacct.general_ledger.recurringgltransaction_reply import (
    RecurringgltransactionReply as RecurringgltransactionReply,
)
from intacct.general_ledger.recurringstatgltrans_reply import RecurringstatgltransReply as RecurringstatgltransReply
from intacct.general_ledger.reportingperiod import (
    REPORTINGPERIOD as REPORTINGPERIOD,
    create_reportingperiod as create_reportingperiod,
    delete_reportingperiod as delete_reportingperiod,
    query_reportingperiod as query_reportingperiod,
    read_by_name_reportingperiod as read_by_name_reportingperiod,
    read_reportingperiod as read_reportingperiod,
    update_reportingperiod as update_reportingperiod,
)
from intacct.general_ledger.reportingperiod_reply import ReportingperiodReply as ReportingperiodReply
from intacct.general_ledger.revending import Revending as Revending
from intacct.general_ledger.stataccount import (
    STATACCOUNT as STATACCOUNT,
    create_stataccount as create_stataccount,
    delete_stataccount as delete_stataccount,
    query_stataccount as query_stataccount,
    read_by_name_stataccount as read_by_name_stataccount,
    read_stataccount as read_stataccount,
    update_stataccount as update_stataccount,
)
from intacct.general_ledger.statglaccount_reply import StatglaccountReply as StatglaccountReply
from intacct.general_ledger.statjournal_reply import StatjournalReply as StatjournalReply
from intacct.general_ledger.trialbalance_reply import TrialbalanceReply as TrialbalanceReply
from intacct.general_ledger.update_glaccount import update_glaccount as update_glaccount
from intacct.general_ledger.update_journal import update_journal as update_journal
from intacct.general_ledger.update_statglaccount import update_statglaccount as update_statglaccount
from intacct.general_ledger.userdefineddimension import UserDefinedDimension as UserDefinedDimension
from intacct.general_ledger.wuentryitem import Wuentryitem as Wuentryitem
from intacct.general_ledger.wujournalentry import Wujournalentry as Wujournalentry

__all__ = [
    "ACCTTITLEBYLOC",
    "ALLOCATION",
    "ALLOCATIONENTRY",
    "AccountbalanceReply",
    "AccountbalancebydimensionsReply",
    "AllocationReply",
    "Arguments",
    "ClosedbooksdateReply",
    "GLACCOUNT",
    "GLACCOUNTBALANCE",
    "GLACCTALLOCATION",
    "GLACCTALLOCATIONBASIS",
    "GLACCTALLOCATIONGRP",
    "GLACCTALLOCATIONGRPMEMBER",
    "GLACCTALLOCATIONREVERSE",
    "GLACCTALLOCATIONRUN",
    "GLACCTALLOCATIONSOURCE",
    "GLACCTALLOCATIONTARGET",
    "GLACCTGRP",
    "GLACCTGRPHIERARCHY",
    "GLACCTGRPMEMBER",
    "GLACCTGRPPURPOSE",
    "GLBATCH",
    "GLBUDGETHEADER",
    "GLBUDGETITEM",
    "GLCOACATMEMBER",
    "GLCOMPGRPMEMBER",
    "GLDETAIL",
    "GLENTRY",
    "GlaccountReply",
    "GlacctallocationbasisGlacctallocationbasisadjbook",
    "GlacctallocationsourceGlacctallocationsourceadjbook",
    "GlacctgrpAcctrange",
    "GlbudgetitemReply",
    "GlentryReply",
    "GlentrySplit",
    "GlentryTaxentry",
    "GltransactionReply",
    "JournalReply",
    "RECURGLACCTALLOCATION",
    "REPORTINGPERIOD",
    "RecurringgltransactionReply",
    "RecurringstatgltransReply",
    "ReportResults",
    "ReportingperiodReply",
    "Revending",
    "STATACCOUNT",
    "StatglaccountReply",
    "StatjournalReply",
    "TrialbalanceReply",
    "UserDefinedDimension",
    "Wuentryitem",
    "Wujournalentry",
    "convert_glbudget_fp_amounts_to_eop",
    "create_allocation_object",
    "create_glaccount",
    "create_glaccount_object",
    "create_glacctallocation",
    "create_glacctallocationgrp",
    "create_glacctallocationrun",
    "create_glacctgrp",
    "create_glacctgrppurpose",
    "create_glbatch",
    "create_glbudgetheader",
    "create_gltransaction",
    "create_journal",
    "create_recurglacctallocation",
    "create_recurringgltransaction",
    "create_recurringstatgltrans",
    "create_reportingperiod",
    "create_stataccount",
    "create_statglaccount",
    "create_statgltransaction",
    "create_statjournal",
    "delete_allocation_object",
    "delete_glaccount",
    "delete_glaccount_object",
    "delete_glacctallocation",
    "delete_glacctallocationgrp",
    "delete_glacctgrp",
    "delete_glacctgrppurpose",
    "delete_glbatch",
    "delete_glbudgetheader",
    "delete_glbudgetitem",
    "delete_gltransaction",
    "delete_journal",
    "delete_recurglacctallocation",
    "delete_recurringgltransaction",
    "delete_recurringstatgltrans",
    "delete_reportingperiod",
    "delete_stataccount",
    "delete_statglaccount",
    "delete_statjournal",
    "get_accountbalances",
    "get_accountbalancesbydimensions",
    "get_accountgroupdetails",
    "get_closedbooksdate",
    "get_trialbalance",
    "query_accttitlebyloc",
    "query_allocation",
    "query_allocationentry",
    "query_glaccount",
    "query_glacctallocation",
    "query_glacctallocationgrp",
    "query_glacctallocationrun",
    "query_glacctgrp",
    "query_glacctgrphierarchy",
    "query_glacctgrppurpose",
    "query_glbatch",
    "query_glbudgetheader",
    "query_glbudgetitem",
    "query_gldetail",
    "query_glentry",
    "query_recurglacctallocation",
    "query_reportingperiod",
    "query_stataccount",
    "readReport",
    "read_accttitlebyloc",
    "read_allocation",
    "read_allocationentry",
    "read_by_name_allocation",
    "read_by_name_glaccount",
    "read_by_name_glacctgrp",
    "read_by_name_glacctgrppurpose",
    "read_by_name_glbudgetheader",
    "read_by_name_reportingperiod",
    "read_by_name_stataccount",
    "read_glaccount",
    "read_glacctallocation",
    "read_glacctallocationgrp",
    "read_glacctallocationrun",
    "read_glacctgrp",
    "read_glacctgrppurpose",
    "read_glbatch",
    "read_glbudgetheader",
    "read_glbudgetitem",
    "read_glentry",
    "read_recurglacctallocation",
    "read_reportingperiod",
    "read_stataccount",
    "record_wuadjjournalentries",
    "record_wujournalentries",
    "update_allocation_object",
    "update_glaccount",
    "update_glaccount_object",
    "update_glacctallocation",
    "update_glacctallocationgrp",
    "update_glacctgrp",
    "update_glacctgrppurpose",
    "update_glbatch",
    "update_glbudgetheader",
    "update_journal",
    "update_reportingperiod",
    "update_stataccount",
    "update_statglaccount",
]
