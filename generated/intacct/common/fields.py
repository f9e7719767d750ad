# Generated from spec/common/fields.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure fields, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["FIELDS"]


FIELDS: Final[Wrapper] = list_of(el("field", TEXT, "+", label="Field"))
"""Fields."""
