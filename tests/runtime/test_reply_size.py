"""Replies of any size: large ones are read, those beyond the limit end at the limit."""

from __future__ import annotations

import gzip
import time
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import httpx
import pytest

from intacct_runtime.body import Body, BodyDamaged, BodyTooLarge
from intacct_runtime.errors import InvalidInput, OutcomeUnknown, ReplyTooLarge, TimedOut, UnexpectedReply
from intacct_runtime.transport import Timeouts

from .calls import BILL, VENDORS
from .gateway import ONE_VENDOR, Gateway

BLOCK = b"<a>" + b" " * 100_000


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in parts, and knows how many were taken."""

    def __init__(self, *parts: bytes, pause: float = 0.0) -> None:
        self.parts = parts
        self.pause = pause
        self.taken = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            time.sleep(self.pause)
            self.taken += 1
            yield part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def streamed(stream: Stream, encoding: str = "", status: int = 200) -> httpx.Response:
    headers = {"Content-Type": "text/xml", **({"Content-Encoding": encoding} if encoding else {})}
    return httpx.Response(status, headers=headers, stream=stream)


def bomb(size: int) -> bytes:
    """Return a few kilobytes that gunzip makes this many bytes of."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    block = b" " * 1_000_000
    return b"".join([packer.compress(block) for _ in range(size // len(block))] + [packer.flush()])


def reply(gateway: Gateway) -> bytes:
    """Return the reply that the gateway gives to a query, as it goes over the wire."""
    seen: list[bytes] = []

    def handle(request: httpx.Request) -> httpx.Response:
        response = gateway.handle(request)
        seen.append(response.content)
        return response

    gateway.client(http_client=httpx.Client(transport=httpx.MockTransport(handle))).execute(VENDORS, control_id="v")
    return seen[-1]


def packed(data: bytes, encoding: str) -> bytes:
    if encoding == "gzip":
        return gzip.compress(data)
    if encoding == "raw deflate":
        packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        return packer.compress(data) + packer.flush()
    return zlib.compress(data) if encoding == "deflate" else data


@pytest.mark.parametrize("encoding", ["", "identity", "gzip", "deflate", "raw deflate"])
def test_every_encoding_that_is_asked_for(encoding: str) -> None:
    data = packed(reply(Gateway([ONE_VENDOR])), encoding)
    parts = [data[start : start + 7] for start in range(0, len(data), 7)]
    gateway = Gateway(streamed(Stream(*parts), encoding.replace("raw ", "")))
    assert gateway.client().execute(VENDORS, control_id="v")[0].recordno == 7


@pytest.mark.parametrize(("encoding", "problem"), [("br", "'br' was not asked for"), ("gzip, gzip", "not asked for")])
def test_an_encoding_that_was_not_asked_for(encoding: str, problem: str) -> None:
    with pytest.raises(UnexpectedReply, match=problem):
        Gateway(streamed(Stream(b"x"), encoding)).client().execute(VENDORS)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_body_that_is_not_what_its_encoding_says(encoding: str) -> None:
    body = Body(encoding, None)
    with pytest.raises(BodyDamaged):
        body.add(b"<response/> is not compressed")


@pytest.mark.parametrize(("size", "fits"), [(999, True), (1000, True), (1001, False)])
@pytest.mark.parametrize("encoding", ["", "gzip", "deflate", "raw deflate"])
def test_the_limit_is_exact(size: int, fits: bool, encoding: str) -> None:
    body = Body(encoding.replace("raw ", ""), 1000)
    data = bytes(range(250)) * 5
    if fits:
        body.add(packed(data[:size], encoding))
        assert body.content() == data[:size]
    else:
        with pytest.raises(BodyTooLarge):
            body.add(packed(data[:size], encoding))


@pytest.mark.parametrize("how", ["sync", "async"])
@pytest.mark.parametrize("status", [200, 503])
def test_a_reply_beyond_the_limit_ends_at_the_limit(how: str, status: int) -> None:
    stream = Stream(*[BLOCK] * 50)
    gateway = Gateway(streamed(stream, status=status))
    with pytest.raises(ReplyTooLarge, match=r"more than 1,000,000 bytes; ask .* or raise max_reply_bytes") as caught:
        execute(gateway, how, VENDORS, max_reply_bytes=1_000_000)
    assert (caught.value.limit, caught.value.status) == (1_000_000, status)
    assert stream.taken == 10
    assert stream.closed
    assert len(gateway.calls) == 1, "asking again would be in vain"


@pytest.mark.parametrize("how", ["sync", "async"])
def test_a_bomb_never_unfolds(how: str) -> None:
    stream = Stream(bomb(60_000_000))
    tracemalloc.start()
    try:
        with pytest.raises(ReplyTooLarge):
            execute(Gateway(streamed(stream, "gzip")), how, VENDORS, max_reply_bytes=1_000_000)
        assert tracemalloc.get_traced_memory()[1] < 6_000_000
    finally:
        tracemalloc.stop()


def test_a_write_whose_reply_is_too_large_has_an_unknown_outcome() -> None:
    gateway = Gateway(streamed(Stream(*[BLOCK] * 50)))
    with pytest.raises(OutcomeUnknown, match="has more than 1,000,000 bytes") as caught:
        gateway.client(max_reply_bytes=1_000_000).execute(BILL, control_id="mine")
    assert isinstance(caught.value.cause, ReplyTooLarge)
    assert caught.value.control_id == "mine"
    assert len(gateway.calls) == 1


def test_a_hook_of_httpx_may_read_the_reply() -> None:
    seen: list[str] = []

    def look(response: httpx.Response) -> None:
        seen.append(response.read().decode())

    gateway = Gateway([ONE_VENDOR])
    http_client = httpx.Client(transport=httpx.MockTransport(gateway.handle), event_hooks={"response": [look]})
    assert gateway.client(http_client=http_client).execute(VENDORS)[0].recordno == 7
    assert "<RECORDNO>7</RECORDNO>" in seen[-1]
    with pytest.raises(ReplyTooLarge):
        gateway.client(http_client=http_client, max_reply_bytes=10).execute(VENDORS)


@pytest.mark.parametrize("wrong", [0, -1])
def test_a_limit_that_is_none(wrong: int) -> None:
    with pytest.raises(InvalidInput, match=rf"max_reply_bytes: {wrong}; accepted: 1 or more, or None"):
        Gateway([ONE_VENDOR]).client(max_reply_bytes=wrong)


def test_no_limit_at_all() -> None:
    assert Gateway([ONE_VENDOR]).client(max_reply_bytes=None).execute(VENDORS)[0].recordno == 7


@pytest.mark.parametrize("how", ["sync", "async"])
def test_the_whole_exchange_has_a_time_out_too(how: str) -> None:
    stream = Stream(*[b" "] * 50, pause=0.02)
    with pytest.raises(TimedOut, match="was not complete in time") as caught:
        execute(Gateway(streamed(stream)), how, VENDORS, timeout=Timeouts(total=0.1), max_retries=0)
    assert caught.value.phase == "total"
    assert stream.taken < 50
    assert stream.closed


def test_no_phase_takes_longer_than_the_whole() -> None:
    timeouts = Timeouts(connect=1, read=None, write=7, pool=3, total=5)
    assert [timeouts.phase(name) for name in ("connect", "read", "write", "pool")] == [1, 5, 5, 3]
    assert Timeouts(read=None).phase("read") is None


def execute(gateway: Gateway, how: str, function: Any, **options: Any) -> Any:
    if how == "sync":
        client = gateway.client(**options)
        client.login()
        return client.execute(function)

    async def run() -> Any:
        async with gateway.async_client(**options) as client:
            await client.login()
            return await client.execute(function)

    return anyio.run(run)
