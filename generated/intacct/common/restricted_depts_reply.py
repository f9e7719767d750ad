# Generated from spec/common/restricted_depts_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure restricted_depts_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["RESTRICTED_DEPTS_REPLY"]


RESTRICTED_DEPTS_REPLY: Final[Wrapper] = list_of(el("departmentid", TEXT, "+", label="Department ID"))
"""Restricted departments."""
