"""Whatever may be written of an object is accepted by create and update, written, and read as the same again."""

from __future__ import annotations

from typing import Any

import pytest

from intacct import dumps, loads
from intacct._index import REGISTRY
from intacct.common import create, update
from intacct_runtime.errors import InvalidInput
from intacct_runtime.model import Object
from intacct_runtime.wire import Element

from .instances import Maker


class Writer(Maker):
    """Makes records as somebody fills them in: nothing that only the gateway sets, all that an operation requires."""

    def __init__(self, seed: int, operation: str, *, key: str) -> None:
        super().__init__(seed, 0.4)
        self.operation = operation
        self.key = key

    def _element(self, element: Element, fields: dict[str, Any], depth: int) -> None:
        named = depth == 0 and self.operation == "update" and element.name == self.key
        if element.access != "read" and (self.operation in element.required or named):
            fields[element.attr] = self._value(element, depth) if element.max == 1 else [self._value(element, depth)]
        elif element.access != "read":
            super()._element(element, fields, depth)


def record_of(name: str) -> type[Object]:
    cls = REGISTRY.object(name)
    assert cls is not None
    return cls


def record(writer: Writer, name: str) -> Object:
    found = writer.instance(record_of(name))
    assert isinstance(found, Object)
    return found


def written(operation: str) -> list[str]:
    return [name for name in sorted(REGISTRY.objects) if operation in record_of(name).__wire__.operations]


@pytest.mark.parametrize("name", written("create"))
def test_create(name: str) -> None:
    for seed in range(3):
        function = create(objects=[record(Writer(seed, "create", key=""), name)])
        assert loads(dumps(function)) == function


@pytest.mark.parametrize("name", written("update"))
def test_update(name: str) -> None:
    for seed in range(3):
        function = update(objects=[record(Writer(seed, "update", key=record_of(name).__wire__.key), name)])
        assert loads(dumps(function)) == function


def test_what_only_the_gateway_sets_is_refused_in_every_object() -> None:
    count = 0
    for name in written("create"):
        cls = record_of(name)
        wire = cls.__wire__
        for element in wire.elements.values():
            if element.access != "read" or element.name == wire.key:
                continue
            line = record(Writer(1, "create", key=""), name)
            setattr(line, element.attr, None)
            with pytest.raises(InvalidInput, match="read-only"):
                dumps(create(objects=[line]))
            count += 1
            break
    assert count > 50
