"""A model class: docstring, fields with their docstrings, and the description of its wire form."""

from __future__ import annotations

from collections.abc import Iterable

from intacct_codegen.emit.context import Run
from intacct_codegen.emit.source import HEADER, Imports, docstring
from intacct_codegen.emit.types import annotation
from intacct_codegen.emit.wire import wire_expression
from intacct_codegen.emit.words import field_paragraphs
from intacct_codegen.ir import Model, Module
from intacct_codegen.passes.fields import Field


def module_lines(module: Module, title: str, imports: Imports, names: Iterable[str], body: list[str]) -> list[str]:
    """Return a whole module."""
    values = imports.value_lines()
    return [
        HEADER.format(source=module.source),
        *docstring([title], 0),
        "",
        "from __future__ import annotations",
        "",
        *imports.lines(),
        "",
        f"__all__ = [{', '.join(repr(name) for name in sorted(names))}]",
        *values,
        "",
        *body,
    ]


def class_lines(
    run: Run,
    model: Model,
    imports: Imports,
    *,
    bases: str,
    paragraphs: Iterable[str],
    wire_facts: Iterable[str] = (),
    first: Iterable[str] = (),
    last: Iterable[str] = (),
) -> list[str]:
    """Return a class.

    `wire_facts` are further arguments of its wire description, `first` and `last` lines before and behind the fields.
    """
    fields = run.fields(model)
    lines = ["", "", f"@{imports.name('intacct_runtime.model', 'model')}", f"class {model.ref.name}({bases}):"]
    lines += docstring(paragraphs, 4)
    lines.append("")
    for line in first:
        lines += [f"    {line}", ""]
    for field in fields:
        lines += field_lines(field, imports)
    if fields:
        lines.append("")
    lines.append(f"    __wire__ = {wire_expression(model, imports, list(wire_facts))}")
    lines += (f"    {line}" for line in last)
    return lines


def field_lines(field: Field, imports: Imports) -> list[str]:
    """Return one field of a class."""
    types = annotation(field, imports)
    default = "" if field.required else f" | {unset(imports)} = UNSET"
    return [f"    {field.attr}: {types}{default}", *docstring(field_paragraphs(field), 4)]


def unset(imports: Imports) -> str:
    """Return the annotation of the absent value, with its value imported."""
    imports.name("intacct_runtime.unset", "UNSET")
    return imports.name("intacct_runtime.unset", "Unset")
