"""What of a document goes through typed models: functions of requests, records and results of replies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from intacct_codegen.conformance.classes import classes_by_tag
from intacct_codegen.conformance.extras import extras
from intacct_runtime.model import Model
from intacct_runtime.reader import read_element
from intacct_runtime.record import Record
from intacct_runtime.registry import Registry
from intacct_runtime.result import RecordsResult, Result

_ENVELOPE = frozenset({"acknowledgement", "authentication", "control", "errormessage", "error"})
"""Elements around what functions answer; the client reads them, no class does."""


class NothingTyped(Exception):
    """Raised when a document holds nothing that these bindings have a class for; the message says why."""


@dataclass(frozen=True, slots=True)
class Part:
    """An element and the class that it is read as."""

    path: str
    element: etree._Element
    cls: type[Model]

    def read(self) -> Model:
        """Return the element as an instance of the class; the name of a record may be in any case."""
        model = read_element(self.element, self.cls)
        if model.__wire__.tag != self.element.tag:
            model._set_tag(str(self.element.tag))
        return model


def parts_of(root: etree._Element, registry: Registry) -> list[Part]:
    """Return the parts of a document; raise `NothingTyped` if it is not one of the kinds known."""
    match str(root.tag):
        case "request":
            return _functions(root.findall("operation/content/function"), registry)
        case "function":
            return [_wrapped(root, registry)]
        case "response":
            return [part for result in root.iterfind("operation/result") for part in _answers(result, registry)]
        case "content":
            return _functions(root.findall("function"), registry)
        case "operation" if root.find("content") is not None:
            return _functions(root.findall("content/function"), registry)
        case "operation":
            return [part for result in root.iterfind("result") for part in _answers(result, registry)]
        case name if name in _ENVELOPE:
            return []
        case "result":
            return list(_answers(root, registry))
        case name if registry.function(name) is not None:
            return [_function(root, registry)]
        case "data":
            return _reply_data(root, registry)
        case _:
            return [_fragment(root, registry)]


def _reply_data(data: etree._Element, registry: Registry) -> list[Part]:
    """Return the parts of the `<data>` of a reply whose function is not known."""
    described = [cls for cls in classes_by_tag(registry).get("data", ()) if _fits(data, cls)]
    if described:
        return [Part("data", data, described[0])]
    wrapped = data.findall("view")
    children = [child for view in wrapped for child in view] if wrapped and len(wrapped) == len(data) else list(data)
    parts = [_known(child, registry) or Part(str(child.tag), child, Record) for child in children]
    return [Part(f"data/{part.path}", part.element, part.cls) for part in parts]


def _fragment(element: etree._Element, registry: Registry) -> Part:
    """Return a part of a reply by itself: a record, or what some class of the bindings describes."""
    part = _known(element, registry)
    if part is None:
        raise NothingTyped(f"<{element.tag!s}> is no function that the bindings know, and no part of a reply")
    return part


def _known(element: etree._Element, registry: Registry) -> Part | None:
    name = str(element.tag)
    record: type[Model] | None = registry.object(name)
    candidates = [record] if record is not None else []
    candidates += [cls for cls in classes_by_tag(registry).get(name, ()) if cls is not record]
    if not candidates:
        return None
    return Part(name, element, next((cls for cls in candidates if _fits(element, cls)), candidates[0]))


def _fits(element: etree._Element, cls: type[Model]) -> bool:
    return next(extras(Part("", element, cls).read(), ""), None) is None


def _functions(wrappers: list[etree._Element], registry: Registry) -> list[Part]:
    if not wrappers:
        raise NothingTyped("the request holds no function")
    return [_wrapped(wrapper, registry) for wrapper in wrappers]


def _wrapped(wrapper: etree._Element, registry: Registry) -> Part:
    children = list(wrapper)
    if len(children) != 1:
        raise NothingTyped(f"<function> holds {len(children)} elements instead of one")
    return _function(children[0], registry)


def _function(element: etree._Element, registry: Registry) -> Part:
    name = str(element.tag)
    cls = registry.function(name)
    if cls is None:
        raise NothingTyped(f"<{name}> is no function that the bindings know")
    return Part(name, element, cls)


def _answers(result: etree._Element, registry: Registry) -> Iterator[Part]:
    """Yield the typed parts of a `<result>`: what the function's description finds, and any other known record."""
    name = (result.findtext("function") or "").strip() or "result"
    data = result.find("data")
    if data is None:
        return
    cls: Any = registry.function(name)
    described: Result[Any] = RecordsResult() if cls is None else cls.__result__
    for element, found in described.parts(data):
        tag = str(element.tag)
        yield Part(f"{name}/{tag}", element, found or registry.object(tag) or _described(element, registry) or Record)


def _described(element: etree._Element, registry: Registry) -> type[Model] | None:
    """Return the class of what another function answers: readMore hands on the rows of any report."""
    candidates = classes_by_tag(registry).get(str(element.tag), ())
    return next((cls for cls in candidates if _fits(element, cls)), None)
