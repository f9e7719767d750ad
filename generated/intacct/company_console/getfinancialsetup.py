# Generated from spec/company_console/getFinancialSetup.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getFinancialSetup."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import DataResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["FinancialSetup", "getFinancialSetup"]


@model
class getFinancialSetup(Function["FinancialSetup"]):
    """Get financial setup.

    Answers one `FinancialSetup`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2018.R3 to 2019.R2 (which of them is not known).
    Reference: https://developer.intacct.com/api/company-console/financial-setup/#get-financial-setup
    """

    __wire__ = Wire("getFinancialSetup", since="2018.R3..2019.R2")
    __result__ = DataResult(Ref("intacct.company_console.getfinancialsetup", "FinancialSetup"), "financialSetup")


@model
class FinancialSetup(ReplyPart):
    """`<financialSetup>`."""

    basecurrency: str | None | Unset = UNSET
    """Base currency (text)."""
    defaultbook: str | None | Unset = UNSET
    """Default book (text)."""
    firstfiscalmonth: int | None | Unset = UNSET
    """First fiscal month (integer)."""
    multibasecurrency: bool | None | Unset = UNSET
    """Multiple base currencies (boolean, true or false)."""
    multibook: bool | None | Unset = UNSET
    """Multiple books (boolean, true or false)."""
    multicurrency: bool | None | Unset = UNSET
    """Multiple currencies (boolean, true or false)."""
    multientityshared: bool | None | Unset = UNSET
    """Multi-entity shared (boolean, true or false)."""

    __wire__ = Wire(
        "financialSetup",
        unordered(
            el("baseCurrency", TEXT, "?", label="Base currency"),
            el("defaultBook", TEXT, "?", label="Default book"),
            el("firstFiscalMonth", INTEGER, "?", label="First fiscal month"),
            el("multiBaseCurrency", BOOLEAN, "?", label="Multiple base currencies"),
            el("multiBook", BOOLEAN, "?", label="Multiple books"),
            el("multiCurrency", BOOLEAN, "?", label="Multiple currencies"),
            el("multiEntityShared", BOOLEAN, "?", label="Multi-entity shared"),
        ),
    )
