# Generated from spec/cash_management/otherreceipts_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure otherreceipts_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct.common.otherreceiptsentries_reply import OTHERRECEIPTSENTRIES_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.cash_management.otherreceiptsentry_reply import OtherreceiptsentryReply
    from intacct.common.customfield_reply import CustomfieldReply

__all__ = ["OtherreceiptsReply"]


@model
class OtherreceiptsReply(ReplyPart):
    """Other receipts.

    Since 2019.R3.
    """

    key: str | None | Unset = UNSET
    """Record key (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    recordtype: str | None | Unset = UNSET
    """Record type (text)."""
    description2: str | None | Unset = UNSET
    """Document ID (text)."""
    paymethod: str | None | Unset = UNSET
    """Payment method (text). Known values: Printed Check, Online, Cash, EFT, Credit Card, Online Charge Card, WF
    Check, WF Domestic ACH, WF USD Wire, ACH.
    """
    docnumber: str | None | Unset = UNSET
    """Document number (text)."""
    datepaid: datetime.date | None | Unset = UNSET
    """Date paid (date, written as year, month and day)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    undepglaccountno: str | None | Unset = UNSET
    """Undeposited funds GL account number (text). Until 2023.R1 to 2024.R1 (which of them is not known)."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    bankaccountname: str | None | Unset = UNSET
    """Bank name (text)."""
    bankaccountcurr: str | None | Unset = UNSET
    """Bank account currency (text)."""
    depositdate: datetime.date | None | Unset = UNSET
    """Deposit date (date, written as year, month and day)."""
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy)."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text)."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    totalentered: Decimal | None | Unset = UNSET
    """Total amount (amount in base currency)."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency)."""
    recon_date: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, written as year, month and day)."""
    state: str | None | Unset = UNSET
    """State (text)."""
    rawstate: str | None | Unset = UNSET
    """Raw state (text)."""
    cleared: str | None | Unset = UNSET
    """Cleared (text)."""
    parentpayment: str | None | Unset = UNSET
    """Parent payment key (text)."""
    impliedlocation: str | None | Unset = UNSET
    """Implied location key (text)."""
    auwhencreated: str | None | Unset = UNSET
    """Audit when created (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    createdby: str | None | Unset = UNSET
    """Created by (text)."""
    modifiedby: str | None | Unset = UNSET
    """Modified by (text)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2023.R2 to 2024.R2 (which of them is not known).
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Since 2023.R2 to 2024.R2 (which
    of them is not known).
    """
    otherreceiptsentries: list[OtherreceiptsentryReply] | None | Unset = UNSET
    """Other receipts entries."""

    __wire__ = Wire(
        "otherreceipts",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("recordtype", TEXT, "?", label="Record type"),
            el("description2", TEXT, "?", label="Document ID"),
            el(
                "paymethod",
                TEXT,
                "?",
                label="Payment method",
                open_values=(
                    "Printed Check",
                    "Online",
                    "Cash",
                    "EFT",
                    "Credit Card",
                    "Online Charge Card",
                    "WF Check",
                    "WF Domestic ACH",
                    "WF USD Wire",
                    "ACH",
                ),
            ),
            el("docnumber", TEXT, "?", label="Document number"),
            el("datepaid", SPLIT_DATE, "?", label="Date paid"),
            el("description", TEXT, "?", label="Description"),
            el("undepglaccountno", TEXT, "?", until="2023.R1..2024.R1", label="Undeposited funds GL account number"),
            el("bankaccountid", TEXT, "?", label="Bank account ID"),
            el("bankaccountname", TEXT, "?", label="Bank name"),
            el("bankaccountcurr", TEXT, "?", label="Bank account currency"),
            el("depositdate", SPLIT_DATE, "?", label="Deposit date"),
            el("prbatchkey", INTEGER, "?", label="Summary key"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("exch_rate_date", DATE, "?", label="Exchange rate date"),
            el("exch_rate_type_id", TEXT, "?", label="Exchange rate type"),
            el("exchange_rate", DECIMAL, "?", label="Exchange rate"),
            el("totalentered", CURRENCY, "?", label="Total amount"),
            el("trx_totalentered", CURRENCY, "?", label="Total transaction amount"),
            el("recon_date", SPLIT_DATE, "?", label="Reconciliation date"),
            el("state", TEXT, "?", label="State"),
            el("rawstate", TEXT, "?", label="Raw state"),
            el("cleared", TEXT, "?", label="Cleared"),
            el("parentpayment", TEXT, "?", label="Parent payment key"),
            el("impliedlocation", TEXT, "?", label="Implied location key"),
            el("auwhencreated", TEXT, "?", label="Audit when created"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("createdby", TEXT, "?", label="Created by"),
            el("modifiedby", TEXT, "?", label="Modified by"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("inclusivetax", BOOLEAN, "?", since="2023.R2..2024.R2", label="Inclusive taxes"),
            el("taxsolutionid", TEXT, "?", since="2023.R2..2024.R2", label="Tax solution"),
            el("otherreceiptsentries", OTHERRECEIPTSENTRIES_REPLY, "?", label="Other receipts entries"),
        ),
        since="2019.R3",
    )
