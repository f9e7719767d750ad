"""The request's envelope taken apart, and the answer's put together."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import Final

import attrs
from lxml import etree

from intacct_runtime.xmltext import escape, escape_attribute

from .errors import Row, support_id

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Return text without the characters that XML cannot carry."""
    return _INVALID.sub("?", text)


@attrs.frozen
class Control:
    """What the control block of a request says."""

    senderid: str
    password: str
    controlid: str
    uniqueid: bool
    dtdversion: str
    policyid: str
    whitespace: bool
    additional_info: bool

    @classmethod
    def of(cls, element: etree._Element) -> Control:
        def text(name: str, default: str = "") -> str:
            found = element.findtext(name)
            return default if found is None else found.strip()

        def flag(name: str, default: bool) -> bool:
            found = text(name).lower()
            return found in {"true", "1"} if found else default

        return cls(
            senderid=text("senderid"),
            password=element.findtext("password") or "",
            controlid=element.findtext("controlid") or "",
            uniqueid=flag("uniqueid", True),
            dtdversion=text("dtdversion", "3.0"),
            policyid=text("policyid"),
            whitespace=flag("includewhitespace", True),
            additional_info=flag("showadditionalerrorinfo", False),
        )


@attrs.frozen
class Credentials:
    """What the authentication block of a request says: a session, or a login."""

    sessionid: str | None = None
    userid: str = ""
    companyid: str = ""
    password: str = ""
    clientid: str = ""
    locationid: str = ""

    @classmethod
    def of(cls, element: etree._Element) -> Credentials:
        session = element.findtext("sessionid")
        if session is not None:
            return cls(sessionid=session.strip())
        login = element.find("login")
        if login is None:
            return cls()

        def text(name: str) -> str:
            return (login.findtext(name) or "").strip()

        company, _, rest = text("companyid").partition("|")
        client, _, entity = rest.partition("|")
        return cls(
            userid=text("userid"),
            companyid=company,
            password=login.findtext("password") or "",
            clientid=text("clientid") or client,
            locationid=text("locationid") or entity,
        )


def tag(name: str, text: str | None) -> str:
    """Return an element that holds text."""
    return f"<{name}>{escape(clean(text))}</{name}>" if text else f"<{name}/>"


def element(name: str, content: str, attributes: Mapping[str, str] | None = None) -> str:
    """Return an element around XML."""
    head = name + "".join(f' {key}="{escape_attribute(clean(value))}"' for key, value in (attributes or {}).items())
    return f"<{head}>{content}</{name}>" if content else f"<{head}/>"


def timestamp(moment: datetime.datetime) -> str:
    """Return a moment as sessions show it."""
    return moment.astimezone(datetime.UTC).isoformat(timespec="seconds")


def control(status: str, given: Control | None) -> str:
    """Return the answer's control block; without a request's control it holds the status alone."""
    content = tag("status", status)
    if given is not None:
        content += tag("senderid", given.senderid) + tag("controlid", given.controlid)
        content += tag("uniqueid", "true" if given.uniqueid else "false") + tag("dtdversion", given.dtdversion)
    return element("control", content)


def error(row: Row, *, bare: bool = False, additional_info: bool = False) -> str:
    """Return one `<error>`."""
    content = tag("errorno", row.number)
    second = row.description2
    if bare:
        return element("error", content + tag("description", row.description))
    mark = support_id()
    if second:
        second = f"{second} {mark}"
    content += tag("description", row.description) + tag("description2", second) + tag("correction", row.correction)
    if additional_info:
        content += _additional(row, mark)
    return element("error", content)


def _additional(row: Row, mark: str) -> str:
    detail = row.detail

    def target(information: str, last: str = "businessInfo") -> str:
        names = {"domain": "", "requestinfo": information, "object": "", "field": "", last: ""}
        return element("target", "", names)

    def message(name: str, key: str, information: str = "") -> str:
        placeholders = "".join(
            element("placeholder", "", {"name": placeholder, "value": value})
            for placeholder, value in (detail.placeholders.items() if detail and key in detail.messages else ())
        )
        content = tag("messageid", detail.messages.get(key, "") if detail else "")
        return element(name, content + target(information) + element("placeholders", placeholders))

    reference = mark.removeprefix("[Support ID: ").removesuffix("]")
    content = tag("errorid", detail.errorid if detail else "GL-0504")
    content += tag("category", detail.category if detail else "") + target(reference, "businessinfo")
    content += message("description", "description") + message("cdescription", "description2", mark)
    return element("additionalinfo", content + message("correction", "correction"))


def errormessage(rows: Iterable[Row], *, bare: bool = False, additional_info: bool = False) -> str:
    """Return `<errormessage>` with its errors."""
    content = "".join(error(row, bare=bare, additional_info=additional_info) for row in rows)
    return element("errormessage", content)


def document(content: str, *, whitespace: bool = False) -> bytes:
    """Return a whole answer; with `whitespace` it is indented."""
    text = f"<response>{content}</response>"
    if whitespace:
        root = etree.fromstring(text, etree.XMLParser(huge_tree=True))
        etree.indent(root)
        text = etree.tostring(root, encoding="unicode")
    return (DECLARATION + text + "\n").encode()
