"""Reference pages for people, in Markdown: one per function, object and structure, and an index of each application."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from posixpath import relpath

from intacct_codegen.emit.context import Run
from intacct_codegen.emit.functions import function_paragraphs
from intacct_codegen.emit.objects import object_paragraphs
from intacct_codegen.emit.source import Imports
from intacct_codegen.emit.structures import structure_paragraphs
from intacct_codegen.emit.types import annotation
from intacct_codegen.emit.words import VALUES, field_paragraphs
from intacct_codegen.ir import (
    Api,
    Application,
    Element,
    Function,
    Group,
    Holds,
    ListOf,
    ListStructure,
    Model,
    ModelRef,
    Module,
    Object,
    Relationship,
    Structure,
    walk,
)
from intacct_codegen.passes.fields import Field, Part

_SPECIAL = re.compile(r"([\\*\[\]<>|$])")
_CHOICE = re.compile(r'Literal\[(?:"(?:\\.|[^"\\])*"(?:, )?)+\]|\b_[A-Z]\w*')
"""A type that lists values, or its private name: the meaning lists them too."""
_ADDRESS = re.compile(r"https://\S+")
_ORPHAN = ["---", "orphan: true", "hide-toc: true", "---", ""]
"""Marks a page that tables link to, so that the navigation lists applications and not hundreds of names."""


def reference_pages(api: Api) -> dict[str, str]:
    """Return the text of each page by its path."""
    run = Run.of(api)
    pages: dict[str, list[str]] = {"index.md": _index(api), "values.md": _values(api)}
    objects = {entry.name: entry.model.ref for entry in api.objects()}
    for application in api.applications:
        folder = application.name
        pages[f"{folder}/index.md"] = _application(application)
        for module in application.modules:
            if not isinstance(module.subject, ListStructure):
                pages[_path(module.name)] = _page(run, module, objects)
    return {path: "".join(f"{line}\n" for line in lines) for path, lines in pages.items()}


def _path(module: str) -> str:
    return f"{'/'.join(module.split('.')[1:])}.md"


def _plain(text: str) -> str:
    """Return a text in which nothing is taken for Markdown but code in backticks and addresses."""
    parts = text.split("`")
    for number in range(0, len(parts), 2):
        parts[number] = _ADDRESS.sub(lambda found: f"<{found[0]}>", _SPECIAL.sub(r"\\\1", parts[number]))
    return "`".join(parts)


def _cell(text: str) -> str:
    """Return a text for a cell of a table, where a bar would end it even inside code."""
    parts = text.split("`")
    for number in range(1, len(parts), 2):
        parts[number] = parts[number].replace("|", "\\|")
    return "`".join(parts).replace("\n", " ")


def _index(api: Api) -> list[str]:
    which = f"release {api.release}" if api.release else f"all releases up to {api.newest}"
    return [
        "# Reference",
        "",
        f"Every function, object and structure of the API, for {which}. A field that is left out is `UNSET`; one that",
        "is `None` is written empty, which clears it.",
        "",
        "| Application | Package | Functions | Objects |",
        "|---|---|---|---|",
        *(
            f"| [{_plain(entry.title)}]({entry.name}/index.md) | `intacct.{entry.name}` "
            f"| {_count(entry, Function)} | {_count(entry, Object)} |"
            for entry in api.applications
        ),
        "",
        "```{toctree}",
        ":hidden:",
        "",
        *(f"{entry.name}/index" for entry in api.applications),
        "values",
        "```",
    ]


def _count(application: Application, kind: type[Function | Object]) -> int:
    return sum(isinstance(module.subject, kind) for module in application.modules)


def _application(application: Application) -> list[str]:
    lines = [f"# {_plain(application.title)}", "", f"Package `intacct.{application.name}`."]
    for title, kind in (("Objects", Object), ("Functions", Function), ("Structures", Structure)):
        modules = [module for module in application.modules if isinstance(module.subject, kind)]
        if modules:
            lines += ["", f"## {title}", "", "| Name | |", "|---|---|"]
            lines += (_entry(module) for module in sorted(modules, key=lambda entry: entry.name))
    return lines


def _entry(module: Module) -> str:
    assert not isinstance(module.subject, ListStructure)
    model = module.subject.model
    return f"| [`{model.ref.name}`]({module.name.rpartition('.')[2]}.md) | {_cell(_plain(model.words.label))} |"


def _values(api: Api) -> list[str]:
    lines = ["# Shared values", "", f"Lists of values that several fields share, in `{VALUES}`."]
    for entry in api.value_lists:
        lines += ["", f"## {entry.name.upper()}", "", f"{_plain(entry.label)}." if entry.label else "", ""]
        lines.append(f"{', '.join(f'`{value.text}`' for value in entry.values)}.")
    return lines


def _page(run: Run, module: Module, objects: dict[str, ModelRef]) -> list[str]:
    subject = module.subject
    match subject:
        case Function():
            paragraphs = function_paragraphs(subject)
        case Object():
            paragraphs = object_paragraphs(subject)
        case _:
            paragraphs = structure_paragraphs(module.models[0])
    main, *nested = module.models
    package = module.name.rpartition(".")[0]
    imports = run.imports(module, tuple(model.ref.name for model in module.models))
    lines = [*_ORPHAN, f"# {main.ref.name}", *_paragraphs(paragraphs), ""]
    lines += ["```python", f"from {package} import {main.ref.name}", "```"]
    if isinstance(subject, Object):
        lines += _stubs(run, subject)
    lines += _fields(run, module, main, imports)
    if isinstance(subject, Object):
        lines += _relationships(module, subject.relationships, objects)
    for model in nested:
        lines += ["", f"## {model.ref.name}", *_paragraphs(structure_paragraphs(model))]
        lines += _fields(run, module, model, imports)
    return lines


def _paragraphs(paragraphs: Iterable[str]) -> Iterator[str]:
    """Yield paragraphs one below the other; those that begin with a dash are a list."""
    listed = False
    for text in paragraphs:
        if text:
            item = text.startswith("- ")
            if not (item and listed):
                yield ""
            listed = item
            yield _plain(text)


def _stubs(run: Run, record: Object) -> Iterator[str]:
    stubs = [f"`{operation.stub}`" for operation in record.operations if operation.name in run.stubs]
    if stubs:
        yield ""
        yield f"Call stubs: {', '.join(stubs)}."


def _fields(run: Run, module: Module, model: Model, imports: Imports) -> Iterator[str]:
    fields = run.fields(model)
    if not fields:
        return
    yield from ("", "| Field | Type | Meaning |", "|---|---|---|")
    for field in fields:
        meaning = "<br>".join(_plain(text.removeprefix("- ")) for text in field_paragraphs(field))
        yield f"| {_cell(_names(field))} | {_cell(_type(module, field, imports))} | {_cell(meaning)} |"


def _names(field: Field) -> str:
    names = dict.fromkeys(part.name for part in field.parts if isinstance(part, Element))
    others = [f"`{name}`" for name in names if name.lower() != field.attr]
    return f"`{field.attr}`" + (f" ({', '.join(others)})" if others else "")


def _type(module: Module, field: Field, imports: Imports) -> str:
    text = f"`{_CHOICE.sub('str', annotation(field, imports).removesuffix(' | None'))}`"
    refs = dict.fromkeys(ref for part in field.parts for ref in _refs(part))
    links = [_link(module, ref) for ref in refs]
    return f"{text} ({', '.join(links)})" if links else text


def _refs(part: Part) -> Iterator[ModelRef]:
    match part:
        case Element():
            yield from _held(part.holds)
        case Group():
            for item in walk(part):
                yield from _refs(item)
        case _:
            pass


def _held(holds: Holds) -> Iterator[ModelRef]:
    match holds:
        case ModelRef():
            yield holds
        case ListOf():
            yield from _refs(holds.body)
        case _:
            pass


def _link(module: Module, ref: ModelRef) -> str:
    if ref.module == module.name:
        return f"[{ref.name}](#{ref.name.lower()})"
    target = relpath(_path(ref.module), _path(module.name).rpartition("/")[0])
    return f"[{ref.name}]({target}#{ref.name.lower()})"


def _relationships(
    module: Module, relationships: tuple[Relationship, ...], objects: dict[str, ModelRef]
) -> Iterator[str]:
    if not relationships:
        return
    yield from ("", "## Related objects", "", "| Path | Object | By | |", "|---|---|---|---|")
    for entry in relationships:
        ref = objects.get(entry.object)
        target = f"`{entry.object}`" if ref is None else _link(module, ref)
        by = f"`{entry.by}`" if entry.by else ""
        yield f"| `{entry.path}` | {target} | {by} | {_cell(_plain(entry.label))} |"
