"""Random records such as the reply side of the vendor's version 2.1 DTDs describes them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from lxml import etree

from intacct_codegen.importers.dtd import is_reply, read_side

Part = Mapping[str, Any]
_TEXTS = ("", "1", "abc", "true", "12.50", "05/31/2024", "é & <")
_DEPTH = 8


class ReplyReader:
    """Makes the content of `<data>` as one release may answer it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._random = random.Random(seed)
        paths = sorted(folder.glob("*.dtd"))
        requests = read_side([path for path in paths if not is_reply(path)])
        self._shapes = read_side([path for path in paths if is_reply(path)], requests).shapes

    def records(self) -> Iterator[etree._Element]:
        """Yield one element of each kind that `<data>` may hold."""
        for part in _elements(self._shapes["data"]["body"]):
            yield self._element(part, 0)

    def _element(self, part: Part, depth: int) -> etree._Element:
        made = etree.Element(part["element"])
        if "of" in part:
            self._fill(made, self._shapes[part["of"]], depth)
        elif part.get("form") == "split":
            for name, text in (("year", "2024"), ("month", "05"), ("day", "3")):
                etree.SubElement(made, name).text = text
        else:
            made.text = self._random.choice(_TEXTS)
        return made

    def _fill(self, made: etree._Element, shape: Part, depth: int) -> None:
        for attribute in shape.get("attributes", ()):
            if attribute.get("required") or self._random.random() < 0.5:
                made.set(attribute["name"], self._random.choice(_TEXTS))
        if "content" in shape:
            made.text = self._random.choice(_TEXTS)
        self._several(made, shape.get("body", ()), depth)

    def _several(self, made: etree._Element, parts: Sequence[Part], depth: int) -> None:
        for part in parts:
            for _ in range(self._count(part.get("occurs", "1"), depth)):
                if "element" in part:
                    made.append(self._element(part, depth + 1))
                elif "choice" in part:
                    self._several(made, [self._random.choice(part["choice"])], depth)
                else:
                    self._several(made, part["sequence"], depth)

    def _count(self, occurs: str, depth: int) -> int:
        least = {"1": 1, "?": 0, "*": 0, "+": 1}[occurs]
        most = {"1": 1, "?": 1, "*": 2, "+": 2}[occurs]
        return least if depth >= _DEPTH else self._random.randint(least, most)


def _elements(parts: Sequence[Part]) -> Iterator[Part]:
    for part in parts:
        if "element" in part:
            yield part
        else:
            yield from _elements(part.get("choice") or part["sequence"])
