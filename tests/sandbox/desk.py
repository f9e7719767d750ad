"""Asks a sandbox company through its ASGI application, without a network."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from decimal import Decimal

import httpx
from lxml import etree

from intacct_sandbox import Sandbox, make_sandbox

HOST = "sandbox.example:8443"
PATH = "/ia/xml/xmlgw.phtml"


class Desk:
    """A company and somebody who sends it requests."""

    def __init__(self, sandbox: Sandbox | None = None) -> None:
        self.sandbox = sandbox or make_sandbox()
        self.store = self.sandbox.store
        self.context = self.sandbox.context()
        self._runner = asyncio.Runner()
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=self.sandbox.app),  # type: ignore[arg-type]
            base_url=f"https://{HOST}",
        )

    def close(self) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()
        self.sandbox.close()

    def http(self, method: str, path: str = PATH, **options: object) -> httpx.Response:
        """Send any HTTP request."""
        return self._runner.run(self._client.request(method, path, **options))  # type: ignore[arg-type]

    def post(self, body: bytes | str, **headers: str) -> httpx.Response:
        """Send the body of a request."""
        return self.http("POST", content=body, headers={name.replace("_", "-"): text for name, text in headers.items()})

    def login(self, **other: str) -> str:
        """Return a login element; keywords change its parts."""
        access = self.sandbox.access
        parts = {"userid": access.user_id, "companyid": access.company_id, "password": access.user_password, **other}
        return "<login>" + "".join(f"<{name}>{text}</{name}>" for name, text in parts.items()) + "</login>"

    def body(
        self,
        *functions: str,
        transaction: bool | None = None,
        authentication: str | None = None,
        control: Mapping[str, str] | None = None,
        controlids: str = "f",
    ) -> str:
        """Return a whole request."""
        access = self.sandbox.access
        settings = {
            "senderid": access.sender_id,
            "password": access.sender_password,
            "controlid": "c1",
            "uniqueid": "false",
            "dtdversion": "3.0",
            "includewhitespace": "false",
            **(control or {}),
        }
        order = ("senderid", "password", "controlid", "uniqueid", "dtdversion", "policyid")
        order += ("includewhitespace", "showadditionalerrorinfo")
        head = "".join(f"<{name}>{settings[name]}</{name}>" for name in order if name in settings)
        content = "".join(
            f'<function controlid="{controlids}{n}">{text}</function>' for n, text in enumerate(functions)
        )
        attribute = "" if transaction is None else f' transaction="{str(transaction).lower()}"'
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<request><control>{head}</control><operation{attribute}>'
            f"<authentication>{authentication or self.login()}</authentication><content>{content}</content>"
            "</operation></request>"
        )

    def answer(self, *functions: str, **options: object) -> etree._Element:
        """Send functions; return the whole answer."""
        response = self.post(self.body(*functions, **options))  # type: ignore[arg-type]
        assert response.headers["content-type"] == "text/xml; charset=UTF-8"
        return etree.fromstring(response.content)

    def send(self, *functions: str, **options: object) -> list[etree._Element]:
        """Send functions; return their results."""
        root = self.answer(*functions, **options)
        results = root.findall("operation/result")
        assert len(results) == len(functions), etree.tostring(root).decode()
        return results

    def ask(self, function: str, **options: object) -> etree._Element:
        """Send a function that must succeed; return its result."""
        (result,) = self.send(function, **options)
        assert result.findtext("status") == "success", etree.tostring(result).decode()
        return result

    def key(self, function: str) -> int:
        """Send a function that answers a key, or creates one record; return its record number."""
        result = self.ask(function)
        return int(result.findtext("key") or result.findtext("data/*/RECORDNO") or "")

    def refused(self, function: str, number: str = "BL01001973", **options: object) -> str:
        """Send a function that must be refused, and change nothing; return why."""
        before = self.everything()
        (result,) = self.send(function, **options)
        assert result.findtext("status") == "failure", etree.tostring(result).decode()
        assert result.findtext("errormessage/error/errorno") == number, etree.tostring(result).decode()
        assert self.everything() == before
        return (result.findtext("errormessage/error/description2") or "").partition(" [Support ID")[0]

    def everything(self) -> dict[str, dict[int, str]]:
        """Return all records there are."""
        return {
            kind: {number: repr(record.fields) for number, record in self.store.table(kind).items()}
            for kind in self.store.kinds()
        }

    def rows(self, kind: str, fields: str, where: str = "") -> list[dict[str, str]]:
        """Read fields of records with readByQuery."""
        text = where.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        result = self.ask(
            f"<readByQuery><object>{kind}</object><fields>{fields}</fields><query>{text}</query>"
            "<pagesize>1000</pagesize></readByQuery>"
        )
        return [{str(field.tag): field.text or "" for field in record} for record in result.iterfind("data/*")]

    def row(self, kind: str, key: int | str, *fields: str) -> list[str]:
        """Read fields of one record."""
        result = self.ask(
            f"<read><object>{kind}</object><keys>{key}</keys><fields>{','.join(fields) or '*'}</fields></read>"
        )
        (record,) = result.iterfind("data/*")
        return [field.text or "" for field in record]

    def balances(self, book: str = "ACCRUAL", **filters: str) -> dict[str, Decimal]:
        """Return the trial balance of a book at the end of 2026; it must come to nothing."""
        fields = {"locationid": "100", **filters}
        order = (
            "departmentid",
            "locationid",
            "projectid",
            "customerid",
            "vendorid",
            "itemid",
            "classid",
            "warehouseid",
        )
        given = "".join(f"<{name}>{fields[name]}</{name}>" for name in order if fields.get(name))
        result = self.ask(
            "<get_trialbalance><startdate><year>2026</year><month>01</month><day>01</day></startdate><enddate>"
            f"<year>2026</year><month>12</month><day>31</day></enddate><reportingbook>{book}</reportingbook>{given}"
            "</get_trialbalance>"
        )
        found = {
            line.findtext("glaccountno") or "": Decimal(line.findtext("endbalance") or "0")
            for line in result.iterfind("data/trialbalance")
        }
        assert sum(found.values(), Decimal(0)) == 0
        return {account: amount for account, amount in found.items() if amount}
