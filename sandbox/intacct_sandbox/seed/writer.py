"""Writes the records of a seed."""

from __future__ import annotations

from intacct_sandbox.context import Context
from intacct_sandbox.gateway import Gateway
from intacct_sandbox.sessions import Session
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, Value


def system_context(gateway: Gateway, user: Record) -> Context:
    """Return a context in which a user seeds the company, at the top level."""
    now = gateway.clock.now()
    session = Session(user, gateway.store.setting("company_id") or "", None, now, now, "127.0.0.1")
    return Context(gateway.store, gateway.catalog, gateway.clock, session, gateway.doorkeeper)


def add(context: Context, kind: str, **fields: Value) -> Record:
    """Add an active record; a double underscore in a name stands for a dot."""
    named: Fields = {name.replace("__", "."): value for name, value in fields.items()}
    named.setdefault("STATUS", "active")
    return context.create(kind, named)
