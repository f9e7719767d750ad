"""An element that no model describes, kept as it came."""

from __future__ import annotations

import attrs
from lxml import etree

from .secret import MASK, is_secret


@attrs.frozen
class Node:
    """An XML element as plain data: tag, text, attributes, children. Nothing of it is interpreted."""

    tag: str
    text: str | None = None
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Node, ...] = ()
    tail: str | None = attrs.field(default=None, repr=False)

    def __repr__(self) -> str:
        secret = is_secret(self.tag)
        attributes = tuple((name, MASK if secret or is_secret(name) else value) for name, value in self.attributes)
        text = self.text and (MASK if secret else self.text)
        children = MASK if secret and self.children else self.children
        return f"Node(tag={self.tag!r}, text={text!r}, attributes={attributes!r}, children={children!r})"

    @classmethod
    def of(cls, element: etree._Element, *, keep_tail: bool = False) -> Node:
        """Copy an element and all it holds."""
        children = [child for child in element if isinstance(child.tag, str)]
        mixed = any((child.tail or "").strip() for child in children)
        text = element.text
        if children and not mixed and not (text or "").strip():
            text = None
        return cls(
            tag=str(element.tag),
            text=text or None,
            attributes=tuple((str(name), str(value)) for name, value in element.attrib.items()),
            children=tuple(cls.of(child, keep_tail=mixed) for child in children),
            tail=element.tail if keep_tail else None,
        )
