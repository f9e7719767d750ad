# Generated from spec/common/sorts.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure sorts, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["SORTS"]


SORTS: Final[Wrapper] = list_of(el("sortfield", Ref("intacct.common.sortfield", "Sortfield"), "+", label="Sort field"))
"""Sort order."""
