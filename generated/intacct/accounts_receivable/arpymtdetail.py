# Generated from spec/accounts_receivable/ARPYMTDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARPYMTDETAIL."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import CURRENCY, DATE, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ARPYMTDETAIL"]


@model
class ARPYMTDETAIL(Object):
    """AR payment detail (ARPYMTDETAIL).

    No generic function takes it.
    """

    recordkey: int | None | Unset = UNSET
    """Parent key (integer). Required in update. Write-only."""
    entrykey: int | None | Unset = UNSET
    """Bill entry record number (integer). Write-only."""
    posadjkey: int | None | Unset = UNSET
    """Positive adjustment record number (integer). Write-only."""
    posadjentrykey: int | None | Unset = UNSET
    """Positive adjustment record number (integer). Write-only."""
    trx_paymentamount: Decimal | None | Unset = UNSET
    """Payment transaction amount (amount in transaction currency). Write-only."""
    adjustmentkey: int | None | Unset = UNSET
    """Adjustment transaction record number (integer). Write-only."""
    adjustmententrykey: int | None | Unset = UNSET
    """Adjustment transaction entry record number (integer). Write-only."""
    trx_adjustmentamount: Decimal | None | Unset = UNSET
    """Adjustment transaction amount (amount in transaction currency). Write-only."""
    inlinekey: int | None | Unset = UNSET
    """Inline transaction record number (integer). Write-only."""
    inlineentrykey: int | None | Unset = UNSET
    """Inline transaction entry record number (integer). Write-only."""
    trx_inlineamount: Decimal | None | Unset = UNSET
    """Inline transaction amount (amount in transaction currency). Write-only."""
    advancekey: int | None | Unset = UNSET
    """Advance record number (integer). Write-only."""
    advanceentrykey: int | None | Unset = UNSET
    """Advance entry record number (integer). Write-only."""
    trx_postedadvanceamount: Decimal | None | Unset = UNSET
    """Posted advance transaction amount (amount in transaction currency). Write-only."""
    overpaymentkey: int | None | Unset = UNSET
    """Overpayment key (integer). Write-only."""
    overpaymententrykey: int | None | Unset = UNSET
    """Overpayment entry key (integer). Write-only."""
    trx_postedoverpaymentamount: Decimal | None | Unset = UNSET
    """Transaction posted over payment amount (amount in transaction currency). Write-only."""
    negativeinvoicekey: int | None | Unset = UNSET
    """Negative invoice key (integer). Write-only."""
    negativeinvoiceentrykey: int | None | Unset = UNSET
    """Negative invoice entry key (integer). Write-only."""
    trx_negativeinvoiceamount: Decimal | None | Unset = UNSET
    """Transaction negative invoice amount (amount in transaction currency). Write-only."""
    trx_totaldiscounttoapply: Decimal | None | Unset = UNSET
    """Transaction total discount to apply (amount in transaction currency). Write-only. Since 2024.R3."""
    discountdate: datetime.date | None | Unset = UNSET
    """Discount date (date, mm/dd/yyyy). Write-only."""

    __wire__ = Wire(
        "ARPYMTDETAIL",
        unordered(
            el("RECORDKEY", INTEGER, "?", label="Parent key", access="write", required=("update",)),
            el("ENTRYKEY", INTEGER, "?", label="Bill entry record number", access="write"),
            el("POSADJKEY", INTEGER, "?", label="Positive adjustment record number", access="write"),
            el("POSADJENTRYKEY", INTEGER, "?", label="Positive adjustment record number", access="write"),
            el("TRX_PAYMENTAMOUNT", CURRENCY, "?", label="Payment transaction amount", access="write"),
            el("ADJUSTMENTKEY", INTEGER, "?", label="Adjustment transaction record number", access="write"),
            el("ADJUSTMENTENTRYKEY", INTEGER, "?", label="Adjustment transaction entry record number", access="write"),
            el("TRX_ADJUSTMENTAMOUNT", CURRENCY, "?", label="Adjustment transaction amount", access="write"),
            el("INLINEKEY", INTEGER, "?", label="Inline transaction record number", access="write"),
            el("INLINEENTRYKEY", INTEGER, "?", label="Inline transaction entry record number", access="write"),
            el("TRX_INLINEAMOUNT", CURRENCY, "?", label="Inline transaction amount", access="write"),
            el("ADVANCEKEY", INTEGER, "?", label="Advance record number", access="write"),
            el("ADVANCEENTRYKEY", INTEGER, "?", label="Advance entry record number", access="write"),
            el("TRX_POSTEDADVANCEAMOUNT", CURRENCY, "?", label="Posted advance transaction amount", access="write"),
            el("OVERPAYMENTKEY", INTEGER, "?", label="Overpayment key", access="write"),
            el("OVERPAYMENTENTRYKEY", INTEGER, "?", label="Overpayment entry key", access="write"),
            el(
                "TRX_POSTEDOVERPAYMENTAMOUNT",
                CURRENCY,
                "?",
                label="Transaction posted over payment amount",
                access="write",
            ),
            el("NEGATIVEINVOICEKEY", INTEGER, "?", label="Negative invoice key", access="write"),
            el("NEGATIVEINVOICEENTRYKEY", INTEGER, "?", label="Negative invoice entry key", access="write"),
            el("TRX_NEGATIVEINVOICEAMOUNT", CURRENCY, "?", label="Transaction negative invoice amount", access="write"),
            el(
                "TRX_TOTALDISCOUNTTOAPPLY",
                CURRENCY,
                "?",
                since="2024.R3",
                label="Transaction total discount to apply",
                access="write",
            ),
            el("DISCOUNTDATE", DATE, "?", label="Discount date", access="write"),
        ),
        label="AR payment detail",
    )
