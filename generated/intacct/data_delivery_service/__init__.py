# Generated from spec/data_delivery_service by intacct-codegen. Do not edit: run `make regenerate`.
"""Data Delivery Service: 3 functions and 1 object."""

from __future__ import annotations

from intacct_runtime.lazy import lazy_package

_MODULES = {
    "DDSJOB": "ddsjob",
    "DdsDdl": "getddsddl",
    "FileConfiguration": "fileconfiguration",
    "RunDdsJobObjects": "runddsjob",
    "getDdsDdl": "getddsddl",
    "getDdsObjects": "getddsobjects",
    "query_ddsjob": "ddsjob",
    "read_ddsjob": "ddsjob",
    "runDdsJob": "runddsjob",
}

lazy_package(__name__, _MODULES)
