"""The stored codes of fields whose labels answers show; `readByQuery` compares the codes."""

from __future__ import annotations

from typing import Final

_DOCUMENT_STATES: Final = {
    "Submitted": "S",
    "Approved": "A",
    "Partially Approved": "X",
    "Declined": "R",
    "Draft": "I",
    "Pending": "O",
    "Closed": "D",
    "In Progress": "G",
    "Converted": "C",
    "Partially Converted": "P",
}
_SCHEDULE_STATES: Final = {"In progress": "I", "On hold": "H", "Completed": "C", "Terminated": "T"}
_ENTRY_STATES: Final = {"Open": "O", "Terminated": "T", "Posted": "P", "On hold": "H"}
_EXPENSE_STATES: Final = {"In progress": "P", "Cancelled": "C", "Draft": "D"}
_PAYMENT_STATES: Final = {"Posted": "C", "Draft": "D", "Approved": "A", "Voided": "V", "Submitted": "S"}

_BY_FIELD: Final[dict[tuple[str, str], dict[str, str]]] = {
    ("APBILL", "STATE"): {
        "Draft": "D",
        "Partially Approved": "PA",
        "Submitted": "S",
        "Declined": "U",
        "Posted": "A",
        "Paid": "A",
        "Partially Paid": "A",
        "Selected": "A",
    },
    ("APADJUSTMENT", "STATE"): {"Draft": "D", "Posted": "A", "Paid": "A", "Partially Paid": "A", "Selected": "A"},
    ("APPYMT", "STATE"): _PAYMENT_STATES,
    ("APPYMTDETAIL", "STATE"): _PAYMENT_STATES,
    ("GLACCOUNT", "ACCOUNTTYPE"): {"incomestatement": "I", "balancesheet": "N"},
    ("GLBATCH", "STATE"): {
        "Draft": "I",
        "Submitted": "S",
        "Partially Approved": "X",
        "Approved": "A",
        "Posted": "P",
        "Declined": "R",
        "Reversal pending": "L",
        "Reversed": "Z",
    },
    ("ITEM", "ITEMTYPE"): {
        "Inventory": "I",
        "Non-Inventory": "NI",
        "Non-Inventory (Purchase only)": "NP",
        "Non-Inventory (Sales only)": "NS",
        "Kit": "K",
        "Stockable Kit": "SK",
    },
    **{(name, "STATE"): _DOCUMENT_STATES for name in ("SODOCUMENT", "PODOCUMENT", "INVDOCUMENT")},
    **{
        (name, "UPDATES_INV"): {"Quantity and Value": "T", "Value": "V", "Quantity": "Q", "No": "N"}
        for name in ("SODOCUMENT", "PODOCUMENT", "INVDOCUMENT")
    },
    ("CONTRACT", "STATE"): {"In progress": "I", "Renewed": "R", "Cancelled": "C", "Not renewed": "N", "Draft": "D"},
    ("CONTRACTDETAIL", "STATE"): {"In progress": "P", "Renewal only": "O", "Cancelled": "C", "Not renewed": "N"},
    ("CONTRACTDETAIL", "BILLINGMETHOD"): {"Fixed price": "F", "Quantity based": "Q"},
    ("CONTRACTDETAIL", "BILLINGOPTIONS"): {
        "One-time": "O",
        "Use billing template": "U",
        "Include with every invoice": "I",
    },
    ("CONTRACTEXPENSE", "STATE"): _EXPENSE_STATES,
    ("CONTRACTEXPENSE", "TYPE"): {"Contract": "C", "Contract line": "L"},
    **{
        (f"CONTRACT{name}SCHEDULE", "STATE"): _SCHEDULE_STATES
        for name in ("BILLING", "REVENUE", "REVENUE2", "EXPENSE", "EXPENSE2")
    },
    **{
        (f"CONTRACT{name}SCHEDULEENTRY", "STATE"): _ENTRY_STATES
        for name in ("BILLING", "REVENUE", "REVENUE2", "EXPENSE", "EXPENSE2")
    },
    ("GENINVOICERUN", "STATE"): {"Success": "S", "Failed": "F", "In Transit": "I", "Partial Success": "L"},
    ("AUDITHISTORY", "ACCESSMODE"): {
        "Access": "A",
        "Modify": "M",
        "Create": "C",
        "Delete": "D",
        "Workflow": "W",
        "Activity": "T",
        "User Action": "U",
    },
    ("CONTRACTREVENUETEMPLATE", "METHOD"): {
        "Straight line": "S",
        "Daily rate": "D",
        "Quantity based": "Q",
        "Predefined percentages": "P",
        "Project percent complete": "C",
        "Task percent complete": "T",
    },
    ("CONTRACTEXPENSETEMPLATE", "METHOD"): {"Straight line": "S", "Daily rate": "D", "Predefined percentages": "P"},
}
_STATUS: Final = {"active": "T", "inactive": "F", "active non-posting": "P"}


def stored_code(object_name: str, field: str, label: str) -> str:
    """Return the code that the company's data holds for a label; the label itself where there is none."""
    codes = _BY_FIELD.get((object_name, field))
    if codes is None and field == "STATUS":
        codes = _STATUS
    return label if codes is None else codes.get(label, label)
