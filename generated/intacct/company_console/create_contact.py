# Generated from spec/company_console/create_contact.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.mailaddress import Mailaddress

__all__ = ["create_contact"]


@model
class create_contact(Function[str]):
    """Create contact (legacy; the generic form is create CONTACT).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/contacts/#create-contact-legacy
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    contactname: str | None
    """Contact name (text). Required."""
    printas: str | None
    """Print as (text). Required."""
    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Default: true."""
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
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required with a tax schedule.
    Since 2019.R4 to 2023.R1 (which of them is not known).
    """
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). Since 2019.R4 to 2023.R1 (which of them is not known)."""

    __wire__ = Wire(
        "create_contact",
        seq(
            el("contactname", TEXT, label="Contact name"),
            el("printas", TEXT, label="Print as"),
            el("companyname", TEXT, "?", label="Company name"),
            el("taxable", BOOLEAN, "?", label="Taxable", default="true"),
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
            el("externalid", TEXT, "?", label="External ID"),
            el("taxsolutionid", TEXT, "?", since="2019.R4..2023.R1", label="Tax solution"),
            el("taxschedule", TEXT, "?", since="2019.R4..2023.R1", label="Default tax schedule"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
