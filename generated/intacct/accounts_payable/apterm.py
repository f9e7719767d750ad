# Generated from spec/accounts_payable/APTERM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APTERM."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["APTERM", "query_apterm", "read_apterm", "read_by_name_apterm"]


@model
class APTERM(Object):
    """AP term (APTERM).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-terms/
    """

    fields: ClassVar[_APTERMFields]

    name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    duedate: int | None | Unset = UNSET
    """Due date (integer). Read-only."""
    duefrom: str | None | Unset = UNSET
    """Due from (text). Known values: from invoice/bill date, after end of month of invoice/bill date, from
    invoice/bill date extending to eom. Read-only.
    - Some values are whole sentences and are not listed.
    """
    discdate: int | None | Unset = UNSET
    """Day (integer). Read-only."""
    discfrom: str | None | Unset = UNSET
    """Discount from (text). Known values: from invoice/bill date, after end of month of invoice/bill date, from
    invoice/bill date extending to eom. Read-only.
    - Some values are whole sentences and are not listed.
    """
    discamount: int | None | Unset = UNSET
    """Amount (integer). Read-only."""
    discpercamn: Literal["$", "%"] | None | Unset = UNSET
    """Discount from (text). Allowed: $, %. Read-only."""
    discfudgedays: int | None | Unset = UNSET
    """Grace days (integer). Read-only."""
    pen_types: (
        Literal[
            "No Penalty", "Daily", "Weekly", "Biweekly", "Monthly", "Bimonthly", "Quarterly", "Half yearly", "Annually"
        ]
        | None
        | Unset
    ) = UNSET
    """Penalty option (text). Allowed: No Penalty, Daily, Weekly, Biweekly, Monthly, Bimonthly, Quarterly, Half
    yearly, Annually. Read-only.
    """
    penamount: int | None | Unset = UNSET
    """Amount (integer). Read-only."""
    penpercamn: Literal["$", "%"] | None | Unset = UNSET
    """Penalty period (text). Allowed: $, %. Read-only."""
    penfudgedays: int | None | Unset = UNSET
    """Grace days (integer). Read-only."""
    disccalcon: Literal["Line items total", "Bill total"] | None | Unset = UNSET
    """Calculate based on (text). Allowed: Line items total, Bill total. Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "APTERM",
        unordered(
            el("NAME", TEXT, "?", label="Name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("DUEDATE", INTEGER, "?", label="Due date", access="read"),
            el(
                "DUEFROM",
                TEXT,
                "?",
                label="Due from",
                access="read",
                open_values=(
                    "from invoice/bill date",
                    "after end of month of invoice/bill date",
                    "from invoice/bill date extending to eom",
                ),
            ),
            el("DISCDATE", INTEGER, "?", label="Day", access="read"),
            el(
                "DISCFROM",
                TEXT,
                "?",
                label="Discount from",
                access="read",
                open_values=(
                    "from invoice/bill date",
                    "after end of month of invoice/bill date",
                    "from invoice/bill date extending to eom",
                ),
            ),
            el("DISCAMOUNT", INTEGER, "?", label="Amount", access="read"),
            el("DISCPERCAMN", Enumeration("$", "%"), "?", label="Discount from", access="read"),
            el("DISCFUDGEDAYS", INTEGER, "?", label="Grace days", access="read"),
            el(
                "PEN_TYPES",
                Enumeration(
                    "No Penalty",
                    "Daily",
                    "Weekly",
                    "Biweekly",
                    "Monthly",
                    "Bimonthly",
                    "Quarterly",
                    "Half yearly",
                    "Annually",
                ),
                "?",
                label="Penalty option",
                access="read",
            ),
            el("PENAMOUNT", INTEGER, "?", label="Amount", access="read"),
            el("PENPERCAMN", Enumeration("$", "%"), "?", label="Penalty period", access="read"),
            el("PENFUDGEDAYS", INTEGER, "?", label="Grace days", access="read"),
            el(
                "DISCCALCON",
                Enumeration("Line items total", "Bill total"),
                "?",
                label="Calculate based on",
                access="read",
            ),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="AP term",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_apterm(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APTERM]:
    """Find records of AP term (APTERM).

    Answers `Records[APTERM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-terms/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APTERM",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_apterm(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APTERM]:
    """Read records of AP term (APTERM) by key.

    Answers `Records[APTERM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-terms/
    """
    from intacct.common.read import read

    return read(object="APTERM", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid)


@stub
def read_by_name_apterm(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[APTERM]:
    """Read records of AP term (APTERM) by the identifier that people use.

    Answers `Records[APTERM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-terms/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="APTERM", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _APTERMFields(Fields):
        """Fields of APTERM."""

        name: Field[str]
        description: Field[str]
        status: Field[str]
        recordno: Field[int]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        duedate: Field[int]
        duefrom: Field[str]
        discdate: Field[int]
        discfrom: Field[str]
        discamount: Field[int]
        discpercamn: Field[str]
        discfudgedays: Field[int]
        pen_types: Field[str]
        penamount: Field[int]
        penpercamn: Field[str]
        penfudgedays: Field[int]
        disccalcon: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
