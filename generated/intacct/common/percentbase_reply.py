# Generated from spec/common/percentbase_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure percentbase_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["PERCENTBASE_REPLY"]


PERCENTBASE_REPLY: Final[Wrapper] = list_of(el("category", TEXT, "+", label="Category"))
"""Percent base."""
