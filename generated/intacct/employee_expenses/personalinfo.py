# Generated from spec/employee_expenses/personalinfo.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure personalinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.contact import Contact

__all__ = ["Personalinfo"]


@model
class Personalinfo(Structure):
    """Personal information."""

    contactname: str | None | Unset = UNSET
    """Contact name (text)."""
    contact: Contact | None | Unset = UNSET
    """Contact."""

    __wire__ = Wire(
        "personalinfo",
        seq(
            choice(
                el("contactname", TEXT, label="Contact name"),
                el("contact", Ref("intacct.common.contact", "Contact"), label="Contact"),
            )
        ),
    )
