# Generated from spec/common/visibility_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure visibility_reply."""

from __future__ import annotations

from intacct.common.restricted_depts_reply import RESTRICTED_DEPTS_REPLY
from intacct.common.restricted_locs_reply import RESTRICTED_LOCS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["VisibilityReply"]


@model
class VisibilityReply(ReplyPart):
    """Visibility."""

    visibility_type: str | None | Unset = UNSET
    """Visibility type (text)."""
    restricted_locs: list[str] | None | Unset = UNSET
    """Restricted locations (list of text). The schema lets the element around the list be repeated; a further one
    is kept in `extra`.
    """
    restricted_depts: list[str] | None | Unset = UNSET
    """Restricted departments (list of text). The schema lets the element around the list be repeated; a further one
    is kept in `extra`.
    """

    __wire__ = Wire(
        "visibility",
        unordered(
            el("visibility_type", TEXT, "?", label="Visibility type"),
            el("restricted_locs", RESTRICTED_LOCS_REPLY, "?", label="Restricted locations"),
            el("restricted_depts", RESTRICTED_DEPTS_REPLY, "?", label="Restricted departments"),
        ),
    )
