# Generated from spec/common/contactlist.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure contactlist, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["CONTACTLIST"]


CONTACTLIST: Final[Wrapper] = list_of(
    el("contactitem", Ref("intacct.common.contactitem", "Contactitem"), "+", label="Contact item")
)
"""Contact list."""
