"""What a function answers: how a `<result>` element becomes the typed value that `execute` returns."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

from lxml import etree

from .errors import InvalidDocument
from .model import ExtraValue, Model
from .node import Node
from .reader import keep, read_element
from .record import Record
from .registry import Registry
from .scalars import INTEGER
from .wire import Ref

T = TypeVar("T")
R = TypeVar("R", covariant=True)


class Records(list[T]):
    """The records of one answer (`len` tells how many), with what the gateway said about the whole list."""

    __slots__ = ("listtype", "totalcount", "numremaining", "offset", "result_id", "start", "end", "extra")

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
        self.extra: dict[str, ExtraValue] = {}
        """What else stands around the records: unknown attributes (`@name`), text (`#text`), a wrapper's own."""


class Result(ABC, Generic[R]):
    """Turns the `<result>` element of a successful function into its value."""

    __slots__ = ()

    @abstractmethod
    def parse(self, result: etree._Element) -> R:
        """Return the value; raise `InvalidDocument` if the element does not hold it."""

    def parts(self, data: etree._Element) -> Iterator[tuple[etree._Element, type[Model] | None]]:
        """Yield what of `<data>` is read as one model, with its class; None where nothing describes it."""
        for child in data:
            yield child, None


class NothingResult(Result[None]):
    """The function answers with its status alone."""

    __slots__ = ()

    def parse(self, result: etree._Element) -> None:
        return None


class KeyResult(Result[str]):
    """The function answers with the key of the record that it wrote.

    The key of a record that was there before is no news: where it is not `required`, a reply without it gives an empty
    text.
    """

    __slots__ = ("required",)

    def __init__(self, *, required: bool = True) -> None:
        self.required = required

    def parse(self, result: etree._Element) -> str:
        key = result.findtext("key")
        if key is None and self.required:
            raise InvalidDocument("the result holds no <key>")
        return (key or "").strip()


class TextResult(Result[str]):
    """The function answers with a text under `<data>`."""

    __slots__ = ()

    def parse(self, result: etree._Element) -> str:
        data = result.find("data")
        if data is None:
            raise InvalidDocument("the result holds no <data>")
        return "".join(str(text) for text in data.itertext())


class TreeResult(Result[Node]):
    """The function answers with `<data>` of which nothing is known: it comes as plain elements."""

    __slots__ = ()

    def parse(self, result: etree._Element) -> Node:
        data = result.find("data")
        return Node("data") if data is None else Node.of(data)

    def parts(self, data: etree._Element) -> Iterator[tuple[etree._Element, type[Model] | None]]:
        return iter(())


class DataResult(Result[T]):
    """The function answers with one structure: an element under `<data>`, or `<data>` itself where no name is given.

    What stands beside that element is kept in `extra`. Where the element is missing, `<data>` is read in its place.
    """

    __slots__ = ("target", "name")

    def __init__(self: DataResult[Any], target: Ref, name: str | None = None) -> None:
        self.target = target
        self.name = name

    def parse(self, result: etree._Element) -> T:
        data = result.find("data")
        if data is None:
            data = etree.Element("data")
        element = self._element(data)
        value: Any = read_element(element, self.target.resolve())
        for sibling in data if element is not data else ():
            if sibling is not element:
                keep(value.extra, str(sibling.tag), sibling)
        return value  # type: ignore[no-any-return]

    def parts(self, data: etree._Element) -> Iterator[tuple[etree._Element, type[Model] | None]]:
        element = self._element(data)
        for child in data if element is not data else (data,):
            yield child, self.target.resolve() if child is element else None

    def _element(self, data: etree._Element) -> etree._Element:
        if self.name is None:
            return data
        found = data.find(self.name)
        if found is not None:
            return found
        name = self.name.upper()
        return next((child for child in data if str(child.tag).upper() == name), data)


class RecordsResult(Result[Records[T]]):
    """The function answers with records under `<data>`: objects found by their name, or elements of known classes."""

    __slots__ = ("registry", "elements", "other", "wrapper")

    def __init__(
        self: RecordsResult[Any],
        registry: Ref | None = None,
        elements: dict[str, Ref] | None = None,
        *,
        other: Ref | None = None,
        wrapper: str | None = None,
    ) -> None:
        """`other` is the class of elements of any other name; `wrapper` names what may stand around the records."""
        self.registry = registry
        self.elements = elements or {}
        self.other = other
        self.wrapper = wrapper

    def parse(self, result: etree._Element) -> Records[T]:
        records: Records[T] = Records()
        data = result.find("data")
        if data is not None:
            for element, cls in self.parts(data):
                records.append(_record(element, cls or Record))
        _describe(records, result, data)
        if data is not None and self.wrapper is not None:
            for wrapper in data.iterfind(self.wrapper):
                if wrapper.attrib:
                    records.extra[self.wrapper] = Node.of(_childless(wrapper))
        return records

    def parts(self, data: etree._Element) -> Iterator[tuple[etree._Element, type[Model] | None]]:
        for child in data:
            if child.tag == self.wrapper and self._class(str(child.tag)) is None:
                yield from self.parts(child)
            else:
                yield child, self._class(str(child.tag))

    def _class(self, tag: str) -> type[Model] | None:
        target = self.elements.get(tag)
        if target is None and self.elements:
            folded = tag.upper()
            target = next((ref for name, ref in self.elements.items() if name.upper() == folded), None)
        if target is None:
            registry: Registry | None = self.registry.resolve() if self.registry else None
            found: type[Model] | None = registry.object(tag) if registry else None
            if found is not None or self.other is None:
                return found
            target = self.other
        return target.resolve()  # type: ignore[no-any-return]


def _record(element: etree._Element, cls: type[Model]) -> Any:
    record = read_element(element, cls)
    if cls.__wire__.tag != element.tag:
        record._set_tag(str(element.tag))
    return record


def _childless(element: etree._Element) -> etree._Element:
    return etree.Element(element.tag, dict(element.attrib))


def _describe(records: Records[Any], result: etree._Element, data: etree._Element | None) -> None:
    listtype = result.find("listtype")
    if listtype is not None:
        records.listtype = listtype.text
        given = _Attributes(records, listtype)
        records.start, records.end = given.number("start"), given.number("end")
        records.totalcount = given.number("total")
        given.keep_rest()
    if data is None:
        return
    given = _Attributes(records, data)
    records.listtype = given.text("listtype", records.listtype)
    records.totalcount = given.number("totalcount", records.totalcount)
    records.numremaining = given.number("numremaining")
    records.offset = given.number("offset")
    records.result_id = given.text("resultId", None) or None
    if data.get("count") == str(len(records)):
        given.text("count", None)
    given.keep_rest()
    if data.text and not data.text.isspace():
        records.extra["#text"] = data.text


class _Attributes:
    """The attributes around records while they are taken up; what no field takes goes into `extra`."""

    __slots__ = ("records", "rest")

    def __init__(self, records: Records[Any], element: etree._Element) -> None:
        self.records = records
        self.rest = {str(name): str(value) for name, value in element.attrib.items()}

    def text(self, name: str, otherwise: str | None) -> str | None:
        return self.rest.pop(name, otherwise)

    def number(self, name: str, otherwise: int | None = None) -> int | None:
        text = self.rest.get(name)
        found = INTEGER.parse(text) if text is not None else None
        if not isinstance(found, int):
            return otherwise
        del self.rest[name]
        return found

    def keep_rest(self) -> None:
        self.records.extra.update({f"@{name}": value for name, value in self.rest.items()})
