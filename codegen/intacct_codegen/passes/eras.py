"""Classes described more than once: for one span of releases this way, for another that way."""

from __future__ import annotations

import dataclasses

from intacct_codegen.ir import ALWAYS, Attribute, Group, Life, Model, Particle


class Eras:
    """The descriptions of one class, each with the releases in which it holds."""

    def __init__(self) -> None:
        self._found: list[tuple[Model, Life]] = []

    def add(self, model: Model, life: Life) -> None:
        """Add a description."""
        if all(known != model for known, _ in self._found):
            self._found.append((model, life))

    def model(self) -> Model:
        """Return the class that covers all descriptions; each part keeps the releases it was described for."""
        if len(self._found) == 1:
            return self._found[0][0]
        items: list[Particle] = []
        attributes: list[Attribute] = []
        for model, life in self._found:
            items.append(Group(model.body.kind, model.body.items, model.body.occurs, life))
            attributes += [
                dataclasses.replace(attribute, life=within(attribute.life, life)) for attribute in model.attributes
            ]
        newest = self._found[-1][0]
        return dataclasses.replace(newest, attributes=tuple(attributes), body=Group("sequence", tuple(items)))


def within(inner: Life, outer: Life) -> Life:
    """Return the life of a part: its own bounds, or else those of what it stands in."""
    if outer == ALWAYS:
        return inner
    return Life(inner.since or outer.since, inner.until or outer.until, inner.deprecated or outer.deprecated)
