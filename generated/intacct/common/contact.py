# Generated from spec/common/contact.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.mailaddress import Mailaddress

__all__ = ["Contact"]


@model
class Contact(Structure):
    """Contact."""

    contactname: str | None
    """Contact name (text). Required."""
    printas: str | None
    """Print as (text). Required."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Default: true."""
    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    taxgroup: str | None | Unset = UNSET
    """Contact tax group (text)."""
    prefix: str | None | Unset = UNSET
    """Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """First name (text)."""
    lastname: str | None | Unset = UNSET
    """Last name (text)."""
    initial: str | None | Unset = UNSET
    """Middle name (text)."""
    phone1: str | None | Unset = UNSET
    """Primary phone (text)."""
    phone2: str | None | Unset = UNSET
    """Secondary phone (text)."""
    cellphone: str | None | Unset = UNSET
    """Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Pager (text)."""
    fax: str | None | Unset = UNSET
    """Fax (text)."""
    email1: str | None | Unset = UNSET
    """Primary email address (text)."""
    email2: str | None | Unset = UNSET
    """Secondary email addresses (text)."""
    url1: str | None | Unset = UNSET
    """Primary URL (text)."""
    url2: str | None | Unset = UNSET
    """Secondary URL (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    mailaddress: Mailaddress | None | Unset = UNSET
    """Mailing address."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required with a tax schedule.
    Since 2019.R4 to 2023.R1 (which of them is not known).
    """
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""

    __wire__ = Wire(
        "contact",
        seq(
            el("contactname", TEXT, label="Contact name"),
            el("printas", TEXT, label="Print as"),
            el("taxable", BOOLEAN, "?", label="Taxable", default="true"),
            el("companyname", TEXT, "?", label="Company name"),
            el("taxgroup", TEXT, "?", label="Contact tax group"),
            el("prefix", TEXT, "?", label="Prefix"),
            el("firstname", TEXT, "?", label="First name"),
            el("lastname", TEXT, "?", label="Last name"),
            el("initial", TEXT, "?", label="Middle name"),
            el("phone1", TEXT, "?", label="Primary phone"),
            el("phone2", TEXT, "?", label="Secondary phone"),
            el("cellphone", TEXT, "?", label="Mobile phone"),
            el("pager", TEXT, "?", label="Pager"),
            el("fax", TEXT, "?", label="Fax"),
            el("email1", TEXT, "?", label="Primary email address"),
            el("email2", TEXT, "?", label="Secondary email addresses"),
            el("url1", TEXT, "?", label="Primary URL"),
            el("url2", TEXT, "?", label="Secondary URL"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("mailaddress", Ref("intacct.common.mailaddress", "Mailaddress"), "?", label="Mailing address"),
            el("taxid", TEXT, "?", label="Tax ID"),
            el("taxsolutionid", TEXT, "?", since="2019.R4..2023.R1", label="Tax solution"),
            el("taxschedule", TEXT, "?", since="2019.R4..2023.R1", label="Default tax schedule"),
        ),
    )
