"""The five schedules of a contract: what bills, what recognizes revenue and what recognizes expense."""

from __future__ import annotations

from typing import Final, Literal

import attrs

from intacct_sandbox.context import Context
from intacct_sandbox.store import Record

Subject = Literal["BILLING", "REVENUE", "EXPENSE"]
SUBJECTS: Final[tuple[Subject, ...]] = ("BILLING", "REVENUE", "EXPENSE")
LINE: Final = "CONTRACTDETAIL"
EXPENSE_LINE: Final = "CONTRACTEXPENSE"


@attrs.frozen
class Kind:
    """One of the schedules that a contract line or expense may have, and the fields that tell of it."""

    subject: Subject
    type: str
    schedule: str
    entry: str
    owner: str
    owner_key: str
    """Field of the schedule that points to its contract line or expense."""
    key: str
    """Field of the owner that points to the schedule."""
    status: str
    template: str
    template_object: str
    template_shown: str
    """Field of the schedule that names the template."""
    start: str
    end: str
    start_shown: str
    journal: str
    """Setting that names the journal, and the journal where there is none."""
    fallback: str = "RRJ"

    def journal_of(self, context: Context, owner: Record) -> str:
        """Return the symbol of the journal that a contract line or expense posts to."""
        own = owner.text("REVENUEJOURNAL" if self is REVENUE else "REVENUE2JOURNAL" if self is REVENUE2 else "")
        return own or context.store.setting(f"journal:{self.journal}") or self.fallback


BILLING: Final = Kind(
    subject="BILLING",
    type="Billing",
    schedule="CONTRACTBILLINGSCHEDULE",
    entry="CONTRACTBILLINGSCHEDULEENTRY",
    owner=LINE,
    owner_key="CONTRACTDETAILKEY",
    key="BILLINGSCHEDULEKEY",
    status="BILLINGSCHEDULESTATUS",
    template="BILLINGTEMPLATENAME",
    template_object="CONTRACTBILLINGTEMPLATE",
    template_shown="CONTRACTDETAIL.TEMPLATENAME",
    start="BILLINGSTARTDATE",
    end="BILLINGENDDATE",
    start_shown="BEGINDATE",
    journal="contract billing",
    fallback="SJ",
)
REVENUE: Final = Kind(
    subject="REVENUE",
    type="Revenue",
    schedule="CONTRACTREVENUESCHEDULE",
    entry="CONTRACTREVENUESCHEDULEENTRY",
    owner=LINE,
    owner_key="CONTRACTDETAILKEY",
    key="REVENUESCHEDULEKEY",
    status="REVENUESCHEDULESTATUS",
    template="REVENUETEMPLATENAME",
    template_object="CONTRACTREVENUETEMPLATE",
    template_shown="CONTRACTDETAIL.TEMPLATENAME",
    start="REVENUESTARTDATE",
    end="REVENUEENDDATE",
    start_shown="STARTDATE",
    journal="contract revenue",
)
REVENUE2: Final = Kind(
    subject="REVENUE",
    type="Revenue2",
    schedule="CONTRACTREVENUE2SCHEDULE",
    entry="CONTRACTREVENUESCHEDULEENTRY",
    owner=LINE,
    owner_key="CONTRACTDETAILKEY",
    key="REVENUE2SCHEDULEKEY",
    status="REVENUE2SCHEDULESTATUS",
    template="REVENUE2TEMPLATENAME",
    template_object="CONTRACTREVENUETEMPLATE",
    template_shown="CONTRACTDETAIL.TEMPLATENAME",
    start="REVENUE2STARTDATE",
    end="REVENUE2ENDDATE",
    start_shown="STARTDATE",
    journal="contract revenue 2",
    fallback="RRJ2",
)
EXPENSE: Final = Kind(
    subject="EXPENSE",
    type="Expense",
    schedule="CONTRACTEXPENSESCHEDULE",
    entry="CONTRACTEXPENSESCHEDULEENTRY",
    owner=EXPENSE_LINE,
    owner_key="CONTRACTEXPENSEDETAILKEY",
    key="SCHEDULEKEY",
    status="SCHEDULESTATUS",
    template="TEMPLATENAME",
    template_object="CONTRACTEXPENSETEMPLATE",
    template_shown="TEMPLATENAME",
    start="STARTDATE",
    end="ENDDATE",
    start_shown="STARTDATE",
    journal="contract expense",
)
EXPENSE2: Final = Kind(
    subject="EXPENSE",
    type="Expense2",
    schedule="CONTRACTEXPENSE2SCHEDULE",
    entry="CONTRACTEXPENSESCHEDULEENTRY",
    owner=EXPENSE_LINE,
    owner_key="CONTRACTEXPENSEDETAILKEY",
    key="SCHEDULE2KEY",
    status="SCHEDULE2STATUS",
    template="TEMPLATE2NAME",
    template_object="CONTRACTEXPENSETEMPLATE",
    template_shown="TEMPLATENAME",
    start="START2DATE",
    end="END2DATE",
    start_shown="STARTDATE",
    journal="contract expense 2",
    fallback="RRJ2",
)
KINDS: Final = (BILLING, REVENUE, REVENUE2, EXPENSE, EXPENSE2)
BY_SCHEDULE: Final = {kind.schedule: kind for kind in KINDS}


def kinds_of(owner: Record) -> tuple[Kind, ...]:
    """Return the kinds of schedules that a contract line or expense may have."""
    return tuple(kind for kind in KINDS if kind.owner == owner.kind)
