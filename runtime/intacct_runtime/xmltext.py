"""Text as XML: what XML can carry, escaping, and the one parser of the package."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from .errors import InvalidDocument
from .node import Node

_SPECIAL = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NAME = re.compile(r"[A-Za-z_\u0080-\U0010ffff][\w.\-\u0080-\U0010ffff]*(?::[\w.\-]+)?")
find_special = _SPECIAL.search
"""Finds what cannot stand in XML as it is."""
_DOCTYPE: Final = "the document has a DOCTYPE declaration, which this API never uses; it is not read further"


def escape(text: str) -> str:
    """Return `text` as character data; raise `ValueError` if XML cannot carry it."""
    if find_special(text) is None:
        return text
    if found := _FORBIDDEN.search(text):
        raise ValueError(
            f"text holds the character U+{ord(found.group()):04X} at position {found.start()}, which XML cannot carry; "
            "remove it"
        )
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def escape_attribute(text: str) -> str:
    """Return `text` as the value of a double-quoted attribute."""
    return escape(text).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;")


def check_name(name: str) -> str:
    """Return an element name; raise `ValueError` if it is none."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no XML element name")
    return name


def node_text(node: Node) -> str:
    """Return the XML of a node."""
    name = check_name(node.tag)
    head = name + "".join(f' {check_name(key)}="{escape_attribute(value)}"' for key, value in node.attributes)
    content = escape(node.text or "") + "".join(node_text(child) + escape(child.tail or "") for child in node.children)
    return f"<{head}>{content}</{name}>" if content else f"<{head}/>"


def parse(data: bytes | str, *, huge: bool = False) -> etree._Element:
    """Parse a document without DTD, entities or network and return its root; comments and instructions are dropped.

    `huge` lifts libxml2's limits on depth and text size (a base64 attachment may pass them).
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=huge,
        remove_comments=True,
        remove_pis=True,
    )
    if isinstance(data, str):
        data = re.sub(r"\A(\ufeff?\s*<\?xml[^>]*?)\s+encoding\s*=\s*(\"[^\"]*\"|'[^']*')", r"\1", data).encode()
    if b"<!DOCTYPE" in data[:4096]:
        raise InvalidDocument(_DOCTYPE)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise InvalidDocument(f"the document is not well-formed XML: {error}") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise InvalidDocument(_DOCTYPE)
    return root
