# Generated from spec/employee_expenses by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.employee_expenses.create_employee import create_employee as create_employee
from intacct.employee_expenses.create_employeerate import create_employeerate as create_employeerate
from intacct.employee_expenses.create_expenseadjustmentreport import (
    create_expenseadjustmentreport as create_expenseadjustmentreport,
)
from intacct.employee_expenses.create_expensepaymenttype import create_expensepaymenttype as create_expensepaymenttype
from intacct.employee_expenses.create_expensereport import create_expensereport as create_expensereport
from intacct.employee_expenses.create_expensereportbatch import create_expensereportbatch as create_expensereportbatch
from intacct.employee_expenses.create_expensetype import create_expensetype as create_expensetype
from intacct.employee_expenses.create_reimbursementrequest import (
    create_reimbursementrequest as create_reimbursementrequest,
)
from intacct.employee_expenses.delete_employee import delete_employee as delete_employee
from intacct.employee_expenses.delete_employeerate import delete_employeerate as delete_employeerate
from intacct.employee_expenses.delete_expenseadjustmentreport import (
    delete_expenseadjustmentreport as delete_expenseadjustmentreport,
)
from intacct.employee_expenses.delete_expensepaymenttype import delete_expensepaymenttype as delete_expensepaymenttype
from intacct.employee_expenses.delete_expensereport import delete_expensereport as delete_expensereport
from intacct.employee_expenses.delete_expensetype import delete_expensetype as delete_expensetype
from intacct.employee_expenses.eeaccountlabel import (
    EEACCOUNTLABEL as EEACCOUNTLABEL,
    create_eeaccountlabel as create_eeaccountlabel,
    delete_eeaccountlabel as delete_eeaccountlabel,
    query_eeaccountlabel as query_eeaccountlabel,
    read_by_name_eeaccountlabel as read_by_name_eeaccountlabel,
    read_eeaccountlabel as read_eeaccountlabel,
    update_eeaccountlabel as update_eeaccountlabel,
)
from intacct.employee_expenses.eexpenses import (
    EEXPENSES as EEXPENSES,
    delete_eexpenses as delete_eexpenses,
    query_eexpenses as query_eexpenses,
    read_eexpenses as read_eexpenses,
)
from intacct.employee_expenses.employee import (
    EMPLOYEE as EMPLOYEE,
    EmployeePersonalinfo as EmployeePersonalinfo,
    create_employee_object as create_employee_object,
    delete_employee_object as delete_employee_object,
    query_employee as query_employee,
    read_by_name_employee as read_by_name_employee,
    read_employee as read_employee,
    update_employee_object as update_employee_object,
)
from intacct.employee_expenses.employee_reply import EmployeeReply as EmployeeReply
from intacct.employee_expenses.employeegroup import (
    EMPLOYEEGROUP as EMPLOYEEGROUP,
    query_employeegroup as query_employeegroup,
    read_by_name_employeegroup as read_by_name_employeegroup,
    read_employeegroup as read_employeegroup,
)
from intacct.employee_expenses.employeerate_reply import EmployeerateReply as EmployeerateReply
from intacct.employee_expenses.employeetype import (
    EMPLOYEETYPE as EMPLOYEETYPE,
    read_by_name_employeetype as read_by_name_employeetype,
    read_employeetype as read_employeetype,
)
from intacct.employee_expenses.eppayment import (
    EPPAYMENT as EPPAYMENT,
    query_eppayment as query_eppayment,
    read_eppayment as read_eppayment,
)
from intacct.employee_expenses.eppaymentrequest import (
    EPPAYMENTREQUEST as EPPAYMENTREQUEST,
    query_eppaymentrequest as query_eppaymentrequest,
    read_eppaymentrequest as read_eppaymentrequest,
)
from intacct.employee_expenses.eppaymentrequestitem import Eppaymentrequestitem as Eppaymentrequestitem
from intacct.employee_expenses.expense import Expense as Expense
from intacct.employee_expenses.expenseadjustment import Expenseadjustment as Expenseadjustment
from intacct.employee_expenses.expenseadjustmentreport_reply import (
    ExpenseadjustmentreportReply as ExpenseadjustmentreportReply,
)
from intacct.employee_expenses.expenseadjustments import (
    EXPENSEADJUSTMENTS as EXPENSEADJUSTMENTS,
    delete_expenseadjustments as delete_expenseadjustments,
    query_expenseadjustments as query_expenseadjustments,
    read_expenseadjustments as read_expenseadjustments,
)
from intacct.employee_expenses.expenseadjustmentsitem import (
    EXPENSEADJUSTMENTSITEM as EXPENSEADJUSTMENTSITEM,
    query_expenseadjustmentsitem as query_expenseadjustmentsitem,
    read_expenseadjustmentsitem as read_expenseadjustmentsitem,
)
from intacct.employee_expenses.expensepaymenttype import (
    EXPENSEPAYMENTTYPE as EXPENSEPAYMENTTYPE,
    query_expensepaymenttype as query_expensepaymenttype,
    read_by_name_expensepaymenttype as read_by_name_expensepaymenttype,
    read_expensepaymenttype as read_expensepaymenttype,
)
from intacct.employee_expenses.expensepaymenttype_reply import ExpensepaymenttypeReply as ExpensepaymenttypeReply
from intacct.employee_expenses.expensereport_reply import ExpensereportReply as ExpensereportReply
from intacct.employee_expenses.expensereportbatch_reply import ExpensereportbatchReply as ExpensereportbatchReply
from intacct.employee_expenses.get_expenseadjustmentreport import (
    get_expenseadjustmentreport as get_expenseadjustmentreport,
)
from intacct.employee_expenses.get_expensereport import get_expensereport as get_expensereport
from intacct.employee_expenses.personalinfo import Personalinfo as Personalinfo
from intacct.employee_expenses.reverse_expensereport import reverse_expensereport as reverse_expensereport
from intacct.employee_expenses.update_employee import update_employee as update_employee
from intacct.employee_expenses.update_employeerate import update_employeerate as update_employeerate
from intacct.employee_expenses.update_expenseadjustmentreport import (
    update_expenseadjustmentreport as update_expenseadjustmentreport,
)
from intacct.employee_expenses.update_expensepaymenttype import update_expensepaymenttype as update_expensepaymenttype
from intacct.employee_expenses.update_expensereport import update_expensereport as update_expensereport
from intacct.employee_expenses.update_expensetype import update_expensetype as update_expensetype
from intacct.employee_expenses.updateexpense import Updateexpense as Updateexpense
from intacct.employee_expenses.updateexpenseadjustment import Updateexpenseadjustment as Updateexpenseadjustment
from intacct.employee_expenses.updateexpenses import Updateexpenses as Updateexpenses

__all__ = [
    "EEACCOUNTLABEL",
    "EEXPENSES",
    "EMPLOYEE",
    "EMPLOYEEGROUP",
    "EMPLOYEETYPE",
    "EPPAYMENT",
    "EPPAYMENTREQUEST",
    "EXPENSEADJUSTMENTS",
    "EXPENSEADJUSTMENTSITEM",
    "EXPENSEPAYMENTTYPE",
    "EmployeePersonalinfo",
    "EmployeeReply",
    "EmployeerateReply",
    "Eppaymentrequestitem",
    "Expense",
    "Expenseadjustment",
    "ExpenseadjustmentreportReply",
    "ExpensepaymenttypeReply",
    "ExpensereportReply",
    "ExpensereportbatchReply",
    "Personalinfo",
    "Updateexpense",
    "Updateexpenseadjustment",
    "Updateexpenses",
    "create_eeaccountlabel",
    "create_employee",
    "create_employee_object",
    "create_employeerate",
    "create_expenseadjustmentreport",
    "create_expensepaymenttype",
    "create_expensereport",
    "create_expensereportbatch",
    "create_expensetype",
    "create_reimbursementrequest",
    "delete_eeaccountlabel",
    "delete_eexpenses",
    "delete_employee",
    "delete_employee_object",
    "delete_employeerate",
    "delete_expenseadjustmentreport",
    "delete_expenseadjustments",
    "delete_expensepaymenttype",
    "delete_expensereport",
    "delete_expensetype",
    "get_expenseadjustmentreport",
    "get_expensereport",
    "query_eeaccountlabel",
    "query_eexpenses",
    "query_employee",
    "query_employeegroup",
    "query_eppayment",
    "query_eppaymentrequest",
    "query_expenseadjustments",
    "query_expenseadjustmentsitem",
    "query_expensepaymenttype",
    "read_by_name_eeaccountlabel",
    "read_by_name_employee",
    "read_by_name_employeegroup",
    "read_by_name_employeetype",
    "read_by_name_expensepaymenttype",
    "read_eeaccountlabel",
    "read_eexpenses",
    "read_employee",
    "read_employeegroup",
    "read_employeetype",
    "read_eppayment",
    "read_eppaymentrequest",
    "read_expenseadjustments",
    "read_expenseadjustmentsitem",
    "read_expensepaymenttype",
    "reverse_expensereport",
    "update_eeaccountlabel",
    "update_employee",
    "update_employee_object",
    "update_employeerate",
    "update_expenseadjustmentreport",
    "update_expensepaymenttype",
    "update_expensereport",
    "update_expensetype",
]
