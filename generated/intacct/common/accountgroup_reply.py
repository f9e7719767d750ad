# Generated from spec/common/accountgroup_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure accountgroup_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AccountgroupReply"]


@model
class AccountgroupReply(ReplyPart):
    """Account group."""

    accountgroupname: str | None | Unset = UNSET
    """Account group name (text)."""
    headingtitle: str | None | Unset = UNSET
    """Heading title (text)."""
    totaltitle: str | None | Unset = UNSET
    """Display total line as (text)."""
    normalbalance: str | None | Unset = UNSET
    """Normal balance (text). Known values: debit, credit."""
    memberstype: str | None | Unset = UNSET
    """Members type (text). Known values: Groups, Accounts."""
    iskpi: bool | None | Unset = UNSET
    """Is a KPI (boolean, true or false)."""

    __wire__ = Wire(
        "accountgroup",
        unordered(
            el("accountgroupname", TEXT, "?", label="Account group name"),
            el("headingtitle", TEXT, "?", label="Heading title"),
            el("totaltitle", TEXT, "?", label="Display total line as"),
            el("normalbalance", TEXT, "?", label="Normal balance", open_values=("debit", "credit")),
            el("memberstype", TEXT, "?", label="Members type", open_values=("Groups", "Accounts")),
            el("iskpi", BOOLEAN, "?", label="Is a KPI"),
        ),
    )
