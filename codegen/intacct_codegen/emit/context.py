"""What the modules of one run share: the API, the functions that call stubs make, and the fields of each class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intacct_codegen.emit.source import REGISTRY, Imports
from intacct_codegen.ir import Api, Function, Model, ModelRef, Module
from intacct_codegen.passes.fields import Field, fields_of
from intacct_codegen.passes.validate import STUBBED


@dataclass(frozen=True)
class Run:
    """One run of the emitters."""

    api: Api
    stubs: Mapping[str, Function]
    """The generic functions that a call stub of an object can make."""
    generic: frozenset[ModelRef]
    """Classes that take the type of record as a parameter."""
    objects: Mapping[str, ModelRef]
    """The class of every object, by its name in upper case."""
    registry: ModelRef = REGISTRY
    """Where the package says which class stands for which object."""
    _fields: dict[ModelRef, tuple[Field, ...]] = field(default_factory=dict[ModelRef, tuple[Field, ...]])

    @classmethod
    def of(cls, api: Api, registry: ModelRef = REGISTRY) -> Run:
        """Return the run for an API."""
        functions = list(api.functions())
        return cls(
            api,
            {function.name: function for function in functions if function.name in STUBBED},
            frozenset(function.model.ref for function in functions if function.generic),
            {item.name.upper(): item.model.ref for item in api.objects()},
            registry,
        )

    def fields(self, model: Model) -> tuple[Field, ...]:
        """Return the fields of a class."""
        found = self._fields.get(model.ref)
        if found is None:
            found = self._fields[model.ref] = fields_of(self.api, model)
        return found

    def imports(self, module: Module, names: tuple[str, ...]) -> Imports:
        """Return the imports of a module that defines the names given."""
        hidden = {entry.attr for model in module.models for entry in self.fields(model)}
        found = Imports(module.name, names, hidden, self.generic)
        found.registry = self.registry
        return found
