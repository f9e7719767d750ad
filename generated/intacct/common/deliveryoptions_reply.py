# Generated from spec/common/deliveryoptions_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure deliveryoptions_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["DELIVERYOPTIONS_REPLY"]


DELIVERYOPTIONS_REPLY: Final[Wrapper] = list_of(
    el("deliveryoption", TEXT, "+", label="Delivery option", open_values=("print", "email", "online"))
)
"""Delivery options."""
