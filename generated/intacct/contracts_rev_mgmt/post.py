# Generated from spec/contracts_rev_mgmt/post.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function post."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import DATE, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

__all__ = [
    "PostContract",
    "PostContractdetail",
    "PostContractexpense",
    "PostContractexpense2schedule",
    "PostContractexpenseschedule",
    "PostContractexpensescheduleentry",
    "PostContractrevenue2schedule",
    "PostContractrevenueschedule",
    "PostContractrevenuescheduleentry",
    "post",
]


@model
class post(Function[None]):
    """Post.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2017.R4.
    Reference:
    https://developer.intacct.com/api/contracts-rev-mgmt/contract-expense-schedules/#post-contract-expense-schedule
    """

    contract: PostContract | None | Unset = UNSET
    """Contract. Since 2019.R4 to 2023.R1 (which of them is not known)."""
    contractdetail: PostContractdetail | None | Unset = UNSET
    """Contract detail. Since 2019.R4 to 2023.R1 (which of them is not known)."""
    contractexpense: PostContractexpense | None | Unset = UNSET
    """Contract expense. Since 2019.R4 to 2023.R1 (which of them is not known)."""
    contractexpense2schedule: PostContractexpense2schedule | None | Unset = UNSET
    """Contract expense 2 schedule."""
    contractexpenseschedule: PostContractexpenseschedule | None | Unset = UNSET
    """Contract expense schedule."""
    contractexpensescheduleentry: PostContractexpensescheduleentry | None | Unset = UNSET
    """Contract expense schedule entry."""
    contractrevenue2schedule: PostContractrevenue2schedule | None | Unset = UNSET
    """Contract revenue 2 schedule."""
    contractrevenueschedule: PostContractrevenueschedule | None | Unset = UNSET
    """Contract revenue schedule."""
    contractrevenuescheduleentry: PostContractrevenuescheduleentry | None | Unset = UNSET
    """Contract revenue schedule entry."""

    __wire__ = Wire(
        "post",
        seq(
            choice(
                el(
                    "CONTRACT",
                    Ref("intacct.contracts_rev_mgmt.post", "PostContract"),
                    since="2019.R4..2023.R1",
                    label="Contract",
                ),
                el(
                    "CONTRACTDETAIL",
                    Ref("intacct.contracts_rev_mgmt.post", "PostContractdetail"),
                    since="2019.R4..2023.R1",
                    label="Contract detail",
                ),
                el(
                    "CONTRACTEXPENSE",
                    Ref("intacct.contracts_rev_mgmt.post", "PostContractexpense"),
                    since="2019.R4..2023.R1",
                    label="Contract expense",
                ),
                el(
                    "CONTRACTEXPENSE2SCHEDULE",
                    Ref("intacct.contracts_rev_mgmt.post", "PostContractexpense2schedule"),
                    label="Contract expense 2 schedule",
                ),
                el(
                    "CONTRACTEXPENSESCHEDULE",
                    Ref("intacct.contracts_rev_mgmt.post", "PostContractexpenseschedule"),
                    label="Contract expense schedule",
                ),
                el(
                    "CONTRACTEXPENSESCHEDULEENTRY",
                    Ref("intacct.contracts_rev_mgmt.post", "PostContractexpensescheduleentry"),
                    label="Contract expense schedule entry",
                ),
                el(
                    "CONTRACTREVENUE2SCHEDULE",
                    Ref("intacct.contracts_rev_mgmt.post", "PostContractrevenue2schedule"),
                    label="Contract revenue 2 schedule",
                ),
                el(
                    "CONTRACTREVENUESCHEDULE",
                    Ref("intacct.contracts_rev_mgmt.post", "PostContractrevenueschedule"),
                    label="Contract revenue schedule",
                ),
                el(
                    "CONTRACTREVENUESCHEDULEENTRY",
                    Ref("intacct.contracts_rev_mgmt.post", "PostContractrevenuescheduleentry"),
                    label="Contract revenue schedule entry",
                ),
            )
        ),
        since="2017.R4",
        writes=True,
    )
    __result__ = NothingResult()


@model
class PostContract(Structure):
    """Contract."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    glpostingdate: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy)."""
    postmemo: str | None | Unset = UNSET
    """Post memo (text)."""

    __wire__ = Wire(
        "CONTRACT",
        unordered(
            el("RECORDNO", INTEGER, label="Record number"),
            el("GLPOSTINGDATE", DATE, "?", label="GL posting date"),
            el("POSTMEMO", TEXT, "?", label="Post memo"),
        ),
    )


@model
class PostContractdetail(Structure):
    """Contract detail."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    glpostingdate: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy)."""
    postmemo: str | None | Unset = UNSET
    """Post memo (text)."""

    __wire__ = Wire(
        "CONTRACTDETAIL",
        unordered(
            el("RECORDNO", INTEGER, label="Record number"),
            el("GLPOSTINGDATE", DATE, "?", label="GL posting date"),
            el("POSTMEMO", TEXT, "?", label="Post memo"),
        ),
    )


@model
class PostContractexpense(Structure):
    """Contract expense."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    glpostingdate: datetime.date | None | Unset = UNSET
    """GL posting date (date, mm/dd/yyyy)."""
    postmemo: str | None | Unset = UNSET
    """Post memo (text)."""

    __wire__ = Wire(
        "CONTRACTEXPENSE",
        unordered(
            el("RECORDNO", INTEGER, label="Record number"),
            el("GLPOSTINGDATE", DATE, "?", label="GL posting date"),
            el("POSTMEMO", TEXT, "?", label="Post memo"),
        ),
    )


@model
class PostContractexpense2schedule(Structure):
    """Contract expense 2 schedule."""

    asofdate: datetime.date | None
    """As of date (date, mm/dd/yyyy). Required."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy)."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Required without contract ID."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Required without customer ID."""

    __wire__ = Wire(
        "CONTRACTEXPENSE2SCHEDULE",
        unordered(
            el("ASOFDATE", DATE, label="As of date"),
            el("POSTINGDATE", DATE, until="2019.R3..2022.R4", label="Posting date"),
            el("POSTINGDATE", DATE, "?", since="2019.R4..2023.R1", label="Posting date"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
        ),
    )


@model
class PostContractexpenseschedule(Structure):
    """Contract expense schedule."""

    asofdate: datetime.date | None
    """As of date (date, mm/dd/yyyy). Required."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy)."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Required without contract ID."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Required without customer ID."""

    __wire__ = Wire(
        "CONTRACTEXPENSESCHEDULE",
        unordered(
            el("ASOFDATE", DATE, label="As of date"),
            el("POSTINGDATE", DATE, until="2019.R3..2022.R4", label="Posting date"),
            el("POSTINGDATE", DATE, "?", since="2019.R4..2023.R1", label="Posting date"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
        ),
    )


@model
class PostContractexpensescheduleentry(Structure):
    """Contract expense schedule entry."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy)."""

    __wire__ = Wire(
        "CONTRACTEXPENSESCHEDULEENTRY",
        unordered(el("RECORDNO", INTEGER, label="Record number"), el("POSTINGDATE", DATE, "?", label="Posting date")),
    )


@model
class PostContractrevenue2schedule(Structure):
    """Contract revenue 2 schedule."""

    asofdate: datetime.date | None
    """As of date (date, mm/dd/yyyy). Required."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy)."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Required without contract ID."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Required without customer ID."""
    usedispatcher: str | None | Unset = UNSET
    """Use dispatcher (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""

    __wire__ = Wire(
        "CONTRACTREVENUE2SCHEDULE",
        unordered(
            el("ASOFDATE", DATE, label="As of date"),
            el("POSTINGDATE", DATE, until="2019.R3..2022.R4", label="Posting date"),
            el("POSTINGDATE", DATE, "?", since="2019.R4..2023.R1", label="Posting date"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("USEDISPATCHER", TEXT, "?", since="2019.R4..2023.R1", label="Use dispatcher"),
        ),
    )


@model
class PostContractrevenueschedule(Structure):
    """Contract revenue schedule."""

    asofdate: datetime.date | None
    """As of date (date, mm/dd/yyyy). Required."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy)."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Required without contract ID."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Required without customer ID."""
    usedispatcher: str | None | Unset = UNSET
    """Use dispatcher (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""

    __wire__ = Wire(
        "CONTRACTREVENUESCHEDULE",
        unordered(
            el("ASOFDATE", DATE, label="As of date"),
            el("POSTINGDATE", DATE, until="2019.R3..2022.R4", label="Posting date"),
            el("POSTINGDATE", DATE, "?", since="2019.R4..2023.R1", label="Posting date"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("USEDISPATCHER", TEXT, "?", since="2019.R4..2023.R1", label="Use dispatcher"),
        ),
    )


@model
class PostContractrevenuescheduleentry(Structure):
    """Contract revenue schedule entry."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy)."""

    __wire__ = Wire(
        "CONTRACTREVENUESCHEDULEENTRY",
        unordered(el("RECORDNO", INTEGER, label="Record number"), el("POSTINGDATE", DATE, "?", label="Posting date")),
    )
