"""Writes spec documents in their one canonical layout.

Keys stand in the order of the schema. Every entry of a list of mappings is one line as long as it fits; groups and
entries with entries of their own are blocks. So a change of one fact is a change of one line.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard

from pydantic import BaseModel

from intacct_codegen.grammar import BooleanShape, ListShape, MappingShape, Shape, UnionShape, concrete, shape_of
from intacct_codegen.yaml_text import SURPRISING

WIDTH = 120
_PLAIN = re.compile(r"[A-Za-z0-9_/][A-Za-z0-9_./#()+;<>=~@$%^|&*!?'-]*(?: [A-Za-z0-9_./()+;<>=~@$%^|&*!?'-]+)*")
_FOLDABLE = re.compile(r"[^\s\x00-\x20]+(?: [^\s\x00-\x20]+)+")
_WRAP: dict[str, Any] = {"break_long_words": False, "break_on_hyphens": False}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


def write_document(kind: str, document: Mapping[str, Any] | BaseModel, header: str = "") -> str:
    """The canonical text of a document; `header` is kept as its leading comment lines."""
    data = to_data(document) if isinstance(document, BaseModel) else document
    return header + "".join(f"{line}\n" for line in _block_mapping(data, shape_of(kind), 0))


def to_data(document: BaseModel) -> dict[str, Any]:
    """A document as plain mappings and lists, without what is merely default."""
    return document.model_dump(by_alias=True, exclude_defaults=True)


def scalar(value: str | bool | int) -> str:
    """A scalar as it stands in a document."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if _PLAIN.fullmatch(value) and not SURPRISING.fullmatch(value):
        return value
    return f'"{"".join(_escaped(character) for character in value)}"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    code = ord(character)
    if character.isprintable():
        return character
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _block_mapping(data: Mapping[str, Any], shape: MappingShape | None, indent: int) -> list[str]:
    lines: list[str] = []
    for key, value, inner in _entries(data, shape):
        start = f"{' ' * indent}{scalar(key)}:"
        if not _always_block(key, inner):
            flow = _flow(value, inner)
            if len(start) + 1 + len(flow) <= WIDTH:
                lines.append(f"{start} {flow}")
                continue
        if is_mapping(value):
            lines += [start, *_block_mapping(value, _mapping_shape(inner, value), indent + 2)]
        elif is_list(value):
            lines += [start, *_block_list(value, inner, indent + 2)]
        else:
            lines += _long_scalar(start, value, indent + 2)
    return lines


def _block_list(items: Sequence[Any], shape: Shape | None, indent: int) -> list[str]:
    start = f"{' ' * indent}-"
    item_shape = concrete(shape.item) if isinstance(shape, ListShape) else None
    lines: list[str] = []
    for item in items:
        mapping = _mapping_shape(item_shape, item) if is_mapping(item) else None
        if mapping is None or not any(_always_block(key, inner) for key, _, inner in _entries(item, mapping)):
            flow = _flow(item, item_shape)
            if len(start) + 1 + len(flow) <= WIDTH:
                lines.append(f"{start} {flow}")
                continue
        if mapping is None:
            lines += _long_scalar(start, item, indent + 2)
        else:
            block = _block_mapping(item, mapping, indent + 2)
            lines += [f"{start} {block[0].lstrip(' ')}", *block[1:]]
    return lines


def _long_scalar(start: str, value: Any, indent: int) -> list[str]:
    """A scalar too long for its line: folded where that keeps it the same."""
    if not isinstance(value, str) or not _FOLDABLE.fullmatch(value):
        return [f"{start} {scalar(value)}"]
    pad = " " * indent
    return [f"{start} >-", *textwrap.wrap(value, WIDTH, initial_indent=pad, subsequent_indent=pad, **_WRAP)]


def _flow(value: Any, shape: Shape | None) -> str:
    if is_mapping(value):
        parts = (
            f"{scalar(key)}: {_flow(inner, below)}"
            for key, inner, below in _entries(value, _mapping_shape(shape, value))
        )
        return f"{{{', '.join(parts)}}}"
    if is_list(value):
        item_shape = concrete(shape.item) if isinstance(shape, ListShape) else None
        return f"[{', '.join(_flow(inner, item_shape) for inner in value)}]"
    return scalar(value)


def _always_block(key: str, shape: Shape | None) -> bool:
    """Lists of entries and of remarks are blocks however short they are."""
    if not isinstance(shape, ListShape):
        return False
    item = concrete(shape.item)
    return (
        key in ("notes", "behaviour")
        or isinstance(item, MappingShape)
        or (isinstance(item, UnionShape) and item.scalar is None)
    )


def _entries(data: Mapping[str, Any], shape: MappingShape | None) -> list[tuple[str, Any, Shape | None]]:
    """The entries that say something, in the order of the schema."""
    keys = shape.keys if shape else {}
    order = {key: place for place, key in enumerate(keys)}
    found: list[tuple[str, Any, Shape | None]] = []
    for key in sorted(data, key=lambda key: (order.get(key, len(order)), key if key not in order else "")):
        value = data[key]
        inner = concrete(keys.get(key))
        is_default = isinstance(inner, BooleanShape) and value is inner.default
        is_shared = key == "values" and "values_of" in data  # the loader fills such values in
        if value is not None and value != [] and not is_default and not is_shared:
            found.append((key, value, inner))
    return found


def _mapping_shape(shape: Shape | None, data: Mapping[str, Any]) -> MappingShape | None:
    if isinstance(shape, UnionShape):
        return next((option for key, option in shape.mappings.items() if key in data), None)
    return shape if isinstance(shape, MappingShape) else None
