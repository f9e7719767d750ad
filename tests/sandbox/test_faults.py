"""Faults that a test switches on, seen in process; whether something was done is what matters."""

from __future__ import annotations

import gzip
import time

import httpx
import pytest
from lxml import etree

from intacct_sandbox import ConnectionCut, Fault

from .desk import Desk

CREATE = "<create><CLASS><CLASSID>WEB</CLASSID><NAME>Web</NAME></CLASS></create>"


def done(desk: Desk) -> bool:
    return desk.store.find("CLASS", CLASSID="WEB") is not None


def test_a_connection_is_cut_before_or_after_the_work(desk: Desk) -> None:
    desk.sandbox.faults.add(Fault(kind="reset_before"))
    with pytest.raises(ConnectionCut):
        desk.post(desk.body(CREATE))
    assert not done(desk)
    desk.sandbox.faults.add(Fault(kind="reset_after"))
    with pytest.raises(ConnectionCut):
        desk.post(desk.body(CREATE))
    assert done(desk)


def test_half_an_answer(desk: Desk) -> None:
    desk.sandbox.faults.add(Fault(kind="half_body"))
    with pytest.raises(ConnectionCut):
        desk.post(desk.body(CREATE))
    assert done(desk)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(
    ("fault", "status", "kind"),
    [
        (Fault(kind="status"), 503, "text/html; charset=UTF-8"),
        (Fault(kind="status", status=524), 524, "text/html; charset=UTF-8"),
        (Fault(kind="status", status=429), 429, "text/xml; charset=UTF-8"),
        (Fault(kind="html", status=502), 502, "text/html; charset=UTF-8"),
        (Fault(kind="redirect"), 302, None),
        (Fault(kind="empty"), 200, "text/xml; charset=UTF-8"),
        (Fault(kind="not_xml"), 200, "text/plain"),
    ],
)
def test_answers_in_place_of_the_real_one(desk: Desk, fault: Fault, status: int, kind: str | None, after: bool) -> None:
    desk.sandbox.faults.add(Fault(kind=fault.kind, status=fault.status, after=after))
    response = desk.post(desk.body(CREATE))
    assert response.status_code == status
    assert response.headers.get("content-type") == kind
    assert done(desk) is after
    assert desk.post(desk.body("<getAPISession/>")).status_code == 200


def test_details_of_replaced_answers(desk: Desk) -> None:
    faults = desk.sandbox.faults
    faults.add(Fault(kind="status", status=429, retry_after="3"))
    limited = desk.post(desk.body(CREATE))
    assert limited.headers["retry-after"] == "3"
    assert etree.fromstring(limited.content).findtext("errormessage/error/errorno") == "GW-0010"
    faults.add(Fault(kind="redirect", location="http://elsewhere.example/"))
    assert desk.post(desk.body(CREATE)).headers["location"] == "http://elsewhere.example/"
    faults.add(Fault(kind="html", status=200, body=b"<html>maintenance</html>"))
    assert desk.post(desk.body(CREATE)).text == "<html>maintenance</html>"


def test_answers_that_are_compressed(desk: Desk) -> None:
    faults = desk.sandbox.faults
    faults.add(Fault(kind="gzip"))
    response = desk.post(desk.body(CREATE))
    assert response.headers["content-encoding"] == "gzip"
    assert response.content.endswith(b"</response>\n") or response.content.endswith(b"</response>")
    faults.add(Fault(kind="gzip_bomb", size=3_000_000))
    assert len(desk.post(desk.body(CREATE)).content) > 3_000_000
    faults.add(Fault(kind="broken_gzip"))
    with pytest.raises(httpx.DecodingError):
        desk.post(desk.body(CREATE))


@pytest.mark.parametrize("kind", ["wrong_type", "latin1", "dtd", "entities", "huge", "slow_body", "delay"])
def test_answers_that_are_spoilt_but_true(desk: Desk, kind: str) -> None:
    desk.sandbox.faults.add(Fault(kind=kind, seconds=0.02, size=100_000))  # type: ignore[arg-type]
    started = time.monotonic()
    response = desk.post(desk.body(CREATE.replace("Web<", "Café<")))
    assert done(desk)
    assert response.status_code == 200
    if kind == "wrong_type":
        assert response.headers["content-type"] == "application/octet-stream"
    elif kind == "latin1":
        assert b'encoding="iso-8859-1"' in response.content
        assert response.headers["content-type"] == "text/xml"
    elif kind == "dtd":
        assert b"<!DOCTYPE response SYSTEM" in response.content
    elif kind == "entities":
        assert b"&h;" in response.content
    elif kind == "huge":
        assert len(response.content) > 100_000
    else:
        assert time.monotonic() - started >= 0.02


def test_faults_choose_their_requests(desk: Desk) -> None:
    faults = desk.sandbox.faults
    faults.add(Fault(kind="status", function="create", skip=1, times=2))
    statuses = [desk.post(desk.body(CREATE)).status_code for _ in range(4)]
    assert statuses == [200, 503, 503, 200]
    faults.add(Fault(kind="status", function="create", times=None))
    assert desk.post(desk.body("<getAPISession/>")).status_code == 200
    assert [desk.post(desk.body("<getAPISession/>", CREATE)).status_code for _ in range(3)] == [503, 503, 503]
    assert faults.pending[0].times is None
    faults.clear()
    assert faults.pending == ()
    assert desk.post(desk.body(CREATE)).status_code == 200


def test_a_function_is_found_in_a_compressed_request(desk: Desk) -> None:
    desk.sandbox.faults.add(Fault(kind="status", function="create"))
    assert desk.post(gzip.compress(desk.body(CREATE).encode()), content_encoding="gzip").status_code == 503
