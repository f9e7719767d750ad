"""Modules of objects: the class of the records and the call stubs of the generic functions that take them."""

from __future__ import annotations

from collections.abc import Iterator

from intacct_codegen.emit.classes import class_lines, module_lines
from intacct_codegen.emit.context import Run
from intacct_codegen.emit.fields import declaration, fields_lines
from intacct_codegen.emit.source import Imports, literal, tuple_of
from intacct_codegen.emit.stubs import stub_lines
from intacct_codegen.emit.wire import WIRE, python_name, reference
from intacct_codegen.emit.words import join_words, life_sentences, page_url, sentence
from intacct_codegen.ir import Element, ListOf, ModelRef, Module, Object, Relationship
from intacct_codegen.passes.owned import content
from intacct_codegen.passes.validate import exports


def object_module(run: Run, module: Module, record: Object) -> list[str]:
    """Return the module of an object."""
    names = exports(module, run.stubs)
    imports = run.imports(module, names)
    base = imports.name("intacct_runtime.model", "Object")
    body = class_lines(
        run,
        record.model,
        imports,
        bases=base,
        paragraphs=object_paragraphs(record),
        wire_facts=_facts(record, imports),
        first=declaration(record.model.ref, imports),
    )
    for model in module.nested:
        body += class_lines(run, model, imports, bases=base, paragraphs=[f"The content of `{model.tag}`."])
    for operation in record.operations:
        if operation.name in run.stubs:
            body += stub_lines(run, record, operation, run.stubs[operation.name], imports)
    body += fields_lines(run, module, record.relationships, imports)
    return module_lines(module, f"The object {record.name}.", imports, names, body)


def _facts(record: Object, imports: Imports) -> list[str]:
    facts: list[str] = []
    if record.key:
        facts.append(f"key={literal(record.key)}")
    if record.name_key:
        facts.append(f"name_key={literal(record.name_key)}")
    if record.operations:
        facts.append(f"operations={tuple_of(literal(operation.name) for operation in record.operations)}")
    if record.relationships:
        found = tuple_of(relationship_expression(entry, imports) for entry in record.relationships)
        facts.append(f"relationships={found}")
    facts.append(f"registry={reference(imports.registry, imports)}")
    return facts


def relationship_expression(entry: Relationship, imports: Imports) -> str:
    """Return the run-time description of a relationship."""
    arguments = [entry.path, entry.object, entry.type, entry.by, entry.label]
    while arguments and not arguments[-1]:
        arguments.pop()
    texts = [literal(argument) for argument in arguments]
    if entry.attr != python_name(entry.path):
        texts.append(f"attr={literal(entry.attr)}")
    return f"{imports.name(WIRE, 'Relationship')}({', '.join(texts)})"


def object_paragraphs(record: Object) -> Iterator[str]:
    """Yield the docstring of an object's class."""
    model = record.model
    yield sentence(f"{model.words.label} ({record.name})" if model.words.label else f"The object {record.name}")
    yield ""
    if model.words.doc:
        yield sentence(model.words.doc)
    keys = [f"Key: {record.key}."] if record.key else []
    keys += [f"Identified by people as {record.name_key}."] if record.name_key else []
    names = [operation.name for operation in record.operations]
    keys += [f"Operations: {join_words(names, 'and')}."] if names else ["No generic function takes it."]
    yield " ".join(keys)
    for operation in record.operations:
        lives = " ".join(life_sentences(operation.life))
        if lives:
            yield f"- {operation.name}: {lives}"
    owned = [element for element in model.body.items if isinstance(element, Element) and _owned(element)]
    if owned:
        listed = [f"{element.name} ({_owned(element)})" for element in owned]
        yield f"Owns: {join_words(listed, 'and')}."
    if record.relationships:
        count = len(record.relationships)
        yield f"Related to {count} other object{'s' if count > 1 else ''} for queries."
    lives = " ".join(life_sentences(model.life))
    if lives:
        yield lives
    if model.page:
        yield f"Reference: {page_url(model.page)}"
    for note in model.words.notes:
        yield f"- {sentence(note)}"


def _owned(element: Element) -> str:
    """Return the class of the lines that an element holds; empty when it holds none."""
    if isinstance(element.holds, ListOf):
        inner = content(element.holds)
        if isinstance(inner, Element) and isinstance(inner.holds, ModelRef):
            return inner.holds.name
    if isinstance(element.holds, ModelRef) and element.occurs.repeated:
        return element.holds.name
    return ""
