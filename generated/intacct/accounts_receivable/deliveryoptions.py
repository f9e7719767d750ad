# Generated from spec/accounts_receivable/deliveryoptions.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure deliveryoptions, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["DELIVERYOPTIONS"]


DELIVERYOPTIONS: Final[Wrapper] = list_of(el("deliveryoption", TEXT, "+", label="Delivery option"))
"""Delivery options."""
