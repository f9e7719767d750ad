# Generated from spec/accounts_payable/update_apadjustment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_apadjustment."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_payable.updateapadjustmentitems import UPDATEAPADJUSTMENTITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.lineitem import Lineitem
    from intacct.common.updatelineitem import Updatelineitem

__all__ = ["update_apadjustment"]


@model
class update_apadjustment(Function[str]):
    """Update AP adjustment (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-adjustments/#update-ap-adjustment-legacy
    - Since 2024.R3 totalpaid and totaldue of lines are no longer documented here; the line is shared with bills and
      invoices.
    """

    key: str | None
    """Record key (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    adjustmentno: str | None | Unset = UNSET
    """Adjustment number (text)."""
    action: str | None | Unset = UNSET
    """Action (text). Known values: Draft, Submit."""
    billno: str | None | Unset = UNSET
    """Bill number (text)."""
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
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2021.R1.
    """
    updateapadjustmentitems: Sequence[Lineitem | Updatelineitem] | None | Unset = UNSET
    """Update AP adjustment items."""

    __wire__ = Wire(
        "update_apadjustment",
        seq(
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("adjustmentno", TEXT, "?", label="Adjustment number"),
            el("action", TEXT, "?", label="Action", open_values=("Draft", "Submit")),
            el("billno", TEXT, "?", label="Bill number"),
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
            el("inclusivetax", BOOLEAN, "?", since="2021.R1", label="Inclusive taxes"),
            el("updateapadjustmentitems", UPDATEAPADJUSTMENTITEMS, "?", label="Update AP adjustment items"),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
