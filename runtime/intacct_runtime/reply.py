"""Replies: from bytes to levels of outcome. Nothing here raises anything but `UnexpectedReply`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

import attrs
from lxml import etree

from .errors import InvalidDocument, UnexpectedReply
from .message import GatewayMessage, messages_under, plain
from .redact import excerpt, redact, redact_headers
from .secret import Secret
from .transport import HttpReply
from .xmltext import parse

_TITLE = re.compile(rb"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_MARKUP = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_DECLARED = re.compile(rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\A\s*<\?xml[^>]*?\sencoding\s*=")
_TEXT_LIMIT: Final = 10_000_000
_DEPTH_LIMIT: Final = 256

Clean = Callable[[str], str]


@attrs.frozen
class Authentication:
    """Who the gateway says the request ran for."""

    status: str
    user_id: str = ""
    company_id: str = ""
    entity_id: str | None = None
    """Entity; empty is the top level, None if the reply does not say."""
    client_id: str | None = None
    timestamp: datetime.datetime | None = None
    """The gateway's time when the session began."""
    timeout: datetime.datetime | None = None
    """The gateway's time when the session ends, unless it is used before."""


@attrs.frozen(eq=False)
class FunctionReply:
    """The `<result>` of one function."""

    status: str
    function: str
    control_id: str
    errors: tuple[GatewayMessage, ...]
    """Why it failed; beside success they are warnings."""
    element: etree._Element = attrs.field(repr=False)
    """The result as it came."""


@attrs.frozen(eq=False)
class Reply:
    """A whole reply of the gateway."""

    http_status: int
    headers: dict[str, str] = attrs.field(repr=False)
    content: bytes = attrs.field(repr=False)
    """The XML as it came, secrets included."""
    status: str
    """What `<control>` says: whether the request as a whole was accepted."""
    control_id: str
    errors: tuple[GatewayMessage, ...]
    """Why the request or its login was refused."""
    authentication: Authentication | None
    results: tuple[FunctionReply, ...]
    acknowledged: bool
    """Whether the request was only taken for later processing."""
    secrets: tuple[Secret, ...] = attrs.field(default=(), repr=False)
    """What `text` leaves out beside the elements that are known to be secret."""
    bare: bool = False
    """Whether `content` is rows without an envelope: CSV or JSON instead of XML."""

    @property
    def text(self) -> str:
        """The XML without secrets, for showing."""
        return redact(self.content.decode("utf-8", "replace"), self.secrets)


class _Reader:
    """Reads one HTTP reply."""

    def __init__(self, http: HttpReply, secrets: Iterable[Secret]) -> None:
        self.http = http
        self.secrets = tuple(secrets)
        self.clean: Clean = partial(redact, values=self.secrets)

    def unexpected(self, problem: str, *, damaged: bool = False) -> UnexpectedReply:
        return UnexpectedReply(
            problem,
            status=self.http.status,
            headers=redact_headers(self.http.headers, self.secrets),
            excerpt=excerpt(self.http.content, self.secrets),
            damaged=damaged and 200 <= self.http.status < 300,
        )

    @property
    def holds_rows(self) -> bool:
        """Whether the body can be rows without an envelope: a success that is neither empty nor markup."""
        begin = self.http.content[:1000].lstrip(b"\xef\xbb\xbf \t\r\n")
        return self.http.status == 200 and bool(begin) and not begin.startswith(b"<")

    def rows(self) -> Reply:
        return Reply(
            http_status=self.http.status,
            headers=dict(self.http.headers),
            content=self.http.content,
            status="success",
            control_id="",
            errors=(),
            authentication=None,
            results=(),
            acknowledged=False,
            secrets=self.secrets,
            bare=True,
        )

    def root(self) -> etree._Element:
        content = self.http.content
        if not content or content.isspace():
            if 300 <= self.http.status < 400:
                raise self.unexpected(
                    "the reply is a redirect, which is not followed: it would carry credentials along"
                )
            raise self.unexpected("the reply is empty", damaged=True)
        if _MARKUP.match(content):
            title = _TITLE.search(content[:20_000])
            named = f" titled {plain(title.group(1).decode('utf-8', 'replace'))[:80]!r}" if title else ""
            raise self.unexpected(f"the reply is an HTML page{named}, as a proxy or a portal sends it")
        try:
            return self._parsed(content)
        except InvalidDocument as error:
            begins = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
            problem = f"the reply is cut off or damaged: {error}" if begins else "the reply is not XML"
            raise self.unexpected(self.clean(problem), damaged=begins) from None

    def _parsed(self, content: bytes) -> etree._Element:
        document = self._decoded(content)
        try:
            return parse(document)
        except InvalidDocument:
            if len(content) < _TEXT_LIMIT:
                raise
        root = parse(document, huge=True)
        if _deeper(root, _DEPTH_LIMIT):
            raise InvalidDocument(f"elements are nested more than {_DEPTH_LIMIT} deep")
        return root

    def _decoded(self, content: bytes) -> bytes | str:
        """Decode by the charset of the HTTP header where the document itself names none."""
        named = _CHARSET.search(self.http.headers.get("content-type", ""))
        if named is None or named.group(1).lower() in {"utf-8", "utf8"} or _DECLARED.match(content):
            return content
        try:
            return content.decode(named.group(1))
        except (LookupError, UnicodeDecodeError):
            return content

    def reply(self) -> Reply:
        root = self.root()
        if root.tag != "response":
            raise self.unexpected(f"the reply is no reply of the gateway: its root is <{root.tag!s}>")
        control = root.find("control")
        acknowledgement = root.find("acknowledgement")
        errors = messages_under(root, self.clean)
        operations = root.findall("operation")
        if control is None and not errors and acknowledgement is None:
            raise self.unexpected("the reply has no <control>")
        status = self._status(control, "control", "failure" if errors else None)
        if control is not None:
            errors += messages_under(control, self.clean)
        if acknowledgement is not None:
            status = self._status(acknowledgement, "acknowledgement") if status == "success" else status
        authentication: Authentication | None = None
        results: list[FunctionReply] = []
        for operation in operations:
            authentication, refused = self._authentication(operation)
            errors += refused
            results.extend(self._result(result) for result in operation.iterfind("result"))
        if status == "success" and acknowledgement is None and not errors:
            if not operations:
                raise self.unexpected("the reply has no <operation>")
            if authentication is None:
                raise self.unexpected("the reply has no <authentication>")
            if authentication.status == "success" and not results:
                raise self.unexpected("the reply has no <result>")
        return Reply(
            http_status=self.http.status,
            headers=dict(self.http.headers),
            content=self.http.content,
            status=status,
            control_id=_text(control, "controlid"),
            errors=errors,
            authentication=authentication,
            results=tuple(results),
            acknowledged=acknowledgement is not None,
            secrets=self.secrets,
        )

    def _status(self, element: etree._Element | None, name: str, otherwise: str | None = None) -> str:
        status = _text(element, "status").lower() or otherwise
        if status is None:
            raise self.unexpected(f"the reply has no <status> in <{name}>")
        return status

    def _authentication(self, operation: etree._Element) -> tuple[Authentication | None, tuple[GatewayMessage, ...]]:
        errors = messages_under(operation, self.clean)
        element = operation.find("authentication")
        if element is None:
            return None, errors
        errors += messages_under(element, self.clean)
        entity = element.find("locationid")
        return (
            Authentication(
                status=self._status(element, "authentication"),
                user_id=_text(element, "userid"),
                company_id=_text(element, "companyid"),
                entity_id=None if entity is None else (entity.text or "").strip(),
                client_id=_text(element, "clientid") or None,
                timestamp=_moment(_text(element, "sessiontimestamp")),
                timeout=_moment(_text(element, "sessiontimeout")),
            ),
            errors,
        )

    def _result(self, element: etree._Element) -> FunctionReply:
        return FunctionReply(
            status=self._status(element, "result"),
            function=_text(element, "function"),
            control_id=_text(element, "controlid"),
            errors=messages_under(element, self.clean),
            element=element,
        )


def _text(element: etree._Element | None, name: str) -> str:
    return "" if element is None else (element.findtext(name) or "").strip()


def _moment(text: str) -> datetime.datetime | None:
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def _deeper(root: etree._Element, limit: int) -> bool:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > limit:
            return True
    return False


def read_reply(http: HttpReply, secrets: Iterable[Secret] = (), *, bare: bool = False) -> Reply:
    """Read an HTTP reply; raise `UnexpectedReply` if it is none of the gateway. Refusals are data, not exceptions.

    With `bare`, what is no XML stands for the rows that were asked for.
    """
    reader = _Reader(http, secrets)
    try:
        return reader.rows() if bare and reader.holds_rows else reader.reply()
    except UnexpectedReply as error:
        error.__context__ = None
        raise error.with_traceback(None) from None  # the frames hold the bytes of the reply


def loads_reply(xml: bytes | str, secrets: Iterable[Secret] = ()) -> Reply:
    """Read a reply that came by another way than HTTP, such as one to a request for later processing.

    Raises `UnexpectedReply` if it is none of the gateway. Refusals are data: `status`, `errors`, `results[…].errors`.
    """
    return read_reply(HttpReply(200, {}, xml.encode() if isinstance(xml, str) else xml), secrets)


def unexpected_reply(reply: Reply, problem: str) -> UnexpectedReply:
    """Make the exception for a reply that is XML of the gateway, but not what the request asked for."""
    return _Reader(HttpReply(reply.http_status, reply.headers, reply.content), reply.secrets).unexpected(problem)
