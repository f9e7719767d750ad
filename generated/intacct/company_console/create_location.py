# Generated from spec/company_console/create_location.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_location."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.primary import Primary
    from intacct.common.shipto import Shipto

__all__ = ["create_location"]


@model
class create_location(Function[str]):
    """Create location (legacy; the generic form is create LOCATION).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/locations/#create-location-legacy
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    locationid: str | None
    """Location ID (text). Required."""
    name: str | None
    """Name (text). Required."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    supervisorid: str | None | Unset = UNSET
    """Supervisor ID (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    primary: Primary | None | Unset = UNSET
    """Primary."""
    shipto: Shipto | None | Unset = UNSET
    """Ship-to contact."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    custtitle: str | None | Unset = UNSET
    """Entity title (text)."""

    __wire__ = Wire(
        "create_location",
        seq(
            el("locationid", TEXT, label="Location ID"),
            el("name", TEXT, label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("supervisorid", TEXT, "?", label="Supervisor ID"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("enddate", SPLIT_DATE, "?", label="End date"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("externalid", TEXT, "?", label="External ID"),
            el("primary", Ref("intacct.common.primary", "Primary"), "?", label="Primary"),
            el("shipto", Ref("intacct.common.shipto", "Shipto"), "?", label="Ship-to contact"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("custtitle", TEXT, "?", label="Entity title"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
