"""The condition language of `readByQuery`: a small SQL.

STATUS = 'T' AND NOT (TOTALDUE = 0 OR VENDORID IN ('V1', 'V2')) AND NAME LIKE 'Erin\\'s %'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, cast

import attrs

from .conditions import AllOf, AnyOf, Compare, Condition, Not, Operator

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<text>'(?:[^'\\]|\\.|'')*')
    | (?P<number>[+-]?\d+(?:\.\d+)?(?![\w.]))
    | (?P<operator><>|!=|<=|>=|=|<|>)
    | (?P<punctuation>[(),])
    | (?P<word>[A-Za-z_][\w.\#]*)
    )""",
    re.VERBOSE,
)
_KEYWORDS: Final = frozenset({"AND", "OR", "NOT", "LIKE", "IN", "IS", "NULL", "BETWEEN"})


class QuerySyntaxError(ValueError):
    """The text is no condition."""


@attrs.frozen
class _Token:
    kind: str
    text: str

    def is_word(self, *words: str) -> bool:
        return self.kind == "word" and self.text.upper() in words


_END: Final = _Token("end", "")


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    rest = text.rstrip()
    while position < len(rest):
        found = _TOKEN.match(rest, position)
        if found is None or found.end() == position:
            raise QuerySyntaxError(f"the query cannot be read from {rest[position : position + 20].strip()!r}")
        position = found.end()
        kind = found.lastgroup or ""
        yield _Token(kind, found.group(kind))


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)|''", lambda found: found.group(1) or "'", text[1:-1], flags=re.DOTALL)


class _Parser:
    def __init__(self, text: str) -> None:
        self._list = list(_tokens(text))
        self._position = 0

    @property
    def _here(self) -> _Token:
        return self._list[self._position] if self._position < len(self._list) else _END

    def _next(self) -> _Token:
        token = self._here
        self._position += 1
        return token

    def _expect(self, text: str) -> None:
        token = self._next()
        if token.text.upper() != text:
            raise QuerySyntaxError(f"{text} is expected in place of {token.text or 'the end'!r}")

    def parse(self) -> Condition:
        condition = self._disjunction()
        if self._here is not _END:
            raise QuerySyntaxError(f"{self._here.text!r} is not expected after a complete condition")
        return condition

    def _disjunction(self) -> Condition:
        members = [self._conjunction()]
        while self._here.is_word("OR"):
            self._next()
            members.append(self._conjunction())
        return members[0] if len(members) == 1 else AnyOf(tuple(members))

    def _conjunction(self) -> Condition:
        members = [self._negation()]
        while self._here.is_word("AND"):
            self._next()
            members.append(self._negation())
        return members[0] if len(members) == 1 else AllOf(tuple(members))

    def _negation(self) -> Condition:
        if self._here.is_word("NOT"):
            self._next()
            return Not(self._negation())
        if self._here.text == "(":
            self._next()
            condition = self._disjunction()
            self._expect(")")
            return condition
        return self._comparison()

    def _comparison(self) -> Condition:
        token = self._next()
        if token.kind != "word" or token.text.upper() in _KEYWORDS:
            raise QuerySyntaxError(f"a field is expected in place of {token.text or 'the end'!r}")
        field = token.text
        operator = self._next()
        if operator.kind == "operator":
            symbol = "!=" if operator.text == "<>" else operator.text
            return Compare(field, cast("Operator", symbol), (self._value(),))
        negated = operator.is_word("NOT")
        if negated:
            operator = self._next()
        if operator.is_word("LIKE"):
            return Compare(field, "not like" if negated else "like", (self._value(),))
        if operator.is_word("IN"):
            return Compare(field, "not in" if negated else "in", self._values())
        if operator.is_word("BETWEEN"):
            low = self._value()
            self._expect("AND")
            between = Compare(field, "between", (low, self._value()))
            return Not(between) if negated else between
        if operator.is_word("IS") and not negated:
            empty = not self._here.is_word("NOT")
            if not empty:
                self._next()
            self._expect("NULL")
            return Compare(field, "is null" if empty else "is not null")
        raise QuerySyntaxError(f"an operator is expected after {field} in place of {operator.text or 'the end'!r}")

    def _value(self) -> str:
        token = self._next()
        if token.kind == "text":
            return _unquoted(token.text)
        if token.kind == "number":
            return token.text
        raise QuerySyntaxError(f"a value is expected in place of {token.text or 'the end'!r}")

    def _values(self) -> tuple[str, ...]:
        self._expect("(")
        values = [self._value()]
        while self._here.text == ",":
            self._next()
            values.append(self._value())
        self._expect(")")
        return tuple(values)


def parse(text: str) -> Condition | None:
    """Return the condition of a text; None if it is empty, which means every record."""
    return _Parser(text).parse() if text.strip() else None
