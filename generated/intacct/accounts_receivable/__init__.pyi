# Generated from spec/accounts_receivable by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.accounts_receivable.apply_arpayment import apply_arpayment as apply_arpayment
from intacct.accounts_receivable.araccountlabel import (
    ARACCOUNTLABEL as ARACCOUNTLABEL,
    create_araccountlabel_object as create_araccountlabel_object,
    delete_araccountlabel_object as delete_araccountlabel_object,
    query_araccountlabel as query_araccountlabel,
    read_araccountlabel as read_araccountlabel,
    read_by_name_araccountlabel as read_by_name_araccountlabel,
    update_araccountlabel_object as update_araccountlabel_object,
)
from intacct.accounts_receivable.araccountlabel_reply import AraccountlabelReply as AraccountlabelReply
from intacct.accounts_receivable.aradjustment import (
    ARADJUSTMENT as ARADJUSTMENT,
    delete_aradjustment_object as delete_aradjustment_object,
    query_aradjustment as query_aradjustment,
    read_aradjustment as read_aradjustment,
)
from intacct.accounts_receivable.aradjustment_reply import AradjustmentReply as AradjustmentReply
from intacct.accounts_receivable.aradjustmentbatch_reply import AradjustmentbatchReply as AradjustmentbatchReply
from intacct.accounts_receivable.aradjustmentitem import (
    ARADJUSTMENTITEM as ARADJUSTMENTITEM,
    query_aradjustmentitem as query_aradjustmentitem,
    read_aradjustmentitem as read_aradjustmentitem,
)
from intacct.accounts_receivable.aradvance import (
    ARADVANCE as ARADVANCE,
    create_aradvance as create_aradvance,
    query_aradvance as query_aradvance,
    read_aradvance as read_aradvance,
    update_aradvance as update_aradvance,
)
from intacct.accounts_receivable.aradvanceitem import ARADVANCEITEM as ARADVANCEITEM
from intacct.accounts_receivable.araging_reply import AragingReply as AragingReply
from intacct.accounts_receivable.arinvoice import (
    ARINVOICE as ARINVOICE,
    delete_arinvoice as delete_arinvoice,
    query_arinvoice as query_arinvoice,
    read_arinvoice as read_arinvoice,
)
from intacct.accounts_receivable.arinvoicebatch import (
    ARINVOICEBATCH as ARINVOICEBATCH,
    query_arinvoicebatch as query_arinvoicebatch,
    read_arinvoicebatch as read_arinvoicebatch,
)
from intacct.accounts_receivable.arpayment import ARPAYMENT as ARPAYMENT, read_arpayment as read_arpayment
from intacct.accounts_receivable.arpayment_reply import ArpaymentReply as ArpaymentReply
from intacct.accounts_receivable.arpaymentbatch_reply import ArpaymentbatchReply as ArpaymentbatchReply
from intacct.accounts_receivable.arpaymentitem import Arpaymentitem as Arpaymentitem
from intacct.accounts_receivable.arpymt import (
    ARPYMT as ARPYMT,
    ArpymtOnlinecardpayment as ArpymtOnlinecardpayment,
    create_arpymt as create_arpymt,
    delete_arpymt as delete_arpymt,
    query_arpymt as query_arpymt,
    read_arpymt as read_arpymt,
    update_arpymt as update_arpymt,
)
from intacct.accounts_receivable.arpymtdetail import ARPYMTDETAIL as ARPYMTDETAIL
from intacct.accounts_receivable.arrecurinvoice import (
    ARRECURINVOICE as ARRECURINVOICE,
    query_arrecurinvoice as query_arrecurinvoice,
    read_arrecurinvoice as read_arrecurinvoice,
)
from intacct.accounts_receivable.arrecurinvoiceentry import (
    ARRECURINVOICEENTRY as ARRECURINVOICEENTRY,
    query_arrecurinvoiceentry as query_arrecurinvoiceentry,
    read_arrecurinvoiceentry as read_arrecurinvoiceentry,
)
from intacct.accounts_receivable.arterm import (
    ARTERM as ARTERM,
    query_arterm as query_arterm,
    read_arterm as read_arterm,
    read_by_name_arterm as read_by_name_arterm,
)
from intacct.accounts_receivable.arterm_reply import ArtermReply as ArtermReply
from intacct.accounts_receivable.artransactiondef_reply import ArtransactiondefReply as ArtransactiondefReply
from intacct.accounts_receivable.create_araccountlabel import create_araccountlabel as create_araccountlabel
from intacct.accounts_receivable.create_aradjustment import create_aradjustment as create_aradjustment
from intacct.accounts_receivable.create_aradjustmentbatch import create_aradjustmentbatch as create_aradjustmentbatch
from intacct.accounts_receivable.create_arpayment import create_arpayment as create_arpayment
from intacct.accounts_receivable.create_arpaymentbatch import create_arpaymentbatch as create_arpaymentbatch
from intacct.accounts_receivable.create_arterm import create_arterm as create_arterm
from intacct.accounts_receivable.create_customer import create_customer as create_customer
from intacct.accounts_receivable.create_customerachinfo import create_customerachinfo as create_customerachinfo
from intacct.accounts_receivable.create_customerbankaccount import (
    create_customerbankaccount as create_customerbankaccount,
)
from intacct.accounts_receivable.create_customerchargecard import create_customerchargecard as create_customerchargecard
from intacct.accounts_receivable.create_invoice import create_invoice as create_invoice
from intacct.accounts_receivable.create_invoicebatch import create_invoicebatch as create_invoicebatch
from intacct.accounts_receivable.create_recurringinvoice import create_recurringinvoice as create_recurringinvoice
from intacct.accounts_receivable.create_revrecscheduleentry import (
    create_revrecscheduleentry as create_revrecscheduleentry,
)
from intacct.accounts_receivable.create_territory import create_territory as create_territory
from intacct.accounts_receivable.customer import (
    CUSTOMER as CUSTOMER,
    CustomerBillto as CustomerBillto,
    CustomerContactListInfo as CustomerContactListInfo,
    CustomerContactListInfoContact as CustomerContactListInfoContact,
    CustomerContactinfo as CustomerContactinfo,
    CustomerCustomerentitycontacts as CustomerCustomerentitycontacts,
    CustomerCustomerentitycontactsContact as CustomerCustomerentitycontactsContact,
    CustomerDisplaycontact as CustomerDisplaycontact,
    CustomerDisplaycontactMailaddress as CustomerDisplaycontactMailaddress,
    CustomerShipto as CustomerShipto,
    create_customer_object as create_customer_object,
    delete_customer_object as delete_customer_object,
    query_customer as query_customer,
    read_by_name_customer as read_by_name_customer,
    read_customer as read_customer,
    update_customer_object as update_customer_object,
)
from intacct.accounts_receivable.customer_reply import CustomerReply as CustomerReply
from intacct.accounts_receivable.customerachinfo_reply import CustomerachinfoReply as CustomerachinfoReply
from intacct.accounts_receivable.customerbankaccount_reply import CustomerbankaccountReply as CustomerbankaccountReply
from intacct.accounts_receivable.customerchargecard_reply import CustomerchargecardReply as CustomerchargecardReply
from intacct.accounts_receivable.customeremailtemplate import (
    CUSTOMEREMAILTEMPLATE as CUSTOMEREMAILTEMPLATE,
    query_customeremailtemplate as query_customeremailtemplate,
    read_by_name_customeremailtemplate as read_by_name_customeremailtemplate,
    read_customeremailtemplate as read_customeremailtemplate,
)
from intacct.accounts_receivable.customergroup import (
    CUSTOMERGROUP as CUSTOMERGROUP,
    query_customergroup as query_customergroup,
    read_by_name_customergroup as read_by_name_customergroup,
    read_customergroup as read_customergroup,
)
from intacct.accounts_receivable.customervisibility import (
    CUSTOMERVISIBILITY as CUSTOMERVISIBILITY,
    read_customervisibility as read_customervisibility,
)
from intacct.accounts_receivable.customervisibility_reply import CustomervisibilityReply as CustomervisibilityReply
from intacct.accounts_receivable.custtype import (
    CUSTTYPE as CUSTTYPE,
    query_custtype as query_custtype,
    read_by_name_custtype as read_by_name_custtype,
    read_custtype as read_custtype,
)
from intacct.accounts_receivable.delete_araccountlabel import delete_araccountlabel as delete_araccountlabel
from intacct.accounts_receivable.delete_aradjustment import delete_aradjustment as delete_aradjustment
from intacct.accounts_receivable.delete_arpayment import delete_arpayment as delete_arpayment
from intacct.accounts_receivable.delete_arterm import delete_arterm as delete_arterm
from intacct.accounts_receivable.delete_customer import delete_customer as delete_customer
from intacct.accounts_receivable.delete_customerachinfo import delete_customerachinfo as delete_customerachinfo
from intacct.accounts_receivable.delete_customerbankaccount import (
    delete_customerbankaccount as delete_customerbankaccount,
)
from intacct.accounts_receivable.delete_customerchargecard import delete_customerchargecard as delete_customerchargecard
from intacct.accounts_receivable.delete_invoice import delete_invoice as delete_invoice
from intacct.accounts_receivable.delete_recurringinvoice import delete_recurringinvoice as delete_recurringinvoice
from intacct.accounts_receivable.delete_territory import delete_territory as delete_territory
from intacct.accounts_receivable.dunningdefinition import (
    DUNNINGDEFINITION as DUNNINGDEFINITION,
    create_dunningdefinition as create_dunningdefinition,
    delete_dunningdefinition as delete_dunningdefinition,
    read_dunningdefinition as read_dunningdefinition,
    update_dunningdefinition as update_dunningdefinition,
)
from intacct.accounts_receivable.expirydate import Expirydate as Expirydate
from intacct.accounts_receivable.get_aradjustment import get_aradjustment as get_aradjustment
from intacct.accounts_receivable.get_araging import get_araging as get_araging
from intacct.accounts_receivable.get_invoice import get_invoice as get_invoice
from intacct.accounts_receivable.invoice_reply import InvoiceReply as InvoiceReply
from intacct.accounts_receivable.invoicebatch_reply import InvoicebatchReply as InvoicebatchReply
from intacct.accounts_receivable.onlineachpayment import Onlineachpayment as Onlineachpayment
from intacct.accounts_receivable.onlinecardpayment import Onlinecardpayment as Onlinecardpayment
from intacct.accounts_receivable.reclassify_invoice import reclassify_invoice as reclassify_invoice
from intacct.accounts_receivable.recurinvoice_reply import RecurinvoiceReply as RecurinvoiceReply
from intacct.accounts_receivable.reverse_arpayment import reverse_arpayment as reverse_arpayment
from intacct.accounts_receivable.reverse_invoice import reverse_invoice as reverse_invoice
from intacct.accounts_receivable.salestotal_reply import SalestotalReply as SalestotalReply
from intacct.accounts_receivable.territory_reply import TerritoryReply as TerritoryReply
from intacct.accounts_receivable.update_araccountlabel import update_araccountlabel as update_araccountlabel
from intacct.accounts_receivable.update_aradjustment import update_aradjustment as update_aradjustment
from intacct.accounts_receivable.update_arterm import update_arterm as update_arterm
from intacct.accounts_receivable.update_customer import update_customer as update_customer
from intacct.accounts_receivable.update_customerachinfo import update_customerachinfo as update_customerachinfo
from intacct.accounts_receivable.update_customerbankaccount import (
    update_customerbankaccount as update_customerbankaccount,
)
from intacct.accounts_receivable.update_customerchargecard import update_customerchargecard as update_customerchargecard
from intacct.accounts_receivable.update_customervisibility import update_customervisibility as update_customervisibility
from intacct.accounts_receivable.update_invoice import update_invoice as update_invoice
from intacct.accounts_receivable.update_territory import update_territory as update_territory

__all__ = [
    "ARACCOUNTLABEL",
    "ARADJUSTMENT",
    "ARADJUSTMENTITEM",
    "ARADVANCE",
    "ARADVANCEITEM",
    "ARINVOICE",
    "ARINVOICEBATCH",
    "ARPAYMENT",
    "ARPYMT",
    "ARPYMTDETAIL",
    "ARRECURINVOICE",
    "ARRECURINVOICEENTRY",
    "ARTERM",
    "AraccountlabelReply",
    "AradjustmentReply",
    "AradjustmentbatchReply",
    "AragingReply",
    "ArpaymentReply",
    "ArpaymentbatchReply",
    "Arpaymentitem",
    "ArpymtOnlinecardpayment",
    "ArtermReply",
    "ArtransactiondefReply",
    "CUSTOMER",
    "CUSTOMEREMAILTEMPLATE",
    "CUSTOMERGROUP",
    "CUSTOMERVISIBILITY",
    "CUSTTYPE",
    "CustomerBillto",
    "CustomerContactListInfo",
    "CustomerContactListInfoContact",
    "CustomerContactinfo",
    "CustomerCustomerentitycontacts",
    "CustomerCustomerentitycontactsContact",
    "CustomerDisplaycontact",
    "CustomerDisplaycontactMailaddress",
    "CustomerReply",
    "CustomerShipto",
    "CustomerachinfoReply",
    "CustomerbankaccountReply",
    "CustomerchargecardReply",
    "CustomervisibilityReply",
    "DUNNINGDEFINITION",
    "Expirydate",
    "InvoiceReply",
    "InvoicebatchReply",
    "Onlineachpayment",
    "Onlinecardpayment",
    "RecurinvoiceReply",
    "SalestotalReply",
    "TerritoryReply",
    "apply_arpayment",
    "create_araccountlabel",
    "create_araccountlabel_object",
    "create_aradjustment",
    "create_aradjustmentbatch",
    "create_aradvance",
    "create_arpayment",
    "create_arpaymentbatch",
    "create_arpymt",
    "create_arterm",
    "create_customer",
    "create_customer_object",
    "create_customerachinfo",
    "create_customerbankaccount",
    "create_customerchargecard",
    "create_dunningdefinition",
    "create_invoice",
    "create_invoicebatch",
    "create_recurringinvoice",
    "create_revrecscheduleentry",
    "create_territory",
    "delete_araccountlabel",
    "delete_araccountlabel_object",
    "delete_aradjustment",
    "delete_aradjustment_object",
    "delete_arinvoice",
    "delete_arpayment",
    "delete_arpymt",
    "delete_arterm",
    "delete_customer",
    "delete_customer_object",
    "delete_customerachinfo",
    "delete_customerbankaccount",
    "delete_customerchargecard",
    "delete_dunningdefinition",
    "delete_invoice",
    "delete_recurringinvoice",
    "delete_territory",
    "get_aradjustment",
    "get_araging",
    "get_invoice",
    "query_araccountlabel",
    "query_aradjustment",
    "query_aradjustmentitem",
    "query_aradvance",
    "query_arinvoice",
    "query_arinvoicebatch",
    "query_arpymt",
    "query_arrecurinvoice",
    "query_arrecurinvoiceentry",
    "query_arterm",
    "query_customer",
    "query_customeremailtemplate",
    "query_customergroup",
    "query_custtype",
    "read_araccountlabel",
    "read_aradjustment",
    "read_aradjustmentitem",
    "read_aradvance",
    "read_arinvoice",
    "read_arinvoicebatch",
    "read_arpayment",
    "read_arpymt",
    "read_arrecurinvoice",
    "read_arrecurinvoiceentry",
    "read_arterm",
    "read_by_name_araccountlabel",
    "read_by_name_arterm",
    "read_by_name_customer",
    "read_by_name_customeremailtemplate",
    "read_by_name_customergroup",
    "read_by_name_custtype",
    "read_customer",
    "read_customeremailtemplate",
    "read_customergroup",
    "read_customervisibility",
    "read_custtype",
    "read_dunningdefinition",
    "reclassify_invoice",
    "reverse_arpayment",
    "reverse_invoice",
    "update_araccountlabel",
    "update_araccountlabel_object",
    "update_aradjustment",
    "update_aradvance",
    "update_arpymt",
    "update_arterm",
    "update_customer",
    "update_customer_object",
    "update_customerachinfo",
    "update_customerbankaccount",
    "update_customerchargecard",
    "update_customervisibility",
    "update_dunningdefinition",
    "update_invoice",
    "update_territory",
]
