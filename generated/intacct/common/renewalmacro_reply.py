# Generated from spec/common/renewalmacro_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure renewalmacro_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["RenewalmacroReply"]


@model
class RenewalmacroReply(ReplyPart):
    """Renewal template."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    macroid: str | None | Unset = UNSET
    """Macro ID (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    createsalestrans: str | None | Unset = UNSET
    """Create sales transaction (text)."""
    documentparams_docid: str | None | Unset = UNSET
    """Document par ams document ID (text)."""
    salesdocrecordkey: str | None | Unset = UNSET
    """Sales document record key (text)."""
    createsalestranswhen: str | None | Unset = UNSET
    """When to create the sales transaction (text)."""
    createsalestransdays: str | None | Unset = UNSET
    """Sales transaction days (text)."""
    reneweddocdate: str | None | Unset = UNSET
    """Renewed document date (text)."""
    renstartdateopt: str | None | Unset = UNSET
    """Renewal start date option (text)."""
    pricingtype: str | None | Unset = UNSET
    """Pricing type (text)."""
    pricingmarkup: str | None | Unset = UNSET
    """Pricing markup (text)."""
    pricingmarkupvalue: str | None | Unset = UNSET
    """Pricing markup value (text)."""
    emailtocustomer: str | None | Unset = UNSET
    """Email to customer (text)."""
    emailtocustomerfromemailid: str | None | Unset = UNSET
    """Email to customer from email ID (text)."""
    emailcontact: str | None | Unset = UNSET
    """Email contact (text)."""
    emailalertfromemailid: str | None | Unset = UNSET
    """Email alert from email ID (text)."""
    emailcontactfilename: str | None | Unset = UNSET
    """Email contact file name (text)."""
    emailalert: str | None | Unset = UNSET
    """Email alert (text)."""
    emailalertfilename: str | None | Unset = UNSET
    """Email alert file name (text)."""
    emailalertaddresses: str | None | Unset = UNSET
    """Email alert addresses (text)."""
    emailalertwhen: str | None | Unset = UNSET
    """Email alert when (text)."""
    emailalertdays: str | None | Unset = UNSET
    """Email alert days (text)."""
    createsalesopp: str | None | Unset = UNSET
    """Create sales opportunity (text)."""
    createsalesoppwhen: str | None | Unset = UNSET
    """When to create the sales opportunity (text)."""
    createsalesoppdays: str | None | Unset = UNSET
    """Sales opportunity days (text)."""
    stageofopportunity: str | None | Unset = UNSET
    """Stage of opportunity (text)."""
    latestversionkey: str | None | Unset = UNSET
    """Latest version key (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "renewalmacro",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("macroid", TEXT, "?", label="Macro ID"),
            el("description", TEXT, "?", label="Description"),
            el("createsalestrans", TEXT, "?", label="Create sales transaction"),
            el("documentparams.docid", TEXT, "?", label="Document par ams document ID"),
            el("salesdocrecordkey", TEXT, "?", label="Sales document record key"),
            el("createsalestranswhen", TEXT, "?", label="When to create the sales transaction"),
            el("createsalestransdays", TEXT, "?", label="Sales transaction days"),
            el("reneweddocdate", TEXT, "?", label="Renewed document date"),
            el("renstartdateopt", TEXT, "?", label="Renewal start date option"),
            el("pricingtype", TEXT, "?", label="Pricing type"),
            el("pricingmarkup", TEXT, "?", label="Pricing markup"),
            el("pricingmarkupvalue", TEXT, "?", label="Pricing markup value"),
            el("emailtocustomer", TEXT, "?", label="Email to customer"),
            el("emailtocustomerfromemailid", TEXT, "?", label="Email to customer from email ID"),
            el("emailcontact", TEXT, "?", label="Email contact"),
            el("emailalertfromemailid", TEXT, "?", label="Email alert from email ID"),
            el("emailcontactfilename", TEXT, "?", label="Email contact file name"),
            el("emailalert", TEXT, "?", label="Email alert"),
            el("emailalertfilename", TEXT, "?", label="Email alert file name"),
            el("emailalertaddresses", TEXT, "?", label="Email alert addresses"),
            el("emailalertwhen", TEXT, "?", label="Email alert when"),
            el("emailalertdays", TEXT, "?", label="Email alert days"),
            el("createsalesopp", TEXT, "?", label="Create sales opportunity"),
            el("createsalesoppwhen", TEXT, "?", label="When to create the sales opportunity"),
            el("createsalesoppdays", TEXT, "?", label="Sales opportunity days"),
            el("stageofopportunity", TEXT, "?", label="Stage of opportunity"),
            el("latestversionkey", TEXT, "?", label="Latest version key"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
