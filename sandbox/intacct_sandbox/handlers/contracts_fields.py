"""Fields of contracts, their lines and expenses that the gateway completes."""

from __future__ import annotations

from intacct_sandbox.context import Context
from intacct_sandbox.errors import invalid_value
from intacct_sandbox.values import Fields

from .contracts_schedules import IN_PROGRESS


def complete(fields: Fields, defaults: Fields) -> None:
    """Add what is absent or empty."""
    for name, value in defaults.items():
        if fields.get(name) is None and value is not None:
            fields[name] = value


def state_of(fields: Fields, label: str, *accepted: str) -> str:
    """Return the state that a record is created in; raise the failure of one that it cannot be created in."""
    state = str(fields.get("STATE") or IN_PROGRESS)
    if state not in accepted:
        raise invalid_value("STATE", state, label, ", ".join(map(repr, accepted)))
    return state


def with_name(context: Context, kind: str, fields: Fields, key: str, shown: str, field: str = "NAME") -> None:
    """Add the name that goes with an id, or raise the failure of an id that no record has."""
    value = str(fields.get(key) or "")
    if value:
        record = context.require(kind, value)
        fields.setdefault(shown, record[field])
