# Generated from spec/common/restricted_locs_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure restricted_locs_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["RESTRICTED_LOCS_REPLY"]


RESTRICTED_LOCS_REPLY: Final[Wrapper] = list_of(el("locationid", TEXT, "+", label="Location ID"))
"""Restricted locations."""
