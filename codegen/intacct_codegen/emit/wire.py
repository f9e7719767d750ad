"""How a content model is spelled: the expressions of `intacct_runtime.wire`."""

from __future__ import annotations

from intacct_codegen.emit.source import Imports, literal, tuple_of
from intacct_codegen.emit.types import open_values, scalar_expression
from intacct_codegen.ir import (
    Anything,
    Attribute,
    Content,
    Element,
    Group,
    Holds,
    Life,
    ListOf,
    Model,
    ModelRef,
    Particle,
    Scalar,
)
from intacct_codegen.passes.groups import occurs_text
from intacct_codegen.passes.owned import content, python_occurs

WIRE = "intacct_runtime.wire"
_GROUPS = {"sequence": "seq", "choice": "choice", "all": "unordered"}


def python_name(wire_name: str) -> str:
    """Return the attribute that the run time derives from a wire name when none is given."""
    return wire_name.lower().replace(".", "_").replace("-", "_")


def particle_expression(particle: Particle, imports: Imports) -> str:
    """Return the description of a particle."""
    match particle:
        case Element():
            return _element(particle, imports)
        case Group():
            return group_expression(particle, imports)
        case Anything():
            return _anything(particle, imports)


def group_expression(group: Group, imports: Imports) -> str:
    """Return the description of a group."""
    arguments = [particle_expression(item, imports) for item in group.items]
    count = occurs_text(group.occurs)
    if count != "1":
        arguments.append(f"occurs={literal(count)}")
    if group.attr is not None:
        arguments.append(f"attr={literal(group.attr)}")
    arguments += _life(group.life)
    return f"{imports.name(WIRE, _GROUPS[group.kind])}({', '.join(arguments)})"


def _element(element: Element, imports: Imports) -> str:
    arguments = [literal(element.name), holds_expression(element.holds, imports, element.attr)]
    count = occurs_text(python_occurs(element))
    if count != "1":
        arguments.append(literal(count))
    arguments += _attr(element.name, element.attr)
    arguments += _life(element.life)
    if element.words.label:
        arguments.append(f"label={literal(element.words.label)}")
    if element.access != "both":
        arguments.append(f"access={literal(element.access)}")
    if element.required:
        arguments.append(f"required={tuple_of(map(literal, element.required))}")
    holds = element.holds
    known = open_values(holds, imports) if isinstance(holds, Scalar) else ""
    if known:
        arguments.append(f"open_values={known}")
    arguments += _default(element.words.default, holds)
    return f"{imports.name(WIRE, 'el')}({', '.join(arguments)})"


def _anything(particle: Anything, imports: Imports) -> str:
    arguments = [literal(particle.attr)]
    count = occurs_text(particle.occurs)
    if count != "*":
        arguments.append(literal(count))
    if particle.objects:
        arguments.append(f"objects={reference(imports.registry, imports)}")
    arguments += _life(particle.life)
    return f"{imports.name(WIRE, 'anything')}({', '.join(arguments)})"


def _attribute(attribute: Attribute, imports: Imports) -> str:
    arguments = [literal(attribute.name), scalar_expression(attribute.holds, imports, attribute.attr)]
    arguments += _attr(attribute.name, attribute.attr)
    if attribute.required:
        arguments.append("required=True")
    arguments += _life(attribute.life)
    arguments += _default(attribute.words.default, attribute.holds)
    return f"{imports.name(WIRE, 'attribute')}({', '.join(arguments)})"


def _content(text: Content, imports: Imports) -> str:
    return f"{imports.name(WIRE, 'Content')}({literal(text.attr)}, {scalar_expression(text.holds, imports, text.attr)})"


def holds_expression(holds: Holds, imports: Imports, attr: str) -> str:
    """Return the run-time description of what an element holds that stands in a field of the name given."""
    match holds:
        case Scalar():
            return scalar_expression(holds, imports, attr)
        case ModelRef():
            return reference(holds, imports)
        case ListOf(ref=ModelRef() as ref):
            return imports.name(ref.module, ref.name)
        case ListOf():
            return list_expression(holds, imports)


def list_expression(holds: ListOf, imports: Imports) -> str:
    """Return the description of the content of an element that wraps a list."""
    return f"{imports.name(WIRE, 'list_of')}({particle_expression(content(holds), imports)})"


def reference(ref: ModelRef, imports: Imports) -> str:
    """Return an expression that stands for a class of any module."""
    return f"{imports.name(WIRE, 'Ref')}({literal(ref.module)}, {literal(ref.name)})"


def wire_expression(model: Model, imports: Imports, facts: list[str]) -> str:
    """Return the description of a class; `facts` are further arguments."""
    arguments = [literal(model.tag)]
    if model.body.items:
        arguments.append(group_expression(model.body, imports))
    elif model.kind in ("object", "reply"):
        arguments.append(f"{imports.name(WIRE, 'unordered')}()")
    if model.attributes:
        found = tuple_of(_attribute(attribute, imports) for attribute in model.attributes)
        arguments.append(found if len(arguments) == 2 else f"attributes={found}")
    if model.content is not None:
        arguments.append(f"content={_content(model.content, imports)}")
    if model.words.label and model.kind == "object":
        arguments.append(f"label={literal(model.words.label)}")
    arguments += _life(model.life)
    return f"{imports.name(WIRE, 'Wire')}({', '.join([*arguments, *facts])})"


def _attr(wire_name: str, attr: str) -> list[str]:
    return [] if attr == python_name(wire_name) else [f"attr={literal(attr)}"]


def _life(life: Life) -> list[str]:
    found: list[str] = []
    if life.since:
        found.append(f"since={literal(life.since)}")
    if life.until:
        found.append(f"until={literal(life.until)}")
    return found


def _default(default: str, holds: object) -> list[str]:
    text = default or (holds.rule.default if isinstance(holds, Scalar) else None)
    return [f"default={literal(text)}"] if text is not None and text != "" else []
