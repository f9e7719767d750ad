# Generated from spec/company_console/updateallocationentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updateallocationentry, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, choice, el, list_of

__all__ = ["UPDATEALLOCATIONENTRY"]


UPDATEALLOCATIONENTRY: Final[Wrapper] = list_of(
    choice(
        el("entry", Ref("intacct.company_console.entry", "Entry"), label="Entry"),
        el("updateentry", Ref("intacct.company_console.updateentry", "Updateentry"), label="Changed entry"),
        occurs="+",
    )
)
"""Update allocation entry."""
