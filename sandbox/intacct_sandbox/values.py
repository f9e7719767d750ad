"""The values that records hold, how the store keeps them and how they look on the wire."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final, TypeAlias, cast

from intacct_runtime.scalars import Scalar

Value: TypeAlias = (
    "str | bool | int | Decimal | datetime.date | datetime.datetime | list[Value] | dict[str, Value] | None"
)
Fields = dict[str, Value]

ZERO: Final = Decimal(0)
CENT: Final = Decimal("0.01")
_NO_DECIMALS: Final = frozenset({"JPY", "KRW", "CLP", "VND", "ISK", "XAF", "XOF"})
_THREE_DECIMALS: Final = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


def money(value: Decimal, currency: str = "USD") -> Decimal:
    """Round an amount to what the currency can pay, halves away from zero."""
    if currency in _NO_DECIMALS:
        return value.quantize(Decimal(1), ROUND_HALF_UP)
    return value.quantize(Decimal("0.001") if currency in _THREE_DECIMALS else CENT, ROUND_HALF_UP)


def _tagged(value: object) -> dict[str, str]:
    if isinstance(value, Decimal):
        return {"#n": str(value)}
    if isinstance(value, datetime.datetime):
        return {"#t": value.isoformat()}
    if isinstance(value, datetime.date):
        return {"#d": value.isoformat()}
    raise TypeError(f"a record cannot hold {type(value).__name__} {value!r}")


def _untagged(mapping: dict[str, Any]) -> Any:
    if len(mapping) == 1:
        (key, text), *_ = mapping.items()
        if key == "#n":
            return Decimal(text)
        if key == "#d":
            return datetime.date.fromisoformat(text)
        if key == "#t":
            return datetime.datetime.fromisoformat(text)
    return mapping


def encode(fields: Mapping[str, Value]) -> str:
    """Return fields as the text that the store keeps; decimals stay decimals."""
    return json.dumps(fields, default=_tagged, ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> Fields:
    """Return the fields that `encode` made a text of."""
    return cast("Fields", json.loads(text, object_hook=_untagged))


def wire_text(value: Value, scalar: Scalar | None = None) -> str:
    """Return a value as the text of an element; the scalar decides where a type has several forms."""
    if value is None:
        return ""
    if scalar is not None and not isinstance(value, str):
        try:
            return scalar.format(value)
        except ValueError:
            pass
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return f"{value:%m/%d/%Y %H:%M:%S}"
    if isinstance(value, datetime.date):
        return f"{value:%m/%d/%Y}"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, (list, dict)):
        raise TypeError("a collection is no text")
    return str(value)


def as_decimal(value: Value) -> Decimal:
    """Return a number as a decimal; nothing counts as zero."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, bool) or value is None or value == "":
        return ZERO
    if isinstance(value, (int, str)):
        return Decimal(value)
    raise TypeError(f"{value!r} is no number")


def as_date(value: Value) -> datetime.date | None:
    """Return the date of a value, or None."""
    if isinstance(value, datetime.datetime):
        return value.date()
    return value if isinstance(value, datetime.date) else None


def as_flag(value: Value) -> bool:
    """Whether a value says yes."""
    return value is True or (isinstance(value, str) and value.lower() in {"true", "t", "yes", "y"})
