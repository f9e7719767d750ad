# Generated from spec/cash_management/checkinfocontact.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure checkinfocontact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.mailaddress import Mailaddress

__all__ = ["Checkinfocontact"]


@model
class Checkinfocontact(Structure):
    """Check information contact."""

    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    contactname: str | None | Unset = UNSET
    """Contact name (text)."""
    mailaddress: Mailaddress | None | Unset = UNSET
    """Mailing address."""
    phone1: str | None | Unset = UNSET
    """Primary phone (text)."""

    __wire__ = Wire(
        "checkinfocontact",
        seq(
            el("companyname", TEXT, "?", label="Company name"),
            el("contactname", TEXT, "?", label="Contact name"),
            el("mailaddress", Ref("intacct.common.mailaddress", "Mailaddress"), "?", label="Mailing address"),
            el("phone1", TEXT, "?", label="Primary phone"),
        ),
    )
