# Generated from spec/sales_tax_vat_gst/create_taxdetail.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_taxdetail."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import CURRENCY, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["create_taxdetail"]


@model
class create_taxdetail(Function[str]):
    """Create tax detail (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    detailid: str | None
    """Tax detail ID (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    taxtype: str | None
    """Tax type (text). Known values: Sale, Purchase. Required."""
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
    glaccountno: str | None
    """GL account number (text). Required."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    taxauthority: str | None | Unset = UNSET
    """Tax authority (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "create_taxdetail",
        seq(
            el("detailid", TEXT, label="Tax detail ID"),
            el("description", TEXT, "?", label="Description"),
            el("taxtype", TEXT, label="Tax type", open_values=("Sale", "Purchase")),
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
            el("glaccountno", TEXT, label="GL account number"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("taxauthority", TEXT, "?", label="Tax authority"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        writes=True,
    )
    __result__ = KeyResult()
