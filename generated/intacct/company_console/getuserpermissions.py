# Generated from spec/company_console/getUserPermissions.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getUserPermissions."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import DataResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["AppSubscription", "Permissions", "Policies", "Policy", "getUserPermissions"]


@model
class getUserPermissions(Function["Permissions"]):
    """Get user permissions.

    Answers one `Permissions`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/users/#get-user-effective-permissions
    """

    userid: str | None
    """User ID (text). Required."""

    __wire__ = Wire("getUserPermissions", unordered(el("userId", TEXT, label="User ID")))
    __result__ = DataResult(Ref("intacct.company_console.getuserpermissions", "Permissions"), "permissions")


@model
class Policy(ReplyPart):
    """Policy."""

    policyname: str | None | Unset = UNSET
    """Policy name (text)."""
    rights: str | None | Unset = UNSET
    """Rights (text). Rights joined with a vertical bar, for example List|View|Add."""

    __wire__ = Wire(
        "policy", unordered(el("policyName", TEXT, "?", label="Policy name"), el("rights", TEXT, "?", label="Rights"))
    )


@model
class Policies(ReplyPart):
    """Policies."""

    policy: list[Policy] | None | Unset = UNSET
    """Policy."""

    __wire__ = Wire(
        "policies",
        unordered(el("policy", Ref("intacct.company_console.getuserpermissions", "Policy"), "*", label="Policy")),
    )


@model
class AppSubscription(ReplyPart):
    """Application subscription."""

    applicationname: str | None | Unset = UNSET
    """Application name (text)."""
    policies: Policies | None | Unset = UNSET
    """Policies."""

    __wire__ = Wire(
        "appSubscription",
        unordered(
            el("applicationName", TEXT, "?", label="Application name"),
            el("policies", Ref("intacct.company_console.getuserpermissions", "Policies"), "?", label="Policies"),
        ),
    )


@model
class Permissions(ReplyPart):
    """`<permissions>`."""

    appsubscription: list[AppSubscription] | None | Unset = UNSET
    """Application subscription."""

    __wire__ = Wire(
        "permissions",
        unordered(
            el(
                "appSubscription",
                Ref("intacct.company_console.getuserpermissions", "AppSubscription"),
                "*",
                label="Application subscription",
            )
        ),
    )
