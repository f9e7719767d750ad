"""Requests, byte for byte."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import pytest

from intacct_runtime.envelope import Call, Envelope, Login, SessionId
from intacct_runtime.errors import InvalidInput
from intacct_runtime.secret import Secret

from .calls import BILL, create_bill, delete

LOGIN = Login("acme", "jsmith", Secret("p&w"))
ENVELOPE = Envelope(
    sender_id="sender",
    sender_password=Secret("s<w"),
    control_id="req-1",
    calls=(Call.of(BILL, "f-1", None),),
    unique=True,
)

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?><request><control><senderid>sender</senderid><password>s&lt;w</password>'
    "<controlid>req-1</controlid>"
)
BODY = (
    '<content><function controlid="f-1"><create_bill><vendorid>V1</vendorid><amount>10.50</amount></create_bill>'
    "</function></content></operation></request>"
)


def test_a_login() -> None:
    assert ENVELOPE.xml(LOGIN).decode() == (
        HEAD + "<uniqueid>true</uniqueid><dtdversion>3.0</dtdversion><includewhitespace>false</includewhitespace>"
        '</control><operation transaction="false"><authentication><login><userid>jsmith</userid>'
        "<companyid>acme</companyid><password>p&amp;w</password></login></authentication>" + BODY
    )


def test_a_session_a_transaction_a_policy() -> None:
    envelope = attrs.evolve(ENVELOPE, unique=False, transaction=True, policy_id="nightly")
    assert envelope.xml(SessionId(Secret("abc.."))).decode() == (
        HEAD + "<uniqueid>false</uniqueid><dtdversion>3.0</dtdversion><policyid>nightly</policyid>"
        "<includewhitespace>false</includewhitespace></control>"
        '<operation transaction="true"><authentication><sessionid>abc..</sessionid></authentication>' + BODY
    )


@pytest.mark.parametrize(
    ("entity", "client", "expected"),
    [
        (None, None, ("acme", "")),
        ("", None, ("acme", "<locationid/>")),
        ("100", None, ("acme", "<locationid>100</locationid>")),
        (None, "sub", ("acme|sub", "")),
        ("", "sub", ("acme|sub", "<locationid/>")),
        ("100", "sub", ("acme|sub|100", "")),
    ],
)
def test_where_a_login_leads(entity: str | None, client: str | None, expected: tuple[str, str]) -> None:
    login = attrs.evolve(LOGIN, entity_id=entity, client_id=client)
    company, location = expected
    text = ENVELOPE.xml(login).decode()
    assert f"<companyid>{company}</companyid><password>p&amp;w</password>{location}</login>" in text


def test_several_functions_keep_their_order() -> None:
    calls = tuple(Call.of(create_bill(vendorid=name), f"f-{name}", None) for name in "cab")
    text = attrs.evolve(ENVELOPE, calls=calls).xml(LOGIN).decode()
    assert [text.index(f'<function controlid="f-{name}"><create_bill><vendorid>{name}<') for name in "cab"] == sorted(
        text.index(f"f-{name}") - len('<function controlid="') for name in "cab"
    )


def test_what_characters_become() -> None:
    call = Call.of(create_bill(vendorid="Müller & Söhne <AG>"), 'a"b<c', None)
    text = attrs.evolve(ENVELOPE, calls=(call,)).xml(LOGIN)
    assert "<vendorid>Müller &amp; Söhne &lt;AG&gt;</vendorid>".encode() in text
    assert b'<function controlid="a&quot;b&lt;c">' in text


@pytest.mark.parametrize("control_id", ["", "x" * 257, " padded "])
def test_control_ids_that_the_gateway_would_not_take(control_id: str) -> None:
    with pytest.raises(InvalidInput, match="control_id"):
        Call.of(BILL, control_id, None)
    with pytest.raises(InvalidInput, match="control_id"):
        attrs.evolve(ENVELOPE, control_id=control_id).xml(LOGIN)


def test_the_longest_control_id() -> None:
    assert Call.of(BILL, "x" * 256, None).control_id == "x" * 256


def test_two_functions_with_one_control_id() -> None:
    calls = (Call.of(BILL, "same", None), Call.of(BILL, "same", None))
    with pytest.raises(InvalidInput, match="two functions of a request have the same control id"):
        attrs.evolve(ENVELOPE, calls=calls).xml(LOGIN)


def test_no_function_at_all() -> None:
    with pytest.raises(InvalidInput, match="at least one function"):
        attrs.evolve(ENVELOPE, calls=()).xml(LOGIN)


def test_the_release_is_heeded() -> None:
    function = create_bill(vendorid="V1", projectid="P1")
    assert Call.of(function, "f", "2019.R2").xml.endswith("<projectid>P1</projectid></create_bill>")
    with pytest.raises(InvalidInput, match=r"create_bill\.projectid: not in release 2018\.R2"):
        Call.of(function, "f", "2018.R2")


def test_writes_are_known() -> None:
    assert Call.of(delete(object="VENDOR", keys="1"), "f", None).writes


@pytest.mark.parametrize("wrong", [None, "create_bill", Decimal(1), create_bill])
def test_only_functions_can_be_called(wrong: Any) -> None:
    with pytest.raises(InvalidInput, match=r"is no function|is a class, not a call"):
        Call.of(wrong, "f", None)


def test_a_text_that_xml_cannot_carry() -> None:
    with pytest.raises(InvalidInput, match=r"U\+0007"):
        ENVELOPE.xml(attrs.evolve(LOGIN, user_id="j\x07smith"))


def test_nothing_secret_shows() -> None:
    assert "p&w" not in repr(LOGIN)
    assert "s<w" not in repr(ENVELOPE)
