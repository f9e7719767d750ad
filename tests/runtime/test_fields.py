"""References to fields: how they are found, and how they read what was answered."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from intacct import UNSET, Object, Record
from intacct.accounts_payable import APBILL, APPYMT, VENDOR
from intacct.cash_management import CHECKINGACCOUNT
from intacct.data_delivery_service import DDSJOB
from intacct.general_ledger import GLBATCH
from intacct_runtime.errors import InvalidInput
from intacct_runtime.fields import Field, Fields
from intacct_runtime.model import model
from intacct_runtime.reader import read_element
from intacct_runtime.scalars import DATE, SPLIT_DATE, TEXT
from intacct_runtime.wire import Relationship, Wire, el, unordered
from intacct_runtime.xmltext import parse

f = APBILL.fields


def record(content: str) -> APBILL:
    return read_element(parse(f"<APBILL>{content}</APBILL>"), APBILL)


# Finding


def test_own_fields() -> None:
    assert repr(f.vendorid) == "<field VENDORID: text>"
    assert f.payto_taxid.name == "PAYTO.TAXID"
    assert f is APBILL.fields
    assert "recordno" in dir(f)
    assert [field.name for field in f][:2] == ["RECORDNO", "RECORDTYPE"]
    assert repr(f) == "<fields of APBILL>"


@pytest.mark.parametrize(
    ("field", "name"),
    [
        (f.vendor.name, "VENDOR.NAME"),
        (f.vendor.displaycontact.lastname, "VENDOR.DISPLAYCONTACT.LASTNAME"),
        (f.vendor.displaycontact.mailaddress.city, "VENDOR.DISPLAYCONTACT.MAILADDRESS.CITY"),
        (f.vendor.parent.parent.vendorid, "VENDOR.PARENT.PARENT.VENDORID"),
        (f["VENDOR.NAME"], "VENDOR.NAME"),
        (f["vendor.displaycontact.lastname"], "VENDOR.DISPLAYCONTACT.LASTNAME"),
        (f["PAYTO.TAXID"], "PAYTO.TAXID"),
        (f.payto["LASTNAME"], "PAYTO.LASTNAME"),
        (f["PAYTO.LASTNAME"], "PAYTO.LASTNAME"),
    ],
)
def test_fields_of_related_records(field: Field[object], name: str) -> None:
    assert (field.name, field.object) == (name, "APBILL")


def test_related_fields_have_the_type_they_have_at_home() -> None:
    assert f.vendor.totaldue.type is VENDOR.fields.totaldue.type
    assert f.vendor.totaldue.related
    assert not VENDOR.fields.totaldue.related


def test_a_path_named_like_a_field_ends_in_record() -> None:
    assert VENDOR.fields.apaccount.name == "APACCOUNT"
    assert VENDOR.fields.apaccount_record.title.name == "APACCOUNT.TITLE"
    assert VENDOR.fields["APACCOUNT.TITLE"].name == "APACCOUNT.TITLE"


def test_parts_of_a_record_are_no_other_records() -> None:
    v = VENDOR.fields
    assert (v.payto.contactname == "x").text == "PAYTO.CONTACTNAME = 'x'"
    assert (v.displaycontact.contactname == "x").text == "DISPLAYCONTACT.CONTACTNAME = 'x'"
    assert v.displaycontact.recordno.related


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        (
            "VENDRID",
            r"APBILL.fields: APBILL has no field 'VENDRID'; did you mean VENDORID .*Field.named\('VENDRID', str\)",
        ),
        ("VENDR.NAME", r"APBILL has no field 'VENDR.NAME'; did you mean VENDOR\.\?"),
        ("VENDOR.NAM", r"VENDOR has no field 'NAM'; did you mean NAME\?; .*Field.named\('VENDOR.NAM', str\)"),
        ("VENDOR", r"APBILL has no field 'VENDOR'; did you mean VENDOR\. or VENDORID"),
        ("VENDOR.", "VENDOR has no field ''"),
        ("PAYTO.LAST NAME", "is no name of a field"),
    ],
)
def test_an_unknown_path_is_refused(path: str, problem: str) -> None:
    with pytest.raises(InvalidInput, match=problem):
        f[path]


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(AttributeError, match="APBILL has no field 'vendrid'; did you mean vendorid"):
        _ = f.vendrid  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="VENDOR has no field 'nam'; did you mean name"):
        _ = f.vendor.nam  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="do not know the fields of CONTACTVERSION; use \\['LASTNAME'\\]"):
        _ = f.payto.lastname  # type: ignore[attr-defined]


def test_what_can_only_be_written_cannot_be_asked_for() -> None:
    with pytest.raises(AttributeError, match=r"APPYMT.paymentdate can only be written"):
        _ = APPYMT.fields.paymentdate  # type: ignore[attr-defined]


def test_fields_that_the_bindings_do_not_know() -> None:
    assert (Field.named("VENDOR.REGION", str) == "x").xml.count("VENDOR.REGION") == 1
    assert (Field.named("CUSTOM_DATE", datetime.date) > datetime.date(2024, 5, 1)).text == "CUSTOM_DATE > '05/01/2024'"
    assert (Field.named("LIMIT", Decimal) <= 5).text == "LIMIT <= 5"
    with pytest.raises(InvalidInput, match="RATE: <class 'float'>; accepted: str, int, Decimal, bool, date, datetime"):
        Field.named("RATE", float)
    for name in ("", "A B", "A.", ".A", "A = 1 OR B", "1A", "A'"):
        with pytest.raises(InvalidInput, match="is no name of a field; accepted: "):
            Field.named(name, str)


def test_all_fields_are_those_that_an_answer_can_hold() -> None:
    account = CHECKINGACCOUNT.fields
    assert account["DEPT#"].name == "DEPT#"
    assert [field.name for field in account if "#" in field.name] == []
    assert len(list(account)) > 30


def test_an_object_with_a_field_called_fields() -> None:
    assert isinstance(DDSJOB.fields, Fields)
    assert DDSJOB.fields.fields_.name == "FIELDS"
    assert DDSJOB(fields_="A").fields_ == "A"


def test_records_are_as_they_were() -> None:
    bill = APBILL(vendorid="V1")
    assert dict(bill.set_fields()) == {"vendorid": "V1"}
    assert bill == APBILL(vendorid="V1")
    assert "fields" not in APBILL.__field_names__
    with pytest.raises(AttributeError, match="has no field 'fields'"):
        bill.fields = UNSET  # type: ignore[misc]
    with pytest.raises(InvalidInput, match="'fields' is no parameter"):
        APBILL(fields="x")  # type: ignore[call-arg]


@model
class PLOT(Object):
    __wire__ = Wire(
        "PLOT",
        unordered(el("LAID_OUT", SPLIT_DATE, "?"), el("OWNER", TEXT, "?")),
        relationships=(
            Relationship("OWNER", "VENDOR", "MANY2ONE", "OWNER", attr="owner_record"),
            Relationship("BILLS", "APBILL", "ONE2MANY", "RECORDNO"),
        ),
    )


def test_an_object_without_a_registry() -> None:
    assert PLOT.fields.laid_out.type is DATE
    assert (PLOT.fields.laid_out == datetime.date(2024, 5, 1)).text == "LAID_OUT = '05/01/2024'"
    assert PLOT.fields["OWNER.NAME"].name == "OWNER.NAME"


def test_a_way_to_many_records_is_none_for_a_query() -> None:
    assert dir(PLOT.fields) == ["laid_out", "owner", "owner_record"]
    with pytest.raises(InvalidInput, match=r"PLOT.BILLS leads to many records; ask for APBILL itself"):
        PLOT.fields["BILLS.RECORDNO"]
    with pytest.raises(AttributeError, match=r"PLOT.bills leads to many records"):
        _ = PLOT.fields.bills


# Reading


def test_values_in_records() -> None:
    found = record(
        "<RECORDNO>7</RECORDNO><VENDOR.NAME>Acorn</VENDOR.NAME><VENDOR.TOTALDUE>1.50</VENDOR.TOTALDUE>"
        "<TERM.RECORDNO/><VENDOR.ONETIME>false</VENDOR.ONETIME><REGION>3</REGION><VENDORID/>"
    )
    assert f.recordno.of(found) == 7
    assert f.vendor.name.of(found) == "Acorn"
    assert f.vendor.totaldue.of(found) == Decimal("1.50")
    assert f.vendor.onetime.of(found) is False
    assert f["TERM.RECORDNO"].of(found) is None
    assert f.vendorid.of(found) is None
    assert Field.named("REGION", int).of(found) == 3
    assert found.extra["VENDOR.NAME"] == "Acorn"
    with pytest.raises(InvalidInput, match=r"VENDOR.VENDORID: is not in the record; select it"):
        f.vendor.vendorid.of(found)


def test_values_in_records_without_a_class() -> None:
    plot = Record.of("plot", {"SIZE": "2.5", "name": "A7"})
    assert Field.named("SIZE", Decimal).of(plot) == Decimal("2.5")


def test_a_text_that_is_no_value_is_kept() -> None:
    assert f.vendor.totaldue.of(record("<VENDOR.TOTALDUE>n/a</VENDOR.TOTALDUE>")) == "n/a"


def test_aggregates() -> None:
    row = record("<VENDORID>V1</VENDORID><COUNT.RECORDNO>3</COUNT.RECORDNO><TOTALDUE>7.50</TOTALDUE>")
    assert f.recordno.count().of(row) == 3
    assert f.totaldue.sum().of(row) == Decimal("7.50")
    assert f.totaldue.sum().of(record("<SUM.TOTALDUE>7.50</SUM.TOTALDUE>")) == Decimal("7.50")
    assert f.totaldue.max().of(record("<TOTALDUE/>")) is None
    assert f.whencreated.min().of(record("<WHENCREATED>05/01/2024</WHENCREATED>")) == datetime.date(2024, 5, 1)
    assert f.vendor.totaldue.sum().of(record("<VENDOR.TOTALDUE>4</VENDOR.TOTALDUE>")) == 4
    average = f.recordno.avg()
    assert average.of(record("<RECORDNO>2.5</RECORDNO>")) == Decimal("2.5")
    assert isinstance(average.of(record("<RECORDNO>2</RECORDNO>")), Decimal)
    with pytest.raises(InvalidInput, match=r"COUNT.VENDORID: is not in the record"):
        f.vendorid.count().of(row)


def test_two_values_under_one_name_cannot_be_told_apart() -> None:
    row = record("<TOTALDUE>1</TOTALDUE><TOTALDUE>9</TOTALDUE>")
    with pytest.raises(InvalidInput, match=r"TOTALDUE: came 2 times in one row.*; select one value per field"):
        f.totaldue.min().of(row)
    both = record("<MIN.TOTALDUE>1</MIN.TOTALDUE><MAX.TOTALDUE>9</MAX.TOTALDUE>")
    assert (f.totaldue.min().of(both), f.totaldue.max().of(both)) == (1, 9)


def test_sums_are_of_numbers() -> None:
    with pytest.raises(InvalidInput, match="VENDORID: sum is for numbers, not for values of type text"):
        f.vendorid.sum()  # type: ignore[misc]
    with pytest.raises(InvalidInput, match="WHENCREATED: avg is for numbers"):
        f.whencreated.avg()  # type: ignore[misc]


def test_order() -> None:
    assert repr(f.totaldue.desc()) == "<order by TOTALDUE descending>"
    assert repr(GLBATCH.fields.journal.asc()) == "<order by JOURNAL>"
