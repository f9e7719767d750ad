"""XML Schema of one release: what the gateway's own schema accepts and rejects.

Structures are named complex types, so that an element that stands twice in one content model has one type. Text is a
mixed type without children, as in the vendor's schema; restricted texts are simple types where they stand. Structures
and dates are global elements too: where the schema leaves the content of an element open, a validator still checks the
elements in it that are declared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from intacct_codegen.ir import (
    ENVELOPE,
    PLAIN_TEXT,
    UNBOUNDED,
    Anything,
    Api,
    Attribute,
    Element,
    Function,
    Group,
    ListOf,
    ListStructure,
    Model,
    ModelRef,
    Particle,
    Scalar,
    Structure,
    TextRule,
)

FUNCTION = "function"
"""Name of the envelope element that holds one function; its choice is made from the functions of the release."""
_SIMPLE = {"iaboolean": "iaboolean", "text": "xs:string"}
_TEXT = "text"
_DATE = "date"


def schema(api: Api, *, unlisted: bool = False) -> str:
    """Return the schema of a projected API; with `unlisted`, with what the gateway takes beyond the vendor's schema."""
    return "".join(f"{line}\n" for line in _Schema(api, unlisted).lines())


@dataclass
class _Schema:
    api: Api
    unlisted: bool
    _names: dict[ModelRef, str] = field(default_factory=dict[ModelRef, str])
    _pending: list[tuple[str, Model | ListOf]] = field(default_factory=list[tuple[str, Model | ListOf]])
    _models: dict[ModelRef, Model] = field(default_factory=dict[ModelRef, Model])
    _texts: dict[str, set[bool]] = field(default_factory=dict[str, set[bool]])
    """Whether the texts of a name are split dates."""

    def lines(self) -> Iterator[str]:
        self._models = {model.ref: model for module in self.api.modules() for model in module.models}
        functions = [function for function in self.api.functions() if self.unlisted or not function.unlisted]
        yield '<?xml version="1.0" encoding="UTF-8"?>'
        yield f"<!-- Generated from spec by intacct-codegen for API release {self.api.newest}. -->"
        yield '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">'
        for function in functions:
            yield f'  <xs:element name={quoteattr(function.name)} type="{self._type(function.model.ref)}"/>'
        yield from self._envelope(functions)
        done = 0
        while done < len(self._pending):
            name, described = self._pending[done]
            done += 1
            yield from self._complex_type(name, described)
        yield from self._globals({*(function.name for function in functions), *self._envelope_names()})
        yield from _COMMON.splitlines()
        yield "</xs:schema>"

    def _globals(self, taken: set[str]) -> Iterator[str]:
        """Declare structures and dates as elements of their own."""
        declared: dict[str, set[str]] = {}
        for module in self.api.modules():
            match module.subject:
                case Structure(model=model):
                    tag, ref = model.tag, model.ref
                case ListStructure(name=tag, holds=ListOf(ref=ModelRef() as ref)):
                    pass
                case _:
                    continue
            if ref in self._names:
                declared.setdefault(tag, set()).add(self._names[ref])
        for name, dates in self._texts.items():
            if dates == {True}:
                declared.setdefault(name, set()).add(_DATE)
        for name, types in sorted(declared.items()):
            if name not in taken and len(types) == 1:
                yield f'  <xs:element name={quoteattr(name)} type="{next(iter(types))}"/>'

    # The request around functions

    def _envelope_names(self) -> Iterator[str]:
        return (element.name for element in self.api.envelope)

    def _envelope(self, functions: list[Function]) -> Iterator[str]:
        for element in self.api.envelope:
            yield f'  <xs:element name="{element.name}">'
            yield "    <xs:complexType>"
            if element.name == FUNCTION:
                yield "      <xs:choice>"
                yield from (f'        <xs:element ref="{function.name}"/>' for function in functions)
                yield "      </xs:choice>"
            else:
                yield from _indented(self._content_model(element.body), 3)
            yield from _indented(self._attributes(element.attributes), 3)
            yield "    </xs:complexType>"
            yield "  </xs:element>"

    # Types

    def _type(self, ref: ModelRef, holds: ListOf | None = None) -> str:
        """Return the name of a type, which is written later."""
        if holds is None and _is_open(self._models[ref]):
            return "xs:anyType"
        name = self._names.get(ref)
        if name is None:
            application, _, module = ref.module.removeprefix("intacct.").partition(".")
            name = self._names[ref] = f"{application}.{module}.{ref.name}"
            self._pending.append((name, holds if holds is not None else self._models[ref]))
        return name

    def _complex_type(self, name: str, described: Model | ListOf) -> Iterator[str]:
        if isinstance(described, ListOf):
            yield f'  <xs:complexType name="{name}">'
            yield from _indented(self._content_model(described.body), 2)
        else:
            mixed = ' mixed="true"' if described.content is not None else ""
            yield f'  <xs:complexType name="{name}"{mixed}>'
            yield from _indented(self._content_model(described.body), 2)
            yield from _indented(self._attributes(described.attributes), 2)
        yield "  </xs:complexType>"

    def _attributes(self, attributes: Iterable[Attribute]) -> Iterator[str]:
        for attribute in attributes:
            if attribute.unlisted and not self.unlisted:
                continue
            rule = attribute.holds.rule
            use = ' use="required"' if attribute.required else ""
            default = f" default={quoteattr(rule.default)}" if rule.default is not None else ""
            head = f"<xs:attribute name={quoteattr(attribute.name)}"
            if _restricted(rule):
                yield f"{head}{use}{default}>"
                yield from _indented(_simple_type(rule), 1)
                yield "</xs:attribute>"
            else:
                yield f'{head} type="{_simple_name(rule)}"{use}{default}/>'

    # Content models

    def _content_model(self, body: Group) -> Iterator[str]:
        items = tuple(self._listed(body.items))
        if not items:
            return
        if len(items) == 1 and body.kind == "sequence" and isinstance(items[0], Group):
            yield from self._particle(items[0])
        else:
            yield from self._group(Group(body.kind, items, body.occurs))

    def _listed(self, items: Iterable[Particle]) -> Iterator[Particle]:
        """Yield the particles that belong into this schema."""
        for item in items:
            if isinstance(item, Element) and item.unlisted and not self.unlisted:
                continue
            if isinstance(item, Group) and item.items and not tuple(self._listed(item.items)):
                continue
            yield item

    def _particle(self, particle: Particle) -> Iterator[str]:
        match particle:
            case Group():
                yield from self._group(particle)
            case Anything():
                yield f'<xs:any processContents="skip"{_occurs(particle)}/>'
            case Element():
                yield from self._element(particle)

    def _group(self, group: Group) -> Iterator[str]:
        yield f"<xs:{group.kind}{_occurs(group)}>"
        for item in self._listed(group.items):
            yield from _indented(self._particle(item), 1)
        yield f"</xs:{group.kind}>"

    def _element(self, element: Element) -> Iterator[str]:
        occurs = _occurs(element)
        match element.holds:
            case Scalar():
                yield from self._text_element(element.name, element.holds, occurs)
            case ModelRef(module=module, name=name) if module == ENVELOPE:
                yield f'<xs:element ref="{name}"{occurs}/>'
            case ModelRef():
                yield f'<xs:element name={quoteattr(element.name)} type="{self._type(element.holds)}"{occurs}/>'
            case ListOf(ref=ModelRef() as ref):
                yield f'<xs:element name={quoteattr(element.name)} type="{self._type(ref, element.holds)}"{occurs}/>'
            case ListOf():
                yield f"<xs:element name={quoteattr(element.name)}{occurs}>"
                yield "  <xs:complexType>"
                yield from _indented(self._content_model(element.holds.body), 2)
                yield "  </xs:complexType>"
                yield "</xs:element>"

    def _text_element(self, name: str, holds: Scalar, occurs: str) -> Iterator[str]:
        rule = holds.rule
        default = f" default={quoteattr(rule.default)}" if rule.default is not None else ""
        head = f"<xs:element name={quoteattr(name)}"
        split = holds.type == "date" and holds.form == "split"
        self._texts.setdefault(name, set()).add(split and rule == PLAIN_TEXT)
        if rule.type == "any":
            yield f"{head}{occurs}{default}/>"
        elif split:
            yield f'{head} type="{_DATE}"{occurs}/>'
        elif rule.type == "empty":
            yield f"{head}{occurs}>"
            yield "  <xs:complexType/>"
            yield "</xs:element>"
        elif _restricted(rule):
            yield f"{head}{occurs}{default}>"
            yield from _indented(_simple_type(rule), 1)
            yield "</xs:element>"
        elif rule == PLAIN_TEXT:
            yield f'{head} type="{_TEXT}"{occurs}/>'
        else:
            yield f'{head} type="{_simple_name(rule)}"{occurs}{default}/>'


def _is_open(model: Model) -> bool:
    """Whether the schema says nothing about the content of an element."""
    return model.content is not None and model.content.holds.rule.type == "any" and not model.body.items


def _restricted(rule: TextRule) -> bool:
    bounds = (rule.least, rule.most, rule.min_length, rule.max_length, rule.pattern)
    return bool(rule.values) or any(bound is not None for bound in bounds)


def _simple_name(rule: TextRule) -> str:
    return _SIMPLE.get(rule.type, f"xs:{rule.type}")


def _simple_type(rule: TextRule) -> Iterator[str]:
    yield "<xs:simpleType>"
    yield f'  <xs:restriction base="{_simple_name(rule)}">'
    facets = {
        "minInclusive": rule.least,
        "maxInclusive": rule.most,
        "minLength": rule.min_length,
        "maxLength": rule.max_length,
        "pattern": rule.pattern,
    }
    for facet, bound in facets.items():
        if bound is not None:
            yield f"    <xs:{facet} value={quoteattr(str(bound))}/>"
    for value in rule.values:
        yield f"    <xs:enumeration value={quoteattr(value.text)}/>"
    yield "  </xs:restriction>"
    yield "</xs:simpleType>"


def _occurs(particle: Particle) -> str:
    least, most = particle.occurs.least, particle.occurs.most
    text = f' minOccurs="{least}"' if least != 1 else ""
    if most == UNBOUNDED:
        return f'{text} maxOccurs="unbounded"'
    return f'{text} maxOccurs="{most}"' if most != 1 else text


def _indented(lines: Iterable[str], levels: int) -> Iterator[str]:
    return (f"{'  ' * levels}{line}" for line in lines)


_COMMON = """\
  <xs:complexType name="text" mixed="true"/>
  <xs:complexType name="date">
    <xs:sequence>
      <xs:element name="year" type="text"/>
      <xs:element name="month" type="text"/>
      <xs:element name="day" type="text"/>
    </xs:sequence>
  </xs:complexType>
  <xs:simpleType name="iaboolean">
    <xs:restriction base="xs:string">
      <xs:enumeration value="true"/>
      <xs:enumeration value="false"/>
    </xs:restriction>
  </xs:simpleType>"""
