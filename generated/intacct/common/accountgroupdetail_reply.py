# Generated from spec/common/accountgroupdetail_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure accountgroupdetail_reply."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, unordered

if TYPE_CHECKING:
    from intacct.general_ledger.glaccount_reply import GlaccountReply

__all__ = ["AccountgroupdetailReply"]


@model
class AccountgroupdetailReply(ReplyPart):
    """Account group detail."""

    accountgroupname: str | None | Unset = UNSET
    """Account group name (text)."""
    members: Sequence[AccountgroupdetailReply | GlaccountReply] | None | Unset = UNSET
    """Any mix, in this order on the wire, of `accountgroupdetail` and `glaccount`."""

    __wire__ = Wire(
        "accountgroupdetail",
        unordered(
            el("accountgroupname", TEXT, "?", label="Account group name"),
            choice(
                el(
                    "accountgroupdetail",
                    Ref("intacct.common.accountgroupdetail_reply", "AccountgroupdetailReply"),
                    label="Account group detail",
                ),
                el("glaccount", Ref("intacct.general_ledger.glaccount_reply", "GlaccountReply"), label="GL account"),
                occurs="*",
                attr="members",
            ),
        ),
    )
