# Generated from spec/company_console/readEntityDetails.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function readEntityDetails."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["Entity", "readEntityDetails"]


@model
class readEntityDetails(Function[Records["Entity"]]):
    """Read entity details.

    Answers a list of `Entity`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2019.R1.
    Reference: https://developer.intacct.com/api/company-console/entities/#list-entity-details
    """

    __wire__ = Wire("readEntityDetails", since="2019.R1")
    __result__ = RecordsResult(elements={"entity": Ref("intacct.company_console.readentitydetails", "Entity")})


@model
class Entity(ReplyPart):
    """`<entity>`."""

    id: str | None | Unset = UNSET
    """ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    firstfiscalmonth: int | None | Unset = UNSET
    """First fiscal month (integer)."""
    firstfiscaltaxmonth: int | None | Unset = UNSET
    """First fiscal tax month (integer)."""
    weekstart: str | None | Unset = UNSET
    """Week start (text)."""

    __wire__ = Wire(
        "entity",
        unordered(
            el("id", TEXT, "?", label="ID"),
            el("name", TEXT, "?", label="Name"),
            el("recordno", INTEGER, "?", label="Record number"),
            el("currency", TEXT, "?", label="Currency"),
            el("firstfiscalmonth", INTEGER, "?", label="First fiscal month"),
            el("firstfiscaltaxmonth", INTEGER, "?", label="First fiscal tax month"),
            el("weekstart", TEXT, "?", label="Week start"),
        ),
    )
