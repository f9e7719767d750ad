"""Content models as plain data, and what of an entry the vendor's schema decides.

Importers hold documents as the mappings that stand in YAML, so that whatever a person wrote stays where it is. Of an
entry's keys only some are the schema's: the name, how often, what it holds. The rest (types of texts, labels, allowed
values, remarks) is curated. A signature is the schema's part of an entry in comparable form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any, TypeGuard

from intacct_codegen.releases import Releases

Part = dict[str, Any]
_SIMPLE: dict[str, tuple[int, int | None]] = {"1": (1, 1), "?": (0, 1), "*": (0, None), "+": (1, None)}
GROUPS = ("sequence", "choice", "all")
CURATED = ("label", "doc", "values", "open_values", "default", "attr", "required_when", "deprecated", "notes")


def is_part(value: Any) -> TypeGuard[Part]:
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def group_key(part: Part) -> str | None:
    """`sequence`, `choice` or `all`; None for elements and wildcards."""
    return next((key for key in GROUPS if key in part), None)


def members(part: Part) -> list[Part]:
    """The parts of a group; none for elements and wildcards."""
    key = group_key(part)
    found: list[Part] = part[key] if key else []
    return found


def occurs(part: Part) -> str:
    """How often a part may stand there, in its shortest form."""
    return shortest(*occurs_range(part.get("occurs", "1")))


def occurs_range(text: str) -> tuple[int, int | None]:
    """Least and most; None means without limit."""
    if text in _SIMPLE:
        return _SIMPLE[text]
    first, _, last = text.partition("..")
    return int(first), None if last == "*" else int(last)


def shortest(least: int, most: int | None) -> str:
    """The way to write how often."""
    short = next((text for text, often in _SIMPLE.items() if often == (least, most)), None)
    return short or f"{least}..{'*' if most is None else most}"


def is_inline(part: Part) -> bool:
    """Whether an element's structure is described where it stands."""
    return "element" in part and "type" not in part and "of" not in part


def is_split(part: Part) -> bool:
    """Whether the schema wants year, month and day; where it takes anything, they are what people know it wants."""
    return part.get("form") == "split" and part.get("schema") is None


def text_signature(part: Part) -> tuple[Any, ...]:
    """What the schema says about a text, but for the enumerated values, which have releases of their own."""
    schema = part.get("schema")
    if schema is None or schema == "text":
        return ("text",)
    if isinstance(schema, str):
        return (schema,)
    rule: dict[str, Any] = schema
    facets = tuple(sorted((key, value) for key, value in rule.items() if key not in ("type", "values")))
    if not facets and "values" not in rule:
        return (rule["type"],)
    return (rule["type"], facets, "values" in rule)


def signature(part: Part) -> tuple[Any, ...]:
    """What the schema says about an element, attribute or wildcard by itself."""
    if "name" in part:
        return (part["name"], bool(part.get("required")), text_signature(part))
    if "any" in part:
        return ("*", occurs(part))
    if "of" in part:
        held: tuple[Any, ...] = ("of", part["of"])
    elif is_inline(part):
        held = ("inline",)
    elif is_split(part):
        held = ("split",)
    else:
        held = text_signature(part)
    return (part["element"], occurs(part), held)


def elements(parts: Iterable[Part], *, inside: bool = False) -> Iterator[Part]:
    """Elements of a content model, those of groups included, and of inline structures if asked."""
    for part in parts:
        if "element" in part:
            yield part
            if inside:
                yield from elements(part.get("body", ()), inside=True)
        else:
            yield from elements(members(part), inside=inside)


def value_of(entry: str | Part) -> str:
    """The text of an enumerated value."""
    return entry if isinstance(entry, str) else entry["value"]


def plain(shape: Part) -> Part:
    """A shape in comparable form: only what the schema decides, normalised, enumerations sorted."""
    result: Part = {}
    attributes = sorted((_plain_text(part, ("name", "required")) for part in shape.get("attributes", ())), key=_name)
    if attributes:
        result["attributes"] = attributes
    if shape.get("content"):
        result["content"] = _plain_text(shape["content"], ())
    body = normal([_plain_part(part) for part in shape.get("body", ())])
    if body:
        result["body"] = _added_up([_comparable(part) for part in body])
    return result


def _comparable(part: Part) -> Part:
    """The part with alternatives in a fixed order, as theirs means nothing, and repetitions added up."""
    key = group_key(part)
    if key is None:
        return part
    inner = [_comparable(member) for member in part[key]]
    return {**part, key: _added_up(inner) if key == "sequence" else sorted(inner, key=repr)}


def _added_up(sequence: list[Part]) -> list[Part]:
    """The sequence with equal neighbours as one: `a, a+` is `a 2..*`."""
    result: list[Part] = []
    for part in sequence:
        if result and with_occurs(result[-1], "1") == with_occurs(part, "1"):
            (least, most), (more_least, more_most) = occurs_range(occurs(result[-1])), occurs_range(occurs(part))
            together = None if most is None or more_most is None else most + more_most
            result[-1] = with_occurs(part, shortest(least + more_least, together))
        else:
            result.append(part)
    return result


def normal(body: list[Part]) -> list[Part]:
    """A body without groups that say nothing: empty ones, a lone member's, and what is nested for no reason."""
    done: list[Part] = []
    for part in body:
        simple = _normal_part(part)
        if simple is not None and "sequence" in simple and occurs(simple) == "1":
            done += simple["sequence"]
        elif simple is not None:
            done.append(simple)
    return done


def _normal_part(part: Part) -> Part | None:
    key = group_key(part)
    if key is None:
        return part
    inner: list[Part] = []
    for member in part[key]:
        simple = _normal_part(member)
        if simple is None:
            continue
        nested = group_key(simple)
        if nested == key and key != "all" and occurs(simple) == "1":
            inner += simple[key]
        else:
            inner.append(simple)
    if not inner:
        return None
    if len(inner) == 1 and key != "all":
        together = _combined(occurs(part), occurs(inner[0]))
        if together is not None:
            return with_occurs(inner[0], together)
    return {**part, key: inner}


def _combined(outer: str, inner: str) -> str | None:
    """How often a lone member of a group stands there, where that can be said without the group."""
    if outer == "1":
        return inner
    if inner == "1":
        return outer
    simple = {"?", "*", "+"}
    if outer in simple and inner in simple:
        return outer if outer == inner else "*"
    return None


def with_occurs(part: Part, text: str) -> Part:
    """The part, standing there as often as the text says."""
    result = {key: value for key, value in part.items() if key != "occurs"}
    if text != "1":
        result["occurs"] = text
    return result


def _plain_part(part: Part) -> Part:
    key = group_key(part)
    if key is not None:
        inner = [_plain_part(member) for member in part[key]]
        return with_occurs({key: inner}, occurs(part))
    if "any" in part:
        return with_occurs({"any": True}, occurs(part))
    if "of" in part:
        return with_occurs({"element": part["element"], "of": part["of"]}, occurs(part))
    if is_inline(part):
        return with_occurs({"element": part["element"], "inline": True, **plain(part)}, occurs(part))
    if is_split(part):
        return with_occurs({"element": part["element"], "form": "split"}, occurs(part))
    return with_occurs(_plain_text(part, ("element",)), occurs(part))


def _plain_text(part: Part, keep: tuple[str, ...]) -> Part:
    result = {key: part[key] for key in keep if part.get(key)}
    kind = text_signature(part)
    if kind != ("text",):
        result["schema"] = kind
    schema = part.get("schema")
    if is_part(schema) and schema.get("values"):
        result["values"] = sorted(value_of(entry) for entry in schema["values"])
    return result


def _name(part: Part) -> str:
    name: str = part["name"]
    return name


def as_described(document: Mapping[str, Any], found: Part, structures: Mapping[str, Part]) -> Part:
    """A snapshot's shape, with structures inline where the document describes them inline."""
    known = list(elements(document.get("body", ())))
    inline: dict[str, Part] = {}
    for part in known:
        if is_inline(part):
            together = inline.setdefault(part["element"], {"body": []})
            together["body"] += part.get("body", ())
    for part in known:
        if "of" in part:
            inline.pop(part["element"], None)
    wanted = [part for part in elements(found.get("body", ())) if part["element"] in inline]
    if not any(part.get("of") in structures or is_inline(part) for part in wanted):
        return found
    adapted = deepcopy(found)
    for part in elements(adapted.get("body", ())):
        if part["element"] in inline:
            if part.get("of") in structures:
                part.update(deepcopy(structures[part.pop("of")]))
            if is_inline(part):
                part.update(as_described(inline[part["element"]], part, structures))
    return adapted


def reachable(shapes: Iterable[Part], structures: Mapping[str, Part]) -> set[str]:
    """Structures that some shapes are made of."""
    found: set[str] = set()
    pending = list(shapes)
    while pending:
        for part in elements(pending.pop().get("body", ()), inside=True):
            held: str = part.get("of", "")
            if held in structures and held not in found:
                found.add(held)
                pending.append(structures[held])
    return found


def projected(shape: Part, releases: Releases, release: str) -> Part:
    """What of a shape is there in a release according to the vendor's schema."""

    def there(entry: Any) -> bool:
        if not is_part(entry):
            return True
        return not entry.get("unlisted") and releases.present(entry.get("since"), entry.get("until"), release)

    def project(value: Any) -> Any:
        if is_part(value):
            return {key: project(inner) for key, inner in value.items()}
        if is_list(value):
            return [project(inner) for inner in value if there(inner)]
        return value

    result: Part = project(
        {key: value for key, value in deepcopy(shape).items() if key in ("attributes", "content", "body")}
    )
    if result.get("content") and not there(result["content"]):
        del result["content"]
    return result
