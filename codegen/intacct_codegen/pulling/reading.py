"""Asks for one definition after the other, several in a request; an object that fails does not lose the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from intacct_codegen.overlay.folder import merged_names
from intacct_codegen.pulling.progress import shown
from intacct_codegen.pulling.state import Replies

if TYPE_CHECKING:
    from intacct import Client
    from intacct_runtime.errors import IntacctError
    from intacct_runtime.reply import FunctionReply

_PATIENCE = 3
"""How many objects in a row may bring down their request before the gateway itself is taken to be the reason."""


@dataclass
class Refusals:
    """Objects without a definition, each with the reason."""

    listed: dict[str, str] = field(default_factory=dict[str, str])
    """Those that the company lists."""
    absent: dict[str, str] = field(default_factory=dict[str, str])
    """Those that the spec knows and the company does not list: it is not subscribed to them."""


def listed_objects(client: Client) -> list[str]:
    """Ask which objects the company has."""
    from intacct.common import inspect

    client.execute(inspect(object="*"))
    found = [
        str(element.get("typename"))
        for result in _results(client).values()
        for element in result.element.iter(etree.Element)
        if element.get("typename")
    ]
    return merged_names(found)


def read_definitions(client: Client, replies: Replies, wanted: Sequence[str], size: int) -> Refusals:
    """Ask for the definitions that are not there yet, `size` in a request. Raises what ends the whole pull."""
    there = {name.upper() for name in replies.names()}
    pending = [name for name in wanted if name.upper() not in there]
    reading = _Reading(client, replies)
    done = len(wanted) - len(pending)
    with shown(len(wanted), done) as show:
        for start in range(0, len(pending), size):
            part = pending[start : start + size]
            reading.ask(part)
            done += len(part)
            show(done)
    return reading.refusals


class _Reading:
    def __init__(self, client: Client, replies: Replies) -> None:
        self._client = client
        self._replies = replies
        self._listed = {name.upper() for name in replies.listed}
        self._broken = 0
        self.refusals = Refusals()

    def ask(self, names: Sequence[str]) -> None:
        from intacct.common import lookup
        from intacct_runtime.errors import AuthenticationError, ControlError, UnexpectedReply

        batch = self._client.batch()
        slots = [batch.add(lookup(object=name)) for name in names]
        try:
            batch.run()
        except AuthenticationError:
            raise
        except (ControlError, UnexpectedReply) as error:
            self._without(names, error)
            return
        self._broken = 0
        results = _results(self._client)
        for name, slot in zip(names, slots, strict=True):
            definition = _definition(results.get(slot.control_id))
            if definition is not None:
                self._replies.add(name, definition)
            else:
                self._refuse(name, str(slot.error or "the reply holds no definition"))

    def _without(self, names: Sequence[str], error: IntacctError) -> None:
        """Ask for each half of the objects of a request that failed as a whole; one of them may be the reason."""
        if len(names) > 1:
            middle = len(names) // 2
            self.ask(names[:middle])
            self.ask(names[middle:])
            return
        self._broken += 1
        if self._broken >= _PATIENCE:
            raise error
        self._refuse(names[0], str(error))

    def _refuse(self, name: str, reason: str) -> None:
        refusals = self.refusals
        (refusals.listed if name.upper() in self._listed else refusals.absent)[name] = reason


def _results(client: Client) -> dict[str, FunctionReply]:
    """Return the results of the last reply as they came, by control id."""
    reply = client.last_reply
    return {result.control_id: result for result in reply.results} if reply is not None else {}


def _definition(result: FunctionReply | None) -> str | None:
    """Return the data of a successful lookup as a document of its own."""
    if result is None or result.status != "success":
        return None
    data = result.element.find("data")
    if data is None or not any(
        etree.QName(child).localname.lower() == "type" for child in data.iterchildren(etree.Element)
    ):
        return None
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{etree.tostring(data, encoding="unicode", with_tail=False)}\n'
