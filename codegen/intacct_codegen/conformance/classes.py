"""The classes of the bindings by the name of their element."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from typing import Any

from intacct_runtime.model import Function, Model
from intacct_runtime.registry import Registry


@functools.cache
def classes_by_tag(registry: Registry) -> Mapping[str, tuple[type[Model], ...]]:
    """Return every class but those of functions; imports all modules, so it is asked for only when it has to be."""
    package = importlib.import_module(next(iter(registry.functions.values())).partition(".")[0])
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(found.name)
    classes: dict[str, list[type[Model]]] = {}
    for cls in sorted(_below(Model), key=lambda cls: (cls.__module__, cls.__qualname__)):
        wire: Any = cls.__dict__.get("__wire__")
        if wire is not None and not issubclass(cls, Function) and cls.__module__.startswith(f"{package.__name__}."):
            classes.setdefault(wire.tag, []).append(cls)
    return {tag: tuple(found) for tag, found in classes.items()}


def _below(cls: type[Model]) -> Iterator[type[Model]]:
    for inner in cls.__subclasses__():
        yield inner
        yield from _below(inner)
