"""Purchasing transactions: requisitions, orders, receipts, vendor invoices."""

from __future__ import annotations

from intacct_sandbox.context import Context
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Reply

from . import documents_changes as changes
from . import documents_entry as entry
from .documents_kinds import PURCHASING
from .registry import function


@function("create_potransaction")
def create_potransaction(context: Context, fn: Params) -> Reply:
    """Enter a purchasing transaction, or convert another."""
    return entry.create(context, PURCHASING, fn)


@function("update_potransaction")
def update_potransaction(context: Context, fn: Params) -> Reply:
    """Change a purchasing transaction."""
    return changes.update(context, PURCHASING, fn)


@function("delete_potransaction")
def delete_potransaction(context: Context, fn: Params) -> Reply:
    """Delete a purchasing transaction."""
    return changes.delete(context, PURCHASING, fn)


@function("partialupdate_potransaction")
def partialupdate_potransaction(context: Context, fn: Params) -> Reply:
    """Change the posting date of a purchasing transaction."""
    return changes.update(context, PURCHASING, fn)
