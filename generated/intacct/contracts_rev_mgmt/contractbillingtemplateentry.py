# Generated from spec/contracts_rev_mgmt/CONTRACTBILLINGTEMPLATEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTBILLINGTEMPLATEENTRY."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.contracts_rev_mgmt.contractbillingtemplate import _CONTRACTBILLINGTEMPLATEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTBILLINGTEMPLATEENTRY", "query_contractbillingtemplateentry", "read_contractbillingtemplateentry"]


@model
class CONTRACTBILLINGTEMPLATEENTRY(Object):
    """Billing template detail (CONTRACTBILLINGTEMPLATEENTRY).

    Stands as a line in CONTRACTBILLINGTEMPLATE (CONTRACTBILLINGTEMPLATEENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """

    fields: ClassVar[_CONTRACTBILLINGTEMPLATEENTRYFields]

    recordno: int | None | Unset = UNSET
    """Schedule entry key (integer, record number). Number by which the gateway knows the record; people see
    RECORDID or an ID instead. Read-only.
    """
    templatekey: int | None | Unset = UNSET
    """Template key (integer, record number)."""
    periodoffset: int | None | Unset = UNSET
    """No. of months offset (integer). Required in create and update."""
    percentbilled: Decimal | None | Unset = UNSET
    """Percent to bill (percentage). Required in create and update."""
    steppercent: Decimal | None | Unset = UNSET
    """Threshold percent (percentage)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTBILLINGTEMPLATEENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Schedule entry key", access="read"),
            el("TEMPLATEKEY", INTEGER, "?", label="Template key"),
            el("PERIODOFFSET", INTEGER, "?", label="No. of months offset", required=("create", "update")),
            el("PERCENTBILLED", DECIMAL, "?", label="Percent to bill", required=("create", "update")),
            el("STEPPERCENT", DECIMAL, "?", label="Threshold percent"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Billing template detail",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(Relationship("CONTRACTBILLINGTEMPLATE", "CONTRACTBILLINGTEMPLATE", "MANY2ONE", "TEMPLATEKEY"),),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractbillingtemplateentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTBILLINGTEMPLATEENTRY]:
    """Find records of Billing template detail (CONTRACTBILLINGTEMPLATEENTRY).

    Answers `Records[CONTRACTBILLINGTEMPLATEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTBILLINGTEMPLATEENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractbillingtemplateentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTBILLINGTEMPLATEENTRY]:
    """Read records of Billing template detail (CONTRACTBILLINGTEMPLATEENTRY) by key.

    Answers `Records[CONTRACTBILLINGTEMPLATEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-templates/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTBILLINGTEMPLATEENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTBILLINGTEMPLATEENTRYFields(Fields):
        """Fields of CONTRACTBILLINGTEMPLATEENTRY."""

        recordno: Field[int]
        templatekey: Field[int]
        periodoffset: Field[int]
        percentbilled: Field[Decimal]
        steppercent: Field[Decimal]
        record_url: Field[str]
        contractbillingtemplate: _CONTRACTBILLINGTEMPLATEFields
