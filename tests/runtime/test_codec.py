from __future__ import annotations

import copy
import datetime
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intacct_runtime.codec import dumps, loads
from intacct_runtime.errors import InvalidDocument, InvalidInput
from intacct_runtime.model import Model, Object
from intacct_runtime.node import Node
from intacct_runtime.reader import read_element
from intacct_runtime.record import Record
from intacct_runtime.scalars import Unparsed
from intacct_runtime.unset import UNSET
from intacct_runtime.writer import Context, write_element
from intacct_runtime.xmltext import parse

from .models import (
    BILL,
    REGISTRY,
    TAXENTRY,
    And,
    Customfield,
    Due,
    Equalto,
    Lineitem,
    Order,
    Sortfield,
    Updatelineitem,
    create,
    create_bill,
)

DAY = datetime.date(2024, 3, 5)


def bill(**changes: Any) -> create_bill:
    fields: dict[str, Any] = {
        "vendorid": "V1",
        "datecreated": DAY,
        "termname": "N30",
        "billitems": [Lineitem(accountlabel="Rent", amount=Decimal("50.00"))],
    }
    return create_bill(**{**fields, **changes})


def test_writes_in_wire_order_whatever_the_order_of_arguments() -> None:
    xml = dumps(bill(action="Draft", datedue=DAY))
    assert xml.decode() == (
        "<create_bill><vendorid>V1</vendorid>"
        "<datecreated><year>2024</year><month>03</month><day>05</day></datecreated>"
        "<datedue><year>2024</year><month>03</month><day>05</day></datedue><termname>N30</termname>"
        "<action>Draft</action>"
        "<billitems><lineitem><accountlabel>Rent</accountlabel><amount>50.00</amount></lineitem></billitems>"
        "</create_bill>"
    )


def test_absent_empty_and_value_are_three_things() -> None:
    assert b"onhold" not in dumps(bill())
    assert b"<onhold/>" in dumps(bill(onhold=None))
    assert b"<onhold>false</onhold>" in dumps(bill(onhold=False))
    assert loads(dumps(bill()), REGISTRY).onhold is UNSET  # type: ignore[attr-defined]
    assert loads(dumps(bill(onhold=None)), REGISTRY).onhold is None  # type: ignore[attr-defined]
    assert b"<customfields/>" in dumps(bill(customfields=[]))
    assert loads(dumps(bill(customfields=[])), REGISTRY).customfields == []  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"vendorid": 5}, "create_bill.vendorid", "int 5; accepted: str"),
        ({"vendorid": "a\x00"}, "create_bill.vendorid", "U+0000"),
        ({"action": "Submitted"}, "create_bill.action", "one of 'Submit', 'Draft'"),
        ({"termname": UNSET}, "create_bill.datedue", "one of these is required: ((datedue, termname?) | termname)"),
        ({"exchrate": 1, "exchratetype": "Spot", "currency": "EUR"}, "create_bill.exchrate", "exclude each other"),
        ({"exchrate": 1}, "create_bill.currency", "required and missing"),
        ({"billitems": []}, "create_bill.billitems", "0 items; accepted: at least 1"),
        ({"billitems": "x"}, "create_bill.billitems", "accepted: a list of"),
        ({"billitems": [Customfield(customfieldname="", customfieldvalue="")]}, "create_bill.billitems[0]", "Lineitem"),
        ({"billitems": [Lineitem(accountlabel="x", amount=1.5)]}, "create_bill.billitems[0].amount", "never float"),  # type: ignore[arg-type]
        (
            {"billitems": [Lineitem(accountlabel="x", glaccountno="1", amount=Decimal(1))]},
            "create_bill.billitems[0].accountlabel",
            "accountlabel and glaccountno exclude each other",
        ),
        ({"retired": "x"}, "create_bill.retired", "not in release newest: known until 2018.R2"),
        ({"extra": {"bad name": "x"}}, "create_bill.extra['bad name']", "no XML element name"),
        ({"extra": {"X": 5}}, "create_bill.extra['X']", "accepted in extra"),
    ],
)
def test_refuses_before_sending_and_names_the_field(changes: dict[str, Any], path: str, words: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        dumps(bill(**changes))
    assert caught.value.path == path
    assert words in str(caught.value)


def test_what_is_no_list_is_told_so_once() -> None:
    with pytest.raises(InvalidInput, match=r"billitems: str 'x'; accepted: a list of \(lineitem"):
        dumps(bill(billitems="x"))


def test_a_misspelt_parameter_names_the_close_ones() -> None:
    with pytest.raises(InvalidInput, match=r"create_bill: 'vendrid' is no parameter; did you mean vendorid\?"):
        bill(vendrid="V1")


def test_a_missing_parameter_is_named() -> None:
    with pytest.raises(InvalidInput, match="required parameters missing: datecreated, billitems"):
        create_bill(vendorid="V1")  # type: ignore[call-arg]


def test_a_misspelt_assignment_does_not_get_lost() -> None:
    with pytest.raises(AttributeError, match=r"no field 'vendrid'; did you mean vendorid\?"):
        bill().vendrid = "V2"  # type: ignore[attr-defined]


def test_an_element_newer_than_the_release_is_refused() -> None:
    line = Lineitem(accountlabel="x", amount=Decimal(1), projectid="P", taskid="T")
    assert b"<taskid>T</taskid>" in dumps(bill(billitems=[line]), "2023.R1")
    with pytest.raises(
        InvalidInput, match=r"billitems\[0\]\.taskid: not in release 2019\.R3: known since 2019\.R4\.\.2023\.R1"
    ):
        dumps(bill(billitems=[line]), "2019.R3")
    assert b"<retired>x</retired>" in dumps(bill(retired="x"), "2018.R2")


def test_an_unknown_release_is_refused() -> None:
    with pytest.raises(ValueError, match="'2018-R2' is no release name"):
        dumps(bill(), "2018-R2")


def test_mixed_lists_keep_their_order() -> None:
    items = [
        Updatelineitem(line_num=2, amount=Decimal(1)),
        Lineitem(glaccountno="1", amount=Decimal(2)),
        Updatelineitem(line_num=1),
    ]
    xml = dumps(bill(billitems=items))
    assert b'<updatelineitem line_num="2"><amount>1</amount></updatelineitem><lineitem>' in xml
    assert b'<updatelineitem line_num="1"/></billitems>' in xml
    assert loads(xml, REGISTRY) == bill(billitems=items)


def test_a_required_attribute_is_named() -> None:
    item = Updatelineitem(line_num=1)
    item.line_num = UNSET  # type: ignore[assignment]
    with pytest.raises(InvalidInput, match=r"billitems\[0\]\.line_num: required attribute missing"):
        dumps(bill(billitems=[item]))


def test_repeated_groups_take_one_value_or_several() -> None:
    once = bill(due=Due(day="5", from_="invoice"))
    assert b"<due><day>5</day><from>invoice</from></due>" in dumps(once)
    twice = bill(due=Due(day=["5", "6"], from_=["a", "b"]))
    assert b"<due><day>5</day><from>a</from><day>6</day><from>b</from></due>" in dumps(twice)
    assert loads(dumps(twice), REGISTRY) == twice


def test_text_beside_attributes() -> None:
    xml = '<sortfield order="asc">a &lt; b</sortfield>'
    assert write_element(Sortfield(order="asc", value="a < b")) == xml
    assert read_element(parse(xml), Sortfield) == Sortfield(order="asc", value="a < b")
    assert write_element(Sortfield(order="desc")) == '<sortfield order="desc"/>'
    with pytest.raises(InvalidInput, match=r"sortfield\.order: str 'up'; accepted: one of 'asc', 'desc'"):
        write_element(Sortfield(order="up"))  # type: ignore[arg-type]


def test_flags_and_nested_choices() -> None:
    assert write_element(Order(field="A", descending=True)) == "<order><field>A</field><descending/></order>"
    assert write_element(Order(field="A")) == "<order><field>A</field></order>"
    nested = And(
        filters=[
            Equalto(field="A", value="1"),
            And(filters=[Equalto(field="B", value="&"), Equalto(field="C", value=None)]),
        ]
    )
    xml = write_element(nested)
    assert xml.startswith("<and><equalto><field>A</field><value>1</value></equalto><and>")
    assert read_element(parse(xml), And) == nested
    with pytest.raises(InvalidInput, match="1 items; accepted: at least 2"):
        write_element(And(filters=[Equalto(field="A", value="1")]))


def test_unknown_elements_come_back_where_they_stood() -> None:
    xml = (
        '<create_bill><vendorid>1</vendorid><foo a="1">x<b/></foo>'
        "<datecreated><year>2024</year><month>3</month><day>05</day></datecreated><termname/>"
        "<billitems><lineitem><glaccountno/><amount>abc</amount><NEW>&lt;</NEW></lineitem></billitems><zz/><zz>2</zz></create_bill>"
    )
    function = loads(xml, REGISTRY)
    assert isinstance(function, create_bill)
    assert function.extra["foo"] == Node("foo", "x", (("a", "1"),), (Node("b"),))
    assert function.extra["zz"] == [None, "2"]
    assert function.billitems is not None
    line = function.billitems[0]
    assert isinstance(line, Lineitem)
    assert line.glaccountno is None
    assert isinstance(line.amount, Unparsed)
    assert line.extra == {"NEW": "<"}
    assert dumps(function).decode() == xml.replace("<month>3<", "<month>03<")


def test_a_text_of_the_wrong_type_is_written_back_escaped() -> None:
    xml = "<BILL><TOTALDUE>&lt;none&gt; &amp; void</TOTALDUE></BILL>"
    assert write_element(read_element(parse(xml), BILL)) == xml


def test_unknown_attributes_and_text_beside_children_are_kept() -> None:
    xml = '<BILL owner="me">note<VENDORID>V</VENDORID></BILL>'
    record = read_element(parse(xml), BILL)
    assert record.extra == {"@owner": "me", "#text": "note"}
    assert write_element(record) == xml


def test_a_second_occurrence_is_kept() -> None:
    record = read_element(parse("<BILL><VENDORID>V</VENDORID><VENDORID>W</VENDORID></BILL>"), BILL)
    assert record.vendorid == "V"
    assert record.extra == {"VENDORID": "W"}
    assert write_element(record) == "<BILL><VENDORID>V</VENDORID><VENDORID>W</VENDORID></BILL>"


@pytest.mark.parametrize(
    ("record", "key"),
    [
        (BILL(vendorid="V"), "VENDORID"),
        (BILL(vendorid="V"), "VendorId"),
        (read_element(parse("<BILL><X/><VENDORID>V</VENDORID></BILL>"), BILL), "VENDORID"),
        (read_element(parse("<BILL><VENDORID>V</VENDORID><VENDORID>W</VENDORID></BILL>"), BILL), "vendorid"),
        (bill(), "vendorid"),
        (bill(), "billitems"),
        (Due(day="1"), "day"),
        (And(filters=[Equalto(field="a", value="b")] * 2), "equalto"),
        (Updatelineitem(line_num=1), "@line_num"),
    ],
)
def test_extra_does_not_repeat_a_field(record: Model, key: str) -> None:
    before = write_element(record)
    record.extra[key] = "Z"
    with pytest.raises(InvalidInput, match=r"is the field (\w+), which is set too; give it once, as \1=…") as caught:
        write_element(record)
    assert caught.value.path == f"{record.__wire__.tag}.extra[{key!r}]"
    del record.extra[key]
    assert write_element(record) == before


def test_a_field_that_stands_in_extra_alone_is_written() -> None:
    assert write_element(BILL(extra={"VENDORID": "W"})) == "<BILL><VENDORID>W</VENDORID></BILL>"


def test_what_stood_in_another_case_is_written_as_it_came() -> None:
    xml = "<BILL><vendorid>V</vendorid><VENDORID>W</VENDORID><VendorId/><SPLIT/><SPLIT x='1'>a</SPLIT></BILL>"
    record = read_element(parse(xml), BILL)
    assert write_element(record) == xml.replace("'", '"')
    record.vendorid = "U"
    assert write_element(record) == xml.replace("'", '"').replace(">V<", ">U<")


def test_a_plain_field_with_content_is_kept_as_it_came() -> None:
    xml = '<BILL><VENDORID lang="en">V</VENDORID><TOTALDUE><x>1</x></TOTALDUE></BILL>'
    record = read_element(parse(xml), BILL)
    assert record.vendorid is UNSET
    assert write_element(record, Context(strict=False)) == xml


def test_objects_keep_order_and_case_as_read() -> None:
    xml = (
        "<create><bill><WHENCREATED>01/02/2024</WHENCREATED><vendorid>V</vendorid><CUSTOM_1>c</CUSTOM_1>"
        "<CONTACT.NAME>Ann</CONTACT.NAME><SPLIT><DETAILID>a</DETAILID></SPLIT><REGIONS>n#~#s</REGIONS>"
        "<SPLIT><DETAILID>b</DETAILID></SPLIT>"
        "<TAXENTRIES><taxentry><DETAILID>c</DETAILID></taxentry></TAXENTRIES></bill></create>"
    )
    function = loads(xml, REGISTRY)
    assert isinstance(function, create)
    record = function.objects[0]
    assert isinstance(record, BILL)
    assert record.whencreated == datetime.date(2024, 1, 2)
    assert record.contact_name == "Ann"
    assert record.regions == ("n", "s")
    assert record.split == [TAXENTRY(detailid="a"), TAXENTRY(detailid="b")]
    assert record.taxentries == [TAXENTRY(detailid="c")]
    assert dumps(function).decode() == xml


def test_a_field_added_after_reading_is_written_too() -> None:
    record = read_element(parse("<BILL><WHENCREATED/><VENDORID>V</VENDORID></BILL>"), BILL)
    record.regions = ("n",)
    record.vendorid = UNSET
    assert write_element(record) == "<BILL><WHENCREATED/><REGIONS>n</REGIONS></BILL>"


def test_records_of_one_shape_and_then_another() -> None:
    page = "<r>" + "<BILL><RECORDNO>1</RECORDNO><TOTALDUE>5.00</TOTALDUE></BILL>" * 3
    page += "<BILL><RECORDNO>2</RECORDNO><VENDORID>V</VENDORID></BILL>"
    page += "<BILL><RECORDNO x='1'>3</RECORDNO><TOTALDUE/></BILL></r>"
    records = [read_element(child, BILL) for child in parse(page)]
    assert records[0] == records[2] == BILL(recordno=1, totaldue=Decimal("5.00"))
    assert records[3] == BILL(recordno=2, vendorid="V")
    assert records[4].recordno is UNSET
    assert records[4].totaldue is None
    assert records[4].extra == {"RECORDNO": Node("RECORDNO", "3", (("x", "1"),))}


def test_extra_is_written_after_a_record_of_the_same_shape_without() -> None:
    bare = BILL(vendorid="V", extra={})
    assert write_element(bare) == "<BILL><VENDORID>V</VENDORID></BILL>"
    filled = BILL(vendorid="V", extra={"CUSTOM_1": "c"})
    assert write_element(filled) == "<BILL><VENDORID>V</VENDORID><CUSTOM_1>c</CUSTOM_1></BILL>"
    bare.extra["CUSTOM_2"] = None
    assert write_element(bare) == "<BILL><VENDORID>V</VENDORID><CUSTOM_2/></BILL>"
    assert write_element(BILL(vendorid="V", extra={})) == "<BILL><VENDORID>V</VENDORID></BILL>"


def test_a_record_without_a_class_is_a_record() -> None:
    xml = b"<create><my_asset><NAME>Van</NAME></my_asset></create>"
    function = loads(xml, REGISTRY)
    assert isinstance(function, create)
    assert dumps(function) == xml
    made = create(objects=[Record.of("my_asset", {"NAME": "Van"})])
    assert dumps(made) == xml


def test_create_checks_what_the_operation_requires() -> None:
    with pytest.raises(InvalidInput, match=r"create\.objects\[0\]\.BILL\.vendorid: required in create and missing"):
        dumps(create(objects=[BILL(whencreated=DAY)]))
    with pytest.raises(InvalidInput, match="totaldue: read-only: create does not accept it"):
        dumps(create(objects=[BILL(vendorid="V", totaldue=Decimal(1))]))
    with pytest.raises(InvalidInput, match=r"taxentries\[0\]\.detailid: required in create"):
        dumps(create(objects=[BILL(vendorid="V", taxentries=[TAXENTRY(trx_tax=Decimal(1))])]))


def test_models_compare_copy_and_pickle_by_value() -> None:
    left = bill()
    assert left == bill()
    assert left != bill(vendorid="V2")
    assert left != Lineitem(amount=Decimal(1))
    assert copy.deepcopy(left) == left
    assert pickle.loads(pickle.dumps(left)) == left
    read = loads(dumps(left), REGISTRY)
    assert pickle.loads(pickle.dumps(read)) == read
    with pytest.raises(TypeError):
        hash(left)


def test_repr_shows_what_is_set_and_no_secret() -> None:
    assert (
        repr(Lineitem(accountlabel="x", amount=Decimal("1.0"))) == "Lineitem(accountlabel='x', amount=Decimal('1.0'))"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<create_bill>",
        "<html><body>no</body></html>",
        "<!DOCTYPE create_bill [<!ENTITY a 'b'>]><create_bill>&a;</create_bill>",
        "<create_bill>&unknown;</create_bill>",
        "not xml",
    ],
)
def test_a_document_that_is_no_function_is_refused(text: str) -> None:
    with pytest.raises(InvalidDocument):
        loads(text, REGISTRY)


def test_the_function_element_may_stand_around_it() -> None:
    xml = dumps(bill())
    assert loads(b'<function controlid="1">' + xml + b"</function>", REGISTRY) == bill()


def test_a_text_with_an_encoding_declaration_can_be_read() -> None:
    xml = '<?xml version="1.0" encoding="iso-8859-1"?>' + dumps(bill(vendorid="Müller")).decode()
    assert loads(xml, REGISTRY) == bill(vendorid="Müller")
    assert loads(xml.encode("iso-8859-1"), REGISTRY) == bill(vendorid="Müller")


def test_comments_and_instructions_do_not_cut_a_text() -> None:
    xml = (
        dumps(bill(vendorid="AB"))
        .replace(b"AB", b"A<!-- here --><?x y?>B")
        .replace(b"<termname>", b"<!-- term --><termname>")
    )
    assert loads(xml, REGISTRY) == bill(vendorid="AB")


xml_text = st.text(
    st.characters(blacklist_categories=("Cs",), blacklist_characters="\ufffe\uffff").filter(
        lambda c: c >= " " or c in "\t\n\r"
    ),
    min_size=1,
)


@given(xml_text, st.decimals(allow_nan=False, allow_infinity=False, places=2), st.dates())
def test_any_values_survive_writing_and_reading(text: str, amount: Decimal, day: datetime.date) -> None:
    function = bill(
        vendorid=text, datecreated=day, billitems=[Lineitem(accountlabel=text, amount=amount)], extra={"CUSTOM": text}
    )
    assert loads(dumps(function), REGISTRY) == function
    record: Object = BILL(vendorid=text, whencreated=day)
    assert loads(dumps(create(objects=[record])), REGISTRY) == create(objects=[record])
