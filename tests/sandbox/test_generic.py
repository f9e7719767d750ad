"""create, update, delete, lookup and inspect of any object; what is kept and what is refused."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from intacct_sandbox import Clock, define_custom_field, make_sandbox

from .conftest import NOW
from .desk import Desk


def create(kind: str, **fields: str) -> str:
    content = "".join(f"<{name}>{text}</{name}>" for name, text in fields.items())
    return f"<create><{kind}>{content}</{kind}></create>"


def update(kind: str, **fields: str) -> str:
    return create(kind, **fields).replace("create>", "update>")


def test_a_record_is_created_read_changed_and_deleted(desk: Desk) -> None:
    created = desk.ask(create("CLASS", CLASSID="WEB", NAME="Web"))
    assert etree.tostring(created[3]) == (
        b'<data listtype="objects" count="1"><class><RECORDNO>3</RECORDNO><CLASSID>WEB</CLASSID></class></data>'
    )
    assert desk.row("CLASS", 3, "NAME", "STATUS", "WHENCREATED") == ["Web", "active", "11/20/2026 09:30:00"]
    changed = desk.ask(update("CLASS", CLASSID="WEB", NAME="Internet"))
    assert changed.find("data/class") is not None
    desk.ask(update("CLASS", RECORDNO="3", DESCRIPTION="Sold there"))
    assert desk.row("CLASS", 3, "NAME", "DESCRIPTION") == ["Internet", "Sold there"]
    deleted = desk.ask("<delete><object>CLASS</object><keys>3</keys></delete>")
    assert [child.tag for child in deleted] == ["status", "function", "controlid"]
    assert desk.rows("CLASS", "NAME", "CLASSID = 'WEB'") == []


def test_an_empty_element_clears_a_field(desk: Desk) -> None:
    desk.ask(create("CLASS", CLASSID="WEB", NAME="Web", DESCRIPTION="Sold there"))
    desk.ask(update("CLASS", CLASSID="WEB", DESCRIPTION=""))
    assert desk.rows("CLASS", "DESCRIPTION", "CLASSID = 'WEB'") == [{"DESCRIPTION": ""}]
    assert desk.rows("CLASS", "NAME", "DESCRIPTION IS NULL AND CLASSID = 'WEB'") == [{"NAME": "Web"}]


def test_names_of_objects_and_fields_in_any_case(desk: Desk) -> None:
    desk.ask("<create><class><classid>WEB</classid><Name>Web</Name></class></create>")
    assert desk.rows("Class", "name", "classid = 'WEB'") == [{"NAME": "Web"}]


def test_a_duplicate_has_the_three_rows_of_the_gateway(desk: Desk) -> None:
    (result,) = desk.send(create("CLASS", CLASSID="retail", NAME="again"))
    rows = [
        [row.findtext("errorno"), (row.findtext("description2") or "").partition(" [")[0]]
        for row in result.iter("error")
    ]
    assert rows == [
        ["BL34000061", "Another Class with the given value(s) retail  already exists"],
        ["BL01001973", "Could not create Class record."],
        ["BL01001973", "Could not create Class record!"],
    ]
    assert result.findtext("errormessage/error/correction") == "Use a unique value instead."
    data = result.find("data")
    assert data is not None
    assert dict(data.attrib) == {"listtype": "objects", "count": "0"}


def test_renaming_onto_another_record_is_a_duplicate(desk: Desk) -> None:
    desk.refused(update("CLASS", RECORDNO="1", CLASSID="ONLINE"), "BL34000061")


@pytest.mark.parametrize(
    ("function", "number", "text"),
    [
        (create("CLASS", CLASSID="W", NAME="w", COLOUR="red"), "BL01001973", "COLOUR is no field of Class"),
        (
            create("CLASS", CLASSID="W", NAME="w", STATUS="asleep"),
            "BL03000018",
            "Illegal format for Class : STATUS 'asleep'",
        ),
        (create("CLASS", CLASSID="W"), "BL03000018", "Required field NAME is missing for Class"),
        (create("NOSUCH", NAME="w"), "XXX", "Object definition NOSUCH not found"),
        (
            create("VENDOR", VENDORID="W", NAME="w", CREDITLIMIT="much"),
            "BL03000018",
            "Illegal format for Vendor : CREDITLIMIT 'much'",
        ),
        (create("VENDOR", VENDORID="W", NAME="w", TERMNAME="N99"), "BL01001973", "Invalid Term 'N99' specified."),
        (create("CLASS", CLASSID="W", NAME="w", PARENTID="none"), "BL01001973", "Invalid Class 'none' specified."),
        (
            create("ACTIVITYLOG", OBJ_ID="1"),
            "PL04000005",
            "You do not have permission for API operation CREATE on objects of type activitylog",
        ),
        (
            "<delete><object>VENDOR</object><keys>999</keys></delete>",
            "BL01001973",
            "Cannot find vendor with key '999' to delete.",
        ),
        (
            "<delete><object>APPYMTDETAIL</object><keys>1</keys></delete>",
            "PL04000005",
            "You do not have permission for API operation DELETE on objects of type appymtdetail",
        ),
    ],
)
def test_what_is_refused(desk: Desk, function: str, number: str, text: str) -> None:
    assert desk.refused(function, number) == text


def test_updating_what_does_not_exist(desk: Desk) -> None:
    (result,) = desk.send(update("CLASS", CLASSID="UT99", NAME="x"))
    assert result.findtext("errormessage/error/errorno") == "Cannot update non-existing CLASS with CLASSID=UT99."


def test_fields_that_only_the_gateway_sets_are_passed_over(desk: Desk) -> None:
    desk.ask(create("VENDOR", VENDORID="W", NAME="w", TOTALDUE="500", CREATEDBY="77"))
    assert desk.rows("VENDOR", "TOTALDUE,CREATEDBY", "VENDORID = 'W'") == [{"TOTALDUE": "0.00", "CREATEDBY": "1"}]


def test_of_several_records_those_that_can_be_written_are(desk: Desk) -> None:
    def several(*names: str) -> str:
        return f"<create>{''.join(f'<CLASS><CLASSID>{n}</CLASSID><NAME>{n}</NAME></CLASS>' for n in names)}</create>"

    assert desk.ask(several("A", "B")).find("data").get("count") == "2"  # type: ignore[union-attr]
    (result,) = desk.send(several("C", "A", "D"))
    assert result.findtext("status") == "failure"
    assert [row.findtext("CLASSID") for row in result.iterfind("data/class")] == ["C", "D"]
    assert result.findtext("errormessage/error/errorno") == "BL34000061"
    before = desk.everything()
    desk.send(several("E", "A", "F"), transaction=True)
    assert desk.everything() == before
    desk.refused(several(*(f"N{n}" for n in range(101))))


def test_records_of_several_objects_in_one_create(desk: Desk) -> None:
    both = create("CLASS", CLASSID="A", NAME="a") + create("DEPARTMENT", DEPARTMENTID="D9", TITLE="d")
    result = desk.ask(both.replace("</create><create>", ""))
    assert [record.tag for record in result.iterfind("data/*")] == ["class", "department"]


def test_values_are_kept_as_what_they_are(desk: Desk) -> None:
    desk.ask(
        create(
            "VENDOR", VENDORID="W", NAME="w", CREDITLIMIT="0.10", ONETIME="true", DISCOUNT="12345678901234567890.123"
        )
    )
    (record,) = desk.store.select("VENDOR", VENDORID="W")
    assert record["CREDITLIMIT"] == Decimal("0.10")
    assert record["ONETIME"] is True
    assert desk.rows("VENDOR", "CREDITLIMIT,ONETIME,DISCOUNT", "VENDORID = 'W'") == [
        {"CREDITLIMIT": "0.10", "ONETIME": "true", "DISCOUNT": "12345678901234567890.123"}
    ]


def test_nested_fields_are_answered_with_dots(desk: Desk) -> None:
    desk.ask(
        "<create><CONTACT><CONTACTNAME>Jo</CONTACTNAME><PRINTAS>Jo</PRINTAS><MAILADDRESS><CITY>Oslo</CITY>"
        "<COUNTRY>Norway</COUNTRY></MAILADDRESS></CONTACT></create>"
    )
    assert desk.rows("CONTACT", "MAILADDRESS.CITY", "MAILADDRESS.COUNTRY = 'Norway'") == [{"MAILADDRESS.CITY": "Oslo"}]


def test_dimensions_that_users_define_are_kept(desk: Desk) -> None:
    number = desk.key(
        "<create><GLBATCH><JOURNAL>GJ</JOURNAL><BATCH_DATE>11/01/2026</BATCH_DATE><BATCH_TITLE>t</BATCH_TITLE><ENTRIES>"
        "<GLENTRY><ACCOUNTNO>6000</ACCOUNTNO><TR_TYPE>1</TR_TYPE><TRX_AMOUNT>5</TRX_AMOUNT><LOCATION>110</LOCATION>"
        "<GLDIMCOLOUR>10042</GLDIMCOLOUR></GLENTRY><GLENTRY><ACCOUNTNO>1010</ACCOUNTNO><TR_TYPE>-1</TR_TYPE>"
        "<TRX_AMOUNT>5</TRX_AMOUNT><LOCATION>100</LOCATION></GLENTRY></ENTRIES></GLBATCH></create>"
    )
    (line, _) = desk.store.select("GLENTRY", BATCHNO=number)
    assert line["GLDIMCOLOUR"] == "10042"


def test_custom_fields(desk: Desk) -> None:
    desk.refused(create("VENDOR", VENDORID="W", NAME="w", REGION="north"))
    define_custom_field(desk.sandbox.gateway, "VENDOR", "REGION", label="Sales region")
    define_custom_field(desk.sandbox.gateway, "VENDOR", "SINCE", type="date")
    desk.ask(create("VENDOR", VENDORID="W", NAME="w", REGION="north", SINCE="03/05/2020"))
    assert desk.rows("VENDOR", "REGION,SINCE", "SINCE < '01/01/2021'") == [{"REGION": "north", "SINCE": "03/05/2020"}]
    desk.refused(create("VENDOR", VENDORID="X", NAME="x", SINCE="soon"), "BL03000018")
    described = desk.ask("<lookup><object>VENDOR</object></lookup>")
    (field,) = (f for f in described.iter("Field") if f.findtext("ID") == "REGION")
    assert [child.text for child in field] == [
        "REGION",
        "Sales region",
        "Sales region",
        "false",
        "false",
        "TEXT",
        "true",
    ]


def test_lookup_describes_fields_and_relationships(desk: Desk) -> None:
    data = desk.ask("<lookup><object>appymt</object></lookup>").find("data")
    assert data is not None
    assert dict(data.attrib) == {"listtype": "All", "count": "1"}
    kind = data[0]
    assert dict(kind.attrib) == {"Name": "APPYMT", "DocumentType": ""}
    fields = {field.findtext("ID"): field for field in kind.iter("Field")}
    vendor = fields["VENDORID"]
    assert [child.tag for child in vendor] == [
        "ID",
        "LABEL",
        "DESCRIPTION",
        "REQUIRED",
        "READONLY",
        "DATATYPE",
        "ISCUSTOM",
    ]
    assert (vendor.findtext("REQUIRED"), vendor.findtext("DATATYPE")) == ("true", "TEXT")
    assert fields["WHENCREATED"].findtext("DATATYPE") == "DATE"
    assert fields["AUWHENCREATED"].findtext("DATATYPE") == "TIMESTAMP"
    assert fields["TRX_TOTALENTERED"].findtext("READONLY") == "true"
    assert [value.text for value in fields["PAYMENTREQUESTMETHOD"].iter("VALIDVALUE")] == [
        "vendorpref",
        "bill",
        "vendor",
        "payto",
    ]
    assert "ACTION" not in fields
    paths = {r.findtext("OBJECTPATH"): r.findtext("RELATEDBY") for r in kind.iter("Relationship")}
    assert paths["VENDOR"] == "VENDORID"
    desk.refused("<lookup><object>NOSUCH</object></lookup>", "XXX")


def test_inspect_lists_and_describes(desk: Desk) -> None:
    listed = desk.ask("<inspect><object>*</object></inspect>").findall("data/type")
    assert len(listed) > 250
    assert {"APBILL", "VENDOR", "GLACCOUNT"} <= {kind.get("typename") for kind in listed}
    plain = desk.ask("<inspect><object>CLASS</object></inspect>").find("data/Type")
    assert plain is not None
    assert "CLASSID" in [field.text for field in plain.iterfind("Fields/Field")]
    detailed = desk.ask('<inspect detail="1"><object>CLASS</object></inspect>').find("data/Type")
    assert detailed is not None
    assert detailed.findtext("Attributes/SingularName") == "Class"
    (field,) = (f for f in detailed.iterfind("Fields/Field") if f.findtext("Name") == "CLASSID")
    assert field.findtext("isRequired") == "true"


def test_every_object_of_the_bindings_can_be_looked_up_and_queried(desk: Desk) -> None:
    names = desk.sandbox.gateway.catalog.names()
    for start in range(0, len(names), 40):
        part = names[start : start + 40]
        asked = [f"<lookup><object>{name}</object></lookup>" for name in part]
        asked += [f"<readByQuery><object>{name}</object><query/><pagesize>1</pagesize></readByQuery>" for name in part]
        for result in desk.send(*asked):
            assert result.findtext("status") == "success", etree.tostring(result)


def test_the_company_lives_on_in_its_file(tmp_path: Path) -> None:
    file = tmp_path / "company.db"
    desk = Desk(make_sandbox(data=file, clock=Clock(NOW)))
    desk.ask(create("CLASS", CLASSID="WEB", NAME="Web"))
    define_custom_field(desk.sandbox.gateway, "CLASS", "TINT")
    session = desk.ask("<getAPISession/>").findtext("data/api/sessionid")
    desk.close()
    desk = Desk(make_sandbox(data=file, seed="empty", clock=Clock(NOW)))
    assert desk.rows("CLASS", "NAME,TINT", "CLASSID = 'WEB'") == [{"NAME": "Web", "TINT": ""}]
    desk.ask("<getAPISession/>", authentication=f"<sessionid>{session}</sessionid>")
    desk.close()


def test_an_empty_company_has_its_configuration_only() -> None:
    desk = Desk(make_sandbox(seed="empty"))
    assert desk.rows("VENDOR", "NAME") == []
    assert len(desk.rows("GLACCOUNT", "ACCOUNTNO", "ACCOUNTNO = '2000'")) == 1
    desk.close()


def test_facts_about_the_company(desk: Desk) -> None:
    setup = desk.ask("<getFinancialSetup/>").find("data/financialSetup")
    assert setup is not None
    assert (setup.findtext("baseCurrency"), setup.findtext("multiBaseCurrency")) == ("USD", "true")
    entities = desk.ask("<readEntityDetails/>").findall("data/entity")
    assert [(entity.findtext("id"), entity.findtext("currency")) for entity in entities] == [
        ("100", "USD"),
        ("200", "EUR"),
    ]
    own = desk.ask("<readEntityDetails/>", authentication=desk.login(locationid="200")).findall("data/entity")
    assert [entity.findtext("id") for entity in own] == ["200"]
    rights = desk.ask("<getUserPermissions><userId>ledger</userId></getUserPermissions>")
    assert "General Ledger" in [name.text for name in rights.iter("applicationName")]
    desk.refused("<getUserPermissions><userId>nobody</userId></getUserPermissions>")
