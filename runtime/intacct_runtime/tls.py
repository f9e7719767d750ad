"""TLS: what is accepted of a server, and what to say when it is not.

TLS 1.2 is the floor, certificate and host name are always verified; nothing here lowers either. Whom to trust is the
operating system's affair (through truststore), unless the caller names authorities of his own, or the environment does
with SSL_CERT_FILE or SSL_CERT_DIR. SSLKEYLOGFILE, which would write down the keys of each connection, is not followed.
"""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, cast

import truststore

from .errors import InvalidInput, TlsError

MINIMUM: Final = ssl.TLSVersion.TLSv1_2
_LEAST_BITS: Final = 112
_OWN_STORE: Final[dict[str, str]] = {"win32": "the certificate store of Windows", "darwin": "the keychain of macOS"}
"""Systems that do not keep their authorities in files."""

CLIENT_CERTIFICATE: Final = (
    "the server asks for a client certificate; load one into client_context() and give httpx.Client(verify=...) "
    "of it as http_client"
)
_NOT_YET: Final = "its certificate is not valid yet: check the clock of this machine"
_EXPIRED: Final = (
    "its certificate has expired: the owner of the server must renew it (or the clock of this machine is wrong)"
)
_GAP: Final = "or the server leaves out a certificate between its own and the authority's, which its owner must add"
_UNKNOWN: Final = (
    "its certificate comes from an authority that this machine does not know: pass the file of that authority as "
    f"ca_file if you trust it, or install the certificates of the system; {_GAP}"
)
_REVOKED: Final = "its certificate has been revoked"
_OTHER_HOST: Final = "its certificate is for another host name: check the address"
_ADVICE: Final[dict[int, str]] = {
    9: _NOT_YET,
    10: _EXPIRED,
    18: "its certificate is signed by itself: pass the file of the authority that you trust as ca_file",
    19: "its certificate comes from an authority that this machine does not know, as behind a proxy that opens TLS: "
    "pass the file of that authority as ca_file if you trust it",
    20: _UNKNOWN,
    21: _UNKNOWN,
    23: _REVOKED,
    62: _OTHER_HOST,
    64: "its certificate is for another IP address: use the host name",
    # macOS
    -67819: _NOT_YET,
    -67818: _EXPIRED,
    -67843: _UNKNOWN,
    -67820: _REVOKED,
    -67602: _OTHER_HOST,
    # Windows
    0x800B0101: _EXPIRED,
    0x800B0109: _UNKNOWN,
    0x800B010A: _UNKNOWN,
    0x80092010: _REVOKED,
    0x800B010F: _OTHER_HOST,
}
"""What to do about a certificate, by the number that OpenSSL or the system gives the fault."""
_SELF_SIGNED: Final = 18
_NOT_HELD: Final = frozenset({7, 19, 20, 21})
"""Numbers that OpenSSL gives where the authorities that were given are not the one that is needed."""


def client_context(ca_file: str | Path | None = None) -> ssl.SSLContext:
    """Return a context for connections to a gateway; `ca_file` names the only authorities to trust (file or folder)."""
    context = _system_context() if ca_file is None else _context_of(Path(ca_file))
    context.minimum_version = MINIMUM
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def trust_store(ca_file: str | Path | None = None) -> str:
    """Say in words whom `client_context` trusts."""
    if ca_file is not None:
        return f"the authorities in {ca_file}"
    named = _named_by_environment()
    if named:
        return " and ".join(f"the authorities in {place} ({variable})" for variable, place in named.items())
    if sys.platform in _OWN_STORE:
        return _OWN_STORE[sys.platform]
    paths = ssl.get_default_verify_paths()
    place = paths.cafile or paths.capath
    return "the authorities of this system" + (f" ({place})" if place else "")


def _context_of(place: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    try:
        if place.is_dir():
            context.load_verify_locations(capath=str(place))
        else:
            context.load_verify_locations(cafile=str(place))
    except FileNotFoundError:
        raise InvalidInput(f"no such file: {place}", "ca_file") from None
    except OSError as error:
        raise InvalidInput(f"{place} holds no certificates in PEM form: {error}", "ca_file") from None
    return context


def _named_by_environment() -> dict[str, str]:
    """Return the authorities that the environment names, by the variable that does."""
    return {name: os.environ[name] for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)}


def _system_context() -> ssl.SSLContext:
    if sys.platform in _OWN_STORE and _named_by_environment():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.set_default_verify_paths()
        return context
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def require_strict(context: ssl.SSLContext) -> None:
    """Refuse a context of the caller's own that verifies less or accepts older TLS than this package does."""
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        raise InvalidInput("this http client does not verify certificate and host name; make it with verify=True")
    floor = context.minimum_version
    if floor is ssl.TLSVersion.MINIMUM_SUPPORTED or (floor < MINIMUM and floor is not ssl.TLSVersion.MAXIMUM_SUPPORTED):
        raise InvalidInput("this http client accepts TLS older than 1.2; set minimum_version of its SSL context")
    for cipher in context.get_ciphers():
        if cipher["auth"] == "auth-null" or cipher["strength_bits"] < _LEAST_BITS:
            raise InvalidInput(f"this http client accepts the cipher {cipher['name']}, which does not protect; drop it")


def causes(error: BaseException) -> Iterator[BaseException]:
    """Go from an exception to what caused it, step by step."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        if isinstance(cause, BaseExceptionGroup):
            cause = cast("BaseExceptionGroup[BaseException]", cause).exceptions[0]
        else:
            cause = cause.__cause__ or cause.__context__


def tls_error(error: BaseException, host: str, ca_file: str | Path | None = None) -> TlsError | None:
    """Explain a failed handshake, or return None if the exception has another cause."""
    for cause in causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return TlsError(f"{host} is not trusted: {_advice(cause, ca_file)}. Nothing was sent.")
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


def _advice(error: ssl.SSLCertVerificationError, ca_file: str | Path | None) -> str:
    code = error.verify_code
    if ca_file is not None and code == _SELF_SIGNED:
        return f"its certificate is signed by itself and is not in {ca_file}, the ca_file given: give one that holds it"
    if ca_file is not None and code in _NOT_HELD:
        return (
            f"{ca_file}, the ca_file given, does not hold the authority of its certificate: give one that does, "
            f"or leave ca_file out to trust what the system trusts; {_GAP}"
        )
    return _ADVICE.get(code, f"its certificate was not accepted: {error.verify_message}")


def _is_end_of_stream(error: BaseException) -> bool:
    """Whether this is how an asynchronous connection says that it was cut."""
    return type(error).__module__.startswith("anyio") and type(error).__name__ in {"EndOfStream", "BrokenResourceError"}


def client_certificate_wanted(error: BaseException) -> bool:
    """Whether a connection broke for want of a client certificate; a server of TLS 1.3 says so after the handshake."""
    return any(
        isinstance(cause, ssl.SSLError) and "CERTIFICATE_REQUIRED" in (cause.reason or "") for cause in causes(error)
    )


_NEWEST_MISSING: Final = "" if ssl.HAS_TLSv1_3 else "; or it wants TLS 1.3, which the OpenSSL of this Python lacks"


def _reason(error: ssl.SSLError) -> str:
    reason = (error.reason or "").upper()
    if "FALLBACK" in reason:
        return "something between here and the server tries to lower the TLS version; find out what before you go on"
    if "PROTOCOL_VERSION" in reason or "UNSUPPORTED_PROTOCOL" in reason or "VERSION_TOO_LOW" in reason:
        return (
            "the server offers no TLS version from 1.2 upwards, and older ones are not safe; "
            f"its owner must update it, no option here lowers the floor{_NEWEST_MISSING}"
        )
    if "HANDSHAKE_FAILURE" in reason or "NO_SHARED_CIPHER" in reason or "NO_CIPHERS" in reason:
        return (
            "server and client have no cipher in common, or the server asks for a client certificate; "
            "its TLS may be out of date or too narrow"
        )
    if "WRONG_VERSION_NUMBER" in reason or "HTTP_REQUEST" in reason or "RECORD_LAYER" in reason:
        return "what answers there does not speak TLS; check address and port (and the proxy, if there is one)"
    if "CERTIFICATE_REQUIRED" in reason:
        return CLIENT_CERTIFICATE
    return str(error.reason or error)
