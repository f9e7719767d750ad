"""Summaries: batches under which documents of a day are gathered, created together with their documents."""

from __future__ import annotations

from typing import Final

from intacct_runtime.model import Model
from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.values import Fields

from .registry import FUNCTIONS, ParamsHandler, function

_BATCHES: Final = {
    "create_billbatch": ("APBILLBATCH", "APBILL"),
    "create_apadjustmentbatch": ("APADJUSTMENTBATCH", "APADJUSTMENT"),
    "create_invoicebatch": ("ARINVOICEBATCH", "ARINVOICE"),
    "create_aradjustmentbatch": ("ARADJUSTMENTBATCH", "ARADJUSTMENT"),
    "create_arpaymentbatch": ("ARPAYMENTBATCH", "ARPYMT"),
    "create_expensereportbatch": ("EEXPENSESBATCH", "EEXPENSES"),
}
"""Per function: the object of the batch, and that of the documents in it."""


def _creator(kind: str, member: str) -> ParamsHandler:
    def create(context: Context, fn: Params) -> Reply:
        """Make a summary and the documents that are given with it."""
        title = fn.text("batchtitle")
        if not title:
            raise missing("batchtitle", "Summary")
        fields: Fields = {
            "TITLE": title,
            "WHENCREATED": fn.date("datecreated") or context.today,
            "OPEN": True,
            "STATUS": "active",
            "BANKACCOUNTID": fn.value("bankaccountid"),
        }
        batch = context.create(kind, fields)
        for name, value in fn.children():
            handler = FUNCTIONS.get(name)
            if handler is None or not isinstance(value, Model):
                continue
            answer = handler(context, value)
            document = context.get(member, int(answer.key)) if isinstance(answer, Key) else None
            if document is not None:
                context.change(document, {"PRBATCH": title, "PRBATCHKEY": batch.recordno})
        return Key(str(batch.recordno))

    return create


for _name, (_kind, _member) in _BATCHES.items():
    function(_name)(_creator(_kind, _member))
