"""Transaction definitions: what a type of document is called, numbered like, converted from, and what it sets off."""

from __future__ import annotations

import attrs

from intacct_sandbox.context import Context
from intacct_sandbox.errors import duplicate_document, invalid_reference, missing, refused
from intacct_sandbox.store import Record

from .documents_kinds import KINDS, Kind


@attrs.frozen
class Definition:
    """One transaction definition."""

    kind: Kind
    record: Record

    @property
    def name(self) -> str:
        return self.record.text("DOCID")

    @property
    def moves_stock(self) -> bool:
        return self.record.text("UPDATES_INV") not in {"", "No"}

    @property
    def moves_quantity(self) -> bool:
        return self.record.text("UPDATES_INV") in {"Quantity", "Quantity and Value"}

    @property
    def moves_value(self) -> bool:
        return self.record.text("UPDATES_INV") in {"Value", "Quantity and Value"}

    @property
    def increases(self) -> bool:
        """Whether goods come in."""
        return self.record.text("IN_OUT") == "Increase"

    @property
    def posts_subledger(self) -> bool:
        """Whether it makes an invoice of accounts receivable, or a bill."""
        return self.record.text("UPDATES_GL") == "A"

    @property
    def posts_ledger(self) -> bool:
        """Whether it posts what its goods are worth."""
        return self.record.text("UPDATES_GL") in {"A", "G"}

    @property
    def sources(self) -> frozenset[str]:
        """Names of the definitions whose documents it can be converted from."""
        return frozenset(part for part in self.record.text("#SOURCES").split("|") if part)

    @property
    def subtotals(self) -> frozenset[str]:
        """Descriptions of the subtotals that its documents may carry."""
        return frozenset(part for part in self.record.text("#SUBTOTALS").split("|") if part)


def definition(context: Context, kind: Kind, name: str) -> Definition:
    """Return a definition by name; raise the failure of one that does not exist or is out of use."""
    if not name:
        raise missing("transactiontype", kind.title)
    record = context.named(kind.params, name)
    if record is None:
        raise invalid_reference("Transaction Definition", name)
    if record.text("STATUS") == "inactive":
        raise refused(f"The transaction definition '{record.text('DOCID')}' is inactive.")
    rule = record.text("TD_CREATION_RULE")
    if rule == "Top level only" and context.session.location is not None:
        raise refused(f"Transactions of type '{record.text('DOCID')}' are entered at the top level only.")
    if rule == "Entity only" and context.session.location is None:
        raise refused(f"Transactions of type '{record.text('DOCID')}' are entered in an entity only.")
    return Definition(kind, record)


def definition_of(context: Context, document: Record) -> Definition:
    """Return the definition of a document."""
    kind = KINDS[document.kind]
    return Definition(kind, context.require(kind.params, document.text("DOCPARID"), "Transaction Definition"))


def check_start(known: Definition, source: str) -> None:
    """Raise the failure of a document that starts in a way its definition does not allow."""
    rule = known.record.text("CREATETYPE")
    if rule == "Convert only" and not source:
        raise refused(f"Transactions of type '{known.name}' are only made by conversion.", "Give a source transaction.")
    if source and (rule == "New document only" or not known.sources):
        raise refused(f"Transactions of type '{known.name}' cannot be converted from other transactions.")


def document_id(context: Context, known: Definition, given: str, source: Record | None) -> tuple[str, str]:
    """Return number and id of a new document; raise the failure of an id that is taken."""
    record = known.record
    if not given and source is not None and record.flag("INHERIT_SOURCE_DOCNO"):
        given = source.text("DOCNO")
    if given:
        name = f"{known.name}-{given}"
        if context.named(known.kind.name, name) is not None:
            raise duplicate_document(name)
        return given, name
    if not record.flag("ENABLE_SEQNUM"):
        raise refused("Document Number is missing", "Give a document number.", number="PL01000127")
    while True:
        number = f"{record.text('SEQUENCE')}{context.store.next_number(f'DOCNO:{known.name}'):04d}"
        name = f"{known.name}-{number}"
        if context.named(known.kind.name, name) is None:
            return number, name
