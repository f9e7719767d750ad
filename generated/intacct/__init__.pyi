# Generated from spec by intacct-codegen. Do not edit: run `make regenerate`.
from intacct import accounts_payable as accounts_payable
from intacct import accounts_receivable as accounts_receivable
from intacct import cash_management as cash_management
from intacct import common as common
from intacct import company_console as company_console
from intacct import consolidations as consolidations
from intacct import construction as construction
from intacct import contracts_rev_mgmt as contracts_rev_mgmt
from intacct import data_delivery_service as data_delivery_service
from intacct import employee_expenses as employee_expenses
from intacct import errors as errors
from intacct import general_ledger as general_ledger
from intacct import inventory_control as inventory_control
from intacct import order_entry as order_entry
from intacct import platform_services as platform_services
from intacct import project_resource_mgmt as project_resource_mgmt
from intacct import purchasing as purchasing
from intacct import sales_tax_vat_gst as sales_tax_vat_gst
from intacct._codec import dumps as dumps, loads as loads
from intacct._index import REGISTRY as REGISTRY
from intacct._query import query as query, read_by_query as read_by_query
from intacct._releases import NEWEST as NEWEST, RELEASES as RELEASES
from intacct_runtime.aclient import AsyncClient as AsyncClient, AsyncPages as AsyncPages
from intacct_runtime.answer import Answer as Answer
from intacct_runtime.attachments import (
    AsyncAttachments as AsyncAttachments,
    Attachments as Attachments,
    File as File,
    StoredAttachment as StoredAttachment,
    StoredFile as StoredFile,
)
from intacct_runtime.batch import AsyncBatch as AsyncBatch, Batch as Batch, Slot as Slot
from intacct_runtime.builder import Builder as Builder
from intacct_runtime.client import Client as Client, Pages as Pages
from intacct_runtime.conditions import Condition as Condition
from intacct_runtime.error_table import (
    ActionRefused as ActionRefused,
    BusinessRuleBroken as BusinessRuleBroken,
    CompanyExpired as CompanyExpired,
    ComplianceWarning as ComplianceWarning,
    DuplicateRecord as DuplicateRecord,
    EntityRefused as EntityRefused,
    FieldNotQueryable as FieldNotQueryable,
    GatewayRequestRefused as GatewayRequestRefused,
    InvalidReference as InvalidReference,
    InvalidSession as InvalidSession,
    InvalidValue as InvalidValue,
    NoDataFound as NoDataFound,
    NotPermitted as NotPermitted,
    ProcessingFailed as ProcessingFailed,
    RateLimited as RateLimited,
    RecordNotFound as RecordNotFound,
    ResultExpired as ResultExpired,
    SchemaViolation as SchemaViolation,
    SenderNotAuthorized as SenderNotAuthorized,
    SenderRefused as SenderRefused,
    ServiceOffline as ServiceOffline,
    SignInRefused as SignInRefused,
    UnknownObject as UnknownObject,
    UnknownPolicy as UnknownPolicy,
    XmlNotSubscribed as XmlNotSubscribed,
)
from intacct_runtime.errors import (
    Aborted as Aborted,
    AlreadyRecorded as AlreadyRecorded,
    AuthenticationError as AuthenticationError,
    ConnectionFailed as ConnectionFailed,
    ConnectionLost as ConnectionLost,
    ControlError as ControlError,
    CredentialsError as CredentialsError,
    DriftDetected as DriftDetected,
    EndpointRefused as EndpointRefused,
    ErrorEntry as ErrorEntry,
    FunctionError as FunctionError,
    GatewayError as GatewayError,
    IntacctError as IntacctError,
    InvalidDocument as InvalidDocument,
    InvalidInput as InvalidInput,
    NotSent as NotSent,
    OutcomeUnknown as OutcomeUnknown,
    PartialResult as PartialResult,
    ReplyTooLarge as ReplyTooLarge,
    ReportFailed as ReportFailed,
    ReportNotReady as ReportNotReady,
    TimedOut as TimedOut,
    TlsError as TlsError,
    TransportError as TransportError,
    UnexpectedReply as UnexpectedReply,
)
from intacct_runtime.exchange import Attempt as Attempt, Exchange as Exchange
from intacct_runtime.fields import Aggregate as Aggregate, Field as Field, Fields as Fields, Order as Order
from intacct_runtime.message import GatewayMessage as GatewayMessage
from intacct_runtime.model import Function as Function, Model as Model, Object as Object, Structure as Structure
from intacct_runtime.node import Node as Node
from intacct_runtime.options import ClientOptions as ClientOptions
from intacct_runtime.paging import Bookmark as Bookmark
from intacct_runtime.query import Query as Query
from intacct_runtime.record import Record as Record
from intacct_runtime.reply import Reply as Reply, loads_reply as loads_reply
from intacct_runtime.reports import (
    AsyncReportRows as AsyncReportRows,
    ReportColumn as ReportColumn,
    ReportDefinition as ReportDefinition,
    ReportOptions as ReportOptions,
    ReportProgress as ReportProgress,
    ReportRows as ReportRows,
)
from intacct_runtime.result import Records as Records
from intacct_runtime.rows import Rows as Rows
from intacct_runtime.scalars import Unparsed as Unparsed
from intacct_runtime.secret import Secret as Secret
from intacct_runtime.session import Session as Session
from intacct_runtime.transport import (
    AsyncTransport as AsyncTransport,
    HttpReply as HttpReply,
    HttpRequest as HttpRequest,
    Timeouts as Timeouts,
    Transport as Transport,
)
from intacct_runtime.unset import UNSET as UNSET, Unset as Unset
from intacct_runtime.upload import FileText as FileText, Upload as Upload
from intacct_runtime.usage import FunctionUsage as FunctionUsage, UsageCount as UsageCount

__version__: str

__all__ = [
    "Aborted",
    "ActionRefused",
    "Aggregate",
    "AlreadyRecorded",
    "Answer",
    "AsyncAttachments",
    "AsyncBatch",
    "AsyncClient",
    "AsyncPages",
    "AsyncReportRows",
    "AsyncTransport",
    "Attachments",
    "Attempt",
    "AuthenticationError",
    "Batch",
    "Bookmark",
    "Builder",
    "BusinessRuleBroken",
    "Client",
    "ClientOptions",
    "CompanyExpired",
    "ComplianceWarning",
    "Condition",
    "ConnectionFailed",
    "ConnectionLost",
    "ControlError",
    "CredentialsError",
    "DriftDetected",
    "DuplicateRecord",
    "EndpointRefused",
    "EntityRefused",
    "ErrorEntry",
    "Exchange",
    "Field",
    "FieldNotQueryable",
    "Fields",
    "File",
    "FileText",
    "Function",
    "FunctionError",
    "FunctionUsage",
    "GatewayError",
    "GatewayMessage",
    "GatewayRequestRefused",
    "HttpReply",
    "HttpRequest",
    "IntacctError",
    "InvalidDocument",
    "InvalidInput",
    "InvalidReference",
    "InvalidSession",
    "InvalidValue",
    "Model",
    "NEWEST",
    "NoDataFound",
    "Node",
    "NotPermitted",
    "NotSent",
    "Object",
    "Order",
    "OutcomeUnknown",
    "Pages",
    "PartialResult",
    "ProcessingFailed",
    "Query",
    "REGISTRY",
    "RELEASES",
    "RateLimited",
    "Record",
    "RecordNotFound",
    "Records",
    "Reply",
    "ReplyTooLarge",
    "ReportColumn",
    "ReportDefinition",
    "ReportFailed",
    "ReportNotReady",
    "ReportOptions",
    "ReportProgress",
    "ReportRows",
    "ResultExpired",
    "Rows",
    "SchemaViolation",
    "Secret",
    "SenderNotAuthorized",
    "SenderRefused",
    "ServiceOffline",
    "Session",
    "SignInRefused",
    "Slot",
    "StoredAttachment",
    "StoredFile",
    "Structure",
    "TimedOut",
    "Timeouts",
    "TlsError",
    "Transport",
    "TransportError",
    "UNSET",
    "UnexpectedReply",
    "UnknownObject",
    "UnknownPolicy",
    "Unparsed",
    "Unset",
    "Upload",
    "UsageCount",
    "XmlNotSubscribed",
    "__version__",
    "accounts_payable",
    "accounts_receivable",
    "cash_management",
    "common",
    "company_console",
    "consolidations",
    "construction",
    "contracts_rev_mgmt",
    "data_delivery_service",
    "dumps",
    "employee_expenses",
    "errors",
    "general_ledger",
    "inventory_control",
    "loads",
    "loads_reply",
    "order_entry",
    "platform_services",
    "project_resource_mgmt",
    "purchasing",
    "query",
    "read_by_query",
    "sales_tax_vat_gst",
]
