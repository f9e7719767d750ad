"""What is counted, exactly, and the estimate of what is billed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from intacct_runtime.errors import FunctionError
from intacct_runtime.usage import FunctionUsage, Usage, UsageCount, records_in

from .calls import BILL, VENDORS, create, create_bill, delete
from .calls import VENDOR as Vendor
from .gateway import ONE_VENDOR, Gateway, error, failed, lost
from .test_paging import Table

THREE = '<data listtype="vendor" count="3">' + "<vendor><RECORDNO>1</RECORDNO></vendor>" * 3 + "</data>"


def test_usage() -> None:
    gateway = Gateway([ONE_VENDOR], ["<key>17</key>"])
    client = gateway.client()
    assert client.usage == UsageCount()
    client.execute(VENDORS)
    client.execute(BILL)
    usage = client.usage
    assert (usage.requests, usage.logins, usage.functions, usage.records_read, usage.records_written) == (3, 1, 2, 1, 1)
    assert usage.by_function == {
        "query": FunctionUsage(functions=1, records_read=1, transactions=1),
        "create_bill": FunctionUsage(functions=1, records_written=1, transactions=1),
    }
    assert usage.transactions == 2
    assert usage.bytes_sent == sum(len(asked.content) for asked in gateway.asked)
    assert usage.bytes_received > 0


def test_records_are_counted_not_calls() -> None:
    table = Table(*range(1, 8))
    client = table.gateway.client()
    list(client.iterate(VENDORS, page_size=3))
    assert client.usage.by_function["query"] == FunctionUsage(functions=3, records_read=7, transactions=7)


def test_what_is_one_thing_counts_as_one() -> None:
    stored = "<data><supdoc><supdocid>A</supdocid><folder>F</folder><attachments/></supdoc></data>"
    gateway = Gateway([stored], ["<data><COLUMN><NAME>A</NAME></COLUMN><COLUMN><NAME>B</NAME></COLUMN></data>"])
    client = gateway.client()
    client.attachments.get("A")
    client.report_definition("Open bills")
    assert client.usage.by_function == {
        "get": FunctionUsage(functions=1, records_read=1, transactions=1),
        "readReport": FunctionUsage(functions=1, records_read=1, transactions=1),
    }


def test_a_query_that_finds_nothing_counts_one() -> None:
    client = Table().gateway.client()
    list(client.iterate(VENDORS))
    assert client.usage.by_function["query"] == FunctionUsage(functions=1, transactions=1)


def test_writes_count_what_they_write() -> None:
    gateway = Gateway([THREE], [""])
    client = gateway.client()
    vendors: create[Vendor] = create(objects=[Vendor(name=str(number)) for number in range(3)])
    client.execute(vendors)
    client.execute(delete(object="VENDOR", keys="1, 2,3,"))
    assert client.usage.by_function["create"] == FunctionUsage(functions=1, records_written=3, transactions=3)
    assert client.usage.by_function["delete"] == FunctionUsage(functions=1, records_written=3, transactions=3)


def test_what_was_refused_or_done_in_part() -> None:
    partly = failed("create", error("BL03000018", "no"), data=THREE)
    client = Gateway([failed("create_bill", error("BL03000018", "no"))], [partly]).client()
    vendors: create[Vendor] = create(objects=[Vendor(name=str(number)) for number in range(4)])
    for function in (BILL, vendors):
        with pytest.raises(FunctionError):
            client.execute(function)  # type: ignore[arg-type]
    assert client.usage.by_function["create_bill"] == FunctionUsage(functions=1, failures=1, transactions=1)
    assert client.usage.by_function["create"] == FunctionUsage(1, 1, 0, 3, 3)
    assert client.usage.failures == 2


def test_requests_without_an_answer_count_as_requests_only() -> None:
    client = Gateway(lost(), ["<key>1</key>"]).client()
    client.execute(BILL)
    assert (client.usage.requests, client.usage.retries, client.usage.functions) == (3, 1, 1)
    assert client.usage.transactions == 1


def test_the_usage_of_one_piece_of_work() -> None:
    client = Gateway(["<key>1</key>"], [ONE_VENDOR]).client()
    client.execute(BILL)
    before = client.usage
    client.entity("9").execute(VENDORS)
    spent = client.usage - before
    assert spent.by_function == {"query": FunctionUsage(functions=1, records_read=1, transactions=1)}
    assert (spent.requests, spent.logins, spent.records_written, spent.transactions) == (2, 1, 0, 1)
    assert client.usage - client.usage == UsageCount()


def test_a_batch_counts_each_function() -> None:
    client = Gateway([ONE_VENDOR, "<key>1</key>", failed("create_bill", error("BL03000018", "no"))]).client()
    with client.batch() as batch:
        batch.add(VENDORS)
        batch.add(BILL)
        batch.add(create_bill(vendorid="bad"))
    assert (client.usage.functions, client.usage.failures, client.usage.transactions) == (3, 1, 3)


def test_no_count_is_lost_between_threads() -> None:
    usage = Usage()
    with ThreadPoolExecutor(4) as pool:
        for _ in range(400):
            pool.submit(usage.count, "query", read=2)
            pool.submit(usage.add, requests=1)
    assert usage.read().by_function == {"query": FunctionUsage(400, 0, 800, 0, 800)}
    assert usage.read().requests == 400


@pytest.mark.parametrize(("value", "records"), [(None, 0), ("text", 1), (Vendor(), 1), ([1, 2], 2), ([], 0)])
def test_how_many_records_an_answer_holds(value: object, records: int) -> None:
    assert records_in(value) == records
