"""Requests against the schema of an API release, with the gateway's words for what does not fit."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from .errors import ControlFailure, not_valid

_MOST: Final = 10
_ENCODING = re.compile(rb"\A\s*<\?xml[^>]*\bencoding\s*=", re.DOTALL)


def parse_request(body: bytes, charset: str | None = None) -> etree._Element:
    """Parse a request without DTD or entities; raise the control failure of one that is not well-formed."""
    override = None if charset is None or _ENCODING.match(body) else charset
    try:
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
            huge_tree=True,
            encoding=override,
        )
    except LookupError:
        raise not_valid(
            [f"Fatal Error 32: Document encoding {charset} is not supported. Line: 1, column: 1."]
        ) from None
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise not_valid(_fatal(error)) from None
    if root.getroottree().docinfo.doctype:
        raise not_valid(["Fatal Error 1: A DOCTYPE declaration is not allowed. Line: 1, column: 1."])
    return root


def _fatal(error: etree.XMLSyntaxError) -> list[str]:
    entries = list(error.error_log)
    if not entries:
        return ["Fatal Error 4: Document is empty. Line: 1, column: 1."]
    return [
        f"Fatal Error {entry.type}: {entry.message.strip()}. Line: {entry.line}, column: {entry.column}."
        for entry in entries[:_MOST]
    ]


class RequestSchema:
    """The schema of one API release."""

    def __init__(self, text: bytes) -> None:
        self._schema = etree.XMLSchema(etree.fromstring(text))

    def check(self, root: etree._Element) -> None:
        """Raise the control failure of a request that does not fit."""
        failure = self.failure(root)
        if failure is not None:
            raise failure

    def failure(self, root: etree._Element) -> ControlFailure | None:
        """Return the control failure of a request that does not fit, or None."""
        if self._schema.validate(root):
            return None
        return not_valid(
            f"Error {entry.type}: {entry.message.strip()} Line: {entry.line}, column: {entry.column}."
            for entry in list(self._schema.error_log)[:_MOST]
        )
