"""A gateway on this machine that speaks the protocol of the API over TLS and keeps state.

with intacct_sandbox.running() as gateway:
    client = intacct.Client(endpoint_url=gateway.url, ...)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import App, ConnectionCut
    from .assemble import Sandbox, make_sandbox
    from .clock import Clock
    from .customfields import define_custom_field, define_custom_object
    from .faults import Fault, Faults
    from .serving import Ready, Running, running, serve

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

_PLACES = {
    "App": "app",
    "ConnectionCut": "app",
    "Sandbox": "assemble",
    "make_sandbox": "assemble",
    "Clock": "clock",
    "define_custom_field": "customfields",
    "define_custom_object": "customfields",
    "Fault": "faults",
    "Faults": "faults",
    "Ready": "serving",
    "Running": "serving",
    "running": "serving",
    "serve": "serving",
}
"""The module of each name, imported when the name is first used: so the command can say what is not installed."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            value = getattr(import_module(f".{_PLACES[name]}", __name__), name)
        except ModuleNotFoundError as error:
            if str(error.name).startswith("intacct"):
                raise
            raise ModuleNotFoundError(
                f"intacct_sandbox needs {error.name}: pip install 'intacct[sandbox]'", name=error.name
            ) from None
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
