"""What this machine brings to a TLS connection."""

from __future__ import annotations

import platform
import ssl
import sys

import attrs

_SUPPORTED_OPENSSL = (3, 0)


@attrs.frozen
class Machine:
    """Python and its OpenSSL, as far as they decide about TLS."""

    python: str
    openssl: str
    tls_1_2: bool
    tls_1_3: bool
    openssl_supported: bool

    @property
    def acceptable(self) -> bool:
        """Whether a gateway that takes TLS 1.2 or newer only would accept a connection from here."""
        return self.tls_1_2 or self.tls_1_3

    @property
    def verdict(self) -> str:
        """What a support desk can say about the machine."""
        if not self.acceptable:
            return "NOT accepted: the OpenSSL of this Python knows neither TLS 1.2 nor 1.3. Install a newer Python."
        if not self.tls_1_3:
            return "accepted today by way of TLS 1.2; without TLS 1.3 not for ever. Plan for a newer Python."
        if not self.openssl_supported:
            return "accepted; but its OpenSSL gets no corrections any more. Plan for a newer Python."
        if not self.tls_1_2:
            return "accepted by gateways that know TLS 1.3; TLS 1.2 is switched off here."
        return "accepted: it knows TLS 1.2 and 1.3, and this package uses nothing older."


def this_machine() -> Machine:
    """Describe the machine that this runs on."""
    context = ssl.create_default_context()
    lowest, highest = context.minimum_version, context.maximum_version
    return Machine(
        python=f"{platform.python_version()} ({platform.python_implementation()}, {sys.platform})",
        openssl=ssl.OPENSSL_VERSION,
        tls_1_2=ssl.HAS_TLSv1_2 and _within(ssl.TLSVersion.TLSv1_2, lowest, highest),
        tls_1_3=ssl.HAS_TLSv1_3 and _within(ssl.TLSVersion.TLSv1_3, lowest, highest),
        openssl_supported="OpenSSL" not in ssl.OPENSSL_VERSION or ssl.OPENSSL_VERSION_INFO[:2] >= _SUPPORTED_OPENSSL,
    )


def _within(version: ssl.TLSVersion, lowest: ssl.TLSVersion, highest: ssl.TLSVersion) -> bool:
    """Whether the settings of the system leave a version in; the bounds themselves may be open."""
    above = lowest is ssl.TLSVersion.MINIMUM_SUPPORTED or lowest <= version
    below = highest is ssl.TLSVersion.MAXIMUM_SUPPORTED or version <= highest
    return above and below
