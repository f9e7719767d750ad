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
from intacct_codegen.ir import Anything, Element, Function, Object, Operation, walk
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
    argument: str

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.annotation}" + ("" if self.required else " = UNSET")


def stub_lines(run: Run, record: Object, operation: Operation, function: Function, imports: Imports) -> list[str]:
    """Return the call stub of one operation of an object."""
    if operation.name in ("create", "update"):
        parameters = list(_record_parameters(run, record, operation.name, imports))
        call = _record_call(record, parameters, function)
    else:
        parameters = list(_call_parameters(run, function, imports))
        arguments = [f"object={literal(record.name)}", *(f"{entry.name}={entry.argument}" for entry in parameters)]
        call = f"{function.model.ref.name}({', '.join(arguments)})"
    parameters.sort(key=lambda parameter: not parameter.required)
    imports.name("intacct_runtime.model", "stub")
    returned = imports.model(function.model.ref)
    signature = [entry.declaration for entry in parameters]
    if operation.name in ("create", "update"):
        value = imports.typing_only("intacct_runtime.model", "ExtraValue")
        signature.append(f"extra: dict[str, {value}] | None = None")
    name = function.model.ref.name
    local = name if name not in {entry.name for entry in parameters} else f"{name}_call"
    imported = f"from {function.model.ref.module} import {name}{'' if local == name else f' as {local}'}"
    star = [] if not signature else ["*", *signature]
    return [
        "",
        "",
        "@stub",
        f"def {operation.stub}({', '.join(star)}) -> {returned}[{record.model.ref.name}]:"
        if function.generic
        else f"def {operation.stub}({', '.join(star)}) -> {returned}:",
        *docstring(_paragraphs(record, operation, function), 4),
        f"    {imported}",
        "",
        f"    return {local}{call.removeprefix(name)}",
    ]


def _record_parameters(run: Run, record: Object, operation: str, imports: Imports) -> Iterator[_Parameter]:
    for field in run.fields(record.model):
        parts = [part for part in field.parts if isinstance(part, Element)]
        is_key = operation == "update" and any(part.name == record.key for part in parts)
        if not parts or (parts[-1].access == "read" and not is_key):
            continue
        types = annotation(field, imports)
        if operation in parts[-1].required:
            yield _Parameter(field.attr, types, True, field.attr)
        else:
            yield _Parameter(field.attr, f"{types} | {unset(imports)}", False, field.attr)


def _record_call(record: Object, parameters: list[_Parameter], function: Function) -> str:
    arguments = [f"{entry.name}={entry.argument}" for entry in parameters]
    arguments.append("extra={} if extra is None else extra")
    holder = next(part.attr for part in walk(function.model.body) if isinstance(part, Anything))
    return f"{function.model.ref.name}({holder}=[{record.model.ref.name}({', '.join(arguments)})])"


def _call_parameters(run: Run, function: Function, imports: Imports) -> Iterator[_Parameter]:
    for field in run.fields(function.model):
        if field.attr == "object":
            continue
        yield _call_parameter(field, imports)


def _call_parameter(field: Field, imports: Imports) -> _Parameter:
    if field.attr in LISTED:
        listed = imports.name(CALLS, "listed")
        keys = imports.typing_only(CALLS, "Listed")
        if field.required:
            return _Parameter(field.attr, keys, True, f"{listed}({field.attr})")
        return _Parameter(field.attr, f"{keys} | {unset(imports)}", False, f"{listed}({field.attr})")
    types = annotation(field, imports)
    if field.required:
        return _Parameter(field.attr, types, True, field.attr)
    return _Parameter(field.attr, f"{types} | {unset(imports)}", False, field.attr)


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
