"""Reading whole lists, and noticing when they change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import anyio
import pytest

from intacct_runtime.errors import DriftDetected, FunctionError, InvalidInput
from intacct_runtime.paging import Bookmark

from .calls import BILL, VENDOR, VENDORS, Order, Select, get_list, query, read, readByQuery
from .gateway import Gateway, error, failed

READ: readByQuery[VENDOR] = readByQuery(object="VENDOR", query="")


class Table:
    """Answers query, readByQuery, readMore and get_list from a list of record numbers."""

    def __init__(self, *numbers: int) -> None:
        self.numbers = list(numbers)
        self.before_page: Callable[[int], object] = lambda page: None
        self.pages = 0
        self.results: dict[str, list[int]] = {}
        self.gateway = Gateway([self.answer])

    def answer(self, function: Any) -> str:
        self.pages += 1
        self.before_page(self.pages)
        found: str = getattr(self, f"_{function.tag}")(function)
        return found

    def _query(self, function: Any) -> str:
        offset, size = int(function.findtext("offset")), int(function.findtext("pagesize"))
        page = self.numbers[offset : offset + size]
        left = max(len(self.numbers) - offset - len(page), 0)
        return self._data("VENDOR", page, f'totalcount="{len(self.numbers)}" offset="{offset}" numremaining="{left}"')

    def _readByQuery(self, function: Any) -> str:
        self.size = int(function.findtext("pagesize"))
        self.results["R1"] = list(self.numbers)
        return self._more("R1")

    def _readMore(self, function: Any) -> str:
        return self._more(function.findtext("resultId"))

    def _more(self, name: str) -> str:
        left = self.results[name]
        page, self.results[name] = left[: self.size], left[self.size :]
        remaining = len(self.results[name])
        counts = f'totalcount="{len(self.numbers)}" numremaining="{remaining}" resultId="{name}"'
        return self._data("vendor", page, counts)

    def _read(self, function: Any) -> str:
        keys = [int(key) for key in function.findtext("keys").split(",")]
        return self._data("VENDOR", [key for key in keys if key in self.numbers], "")

    def _get_list(self, function: Any) -> str:
        start, size = int(function.get("start")), int(function.get("maxitems"))
        page = self.numbers[start : start + size]
        head = f'<listtype start="{start}" end="{start + len(page) - 1}" total="{len(self.numbers)}">vendor</listtype>'
        return head + self._data("vendor", page, "")

    def _data(self, name: str, page: list[int], counts: str) -> str:
        records = "".join(f"<{name}><RECORDNO>{number}</RECORDNO></{name}>" for number in page)
        return f'<data listtype="{name}" count="{len(page)}" {counts}>{records}</data>'

    def asked(self, path: str) -> list[str | None]:
        return [asked.functions[0][0].findtext(path) for asked in self.gateway.calls]


def numbers(records: Any) -> list[int]:
    return [record.recordno for record in records]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 6, 7])
@pytest.mark.parametrize("function", [VENDORS, READ, get_list(object="vendor")])
def test_everything_is_read_once(function: Any, count: int) -> None:
    table = Table(*range(1, count + 1))
    assert numbers(table.gateway.client().iterate(function, page_size=3)) == list(range(1, count + 1))
    assert table.pages == max((count + 2) // 3, 1)


def test_pages_are_ordered_by_record_number() -> None:
    table = Table(*range(1, 6))
    list(table.gateway.client().iterate(VENDORS, page_size=2))
    assert table.asked("offset") == ["0", "2", "4"]
    assert table.asked("pagesize") == ["2", "2", "2"]
    assert table.asked("orderby/order/field") == ["RECORDNO"] * 3
    assert table.gateway.calls[0].functions[0][0].find("orderby/order/ascending") is not None
    assert len({asked.control_id for asked in table.gateway.calls}) == 3


@pytest.mark.parametrize(
    ("name", "given", "fields"),
    [
        ("VENDOR", ["NAME"], ["NAME", "RECORDNO"]),
        ("VENDOR", ["recordno"], ["recordno"]),
        ("VENDOR", ["NAME", "RECORDNO"], ["NAME", "RECORDNO"]),
        ("plot", ["NAME"], ["NAME"]),
        ("plot", [], ["RECORDNO"]),
    ],
)
def test_an_order_of_the_callers_comes_first(name: str, given: list[str], fields: list[str]) -> None:
    table = Table(3, 2, 1)
    orders = [Order(field=field, descending=None) for field in given]
    ordered: query[VENDOR] = query(object=name, select=Select(field=["RECORDNO"]), orderby=orders)
    assert numbers(table.gateway.client().iterate(ordered, page_size=3, on_drift="warn"))[0] == 3
    order = list(table.gateway.calls[0].functions[0][0].iterfind("orderby/order"))
    assert [entry.findtext("field") for entry in order] == fields
    assert [entry.find("descending") is not None for entry in order] == [field in given for field in fields]


@pytest.mark.parametrize(
    ("select", "fields"),
    [
        (Select(field=["VENDORID"], count=["RECORDNO"]), ["VENDORID"]),
        (Select(field=["VENDORID", "NAME"], count=["RECORDNO"]), ["VENDORID", "NAME"]),
        (Select(count=["RECORDNO"]), []),
    ],
)
def test_aggregates_are_ordered_by_their_groups(select: Select, fields: list[str]) -> None:
    table = Table(1)
    grouped: query[VENDOR] = query(object="VENDOR", select=select)
    list(table.gateway.client().iterate(grouped))
    order = table.gateway.calls[0].functions[0][0].iterfind("orderby/order/field")
    assert [field.text for field in order] == fields


def test_page_sizes() -> None:
    table = Table(1)
    client = table.gateway.client()
    list(client.iterate(VENDORS))
    own: query[VENDOR] = query(object="VENDOR", select=Select(field=["RECORDNO"]), pagesize=7, offset=0)
    list(client.iterate(own))
    list(client.iterate(own, page_size=2000))
    assert table.asked("pagesize") == ["1000", "7", "2000"]
    for function, wrong in ((VENDORS, 0), (VENDORS, 2001), (READ, 1001), (VENDORS, 2.5)):
        with pytest.raises(InvalidInput, match=f"page_size: {wrong}; accepted: 1 to"):
            client.iterate(function, page_size=cast("Any", wrong))


def by_keys(*keys: int) -> read[VENDOR]:
    return read(object="VENDOR", keys=",".join(str(key) for key in keys))


@pytest.mark.parametrize("count", [1, 99, 100, 101, 250])
def test_keys_are_read_a_hundred_at_a_time(count: int) -> None:
    table = Table(*range(1, 300))
    client = table.gateway.client()
    keys = list(range(count, 0, -1))
    pages = client.iterate(by_keys(*keys))
    assert numbers(pages) == keys
    assert table.pages == (count + 99) // 100
    assert pages.bookmark == Bookmark(position=count, total=count, last=1)


def test_keys_that_are_asked_for_twice_or_not_there() -> None:
    table = Table(1, 2, 3, 5)
    client = table.gateway.client()
    assert numbers(client.iterate(by_keys(1, 1, 4, 4, 4, 2, 5), page_size=2)) == [1, 1, 2, 5]
    assert table.asked("keys") == ["1,1", "4,4", "4,2", "5"]


@pytest.mark.parametrize("prefetch", [False, True])
def test_keys_can_be_left_and_resumed(prefetch: bool) -> None:
    table = Table(*range(1, 8))
    client = table.gateway.client()
    pages = client.iterate(by_keys(*range(1, 8)), page_size=3, prefetch=prefetch)
    assert numbers(next(pages) for _ in range(4)) == [1, 2, 3, 4]
    assert pages.bookmark.position == 4
    assert numbers(client.iterate(by_keys(*range(1, 8)), page_size=3, start=pages.bookmark)) == [5, 6, 7]
    client.close()


def test_too_many_keys_are_refused_before_anything_is_sent() -> None:
    table = Table(1)
    client = table.gateway.client()
    with pytest.raises(InvalidInput, match=r"read\.keys: 101 keys; at most 100 .* client\.iterate\(\.\.\.\) reads all"):
        client.execute(by_keys(*range(101)))
    with pytest.raises(InvalidInput, match=r"read\.keys: 101 keys"):
        client.batch().add(by_keys(*range(101)))
    with pytest.raises(InvalidInput, match="page_size: 101; accepted: 1 to 100"):
        client.iterate(by_keys(1), page_size=101)
    with pytest.raises(InvalidInput, match=r"read\.keys: names no keys; to read all records, iterate over a query"):
        client.iterate(by_keys())
    assert table.gateway.asked == []
    assert len(client.execute(by_keys(*range(100)))) == 1


def test_what_has_no_pages() -> None:
    with pytest.raises(InvalidInput, match="create_bill: has no pages; accepted: query"):
        Table().gateway.client().iterate(BILL)  # type: ignore[arg-type]


def test_a_record_that_comes_twice_is_drift() -> None:
    table = Table(10, 20, 30, 40)
    table.before_page = lambda page: table.numbers.insert(0, 5) if page == 2 else None
    pages = table.gateway.client().iterate(VENDORS, page_size=2)
    assert numbers([next(pages), next(pages)]) == [10, 20]
    with pytest.raises(DriftDetected, match="it had 4 records and now has 5; records may be missing or doubled"):
        next(pages)


def test_a_record_that_vanishes_is_drift() -> None:
    table = Table(10, 20, 30, 40)
    table.before_page = lambda page: table.numbers.remove(10) if page == 2 else None
    with pytest.raises(DriftDetected, match="it had 4 records and now has 3") as caught:
        list(table.gateway.client().iterate(VENDORS, page_size=2))
    assert caught.value.bookmark == Bookmark(position=2, last=20)


def test_one_gone_and_one_new_is_drift_too() -> None:
    table = Table(10, 20, 30, 40)

    def swap(page: int) -> None:
        if page == 2:
            table.numbers[:] = [5, 10, 20, 40]

    table.before_page = swap
    with pytest.raises(DriftDetected, match="record 20 came a second time"):
        list(table.gateway.client().iterate(VENDORS, page_size=2))


def test_a_list_that_ends_early_is_drift() -> None:
    gateway = Gateway(['<data listtype="VENDOR" count="0" totalcount="5" numremaining="5"></data>'])
    with pytest.raises(DriftDetected, match="it ended after 0 of 5 records"):
        list(gateway.client().iterate(VENDORS))


@pytest.mark.parametrize("on_drift", ["raise", "warn"])
def test_a_list_that_never_ends_is_left(on_drift: Any) -> None:
    gateway = Gateway(['<data listtype="VENDOR" count="1" numremaining="5"><VENDOR><NAME>x</NAME></VENDOR></data>'])
    pages = gateway.client().iterate(VENDORS, page_size=1, on_drift=on_drift)
    assert next(pages).name == "x"
    with pytest.raises(DriftDetected, match="does not end: 5 records remain after every page"):
        next(pages)


def test_drift_can_be_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    table = Table(10, 20, 30, 40)
    table.before_page = lambda page: table.numbers.insert(0, 5) if page == 2 else None
    assert numbers(table.gateway.client().iterate(VENDORS, page_size=2, on_drift="warn")) == [10, 20, 30, 40]
    assert "changed while it was read: record 20 came a second time" in caplog.text


@pytest.mark.parametrize("function", [VENDORS, get_list(object="vendor")])
@pytest.mark.parametrize("taken", range(8))
def test_reading_can_go_on_from_a_bookmark(function: Any, taken: int) -> None:
    table = Table(*range(1, 8))
    client = table.gateway.client()
    pages = client.iterate(function, page_size=3)
    assert numbers(next(pages) for _ in range(taken)) == list(range(1, taken + 1))
    assert pages.bookmark.position == taken
    assert numbers(client.iterate(function, page_size=3, start=pages.bookmark)) == list(range(taken + 1, 8))


def test_readByQuery_can_be_left_between_pages() -> None:
    table = Table(*range(1, 8))
    client = table.gateway.client()
    pages = client.iterate(READ, page_size=3)
    next(pages)
    with pytest.raises(InvalidInput, match=r"only between pages; the next one begins in 2 records"):
        _ = pages.bookmark
    next(pages), next(pages)
    assert pages.bookmark == Bookmark(position=3, total=7, result_id="R1", last=3)
    assert numbers(client.iterate(READ, page_size=3, start=pages.bookmark)) == [4, 5, 6, 7]


def test_progress() -> None:
    seen: list[tuple[int, int | None]] = []
    pages = (
        Table(*range(1, 6))
        .gateway.client()
        .iterate(VENDORS, page_size=2, on_page=lambda mark: seen.append((mark.position, mark.total)))
    )
    list(pages)
    assert seen == [(2, 5), (4, 5), (5, 5)]


def test_errors_come_through() -> None:
    gateway = Gateway([failed("query", error("Query Failed", "Object definition X not found"))])
    with pytest.raises(FunctionError):
        list(gateway.client().iterate(VENDORS))


def test_tasks_read_in_the_same_way() -> None:
    table = Table(*range(1, 8))
    found: list[int | None] = []

    async def run() -> None:
        async with table.gateway.async_client() as client:
            pages = client.iterate(VENDORS, page_size=3)
            async for vendor in pages:
                assert isinstance(vendor.recordno, int)
                found.append(vendor.recordno)
            assert pages.bookmark.position == 7

    anyio.run(run)
    assert found == list(range(1, 8))
