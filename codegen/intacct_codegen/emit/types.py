"""How a type is spelled: annotations, and the run-time descriptions of texts."""

from __future__ import annotations

from intacct_codegen.emit.source import Imports, constant, literal, tuple_of
from intacct_codegen.emit.values import VALUES, alias
from intacct_codegen.ir import Anything, Attribute, Content, Element, Group, Holds, ListOf, ModelRef, Scalar
from intacct_codegen.passes.fields import Field, Part
from intacct_codegen.passes.owned import content

SCALARS = "intacct_runtime.scalars"

_CONSTANTS = {
    ("date", "split"): "SPLIT_DATE",
    ("date", "iso"): "DATE_ISO",
    ("datetime", "iso"): "DATETIME_ISO",
    ("boolean", "t_f"): "BOOLEAN_T_F",
}
_PYTHON = {"text": "str", "integer": "int", "boolean": "bool", "flag": "bool"}


LONG_LIST = 12
"""The most values that are spelled out wherever they are needed; longer lists get a name."""


def scalar_annotation(scalar: Scalar, imports: Imports, attr: str) -> str:
    """Return the Python type of a text that stands in a field of the name given."""
    if scalar.multiple:
        return "tuple[str, ...]"
    if _closed(scalar):
        if scalar.shared:
            return imports.typing_only(VALUES, alias(scalar.shared))
        texts = _texts(scalar)
        if len(texts) > LONG_LIST:
            return f"_{imports.values(texts, attr)}"
        imports.name("typing", "Literal")
        return f"Literal[{', '.join(map(literal, texts))}]"
    if scalar.type in _PYTHON:
        return _PYTHON[scalar.type]
    if scalar.type in ("date", "datetime"):
        imports.module("datetime")
        return f"datetime.{scalar.type}"
    return imports.name("decimal", "Decimal")


def scalar_expression(scalar: Scalar, imports: Imports, attr: str) -> str:
    """Return the run-time description of the type of a text that stands in a field of the name given."""
    if scalar.multiple:
        return f"{imports.name(SCALARS, 'MultipleChoice')}({_listed(scalar, imports) if scalar.closed else ''})"
    if _closed(scalar):
        texts = _texts(scalar)
        if scalar.shared:
            return imports.name(VALUES, scalar.shared.upper())
        if len(texts) > LONG_LIST:
            return f"_{constant(imports.values(texts, attr))}"
        return f"{imports.name(SCALARS, 'Enumeration')}({_listed(scalar, imports)})"
    return imports.name(SCALARS, _CONSTANTS.get((scalar.type, scalar.form), scalar.type.upper()))


def open_values(scalar: Scalar, imports: Imports) -> str:
    """Return the known values of a text that takes others as well; empty where none are known."""
    if not scalar.values or _closed(scalar) or (scalar.multiple and scalar.closed):
        return ""
    if scalar.shared:
        return f"{imports.name(VALUES, scalar.shared.upper())}.values"
    return tuple_of(map(literal, _texts(scalar)))


def _closed(scalar: Scalar) -> bool:
    return scalar.closed and scalar.type == "text" and not scalar.multiple


def _texts(scalar: Scalar) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value.text for value in scalar.values))


def _listed(scalar: Scalar, imports: Imports) -> str:
    if scalar.shared:
        return f"*{imports.name(VALUES, scalar.shared.upper())}.values"
    return ", ".join(map(literal, _texts(scalar)))


def annotation(field: Field, imports: Imports) -> str:
    """Return the annotation of a field: its types, and None for an empty element."""
    types = dict.fromkeys(text for part in field.parts for text in _part_types(field, part, imports))
    joined = " | ".join(types)
    if field.arity == "either":
        return f"{joined} | list[{joined}] | None"
    return f"{joined} | None"


def _part_types(field: Field, part: Part, imports: Imports) -> list[str]:
    match part:
        case Attribute() | Content():
            return [scalar_annotation(part.holds, imports, field.attr)]
        case Anything():
            node = imports.typing_only("intacct_runtime.node", "Node")
            members = [_record_type(imports) if part.objects else "", node]
            return [_sequence([member for member in members if member], imports)]
        case Group():
            return [_sequence(_members(part, imports), imports)]
        case Element():
            inner = holds_annotation(part.holds, imports, field.attr)
            return [f"list[{inner}]"] if field.arity == "list" else [inner]


def _record_type(imports: Imports) -> str:
    return imports.record_type or imports.typing_only("intacct_runtime.model", "Object")


def holds_annotation(holds: Holds, imports: Imports, attr: str) -> str:
    """Return the Python type of what an element holds that stands in a field of the name given."""
    match holds:
        case Scalar():
            return scalar_annotation(holds, imports, attr)
        case ModelRef():
            return imports.annotation(holds)
        case ListOf():
            inner = content(holds)
            if isinstance(inner, Element):
                return f"list[{holds_annotation(inner.holds, imports, attr)}]"
            return _sequence(_members(inner, imports), imports)


def _members(group: Group, imports: Imports) -> list[str]:
    found = [holds_annotation(item.holds, imports, item.attr) for item in group.items if isinstance(item, Element)]
    return list(dict.fromkeys(found))


def _sequence(members: list[str], imports: Imports) -> str:
    """Return the type of a list of several classes: a `Sequence`, so that a list of one of them fits."""
    return f"{imports.name('collections.abc', 'Sequence')}[{' | '.join(members)}]"
