"""Whatever comes back, nothing is raised that is not documented."""

from __future__ import annotations

import contextlib
import copy
import datetime
import random
import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from intacct.accounts_payable import (
    APBILLITEM,
    create_apbill,
    delete_apbill,
    query_apbill,
    query_vendor,
    read_apbill,
)
from intacct.common import lookup, readByQuery
from intacct.company_console import create_class
from intacct_runtime.answer import matched, outcome, refusal
from intacct_runtime.client import Client
from intacct_runtime.envelope import Call
from intacct_runtime.errors import IntacctError, InvalidInput
from intacct_runtime.reply import read_reply
from intacct_runtime.result import NothingResult
from intacct_runtime.session import opened
from intacct_runtime.transport import HttpReply, HttpRequest
from intacct_sandbox import gateway as sandbox_gateway
from intacct_sandbox.assemble import make_sandbox

from .calls import BILL, VENDORS, create_bill
from .gateway import Gateway, aborted, error, failed

TAGS = [
    *("response", "control", "status", "controlid", "operation", "authentication", "sessiontimestamp"),
    *("sessiontimeout", "locationid", "result", "function", "key", "data", "listtype", "errormessage", "error"),
    *("errorno", "description", "description2", "correction", "additionalinfo", "acknowledgement", "VENDOR"),
    *("vendor", "RECORDNO", "TOTALDUE", "api", "sessionid", "endpoint"),
]
TEXTS = [
    *("", "success", "failure", "aborted", "7", "9" * 5000, "-1", "1e999999999", "NaN", "2024-02-30T99:00:00", "id"),
    *("2024-05-01T10:00:00+00:00", "9999-12-31T23:59:59+00:00", "https://gateway.example/xml", "&amp;", "\u0085", "é"),
]
ATTRIBUTES = ["", ' count="1"', ' count="' + "9" * 5000 + '"', ' totalcount="²"', ' numremaining="x"', ' resultId=""']


@st.composite
def elements(draw: st.DrawFn, depth: int = 4) -> str:
    tag = draw(st.sampled_from(TAGS))
    head = tag + draw(st.sampled_from(ATTRIBUTES))
    inner = draw(st.sampled_from(TEXTS))
    if depth:
        inner += "".join(draw(st.lists(elements(depth=depth - 1), max_size=3)))
    return f"<{head}>{inner}</{tag}>"


def whole() -> str:
    gateway = Gateway([""])
    gateway.client().login()
    return gateway.body(
        gateway.asked[0], [failed("create_bill", error("X", "y", "z", "w"), data="<data><a>1</a></data>")]
    )


WHOLE = whole()


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A good reply with some of its elements cut out, doubled, renamed, refilled or moved."""
    text = WHOLE
    for _ in range(draw(st.integers(1, 4))):
        pieces = re.findall(r"<[^>]*>|[^<]+", text)
        place = draw(st.integers(0, len(pieces) - 1))
        kind = draw(st.sampled_from(["drop", "double", "text", "element", "cut", "swap"]))
        if kind == "drop":
            del pieces[place]
        elif kind == "double":
            pieces.insert(place, pieces[place])
        elif kind == "text":
            pieces[place] = draw(st.sampled_from(TEXTS))
        elif kind == "element":
            pieces.insert(place, draw(elements(depth=1)))
        elif kind == "cut":
            pieces = pieces[:place]
        else:
            other = draw(st.integers(0, len(pieces) - 1))
            pieces[place], pieces[other] = pieces[other], pieces[place]
        text = "".join(pieces) or " "
    return text


bodies = st.one_of(
    damaged().map(str.encode),
    elements().map(str.encode),
    elements(depth=2).map(lambda inner: f"<response>{inner}</response>".encode()),
    st.binary(max_size=200),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")),
    st.sampled_from(["utf-16", "utf-32", "latin-1", "cp037"]).map(lambda name: WHOLE.encode(name)),
)
types = st.sampled_from(
    ["text/xml", "text/html", "", "text/xml; charset=utf-16", "x; charset=rot13", "a; charset=\x00"]
)
statuses = st.sampled_from([200, 200, 200, 204, 302, 401, 404, 429, 500, 502, 524])


def refused(work: Callable[[], object]) -> IntacctError | None:
    """Return the exception if there is one; any that is not documented comes through."""
    try:
        work()
    except IntacctError as caught:
        return caught
    return None


@settings(max_examples=400, deadline=None)
@given(bodies, types, statuses)
def test_replies_are_read_or_refused(content: bytes, content_type: str, status: int) -> None:
    reply = HttpReply(status, {"content-type": content_type}, content)
    caught = refused(lambda: read_reply(reply))
    assert caught is None or str(caught)


@settings(max_examples=250, deadline=None)
@given(bodies, statuses, st.booleans(), st.booleans())
@example(b"<response/>", 200, True, True)
def test_clients_raise_what_is_documented(content: bytes, status: int, at_login: bool, writes: bool) -> None:
    answer = httpx.Response(status, content=content, headers={"Content-Type": "text/xml"})
    client = Gateway(answer, logins=[answer, answer] if at_login else []).client(max_retries=1)

    def run_batch() -> None:
        with client.batch(transaction=writes) as batch:
            slot = batch.add(create_bill(vendorid="V"))
        assert isinstance(slot.value, str)

    works: list[Callable[[], object]] = [
        lambda: client.execute(BILL),
        lambda: client.execute(VENDORS),
        lambda: list(client.iterate(VENDORS)),
        run_batch,
    ]
    for work in works:
        caught = refused(work)
        assert not isinstance(caught, InvalidInput)
        assert caught is None or str(caught)


@settings(max_examples=250, deadline=None)
@given(st.lists(elements(depth=2), max_size=4))
def test_results_raise_what_is_documented(inner: list[str]) -> None:
    for content in ("".join(inner), failed("create_bill", data="".join(inner)), aborted("create_bill", *inner)):
        for function in (BILL, VENDORS):
            run = partial(Gateway([content]).client().execute, function)
            caught = refused(run)
            assert caught is None or str(caught)


# Ten thousand replies of a gateway that keeps books, spoilt at random


@attrs.frozen
class Recorded:
    """A real reply and what it answers."""

    calls: tuple[Call, ...]
    content: bytes


def recorded() -> list[Recorded]:
    """Record what a gateway answers to calls of every kind, good and bad."""
    sandbox = make_sandbox(seed="demo")
    access = sandbox.access
    found: list[Recorded] = []

    class Line:
        """A transport to a gateway in memory that keeps what it is answered."""

        calls: tuple[Call, ...] = ()

        def send(self, request: HttpRequest) -> HttpReply:
            assert isinstance(request.content, bytes)
            answer = sandbox.gateway.answer(sandbox_gateway.Call(body=request.content, url=URL))
            login = b"getAPISession" in request.content
            found.append(Recorded((LOGIN_CALL,) if login else self.calls, answer.body))
            return HttpReply(answer.status, {"content-type": answer.content_type}, answer.body)

        def close(self) -> None:
            """Nothing is open."""

    line = Line()
    with Client(
        transport=line,
        endpoint_url=URL,
        sender_id=access.sender_id,
        sender_password=access.sender_password,
        company_id=access.company_id,
        user_id=access.user_id,
        user_password=access.user_password,
        max_retries=0,
    ) as client:
        day = datetime.date(2024, 5, 1)
        item = APBILLITEM(accountno="6100", trx_amount=Decimal("10.00"), locationid="100")
        good = create_apbill(vendorid="V1001", whencreated=day, whendue=day, apbillitems=[item])
        bad = create_apbill(vendorid="NOBODY", whencreated=day, whendue=day, apbillitems=[item])
        functions: list[tuple[Any, ...]] = [
            (good,),
            (bad,),
            (good, bad),
            (read_apbill(keys=[1]),),
            (query_apbill(select=["RECORDNO", "VENDORID", "TOTALDUE", "WHENDUE"]),),
            (readByQuery(object="VENDOR", query="", fields="RECORDNO,VENDORID,NAME,TOTALDUE", pagesize=2),),
            (query_vendor(select=["NOTHING"]),),
            (lookup(object="REPORTINGPERIOD"),),
            (delete_apbill(keys=[99]), read_apbill(keys=[1])),
            (create_class(classid="M1", name="M"),),
        ]
        for together in functions:
            line.calls = tuple(client._engine.call(one, f"c-{place}") for place, one in enumerate(together))
            for transaction in (False, True)[: len(together)]:
                with contextlib.suppress(IntacctError):
                    client._drive(client._engine.run(line.calls, unique=False, transaction=transaction))
    return found


LOGIN_CALL = Call("getAPISession", "<getAPISession/>", "login", False, NothingResult().parse)
URL = "https://localhost/ia/xml/xmlgw.phtml"
PIECE = re.compile(rb"<[^>]*>|[^<]+")
HEADERS = [
    *([{"content-type": "text/xml; charset=UTF-8"}] * 6),
    {"content-type": "text/html"},
    {"content-type": "text/xml; charset=utf-16"},
    {"content-type": "text/xml; charset=\x00"},
    {"retry-after": "Wed, 99 Foo 9999"},
    {},
]
INSERTS = [
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"&nbsp;", b"&#0;", b"&#xD800;", b"]]>", b"<![CDATA[", b"<!--", b"<?x?>"),
    *(b"9" * 4400, b"-1e99999", b"NaN", b"Infinity", b"99/99/9999", b"0000-00-00", b"1,5", b"\xc2\xb2"),
    *(b"<a>" * 300, b"<data>" * 30 + b"</data>" * 30, b"<error/>", b"<errormessage><error>x</error></errormessage>"),
    *(b"<html><body>503</body></html>", b'<!DOCTYPE x [<!ENTITY a "b">]>', b"&a;", b'<x y="1" y="2"/>', b"<n:a/>"),
    *(b"<status>success</status>", b"<controlid/>", b"<data><a><b>1</b></a></data>", b"<key/>", b"<result/>"),
]


def spoilt(content: bytes, dice: random.Random, others: list[bytes]) -> bytes:
    """Damage a reply in one to three ways."""
    for _ in range(dice.randint(1, 3)):
        place = dice.randrange(len(content) + 1)
        pieces = PIECE.findall(content)
        at = dice.randrange(len(pieces)) if pieces else 0
        match dice.randrange(12):
            case 0:
                content = content[:place]
            case 1:
                content = content[:place] + bytes([dice.randrange(256)]) + content[place + 1 :]
            case 2:
                content = content[:place] + dice.choice(INSERTS) + content[place:]
            case 3 if pieces:
                del pieces[at]
                content = b"".join(pieces)
            case 4 if pieces:
                content = b"".join((*pieces[:at], pieces[at], *pieces[at:]))
            case 5 if pieces:
                other = dice.randrange(len(pieces))
                pieces[at], pieces[other] = pieces[other], pieces[at]
                content = b"".join(pieces)
            case 6 if pieces:
                tag = re.match(rb"<(\w+)>", pieces[at])
                name = dice.choice(TAGS).encode()
                if tag:
                    content = content.replace(b"<" + tag[1] + b">", b"<" + name + b">")
                    content = content.replace(b"</" + tag[1] + b">", b"</" + name + b">")
            case 7 if pieces:
                pieces[at] = pieces[at] if pieces[at].startswith(b"<") else dice.choice(INSERTS)
                content = b"".join(pieces)
            case 8:
                content = content.decode("utf-8", "replace").encode(
                    dice.choice(["utf-16", "utf-32", "cp037"]), "replace"
                )
            case 9 if pieces:
                end = dice.randrange(at, len(pieces)) + 1
                content = b"".join((*pieces[:at], *pieces[at:end], *pieces[at:]))
            case 10:
                content = content[:place] + dice.choice(others)[dice.randrange(100) :]
            case _:
                content = re.sub(
                    rb'"[^"]*"', lambda _: b'"' + dice.choice(INSERTS).replace(b'"', b"") + b'"', content, count=2
                )
        content = content[:60_000]
    return content


def taken_apart(http: HttpReply, calls: tuple[Call, ...], dice: random.Random) -> None:
    """Do with a reply all that a client does."""
    reply = read_reply(http)
    assert reply.text is not None
    error = refusal(reply, "c")
    if error is not None:
        raise error
    if calls == (LOGIN_CALL,):
        assert repr(opened(reply, URL, 0.0))
    for call, result in zip(calls, matched(reply, calls), strict=True):
        found = outcome(call, result, reply, transaction=dice.random() < 0.5)
        assert repr(found)
        if isinstance(found, IntacctError):
            assert str(found)


@pytest.mark.parametrize("seed", range(10))
def test_ten_thousand_spoilt_replies(seed: int, real: list[Recorded]) -> None:
    dice = random.Random(seed)
    contents = [one.content for one in real]
    refused_ones = 0
    for _ in range(1000):
        one = dice.choice(real)
        content = spoilt(one.content, dice, contents)
        http = HttpReply(dice.choice([200, 200, 200, 302, 401, 429, 500, 502]), dice.choice(HEADERS), content)
        try:
            caught = refused(partial(taken_apart, http, one.calls, dice))
        except Exception as error:
            error.add_note(f"for {content!r}")
            raise
        if caught is not None:
            refused_ones += 1
            assert str(caught) == str(copy.copy(caught)) != ""
            assert not isinstance(caught, InvalidInput), content
    assert refused_ones > 300


@pytest.fixture(scope="module")
def real() -> list[Recorded]:
    found = recorded()
    assert len(found) >= 10
    return found
