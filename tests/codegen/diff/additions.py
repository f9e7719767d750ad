"""Puts what a comparison says was added into the older picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from intacct_codegen.diff.bodies import Presence
from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.picture import Element, Group, Key, Picture, Shape, Subject, Text


def apply(picture: Picture, differences: Iterable[Difference]) -> dict[Key, Subject]:
    """Return the subjects of a picture with additions in place."""
    subjects = dict(picture.subjects)
    for found in sorted(differences, key=lambda found: found.place):
        key: Key = (found.subject.kind, found.subject.name)
        assert found.added
        if found.aspect is Aspect.SUBJECT:
            subjects[key] = found.after
        elif found.aspect is Aspect.OPERATION:
            subjects[key] = replace(subjects[key], operations={**subjects[key].operations, found.key: False})
        else:
            subjects[key] = replace(subjects[key], shape=_in_shape(subjects[key].shape, found.path, found))
    return subjects


def _in_shape(shape: Shape, path: tuple[str, ...], found: Difference) -> Shape:
    name = path[0]
    if name.startswith("@"):
        if found.aspect is Aspect.ATTRIBUTE:
            return replace(shape, attributes=(*shape.attributes, found.after))
        return replace(
            shape,
            attributes=tuple(
                replace(entry, text=_in_text(entry.text, found)) if f"@{entry.name}" == name else entry
                for entry in shape.attributes
            ),
        )
    if len(path) == 1 and isinstance(found.after, Presence):
        return replace(shape, body=_insert(shape.body, found.after))
    return replace(shape, body=_in_body(shape.body, path, found))


def _in_body(body: Group, path: tuple[str, ...], found: Difference) -> Group:
    items: list[Element | Group] = []
    for item in body.items:
        if isinstance(item, Group):
            items.append(_in_body(item, path, found))
        elif item.name == path[0] and isinstance(item.holds, Shape) and len(path) > 1:
            items.append(replace(item, holds=_in_shape(item.holds, path[1:], found)))
        elif item.name == path[0] and isinstance(item.holds, Text) and len(path) == 1:
            items.append(replace(item, holds=_in_text(item.holds, found)))
        else:
            items.append(item)
    return replace(body, items=tuple(items))


def _in_text(text: Text, found: Difference) -> Text:
    if found.aspect is Aspect.KNOWN_VALUE:
        return replace(text, known=(*text.known, found.key))
    assert found.aspect is Aspect.VALUE
    if found.bindings:
        text = replace(text, values=(*text.values, found.key))
    return replace(text, listed=(*text.listed, found.key)) if found.wire else text


def _insert(body: Group, presence: Presence) -> Group:
    for level in presence.groups[1:]:
        if level.lone and not _is_there(body, level.place):
            body = _at(body, level.place, replace(level.group, items=()))
    return _at(body, presence.place, presence.element)


def _is_there(body: Group, place: tuple[int, ...]) -> bool:
    """Whether a group that came with earlier elements is there already; it has nothing but what came with it."""
    here: Element | Group = body
    for number in place:
        if not isinstance(here, Group) or number >= len(here.items):
            return False
        here = here.items[number]
    return isinstance(here, Group) and here.attribute == _NEW


_NEW = "new"


def _at(body: Group, place: tuple[int, ...], item: Element | Group) -> Group:
    items = list(body.items)
    if len(place) == 1:
        items.insert(place[0], replace(item, attribute=_NEW) if isinstance(item, Group) else item)
    else:
        inner = items[place[0]]
        assert isinstance(inner, Group)
        items[place[0]] = _at(inner, place[1:], item)
    return replace(body, items=tuple(items))


def plain(subject: Subject) -> Subject:
    """Return a subject without the order of what has none."""
    return replace(subject, shape=_plain_shape(subject.shape), operations=dict(sorted(subject.operations.items())))


def _plain_shape(shape: Shape) -> Shape:
    attributes = (replace(entry, text=_plain_text(entry.text)) for entry in shape.attributes)
    ordered = tuple(sorted(attributes, key=lambda entry: entry.name))
    body = _plain_body(shape.body)
    assert isinstance(body, Group)
    return replace(shape, attributes=ordered, body=body)


def _plain_body(item: Element | Group) -> Element | Group:
    if isinstance(item, Group):
        return replace(item, items=tuple(_plain_body(inner) for inner in item.items), attribute="")
    if isinstance(item.holds, Shape):
        return replace(item, holds=_plain_shape(item.holds))
    return replace(item, holds=_plain_text(item.holds)) if isinstance(item.holds, Text) else item


def _plain_text(text: Text) -> Text:
    return replace(
        text,
        values=tuple(sorted(text.values)),
        known=tuple(sorted(text.known)),
        listed=tuple(sorted(text.listed)),
    )
