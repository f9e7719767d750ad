"""Every generated module can be imported, and every class it refers to is there."""

from __future__ import annotations

import importlib
import pkgutil

import intacct
from intacct_runtime.model import Model
from intacct_runtime.wire import AnyContent, Element, Group, Particle, Ref, Wrapper


def _resolve(particle: Particle) -> int:
    """Resolve what a content model refers to; return how many classes that were."""
    if isinstance(particle, Group):
        return sum(_resolve(item) for item in particle.items)
    if isinstance(particle, AnyContent):
        return int(particle.objects is not None and particle.objects.resolve() is not None)
    assert isinstance(particle, Element)
    if isinstance(particle.type, Wrapper):
        return _resolve(particle.type.content)
    return int(isinstance(particle.type, Ref) and issubclass(particle.type.resolve(), Model))


def test_modules_and_what_they_refer_to() -> None:
    names = [module.name for module in pkgutil.walk_packages(intacct.__path__, "intacct.")]
    assert len(names) > 900
    referred = 0
    for name in names:
        for value in vars(importlib.import_module(name)).values():
            if isinstance(value, type) and issubclass(value, Model) and value.__module__ == name:
                referred += _resolve(value.__wire__.body)
    assert referred > 400
