# Generated from spec by intacct-codegen. Do not edit: run `make regenerate`.
"""Functions to and from XML, with every class of these bindings known."""

from __future__ import annotations

from typing import Any

from intacct._index import REGISTRY
from intacct_runtime import codec
from intacct_runtime.model import Function, Model

__all__ = ["dumps", "loads"]


def loads(xml: bytes | str) -> Function[Any]:
    """Read a function: its own element, or a `<function>` around it.

    Raises `InvalidDocument` if it is no XML or no function that these bindings know.
    """
    return codec.loads(xml, REGISTRY)


def dumps(function: Model, release: str | None = None) -> bytes:
    """Write a function, or any model, as XML for an API release; by default the newest.

    Raises `InvalidInput` if something is missing or does not fit.
    """
    return codec.dumps(function, release)
