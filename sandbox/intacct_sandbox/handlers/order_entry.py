"""Order entry transactions: quotes, orders, shipments, invoices."""

from __future__ import annotations

from intacct_sandbox.context import Context
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Reply

from . import documents_changes as changes
from . import documents_entry as entry
from .documents_kinds import ORDER_ENTRY
from .registry import function


@function("create_sotransaction")
def create_sotransaction(context: Context, fn: Params) -> Reply:
    """Enter an order entry transaction, or convert another."""
    return entry.create(context, ORDER_ENTRY, fn)


@function("update_sotransaction")
def update_sotransaction(context: Context, fn: Params) -> Reply:
    """Change an order entry transaction."""
    return changes.update(context, ORDER_ENTRY, fn)


@function("delete_sotransaction")
def delete_sotransaction(context: Context, fn: Params) -> Reply:
    """Delete an order entry transaction."""
    return changes.delete(context, ORDER_ENTRY, fn)
