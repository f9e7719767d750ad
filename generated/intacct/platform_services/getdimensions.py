# Generated from spec/platform_services/getDimensions.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDimensions."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import DataResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["Dimension", "Dimensions", "getDimensions"]


@model
class getDimensions(Function["Dimensions"]):
    """Get dimensions.

    Answers one `Dimensions`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2018.R3 to 2019.R2 (which of them is not known).
    Reference: https://developer.intacct.com/api/platform-services/dimensions/#list-dimensions
    """

    __wire__ = Wire("getDimensions", since="2018.R3..2019.R2")
    __result__ = DataResult(Ref("intacct.platform_services.getdimensions", "Dimensions"), "dimensions")


@model
class Dimension(ReplyPart):
    """Dimension."""

    objectname: str | None | Unset = UNSET
    """Object name (text)."""
    objectlabel: str | None | Unset = UNSET
    """Object label (text)."""
    termlabel: str | None | Unset = UNSET
    """Term label (text)."""
    userdefineddimension: bool | None | Unset = UNSET
    """User-defined (boolean, true or false)."""
    enabledingl: bool | None | Unset = UNSET
    """Enabled in GL (boolean, true or false)."""

    __wire__ = Wire(
        "dimension",
        unordered(
            el("objectName", TEXT, "?", label="Object name"),
            el("objectLabel", TEXT, "?", label="Object label"),
            el("termLabel", TEXT, "?", label="Term label"),
            el("userDefinedDimension", BOOLEAN, "?", label="User-defined"),
            el("enabledInGL", BOOLEAN, "?", label="Enabled in GL"),
        ),
    )


@model
class Dimensions(ReplyPart):
    """`<dimensions>`."""

    dimension: list[Dimension] | None | Unset = UNSET
    """Dimension."""

    __wire__ = Wire(
        "dimensions",
        unordered(el("dimension", Ref("intacct.platform_services.getdimensions", "Dimension"), "*", label="Dimension")),
    )
