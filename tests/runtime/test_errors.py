"""The tree of exceptions, and the way from an error number to one of them."""

from __future__ import annotations

import copy
import inspect
import re

import pytest

from intacct_runtime import error_table, errors
from intacct_runtime.error_meaning import entry_of, gateway_error, telling_entry
from intacct_runtime.errors import (
    Aborted,
    AlreadyRecorded,
    AuthenticationError,
    ControlError,
    ErrorEntry,
    FunctionError,
    GatewayError,
    IntacctError,
    PartialResult,
    joined,
)
from intacct_runtime.message import GatewayMessage, plain

CLASSES = [cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, Exception)]


def meaning(number: str, text: str = "") -> str:
    entry = entry_of(GatewayMessage(errorno=number, description2=text))
    return entry.error.__name__ if entry else ""


def test_there_is_one_tree() -> None:
    assert all(issubclass(cls, IntacctError) for cls in CLASSES)
    assert all(cls.__doc__ for cls in CLASSES)


def test_the_tree_is_documented() -> None:
    documented = set(re.findall(r"[├└]── ([A-Z]\w+) ", errors.__doc__ or "")) | {"IntacctError"}
    assert documented == {cls.__name__ for cls in CLASSES}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Invalid session qWeRtY..", "InvalidSession"),
        ("Sign-in information is incorrect", "SignInRefused"),
        ("Incorrect Intacct XML Partner ID or password.", "SenderRefused"),
        ("Invalid Web Services Authorization", "SenderNotAuthorized"),
        (
            "The sender ID 'x' is not authorized to make Web Services requests to company ID 'y'.",
            "SenderNotAuthorized",
        ),
        ("nightly is not a valid transport policy.", "UnknownPolicy"),
        ("The following fields cannot be queried: X", "FieldNotQueryable"),
    ],
)
def test_one_number_has_many_meanings(text: str, name: str) -> None:
    assert meaning("XL03000006", text) == name


def test_numbers_texts_and_the_unknown() -> None:
    assert meaning("BL34000061") == "DuplicateRecord"
    assert meaning("BL01001973", "The account number '1' already exists") == "DuplicateRecord"
    assert meaning("BL01001973", "Could not create Document record") == "BusinessRuleBroken"
    assert meaning("anything", "A successful transaction has already been recorded with the control id x") == (
        "AlreadyRecorded"
    )
    assert meaning("Query Failed", "Object definition BADOBJECT not found") == "UnknownObject"
    assert meaning("ZZ99", "something new") == ""


def test_the_telling_error_wins() -> None:
    duplicate = GatewayMessage(errorno="BL34000061")
    vague = GatewayMessage(errorno="BL01001973", description2="Could not create Vendor record!")
    undone = GatewayMessage(errorno="XL03000009")
    unknown = GatewayMessage(errorno="ZZ99")

    def name(*messages: GatewayMessage) -> str:
        return type(gateway_error(FunctionError, messages)).__name__

    assert name(duplicate, vague, undone) == "DuplicateRecord"
    assert name(undone, vague, duplicate) == "DuplicateRecord"
    assert name(vague, undone) == "BusinessRuleBroken"
    assert name(unknown, undone) == "FunctionError"
    assert name(undone) == "FunctionError"
    assert name() == "FunctionError"
    assert telling_entry(()) is None


@pytest.mark.parametrize("level", [ControlError, AuthenticationError, FunctionError, PartialResult, Aborted])
@pytest.mark.parametrize("entry", error_table.ENTRIES, ids=lambda entry: f"{entry.number}-{entry.error.__name__}")
def test_every_meaning_at_every_level(entry: ErrorEntry, level: type[GatewayError]) -> None:
    cls = joined(entry.error, level)
    assert issubclass(cls, entry.error)
    assert issubclass(cls, level) or entry.error in {Aborted, AlreadyRecorded}
    error = cls((GatewayMessage(errorno=entry.number),), entry=entry, control_id="c")
    again = copy.copy(error)
    assert type(again) is cls
    assert (str(again), again.entry, again.control_id) == (str(error), entry, "c")
    assert entry.remedy in str(error)


def test_the_table_is_sound() -> None:
    places = [(entry.number, entry.when) for entry in error_table.ENTRIES]
    assert len(set(places)) == len(places)
    for entry in error_table.ENTRIES:
        re.compile(entry.when)
        assert entry.when or entry.number != "*"
        assert issubclass(entry.error, GatewayError)
        assert entry.error.__doc__
    retries = {entry.error.__name__: entry.retry for entry in error_table.ENTRIES}
    assert retries["InvalidSession"] == "after_renewal"
    assert retries["RateLimited"] == retries["ServiceOffline"] == "later"


def test_support_ids_are_decoded() -> None:
    message = GatewayMessage(description2="exists [Support ID: EsppO%7EZEcj0DEGV_L5hm95Ec91twAAABA]")
    assert message.support_id == "EsppO~ZEcj0DEGV_L5hm95Ec91twAAABA"
    assert GatewayError((GatewayMessage(), message)).support_id == "EsppO~ZEcj0DEGV_L5hm95Ec91twAAABA"
    assert GatewayMessage(description2="exists").support_id is None


def test_markup_is_for_nobody_to_read() -> None:
    assert plain("<b>Bold</b>&nbsp;and <a href='x'>a&amp;b</a><br/>1 < 2 > 1") == "Bold and a&b 1 < 2 > 1"
    message = GatewayMessage("X1", "<b>one</b>", "one", "two")
    assert message.text == "X1 one two"
    assert message.description == "<b>one</b>"
