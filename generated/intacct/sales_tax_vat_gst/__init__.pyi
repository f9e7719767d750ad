# Generated from spec/sales_tax_vat_gst by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.sales_tax_vat_gst.contacttaxgroup_reply import ContacttaxgroupReply as ContacttaxgroupReply
from intacct.sales_tax_vat_gst.create_contacttaxgroup import create_contacttaxgroup as create_contacttaxgroup
from intacct.sales_tax_vat_gst.create_taxdetail import create_taxdetail as create_taxdetail
from intacct.sales_tax_vat_gst.create_taxschedule import create_taxschedule as create_taxschedule
from intacct.sales_tax_vat_gst.create_taxscheduledetail import create_taxscheduledetail as create_taxscheduledetail
from intacct.sales_tax_vat_gst.create_taxschedulemap import create_taxschedulemap as create_taxschedulemap
from intacct.sales_tax_vat_gst.delete_contacttaxgroup import delete_contacttaxgroup as delete_contacttaxgroup
from intacct.sales_tax_vat_gst.delete_taxdetail import delete_taxdetail as delete_taxdetail
from intacct.sales_tax_vat_gst.delete_taxschedule import delete_taxschedule as delete_taxschedule
from intacct.sales_tax_vat_gst.delete_taxscheduledetail import delete_taxscheduledetail as delete_taxscheduledetail
from intacct.sales_tax_vat_gst.delete_taxschedulemap import delete_taxschedulemap as delete_taxschedulemap
from intacct.sales_tax_vat_gst.taxdetail import (
    TAXDETAIL as TAXDETAIL,
    query_taxdetail as query_taxdetail,
    read_taxdetail as read_taxdetail,
)
from intacct.sales_tax_vat_gst.taxdetail_reply import TaxdetailReply as TaxdetailReply
from intacct.sales_tax_vat_gst.taxrecord import (
    TAXRECORD as TAXRECORD,
    query_taxrecord as query_taxrecord,
    read_taxrecord as read_taxrecord,
    update_taxrecord as update_taxrecord,
)
from intacct.sales_tax_vat_gst.taxschedule_reply import TaxscheduleReply as TaxscheduleReply
from intacct.sales_tax_vat_gst.taxscheduledetail_reply import TaxscheduledetailReply as TaxscheduledetailReply
from intacct.sales_tax_vat_gst.taxschedulemap_reply import TaxschedulemapReply as TaxschedulemapReply
from intacct.sales_tax_vat_gst.taxsolution import (
    TAXSOLUTION as TAXSOLUTION,
    query_taxsolution as query_taxsolution,
    read_by_name_taxsolution as read_by_name_taxsolution,
    read_taxsolution as read_taxsolution,
)
from intacct.sales_tax_vat_gst.update_taxdetail import update_taxdetail as update_taxdetail
from intacct.sales_tax_vat_gst.update_taxschedule import update_taxschedule as update_taxschedule

__all__ = [
    "ContacttaxgroupReply",
    "TAXDETAIL",
    "TAXRECORD",
    "TAXSOLUTION",
    "TaxdetailReply",
    "TaxscheduleReply",
    "TaxscheduledetailReply",
    "TaxschedulemapReply",
    "create_contacttaxgroup",
    "create_taxdetail",
    "create_taxschedule",
    "create_taxscheduledetail",
    "create_taxschedulemap",
    "delete_contacttaxgroup",
    "delete_taxdetail",
    "delete_taxschedule",
    "delete_taxscheduledetail",
    "delete_taxschedulemap",
    "query_taxdetail",
    "query_taxrecord",
    "query_taxsolution",
    "read_by_name_taxsolution",
    "read_taxdetail",
    "read_taxrecord",
    "read_taxsolution",
    "update_taxdetail",
    "update_taxrecord",
    "update_taxschedule",
]
