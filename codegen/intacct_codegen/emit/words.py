"""Docstrings composed from facts: label, type, wire form, values, requiredness, releases, reference page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from intacct_codegen.ir import (
    Anything,
    Attribute,
    Content,
    Element,
    Group,
    Life,
    ListOf,
    ModelRef,
    Scalar,
    Value,
    Words,
)
from intacct_codegen.passes.fields import Field, Part
from intacct_codegen.passes.owned import content

VALUES = "intacct._values"
"""The module of shared values."""

REFERENCE = "https://developer.intacct.com/api/"
_SHOWN_VALUES = 40
_CONJUNCTIONS = frozenset(
    {"after", "at", "before", "by", "for", "from", "if", "in", "on", "once", "only", "unless", "when", "where", "while"}
    | {"with", "without"}
)

_FORMS = {
    ("date", "split"): "written as year, month and day",
    ("date", "mdy"): "mm/dd/yyyy",
    ("date", "iso"): "yyyy-mm-dd",
    ("datetime", "mdy"): "mm/dd/yyyy hh:mm:ss",
    ("datetime", "iso"): "ISO 8601",
    ("boolean", "t_f"): "T or F",
    ("boolean", "true_false"): "true or false",
}


def page_url(page: str) -> str:
    """Return the address of a reference page."""
    path, hash_mark, anchor = page.partition("#")
    return f"{REFERENCE}{path}/{hash_mark}{anchor}"


def sentence(text: str) -> str:
    """Return a text that ends like a sentence."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:" else f"{text}."


def life_sentences(life: Life) -> Iterator[str]:
    """Say since when, until when something is there, and whether it should still be used."""
    if life.since:
        yield f"Since {bound(life.since)}."
    yield from (f"Away from {bound(first)} to {bound(last)}." for first, last in life.away)
    if life.until:
        yield f"Until {bound(life.until)}."
    if life.deprecated:
        yield f"Deprecated since {bound(life.deprecated)}."


def bound(text: str) -> str:
    """Say a bound: a release, or the span in which it lies."""
    first, _, last = text.partition("..")
    return f"{first} to {last} (which of them is not known)" if last else first


def type_words(holds: Scalar, unit: str) -> str:
    """Say the type of a text with its form on the wire, and what a number counts."""
    if holds.multiple:
        return "several values, written with #~# between them"
    if holds.type == "flag":
        return "flag: True writes the empty element"
    form = _FORMS.get((holds.type, holds.form))
    words = f"{holds.type}, {form}" if form else holds.type
    if unit:
        words = f"{words}, {unit}" if holds.type == "integer" else unit
    least, most = holds.rule.least, holds.rule.most
    if least is not None and most is not None:
        words += f", {least} to {most}"
    elif least is not None:
        words += f", at least {least}"
    elif most is not None:
        words += f", at most {most}"
    if holds.rule.max_length is not None:
        words += f", at most {holds.rule.max_length} characters"
    return words


def field_paragraphs(field: Field) -> list[str]:
    """Return the docstring of a field: one sentence after the other, remarks as paragraphs of their own."""
    first = field.parts[-1]
    words = _words(first)
    sentences = [_head(first, words)]
    if words.doc:
        sentences.append(sentence(words.doc))
    for part in field.parts:
        sentences += [text for text in _facts(part) if text not in sentences]
    if field.required:
        sentences.append("Required.")
    sentences += _lives(field.parts)
    notes = [sentence(note) for part in field.parts for note in _notes(part)]
    return [" ".join(sentences), *(f"- {note}" for note in dict.fromkeys(notes))]


def _head(part: Part, words: Words) -> str:
    match part:
        case Attribute() | Content():
            kind = type_words(part.holds, words.unit)
            label = words.label or (f"`{part.name}`" if isinstance(part, Attribute) else "Text of the element")
            return f"{label} ({kind})."
        case Element():
            label = words.label or f"`{part.name}`"
            return f"{label}{_kind(part)}."
        case Group():
            return f"Any mix, in this order on the wire, of {_members(part)}."
        case Anything():
            return "Records, or nodes of any name." if part.objects else "Elements of any name."


def _kind(element: Element) -> str:
    match element.holds:
        case Scalar():
            words = type_words(element.holds, element.words.unit)
            return f" ({'list of ' if element.occurs.repeated else ''}{words})"
        case ModelRef():
            return ""
        case ListOf():
            inner = content(element.holds)
            if isinstance(inner, Element) and isinstance(inner.holds, Scalar):
                return f" (list of {type_words(inner.holds, inner.words.unit)})"
            return ""


def _members(group: Group) -> str:
    names = [item.name for item in group.items if isinstance(item, Element)]
    return join_words([f"`{name}`" for name in names], "and")


def join_words(items: Sequence[str], joint: str) -> str:
    """Return items as words: a, b and c."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {joint} {items[-1]}" if items else ""


def _facts(part: Part) -> Iterator[str]:
    if isinstance(part, Group | Anything):
        return
    holds = part.holds
    if isinstance(holds, ListOf):
        inner = content(holds)
        holds = inner.holds if isinstance(inner, Element) else holds
    if isinstance(holds, Scalar) and holds.values:
        if holds.shared:
            which = "One" if holds.closed else "Known values: one"
            yield f"{which} of the {len(holds.values)} values of `{VALUES}.{holds.shared.upper()}`."
        else:
            yield values_sentence(holds.values, closed=holds.closed)
            yield from (_value_doc(value) for value in holds.values if value.doc)
    if isinstance(part, Element) and part.stored_values:
        yield f"Stored as {join_words(part.stored_values, 'or')}."
    default = part.words.default or (part.holds.rule.default if isinstance(part.holds, Scalar) else "")
    if default:
        yield f"Default: {default}."
    if isinstance(part, Element):
        if part.required:
            yield f"Required in {join_words(part.required, 'and')}."
        if part.access != "both":
            yield "Read-only." if part.access == "read" else "Write-only."
        if isinstance(part.holds, ListOf) and part.occurs.repeated:
            yield "The schema lets the element around the list be repeated; a further one is kept in `extra`."
    if part.words.required_when:
        yield sentence(f"Required {_condition(part.words.required_when)}")
    if not isinstance(part, Content) and part.unlisted:
        yield "The vendor's schema does not list it; the gateway takes it."


def _condition(text: str) -> str:
    return text if text.split(" ", 1)[0].lower() in _CONJUNCTIONS else f"when {text}"


def values_sentence(values: Iterable[Value], *, closed: bool) -> str:
    """Say which values there are."""
    found = [_value(value) for value in values]
    rest = len(found) - _SHOWN_VALUES
    shown = ", ".join(found[:_SHOWN_VALUES]) + (f" and {rest} more" if rest > 0 else "")
    return f"{'Allowed' if closed else 'Known values'}: {shown}."


def _value(value: Value) -> str:
    text = value.text or "(empty)"
    remarks = [f"stored as {value.stored}"] if value.stored and value.stored != value.text else []
    remarks += [phrase[:1].lower() + phrase[1:-1] for phrase in life_sentences(value.life)]
    return f"{text} ({'; '.join(remarks)})" if remarks else text


def _value_doc(value: Value) -> str:
    return sentence(f"{value.text}: {value.doc}")


def _lives(parts: tuple[Part, ...]) -> Iterator[str]:
    lives = [Life() if isinstance(part, Content) else part.life for part in parts]
    if len(lives) == 1:
        yield from life_sentences(lives[0])
        return
    since = None if any(life.since is None for life in lives) else lives[0].since
    until = None if any(life.until is None for life in lives) else lives[-1].until
    yield from life_sentences(Life(since, until, lives[-1].deprecated))


def _words(part: Part) -> Words:
    return Words() if isinstance(part, Group | Anything) else part.words


def _notes(part: Part) -> tuple[str, ...]:
    return part.notes if isinstance(part, Group | Anything) else part.words.notes
