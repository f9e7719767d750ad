# Generated from spec/errors.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""What is known about the gateway's error numbers: a class for each meaning, and the table that leads to them."""

from __future__ import annotations

from typing import Final

from .errors import Aborted, AlreadyRecorded, ErrorEntry, GatewayError

__all__ = [
    "ENTRIES",
    "ActionRefused",
    "BusinessRuleBroken",
    "CompanyExpired",
    "ComplianceWarning",
    "DuplicateRecord",
    "EntityRefused",
    "FieldNotQueryable",
    "GatewayRequestRefused",
    "InvalidReference",
    "InvalidSession",
    "InvalidValue",
    "NoDataFound",
    "NotPermitted",
    "ProcessingFailed",
    "RateLimited",
    "RecordNotFound",
    "ResultExpired",
    "SchemaViolation",
    "SenderNotAuthorized",
    "SenderRefused",
    "ServiceOffline",
    "SignInRefused",
    "UnknownObject",
    "UnknownPolicy",
    "XmlNotSubscribed",
]


class ActionRefused(GatewayError):
    """The action does not fit the type of the transfer."""


class BusinessRuleBroken(GatewayError):
    """A rule of the application refuses the record; the texts say which."""


class CompanyExpired(GatewayError):
    """The company is a demonstration that has ended."""


class ComplianceWarning(GatewayError):
    """An expiration date breaks a vendor compliance rule."""


class DuplicateRecord(GatewayError):
    """A record with the same ID exists."""


class EntityRefused(GatewayError):
    """The entity does not exist or is closed to the user."""


class FieldNotQueryable(GatewayError):
    """A field of the query does not exist, or cannot be queried."""


class GatewayRequestRefused(GatewayError):
    """The front of the gateway could not process the request."""


class InvalidReference(GatewayError):
    """A record that the document refers to does not exist."""


class InvalidSession(GatewayError):
    """The session has ended or never was."""


class InvalidValue(GatewayError):
    """A value is missing or has a form that the field does not take."""


class NoDataFound(GatewayError):
    """A stored report has nothing to show."""


class NotPermitted(GatewayError):
    """The user may not do this with objects of this type."""


class ProcessingFailed(GatewayError):
    """The gateway failed without naming a cause."""


class RateLimited(GatewayError):
    """Too many requests in too short a time."""


class RecordNotFound(GatewayError):
    """The record to change or delete does not exist."""


class ResultExpired(GatewayError):
    """The list that a next page was asked of is gone."""


class SchemaViolation(GatewayError):
    """The request does not fit the schema of the API."""


class SenderNotAuthorized(GatewayError):
    """The company does not list the sender ID among those that may call it."""


class SenderRefused(GatewayError):
    """The sender ID or its password is wrong."""


class ServiceOffline(GatewayError):
    """The service is down for the moment."""


class SignInRefused(GatewayError):
    """Company, user or password is wrong."""


class UnknownObject(GatewayError):
    """The company has no object of that name."""


class UnknownPolicy(GatewayError):
    """The company has no asynchronous policy of that name."""


class XmlNotSubscribed(GatewayError):
    """The company has no subscription to the XML gateway."""


ENTRIES: Final[tuple[ErrorEntry, ...]] = (
    ErrorEntry(
        "XL03000006",
        InvalidSession,
        "The session has ended or never was.",
        "after_renewal",
        "Log in again.",
        when="invalid session|session (has |is )?(expired|invalid|no longer)",
    ),
    ErrorEntry(
        "XL03000006",
        SignInRefused,
        "Company, user or password is wrong.",
        "never",
        "Check company_id, user_id and user_password; several failures lock the user.",
        when="sign-in information",
    ),
    ErrorEntry(
        "XL03000006",
        SenderRefused,
        "The sender ID or its password is wrong.",
        "never",
        "Check sender_id and sender_password: they come with the Web Services licence, not with the user.",
        when="partner id or password",
    ),
    ErrorEntry(
        "XL03000006",
        SenderNotAuthorized,
        "The company does not list the sender ID among those that may call it.",
        "never",
        "Add the sender ID to the Web Services authorizations in the company's security settings.",
        when="web services (authorization|requests)|sender id .* not authorized",
    ),
    ErrorEntry(
        "XL03000006",
        UnknownPolicy,
        "The company has no asynchronous policy of that name.",
        "never",
        "Check policy_id.",
        when="transport policy",
    ),
    ErrorEntry(
        "XL03000006",
        FieldNotQueryable,
        "A field of the query does not exist, or cannot be queried.",
        "never",
        "Look the object up for its fields.",
        when="fields? cannot be queried",
    ),
    ErrorEntry(
        "XL03000006",
        EntityRefused,
        "The entity does not exist or is closed to the user.",
        "never",
        "Check entity_id and the entities that the user may enter.",
        when="\\b(entity|locationid|location id)\\b",
    ),
    ErrorEntry("XL03000006", SignInRefused, "The sign-in failed.", "never", "Check the credentials and the entity."),
    ErrorEntry(
        "XMLGW_JPP0002",
        SignInRefused,
        "Company, user or password is wrong.",
        "never",
        "Check company_id, user_id and user_password; several failures lock the user.",
    ),
    ErrorEntry("XL03000001", SignInRefused, "The authentication failed.", "never", "Check the credentials."),
    ErrorEntry(
        "invalidRequest", SignInRefused, "The credentials were not accepted.", "never", "Check sender and login."
    ),
    ErrorEntry(
        "XL03000003",
        SchemaViolation,
        "The request does not fit the schema of the API.",
        "never",
        "Line and column name the place; name the API release of the company when making the client.",
    ),
    ErrorEntry(
        "XL03000009",
        Aborted,
        "The whole transaction was undone because one of its functions failed.",
        "never",
        "Correct the function that has an error of its own.",
    ),
    ErrorEntry(
        "XL03000010",
        FieldNotQueryable,
        "A field of the filter does not exist.",
        "never",
        "Look the object up for its fields.",
    ),
    ErrorEntry("BL34000061", DuplicateRecord, "A record with the same ID exists.", "never", "Use another ID."),
    ErrorEntry("BL03002185", DuplicateRecord, "The document exists.", "never", "Use another number."),
    ErrorEntry(
        "BL01001973",
        DuplicateRecord,
        "A record with the same ID exists.",
        "never",
        "Use another ID.",
        when="already exists|duplicate",
    ),
    ErrorEntry(
        "BL01001973",
        RecordNotFound,
        "The record to change or delete does not exist.",
        "never",
        "Check the key.",
        when="cannot find |non-existing",
    ),
    ErrorEntry(
        "BL01001973",
        InvalidReference,
        "A record that the document refers to does not exist.",
        "never",
        "Check the ID that the text names.",
        when="invalid [a-z ]+'[^']*' specified",
    ),
    ErrorEntry(
        "BL01001973",
        BusinessRuleBroken,
        "A rule of the application refuses the record; the texts say which.",
        "never",
        "Read the errors beside it. At the top level a definition of one entity is not known.",
    ),
    ErrorEntry(
        "BL03000018",
        InvalidValue,
        "A value is missing or has a form that the field does not take.",
        "never",
        "The texts name the field: give it, or in the form that its type takes.",
    ),
    ErrorEntry(
        "PL01000127",
        InvalidValue,
        "The document number is missing.",
        "never",
        "Give a number, or set up a document sequence.",
    ),
    ErrorEntry(
        "BL03002129",
        ActionRefused,
        "The action does not fit the type of the transfer.",
        "never",
        "Use the action that belongs to the type of the transfer.",
    ),
    ErrorEntry(
        "BL03002028",
        NoDataFound,
        "A stored report has nothing to show.",
        "never",
        "Widen the report's filter or period.",
    ),
    ErrorEntry(
        "CRE-3211",
        ComplianceWarning,
        "An expiration date breaks a vendor compliance rule.",
        "never",
        "Renew the compliance record.",
    ),
    ErrorEntry(
        "DL02000001",
        ProcessingFailed,
        "The gateway failed without naming a cause.",
        "never",
        "Often a reference to a record that does not exist, or a missing field; give the support ID to support.",
    ),
    ErrorEntry(
        "PL04000005",
        NotPermitted,
        "The user may not do this with objects of this type.",
        "never",
        "Give the user's role the permission.",
    ),
    ErrorEntry(
        "PL04000055",
        CompanyExpired,
        "The company is a demonstration that has ended.",
        "never",
        "Ask the vendor for a company that lasts.",
    ),
    ErrorEntry("GL-0493", DuplicateRecord, "An account of that number exists.", "never", "Use another number."),
    ErrorEntry("GL-0504", BusinessRuleBroken, "The account was not created.", "never", "Read the error before it."),
    ErrorEntry(
        "GW-0001",
        GatewayRequestRefused,
        "The front of the gateway could not process the request.",
        "later",
        "Try again later; if it stays, give the request ID of the text to support.",
    ),
    ErrorEntry(
        "GW-0010", RateLimited, "Too many requests in too short a time.", "later", "Send fewer requests at a time."
    ),
    ErrorEntry(
        "GW-0011",
        GatewayRequestRefused,
        "Tenant, sender or client was not found or is not active.",
        "never",
        "Check company_id and sender_id.",
    ),
    ErrorEntry(
        "GW-0012",
        GatewayRequestRefused,
        "The tenant data is missing.",
        "never",
        "Check company_id; if it is right, give the request ID of the text to support.",
    ),
    ErrorEntry(
        "GW-0014",
        GatewayRequestRefused,
        "An XML request went to the REST address.",
        "never",
        "Use the endpoint of the XML gateway.",
    ),
    ErrorEntry(
        "GW-0015",
        GatewayRequestRefused,
        "An attribute of the request is missing.",
        "never",
        "Check the endpoint and whatever stands between here and the gateway.",
    ),
    ErrorEntry(
        "GW-0031",
        GatewayRequestRefused,
        "The front of the gateway refused the token or the user.",
        "never",
        "Check user, permissions and credentials; a new login may help where a token has ended.",
    ),
    ErrorEntry(
        "GW-0032",
        GatewayRequestRefused,
        "The front of the gateway refused the token or the user.",
        "never",
        "Check user, permissions and credentials; a new login may help where a token has ended.",
    ),
    ErrorEntry(
        "GW-0033",
        GatewayRequestRefused,
        "The front of the gateway refused the token or the user.",
        "never",
        "Check user, permissions and credentials; a new login may help where a token has ended.",
    ),
    ErrorEntry(
        "GW-0034",
        GatewayRequestRefused,
        "The front of the gateway refused the token or the user.",
        "never",
        "Check user, permissions and credentials; a new login may help where a token has ended.",
    ),
    ErrorEntry(
        "GW-0035",
        GatewayRequestRefused,
        "The front of the gateway refused the token or the user.",
        "never",
        "Check user, permissions and credentials; a new login may help where a token has ended.",
    ),
    ErrorEntry(
        "GW-0036",
        GatewayRequestRefused,
        "The front of the gateway refused the token or the user.",
        "never",
        "Check user, permissions and credentials; a new login may help where a token has ended.",
    ),
    ErrorEntry(
        "GW-0037",
        GatewayRequestRefused,
        "The front of the gateway refused the token or the user.",
        "never",
        "Check user, permissions and credentials; a new login may help where a token has ended.",
    ),
    ErrorEntry(
        "GW-0038",
        GatewayRequestRefused,
        "The front of the gateway refused the token or the user.",
        "never",
        "Check user, permissions and credentials; a new login may help where a token has ended.",
    ),
    ErrorEntry(
        "GW-0039",
        GatewayRequestRefused,
        "The front of the gateway refused the token or the user.",
        "never",
        "Check user, permissions and credentials; a new login may help where a token has ended.",
    ),
    ErrorEntry(
        "GW-0042",
        NotPermitted,
        "The request is forbidden.",
        "never",
        "Check the permissions of the user and the authorizations of the sender ID.",
    ),
    ErrorEntry(
        "*",
        AlreadyRecorded,
        "A function with this control ID was done before.",
        "never",
        "Read the record back instead of sending again.",
        when="successful transaction has already been recorded",
    ),
    ErrorEntry(
        "*",
        ServiceOffline,
        "The service is down for the moment.",
        "later",
        "Try again later.",
        when="temporarily off-?line",
    ),
    ErrorEntry(
        "*",
        RateLimited,
        "Too many requests in too short a time.",
        "later",
        "Send fewer requests at a time.",
        when="rate limit",
    ),
    ErrorEntry(
        "*",
        XmlNotSubscribed,
        "The company has no subscription to the XML gateway.",
        "never",
        "Subscribe the company to Web Services.",
        when="not authorized for xml transactions",
    ),
    ErrorEntry(
        "*",
        UnknownObject,
        "The company has no object of that name.",
        "never",
        "Check the name and the subscriptions of the company.",
        when="object definition .* not found",
    ),
    ErrorEntry(
        "*",
        FieldNotQueryable,
        "A field does not exist.",
        "never",
        "Look the object up for its fields.",
        when="invalid fields list",
    ),
    ErrorEntry(
        "*",
        ResultExpired,
        "The list that a next page was asked of is gone.",
        "never",
        "Read it anew.",
        when="invalid or expired resultid",
    ),
    ErrorEntry(
        "*",
        RecordNotFound,
        "The record to change or delete does not exist.",
        "never",
        "Check the key.",
        when="cannot update non-existing",
    ),
    ErrorEntry(
        "*",
        NotPermitted,
        "The user lacks a permission.",
        "never",
        "Give the user's role the permission.",
        when="(do|does) not have permission",
    ),
)
