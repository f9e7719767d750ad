# Generated from spec/data_delivery_service/runDdsJob.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function runDdsJob."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from intacct_runtime.model import Function, Structure, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import BOOLEAN, DATETIME_ISO, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

if TYPE_CHECKING:
    from intacct.common.additional_parameters import AdditionalParameters
    from intacct.common.query import query as query_
    from intacct.data_delivery_service.fileconfiguration import FileConfiguration

__all__ = ["RunDdsJobObjects", "runDdsJob"]


@model
class runDdsJob(Function[None]):
    """Run DDS job.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/data-delivery-service/dds-jobs/#run-dds-jobs
    - Dates and times are ISO 8601.
    """

    object: str | list[str] | None | Unset = UNSET
    """Object (text)."""
    clouddelivery: str | list[str] | None | Unset = UNSET
    """Cloud delivery (text)."""
    jobtype: str | list[str] | None | Unset = UNSET
    """Job type (text). Known values: change, all."""
    timestamp: datetime.datetime | list[datetime.datetime] | None | Unset = UNSET
    """Time stamp (datetime, ISO 8601)."""
    fileconfiguration: FileConfiguration | list[FileConfiguration] | None | Unset = UNSET
    """File configuration."""
    additional_parameters: AdditionalParameters | list[AdditionalParameters] | None | Unset = UNSET
    """Additional parameters."""
    objects: RunDdsJobObjects | list[RunDdsJobObjects] | None | Unset = UNSET
    """Objects."""
    synchronized: bool | list[bool] | None | Unset = UNSET
    """Synchronized (boolean, true or false). Default: false."""
    query: list[query_[Any]] | None | Unset = UNSET
    """Query."""

    __wire__ = Wire(
        "runDdsJob",
        seq(
            unordered(
                el("object", TEXT, label="Object"),
                el("cloudDelivery", TEXT, label="Cloud delivery"),
                el("jobType", TEXT, label="Job type", open_values=("change", "all")),
                el("timeStamp", DATETIME_ISO, "?", label="Time stamp"),
                el(
                    "fileConfiguration",
                    Ref("intacct.data_delivery_service.fileconfiguration", "FileConfiguration"),
                    "?",
                    label="File configuration",
                ),
                el(
                    "additional_parameters",
                    Ref("intacct.common.additional_parameters", "AdditionalParameters"),
                    "?",
                    since="2019.R2",
                    label="Additional parameters",
                ),
                until="2019.R3..2022.R4",
            ),
            choice(
                el("object", TEXT, "?", label="Object"),
                el("objects", Ref("intacct.data_delivery_service.runddsjob", "RunDdsJobObjects"), "?", label="Objects"),
                el("cloudDelivery", TEXT, label="Cloud delivery"),
                el("jobType", TEXT, label="Job type", open_values=("change", "all")),
                el("timeStamp", DATETIME_ISO, "?", label="Time stamp"),
                el(
                    "fileConfiguration",
                    Ref("intacct.data_delivery_service.fileconfiguration", "FileConfiguration"),
                    "?",
                    label="File configuration",
                ),
                el(
                    "additional_parameters",
                    Ref("intacct.common.additional_parameters", "AdditionalParameters"),
                    "?",
                    label="Additional parameters",
                ),
                el("synchronized", BOOLEAN, "?", label="Synchronized", default="false"),
                el("query", Ref("intacct.common.query", "query"), "*", label="Query"),
                occurs="+",
                since="2019.R4..2023.R1",
            ),
        ),
        writes=True,
    )
    __result__ = NothingResult()


@model
class RunDdsJobObjects(Structure):
    """Objects."""

    object: list[str] | None
    """Object (list of text). Required."""

    __wire__ = Wire("objects", seq(el("object", TEXT, "+", label="Object")))
