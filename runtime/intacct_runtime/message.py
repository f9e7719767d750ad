"""One error as the gateway words it."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import unquote

import attrs
from lxml import etree

from .node import Node

_MARKUP = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>", re.DOTALL)
_SUPPORT_ID = re.compile(r"\[\s*Support ID:\s*([^\]\s]+)\s*\]", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_TEXTS: Final = ("errorno", "description", "description2", "correction")


def _same(text: str) -> str:
    return text


def plain(text: str) -> str:
    """Return a text without HTML markup, on one line."""
    return _SPACE.sub(" ", html.unescape(_MARKUP.sub(" ", text))).strip()


@attrs.frozen
class GatewayMessage:
    """One `<error>` of a reply. The texts are as the gateway sent them; `text` is made for reading."""

    errorno: str = ""
    """Number, or at times a phrase such as `Query Failed`."""
    description: str = ""
    description2: str = ""
    correction: str = ""
    additionalinfo: Node | None = attrs.field(default=None, repr=False)
    """Machine-readable details; sent only where the request asked for them."""

    @classmethod
    def of(cls, error: etree._Element, clean: Callable[[str], str] = _same) -> GatewayMessage:
        """Read an `<error>` element; `clean` takes secrets out of its texts."""
        texts = {name: clean("".join(child.itertext()).strip()) for name in _TEXTS for child in error.iterfind(name)}
        if not any(texts.values()):
            texts["description"] = clean("".join(error.itertext()).strip())
        info = error.find("additionalinfo")
        return cls(additionalinfo=None if info is None else Node.of(info), **texts)

    @property
    def support_id(self) -> str | None:
        """The id that the vendor's support asks for, decoded."""
        for text in (self.description2, self.description, self.correction):
            if found := _SUPPORT_ID.search(text):
                return unquote(found.group(1))
        return None

    @property
    def text(self) -> str:
        """What the gateway says, number first, without markup."""
        return " ".join(part for part in (self.errorno, *self._sentences()) if part)

    def _sentences(self) -> Iterator[str]:
        seen: set[str] = set()
        for text in (self.description, self.description2, self.correction):
            sentence = _SUPPORT_ID.sub(lambda found: f"[Support ID: {unquote(found.group(1))}]", plain(text))
            if sentence not in seen:
                seen.add(sentence)
                yield sentence


def messages_under(parent: etree._Element, clean: Callable[[str], str] = _same) -> tuple[GatewayMessage, ...]:
    """Read every error of the `<errormessage>` children of an element."""
    found: list[GatewayMessage] = []
    for block in parent.iterfind("errormessage"):
        errors = block.findall("error")
        found.extend(GatewayMessage.of(error, clean) for error in errors)
        text = (block.text or "").strip()
        if not errors and text:
            found.append(GatewayMessage(description=clean(text)))
    return tuple(found)
