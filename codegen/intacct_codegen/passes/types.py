"""Scalars: the Python-side type of a text with its spelling, its values and the rule of the vendor's schema."""

from __future__ import annotations

from collections.abc import Sequence

from intacct_codegen.documents import Attribute, Content, ElementParticle, ObjectField, TextSchemaRule, ValueEntry
from intacct_codegen.ir import PLAIN_TEXT, Life, Scalar, TextRule, Value

TextPart = ElementParticle | Attribute | Content | ObjectField
_DEFAULT_FORMS = {"date": "mdy", "datetime": "mdy", "boolean": "true_false"}


def scalar(part: TextPart) -> Scalar | None:
    """Return what a part with a `type` holds; None when it has none."""
    if part.type is None:
        return None
    rule = PLAIN_TEXT if isinstance(part, ObjectField) else _rule(part.schema_)
    listed = values(part.values) or values(part.open_values)
    closed = bool(part.values)
    if not listed and part.type == "text" and rule.values:
        listed, closed = rule.values, True
    return Scalar(
        type=part.type,
        form=part.form or _DEFAULT_FORMS.get(part.type, ""),
        values=listed,
        shared=part.values_of or "",
        closed=closed and part.type == "text",
        multiple=isinstance(part, ObjectField) and part.multiple,
        rule=rule,
    )


def values(entries: Sequence[str | ValueEntry]) -> tuple[Value, ...]:
    """Return the values of a list of texts, some of them with what is known about them."""
    return tuple(
        Value(entry)
        if isinstance(entry, str)
        else Value(entry.value, entry.stored or "", entry.doc or "", Life(entry.since, entry.until, entry.deprecated))
        for entry in entries
    )


def _rule(schema: str | TextSchemaRule | None) -> TextRule:
    if schema is None:
        return PLAIN_TEXT
    if isinstance(schema, str):
        return TextRule(schema)
    return TextRule(
        type=schema.type,
        values=values(schema.values),
        least=schema.min,
        most=schema.max,
        min_length=schema.min_length,
        max_length=schema.max_length,
        pattern=schema.pattern,
        default=schema.default,
        fixed=schema.fixed,
    )
