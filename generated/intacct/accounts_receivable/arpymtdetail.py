# Generated from spec/accounts_receivable/ARPYMTDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARPYMTDETAIL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import CURRENCY, DATE, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["ARPYMTDETAIL"]


@model
class ARPYMTDETAIL(Object):
    """AR payment detail (ARPYMTDETAIL).

    Stands as a line in ARPYMT (ARPYMTDETAILS).
    No generic function takes it.
    """

    fields: ClassVar[_ARPYMTDETAILFields]

    recordkey: int | None | Unset = UNSET
    """Parent key (integer, record number). RECORDNO of the document that it belongs to or settles. Required in
    update.
    """
    entrykey: int | None | Unset = UNSET
    """Bill entry record number (integer)."""
    posadjkey: int | None | Unset = UNSET
    """Positive adjustment record number (integer)."""
    posadjentrykey: int | None | Unset = UNSET
    """Positive adjustment record number (integer)."""
    trx_paymentamount: Decimal | None | Unset = UNSET
    """Payment transaction amount (amount in transaction currency)."""
    adjustmentkey: int | None | Unset = UNSET
    """Adjustment transaction record number (integer)."""
    adjustmententrykey: int | None | Unset = UNSET
    """Adjustment transaction entry record number (integer)."""
    trx_adjustmentamount: Decimal | None | Unset = UNSET
    """Adjustment transaction amount (amount in transaction currency)."""
    inlinekey: int | None | Unset = UNSET
    """Inline transaction record number (integer)."""
    inlineentrykey: int | None | Unset = UNSET
    """Inline transaction entry record number (integer)."""
    trx_inlineamount: Decimal | None | Unset = UNSET
    """Inline transaction amount (amount in transaction currency)."""
    advancekey: int | None | Unset = UNSET
    """Advance record number (integer)."""
    advanceentrykey: int | None | Unset = UNSET
    """Advance entry record number (integer)."""
    trx_postedadvanceamount: Decimal | None | Unset = UNSET
    """Posted advance transaction amount (amount in transaction currency)."""
    overpaymentkey: int | None | Unset = UNSET
    """Overpayment key (integer, record number)."""
    overpaymententrykey: int | None | Unset = UNSET
    """Overpayment entry key (integer, record number)."""
    trx_postedoverpaymentamount: Decimal | None | Unset = UNSET
    """Transaction posted over payment amount (amount in transaction currency)."""
    negativeinvoicekey: int | None | Unset = UNSET
    """Negative invoice key (integer, record number)."""
    negativeinvoiceentrykey: int | None | Unset = UNSET
    """Negative invoice entry key (integer, record number)."""
    trx_negativeinvoiceamount: Decimal | None | Unset = UNSET
    """Transaction negative invoice amount (amount in transaction currency)."""
    trx_totaldiscounttoapply: Decimal | None | Unset = UNSET
    """Transaction total discount to apply (amount in transaction currency). Since 2024.R3."""
    discountdate: datetime.date | None | Unset = UNSET
    """Discount date (date, mm/dd/yyyy)."""

    __wire__ = Wire(
        "ARPYMTDETAIL",
        unordered(
            el("RECORDKEY", INTEGER, "?", label="Parent key", required=("update",)),
            el("ENTRYKEY", INTEGER, "?", label="Bill entry record number"),
            el("POSADJKEY", INTEGER, "?", label="Positive adjustment record number"),
            el("POSADJENTRYKEY", INTEGER, "?", label="Positive adjustment record number"),
            el("TRX_PAYMENTAMOUNT", CURRENCY, "?", label="Payment transaction amount"),
            el("ADJUSTMENTKEY", INTEGER, "?", label="Adjustment transaction record number"),
            el("ADJUSTMENTENTRYKEY", INTEGER, "?", label="Adjustment transaction entry record number"),
            el("TRX_ADJUSTMENTAMOUNT", CURRENCY, "?", label="Adjustment transaction amount"),
            el("INLINEKEY", INTEGER, "?", label="Inline transaction record number"),
            el("INLINEENTRYKEY", INTEGER, "?", label="Inline transaction entry record number"),
            el("TRX_INLINEAMOUNT", CURRENCY, "?", label="Inline transaction amount"),
            el("ADVANCEKEY", INTEGER, "?", label="Advance record number"),
            el("ADVANCEENTRYKEY", INTEGER, "?", label="Advance entry record number"),
            el("TRX_POSTEDADVANCEAMOUNT", CURRENCY, "?", label="Posted advance transaction amount"),
            el("OVERPAYMENTKEY", INTEGER, "?", label="Overpayment key"),
            el("OVERPAYMENTENTRYKEY", INTEGER, "?", label="Overpayment entry key"),
            el("TRX_POSTEDOVERPAYMENTAMOUNT", CURRENCY, "?", label="Transaction posted over payment amount"),
            el("NEGATIVEINVOICEKEY", INTEGER, "?", label="Negative invoice key"),
            el("NEGATIVEINVOICEENTRYKEY", INTEGER, "?", label="Negative invoice entry key"),
            el("TRX_NEGATIVEINVOICEAMOUNT", CURRENCY, "?", label="Transaction negative invoice amount"),
            el("TRX_TOTALDISCOUNTTOAPPLY", CURRENCY, "?", since="2024.R3", label="Transaction total discount to apply"),
            el("DISCOUNTDATE", DATE, "?", label="Discount date"),
        ),
        label="AR payment detail",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _ARPYMTDETAILFields(Fields):
        """Fields of ARPYMTDETAIL."""

        recordkey: Field[int]
        entrykey: Field[int]
        posadjkey: Field[int]
        posadjentrykey: Field[int]
        trx_paymentamount: Field[Decimal]
        adjustmentkey: Field[int]
        adjustmententrykey: Field[int]
        trx_adjustmentamount: Field[Decimal]
        inlinekey: Field[int]
        inlineentrykey: Field[int]
        trx_inlineamount: Field[Decimal]
        advancekey: Field[int]
        advanceentrykey: Field[int]
        trx_postedadvanceamount: Field[Decimal]
        overpaymentkey: Field[int]
        overpaymententrykey: Field[int]
        trx_postedoverpaymentamount: Field[Decimal]
        negativeinvoicekey: Field[int]
        negativeinvoiceentrykey: Field[int]
        trx_negativeinvoiceamount: Field[Decimal]
        trx_totaldiscounttoapply: Field[Decimal]
        discountdate: Field[datetime.date]
