"""The Python package of a company: what its overlay adds, and everything else of `intacct` under the same names."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from intacct_codegen.emit import index
from intacct_codegen.emit.classes import field_lines, module_lines
from intacct_codegen.emit.context import Run
from intacct_codegen.emit.fields import declaration, fields_lines, fields_name
from intacct_codegen.emit.functions import TYPE_VARIABLE, result_expression
from intacct_codegen.emit.objects import object_module, relationship_expression
from intacct_codegen.emit.source import HEADER, Imports, docstring, literal, tuple_of
from intacct_codegen.emit.stubs import stub_lines
from intacct_codegen.emit.wire import WIRE, particle_expression, reference, wire_expression
from intacct_codegen.emit.words import join_words
from intacct_codegen.ir import (
    Anything,
    Application,
    Element,
    Function,
    Group,
    ListOf,
    Model,
    ModelRef,
    Module,
    Object,
    Relationship,
    walk,
)
from intacct_codegen.overlay.merging import Company, module_models
from intacct_codegen.passes.fields import Field
from intacct_codegen.passes.validate import exports

_HEADER = "# Generated from {source} by intacct-codegen. Do not edit: run `intacct-codegen generate --overlay` again."
_PYRIGHT = "# pyright: reportPrivateUsage=false, reportIncompatibleVariableOverride=false"
"""Classes of fields are private to the packages, and a subclass narrows fields that can be assigned."""
_NARROWED = "  # type: ignore[assignment]"
"""A list of a company's lines is no list of standard lines to a type checker, though it can stand for one."""


def company_tree(company: Company) -> dict[str, str]:
    """Return every file of the company's package, not formatted yet."""
    package, api = company.package, company.api
    run = Run.of(api, ModelRef(f"{package}._index", "REGISTRY"))
    own = list(company.modules())
    files: dict[str, list[str]] = {
        f"{package}/__init__.py": _top_package(company, own),
        f"{package}/__init__.pyi": _top_stub(company),
        f"{package}/_codec.py": index.codec_module(package),
        f"{package}/_index.py": index.registry_module(api),
        f"{package}/errors.py": index.errors_module(api),
        f"{package}/py.typed": [],
    }
    for application in api.applications:
        public = _public(run, application)
        folder = f"{package}/{application.name}"
        files[f"{folder}/__init__.py"] = _application_package(company, application, public)
        files[f"{folder}/__init__.pyi"] = index.application_stub(application, public)
    for module in own:
        files[f"{module.name.replace('.', '/')}.py"] = _module(company, run, module)
    return {path: _text(lines) for path, lines in sorted(files.items())}


def _text(lines: list[str]) -> str:
    """Return a file; its first line says how it is made."""
    start, _, end = HEADER.partition("{source}")
    if lines and lines[0].startswith(start) and lines[0].endswith(end):
        source = lines[0].removeprefix(start).removesuffix(end)
        typed = [_PYRIGHT] if any(line.startswith("@model") for line in lines) else []
        lines = [_HEADER.format(source=source), *typed, *lines[1:]]
    return "".join(f"{line}\n" for line in lines)


# Packages


def _public(run: Run, application: Application) -> dict[str, tuple[str, ...]]:
    """Return the public names of an application, by the module that defines them."""
    found: dict[str, tuple[str, ...]] = {}
    for module in application.modules:
        models = module_models(module)
        if not models:
            continue
        main = exports(module, run.stubs)
        for ref in (model.ref for model in models):
            found[ref.module] = (*found.get(ref.module, ()), ref.name)
        stubs = tuple(name for name in main if name not in {model.ref.name for model in models})
        found[module.name] = (*found[module.name], *stubs)
    return found


def _application_package(company: Company, application: Application, public: dict[str, tuple[str, ...]]) -> list[str]:
    places = {name: module for module, names in public.items() for name in names}
    own = sorted(
        module.subject.name
        for module in application.modules
        if isinstance(module.subject, Object) and module.name.startswith(f"{company.package}.")
    )
    added = f", with what the company adds to {join_words(own, 'and')}" if own else ""
    return index.lazy_index(f"spec/{application.name}", f"{application.title}{added}.", places)


def _packages(company: Company) -> list[str]:
    return sorted([*(application.name for application in company.api.applications), "errors"])


def _top_package(company: Company, own: list[Module]) -> list[str]:
    places = {name: module for module, names in index.top_names(company.api, company.package).items() for name in names}
    return [
        HEADER.format(source=company.overlay.folder.name),
        *docstring(_top_paragraphs(company, own), 0),
        "",
        "from __future__ import annotations",
        "",
        "from intacct_runtime.lazy import lazy_package",
        "",
        "_MODULES = {",
        *(f"    {literal(name)}: {literal(places[name])}," for name in sorted(places)),
        "}",
        f"_PACKAGES = ({''.join(f'{literal(name)}, ' for name in _packages(company))})",
        "",
        'lazy_package(__name__, _MODULES, packages=_PACKAGES, distribution="intacct")',
    ]


def _top_paragraphs(company: Company, own: list[Module]) -> Iterator[str]:
    head = company.overlay.head
    package = company.package
    yield f"Typed bindings for the Sage Intacct company {head.company}, as release {head.release} showed it."
    yield ""
    yield (
        "Everything that `intacct` offers is here under the same name. Objects to which the company has added fields "
        "are classes of their own that extend the standard ones; its own objects have classes too. What is read with a "
        f"function of `{package}` comes in these classes, whichever client runs it; a standard object is taken where "
        "one of them is, and the other way round."
    )
    example = _example(company, own)
    if example:
        yield ""
        yield "::"
        yield ""
        yield from (f"    {line}" if line else "" for line in example)
    yield ""
    yield "What the company adds:"
    yield ""
    entries = list(_additions(company, own))
    yield from (entries or ["- nothing."])


def _example(company: Company, own: list[Module]) -> list[str]:
    for module in own:
        record = module.subject
        added = _added(company, record) if isinstance(record, Object) else []
        if not isinstance(record, Object) or not added:
            continue
        stub = next((operation.stub for operation in record.operations if operation.name == "query"), "")
        if stub:
            names = ", ".join(dict.fromkeys([record.key or added[0].name, added[0].name]))
            return [
                f"from {company.package} import Client",
                f"from {module.name.rpartition('.')[0]} import {stub}",
                "",
                "with Client() as client:",
                f"    for record in client.iterate({stub}({literal(names)})):",
                f"        print(record.{added[0].attr})",
            ]
    return []


def _additions(company: Company, own: list[Module]) -> Iterator[str]:
    for module in own:
        record = module.subject
        if not isinstance(record, Object):
            continue
        name = f"{module.name.split('.')[1]}.{record.model.ref.name}"
        added = _added(company, record)
        if record.model.ref not in company.standard:
            yield f"- {name}, an object of its own"
        elif added:
            yield f"- {name}: {', '.join(element.attr for element in added)}"


def _added(company: Company, record: Object) -> list[Element]:
    """Return the fields that the company adds; of its own objects all of them."""
    elements = [part for part in walk(record.model.body) if isinstance(part, Element)]
    if record.model.ref not in company.standard:
        return elements
    names = company.added.get(record.name, frozenset())
    return [element for element in elements if element.name in names]


def _top_stub(company: Company) -> list[str]:
    packages = _packages(company)
    public = index.top_names(company.api, company.package)
    names = [*(name for found in public.values() for name in found), *packages, "__version__"]
    return [
        HEADER.format(source=company.overlay.folder.name),
        *(f"from {company.package} import {name} as {name}" for name in packages),
        *index.reexports(public),
        "",
        "__version__: str",
        "",
        *index.all_lines(names),
    ]


# Modules


def _module(company: Company, run: Run, module: Module) -> list[str]:
    subject = module.subject
    if isinstance(subject, Object) and subject.model.ref not in company.standard:
        return object_module(run, module, subject)
    models = [model for model in module_models(module) if model.ref in company.standard]
    names = [model.ref.name for model in models]
    if isinstance(subject, Object):
        names += [operation.stub for operation in subject.operations if operation.name in run.stubs]
    imports = run.imports(module, tuple(names))
    body: list[str] = []
    if isinstance(subject, Function):
        body += _function_lines(company, subject, imports)
        title = f"The function {subject.name}, with the company's classes of records."
    else:
        for model in models:
            record = subject if isinstance(subject, Object) and model is subject.model else None
            body += _extension_lines(company, run, model, record, imports)
        title = f"What the company adds to {models[0].tag}."
    if isinstance(subject, Object):
        body += _field_classes(company, run, module, subject, imports)
        for operation in subject.operations:
            if operation.name in run.stubs:
                body += stub_lines(run, subject, operation, run.stubs[operation.name], imports)
    return module_lines(module, title, imports, names, body)


def _standard(company: Company, ref: ModelRef, imports: Imports) -> str:
    """Return the name under which a module imports the class that one of its own extends."""
    base = company.standard[ref]
    separator = "_" if ref.name.islower() else ""
    name = f"{'standard' if separator else 'Standard'}{separator}{ref.name}"
    imports.name(base.module, f"{base.name} as {name}")
    return name


def _extension_lines(company: Company, run: Run, model: Model, record: Object | None, imports: Imports) -> list[str]:
    """Return a class that extends a standard one by fields, and by the company's classes in fields that hold some."""
    base = _standard(company, model.ref, imports)
    added = company.added.get(record.name, frozenset[str]()) if record is not None else frozenset[str]()
    own = [element for element in walk(model.body) if isinstance(element, Element)]
    own = [element for element in own if element.name in added or _holds_own(company, element)]
    fields = [field for field in run.fields(model) if any(part in own for part in field.parts)]
    lines = ["", "", f"@{imports.name('intacct_runtime.model', 'model')}", f"class {model.ref.name}({base}):"]
    lines += docstring(_paragraphs(company, model, fields, added), 4)
    lines.append("")
    if record is not None:
        lines += [f"    {line}" for line in declaration(model.ref, imports)]
        lines.append("")
    for field in fields:
        found = field_lines(field, imports)
        if "list[" in found[0] and not any(isinstance(part, Element) and part.name in added for part in field.parts):
            found[0] += _NARROWED
        lines += found
    if fields:
        lines.append("")
    registry = f"registry={reference(imports.registry, imports)}"
    arguments = [f"{base}.__wire__", *(particle_expression(element, imports) for element in own)]
    relationships = _new_relationships(company, record) if record is not None else []
    if relationships:
        arguments.append(
            f"relationships={tuple_of(relationship_expression(entry, imports) for entry in relationships)}"
        )
    if record is not None:
        arguments.append(registry)
    lines.append(f"    __wire__ = {imports.name(WIRE, 'extended')}({', '.join(arguments)})")
    return lines


def _field_classes(company: Company, run: Run, module: Module, record: Object, imports: Imports) -> list[str]:
    """Return the class of an object's fields for type checkers: those that are added, and ways to own objects."""
    added = company.added.get(record.name, frozenset[str]())
    ref = record.model.ref
    base = company.standard[ref]
    imports.typing_only(base.module, f"{fields_name(base)} as Standard{fields_name(base)}")
    own = tuple(part for part in walk(record.model.body) if isinstance(part, Element) and part.name in added)
    model = dataclasses.replace(record.model, body=Group("all", own))
    part = dataclasses.replace(module, subject=dataclasses.replace(record, model=model), nested=())
    new = _new_relationships(company, record)
    ways = [
        entry
        for entry in record.relationships
        if entry in new or run.objects.get(entry.object.upper(), base) in company.standard
    ]
    apart = dataclasses.replace(run, _fields={})  # the fields of a class are kept by its name, and this is a part of it
    return fields_lines(apart, part, ways, imports, bases=f"Standard{fields_name(base)}")


def _paragraphs(company: Company, model: Model, fields: list[Field], added: frozenset[str]) -> Iterator[str]:
    label = model.words.label
    yield f"{label} ({model.tag})." if label else f"{model.tag}."
    yield ""
    new = [
        field.attr for field in fields if any(isinstance(part, Element) and part.name in added for part in field.parts)
    ]
    narrowed = [field.attr for field in fields if field.attr not in new]
    if new:
        yield f"Added by the company: {join_words(new, 'and')}."
    if narrowed:
        yield f"Of the company's own classes: {join_words(narrowed, 'and')}."
    standard = company.standard[model.ref]
    yield f"Everything else is as in `{standard.module.rpartition('.')[0]}.{standard.name}`."


def _holds_own(company: Company, element: Element) -> bool:
    holds = element.holds
    if isinstance(holds, ModelRef):
        return holds in company.standard
    if isinstance(holds, ListOf):
        return any(isinstance(part, Element) and _holds_own(company, part) for part in walk(holds.body))
    return False


def _new_relationships(company: Company, record: Object) -> list[Relationship]:
    documents = {name.upper(): document for name, (_, document) in company.overlay.objects.items()}
    document = documents.get(record.name.upper())
    paths = {entry.path.upper() for entry in document.relationships} if document is not None else set[str]()
    return [entry for entry in record.relationships if entry.path.upper() in paths]


def _function_lines(company: Company, function: Function, imports: Imports) -> list[str]:
    """Return a class that extends a function by knowing the company's classes of records."""
    name = function.model.ref.name
    base = _standard(company, function.model.ref, imports)
    lines: list[str] = []
    if function.generic:
        imports.name("typing", "TypeVar")
        imports.name("intacct_runtime.model", "Object")
        lines += ["", TYPE_VARIABLE]
        base = f"{base}[T], {imports.name('typing', 'Generic')}[T]"
    lines += ["", "", f"@{imports.name('intacct_runtime.model', 'model')}", f"class {name}({base}):"]
    lines += docstring(
        [f"`{name}` as in `{company.standard[function.model.ref].module}`, with the company's records."], 4
    )
    lines.append("")
    if any(isinstance(part, Anything) and part.objects for part in walk(function.model.body)):
        facts = ["writes=True"] if function.writes else []
        lines.append(f"    __wire__ = {wire_expression(function.model, imports, facts)}")
    if function.generic:
        lines.append(f"    __result__ = {result_expression(function.result, imports)}")
    return lines
