"""Packages that import their modules when a name is first used.

A package of the bindings offers hundreds of names; importing all of their modules would take seconds. A call of
`lazy_package` in its `__init__.py` makes every name available all the same.

A class and its module may have the same name, such as `create_bill`. Python binds a submodule in its package when it
is first imported; a lazy package binds the class instead, so that `from package import create_bill` always gives the
class, whatever was imported before.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any


class _LazyPackage(ModuleType):
    _places: Mapping[str, str]
    _packages: frozenset[str]
    _distribution: str | None

    def __getattr__(self, name: str) -> Any:
        place = self._places.get(name)
        value: Any
        if place is not None:
            value = getattr(importlib.import_module(place), name)
        elif name in self._packages:
            value = importlib.import_module(f"{self.__name__}.{name}")
        elif name == "__version__" and self._distribution is not None:
            from importlib.metadata import version

            value = version(self._distribution)
        else:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        self.__dict__[name] = value
        return value

    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(value, ModuleType) and self._places.get(name) == value.__name__:
            value = getattr(value, name)
        super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted({*self.__dict__, *self._places, *self._packages})


def lazy_package(
    package: str, modules: Mapping[str, str], *, packages: tuple[str, ...] = (), distribution: str | None = None
) -> None:
    """Make a package offer names from modules: of its own, or, where the place has a dot, from anywhere."""
    module = sys.modules[package]
    module.__class__ = _LazyPackage
    assert isinstance(module, _LazyPackage)
    places = {name: place if "." in place else f"{package}.{place}" for name, place in modules.items()}
    module.__dict__.update(_places=places, _packages=frozenset(packages), _distribution=distribution)
    module.__dict__["__all__"] = sorted({*modules, *packages, *(("__version__",) if distribution else ())})
