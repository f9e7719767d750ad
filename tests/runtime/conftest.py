"""Fixtures of the client's tests. No test sees the credentials of the machine, or leaves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from .tls_server import Authority

VARIABLES = (
    *(f"INTACCT_{name}" for name in ("ENDPOINT_URL", "PROFILE", "COMPANY_PROFILE", "SENDER_PROFILE")),
    *(f"INTACCT_{name}" for name in ("SENDER_ID", "SENDER_PASSWORD", "COMPANY_ID", "USER_ID", "USER_PASSWORD")),
    *("INTACCT_ENTITY_ID", "HOMEDRIVE", "HOMEPATH", "SSLKEYLOGFILE"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"),
)


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty home folder and an environment without credentials."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority for the servers of the tests."""
    return Authority(tmp_path_factory.mktemp("certificates"))
