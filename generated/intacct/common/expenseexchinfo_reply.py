# Generated from spec/common/expenseexchinfo_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expenseexchinfo_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DATE, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ExpenseexchinfoReply"]


@model
class ExpenseexchinfoReply(ReplyPart):
    """Expense exchange info."""

    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount)."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy)."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text)."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    user_exchrate: Decimal | None | Unset = UNSET
    """Override exchange rate (decimal)."""

    __wire__ = Wire(
        "expenseexchinfo",
        unordered(
            el("currency", TEXT, "?", label="Currency"),
            el("amount", CURRENCY, "?", label="Amount"),
            el("exch_rate_date", DATE, "?", label="Exchange rate date"),
            el("exch_rate_type_id", TEXT, "?", label="Exchange rate type"),
            el("exchange_rate", DECIMAL, "?", label="Exchange rate"),
            el("user_exchrate", DECIMAL, "?", label="Override exchange rate"),
        ),
    )
