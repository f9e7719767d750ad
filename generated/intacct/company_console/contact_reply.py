# Generated from spec/company_console/contact_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure contact_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.mailaddress_reply import MailaddressReply

__all__ = ["ContactReply"]


@model
class ContactReply(ReplyPart):
    """Contact."""

    contactname: str | None | Unset = UNSET
    """Contact name (text)."""
    printas: str | None | Unset = UNSET
    """Print as (text)."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false)."""
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
    """Status (text). Known values: active, inactive."""
    mailaddress: MailaddressReply | None | Unset = UNSET
    """Mailing address."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Since 2023.R2 to 2024.R2 (which
    of them is not known).
    """
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). Since 2023.R2 to 2024.R2 (which of them is not known)."""

    __wire__ = Wire(
        "contact",
        unordered(
            el("contactname", TEXT, "?", label="Contact name"),
            el("printas", TEXT, "?", label="Print as"),
            el("taxable", BOOLEAN, "?", label="Taxable"),
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
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el(
                "mailaddress", Ref("intacct.common.mailaddress_reply", "MailaddressReply"), "?", label="Mailing address"
            ),
            el("taxid", TEXT, "?", label="Tax ID"),
            el("taxsolutionid", TEXT, "?", since="2023.R2..2024.R2", label="Tax solution"),
            el("taxschedule", TEXT, "?", since="2023.R2..2024.R2", label="Default tax schedule"),
        ),
    )
