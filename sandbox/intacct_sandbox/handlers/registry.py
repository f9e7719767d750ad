"""Which code carries out which function, and which objects behave in a way of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from intacct_sandbox.context import Context
from intacct_sandbox.errors import cannot_update, duplicate, invalid_reference, missing
from intacct_sandbox.gateway import Handler
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields
from intacct_sandbox.writing import Draft

B = TypeVar("B", bound="Behaviour")
ParamsHandler = Callable[[Context, Params], Reply]

FUNCTIONS: dict[str, Handler] = {}
_BEHAVIOURS: dict[str, Behaviour] = {}


def function(*names: str) -> Callable[[ParamsHandler], ParamsHandler]:
    """Register the code of one or more functions."""

    def register(handler: ParamsHandler) -> ParamsHandler:
        for name in names:
            FUNCTIONS[name] = lambda context, model: handler(context, Params(model))
        return handler

    return register


def behaviour(*names: str) -> Callable[[type[B]], type[B]]:
    """Register the behaviour of one or more objects."""

    def register(cls: type[B]) -> type[B]:
        for name in names:
            _BEHAVIOURS[name] = cls(name)
        return cls

    return register


def behaviour_of(name: str) -> Behaviour:
    """Return how an object behaves; without a behaviour of its own its records are simply kept."""
    known = _BEHAVIOURS.get(name)
    if known is None:
        known = _BEHAVIOURS[name] = Behaviour(name)
    return known


class Behaviour:
    """How the records of an object are written by the generic functions, and which of them a query sees."""

    def __init__(self, name: str) -> None:
        self.name = name

    def create(self, context: Context, draft: Draft) -> Record:
        """Keep a new record and its lines."""
        object_type = draft.type
        fields = self.completed(context, draft)
        check_references(context, draft, fields)
        if object_type.name_key:
            name = str(fields.get(object_type.name_key) or "")
            if name and context.named(self.name, name) is not None:
                raise duplicate(object_type.label, name)
            if not name and object_type.free:
                raise missing(object_type.name_key, object_type.label)
        record = context.create(self.name, fields)
        self.write_lines(context, record, draft)
        return record

    def completed(self, context: Context, draft: Draft) -> Fields:
        """Return the fields of a new record, with what the gateway adds."""
        fields: Fields = dict(draft.fields)
        if "STATUS" in draft.type.fields and fields.get("STATUS") is None:
            fields["STATUS"] = "active"
        return fields

    def write_lines(self, context: Context, record: Record, draft: Draft) -> None:
        """Keep the lines of a new record."""
        for name, lines in draft.lines.items():
            item = draft.type.collections[name].item
            assert item is not None
            for position, line in enumerate(lines):
                check_references(context, line, line.fields)
                number: Fields = {"LINE_NO": position + 1} if "LINE_NO" in line.type.fields else {}
                created = context.create(item, {**number, **line.fields}, parent=record)
                behaviour_of(item).write_lines(context, created, line)

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        """Change a record; lists of lines that are given take the place of those there are."""
        check_references(context, draft, draft.fields)
        changes = {name: value for name, value in draft.fields.items() if name != draft.type.key}
        name_key = draft.type.name_key
        renamed = str(changes.get(name_key) or "") if name_key else ""
        if renamed and renamed != record.text(name_key):
            other = context.named(self.name, renamed)
            if other is not None and other is not record:
                raise duplicate(draft.type.label, renamed)
        context.change(record, changes)
        for name in draft.lines:
            item = draft.type.collections[name].item
            assert item is not None
            for line in context.lines(record, item):
                context.remove(line)
        self.write_lines(context, record, draft)

    def delete(self, context: Context, record: Record) -> None:
        """Delete a record and what it owns."""
        context.remove(record)

    def records(self, context: Context) -> list[Record]:
        """Return the records that the caller sees."""
        return [record for record in context.store.table(self.name).values() if context.visible(record)]

    def pick(self, context: Context, numbers: Iterable[int]) -> list[Record]:
        """Return those of the numbered records that the caller sees, in the order of the numbers."""
        found = (context.get(self.name, number) for number in numbers)
        return [record for record in found if record is not None]

    def locate(self, context: Context, draft: Draft) -> Record:
        """Return the record that an update is about; raise the failure of one that does not exist."""
        object_type = draft.type
        for field in (object_type.key, "RECORDNO", object_type.name_key):
            value = draft.fields.get(field) if field else None
            if value is None:
                continue
            record = (
                context.get(self.name, int(str(value)))
                if str(value).isdecimal() and field != object_type.name_key
                else None
            )
            record = record or (context.named(self.name, str(value)) if field == object_type.name_key else None)
            if record is None:
                raise cannot_update(self.name, field, str(value))
            return record
        raise missing(object_type.key, object_type.label)


class Computed(Behaviour):
    """An object whose records are worked out from others when they are asked for."""

    def pick(self, context: Context, numbers: Iterable[int]) -> list[Record]:
        records = {record.recordno: record for record in self.records(context)}
        return [records[number] for number in numbers if number in records]


def check_attachment(context: Context, fields: Mapping[str, object]) -> None:
    """Raise the failure of a record that names an attachment that does not exist."""
    attachment = fields.get("SUPDOCID")
    if isinstance(attachment, str) and attachment and context.store.find("SUPDOC", SUPDOCID=attachment) is None:
        raise invalid_reference("Attachment", attachment)


def check_references(context: Context, draft: Draft, fields: Mapping[str, object]) -> None:
    """Raise the failure of an id that no record has, for the objects of which the company keeps records."""
    parent = fields.get("PARENTID")
    if isinstance(parent, str) and parent and draft.type.name_key and context.named(draft.type.name, parent) is None:
        raise invalid_reference(draft.type.label, parent)
    check_attachment(context, fields)
    for relation in draft.type.relationships.values():
        value = fields.get(relation.by)
        if not isinstance(value, str) or not value or relation.kind not in {"MANY2ONE", "ONE2ONE"}:
            continue
        target = context.catalog.find(relation.object)
        if target is None or not target.name_key or relation.by == draft.type.name_key:
            continue
        if context.store.table(target.name) and context.named(target.name, value) is None:
            raise invalid_reference(target.label, value)
