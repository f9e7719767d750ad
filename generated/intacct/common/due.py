# Generated from spec/common/due.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure due."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Due"]


@model
class Due(Structure):
    """Due."""

    dueday: int | list[int] | None | Unset = UNSET
    """Due days (integer)."""
    duefrom: str | list[str] | None | Unset = UNSET
    """Due from (text). Known values: from invoice/bill date.
    - Some values are whole sentences and are not listed.
    """

    __wire__ = Wire(
        "due",
        seq(
            seq(
                el("dueday", INTEGER, "?", label="Due days"),
                el("duefrom", TEXT, "?", label="Due from", open_values=("from invoice/bill date",)),
                occurs="+",
            )
        ),
    )
