"""Reading a whole list page by page, and noticing when it changes meanwhile.

Which pages a function has is told by its shape: one with `offset` and `pagesize` (query) is asked again with the next
offset, in a fixed order; one with `pagesize` alone (readByQuery) names its result, and readMore has the rest of it; one
with the attributes `start` and `maxitems` (get_list) is asked again with the next start; one that reads the records of
some `keys` (read, readByName) is asked for so many of them at a time as it takes.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import Any, Final, Generic, Literal, TypeVar, cast

import attrs
from lxml import etree

from .bounds import whole
from .builder import Builder, as_function
from .engine import Engine
from .envelope import MOST_KEYS, Call, keys_of, new_control_id
from .errors import DriftDetected, IntacctError, InvalidInput
from .flow import Flow
from .model import Function, Model
from .result import Records, RecordsResult
from .unset import UNSET
from .xmltext import escape, parse

T = TypeVar("T")
_log = logging.getLogger("intacct")

OnDrift = Literal["raise", "warn"]
_Shape = Literal["offset", "result", "start", "keys"]
_DEFAULT_SIZE: Final = 1000
_LARGEST: Final[dict[str, int]] = {"offset": 2000, "result": 1000, "start": 1000, "keys": MOST_KEYS}
_RECORD_NUMBER: Final = "RECORDNO"


@attrs.frozen
class Bookmark:
    """Where reading stands; plain data that may be kept and started from."""

    position: int = 0
    """Number of records read; where records are read by keys, number of keys."""
    total: int | None = None
    """Number of records in all, as the gateway said last."""
    result_id: str | None = None
    """Name of the result that readMore goes on with."""
    last: int | None = None
    """Record number of the last record, where records come in that order."""


def _shape(function: Function[Any]) -> _Shape:
    wire = function.__wire__
    elements = wire.elements
    if "pagesize" in elements:
        return "offset" if "offset" in elements else "result"
    if {"start", "maxitems"} <= {attribute.name for attribute in wire.attributes}:
        return "start"
    if "keys" in elements and not wire.writes:
        if not keys_of(function):
            raise InvalidInput("names no keys; to read all records, iterate over a query", f"{wire.tag}.keys")
        return "keys"
    raise InvalidInput("has no pages; accepted: query, readByQuery, get_list, read, readByName", wire.tag)


class Pager(Generic[T]):
    """Reads one page after another and hands out the records. Does no input or output itself: `ask` is a flow."""

    def __init__(
        self,
        engine: Engine,
        given: Function[Records[T]] | Builder[Records[T]],
        *,
        page_size: int | None = None,
        start: Bookmark | None = None,
        on_drift: OnDrift = "raise",
        on_page: Callable[[Bookmark], object] | None = None,
    ) -> None:
        function = as_function(given)
        self._engine = engine
        self._function = function
        self._shape = _shape(function)
        self._root = parse(engine.call(function, any_number_of_keys=True).xml)
        self._keys = keys_of(function) if self._shape == "keys" else []
        self._size = self._page_size(page_size)
        self._ordered = self._shape == "offset" and self._order()
        self._on_drift = on_drift
        self._on_page = on_page
        self._seen: set[str] = set()
        self._read = start if start is not None else Bookmark(position=self._first_position())
        self._taken: Bookmark | None = self._read
        self._ready: deque[tuple[T, Bookmark | None]] = deque()
        self._whole = start is None
        self._left: tuple[int, int | None] | None = None
        self._ran_ahead = False
        self.finished = False

    @property
    def bookmark(self) -> Bookmark:
        """Where to go on from: behind the record that was taken last."""
        if self._ran_ahead and self._shape == "result" and not self.finished:
            raise InvalidInput(
                "cannot be left and resumed when it is read ahead: the gateway gives each page once; "
                "read without prefetch",
                self._function.__wire__.tag,
            )
        if self._taken is None:
            raise InvalidInput(
                f"can be left and resumed only between pages; the next one begins in {len(self._ready)} records",
                self._function.__wire__.tag,
            )
        return self._taken

    @property
    def ready(self) -> bool:
        """Whether a record can be taken without reading another page."""
        return bool(self._ready)

    def take(self) -> T:
        """Return the next record that is ready."""
        record, self._taken = self._ready.popleft()
        return record

    def ask(self, *, ahead: bool = False) -> Flow[Records[T]]:
        """Ask for the page behind those that were accepted. `ahead` while there are still records to take."""
        self._ran_ahead = self._ran_ahead or ahead
        return self._asked()

    def _asked(self) -> Flow[Records[T]]:
        call = self._call()
        (found,) = yield from self._engine.run((call,), control_id=call.control_id)
        if isinstance(found, IntacctError):
            raise found
        return cast("Records[T]", found.value)

    def accept(self, records: Records[T]) -> None:
        """Take in a page that was asked for; raise if the list has changed."""
        kept = self._checked(records)
        total = self._read.total if records.totalcount is None else records.totalcount
        steps, precise = len(records), self._shape != "result"
        if self._shape == "keys":
            steps, total = len(self._next_keys()), len(self._keys)
            precise = steps == len(records)
        end = attrs.evolve(
            self._read,
            position=self._read.position + steps,
            total=total,
            result_id=records.result_id or self._read.result_id,
        )
        for place, record in kept:
            behind = attrs.evolve(end, position=self._read.position + place + 1, last=_number(_record_number(record)))
            self._ready.append((record, behind if precise else None))
        if self._ready:
            end = attrs.evolve(end, last=_number(_record_number(self._ready[-1][0])))
            self._ready[-1] = (self._ready[-1][0], end)
        else:
            self._taken = end
        self._read = end
        self._finish(records)
        if self._on_page is not None:
            self._on_page(end)

    # What is asked

    def _page_size(self, wanted: int | None) -> int:
        largest = _LARGEST[self._shape]
        if wanted is None:
            text = self._root.get("maxitems") if self._shape == "start" else self._root.findtext("pagesize")
            wanted = int(text) if text and text.strip().isdecimal() else min(_DEFAULT_SIZE, largest)
        return whole(wanted, 1, largest, "page_size")

    def _first_position(self) -> int:
        text = self._root.get("start") if self._shape == "start" else self._root.findtext("offset")
        return int(text) if text and text.strip().isdecimal() else 0

    def _order(self) -> bool:
        """Give a query an order in which no two records are equal; return whether that is by record number, upwards.

        An order of the caller's comes first: what is equal in it would come in any order from page to page.
        """
        root = self._root
        given = [(order.findtext("field") or "").strip().upper() for order in root.iterfind("orderby/order")]
        fields = [field for field in self._order_fields(bool(given)) if field.upper() not in given]
        orderby = root.find("orderby")
        if orderby is None and fields:
            orderby = etree.SubElement(root, "orderby")
        elif orderby is not None and not (fields or given):
            root.remove(orderby)
        for field in fields:
            order = etree.SubElement(cast("etree._Element", orderby), "order")
            etree.SubElement(order, "field").text = field
            etree.SubElement(order, "ascending")
        first = root.find("orderby/order")
        upwards = first is not None and first.find("descending") is None
        return upwards and [*given, *fields][0].upper() == _RECORD_NUMBER

    def _order_fields(self, ordered: bool) -> list[str]:
        """Return the fields that tell records apart; only what is sure of it where the caller has an order already."""
        selected = list(self._root.iterfind("select/*"))
        plain = [(item.text or "").strip() for item in selected if item.tag == "field"]
        if len(plain) < len(selected):
            return plain  # aggregates: one record per group of the plain fields
        known = self._object_class()
        if known is None:
            return [] if ordered else [_RECORD_NUMBER]
        if _RECORD_NUMBER in known.__wire__.elements:
            return [_RECORD_NUMBER]
        if known.__wire__.key:
            return [known.__wire__.key]
        return [] if ordered else plain[:1]

    def _object_class(self) -> type[Model] | None:
        result = self._function.__result__
        name = (self._root.findtext("object") or "").strip()
        if not isinstance(result, RecordsResult) or result.registry is None:
            return None
        return cast("type[Model] | None", result.registry.resolve().object(name))

    def _call(self) -> Call:
        mark = self._read
        name, control_id = self._function.__wire__.tag, new_control_id()
        if self._shape == "result" and mark.result_id is not None:
            xml = f"<readMore><resultId>{escape(mark.result_id)}</resultId></readMore>"
            return Call("readMore", xml, control_id, False, self._function.__result__.parse)
        if self._shape == "start":
            self._root.set("start", str(mark.position))
            self._root.set("maxitems", str(self._size))
        elif self._shape == "keys":
            self._put("keys", ",".join(self._next_keys()))
        else:
            self._put("pagesize", self._size)
        if self._shape == "offset":
            self._put("offset", mark.position)
        xml = etree.tostring(self._root, encoding="unicode")
        return Call(name, xml, control_id, False, self._function.__result__.parse)

    def _next_keys(self) -> list[str]:
        return self._keys[self._read.position : self._read.position + self._size]

    def _put(self, name: str, value: int | str) -> None:
        element = self._root.find(name)
        if element is None:
            element = etree.SubElement(self._root, name)
        element.text = str(value)

    # What came

    def _finish(self, records: Records[T]) -> None:
        position, total = self._read.position, self._read.total
        if self._shape == "keys":
            self.finished = position >= len(self._keys)
            return
        left = records.numremaining
        if left and self._left is not None and self._left[1] == total and left >= self._left[0]:
            raise DriftDetected(
                f"the list of {self._function.__wire__.tag} does not end: {left} records remain after every page",
                self._read,
            )
        self._left = None if left is None else (left, total)
        if not records:
            self.finished = True
        elif left is not None:
            self.finished = left == 0
        elif total is not None:
            self.finished = position >= total
        elif self._shape == "result":
            self.finished = records.result_id is None
        else:
            self.finished = len(records) < self._size
        if self.finished and self._whole and total is not None and position < total:
            self._drift(f"it ended after {position} of {total} records")

    def _checked(self, records: Records[T]) -> list[tuple[int, T]]:
        """Return the records that are new, each with its place; a list that has changed is reported."""
        if self._shape == "keys":
            return list(enumerate(records))
        total = self._read.total
        if total is not None and records.totalcount is not None and records.totalcount != total:
            self._drift(f"it had {total} records and now has {records.totalcount}")
        elif total is not None and records.numremaining is not None and self._shape == "result":
            self._check_gap(total - self._read.position - len(records) - records.numremaining)
        kept: list[tuple[int, T]] = []
        doubled: list[str] = []
        last = self._read.last
        for place, record in enumerate(records):
            key = _record_number(record)
            number = _number(key)
            if key is None:
                kept.append((place, record))
            elif (last is not None and number is not None and number <= last) if self._ordered else key in self._seen:
                doubled.append(key)
            else:
                kept.append((place, record))
                last = number
                if not self._ordered:
                    self._seen.add(key)
        if doubled:
            self._drift(f"record {', '.join(doubled[:5])} came a second time")
        return kept

    def _check_gap(self, missing: int) -> None:
        """Report records of a result that were delivered to nobody, such as those of a reply that got lost."""
        if missing > 0:
            self._drift(f"{missing} records before these never came")
            self._read = attrs.evolve(self._read, position=self._read.position + missing)

    def _drift(self, change: str) -> None:
        text = f"the list of {self._function.__wire__.tag} changed while it was read: {change}"
        if self._on_drift == "raise":
            raise DriftDetected(f"{text}; records may be missing or doubled", attrs.evolve(self._read, total=None))
        _log.warning("%s", text)


def _record_number(record: object) -> str | None:
    """Return the record number, if the record has one."""
    if not isinstance(record, Model):
        return None
    value: Any = getattr(record, "recordno", UNSET) if "recordno" in record.__field_names__ else UNSET
    if value is UNSET:
        value = record.extra.get(_RECORD_NUMBER)
    return str(value) if isinstance(value, (int, str)) else None


def _number(key: str | None) -> int | None:
    return int(key) if key is not None and key.isdecimal() and len(key) < 19 else None
