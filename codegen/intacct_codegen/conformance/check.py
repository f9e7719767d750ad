"""One document through the typed models and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree

from intacct_codegen.conformance.compare import difference
from intacct_codegen.conformance.extras import extras, unparsed
from intacct_codegen.conformance.parts import NothingTyped, Part, parts_of
from intacct_runtime.errors import IntacctError
from intacct_runtime.model import Function
from intacct_runtime.registry import Registry
from intacct_runtime.writer import Context, write_element
from intacct_runtime.xmltext import parse


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one document."""

    path: Path
    reason: str = ""
    """Why it failed; empty if it passed."""
    extra: tuple[str, ...] = ()
    """Wire paths that had to be kept in `extra`."""
    unparsed: tuple[str, ...] = ()
    """Texts that are no values of their fields' types; they are written back as they came."""
    parts: int = 0
    """How many functions and records went through typed models."""
    release: str = ""
    """The API release that it fits, where that is an older one than was tried first."""

    @property
    def passed(self) -> bool:
        return not self.reason


def check_file(path: Path, registry: Registry, release: str | None = None, older: Iterable[str] = ()) -> Verdict:
    """Read a document, write it again and compare; what does not fit the release may fit an older one."""
    try:
        root = parse(path.read_bytes(), huge=True)
        parts = parts_of(root, registry)
    except (OSError, IntacctError, NothingTyped) as error:
        return Verdict(path, str(error))
    verdict = check_parts(path, parts, registry, release)
    if verdict.passed:
        return verdict
    others = (replace(check_parts(path, parts, registry, name), release=name) for name in older)
    return next((other for other in others if other.passed), verdict)


def check_parts(path: Path, parts: list[Part], registry: Registry, release: str | None) -> Verdict:
    """Put parts of a document through their classes and back."""
    reasons: list[str] = []
    kept: dict[str, None] = {}
    odd: dict[str, None] = {}
    for part in parts:
        try:
            model = part.read()
            kept.update(dict.fromkeys(extras(model, part.path)))
            odd.update(dict.fromkeys(unparsed(model, part.path)))
            text = write_element(model, Context(release=release, strict=False))
            written = etree.fromstring(text, etree.XMLParser(huge_tree=True))
        except IntacctError as error:
            reasons.append(str(error))
            continue
        found = difference(part.element, written, part.cls, registry, ordered=issubclass(part.cls, Function))
        if found is not None:
            reasons.append(found)
    return Verdict(path, "; ".join(reasons), tuple(kept), tuple(odd), len(parts))
