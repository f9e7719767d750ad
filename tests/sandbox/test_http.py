"""What the gateway makes of HTTP: methods, addresses, encodings, sizes."""

from __future__ import annotations

import gzip

import httpx
import pytest
from lxml import etree

from intacct_sandbox import App

from .desk import Desk


def test_an_answer_is_xml_in_utf8(desk: Desk) -> None:
    response = desk.post(desk.body("<getAPISession/>"))
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/xml; charset=UTF-8"
    assert response.content.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
    assert int(response.headers["content-length"]) == len(response.content)


@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD", "DELETE"])
def test_only_post_is_served(desk: Desk, method: str) -> None:
    response = desk.http(method)
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"


@pytest.mark.parametrize("path", ["/", "/ia/xml/", "/ia/xml/xmlgw.php", "/x/ia/xml/xmlgw.phtml"])
def test_other_addresses_are_not_found(desk: Desk, path: str) -> None:
    assert desk.http("POST", path, content=desk.body("<getAPISession/>")).status_code == 404


def test_long_answers_are_compressed_for_those_who_take_it(desk: Desk) -> None:
    body = desk.body("<lookup><object>APBILL</object></lookup>")
    packed = desk.post(body, accept_encoding="gzip")
    plain = desk.post(body, accept_encoding="identity")
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert etree.fromstring(packed.content).findtext("operation/result/status") == "success"


def test_a_compressed_request_is_read(desk: Desk) -> None:
    response = desk.post(gzip.compress(desk.body("<getAPISession/>").encode()), content_encoding="gzip")
    assert etree.fromstring(response.content).findtext("operation/result/status") == "success"


@pytest.mark.parametrize("body", [b"no gzip at all", gzip.compress(b"<request/>", mtime=0)[:-4]])
def test_a_broken_compressed_request_is_a_bad_request(desk: Desk, body: bytes) -> None:
    assert desk.post(body, content_encoding="gzip").status_code == 400


def _vendor(name: str) -> str:
    return f"<create><VENDOR><VENDORID>VX</VENDORID><NAME>{name}</NAME></VENDOR></create>"


def test_latin1_requests_by_declaration_and_by_header(desk: Desk) -> None:
    declared = desk.body(_vendor("Café")).replace('encoding="UTF-8"', 'encoding="iso-8859-1"').encode("latin-1")
    assert b"success" in desk.post(declared).content
    assert desk.row("VENDOR", "VX", "NAME") == ["Café"]
    headed = desk.body(_vendor("Crème").replace("VX", "VY")).partition("?>")[2].encode("latin-1")
    assert b"success" in desk.post(headed, content_type="text/xml; charset=iso-8859-1").content
    assert desk.row("VENDOR", "VY", "NAME") == ["Crème"]


def test_an_unknown_encoding_is_a_control_failure(desk: Desk) -> None:
    response = desk.post(b"<request/>", content_type="text/xml; charset=klingon")
    assert etree.fromstring(response.content).findtext("control/status") == "failure"


def test_large_requests_are_refused(desk: Desk) -> None:
    app = App(desk.sandbox.gateway, max_body=1000)
    desk._client = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="https://localhost")  # type: ignore[arg-type]
    assert desk.post(b"x" * 1001).status_code == 413
    assert desk.post(gzip.compress(b"x" * 100_000), content_encoding="gzip").status_code == 413

    async def pieces() -> object:
        for _ in range(3):
            yield b"x" * 400

    assert desk.http("POST", content=pieces()).status_code == 413


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"", "Fatal Error 4: Document is empty. Line: 1, column: 1."),
        (
            b"<request>\n<control></request>",
            "Fatal Error 76: Opening and ending tag mismatch: control line 2 and request",
        ),
        (b"<request>&nbsp;</request>", "Fatal Error 26: Entity 'nbsp' not defined"),
        (b'<!DOCTYPE request SYSTEM "x.dtd"><request/>', "Fatal Error 1: A DOCTYPE declaration is not allowed."),
        (
            b'<!DOCTYPE r [<!ENTITY a "aa">]><request>&a;</request>',
            "Fatal Error 1: A DOCTYPE declaration is not allowed.",
        ),
    ],
)
def test_what_is_no_xml_is_a_control_failure(desk: Desk, body: bytes, text: str) -> None:
    response = desk.post(body)
    root = etree.fromstring(response.content)
    assert response.status_code == 200
    assert root.findtext("control/status") == "failure"
    assert root.find("operation") is None
    assert root.findtext("errormessage/error/errorno") == "XL03000003"
    assert (root.findtext("errormessage/error/description2") or "").startswith(f"XML Parse schema error: {text}")
