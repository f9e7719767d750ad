"""AP adjustments: vendor credits (debit memos, below zero) and additional charges (credit memos)."""

from __future__ import annotations

from typing import Final

from intacct_sandbox import payables
from intacct_sandbox.context import Context
from intacct_sandbox.errors import refused
from intacct_sandbox.params import Params
from intacct_sandbox.payables import Entry
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, as_decimal

from .bills import is_draft, kept_header
from .legacy_lines import header_fields, keyed, line_fields, merged_lines
from .registry import Behaviour, behaviour, function

_HEADER: Final = {
    "vendorid": "VENDORID",
    "action": "ACTION",
    "adjustmentno": "RECORDID",
    "billno": "DOCNUMBER",
    "description": "DESCRIPTION",
    "basecurr": "BASECURR",
    "currency": "CURRENCY",
    "exchratetype": "EXCH_RATE_TYPE_ID",
    "nogl": "NOGL",
}


@behaviour("APADJUSTMENT")
class Adjustments(Behaviour):
    """Adjustments have no generic create; they are deleted like bills."""

    def delete(self, context: Context, record: Record) -> None:
        payables.remove(context, record)


def _check_signs(lines: list[Fields]) -> None:
    amounts = [as_decimal(line.get("TRX_AMOUNT")) for line in lines]
    if any(amount > 0 for amount in amounts) and any(amount < 0 for amount in amounts):
        raise refused("The amounts of an adjustment's lines are all above zero or all below zero, not mixed.")


@function("create_apadjustment")
def create_apadjustment(context: Context, fn: Params) -> Reply:
    """Enter an adjustment: below zero it is a credit that can be applied to bills."""
    fields = header_fields(fn, _HEADER)
    pending = is_draft(fields)
    post = not fn.flag("nogl")
    fields.pop("NOGL", None)
    lines = [line_fields(line) for line in fn.items("apadjustmentitems")]
    _check_signs(lines)
    entry = Entry("APADJUSTMENT", fields, lines, draft=pending, post=post)
    return Key(str(payables.enter(context, entry).recordno))


@function("update_apadjustment")
def update_apadjustment(context: Context, fn: Params) -> Reply:
    """Change an adjustment of which nothing is applied."""
    adjustment = keyed(context, fn, "APADJUSTMENT", "update")
    changes = header_fields(fn, _HEADER)
    pending = is_draft(changes)
    lines = merged_lines(context.lines(adjustment, "APADJUSTMENTITEM"), fn.items("updateapadjustmentitems"))
    _check_signs(lines)
    entry = Entry("APADJUSTMENT", kept_header(adjustment, changes), lines, draft=pending)
    payables.amend(context, adjustment, entry)
    return Key(str(adjustment.recordno))


@function("delete_apadjustment")
def delete_apadjustment(context: Context, fn: Params) -> Reply:
    """Delete an adjustment of which nothing is applied."""
    adjustment = keyed(context, fn, "APADJUSTMENT", "delete")
    payables.remove(context, adjustment)
    return Key(str(adjustment.recordno))
