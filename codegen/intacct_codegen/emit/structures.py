"""Modules of structures: one class each, or the one description of a list."""

from __future__ import annotations

from collections.abc import Iterator

from intacct_codegen.emit.classes import class_lines, module_lines
from intacct_codegen.emit.context import Run
from intacct_codegen.emit.source import Imports, docstring
from intacct_codegen.emit.wire import list_expression
from intacct_codegen.emit.words import life_sentences, page_url, sentence
from intacct_codegen.ir import ListStructure, Model, Module, Structure, Words


def structure_module(run: Run, module: Module, structure: Structure) -> list[str]:
    """Return the module of a structure."""
    names = tuple(model.ref.name for model in module.models)
    imports = run.imports(module, names)
    body: list[str] = []
    for model in module.models:
        body += structure_lines(run, model, imports)
    return module_lines(module, f"The structure {structure.name}.", imports, names, body)


def structure_lines(run: Run, model: Model, imports: Imports) -> list[str]:
    """Return the class of a structure, which stands in requests or only in answers."""
    base = imports.name("intacct_runtime.model", "ReplyPart" if model.kind == "reply" else "Structure")
    return class_lines(run, model, imports, bases=base, paragraphs=structure_paragraphs(model))


def list_module(module: Module, structure: ListStructure) -> list[str]:
    """Return the module of a structure that only wraps a list."""
    ref = structure.holds.ref
    assert ref is not None
    imports = Imports(module.name, [ref.name])
    expression = list_expression(structure.holds, imports)
    final = imports.name("typing", "Final")
    wrapper = imports.name("intacct_runtime.wire", "Wrapper")
    body = ["", f"{ref.name}: {final}[{wrapper}] = {expression}"]
    body += docstring(_paragraphs(structure.words, structure.name, structure.page, structure), 0)
    return module_lines(module, f"The structure {structure.name}, a list.", imports, [ref.name], body)


def structure_paragraphs(model: Model) -> Iterator[str]:
    """Yield the docstring of a structure."""
    yield from _paragraphs(model.words, model.tag, model.page, model)


def _paragraphs(words: Words, tag: str, page: str, described: Model | ListStructure) -> Iterator[str]:
    yield sentence(words.label or f"`<{tag}>`")
    rest = [sentence(words.doc)] if words.doc else []
    rest += [" ".join(life_sentences(described.life))] if any(life_sentences(described.life)) else []
    rest += [f"Reference: {page_url(page)}"] if page else []
    rest += [f"- {sentence(note)}" for note in words.notes]
    if rest:
        yield ""
    yield from rest
