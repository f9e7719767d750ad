"""Requests that do not fit the schema of the server's API release, in libxml2's and the gateway's words."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from intacct_sandbox import make_sandbox
from intacct_sandbox.schema import request_schema, schema_text
from intacct_sandbox.validate import parse_request

from .desk import Desk


def texts(desk: Desk, *functions: str) -> list[str]:
    root = etree.fromstring(desk.post(desk.body(*functions)).content)
    assert root.findtext("control/status") == "failure"
    assert root.findtext("control/controlid") == "c1"
    assert {row.text for row in root.iterfind("errormessage/error/errorno")} == {"XL03000003"}
    found = [row.text or "" for row in root.iterfind("errormessage/error/description2")]
    return [text.removeprefix("XML Parse schema error: ").partition(" [Support ID")[0] for text in found]


def test_an_unknown_function(desk: Desk) -> None:
    (text,) = texts(desk, "<creat/>")
    assert text.startswith("Error 1871: Element 'creat': This element is not expected. Expected is one of ( ")
    assert text.endswith(" Line: 2, column: 0.")


@pytest.mark.parametrize(
    ("function", "text"),
    [
        (
            "<readByQuery><object>VENDOR</object></readByQuery>",
            (
                "Error 1871: Element 'readByQuery': Missing child element(s). Expected is one of ( query, pagesize, "
                "fields, returnFormat, docparid ). Line: 2, column: 0."
            ),
        ),
        (
            "<create_bill><vendorid>V1001</vendorid><termname>N30</termname></create_bill>",
            (
                "Error 1871: Element 'termname': This element is not expected. Expected is ( datecreated ). "
                "Line: 2, column: 0."
            ),
        ),
        (
            '<delete_bill key="1" colour="red"/>',
            (
                "Error 1866: Element 'delete_bill', attribute 'colour': The attribute 'colour' is not allowed. "
                "Line: 2, column: 0."
            ),
        ),
        (
            "<delete_bill/>",
            "Error 1868: Element 'delete_bill': The attribute 'key' is required but missing. Line: 2, column: 0.",
        ),
        (
            "<read><object>VENDOR</object>now<keys>1</keys></read>",
            (
                "Error 1843: Element 'read': Character content other than whitespace is not allowed because the "
                "content type is 'element-only'. Line: 2, column: 0."
            ),
        ),
    ],
)
def test_faults_have_the_numbers_and_words_of_libxml2(desk: Desk, function: str, text: str) -> None:
    assert texts(desk, function) == [text]


def test_the_line_of_a_fault_counts_in_the_request_as_it_was_sent(desk: Desk) -> None:
    (text,) = texts(desk, "\n\n<read>\n<object>VENDOR</object>\n<kyes>1</kyes></read>")
    assert text.startswith("Error 1871: Element 'kyes'")
    assert text.endswith("Line: 6, column: 0.")


def test_nothing_is_done_when_one_function_does_not_fit(desk: Desk) -> None:
    before = desk.everything()
    texts(desk, "<create><VENDOR><VENDORID>VA</VENDORID><NAME>A</NAME></VENDOR></create>", "<creat/>")
    assert desk.everything() == before


def test_the_release_decides_what_fits() -> None:
    new = "<getAuditTrail><object>APBILL</object><recordNo>1</recordNo></getAuditTrail>"
    for release, fits in (("2017.R2", False), ("2017.R4", True)):
        desk = Desk(make_sandbox(release=release))
        root = etree.fromstring(desk.post(desk.body(new)).content)
        assert (root.findtext("control/status") == "success") is fits
        desk.close()


def test_an_object_of_a_later_release_is_unknown() -> None:
    desk = Desk(make_sandbox(release="2017.R2", seed="empty"))
    assert desk.refused("<readByQuery><object>APPYMT</object><query/></readByQuery>", "Query Failed") == (
        "Object definition APPYMT not found"
    )
    desk.close()


def test_the_schema_is_kept_in_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first = schema_text("2018.R2")
    (file,) = (path for path in tmp_path.rglob("*.xsd"))
    assert file.read_bytes() == first
    file.write_bytes(b"<kept/>")
    assert schema_text("2018.R2") == b"<kept/>"


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    assert schema_text("2018.R2").startswith(b"<?xml")


def test_a_request_is_parsed_without_entities_or_network() -> None:
    root = parse_request(b"<request><!-- seen --><control/></request>")
    assert [child.tag for child in root] == ["control"]
    assert request_schema("2018.R2").failure(root) is not None
