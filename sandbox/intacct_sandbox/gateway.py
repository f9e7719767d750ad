"""From the bytes of a request to the bytes of an answer."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs
from lxml import etree

from intacct_runtime.reader import read_element

from . import envelope
from .catalog import Catalog
from .clock import Clock
from .context import Context
from .envelope import Control, Credentials, tag
from .errors import (
    AuthenticationFailure,
    ControlFailure,
    FunctionFailure,
    GatewayError,
    Row,
    already_recorded,
    rolled_back,
)
from .replies import Data, Partial, Raw, Reply
from .sessions import Doorkeeper, Session, refused_authentication
from .store import Store
from .validate import RequestSchema, parse_request

Handler = Callable[[Context, Any], Reply]
XML: Final = "text/xml; charset=UTF-8"
_VERSION: Final = "3.0"
_log = logging.getLogger("intacct_sandbox")


@attrs.frozen
class Call:
    """One HTTP request, as far as the gateway cares."""

    body: bytes
    url: str
    charset: str | None = None
    client: str = "127.0.0.1"


@attrs.frozen
class Answer:
    """One HTTP answer."""

    status: int
    body: bytes
    content_type: str = XML


@attrs.define
class _Outcome:
    """What became of one function."""

    name: str
    controlid: str
    status: str = "success"
    reply: Reply | None = None
    rows: tuple[Row, ...] = ()

    def xml(self, *, additional_info: bool) -> str:
        content = tag("status", self.status) + tag("function", self.name) + tag("controlid", self.controlid)
        if self.reply is not None and self.status != "aborted":
            content += self.reply.xml()
        if self.rows:
            content += envelope.errormessage(self.rows, additional_info=additional_info)
        return envelope.element("result", content)


class _Undo(Exception):
    """A transaction ends without keeping anything."""


class Gateway:
    """The gateway of one company."""

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        handlers: Mapping[str, Handler],
        *,
        schema: RequestSchema | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.store = store
        self.catalog = catalog
        self.handlers = handlers
        self.schema = schema
        self.clock = clock or Clock()
        self.doorkeeper = Doorkeeper(store, self.clock)

    def answer(self, call: Call) -> Answer:
        """Carry out a request."""
        with self.store.lock:
            control: Control | None = None
            try:
                root = parse_request(call.body, call.charset)
                block = root.find("control")
                control = None if block is None else Control.of(block)
                if self.schema is not None:
                    self.schema.check(root)
                if control is None or root.tag != "request":
                    raise ControlFailure(Row("XL03000003", "", "XML Parse schema error: this is no request."))
                if control.dtdversion != _VERSION:
                    raise ControlFailure(
                        Row(
                            "XL03000003",
                            "",
                            f"XML Parse error: dtdversion {control.dtdversion} is not served; use {_VERSION}.",
                        )
                    )
                self.doorkeeper.check_sender(control)
                if control.policyid:
                    return self._postponed(root, control, call)
                return self._answered(root, control, call)
            except ControlFailure as failure:
                return _control_failure(failure, control)

    def _postponed(self, root: etree._Element, control: Control, call: Call) -> Answer:
        """Acknowledge an asynchronous request; its answer is kept for whoever collects the policy's deliveries."""
        later = self._answered(root, control, call)
        self.store.deliver(control.policyid, later.body)
        content = "<acknowledgement><status>success</status></acknowledgement>" + envelope.control("success", control)
        return Answer(200, envelope.document(content, whitespace=control.whitespace))

    def _answered(self, root: etree._Element, control: Control, call: Call) -> Answer:
        operations = root.findall("operation")
        content = envelope.control("success", control)
        for operation in operations:
            block = operation.find("authentication")
            credentials = Credentials() if block is None else Credentials.of(block)
            try:
                session = self.doorkeeper.admit(control, credentials, call.client)
            except AuthenticationFailure as failure:
                refusal = envelope.errormessage(failure.rows, additional_info=control.additional_info)
                content += envelope.element("operation", refused_authentication(credentials) + refusal)
                continue
            outcomes = self._run(operation, control, session, call)
            if len(operations) == 1 and len(outcomes) == 1 and isinstance(outcomes[0].reply, Raw):
                return Answer(200, outcomes[0].reply.body, outcomes[0].reply.content_type)
            results = "".join(outcome.xml(additional_info=control.additional_info) for outcome in outcomes)
            content += envelope.element("operation", session.authentication() + results)
        return Answer(200, envelope.document(content, whitespace=control.whitespace))

    def _run(self, operation: etree._Element, control: Control, session: Session, call: Call) -> list[_Outcome]:
        functions = operation.findall("content/function")
        outcomes = [_Outcome(str(function[0].tag), function.get("controlid", "")) for function in functions]
        work = list(zip(functions, outcomes, strict=True))
        if operation.get("transaction") != "true":
            for function, outcome in work:
                self._run_one(function[0], outcome, control, session, call)
            return outcomes
        try:
            with self.store.savepoint():
                for function, outcome in work:
                    self._run_one(function[0], outcome, control, session, call)
                    if outcome.status != "success":
                        raise _Undo
        except _Undo:
            for outcome in outcomes:
                outcome.rows = (*outcome.rows, rolled_back())
                if outcome.status == "success":
                    outcome.status = "aborted"
        return outcomes

    def _run_one(
        self, function: etree._Element, outcome: _Outcome, control: Control, session: Session, call: Call
    ) -> None:
        """Carry out one function: what it did is kept if it succeeded."""
        context = Context(
            self.store, self.catalog, self.clock, session, self.doorkeeper, url=call.url, release=self.catalog.release
        )
        try:
            if control.uniqueid and self.store.control_id_used(outcome.controlid):
                raise already_recorded(outcome.controlid)
            with self.store.savepoint():
                outcome.reply = self._reply(function, context)
                if control.uniqueid:
                    self.store.use_control_id(outcome.controlid, outcome.name, self.clock.now())
            if isinstance(outcome.reply, Partial):
                outcome.status, outcome.rows = "failure", outcome.reply.rows
        except GatewayError as failure:
            outcome.status, outcome.rows = "failure", failure.rows
            outcome.reply = Data((), {"listtype": "objects", "count": "0"}) if outcome.name == "create" else None
        except Exception:
            _log.exception("%s failed", outcome.name)
            outcome.status = "failure"
            outcome.rows = (Row("DL02000001", "Error", "There was an error processing the request."),)

    def _reply(self, function: etree._Element, context: Context) -> Reply:
        name = str(function.tag)
        cls = self.catalog.registry.function(name)
        handler = self.handlers.get(name)
        if cls is None or handler is None:
            raise FunctionFailure(
                Row("DL02000001", "Error", f"The sandbox does not carry out {name}.", "Use another function.")
            )
        return handler(context, read_element(function, cls))


def _control_failure(failure: ControlFailure, control: Control | None) -> Answer:
    content = envelope.control("failure", None if failure.bare else control)
    additional_info = control is not None and control.additional_info
    content += envelope.errormessage(failure.rows, bare=failure.bare, additional_info=additional_info)
    whitespace = control is not None and control.whitespace
    return Answer(failure.status, envelope.document(content, whitespace=whitespace))
