# Generated from spec/project_resource_mgmt/update_projectglgroupaccounts.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_projectglgroupaccounts."""

from __future__ import annotations

from collections.abc import Sequence

from intacct_runtime.model import Function, model
from intacct_runtime.node import Node
from intacct_runtime.result import TreeResult
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, anything, seq

__all__ = ["update_projectglgroupaccounts"]


@model
class update_projectglgroupaccounts(Function[Node]):
    """Update project GL group accounts (legacy).

    Answers what the reply holds, as plain elements (`Node`).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2023.R2 to 2024.R2 (which of them is not known).
    The vendor's schema does not list it; the gateway takes it.
    - Only the version 2.1 DTD of 2024.R2 names it, in its list of functions and without a content; its parts are
      plain elements.
    - No reply is on record: it is read as plain elements.
    """

    parameters: Sequence[Node] | None | Unset = UNSET
    """Elements of any name."""

    __wire__ = Wire("update_projectglgroupaccounts", seq(anything("parameters")), since="2023.R2..2024.R2", writes=True)
    __result__ = TreeResult()
