# Generated from spec/project_resource_mgmt/projectresources_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure projectresources_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["PROJECTRESOURCES_REPLY"]


PROJECTRESOURCES_REPLY: Final[Wrapper] = list_of(
    el(
        "projectresource",
        Ref("intacct.common.projectresource_reply", "ProjectresourceReply"),
        "*",
        label="Project resource",
    )
)
"""Project resources."""
