"""Accounts that documents post to."""

from __future__ import annotations

from intacct_sandbox import ledger
from intacct_sandbox.context import Context
from intacct_sandbox.store import Record


def item_account(context: Context, item: Record, field: str, role: str) -> str:
    """Return the account of an item's GL group, or the company's for the role."""
    return item.text(field) or ledger.system_account(context, role)
