# Generated from spec/common/taskresources.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure taskresources, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wrapper, el, list_of

__all__ = ["TASKRESOURCES"]


TASKRESOURCES: Final[Wrapper] = list_of(el("employeeid", TEXT, "+", label="Employee ID"))
"""Task resources."""
