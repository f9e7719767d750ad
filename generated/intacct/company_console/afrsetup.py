# Generated from spec/company_console/AFRSETUP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object AFRSETUP."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["AFRSETUP", "create_afrsetup", "read_afrsetup", "update_afrsetup"]


@model
class AFRSETUP(Object):
    """Global transaction security setup (AFRSETUP).

    Key: RECORDNO. Operations: lookup, inspect, read, create and update.
    Reference: https://developer.intacct.com/api/company-console/global-transaction-security/
    """

    fields: ClassVar[_AFRSETUPFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    disableedit: bool | None | Unset = UNSET
    """Disable edit (boolean, true or false)."""
    disabledelete: bool | None | Unset = UNSET
    """Disable delete (boolean, true or false)."""
    disablereclass: bool | None | Unset = UNSET
    """Disable reclassification (boolean, true or false)."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    modulekey: str | None | Unset = UNSET
    """Module key (text). Application by number: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT,
    55.CONTRACT. Write-only.
    """

    __wire__ = Wire(
        "AFRSETUP",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("DISABLEEDIT", BOOLEAN, "?", label="Disable edit"),
            el("DISABLEDELETE", BOOLEAN, "?", label="Disable delete"),
            el("DISABLERECLASS", BOOLEAN, "?", label="Disable reclassification"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("MODULEKEY", TEXT, "?", label="Module key", access="write"),
        ),
        label="Global transaction security setup",
        key="RECORDNO",
        operations=("lookup", "inspect", "read", "create", "update"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def read_afrsetup(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[AFRSETUP]:
    """Read records of Global transaction security setup (AFRSETUP) by key.

    Answers `Records[AFRSETUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/global-transaction-security/
    """
    from intacct.common.read import read

    return read(
        object="AFRSETUP", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_afrsetup(
    *,
    disableedit: bool | None | Unset = UNSET,
    disabledelete: bool | None | Unset = UNSET,
    disablereclass: bool | None | Unset = UNSET,
    modulekey: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[AFRSETUP]:
    """Create one record of Global transaction security setup (AFRSETUP).

    Answers the record as `Records[AFRSETUP]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/global-transaction-security/
    """
    from intacct.common.create import create

    return create(
        objects=[
            AFRSETUP(
                disableedit=disableedit,
                disabledelete=disabledelete,
                disablereclass=disablereclass,
                modulekey=modulekey,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_afrsetup(
    *,
    recordno: int | None | Unset = UNSET,
    disableedit: bool | None | Unset = UNSET,
    disabledelete: bool | None | Unset = UNSET,
    disablereclass: bool | None | Unset = UNSET,
    modulekey: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[AFRSETUP]:
    """Change one record of Global transaction security setup (AFRSETUP); what is left out stays as it is.

    Answers the record as `Records[AFRSETUP]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/global-transaction-security/
    """
    from intacct.common.update import update

    return update(
        objects=[
            AFRSETUP(
                recordno=recordno,
                disableedit=disableedit,
                disabledelete=disabledelete,
                disablereclass=disablereclass,
                modulekey=modulekey,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _AFRSETUPFields(Fields):
        """Fields of AFRSETUP."""

        recordno: Field[int]
        disableedit: Field[bool]
        disabledelete: Field[bool]
        disablereclass: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
