"""Whatever comes back, nothing is raised that is not documented."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import httpx
from hypothesis import example, given, settings
from hypothesis import strategies as st

from intacct_runtime.errors import IntacctError, InvalidInput
from intacct_runtime.reply import read_reply
from intacct_runtime.transport import HttpReply

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
