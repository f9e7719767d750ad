"""Reads the vendor's version 2.1 DTDs, through xsdata's parser, into content models.

The files of one side (requests, replies) lean on each other's declarations in ways that no DTD reader follows by
itself, so they are put together as text first: of several declarations of an element the fuller one stands, references
to other files go, and a missing comma is added. What was done is told in `decisions`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from lxml import etree
from xsdata.codegen.parsers.dtd import DtdParser
from xsdata.models import dtd

from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.importers.shapes import Part, elements, normal, with_occurs

SPLIT_DATE = [{"element": name, "type": "text"} for name in ("year", "month", "day")]
_NAME = re.compile(r"[\w.]+")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_DECLARATION = re.compile(r"<!(ELEMENT|ATTLIST|ENTITY)\s+(%\s+)?([^\s>]+)((?:\"[^\"<]*\"|'[^'<]*'|[^>])*?)>", re.DOTALL)
_CONDITIONAL = re.compile(r"<!\[\s*(?:(INCLUDE|IGNORE)|%([\w.]+);)\s*\[((?:(?!<!\[|\]\]>).)*)\]\]>", re.DOTALL)
_CONDITION = re.compile(r"<!ENTITY\s+%\s+([\w.]+)\s+[\"'](INCLUDE|IGNORE)[\"']\s*>")
_MISSING_COMMA = re.compile(r"([\w.)?*+])\s+(?=[\w.(]+[?*+]?\s*[,)|])")
_EXTERNAL = re.compile(r"\s+(SYSTEM|PUBLIC)\s")
_REFERENCE = re.compile(r"%([\w.]+);")
_TYPE_ENTITY = re.compile(r"\s*%([\w.]+);\s*")
_OCCURS = {
    dtd.DtdContentOccur.ONCE: "1",
    dtd.DtdContentOccur.OPT: "?",
    dtd.DtdContentOccur.MULT: "*",
    dtd.DtdContentOccur.PLUS: "+",
}


@dataclass
class Side:
    """The elements of one side of the protocol."""

    shapes: dict[str, Part] = field(default_factory=dict[str, Part])
    texts: dict[str, Part] = field(default_factory=dict[str, Part])
    decisions: list[str] = field(default_factory=list[str])

    def held(self, name: str) -> Part:
        """What an element holds: a text, or a structure of that name."""
        return self.texts.get(name) or {"of": name}


def is_reply(path: Path) -> bool:
    """Whether a file belongs to the replies, which its name tells."""
    return "response" in path.name.lower()


def read_side(paths: Sequence[Path], other: Side | None = None) -> Side:
    """The elements that the files of one side declare together; texts that they forgot are looked up in the other."""
    side = Side()
    text, entities = _together(paths, side)
    try:
        parsed = DtdParser.parse(text.encode(), str(paths[0]))
    except etree.DTDParseError:
        text = _readable(text, side)
        parsed = DtdParser.parse(text.encode(), str(paths[0]))
    declared = {element.name: element for element in parsed.elements if element.type != dtd.DtdElementType.UNDEFINED}
    for name, element in declared.items():
        text_part = _text(element, entities.get(name, ""))
        if text_part is not None:
            side.texts[name] = text_part
        elif _is_split_date(element):
            side.texts[name] = {"type": "date", "form": "split"}
    for name, element in declared.items():
        if name not in side.texts:
            side.shapes[name] = _shape(element, side)
    used = {part["of"] for shape in side.shapes.values() for part in elements(shape.get("body", ())) if "of" in part}
    forgotten = sorted(used.difference(side.shapes))
    for name in forgotten:
        side.texts[name] = (other.texts.get(name) if other else None) or {"type": "text"}
    if forgotten:
        side.decisions.append(f"used but not declared, so taken for texts: {', '.join(forgotten)}")
    for shape in side.shapes.values():
        for part in elements(shape.get("body", ())):
            if part.get("of") in side.texts:
                part.update(side.texts[part.pop("of")])
    return side


def _together(paths: Iterable[Path], side: Side) -> tuple[str, dict[str, str]]:
    """One text of all declarations, and the entity that gives each element its type."""
    again: dict[str, str] = {}
    chosen: dict[tuple[str, str], tuple[Path, str]] = {}
    lists: list[str] = []
    sources = {path: _source(path) for path in paths}
    conditions: dict[str, str] = {}
    for source in sources.values():
        for name, word in _CONDITION.findall(source):
            conditions.setdefault(name, word)
    for path, source in sources.items():
        for found in _DECLARATION.finditer(_unconditional(source, conditions)):
            kind, percent, name, rest = found.groups()
            key = (f"ENTITY {percent.strip()}" if percent else kind, name)
            if kind == "ATTLIST":
                lists.append(found.group())
            elif not (percent and _EXTERNAL.search(rest)):
                known = chosen.get(key)
                if known is None or len(_NAME.findall(rest)) > len(_NAME.findall(known[1])):
                    chosen[key] = (path, rest)
                if known is not None and _squeezed(known[1]) != _squeezed(rest):
                    again[name] = chosen[key][0].name
    if again:
        words = ", ".join(f"{name} ({file})" for name, file in sorted(again.items()))
        side.decisions.append(f"declared more than once in different words, of which the fuller one stands: {words}")
    declarations: list[str] = []
    entities: dict[str, str] = {}
    for (kind, name), (path, rest) in chosen.items():
        if kind == "ELEMENT":
            repaired = _with_commas(path, name, rest, side)
            entity = _TYPE_ENTITY.fullmatch(repaired)
            entities[name] = entity.group(1) if entity else ""
            declarations.append(f"<!ELEMENT {name}{repaired}>")
        else:
            declarations.append(f"<!{kind} {name}{rest}>")
    declarations += lists
    defined = {name for kind, name in chosen if kind.startswith("ENTITY")}
    for name in sorted({name for line in declarations for name in _REFERENCE.findall(line)}.difference(defined)):
        side.decisions.append(f"the entity {name} is used but not declared; taken for a text")
        declarations.append(f'<!ENTITY % {name} "(#PCDATA)">')
    ordered = sorted(declarations, key=lambda line: not line.startswith("<!ENTITY"))
    return "\n".join(ordered), entities


def _source(path: Path) -> str:
    """The text of a file without its comments."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ImportFailed(f"{path}: {error.strerror or error}") from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    return _COMMENT.sub(" ", text)


def _unconditional(source: str, conditions: Mapping[str, str]) -> str:
    """The text with what its conditional sections include."""
    while True:
        result = _CONDITIONAL.sub(
            lambda found: found[3] if (found[1] or conditions.get(found[2], "INCLUDE")) == "INCLUDE" else " ", source
        )
        if result == source:
            return result
        source = result


def _readable(text: str, side: Side) -> str:
    """The declarations that can be read, of a text that as a whole cannot; the others are told."""
    lines = [found.group() for found in _DECLARATION.finditer(text)]
    kept = [line for line in lines if line.startswith("<!ENTITY")]
    entities = "\n".join(kept)
    for line in lines[len(kept) :]:
        try:
            etree.DTD(StringIO(f"{entities}\n{line}"))
        except etree.DTDParseError:
            side.decisions.append(f"left out, as it cannot be read: {' '.join(line.split())[:120]}")
        else:
            kept.append(line)
    return "\n".join(kept)


def _with_commas(path: Path, name: str, rest: str, side: Side) -> str:
    repaired = _MISSING_COMMA.sub(r"\1, ", rest)
    if repaired != rest:
        side.decisions.append(f"{path.name}: a comma was added in the content of {name}")
    return repaired


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _text(element: dtd.DtdElement, entity: str) -> Part | None:
    """What kind of text an element without attributes and children is; None for structures."""
    if element.attributes:
        return None
    content = element.content
    if element.type == dtd.DtdElementType.EMPTY:
        return {"type": "text", "schema": "empty"}
    if content is None or content.type != dtd.DtdContentType.PCDATA:
        return None
    if entity == "MONEY":
        return {"type": "currency"}
    if entity == "BOOLEAN":
        return {"type": "boolean"}
    if entity == "INTEGER" or re.fullmatch(r"NUMBER_[0-9]+", entity):
        return {"type": "integer"}
    return {"type": "decimal"} if re.fullmatch(r"NUMBER_[0-9]+_[0-9]+", entity) else {"type": "text"}


def _is_split_date(element: dtd.DtdElement) -> bool:
    if element.attributes or element.content is None or element.type != dtd.DtdElementType.ELEMENT:
        return False
    return _body(element.content, Side()) == [
        {"element": part["element"], "of": part["element"]} for part in SPLIT_DATE
    ]


def _shape(element: dtd.DtdElement, side: Side) -> Part:
    shape: Part = {}
    attributes = [_attribute(attribute) for attribute in element.attributes]
    if attributes:
        shape["attributes"] = attributes
    if element.type in (dtd.DtdElementType.MIXED, dtd.DtdElementType.ANY):
        shape["content"] = {"type": "text"}
    if element.type == dtd.DtdElementType.ANY:
        shape["body"] = [{"any": True, "occurs": "*"}]
    elif element.content is not None:
        body = _body(element.content, side)
        if body:
            shape["body"] = body
    return shape


def _body(content: dtd.DtdContent, side: Side) -> list[Part]:
    part = _part(content, side)
    return normal([part]) if part is not None else []


def _part(content: dtd.DtdContent, side: Side) -> Part | None:
    often = _OCCURS[content.occur]
    match content.type:
        case dtd.DtdContentType.PCDATA:
            return None
        case dtd.DtdContentType.ELEMENT:
            return with_occurs({"element": content.name, **side.held(content.name)}, often)
        case kind:
            key = "sequence" if kind == dtd.DtdContentType.SEQ else "choice"
            inner = [part for child in (content.left, content.right) if child and (part := _part(child, side))]
            return with_occurs({key: inner}, often) if inner else None


def _attribute(attribute: dtd.DtdAttribute) -> Part:
    part: Part = {"name": attribute.name, "type": "text"}
    if attribute.default == dtd.DtdAttributeDefault.REQUIRED:
        part["required"] = True
    rule: Part = {"type": "text"}
    if attribute.values:
        rule["values"] = list(attribute.values)
        part["type"] = "boolean" if set(attribute.values) == {"true", "false"} else "text"
    if attribute.default_value is not None:
        rule["default"] = attribute.default_value
    if len(rule) > 1:
        part["schema"] = rule
    return part
