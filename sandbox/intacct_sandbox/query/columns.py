"""Fields by name: a record's own, and those of the records it refers to."""

from __future__ import annotations

import functools
from collections.abc import Callable

from intacct_runtime.wire import Relationship
from intacct_sandbox.catalog import ObjectType
from intacct_sandbox.codes import stored_code
from intacct_sandbox.context import Context
from intacct_sandbox.store import Record
from intacct_sandbox.values import Value

from .conditions import Column


class UnknownField(LookupError):
    """The object has no such field."""


class Columns:
    """Finds the fields of one object for a query."""

    def __init__(self, context: Context, object_type: ObjectType, *, coded: bool = False) -> None:
        """With `coded`, comparisons see the stored codes in place of labels."""
        self.context = context
        self.object_type = object_type
        self.coded = coded

    def column(self, name: str) -> Column:
        """Return a field; raise `UnknownField` if neither the object nor a related one has it."""
        return self._reached(self.object_type, name)

    def _reached(self, object_type: ObjectType, name: str) -> Column:
        return self._own(object_type, name) or self._related(object_type, name)

    def _own(self, object_type: ObjectType, name: str) -> Column | None:
        field = object_type.field(name)
        if field is None or not field.readable:
            return None
        key = field.name
        return Column(
            read=lambda record: record.fields.get(key),
            type=field.type,
            code=functools.partial(stored_code, object_type.name, key) if self.coded else None,
        )

    def _related(self, object_type: ObjectType, name: str) -> Column:
        path, _, rest = name.partition(".")
        relation = object_type.relationships.get(path.upper())
        target = None if relation is None or not rest else self.context.catalog.find(relation.object)
        if relation is None or target is None:
            raise UnknownField(name)
        try:
            inner = self._reached(target, rest)
        except UnknownField:
            raise UnknownField(name) from None
        find = self._follower(relation, target)
        read = inner.read

        def through(record: Record) -> Value:
            related = find(record)
            return None if related is None else read(related)

        return Column(through, inner.type, inner.code)

    def _follower(self, relation: Relationship, target: ObjectType) -> Callable[[Record], Record | None]:
        by, kind, context = relation.by, target.name, self.context

        def follow(record: Record) -> Record | None:
            value = record.fields.get(by)
            if value is None:
                return None
            if isinstance(value, int) or target.name_key == "":
                return context.store.get(kind, record.integer(by)) if str(value).isdecimal() else None
            return context.named(kind, str(value))

        return follow
