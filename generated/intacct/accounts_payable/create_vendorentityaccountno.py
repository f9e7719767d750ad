# Generated from spec/accounts_payable/create_vendorentityaccountno.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_vendorentityaccountno."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["create_vendorentityaccountno"]


@model
class create_vendorentityaccountno(Function[str]):
    """Create vendor account number of an entity (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/accounts-payable/vendors/#create-location-specific-vendor-account-number-legacy
    """

    vendorid: str | None
    """Vendor ID (text). Required."""
    accountno: str | None
    """Account number (text). Required."""
    locationid: str | None
    """Location ID (text). Required."""

    __wire__ = Wire(
        "create_vendorentityaccountno",
        seq(
            el("vendorid", TEXT, label="Vendor ID"),
            el("accountno", TEXT, label="Account number"),
            el("locationid", TEXT, label="Location ID"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
