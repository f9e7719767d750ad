# Generated from spec/consolidations/entities.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure entities, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["ENTITIES"]


ENTITIES: Final[Wrapper] = list_of(
    el("csnentity", Ref("intacct.consolidations.csnentity", "Csnentity"), "+", label="Consolidation entity")
)
"""Entities."""
