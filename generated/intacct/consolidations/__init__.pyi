# Generated from spec/consolidations by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.consolidations.consolidate import consolidate as consolidate
from intacct.consolidations.consolidatebytier import consolidatebytier as consolidatebytier
from intacct.consolidations.create_consolidation import create_consolidation as create_consolidation
from intacct.consolidations.csnentity import Csnentity as Csnentity
from intacct.consolidations.gcbook import (
    GCBOOK as GCBOOK,
    create_gcbook as create_gcbook,
    delete_gcbook as delete_gcbook,
    query_gcbook as query_gcbook,
    read_by_name_gcbook as read_by_name_gcbook,
    read_gcbook as read_gcbook,
    update_gcbook as update_gcbook,
)
from intacct.consolidations.gcbookacctratetype import (
    GCBOOKACCTRATETYPE as GCBOOKACCTRATETYPE,
    create_gcbookacctratetype as create_gcbookacctratetype,
    delete_gcbookacctratetype as delete_gcbookacctratetype,
    query_gcbookacctratetype as query_gcbookacctratetype,
    read_gcbookacctratetype as read_gcbookacctratetype,
    update_gcbookacctratetype as update_gcbookacctratetype,
)
from intacct.consolidations.gcbookadjjournal import (
    GCBOOKADJJOURNAL as GCBOOKADJJOURNAL,
    create_gcbookadjjournal as create_gcbookadjjournal,
    delete_gcbookadjjournal as delete_gcbookadjjournal,
    query_gcbookadjjournal as query_gcbookadjjournal,
    read_gcbookadjjournal as read_gcbookadjjournal,
    update_gcbookadjjournal as update_gcbookadjjournal,
)
from intacct.consolidations.gcbookelimaccount import (
    GCBOOKELIMACCOUNT as GCBOOKELIMACCOUNT,
    create_gcbookelimaccount as create_gcbookelimaccount,
    delete_gcbookelimaccount as delete_gcbookelimaccount,
    query_gcbookelimaccount as query_gcbookelimaccount,
    read_gcbookelimaccount as read_gcbookelimaccount,
)
from intacct.consolidations.gcbookentity import (
    GCBOOKENTITY as GCBOOKENTITY,
    create_gcbookentity as create_gcbookentity,
    delete_gcbookentity as delete_gcbookentity,
    query_gcbookentity as query_gcbookentity,
    read_gcbookentity as read_gcbookentity,
)
from intacct.consolidations.gcownershipchildentity import (
    GCOWNERSHIPCHILDENTITY as GCOWNERSHIPCHILDENTITY,
    delete_gcownershipchildentity as delete_gcownershipchildentity,
    query_gcownershipchildentity as query_gcownershipchildentity,
    read_gcownershipchildentity as read_gcownershipchildentity,
)
from intacct.consolidations.gcownershipentity import (
    GCOWNERSHIPENTITY as GCOWNERSHIPENTITY,
    GcownershipentityBook as GcownershipentityBook,
    delete_gcownershipentity as delete_gcownershipentity,
    query_gcownershipentity as query_gcownershipentity,
    read_gcownershipentity as read_gcownershipentity,
)
from intacct.consolidations.gcownershipstructure import (
    GCOWNERSHIPSTRUCTURE as GCOWNERSHIPSTRUCTURE,
    create_gcownershipstructure as create_gcownershipstructure,
    delete_gcownershipstructure as delete_gcownershipstructure,
    query_gcownershipstructure as query_gcownershipstructure,
    read_by_name_gcownershipstructure as read_by_name_gcownershipstructure,
    read_gcownershipstructure as read_gcownershipstructure,
    update_gcownershipstructure as update_gcownershipstructure,
)
from intacct.consolidations.gcownershipstructuredetail import (
    GCOWNERSHIPSTRUCTUREDETAIL as GCOWNERSHIPSTRUCTUREDETAIL,
    create_gcownershipstructuredetail as create_gcownershipstructuredetail,
    delete_gcownershipstructuredetail as delete_gcownershipstructuredetail,
    query_gcownershipstructuredetail as query_gcownershipstructuredetail,
    read_gcownershipstructuredetail as read_gcownershipstructuredetail,
    update_gcownershipstructuredetail as update_gcownershipstructuredetail,
)
from intacct.consolidations.overrideexchangerate import Overrideexchangerate as Overrideexchangerate

__all__ = [
    "Csnentity",
    "GCBOOK",
    "GCBOOKACCTRATETYPE",
    "GCBOOKADJJOURNAL",
    "GCBOOKELIMACCOUNT",
    "GCBOOKENTITY",
    "GCOWNERSHIPCHILDENTITY",
    "GCOWNERSHIPENTITY",
    "GCOWNERSHIPSTRUCTURE",
    "GCOWNERSHIPSTRUCTUREDETAIL",
    "GcownershipentityBook",
    "Overrideexchangerate",
    "consolidate",
    "consolidatebytier",
    "create_consolidation",
    "create_gcbook",
    "create_gcbookacctratetype",
    "create_gcbookadjjournal",
    "create_gcbookelimaccount",
    "create_gcbookentity",
    "create_gcownershipstructure",
    "create_gcownershipstructuredetail",
    "delete_gcbook",
    "delete_gcbookacctratetype",
    "delete_gcbookadjjournal",
    "delete_gcbookelimaccount",
    "delete_gcbookentity",
    "delete_gcownershipchildentity",
    "delete_gcownershipentity",
    "delete_gcownershipstructure",
    "delete_gcownershipstructuredetail",
    "query_gcbook",
    "query_gcbookacctratetype",
    "query_gcbookadjjournal",
    "query_gcbookelimaccount",
    "query_gcbookentity",
    "query_gcownershipchildentity",
    "query_gcownershipentity",
    "query_gcownershipstructure",
    "query_gcownershipstructuredetail",
    "read_by_name_gcbook",
    "read_by_name_gcownershipstructure",
    "read_gcbook",
    "read_gcbookacctratetype",
    "read_gcbookadjjournal",
    "read_gcbookelimaccount",
    "read_gcbookentity",
    "read_gcownershipchildentity",
    "read_gcownershipentity",
    "read_gcownershipstructure",
    "read_gcownershipstructuredetail",
    "update_gcbook",
    "update_gcbookacctratetype",
    "update_gcbookadjjournal",
    "update_gcownershipstructure",
    "update_gcownershipstructuredetail",
]
