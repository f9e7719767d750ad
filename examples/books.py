"""What the books say: a trial balance and an audit trail."""

from __future__ import annotations

import datetime
from decimal import Decimal

from report import Report, amount

from intacct import Client
from intacct.company_console import getAuditTrail
from intacct.general_ledger import get_trialbalance

TODAY = datetime.date.today()


def trial_balance(report: Report, client: Client) -> None:
    report.step("Print the trial balance of a reporting book for one department")
    report.asked("get_trialbalance for this month, book ACCRUAL, department D200 (Sales), entity 100")
    lines = client.execute(
        get_trialbalance(
            startdate=TODAY.replace(day=1),
            enddate=TODAY,
            reportingbook="ACCRUAL",
            departmentid="D200",
            locationid="100",
        )
    )
    figures = [[amount(n) for n in (line.startbalance, line.debits, line.credits, line.endbalance)] for line in lines]
    rows = [(line.glaccountno, *row) for line, row in zip(lines, figures, strict=True)]
    totals = [sum(column, Decimal(0)) for column in zip(*figures, strict=True)]
    report.table(("Account", "Start", "Debits", "Credits", "End"), rows, ("", *totals))
    report.holds("debits less credits", totals[1] - totals[2], Decimal("0.00"))
    report.holds("all balances together", totals[3], Decimal("0.00"))


def audit_trail(report: Report, client: Client, payment: int) -> None:
    report.step("Read the audit trail of the payment")
    report.asked(f"getAuditTrail of APPYMT by recordNo {payment}")
    trail = client.execute(getAuditTrail(object="APPYMT", recordno=payment))
    report.table(
        ("Time", "User", "Access", "Source"),
        [(entry.accesstime, entry.userid, entry.accessmode, entry.source) for entry in trail],
    )
    report.holds("the payment's creation is in it", any(entry.accessmode == "create" for entry in trail), True)
