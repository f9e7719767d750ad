"""Reports: asking for one, waiting until the company has made it, and reading all its pages.

A report that takes longer than the gateway waits answers with its id. From then on the reader asks for its rows, less
and less often, until they come, the report fails, or the time is over. Does no input or output itself: `page` is a
flow.
"""

from __future__ import annotations

import datetime
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypedDict, TypeVar, cast, get_args

import attrs
from lxml import etree

from .bounds import whole
from .engine import Engine
from .envelope import Call, new_control_id
from .errors import DriftDetected, IntacctError, InvalidDocument, InvalidInput, ReportFailed, ReportNotReady
from .flow import Flow, Pause
from .model import Function
from .node import Node
from .options import refuse_unknown
from .result import Records, RecordsResult
from .scalars import BOOLEAN, DATE, DATETIME
from .writer import Context, write_element
from .xmltext import check_name, escape

if TYPE_CHECKING:
    from .aclient import AsyncClient
    from .client import Client

T = TypeVar("T")

ReportType = Literal["interactive", "STANDARD"]
_Plain: TypeAlias = str | int | Decimal | bool | datetime.date | datetime.datetime | None
ReportValue: TypeAlias = "_Plain | tuple[datetime.date, datetime.date] | Mapping[str, ReportValue]"
"""What an argument of a report may be: a value, the first and last date of a span, or arguments within it."""

LONGEST_WAIT: Final = 30
LARGEST_PAGE: Final = 1000
_FIRST_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 20.0
_DONE: Final = frozenset({"done", "complete", "completed", "success", "finished"})
_FAILED: Final = frozenset({"failed", "failure", "error", "aborted", "cancelled", "canceled", "expired"})
_NAMES: Final = ("ID", "NAME", "COLUMNNAME", "FIELDNAME", "PATH")
_LABELS: Final = ("LABEL", "HEADER", "TITLE", "DISPLAYLABEL")
_TYPES: Final = ("DATATYPE", "TYPE")


@attrs.frozen
class ReportProgress:
    """Where a report stands, for the `on_progress` callback."""

    report_id: str | None
    """The id under which the gateway keeps the report; `client.report(..., report_id=...)` goes on with it."""
    status: str
    """What the gateway says about it: `PENDING`, `DONE` and the like."""
    waited: float
    """Seconds since the report was asked for."""
    rows: int
    """Rows read so far."""
    total: int | None
    """Rows in all, once known."""


class ReportOptions(TypedDict, total=False):
    """How a report is asked for and waited for."""

    arguments: Mapping[str, ReportValue]
    """What the report asks for at run time, by the names of its definition."""
    type: ReportType
    """`interactive` for an interactive custom report; left out for other custom reports."""
    page_size: int
    """Rows per page, 1 to 1000 (default)."""
    wait_time: int
    """How long the gateway itself waits for the report before it answers with an id, 0 to 30 (default) seconds."""
    timeout: float
    """How many seconds to wait in all for the first rows; 600 by default. Then `ReportNotReady` is raised."""
    on_progress: Callable[[ReportProgress], object]
    """Called after every reply."""
    report_id: str
    """Id of a report that was asked for before, to go on waiting for it instead of asking anew."""


@attrs.frozen
class ReportColumn:
    """What the definition of a report says about one column or argument."""

    name: str
    label: str
    type: str
    node: Node = attrs.field(repr=False)
    """All the gateway says about it."""


@attrs.frozen
class ReportDefinition:
    """The definition of a report, complete in `nodes`."""

    report: str
    nodes: tuple[Node, ...] = attrs.field(repr=False)

    @property
    def columns(self) -> tuple[ReportColumn, ...]:
        """The columns and arguments: every innermost element that gives itself a name."""
        return tuple(column for node in self.nodes for column in _columns(node))


@attrs.frozen
class _Part:
    """One reply about a report."""

    rows: Records[Any] | None
    report_id: str | None
    status: str

    def __len__(self) -> int:
        return len(self.rows or ())


class ReportReader(Generic[T]):
    """Asks for a report, waits for it and hands out its rows."""

    def __init__(self, engine: Engine, report: str | Function[Records[T]], options: ReportOptions) -> None:
        self._engine = engine
        self._name, self._xml, self._rows = _request(report, options, engine.settings.release)
        self._on_progress = options.get("on_progress")
        self._timeout = options.get("timeout", 600.0)
        self._size = _page_size(options)
        self._report_id = options.get("report_id")
        self._asked = self._report_id is not None
        self._begun: float | None = None
        self._ready: deque[T] = deque()
        self._taken = 0
        self._read = 0
        self._total: int | None = None
        self._done_before = False
        self.finished = False

    @property
    def report_id(self) -> str | None:
        """The id under which the gateway keeps the report; None before it gave one."""
        return self._report_id

    @property
    def total(self) -> int | None:
        """Rows in all, once known."""
        return self._total

    @property
    def ready(self) -> bool:
        """Whether a row can be taken without asking the gateway."""
        return bool(self._ready)

    def take(self) -> T:
        """Return the next row that is ready."""
        return self._ready.popleft()

    def page(self) -> Flow[None]:
        """Read the next page; the first time, wait until there is one."""
        clock = self._engine.settings.clock
        if self._begun is None:
            self._begun = clock()
        pause = _FIRST_PAUSE
        while True:
            part = yield from self._ask()
            waited = clock() - self._begun
            if part.rows is not None:
                self._keep(part.rows)
                self._tell("DONE", waited)
                return
            self._tell(part.status, waited)
            state = part.status.strip().lower()
            if state in _FAILED:
                raise ReportFailed(f"report {self._name!r} failed: its status is {part.status}", self._report_id)
            if state in _DONE and not self._done_before:
                self._done_before = True
                continue
            left = self._timeout - waited
            if left <= 0:
                raise ReportNotReady(
                    f"report {self._name!r} was not ready after {waited:.0f} s, its status is {part.status!r}; "
                    "go on with client.report(..., report_id=error.report_id)",
                    self._report_id,
                )
            yield Pause(min(pause, max(left, 0.1)))
            pause = min(2 * pause, _LONGEST_PAUSE)

    def _ask(self) -> Flow[_Part]:
        control_id = new_control_id()
        if self._asked:
            assert self._report_id is not None
            xml = f"<readMore><reportId>{escape(self._report_id)}</reportId></readMore>"
            call = Call("readMore", xml, control_id, False, self._part)
        else:
            call = Call("readReport", self._xml, control_id, False, self._part)
        (found,) = yield from self._engine.run((call,), control_id=control_id)
        if isinstance(found, IntacctError):
            raise found
        part = cast("_Part", found.value)
        self._report_id = part.report_id or self._report_id
        if part.rows is None and self._report_id is None:
            raise ReportFailed(f"report {self._name!r} answers neither rows nor an id to ask for them", None)
        self._asked = self._report_id is not None
        return part

    def _part(self, result: etree._Element) -> _Part:
        data = result.find("data")
        state = result.find("report_results") if data is None else data.find("report_results")
        report_id = _id_of(data, state)
        if state is not None:
            data = None if data is None or len(data) == 1 else _without(data, state)
        elif data is None:
            raise InvalidDocument("the result holds no <data>")
        if data is None:
            return _Part(None, report_id, "" if state is None else state.findtext("STATUS") or "")
        if state is None and not len(data) and not data.attrib:
            raise InvalidDocument("the <data> of a report is empty: it says neither its rows nor how many there are")
        return _Part(self._rows.parse(result), report_id, "DONE")

    def _keep(self, rows: Records[T]) -> None:
        total, left = rows.totalcount, rows.numremaining
        if self._total is not None and total is not None and total != self._total:
            self._lost(f"it had {self._total} rows and now has {total}")
        self._total = self._total if total is None else total
        self._ready.extend(rows)
        self._read += len(rows)
        if left is None:
            left = self._total - self._read if self._total is not None else len(rows) if len(rows) >= self._size else 0
        if self._total is not None and self._read + left != self._total:
            self._lost(f"after {self._read} of {self._total} rows {left} remain")
        if left and not rows:
            self._lost(f"{left} rows remain, but none came")
        if left and self._report_id is None:
            raise ReportFailed(f"{left} rows of report {self._name!r} remain, but no id to read them by came", None)
        self.finished = not left

    def _lost(self, change: str) -> None:
        raise DriftDetected(f"report {self._name!r} did not come whole: {change}; ask for it anew", self._report_id)

    def _tell(self, status: str, waited: float) -> None:
        if self._on_progress is not None:
            self._on_progress(ReportProgress(self._report_id, status, waited, self._read, self._total))


class ReportRows(Iterator[T], Generic[T]):
    """The rows of a report, one after another. Nothing is sent before the first is taken."""

    def __init__(self, client: Client, reader: ReportReader[T]) -> None:
        self._client = client
        self._reader = reader

    @property
    def report_id(self) -> str | None:
        """The id under which the gateway keeps the report; None before it gave one."""
        return self._reader.report_id

    @property
    def total(self) -> int | None:
        """Rows in all, once known."""
        return self._reader.total

    def __next__(self) -> T:
        while not self._reader.ready:
            if self._reader.finished:
                raise StopIteration
            self._client._drive(self._reader.page())
        return self._reader.take()


class AsyncReportRows(AsyncIterator[T], Generic[T]):
    """The rows of a report, one after another. Nothing is sent before the first is taken."""

    def __init__(self, client: AsyncClient, reader: ReportReader[T]) -> None:
        self._client = client
        self._reader = reader

    @property
    def report_id(self) -> str | None:
        """The id under which the gateway keeps the report; None before it gave one."""
        return self._reader.report_id

    @property
    def total(self) -> int | None:
        """Rows in all, once known."""
        return self._reader.total

    async def __anext__(self) -> T:
        while not self._reader.ready:
            if self._reader.finished:
                raise StopAsyncIteration
            await self._client._drive(self._reader.page())
        return self._reader.take()


def read_definition(engine: Engine, report: str, kind: ReportType | None) -> Flow[ReportDefinition]:
    """Ask for the definition of a custom report."""
    if not report:
        raise InvalidInput("is empty; give the name of a custom report", "report")
    attribute = "" if _kind(kind) is None else f' type="{kind}"'
    xml = f'<readReport{attribute} returnDef="true"><report>{escape(report)}</report></readReport>'
    call = Call("readReport", xml, new_control_id(), False, lambda result: ReportDefinition(report, _children(result)))
    (found,) = yield from engine.run((call,), control_id=call.control_id)
    if isinstance(found, IntacctError):
        raise found
    return cast("ReportDefinition", found.value)


# What is asked


def _request(
    report: str | Function[Records[Any]], options: ReportOptions, release: str | None
) -> tuple[str, str, RecordsResult[Any]]:
    """Return name and XML of a report, and how its rows are read."""
    refuse_unknown(options, tuple(ReportOptions.__annotations__))
    arguments = options.get("arguments", {})
    kind: str | None = _kind(options.get("type"))
    rows: RecordsResult[Any] = RecordsResult()  # a row of a custom report has the columns of its report: a Record
    if isinstance(report, Function):
        name = report.__wire__.tag
        if arguments:
            raise InvalidInput(f"cannot be given beside {name}(...), whose parameters are the arguments", "arguments")
        if kind not in {None, "STANDARD"}:
            raise InvalidInput(f"{kind!r}; a function is run as a report of type 'STANDARD'", "type")
        result: Any = report.__result__
        if not isinstance(report.__result__, RecordsResult):
            raise InvalidInput("answers no records; accepted: a function such as get_accountbalancesbydimensions", name)
        kind, rows = "STANDARD", result
        content = write_element(report, Context(release=release))
    else:
        name = report
        content = "".join(_argument(key, value, f"arguments[{key!r}]") for key, value in arguments.items())
    if not name:
        raise InvalidInput("is empty; give the name of a report", "report")
    wait = whole(options.get("wait_time", LONGEST_WAIT), 0, LONGEST_WAIT, "wait_time")
    if not options.get("report_id", "-").strip():
        raise InvalidInput("is empty; leave it out to ask for the report anew", "report_id")
    if options.get("timeout", 0) < 0:
        raise InvalidInput(f"{options.get('timeout')}; accepted: 0 or more seconds", "timeout")
    attributes = ("" if kind is None else f' type="{kind}"') + (' returnDef="false"' if kind == "STANDARD" else "")
    inner = f"<arguments>{content}</arguments>" if content else ""
    size = f"<pagesize>{_page_size(options)}</pagesize><waitTime>{wait}</waitTime>"
    xml = f"<readReport{attributes}><report>{escape(name)}</report>{inner}{size}</readReport>"
    return name, xml, rows


def _kind(kind: str | None) -> str | None:
    if kind not in {None, *get_args(ReportType)}:
        raise InvalidInput(f"{kind!r}; accepted: {', '.join(map(repr, get_args(ReportType)))}", "type")
    return kind


def _page_size(options: ReportOptions) -> int:
    return whole(options.get("page_size", LARGEST_PAGE), 1, LARGEST_PAGE, "page_size")


def _argument(name: str, value: object, path: str) -> str:
    try:
        check_name(name)
        return f"<{name}>{_argument_text(value, path)}</{name}>"
    except InvalidInput:
        raise
    except ValueError as error:
        raise InvalidInput(str(error), path) from None


def _argument_text(value: object, path: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, bool):
        return BOOLEAN.format(value)
    if isinstance(value, int) or (isinstance(value, Decimal) and value.is_finite()):
        return format(value, "f") if isinstance(value, Decimal) else str(value)
    if isinstance(value, datetime.datetime):
        return DATETIME.format(value)
    if isinstance(value, datetime.date):
        return DATE.format(value)
    if isinstance(value, Mapping):
        inner = cast("Mapping[str, object]", value)
        return "".join(_argument(key, item, f"{path}[{key!r}]") for key, item in inner.items())
    if isinstance(value, tuple):
        span = cast("tuple[object, ...]", value)
        if len(span) == 2 and all(isinstance(end, datetime.date) for end in span):
            return _argument("FROM_DATE", span[0], path) + _argument("TO_DATE", span[1], path)
        raise InvalidInput(f"{span!r}; accepted: the first and the last date of a span", path)
    raise InvalidInput(
        f"{type(value).__name__} {value!r}; accepted: text, int, Decimal, bool, date, a pair of dates, a mapping", path
    )


# What came


def _id_of(data: etree._Element | None, state: etree._Element | None) -> str | None:
    found = None if state is None else state.findtext("REPORTID")
    if found is None and data is not None:
        found = data.get("reportId") or data.get("resultId")
    return (found or "").strip() or None


def _without(data: etree._Element, child: etree._Element) -> etree._Element:
    data.remove(child)
    return data


def _children(result: etree._Element) -> tuple[Node, ...]:
    data = result.find("data")
    if data is None:
        raise InvalidDocument("the result holds no <data>")
    return tuple(Node.of(child) for child in data if isinstance(child.tag, str))


def _said(node: Node, names: Sequence[str]) -> str:
    """Return what an element says about itself under one of several names, as child or attribute."""
    said = {name.upper(): text for name, text in node.attributes}
    said.update({child.tag.upper(): child.text or "" for child in node.children if not child.children})
    return next((said[name] for name in names if said.get(name)), "")


def _columns(node: Node) -> list[ReportColumn]:
    inner = [column for child in node.children for column in _columns(child)]
    if inner:
        return inner
    name = _said(node, _NAMES)
    return [ReportColumn(name, _said(node, _LABELS), _said(node, _TYPES), node)] if name else []
