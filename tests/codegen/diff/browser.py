"""A headless browser over the WebDriver protocol, without a client library."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

DRIVER = shutil.which("chromedriver")
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004"}
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


class Page:
    """A page in the browser."""

    def __init__(self, client: httpx.Client, session: str) -> None:
        self._client = client
        self._base = f"/session/{session}"

    def open(self, path: Path) -> None:
        self._post("/url", {"url": path.resolve().as_uri()})

    def run(self, script: str) -> Any:
        """Return what a function body returns in the page."""
        return self._post("/execute/sync", {"script": script, "args": []})

    def press(self, *keys: str) -> None:
        """Press keys one after the other, wherever the focus is."""
        actions: list[dict[str, str]] = []
        for key in keys:
            value = KEYS.get(key, key)
            actions += [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
        self._post("/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def resize(self, width: int, height: int) -> None:
        """Make the page as wide as that, whatever the least width of a window is."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True}
        command = {"cmd": "Emulation.setDeviceMetricsOverride", "params": metrics}
        self._post("/goog/cdp/execute", command)

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        reply = self._client.post(self._base + path, json=body)
        reply.raise_for_status()
        return reply.json()["value"]


@contextmanager
def browser() -> Iterator[Page]:
    """Start a browser with an empty profile, and end it."""
    assert DRIVER is not None
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    # Only what the driver needs: proxies and the like of this machine must not reach the browser.
    environment = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LANG", "TMPDIR")}
    with tempfile.TemporaryDirectory() as profile:
        driver = subprocess.Popen(
            [DRIVER, f"--port={port}"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False) as client:
                _wait(client)
                options = {"binary": BROWSER, "args": [*FLAGS, f"--user-data-dir={profile}"]}
                wanted = {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}
                reply = client.post("/session", json={"capabilities": wanted})
                reply.raise_for_status()
                session = reply.json()["value"]["sessionId"]
                try:
                    yield Page(client, session)
                finally:
                    client.delete(f"/session/{session}")
        finally:
            driver.terminate()
            driver.wait(10)


def _wait(client: httpx.Client) -> None:
    for _ in range(100):
        try:
            if client.get("/status").json()["value"]["ready"]:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise TimeoutError("the browser's driver does not answer")
