# Generated from spec/cash_management/receipt.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure receipt."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.cash_management.receiptitems import RECEIPTITEMS
from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.lineitem import Lineitem
    from intacct.common.updatelineitem import Updatelineitem

__all__ = ["Receipt"]


@model
class Receipt(Structure):
    """Receipt."""

    paymentdate: datetime.date | None
    """Payment date (date, written as year, month and day). Required."""
    payee: str | None
    """Payee (text). Required."""
    receiveddate: datetime.date | None
    """Received date (date, written as year, month and day). Required."""
    paymentmethod: str | None
    """Payment method (text). Required."""
    undepglaccountno: str | None
    """Undeposited funds GL account number (text). Required."""
    refid: str | None | Unset = UNSET
    """Reference ID (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate.
    """
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    receiptitems: Sequence[Lineitem | Updatelineitem] | None
    """Receipt items. Required."""

    __wire__ = Wire(
        "receipt",
        seq(
            el("paymentdate", SPLIT_DATE, label="Payment date"),
            el("payee", TEXT, label="Payee"),
            el("receiveddate", SPLIT_DATE, label="Received date"),
            el("paymentmethod", TEXT, label="Payment method"),
            el("undepglaccountno", TEXT, label="Undeposited funds GL account number"),
            el("refid", TEXT, "?", label="Reference ID"),
            el("description", TEXT, "?", label="Description"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            seq(
                el("currency", TEXT, label="Currency"),
                choice(
                    seq(
                        el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
                        el("exchratetype", TEXT, label="Exchange rate type"),
                    ),
                    el("exchrate", DECIMAL, label="Exchange rate"),
                ),
                occurs="?",
            ),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("receiptitems", RECEIPTITEMS, label="Receipt items"),
        ),
    )
