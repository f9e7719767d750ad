# Generated from spec/common/additional_parameters.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure additional_parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.parameter import Parameter

__all__ = ["AdditionalParameters"]


@model
class AdditionalParameters(Structure):
    """Additional parameters."""

    parameter: list[Parameter] | None
    """Parameter. Required."""

    __wire__ = Wire(
        "additional_parameters",
        seq(el("parameter", Ref("intacct.common.parameter", "Parameter"), "+", label="Parameter")),
    )
