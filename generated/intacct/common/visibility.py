# Generated from spec/common/visibility.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure visibility."""

from __future__ import annotations

from intacct.common.restricted_depts import RESTRICTED_DEPTS
from intacct.common.restricted_locs import RESTRICTED_LOCS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Visibility"]


@model
class Visibility(Structure):
    """Visibility."""

    visibility_type: str | None
    """Visibility type (text). Known values: Unrestricted, RootOnly, Restricted. Default: Unrestricted. Required."""
    restricted_locs: list[str] | None | Unset = UNSET
    """Restricted locations (list of text). The schema lets the element around the list be repeated; a further one
    is kept in `extra`.
    """
    restricted_depts: list[str] | None | Unset = UNSET
    """Restricted departments (list of text). The schema lets the element around the list be repeated; a further one
    is kept in `extra`.
    """

    __wire__ = Wire(
        "visibility",
        seq(
            el(
                "visibility_type",
                TEXT,
                label="Visibility type",
                open_values=("Unrestricted", "RootOnly", "Restricted"),
                default="Unrestricted",
            ),
            el("restricted_locs", RESTRICTED_LOCS, "?", label="Restricted locations"),
            el("restricted_depts", RESTRICTED_DEPTS, "?", label="Restricted departments"),
        ),
    )
