"""What type checkers are told of an object's fields is what there is when the program runs."""

from __future__ import annotations

import ast
import inspect
import sys

from intacct import REGISTRY
from intacct_runtime.fields import Field, Fields
from intacct_runtime.model import Object

_TYPES = {
    "str": {"text", "enumeration"},
    "int": {"integer"},
    "bool": {"boolean"},
    "Decimal": {"decimal", "currency", "percent"},
    "datetime.date": {"date"},
    "datetime.datetime": {"datetime"},
    "tuple[str, ...]": {"multiple choice"},
}


def _declared(module: str) -> dict[str, dict[str, str]]:
    """Return the annotations of the classes that stand for fields in a module."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name.endswith("Fields")]
    return {
        node.name: {
            line.target.id: ast.unparse(line.annotation)
            for line in node.body
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
        }
        for node in classes
    }


def _problems(cls: type[Object], fields: Fields, declared: dict[str, str]) -> list[str]:
    name = cls.__name__
    found = [
        f"{name}.{attr} is only {'declared' if attr in declared else 'there'}"
        for attr in declared.keys() ^ set(dir(fields))
    ]
    for attr in declared.keys() & set(dir(fields)):
        member, annotation = getattr(fields, attr), declared[attr]
        if isinstance(member, Field):
            kinds = _TYPES.get(annotation.removeprefix("Field[").removesuffix("]"), set())
            if member.type.name not in kinds:
                found.append(f"{name}.{attr} is {member.type.name}, declared {annotation}")
        elif not annotation.endswith("Fields"):
            found.append(f"{name}.{attr} leads to another object, declared {annotation}")
    return found


def test_declared_fields_are_there_with_their_types() -> None:
    problems: list[str] = []
    counted = 0
    for name in REGISTRY.objects:
        cls = REGISTRY.object(name)
        declared = _declared(cls.__module__)[f"_{cls.__name__}Fields"]
        assert cls.__annotations__["fields"] == f"ClassVar[_{cls.__name__}Fields]"
        problems += _problems(cls, cls.fields, declared)
        counted += len(declared)
    assert problems == []
    assert counted > 10_000
