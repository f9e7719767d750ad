"""Rows without an envelope: CSV and JSON in place of XML."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import anyio
import httpx
import pytest

from intacct.common import QueryOptions, QuerySelect, query, readByQuery
from intacct_runtime.errors import FunctionError, InvalidDocument, InvalidInput, UnexpectedReply
from intacct_runtime.rows import Rows

from .calls import BILL
from .gateway import HTML, ONE_VENDOR, Gateway, error, failed

CSV = httpx.Response(
    200, content='VENDORID,NAME\r\nV1,"A, ""B"""\r\nV2,Ünal\r\n'.encode(), headers={"Content-Type": "text/csv"}
)
JSON = httpx.Response(200, content=b'{"VENDOR":[{"VENDORID":"V1","TOTALDUE":10.10}]}')
READ: readByQuery[Any] = readByQuery(object="VENDOR", query="", returnformat="csv")
QUERY: query[Any] = query(
    object="VENDOR", select=QuerySelect(field=["VENDORID"]), options=QueryOptions(returnformat="json")
)


def test_csv_comes_as_rows_and_as_text() -> None:
    gateway = Gateway(CSV)
    with gateway.client() as client:
        rows = client.execute_rows(READ)
    assert list(rows) == [{"VENDORID": "V1", "NAME": 'A, "B"'}, {"VENDORID": "V2", "NAME": "Ünal"}]
    assert rows.text.startswith("VENDORID,NAME")
    assert gateway.calls[0].functions[0].findtext("readByQuery/returnFormat") == "csv"


def test_json_keeps_decimals_exact() -> None:
    with Gateway(JSON).client() as client:
        (row,) = client.execute_rows(QUERY)
    assert row == {"VENDORID": "V1", "TOTALDUE": Decimal("10.10")}


def test_json_may_be_a_bare_list() -> None:
    with Gateway(httpx.Response(200, content=b'[{"A":1},{"A":2}]')).client() as client:
        assert [row["A"] for row in client.execute_rows(QUERY)] == [1, 2]


def test_json_that_is_cut_off_is_noticed() -> None:
    with Gateway(httpx.Response(200, content=b'[{"A":1},{"A"')).client() as client:
        rows = client.execute_rows(QUERY)
    with pytest.raises(InvalidDocument, match="no JSON"):
        list(rows)


def test_the_other_ways_refuse_before_anything_is_sent() -> None:
    gateway = Gateway(CSV)
    with gateway.client() as client:
        with pytest.raises(InvalidInput, match=r"readByQuery.returnformat: 'csv' .* use client.execute_rows"):
            client.execute(READ)
        with pytest.raises(InvalidInput, match=r"query.options.returnformat: 'json'"):
            client.iterate(QUERY)
        with pytest.raises(InvalidInput, match=r"query.options.returnformat: 'json'"):
            client.batch().add(QUERY)
        with pytest.raises(InvalidInput, match="create_bill: asks for no rows"):
            client.execute_rows(BILL)
        with pytest.raises(InvalidInput, match="'pdf'; accepted: 'csv', 'json'"):
            client.execute_rows(readByQuery(object="VENDOR", query="", returnformat="pdf"))
    assert gateway.asked == []


@pytest.mark.parametrize(
    ("form", "content"),
    [
        ("csv", b'A,B\n1,"2'),
        ("csv", b"A,B\n1,2\n3"),
        ("csv", b"A,B\n1,2,3\n"),
        ("csv", b"A\n" + b"x" * 200_000),
        ("json", b'[{"A": NaN}]'),
        ("json", b'[{"A": -Infinity}]'),
        ("json", b"[" * 100_000),
    ],
)
def test_rows_that_are_cut_off_or_damaged_are_an_error(form: str, content: bytes) -> None:
    with pytest.raises(InvalidDocument, match=f"the rows are no {form.upper()}"):
        list(Rows(form, content, "c"))


def test_what_is_no_rows_is_an_error() -> None:
    gateway = Gateway([failed("readByQuery", error("Query Failed", "Object definition X not found"))])
    with gateway.client() as client:
        with pytest.raises(FunctionError, match="Object definition X not found"):
            client.execute_rows(READ)
        gateway.script = [[ONE_VENDOR]]
        with pytest.raises(UnexpectedReply, match="asked for csv and answered XML"):
            client.execute_rows(READ)
        gateway.script = [HTML]
        with pytest.raises(UnexpectedReply, match="HTML page"):
            client.execute_rows(READ)


def test_rows_are_asked_for_again_after_a_failure() -> None:
    gateway = Gateway(httpx.ReadError("reset"), CSV)
    with gateway.client() as client:
        assert len(list(client.execute_rows(READ))) == 2
    assert len(gateway.calls) == 2


def test_the_async_client_does_the_same() -> None:
    async def read() -> list[dict[str, Any]]:
        async with Gateway(CSV).async_client() as client:
            return list(await client.execute_rows(READ))

    assert [row["VENDORID"] for row in anyio.run(read)] == ["V1", "V2"]
