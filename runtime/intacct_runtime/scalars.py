"""The value types of the API: how each is read from text, written as text and compared.

Reading is lenient and never loses anything: a text that is no value of its type comes back as `Unparsed`, a `str` that
is written again exactly as it came. Writing is strict: a value of the wrong type raises `ValueError` with a message
that says what is accepted.
"""

from __future__ import annotations

import datetime
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from typing import Final, cast

_CACHE_LIMIT: Final = 16_384
_INTEGER = re.compile(r"\s*[+-]?[0-9]{1,1000}\s*", re.ASCII)  # int() refuses texts of several thousand digits
_MDY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?", re.ASCII)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?", re.ASCII)
_TRUE: Final = frozenset({"true", "t"})
_FALSE: Final = frozenset({"false", "f"})


class Unparsed(str):
    """A text from the wire that is no value of its field's type, kept as it came and written back unchanged."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Unparsed({super().__repr__()})"


class Parsed(dict[str, object]):
    """The values of texts parsed before; a missing one is parsed and kept, up to a bound."""

    __slots__ = ("_parse",)

    def __init__(self, parse: Callable[[str], object | None]) -> None:
        super().__init__()
        self._parse = parse

    def __missing__(self, text: str) -> object:
        value = self._parse(text)
        if value is None:
            value = Unparsed(text)
        if len(self) >= _CACHE_LIMIT:
            self.clear()
        self[text] = value
        return value


class Scalar(ABC):
    """One value type. Instances are stateless apart from a bounded cache of parsed texts."""

    __slots__ = ("name", "accepts", "parsed")

    def __init__(self, name: str, accepts: str, *, cached: bool = True) -> None:
        self.name = name
        self.accepts = accepts
        """What is accepted when writing, in words for an error message."""
        self.parsed = Parsed(self._parse) if cached else None
        """Values by text; None where the text itself is the value."""

    def parse(self, text: str) -> object:
        """Return the value that `text` denotes, or `Unparsed(text)`."""
        return text if self.parsed is None else self.parsed[text]

    def format(self, value: object) -> str:
        """Return the text of `value`; raise `ValueError` if it is not a value of this type."""
        if isinstance(value, Unparsed):
            return str(value)
        return self._format(value)

    def same(self, left: str, right: str) -> bool:
        """Whether two texts denote the same value of this type."""
        return left == right or self.parse(left) == self.parse(right)

    @abstractmethod
    def _parse(self, text: str) -> object | None: ...

    @abstractmethod
    def _format(self, value: object) -> str: ...

    def _refuse(self, value: object) -> ValueError:
        return ValueError(f"{type(value).__name__} {value!r}; accepted: {self.accepts}")

    def __repr__(self) -> str:
        return self.name


class _Text(Scalar):
    __slots__ = ()

    def __init__(self, name: str, accepts: str) -> None:
        super().__init__(name, accepts, cached=False)

    def _parse(self, text: str) -> object | None:
        return text

    def _format(self, value: object) -> str:
        if isinstance(value, str):
            return value
        raise self._refuse(value)


class _Integer(Scalar):
    __slots__ = ()

    def _parse(self, text: str) -> object | None:
        return int(text) if _INTEGER.fullmatch(text) else None

    def _format(self, value: object) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        raise self._refuse(value)


class _Decimal(Scalar):
    __slots__ = ()

    def _parse(self, text: str) -> object | None:
        try:
            value = Decimal(text)
        except InvalidOperation:
            return None
        return value if value.is_finite() and "_" not in text and text.isascii() else None

    def _format(self, value: object) -> str:
        if isinstance(value, Decimal):
            if not value.is_finite():
                raise ValueError(f"Decimal {value!r}; accepted: a finite Decimal or int")
            text = str(value)
            return format(value, "f") if "E" in text else text
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        raise self._refuse(value)


class _Boolean(Scalar):
    __slots__ = ("_texts",)

    def __init__(self, name: str, true: str, false: str) -> None:
        super().__init__(name, "True or False")
        self._texts = (false, true)

    def _parse(self, text: str) -> object | None:
        word = text.strip().lower()
        return True if word in _TRUE else False if word in _FALSE else None

    def _format(self, value: object) -> str:
        if isinstance(value, bool):
            return self._texts[value]
        raise self._refuse(value)


def _moment(text: str) -> datetime.datetime | datetime.date | None:
    """Read any of the date and date-time forms seen on the wire."""
    text = text.strip()
    try:
        if found := _MDY.fullmatch(text):
            month, day, year, hour, minute, second = found.groups()
            if hour is None:
                return datetime.date(int(year), int(month), int(day))
            return datetime.datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0))
        if _ISO.fullmatch(text):
            return datetime.date.fromisoformat(text) if len(text) == 10 else datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return None


def _mdy(value: datetime.date) -> str:
    text = f"{value.month:02}/{value.day:02}/{value.year:04}"
    if isinstance(value, datetime.datetime):
        text += f" {value.hour:02}:{value.minute:02}:{value.second:02}"
    return text


class AsRead(datetime.datetime):
    """A date-time that its field's form cannot carry (a time zone, parts of a second); written as it was read."""

    text: str = ""

    @classmethod
    def of(cls, value: datetime.datetime, text: str) -> AsRead:
        """Return the same moment, remembering its text."""
        kept = cls.combine(value.date(), value.timetz())
        kept.text = text
        return kept


class _Date(Scalar):
    __slots__ = ("_iso",)

    def __init__(self, name: str, accepts: str, *, iso: bool = False) -> None:
        super().__init__(name, accepts)
        self._iso = iso

    def _parse(self, text: str) -> object | None:
        value = _moment(text)
        if isinstance(value, datetime.datetime) and (value.microsecond or (value.tzinfo is not None and not self._iso)):
            return AsRead.of(value, text)
        return value

    def _format(self, value: object) -> str:
        if isinstance(value, AsRead) and value.text:
            return value.text
        if isinstance(value, datetime.date):
            if isinstance(value, datetime.datetime) and value.microsecond:
                raise ValueError(
                    f"datetime {value!r}; the wire form has whole seconds: use value.replace(microsecond=0)"
                )
            return value.isoformat() if self._iso else _mdy(value)
        raise self._refuse(value)


class _DateTime(_Date):
    __slots__ = ()

    def _parse(self, text: str) -> object | None:
        value = super()._parse(text)
        if isinstance(value, datetime.datetime) or not isinstance(value, datetime.date):
            return value
        return datetime.datetime(value.year, value.month, value.day)

    def _format(self, value: object) -> str:
        if not isinstance(value, datetime.datetime):
            raise self._refuse(value)
        if value.tzinfo is not None and not self._iso and not isinstance(value, AsRead):
            raise ValueError(f"datetime {value!r} has a time zone, which this field cannot carry; pass it without one")
        return super()._format(value)


class _SplitDate(_Date):
    """A date written as child elements year, month and day; the codec treats its content apart."""

    __slots__ = ()

    def _format(self, value: object) -> str:
        if isinstance(value, datetime.datetime) or not isinstance(value, datetime.date):
            raise self._refuse(value)
        return f"<year>{value.year:04}</year><month>{value.month:02}</month><day>{value.day:02}</day>"


class _Flag(Scalar):
    """An element whose presence alone says something; `True` writes it empty, `False` leaves it out."""

    __slots__ = ()

    def _parse(self, text: str) -> object | None:
        return None if text.strip() else True

    def _format(self, value: object) -> str:
        if value is True:
            return ""
        raise self._refuse(value)


class Enumeration(Scalar):
    """A text with a closed list of values. Unknown texts are read as `Unparsed` and refused when written anew."""

    __slots__ = ("values", "_set")

    def __init__(self, *values: str) -> None:
        super().__init__("enumeration", "one of " + ", ".join(map(repr, values)))
        self.values = values
        self._set = frozenset(values)

    def _parse(self, text: str) -> object | None:
        return text if text in self._set else None

    def _format(self, value: object) -> str:
        if isinstance(value, str) and value in self._set:
            return value
        raise self._refuse(value)

    def __repr__(self) -> str:
        return f"enumeration{self.values!r}"


class MultipleChoice(Scalar):
    """Several values of a list in one text, joined with `#~#`; a text with unknown ones is read as `Unparsed`."""

    __slots__ = ("values",)

    SEPARATOR: Final = "#~#"

    def __init__(self, *values: str) -> None:
        each = f", each one of {', '.join(map(repr, values))}" if values else ""
        super().__init__("multiple choice", f"a tuple of str{each}")
        self.values = values

    def _parse(self, text: str) -> object | None:
        found = tuple(text.split(self.SEPARATOR))
        return None if self.values and set(found) - set(self.values) else found

    def _format(self, value: object) -> str:
        given = list(cast("Iterable[object]", value)) if isinstance(value, (tuple, list)) else [None]
        parts = [part for part in given if isinstance(part, str) and self.SEPARATOR not in part]
        if len(parts) == len(given) and not (self.values and set(parts) - set(self.values)):
            return self.SEPARATOR.join(parts)
        raise ValueError(f"{value!r}; accepted: {self.accepts}")


_MONEY: Final = "Decimal or int (never float: it cannot hold most decimal amounts exactly)"

TEXT: Final = _Text("text", "str")
INTEGER: Final = _Integer("integer", "int")
DECIMAL: Final = _Decimal("decimal", _MONEY)
CURRENCY: Final = _Decimal("currency", _MONEY)
PERCENT: Final = _Decimal("percent", _MONEY)
BOOLEAN: Final = _Boolean("boolean", "true", "false")
BOOLEAN_T_F: Final = _Boolean("boolean", "T", "F")
DATE: Final = _Date("date", "datetime.date")
DATE_ISO: Final = _Date("date", "datetime.date", iso=True)
DATETIME: Final = _DateTime("datetime", "datetime.datetime with whole seconds and no time zone")
DATETIME_ISO: Final = _DateTime("datetime", "datetime.datetime with whole seconds", iso=True)
SPLIT_DATE: Final = _SplitDate("date", "datetime.date")
FLAG: Final = _Flag("flag", "True (written as an empty element) or False (left out)")
