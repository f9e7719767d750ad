# Generated from spec/company_console by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.company_console.activitylog import (
    ACTIVITYLOG as ACTIVITYLOG,
    query_activitylog as query_activitylog,
    read_activitylog as read_activitylog,
)
from intacct.company_console.advaudithistory import (
    ADVAUDITHISTORY as ADVAUDITHISTORY,
    query_advaudithistory as query_advaudithistory,
)
from intacct.company_console.afrsetup import (
    AFRSETUP as AFRSETUP,
    create_afrsetup as create_afrsetup,
    read_afrsetup as read_afrsetup,
    update_afrsetup as update_afrsetup,
)
from intacct.company_console.application_reply import ApplicationReply as ApplicationReply
from intacct.company_console.attachment import Attachment as Attachment
from intacct.company_console.audithistory import AUDITHISTORY as AUDITHISTORY, query_audithistory as query_audithistory
from intacct.company_console.audittraildetail_reply import AuditTrailDetail as AuditTrailDetail
from intacct.company_console.class_ import (
    CLASS as CLASS,
    create_class_object as create_class_object,
    delete_class_object as delete_class_object,
    query_class as query_class,
    read_by_name_class as read_by_name_class,
    read_class as read_class,
    update_class_object as update_class_object,
)
from intacct.company_console.class_reply import ClassReply as ClassReply
from intacct.company_console.classgroup import (
    CLASSGROUP as CLASSGROUP,
    query_classgroup as query_classgroup,
    read_by_name_classgroup as read_by_name_classgroup,
    read_classgroup as read_classgroup,
)
from intacct.company_console.companypref import Companypref as Companypref
from intacct.company_console.contact import (
    CONTACT as CONTACT,
    ContactMailaddress as ContactMailaddress,
    create_contact_object as create_contact_object,
    delete_contact_object as delete_contact_object,
    query_contact as query_contact,
    read_by_name_contact as read_by_name_contact,
    read_contact as read_contact,
    update_contact_object as update_contact_object,
)
from intacct.company_console.contact_reply import ContactReply as ContactReply
from intacct.company_console.create_allocation import create_allocation as create_allocation
from intacct.company_console.create_class import create_class as create_class
from intacct.company_console.create_contact import create_contact as create_contact
from intacct.company_console.create_department import create_department as create_department
from intacct.company_console.create_location import create_location as create_location
from intacct.company_console.create_locationgroup import create_locationgroup as create_locationgroup
from intacct.company_console.create_supdoc import create_supdoc as create_supdoc
from intacct.company_console.create_supdocfolder import create_supdocfolder as create_supdocfolder
from intacct.company_console.delete_allocation import delete_allocation as delete_allocation
from intacct.company_console.delete_class import delete_class as delete_class
from intacct.company_console.delete_contact import delete_contact as delete_contact
from intacct.company_console.delete_department import delete_department as delete_department
from intacct.company_console.delete_location import delete_location as delete_location
from intacct.company_console.delete_supdoc import delete_supdoc as delete_supdoc
from intacct.company_console.delete_supdocfolder import delete_supdocfolder as delete_supdocfolder
from intacct.company_console.department import (
    DEPARTMENT as DEPARTMENT,
    create_department_object as create_department_object,
    delete_department_object as delete_department_object,
    query_department as query_department,
    read_by_name_department as read_by_name_department,
    read_department as read_department,
    update_department_object as update_department_object,
)
from intacct.company_console.department_reply import DepartmentReply as DepartmentReply
from intacct.company_console.departmentgroup import (
    DEPARTMENTGROUP as DEPARTMENTGROUP,
    query_departmentgroup as query_departmentgroup,
    read_by_name_departmentgroup as read_by_name_departmentgroup,
    read_departmentgroup as read_departmentgroup,
)
from intacct.company_console.entityacctdefault import (
    ENTITYACCTDEFAULT as ENTITYACCTDEFAULT,
    delete_entityacctdefault as delete_entityacctdefault,
)
from intacct.company_console.entityacctoverride import (
    ENTITYACCTOVERRIDE as ENTITYACCTOVERRIDE,
    delete_entityacctoverride as delete_entityacctoverride,
)
from intacct.company_console.entry import Entry as Entry, EntryCustomfields as EntryCustomfields
from intacct.company_console.exchangerate import (
    EXCHANGERATE as EXCHANGERATE,
    create_exchangerate as create_exchangerate,
    query_exchangerate as query_exchangerate,
    read_exchangerate as read_exchangerate,
)
from intacct.company_console.exchangerateentry import (
    EXCHANGERATEENTRY as EXCHANGERATEENTRY,
    query_exchangerateentry as query_exchangerateentry,
    read_exchangerateentry as read_exchangerateentry,
)
from intacct.company_console.exchangeratetypes import (
    EXCHANGERATETYPES as EXCHANGERATETYPES,
    query_exchangeratetypes as query_exchangeratetypes,
    read_by_name_exchangeratetypes as read_by_name_exchangeratetypes,
    read_exchangeratetypes as read_exchangeratetypes,
)
from intacct.company_console.get_applications import get_applications as get_applications
from intacct.company_console.get_companyprefs import (
    CompanyprefReply as CompanyprefReply,
    get_companyprefs as get_companyprefs,
)
from intacct.company_console.get_myclients import get_myclients as get_myclients
from intacct.company_console.getapisession import Api as Api, getAPISession as getAPISession
from intacct.company_console.getaudittrail import getAuditTrail as getAuditTrail
from intacct.company_console.getdimensionautofilldata import getDimensionAutofillData as getDimensionAutofillData
from intacct.company_console.getfinancialsetup import (
    FinancialSetup as FinancialSetup,
    getFinancialSetup as getFinancialSetup,
)
from intacct.company_console.getobjecttrail import getObjectTrail as getObjectTrail
from intacct.company_console.getuserpermissions import (
    AppSubscription as AppSubscription,
    Permissions as Permissions,
    Policies as Policies,
    Policy as Policy,
    getUserPermissions as getUserPermissions,
)
from intacct.company_console.interentitysetup import (
    INTERENTITYSETUP as INTERENTITYSETUP,
    read_interentitysetup as read_interentitysetup,
    update_interentitysetup as update_interentitysetup,
)
from intacct.company_console.jobqueuerecord import (
    JOBQUEUERECORD as JOBQUEUERECORD,
    query_jobqueuerecord as query_jobqueuerecord,
    read_jobqueuerecord as read_jobqueuerecord,
)
from intacct.company_console.location import (
    LOCATION as LOCATION,
    LocationContactinfo as LocationContactinfo,
    LocationShipto as LocationShipto,
    create_location_object as create_location_object,
    delete_location_object as delete_location_object,
    read_by_name_location as read_by_name_location,
    read_location as read_location,
    update_location_object as update_location_object,
)
from intacct.company_console.location_reply import LocationReply as LocationReply
from intacct.company_console.locationentity import (
    LOCATIONENTITY as LOCATIONENTITY,
    query_locationentity as query_locationentity,
    read_by_name_locationentity as read_by_name_locationentity,
    read_locationentity as read_locationentity,
)
from intacct.company_console.locationentity_reply import LocationentityReply as LocationentityReply
from intacct.company_console.locationgroup import (
    LOCATIONGROUP as LOCATIONGROUP,
    query_locationgroup as query_locationgroup,
    read_by_name_locationgroup as read_by_name_locationgroup,
    read_locationgroup as read_locationgroup,
)
from intacct.company_console.locationgroup_reply import LocationgroupReply as LocationgroupReply
from intacct.company_console.memberusergroup import (
    MEMBERUSERGROUP as MEMBERUSERGROUP,
    query_memberusergroup as query_memberusergroup,
    read_memberusergroup as read_memberusergroup,
)
from intacct.company_console.promote import PromoteJobqueuerecord as PromoteJobqueuerecord, promote as promote
from intacct.company_console.readentitydetails import Entity as Entity, readEntityDetails as readEntityDetails
from intacct.company_console.readuserformatting import (
    Userformatting as Userformatting,
    readUserFormatting as readUserFormatting,
)
from intacct.company_console.roleassignment import (
    ROLEASSIGNMENT as ROLEASSIGNMENT,
    query_roleassignment as query_roleassignment,
    read_roleassignment as read_roleassignment,
)
from intacct.company_console.rolegroups import (
    ROLEGROUPS as ROLEGROUPS,
    query_rolegroups as query_rolegroups,
    read_rolegroups as read_rolegroups,
)
from intacct.company_console.rolepolicyassignment import ROLEPOLICYASSIGNMENT as ROLEPOLICYASSIGNMENT
from intacct.company_console.roles import (
    ROLES as ROLES,
    query_roles as query_roles,
    read_by_name_roles as read_by_name_roles,
    read_roles as read_roles,
)
from intacct.company_console.roleusers import (
    ROLEUSERS as ROLEUSERS,
    query_roleusers as query_roleusers,
    read_roleusers as read_roleusers,
)
from intacct.company_console.set_companyprefs import set_companyprefs as set_companyprefs
from intacct.company_console.supdoc_reply import SupdocReply as SupdocReply
from intacct.company_console.supdocfolder_reply import SupdocfolderReply as SupdocfolderReply
from intacct.company_console.update_allocation import update_allocation as update_allocation
from intacct.company_console.update_class import update_class as update_class
from intacct.company_console.update_contact import update_contact as update_contact
from intacct.company_console.update_department import update_department as update_department
from intacct.company_console.update_location import update_location as update_location
from intacct.company_console.update_supdoc import update_supdoc as update_supdoc
from intacct.company_console.update_supdocfolder import update_supdocfolder as update_supdocfolder
from intacct.company_console.updateentry import (
    Updateentry as Updateentry,
    UpdateentryCustomfields as UpdateentryCustomfields,
)
from intacct.company_console.usergroup import (
    USERGROUP as USERGROUP,
    query_usergroup as query_usergroup,
    read_usergroup as read_usergroup,
)
from intacct.company_console.userinfo import (
    USERINFO as USERINFO,
    UserinfoContactinfo as UserinfoContactinfo,
    UserinfoUserdepartments as UserinfoUserdepartments,
    UserinfoUserlocations as UserinfoUserlocations,
    UserinfoUserterritories as UserinfoUserterritories,
    create_userinfo as create_userinfo,
    delete_userinfo as delete_userinfo,
    query_userinfo as query_userinfo,
    read_by_name_userinfo as read_by_name_userinfo,
    read_userinfo as read_userinfo,
    update_userinfo as update_userinfo,
)
from intacct.company_console.userrestriction import (
    USERRESTRICTION as USERRESTRICTION,
    UserrestrictionDepartment as UserrestrictionDepartment,
    UserrestrictionLocation as UserrestrictionLocation,
    query_userrestriction as query_userrestriction,
    read_userrestriction as read_userrestriction,
)
from intacct.company_console.userrights import (
    USERRIGHTS as USERRIGHTS,
    query_userrights as query_userrights,
    read_userrights as read_userrights,
)
from intacct.company_console.userroles import (
    USERROLES as USERROLES,
    create_userroles as create_userroles,
    query_userroles as query_userroles,
)

__all__ = [
    "ACTIVITYLOG",
    "ADVAUDITHISTORY",
    "AFRSETUP",
    "AUDITHISTORY",
    "Api",
    "AppSubscription",
    "ApplicationReply",
    "Attachment",
    "AuditTrailDetail",
    "CLASS",
    "CLASSGROUP",
    "CONTACT",
    "ClassReply",
    "Companypref",
    "CompanyprefReply",
    "ContactMailaddress",
    "ContactReply",
    "DEPARTMENT",
    "DEPARTMENTGROUP",
    "DepartmentReply",
    "ENTITYACCTDEFAULT",
    "ENTITYACCTOVERRIDE",
    "EXCHANGERATE",
    "EXCHANGERATEENTRY",
    "EXCHANGERATETYPES",
    "Entity",
    "Entry",
    "EntryCustomfields",
    "FinancialSetup",
    "INTERENTITYSETUP",
    "JOBQUEUERECORD",
    "LOCATION",
    "LOCATIONENTITY",
    "LOCATIONGROUP",
    "LocationContactinfo",
    "LocationReply",
    "LocationShipto",
    "LocationentityReply",
    "LocationgroupReply",
    "MEMBERUSERGROUP",
    "Permissions",
    "Policies",
    "Policy",
    "PromoteJobqueuerecord",
    "ROLEASSIGNMENT",
    "ROLEGROUPS",
    "ROLEPOLICYASSIGNMENT",
    "ROLES",
    "ROLEUSERS",
    "SupdocReply",
    "SupdocfolderReply",
    "USERGROUP",
    "USERINFO",
    "USERRESTRICTION",
    "USERRIGHTS",
    "USERROLES",
    "Updateentry",
    "UpdateentryCustomfields",
    "Userformatting",
    "UserinfoContactinfo",
    "UserinfoUserdepartments",
    "UserinfoUserlocations",
    "UserinfoUserterritories",
    "UserrestrictionDepartment",
    "UserrestrictionLocation",
    "create_afrsetup",
    "create_allocation",
    "create_class",
    "create_class_object",
    "create_contact",
    "create_contact_object",
    "create_department",
    "create_department_object",
    "create_exchangerate",
    "create_location",
    "create_location_object",
    "create_locationgroup",
    "create_supdoc",
    "create_supdocfolder",
    "create_userinfo",
    "create_userroles",
    "delete_allocation",
    "delete_class",
    "delete_class_object",
    "delete_contact",
    "delete_contact_object",
    "delete_department",
    "delete_department_object",
    "delete_entityacctdefault",
    "delete_entityacctoverride",
    "delete_location",
    "delete_location_object",
    "delete_supdoc",
    "delete_supdocfolder",
    "delete_userinfo",
    "getAPISession",
    "getAuditTrail",
    "getDimensionAutofillData",
    "getFinancialSetup",
    "getObjectTrail",
    "getUserPermissions",
    "get_applications",
    "get_companyprefs",
    "get_myclients",
    "promote",
    "query_activitylog",
    "query_advaudithistory",
    "query_audithistory",
    "query_class",
    "query_classgroup",
    "query_contact",
    "query_department",
    "query_departmentgroup",
    "query_exchangerate",
    "query_exchangerateentry",
    "query_exchangeratetypes",
    "query_jobqueuerecord",
    "query_locationentity",
    "query_locationgroup",
    "query_memberusergroup",
    "query_roleassignment",
    "query_rolegroups",
    "query_roles",
    "query_roleusers",
    "query_usergroup",
    "query_userinfo",
    "query_userrestriction",
    "query_userrights",
    "query_userroles",
    "readEntityDetails",
    "readUserFormatting",
    "read_activitylog",
    "read_afrsetup",
    "read_by_name_class",
    "read_by_name_classgroup",
    "read_by_name_contact",
    "read_by_name_department",
    "read_by_name_departmentgroup",
    "read_by_name_exchangeratetypes",
    "read_by_name_location",
    "read_by_name_locationentity",
    "read_by_name_locationgroup",
    "read_by_name_roles",
    "read_by_name_userinfo",
    "read_class",
    "read_classgroup",
    "read_contact",
    "read_department",
    "read_departmentgroup",
    "read_exchangerate",
    "read_exchangerateentry",
    "read_exchangeratetypes",
    "read_interentitysetup",
    "read_jobqueuerecord",
    "read_location",
    "read_locationentity",
    "read_locationgroup",
    "read_memberusergroup",
    "read_roleassignment",
    "read_rolegroups",
    "read_roles",
    "read_roleusers",
    "read_usergroup",
    "read_userinfo",
    "read_userrestriction",
    "read_userrights",
    "set_companyprefs",
    "update_afrsetup",
    "update_allocation",
    "update_class",
    "update_class_object",
    "update_contact",
    "update_contact_object",
    "update_department",
    "update_department_object",
    "update_interentitysetup",
    "update_location",
    "update_location_object",
    "update_supdoc",
    "update_supdocfolder",
    "update_userinfo",
]
