# Generated from spec/data_delivery_service/fileConfiguration.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure fileConfiguration."""

from __future__ import annotations

from typing import Literal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["FileConfiguration"]


@model
class FileConfiguration(Structure):
    """File configuration."""

    delimiter: str | None | Unset = UNSET
    """Delimiter (text). Known values: ., ;, ,. Default: ,."""
    enclosure: str | None | Unset = UNSET
    """Enclosure (text). Known values: ", ', [, /. Default: "."""
    includeheaders: bool | None | Unset = UNSET
    """Include headers (boolean, true or false). Default: false."""
    fileformat: Literal["windows", "mac", "unix"] | None | Unset = UNSET
    """File format (text). Allowed: windows, mac, unix. Default: unix."""
    splitsize: int | None | Unset = UNSET
    """Split size (integer, 10000 to 100000). Default: 100000."""
    compress: bool | None | Unset = UNSET
    """Compress (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "fileConfiguration",
        unordered(
            el("delimiter", TEXT, "?", label="Delimiter", open_values=(".", ";", ","), default=","),
            el("enclosure", TEXT, "?", label="Enclosure", open_values=('"', "'", "[", "/"), default='"'),
            el("includeHeaders", BOOLEAN, "?", label="Include headers", default="false"),
            el("fileFormat", Enumeration("windows", "mac", "unix"), "?", label="File format", default="unix"),
            el("splitSize", INTEGER, "?", label="Split size", default="100000"),
            el("compress", BOOLEAN, "?", label="Compress", default="false"),
        ),
    )
