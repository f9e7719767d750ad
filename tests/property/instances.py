"""Makes random valid instances of any generated function from its wire information."""

from __future__ import annotations

import datetime
import random
from decimal import Decimal
from typing import Any

from intacct_runtime.model import Model
from intacct_runtime.node import Node
from intacct_runtime.plan import Context
from intacct_runtime.record import Record
from intacct_runtime.scalars import (
    BOOLEAN,
    BOOLEAN_T_F,
    DATE,
    DATE_ISO,
    DATETIME,
    DATETIME_ISO,
    FLAG,
    INTEGER,
    SPLIT_DATE,
    TEXT,
    Enumeration,
    MultipleChoice,
    Scalar,
)
from intacct_runtime.wire import AnyContent, Element, Group, Particle, Ref, Wrapper

LEAST = {"splitSize": 10_000}
"""Numbers that the schema wants to be larger than others; the bindings leave such limits to the gateway."""
TEXTS = ("V100", "Müller & Søn <ltd>", 'say "hi"', "0012", "two  spaces", "日本", "]]>", "line\nbreak", " edge ")
DEEP = 4


class Maker:
    """One source of random choices."""

    def __init__(self, seed: int, fullness: float) -> None:
        self.chance = random.Random(seed)
        self.fullness = fullness

    def instance(self, cls: type[Model], depth: int = 0) -> Model:
        """Return an instance of a class that fits its content model at the newest release."""
        plan = Context().plan(cls)
        fields: dict[str, Any] = {}
        for attribute in plan.attributes:
            if attribute.required or self._wanted(depth):
                fields[attribute.attr] = self._scalar(attribute.type)
        if plan.wire.content is not None:
            fields[plan.wire.content.attr] = self._scalar(plan.wire.content.type)
        self._particle(plan.body, fields, depth)
        return cls(**fields)

    def _wanted(self, depth: int) -> bool:
        return depth < DEEP and self.chance.random() < self.fullness

    def _particle(self, particle: Particle, fields: dict[str, Any], depth: int) -> None:
        if isinstance(particle, Element):
            if particle.attr not in fields:
                self._element(particle, fields, depth)
        elif isinstance(particle, AnyContent):
            if particle.min or self._wanted(depth):
                text = self._scalar(TEXT)
                node = Node("custom_object", children=(Node("NAME", text),))
                fields[particle.attr] = [Record.of("custom_object", {"NAME": text}) if particle.objects else node]
        elif isinstance(particle, Group):
            self._group(particle, fields, depth)

    def _group(self, group: Group, fields: dict[str, Any], depth: int) -> None:
        if group.min == 0 and not self._wanted(depth):
            return
        if group.attr is not None:
            fields[group.attr] = [self._member(group, depth) for _ in range(self._count(group, depth))]
        elif group.kind == "choice":
            self._particle(self._alternative(group, depth), fields, depth)
        else:
            for item in group.items:
                self._particle(item, fields, depth)

    def _alternative(self, group: Group, depth: int) -> Particle:
        """Choose an alternative; deep down one without classes, so that recursion ends."""
        items = group.items
        if depth >= DEEP:
            items = (
                tuple(item for item in items if isinstance(item, Element) and isinstance(item.type, Scalar)) or items
            )
        return self.chance.choice(items)

    def _member(self, group: Group, depth: int) -> Model:
        members = [item for item in group.items if isinstance(item, Element)]
        if depth >= DEEP:
            flat = [item for item in members if isinstance(item.type, Ref) and _is_flat(item.type.resolve())]
            members = flat or members
        kept = self.chance.choice(members).type
        assert isinstance(kept, Ref)
        return self.instance(kept.resolve(), depth + 1)

    def _count(self, particle: Particle, depth: int) -> int:
        least = max(particle.min, 1)
        return min(particle.max, least + (self.chance.randint(0, 2) if depth < DEEP else 0))

    def _element(self, element: Element, fields: dict[str, Any], depth: int) -> None:
        if element.min == 0 and not self._wanted(depth):
            return
        if element.max > 1:
            fields[element.attr] = [self._value(element, depth) for _ in range(self._count(element, depth))]
        else:
            fields[element.attr] = self._value(element, depth)

    def _value(self, element: Element, depth: int) -> Any:
        kept = element.type
        if isinstance(kept, Scalar):
            return LEAST.get(element.name) or self._scalar(kept)
        if isinstance(kept, Ref):
            found = self.instance(kept.resolve(), depth + 1)
            # An element with nothing in it is None, in whatever way it came to be empty.
            return found if element.max > 1 or next(found.set_fields(), None) else None
        return self._items(kept, depth)

    def _items(self, wrapper: Wrapper, depth: int) -> list[Any]:
        content = wrapper.content
        count = self._count(content, depth)
        if isinstance(content, Element):
            return [self._value(content, depth + 1) for _ in range(count)]
        return [self._member(content, depth) for _ in range(count)]

    def _scalar(self, scalar: Scalar) -> Any:
        day = datetime.date(2000, 1, 1) + datetime.timedelta(days=self.chance.randint(0, 20_000))
        if scalar in (BOOLEAN, BOOLEAN_T_F):
            return self.chance.random() < 0.5
        if scalar is FLAG:
            return True
        if scalar is INTEGER:
            return self.chance.randint(1, 2000)
        if scalar in (DATE, DATE_ISO, SPLIT_DATE):
            return day
        if scalar in (DATETIME, DATETIME_ISO):
            return datetime.datetime(day.year, day.month, day.day, self.chance.randint(0, 23), 5, 9)
        if isinstance(scalar, Enumeration):
            return self.chance.choice(scalar.values)
        if isinstance(scalar, MultipleChoice):
            return tuple(self.chance.sample(scalar.values or ("north", "south"), 2))
        if scalar is TEXT:
            return self.chance.choice(TEXTS)
        return Decimal(self.chance.randint(-(10**9), 10**9)).scaleb(-2)


def _is_flat(cls: type[Model]) -> bool:
    return all(isinstance(element.type, Scalar) for element in cls.__wire__.elements.values())
