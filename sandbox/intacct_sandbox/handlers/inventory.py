"""Inventory transactions: receipts, shrinkage, adjustments."""

from __future__ import annotations

from intacct_sandbox.context import Context
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Reply

from . import documents_changes as changes
from . import documents_entry as entry
from .documents_kinds import INVENTORY
from .registry import function


@function("create_ictransaction")
def create_ictransaction(context: Context, fn: Params) -> Reply:
    """Enter an inventory transaction, or convert another."""
    return entry.create(context, INVENTORY, fn)


@function("update_ictransaction")
def update_ictransaction(context: Context, fn: Params) -> Reply:
    """Change an inventory transaction."""
    return changes.update(context, INVENTORY, fn)


@function("delete_ictransaction")
def delete_ictransaction(context: Context, fn: Params) -> Reply:
    """Delete an inventory transaction."""
    return changes.delete(context, INVENTORY, fn)
