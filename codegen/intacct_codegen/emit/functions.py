"""Modules of functions: the class of the call and the structures that stand only in it."""

from __future__ import annotations

from collections.abc import Iterator

from intacct_codegen.emit.classes import class_lines, module_lines
from intacct_codegen.emit.context import Run
from intacct_codegen.emit.source import Imports, literal
from intacct_codegen.emit.structures import structure_lines
from intacct_codegen.emit.wire import reference
from intacct_codegen.emit.words import join_words, life_sentences, page_url, sentence
from intacct_codegen.ir import Function, Module, Result

RESULTS = "intacct_runtime.result"
RAISED = (
    "`InvalidInput` before anything is sent if a value does not fit",
    "`FunctionError` if the gateway refuses it",
)
RAISED_BY_WRITES = "`OutcomeUnknown` if no reply tells whether it was done"
TYPE_VARIABLE = 'T = TypeVar("T", bound=Object)'


def function_module(run: Run, module: Module, function: Function) -> list[str]:
    """Return the module of a function."""
    names = tuple(model.ref.name for model in module.models)
    imports = run.imports(module, names)
    answer = result_annotation(function, imports)
    bases = f"{imports.name('intacct_runtime.model', 'Function')}[{answer}]"
    body: list[str] = []
    if function.generic:
        imports.record_type = "T"
        bases += f", {imports.name('typing', 'Generic')}[T]"
        imports.name("typing", "TypeVar")
        imports.name("intacct_runtime.model", "Object")
        body += ["", TYPE_VARIABLE]
    body += class_lines(
        run,
        function.model,
        imports,
        bases=bases,
        paragraphs=function_paragraphs(function),
        wire_facts=["writes=True"] if function.writes else [],
        last=[f"__result__ = {result_expression(function.result, imports)}"],
    )
    for model in module.nested:
        body += structure_lines(run, model, imports)
    return module_lines(module, f"The function {function.name}.", imports, names, body)


def result_annotation(function: Function, imports: Imports) -> str:
    """Return the type of what `execute` returns for a function."""
    result = function.result
    match result.kind:
        case "none":
            return "None"
        case "key" | "text":
            return "str"
        case "tree":
            return imports.name("intacct_runtime.node", "Node")
        case "data":
            assert result.data is not None
            return literal(imports.annotation(result.data))
        case "keys" | "records":
            records = imports.name(RESULTS, "Records")
            refs = [record.ref for record in result.records] + ([result.other] if result.other else [])
            if not refs:
                return f"{records}[T]"
            classes = dict.fromkeys(imports.annotation(ref) for ref in refs)
            return f"{records}[{literal(' | '.join(classes))}]"  # quoted: the classes are imported for checkers alone


def result_expression(result: Result, imports: Imports) -> str:
    """Return the run-time description of what a function answers."""
    match result.kind:
        case "none":
            return f"{imports.name(RESULTS, 'NothingResult')}()"
        case "key":
            return f"{imports.name(RESULTS, 'KeyResult')}({'' if result.certain else 'required=False'})"
        case "text":
            return f"{imports.name(RESULTS, 'TextResult')}()"
        case "tree":
            return f"{imports.name(RESULTS, 'TreeResult')}()"
        case "data":
            assert result.data is not None
            arguments = [reference(result.data, imports)]
            if result.element:
                arguments.append(literal(result.element))
            return f"{imports.name(RESULTS, 'DataResult')}({', '.join(arguments)})"
        case "keys" | "records":
            return f"{imports.name(RESULTS, 'RecordsResult')}({', '.join(_record_arguments(result, imports))})"


def _record_arguments(result: Result, imports: Imports) -> Iterator[str]:
    if not result.records and result.other is None:
        yield f"registry={reference(imports.registry, imports)}"
    if result.records:
        entries = (f"{literal(record.element)}: {reference(record.ref, imports)}" for record in result.records)
        yield f"elements={{{', '.join(entries)}}}"
    if result.other is not None:
        yield f"other={reference(result.other, imports)}"
    if result.wrapper:
        yield f"wrapper={literal(result.wrapper)}"


def function_paragraphs(function: Function) -> Iterator[str]:
    """Yield the docstring of a function's class."""
    model = function.model
    kinds = ["legacy"] if function.legacy else []
    kinds += [f"the generic form is {function.counterpart}"] if function.counterpart else []
    label = model.words.label or f"Call `{function.name}`"
    remark = f" ({'; '.join(kinds)})" if kinds else ""
    yield f"{label}{remark}."
    yield ""
    if model.words.doc:
        yield sentence(model.words.doc)
    yield answers_sentence(function)
    yield raises_sentence(function.writes)
    lives = " ".join(life_sentences(model.life))
    if lives:
        yield lives
    if function.unlisted:
        yield "The vendor's schema does not list it; the gateway takes it."
    if model.page:
        yield f"Reference: {page_url(model.page)}"
    for note in (*model.words.notes, *function.result.notes):
        yield f"- {sentence(note)}"


def answers_sentence(function: Function) -> str:
    """Say what a function answers."""
    result = function.result
    match result.kind:
        case "none":
            return "Answers nothing (None)."
        case "key":
            return f"Answers the key of the record (str{'' if result.certain else '; empty where the reply has none'})."
        case "text":
            return "Answers a text (str)."
        case "tree":
            return "Answers what the reply holds, as plain elements (`Node`)."
        case "keys":
            return "Answers the records that were written, each with its keys alone."
        case "data":
            return f"Answers one `{result.data.name if result.data else 'Node'}`."
        case "records":
            refs = [record.ref for record in result.records] + ([result.other] if result.other else [])
            if not refs:
                return "Answers records of the object named."
            names = dict.fromkeys(f"`{ref.name}`" for ref in refs)
            return f"Answers a list of {' or '.join(names)}."


def raises_sentence(writes: bool) -> str:
    """Say which exceptions a caller has to expect."""
    return f"Raises {join_words([*RAISED, *([RAISED_BY_WRITES] if writes else [])], 'and')}."
