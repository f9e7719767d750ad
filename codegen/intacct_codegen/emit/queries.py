"""The module that begins queries with the classes of the package."""

from __future__ import annotations

from intacct_codegen.emit.source import HEADER

_SOURCE = '''"""Queries of objects, with every class of these bindings known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from intacct._index import REGISTRY
from intacct_runtime import query as queries
from intacct_runtime.conditions import Condition
from intacct_runtime.fields import Field
from intacct_runtime.model import Object
from intacct_runtime.record import Record

if TYPE_CHECKING:
    from intacct.common.readbyquery import readByQuery

__all__ = ["query", "read_by_query"]

T = TypeVar("T", bound=Object)


@overload
def query(record: type[T]) -> queries.Query[T]: ...
@overload
def query(record: str) -> queries.Query[Record]: ...
def query(record: type[Object] | str) -> queries.Query[Any]:
    """Begin a query of an object: `query(APBILL).select(...).where(...)`.

    The name of an object that the bindings have no class for, such as a custom one, will do as well.
    """
    return queries.query(record, REGISTRY)


@overload
def read_by_query(
    record: type[T],
    condition: Condition | None = None,
    *,
    fields: Iterable[Field[Any]] = (),
    page_size: int | None = None,
    docparid: str = "",
) -> readByQuery[T]: ...
@overload
def read_by_query(
    record: str,
    condition: Condition | None = None,
    *,
    fields: Iterable[Field[Any]] = (),
    page_size: int | None = None,
    docparid: str = "",
) -> readByQuery[Record]: ...
def read_by_query(
    record: type[Object] | str,
    condition: Condition | None = None,
    *,
    fields: Iterable[Field[Any]] = (),
    page_size: int | None = None,
    docparid: str = "",
) -> readByQuery[Any]:
    """Ask with readByQuery for the records that fulfil a condition, with all of their fields or some.

    It compares stored codes (`T`, `A`), where `query` compares labels (`active`, `Posted`), and reaches no fields of
    related objects.
    """
    found = queries.read_by_query(record, condition, REGISTRY, fields=fields, page_size=page_size, docparid=docparid)
    return cast("readByQuery[Any]", found)
'''


def query_module() -> list[str]:
    """Return `intacct/_query.py`."""
    return [HEADER.format(source="spec"), *_SOURCE.rstrip().splitlines()]
