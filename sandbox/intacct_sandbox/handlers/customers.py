"""Customers."""

from __future__ import annotations

from intacct_sandbox.context import Context
from intacct_sandbox.errors import refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields
from intacct_sandbox.writing import Draft

from .registry import Behaviour, behaviour
from .vendors import change_contact, complete


@behaviour("CUSTOMER")
class Customers(Behaviour):
    """A customer gets a number if it has none, and a contact of its own."""

    def completed(self, context: Context, draft: Draft) -> Fields:
        return complete(context, super().completed(context, draft), "CUSTOMERID", "CUST", "ARTERM")

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        super().update(context, record, draft)
        change_contact(context, record, draft)

    def delete(self, context: Context, record: Record) -> None:
        customer_id = record.text("CUSTOMERID")
        for kind, field in (("ARINVOICE", "CUSTOMERID"), ("SODOCUMENT", "CUSTVENDID"), ("CONTRACT", "CUSTOMERID")):
            if context.store.find(kind, **{field: customer_id}) is not None:
                raise refused(f"Customer '{customer_id}' has transactions and cannot be deleted.", "Make it inactive.")
        super().delete(context, record)
