"""What builds a function: accepted wherever a function is, so that a query need not be finished by hand."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Generic, TypeVar

from .model import Function

R = TypeVar("R", covariant=True)
S = TypeVar("S")


class Builder(ABC, Generic[R]):
    """Something that makes a function; `R` is what the function answers."""

    __slots__ = ()

    @abstractmethod
    def build(self) -> Function[R]:
        """Return the function; raise `InvalidInput` if something is missing."""


def as_function(given: Function[S] | Builder[S]) -> Function[S]:
    """Return a function as it is, or have it built."""
    return given.build() if isinstance(given, Builder) else given
