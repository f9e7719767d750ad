"""What is refused: wrong input before it is sent, and a gateway with old TLS."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from report import Report, StepFailed

from intacct import Client, InvalidInput, TlsError
from intacct.accounts_payable import APPYMTDETAIL, create_appymt
from intacct_sandbox import running


def wrong_input_is_refused(report: Report, client: Client) -> None:
    report.step("Get a field name and an amount wrong")
    before = client.usage.requests
    good: dict[str, Any] = {
        "vendorid": "V3001",
        "paymentdate": datetime.date.today(),
        "financialentity": "BOS-CHK",
        "paymentmethod": "EFT",
    }
    detail = APPYMTDETAIL(recordkey=1, trx_paymentamount=Decimal("1.00"))
    wrong: dict[str, dict[str, Any]] = {
        "create APPYMT with financialentitty": {"appymtdetails": [detail], "financialentitty": "BOS-CHK"},
        "create APPYMT with the float 1.1 as amount": {
            "appymtdetails": [APPYMTDETAIL(recordkey=1, trx_paymentamount=1.1)],  # type: ignore[arg-type]
        },
    }
    for text, fields in wrong.items():
        report.asked(text)
        try:
            client.execute(create_appymt(**{**good, **fields}))
        except InvalidInput as error:
            report.answered(_short(str(error)))
        else:
            raise StepFailed(f"{text} was sent")
    report.holds("requests sent meanwhile", client.usage.requests - before, 0)


def _short(text: str) -> str:
    return text if len(text) <= 240 else text[:237] + "..."


def old_tls_is_refused(report: Report) -> None:
    report.step("Meet a gateway that offers only TLS 1.1")
    with running(seed="empty", tls_min="1.1", tls_max="1.1") as gateway:
        ready = gateway.ready
        report.asked(f"log in at {ready.url}")
        client = Client(
            endpoint_url=ready.url,
            ca_file=ready.ca_file,
            sender_id=ready.sender_id,
            sender_password=ready.sender_password,
            company_id=ready.company_id,
            user_id=ready.user_id,
            user_password=ready.user_password,
            max_retries=0,
        )
        try:
            with client:
                client.login()
        except TlsError as error:
            report.answered(_short(str(error)))
        else:
            raise StepFailed("a session over TLS 1.1")
