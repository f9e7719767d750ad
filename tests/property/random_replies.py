"""Random replies, right and wrong: known elements in any case and number, unknown ones, content of other types."""

from __future__ import annotations

import random
from typing import Any

from lxml import etree

from intacct_runtime.model import Model, Object, ReplyPart
from intacct_runtime.scalars import SPLIT_DATE
from intacct_runtime.wire import Element, Group, Ref, Wrapper, walk
from intacct_runtime.xmltext import check_name

_TEXTS = ("", "1", "a b", " x ", "05/31/2024", "true", "T", "12.50", "2024-01-01T00:00:00Z", "é&<", "-1", "\n ")
_DEPTH = 3


class RandomReplies:
    """Makes records of a class as a gateway may answer them, and as none should."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def record(self, tag: str, cls: type[Model], depth: int = 0) -> etree._Element:
        """Return an element with some of the children that its class knows."""
        made = etree.Element(self._case(tag))
        loose = issubclass(cls, (Object, ReplyPart))
        if loose:
            known = [element for element in walk(cls.__wire__.body) if _is_name(element.name)]
            for element in self._random.sample(known, min(len(known), self._random.randint(0, 6))):
                for _ in range(self._random.choice((1, 1, 1, 2, 3))):
                    made.append(self._child(element, depth))
            made.text = self._random.choice((None, None, None, "x", " "))
        for attribute in cls.__wire__.attributes:
            if self._random.random() < 0.5:
                made.set(attribute.name, self._text().strip())
        if self._random.random() < 0.2:
            made.append(self._unknown("junk"))
        return made

    def _child(self, element: Element, depth: int) -> etree._Element:
        kept: Any = element.type
        tag = self._case(element.name)
        if self._random.random() < 0.05:
            return self._unknown(tag)
        if isinstance(kept, Ref):
            return self.record(tag, kept.resolve(), depth + 1) if depth < _DEPTH else etree.Element(tag)
        made = etree.Element(tag)
        if isinstance(kept, Wrapper):
            members = kept.content.items if isinstance(kept.content, Group) else (kept.content,)
            items = [member for member in members if isinstance(member, Element)]
            for _ in range(self._random.randint(0, 3)):
                made.append(self._child(self._random.choice(items), depth + 1))
        elif kept is SPLIT_DATE and self._random.random() < 0.8:
            for name, text in (("year", "2024"), ("month", "5"), ("day", "03")):
                etree.SubElement(made, name).text = text
        else:
            made.text = self._text()
        return made

    def _unknown(self, tag: str) -> etree._Element:
        made = etree.Element(tag, {"q": self._text().strip()})
        made.text = self._text()
        etree.SubElement(made, "A.B").text = self._text()
        return made

    def _text(self) -> str:
        return self._random.choice(_TEXTS)

    def _case(self, name: str) -> str:
        return self._random.choice((name, name, name.upper(), name.lower()))


def _is_name(name: str) -> bool:
    try:
        check_name(name)
    except ValueError:
        return False
    return True
