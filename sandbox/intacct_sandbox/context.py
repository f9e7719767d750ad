"""What a function works with: the caller, the records, the time, and the audit trail that sees every change."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Iterable, Mapping

import attrs

from intacct_runtime.scalars import DATETIME, Scalar

from .catalog import PARENT, Catalog, ObjectType, hidden
from .clock import Clock
from .errors import invalid_reference
from .sessions import Doorkeeper, Session
from .store import Record, Store
from .values import Fields, Value, wire_text


@attrs.define
class Context:
    """One function of one caller."""

    store: Store
    catalog: Catalog
    clock: Clock
    session: Session
    doorkeeper: Doorkeeper
    url: str = ""
    """The address the caller used."""
    release: str | None = None
    tracking: str = attrs.field(factory=lambda: secrets.token_urlsafe(18))
    _made: set[tuple[str, int]] = attrs.field(factory=set[tuple[str, int]])
    """The records that this function made: what it adds to them is part of their making."""

    @property
    def today(self) -> datetime.date:
        return self.clock.today()

    @property
    def now(self) -> datetime.datetime:
        return self.clock.now().replace(tzinfo=None)

    def type(self, kind: str) -> ObjectType:
        """Return what is known of an object."""
        return self.catalog.internal(kind)

    def visible(self, record: Record) -> bool:
        """Whether the caller sees a record: an entity sees its own and those of the top level."""
        owner = record.fields.get("MEGAENTITYID")
        return self.session.location is None or owner is None or owner == self.session.location_id

    def get(self, kind: str, recordno: int | None) -> Record | None:
        """Return a record by number if the caller sees it, or None."""
        record = self.store.get(kind, recordno)
        return record if record is not None and self.visible(record) else None

    def named(self, kind: str, name: str) -> Record | None:
        """Return a record by its business id if the caller sees it, or None."""
        key = self.type(kind).name_key
        if not key or not name:
            return None
        return next((record for record in self.store.having(kind, key, name) if self.visible(record)), None)

    def require(self, kind: str, name: str, label: str | None = None) -> Record:
        """Return a record by its business id; raise the failure of a wrong reference if there is none."""
        record = self.named(kind, name)
        if record is None:
            raise invalid_reference(label or self.type(kind).label, name)
        return record

    def lines(self, parent: Record, kind: str) -> list[Record]:
        """Return the lines of a record, in order."""
        return self.store.having(kind, PARENT, [parent.kind, parent.recordno])

    def parent(self, line: Record) -> Record | None:
        """Return the record that a line belongs to, or None."""
        owner = line.fields.get(PARENT)
        if isinstance(owner, list) and len(owner) == 2 and isinstance(owner[1], int):
            return self.store.get(str(owner[0]), owner[1])
        return None

    def object_key(self, record: Record) -> str:
        """Return the unique name of a record as the audit trail shows it."""
        name_key = self.type(record.kind).name_key
        return record.text(name_key) if name_key and record.text(name_key) else str(record.recordno)

    def create(
        self, kind: str, fields: Mapping[str, Value], *, parent: Record | None = None, workflow: str = ""
    ) -> Record:
        """Keep a new record, stamped with time and user, and note it in the audit trail."""
        object_type = self.type(kind)
        recordno = self.store.next_number(object_type.series)
        complete: Fields = {"RECORDNO": recordno, **fields}
        self._stamp(
            object_type, complete, ("WHENCREATED", "AUWHENCREATED", "WHENMODIFIED"), ("CREATEDBY", "MODIFIEDBY")
        )
        if parent is not None:
            complete[PARENT] = [parent.kind, parent.recordno]
            if object_type.parent_key is not None:
                complete[object_type.parent_key] = parent.recordno
        elif self.session.location is not None:
            complete.setdefault("MEGAENTITYID", self.session.location_id)
            complete.setdefault("MEGAENTITYNAME", self.session.location.text("NAME"))
            complete.setdefault("MEGAENTITYKEY", self.session.location.recordno)
        record = self.store.insert(kind, complete, recordno)
        self._made.add((kind, recordno))
        self._note(record, "create", workflow)
        return record

    def change(self, record: Record, changes: Mapping[str, Value], *, workflow: str = "") -> None:
        """Change fields of a record and note each of them, before and after, in the audit trail."""
        real = {name: value for name, value in changes.items() if record.fields.get(name) != value}
        if not real:
            return
        object_type = self.type(record.kind)
        noted = [
            (name, record.fields.get(name), value, _scalar(object_type, name))
            for name, value in real.items()
            if not hidden(name) and not isinstance(value, (list, dict))
        ]
        self._stamp(object_type, real, ("WHENMODIFIED",), ("MODIFIEDBY",))
        self.store.update(record, real)
        if (record.kind, record.recordno) in self._made:
            if workflow:
                self._note(record, "workflow", workflow)
            return
        for name, before, after, scalar in noted:
            kept = "" if isinstance(before, (list, dict)) else wire_text(before, scalar)
            self._note(record, "modify", workflow, name, kept, wire_text(after, scalar))
        if workflow and not noted:
            self._note(record, "workflow", workflow)

    def remove(self, record: Record) -> None:
        """Forget a record and the lines that it owns, and note it in the audit trail."""
        for collection in self.type(record.kind).collections.values():
            if collection.item is not None:
                for line in self.lines(record, collection.item):
                    self.remove(line)
        self._note(record, "delete", "")
        self.store.delete(record)

    def note(self, record: Record, workflow: str) -> None:
        """Note in the audit trail that a record took a step of its workflow."""
        self._note(record, "workflow", workflow)

    def _stamp(self, object_type: ObjectType, fields: Fields, moments: Iterable[str], users: Iterable[str]) -> None:
        for name in moments:
            if _scalar(object_type, name) is DATETIME:
                fields[name] = self.now
        for name in users:
            if name in object_type.fields:
                fields[name] = self.session.user.recordno
            if f"{name}LOGINID" in object_type.fields:
                fields[f"{name}LOGINID"] = self.session.user_id

    def _note(
        self, record: Record, mode: str, workflow: str, field: str | None = None, before: str = "", after: str = ""
    ) -> None:
        self.store.add_audit(
            {
                "kind": record.kind,
                "recordno": record.recordno,
                "object_key": self.object_key(record),
                "user_id": self.session.user_id,
                "at": self.clock.now(),
                "mode": mode,
                "workflow": workflow,
                "client": self.session.client_address,
                "tracking": self.tracking,
                "field": field,
                "before": before if field else None,
                "after": after if field else None,
            }
        )


def _scalar(object_type: ObjectType, name: str) -> Scalar | None:
    known = object_type.fields.get(name)
    return None if known is None else known.type
