"""The first pass: documents to the IR of all releases."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from intacct_codegen.documents import (
    AllParticle,
    AnyParticle,
    ChoiceParticle,
    ElementParticle,
    FunctionDocument,
    ObjectDocument,
    ObjectField,
    SequenceParticle,
    StructureDocument,
)
from intacct_codegen.documents import Attribute as AttributeEntry
from intacct_codegen.documents import Content as ContentEntry
from intacct_codegen.ir import (
    ALWAYS,
    ENVELOPE,
    Anything,
    Api,
    Application,
    Attribute,
    Content,
    Element,
    EnvelopeElement,
    ErrorMeaning,
    Function,
    Group,
    Holds,
    Life,
    ListOf,
    ListStructure,
    Model,
    ModelKind,
    ModelRef,
    Module,
    Object,
    Occurs,
    Operation,
    Particle,
    RecordClass,
    Relationship,
    Result,
    Scalar,
    Structure,
    Subject,
    ValueList,
    Words,
)
from intacct_codegen.load import Loaded, Spec
from intacct_codegen.load import Particle as ParticleEntry
from intacct_codegen.passes import names, owned, types
from intacct_codegen.passes.effects import makes, writes
from intacct_codegen.passes.eras import Eras, within
from intacct_codegen.passes.groups import body, group, occurs
from intacct_codegen.passes.meanings import explained
from intacct_codegen.passes.references import References

Found = Loaded[FunctionDocument] | Loaded[StructureDocument] | Loaded[ObjectDocument]


class _Lived(Protocol):
    since: str | None
    until: str | None
    deprecated: str | None


class _Worded(Protocol):
    label: str | None
    doc: str | None


def build(spec: Spec) -> Api:
    """Return the IR of a spec, over all its releases."""
    places = names.places(spec)
    references = References(spec, places)
    modules: dict[str, list[Module]] = {}
    for functions in spec.functions.values():
        lowering = _Lowering(references, places.functions[functions.document.function])
        modules.setdefault(functions.application, []).append(
            lowering.module(spec.root, functions, lowering.function(functions.document))
        )
    for structures in spec.structures.values():
        lowering = _Lowering(references, places.structures[structures.document.structure])
        modules.setdefault(structures.application, []).append(
            lowering.module(spec.root, structures, lowering.structure(structures.document))
        )
    for objects in spec.objects.values():
        lowering = _Lowering(references, places.objects[objects.document.object])
        modules.setdefault(objects.application, []).append(
            lowering.module(spec.root, objects, lowering.object(objects.document))
        )
    listed = {entry.name: entry for entry in spec.applications.applications}
    api = Api(
        releases=spec.order.names,
        applications=tuple(
            Application(
                name=name,
                title=listed[name].title if name in listed else name,
                page=(listed[name].page or "") if name in listed else "",
                modules=tuple(sorted(modules[name], key=lambda module: module.name)),
            )
            for name in sorted(modules)
        ),
        envelope=_envelope(spec, references),
        value_lists=tuple(
            ValueList(entry.name, entry.label or "", types.values(entry.values)) for entry in spec.values.value_lists
        ),
        errors=tuple(
            ErrorMeaning(entry.number, entry.class_, entry.meaning, entry.retry, entry.remedy or "", entry.when or "")
            for entry in spec.errors.errors
        ),
    )
    return explained(api, spec.meanings)


def _envelope(spec: Spec, references: References) -> tuple[EnvelopeElement, ...]:
    """Return the request around functions."""
    elements = spec.envelope.elements
    lowering = _Lowering(references.with_envelope(entry.element for entry in elements), ModelRef(ENVELOPE, ""))
    return tuple(
        EnvelopeElement(
            name=entry.element,
            attributes=tuple(_attribute(attribute) for attribute in entry.attributes),
            body=body(lowering.particles(entry.body)),
            life=_life(entry),
        )
        for entry in elements
    )


class _Lowering:
    """One document on its way to a module; collects the classes that stand inside it."""

    def __init__(self, references: References, place: ModelRef) -> None:
        self._references = references
        self._place = place
        self._nested: dict[str, Eras] = {}
        self._era = ALWAYS
        """The releases in which the part that is being lowered can stand."""

    def module(self, root: Path, found: Found, subject: Subject) -> Module:
        source = f"spec/{found.path.relative_to(root).as_posix()}"
        return Module(self._place.module, source, subject, tuple(eras.model() for eras in self._nested.values()))

    def function(self, document: FunctionDocument) -> Function:
        return Function(
            name=document.function,
            model=self._model(
                "function",
                self._place,
                document.function,
                body(self.particles(document.body)),
                document.attributes,
                document.content,
                words=_words(document, document.notes),
                page=document.page or "",
                life=_document_life(document),
            ),
            writes=writes(document),
            result=self._result(document),
            legacy=document.legacy,
            counterpart=document.counterpart or "",
            unlisted=document.unlisted,
        )

    def structure(self, document: StructureDocument) -> Structure | ListStructure:
        words = _words(document, document.notes)
        if document.is_list:
            content = ListOf(body(self.particles(document.body)), self._place)
            return ListStructure(document.structure, content, words, document.page or "", _document_life(document))
        model = self._model(
            "structure",
            self._place,
            document.tag or document.structure,
            body(self.particles(document.body)),
            document.attributes,
            document.content,
            words=words,
            page=document.page or "",
            life=_document_life(document),
        )
        return Structure(document.structure, model)

    def object(self, document: ObjectDocument) -> Object:
        fields = self._fields(document.fields)
        texts = {item.attr for item in fields.items if isinstance(item, Element) and isinstance(item.holds, Scalar)}
        model = Model(
            kind="object",
            ref=self._place,
            tag=document.object,
            words=_words(document, document.notes),
            page=document.page or "",
            life=_life(document),
            body=fields,
        )
        return Object(
            name=document.object,
            model=model,
            key=document.key or "",
            name_key=document.name_key or "",
            operations=_operations(document),
            relationships=tuple(
                Relationship(
                    path=entry.path,
                    attr=names.relationship_name(entry.path, texts),
                    object=entry.object,
                    type=entry.type,
                    by=entry.by or "",
                    label=entry.label or "",
                    life=_life(entry),
                )
                for entry in document.relationships
            ),
        )

    # Content models

    def particles(self, entries: Iterable[ParticleEntry]) -> tuple[Particle, ...]:
        return tuple(self._particle(entry) for entry in entries)

    def _particle(self, entry: ParticleEntry) -> Particle:
        before = self._era
        self._era = within(_life(entry), before)
        try:
            return self._lowered(entry)
        finally:
            self._era = before

    def _lowered(self, entry: ParticleEntry) -> Particle:
        match entry:
            case ElementParticle():
                return self._element(entry)
            case SequenceParticle():
                items = self.particles(entry.sequence)
                return group("sequence", items, occurs(entry.occurs), _life(entry), notes=tuple(entry.notes))
            case AllParticle():
                items = self.particles(entry.all_of)
                return group("all", items, occurs(entry.occurs), _life(entry), notes=tuple(entry.notes))
            case ChoiceParticle():
                items = self.particles(entry.choice)
                return group("choice", items, occurs(entry.occurs), _life(entry), entry.attribute, tuple(entry.notes))
            case AnyParticle():
                attr = entry.attribute or "elements"
                return Anything(attr, entry.objects, occurs(entry.occurs), _life(entry), tuple(entry.notes))

    def _element(self, entry: ElementParticle) -> Element:
        return Element(
            name=entry.element,
            attr=entry.attr or names.attribute_name(entry.element),
            holds=self._holds(entry),
            occurs=occurs(entry.occurs),
            life=_life(entry),
            words=_words(entry, entry.notes, entry.default, entry.required_when),
            unlisted=entry.unlisted,
        )

    def _holds(self, entry: ElementParticle) -> Holds:
        text = types.scalar(entry)
        if text is not None:
            return text
        if entry.of is not None:
            return self._reference(entry.of)
        model = self._model(
            "structure",
            ModelRef(self._place.module, entry.class_ or entry.element),
            entry.element,
            body(self.particles(entry.body)),
            entry.attributes,
            entry.content,
            words=_words(entry, entry.notes),
        )
        return self._nest(model)

    def _reference(self, name: str) -> ModelRef | ListOf:
        document = self._references.list_structure(name)
        place = self._references.place(name)
        if document is None:
            return place
        inner = _Lowering(self._references, place)
        return ListOf(body(inner.particles(document.body)), place)

    def _nest(self, model: Model) -> ModelRef:
        self._nested.setdefault(model.ref.name, Eras()).add(model, self._era)
        return model.ref

    def _model(
        self,
        kind: ModelKind,
        ref: ModelRef,
        tag: str,
        content_model: Group,
        attributes: Sequence[AttributeEntry] = (),
        content: ContentEntry | None = None,
        *,
        words: Words,
        page: str = "",
        life: Life = ALWAYS,
    ) -> Model:
        return Model(
            kind=kind,
            ref=ref,
            tag=tag,
            words=words,
            page=page,
            life=life,
            attributes=tuple(_attribute(entry) for entry in attributes),
            content=_content(content),
            body=content_model,
        )

    # Fields of objects

    def _fields(self, entries: Sequence[ObjectField]) -> Group:
        return Group("all", tuple(self._field(entry) for entry in entries))

    def _field(self, entry: ObjectField) -> Element:
        return Element(
            name=entry.name,
            attr=entry.attr or names.field_name(entry.name),
            holds=self._field_holds(entry),
            occurs=owned.ANY_NUMBER if entry.repeated else Occurs(0, 1),
            life=_life(entry),
            words=_words(entry, entry.notes, entry.default, entry.required_when),
            access=entry.access or "both",
            required=tuple(entry.required),
            stored_values=tuple(entry.stored_values),
        )

    def _field_holds(self, entry: ObjectField) -> Holds:
        inner: Holds | None = types.scalar(entry)
        if inner is None and entry.fields:
            tag = entry.list_of or entry.name
            place = ModelRef(self._place.module, entry.class_ or tag)
            # Its label and meaning stand at the field.
            inner = self._nest(Model("object", place, tag, Words(), body=self._fields(entry.fields)))
        if inner is None:
            inner = self._reference(entry.of or entry.list_of or entry.name)
        return owned.collection(entry.list_of, inner) if entry.list_of else inner

    # Answers

    def _result(self, document: FunctionDocument) -> Result:
        entry = document.result
        if entry is None:
            return Result()
        notes = tuple(entry.notes)
        element = entry.element or ""
        target: ModelRef | None = None
        if entry.of is not None:
            target = self._references.place(entry.of)
        elif entry.class_ is not None:
            place = ModelRef(self._place.module, entry.class_)
            content_model = body(self.particles(entry.body))
            model = self._model(
                "structure", place, element or "data", content_model, entry.attributes, words=Words(notes=notes)
            )
            target = self._nest(model)
        if entry.kind == "data":
            return Result("data", element, target, notes=notes)
        records = tuple(RecordClass(record.element, self._references.place(record.of)) for record in entry.records)
        if target is not None and element:
            records = (RecordClass(element, target), *records)
        other = target if not element else None
        return Result(
            entry.kind,
            records=records,
            other=other,
            wrapper=entry.wrapper or "",
            certain=entry.kind != "key" or makes(document),
            notes=notes,
        )


def _life(entry: _Lived) -> Life:
    if entry.since is None and entry.until is None and entry.deprecated is None:
        return ALWAYS
    return Life(entry.since, entry.until, entry.deprecated)


def _document_life(document: FunctionDocument | StructureDocument) -> Life:
    life = _life(document)
    gaps = tuple((gap.since, gap.until) for gap in document.away)
    return dataclasses.replace(life, away=gaps) if gaps else life


def _words(entry: _Worded, notes: Sequence[str], default: str | None = None, required_when: str | None = None) -> Words:
    return Words(entry.label or "", entry.doc or "", default or "", required_when or "", tuple(notes))


def _text(entry: AttributeEntry | ContentEntry) -> Scalar:
    found = types.scalar(entry)
    assert found is not None
    return found


def _attribute(entry: AttributeEntry) -> Attribute:
    return Attribute(
        name=entry.name,
        attr=entry.attr or names.attribute_name(entry.name),
        holds=_text(entry),
        required=entry.required,
        life=_life(entry),
        words=_words(entry, entry.notes, entry.default, entry.required_when),
        unlisted=entry.unlisted,
    )


def _content(entry: ContentEntry | None) -> Content | None:
    if entry is None:
        return None
    words = _words(entry, entry.notes, entry.default, entry.required_when)
    return Content(entry.attr or "value", _text(entry), words)


def _operations(document: ObjectDocument) -> tuple[Operation, ...]:
    stubs = document.stubs or {}
    found: list[Operation] = []
    for entry in document.operations:
        name, life = (entry, ALWAYS) if isinstance(entry, str) else (entry.operation, _life(entry))
        found.append(Operation(name, stubs.get(name) or names.stub_name(name, document.object), life))
    return tuple(found)
