"""CONTRACTUSAGE: what customers used of lines that bill by quantity."""

from __future__ import annotations

from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields
from intacct_sandbox.writing import Draft

from .contracts_fields import complete
from .contracts_kinds import LINE
from .contracts_preview import USAGE
from .registry import Behaviour, behaviour

_BY_QUANTITY: Final = "Quantity based"


@behaviour(USAGE)
class Usage(Behaviour):
    """What was used on a day, told for a contract line or for an item of the contract."""

    def completed(self, context: Context, draft: Draft) -> Fields:
        fields = super().completed(context, draft)
        contract = context.require("CONTRACT", str(fields.get("CONTRACTID") or ""))
        line = _line(context, contract, draft)
        complete(
            fields,
            {
                "CONTRACTDETAILKEY": line.recordno,
                "CONTRACTLINENO": line.integer("LINENO"),
                "CONTRACTNAME": contract["NAME"],
                "ITEMID": line["ITEMID"],
                "ITEMNAME": line["ITEMNAME"],
                "CUSTOMERID": contract["CUSTOMERID"],
                "CUSTOMERNAME": contract["CUSTOMERNAME"],
            },
        )
        return fields


def _line(context: Context, contract: Record, draft: Draft) -> Record:
    """Return the one line by quantity that a number or an item stands for."""
    number, item = draft.text("CONTRACTLINENO"), draft.text("ITEMID")
    if not number and not item:
        raise missing("CONTRACTLINENO", draft.type.label)
    lines = [
        line
        for line in context.store.select(LINE, CONTRACTKEY=contract.recordno, BILLINGMETHOD=_BY_QUANTITY)
        if number in {"", line.text("LINENO")} and item.upper() in {"", line.text("ITEMID").upper()}
    ]
    if len(lines) != 1:
        count = len(lines) or "no"
        raise refused(
            f"The contract '{contract.text('CONTRACTID')}' has {count} lines by quantity that fit.",
            "Give the line number of a line that bills by quantity.",
        )
    return lines[0]
