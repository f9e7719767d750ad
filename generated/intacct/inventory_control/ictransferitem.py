# Generated from spec/inventory_control/ICTRANSFERITEM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ICTRANSFERITEM."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["ICTRANSFERITEM"]


@model
class ICTRANSFERITEM(Object):
    """Warehouse transfer line (ICTRANSFERITEM).

    Stands as a line in ICTRANSFER (ICTRANSFERITEMS).
    Key: RECORDNO. Operations: lookup.
    Since 2017.R3.
    Reference: https://developer.intacct.com/api/inventory-control/warehouse-transfers/
    - Out and in lines pair by item and quantity.
    - No definition is on record. A line also takes bins, serial numbers and lots, by names that are not on record:
      give them in extra.
    """

    fields: ClassVar[_ICTRANSFERITEMFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    in_out: Literal["I", "O"] | None | Unset = UNSET
    """In or out (text). Allowed: I, O. I: in. O: out. Required in create."""
    itemid: str | None | Unset = UNSET
    """Item ID (text). Required in create."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text). Required in create."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity). Required in create."""
    unit: str | None | Unset = UNSET
    """Unit of measure (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    taskid: str | None | Unset = UNSET
    """Task ID (text)."""
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""

    __wire__ = Wire(
        "ICTRANSFERITEM",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("IN_OUT", Enumeration("I", "O"), "?", label="In or out", required=("create",)),
            el("ITEMID", TEXT, "?", label="Item ID", required=("create",)),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse ID", required=("create",)),
            el("QUANTITY", DECIMAL, "?", label="Quantity", required=("create",)),
            el("UNIT", TEXT, "?", label="Unit of measure"),
            el("LOCATIONID", TEXT, "?", label="Location ID"),
            el("MEMO", TEXT, "?", label="Memo"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID"),
            el("PROJECTID", TEXT, "?", label="Project ID"),
            el("TASKID", TEXT, "?", label="Task ID"),
            el("COSTTYPEID", TEXT, "?", label="Cost type ID"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID"),
            el("VENDORID", TEXT, "?", label="Vendor ID"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID"),
            el("CLASSID", TEXT, "?", label="Class ID"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
        ),
        label="Warehouse transfer line",
        since="2017.R3",
        key="RECORDNO",
        operations=("lookup",),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _ICTRANSFERITEMFields(Fields):
        """Fields of ICTRANSFERITEM."""

        recordno: Field[int]
        in_out: Field[str]
        itemid: Field[str]
        warehouseid: Field[str]
        quantity: Field[Decimal]
        unit: Field[str]
        locationid: Field[str]
        memo: Field[str]
        departmentid: Field[str]
        projectid: Field[str]
        taskid: Field[str]
        costtypeid: Field[str]
        customerid: Field[str]
        vendorid: Field[str]
        employeeid: Field[str]
        classid: Field[str]
        contractid: Field[str]
