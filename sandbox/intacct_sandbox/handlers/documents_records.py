"""How the records of documents take part in generic functions."""

from __future__ import annotations

from intacct_sandbox.context import Context
from intacct_sandbox.store import Record

from .documents_changes import remove
from .registry import Behaviour, behaviour


@behaviour("SODOCUMENT", "PODOCUMENT", "INVDOCUMENT")
class Documents(Behaviour):
    """Documents are written by the functions of their application; the generic delete takes them back too."""

    def delete(self, context: Context, record: Record) -> None:
        remove(context, record)


@behaviour(
    "SODOCUMENTENTRY",
    "PODOCUMENTENTRY",
    "INVDOCUMENTENTRY",
    "SODOCUMENTSUBTOTALS",
    "PODOCUMENTSUBTOTALS",
    "INVDOCUMENTSUBTOTALS",
)
class DocumentLines(Behaviour):
    """Lines are seen by whoever sees their document."""

    def records(self, context: Context) -> list[Record]:
        found: list[Record] = []
        for line in context.store.table(self.name).values():
            owner = context.parent(line)
            if owner is not None and context.visible(owner):
                found.append(line)
        return found
