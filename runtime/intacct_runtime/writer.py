"""Models to XML, checked against the content model of one API release."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from .arrange import Step, arrange, as_list, items_of
from .errors import InvalidInput
from .model import Model
from .node import Node
from .plan import Context, Plan, Shape, accepts, check_count, not_in_release
from .release import present, release_key
from .scalars import FLAG, TEXT, Enumeration, MultipleChoice, Scalar, Unparsed
from .unset import UNSET
from .wire import AnyContent, Attribute, Content, Element, Group, Ref, Wrapper
from .xmltext import check_name, escape, escape_attribute, find_special, node_text

__all__ = ["Context", "write_element"]

Values = dict[str, Any]
WriteValue = Callable[[Any], str]
_INTERNAL: Final = frozenset({"extra", "_tags", "_tag"})


def write_element(model: Model, context: Context | None = None) -> str:
    """Write a model as an element under its own name; by default for the newest release, strictly."""
    if context is None:
        context = Context()
    wire = model.__wire__
    name = model.__dict__.get("_tag", wire.tag)
    try:
        if not present(wire.since, wire.until, release_key(context.release)):
            raise InvalidInput(not_in_release(context.release, wire.since, wire.until))
        return _write(model, context, name)
    except InvalidInput as error:
        raise error.within(name) from None


def _write(model: Model, context: Context, name: str) -> str:
    plan = context.plan(type(model))
    state = vars(model)
    shape = plan.shapes.get(tuple(state))
    if shape is not None and not state.get("extra"):
        content = "".join([write(state[attr]) for attr, write in shape])
        head = name
    else:
        content, head = _arranged(plan, state, name)
    if plan.attributes:
        head += _attributes(plan, state)
    if plan.wire.content is not None:
        content = _text(plan.wire.content, state) + content
    return f"<{head}>{content}</{name}>" if content else f"<{head}/>"


def _arranged(plan: Plan, state: Values, name: str) -> tuple[str, str]:
    """Arrange and write the content of a model; return it with the element's head."""
    values = {key: value for key, value in state.items() if value is not UNSET and key not in _INTERNAL}
    for attribute in plan.attributes:
        values.pop(attribute.attr, None)
    if plan.wire.content is not None:
        values.pop(plan.wire.content.attr, None)
    given = len(values)
    for element in plan.guarded:
        _check_guarded(plan, element, values)
    if plan.identity and not state.get("extra") and not any(element.attr in values for element in plan.identity):
        needed = " or ".join(element.attr for element in plan.identity)
        raise InvalidInput(f"update does not say which record it means; give {needed}")
    tags = state.get("_tags")
    steps = arrange(plan, values, tags)
    extra = state.get("extra")
    if extra:
        if plan.context.strict:
            _check_repeated(plan, state, extra, tags or ())
        pieces = [_step(plan, step) for step in steps]
        head = name + _with_extra(extra, tags, pieces)
        return "".join(pieces), head
    if tags is None and given == len(steps) and all(step.whole for step in steps):
        writers: Shape = [(_attr(step), _writer(plan, step)) for step in steps]
        content = "".join([write(state[attr]) for attr, write in writers])
        plan.keep_shape(tuple(state), writers)
        return content, name
    return "".join([_step(plan, step) for step in steps]), name


def _attr(step: Step) -> str:
    return step.particle.attr or step.tag


def _step(plan: Plan, step: Step) -> str:
    return _writer(plan, step)(step.value)


def _check_guarded(plan: Plan, element: Element, values: Values) -> None:
    """Refuse a record that lacks what its operation requires or sets what only the gateway sets."""
    operation, owner = plan.context.operation, plan.context.owner
    # A line may be new or kept in an update, and has the ID of its record from where it stands.
    given = owner is not None and (operation == "update" or element.name == owner)
    needed = operation in element.required and not given
    if needed and element.attr not in values:
        raise InvalidInput(f"required in {operation} and missing; accepted: {accepts(element)}", element.attr)
    if element.access == "read" and element.attr in values and element.name != plan.wire.key:
        raise InvalidInput(f"read-only: {operation} does not accept it; leave it out", element.attr)


def _attributes(plan: Plan, state: Values) -> str:
    head = ""
    for attribute in plan.attributes:
        value = state.get(attribute.attr, UNSET)
        if value is not UNSET:
            head += f' {attribute.name}="{_attribute_text(attribute, value)}"'
        elif attribute.required and plan.context.strict:
            raise InvalidInput(f"required attribute missing; accepted: {attribute.type.accepts}", attribute.attr)
    return head


def _attribute_text(attribute: Attribute, value: Any) -> str:
    try:
        return "" if value is None else escape_attribute(attribute.type.format(value))
    except ValueError as error:
        raise InvalidInput(str(error), attribute.attr) from None


def _text(content: Content, state: Values) -> str:
    value = state.get(content.attr)
    try:
        return "" if value is None else escape(content.type.format(value))
    except ValueError as error:
        raise InvalidInput(str(error), content.attr) from None


def _check_repeated(plan: Plan, state: Values, extra: Values, tags: tuple[str, ...]) -> None:
    """Refuse an extra that is a field which is set too, unless it was read like that."""
    attributes = {f"@{attribute.name}": attribute.attr for attribute in plan.attributes}
    read = Counter(_field_of(plan, tag) for tag in tags)
    for key, value in extra.items():
        attr = attributes.get(key) or _field_of(plan, key)
        if attr is None or state.get(attr, UNSET) is UNSET:
            continue
        read[attr] -= len(items_of(value))
        if read[attr] < (0 if isinstance(state[attr], list) else 1):
            raise InvalidInput(f"is the field {attr}, which is set too; give it once, as {attr}=…", f"extra[{key!r}]")


def _field_of(plan: Plan, tag: str) -> str | None:
    """Return the attribute that an element of this name belongs to, if there is one."""
    element = plan.by_tag.get(tag) or (plan.by_tag.get(tag.upper()) if plan.any_case else None)
    if element is None:
        return None
    group = plan.members.get(element.name)
    return group.attr if group is not None else element.attr


def _with_extra(extra: Values, tags: tuple[str, ...] | None, pieces: list[str]) -> str:
    """Put unknown elements among the pieces, where they stood if that is known; return unknown attributes."""
    head = ""
    unknown: dict[str, list[str]] = {}
    for key, value in extra.items():
        try:
            if key.startswith("@"):
                head += f' {check_name(key[1:])}="{escape_attribute(str(value))}"'
            elif key == "#text":
                pieces.insert(0, escape(str(value)))
            else:
                unknown[key] = [_extra_piece(key, item) for item in items_of(value)]
        except ValueError as error:
            raise InvalidInput(str(error), f"extra[{key!r}]") from None
    if tags:
        placed: list[str] = pieces[: "#text" in extra]
        position = len(placed)
        for tag in tags:
            if position < len(pieces) and pieces[position].startswith((f"<{tag}>", f"<{tag}/", f"<{tag} ")):
                placed.append(pieces[position])
                position += 1
            elif unknown.get(tag):
                placed.append(unknown[tag].pop(0))
        pieces[:] = [*placed, *pieces[position:]]
    pieces.extend(piece for queue in unknown.values() for piece in queue)
    return head


def _extra_piece(name: str, value: Any) -> str:
    if isinstance(value, Node):
        return node_text(value)
    if value is None or value == "":
        return f"<{check_name(name)}/>"
    if isinstance(value, str):
        return f"<{check_name(name)}>{escape(value)}</{name}>"
    raise ValueError(f"{type(value).__name__} {value!r}; accepted in extra: str, None, Node or a list of these")


def _writer(plan: Plan, step: Step) -> Callable[[Any], str]:
    """Return the function that writes what a step holds."""
    particle = step.particle
    if isinstance(particle, Element):
        write = _element_writer(particle, step.tag, plan.inner)
        return _occurrences_writer(particle, write) if particle.max > 1 and step.whole else write
    if isinstance(particle, Group):
        return _members_writer(particle, particle.attr or "", plan.inner, counted=True)
    return _any_writer(particle, plan.context.of_operation(plan.wire.tag))


def _element_writer(element: Element, tag: str, context: Context) -> WriteValue:
    """Return the function that writes one occurrence of an element."""
    kept = element.type
    if isinstance(kept, Scalar):
        return _text_writer(tag, element.attr) if kept is TEXT else _scalar_writer(kept, tag, element.attr)
    if isinstance(kept, Ref):
        return _model_writer(element, kept, tag, context)
    return _wrapper_writer(element, kept, tag, context)


def _text_writer(tag: str, attr: str) -> WriteValue:
    start, end, empty = f"<{tag}>", f"</{tag}>", f"<{tag}/>"

    def write(value: Any) -> str:
        if type(value) is str and value and find_special(value) is None:
            return f"{start}{value}{end}"
        try:
            text = "" if value is None else escape(TEXT.format(value))
        except ValueError as error:
            raise InvalidInput(str(error), attr) from None
        return start + text + end if text else empty

    return write


def _scalar_writer(scalar: Scalar, tag: str, attr: str) -> WriteValue:
    start, end, empty = f"<{tag}>", f"</{tag}>", f"<{tag}/>"
    render = scalar.format
    free_text = isinstance(scalar, (Enumeration, MultipleChoice))

    def write(value: Any) -> str:
        if value is None:
            return empty
        if value is False and scalar is FLAG:
            return ""
        try:
            text = render(value)
            if free_text or isinstance(value, Unparsed):
                text = escape(text)
        except ValueError as error:
            raise InvalidInput(str(error), attr) from None
        return start + text + end if text else empty

    return write


def _model_writer(element: Element, ref: Ref, tag: str, context: Context) -> WriteValue:
    empty = f"<{tag}/>"
    cls = ref.resolve()

    def write(value: Any) -> str:
        if value is None:
            return empty
        if type(value) is not cls and not _stands_for(value, cls):
            raise InvalidInput(f"{type(value).__name__} {value!r}; accepted: {accepts(element)}", element.attr)
        try:
            return _write(value, context, value.__dict__.get("_tag", tag))
        except InvalidInput as error:
            raise error.within(element.attr) from None

    return write


def _stands_for(value: Any, cls: type[Model]) -> bool:
    """Whether a model fits where another class is described: one extends the other by fields of a company."""
    if not isinstance(value, Model):
        return False
    kind = type(value)
    return (issubclass(kind, cls) or issubclass(cls, kind)) and kind.__wire__.tag == cls.__wire__.tag


def _occurrences_writer(element: Element, write_one: WriteValue) -> WriteValue:
    def write(value: Any) -> str:
        items = as_list(element, value)
        check_count(element, len(items), element.attr)
        return "".join(_indexed(items, write_one, element.attr))

    return write


def _indexed(items: Iterable[Any], write: WriteValue, attr: str) -> Iterator[str]:
    """Write list items; an error names the item by its index instead of the element of each item."""
    for index, item in enumerate(items):
        try:
            yield write(item)
        except InvalidInput as error:
            head, dot, rest = error.path.partition(".")
            del head
            raise InvalidInput(error.problem, f"{attr}[{index}]{dot}{rest}") from None


def _wrapper_writer(element: Element, wrapper: Wrapper, tag: str, context: Context) -> WriteValue:
    content = wrapper.content
    if isinstance(content, Element):
        write_one = _item_writer(content, context)
        join = _items_writer(write_one, element.attr)
    else:
        join = _members_writer(content, element.attr, context, counted=False)
    strict = context.strict

    def write(value: Any) -> str:
        if value is None:
            return f"<{tag}/>"
        items = as_list(element, value)
        if strict:
            check_count(content, len(items), element.attr)
        inner = join(items)
        return f"<{tag}>{inner}</{tag}>" if inner else f"<{tag}/>"

    return write


def _items_writer(write_one: WriteValue, attr: str) -> WriteValue:
    return lambda items: "".join(_indexed(items, write_one, attr))


def _item_writer(content: Element, context: Context) -> WriteValue:
    write = _element_writer(content, content.name, context)
    return lambda item: node_text(item) if isinstance(item, Node) else write(item)


def _members_writer(content: Group, attr: str, context: Context, *, counted: bool) -> WriteValue:
    """Return the function that writes the mixed members of a repeated choice."""
    refs = [
        (item.name, item.type) for item in content.items if isinstance(item, Element) and isinstance(item.type, Ref)
    ]

    def write_one(item: Any) -> str:
        if isinstance(item, Node):
            return node_text(item)
        for name, ref in refs:
            cls = ref.resolve()
            if type(item) is cls or _stands_for(item, cls):
                try:
                    return _write(item, context, item.__dict__.get("_tag", name))
                except InvalidInput as error:
                    raise error.within(attr) from None
        raise InvalidInput(f"{type(item).__name__}; accepted: {', '.join(ref.name for _, ref in refs)}", attr)

    def write(items: Any) -> str:
        if counted:
            items = items_of(items)
            check_count(content, len(items), attr)
        return "".join(_indexed(items, write_one, attr))

    return write


def _any_writer(particle: AnyContent, context: Context) -> WriteValue:
    def write_one(item: Any) -> str:
        if isinstance(item, Node):
            return node_text(item)
        if isinstance(item, Model):
            try:
                return write_element(item, context)
            except InvalidInput as error:
                raise error.within(particle.attr) from None
        raise InvalidInput(f"{type(item).__name__} {item!r}; accepted: a model or a Node", particle.attr)

    def write(items: Any) -> str:
        listed = items_of(items)
        check_count(particle, len(listed), particle.attr)
        return "".join(_indexed(listed, write_one, particle.attr))

    return write
