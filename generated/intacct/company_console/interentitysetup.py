# Generated from spec/company_console/INTERENTITYSETUP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object INTERENTITYSETUP."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.entityacctdefault import ENTITYACCTDEFAULT
    from intacct.company_console.entityacctoverride import ENTITYACCTOVERRIDE
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["INTERENTITYSETUP", "read_interentitysetup", "update_interentitysetup"]


@model
class INTERENTITYSETUP(Object):
    """Inter-entity setup (INTERENTITYSETUP).

    Key: RECORDNO. Operations: lookup, inspect, read and update.
    Owns: ENTITYACCTDEFAULTS (ENTITYACCTDEFAULT) and ENTITYACCTOVERRIDES (ENTITYACCTOVERRIDE).
    Reference: https://developer.intacct.com/api/company-console/iet-configuration/
    """

    fields: ClassVar[_INTERENTITYSETUPFields]

    recordno: int | None | Unset = UNSET
    """CNY number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    entityacctdefaults: list[ENTITYACCTDEFAULT] | None | Unset = UNSET
    """Entity account defaults."""
    entityacctoverrides: list[ENTITYACCTOVERRIDE] | None | Unset = UNSET
    """Entity account overrides."""
    iemapplan: str | None | Unset = UNSET
    """Inter-entity mapping plan (text). Known values: BASIC, ADVANCED. Read-only."""

    __wire__ = Wire(
        "INTERENTITYSETUP",
        unordered(
            el("RECORDNO", INTEGER, "?", label="CNY number", required=("update",)),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "ENTITYACCTDEFAULTS",
                list_of(
                    el("ENTITYACCTDEFAULT", Ref("intacct.company_console.entityacctdefault", "ENTITYACCTDEFAULT"), "*")
                ),
                "?",
                label="Entity account defaults",
            ),
            el(
                "ENTITYACCTOVERRIDES",
                list_of(
                    el(
                        "ENTITYACCTOVERRIDE",
                        Ref("intacct.company_console.entityacctoverride", "ENTITYACCTOVERRIDE"),
                        "*",
                    )
                ),
                "?",
                label="Entity account overrides",
            ),
            el(
                "IEMAPPLAN",
                TEXT,
                "?",
                label="Inter-entity mapping plan",
                access="read",
                open_values=("BASIC", "ADVANCED"),
            ),
        ),
        label="Inter-entity setup",
        key="RECORDNO",
        operations=("lookup", "inspect", "read", "update"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def read_interentitysetup(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[INTERENTITYSETUP]:
    """Read records of Inter-entity setup (INTERENTITYSETUP) by key.

    Answers `Records[INTERENTITYSETUP]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/iet-configuration/
    """
    from intacct.common.read import read

    return read(
        object="INTERENTITYSETUP",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def update_interentitysetup(
    *,
    recordno: int | None,
    entityacctdefaults: list[ENTITYACCTDEFAULT] | None | Unset = UNSET,
    entityacctoverrides: list[ENTITYACCTOVERRIDE] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[INTERENTITYSETUP]:
    """Change one record of Inter-entity setup (INTERENTITYSETUP); what is left out stays as it is.

    Answers the record as `Records[INTERENTITYSETUP]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/iet-configuration/
    """
    from intacct.common.update import update

    return update(
        objects=[
            INTERENTITYSETUP(
                recordno=recordno,
                entityacctdefaults=entityacctdefaults,
                entityacctoverrides=entityacctoverrides,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _INTERENTITYSETUPFields(Fields):
        """Fields of INTERENTITYSETUP."""

        recordno: Field[int]
        record_url: Field[str]
        iemapplan: Field[str]
