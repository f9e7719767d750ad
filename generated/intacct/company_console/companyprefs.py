# Generated from spec/company_console/companyprefs.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure companyprefs, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["COMPANYPREFS"]


COMPANYPREFS: Final[Wrapper] = list_of(
    el("companypref", Ref("intacct.company_console.companypref", "Companypref"), "+", label="Company preference")
)
"""Company preferences."""
