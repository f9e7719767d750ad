# Generated from spec/accounts_receivable/ARADVANCEITEM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARADVANCEITEM."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["ARADVANCEITEM"]


@model
class ARADVANCEITEM(Object):
    """AR advance item (ARADVANCEITEM).

    No generic function takes it.
    """

    fields: ClassVar[_ARADVANCEITEMFields]

    accountno: str | None | Unset = UNSET
    """Account (text). Required when AR does not use account labels."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers. Required when AR uses account labels.
    """
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency). Required in create and update."""
    entrydescription: str | None | Unset = UNSET
    """Memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    projectid: str | None | Unset = UNSET
    """Project (text)."""
    taskid: str | None | Unset = UNSET
    """Task (text)."""
    customerid: str | None | Unset = UNSET
    """Customer (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee (text)."""
    itemid: str | None | Unset = UNSET
    """Item (text)."""
    classid: str | None | Unset = UNSET
    """Class (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text)."""

    __wire__ = Wire(
        "ARADVANCEITEM",
        unordered(
            el("ACCOUNTNO", TEXT, "?", label="Account"),
            el("ACCOUNTLABEL", TEXT, "?", label="Account label"),
            el("TRX_AMOUNT", CURRENCY, "?", label="Transaction amount", required=("create", "update")),
            el("ENTRYDESCRIPTION", TEXT, "?", label="Memo"),
            el("LOCATIONID", TEXT, "?", label="Location ID"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID"),
            el("PROJECTID", TEXT, "?", label="Project"),
            el("TASKID", TEXT, "?", label="Task"),
            el("CUSTOMERID", TEXT, "?", label="Customer"),
            el("VENDORID", TEXT, "?", label="Vendor"),
            el("EMPLOYEEID", TEXT, "?", label="Employee"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("CLASSID", TEXT, "?", label="Class"),
            el("CONTRACTID", TEXT, "?", label="Contract ID"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse"),
        ),
        label="AR advance item",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _ARADVANCEITEMFields(Fields):
        """Fields of ARADVANCEITEM."""

        accountno: Field[str]
        accountlabel: Field[str]
        trx_amount: Field[Decimal]
        entrydescription: Field[str]
        locationid: Field[str]
        departmentid: Field[str]
        projectid: Field[str]
        taskid: Field[str]
        customerid: Field[str]
        vendorid: Field[str]
        employeeid: Field[str]
        itemid: Field[str]
        classid: Field[str]
        contractid: Field[str]
        warehouseid: Field[str]
