# Generated from spec/order_entry/retrievepdf.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function retrievepdf."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

if TYPE_CHECKING:
    from intacct.common.arinvoice_pdf_reply import ArinvoicePdfReply
    from intacct.common.pdfdata_reply import PdfdataReply

__all__ = ["RetrievepdfArinvoice", "RetrievepdfSodocument", "retrievepdf"]


@model
class retrievepdf(Function[Records["ArinvoicePdfReply | PdfdataReply"]]):
    """Retrieve PDF.

    Answers a list of `ArinvoicePdfReply` or `PdfdataReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2019.R4 to 2023.R1 (which of them is not known).
    Reference: https://developer.intacct.com/api/accounts-receivable/invoices/#get-invoice-as-pdf-data
    - The PDF is base64 text; for invoices it stands in a record beside recordno.
    """

    arinvoice: RetrievepdfArinvoice | None | Unset = UNSET
    """AR invoice."""
    sodocument: RetrievepdfSodocument | None | Unset = UNSET
    """SO document."""

    __wire__ = Wire(
        "retrievepdf",
        seq(
            choice(
                el("ARINVOICE", Ref("intacct.order_entry.retrievepdf", "RetrievepdfArinvoice"), label="AR invoice"),
                el("SODOCUMENT", Ref("intacct.order_entry.retrievepdf", "RetrievepdfSodocument"), label="SO document"),
            )
        ),
        since="2019.R4..2023.R1",
    )
    __result__ = RecordsResult(
        elements={
            "arinvoice": Ref("intacct.common.arinvoice_pdf_reply", "ArinvoicePdfReply"),
            "pdfdata": Ref("intacct.common.pdfdata_reply", "PdfdataReply"),
        }
    )


@model
class RetrievepdfArinvoice(Structure):
    """AR invoice."""

    recordno: int | None
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required.
    """

    __wire__ = Wire("ARINVOICE", unordered(el("RECORDNO", INTEGER, label="Record number")))


@model
class RetrievepdfSodocument(Structure):
    """SO document."""

    docid: str | None | Unset = UNSET
    """Document ID (text)."""

    __wire__ = Wire("SODOCUMENT", unordered(el("DOCID", TEXT, "?", label="Document ID")))
