# Generated from spec/common/shipto.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure shipto."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.contact import Contact

__all__ = ["Shipto"]


@model
class Shipto(Structure):
    """Ship-to contact."""

    contact: Contact | None | Unset = UNSET
    """Contact."""
    contactname: str | None | Unset = UNSET
    """Contact name (text)."""

    __wire__ = Wire(
        "shipto",
        seq(
            choice(
                el("contact", Ref("intacct.common.contact", "Contact"), label="Contact"),
                el("contactname", TEXT, label="Contact name"),
            )
        ),
    )
