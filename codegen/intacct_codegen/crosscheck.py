"""What documents say about each other: references, releases, names, and which keys go together."""

from __future__ import annotations

import keyword
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from intacct_codegen.documents import (
    AllParticle,
    AnyParticle,
    Attribute,
    ChoiceParticle,
    Content,
    ElementParticle,
    FunctionDocument,
    ObjectDocument,
    ObjectField,
    Result,
    StructureDocument,
    ValueEntry,
)
from intacct_codegen.load import Loaded, Particle, Spec, members, place
from intacct_codegen.problems import Problem, suggestion

Keys = tuple[str | int, ...]
_FORMS = {"date": {"split", "mdy", "iso"}, "datetime": {"mdy", "iso"}, "boolean": {"true_false", "t_f"}}
_RESULT_KEYS = {
    "none": set[str](),
    "key": set[str](),
    "keys": set[str](),
    "text": set[str](),
    "tree": set[str](),
    "records": {"element", "of", "wrapper", "records", "class", "attributes", "body"},
    "data": {"element", "of", "class", "attributes", "body"},
}


class _Lived(Protocol):
    since: str | None
    until: str | None
    deprecated: str | None


def check(spec: Spec) -> Iterator[Problem]:
    """Every problem between the documents of a spec."""
    yield from _Checker(spec).run()


class _Checker:
    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.releases = spec.order
        self.problems: list[Problem] = []
        self.path = spec.root
        self.classes: dict[tuple[str, str], Path] = {}

    def run(self) -> list[Problem]:
        self._check_files()
        self._check_applications()
        self._check_behaviour()
        for function in self.spec.functions.values():
            self._enter(function)
            self._function(function)
        for structure in self.spec.structures.values():
            self._enter(structure)
            self._structure(structure)
        for item in self.spec.objects.values():
            self._enter(item)
            self._object(item)
        return self.problems

    def _enter(self, loaded: Loaded[FunctionDocument] | Loaded[StructureDocument] | Loaded[ObjectDocument]) -> None:
        self.path = loaded.path
        self.application = loaded.application

    def report(self, keys: Keys, message: str, fix: str) -> None:
        self.problems.append(Problem(self.path, *place(self.path, keys), message, fix))

    # Files and folders

    def _check_files(self) -> None:
        known = {application.name for application in self.spec.applications.applications}
        folded: dict[tuple[str, str], Path] = {}
        for kind, documents in (
            ("function", self.spec.functions),
            ("structure", self.spec.structures),
            ("object", self.spec.objects),
        ):
            for name, loaded in documents.items():
                self.path = loaded.path
                if loaded.path.name != f"{name}.yaml":
                    self.report(
                        (kind,), f"{kind} {name} stands in a file of another name", f"Rename the file to {name}.yaml."
                    )
                if loaded.application not in known:
                    fix = suggestion(loaded.application, sorted(known), "Known are")
                    self.report((), f"folder {loaded.application} is no application of applications.yaml", fix)
                key = (loaded.application, name.lower())
                if key in folded:
                    fix = f"Move one of them to another application; the other is {folded[key].name}."
                    self.report(
                        (), "the file name differs from another only by case, which some file systems ignore", fix
                    )
                folded[key] = loaded.path
        for name in self.spec.functions.keys() & self.spec.structures.keys():
            self.path = self.spec.structures[name].path
            self.report(("structure",), f"{name} is a function as well", "Keep one of the two documents.")
        for name in self.spec.objects.keys() & self.spec.structures.keys():
            self.path = self.spec.structures[name].path
            self.report(("structure",), f"{name} is an object as well, so `of: {name}` is ambiguous", "Rename one.")

    def _check_applications(self) -> None:
        self.path = self.spec.root / "applications.yaml"
        names: set[str] = set()
        for number, application in enumerate(self.spec.applications.applications):
            here: Keys = ("applications", number)
            if application.name in names:
                self.report(here, f"application {application.name} is listed twice", "Remove one entry.")
            names.add(application.name)
            listed: tuple[tuple[str, list[str], dict[str, str]], ...] = (
                ("functions", application.functions, {k: v.application for k, v in self.spec.functions.items()}),
                ("structures", application.structures, {k: v.application for k, v in self.spec.structures.items()}),
                ("objects", application.objects, {k: v.application for k, v in self.spec.objects.items()}),
            )
            for key, entries, homes in listed:
                for place_number, name in enumerate(entries):
                    home = homes.get(name)
                    if home is not None and home != application.name:
                        fix = f"Move the file to spec/{application.name}/, or the entry to {home}."
                        message = f"{name} is listed under {application.name} but its file lies in {home}"
                        self.report((*here, key, place_number), message, fix)

    def _check_behaviour(self) -> None:
        self.path = self.spec.root / "releases.yaml"
        known = [*self.spec.functions, *self.spec.objects]
        for number, release in enumerate(self.spec.releases.releases):
            for note_number, note in enumerate(release.behaviour):
                if isinstance(note, str):
                    continue
                here: Keys = ("releases", number, "behaviour", note_number)
                ends_here = (note.since or "").partition("..")[2] == release.name
                for name in note.about:
                    if name not in known:
                        fix = suggestion(name, known, "Known are")
                        self.report((*here, "about"), f"{name} is no function and no object", fix)
                if note.since is not None and self._is_bound((*here, "since"), note.since) and not ends_here:
                    message = f"{note.since} does not end with this release"
                    self.report((*here, "since"), message, "Write a span that ends with it.")

    # Documents

    def _function(self, loaded: Loaded[FunctionDocument]) -> None:
        document = loaded.document
        self._life((), document)
        self._gaps(document)
        self._class((), document.class_ or document.function)
        self._content_model((), document.attributes, document.content, document.body)
        if document.result:
            self._result(("result",), document.result)

    def _structure(self, loaded: Loaded[StructureDocument]) -> None:
        document = loaded.document
        self._life((), document)
        self._gaps(document)
        if document.is_list:
            if document.class_:
                self.report(("class",), "a list structure has no class of its own", "Remove `class`.")
            if document.attributes or document.content or not _is_list(document.body):
                message = "only a structure that wraps one repeated element, or one repeated choice, can be a list"
                self.report(("list",), message, "Remove `list: true` and give it a `class`.")
        elif document.class_ is None:
            class_name = document.structure[:1].upper() + document.structure[1:]
            fix = f"Add `class: {class_name}`, or `list: true` for a mere wrapper."
            self.report((), f"structure {document.structure} has no class name", fix)
        else:
            self._class(("class",), document.class_)
        self._content_model((), document.attributes, document.content, document.body)

    def _object(self, loaded: Loaded[ObjectDocument]) -> None:
        document = loaded.document
        self._life((), document)
        self._class(("class",), document.class_)
        names = {field.name for field in document.fields}
        for key, name in (("key", document.key), ("name_key", document.name_key)):
            if name is not None and name not in names:
                self.report(
                    (key,), f"{document.object} has no field {name}", suggestion(name, sorted(names), "Its fields")
                )
        operations: set[str] = set()
        for number, entry in enumerate(document.operations):
            here: Keys = ("operations", number)
            name = entry if isinstance(entry, str) else entry.operation
            if not isinstance(entry, str):
                self._life(here, entry)
            if name in operations:
                self.report(here, f"operation {name} is listed twice", "Remove one entry.")
            operations.add(name)
        for operation, stub in (document.stubs or {}).items():
            if operation not in operations:
                self.report(
                    ("stubs", operation), f"{operation} is no operation of {document.object}", "Remove the entry."
                )
            self._attr(("stubs", operation), stub)
        self._fields(("fields",), document.fields)
        for number, relationship in enumerate(document.relationships):
            self._life(("relationships", number), relationship)

    def _fields(self, at: Keys, fields: list[ObjectField]) -> None:
        self._disjoint(at, "field", [(field.name, field) for field in fields])
        for number, field in enumerate(fields):
            here = (*at, number)
            self._life(here, field)
            self._attr((*here, "attr"), field.attr)
            nested = bool(field.fields)
            if field.type is not None and (field.of or field.list_of or nested):
                self.report((*here, "type"), f"{field.name} has a `type` and an inner structure", "Keep one of them.")
            elif field.of and (nested or field.list_of):
                self.report((*here, "of"), f"{field.name} has `of` beside `fields` or `list_of`", "Remove `of`.")
            elif field.type is None and not (field.of or field.list_of or nested):
                fix = "Add `type`, `of`, `list_of`, or `class` with `fields`."
                self.report(here, f"nothing says what {field.name} holds", fix)
            if nested and field.class_ is None:
                self.report(here, f"{field.name} has fields of its own but no `class`", "Add `class`.")
            if field.class_ is not None:
                if nested:
                    self._class((*here, "class"), field.class_)
                else:
                    self.report((*here, "class"), f"{field.name} has a `class` but no `fields`", "Remove `class`.")
            if field.list_of and field.repeated:
                self.report(
                    (*here, "repeated"), f"{field.name} is both a wrapper and repeated", "Keep `list_of` or `repeated`."
                )
            if field.of:
                self._reference((*here, "of"), field.of)
            if field.list_of and not nested and field.type is None:
                self._reference((*here, "list_of"), field.list_of)
            self._text(here, field)
            self._fields((*here, "fields"), field.fields)

    def _result(self, at: Keys, result: Result) -> None:
        allowed = _RESULT_KEYS[result.kind]
        given = {
            "element": result.element,
            "of": result.of,
            "wrapper": result.wrapper,
            "records": result.records,
            "class": result.class_,
            "attributes": result.attributes,
            "body": result.body,
        }
        for key in [key for key, value in given.items() if value and key not in allowed]:
            self.report((*at, key), f"a result of kind {result.kind} has no `{key}`", "Remove it, or correct `kind`.")
        if result.of:
            self._reference((*at, "of"), result.of)
        for number, record in enumerate(result.records):
            self._life((*at, "records", number), record)
            self._reference((*at, "records", number, "of"), record.of)
        self._disjoint((*at, "records"), "record", [(record.element, record) for record in result.records])
        if result.of and (result.class_ or result.body or result.attributes):
            self.report((*at, "of"), "a result has `of` beside a structure of its own", "Keep one of them.")
        if result.class_:
            self._class((*at, "class"), result.class_)
        self._content_model(at, result.attributes, None, result.body)

    # Content models

    def _content_model(
        self, at: Keys, attributes: list[Attribute], content: Content | None, body: list[Particle]
    ) -> None:
        self._disjoint((*at, "attributes"), "attribute", [(attribute.name, attribute) for attribute in attributes])
        for number, attribute in enumerate(attributes):
            here = (*at, "attributes", number)
            self._life(here, attribute)
            self._attr((*here, "attr"), attribute.attr)
            self._text(here, attribute)
            if attribute.form == "split":
                self.report((*here, "form"), "an attribute cannot be a split date", "Remove `form`.")
        if content:
            self._text((*at, "content"), content)
        for number, particle in enumerate(body):
            here = (*at, "body", number)
            if isinstance(particle, AllParticle):
                self._all_alone(here, particle, [other for other in body if other is not particle])
            self._particle(here, particle, top=True)

    def _all_alone(self, at: Keys, particle: AllParticle, others: Iterable[Particle]) -> None:
        for other in others:
            if (
                self._bounds_known(particle)
                and self._bounds_known(other)
                and self.releases.overlap((particle.since, particle.until), (other.since, other.until))
            ):
                fix = "Make it a sequence, or keep the other parts to other releases."
                self.report(at, "`all` does not stand alone in its body", fix)
                return

    def _particle(self, at: Keys, particle: Particle, *, top: bool) -> None:
        self._life(at, particle)
        self._occurs(at, particle.occurs)
        match particle:
            case ElementParticle():
                self._element(at, particle)
                return
            case AnyParticle():
                return
            case AllParticle():
                if not top:
                    self.report(at, "`all` stands inside another group", "Make it a sequence or move it up.")
                if particle.occurs not in (None, "1", "?"):
                    self.report((*at, "occurs"), "`all` cannot be repeated", "Remove `occurs`.")
                key = "all"
            case ChoiceParticle():
                key = "choice"
                if particle.attribute is not None:
                    self._attr((*at, "attribute"), particle.attribute)
                    if not _repeats(particle.occurs):
                        self.report((*at, "attribute"), "`attribute` is for a repeated choice", "Remove it.")
            case _:
                key = "sequence"
        for number, member in enumerate(members(particle)):
            self._particle((*at, key, number), member, top=False)

    def _element(self, at: Keys, element: ElementParticle) -> None:
        inline = element.class_ is not None
        kinds = [key for key, given in (("type", element.type), ("of", element.of), ("class", element.class_)) if given]
        if len(kinds) > 1:
            self.report(at, f"{element.element} has {' and '.join(f'`{key}`' for key in kinds)}", "Keep one of them.")
        elif not kinds:
            fix = "Add `type` for a text, `of` for a structure described elsewhere, or `class` with a body."
            self.report(at, f"nothing says what {element.element} holds", fix)
        if not inline and (element.attributes or element.content or element.body):
            fix = "Add `class` and remove `type` and `of`."
            self.report(at, f"{element.element} has a structure of its own but no `class`", fix)
        if element.of:
            self._reference((*at, "of"), element.of)
        if element.class_ is not None:
            self._class((*at, "class"), element.class_)
        self._attr((*at, "attr"), element.attr)
        self._text(at, element)
        self._content_model(at, element.attributes, element.content, element.body)

    # Single facts

    def _text(self, at: Keys, part: ElementParticle | Attribute | Content | ObjectField) -> None:
        if part.form is not None and part.form not in _FORMS.get(part.type or "", set()):
            fix = "Known forms: split, mdy, iso for dates; mdy, iso for datetimes; true_false, t_f for booleans."
            self.report((*at, "form"), f"form {part.form} does not go with type {part.type}", fix)
        if part.values and part.open_values:
            fix = "Keep `values` when nothing else is accepted, `open_values` otherwise."
            self.report((*at, "values"), "`values` and `open_values` exclude each other", fix)
        for key, values in (("values", part.values), ("open_values", part.open_values)):
            self._values((*at, key), values)
        if isinstance(part, ObjectField):
            return
        schema = part.schema_
        if schema is not None and part.type is None:
            self.report(
                (*at, "schema"), "`schema` tells about a text, but there is no `type`", "Add `type` or remove `schema`."
            )
        if schema is not None and not isinstance(schema, str):
            self._values((*at, "schema", "values"), schema.values)
        if schema not in (None, "any") and part.form == "split":
            self.report((*at, "schema"), "a split date has no text of its own", "Remove `schema`.")

    def _values(self, at: Keys, values: list[str | ValueEntry] | list[str] | list[ValueEntry]) -> None:
        entries = [entry if isinstance(entry, ValueEntry) else ValueEntry(value=entry) for entry in values]
        self._disjoint(at, "value", [(entry.value, entry) for entry in entries])
        for number, entry in enumerate(entries):
            self._life((*at, number), entry)

    def _occurs(self, at: Keys, occurs: str | None) -> None:
        if occurs and ".." in occurs:
            first, _, last = occurs.partition("..")
            if last != "*" and int(last) < int(first):
                self.report((*at, "occurs"), f"{occurs} ends before it begins", f'Write "{last}..{first}"?')

    def _life(self, at: Keys, part: _Lived) -> None:
        known = True
        for key, bound in (("since", part.since), ("until", part.until), ("deprecated", part.deprecated)):
            if bound is not None and not self._is_bound((*at, key), bound):
                known = False
        bounds = self.releases.bounds
        if known and part.since and part.until and bounds(part.since)[1] > bounds(part.until)[1]:
            message = f"since {part.since} comes after until {part.until}"
            self.report((*at, "since"), message, "Correct one of them.")

    def _gaps(self, document: FunctionDocument | StructureDocument) -> None:
        """Times in which a document is away lie one after the other, inside of its life."""
        bounds = self.releases.bounds
        began = document.since
        for number, gap in enumerate(document.away):
            here: Keys = ("away", number)
            names = [("since", gap.since), ("until", gap.until)]
            around = [bound for bound in (began, document.until) if bound is not None]
            known = all(self._is_bound((*here, key), bound) for key, bound in names)
            if not known or not all(self._is_known(bound) for bound in around):
                return
            if bounds(gap.since)[1] > bounds(gap.until)[1]:
                self.report(here, f"since {gap.since} comes after until {gap.until}", "Correct one of them.")
            after = began is None or bounds(began)[1] < bounds(gap.since)[1]
            if not after or (document.until is not None and bounds(document.until)[1] <= bounds(gap.until)[1]):
                message = f"the gap {gap.since} to {gap.until} does not lie between times in which it is there"
                self.report(here, message, "Move `since` or `until` instead.")
            began = gap.until

    def _is_known(self, bound: str) -> bool:
        return all(name in self.releases for name in bound.split(".."))

    def _is_bound(self, at: Keys, bound: str) -> bool:
        """Whether a bound names releases, in order; reports what is wrong otherwise."""
        first, _, last = bound.partition("..")
        unknown = [name for name in (first, last) if name and name not in self.releases]
        for name in unknown:
            fix = suggestion(name, self.releases.names, "Releases are")
            self.report(at, f"release {name} is not known", f"{fix} Otherwise add it to releases.yaml.")
        if unknown:
            return False
        if last and self.releases.index(first) >= self.releases.index(last):
            self.report(at, f"span {bound} does not go forward", "Write the older release first.")
            return False
        return True

    def _bounds_known(self, part: Particle) -> bool:
        return all(self._is_known(bound) for bound in (part.since, part.until) if bound)

    def _disjoint(self, at: Keys, what: str, entries: list[tuple[str, _Lived]]) -> None:
        seen: dict[str, list[_Lived]] = defaultdict(list)
        for number, (name, entry) in enumerate(entries):
            names = [part for bound in (entry.since, entry.until) if bound for part in bound.split("..")]
            if any(part not in self.releases for part in names):
                continue
            life = (entry.since, entry.until)
            if any(self.releases.overlap(life, (other.since, other.until)) for other in seen[name]):
                fix = "Remove one, or give them releases that do not overlap with `since` and `until`."
                self.report((*at, number), f"{what} {name} is described twice for one release", fix)
            seen[name].append(entry)

    def _reference(self, at: Keys, name: str) -> None:
        if name in self.spec.structures or name in self.spec.objects or name in self.spec.functions:
            return
        known = sorted({*self.spec.structures, *self.spec.objects, *self.spec.functions})
        self.report(
            at, f"there is no structure, object or function {name}", suggestion(name, known, "Write its document")
        )

    def _class(self, at: Keys, name: str) -> None:
        key = (self.application, name)
        if keyword.iskeyword(name):
            self.report(at, f"{name} is a word of Python", f"Write `class: {name}_`.")
        other = self.classes.setdefault(key, self.path)
        if other != self.path:
            fix = f"Choose another `class`; the first one is in {other}."
            self.report(at, f"class {name} is there twice in {self.application}", fix)

    def _attr(self, at: Keys, name: str | None) -> None:
        if name is not None and (keyword.iskeyword(name) or not name.isidentifier()):
            self.report(at, f"{name} cannot be a Python name", f"Write `{name}_`.")


def _repeats(occurs: str | None) -> bool:
    return occurs not in (None, "1", "?") and not (occurs or "").endswith("..1")


def _is_list(body: list[Particle]) -> bool:
    """Whether a body is one repeated element, or one repeated choice of structure elements, in every release."""
    return bool(body) and all(
        _repeats(particle.occurs)
        and (
            isinstance(particle, ElementParticle)
            or (
                isinstance(particle, ChoiceParticle)
                and all(isinstance(member, ElementParticle) and member.type is None for member in particle.choice)
            )
        )
        for particle in body
    )
