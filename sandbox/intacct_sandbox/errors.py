"""The gateway's errors: what their rows say and at which level of the answer they stand."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import Final

import attrs

ROLLED_BACK: Final = "The entire transaction in this operation has been rolled back due to an error."


@attrs.frozen
class Detail:
    """What `showadditionalerrorinfo` adds to an error."""

    errorid: str
    category: str
    messages: Mapping[str, str]
    """Message id per text of the error: description, description2, correction."""
    placeholders: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen
class Row:
    """One `<error>`."""

    number: str
    description: str = ""
    description2: str = ""
    correction: str = ""
    detail: Detail | None = None


class GatewayError(Exception):
    """An error that the answer shows."""

    def __init__(self, *rows: Row) -> None:
        super().__init__(*(f"{row.number} {row.description} {row.description2}".strip() for row in rows))
        self.rows = rows


class ControlFailure(GatewayError):
    """The request as a whole is refused; nothing of it was looked at closely."""

    def __init__(self, *rows: Row, status: int = 200, bare: bool = False) -> None:
        super().__init__(*rows)
        self.status = status
        self.bare = bare
        """Whether the answer's control block holds the status alone."""


class AuthenticationFailure(GatewayError):
    """The sender is known, but not the session or login."""


class FunctionFailure(GatewayError):
    """A function was refused; nothing of it, or only the records of its data, was done."""


def support_id() -> str:
    """Return a support id as the gateway puts it behind its messages."""
    return f"[Support ID: {secrets.token_urlsafe(4)[:5]}%7E{secrets.token_urlsafe(20)}]"


def sign_in_refused() -> AuthenticationFailure:
    return AuthenticationFailure(Row("XL03000006", "", "Sign-in information is incorrect"))


def invalid_session(session_id: str) -> AuthenticationFailure:
    return AuthenticationFailure(Row("XL03000006", "", f"Invalid session {session_id}."))


def entity_refused(location_id: str) -> AuthenticationFailure:
    return AuthenticationFailure(
        Row("XL03000006", "", f"The entity '{location_id}' does not exist or is closed to this user.")
    )


def sender_refused() -> ControlFailure:
    return ControlFailure(Row("XL03000006", "", "Incorrect Intacct XML Partner ID or password."))


def sender_not_authorized(sender_id: str, company_id: str) -> AuthenticationFailure:
    text = f"The sender ID '{sender_id}' is not authorized to make Web Services requests to company ID '{company_id}'."
    hint = "Contact the company administrator to grant Web Services authorization to the sender ID."
    return AuthenticationFailure(Row("XL03000006", "Invalid Web Services Authorization", text, hint))


def unknown_tenant() -> ControlFailure:
    text = f"Invalid Request [Request ID: {secrets.token_hex(12)}]"
    return ControlFailure(Row("GW-0011", text), status=400, bare=True)


def credentials_missing() -> ControlFailure:
    text = "Sign-in information is incorrect. Please check your request."
    return ControlFailure(Row("XMLGW_JPP0002", text), status=401, bare=True)


def invalid_policy(policy_id: str) -> ControlFailure:
    return ControlFailure(Row("XL03000006", "", f"{policy_id} is not a valid transport policy."))


def not_valid(texts: Iterable[str]) -> ControlFailure:
    """Return the failure of a request that does not fit the schema, one row per fault."""
    return ControlFailure(*(Row("XL03000003", "", f"XML Parse schema error: {text}") for text in texts))


def already_recorded(control_id: str) -> FunctionFailure:
    return FunctionFailure(
        Row("BL01001973", "", f"A successful transaction has already been recorded with the control id {control_id}")
    )


def rolled_back() -> Row:
    return Row("XL03000009", "", ROLLED_BACK)


def not_permitted(operation: str, object_name: str) -> FunctionFailure:
    text = f"You do not have permission for API operation {operation} on objects of type {object_name.lower()}"
    return FunctionFailure(Row("PL04000005", "", text))


def unknown_object(name: str, errorno: str = "XXX") -> FunctionFailure:
    return FunctionFailure(Row(errorno, "", f"Object definition {name} not found"))


def not_queryable(names: Iterable[str]) -> FunctionFailure:
    return FunctionFailure(Row("XL03000006", "", f"The following fields cannot be queried: {', '.join(names)}"))


def no_such_filter_field(name: str) -> FunctionFailure:
    return FunctionFailure(Row("XL03000010", "", f"The field {name} of the filter does not exist"))


def invalid_fields(names: Iterable[str], errorno: str = "Query Failed") -> FunctionFailure:
    return FunctionFailure(Row(errorno, "", f"Invalid fields list {', '.join(names)}"))


def query_failed(text: str) -> FunctionFailure:
    return FunctionFailure(Row("Query Failed", "", text))


def duplicate(label: str, value: str) -> FunctionFailure:
    """Return the failure of a record whose id is taken, with the two rows that follow it."""
    return FunctionFailure(
        Row(
            "BL34000061",
            "",
            f"Another {label} with the given value(s) {value}  already exists",
            "Use a unique value instead.",
            Detail(
                "GL-0493",
                "Duplication Prevention",
                {
                    "description2": "IA.ANOTHER_WITH_THE_GIVEN_VALUE_ALREADY_EXISTS",
                    "correction": "IA.USE_A_UNIQUE_VALUE_INSTEAD",
                },
                {"OBJECT": label, "VALUE": value},
            ),
        ),
        Row("BL01001973", "", f"Could not create {label} record."),
        Row("BL01001973", "", f"Could not create {label} record!"),
    )


def duplicate_document(doc_id: str) -> FunctionFailure:
    return FunctionFailure(
        Row("BL03002185", "", f"A document with the number '{doc_id}' already exists.", "Use another number."),
        Row("BL01001973", "", "Could not create Document record"),
    )


def missing(field: str, label: str) -> FunctionFailure:
    return FunctionFailure(
        Row(
            "BL03000018",
            "",
            f"Required field {field} is missing for {label}",
            f"Give a value for {field}.",
            Detail("GL-0504", "Validation", {"description2": "IA.REQUIRED_FIELD_MISSING"}, {"FIELD": field}),
        )
    )


def invalid_value(field: str, value: object, label: str, accepted: str = "") -> FunctionFailure:
    hint = f"Use {accepted}." if accepted else ""
    return FunctionFailure(
        Row(
            "BL03000018",
            "",
            f"Illegal format for {label} : {field} '{value}'",
            hint,
            Detail(
                "GL-0504", "Validation", {"description2": "IA.ILLEGAL_FORMAT"}, {"FIELD": field, "VALUE": str(value)}
            ),
        )
    )


def unknown_field(field: str, label: str) -> FunctionFailure:
    return FunctionFailure(
        Row("BL01001973", "", f"{field} is no field of {label}", "Look the object up for its fields.")
    )


def invalid_reference(label: str, value: str) -> FunctionFailure:
    return FunctionFailure(Row("BL01001973", "", f"Invalid {label} '{value}' specified."))


def no_such_record(operation: str, label: str, key: str) -> FunctionFailure:
    return FunctionFailure(Row("BL01001973", "", f"Cannot find {label} with key '{key}' to {operation}."))


def cannot_update(object_name: str, key_field: str, key: str) -> FunctionFailure:
    return FunctionFailure(Row(f"Cannot update non-existing {object_name} with {key_field}={key}."))


def refused(text: str, correction: str = "", number: str = "BL01001973") -> FunctionFailure:
    """Return the failure of a record that a rule of the application does not allow."""
    return FunctionFailure(Row(number, "", text, correction))
