# Generated from spec/accounts_receivable/update_aradjustment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_aradjustment."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_receivable.updatearadjustmentitems import UPDATEARADJUSTMENTITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.lineitem import Lineitem
    from intacct.common.updatelineitem import Updatelineitem

__all__ = ["update_aradjustment"]


@model
class update_aradjustment(Function[str]):
    """Update AR adjustment (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-adjustments/#update-ar-adjustment-legacy
    - Changed lines and new lines may stand in any mix.
    """

    key: str | None
    """Record key (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    adjustmentno: str | None | Unset = UNSET
    """Adjustment number (text)."""
    action: str | None | Unset = UNSET
    """Action (text). Known values: Draft, Submit. Default: Submit."""
    invoiceno: str | None | Unset = UNSET
    """Invoice number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. The vendor's
    schema does not list it; the gateway takes it.
    """
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate. Default: Intacct Daily Rate.
    """
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    updatearadjustmentitems: Sequence[Lineitem | Updatelineitem] | None | Unset = UNSET
    """Update AR adjustment items."""

    __wire__ = Wire(
        "update_aradjustment",
        seq(
            el("customerid", TEXT, "?", label="Customer ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("adjustmentno", TEXT, "?", label="Adjustment number"),
            el("action", TEXT, "?", label="Action", open_values=("Draft", "Submit"), default="Submit"),
            el("invoiceno", TEXT, "?", label="Invoice number"),
            el("description", TEXT, "?", label="Description"),
            el("basecurr", TEXT, "?", label="Base currency"),
            seq(
                el("currency", TEXT, label="Currency"),
                choice(
                    seq(
                        el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
                        el("exchratetype", TEXT, label="Exchange rate type", default="Intacct Daily Rate"),
                    ),
                    el("exchrate", DECIMAL, label="Exchange rate"),
                ),
                occurs="?",
            ),
            el("updatearadjustmentitems", UPDATEARADJUSTMENTITEMS, "?", label="Update AR adjustment items"),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
