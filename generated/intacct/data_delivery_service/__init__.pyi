# Generated from spec/data_delivery_service by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.data_delivery_service.ddsjob import (
    DDSJOB as DDSJOB,
    query_ddsjob as query_ddsjob,
    read_ddsjob as read_ddsjob,
)
from intacct.data_delivery_service.fileconfiguration import FileConfiguration as FileConfiguration
from intacct.data_delivery_service.getddsddl import DdsDdl as DdsDdl, getDdsDdl as getDdsDdl
from intacct.data_delivery_service.getddsobjects import getDdsObjects as getDdsObjects
from intacct.data_delivery_service.runddsjob import RunDdsJobObjects as RunDdsJobObjects, runDdsJob as runDdsJob

__all__ = [
    "DDSJOB",
    "DdsDdl",
    "FileConfiguration",
    "RunDdsJobObjects",
    "getDdsDdl",
    "getDdsObjects",
    "query_ddsjob",
    "read_ddsjob",
    "runDdsJob",
]
