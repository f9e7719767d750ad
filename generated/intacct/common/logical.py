# Generated from spec/common/logical.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure logical."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.expression import Expression

__all__ = ["Logical"]


@model
class Logical(Structure):
    """Logical group."""

    logical_operator: Literal["and", "or"] | None
    """Logical operator (text). Allowed: and, or. Required."""
    object: str | None | Unset = UNSET
    """Object (text)."""
    conditions: Sequence[Logical | Expression] | None
    """Any mix, in this order on the wire, of `logical` and `expression`. Required."""

    __wire__ = Wire(
        "logical",
        seq(
            choice(
                el("logical", Ref("intacct.common.logical", "Logical"), label="Logical group"),
                el("expression", Ref("intacct.common.expression", "Expression"), label="Expression"),
                occurs="2..*",
                attr="conditions",
            )
        ),
        (attribute("logical_operator", Enumeration("and", "or"), required=True), attribute("object", TEXT)),
    )
