"""Reads the files of a vendor's XML Schema, through xsdata's parser; files that it includes are part of it."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlparse

from lxml import etree
from xsdata.codegen.parsers.schema import SchemaParser
from xsdata.exceptions import ConverterWarning, ParserError, XmlHandlerError
from xsdata.models import xsd

from intacct_codegen.importers.problems import ImportFailed

_SCHEMA = "{http://www.w3.org/2001/XMLSchema}schema"
_DECLARATION = re.compile(rb"^<\?xml[^>]*\?>")
_ENCODING = re.compile(rb"encoding\s*=\s*[\"'](?!utf-?8)", re.IGNORECASE)


def read_files(path: Path, remarks: list[str]) -> list[xsd.Schema]:
    """The schema of a file, and before it those that it includes, so that of two declarations the outer one is last."""
    found: list[xsd.Schema] = []
    _read(path, remarks, found, set())
    return found


def _read(path: Path, remarks: list[str], found: list[xsd.Schema], seen: set[Path]) -> None:
    seen.add(path.resolve())
    schema = _parsed(path, remarks)
    for location in _locations(schema):
        other = path.parent / location
        if urlparse(location).scheme or not other.is_file():
            remarks.append(f"{path.name}: the file {location} that it includes is not here")
        elif other.resolve() not in seen:
            _read(other, remarks, found, seen)
    if schema.redefines or schema.overrides:
        remarks.append(f"{path.name}: what it redefines of files that it includes")
    found.append(schema)


def _locations(schema: xsd.Schema) -> Iterator[str]:
    for part in (*schema.includes, *schema.redefines, *schema.overrides, *schema.imports):
        location = getattr(part, "schema_location", None)
        if location:
            yield location


def _parsed(path: Path, remarks: list[str]) -> xsd.Schema:
    root = _root(path, remarks)
    if root.tag != _SCHEMA:
        raise ImportFailed(f"{path}: this is no XML Schema: its root is {root.tag!r}")
    with warnings.catch_warnings():
        warnings.simplefilter("error", ConverterWarning)
        try:
            return SchemaParser(location=path.resolve().as_uri()).parse(root, xsd.Schema)
        except (ParserError, XmlHandlerError, ConverterWarning, TypeError, ValueError) as error:
            reason = " ".join(str(error).split())
            raise ImportFailed(f"{path}: this is no XML Schema that can be read: {reason}") from error


def _root(path: Path, remarks: list[str]) -> etree._Element:
    try:
        source = path.read_bytes().lstrip()
    except OSError as error:
        raise ImportFailed(f"{path}: {error.strerror or error}") from error
    head = _DECLARATION.match(source)
    if not _is_utf8(source) and not _says_otherwise(source, head):
        remarks.append(f"{path.name}: the file is no UTF-8 as it should be; read as Windows-1252")
        source = source[head.end() if head else 0 :].decode("cp1252", errors="replace").encode()
    parser = etree.XMLParser(resolve_entities="internal", no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(source, parser)
    except etree.XMLSyntaxError as error:
        raise ImportFailed(f"{path}: this is no well-formed XML: {error.msg}") from error


def _is_utf8(source: bytes) -> bool:
    try:
        source.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _says_otherwise(source: bytes, head: re.Match[bytes] | None) -> bool:
    """Whether a file says itself that it is written in another way: by its first bytes or its declaration."""
    return source[:2] in (b"\xff\xfe", b"\xfe\xff") or (head is not None and bool(_ENCODING.search(head.group())))
