"""The JSON Schemas of spec/schema as shapes that read YAML nodes.

Reading by shape rather than through a general validator gives each mistake its line and column and a fix, and lets a
text be a text because the grammar says so, never because of how it looks. Only the schema keywords that spec/schema
uses are known here; another one is an error at start, not a silent gap.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import yaml

from intacct_codegen.problems import Problem, suggestion
from intacct_codegen.schemas import SCHEMA_FOLDER
from intacct_codegen.yaml_text import SURPRISING

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_ANNOTATIONS = {"$schema", "$id", "title", "description", "default"}


@dataclass(slots=True)
class Reading:
    """Collects what goes wrong while one document is read."""

    path: Path
    problems: list[Problem] = field(default_factory=list[Problem])

    def report(self, node: yaml.Node, message: str, fix: str) -> None:
        mark = node.start_mark
        self.problems.append(Problem(self.path, mark.line + 1, mark.column + 1, message, fix))


class Shape(Protocol):
    """What may stand at a place of a document."""

    def read(self, node: yaml.Node, reading: Reading) -> Any: ...


@dataclass(slots=True)
class TextShape:
    """A text, perhaps one of a list or of a pattern."""

    title: str
    description: str
    words: frozenset[str] | None
    pattern: re.Pattern[str] | None
    min_length: int

    def read(self, node: yaml.Node, reading: Reading) -> str | None:
        if not isinstance(node, yaml.ScalarNode):
            reading.report(node, f"{_kind(node)} where a text is meant", "Write one text.")
            return None
        text: str = node.value
        if not node.style:
            if not text:
                reading.report(
                    node, "the value is missing", 'Write a value, remove the key, or write "" for an empty text.'
                )
                return None
            if SURPRISING.fullmatch(text):
                fix = f'Write "{text}" with quotes.'
                reading.report(node, f"{text} without quotes is a boolean, number, date or null to YAML readers", fix)
                return None
        if self.words is not None and text not in self.words:
            fix = suggestion(text, sorted(self.words), "Known are")
            reading.report(node, f"`{text}` is none of the known words{self._of()}", fix)
            return None
        if self.pattern is not None and not self.pattern.search(text):
            what = _words(self.title) or "a value for this key"
            expected = self.description or f"It has to match {self.pattern.pattern}."
            reading.report(node, f"`{text}` cannot be read as {what}", f"Expected: {expected}")
            return None
        if len(text) < self.min_length:
            reading.report(node, "an empty text says nothing here", "Write a text or remove the key.")
            return None
        return text

    def _of(self) -> str:
        return f" for {_words(self.title)}" if self.title else ""


@dataclass(slots=True)
class BooleanShape:
    """true or false, and nothing that merely looks like it."""

    only: bool | None
    default: bool | None

    def read(self, node: yaml.Node, reading: Reading) -> bool | None:
        value = (
            {"true": True, "false": False}.get(node.value)
            if isinstance(node, yaml.ScalarNode) and not node.style
            else None
        )
        if value is None or (self.only is not None and value is not self.only):
            shown = f"`{node.value}`" if isinstance(node, yaml.ScalarNode) else _kind(node)
            wanted = "true or false" if self.only is None else str(self.only).lower()
            reading.report(node, f"{shown} where a boolean is meant", f"Write {wanted} without quotes.")
            return None
        return value


@dataclass(slots=True)
class IntegerShape:
    """A whole number in decimal digits."""

    minimum: int | None

    def read(self, node: yaml.Node, reading: Reading) -> int | None:
        if not isinstance(node, yaml.ScalarNode) or node.style or not _INTEGER.fullmatch(node.value):
            shown = f"`{node.value}`" if isinstance(node, yaml.ScalarNode) else _kind(node)
            reading.report(node, f"{shown} where a whole number is meant", "Write decimal digits without quotes.")
            return None
        value = int(node.value)
        if self.minimum is not None and value < self.minimum:
            reading.report(node, f"{value} is too small", f"Write {self.minimum} or more.")
            return None
        return value


@dataclass(slots=True)
class ListShape:
    """A list of one shape."""

    item: Shape

    def read(self, node: yaml.Node, reading: Reading) -> list[Any] | None:
        if not isinstance(node, yaml.SequenceNode):
            reading.report(
                node, f"{_kind(node)} where a list is meant", "Write a list: [a, b] or one entry per line after `- `."
            )
            return None
        if not node.value:
            reading.report(node, "an empty list says nothing", "Remove the key.")
            return None
        item = self.item
        return [item.read(child, reading) for child in node.value]


@dataclass(slots=True)
class MappingShape:
    """A mapping with known keys, or with keys of a list and values of one shape."""

    title: str
    keys: dict[str, Shape]
    required: tuple[str, ...]
    other: Shape | None
    names: tuple[str, ...] | None

    def read(self, node: yaml.Node, reading: Reading) -> dict[str, Any] | None:
        if not isinstance(node, yaml.MappingNode):
            reading.report(node, f"{_kind(node)} where a mapping is meant", f"Write key: value pairs{self._keys()}.")
            return None
        result: dict[str, Any] = {}
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else None
            if key is None:
                reading.report(key_node, f"{_kind(key_node)} where a key is meant", "Write a plain word as key.")
                continue
            if key in lines:
                fix = f"Keep one of them; the first is in line {lines[key]}."
                reading.report(key_node, f"key `{key}` stands here twice", fix)
                continue
            lines[key] = key_node.start_mark.line + 1
            shape = self.keys.get(key)
            if shape is None:
                if self.other is None or (self.names is not None and key not in self.names):
                    known = self.names if self.names is not None else self.keys
                    fix = suggestion(key, known, "Known keys are")
                    reading.report(key_node, f"`{key}` is no key of {self._what()}", fix)
                    continue
                shape = self.other
            result[key] = shape.read(value_node, reading)
        missing = [key for key in self.required if key not in lines]
        if missing:
            reading.report(node, f"{self._what()} lacks {' and '.join(f'`{key}`' for key in missing)}", "Add it.")
        return result

    def _what(self) -> str:
        words = _words(self.title)
        return f"{'an' if words[:1] in 'aeiou' else 'a'} {words}" if words else "this mapping"

    def _keys(self) -> str:
        return f" for {self._what()}" if self.title else ""


@dataclass(slots=True)
class UnionShape:
    """A scalar, or one of several mappings told apart by the key that each requires."""

    title: str
    scalar: Shape | None
    mappings: dict[str, MappingShape]

    def read(self, node: yaml.Node, reading: Reading) -> Any:
        if isinstance(node, yaml.MappingNode) and self.mappings:
            if len(self.mappings) > 1:
                return self._told_apart(node, reading)
            return next(iter(self.mappings.values())).read(node, reading)
        if self.scalar is not None:
            return self.scalar.read(node, reading)
        fix = f"Write a mapping with one of the keys {', '.join(self.mappings)}."
        reading.report(node, f"{_kind(node)} where a {_words(self.title)} is meant", fix)
        return None

    def _told_apart(self, node: yaml.MappingNode, reading: Reading) -> Any:
        given = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        found = [key for key in dict.fromkeys(given) if key in self.mappings]
        if len(found) == 1:
            return self.mappings[found[0]].read(node, reading)
        words = _words(self.title)
        if found:
            fix = "Split it into one entry per key, or nest one in the other."
            reading.report(node, f"{' and '.join(f'`{key}`' for key in found)} in one {words}", fix)
            return None
        fixes = [fix for key in given if "mean" in (fix := suggestion(key, self.mappings, ""))]
        fix = fixes[0] if fixes else f"Add one of the keys {', '.join(self.mappings)}."
        reading.report(node, f"nothing says what kind of {words} this is", fix)
        return None


@cache
def shape_of(kind: str) -> MappingShape:
    """The shape of a whole document of a kind."""
    shape = _Compiler().compile({"$ref": f"{kind}.json#"})
    assert isinstance(shape, MappingShape)
    return shape


class _Compiler:
    """Turns schemas into shapes, once per definition, so that recursive ones end."""

    def __init__(self) -> None:
        self._files: dict[str, dict[str, Any]] = {}
        self._shapes: dict[str, Deferred] = {}

    def compile(self, schema: dict[str, Any]) -> Shape:
        if "$ref" in schema:
            return self._reference(schema["$ref"])
        keywords = set(schema) - _ANNOTATIONS
        title, description = schema.get("title", ""), schema.get("description", "")
        if "oneOf" in schema:
            return self._union(title, keywords, schema["oneOf"])
        match schema.get("type"):
            case "string":
                _only(keywords, "type", "enum", "pattern", "minLength")
                words = frozenset(schema["enum"]) if "enum" in schema else None
                pattern = re.compile(schema["pattern"]) if "pattern" in schema else None
                return TextShape(title, description, words, pattern, schema.get("minLength", 0))
            case "boolean":
                _only(keywords, "type", "const")
                return BooleanShape(schema.get("const"), schema.get("default"))
            case "integer":
                _only(keywords, "type", "minimum")
                return IntegerShape(schema.get("minimum"))
            case "array":
                _only(keywords, "type", "items", "minItems")
                return ListShape(self.compile(schema["items"]))
            case "object":
                return self._mapping(title, keywords, schema)
            case other:
                raise ValueError(f"schema type {other!r} is not known")

    def _mapping(self, title: str, keywords: set[str], schema: dict[str, Any]) -> MappingShape:
        _only(keywords, "type", "properties", "required", "additionalProperties", "propertyNames")
        shape = MappingShape(title, {}, tuple(schema.get("required", ())), None, None)
        shape.keys.update({key: self.compile(value) for key, value in schema.get("properties", {}).items()})
        if schema["additionalProperties"] is not False:
            shape.other = self.compile(schema["additionalProperties"])
            shape.names = tuple(schema["propertyNames"]["enum"])
        return shape

    def _union(self, title: str, keywords: set[str], options: list[dict[str, Any]]) -> UnionShape:
        _only(keywords, "oneOf")
        union = UnionShape(title, None, {})
        for option in options:
            resolved = self._resolve(option)
            if resolved["type"] == "object":
                mapping = self.compile(option)
                assert isinstance(mapping, MappingShape)
                union.mappings[resolved["required"][0]] = mapping
            else:
                union.scalar = self.compile(option)
        return union

    def _reference(self, reference: str) -> Shape:
        if reference not in self._shapes:
            deferred = self._shapes[reference] = Deferred()
            deferred.shape = self.compile(self._schema(reference))
            return deferred.shape
        known = self._shapes[reference]
        return known.shape or known

    def _resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        return self._schema(schema["$ref"]) if "$ref" in schema else schema

    def _schema(self, reference: str) -> dict[str, Any]:
        file, _, pointer = reference.partition("#")
        file = file or "defs.json"
        if file not in self._files:
            self._files[file] = json.loads((SCHEMA_FOLDER / file).read_text(encoding="utf-8"))
        node = self._files[file]
        for part in filter(None, pointer.split("/")):
            node = node[part]
        return node


class Deferred:
    """Stands for a shape that refers to itself until it is complete."""

    def __init__(self) -> None:
        self.shape: Shape | None = None

    def read(self, node: yaml.Node, reading: Reading) -> Any:
        assert self.shape is not None
        return self.shape.read(node, reading)


def concrete(shape: Shape | None) -> Shape | None:
    """The shape itself, where a definition refers back to it."""
    return shape.shape if isinstance(shape, Deferred) else shape


def _only(keywords: set[str], *known: str) -> None:
    unknown = keywords.difference(known)
    if unknown:
        raise ValueError(f"schema keywords {sorted(unknown)} are not known")


def _kind(node: yaml.Node) -> str:
    if isinstance(node, yaml.MappingNode):
        return "a mapping"
    return "a list" if isinstance(node, yaml.SequenceNode) else f"the text `{node.value}`"


def _words(title: str) -> str:
    return " ".join(_split(title)).lower()


def _split(title: str) -> Iterator[str]:
    return (word.group() for word in re.finditer(r"[A-Z][a-z0-9]*|[a-z0-9]+", title))
