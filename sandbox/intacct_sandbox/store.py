"""The state of the gateway in SQLite: records, numbers, the audit trail, sessions and control ids.

Records of every object lie in one table as JSON texts, decimals as texts, never as floating point numbers. A copy in
memory makes reading fast; it is dropped for the objects concerned when a savepoint is rolled back.
"""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
import threading
import weakref
from collections import OrderedDict
from collections.abc import Callable, Generator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

from .values import Fields, Value, as_date, as_decimal, as_flag, decode, encode

if TYPE_CHECKING:
    from .handlers.reports import Report
    from .query.results import ResultSet

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS record (
    kind TEXT NOT NULL, recordno INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (kind, recordno)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS number (name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS audit (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, recordno INTEGER NOT NULL, object_key TEXT NOT NULL,
    user_id TEXT NOT NULL, at TEXT NOT NULL, mode TEXT NOT NULL, workflow TEXT NOT NULL, client TEXT NOT NULL,
    tracking TEXT NOT NULL, field TEXT, before TEXT, after TEXT);
CREATE INDEX IF NOT EXISTS audit_record ON audit (kind, recordno);
CREATE TABLE IF NOT EXISTS control_id (
    controlid TEXT PRIMARY KEY, function TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS session (
    id TEXT PRIMARY KEY, user_id TEXT NOT NULL, location TEXT, expires TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS delivery (id INTEGER PRIMARY KEY, policyid TEXT NOT NULL, body BLOB NOT NULL);
"""


@attrs.define(eq=False)
class Record:
    """One record. Change it through the store, which keeps the change."""

    kind: str
    recordno: int
    fields: Fields

    def __getitem__(self, name: str) -> Value:
        return self.fields.get(name)

    def text(self, name: str) -> str:
        """Return a field as text, empty if it holds nothing."""
        value = self.fields.get(name)
        return "" if value is None else str(value)

    def number(self, name: str) -> Decimal:
        """Return a field as a decimal, zero if it holds nothing."""
        return as_decimal(self.fields.get(name))

    def integer(self, name: str) -> int | None:
        """Return a field as an integer, or None."""
        value = self.fields.get(name)
        return None if value is None or value == "" else int(as_decimal(value))

    def date(self, name: str) -> datetime.date | None:
        """Return a field as a date, or None."""
        return as_date(self.fields.get(name))

    def flag(self, name: str) -> bool:
        """Whether a field says yes."""
        return as_flag(self.fields.get(name))


@attrs.frozen
class AuditEntry:
    """One line of the audit trail: who did what to a record when, and what a field held before and after."""

    id: int
    kind: str
    recordno: int
    object_key: str
    user_id: str
    at: datetime.datetime
    mode: str
    workflow: str
    client: str
    tracking: str
    field: str | None
    before: str | None
    after: str | None


IndexKey = str | int | tuple[object, ...] | Decimal | datetime.date | None


def index_key(value: Value) -> IndexKey:
    """Return a value as the key of an index: texts whatever their case."""
    if isinstance(value, str):
        return value.upper()
    if isinstance(value, list):
        return tuple(index_key(item) for item in value)
    if isinstance(value, dict):
        return encode(value)
    return value


class Table:
    """All records of one object, with an index for every field that was ever searched."""

    def __init__(self, records: dict[int, Record]) -> None:
        self.records = records
        self._indexes: dict[str, dict[IndexKey, dict[int, Record]]] = {}

    def having(self, name: str, value: Value) -> list[Record]:
        """Return the records whose field has a value, in the order of their numbers; case does not count."""
        index = self._indexes.get(name)
        if index is None:
            index = self._indexes[name] = {}
            for record in self.records.values():
                index.setdefault(index_key(record.fields.get(name)), {})[record.recordno] = record
        found = index.get(index_key(value))
        return sorted(found.values(), key=lambda record: record.recordno) if found else []

    def add(self, record: Record) -> None:
        self.records[record.recordno] = record
        for name, index in self._indexes.items():
            index.setdefault(index_key(record.fields.get(name)), {})[record.recordno] = record

    def change(self, record: Record, changes: Mapping[str, Value]) -> None:
        for name, value in changes.items():
            index = self._indexes.get(name)
            if index is not None:
                index.get(index_key(record.fields.get(name)), {}).pop(record.recordno, None)
                index.setdefault(index_key(value), {})[record.recordno] = record
            if value is None:
                record.fields.pop(name, None)
            else:
                record.fields[name] = value

    def remove(self, record: Record) -> None:
        self.records.pop(record.recordno, None)
        for name, index in self._indexes.items():
            index.get(index_key(record.fields.get(name)), {}).pop(record.recordno, None)


class Store:
    """All that the gateway remembers."""

    def __init__(self, path: Path | None = None) -> None:
        """Open a data file, or keep all in memory."""
        self.lock = threading.RLock()
        self._db = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
        self._finalize = weakref.finalize(self, self._db.close)  # a store that nobody closes must not leak its file
        self._db.executescript(_SCHEMA)
        self._kinds: dict[str, Table] = {}
        self._touched: list[set[str]] = []
        self.results: OrderedDict[str, ResultSet] = OrderedDict()
        """What readByQuery found and has not answered yet, by result id, the oldest first."""
        self.reports: OrderedDict[str, Report] = OrderedDict()
        """Reports that were run and not read to their end, by report id, the oldest first."""

    def close(self) -> None:
        """Close the data file."""
        with self.lock:
            self._finalize()

    def copy_from(self, other: Store) -> None:
        """Take over all that another store remembers, in place of what this one does."""
        with self.lock, other.lock:
            other._db.backup(self._db)
            self._kinds.clear()

    @contextlib.contextmanager
    def savepoint(self) -> Generator[None]:
        """Keep what is done inside if it ends well, else undo all of it; may be nested."""
        name = f"level{len(self._touched)}"
        self._db.execute("BEGIN IMMEDIATE" if not self._touched else f"SAVEPOINT {name}")
        outermost = not self._touched
        self._touched.append(set())
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK" if outermost else f"ROLLBACK TO {name}")
            if not outermost:
                self._db.execute(f"RELEASE {name}")
            for kind in self._touched.pop():
                self._kinds.pop(kind, None)
            raise
        self._db.execute("COMMIT" if outermost else f"RELEASE {name}")
        touched = self._touched.pop()
        if self._touched:
            self._touched[-1] |= touched

    def _touch(self, kind: str) -> None:
        if self._touched:
            self._touched[-1].add(kind)

    def kinds(self) -> list[str]:
        """Return the objects of which there are records."""
        return [kind for (kind,) in self._db.execute("SELECT DISTINCT kind FROM record ORDER BY kind")]

    def _table(self, kind: str) -> Table:
        table = self._kinds.get(kind)
        if table is None:
            rows = self._db.execute("SELECT recordno, data FROM record WHERE kind = ? ORDER BY recordno", (kind,))
            table = self._kinds[kind] = Table({number: Record(kind, number, decode(data)) for number, data in rows})
        return table

    def table(self, kind: str) -> dict[int, Record]:
        """Return all records of an object by record number, in the order of their numbers."""
        return self._table(kind).records

    def get(self, kind: str, recordno: int | None) -> Record | None:
        """Return a record by its number, or None."""
        return None if recordno is None else self.table(kind).get(recordno)

    def having(self, kind: str, name: str, value: Value) -> list[Record]:
        """Return the records whose field has a value; the case of texts does not count."""
        return self._table(kind).having(name, value)

    def select(self, kind: str, test: Callable[[Record], bool] | None = None, **equal: Value) -> list[Record]:
        """Return the records that have exactly these values and pass the test."""
        table = self._table(kind)
        wanted = list(equal.items())
        candidates = table.having(*wanted[0]) if wanted else list(table.records.values())
        return [
            record
            for record in candidates
            if all(record.fields.get(name) == value for name, value in wanted) and (test is None or test(record))
        ]

    def find(self, kind: str, **equal: Value) -> Record | None:
        """Return the first record that has exactly these values, or None."""
        return next(iter(self.select(kind, None, **equal)), None)

    def next_number(self, name: str) -> int:
        """Return the next number of a series."""
        row = self._db.execute(
            "INSERT INTO number VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last", (name,)
        ).fetchone()
        return int(row[0])

    def insert(self, kind: str, fields: Mapping[str, Value], recordno: int) -> Record:
        """Keep a new record."""
        table = self._table(kind)
        self._touch(kind)
        record = Record(kind, recordno, {name: value for name, value in fields.items() if value is not None})
        self._db.execute("INSERT INTO record VALUES (?, ?, ?)", (kind, recordno, encode(record.fields)))
        table.add(record)
        return record

    def update(self, record: Record, changes: Mapping[str, Value]) -> None:
        """Change fields of a record; None takes a field away."""
        self._touch(record.kind)
        self._table(record.kind).change(record, changes)
        self._db.execute(
            "UPDATE record SET data = ? WHERE kind = ? AND recordno = ?",
            (encode(record.fields), record.kind, record.recordno),
        )

    def delete(self, record: Record) -> None:
        """Forget a record."""
        self._touch(record.kind)
        self._db.execute("DELETE FROM record WHERE kind = ? AND recordno = ?", (record.kind, record.recordno))
        self._table(record.kind).remove(record)

    def add_audit(self, values: Mapping[str, Any]) -> None:
        """Add a line to the audit trail; keys are the columns of `AuditEntry` without its id."""
        columns = [field.name for field in attrs.fields(AuditEntry)[1:]]
        given = [values.get(name) for name in columns]
        given[columns.index("at")] = values["at"].isoformat()
        marks = ", ".join("?" * len(columns))
        self._db.execute(f"INSERT INTO audit ({', '.join(columns)}) VALUES ({marks})", given)  # noqa: S608 - own names

    def audit(self, kind: str | None = None, recordno: int | None = None) -> list[AuditEntry]:
        """Return the audit trail, oldest first: all of it, of an object, or of a record."""
        rows = self._db.execute(
            "SELECT * FROM audit WHERE (?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR recordno = ?2) ORDER BY id",
            (kind, recordno),
        )
        columns = [field.name for field in attrs.fields(AuditEntry)]
        entries: list[AuditEntry] = []
        for row in rows:
            values = dict(zip(columns, row, strict=True))
            values["at"] = datetime.datetime.fromisoformat(values["at"])
            entries.append(AuditEntry(**values))
        return entries

    def control_id_used(self, controlid: str) -> bool:
        """Whether a function with this control id was carried out."""
        return self._db.execute("SELECT 1 FROM control_id WHERE controlid = ?", (controlid,)).fetchone() is not None

    def use_control_id(self, controlid: str, function: str, at: datetime.datetime) -> None:
        """Remember that a function with this control id was carried out."""
        self._db.execute("INSERT OR IGNORE INTO control_id VALUES (?, ?, ?)", (controlid, function, at.isoformat()))

    def put_session(self, session_id: str, user_id: str, location: str | None, expires: datetime.datetime) -> None:
        """Keep a session, or move its end."""
        self._db.execute(
            "INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?)", (session_id, user_id, location, expires.isoformat())
        )

    def session(self, session_id: str) -> tuple[str, str | None, datetime.datetime] | None:
        """Return user, entity and end of a session, or None."""
        row = self._db.execute("SELECT user_id, location, expires FROM session WHERE id = ?", (session_id,)).fetchone()
        return None if row is None else (row[0], row[1], datetime.datetime.fromisoformat(row[2]))

    def end_sessions(self, user_id: str | None = None) -> None:
        """End all sessions, or those of a user."""
        self._db.execute("DELETE FROM session WHERE ?1 IS NULL OR user_id = ?1", (user_id,))

    def setting(self, name: str) -> str | None:
        """Return a setting of the company, or None."""
        row = self._db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return None if row is None else row[0]

    def set_setting(self, name: str, value: str) -> None:
        """Set a setting of the company."""
        self._db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    def deliver(self, policyid: str, body: bytes) -> None:
        """Keep the answer to an asynchronous request, in place of sending it where the policy says."""
        self._db.execute("INSERT INTO delivery (policyid, body) VALUES (?, ?)", (policyid, body))

    def deliveries(self, policyid: str) -> list[bytes]:
        """Return the answers to asynchronous requests under a transport policy, oldest first."""
        rows = self._db.execute("SELECT body FROM delivery WHERE policyid = ? ORDER BY id", (policyid,))
        return [bytes(body) for (body,) in rows]
