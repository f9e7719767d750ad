"""A scan is attached to a bill, and a report tells what is owed, against a gateway on this machine.

python examples/papers.py
"""

from __future__ import annotations

import datetime
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from report import Report, StepFailed

from intacct import Client, File, IntacctError
from intacct.accounts_payable import create_bill
from intacct.common import Lineitem
from intacct_sandbox import running

TODAY = datetime.date.today()
SCAN = b"%PDF-1.4\n" + bytes(range(256)) * 4000


def attach(report: Report, client: Client, folder: Path) -> None:
    """Send a scan, let a bill refer to it, and read it back."""
    report.step("Attach a scan to a bill")
    path = folder / "bill-1001.pdf"
    path.write_bytes(SCAN)
    report.asked(f"create_supdocfolder, create_supdoc with {path.name} ({len(SCAN):,} bytes), create_bill")
    client.attachments.create_folder("Bills")
    client.attachments.create("SCAN-1001", path, File(b"Paper for the office", "note.txt"), folder="Bills")
    line = Lineitem(glaccountno="6000", amount=Decimal("120.50"), locationid="100")
    key = client.execute(
        create_bill(
            vendorid="V1001",
            datecreated=TODAY - datetime.timedelta(days=50),
            datedue=TODAY - datetime.timedelta(days=20),
            billno="1001",
            supdocid="SCAN-1001",
            billitems=[line],
        )
    )
    report.answered(f"bill {key}")
    found = client.attachments.get("SCAN-1001")
    saved = found.file("bill-1001.pdf").save(folder / "copy.pdf")
    report.table(("File", "Bytes"), [(file.file_name, len(file.content)) for file in found.files])
    report.holds("the copy is the scan", saved.read_bytes() == SCAN, True)


def aging(report: Report, client: Client) -> None:
    """Run a report and wait for it."""
    report.step("Ask how long bills have been due")
    report.asked("readReport 'AP aging'")
    rows = [row.extra for row in client.report("AP aging")]
    report.table(
        ("Vendor", "1 to 30 days", "Total"),
        [(row["VENDORID"], Decimal(str(row["DAYS_1_30"] or 0)), Decimal(str(row["TOTAL"]))) for row in rows],
    )
    report.holds("due for 1 to 30 days", [row["DAYS_1_30"] for row in rows], ["120.50"])


def main() -> int:
    report = Report()
    report.title("Papers and reports at Harbourlight")
    try:
        with running(seed="demo") as gateway, tempfile.TemporaryDirectory() as folder:
            ready = gateway.ready
            with Client(
                endpoint_url=ready.url,
                ca_file=ready.ca_file,
                sender_id=ready.sender_id,
                sender_password=ready.sender_password,
                company_id=ready.company_id,
                user_id=ready.user_id,
                user_password=ready.user_password,
            ) as client:
                attach(report, client, Path(folder))
                aging(report, client)
    except (StepFailed, IntacctError) as error:
        print(f"\nThe story broke: {error}", file=sys.stderr)
        return 1
    print(f"\nAll {report.steps} steps held.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
