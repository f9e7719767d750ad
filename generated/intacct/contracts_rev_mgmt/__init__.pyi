# Generated from spec/contracts_rev_mgmt by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.contracts_rev_mgmt.cancel import CancelJobqueuerecord as CancelJobqueuerecord, cancel as cancel
from intacct.contracts_rev_mgmt.clearallmea import (
    ClearallmeaContract as ClearallmeaContract,
    clearallmea as clearallmea,
)
from intacct.contracts_rev_mgmt.clearlastactivemea import (
    ClearlastactivemeaContract as ClearlastactivemeaContract,
    clearlastactivemea as clearlastactivemea,
)
from intacct.contracts_rev_mgmt.contract import (
    CONTRACT as CONTRACT,
    create_contract as create_contract,
    delete_contract as delete_contract,
    query_contract as query_contract,
    read_by_name_contract as read_by_name_contract,
    read_contract as read_contract,
    update_contract as update_contract,
)
from intacct.contracts_rev_mgmt.contractbillingschedule import (
    CONTRACTBILLINGSCHEDULE as CONTRACTBILLINGSCHEDULE,
    query_contractbillingschedule as query_contractbillingschedule,
    read_contractbillingschedule as read_contractbillingschedule,
    update_contractbillingschedule as update_contractbillingschedule,
)
from intacct.contracts_rev_mgmt.contractbillingscheduleentry import (
    CONTRACTBILLINGSCHEDULEENTRY as CONTRACTBILLINGSCHEDULEENTRY,
    query_contractbillingscheduleentry as query_contractbillingscheduleentry,
    read_contractbillingscheduleentry as read_contractbillingscheduleentry,
)
from intacct.contracts_rev_mgmt.contractbillingtemplate import (
    CONTRACTBILLINGTEMPLATE as CONTRACTBILLINGTEMPLATE,
    create_contractbillingtemplate as create_contractbillingtemplate,
    delete_contractbillingtemplate as delete_contractbillingtemplate,
    query_contractbillingtemplate as query_contractbillingtemplate,
    read_by_name_contractbillingtemplate as read_by_name_contractbillingtemplate,
    read_contractbillingtemplate as read_contractbillingtemplate,
    update_contractbillingtemplate as update_contractbillingtemplate,
)
from intacct.contracts_rev_mgmt.contractbillingtemplateentry import (
    CONTRACTBILLINGTEMPLATEENTRY as CONTRACTBILLINGTEMPLATEENTRY,
    query_contractbillingtemplateentry as query_contractbillingtemplateentry,
    read_contractbillingtemplateentry as read_contractbillingtemplateentry,
)
from intacct.contracts_rev_mgmt.contractdetail import (
    CONTRACTDETAIL as CONTRACTDETAIL,
    create_contractdetail as create_contractdetail,
    delete_contractdetail as delete_contractdetail,
    query_contractdetail as query_contractdetail,
    read_contractdetail as read_contractdetail,
    update_contractdetail as update_contractdetail,
)
from intacct.contracts_rev_mgmt.contractexpense import (
    CONTRACTEXPENSE as CONTRACTEXPENSE,
    create_contractexpense as create_contractexpense,
    delete_contractexpense as delete_contractexpense,
    query_contractexpense as query_contractexpense,
    read_contractexpense as read_contractexpense,
    update_contractexpense as update_contractexpense,
)
from intacct.contracts_rev_mgmt.contractexpense2schedule import (
    CONTRACTEXPENSE2SCHEDULE as CONTRACTEXPENSE2SCHEDULE,
    query_contractexpense2schedule as query_contractexpense2schedule,
    read_contractexpense2schedule as read_contractexpense2schedule,
)
from intacct.contracts_rev_mgmt.contractexpenseschedule import (
    CONTRACTEXPENSESCHEDULE as CONTRACTEXPENSESCHEDULE,
    query_contractexpenseschedule as query_contractexpenseschedule,
    read_contractexpenseschedule as read_contractexpenseschedule,
)
from intacct.contracts_rev_mgmt.contractexpensescheduleentry import (
    CONTRACTEXPENSESCHEDULEENTRY as CONTRACTEXPENSESCHEDULEENTRY,
    query_contractexpensescheduleentry as query_contractexpensescheduleentry,
    read_contractexpensescheduleentry as read_contractexpensescheduleentry,
)
from intacct.contracts_rev_mgmt.contractexpensetemplate import (
    CONTRACTEXPENSETEMPLATE as CONTRACTEXPENSETEMPLATE,
    create_contractexpensetemplate as create_contractexpensetemplate,
    delete_contractexpensetemplate as delete_contractexpensetemplate,
    query_contractexpensetemplate as query_contractexpensetemplate,
    read_by_name_contractexpensetemplate as read_by_name_contractexpensetemplate,
    read_contractexpensetemplate as read_contractexpensetemplate,
    update_contractexpensetemplate as update_contractexpensetemplate,
)
from intacct.contracts_rev_mgmt.contractexpensetemplateentry import (
    CONTRACTEXPENSETEMPLATEENTRY as CONTRACTEXPENSETEMPLATEENTRY,
)
from intacct.contracts_rev_mgmt.contractgroup import (
    CONTRACTGROUP as CONTRACTGROUP,
    query_contractgroup as query_contractgroup,
    read_by_name_contractgroup as read_by_name_contractgroup,
    read_contractgroup as read_contractgroup,
)
from intacct.contracts_rev_mgmt.contractitemprclstentytier import (
    CONTRACTITEMPRCLSTENTYTIER as CONTRACTITEMPRCLSTENTYTIER,
    query_contractitemprclstentytier as query_contractitemprclstentytier,
    read_contractitemprclstentytier as read_contractitemprclstentytier,
)
from intacct.contracts_rev_mgmt.contractitempricelist import (
    CONTRACTITEMPRICELIST as CONTRACTITEMPRICELIST,
    create_contractitempricelist as create_contractitempricelist,
    delete_contractitempricelist as delete_contractitempricelist,
    query_contractitempricelist as query_contractitempricelist,
    read_contractitempricelist as read_contractitempricelist,
)
from intacct.contracts_rev_mgmt.contractitempricelistentry import (
    CONTRACTITEMPRICELISTENTRY as CONTRACTITEMPRICELISTENTRY,
    query_contractitempricelistentry as query_contractitempricelistentry,
    read_contractitempricelistentry as read_contractitempricelistentry,
)
from intacct.contracts_rev_mgmt.contractmeabundle import (
    CONTRACTMEABUNDLE as CONTRACTMEABUNDLE,
    create_contractmeabundle as create_contractmeabundle,
    query_contractmeabundle as query_contractmeabundle,
    read_contractmeabundle as read_contractmeabundle,
)
from intacct.contracts_rev_mgmt.contractmeabundleentry import CONTRACTMEABUNDLEENTRY as CONTRACTMEABUNDLEENTRY
from intacct.contracts_rev_mgmt.contractmeaitempricelist import (
    CONTRACTMEAITEMPRICELIST as CONTRACTMEAITEMPRICELIST,
    query_contractmeaitempricelist as query_contractmeaitempricelist,
    read_contractmeaitempricelist as read_contractmeaitempricelist,
)
from intacct.contracts_rev_mgmt.contractmeaitempricelistentry import (
    CONTRACTMEAITEMPRICELISTENTRY as CONTRACTMEAITEMPRICELISTENTRY,
    query_contractmeaitempricelistentry as query_contractmeaitempricelistentry,
    read_contractmeaitempricelistentry as read_contractmeaitempricelistentry,
)
from intacct.contracts_rev_mgmt.contractmeapricelist import (
    CONTRACTMEAPRICELIST as CONTRACTMEAPRICELIST,
    query_contractmeapricelist as query_contractmeapricelist,
    read_by_name_contractmeapricelist as read_by_name_contractmeapricelist,
    read_contractmeapricelist as read_contractmeapricelist,
)
from intacct.contracts_rev_mgmt.contractpricelist import (
    CONTRACTPRICELIST as CONTRACTPRICELIST,
    create_contractpricelist as create_contractpricelist,
    delete_contractpricelist as delete_contractpricelist,
    query_contractpricelist as query_contractpricelist,
    read_by_name_contractpricelist as read_by_name_contractpricelist,
    read_contractpricelist as read_contractpricelist,
    update_contractpricelist as update_contractpricelist,
)
from intacct.contracts_rev_mgmt.contractrevenue2schedule import (
    CONTRACTREVENUE2SCHEDULE as CONTRACTREVENUE2SCHEDULE,
    query_contractrevenue2schedule as query_contractrevenue2schedule,
    read_contractrevenue2schedule as read_contractrevenue2schedule,
)
from intacct.contracts_rev_mgmt.contractrevenueschedule import (
    CONTRACTREVENUESCHEDULE as CONTRACTREVENUESCHEDULE,
    query_contractrevenueschedule as query_contractrevenueschedule,
    read_contractrevenueschedule as read_contractrevenueschedule,
)
from intacct.contracts_rev_mgmt.contractrevenuescheduleentry import (
    CONTRACTREVENUESCHEDULEENTRY as CONTRACTREVENUESCHEDULEENTRY,
    query_contractrevenuescheduleentry as query_contractrevenuescheduleentry,
    read_contractrevenuescheduleentry as read_contractrevenuescheduleentry,
)
from intacct.contracts_rev_mgmt.contractrevenuetemplate import (
    CONTRACTREVENUETEMPLATE as CONTRACTREVENUETEMPLATE,
    create_contractrevenuetemplate as create_contractrevenuetemplate,
    delete_contractrevenuetemplate as delete_contractrevenuetemplate,
    query_contractrevenuetemplate as query_contractrevenuetemplate,
    read_by_name_contractrevenuetemplate as read_by_name_contractrevenuetemplate,
    read_contractrevenuetemplate as read_contractrevenuetemplate,
    update_contractrevenuetemplate as update_contractrevenuetemplate,
)
from intacct.contracts_rev_mgmt.contractrevenuetemplateentry import (
    CONTRACTREVENUETEMPLATEENTRY as CONTRACTREVENUETEMPLATEENTRY,
)
from intacct.contracts_rev_mgmt.contracttype import (
    CONTRACTTYPE as CONTRACTTYPE,
    ContracttypeParent as ContracttypeParent,
    create_contracttype as create_contracttype,
    delete_contracttype as delete_contracttype,
    query_contracttype as query_contracttype,
    read_by_name_contracttype as read_by_name_contracttype,
    read_contracttype as read_contracttype,
    update_contracttype as update_contracttype,
)
from intacct.contracts_rev_mgmt.contractusage import (
    CONTRACTUSAGE as CONTRACTUSAGE,
    create_contractusage as create_contractusage,
    delete_contractusage as delete_contractusage,
    query_contractusage as query_contractusage,
    read_contractusage as read_contractusage,
    update_contractusage as update_contractusage,
)
from intacct.contracts_rev_mgmt.deliver import DeliverContractdetail as DeliverContractdetail, deliver as deliver
from intacct.contracts_rev_mgmt.geninvoicepolicy import (
    GENINVOICEPOLICY as GENINVOICEPOLICY,
    create_geninvoicepolicy as create_geninvoicepolicy,
    delete_geninvoicepolicy as delete_geninvoicepolicy,
    query_geninvoicepolicy as query_geninvoicepolicy,
    read_geninvoicepolicy as read_geninvoicepolicy,
    update_geninvoicepolicy as update_geninvoicepolicy,
)
from intacct.contracts_rev_mgmt.geninvoicepreview import (
    GENINVOICEPREVIEW as GENINVOICEPREVIEW,
    create_geninvoicepreview as create_geninvoicepreview,
    query_geninvoicepreview as query_geninvoicepreview,
    read_geninvoicepreview as read_geninvoicepreview,
)
from intacct.contracts_rev_mgmt.geninvoicepreviewline import (
    GENINVOICEPREVIEWLINE as GENINVOICEPREVIEWLINE,
    query_geninvoicepreviewline as query_geninvoicepreviewline,
    read_geninvoicepreviewline as read_geninvoicepreviewline,
)
from intacct.contracts_rev_mgmt.geninvoicerun import (
    GENINVOICERUN as GENINVOICERUN,
    create_geninvoicerun as create_geninvoicerun,
    query_geninvoicerun as query_geninvoicerun,
    read_geninvoicerun as read_geninvoicerun,
)
from intacct.contracts_rev_mgmt.hold import (
    HoldContract as HoldContract,
    HoldContractdetail as HoldContractdetail,
    HoldContractexpense as HoldContractexpense,
    hold as hold,
)
from intacct.contracts_rev_mgmt.post import (
    PostContract as PostContract,
    PostContractdetail as PostContractdetail,
    PostContractexpense as PostContractexpense,
    PostContractexpense2schedule as PostContractexpense2schedule,
    PostContractexpenseschedule as PostContractexpenseschedule,
    PostContractexpensescheduleentry as PostContractexpensescheduleentry,
    PostContractrevenue2schedule as PostContractrevenue2schedule,
    PostContractrevenueschedule as PostContractrevenueschedule,
    PostContractrevenuescheduleentry as PostContractrevenuescheduleentry,
    post as post,
)
from intacct.contracts_rev_mgmt.reallocate import (
    ReallocateContractexpense2schedule as ReallocateContractexpense2schedule,
    ReallocateContractexpenseschedule as ReallocateContractexpenseschedule,
    ReallocateContractrevenue2schedule as ReallocateContractrevenue2schedule,
    ReallocateContractrevenueschedule as ReallocateContractrevenueschedule,
    reallocate as reallocate,
)
from intacct.contracts_rev_mgmt.renew import RenewContract as RenewContract, renew as renew
from intacct.contracts_rev_mgmt.resume import (
    ResumeContract as ResumeContract,
    ResumeContractdetail as ResumeContractdetail,
    ResumeContractexpense as ResumeContractexpense,
    resume as resume,
)
from intacct.contracts_rev_mgmt.uncancel import (
    UncancelContract as UncancelContract,
    UncancelContractdetail as UncancelContractdetail,
    uncancel as uncancel,
)
from intacct.contracts_rev_mgmt.unpost import (
    UnpostContractexpensescheduleentry as UnpostContractexpensescheduleentry,
    UnpostContractrevenuescheduleentry as UnpostContractrevenuescheduleentry,
    unpost as unpost,
)

__all__ = [
    "CONTRACT",
    "CONTRACTBILLINGSCHEDULE",
    "CONTRACTBILLINGSCHEDULEENTRY",
    "CONTRACTBILLINGTEMPLATE",
    "CONTRACTBILLINGTEMPLATEENTRY",
    "CONTRACTDETAIL",
    "CONTRACTEXPENSE",
    "CONTRACTEXPENSE2SCHEDULE",
    "CONTRACTEXPENSESCHEDULE",
    "CONTRACTEXPENSESCHEDULEENTRY",
    "CONTRACTEXPENSETEMPLATE",
    "CONTRACTEXPENSETEMPLATEENTRY",
    "CONTRACTGROUP",
    "CONTRACTITEMPRCLSTENTYTIER",
    "CONTRACTITEMPRICELIST",
    "CONTRACTITEMPRICELISTENTRY",
    "CONTRACTMEABUNDLE",
    "CONTRACTMEABUNDLEENTRY",
    "CONTRACTMEAITEMPRICELIST",
    "CONTRACTMEAITEMPRICELISTENTRY",
    "CONTRACTMEAPRICELIST",
    "CONTRACTPRICELIST",
    "CONTRACTREVENUE2SCHEDULE",
    "CONTRACTREVENUESCHEDULE",
    "CONTRACTREVENUESCHEDULEENTRY",
    "CONTRACTREVENUETEMPLATE",
    "CONTRACTREVENUETEMPLATEENTRY",
    "CONTRACTTYPE",
    "CONTRACTUSAGE",
    "CancelJobqueuerecord",
    "ClearallmeaContract",
    "ClearlastactivemeaContract",
    "ContracttypeParent",
    "DeliverContractdetail",
    "GENINVOICEPOLICY",
    "GENINVOICEPREVIEW",
    "GENINVOICEPREVIEWLINE",
    "GENINVOICERUN",
    "HoldContract",
    "HoldContractdetail",
    "HoldContractexpense",
    "PostContract",
    "PostContractdetail",
    "PostContractexpense",
    "PostContractexpense2schedule",
    "PostContractexpenseschedule",
    "PostContractexpensescheduleentry",
    "PostContractrevenue2schedule",
    "PostContractrevenueschedule",
    "PostContractrevenuescheduleentry",
    "ReallocateContractexpense2schedule",
    "ReallocateContractexpenseschedule",
    "ReallocateContractrevenue2schedule",
    "ReallocateContractrevenueschedule",
    "RenewContract",
    "ResumeContract",
    "ResumeContractdetail",
    "ResumeContractexpense",
    "UncancelContract",
    "UncancelContractdetail",
    "UnpostContractexpensescheduleentry",
    "UnpostContractrevenuescheduleentry",
    "cancel",
    "clearallmea",
    "clearlastactivemea",
    "create_contract",
    "create_contractbillingtemplate",
    "create_contractdetail",
    "create_contractexpense",
    "create_contractexpensetemplate",
    "create_contractitempricelist",
    "create_contractmeabundle",
    "create_contractpricelist",
    "create_contractrevenuetemplate",
    "create_contracttype",
    "create_contractusage",
    "create_geninvoicepolicy",
    "create_geninvoicepreview",
    "create_geninvoicerun",
    "delete_contract",
    "delete_contractbillingtemplate",
    "delete_contractdetail",
    "delete_contractexpense",
    "delete_contractexpensetemplate",
    "delete_contractitempricelist",
    "delete_contractpricelist",
    "delete_contractrevenuetemplate",
    "delete_contracttype",
    "delete_contractusage",
    "delete_geninvoicepolicy",
    "deliver",
    "hold",
    "post",
    "query_contract",
    "query_contractbillingschedule",
    "query_contractbillingscheduleentry",
    "query_contractbillingtemplate",
    "query_contractbillingtemplateentry",
    "query_contractdetail",
    "query_contractexpense",
    "query_contractexpense2schedule",
    "query_contractexpenseschedule",
    "query_contractexpensescheduleentry",
    "query_contractexpensetemplate",
    "query_contractgroup",
    "query_contractitemprclstentytier",
    "query_contractitempricelist",
    "query_contractitempricelistentry",
    "query_contractmeabundle",
    "query_contractmeaitempricelist",
    "query_contractmeaitempricelistentry",
    "query_contractmeapricelist",
    "query_contractpricelist",
    "query_contractrevenue2schedule",
    "query_contractrevenueschedule",
    "query_contractrevenuescheduleentry",
    "query_contractrevenuetemplate",
    "query_contracttype",
    "query_contractusage",
    "query_geninvoicepolicy",
    "query_geninvoicepreview",
    "query_geninvoicepreviewline",
    "query_geninvoicerun",
    "read_by_name_contract",
    "read_by_name_contractbillingtemplate",
    "read_by_name_contractexpensetemplate",
    "read_by_name_contractgroup",
    "read_by_name_contractmeapricelist",
    "read_by_name_contractpricelist",
    "read_by_name_contractrevenuetemplate",
    "read_by_name_contracttype",
    "read_contract",
    "read_contractbillingschedule",
    "read_contractbillingscheduleentry",
    "read_contractbillingtemplate",
    "read_contractbillingtemplateentry",
    "read_contractdetail",
    "read_contractexpense",
    "read_contractexpense2schedule",
    "read_contractexpenseschedule",
    "read_contractexpensescheduleentry",
    "read_contractexpensetemplate",
    "read_contractgroup",
    "read_contractitemprclstentytier",
    "read_contractitempricelist",
    "read_contractitempricelistentry",
    "read_contractmeabundle",
    "read_contractmeaitempricelist",
    "read_contractmeaitempricelistentry",
    "read_contractmeapricelist",
    "read_contractpricelist",
    "read_contractrevenue2schedule",
    "read_contractrevenueschedule",
    "read_contractrevenuescheduleentry",
    "read_contractrevenuetemplate",
    "read_contracttype",
    "read_contractusage",
    "read_geninvoicepolicy",
    "read_geninvoicepreview",
    "read_geninvoicepreviewline",
    "read_geninvoicerun",
    "reallocate",
    "renew",
    "resume",
    "uncancel",
    "unpost",
    "update_contract",
    "update_contractbillingschedule",
    "update_contractbillingtemplate",
    "update_contractdetail",
    "update_contractexpense",
    "update_contractexpensetemplate",
    "update_contractpricelist",
    "update_contractrevenuetemplate",
    "update_contracttype",
    "update_contractusage",
    "update_geninvoicepolicy",
]
