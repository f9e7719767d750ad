# Generated from spec/contracts_rev_mgmt/CONTRACTBILLINGTEMPLATE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTBILLINGTEMPLATE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.contracts_rev_mgmt.contractbillingtemplateentry import CONTRACTBILLINGTEMPLATEENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTRACTBILLINGTEMPLATE",
    "create_contractbillingtemplate",
    "delete_contractbillingtemplate",
    "query_contractbillingtemplate",
    "read_by_name_contractbillingtemplate",
    "read_contractbillingtemplate",
    "update_contractbillingtemplate",
]


@model
class CONTRACTBILLINGTEMPLATE(Object):
    """Billing template (CONTRACTBILLINGTEMPLATE).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName, readByQuery,
    create, update and delete.
    Owns: CONTRACTBILLINGTEMPLATEENTRIES (CONTRACTBILLINGTEMPLATEENTRY).
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """

    fields: ClassVar[_CONTRACTBILLINGTEMPLATEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without NAME.
    """
    name: str | None | Unset = UNSET
    """Name (text). Required in create. Required in update without RECORDNO."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Default: active."""
    method: Literal["Predefined percentages", "Project percent complete", "Task percent complete"] | None | Unset = (
        UNSET
    )
    """Template type (text). Allowed: Predefined percentages, Project percent complete, Task percent complete.
    Default: Predefined percentages. Since 2019.R1.
    """
    source: Literal["Estimated hours", "Observed % completed", "Budgeted hours", "Planned hours"] | None | Unset = UNSET
    """Based on (text). Allowed: Estimated hours, Observed % completed, Budgeted hours, Planned hours. Default:
    Estimated hours. Since 2019.R1.
    """
    steptemplate: bool | None | Unset = UNSET
    """Step billing (boolean, true or false)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    contractbillingtemplateentries: list[CONTRACTBILLINGTEMPLATEENTRY] | None | Unset = UNSET
    """Billing template details."""

    __wire__ = Wire(
        "CONTRACTBILLINGTEMPLATE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el(
                "METHOD",
                Enumeration("Predefined percentages", "Project percent complete", "Task percent complete"),
                "?",
                since="2019.R1",
                label="Template type",
                default="Predefined percentages",
            ),
            el(
                "SOURCE",
                Enumeration("Estimated hours", "Observed % completed", "Budgeted hours", "Planned hours"),
                "?",
                since="2019.R1",
                label="Based on",
                default="Estimated hours",
            ),
            el("STEPTEMPLATE", BOOLEAN, "?", label="Step billing"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTRACTBILLINGTEMPLATEENTRIES",
                list_of(
                    el(
                        "CONTRACTBILLINGTEMPLATEENTRY",
                        Ref("intacct.contracts_rev_mgmt.contractbillingtemplateentry", "CONTRACTBILLINGTEMPLATEENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Billing template details",
            ),
        ),
        label="Billing template",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractbillingtemplate(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTBILLINGTEMPLATE]:
    """Find records of Billing template (CONTRACTBILLINGTEMPLATE).

    Answers `Records[CONTRACTBILLINGTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTBILLINGTEMPLATE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractbillingtemplate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTBILLINGTEMPLATE]:
    """Read records of Billing template (CONTRACTBILLINGTEMPLATE) by key.

    Answers `Records[CONTRACTBILLINGTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTBILLINGTEMPLATE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_contractbillingtemplate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CONTRACTBILLINGTEMPLATE]:
    """Read records of Billing template (CONTRACTBILLINGTEMPLATE) by the identifier that people use.

    Answers `Records[CONTRACTBILLINGTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CONTRACTBILLINGTEMPLATE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_contractbillingtemplate(
    *,
    name: str | None,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    method: Literal["Predefined percentages", "Project percent complete", "Task percent complete"]
    | None
    | Unset = UNSET,
    source: Literal["Estimated hours", "Observed % completed", "Budgeted hours", "Planned hours"]
    | None
    | Unset = UNSET,
    steptemplate: bool | None | Unset = UNSET,
    contractbillingtemplateentries: list[CONTRACTBILLINGTEMPLATEENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACTBILLINGTEMPLATE]:
    """Create one record of Billing template (CONTRACTBILLINGTEMPLATE).

    Answers the record as `Records[CONTRACTBILLINGTEMPLATE]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACTBILLINGTEMPLATE(
                name=name,
                description=description,
                status=status,
                method=method,
                source=source,
                steptemplate=steptemplate,
                contractbillingtemplateentries=contractbillingtemplateentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_contractbillingtemplate(
    *,
    recordno: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    method: Literal["Predefined percentages", "Project percent complete", "Task percent complete"]
    | None
    | Unset = UNSET,
    source: Literal["Estimated hours", "Observed % completed", "Budgeted hours", "Planned hours"]
    | None
    | Unset = UNSET,
    steptemplate: bool | None | Unset = UNSET,
    contractbillingtemplateentries: list[CONTRACTBILLINGTEMPLATEENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTRACTBILLINGTEMPLATE]:
    """Change one record of Billing template (CONTRACTBILLINGTEMPLATE); what is left out stays as it is.

    Answers the record as `Records[CONTRACTBILLINGTEMPLATE]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTRACTBILLINGTEMPLATE(
                recordno=recordno,
                name=name,
                description=description,
                status=status,
                method=method,
                source=source,
                steptemplate=steptemplate,
                contractbillingtemplateentries=contractbillingtemplateentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contractbillingtemplate(keys: Listed) -> delete:
    """Delete records of Billing template (CONTRACTBILLINGTEMPLATE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """
    from intacct.common.delete import delete

    return delete(object="CONTRACTBILLINGTEMPLATE", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTRACTBILLINGTEMPLATEFields(Fields):
        """Fields of CONTRACTBILLINGTEMPLATE."""

        recordno: Field[int]
        name: Field[str]
        description: Field[str]
        status: Field[str]
        method: Field[str]
        source: Field[str]
        steptemplate: Field[bool]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
