# Generated from spec/accounts_receivable/create_aradjustmentbatch.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_aradjustmentbatch."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.accounts_receivable.create_aradjustment import create_aradjustment as create_aradjustment_

__all__ = ["create_aradjustmentbatch"]


@model
class create_aradjustmentbatch(Function[str]):
    """Create AR adjustment summary (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/ar-summaries/#create-ar-adjustment-summary-legacy
    """

    batchtitle: str | None
    """Batch title (text). Required."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    create_aradjustment: list[create_aradjustment_] | None | Unset = UNSET
    """Create AR adjustment."""

    __wire__ = Wire(
        "create_aradjustmentbatch",
        seq(
            el("batchtitle", TEXT, label="Batch title"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el(
                "create_aradjustment",
                Ref("intacct.accounts_receivable.create_aradjustment", "create_aradjustment"),
                "*",
                label="Create AR adjustment",
            ),
        ),
        writes=True,
    )
    __result__ = KeyResult()
