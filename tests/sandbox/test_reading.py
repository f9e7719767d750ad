"""read, readByName, readByQuery, readMore and query."""

from __future__ import annotations

import csv
import io
import json

import pytest
from lxml import etree

from .desk import Desk


def query(kind: str, select: str, more: str = "") -> str:
    fields = "".join(f"<field>{name}</field>" for name in select.split())
    return f"<query><object>{kind}</object><select>{fields}</select>{more}</query>"


def compare(operator: str, field: str, *values: str) -> str:
    return f"<{operator}><field>{field}</field>{''.join(f'<value>{value}</value>' for value in values)}</{operator}>"


def where(condition: str) -> str:
    return f"<filter>{condition}</filter>"


def order(*fields: str) -> str:
    parts = (field.partition(" ") for field in fields)
    return (
        "<orderby>"
        + "".join(f"<order><field>{n}</field>{f'<{d}/>' if d else ''}</order>" for n, _, d in parts)
        + "</orderby>"
    )


def ids(result: etree._Element, field: str = "VENDORID") -> list[str]:
    return [record.findtext(field) or "" for record in result.iterfind("data/*")]


def data(result: etree._Element) -> etree._Element:
    found = result.find("data")
    assert found is not None
    return found


@pytest.fixture(autouse=True)
def vendors(desk: Desk) -> None:
    for name, country, limit in (("Bell", "US", "10.00"), ("bean", "DE", "9.50"), ("Acorn", "", "100.00")):
        desk.ask(
            f"<create><VENDOR><VENDORID>Q-{name}</VENDORID><NAME>{name}</NAME><CREDITLIMIT>{limit}</CREDITLIMIT>"
            f"<COMMENTS>{country}</COMMENTS></VENDOR></create>"
        )


MINE = compare("like", "VENDORID", "Q-%")


def test_case_rules_of_the_answers(desk: Desk) -> None:
    read = data(desk.ask("<read><object>vendor</object><keys>1</keys><fields>vendorid,NAME</fields></read>"))
    assert dict(read.attrib) == {"listtype": "VENDOR", "count": "1"}
    assert [field.tag for field in read[0]] == ["VENDORID", "NAME"]
    assert read[0].tag == "VENDOR"
    listed = data(desk.ask("<readByQuery><object>VENDOR</object><query>VENDORID = 'V1001'</query></readByQuery>"))
    assert dict(listed.attrib) == {
        "listtype": "vendor",
        "count": "1",
        "totalcount": "1",
        "numremaining": "0",
        "resultId": "",
    }
    assert listed[0].tag == "vendor"
    asked = data(desk.ask(query("vendor", "VENDORID", where(compare("equalto", "VENDORID", "V1001")))))
    assert list(asked.attrib.items()) == [
        ("listtype", "VENDOR"),
        ("totalcount", "1"),
        ("offset", "0"),
        ("count", "1"),
        ("numremaining", "0"),
    ]
    assert asked[0].tag == "VENDOR"


def test_reading_all_fields_shows_empty_ones_and_owned_lines(desk: Desk) -> None:
    batch = data(desk.ask("<read><object>GLBATCH</object><keys>1</keys><fields>*</fields></read>"))[0]
    assert batch.findtext("REFERENCENO") == ""
    lines = batch.findall("ENTRIES/glentry")
    assert len(lines) > 2
    assert lines[0].findtext("LINE_NO") == "1"
    assert not [field.tag for field in batch.iter() if str(field.tag).startswith("#")]


def test_reading_several_keys_leaves_out_those_that_do_not_exist(desk: Desk) -> None:
    found = data(desk.ask("<read><object>VENDOR</object><keys>2,999,1</keys><fields>RECORDNO</fields></read>"))
    assert [record.findtext("RECORDNO") for record in found] == ["2", "1"]
    assert found.get("count") == "2"
    keys = ",".join(map(str, range(1, 102)))
    desk.refused(f"<read><object>VENDOR</object><keys>{keys}</keys></read>", "XXX")


def test_reading_by_name(desk: Desk) -> None:
    found = desk.ask(
        "<readByName><object>VENDOR</object><keys>v1001,Q-Bell</keys><fields>VENDORID</fields></readByName>"
    )
    assert ids(found) == ["V1001", "Q-Bell"]


def test_unknown_objects_and_fields(desk: Desk) -> None:
    assert (
        desk.refused("<read><object>NOSUCH</object><keys>1</keys></read>", "XXX")
        == "Object definition NOSUCH not found"
    )
    listed = "<readByQuery><object>{}</object>{}<query>{}</query></readByQuery>"
    assert "NOSUCH" in desk.refused(listed.format("NOSUCH", "", ""), "Query Failed")
    assert (
        desk.refused(listed.format("VENDOR", "<fields>NAME,A,B</fields>", ""), "Query Failed")
        == "Invalid fields list A, B"
    )
    assert desk.refused(listed.format("VENDOR", "", "A = 1"), "Query Failed") == "Invalid fields list A"
    assert "a value is expected" in desk.refused(listed.format("VENDOR", "", "NAME ="), "Query Failed")
    assert desk.refused(query("VENDOR", "NAME A"), "XL03000006") == "The following fields cannot be queried: A"
    assert desk.refused(query("VENDOR", "*"), "XL03000006") == "The following fields cannot be queried: *"
    unwritable = query("CHECKINGACCOUNT", "BANKACCOUNTID DEPT#")
    assert desk.refused(unwritable, "XL03000006") == "The following fields cannot be queried: DEPT#"
    text = desk.refused(query("VENDOR", "NAME", where(compare("isnull", "A"))), "XL03000010")
    assert text == "The field A of the filter does not exist"
    desk.refused(query("VENDOR", "NAME", order("A")), "XL03000006")


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        (compare("equalto", "NAME", "Bell"), ["Bell"]),
        (compare("notequalto", "NAME", "Bell"), ["bean", "Acorn"]),
        (compare("lessthan", "CREDITLIMIT", "10"), ["bean"]),
        (compare("lessthanorequalto", "CREDITLIMIT", "10"), ["Bell", "bean"]),
        (compare("greaterthan", "CREDITLIMIT", "10.0"), ["Acorn"]),
        (compare("greaterthanorequalto", "CREDITLIMIT", "10"), ["Bell", "Acorn"]),
        (compare("between", "CREDITLIMIT", "9.5", "10"), ["Bell", "bean"]),
        (compare("in", "NAME", "Bell", "Acorn", "none"), ["Bell", "Acorn"]),
        (compare("notin", "NAME", "Bell", "Acorn"), ["bean"]),
        (compare("like", "NAME", "%e_n"), ["bean"]),
        (compare("notlike", "NAME", "B%"), ["bean", "Acorn"]),
        (compare("isnull", "COMMENTS"), ["Acorn"]),
        (compare("isnotnull", "COMMENTS"), ["Bell", "bean"]),
        (compare("equalto", "STATUS", "active"), ["Bell", "bean", "Acorn"]),
        (f"<or>{compare('equalto', 'NAME', 'Bell')}{compare('equalto', 'NAME', 'bean')}</or>", ["Bell", "bean"]),
        (
            (
                f"<and>{compare('isnotnull', 'NAME')}<or>{compare('like', 'NAME', 'A%')}<and>"
                f"{compare('equalto', 'COMMENTS', 'DE')}{compare('lessthan', 'CREDITLIMIT', '10')}</and></or></and>"
            ),
            ["bean", "Acorn"],
        ),
        (compare("equalto", "COMMENTS", "FR"), []),
    ],
)
def test_filters(desk: Desk, condition: str, found: list[str]) -> None:
    result = desk.ask(query("VENDOR", "VENDORID", where(f"<and>{MINE}{condition}</and>")))
    assert ids(result) == [f"Q-{name}" for name in found]


def test_a_match_of_nothing_has_no_child(desk: Desk) -> None:
    found = data(desk.ask(query("VENDOR", "VENDORID", where(compare("equalto", "NAME", "none")))))
    assert (found.get("count"), found.get("totalcount"), len(found)) == ("0", "0", 0)


def test_case_counts_unless_said_otherwise(desk: Desk) -> None:
    filtered = where(f"<and>{MINE}{compare('like', 'NAME', 'BE%')}</and>")
    assert ids(desk.ask(query("VENDOR", "VENDORID", filtered))) == []
    folded = "<options><caseinsensitive>true</caseinsensitive></options>"
    assert ids(desk.ask(query("VENDOR", "VENDORID", filtered + folded))) == ["Q-Bell", "Q-bean"]


def test_order(desk: Desk) -> None:
    mine = where(MINE)
    assert ids(desk.ask(query("VENDOR", "VENDORID", mine + order("CREDITLIMIT")))) == ["Q-bean", "Q-Bell", "Q-Acorn"]
    assert ids(desk.ask(query("VENDOR", "VENDORID", mine + order("NAME descending")))) == [
        "Q-bean",
        "Q-Bell",
        "Q-Acorn",
    ]
    assert ids(desk.ask(query("VENDOR", "VENDORID", mine + order("STATUS", "NAME ascending")))) == [
        "Q-Acorn",
        "Q-Bell",
        "Q-bean",
    ]
    assert ids(desk.ask(query("VENDOR", "VENDORID", mine + order("COMMENTS")))) == ["Q-bean", "Q-Bell", "Q-Acorn"]


def test_children_of_a_query_come_in_any_order(desk: Desk) -> None:
    text = (
        "<query><pagesize>1</pagesize><offset>1</offset>"
        f"{where(MINE)}{order('NAME')}<select><field>NAME</field></select><docparid/><object>VENDOR</object></query>"
    )
    found = data(desk.ask(text))
    assert [record.findtext("NAME") for record in found] == ["Bell"]
    assert dict(found.attrib) == {
        "listtype": "VENDOR",
        "totalcount": "3",
        "offset": "1",
        "count": "1",
        "numremaining": "1",
    }


@pytest.mark.parametrize(
    "more", ["<pagesize>2001</pagesize>", "<pagesize>0</pagesize>", "<pagesize>x</pagesize>", "<offset>-1</offset>"]
)
def test_a_page_has_its_limits(desk: Desk, more: str) -> None:
    root = etree.fromstring(desk.post(desk.body(query("VENDOR", "NAME", more))).content)
    assert root.findtext("control/status") == "failure"
    assert root.findtext("errormessage/error/errorno") == "XL03000003"


def test_aggregates(desk: Desk) -> None:
    select = "<select>{}</select>"
    mine = where(MINE)

    def ask(fields: str) -> list[dict[str, str]]:
        result = desk.ask(f"<query><object>VENDOR</object>{select.format(fields)}{mine}{order('RECORDNO')}</query>")
        return [{str(field.tag): field.text or "" for field in record} for record in result.iterfind("data/*")]

    assert ask("<count>RECORDNO</count>") == [{"COUNT.RECORDNO": "3"}]
    assert ask("<count>COMMENTS</count>") == [{"COUNT.COMMENTS": "2"}]
    assert ask("<field>STATUS</field><sum>CREDITLIMIT</sum>") == [{"STATUS": "active", "CREDITLIMIT": "119.50"}]
    assert ask("<avg>CREDITLIMIT</avg>") == [{"CREDITLIMIT": "39.8333333333"}]
    assert ask("<min>NAME</min><max>CREDITLIMIT</max>") == [{"NAME": "Acorn", "CREDITLIMIT": "100.00"}]
    assert [row["COUNT.RECORDNO"] for row in ask("<field>NAME</field><count>RECORDNO</count>")] == ["1", "1", "1"]
    none = f"<query><object>VENDOR</object>{select.format('<count>RECORDNO</count><sum>CREDITLIMIT</sum>')}"
    result = desk.ask(none + where(compare("equalto", "NAME", "none")) + "</query>")
    assert etree.tostring(data(result)[0]) == b"<VENDOR><COUNT.RECORDNO>0</COUNT.RECORDNO><CREDITLIMIT/></VENDOR>"


def test_fields_of_related_records(desk: Desk) -> None:
    bill = (
        "<create><APBILL><WHENCREATED>11/02/2026</WHENCREATED><VENDORID>V1001</VENDORID><RECORDID>R1</RECORDID>"
        "<WHENDUE>12/01/2026</WHENDUE><APBILLITEMS><APBILLITEM><ACCOUNTNO>6000</ACCOUNTNO><TRX_AMOUNT>5</TRX_AMOUNT>"
        "<LOCATIONID>110</LOCATIONID></APBILLITEM></APBILLITEMS></APBILL></create>"
    )
    desk.ask(bill)
    related = where(compare("equalto", "VENDOR.NAME", "Blue Heron Paper"))
    found = data(desk.ask(query("APBILL", "RECORDID VENDOR.NAME USERINFOCREATEDBY.LOGINID", related)))
    assert [(field.tag, field.text) for field in found[0]] == [
        ("RECORDID", "R1"),
        ("VENDOR.NAME", "Blue Heron Paper"),
        ("USERINFOCREATEDBY.LOGINID", "ledger"),
    ]
    desk.refused(query("APBILL", "VENDOR.NOSUCH"), "XL03000006")


def test_stored_codes_are_compared_by_readbyquery(desk: Desk) -> None:
    assert len(desk.rows("VENDOR", "VENDORID", "STATUS = 'T'")) == 7
    assert desk.rows("VENDOR", "VENDORID", "STATUS = 'active'") == []
    assert desk.rows("VENDOR", "VENDORID,STATUS", "ONHOLD = 'F' AND NAME = 'Bell'") == [
        {"VENDORID": "Q-Bell", "STATUS": "active"}
    ]


def test_quotes_in_conditions(desk: Desk) -> None:
    desk.ask("<create><VENDOR><VENDORID>Q1</VENDORID><NAME>Erin's &amp; Co</NAME></VENDOR></create>")
    assert desk.rows("VENDOR", "VENDORID", "NAME = 'Erin\\'s & Co'") == [{"VENDORID": "Q1"}]


def test_readmore_walks_the_pages(desk: Desk) -> None:
    listed = "<readByQuery><object>VENDOR</object><fields>VENDORID</fields><query/><pagesize>3</pagesize></readByQuery>"
    first = data(desk.ask(listed))
    result_id = first.get("resultId")
    assert (first.get("count"), first.get("totalcount"), first.get("numremaining")) == ("3", "7", "4")
    assert result_id
    second = data(desk.ask(f"<readMore><resultId>{result_id}</resultId></readMore>"))
    assert dict(second.attrib) == {
        "listtype": "vendor",
        "count": "3",
        "totalcount": "7",
        "numremaining": "1",
        "resultId": result_id,
    }
    last = data(desk.ask(f"<readMore><resultId>{result_id}</resultId></readMore>"))
    assert (last.get("count"), last.get("numremaining"), last.get("resultId")) == ("1", "0", result_id)
    text = desk.refused(f"<readMore><resultId>{result_id}</resultId></readMore>", "readMore failed")
    assert text == f"Attempt to readMore with an invalid or expired resultId: {result_id}"


def test_readmore_by_object(desk: Desk) -> None:
    desk.ask(
        "<readByQuery><object>VENDOR</object><fields>VENDORID</fields><query/><pagesize>4</pagesize></readByQuery>"
    )
    assert len(data(desk.ask("<readMore><object>vendor</object></readMore>"))) == 3
    desk.refused("<readMore><object>CUSTOMER</object></readMore>", "readMore failed")


def test_a_record_deleted_meanwhile_is_missing_from_its_page(desk: Desk) -> None:
    listed = "<readByQuery><object>VENDOR</object><fields>VENDORID</fields><query/><pagesize>5</pagesize></readByQuery>"
    result_id = data(desk.ask(listed)).get("resultId")
    desk.ask('<delete_vendor vendorid="Q-bean"/>')
    rest = desk.ask(f"<readMore><resultId>{result_id}</resultId></readMore>")
    assert ids(rest) == ["Q-Acorn"]


@pytest.mark.parametrize("size", ["0", "1001", "-1"])
def test_the_page_size_of_readbyquery_has_limits(desk: Desk, size: str) -> None:
    listed = f"<readByQuery><object>VENDOR</object><query/><pagesize>{size}</pagesize></readByQuery>"
    assert f"Invalid pagesize {size}" in desk.refused(listed, "Query Failed")


def test_rows_as_csv_and_json_come_without_an_envelope(desk: Desk) -> None:
    asked = query(
        "VENDOR", "VENDORID NAME", where(MINE) + order("NAME") + "<options><returnformat>csv</returnformat></options>"
    )
    response = desk.post(desk.body(asked))
    assert response.headers["content-type"] == "text/csv; charset=UTF-8"
    assert list(csv.reader(io.StringIO(response.text))) == [
        ["VENDORID", "NAME"],
        ["Q-Acorn", "Acorn"],
        ["Q-Bell", "Bell"],
        ["Q-bean", "bean"],
    ]
    listed = (
        "<readByQuery><object>VENDOR</object><fields>NAME</fields><query>VENDORID LIKE 'Q-A%'</query>"
        "<returnFormat>json</returnFormat></readByQuery>"
    )
    response = desk.post(desk.body(listed))
    assert response.headers["content-type"] == "application/json; charset=UTF-8"
    assert json.loads(response.text) == {"vendor": [{"NAME": "Acorn"}]}
    desk.refused(listed.replace("json", "yaml"), "Query Failed")


def test_an_in_takes_a_thousand_values(desk: Desk) -> None:
    many = [f"v{n}" for n in range(1001)]
    condition = compare("in", "NAME", *many)
    response = etree.fromstring(desk.post(desk.body(query("VENDOR", "NAME", where(condition)))).content)
    assert "failure" in {response.findtext("control/status"), response.findtext("operation/result/status")}
    desk.ask(query("VENDOR", "NAME", where(compare("in", "NAME", *many[:1000]))))
