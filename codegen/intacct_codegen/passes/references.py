"""References: what `of: NAME` and `list_of: NAME` point at."""

from __future__ import annotations

from collections.abc import Iterable

from intacct_codegen.documents import StructureDocument
from intacct_codegen.ir import ENVELOPE, ModelRef
from intacct_codegen.load import Spec
from intacct_codegen.passes.names import Places


class References:
    """Finds the class or list structure that a name stands for."""

    def __init__(self, spec: Spec, places: Places, envelope: Iterable[str] = ()) -> None:
        self._spec = spec
        self._places = places
        self._envelope = frozenset(envelope)

    def with_envelope(self, names: Iterable[str]) -> References:
        """Return references among which the names given stand for elements of the request around functions."""
        return References(self._spec, self._places, names)

    def list_structure(self, name: str) -> StructureDocument | None:
        """Return the document of a structure that only wraps a list; None when the name stands for a class."""
        loaded = self._spec.structures.get(name)
        return loaded.document if loaded is not None and loaded.document.is_list else None

    def place(self, name: str) -> ModelRef:
        """Return where the structure, object or function of a name is defined."""
        if name in self._envelope:
            return ModelRef(ENVELOPE, name)
        for places in (self._places.structures, self._places.objects, self._places.functions):
            if name in places:
                return places[name]
        raise KeyError(f"there is no structure, object or function {name}")
