# Generated from spec/general_ledger/GLACCTGRPHIERARCHY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTGRPHIERARCHY."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLACCTGRPHIERARCHY", "query_glacctgrphierarchy"]


@model
class GLACCTGRPHIERARCHY(Object):
    """Account group hierarchy (GLACCTGRPHIERARCHY).

    Key: RECORDNO. Operations: lookup, inspect, query and readByQuery.
    Reference: https://developer.intacct.com/api/general-ledger/account-groups/
    """

    fields: ClassVar[_GLACCTGRPHIERARCHYFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    glacctgrpkey: int | None | Unset = UNSET
    """Account group key (integer, record number). Read-only."""
    glacctgrpname: str | None | Unset = UNSET
    """Account group name (text). Read-only."""
    glacctgrptitle: str | None | Unset = UNSET
    """Account group title (text). Read-only."""
    glacctgrpnormalbalance: Literal["debit", "credit"] | None | Unset = UNSET
    """Normal balance (text). Allowed: debit, credit. Read-only."""
    glacctgrpmembertype: (
        Literal["Accounts", "Statistical Accounts", "Groups", "Computation", "Category", "Statistical Category"]
        | None
        | Unset
    ) = UNSET
    """Type of account group (text). Allowed: Accounts, Statistical Accounts, Groups, Computation, Category,
    Statistical Category. Read-only.
    """
    glacctgrphowcreated: Literal["User Defined", "System"] | None | Unset = UNSET
    """How created (text). Allowed: User Defined, System. Read-only."""
    glacctgrplocationkey: int | None | Unset = UNSET
    """Account group location key (integer, record number). Read-only."""
    accountkey: int | None | Unset = UNSET
    """Account key (integer, record number). Read-only."""
    accountno: str | None | Unset = UNSET
    """Account number (text). Read-only."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text). Read-only."""
    accountnormalbalance: Literal["debit", "credit"] | None | Unset = UNSET
    """Account normal balance (text). Allowed: debit, credit. Read-only."""
    accounttype: Literal["balancesheet", "incomestatement"] | None | Unset = UNSET
    """Account type (text). Allowed: balancesheet, incomestatement. Read-only."""
    accountlocationkey: int | None | Unset = UNSET
    """Account location key (integer, record number). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "GLACCTGRPHIERARCHY",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("GLACCTGRPKEY", INTEGER, "?", label="Account group key", access="read"),
            el("GLACCTGRPNAME", TEXT, "?", label="Account group name", access="read"),
            el("GLACCTGRPTITLE", TEXT, "?", label="Account group title", access="read"),
            el("GLACCTGRPNORMALBALANCE", Enumeration("debit", "credit"), "?", label="Normal balance", access="read"),
            el(
                "GLACCTGRPMEMBERTYPE",
                Enumeration(
                    "Accounts", "Statistical Accounts", "Groups", "Computation", "Category", "Statistical Category"
                ),
                "?",
                label="Type of account group",
                access="read",
            ),
            el("GLACCTGRPHOWCREATED", Enumeration("User Defined", "System"), "?", label="How created", access="read"),
            el("GLACCTGRPLOCATIONKEY", INTEGER, "?", label="Account group location key", access="read"),
            el("ACCOUNTKEY", INTEGER, "?", label="Account key", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="Account number", access="read"),
            el("ACCOUNTTITLE", TEXT, "?", label="Account title", access="read"),
            el(
                "ACCOUNTNORMALBALANCE",
                Enumeration("debit", "credit"),
                "?",
                label="Account normal balance",
                access="read",
            ),
            el("ACCOUNTTYPE", Enumeration("balancesheet", "incomestatement"), "?", label="Account type", access="read"),
            el("ACCOUNTLOCATIONKEY", INTEGER, "?", label="Account location key", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Account group hierarchy",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_glacctgrphierarchy(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLACCTGRPHIERARCHY]:
    """Find records of Account group hierarchy (GLACCTGRPHIERARCHY).

    Answers `Records[GLACCTGRPHIERARCHY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/account-groups/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLACCTGRPHIERARCHY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


if TYPE_CHECKING:

    class _GLACCTGRPHIERARCHYFields(Fields):
        """Fields of GLACCTGRPHIERARCHY."""

        recordno: Field[str]
        glacctgrpkey: Field[int]
        glacctgrpname: Field[str]
        glacctgrptitle: Field[str]
        glacctgrpnormalbalance: Field[str]
        glacctgrpmembertype: Field[str]
        glacctgrphowcreated: Field[str]
        glacctgrplocationkey: Field[int]
        accountkey: Field[int]
        accountno: Field[str]
        accounttitle: Field[str]
        accountnormalbalance: Field[str]
        accounttype: Field[str]
        accountlocationkey: Field[int]
        record_url: Field[str]
