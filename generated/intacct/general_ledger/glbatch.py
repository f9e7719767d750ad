# Generated from spec/general_ledger/GLBATCH.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLBATCH."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.general_ledger.glentry import GLENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["GLBATCH", "create_glbatch", "delete_glbatch", "query_glbatch", "read_glbatch", "update_glbatch"]


@model
class GLBATCH(Object):
    """Journal entry (GLBATCH).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Owns: ENTRIES (GLENTRY).
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/
    """

    fields: ClassVar[_GLBATCHFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    batchno: int | None | Unset = UNSET
    """Transaction number (integer). Read-only."""
    batch_title: str | None | Unset = UNSET
    """Description (text). Required in create and update."""
    balance: Decimal | None | Unset = UNSET
    """Balance (amount)."""
    journal: str | None | Unset = UNSET
    """Journal (text). Required in create."""
    statistical: bool | None | Unset = UNSET
    """Statistical (boolean, true or false)."""
    batch_date: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy). Required in create and update."""
    module: str | None | Unset = UNSET
    """Module (text)."""
    userkey: int | None | Unset = UNSET
    """User (integer)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    reversed: datetime.date | None | Unset = UNSET
    """Automatic reversal date (date, mm/dd/yyyy)."""
    reversedkey: int | None | Unset = UNSET
    """Reversed key (integer, record number). RECORDNO of the transaction that this one reverses."""
    reversedfrom: str | None | Unset = UNSET
    """Reversed from (text). Read-only."""
    templatekey: int | None | Unset = UNSET
    """Template key (integer, record number)."""
    templateid: str | None | Unset = UNSET
    """Template ID (text). Read-only."""
    prbatchkey: int | None | Unset = UNSET
    """PRBatch key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    modified: datetime.datetime | None | Unset = UNSET
    """Last modified date and time (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    modifiedbyid: str | None | Unset = UNSET
    """Last modified by (text). Read-only."""
    schopkey: int | None | Unset = UNSET
    """Scheduled operation key (integer, record number)."""
    glacctallocationrunkey: int | None | Unset = UNSET
    """GL account allocation run key (integer, record number). Read-only."""
    glacctallocationid: str | None | Unset = UNSET
    """GL account allocation ID (text). Read-only."""
    baselocation: str | None | Unset = UNSET
    """Base location key (text)."""
    baselocation_no: str | None | Unset = UNSET
    """Source entity (text). Entity that the entry comes from, where entries do not balance by entity. Required in a
    multi-entity company, unless entries balance by entity.
    """
    userinfo_loginid: str | None | Unset = UNSET
    """User ID (text). Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    state: (
        Literal[
            "Draft", "Submitted", "Partially Approved", "Approved", "Posted", "Declined", "Reversal pending", "Reversed"
        ]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Draft, Submitted, Partially Approved, Approved, Posted, Declined, Reversal pending,
    Reversed. Stored as I, S, X, A, P, R, L or Z. Default: Posted.
    """
    journalseqno: str | None | Unset = UNSET
    """Accounting sequence number (text). Read-only."""
    taximplications: Literal["None", "Inbound", "Outbound"] | None | Unset = UNSET
    """Tax implications (text). Allowed: None, Inbound, Outbound. Default: None. Since 2019.R3."""
    vatvendorid: str | None | Unset = UNSET
    """Vendor (text). Since 2019.R3."""
    vatcustomerid: str | None | Unset = UNSET
    """Customer (text). Since 2019.R3."""
    vatcontactid: str | None | Unset = UNSET
    """Contact (text). Since 2019.R3."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required for a top-level
    transaction in a company with several tax jurisdictions. Since 2021.R2.
    """
    transactionsource: Literal["BANK"] | None | Unset = UNSET
    """Transaction source (text). Allowed: BANK. Since 2022.R2."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file."""
    supdockey: int | None | Unset = UNSET
    """Attachment key (integer, record number). RECORDNO of the attachment record."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    megaentitykey: int | None | Unset = UNSET
    """Created at - Entity key (integer, record number). RECORDNO of the entity in which the record was entered;
    empty when that was the top level. Read-only.
    """
    megaentityid: str | None | Unset = UNSET
    """Created at - Entity ID (text). Entity in which the record was entered; empty when that was the top level.
    Read-only.
    """
    megaentityname: str | None | Unset = UNSET
    """Created at - Entity name (text). Name of the entity in which the record was entered; empty when that was the
    top level. Read-only.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    reversedate: datetime.date | None | Unset = UNSET
    """Reverse date (date, mm/dd/yyyy). Write-only."""
    history_comment: str | None | Unset = UNSET
    """History comment (text). Remark for the history of the transaction. Write-only."""
    entries: list[GLENTRY] | None | Unset = UNSET
    """Journal entry lines. Required in create and update."""
    journalkey: int | None | Unset = UNSET
    """Journal key (integer, record number). Read-only."""
    journal_billable: bool | None | Unset = UNSET
    """Journal billable (boolean, true or false). Read-only."""
    adj: bool | None | Unset = UNSET
    """Adjustment (boolean, T or F). Read-only."""
    childentity: str | None | Unset = UNSET
    """Child entity (text). Read-only."""
    prbatchrectype: str | None | Unset = UNSET
    """Summary record type (text). Read-only."""
    rrsentrykey: int | None | Unset = UNSET
    """Revenue recognition schedule entry key (integer, record number). Read-only."""
    rrskey: int | None | Unset = UNSET
    """Revenue recognition schedule key (integer, record number). Read-only."""
    contractscheduleentrykey: int | None | Unset = UNSET
    """Contract schedule entry key (integer, record number). Read-only."""
    contractschedulekey: int | None | Unset = UNSET
    """Contract schedule key (integer, record number). Read-only."""
    baselocation_name: str | None | Unset = UNSET
    """Source entity name (text). Read-only."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""

    __wire__ = Wire(
        "GLBATCH",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("BATCHNO", INTEGER, "?", label="Transaction number", access="read"),
            el("BATCH_TITLE", TEXT, "?", label="Description", required=("create", "update")),
            el("BALANCE", DECIMAL, "?", label="Balance"),
            el("JOURNAL", TEXT, "?", label="Journal", required=("create",)),
            el("STATISTICAL", BOOLEAN, "?", label="Statistical"),
            el("BATCH_DATE", DATE, "?", label="Posting date", required=("create", "update")),
            el("MODULE", TEXT, "?", label="Module"),
            el("USERKEY", INTEGER, "?", label="User"),
            el("REFERENCENO", TEXT, "?", label="Reference number"),
            el("REVERSED", DATE, "?", label="Automatic reversal date"),
            el("REVERSEDKEY", INTEGER, "?", label="Reversed key"),
            el("REVERSEDFROM", TEXT, "?", label="Reversed from", access="read"),
            el("TEMPLATEKEY", INTEGER, "?", label="Template key"),
            el("TEMPLATEID", TEXT, "?", label="Template ID", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="PRBatch key"),
            el("MODIFIED", DATETIME, "?", label="Last modified date and time", access="read"),
            el("MODIFIEDBYID", TEXT, "?", label="Last modified by", access="read"),
            el("SCHOPKEY", INTEGER, "?", label="Scheduled operation key"),
            el("GLACCTALLOCATIONRUNKEY", INTEGER, "?", label="GL account allocation run key", access="read"),
            el("GLACCTALLOCATIONID", TEXT, "?", label="GL account allocation ID", access="read"),
            el("BASELOCATION", TEXT, "?", label="Base location key"),
            el("BASELOCATION_NO", TEXT, "?", label="Source entity"),
            el("USERINFO.LOGINID", TEXT, "?", label="User ID", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el(
                "STATE",
                Enumeration(
                    "Draft",
                    "Submitted",
                    "Partially Approved",
                    "Approved",
                    "Posted",
                    "Declined",
                    "Reversal pending",
                    "Reversed",
                ),
                "?",
                label="State",
                default="Posted",
            ),
            el("JOURNALSEQNO", TEXT, "?", label="Accounting sequence number", access="read"),
            el(
                "TAXIMPLICATIONS",
                Enumeration("None", "Inbound", "Outbound"),
                "?",
                since="2019.R3",
                label="Tax implications",
                default="None",
            ),
            el("VATVENDORID", TEXT, "?", since="2019.R3", label="Vendor"),
            el("VATCUSTOMERID", TEXT, "?", since="2019.R3", label="Customer"),
            el("VATCONTACTID", TEXT, "?", since="2019.R3", label="Contact"),
            el("TAXSOLUTIONID", TEXT, "?", since="2021.R2", label="Tax solution"),
            el("TRANSACTIONSOURCE", Enumeration("BANK"), "?", since="2022.R2", label="Transaction source"),
            el("SUPDOCID", TEXT, "?", label="Attachment"),
            el("SUPDOCKEY", INTEGER, "?", label="Attachment key"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("REVERSEDATE", DATE, "?", label="Reverse date", access="write"),
            el("HISTORY_COMMENT", TEXT, "?", label="History comment", access="write"),
            el(
                "ENTRIES",
                list_of(el("GLENTRY", Ref("intacct.general_ledger.glentry", "GLENTRY"), "*")),
                "?",
                label="Journal entry lines",
                required=("create", "update"),
            ),
            el("JOURNALKEY", INTEGER, "?", label="Journal key", access="read"),
            el("JOURNAL_BILLABLE", BOOLEAN, "?", label="Journal billable", access="read"),
            el("ADJ", BOOLEAN_T_F, "?", label="Adjustment", access="read"),
            el("CHILDENTITY", TEXT, "?", label="Child entity", access="read"),
            el("PRBATCHRECTYPE", TEXT, "?", label="Summary record type", access="read"),
            el("RRSENTRYKEY", INTEGER, "?", label="Revenue recognition schedule entry key", access="read"),
            el("RRSKEY", INTEGER, "?", label="Revenue recognition schedule key", access="read"),
            el("CONTRACTSCHEDULEENTRYKEY", INTEGER, "?", label="Contract schedule entry key", access="read"),
            el("CONTRACTSCHEDULEKEY", INTEGER, "?", label="Contract schedule key", access="read"),
            el("BASELOCATION_NAME", TEXT, "?", label="Source entity name", access="read"),
            el("LOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
        ),
        label="Journal entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("JOURNAL", "JOURNAL", "MANY2ONE", "JOURNAL", attr="journal_record"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_glbatch(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GLBATCH]:
    """Find records of Journal entry (GLBATCH).

    Answers `Records[GLBATCH]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GLBATCH",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_glbatch(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GLBATCH]:
    """Read records of Journal entry (GLBATCH) by key.

    Answers `Records[GLBATCH]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/
    """
    from intacct.common.read import read

    return read(
        object="GLBATCH", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_glbatch(
    *,
    batch_title: str | None,
    journal: str | None,
    batch_date: datetime.date | None,
    entries: list[GLENTRY] | None,
    balance: Decimal | None | Unset = UNSET,
    statistical: bool | None | Unset = UNSET,
    module: str | None | Unset = UNSET,
    userkey: int | None | Unset = UNSET,
    referenceno: str | None | Unset = UNSET,
    reversed: datetime.date | None | Unset = UNSET,
    reversedkey: int | None | Unset = UNSET,
    templatekey: int | None | Unset = UNSET,
    prbatchkey: int | None | Unset = UNSET,
    schopkey: int | None | Unset = UNSET,
    baselocation: str | None | Unset = UNSET,
    baselocation_no: str | None | Unset = UNSET,
    state: Literal[
        "Draft", "Submitted", "Partially Approved", "Approved", "Posted", "Declined", "Reversal pending", "Reversed"
    ]
    | None
    | Unset = UNSET,
    taximplications: Literal["None", "Inbound", "Outbound"] | None | Unset = UNSET,
    vatvendorid: str | None | Unset = UNSET,
    vatcustomerid: str | None | Unset = UNSET,
    vatcontactid: str | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    transactionsource: Literal["BANK"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    reversedate: datetime.date | None | Unset = UNSET,
    history_comment: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GLBATCH]:
    """Create one record of Journal entry (GLBATCH).

    Answers the record as `Records[GLBATCH]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GLBATCH(
                batch_title=batch_title,
                balance=balance,
                journal=journal,
                statistical=statistical,
                batch_date=batch_date,
                module=module,
                userkey=userkey,
                referenceno=referenceno,
                reversed=reversed,
                reversedkey=reversedkey,
                templatekey=templatekey,
                prbatchkey=prbatchkey,
                schopkey=schopkey,
                baselocation=baselocation,
                baselocation_no=baselocation_no,
                state=state,
                taximplications=taximplications,
                vatvendorid=vatvendorid,
                vatcustomerid=vatcustomerid,
                vatcontactid=vatcontactid,
                taxsolutionid=taxsolutionid,
                transactionsource=transactionsource,
                supdocid=supdocid,
                supdockey=supdockey,
                reversedate=reversedate,
                history_comment=history_comment,
                entries=entries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_glbatch(
    *,
    recordno: int | None,
    batch_title: str | None,
    batch_date: datetime.date | None,
    entries: list[GLENTRY] | None,
    balance: Decimal | None | Unset = UNSET,
    journal: str | None | Unset = UNSET,
    statistical: bool | None | Unset = UNSET,
    module: str | None | Unset = UNSET,
    userkey: int | None | Unset = UNSET,
    referenceno: str | None | Unset = UNSET,
    reversed: datetime.date | None | Unset = UNSET,
    reversedkey: int | None | Unset = UNSET,
    templatekey: int | None | Unset = UNSET,
    prbatchkey: int | None | Unset = UNSET,
    schopkey: int | None | Unset = UNSET,
    baselocation: str | None | Unset = UNSET,
    baselocation_no: str | None | Unset = UNSET,
    state: Literal[
        "Draft", "Submitted", "Partially Approved", "Approved", "Posted", "Declined", "Reversal pending", "Reversed"
    ]
    | None
    | Unset = UNSET,
    taximplications: Literal["None", "Inbound", "Outbound"] | None | Unset = UNSET,
    vatvendorid: str | None | Unset = UNSET,
    vatcustomerid: str | None | Unset = UNSET,
    vatcontactid: str | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    transactionsource: Literal["BANK"] | None | Unset = UNSET,
    supdocid: str | None | Unset = UNSET,
    supdockey: int | None | Unset = UNSET,
    reversedate: datetime.date | None | Unset = UNSET,
    history_comment: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[GLBATCH]:
    """Change one record of Journal entry (GLBATCH); what is left out stays as it is.

    Answers the record as `Records[GLBATCH]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/
    """
    from intacct.common.update import update

    return update(
        objects=[
            GLBATCH(
                recordno=recordno,
                batch_title=batch_title,
                balance=balance,
                journal=journal,
                statistical=statistical,
                batch_date=batch_date,
                module=module,
                userkey=userkey,
                referenceno=referenceno,
                reversed=reversed,
                reversedkey=reversedkey,
                templatekey=templatekey,
                prbatchkey=prbatchkey,
                schopkey=schopkey,
                baselocation=baselocation,
                baselocation_no=baselocation_no,
                state=state,
                taximplications=taximplications,
                vatvendorid=vatvendorid,
                vatcustomerid=vatcustomerid,
                vatcontactid=vatcontactid,
                taxsolutionid=taxsolutionid,
                transactionsource=transactionsource,
                supdocid=supdocid,
                supdockey=supdockey,
                reversedate=reversedate,
                history_comment=history_comment,
                entries=entries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_glbatch(keys: Listed) -> delete:
    """Delete records of Journal entry (GLBATCH) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/
    """
    from intacct.common.delete import delete

    return delete(object="GLBATCH", keys=listed(keys))


if TYPE_CHECKING:

    class _GLBATCHFields(Fields):
        """Fields of GLBATCH."""

        recordno: Field[int]
        batchno: Field[int]
        batch_title: Field[str]
        balance: Field[Decimal]
        journal: Field[str]
        statistical: Field[bool]
        batch_date: Field[datetime.date]
        module: Field[str]
        userkey: Field[int]
        referenceno: Field[str]
        reversed: Field[datetime.date]
        reversedkey: Field[int]
        reversedfrom: Field[str]
        templatekey: Field[int]
        templateid: Field[str]
        prbatchkey: Field[int]
        modified: Field[datetime.datetime]
        modifiedbyid: Field[str]
        schopkey: Field[int]
        glacctallocationrunkey: Field[int]
        glacctallocationid: Field[str]
        baselocation: Field[str]
        baselocation_no: Field[str]
        userinfo_loginid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        state: Field[str]
        journalseqno: Field[str]
        taximplications: Field[str]
        vatvendorid: Field[str]
        vatcustomerid: Field[str]
        vatcontactid: Field[str]
        taxsolutionid: Field[str]
        transactionsource: Field[str]
        supdocid: Field[str]
        supdockey: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        journalkey: Field[int]
        journal_billable: Field[bool]
        adj: Field[bool]
        childentity: Field[str]
        prbatchrectype: Field[str]
        rrsentrykey: Field[int]
        rrskey: Field[int]
        contractscheduleentrykey: Field[int]
        contractschedulekey: Field[int]
        baselocation_name: Field[str]
        locationkey: Field[int]
        journal_record: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
