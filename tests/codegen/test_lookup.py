from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from intacct_codegen.importers.lookup import import_lookups
from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.importers.shapes import Part
from intacct_codegen.importers.tree import Tree
from intacct_codegen.load import load_spec

from .spec_folders import make_spec


def field(
    name: str,
    kind: str = "TEXT",
    *,
    required: str = "false",
    readonly: str = "false",
    custom: str = "false",
    values: str = "",
) -> str:
    allowed = "".join(f"<VALIDVALUE>{value}</VALIDVALUE>" for value in values.split("|")) if values else ""
    return (
        f"<Field><ID>{name}</ID><LABEL>{name.title()}</LABEL><DESCRIPTION>Secret "
        f"words.</DESCRIPTION><REQUIRED>{required}"
        f"</REQUIRED><READONLY>{readonly}</READONLY><DATATYPE>{kind}</DATATYPE>"
        f"{f'<VALIDVALUES>{allowed}</VALIDVALUES>' if allowed else ''}<ISCUSTOM>{custom}</ISCUSTOM></Field>"
    )


def reply(*fields: str, name: str = "ORDER") -> str:
    relationship = (
        "<Relationship><OBJECTPATH>VENDOR</OBJECTPATH><OBJECTNAME>VENDOR</OBJECTNAME><LABEL>Vendor</LABEL>"
        "<RELATIONSHIPTYPE>MANY2ONE</RELATIONSHIPTYPE><RELATEDBY>VENDORID</RELATEDBY></Relationship>"
    )
    return (
        f'<response><operation><result><data listtype="All" count="1"><Type Name="{name}" '
        f'DocumentType=""><Fields>{"".join(fields)}'
        f"</Fields><Relationships>{relationship}</Relationships></Type></data></result></operation></response>"
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    values = "value_lists:\n  - {name: colours, values: [red, green]}\n"
    return make_spec(tmp_path / "spec", {"values.yaml": values})


def bring(root: Path, release: str, *fields: str, name: str = "ORDER") -> tuple[Tree, Any]:
    path = root.parent / "reply.xml"
    path.write_text(reply(*fields, name=name), encoding="utf-8")
    tree = Tree(root)
    report = import_lookups(tree, [path], release)
    tree.write()
    return tree, report


def fields_of(tree: Tree, name: str = "ORDER") -> list[Part]:
    document = tree.get("object", name)
    assert document is not None
    found: list[Part] = document.data["fields"]
    return found


BASE = (
    field("RECORDNO", "INTEGER", readonly="true"),
    field("STATUS", "ENUM", required="true", values="active|inactive|"),
    field("ON", "BOOLEAN", values="true|false"),
    field("FLAG", "TEXT", values="T|F"),
    field("COLOUR", "TEXT", values="red|green"),
    field("DEPT#", "INTEGER"),
    field("WHEN", "TIMESTAMP"),
    field("MINE", "TEXT", custom="true"),
)


def test_a_definition_becomes_an_object(root: Path) -> None:
    tree, report = bring(root, "2017.R2", *BASE)
    document = tree.get("object", "ORDER")
    assert document is not None
    assert document.application == "purchasing"
    assert document.data == {
        "object": "ORDER",
        "class": "ORDER",
        "operations": ["lookup"],
        "key": "RECORDNO",
        "fields": [
            {"name": "RECORDNO", "type": "integer", "access": "read", "label": "Recordno"},
            {
                "name": "STATUS",
                "type": "text",
                "required": ["create"],
                "values": ["active", "inactive"],
                "label": "Status",
            },
            {"name": "ON", "type": "boolean", "label": "On"},
            {"name": "FLAG", "type": "boolean", "form": "t_f", "label": "Flag"},
            {"name": "COLOUR", "type": "text", "values_of": "colours", "label": "Colour"},
            {"name": "DEPT#", "type": "integer", "attr": "dept_no", "label": "Dept#"},
            {"name": "WHEN", "type": "datetime", "label": "When"},
        ],
        "relationships": [
            {"path": "VENDOR", "object": "VENDOR", "type": "MANY2ONE", "by": "VENDORID", "label": "Vendor"}
        ],
    }
    assert report.left_out == ["ORDER: 1 custom fields (MINE)"]
    assert "Secret" not in (root / "purchasing" / "ORDER.yaml").read_text()
    assert load_spec(root).objects["ORDER"].document.fields[4].values == ["red", "green"]


def test_a_newer_definition_adds_fields_and_values_with_since(root: Path) -> None:
    bring(root, "2017.R2", *BASE)
    newer = field("STATUS", "ENUM", required="true", values="active|inactive|held")
    tree, report = bring(root, "2018.R1", BASE[0], newer, field("EXTRA", "DATE"), *BASE[2:])
    assert fields_of(tree)[1]["values"] == ["active", "inactive", {"value": "held", "since": "2017.R3..2018.R1"}]
    assert fields_of(tree)[2] == {"name": "EXTRA", "type": "date", "label": "Extra", "since": "2017.R3..2018.R1"}
    assert [what for _, what, _ in report.changes] == ["added", "added"]


def test_what_people_wrote_stays_and_what_is_missing_is_reported(root: Path) -> None:
    bring(root, "2017.R2", *BASE)
    path = root / "purchasing" / "ORDER.yaml"
    curated = path.read_text().replace("type: datetime, label: When", "type: text, label: Time of it")
    path.write_text(curated.replace("values: [active, inactive]", "values: [active]"))
    tree, report = bring(root, "2017.R2", *BASE[1:])
    assert report.changes == []
    assert tree.write() == []
    assert report.undecided == [
        "ORDER.STATUS: the definition also allows inactive",
        "ORDER.WHEN: type is text in the spec, datetime in the definition",
        (
            "ORDER: 1 fields are not in this definition and stay as they are, since a company sees only "
            "what it subscribes "
            "to: RECORDNO"
        ),
    ]


def test_odd_names_give_a_spec_that_can_be_read(root: Path) -> None:
    names = ("MY FIELD", "1099TYPE", "NO#", "_KEY", "GRÖSSE", "A.B", "Class")
    tree, report = bring(root, "2017.R4", *(field(name) for name in names))
    assert {entry["name"]: entry.get("attr") for entry in fields_of(tree)} == {
        "1099TYPE": "field_1099type",
        "NO#": "no_no",
        "_KEY": "field_key",
        "GRÖSSE": "gr_sse",
        "A.B": None,
        "Class": None,
    }
    assert any("'MY FIELD'" in line for line in report.undecided)
    assert len(load_spec(root).objects["ORDER"].document.fields) == 6


def test_fields_inside_of_others_are_known(root: Path) -> None:
    tree, _ = bring(root, "2017.R2", field("NAME"))
    order = tree.get("object", "ORDER")
    assert order is not None
    order.data["fields"].append(
        {"name": "SHIPTO", "class": "OrderShipto", "fields": [{"name": "CITY", "type": "text"}]}
    )
    tree.write()
    again, _ = bring(root, "2017.R4", field("NAME"), field("SHIPTO.CITY"), field("SHIPTO.STATE"))
    assert [entry["name"] for entry in fields_of(again)] == ["NAME", "SHIPTO.STATE", "SHIPTO"]


def test_an_object_nobody_listed_is_filed_under_common(root: Path) -> None:
    tree, report = bring(root, "2017.R2", field("A"), name="THING")
    document = tree.get("object", "THING")
    assert document is not None
    assert document.application == "common"
    assert "key" not in document.data
    assert "filed under common" in report.undecided[0]


def test_odd_names_of_objects_give_a_spec_that_can_be_read(root: Path) -> None:
    bring(root, "2017.R1", field("A"), name="acme.van-trip")
    _, report = bring(root, "2017.R1", field("A"), name="2FAST")
    assert "2FAST: no XML element can have this name; left out" in report.undecided
    assert load_spec(root).objects["acme.van-trip"].document.class_ == "acme_van_trip"


def test_entries_without_a_name_are_left_out_and_said(root: Path) -> None:
    path = root.parent / "reply.xml"
    path.write_text(reply(field(""), field("NOTE")).replace("VENDOR</OBJECTPATH>", "</OBJECTPATH>"), encoding="utf-8")
    report = import_lookups(Tree(root), [path], "2017.R1")
    assert report.left_out == [
        "ORDER: a field without an ID",
        "ORDER: a relationship without a path or an object (VENDOR)",
    ]


def test_json_says_the_same(root: Path) -> None:
    folder = root.parent / "objects"
    folder.mkdir()
    data = {
        "name": "ORDER",
        "fields": [
            {
                "id": "C",
                "label": "Colour",
                "type": "TEXT",
                "required": False,
                "readonly": False,
                "values_ref": "colours",
            },
            {"id": "D", "label": "", "type": "ODD", "required": False, "readonly": False, "values": ["x"]},
        ],
        "relationships": [{"path": "V", "object": "VENDOR", "label": "", "type": "ONE2ONE", "related_by": "VID"}],
    }
    (folder / "ORDER.json").write_text(json.dumps(data), encoding="utf-8")
    (folder / "_common_values.json").write_text(json.dumps({"colours": ["green", "red"]}), encoding="utf-8")
    tree = Tree(root)
    seen: list[int] = []
    report = import_lookups(tree, sorted(folder.iterdir()), "2017.R2", seen.append)
    assert fields_of(tree) == [
        {"name": "C", "type": "text", "values_of": "colours", "label": "Colour"},
        {"name": "D", "type": "text", "values": ["x"]},
    ]
    assert report.undecided == ["ORDER.D: type ODD is not known; taken for a text"]
    assert seen == [1, 2]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.xml", "<response/>", "no <Type> element"),
        ("a.xml", "no xml", "this is no XML that can be read"),
        ("a.xml", "<Type/>", "has no Name attribute"),
        ("a.json", "{}", "this is no object definition: KeyError 'name'"),
    ],
)
def test_what_is_no_definition_says_so(root: Path, name: str, text: str, message: str) -> None:
    path = root.parent / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ImportFailed, match=message):
        import_lookups(Tree(root), [path], "2017.R2")


def test_entities_are_not_followed(root: Path) -> None:
    path = root.parent / "a.xml"
    path.write_text(
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + reply(field("A")).replace(">A<", ">A&x;<"),
        encoding="utf-8",
    )
    tree = Tree(root)
    import_lookups(tree, [path], "2017.R2")
    assert "root" not in str(fields_of(tree))
