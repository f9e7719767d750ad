# Generated from spec/common/and.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure and."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.between import Between
    from intacct.common.equalto import Equalto
    from intacct.common.greaterthan import Greaterthan
    from intacct.common.greaterthanorequalto import Greaterthanorequalto
    from intacct.common.in_ import In
    from intacct.common.isnotnull import Isnotnull
    from intacct.common.isnull import Isnull
    from intacct.common.lessthan import Lessthan
    from intacct.common.lessthanorequalto import Lessthanorequalto
    from intacct.common.like import Like
    from intacct.common.notequalto import Notequalto
    from intacct.common.notin import Notin
    from intacct.common.notlike import Notlike
    from intacct.common.or_ import Or

__all__ = ["And"]


@model
class And(Structure):
    """And.

    Since 2019.R4 to 2023.R1 (which of them is not known).
    """

    filters: (
        Sequence[
            And
            | Or
            | Equalto
            | Notequalto
            | Lessthan
            | Lessthanorequalto
            | Greaterthan
            | Greaterthanorequalto
            | Between
            | In
            | Notin
            | Like
            | Notlike
            | Isnull
            | Isnotnull
        ]
        | None
    )
    """Any mix, in this order on the wire, of `and`, `or`, `equalto`, `notequalto`, `lessthan`, `lessthanorequalto`,
    `greaterthan`, `greaterthanorequalto`, `between`, `in`, `notin`, `like`, `notlike`, `isnull` and `isnotnull`.
    Required.
    """

    __wire__ = Wire(
        "and",
        seq(
            choice(
                el("and", Ref("intacct.common.and_", "And"), attr="and_", label="And"),
                el("or", Ref("intacct.common.or_", "Or"), attr="or_", label="Or"),
                el("equalto", Ref("intacct.common.equalto", "Equalto"), label="Equal to"),
                el("notequalto", Ref("intacct.common.notequalto", "Notequalto"), label="Not equal to"),
                el("lessthan", Ref("intacct.common.lessthan", "Lessthan"), label="Less than"),
                el(
                    "lessthanorequalto",
                    Ref("intacct.common.lessthanorequalto", "Lessthanorequalto"),
                    label="Less than or equal to",
                ),
                el("greaterthan", Ref("intacct.common.greaterthan", "Greaterthan"), label="Greater than"),
                el(
                    "greaterthanorequalto",
                    Ref("intacct.common.greaterthanorequalto", "Greaterthanorequalto"),
                    label="Greater than or equal to",
                ),
                el("between", Ref("intacct.common.between", "Between"), label="Between"),
                el("in", Ref("intacct.common.in_", "In"), attr="in_", label="In"),
                el("notin", Ref("intacct.common.notin", "Notin"), label="Not in"),
                el("like", Ref("intacct.common.like", "Like"), label="Like"),
                el("notlike", Ref("intacct.common.notlike", "Notlike"), label="Not like"),
                el("isnull", Ref("intacct.common.isnull", "Isnull"), label="Is null"),
                el("isnotnull", Ref("intacct.common.isnotnull", "Isnotnull"), label="Is not null"),
                occurs="2..*",
                attr="filters",
            )
        ),
        since="2019.R4..2023.R1",
    )
