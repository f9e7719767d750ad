"""Replies of every shape that has been seen, and what they are taken for."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from intacct_runtime.answer import refusal
from intacct_runtime.errors import AuthenticationError, ControlError, UnexpectedReply
from intacct_runtime.reply import Reply, read_reply
from intacct_runtime.secret import Secret
from intacct_runtime.transport import HttpReply

from .gateway import AUTHENTICATION, CONTROL, authentication_failure, control_failure, error, errors

CORPUS = Path(__file__).parents[3] / "shared" / "reference" / "corpus" / "responses"
OK = CONTROL.format(status="success", control_id="c", unique="false")
WHO = AUTHENTICATION.format(begins="2022-02-07T20:21:01+00:00", ends="2022-02-08T20:21:01+00:00", entity="")
RESULT = "<result><status>success</status><function>query</function><controlid>f</controlid>{}</result>"


def reply(body: str | bytes, status: int = 200, content_type: str = 'text/xml; encoding="UTF-8"') -> Reply:
    content = body.encode() if isinstance(body, str) else body
    return read_reply(HttpReply(status, {"content-type": content_type}, content))


def unexpected(body: str | bytes, status: int = 200, content_type: str = "text/xml") -> UnexpectedReply:
    with pytest.raises(UnexpectedReply) as caught:
        reply(body, status, content_type)
    assert caught.value.status == status
    assert caught.value.headers == {"content-type": content_type}
    return caught.value


def whole(*results: str) -> str:
    return f"<response>{OK}<operation>{WHO}{''.join(results)}</operation></response>"


def test_success() -> None:
    found = reply(whole(RESULT.format("<data><a/></data>")))
    assert (found.status, found.control_id, found.errors, found.acknowledged) == ("success", "c", (), False)
    who = found.authentication
    assert who is not None
    assert (who.status, who.user_id, who.company_id, who.entity_id) == ("success", "jsmith", "acme", "")
    assert who.timestamp == datetime.datetime(2022, 2, 7, 20, 21, 1, tzinfo=datetime.UTC)
    assert who.timeout == datetime.datetime(2022, 2, 8, 20, 21, 1, tzinfo=datetime.UTC)
    (result,) = found.results
    assert (result.status, result.function, result.control_id, result.errors) == ("success", "query", "f", ())
    assert refusal(found, "c") is None


def test_old_replies_say_less() -> None:
    who = (
        "<authentication><status>success</status><userid>u</userid><companyid>c</companyid>"
        "<clientstatus>good</clientstatus><clientid>sub</clientid></authentication>"
    )
    control = "<control><status>success</status><senderid>s</senderid><controlid>c</controlid></control>"
    found = reply(f"<response>{control}<operation>{who}{RESULT.format('')}</operation></response>")
    assert found.authentication is not None
    assert found.authentication.entity_id is None
    assert found.authentication.client_id == "sub"
    assert found.authentication.timeout is None


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("XL03000006", "Incorrect Intacct XML Partner ID or password."),
        ("XL03000006", "nightly is not a valid transport policy."),
        ("PL04000055", "This company is a demo company and has expired."),
    ],
)
def test_control_failure(number: str, text: str) -> None:
    found = refusal(reply(control_failure(error(number, text))), "c")
    assert isinstance(found, ControlError)
    assert found.errors[0].errorno == number
    assert text in str(found)


def test_control_failure_with_next_to_nothing_in_it() -> None:
    body = (
        "<response><control><status>failure</status></control><errormessage><error><errorno>XMLGW_JPP0002</errorno>"
        "<description>Sign-in information is incorrect.</description></error></errormessage></response>"
    )
    found = refusal(reply(body, 401), "c")
    assert isinstance(found, ControlError)
    assert found.http_status == 401
    assert found.errorno == "XMLGW_JPP0002"
    assert found.remedy


def test_control_failure_with_errors_inside_or_none() -> None:
    inside = f"<response><control><status>failure</status>{errors(error('X1', 'inside'))}</control></response>"
    assert "X1 inside" in str(refusal(reply(inside), "c"))
    found = refusal(reply("<response><control><status>failure</status></control></response>"), "c")
    assert isinstance(found, ControlError)
    assert "the gateway gave no reason" in str(found)


def test_errors_without_a_control() -> None:
    found = refusal(reply(f"<response>{errors(error('X1', 'bare'))}</response>"), "c")
    assert isinstance(found, ControlError)


def test_authentication_failure() -> None:
    found = refusal(reply(authentication_failure(error("XL03000006", "Sign-in information is incorrect"))), "c")
    assert isinstance(found, AuthenticationError)
    assert "Sign-in information is incorrect" in str(found)


def test_authentication_failure_with_errors_inside_or_none() -> None:
    for inside in (errors(error("X1", "inside")), ""):
        who = f"<authentication><status>failure</status>{inside}</authentication>"
        found = refusal(reply(f"<response>{OK}<operation>{who}</operation></response>"), "c")
        assert isinstance(found, AuthenticationError)
        assert bool(found.errors) is bool(inside)


def test_errors_of_the_operation_beside_a_good_login() -> None:
    found = refusal(reply(f"<response>{OK}<operation>{WHO}{errors(error('X1', 'y'))}</operation></response>"), "c")
    assert isinstance(found, ControlError)


def test_acknowledgement() -> None:
    found = reply(f"<response><acknowledgement><status>success</status></acknowledgement>{OK}</response>")
    assert found.acknowledged
    assert found.results == ()
    refused = reply(f"<response><acknowledgement><status>failure</status></acknowledgement>{OK}</response>")
    assert isinstance(refusal(refused, "c"), ControlError)


def test_comments_and_whitespace_are_no_content() -> None:
    found = reply("<!-- a -->\n" + whole("\n" + RESULT.format("<!-- b -->") + "<!-- c -->\n"))
    assert len(found.results) == 1


def test_encodings() -> None:
    body = whole(RESULT.format("<data><NAME>Müller</NAME></data>"))
    for content, content_type in (
        (('<?xml version="1.0" encoding="iso-8859-1"?>' + body).encode("latin-1"), "text/xml"),
        (('<?xml version="1.0" encoding="UTF-8"?>' + body).encode(), 'text/xml; encoding="UTF-8"'),
        (body.encode("latin-1"), "text/xml; charset=iso-8859-1"),
        (b"\xef\xbb\xbf" + body.encode(), "application/xml; charset=UTF-8"),
        (('<?xml version="1.0" encoding="UTF-16"?>' + body).encode("utf-16"), "text/xml"),
    ):
        assert reply(content, 200, content_type).results[0].element.findtext("data/NAME") == "Müller"


def test_a_gateway_reply_counts_whatever_its_content_type() -> None:
    assert reply(whole(RESULT.format("")), 200, "text/html").results


@pytest.mark.parametrize("body", ["", "  \n "])
def test_empty(body: str) -> None:
    found = unexpected(body)
    assert found.damaged
    assert found.problem == "the reply is empty"


@pytest.mark.parametrize(
    "body",
    [
        "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>cf-error-details</body></html>",
        "<HTML><head><Title>\n502 <b>Bad</b> Gateway</title>",
        "\ufeff <html><title>502 Bad Gateway</title></html>",
    ],
)
def test_html(body: str) -> None:
    found = unexpected(body, 502, "text/html")
    assert "an HTML page titled '502 Bad Gateway'" in str(found)
    assert "502" in found.excerpt
    assert not found.damaged


def test_cut_off() -> None:
    body = whole(RESULT.format("<data/>"))
    for length in range(1, len(body) - 1):
        found = unexpected(body[:length])
        assert found.damaged
        assert "cut off or damaged" in found.problem


@pytest.mark.parametrize("body", ["RECORDNO,NAME\n1,a\n", '[{"RECORDNO": "1"}]', "upstream timed out", b"\x00\xff\x1f"])
def test_not_xml(body: str | bytes) -> None:
    assert unexpected(body).problem == "the reply is not XML"


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("<soap/>", "its root is <soap>"),
        ('<response xmlns="urn:x"/>', "its root is"),
        ("<response/>", "no <control>"),
        ("<response><control/></response>", "no <status> in <control>"),
        (f"<response>{OK}</response>", "no <operation>"),
        (f"<response>{OK}<operation/></response>", "no <authentication>"),
        (f"<response>{OK}<operation><authentication/></operation></response>", "no <status> in <authentication>"),
        (whole(), "no <result>"),
        (whole("<result/>"), "no <status> in <result>"),
        (f"<response><acknowledgement/>{OK}</response>", "no <status> in <acknowledgement>"),
    ],
)
def test_another_document(body: str, problem: str) -> None:
    found = unexpected(body)
    assert problem in found.problem
    assert not found.damaged


@pytest.mark.parametrize(
    "doctype",
    [
        "<!DOCTYPE response [<!ENTITY a 'x'>]>",
        "<!DOCTYPE response SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE response [<!ENTITY a SYSTEM 'http://localhost:1/'>]>",
        "<!DOCTYPE response [" + "".join(f"<!ENTITY a{n + 1} '&a{n};&a{n};'>" for n in range(30)) + "]>",
    ],
)
def test_doctypes_and_entity_bombs(doctype: str) -> None:
    assert "DOCTYPE" in unexpected(doctype + whole(RESULT.format("&a;"))).problem
    padded = "<!--" + " " * 5000 + "-->" + doctype + whole(RESULT.format("&a30;"))
    assert unexpected(padded).problem


def test_a_redirect_says_that_it_is_not_followed() -> None:
    found = unexpected("", 302)
    assert "redirect" in found.problem


def test_a_large_attachment_is_read() -> None:
    data = "A" * 11_000_000
    found = reply(whole(RESULT.format(f"<data><attachmentdata>{data}</attachmentdata></data>")))
    assert found.results[0].element.findtext("data/attachmentdata") == data


def test_nesting_without_end_is_not() -> None:
    deep = "<a>" * 1500 + "</a>" * 1500
    assert unexpected(whole(RESULT.format(deep))).problem
    padded = f"<b>{'A' * 10_000_000}</b>"
    assert "nested more than 256 deep" in unexpected(whole(RESULT.format(deep + padded))).problem


def test_excerpts_are_short_and_hold_no_secret() -> None:
    body = f"<html><password>hunter2</password>session s3ss10n {'x' * 50_000}</html>"
    with pytest.raises(UnexpectedReply) as caught:
        read_reply(
            HttpReply(500, {"content-type": "text/html", "set-cookie": "id=1"}, body.encode()), [Secret("s3ss10n")]
        )
    assert len(caught.value.excerpt) < 2100
    assert caught.value.headers["set-cookie"] == "***"
    for text in (caught.value.excerpt, str(caught.value), repr(caught.value)):
        assert "hunter2" not in text
        assert "s3ss10n" not in text


@pytest.mark.skipif(not CORPUS.exists(), reason="the reference folder is not there")
def test_recorded_replies() -> None:
    found = [reply(path.read_bytes()) for path in sorted(CORPUS.rglob("*.xml")) if b"<response>" in path.read_bytes()]
    assert found
    assert all(one.results for one in found)
