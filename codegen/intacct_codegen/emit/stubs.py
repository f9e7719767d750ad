"""Call stubs: one function per object and generic function, with every parameter in its signature."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from intacct_codegen.emit.classes import unset
from intacct_codegen.emit.context import Run
from intacct_codegen.emit.functions import raises_sentence
from intacct_codegen.emit.source import Imports, docstring, literal
from intacct_codegen.emit.types import annotation
from intacct_codegen.emit.words import join_words, life_sentences, page_url
from intacct_codegen.ir import Anything, Element, Function, ModelRef, Object, Operation, Scalar, walk
from intacct_codegen.passes.fields import Field

CALLS = "intacct_runtime.calls"
LISTED = {"keys", "fields"}
"""Parameters of generic functions whose text is a list with commas."""

_VERBS = {
    "create": "Create one record of {object}",
    "update": "Change one record of {object}; what is left out stays as it is",
    "delete": "Delete records of {object} by key",
    "read": "Read records of {object} by key",
    "readByName": "Read records of {object} by the identifier that people use",
    "query": "Find records of {object}",
}


@dataclass(frozen=True, slots=True)
class _Parameter:
    name: str
    annotation: str
    required: bool
    argument: str = ""
    """What is passed on, where that is not the parameter itself."""
    needs: ModelRef | None = None
    """Class that the argument is made with."""
    positional: bool = False

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.annotation}" + ("" if self.required else " = UNSET")

    @property
    def passed(self) -> str:
        return f"{self.name}={self.argument or self.name}"


def stub_lines(run: Run, record: Object, operation: Operation, function: Function, imports: Imports) -> list[str]:
    """Return the call stub of one operation of an object."""
    ref = function.model.ref
    writes_records = operation.name in ("create", "update")
    if writes_records:
        parameters = list(_record_parameters(run, record, operation.name, imports))
        arguments = [_records(record, parameters, function)]
    else:
        parameters = list(_call_parameters(run, function, imports))
        arguments = [f"object={literal(record.name)}", *(entry.passed for entry in parameters)]
    local = f"{ref.name}_call" if ref.name in {entry.name for entry in parameters} else ref.name
    needed = {ref: local, **{entry.needs: entry.needs.name for entry in parameters if entry.needs is not None}}
    signature = _signature(parameters)
    if writes_records:
        value = imports.typing_only("intacct_runtime.model", "ExtraValue")
        signature.append(f"extra: dict[str, {value}] | None = None")
    returned = imports.model(ref) + (f"[{record.model.ref.name}]" if function.generic else "")
    return [
        "",
        "",
        f"@{imports.name('intacct_runtime.model', 'stub')}",
        f"def {operation.stub}({', '.join(signature)}) -> {returned}:",
        *docstring(_paragraphs(record, operation, function), 4),
        *(f"    {line}" for line in _import_lines(needed)),
        "",
        f"    return {local}({', '.join(arguments)})",
    ]


def _import_lines(needed: dict[ModelRef, str]) -> list[str]:
    by_module: dict[str, list[str]] = {}
    for ref, local in sorted(needed.items(), key=lambda item: (item[0].name.islower(), item[0].name)):
        by_module.setdefault(ref.module, []).append(ref.name if ref.name == local else f"{ref.name} as {local}")
    return [f"from {module} import {', '.join(names)}" for module, names in sorted(by_module.items())]


def _signature(parameters: list[_Parameter]) -> list[str]:
    """Return the parameters: those that may stand without their name, a star, required ones, the rest."""
    ordered = sorted(parameters, key=lambda parameter: (not parameter.positional, not parameter.required))
    found = [entry.declaration for entry in ordered]
    first = sum(entry.positional for entry in ordered)
    return [*found[:first], *(["*"] if found[first:] or not first else []), *found[first:]]


# Records to create and update


def _record_parameters(run: Run, record: Object, operation: str, imports: Imports) -> Iterator[_Parameter]:
    for field in run.fields(record.model):
        parts = [part for part in field.parts if isinstance(part, Element)]
        if not parts or not _settable(record, operation, parts[-1]):
            continue
        types = annotation(field, imports)
        if operation in parts[-1].required:
            yield _Parameter(field.attr, types, True)
        else:
            yield _Parameter(field.attr, f"{types} | {unset(imports)}", False)


def _settable(record: Object, operation: str, element: Element) -> bool:
    """Whether a field can be given: a key says which record to update; the gateway makes keys that are numbers."""
    if element.name == record.key:
        made = isinstance(element.holds, Scalar) and element.holds.type == "integer"
        return operation == "update" or operation in element.required or not made
    return element.access != "read"


def _records(record: Object, parameters: list[_Parameter], function: Function) -> str:
    arguments = [entry.passed for entry in parameters]
    arguments.append("extra={} if extra is None else extra")
    holder = next(part.attr for part in walk(function.model.body) if isinstance(part, Anything))
    return f"{holder}=[{record.model.ref.name}({', '.join(arguments)})]"


# Other calls


def _call_parameters(run: Run, function: Function, imports: Imports) -> Iterator[_Parameter]:
    for field in run.fields(function.model):
        if field.attr != "object":
            yield _call_parameter(function, field, imports)


def _call_parameter(function: Function, field: Field, imports: Imports) -> _Parameter:
    """Return a parameter of a generic function: as the function takes it, or easier to give."""
    types = annotation(field, imports)
    argument, positional = "", False
    needs: ModelRef | None = None
    holds = field.parts[-1].holds if isinstance(field.parts[-1], Element) else None
    if field.attr in LISTED:
        types, positional = imports.typing_only(CALLS, "Listed"), True
        argument = f"{imports.name(CALLS, 'listed')}({field.attr})"
    elif function.name == "query" and field.attr == "select" and isinstance(holds, ModelRef):
        types, needs, positional = f"{holds.name} | {imports.typing_only(CALLS, 'Listed')}", holds, True
        argument = f"{imports.name(CALLS, 'selected')}(select, {holds.name})"
    elif function.name == "query" and field.attr == "filter" and isinstance(holds, ModelRef):
        types, needs = f"{imports.typing_only('intacct_runtime.conditions', 'Condition')} | {types}", holds
        argument = f"{imports.name(CALLS, 'filtered')}(filter, {holds.name})"
    if not field.required:
        types = f"{types} | {unset(imports)}"
    return _Parameter(field.attr, types, field.required, argument, needs, positional)


def _paragraphs(record: Object, operation: Operation, function: Function) -> Iterator[str]:
    label = record.model.words.label
    named = f"{label} ({record.name})" if label else record.name
    yield f"{_VERBS[operation.name].format(object=named)}."
    yield ""
    yield _answer(record, operation.name)
    yield raises_sentence(function.writes)
    lives = " ".join(life_sentences(operation.life))
    if lives:
        yield lives
    if record.model.page:
        yield f"Reference: {page_url(record.model.page)}"


def _answer(record: Object, operation: str) -> str:
    name = record.model.ref.name
    if operation in ("create", "update"):
        keys = join_words([key for key in dict.fromkeys((record.key, record.name_key)) if key], "and")
        return f"Answers the record as `Records[{name}]`, with its keys alone{f': {keys}' if keys else ''}."
    if operation == "delete":
        return "Answers nothing (None)."
    return f"Answers `Records[{name}]`."
