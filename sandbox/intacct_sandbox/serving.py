"""The sandbox served over TLS: for a terminal, and for tests and examples inside another program."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Final

import attrs

from .assemble import Sandbox, Seed, make_sandbox
from .clock import Clock
from .server import Server, loopback_sockets, make_server, run
from .tls import make_certificate, server_context

PATH: Final = "/ia/xml/xmlgw.phtml"
_STARTUP_SECONDS: Final = 30.0


@attrs.frozen
class Ready:
    """What a client needs to reach a gateway that listens."""

    url: str
    ca_file: str
    sender_id: str
    sender_password: str
    company_id: str
    user_id: str
    user_password: str

    def json(self) -> str:
        return json.dumps(attrs.asdict(self))


def _ready(sandbox: Sandbox, host_name: str, port: int, ca_file: Path) -> Ready:
    access = sandbox.access
    host = f"[{host_name}]" if ":" in host_name else host_name
    return Ready(
        url=f"https://{host}:{port}{PATH}",
        ca_file=str(ca_file),
        sender_id=access.sender_id,
        sender_password=access.sender_password,
        company_id=access.company_id,
        user_id=access.user_id,
        user_password=access.user_password,
    )


def announce(ready: Ready, file: Path | None) -> None:
    """Write what a client needs as one JSON object: to a file, which appears complete, or to standard output."""
    if file is None:
        sys.stdout.write(ready.json() + "\n")
        sys.stdout.flush()
        return
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(ready.json() + "\n")
    Path(temporary).replace(file)


def serve(
    *,
    host_name: str = "localhost",
    port: int = 0,
    data: Path | None = None,
    seed: Seed = "demo",
    release: str | None = None,
    tls_min: str = "1.2",
    tls_max: str = "1.3",
    ready_file: Path | None = None,
) -> None:
    """Serve a gateway until SIGTERM or SIGINT."""
    with contextlib.ExitStack() as stack:
        sandbox = make_sandbox(data=data, seed=seed, release=release)
        stack.callback(sandbox.close)
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="intacct-sandbox-")))
        certificate = make_certificate(directory, host_name)
        context = server_context(certificate, tls_min, tls_max)
        sockets = loopback_sockets(port)
        ready = _ready(sandbox, host_name, sockets[0].getsockname()[1], certificate.ca_file)
        if ready_file is not None:
            stack.callback(ready_file.unlink, missing_ok=True)
        run(make_server(sandbox.app, context, lambda: announce(ready, ready_file)), sockets)


@attrs.frozen
class Running:
    """A gateway that listens in a thread of this program."""

    ready: Ready
    sandbox: Sandbox

    @property
    def url(self) -> str:
        return self.ready.url

    @property
    def ca_file(self) -> str:
        return self.ready.ca_file


class _Thread(threading.Thread):
    def __init__(self, server: Server, sockets: list[socket.socket]) -> None:
        super().__init__(name="intacct-sandbox", daemon=True)
        self.server = server
        self.sockets = sockets
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            run(self.server, self.sockets)
        except BaseException as error:
            self.failure = error


@contextlib.contextmanager
def running(
    *,
    host_name: str = "localhost",
    port: int = 0,
    data: Path | None = None,
    seed: Seed = "demo",
    release: str | None = None,
    tls_min: str = "1.2",
    tls_max: str = "1.3",
    clock: Clock | None = None,
) -> Generator[Running]:
    """Serve a gateway in a thread for the duration of a `with` block.

    with intacct_sandbox.running() as gateway:
        httpx.post(gateway.url, content=request, verify=ssl.create_default_context(cafile=gateway.ca_file))
    """
    with contextlib.ExitStack() as stack:
        sandbox = make_sandbox(data=data, seed=seed, release=release, clock=clock)
        stack.callback(sandbox.close)
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="intacct-sandbox-")))
        certificate = make_certificate(directory, host_name)
        sockets = loopback_sockets(port)
        listens = threading.Event()
        server = make_server(sandbox.app, server_context(certificate, tls_min, tls_max), listens.set)
        server.takes_signals = False
        thread = _Thread(server, sockets)
        thread.start()
        stack.callback(_stop, thread)
        if not listens.wait(_STARTUP_SECONDS):
            raise RuntimeError("the gateway did not start") from thread.failure
        yield Running(_ready(sandbox, host_name, sockets[0].getsockname()[1], certificate.ca_file), sandbox)


def _stop(thread: _Thread) -> None:
    thread.server.should_exit = True
    thread.join(_STARTUP_SECONDS)
    for listener in thread.sockets:
        listener.close()
