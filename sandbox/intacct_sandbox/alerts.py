"""An event loop whose servers say why they end a TLS handshake.

asyncio closes a connection whose handshake failed without sending the alert that OpenSSL has ready, so that a client
learns no more than that the connection was cut. A client that is too new for the server should see the alert
`protocol_version`, as from any other server.
"""

from __future__ import annotations

import asyncio
from typing import Any


class AlertingLoop(asyncio.SelectorEventLoop):
    """An event loop that sends pending TLS alerts before it closes a connection."""

    def _make_ssl_transport(self, *args: Any, **options: Any) -> Any:
        base: Any = super()
        transport: Any = base._make_ssl_transport(*args, **options)
        _send_alerts(getattr(transport, "_ssl_protocol", None))
        return transport


def _send_alerts(protocol: Any) -> None:
    complete = getattr(protocol, "_on_handshake_complete", None)
    send = getattr(protocol, "_process_outgoing", None)
    if complete is None or send is None:
        return

    def send_first(error: BaseException | None) -> None:
        if error is not None:
            send()
        complete(error)

    protocol._on_handshake_complete = send_first
