"""A gateway on this machine that speaks the protocol of the API over TLS and keeps state.

with intacct_sandbox.running() as gateway:
    client = intacct.Client(endpoint_url=gateway.url, ...)
"""

from __future__ import annotations

try:
    from .app import App, ConnectionCut
    from .assemble import Sandbox, make_sandbox
    from .clock import Clock
    from .customfields import define_custom_field, define_custom_object
    from .faults import Fault, Faults
    from .serving import Ready, Running, running, serve
except ModuleNotFoundError as error:
    if str(error.name).startswith("intacct"):
        raise
    raise ModuleNotFoundError(
        f"intacct_sandbox needs {error.name}: pip install 'intacct[sandbox]'", name=error.name
    ) from None

__all__ = [
    "App",
    "Clock",
    "ConnectionCut",
    "Fault",
    "Faults",
    "Ready",
    "Running",
    "Sandbox",
    "define_custom_field",
    "define_custom_object",
    "make_sandbox",
    "running",
    "serve",
]
