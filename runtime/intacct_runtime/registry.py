"""Which class stands for which function or object name; filled by the generated package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .wire import Ref


class Registry:
    """Finds classes by wire name and imports their modules when first asked."""

    def __init__(self, functions: Mapping[str, str], objects: Mapping[str, str]) -> None:
        """Both map wire names (objects in upper case) to `module:Class`."""
        self.functions = functions
        self.objects = objects
        self._classes: dict[str, Any] = {}

    def _resolve(self, place: str) -> Any:
        cls = self._classes.get(place)
        if cls is None:
            cls = self._classes[place] = Ref(*place.split(":")).resolve()
        return cls

    def function(self, name: str) -> Any | None:
        """Return the class of a function, or None."""
        place = self.functions.get(name)
        return self._resolve(place) if place else None

    def object(self, name: str) -> Any | None:
        """Return the class of an object whatever the case of its name, or None."""
        place = self.objects.get(name) or self.objects.get(name.upper())
        return self._resolve(place) if place else None
