"""What type checkers see of an object's fields: `APBILL.fields` with the type of each, related objects included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from intacct_codegen.emit.context import Run
from intacct_codegen.emit.source import Imports
from intacct_codegen.emit.types import scalar_annotation
from intacct_codegen.ir import Element, Model, ModelRef, Module, Relationship, Scalar

FIELDS = "intacct_runtime.fields"


def fields_name(ref: ModelRef) -> str:
    """Return the name of the class that stands for the fields of another."""
    return f"_{ref.name}Fields"


def declaration(ref: ModelRef, imports: Imports) -> list[str]:
    """Return the lines of an object's class that declare its fields."""
    return [f"fields: {imports.name('typing', 'ClassVar')}[{fields_name(ref)}]"]


def fields_lines(
    run: Run, module: Module, relationships: Iterable[Relationship], imports: Imports, bases: str = ""
) -> list[str]:
    """Return the classes of an object's fields, and of those of its parts, for type checkers alone."""
    nested = {model.ref: model for model in module.nested}
    first = module.models[0]
    lines = ["", "", "if TYPE_CHECKING:"]
    waiting = [first]
    done: set[ModelRef] = set()
    while waiting:
        model = waiting.pop(0)
        if model.ref in done:
            continue
        done.add(model.ref)
        own = relationships if model is first else ()
        members = dict(_members(run, model, own, nested, imports))
        waiting += [nested[ref] for _, ref in members.values() if ref in nested]
        base = bases if bases and model is first else imports.typing_only(FIELDS, "Fields")
        lines += [f"    class {fields_name(model.ref)}({base}):", f'        """Fields of {model.tag}."""']
        if members:
            lines.append("")
        lines += [f"        {attr}: {annotation}" for attr, (annotation, _) in members.items()]
        lines.append("")
    return lines[:-1]


def _members(
    run: Run, model: Model, relationships: Iterable[Relationship], nested: Mapping[ModelRef, Model], imports: Imports
) -> Iterator[tuple[str, tuple[str, ModelRef | None]]]:
    """Yield attributes with their annotation, and the class of the part that they lead to."""
    objects = run.objects
    for field in run.fields(model):
        elements = [part for part in field.parts if isinstance(part, Element)]
        if not elements or field.arity != "one":
            continue
        element = next((part for part in elements if part.life.until is None), elements[0])
        if element.access == "write":
            continue
        if isinstance(element.holds, Scalar):
            kind = imports.typing_only(FIELDS, "Field")
            yield field.attr, (f"{kind}[{_value(element.holds, imports, field.attr)}]", None)
        elif isinstance(element.holds, ModelRef):
            known = element.holds in nested or element.holds in objects.values()
            yield field.attr, (_fields(element.holds if known else None, imports), element.holds)
    taken = {field.attr for field in run.fields(model)}
    for entry in relationships:
        if not entry.type.endswith("2ONE"):
            continue  # a query reaches no field of several records
        ref = objects.get(entry.object.upper())
        if ref is not None or entry.attr not in taken:
            yield entry.attr, (_fields(ref, imports), None)


def _fields(ref: ModelRef | None, imports: Imports) -> str:
    if ref is None:
        return imports.typing_only(FIELDS, "Fields")
    return imports.model(ModelRef(ref.module, fields_name(ref)))


def _value(scalar: Scalar, imports: Imports, attr: str) -> str:
    """Return the type of what a field is compared with: of a closed list, labels as well as stored codes."""
    if scalar.type == "text" and not scalar.multiple:
        return "str"
    return scalar_annotation(scalar, imports, attr)
