"""TLS: what is accepted of a server, and what to say when it is not.

TLS 1.2 is the floor, certificate and host name are always verified; nothing here lowers either. Where the optional
package truststore is installed, the certificates that the operating system trusts are used, else OpenSSL's.
"""

from __future__ import annotations

import importlib
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from .errors import InvalidInput, TlsError

MINIMUM: Final = ssl.TLSVersion.TLSv1_2

_ADVICE: Final[dict[int, str]] = {
    9: "its certificate is not valid yet: check the clock of this machine",
    10: "its certificate has expired: the owner of the server must renew it (or the clock of this machine is wrong)",
    18: "its certificate is signed by itself: pass the file of the authority that you trust as ca_file",
    19: "its certificate comes from an authority that this machine does not know, as behind a proxy that opens TLS: "
    "pass the file of that authority as ca_file if you trust it",
    20: "its certificate comes from an authority that this machine does not know: pass the file of that authority as "
    "ca_file, or install the certificates of the system",
    23: "its certificate has been revoked",
    62: "its certificate is for another host name: check the address",
    64: "its certificate is for another IP address: use the host name",
}


def client_context(ca_file: str | Path | None = None) -> ssl.SSLContext:
    """Return a context for connections to a gateway; `ca_file` names the only authorities to trust (file or folder)."""
    context = _system_context() if ca_file is None else _context_of(Path(ca_file))
    context.minimum_version = MINIMUM
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def _context_of(place: Path) -> ssl.SSLContext:
    try:
        if place.is_dir():
            return ssl.create_default_context(capath=str(place))
        return ssl.create_default_context(cafile=str(place))
    except FileNotFoundError:
        raise InvalidInput(f"no such file: {place}", "ca_file") from None
    except OSError as error:
        raise InvalidInput(f"{place} holds no certificates in PEM form: {error}", "ca_file") from None


def _system_context() -> ssl.SSLContext:
    try:
        truststore = importlib.import_module("truststore")
    except ImportError:
        pass
    else:
        found: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return found
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509"] and not ssl.get_default_verify_paths().capath:
        context.load_verify_locations(cafile=importlib.import_module("certifi").where())
    return context


def require_strict(context: ssl.SSLContext) -> None:
    """Refuse a context of the caller's own that verifies less or accepts older TLS than this package does."""
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        raise InvalidInput("this http client does not verify certificate and host name; make it with verify=True")
    floor = context.minimum_version
    if floor is ssl.TLSVersion.MINIMUM_SUPPORTED or (floor < MINIMUM and floor is not ssl.TLSVersion.MAXIMUM_SUPPORTED):
        raise InvalidInput("this http client accepts TLS older than 1.2; set minimum_version of its SSL context")


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__


def tls_error(error: BaseException, host: str) -> TlsError | None:
    """Explain a failed handshake, or return None if the exception has another cause."""
    for cause in _chain(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            advice = _ADVICE.get(cause.verify_code, f"its certificate was not accepted: {cause.verify_message}")
            return TlsError(f"{host} is not trusted: {advice}. Nothing was sent.")
        if isinstance(cause, (ssl.SSLEOFError, ConnectionResetError, BrokenPipeError)) or _is_end_of_stream(cause):
            return TlsError(
                f"the connection to {host} was cut during the TLS handshake. Servers that offer nothing newer than "
                "TLS 1.1 do that, as this client takes TLS 1.2 or newer only; so do firewalls and overloaded servers. "
                "Nothing was sent.",
                cut=True,
            )
        if isinstance(cause, ssl.SSLError):
            return TlsError(f"no TLS connection to {host}: {_reason(cause)}. Nothing was sent.")
    return None


def _is_end_of_stream(error: BaseException) -> bool:
    """Whether this is how an asynchronous connection says that it was cut."""
    return type(error).__module__.startswith("anyio") and type(error).__name__ in {"EndOfStream", "BrokenResourceError"}


def _reason(error: ssl.SSLError) -> str:
    reason = (error.reason or "").upper()
    if "PROTOCOL_VERSION" in reason or "UNSUPPORTED_PROTOCOL" in reason or "VERSION_TOO_LOW" in reason:
        return (
            "the server offers no TLS version from 1.2 upwards, and older ones are not safe; "
            "its owner must update it, no option here lowers the floor"
        )
    if "HANDSHAKE_FAILURE" in reason or "NO_SHARED_CIPHER" in reason or "NO_CIPHERS" in reason:
        return "server and client have no cipher in common; the server's TLS is out of date or too narrow"
    if "WRONG_VERSION_NUMBER" in reason or "HTTP_REQUEST" in reason or "RECORD_LAYER" in reason:
        return "what answers there does not speak TLS; check address and port (and the proxy, if there is one)"
    if "CERTIFICATE_REQUIRED" in reason:
        return "the server asks for a client certificate"
    return str(error.reason or error)
