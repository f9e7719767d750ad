# Generated from spec/common/policy_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure policy_reply."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["PolicyReply"]


@model
class PolicyReply(Structure):
    """Policy."""

    policyname: str | None
    """Invoice policy (text). Required."""
    rights: str | None
    """Rights (text). Required."""

    __wire__ = Wire("policy", seq(el("policyName", TEXT, label="Invoice policy"), el("rights", TEXT, label="Rights")))
