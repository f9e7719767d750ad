# Generated from spec/common/policies_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure policies_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["POLICIES_REPLY"]


POLICIES_REPLY: Final[Wrapper] = list_of(
    el("policy", Ref("intacct.common.policy_reply", "PolicyReply"), "*", label="Policy")
)
"""Policies."""
