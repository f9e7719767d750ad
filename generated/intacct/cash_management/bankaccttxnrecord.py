# Generated from spec/cash_management/BANKACCTTXNRECORD.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object BANKACCTTXNRECORD."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import CURRENCY, DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["BANKACCTTXNRECORD"]


@model
class BANKACCTTXNRECORD(Object):
    """Bank transaction record (BANKACCTTXNRECORD).

    Stands as a line in BANKACCTTXNFEED (BANKACCTTXNRECORDS).
    No generic function takes it.
    """

    fields: ClassVar[_BANKACCTTXNRECORDFields]

    transactionid: str | None | Unset = UNSET
    """Transaction ID (text)."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy)."""
    transactiontype: str | None | Unset = UNSET
    """Transaction type (text). Known values: withdrawal, deposit, charge, payment. Required in create."""
    doctype: str | None | Unset = UNSET
    """Document type (text)."""
    docno: str | None | Unset = UNSET
    """Document number (text)."""
    payee: str | None | Unset = UNSET
    """Payee (text)."""
    amount: Decimal | None | Unset = UNSET
    """Base amount (amount). Required in create."""
    description: str | None | Unset = UNSET
    """Memo (text)."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""

    __wire__ = Wire(
        "BANKACCTTXNRECORD",
        unordered(
            el("TRANSACTIONID", TEXT, "?", label="Transaction ID"),
            el("POSTINGDATE", DATE, "?", label="Posting date"),
            el(
                "TRANSACTIONTYPE",
                TEXT,
                "?",
                label="Transaction type",
                required=("create",),
                open_values=("withdrawal", "deposit", "charge", "payment"),
            ),
            el("DOCTYPE", TEXT, "?", label="Document type"),
            el("DOCNO", TEXT, "?", label="Document number"),
            el("PAYEE", TEXT, "?", label="Payee"),
            el("AMOUNT", CURRENCY, "?", label="Base amount", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Memo"),
            el("CURRENCY", TEXT, "?", label="Transaction currency"),
        ),
        label="Bank transaction record",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _BANKACCTTXNRECORDFields(Fields):
        """Fields of BANKACCTTXNRECORD."""

        transactionid: Field[str]
        postingdate: Field[datetime.date]
        transactiontype: Field[str]
        doctype: Field[str]
        docno: Field[str]
        payee: Field[str]
        amount: Field[Decimal]
        description: Field[str]
        currency: Field[str]
