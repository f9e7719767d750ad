"""A client of the bindings that talks to a desk's company, without a network."""

from __future__ import annotations

from intacct import Client
from intacct_runtime.transport import HttpReply, HttpRequest

from .desk import HOST, PATH, Desk


class DeskTransport:
    """Hands requests to the application of a company."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def send(self, request: HttpRequest) -> HttpReply:
        content = request.content if isinstance(request.content, bytes) else b"".join(request.content)
        response = self._desk.post(content)
        headers = {name.lower(): text for name, text in response.headers.items()}
        return HttpReply(response.status_code, headers, response.content)

    def close(self) -> None:
        """The desk is the test's."""


def client_of(desk: Desk) -> Client:
    """Return a client that is signed in as the company's user."""
    access = desk.sandbox.access
    return Client(
        transport=DeskTransport(desk),
        endpoint_url=f"https://{HOST}{PATH}",
        sender_id=access.sender_id,
        sender_password=access.sender_password,
        company_id=access.company_id,
        user_id=access.user_id,
        user_password=access.user_password,
    )
