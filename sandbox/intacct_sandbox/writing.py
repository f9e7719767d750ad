"""Records as requests bring them: checked against what is known of the object, and made fields of the store."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any, Final, cast

import attrs

from intacct_runtime.model import Model
from intacct_runtime.node import Node
from intacct_runtime.record import Record as UntypedRecord
from intacct_runtime.scalars import DATE, DECIMAL, INTEGER, MultipleChoice, Scalar, Unparsed
from intacct_runtime.unset import UNSET
from intacct_runtime.wire import Element, Ref, Wrapper, walk

from .catalog import DIMENSION, Catalog, Collection, FieldType, ObjectType
from .errors import invalid_value, missing, unknown_field
from .values import Fields, Value

_EMPTY: Final = (None, "")


@attrs.define
class Draft:
    """A record as a request brings it."""

    type: ObjectType
    fields: Fields = attrs.field(factory=dict[str, Value])
    """Fields under their wire names, nested ones with dots; None means that the element was empty."""
    lines: dict[str, list[Draft]] = attrs.field(factory=dict[str, "list[Draft]"])
    """Lists of lines that are records of their own, by the name of the collection."""

    def text(self, name: str) -> str:
        """Return a field as text, empty if it is absent or empty."""
        value = self.fields.get(name)
        return "" if value is None else str(value)

    def take(self, name: str) -> Value:
        """Return a field and take it out, so that it is not stored."""
        return self.fields.pop(name, None)


def draft_of(item: Model | Node, catalog: Catalog, object_type: ObjectType, operation: str) -> Draft:
    """Return the draft of a record that stood in a create or update."""
    draft = Draft(object_type)
    if isinstance(item, Node):
        _from_node(item, draft)
    elif isinstance(item, UntypedRecord):
        for name, value in item.extra.items():
            _unknown(name, value, draft)
    else:
        _from_model(item, draft, catalog, "", operation)
    _check(draft, operation)
    return draft


def _from_model(model: Model, draft: Draft, catalog: Catalog, prefix: str, operation: str) -> None:
    values = dict(model.set_fields())
    extra = values.pop("extra", {})
    for found in walk(type(model).__wire__.body):
        value = values.get(found.attr, UNSET)
        if value is not UNSET:
            _element(found, value, draft, catalog, prefix, operation)
    for name, value in extra.items():
        _unknown(prefix + name, value, draft)


def _element(found: Element, value: Any, draft: Draft, catalog: Catalog, prefix: str, operation: str) -> None:
    name = prefix + found.name
    collection = draft.type.collections.get(name)
    if collection is not None:
        _collect(collection, value, draft, catalog, operation)
    elif isinstance(found.type, Scalar):
        known = draft.type.fields.get(name)
        if known is None:
            raise unknown_field(name, draft.type.label)
        draft.fields[name] = checked(value, known, draft.type)
    elif isinstance(value, Model):
        _from_model(value, draft, catalog, f"{name}.", operation)
    elif value is None and isinstance(found.type, Ref):
        return


def _collect(collection: Collection, value: Any, draft: Draft, catalog: Catalog, operation: str) -> None:
    items = _listed(value)
    if collection.item is None:
        draft.fields[collection.name] = [_plain(item) for item in items]
        return
    item_type = catalog.internal(collection.item)
    lines = draft.lines.setdefault(collection.name, [])
    for item in items:
        line = Draft(item_type)
        if isinstance(item, Node):
            _from_node(item, line)
        else:
            _from_model(item, line, catalog, "", operation)
        if operation == "create":
            _check(line, operation)
        lines.append(line)


def _listed(value: Any) -> list[Any]:
    """Return the items of a list field: an empty element has none, and one may stand by itself."""
    if value is None:
        return []
    return list(cast("Sequence[Any]", value)) if isinstance(value, (list, tuple)) else [value]


def _plain(item: Any) -> Value:
    """Return a structure that no object stands for as plain values."""
    if isinstance(item, Model):
        plain: Fields = {}
        values = dict(item.set_fields())
        extra = values.pop("extra", {})
        for found in walk(type(item).__wire__.body):
            value = values.get(found.attr, UNSET)
            if value is UNSET:
                continue
            if isinstance(found.type, Wrapper) and isinstance(value, list):
                plain[found.name] = {_item_name(found.type): [_plain(inner) for inner in _listed(value)]}
            else:
                plain[found.name] = _plain(value)
        plain.update({name: _plain(value) for name, value in extra.items()})
        return plain
    if isinstance(item, Node):
        if item.children:
            return {child.tag: _plain(child) for child in item.children}
        return item.text
    if isinstance(item, (list, tuple)):
        return [_plain(inner) for inner in _listed(item)]
    return None if item is UNSET else item


def _item_name(wrapper: Wrapper) -> str:
    content = wrapper.content
    return content.name if isinstance(content, Element) else next(walk(content)).name


def _from_node(node: Node, draft: Draft, prefix: str = "") -> None:
    for child in node.children:
        if child.children:
            _from_node(child, draft, f"{prefix}{child.tag.upper()}.")
        else:
            _unknown(prefix + child.tag, child.text, draft)


def _unknown(name: str, value: Any, draft: Draft) -> None:
    """Take an element that the class does not know: a custom field, a user-defined dimension, or a mistake."""
    if name == "#text" or name.startswith("@"):
        return
    if isinstance(value, Node):
        _from_node(value, draft, f"{name.upper()}.")
        return
    known = draft.type.field(name)
    if known is not None:
        draft.fields[known.name] = checked(value, known, draft.type)
    elif name.upper().startswith(DIMENSION):
        draft.fields[name.upper()] = value if isinstance(value, str) else None
    else:
        raise unknown_field(name, draft.type.label)


def checked(value: Any, field: FieldType, object_type: ObjectType) -> Value:
    """Return a value if the field takes it; raise the failure of one that it does not take."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and field.type is not None and not isinstance(field.type, MultipleChoice):
        value = field.type.parse(value)
    if isinstance(value, Unparsed):
        folded = {accepted.upper(): accepted for accepted in field.values} if field.closed else {}
        if value.upper() not in folded:
            raise invalid_value(field.name, value, object_type.label, ", ".join(map(repr, folded.values())))
        value = folded[value.upper()]
    if isinstance(value, tuple):
        return MultipleChoice.SEPARATOR.join(map(str, _listed(value)))
    if field.type is DATE and isinstance(value, datetime.datetime):
        return value.date()
    if field.type in {DECIMAL, INTEGER} and isinstance(value, bool):
        raise invalid_value(field.name, value, object_type.label)
    return value  # type: ignore[no-any-return]


def _check(draft: Draft, operation: str) -> None:
    """Leave out what only the gateway sets; raise the failure of a record that lacks what the operation requires."""
    for name in list(draft.fields):
        known = draft.type.fields.get(name)
        if known is not None and not known.writable and name != draft.type.key:
            del draft.fields[name]
    if operation == "create":
        for name in _required(draft.type, operation):
            if draft.fields.get(name) in _EMPTY and not draft.lines.get(name):
                raise missing(name, draft.type.label)


def _required(object_type: ObjectType, operation: str) -> Iterator[str]:
    for field in object_type.fields.values():
        if operation in field.required:
            yield field.name
    for collection in object_type.collections.values():
        if operation in collection.required:
            yield collection.name
