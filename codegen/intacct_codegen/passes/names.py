"""Python names: attributes, modules and classes, from wire names.

An attribute is the wire name in lower case; a word that Python or the models need for themselves gets a trailing
underscore. The list of these words is frozen: a name once public never changes because a later Python adds a word.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from intacct_codegen.ir import ModelRef
from intacct_codegen.load import Spec

_KEYWORDS = """
and as assert async await break class continue def del elif else except finally for from global if import in is lambda
nonlocal not or pass raise return try while with yield
"""
KEYWORDS = frozenset(_KEYWORDS.split())
MODEL_WORDS = frozenset({"extra", "self", "cls", "set_fields"})
"""Names that a model or a call stub has for itself."""
ANNOTATION_WORDS = frozenset({"bool", "datetime", "dict", "int", "list", "str", "tuple"})
"""Names that stand in annotations, which a field of that name would hide."""
RESERVED = KEYWORDS | MODEL_WORDS | ANNOTATION_WORDS

T = TypeVar("T")
_SEPARATORS = re.compile(r"[.\-:/ ]")


def attribute_name(wire_name: str) -> str:
    """Return the Python attribute of an element or XML attribute."""
    name = _identifier(wire_name)
    return f"{name}_" if name in RESERVED else name


def field_name(wire_name: str) -> str:
    """Return the Python attribute of a field of an object, which has its references under `fields`."""
    name = attribute_name(wire_name)
    return f"{name}_" if name == "fields" else name


def relationship_name(path: str, fields: Collection[str]) -> str:
    """Return the Python name of a way to a related object, beside the object's fields."""
    name = field_name(path)
    return f"{name}_record" if name in fields else name


def module_name(wire_name: str) -> str:
    """Return the name of the module that describes a document."""
    name = _identifier(wire_name)
    return f"{name}_" if name in KEYWORDS else name


def stub_name(operation: str, object_name: str) -> str:
    """Return the name of the call stub of a generic function for an object: read_by_name_vendor."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", operation)
    return f"{words.lower()}_{_identifier(object_name)}"


def _identifier(wire_name: str) -> str:
    name = _SEPARATORS.sub("_", wire_name.lower().replace("#", "_no"))
    return f"_{name}" if name[:1].isdigit() else name


@dataclass(frozen=True, slots=True)
class Places:
    """Module and class of every document, by kind and wire name."""

    functions: Mapping[str, ModelRef]
    structures: Mapping[str, ModelRef]
    objects: Mapping[str, ModelRef]


def places(spec: Spec) -> Places:
    """Decide modules and classes.

    In one application, functions come first; a structure or object whose module would have the name of another one
    gets its kind as a suffix.
    """
    taken: set[tuple[str, str]] = set()

    def module(application: str, name: str, kind: str) -> str:
        base = module_name(name)
        if (application, base) in taken:
            base = f"{base}_{kind}"
        taken.add((application, base))
        return f"intacct.{application}.{base}"

    functions = {
        name: ModelRef(module(loaded.application, name, "function"), loaded.document.class_ or name)
        for name, loaded in _sorted(spec.functions.items())
    }
    structures: dict[str, ModelRef] = {}
    for name, found in _sorted(spec.structures.items()):
        place = module(found.application, name, "structure")
        class_name = constant_name(place) if found.document.is_list else found.document.class_ or name
        structures[name] = ModelRef(place, class_name)
    objects = {
        name: ModelRef(module(loaded.application, name, "object"), loaded.document.class_)
        for name, loaded in _sorted(spec.objects.items())
    }
    return Places(functions, structures, objects)


def constant_name(module: str) -> str:
    """Return the name of what a module of a list structure defines."""
    return module.rpartition(".")[2].upper()


def _sorted(items: Iterable[tuple[str, T]]) -> list[tuple[str, T]]:
    return sorted(items, key=lambda item: item[0])
