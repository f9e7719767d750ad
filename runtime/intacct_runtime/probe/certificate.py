"""Certificates of a TLS connection, as plain facts."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import ssl
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs

_DER: Final = 2
"""The number under which the ssl module's own objects give a certificate in binary form."""
_SHORT: Final = {
    "commonName": "CN",
    "organizationName": "O",
    "organizationalUnitName": "OU",
    "countryName": "C",
    "localityName": "L",
    "stateOrProvinceName": "ST",
}


@attrs.frozen
class Certificate:
    """One certificate. What this Python cannot tell is empty or None."""

    subject: str
    issuer: str
    not_before: datetime.datetime | None
    not_after: datetime.datetime | None
    names: tuple[str, ...]
    """Hosts and addresses that it is good for."""
    serial_number: str
    sha256: str
    """Fingerprint of the whole certificate."""

    @property
    def self_signed(self) -> bool:
        """Whether it names itself as its issuer, as the roots of authorities do."""
        return bool(self.subject) and self.subject == self.issuer

    def days_left(self, now: datetime.datetime) -> int | None:
        """Return how many whole days it is still valid; negative once it has expired."""
        return None if self.not_after is None else (self.not_after - now).days


def chain_of(ssl_object: Any) -> tuple[Certificate, ...]:
    """Return the certificates of a connection, the server's own first: the verified chain, else what was sent.

    The ssl module gives chains publicly from Python 3.13 on, and there in binary form only; its inner object gives them
    decoded in every version that this package runs on. Where it does not, the server's own certificate has to do.
    """
    inner = getattr(ssl_object, "_sslobj", ssl_object)
    for method in ("get_verified_chain", "get_unverified_chain"):
        with contextlib.suppress(AttributeError, TypeError, ValueError, ssl.SSLError):
            found: Iterable[Any] = getattr(inner, method)() or ()
            chain = tuple(_certificate(item.public_bytes(_DER), item.get_info()) for item in found)
            if chain:
                return chain
    der = inner.getpeercert(True)
    return (_certificate(der, inner.getpeercert() or {}),) if der else ()


def _certificate(der: bytes, info: Mapping[str, Any]) -> Certificate:
    return Certificate(
        subject=_name(info.get("subject", ())),
        issuer=_name(info.get("issuer", ())),
        not_before=_moment(info.get("notBefore")),
        not_after=_moment(info.get("notAfter")),
        names=tuple(str(value) for _, value in info.get("subjectAltName", ())),
        serial_number=str(info.get("serialNumber", "")),
        sha256=hashlib.sha256(der).hexdigest(),
    )


def _name(parts: Iterable[Iterable[tuple[str, str]]]) -> str:
    return ", ".join(f"{_SHORT.get(kind, kind)}={value}" for part in parts for kind, value in part)


def _moment(text: str | None) -> datetime.datetime | None:
    if text is None:
        return None
    return datetime.datetime.fromtimestamp(ssl.cert_time_to_seconds(text), datetime.UTC)
