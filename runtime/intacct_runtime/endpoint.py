"""Where credentials may go: only over https, only to the configured endpoint or others of its domain."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from .errors import EndpointRefused, InvalidInput

DEFAULT: Final = "https://api.intacct.com/ia/xml/xmlgw.phtml"
_VENDOR_DOMAIN: Final = ".intacct.com"
_LABEL: Final = r"[a-z0-9_-]{1,63}"
_URL = re.compile(
    rf"https://(?P<host>{_LABEL}(?:\.{_LABEL})*\.?|\[[0-9a-f:.]+\])(?P<port>:[0-9]{{1,5}})?(?:/[!-~]*)?", re.IGNORECASE
)


def _parts(url: str) -> tuple[str, int] | None:
    """Return host and port of a plain https address, without user, white space or anything that reads two ways."""
    found = _URL.fullmatch(url)
    if found is None or "\\" in url:
        return None
    split = urlsplit(url)
    try:
        port = split.port or 443
    except ValueError:
        return None
    host = (split.hostname or "").rstrip(".")
    return (host, port) if host else None


def configured(url: str) -> str:
    """Check the address that the caller configured and return it."""
    url = url.strip()
    if _parts(url) is None:
        raise InvalidInput(f"{url!r} is no https address; accepted: for example {DEFAULT}", "endpoint_url")
    return url


def offered(url: str, home: str) -> str:
    """Check the address that a session names against the configured one, and return it.

    Under the vendor's domain every host of that domain will do; elsewhere only the configured host itself, or a host
    under it, on the same port.
    """
    there, here = _parts(url), _parts(home)
    if there is not None and here is not None:
        host, port = there
        if here[0].endswith(_VENDOR_DOMAIN) and host.endswith(_VENDOR_DOMAIN):
            return url
        if port == here[1] and (host == here[0] or host.endswith("." + here[0])):
            return url
    raise EndpointRefused(
        f"the gateway names {url!r} as the address of the session, which is no https address under that of {home!r}; "
        "no credential was sent there",
        url,
    )
