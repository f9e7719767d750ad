"""A bookkeeping story, told through the typed bindings against a gateway on this machine.

    make demo

Every figure in the report comes out of the gateway's answers; the program ends with status 0 only if each is right.
"""

from __future__ import annotations

import sys

from books import audit_trail, trial_balance
from payables import pay_bills, vendor_and_bills
from report import Report, StepFailed
from safety import old_tls_is_refused, wrong_input_is_refused
from stock import move_stock, quote_to_order, vendor_invoice

from intacct import Client, IntacctError
from intacct_sandbox import running


def tell(report: Report) -> None:
    """Start the gateway and go through the story."""
    report.title("A day at Harbourlight, a small trading company")
    with running(seed="demo") as gateway:
        ready = gateway.ready
        print(f"\nA gateway listens at {ready.url}; its certificate was made for this run.")
        with Client(
            endpoint_url=ready.url,
            ca_file=ready.ca_file,
            sender_id=ready.sender_id,
            sender_password=ready.sender_password,
            company_id=ready.company_id,
            user_id=ready.user_id,
            user_password=ready.user_password,
        ) as client:
            log_in(report, client)
            bills = vendor_and_bills(report, client)
            payment = pay_bills(report, client, bills)
            move_stock(report, client)
            quote_to_order(report, client)
            vendor_invoice(report, client)
            trial_balance(report, client)
            audit_trail(report, client, payment)
            wrong_input_is_refused(report, client)
    old_tls_is_refused(report)
    print(f"\nAll {report.steps} steps held.")


def log_in(report: Report, client: Client) -> None:
    report.step("Log in and get a session")
    report.asked("getAPISession")
    session = client.login()
    report.answered(f"a session of company {session.company_id}, user {session.user_id}, at {session.endpoint_url}")


def main() -> int:
    try:
        tell(Report())
    except StepFailed as failure:
        print(f"\nThe story broke: {failure}", file=sys.stderr)
        return 1
    except IntacctError as error:
        print(f"\nThe story broke: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
