"""Imports every module that registers a function or a behaviour."""

from __future__ import annotations

from . import (
    adjustments,
    approvals,
    attachments,
    bills,
    company,
    contracts,
    customers,
    describing,
    documents_records,
    generic,
    inventory,
    inventory_transfers,
    ledger,
    legacy_lists,
    legacy_records,
    order_entry,
    payments,
    purchasing,
    reading,
    reports,
    vendors,
)
from .registry import FUNCTIONS

__all__ = [
    "FUNCTIONS",
    "adjustments",
    "approvals",
    "attachments",
    "bills",
    "company",
    "contracts",
    "customers",
    "describing",
    "documents_records",
    "generic",
    "inventory",
    "inventory_transfers",
    "ledger",
    "legacy_lists",
    "legacy_records",
    "order_entry",
    "payments",
    "purchasing",
    "reading",
    "reports",
    "vendors",
]
