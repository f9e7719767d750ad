"""The gateway on a loopback port, over TLS."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import ssl
from collections.abc import Callable, Generator
from typing import Any, cast

import uvicorn
from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.h11_impl import H11Protocol

from .alerts import AlertingLoop
from .app import ABORT, ASGIApp, Receive, Scope, Send


class _Protocol(H11Protocol):
    """HTTP/1.1 that lets the application cut the connection, as a failing network would."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        application = cast("ASGIApp", self.app)

        async def with_abort(scope: Scope, receive: Receive, send: Send) -> None:
            scope[ABORT] = transport.abort
            await application(scope, receive, send)

        self.app = cast("ASGI3Application", with_abort)


def loopback_sockets(port: int = 0) -> list[socket.socket]:
    """Bind the loopback addresses, IPv6 too where the machine has it; port 0 takes a free one.

    The protocol is named because asyncio sends small packets at once (TCP_NODELAY) on sockets made with it only.
    """
    ipv4 = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    ipv4.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        ipv4.bind(("127.0.0.1", port))
    except OSError:
        ipv4.close()
        raise
    sockets = [ipv4]
    if socket.has_ipv6:
        ipv6 = socket.socket(socket.AF_INET6, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            ipv6.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            ipv6.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            ipv6.bind(("::1", ipv4.getsockname()[1]))
        except OSError:
            ipv6.close()
        else:
            sockets.append(ipv6)
    return sockets


class Server(uvicorn.Server):
    """A uvicorn server that says when it listens and ends with status 0 on SIGTERM."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready
        self.takes_signals = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Take SIGINT and SIGTERM as a wish to end, without raising them again afterwards as uvicorn does."""
        if not self.takes_signals:
            yield
            return
        wanted = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self.handle_exit) for number in wanted}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def run(server: Server, sockets: list[socket.socket]) -> None:
    """Serve until the server is told to end."""
    with asyncio.Runner(loop_factory=AlertingLoop) as runner:
        runner.run(server.serve(sockets=sockets))


def make_server(app: ASGIApp, context: ssl.SSLContext, ready: Callable[[], None]) -> Server:
    """Return a server for an application, not started yet."""
    config = uvicorn.Config(
        cast("Any", app),
        http=_Protocol,
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_level="critical",
        access_log=False,
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=2,
    )
    config.load()
    config.ssl = context
    return Server(config, ready)
