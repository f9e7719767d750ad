"""A TLS connection on trial: made as the clients make theirs, looked at, and closed before anything is sent over it."""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NoReturn

import attrs
import httpx

from intacct_runtime.errors import IntacctError
from intacct_runtime.httpx_transport import made, translated
from intacct_runtime.tls import MINIMUM, causes, client_context, trust_store

from .certificate import Certificate, chain_of

_KEY_EXCHANGES: Final = {"ECDHE": "ECDHE, new keys for each connection", "DHE": "DHE, new keys for each connection"}


@attrs.frozen
class Handshake:
    """What client and server agreed upon."""

    version: str
    cipher: str
    bits: int
    key_exchange: str
    seconds: float


@attrs.frozen
class Trial:
    """How a trial went."""

    host: str
    port: int
    trust_store: str
    proxy: str | None = None
    """Host and port of the proxy on the way."""
    connect_seconds: float | None = None
    handshake: Handshake | None = None
    certificates: tuple[Certificate, ...] = ()
    verified: bool = False
    """Whether the certificates are to be trusted."""
    problem: str | None = None
    """Why there is no connection that may be used."""


class _Done(Exception):
    """Ends a trial once the handshake is over."""


class _Watch:
    """Follows a connection of httpx as it comes about, by its trace events."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._begun = 0.0
        self._ours = False
        self.reached: tuple[str, int] | None = None
        self.connect_seconds: float | None = None
        self.handshake: Handshake | None = None
        self.certificates: tuple[Certificate, ...] = ()

    def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        now = time.perf_counter()
        match event.split(".")[1:]:
            case ["connect_tcp", "started"]:
                self.reached, self._begun = (str(info["host"]), int(info["port"])), now
            case ["connect_tcp", "complete"]:
                self.connect_seconds = now - self._begun
            case ["start_tls", "started"]:
                self._ours, self._begun = info["ssl_context"] is self._context, now
            case ["start_tls", "complete"] if self._ours:
                self._look(info["return_value"], now - self._begun)
            case _:
                pass

    def proxy(self, host: str, port: int) -> str | None:
        """Return host and port of the proxy, if what was connected to is not the server."""
        if self.reached is None or self.reached == (host, port):
            return None
        return f"{self.reached[0]}:{self.reached[1]}"

    def _look(self, stream: Any, seconds: float) -> NoReturn:
        try:
            secured = stream.get_extra_info("ssl_object")
            name, _, bits = secured.cipher() or ("unknown", "", 0)
            version = secured.version() or "unknown"
            self.handshake = Handshake(version, name, bits, _key_exchange(version, name), seconds)
            self.certificates = chain_of(secured)
        finally:
            stream.close()
        raise _Done


def _key_exchange(version: str, cipher: str) -> str:
    if version == "TLSv1.3":
        return "ephemeral, new keys for each connection"
    return _KEY_EXCHANGES.get(cipher.split("-")[0], "static: whoever gets the server's key can read it later")


def try_connection(host: str, port: int, *, ca_file: str | Path | None = None, timeout: float = 10.0) -> Trial:
    """Connect as a client would, up to the end of the handshake.

    Certificates that are refused are read over a second connection, which believes anything and is closed at once.
    """
    context = client_context(ca_file)
    watch, error = _watched(host, port, context, timeout, ca_file)
    trial = Trial(
        host=host,
        port=port,
        trust_store=trust_store(ca_file),
        proxy=watch.proxy(host, port),
        connect_seconds=watch.connect_seconds,
        handshake=watch.handshake,
        certificates=watch.certificates,
        verified=error is None,
        problem=None if error is None else str(error),
    )
    if error is not None and any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes(error)):
        refused, _ = _watched(host, port, _credulous_context(), timeout)
        return attrs.evolve(trial, handshake=refused.handshake, certificates=refused.certificates)
    return trial


def _watched(
    host: str, port: int, context: ssl.SSLContext, timeout: float, ca_file: str | Path | None = None
) -> tuple[_Watch, IntacctError | None]:
    watch = _Watch(context)
    address = f"[{host}]" if ":" in host else host
    with made(httpx.Client, verify=context, timeout=timeout) as client:
        request = client.build_request("HEAD", f"https://{address}:{port}/", extensions={"trace": watch})
        try:
            client.send(request, follow_redirects=False)
        except _Done:
            return watch, None
        except (httpx.HTTPError, ssl.SSLError) as error:
            found = translated(error, host, ca_file=ca_file, proxy=watch.proxy(host, port))
            found.__cause__ = error
            return watch, found
    raise AssertionError("a connection was used without having been looked at")


def _credulous_context() -> ssl.SSLContext:
    """Return a context that takes any certificate; no client may have it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = MINIMUM
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
