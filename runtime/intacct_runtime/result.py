"""What a function answers: how a `<result>` element becomes the typed value that `execute` returns."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from lxml import etree

from .errors import InvalidDocument
from .model import Model
from .reader import read_element
from .record import Record
from .registry import Registry
from .scalars import INTEGER
from .wire import Ref

T = TypeVar("T")
R = TypeVar("R", covariant=True)


class Records(list[T]):
    """The records of one answer (`len` tells how many), with what the gateway said about the whole list."""

    __slots__ = ("listtype", "totalcount", "numremaining", "offset", "result_id", "start", "end")

    def __init__(self, items: Iterable[T] = ()) -> None:
        super().__init__(items)
        self.listtype: str | None = None
        """Name of the records' object."""
        self.totalcount: int | None = None
        """Number of records that match in all."""
        self.numremaining: int | None = None
        """Number of records not delivered yet."""
        self.offset: int | None = None
        """Position of the first record, from 0 (query)."""
        self.result_id: str | None = None
        """Name under which readMore finds the next records (readByQuery); None when nothing remains."""
        self.start: int | None = None
        """Position of the first record, from 0 (get_list)."""
        self.end: int | None = None
        """Position of the last record, inclusive (get_list)."""


class Result(ABC, Generic[R]):
    """Turns the `<result>` element of a successful function into its value."""

    __slots__ = ()

    @abstractmethod
    def parse(self, result: etree._Element) -> R:
        """Return the value; raise `InvalidDocument` if the element does not hold it."""


class NothingResult(Result[None]):
    """The function answers with its status alone."""

    __slots__ = ()

    def parse(self, result: etree._Element) -> None:
        return None


class KeyResult(Result[str]):
    """The function answers with the key of the record that it wrote."""

    __slots__ = ()

    def parse(self, result: etree._Element) -> str:
        key = result.findtext("key")
        if key is None:
            raise InvalidDocument("the result holds no <key>")
        return key.strip()


class TextResult(Result[str]):
    """The function answers with a text under `<data>`."""

    __slots__ = ()

    def parse(self, result: etree._Element) -> str:
        data = result.find("data")
        if data is None:
            raise InvalidDocument("the result holds no <data>")
        return "".join(str(text) for text in data.itertext())


class DataResult(Result[T]):
    """The function answers with one structure: an element under `<data>`, or `<data>` itself where no name is given."""

    __slots__ = ("target", "name")

    def __init__(self: DataResult[Any], target: Ref, name: str | None = None) -> None:
        self.target = target
        self.name = name

    def parse(self, result: etree._Element) -> T:
        data = result.find("data")
        element = data if data is None or self.name is None else data.find(self.name)
        if element is None:
            raise InvalidDocument(f"the result holds no <{self.name or 'data'}>")
        return read_element(element, self.target.resolve())  # type: ignore[no-any-return]


class RecordsResult(Result[Records[T]]):
    """The function answers with records under `<data>`: objects found by their name, or elements of one class."""

    __slots__ = ("registry", "elements")

    def __init__(self: RecordsResult[Any], registry: Ref | None = None, elements: dict[str, Ref] | None = None) -> None:
        self.registry = registry
        self.elements = elements or {}

    def parse(self, result: etree._Element) -> Records[T]:
        records: Records[T] = Records()
        data = result.find("data")
        if data is not None:
            for child in data:
                records.append(self._record(child))
        _describe(records, result, data)
        return records

    def _record(self, element: etree._Element) -> Any:
        tag = str(element.tag)
        if tag in self.elements:
            return read_element(element, self.elements[tag].resolve())
        registry: Registry | None = self.registry.resolve() if self.registry else None
        cls: type[Model] = (registry.object(tag) if registry else None) or Record
        record = read_element(element, cls)
        if cls.__wire__.tag != tag:
            record._set_tag(tag)
        return record


def _describe(records: Records[Any], result: etree._Element, data: etree._Element | None) -> None:
    listtype = result.find("listtype")
    if listtype is not None:
        records.listtype = listtype.text
        records.start, records.end = _number(listtype, "start"), _number(listtype, "end")
        records.totalcount = _number(listtype, "total")
    if data is None:
        return
    if data.get("listtype") is not None:
        records.listtype = data.get("listtype")
    if data.get("totalcount") is not None:
        records.totalcount = _number(data, "totalcount")
    records.numremaining = _number(data, "numremaining")
    records.offset = _number(data, "offset")
    records.result_id = data.get("resultId") or None


def _number(element: etree._Element, name: str) -> int | None:
    text = element.get(name)
    found = INTEGER.parse(text) if text is not None else None
    return found if isinstance(found, int) else None
