"""The lower-case names of older functions, and how they stand for the objects of the store.

An older function names an object in its own words: `create_customer`, `get_list object="bill"`. Most of its elements
are called like the fields of the object; the others are named here. What no field of the object stands for is kept
beside the fields, hidden from the generic functions, and answered to the older ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

import attrs

from intacct_runtime.model import Model
from intacct_runtime.node import Node

from .catalog import ObjectType
from .context import Context
from .params import Params
from .values import Fields, Value
from .writing import checked

_BESIDE: Final = "#"
_CONTACTS: Final = frozenset({"primary", "billto", "shipto", "payto", "returnto", "contactinfo", "personalinfo"})

_EVERYWHERE: Final = {"key": "RECORDNO", "recordno": "RECORDNO", "record": "RECORDNO"}
_DOCUMENT: Final = {
    "datecreated": "WHENCREATED",
    "dateposted": "WHENPOSTED",
    "datedue": "WHENDUE",
    "datepaid": "WHENPAID",
    "billno": "RECORDID",
    "invoiceno": "RECORDID",
    "ponumber": "DOCNUMBER",
    "totalamount": "TOTALENTERED",
    "trx_totalamount": "TRX_TOTALENTERED",
    "batchkey": "PRBATCHKEY",
    "exchratedate": "EXCH_RATE_DATE",
    "exchratetype": "EXCH_RATE_TYPE_ID",
    "exchrate": "EXCHANGE_RATE",
    "payto.contactname": "BILLTOPAYTOCONTACTNAME",
    "billto.contactname": "BILLTOPAYTOCONTACTNAME",
    "returnto.contactname": "SHIPTORETURNTOCONTACTNAME",
    "shipto.contactname": "SHIPTORETURNTOCONTACTNAME",
}
_ADJUSTMENT: Final = {**_DOCUMENT, "adjustmentno": "RECORDID", "billno": "DOCNUMBER", "invoiceno": "DOCNUMBER"}
_LINE: Final = {
    "line_num": "LINE_NO",
    "glaccountno": "ACCOUNTNO",
    "memo": "ENTRYDESCRIPTION",
    "item1099": "FORM1099",
    "totalpaid": "TOTALPAID",
    "totaldue": "TOTALDUE",
}
_PAYMENT: Final = {
    "paymentamount": "TOTALENTERED",
    "paymenttrxamount": "TRX_TOTALENTERED",
    "paymentdate": "WHENPAID",
    "refid": "DOCNUMBER",
    "datereceived": "RECEIPTDATE",
    "transactionstate": "STATE",
    "batchkey": "PRBATCHKEY",
    "paymenttype": "PAYMENTMETHOD",
    "documentnumber": "DOCNUMBER",
    "memo": "DESCRIPTION",
    "bankaccountid": "FINANCIALENTITY",
}
_ITEM: Final = {
    "extended_description": "EXTENDED_DESCRIPTION",
    "base_price": "BASEPRICE",
    "itaxgroup.name": "TAXGROUP.NAME",
    "itemname": "NAME",
    "extdescription": "EXTENDED_DESCRIPTION",
    "glgroupname": "GLGROUP",
    "shipweight": "SHIP_WEIGHT",
    "costmethod": "COST_METHOD",
    "standardcost": "STANDARD_COST",
    "whenlastsold": "WHENLASTSOLD",
    "whenlastreceived": "WHENLASTRECEIVED",
    "defaultwhse": "DEFAULT_WAREHOUSE",
}
_TERM: Final = {
    "due.dueday": "DUEDATE",
    "due.duefrom": "DUEFROM",
    "discount.discday": "DISCDATE",
    "discount.discfrom": "DISCFROM",
    "discount.discamount": "DISCAMOUNT",
    "discount.discpercamn": "DISCPERCAMN",
    "discount.discgracedays": "DISCFUDGEDAYS",
    "due.daysforward": "DUEDATE",
    "discount.daysforward": "DISCDATE",
    "discount.gracedays": "DISCFUDGEDAYS",
    "penalty.pen_type": "PEN_TYPES",
    "penalty.penamount": "PENAMOUNT",
    "penalty.penpercamn": "PENPERCAMN",
    "penalty.pengracedays": "PENFUDGEDAYS",
}
_ORDER: Final = {
    "transactiontype": "DOCPARID",
    "datecreated": "WHENCREATED",
    "dateposted": "WHENPOSTED",
    "datedue": "WHENDUE",
    "customerid": "CUSTVENDID",
    "vendorid": "CUSTVENDID",
    "documentno": "DOCNO",
    "transactionid": "DOCID",
    "referenceno": "PONUMBER",
    "termname": "TERM.NAME",
    "totalamount": "TOTAL",
    "exchrate": "EXCHRATE",
    "exchratedate": "EXCHRATEDATE",
    "exchratetype": "EXCHRATETYPES.NAME",
    "origdocdate": "ORIGDOCDATE",
}
_ORDER_LINE: Final = {"line_num": "LINE_NO", "itemdesc": "ITEMDESC", "warehouseid": "WAREHOUSE.LOCATION_NO"}
_EXPENSE: Final = {**_LINE, "expensetype": "ACCOUNTLABEL", "expensedate": "ENTRY_DATE", "paidto": "PAIDTO"}
_RECURRING: Final = {"datecreated": "WHENCREATED", "exchratetype": "EXCH_RATE_TYPE_ID", "exchrate": "EXCHANGE_RATE"}
_BATCH: Final = {"batchtitle": "TITLE", "datecreated": "WHENCREATED"}
_ENTRY: Final = {
    "trtype": "TR_TYPE",
    "glaccountno": "ACCOUNTNO",
    "memo": "DESCRIPTION",
    "locationid": "LOCATION",
    "departmentid": "DEPARTMENT",
    "datecreated": "ENTRY_DATE",
    "journalid": "BATCHTITLE",
    "batchno": "BATCHNO",
}


@attrs.frozen
class Lines:
    """The lines of an object under their older name: their object, and the fields that go by other names."""

    kind: str
    names: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen
class Legacy:
    """An object as older functions know it."""

    name: str
    kind: str
    id_field: str = ""
    """Field that `key` and the attributes of update and delete name; the record number if empty."""
    names: Mapping[str, str] = attrs.field(factory=dict[str, str])
    lines: Mapping[str, Lines] = attrs.field(factory=dict[str, Lines])

    def field(self, object_type: ObjectType, path: str) -> str:
        """Return the field that an element stands for; one that no field stands for is kept beside them."""
        named = self.names.get(path) or _EVERYWHERE.get(path)
        if named is not None:
            return named
        head = path.rpartition(".")[0]
        while head:
            if head in self.names:
                named = f"{self.names[head]}.{path[len(head) + 1 :].upper()}"
                break
            head = head.rpartition(".")[0]
        upper = (named or path.upper()).replace("ISOCOUNTRYCODE", "COUNTRYCODE")
        if named is not None or object_type.free or upper in object_type.fields:
            return upper
        return _BESIDE + path


def _of(
    name: str, kind: str, id_field: str = "", *names: Mapping[str, str], lines: Mapping[str, Lines] | None = None
) -> Legacy:
    return Legacy(name, kind, id_field, {key: value for each in names for key, value in each.items()}, lines or {})


_CONTACT_HOLDER: Final = {
    "primary": "CONTACTINFO",
    "contactinfo": "DISPLAYCONTACT",
    "contactinfo.contact": "DISPLAYCONTACT",
}
_BILL_LINES: Final = {"billitems": Lines("APBILLITEM", _LINE)}
_INVOICE_LINES: Final = {"invoiceitems": Lines("ARINVOICEITEM", _LINE)}

LEGACY: Final = {
    legacy.name: legacy
    for legacy in (
        _of("customer", "CUSTOMER", "CUSTOMERID", _CONTACT_HOLDER, {"glaccountno": "ARACCOUNT"}),
        _of("vendor", "VENDOR", "VENDORID", _CONTACT_HOLDER, {"glaccountno": "APACCOUNT"}),
        _of("item", "ITEM", "ITEMID", _ITEM),
        _of("icitem", "ITEM", "ITEMID", _ITEM),
        _of("employee", "EMPLOYEE", "EMPLOYEEID", {"personalinfo": "PERSONALINFO"}),
        _of("project", "PROJECT", "PROJECTID"),
        _of("class", "CLASS", "CLASSID"),
        _of("department", "DEPARTMENT", "DEPARTMENTID"),
        _of("location", "LOCATION", "LOCATIONID", {"primary": "CONTACTINFO"}),
        _of("locationentity", "LOCATIONENTITY", "LOCATIONID"),
        _of("contact", "CONTACT", "CONTACTNAME"),
        _of("glaccount", "GLACCOUNT", "ACCOUNTNO", {"glaccountno": "ACCOUNTNO"}),
        _of("statglaccount", "STATACCOUNT", "ACCOUNTNO", {"glaccountno": "ACCOUNTNO"}),
        _of("accountgroup", "GLACCTGRP", "NAME", {"accountgroupname": "NAME"}),
        _of("journal", "GLJOURNAL", "SYMBOL", {"bookkey": "BOOKID"}),
        _of("adjjournal", "GLJOURNAL", "SYMBOL"),
        _of("statjournal", "STATJOURNAL", "SYMBOL"),
        _of("checkingaccount", "CHECKINGACCOUNT", "BANKACCOUNTID"),
        _of("savingsaccount", "SAVINGSACCOUNT", "BANKACCOUNTID"),
        _of("bankaccount", "CHECKINGACCOUNT", "BANKACCOUNTID"),
        _of("apterm", "APTERM", "NAME", _TERM),
        _of("arterm", "ARTERM", "NAME", _TERM),
        _of("apaccountlabel", "APACCOUNTLABEL", "ACCOUNTLABEL"),
        _of("araccountlabel", "ARACCOUNTLABEL", "ACCOUNTLABEL"),
        _of("territory", "TERRITORY", "TERRITORYID"),
        _of("task", "TASK", "", {"taskname": "NAME", "taskdescription": "DESCRIPTION"}),
        _of("timesheet", "TIMESHEET", "", {"timesheetdescription": "DESCRIPTION"}),
        _of("timetype", "TIMETYPE", ""),
        _of("earningtype", "EARNINGTYPE", ""),
        _of("expensetype", "EEACCOUNTLABEL", "ACCOUNTLABEL", {"expensetype": "ACCOUNTLABEL"}),
        _of("expensetypes", "EEACCOUNTLABEL", "ACCOUNTLABEL", {"expensetype": "ACCOUNTLABEL"}),
        _of("expensepaymenttype", "EXPENSEPAYMENTTYPE", "NAME"),
        _of("employeerate", "EMPLOYEERATE", ""),
        _of("customerbankaccount", "CUSTOMERBANKACCOUNT", ""),
        _of("customerchargecard", "CUSTOMERCHARGECARD", ""),
        _of("customerachinfo", "CUSTOMERACHINFO", ""),
        _of("contacttaxgroup", "CONTACTTAXGROUP", "NAME"),
        _of("itemtaxgroup", "ITEMTAXGROUP", "NAME"),
        _of("taxdetail", "TAXDETAIL", "DETAILID", {"glaccountno": "GLACCOUNT"}),
        _of("taxschedule", "TAXSCHEDULE", "SCHEDULEID"),
        _of("taxscheduledetail", "TAXSCHEDULEDETAIL", ""),
        _of("taxschedulemap", "TAXSCHEDULEMAP", ""),
        _of("allocation", "ALLOCATION", "", {"allocationentries": "#allocationentry"}),
        _of("locationgroup", "LOCATIONGROUP", "ID"),
        _of("invpricelistentry", "INVPRICELISTENTRY", ""),
        _of("pricelistitem", "INVPRICELISTENTRY", ""),
        _of("sopricelist", "SOPRICELIST", "NAME"),
        _of("popricelist", "POPRICELIST", "NAME"),
        _of("vsoepricelist", "VSOEPRICELIST", "NAME"),
        _of("vsoeitempricelist", "VSOEITEMPRICELIST", ""),
        _of("achbankconfiguration", "ACHBANK", "ACHBANKID"),
        _of("warehouse", "WAREHOUSE", "WAREHOUSEID", {"shipto": "SHIPTO"}),
        _of("productline", "PRODUCTLINE", "PRODUCTLINEID"),
        _of("uom", "UOM", "NAME"),
        _of("itemglgroup", "ITEMGLGROUP", "NAME"),
        _of("reportingperiod", "REPORTINGPERIOD", "NAME"),
        _of("projecttype", "PROJECTTYPE", "NAME"),
        _of("projectstatus", "PROJECTSTATUS", "NAME"),
        _of("costtype", "COSTTYPE", ""),
        _of("bill", "APBILL", "", _DOCUMENT, lines=_BILL_LINES),
        _of("invoice", "ARINVOICE", "", _DOCUMENT, lines=_INVOICE_LINES),
        _of(
            "apadjustment",
            "APADJUSTMENT",
            "",
            _ADJUSTMENT,
            lines={"apadjustmentitems": Lines("APADJUSTMENTITEM", _LINE)},
        ),
        _of(
            "aradjustment",
            "ARADJUSTMENT",
            "",
            _ADJUSTMENT,
            lines={"aradjustmentitems": Lines("ARADJUSTMENTITEM", _LINE)},
        ),
        _of("appayment", "APPYMT", "", _PAYMENT),
        _of("appaymentrequest", "APPYMT", "", _PAYMENT),
        _of("arpayment", "ARPYMT", "", _PAYMENT),
        _of(
            "expensereport",
            "EEXPENSES",
            "",
            {**_DOCUMENT, "expensereportno": "RECORDID", "status": "STATE"},
            lines={"expenses": Lines("EEXPENSESITEM", _EXPENSE)},
        ),
        _of("sotransaction", "SODOCUMENT", "", _ORDER, lines={"sotransitems": Lines("SODOCUMENTENTRY", _ORDER_LINE)}),
        _of("potransaction", "PODOCUMENT", "", _ORDER, lines={"potransitems": Lines("PODOCUMENTENTRY", _ORDER_LINE)}),
        _of("ictransaction", "INVDOCUMENT", "", _ORDER, lines={"ictransitems": Lines("INVDOCUMENTENTRY", _ORDER_LINE)}),
        _of("sotransactiondef", "SODOCUMENTPARAMS", "DOCID", {"transactiontype": "DOCID"}),
        _of("potransactiondef", "PODOCUMENTPARAMS", "DOCID", {"transactiontype": "DOCID"}),
        _of("ictransactiondef", "INVDOCUMENTPARAMS", "DOCID", {"transactiontype": "DOCID"}),
        _of(
            "gltransaction",
            "GLBATCH",
            "",
            {"journalid": "JOURNAL", "datecreated": "BATCH_DATE", "description": "BATCH_TITLE"},
            {"referenceno": "REFERENCENO", "batchno": "BATCHNO"},
            lines={"gltransactionentries": Lines("GLENTRY", _ENTRY)},
        ),
        _of("glentry", "GLENTRY", "", _ENTRY),
        _of("recurbill", "APRECURBILL", "", _RECURRING),
        _of("recurringbill", "APRECURBILL", "", _RECURRING),
        _of("recurinvoice", "ARRECURINVOICE", "", _RECURRING),
        _of("recurringinvoice", "ARRECURINVOICE", "", _RECURRING),
        _of("recurringgltransaction", "RECURGLBATCH", ""),
        _of("recurringstatgltrans", "RECURSTATGLBATCH", ""),
        _of("recursotransaction", "SORECURDOCUMENT", ""),
        _of("vendorentityaccount", "VENDORENTITYACCOUNT", ""),
        _of("vendorentityaccountno", "VENDORENTITYACCOUNT", ""),
        _of("billbatch", "APBILLBATCH", "", _BATCH),
        _of("apadjustmentbatch", "APADJUSTMENTBATCH", "", _BATCH),
        _of("invoicebatch", "ARINVOICEBATCH", "", _BATCH),
        _of("aradjustmentbatch", "ARADJUSTMENTBATCH", "", _BATCH),
        _of("arpaymentbatch", "ARPAYMENTBATCH", "", _BATCH),
        _of("expensereportbatch", "EEXPENSESBATCH", "", _BATCH),
        _of("otherreceipts", "OTHERRECEIPTS", "", _DOCUMENT),
        _of("cctransaction", "CCTRANSACTION", "", {"paymentdate": "WHENCREATED"}),
        _of("supdoc", "SUPDOC", "SUPDOCID"),
        _of("supdocfolder", "SUPDOCFOLDER", "NAME"),
    )
}
"""Every object of the older functions that the company keeps, by its older name."""


def fields_of(context: Context, fn: Params, legacy: Legacy, *, without: frozenset[str] = frozenset()) -> Fields:
    """Return what a function gives for a record, under the names of its object."""
    object_type = context.type(legacy.kind)
    fields: Fields = {}
    _collect(context, fn, legacy, object_type, "", fields, without)
    fields.update(fn.custom_fields())
    return fields


def _collect(
    context: Context,
    fn: Params,
    legacy: Legacy,
    object_type: ObjectType,
    prefix: str,
    fields: Fields,
    without: frozenset[str],
) -> None:
    for name, value in fn.children():
        path = prefix + name
        if name == "customfields" or path in without:
            continue
        field = legacy.field(object_type, path)
        if isinstance(value, Model):
            inner = Params(value, name)
            contact = inner.inner("contact")
            if name in _CONTACTS and contact is not None and f"{path}.contact" not in legacy.names:
                fields[f"{field.removeprefix(_BESIDE).upper()}.CONTACTNAME"] = _contact(context, contact)
            else:
                _collect(context, inner, legacy, object_type, f"{path}.", fields, without)
        elif isinstance(value, (list, tuple)):
            fields[_BESIDE + path] = [_plain(item) for item in cast("list[Any]", value)]
        else:
            known = object_type.fields.get(field)
            fields[field] = (value or None) if known is None else checked(value, known, object_type)


def _contact(context: Context, contact: Params) -> str | None:
    """Keep a contact that stands within another record, and return its name."""
    name = contact.text("contactname")
    if not name:
        return None
    legacy = LEGACY["contact"]
    fields = fields_of(context, contact, legacy)
    known = context.named("CONTACT", name)
    if known is None:
        context.create("CONTACT", {"PRINTAS": name, "STATUS": "active", **fields})
    else:
        context.change(known, fields)
    return name


def _plain(item: Any) -> Value:
    """Return a structure as plain values under its own names."""
    if isinstance(item, Model):
        plain: Fields = {}
        for name, value in Params(item).children():
            values: Value = _plain(value)
            known = plain.get(name)
            plain[name] = values if known is None else [*(known if isinstance(known, list) else [known]), values]
        return plain
    if isinstance(item, Node):
        return {child.tag: _plain(child) for child in item.children} if item.children else item.text
    if isinstance(item, (list, tuple)):
        return [_plain(inner) for inner in cast("list[Any]", item)]
    return cast("Value", item)


def beside(path: str) -> str:
    """Return the name under which something is kept that no field of the object stands for."""
    return _BESIDE + path


def kinds() -> Iterator[str]:
    """Yield the objects that stand behind the older names."""
    yield from dict.fromkeys(legacy.kind for legacy in LEGACY.values())
