"""Requests: the envelope around functions."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from typing import Any, Final

import attrs
from lxml import etree

from .errors import InvalidInput
from .model import Function
from .secret import Secret
from .upload import FileText, Upload, files_in, with_files
from .writer import Context, write_element
from .xmltext import escape, escape_attribute

DTD_VERSION: Final = "3.0"
LONGEST_CONTROL_ID: Final = 256
MOST_KEYS: Final = 100
"""How many records one function reads by their keys or names."""


def new_control_id() -> str:
    """Return a control id that no other request has."""
    return str(uuid.uuid4())


def check_control_id(control_id: str) -> str:
    """Return a control id; raise `InvalidInput` if the gateway would not take it."""
    if not 1 <= len(control_id) <= LONGEST_CONTROL_ID:
        raise InvalidInput(f"{control_id!r}; accepted: a str of 1 to {LONGEST_CONTROL_ID} characters", "control_id")
    if control_id != control_id.strip():
        raise InvalidInput(f"{control_id!r}; accepted: a str without white space around it", "control_id")
    return control_id


@attrs.frozen
class Login:
    """Signs in with a user's password."""

    company_id: str
    """The company of the user; for a console's user the console."""
    user_id: str
    password: Secret
    entity_id: str | None = None
    """Entity of a multi-entity company; empty names the top level, None leaves it to the user's preference."""
    client_id: str | None = None
    """Client company that a console's user slides into."""

    @property
    def target(self) -> str:
        """The company that requests are for: the client company of a console's user, else the user's own."""
        return self.client_id or self.company_id

    def xml(self) -> str:
        """Write the login. A slide-in is part of the company: `console|client`, `console|client|entity`."""
        company, entity = self.company_id, self.entity_id
        if self.client_id:
            company = "|".join(filter(None, (company, self.client_id, entity)))
            entity = None if entity else entity
        return (
            "<login>"
            + _tag("userid", self.user_id)
            + _tag("companyid", company)
            + _tag("password", self.password.reveal())
            + _tag("locationid", entity)
            + "</login>"
        )


@attrs.frozen
class SessionId:
    """Signs in with a session."""

    session_id: Secret


def require_function(given: object) -> None:
    """Refuse what is no call."""
    if isinstance(given, type):
        raise InvalidInput(f"the class {given.__name__} is no function; accepted: a call, {given.__name__}(...)")
    if not isinstance(given, Function):
        raise InvalidInput(f"{type(given).__name__} is no function; accepted: a call such as read(...)")


@attrs.frozen
class Call:
    """One function on its way: its XML, its name for the gateway, and how its answer is read."""

    name: str
    xml: str = attrs.field(repr=False)
    control_id: str
    writes: bool
    parse: Callable[[etree._Element], Any] = attrs.field(repr=False)
    files: tuple[FileText, ...] = ()
    """The files that the XML refers to."""
    keys: int = 0
    """How many records it names by their keys."""

    @property
    def size(self) -> int:
        """Number of bytes that it has in a request, files included."""
        return len(self.xml.encode()) + sum(file.length for file in self.files)

    @classmethod
    def of(cls, function: Function[Any], control_id: str, release: str | None) -> Call:
        """Write a function for a release; raise `InvalidInput` if it cannot be sent as it stands."""
        require_function(function)
        xml = write_element(function, Context(release=release))
        wire = function.__wire__
        files = files_in(function, xml)
        parse, keys = function.__result__.parse, len(keys_of(function))
        return cls(wire.tag, xml, check_control_id(control_id), wire.writes, parse, files, keys)


def keys_of(function: Function[Any]) -> list[str]:
    """Return the keys by which a function names records, as read and delete do."""
    keys = function.__wire__.elements.get("keys")
    named = getattr(function, keys.attr, None) if keys is not None else None
    return [name for key in named.split(",") if (name := key.strip())] if isinstance(named, str) else []


@attrs.frozen
class Envelope:
    """What a request says besides its login: who sends it, under which name, and how it is to be run."""

    sender_id: str
    sender_password: Secret
    control_id: str
    calls: tuple[Call, ...]
    unique: bool
    """Whether the gateway refuses functions whose control id it has recorded."""
    transaction: bool = False
    """Whether all functions are undone if one fails."""
    policy_id: str | None = None
    """Policy of asynchronous processing; with it the reply is a mere acknowledgement."""
    bare: bool = False
    """Whether rows without an envelope may come back, as CSV or JSON."""

    def xml(self, authentication: Login | SessionId) -> bytes | Upload:
        """Write the request; files in it are read when it is sent."""
        try:
            return with_files(_request(self, authentication), [file for call in self.calls for file in call.files])
        except InvalidInput as error:
            raise error.with_traceback(None) from None  # the frames hold the passwords
        except ValueError as error:
            raise InvalidInput(str(error), "request") from None


def _tag(name: str, text: str | None) -> str:
    if text is None:
        return ""
    return f"<{name}>{escape(text)}</{name}>" if text else f"<{name}/>"


def _request(envelope: Envelope, authentication: Login | SessionId) -> str:
    control = (
        _tag("senderid", envelope.sender_id)
        + _tag("password", envelope.sender_password.reveal())
        + _tag("controlid", check_control_id(envelope.control_id))
        + _tag("uniqueid", "true" if envelope.unique else "false")
        + _tag("dtdversion", DTD_VERSION)
        + _tag("policyid", envelope.policy_id)
        + _tag("includewhitespace", "false")
    )
    if isinstance(authentication, Login):
        sign_in = authentication.xml()
    else:
        sign_in = _tag("sessionid", authentication.session_id.reveal())
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        f"<request><control>{control}</control>"
        f'<operation transaction="{"true" if envelope.transaction else "false"}">'
        f"<authentication>{sign_in}</authentication>"
        f"<content>{_functions(envelope.calls)}</content></operation></request>"
    )


def _functions(calls: Sequence[Call]) -> str:
    if not calls:
        raise InvalidInput("a request needs at least one function", "request")
    ids = [call.control_id for call in calls]
    if len(set(ids)) != len(ids):
        raise InvalidInput("two functions of a request have the same control id", "control_id")
    return "".join(f'<function controlid="{escape_attribute(call.control_id)}">{call.xml}</function>' for call in calls)
