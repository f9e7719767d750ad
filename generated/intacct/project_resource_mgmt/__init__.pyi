# Generated from spec/project_resource_mgmt by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.project_resource_mgmt.create_earningtype import create_earningtype as create_earningtype
from intacct.project_resource_mgmt.create_project import create_project as create_project
from intacct.project_resource_mgmt.create_task import create_task as create_task
from intacct.project_resource_mgmt.create_timesheet import create_timesheet as create_timesheet
from intacct.project_resource_mgmt.create_timetype import create_timetype as create_timetype
from intacct.project_resource_mgmt.delete_earningtype import delete_earningtype as delete_earningtype
from intacct.project_resource_mgmt.delete_project import delete_project as delete_project
from intacct.project_resource_mgmt.delete_task import delete_task as delete_task
from intacct.project_resource_mgmt.delete_timesheet import delete_timesheet as delete_timesheet
from intacct.project_resource_mgmt.delete_timetype import delete_timetype as delete_timetype
from intacct.project_resource_mgmt.earningtype import (
    EARNINGTYPE as EARNINGTYPE,
    query_earningtype as query_earningtype,
    read_by_name_earningtype as read_by_name_earningtype,
    read_earningtype as read_earningtype,
)
from intacct.project_resource_mgmt.earningtype_reply import EarningtypeReply as EarningtypeReply
from intacct.project_resource_mgmt.generate_projectinvoices import generate_projectinvoices as generate_projectinvoices
from intacct.project_resource_mgmt.obspctcompleted import (
    OBSPCTCOMPLETED as OBSPCTCOMPLETED,
    create_obspctcompleted as create_obspctcompleted,
    delete_obspctcompleted as delete_obspctcompleted,
    query_obspctcompleted as query_obspctcompleted,
    read_obspctcompleted as read_obspctcompleted,
    update_obspctcompleted as update_obspctcompleted,
)
from intacct.project_resource_mgmt.positionskill import (
    POSITIONSKILL as POSITIONSKILL,
    query_positionskill as query_positionskill,
    read_by_name_positionskill as read_by_name_positionskill,
    read_positionskill as read_positionskill,
)
from intacct.project_resource_mgmt.project import (
    PROJECT as PROJECT,
    ProjectBillto as ProjectBillto,
    ProjectContactinfo as ProjectContactinfo,
    ProjectProjectRules as ProjectProjectRules,
    ProjectShipto as ProjectShipto,
    create_project_object as create_project_object,
    delete_project_object as delete_project_object,
    query_project as query_project,
    read_by_name_project as read_by_name_project,
    read_project as read_project,
    update_project_object as update_project_object,
)
from intacct.project_resource_mgmt.project_reply import ProjectReply as ProjectReply
from intacct.project_resource_mgmt.projectgroup import (
    PROJECTGROUP as PROJECTGROUP,
    query_projectgroup as query_projectgroup,
    read_by_name_projectgroup as read_by_name_projectgroup,
    read_projectgroup as read_projectgroup,
)
from intacct.project_resource_mgmt.projectresource import Projectresource as Projectresource
from intacct.project_resource_mgmt.projectresources import (
    PROJECTRESOURCES as PROJECTRESOURCES,
    query_projectresources as query_projectresources,
    read_projectresources as read_projectresources,
)
from intacct.project_resource_mgmt.projectstatus import (
    PROJECTSTATUS as PROJECTSTATUS,
    query_projectstatus as query_projectstatus,
    read_by_name_projectstatus as read_by_name_projectstatus,
    read_projectstatus as read_projectstatus,
)
from intacct.project_resource_mgmt.projecttype import (
    PROJECTTYPE as PROJECTTYPE,
    query_projecttype as query_projecttype,
    read_by_name_projecttype as read_by_name_projecttype,
    read_projecttype as read_projecttype,
)
from intacct.project_resource_mgmt.task import (
    TASK as TASK,
    create_task_object as create_task_object,
    delete_task_object as delete_task_object,
    query_task as query_task,
    read_task as read_task,
    update_task_object as update_task_object,
)
from intacct.project_resource_mgmt.task_reply import TaskReply as TaskReply
from intacct.project_resource_mgmt.taskresources import (
    TASKRESOURCES as TASKRESOURCES,
    query_taskresources as query_taskresources,
    read_taskresources as read_taskresources,
)
from intacct.project_resource_mgmt.timesheet import (
    TIMESHEET as TIMESHEET,
    create_timesheet_object as create_timesheet_object,
    delete_timesheet_object as delete_timesheet_object,
    query_timesheet as query_timesheet,
    read_timesheet as read_timesheet,
    update_timesheet_object as update_timesheet_object,
)
from intacct.project_resource_mgmt.timesheet_reply import TimesheetReply as TimesheetReply
from intacct.project_resource_mgmt.timesheetapproval import (
    TIMESHEETAPPROVAL as TIMESHEETAPPROVAL,
    query_timesheetapproval as query_timesheetapproval,
    read_timesheetapproval as read_timesheetapproval,
)
from intacct.project_resource_mgmt.timesheetentry import (
    TIMESHEETENTRY as TIMESHEETENTRY,
    query_timesheetentry as query_timesheetentry,
    read_timesheetentry as read_timesheetentry,
)
from intacct.project_resource_mgmt.timesheetitem import Timesheetitem as Timesheetitem
from intacct.project_resource_mgmt.timetype import (
    TIMETYPE as TIMETYPE,
    query_timetype as query_timetype,
    read_by_name_timetype as read_by_name_timetype,
    read_timetype as read_timetype,
)
from intacct.project_resource_mgmt.timetype_reply import TimetypeReply as TimetypeReply
from intacct.project_resource_mgmt.transactionrule import (
    TRANSACTIONRULE as TRANSACTIONRULE,
    query_transactionrule as query_transactionrule,
    read_by_name_transactionrule as read_by_name_transactionrule,
    read_transactionrule as read_transactionrule,
)
from intacct.project_resource_mgmt.transactionruledetail import (
    TRANSACTIONRULEDETAIL as TRANSACTIONRULEDETAIL,
    read_transactionruledetail as read_transactionruledetail,
)
from intacct.project_resource_mgmt.update_earningtype import update_earningtype as update_earningtype
from intacct.project_resource_mgmt.update_project import update_project as update_project
from intacct.project_resource_mgmt.update_projectglgroupaccounts import (
    update_projectglgroupaccounts as update_projectglgroupaccounts,
)
from intacct.project_resource_mgmt.update_task import update_task as update_task
from intacct.project_resource_mgmt.update_timesheet import update_timesheet as update_timesheet
from intacct.project_resource_mgmt.update_timetype import update_timetype as update_timetype

__all__ = [
    "EARNINGTYPE",
    "EarningtypeReply",
    "OBSPCTCOMPLETED",
    "POSITIONSKILL",
    "PROJECT",
    "PROJECTGROUP",
    "PROJECTRESOURCES",
    "PROJECTSTATUS",
    "PROJECTTYPE",
    "ProjectBillto",
    "ProjectContactinfo",
    "ProjectProjectRules",
    "ProjectReply",
    "ProjectShipto",
    "Projectresource",
    "TASK",
    "TASKRESOURCES",
    "TIMESHEET",
    "TIMESHEETAPPROVAL",
    "TIMESHEETENTRY",
    "TIMETYPE",
    "TRANSACTIONRULE",
    "TRANSACTIONRULEDETAIL",
    "TaskReply",
    "TimesheetReply",
    "Timesheetitem",
    "TimetypeReply",
    "create_earningtype",
    "create_obspctcompleted",
    "create_project",
    "create_project_object",
    "create_task",
    "create_task_object",
    "create_timesheet",
    "create_timesheet_object",
    "create_timetype",
    "delete_earningtype",
    "delete_obspctcompleted",
    "delete_project",
    "delete_project_object",
    "delete_task",
    "delete_task_object",
    "delete_timesheet",
    "delete_timesheet_object",
    "delete_timetype",
    "generate_projectinvoices",
    "query_earningtype",
    "query_obspctcompleted",
    "query_positionskill",
    "query_project",
    "query_projectgroup",
    "query_projectresources",
    "query_projectstatus",
    "query_projecttype",
    "query_task",
    "query_taskresources",
    "query_timesheet",
    "query_timesheetapproval",
    "query_timesheetentry",
    "query_timetype",
    "query_transactionrule",
    "read_by_name_earningtype",
    "read_by_name_positionskill",
    "read_by_name_project",
    "read_by_name_projectgroup",
    "read_by_name_projectstatus",
    "read_by_name_projecttype",
    "read_by_name_timetype",
    "read_by_name_transactionrule",
    "read_earningtype",
    "read_obspctcompleted",
    "read_positionskill",
    "read_project",
    "read_projectgroup",
    "read_projectresources",
    "read_projectstatus",
    "read_projecttype",
    "read_task",
    "read_taskresources",
    "read_timesheet",
    "read_timesheetapproval",
    "read_timesheetentry",
    "read_timetype",
    "read_transactionrule",
    "read_transactionruledetail",
    "update_earningtype",
    "update_obspctcompleted",
    "update_project",
    "update_project_object",
    "update_projectglgroupaccounts",
    "update_task",
    "update_task_object",
    "update_timesheet",
    "update_timesheet_object",
    "update_timetype",
]
