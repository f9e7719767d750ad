# Generated from spec/accounts_payable/create_billbatch.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_billbatch."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.accounts_payable.create_bill import create_bill as create_bill_

__all__ = ["create_billbatch"]


@model
class create_billbatch(Function[str]):
    """Create bill summary (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-summaries/#create-bill-summary-legacy
    """

    batchtitle: str | None
    """Batch title (text). Required."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    create_bill: list[create_bill_] | None | Unset = UNSET
    """Create bill."""

    __wire__ = Wire(
        "create_billbatch",
        seq(
            el("batchtitle", TEXT, label="Batch title"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("create_bill", Ref("intacct.accounts_payable.create_bill", "create_bill"), "*", label="Create bill"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
