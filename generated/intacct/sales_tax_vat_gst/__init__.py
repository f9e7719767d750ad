# Generated from spec/sales_tax_vat_gst by intacct-codegen. Do not edit: run `make regenerate`.
"""Sales Tax, VAT and GST: 12 functions and 3 objects."""

from __future__ import annotations

from intacct_runtime.lazy import lazy_package

_MODULES = {
    "ContacttaxgroupReply": "contacttaxgroup_reply",
    "TAXDETAIL": "taxdetail",
    "TAXRECORD": "taxrecord",
    "TAXSOLUTION": "taxsolution",
    "TaxdetailReply": "taxdetail_reply",
    "TaxscheduleReply": "taxschedule_reply",
    "TaxscheduledetailReply": "taxscheduledetail_reply",
    "TaxschedulemapReply": "taxschedulemap_reply",
    "create_contacttaxgroup": "create_contacttaxgroup",
    "create_taxdetail": "create_taxdetail",
    "create_taxschedule": "create_taxschedule",
    "create_taxscheduledetail": "create_taxscheduledetail",
    "create_taxschedulemap": "create_taxschedulemap",
    "delete_contacttaxgroup": "delete_contacttaxgroup",
    "delete_taxdetail": "delete_taxdetail",
    "delete_taxschedule": "delete_taxschedule",
    "delete_taxscheduledetail": "delete_taxscheduledetail",
    "delete_taxschedulemap": "delete_taxschedulemap",
    "query_taxdetail": "taxdetail",
    "query_taxrecord": "taxrecord",
    "query_taxsolution": "taxsolution",
    "read_by_name_taxsolution": "taxsolution",
    "read_taxdetail": "taxdetail",
    "read_taxrecord": "taxrecord",
    "read_taxsolution": "taxsolution",
    "update_taxdetail": "update_taxdetail",
    "update_taxrecord": "taxrecord",
    "update_taxschedule": "update_taxschedule",
}

lazy_package(__name__, _MODULES)
