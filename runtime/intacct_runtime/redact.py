"""Takes secrets out of texts that people may see: logs, the excerpts in exceptions, saved exchanges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final
from xml.sax.saxutils import escape, unescape

from .secret import MASK, SECRET_FIELDS, Secret

_NAMES: Final = "|".join(sorted(SECRET_FIELDS))
_NAME: Final = rf"(?:[\w.:-]*[.:])?(?:{_NAMES})"
_FLAGS: Final = re.IGNORECASE | re.DOTALL

_ELEMENT = re.compile(rf"<({_NAME})((?:\s[^<>]*)?)(?<!/)>.*?(</\1\s*>|\Z)", _FLAGS)
_ESCAPED = re.compile(rf"&lt;({_NAME})((?:\s(?:(?!&[lg]t;).)*)?)(?<!/)&gt;.*?(&lt;/\1\s*&gt;|\Z)", _FLAGS)
_OPEN = re.compile(rf"<({_NAME})(?:\s[^<>]*)?\Z", _FLAGS)
_IS = r"""["']?\s*(?:[=:]|!=|&[lg]t;=?|&lt;&gt;|(?<=\s)(?:<>|[<>]=?)(?=\s)|(?:\bnot\s+)?\b(?:like|in)\b)\s*"""
_PAIR = re.compile(
    rf"""(?<![\w</])({_NAMES})({_IS})("[^"]*(?:"|\Z)|'(?:[^'\\]|\\.)*(?:'|\\?\Z)|\([^)]*(?:\)|\Z)|[^\s<>&,;]+)""",
    _FLAGS,
)
_CONDITION = re.compile(rf"(<field>\s*{_NAME}\s*</field>)(?:\s*<value>[^<]*(?:</value\s*>|\Z))+", _FLAGS)
_HELD = re.compile(rf"<({_NAME})(?:\s[^<>]*)?>([^<]*)</\1\s*>|<field>\s*{_NAME}\s*</field>\s*<value>([^<]*)", _FLAGS)
_LEAST: Final = 4
"""Shorter values are not looked for in other texts: they stand there by chance."""
_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "www-authenticate"})


def redact(text: str, values: Iterable[Secret] = ()) -> str:
    """Mask what secret elements and attributes hold, and the given values wherever they stand.

    Works on XML, on XML quoted in HTML, on `name=value` and JSON pairs, and on texts that break off in the middle.
    """
    for value in sorted({value.reveal() for value in values if value}, key=len, reverse=True):
        for form in {value, escape(value), escape(value, {'"': "&quot;", "'": "&#39;"})}:
            text = text.replace(form, MASK)
    text = _ELEMENT.sub(rf"<\1\2>{MASK}\3", text)
    text = _ESCAPED.sub(rf"&lt;\1\2&gt;{MASK}\3", text)
    text = _OPEN.sub(rf"<\1 {MASK}", text)
    text = _CONDITION.sub(rf"\1<value>{MASK}</value>", text)
    return _PAIR.sub(rf'\1\2"{MASK}"', text)


def secrets_in(xml: str) -> tuple[Secret, ...]:
    """Return what the secret elements of a text hold, to keep it out of what is said about them."""
    held = (unescape(found[2] or found[3] or "").strip() for found in _HELD.finditer(xml))
    return tuple(Secret(value) for value in dict.fromkeys(held) if len(value) >= _LEAST)


def redact_headers(headers: Mapping[str, str], values: Iterable[Secret] = ()) -> dict[str, str]:
    """Return a copy of HTTP headers without what identifies somebody."""
    known = tuple(values)
    return {name: MASK if name.lower() in _HEADERS else redact(text, known) for name, text in headers.items()}


def excerpt(content: bytes, values: Iterable[Secret] = (), *, limit: int = 2000) -> str:
    """Return the first part of a body as text that may be shown."""
    text = content[: 8 * limit].decode("utf-8", "replace")
    text = redact(text, values)
    return text if len(text) <= limit else text[:limit] + " …"
