"""A record of an object that the bindings have no class for, such as a custom object of Platform Services."""

from __future__ import annotations

from collections.abc import Mapping

from .model import ExtraValue, Object, model, shown_value
from .wire import Wire, unordered


@model
class Record(Object):
    """A record whose fields are all in `extra`, under their wire names."""

    __wire__ = Wire("record", unordered())

    @classmethod
    def of(cls, object_name: str, fields: Mapping[str, ExtraValue]) -> Record:
        """Make a record of the named object."""
        record = cls(extra=dict(fields))
        record._set_tag(object_name)
        return record

    @property
    def object_name(self) -> str:
        """The wire name of the object."""
        return str(self.__dict__.get("_tag", "record"))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and other.object_name == self.object_name and other.extra == self.extra

    def __repr__(self) -> str:
        return f"Record.of({self.object_name!r}, {shown_value('extra', self.extra)})"
