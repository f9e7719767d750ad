# Generated from spec/common/sessioninfo_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure sessioninfo_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["SessioninfoReply"]


@model
class SessioninfoReply(ReplyPart):
    """Session info."""

    userid: str | None | Unset = UNSET
    """User ID (text)."""
    companyid: str | None | Unset = UNSET
    """Company ID (text)."""
    sessiontimestamp: str | None | Unset = UNSET
    """Session times tamp (text)."""
    url: str | None | Unset = UNSET
    """URL (text)."""
    expires: str | None | Unset = UNSET
    """Expires (text)."""
    session: str | None | Unset = UNSET
    """Session (text)."""

    __wire__ = Wire(
        "sessioninfo",
        unordered(
            el("userid", TEXT, "?", label="User ID"),
            el("companyid", TEXT, "?", label="Company ID"),
            el("sessiontimestamp", TEXT, "?", label="Session times tamp"),
            el("url", TEXT, "?", label="URL"),
            el("expires", TEXT, "?", label="Expires"),
            el("session", TEXT, "?", label="Session"),
        ),
    )
