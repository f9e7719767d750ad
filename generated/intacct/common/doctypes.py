# Generated from spec/common/doctypes.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure doctypes, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["DOCTYPES"]


DOCTYPES: Final[Wrapper] = list_of(el("doctype", TEXT, "+", label="Document type"))
"""Document types."""
