# Generated from spec/platform_services/installApp.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function installApp."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.wire import Wire, anything, seq

if TYPE_CHECKING:
    from intacct_runtime.node import Node

__all__ = ["installApp"]


@model
class installApp(Function[None]):
    """Install application.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/platform-services/applications/#install-platform-services-application
    - The application definition stands in appxml as character data.
    """

    elements: Sequence[Node] | None
    """Elements of any name. Required."""

    __wire__ = Wire("installApp", seq(anything("elements", "+")), writes=True)
    __result__ = NothingResult()
