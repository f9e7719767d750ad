"""Where credentials may go."""

from __future__ import annotations

import pytest

from intacct_runtime import endpoint
from intacct_runtime.errors import EndpointRefused, InvalidInput


@pytest.mark.parametrize(
    ("offered", "home"),
    [
        ("https://na12.intacct.com/ia/xml/xmlgw.phtml", endpoint.DEFAULT),
        ("https://api.intacct.com./ia", endpoint.DEFAULT),
        ("https://na12.INTACCT.com:8443/x", endpoint.DEFAULT),
        ("https://sandbox.intacct.com:4711/x", "https://sandbox.intacct.com:4711/x"),
        ("https://localhost:8443/other", "https://localhost:8443/ia"),
        ("https://127.0.0.1:8443/", "https://127.0.0.1:8443/ia"),
        ("https://[::1]:8443/", "https://[::1]:8443/ia"),
        ("https://eu.gateway.example/x", "https://gateway.example/x"),
        ("https://gateway.example:443/x", "https://gateway.example/x"),
    ],
)
def test_addresses_that_are_taken(offered: str, home: str) -> None:
    assert endpoint.offered(offered, home) == offered


@pytest.mark.parametrize(
    ("offered", "home"),
    [
        ("http://na12.intacct.com/ia", endpoint.DEFAULT),
        ("https://intacct.com/ia", endpoint.DEFAULT),
        ("https://evilintacct.com/ia", endpoint.DEFAULT),
        ("https://api.intacct.com.evil.example/ia", endpoint.DEFAULT),
        ("https://api.intacct.com@evil.example/ia", endpoint.DEFAULT),
        ("https://evil.example\\.intacct.com/ia", endpoint.DEFAULT),
        ("https://evil.example/.intacct.com", endpoint.DEFAULT),
        ("https://evil.example#.intacct.com", endpoint.DEFAULT),
        ("https://evil.example?.intacct.com", endpoint.DEFAULT),
        ("https://api.intacct.com /ia", endpoint.DEFAULT),
        ("https://api.intacct.com\n.evil.example/", endpoint.DEFAULT),
        ("https://\u0430pi.intacct.com/", endpoint.DEFAULT),
        ("//api.intacct.com/ia", endpoint.DEFAULT),
        ("ftp://api.intacct.com/ia", endpoint.DEFAULT),
        ("https://", endpoint.DEFAULT),
        ("", endpoint.DEFAULT),
        ("https://api.intacct.com:99999/", endpoint.DEFAULT),
        ("https://localhost:8444/", "https://localhost:8443/"),
        ("https://localhost/", "https://localhost:8443/"),
        ("https://localhost.:8443.evil.example/", "https://localhost:8443/"),
        ("https://gateway.example/", "https://eu.gateway.example/"),
        ("https://api.intacct.com/", "https://localhost:8443/"),
    ],
)
def test_addresses_that_are_refused(offered: str, home: str) -> None:
    with pytest.raises(EndpointRefused, match="no credential was sent there") as caught:
        endpoint.offered(offered, home)
    assert caught.value.endpoint == offered
    assert not caught.value.may_have_run


@pytest.mark.parametrize(
    "url",
    [
        *("http://api.intacct.com/", "api.intacct.com", "https://user@api.intacct.com/", "x"),
        *("https://a..b/", "https://.b/", f"https://{'a' * 64}.com/"),
    ],
)
def test_only_https_can_be_configured(url: str) -> None:
    with pytest.raises(InvalidInput, match=r"endpoint_url: .* is no https address"):
        endpoint.configured(url)
