# Generated from spec/common/projectresources.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure projectresources, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["PROJECTRESOURCES"]


PROJECTRESOURCES: Final[Wrapper] = list_of(
    el(
        "projectresource",
        Ref("intacct.project_resource_mgmt.projectresource", "Projectresource"),
        "*",
        label="Project resource",
    )
)
"""Project resources."""
