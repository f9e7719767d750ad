"""Models to XML and back: one implementation, driven by the wire information of the classes.

Reading never loses anything: order is free, unknown elements and attributes go to `extra`, texts that are no value of
their field's type stay as `Unparsed`. Writing follows the content model of the class for one API release and refuses
what that release does not accept.
"""

from __future__ import annotations

from typing import Any

from .errors import InvalidDocument
from .model import Function, Model
from .reader import read_element
from .registry import Registry
from .upload import files_in, with_files
from .writer import Context, write_element
from .xmltext import parse

__all__ = ["dumps", "loads", "read_element", "write_element"]


def loads(xml: bytes | str, registry: Registry) -> Function[Any]:
    """Read a function: the function's own element or a `<function>` around it."""
    root = parse(xml)
    if root.tag == "function" and len(root) == 1:
        root = root[0]
    name = str(root.tag)
    cls = registry.function(name)
    if cls is None:
        raise InvalidDocument(f"<{name}> is no function of the API that these bindings know")
    return read_element(root, cls)


def dumps(function: Model, release: str | None = None) -> bytes:
    """Write a function (or any model) as XML; `release` names the API release to write for, by default the newest."""
    text = write_element(function, Context(release=release))
    content = with_files(text, files_in(function, text))
    return content if isinstance(content, bytes) else b"".join(content)
