"""The demo company for tests of documents: typed functions in, typed results out, no network."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from lxml import etree

import intacct
from intacct_runtime.model import Function
from intacct_sandbox import ledger
from intacct_sandbox.assemble import Sandbox, make_sandbox
from intacct_sandbox.clock import Clock
from intacct_sandbox.gateway import Call
from intacct_sandbox.store import Record

NOW = datetime.datetime(2026, 3, 15, 9, 30, tzinfo=datetime.UTC)
TODAY = NOW.date()


class Trade:
    """The demo company, asked in the name of its administrator or in an entity."""

    def __init__(self, data: Path | None = None) -> None:
        self.sandbox: Sandbox = make_sandbox(data=data, clock=Clock(NOW))
        self.context = self.sandbox.context()
        self.store = self.sandbox.store

    def send(
        self, function: Function[Any] | str, *, entity: str = "", user: tuple[str, str] = ("", "")
    ) -> etree._Element:
        """Carry out a function, validated like any request; return its result."""
        access = self.sandbox.access
        text = function if isinstance(function, str) else intacct.dumps(function).decode()
        text = text.partition("?>")[2] if text.startswith("<?xml") else text
        location = f"<locationid>{entity}</locationid>" if entity else ""
        body = f"""<request><control><senderid>{access.sender_id}</senderid>
            <password>{access.sender_password}</password><controlid>c</controlid><uniqueid>false</uniqueid><dtdversion>3.0</dtdversion>
            <includewhitespace>false</includewhitespace></control><operation><authentication><login>
            <userid>{user[0] or access.user_id}</userid><companyid>{access.company_id}</companyid>
            <password>{user[1] or access.user_password}</password>{location}</login>
            </authentication><content><function controlid="f">{text}</function></content></operation></request>"""
        answer = self.sandbox.gateway.answer(Call(body.encode(), "https://localhost/ia/xml/xmlgw.phtml"))
        result = etree.fromstring(answer.body).find("operation/result")
        assert result is not None, answer.body.decode()
        return result

    def ask(self, function: Function[Any] | str, **how: Any) -> etree._Element:
        """Carry out a function that must succeed; the books must balance afterwards."""
        result = self.send(function, **how)
        assert result.findtext("status") == "success", etree.tostring(result).decode()
        self.check()
        return result

    def key(self, function: Function[Any] | str, **how: Any) -> str:
        """Carry out a function that must succeed; return the key that it answers."""
        return self.ask(function, **how).findtext("key") or ""

    def refused(self, function: Function[Any] | str, number: str = "BL01001973", **how: Any) -> str:
        """Carry out a function that must be refused and change nothing; return why."""
        before = self.picture()
        result = self.send(function, **how)
        assert result.findtext("status") == "failure", etree.tostring(result).decode()
        assert result.findtext("errormessage/error/errorno") == number
        assert self.picture() == before
        return (result.findtext("errormessage/error/description2") or "").partition(" [Support")[0]

    def check(self) -> None:
        """The ledger comes to nothing per currency, and inventory is worth what its account says."""
        for currency in ("USD", "EUR"):
            found = self.balances(currency)
            assert sum(found.values()) == 0
            goods = sum(
                record.number("#VALUE")
                for record in self.store.table("ITEMWAREHOUSEINFO").values()
                if record.text("WHSE_CURRENCY") == currency
            )
            assert found.get("1400", Decimal(0)) == goods

    def balances(self, currency: str = "USD") -> dict[str, Decimal]:
        """Return what stands on the accounts, in one base currency."""
        first, last = datetime.date(2000, 1, 1), datetime.date(2099, 12, 31)
        return {
            balance.account: balance.end
            for balance in ledger.balances(self.context, first, last)
            if balance.currency == currency
        }

    def balances_with_goods(self, currency: str) -> Decimal:
        """Return what goods in warehouses and in transit are worth in the ledger."""
        found = self.balances(currency)
        return found.get("1400", Decimal(0)) + found.get("1450", Decimal(0))

    def picture(self) -> object:
        """Return all that a refused function must leave alone."""
        kinds = (
            "SODOCUMENT SODOCUMENTENTRY PODOCUMENT PODOCUMENTENTRY INVDOCUMENT INVDOCUMENTENTRY ICTRANSFER "
            "ICTRANSFERITEM ITEMWAREHOUSEINFO INVENTORYTOTALDETAIL GLBATCH GLENTRY APBILL ARINVOICE CONTACT"
        )
        return {kind: [dict(record.fields) for record in self.store.table(kind).values()] for kind in kinds.split()}

    def document(self, name: str) -> Record:
        """Return a document by its id."""
        for kind in ("SODOCUMENT", "PODOCUMENT", "INVDOCUMENT"):
            record = self.context.named(kind, name)
            if record is not None:
                return record
        raise AssertionError(f"there is no document {name}")

    def lines(self, name: str) -> list[Record]:
        """Return the lines of a document."""
        document = self.document(name)
        return self.context.lines(document, f"{document.kind}ENTRY")

    def stock(self, item: str, warehouse: str) -> tuple[Decimal, Decimal]:
        """Return how many of an item lie in a warehouse, and what they are worth there."""
        record = self.store.find("ITEMWAREHOUSEINFO", ITEMID=item, WAREHOUSEID=warehouse)
        return (Decimal(0), Decimal(0)) if record is None else (record.number("WONHAND"), record.number("#VALUE"))

    def fields(self, kind: str, key: int, *names: str) -> dict[str, str]:
        """Return fields of a record as `read` answers them."""
        result = self.ask(f"<read><object>{kind}</object><keys>{key}</keys><fields>{','.join(names)}</fields></read>")
        return {name: result.findtext(f"data/{kind}/{name}") or "" for name in names}

    def trail(self, record: Record) -> list[tuple[str, str]]:
        """Return mode and workflow of what the audit trail says of a record, each once."""
        entries = self.store.audit(record.kind, record.recordno)
        return list(dict.fromkeys((entry.mode, entry.workflow) for entry in entries))
