"""Documents of the spec, or content models of an importer, as they stand in one release: the way to a picture.

Documents come as the plain mappings that stand in YAML, so that the spec of any revision and the importers' drafts
are read alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from intacct_codegen.diff.picture import (
    ANYTHING,
    EMPTY,
    PLAIN,
    UNBOUNDED,
    Attribute,
    Element,
    Group,
    GroupKind,
    Relationship,
    Result,
    Shape,
    Subject,
    SubjectKind,
    Text,
    TextRule,
    Words,
    simplified,
)
from intacct_codegen.diff.picture import Reference as Ref
from intacct_codegen.importers.shapes import occurs_range
from intacct_codegen.passes.names import attribute_name
from intacct_codegen.releases import Releases

Data = Mapping[str, Any]
_GROUPS: tuple[GroupKind, ...] = ("sequence", "choice", "all")
_FORMS = {"date": "mdy", "datetime": "mdy", "boolean": "true_false"}


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads documents as of one release."""

    order: Releases
    release: str
    unlisted: bool = True
    """Whether to read what the vendor's schema lacks."""

    def there(self, entry: Data) -> bool:
        """Whether an entry exists in the release."""
        if entry.get("unlisted") and not self.unlisted:
            return False
        return ("since" not in entry and "until" not in entry and "away" not in entry) or self.order.has(
            entry, self.release
        )

    def subject(self, kind: SubjectKind, data: Data, application: str) -> Subject:
        """Return what a document describes."""
        name: str = data[kind]
        shape = self._object(data) if kind == "object" else self.shape(data, data.get("class", name))
        operations = [{"operation": entry} if isinstance(entry, str) else entry for entry in data.get("operations", ())]
        return Subject(
            kind=kind,
            name=name,
            application=application,
            shape=shape,
            words=self._words(data),
            deprecated=self._deprecated(data),
            tag=data.get("tag", ""),
            is_list=bool(data.get("list")),
            writes=data.get("writes"),
            result=self._result(data.get("result")),
            operations={entry["operation"]: self._deprecated(entry) for entry in operations if self.there(entry)},
            relationships={
                entry["path"]: Relationship(entry["object"], entry["type"], entry.get("by", ""))
                for entry in data.get("relationships", ())
                if self.there(entry)
            },
            keys=(data.get("key", ""), data.get("name_key", "")),
        )

    def shape(self, data: Data, python: str = "") -> Shape:
        """Return attributes and content model of a document or of an inline structure."""
        content = data.get("content")
        return Shape(
            attributes=tuple(self._attribute(entry) for entry in data.get("attributes", ()) if self.there(entry)),
            content=self._text(content) if content and self.there(content) else None,
            body=self._body(data.get("body", ())),
            python=python,
        )

    # Content models

    def _body(self, entries: Iterable[Data]) -> Group:
        found = simplified(Group("sequence", self._particles(entries)))
        if isinstance(found, Group) and _is_once(found) and found.kind != "choice":
            return found
        return EMPTY if found is None else Group("sequence", (found,))

    def _particles(self, entries: Iterable[Data]) -> tuple[Element | Group, ...]:
        found = (self._particle(entry) for entry in entries if self.there(entry))
        return tuple(item for item in found if item is not None)

    def _particle(self, entry: Data) -> Element | Group | None:
        least, greatest = occurs_range(entry.get("occurs", "1"))
        most = UNBOUNDED if greatest is None else greatest
        if "any" in entry:
            return Element("*", ANYTHING, least, most)
        if "element" in entry:
            return Element(
                name=entry["element"],
                holds=self._holds(entry),
                least=least,
                most=most,
                words=self._words(entry),
                deprecated=self._deprecated(entry),
                python=entry.get("attr") or attribute_name(entry["element"]),
            )
        kinds: list[GroupKind] = [kind for kind in _GROUPS if kind in entry]
        members = self._particles(entry[kinds[0]])
        return simplified(Group(kinds[0], members, least, most, entry.get("attribute", "")))

    def _holds(self, entry: Data) -> Text | Ref | Shape:
        if "type" in entry:
            return self._text(entry)
        if "of" in entry:
            return Ref(entry["of"])
        return self.shape(entry, entry.get("class", ""))

    def _attribute(self, entry: Data) -> Attribute:
        return Attribute(
            name=entry["name"],
            text=self._text(entry),
            required=bool(entry.get("required")),
            words=self._words(entry),
            deprecated=self._deprecated(entry),
            python=entry.get("attr") or attribute_name(entry["name"]),
        )

    # Objects

    def _object(self, data: Data) -> Shape:
        return Shape(body=self._fields(data.get("fields", ())), python=data.get("class", ""))

    def _fields(self, entries: Iterable[Data]) -> Group:
        return Group("all", tuple(self._field(entry) for entry in entries if self.there(entry)))

    def _field(self, entry: Data) -> Element:
        return Element(
            name=entry["name"],
            holds=self._field_holds(entry),
            least=0,
            most=UNBOUNDED if entry.get("repeated") else 1,
            words=self._words(entry),
            deprecated=self._deprecated(entry),
            python=entry.get("attr") or attribute_name(entry["name"]),
            access=entry.get("access", "both"),
            required_for=tuple(entry.get("required", ())),
        )

    def _field_holds(self, entry: Data) -> Text | Ref | Shape:
        if "type" in entry:
            return self._text(entry)
        inner: Ref | Shape
        if entry.get("fields"):
            inner = Shape(body=self._fields(entry["fields"]), python=entry.get("class", ""))
        else:
            inner = Ref(entry.get("of") or entry.get("list_of") or entry["name"])
        if "list_of" in entry:
            return Shape(body=Group("sequence", (Element(entry["list_of"], inner, 0, UNBOUNDED),)))
        return inner

    # Answers

    def _result(self, data: Data | None) -> Result:
        if data is None:
            return Result()
        element: str = data.get("element", "")
        records = [(record["element"], record["of"]) for record in data.get("records", ()) if self.there(record)]
        if "of" in data:
            records.insert(0, (element, data["of"]))
        shape = self.shape(data, data["class"]) if "class" in data else None
        return Result(data["kind"], element, tuple(records), shape)

    # Texts

    def _text(self, entry: Data) -> Text:
        kind: str = entry["type"]
        schema = entry.get("schema", "text")
        rule: Data = {"type": schema} if isinstance(schema, str) else schema
        listed = self._values(rule.get("values", ()))
        values, known = self._values(entry.get("values", ())), self._values(entry.get("open_values", ()))
        if not values and not known:
            values = listed
        return Text(
            type=kind,
            form=entry.get("form") or _FORMS.get(kind, ""),
            values=values if kind == "text" else (),
            known=known,
            listed=listed,
            multiple=bool(entry.get("multiple")),
            default=entry.get("default", ""),
            schema_default=rule.get("default", ""),
            rule=_rule(rule),
        )

    def _values(self, entries: Iterable[Any]) -> tuple[str, ...]:
        return tuple(
            entry if isinstance(entry, str) else entry["value"]
            for entry in entries
            if isinstance(entry, str) or self.there(entry)
        )

    def _deprecated(self, entry: Data) -> bool:
        since = entry.get("deprecated")
        return since is not None and self.order.present(since, None, self.release)

    @staticmethod
    def _words(entry: Data) -> Words:
        return Words(
            label=entry.get("label", ""),
            doc=entry.get("doc", ""),
            required_when=entry.get("required_when", ""),
            page=entry.get("page", ""),
            notes=tuple(entry.get("notes", ())),
        )


def _is_once(group: Group) -> bool:
    return (group.least, group.most) == (1, 1)


def _rule(rule: Data) -> TextRule:
    if rule == {"type": "text"}:
        return PLAIN
    return TextRule(
        type=rule.get("type", "text"),
        least=rule.get("min"),
        most=rule.get("max"),
        min_length=rule.get("min_length"),
        max_length=rule.get("max_length"),
        pattern=rule.get("pattern", ""),
        fixed=rule.get("fixed", ""),
    )
