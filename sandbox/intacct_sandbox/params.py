"""The parameters of a function by their wire names, whatever class carries them.

Handlers that serve several functions alike (create and update, order entry and purchasing) read them through this.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, cast

from intacct_runtime.model import Model
from intacct_runtime.node import Node
from intacct_runtime.scalars import DATE, MultipleChoice, Unparsed
from intacct_runtime.unset import UNSET
from intacct_runtime.wire import AnyContent, Element, Group, Particle, Wrapper

from .errors import invalid_value
from .values import Value


class Params:
    """One model: a function, or a structure in it."""

    def __init__(self, model: Model, tag: str | None = None) -> None:
        self.model = model
        self.tag = tag or str(model.__dict__.get("_tag", model.__wire__.tag))

    def _value(self, name: str) -> Any:
        element = self.model.__wire__.elements.get(name)
        if element is not None:
            value = self.model.__dict__.get(element.attr, UNSET)
            if value is not UNSET:
                return value
        return self.model.__dict__.get("extra", {}).get(name, UNSET)

    def has(self, name: str) -> bool:
        """Whether an element is there, empty or not."""
        return self._value(name) is not UNSET

    def value(self, name: str) -> Value:
        """Return what an element holds; None if it is absent or empty."""
        value = self._value(name)
        if isinstance(value, Unparsed):
            raise invalid_value(name, value, self.tag)
        if value is UNSET or value == "" or isinstance(value, (Model, Node)):
            return None
        return value  # type: ignore[no-any-return]

    def text(self, name: str) -> str:
        """Return an element's text; empty if it is absent or empty."""
        value = self.value(name)
        return "" if value is None else str(value).strip() if isinstance(value, str) else str(value)

    def number(self, name: str) -> Decimal | None:
        """Return an element's number; None if it is absent or empty."""
        value = self.value(name)
        if value is None or isinstance(value, Decimal):
            return value
        try:
            return Decimal(str(value).strip())
        except ArithmeticError:
            raise invalid_value(name, value, self.tag, "a number") from None

    def date(self, name: str) -> datetime.date | None:
        """Return an element's date; None if it is absent or empty."""
        value = self.value(name)
        if isinstance(value, datetime.datetime):
            return value.date()
        if value is None or isinstance(value, datetime.date):
            return value
        parsed = DATE.parse(str(value))
        if isinstance(parsed, datetime.datetime):
            return parsed.date()
        if not isinstance(parsed, datetime.date):
            raise invalid_value(name, value, self.tag, "mm/dd/yyyy")
        return parsed

    def flag(self, name: str) -> bool | None:
        """Return whether an element says yes; None if it is absent or empty."""
        value = self.value(name)
        if value is None or isinstance(value, bool):
            return value
        word = str(value).strip().lower()
        if word not in {"true", "false", "t", "f", "1", "0"}:
            raise invalid_value(name, value, self.tag, "'true' or 'false'")
        return word in {"true", "t", "1"}

    def inner(self, name: str) -> Params | None:
        """Return a structure; None if it is absent or empty."""
        value = self._value(name)
        return Params(value, name) if isinstance(value, Model) else None

    def attribute(self, name: str) -> str:
        """Return an XML attribute's text; empty if it is absent."""
        for attribute in self.model.__wire__.attributes:
            if attribute.name == name:
                value = self.model.__dict__.get(attribute.attr, UNSET)
                if value is UNSET or value is None:
                    return attribute.default or ""
                return ("true" if value else "false") if isinstance(value, bool) else str(value)
        return str(self.model.__dict__.get("extra", {}).get(f"@{name}", ""))

    def children(self) -> Iterator[tuple[str, Any]]:
        """Yield wire name and value of every element, the items of lists one by one."""
        yield from _children(self.model.__wire__.body, self.model)

    def items(self, name: str) -> list[Params]:
        """Return the structures of a list element."""
        value = self._value(name)
        if isinstance(value, Model):
            return [Params(item, tag) for tag, item in _children(value.__wire__.body, value) if isinstance(item, Model)]
        return [Params(item) for item in _listed(value) if isinstance(item, Model)]

    def texts(self, name: str) -> list[str]:
        """Return the texts of a list element, or of an element that repeats."""
        value = self._value(name)
        if isinstance(value, Model):
            value = [item for _, item in _children(value.__wire__.body, value)]
        if isinstance(value, (list, tuple)):
            return ["" if item is None else str(item) for item in _listed(value)]
        return [] if value is UNSET else ["" if value is None else str(value)]

    def custom_fields(self) -> dict[str, Value]:
        """Return the custom fields."""
        return {
            field.text("customfieldname").upper(): field.value("customfieldvalue")
            for field in self.items("customfields")
        }


def _listed(value: Any) -> list[Any]:
    return list(cast("Sequence[Any]", value)) if isinstance(value, (list, tuple)) else []


def _children(particle: Particle, model: Model) -> Iterator[tuple[str, Any]]:
    if isinstance(particle, Element):
        value = model.__dict__.get(particle.attr, UNSET)
        if value is UNSET:
            return
        if isinstance(value, (list, tuple)) and not isinstance(particle.type, (Wrapper, MultipleChoice)):
            for item in _listed(value):
                yield particle.name, item
        else:
            yield particle.name, value
    elif isinstance(particle, (Group, AnyContent)) and particle.attr is not None:
        for item in model.__dict__.get(particle.attr, UNSET) or ():
            yield (_tag(item), item)
    elif isinstance(particle, Group):
        for inner in particle.items:
            yield from _children(inner, model)


def _tag(item: Any) -> str:
    if isinstance(item, Node):
        return item.tag
    return str(item.__dict__.get("_tag", item.__wire__.tag)) if isinstance(item, Model) else ""
