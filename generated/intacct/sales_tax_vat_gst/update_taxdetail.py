# Generated from spec/sales_tax_vat_gst/update_taxdetail.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_taxdetail."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_taxdetail"]


@model
class update_taxdetail(Function[str]):
    """Update tax detail (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    detailid: str | None
    """Tax detail ID (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    taxtype: str | None | Unset = UNSET
    """Tax type (text). Known values: Sale, Purchase."""
    value: Decimal | None | Unset = UNSET
    """Value (decimal)."""
    mintaxable: Decimal | None | Unset = UNSET
    """Minimum taxable amount (amount)."""
    maxtaxable: Decimal | None | Unset = UNSET
    """Maximum taxable amount (amount)."""
    include: str | None | Unset = UNSET
    """Include in taxable amount (text). Known values: Full Amount, Amount Within Range."""
    mintax: Decimal | None | Unset = UNSET
    """Minimum tax (amount)."""
    maxtax: Decimal | None | Unset = UNSET
    """Maximum tax (amount)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    taxauthority: str | None | Unset = UNSET
    """Tax authority (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "update_taxdetail",
        seq(
            el("description", TEXT, "?", label="Description"),
            el("taxtype", TEXT, "?", label="Tax type", open_values=("Sale", "Purchase")),
            el("value", DECIMAL, "?", label="Value"),
            el("mintaxable", CURRENCY, "?", label="Minimum taxable amount"),
            el("maxtaxable", CURRENCY, "?", label="Maximum taxable amount"),
            el(
                "include",
                TEXT,
                "?",
                label="Include in taxable amount",
                open_values=("Full Amount", "Amount Within Range"),
            ),
            el("mintax", CURRENCY, "?", label="Minimum tax"),
            el("maxtax", CURRENCY, "?", label="Maximum tax"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("taxauthority", TEXT, "?", label="Tax authority"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (attribute("detailid", TEXT, required=True), attribute("set_nulls", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
