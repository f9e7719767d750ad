# Generated from spec/company_console/get_companyprefs.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_companyprefs."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, unordered

__all__ = ["CompanyprefReply", "get_companyprefs"]


@model
class get_companyprefs(Function[Records["CompanyprefReply"]]):
    """Get company preferences.

    Answers a list of `CompanyprefReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/subscriptions/#list-subscription-preferences
    """

    application: str | None
    """Contract tracking (text). Known values: GEN, ME, GL, CM, AP, AR, EE, PO, SO, INV, PA, CS. Required."""

    __wire__ = Wire("get_companyprefs", attributes=(attribute("application", TEXT, required=True),))
    __result__ = RecordsResult(
        elements={"companypref": Ref("intacct.company_console.get_companyprefs", "CompanyprefReply")}
    )


@model
class CompanyprefReply(ReplyPart):
    """`<companypref>`."""

    application: str | None | Unset = UNSET
    """Application (text)."""
    preference: str | None | Unset = UNSET
    """Preference (text)."""
    prefvalue: str | None | Unset = UNSET
    """Preference value (text)."""

    __wire__ = Wire(
        "companypref",
        unordered(
            el("application", TEXT, "?", label="Application"),
            el("preference", TEXT, "?", label="Preference"),
            el("prefvalue", TEXT, "?", label="Preference value"),
        ),
    )
