"""Rows without an envelope: what the reading functions answer when they are asked for CSV or JSON instead of XML."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, Final, NoReturn, cast

import attrs

from .errors import InvalidDocument, InvalidInput
from .model import Function, Model

_OPTION: Final = "returnformat"
FORMS: Final = ("csv", "json")


@attrs.frozen
class Rows:
    """The rows of an answer in CSV or JSON, as they came."""

    form: str
    """`csv` or `json`."""
    content: bytes = attrs.field(repr=False)
    control_id: str

    @property
    def text(self) -> str:
        """The answer as text."""
        return self.content.decode("utf-8-sig", "replace")

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Yield the rows: texts from CSV, values from JSON with numbers that have decimals as `Decimal`."""
        if self.form == "csv":
            yield from _lines(self.text)
            return
        try:
            content: Any = json.loads(self.text, parse_float=Decimal, parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            raise InvalidDocument(f"the rows are no JSON: {error}") from None
        yield from _dicts(content)


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number")


def _lines(text: str) -> Iterator[dict[str, Any]]:
    """Yield the records of a CSV document; one that was cut off, or whose values are shifted, ends in an error."""
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        for row in reader:
            if None in row or None in row.values():
                raise InvalidDocument(f"the rows are no CSV: line {reader.line_num} has other columns than the first")
            yield row
    except csv.Error as error:
        raise InvalidDocument(f"the rows are no CSV: {error} (line {reader.line_num}); `text` has them all") from None


def _dicts(content: Any) -> Iterator[dict[str, Any]]:
    """Yield the records of a JSON document: a list of them, or a list under the name of their object."""
    if isinstance(content, dict):
        fields = cast("dict[str, Any]", content)
        only: Any = next(iter(fields.values())) if len(fields) == 1 else None
        if isinstance(only, list):
            yield from _dicts(only)
        else:
            yield fields
    elif isinstance(content, list):
        for item in cast("Iterable[Any]", content):
            yield from _dicts(item)


def form_asked(function: Model) -> tuple[str, str] | None:
    """Return where a function asks for another form than XML and for which, or None if it does not."""
    for name, value in function.__dict__.items():
        if name == _OPTION and isinstance(value, str) and value.strip().lower() not in {"", "xml"}:
            return name, value
        if name == "options" and isinstance(value, Model):
            inner = form_asked(value)
            if inner is not None:
                return f"{name}.{inner[0]}", inner[1]
    return None


def refuse_rows(function: Function[Any]) -> None:
    """Refuse a function whose answer would have no envelope to read."""
    asked = form_asked(function)
    if asked is not None:
        place, form = asked
        raise InvalidInput(
            f"{form!r} answers rows without the envelope that is read here; use client.execute_rows(...), "
            "which returns them as they come, or leave it out",
            f"{function.__wire__.tag}.{place}",
        )


def form_of(function: Function[Any]) -> str:
    """Return the form of rows that a function asks for; refuse one that asks for none."""
    asked = form_asked(function)
    if asked is None:
        raise InvalidInput("asks for no rows; give it returnformat 'csv' or 'json'", function.__wire__.tag)
    place, form = asked
    if form.strip().lower() not in FORMS:
        raise InvalidInput(f"{form!r}; accepted: 'csv', 'json'", f"{function.__wire__.tag}.{place}")
    return form.strip().lower()
