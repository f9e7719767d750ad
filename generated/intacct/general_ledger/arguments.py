# Generated from spec/general_ledger/arguments.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arguments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.wire import Wire, anything, seq

if TYPE_CHECKING:
    from intacct_runtime.node import Node

__all__ = ["Arguments"]


@model
class Arguments(Structure):
    """Arguments."""

    elements: Sequence[Node] | None
    """Elements of any name. Required."""

    __wire__ = Wire("arguments", seq(anything("elements", "+")))
