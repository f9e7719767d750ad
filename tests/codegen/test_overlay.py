"""What a company adds to the API: from definitions, however they come, to the documents of an overlay."""

from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.importers.lookup import Definition, read_definitions
from intacct_codegen.importers.shapes import Part
from intacct_codegen.importers.tree import Tree
from intacct_codegen.overlay.drafting import Drafts, head
from intacct_codegen.overlay.folder import Documents, read_documents, read_overlay, write_documents
from intacct_codegen.overlay.updating import OtherFolder, update
from intacct_codegen.problems import SpecError

from .spec_folders import REFERENCE, make_spec, needs_reference

ORDER = """\
object: ORDER
class: ORDER
fields:
  - {name: RECORDNO, type: integer}
  - {name: NOTE, type: text}
  - {name: SHIPTO, class: OrderShipto, fields: [{name: CITY, type: text}]}
relationships:
  - {path: CUSTOMER, object: CUSTOMER, type: MANY2ONE}
"""


def field(name: str, kind: str = "TEXT", *, custom: bool = True, values: tuple[str, ...] = (), label: str = "") -> str:
    listed = "".join(f"<VALIDVALUE>{value}</VALIDVALUE>" for value in values)
    return (
        f"<Field><ID>{name}</ID><LABEL>{label}</LABEL><DESCRIPTION>x</DESCRIPTION><REQUIRED>false</REQUIRED>"
        f"<READONLY>false</READONLY><DATATYPE>{kind}</DATATYPE>"
        f"{f'<VALIDVALUES>{listed}</VALIDVALUES>' if values else ''}<ISCUSTOM>{str(custom).lower()}</ISCUSTOM></Field>"
    )


def type_of(name: str, *fields: str, relationships: str = "") -> str:
    return (
        f'<Type Name="{name}" DocumentType=""><Fields>{"".join(fields)}</Fields>'
        f"<Relationships>{relationships}</Relationships></Type>"
    )


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(make_spec(tmp_path / "spec", {"purchasing/ORDER.yaml": ORDER}))


def definitions(folder: Path, text: str) -> list[Definition]:
    path = folder / "reply.xml"
    path.write_text(text, encoding="utf-8")
    return list(read_definitions(path))


def drafted(tree: Tree, folder: Path, text: str, before: Documents | None = None) -> Drafts:
    drafts = Drafts(tree, before or Documents({}, {}))
    for definition in definitions(folder, text):
        drafts.add(definition)
    return drafts


def fields(data: Part) -> dict[str, Part]:
    return {entry["name"]: entry for entry in data.get("fields", ())}


def test_only_what_the_company_adds_goes_in(tree: Tree, tmp_path: Path) -> None:
    text = type_of(
        "ORDER",
        field("RECORDNO", "INTEGER", custom=False),
        field("SHIPTO.CITY", custom=False),
        field("NEWER", custom=False),
        field("GLDIMREGION", "INTEGER", custom=False),
        field("COLOUR", "ENUM", values=("Red", "Blue", ""), label="Colour"),
        relationships="<Relationship><OBJECTPATH>CUSTOMER</OBJECTPATH><OBJECTNAME>CUSTOMER</OBJECTNAME></Relationship>"
        "<Relationship><OBJECTPATH>REGION</OBJECTPATH><OBJECTNAME>REGION</OBJECTNAME><LABEL>R</LABEL>"
        "<RELATIONSHIPTYPE>MANY2ONE</RELATIONSHIPTYPE><RELATEDBY>GLDIMREGION</RELATEDBY></Relationship>",
    )
    drafts = drafted(tree, tmp_path, text)
    assert drafts.objects["ORDER"] == {
        "object": "ORDER",
        "class": "ORDER",
        "fields": [
            {"name": "COLOUR", "type": "text", "values": ["Red", "Blue"], "label": "Colour"},
            {"name": "GLDIMREGION", "type": "integer"},
        ],
        "relationships": [
            {"path": "REGION", "object": "REGION", "type": "MANY2ONE", "by": "GLDIMREGION", "label": "R"}
        ],
    }
    assert drafts.unknown_fields == ["ORDER.NEWER"]


def test_an_object_without_additions_has_no_document(tree: Tree, tmp_path: Path) -> None:
    assert not drafted(tree, tmp_path, type_of("ORDER", field("RECORDNO", "INTEGER", custom=False))).objects


def test_an_object_that_the_spec_does_not_know_is_the_companys_own(tree: Tree, tmp_path: Path) -> None:
    drafts = drafted(
        tree, tmp_path, type_of("van-trip", field("id", "INTEGER", custom=False), field("Miles", "DECIMAL"))
    )
    data = drafts.objects["van-trip"]
    assert (data["class"], data["key"]) == ("VAN_TRIP", "id")
    assert "create" in data["operations"]
    assert list(fields(data)) == ["Miles", "id"]


@pytest.mark.parametrize(
    ("wrapped", "count"),
    [
        ("{}", 1),
        ('<data listtype="All" count="1">{}</data>', 1),
        ("<response><operation><result><status>success</status><data>{}</data></result></operation></response>", 1),
        ("<data>{}{}</data>", 2),
    ],
)
def test_definitions_are_found_in_any_wrapper(tmp_path: Path, wrapped: str, count: int) -> None:
    text = wrapped.replace("{}", type_of("ORDER", field("COLOUR")))
    found = definitions(tmp_path, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    assert [[entry["name"] for entry in definition.custom_fields] for definition in found] == [["COLOUR"]] * count


def test_the_case_of_element_names_does_not_matter(tmp_path: Path) -> None:
    text = type_of("ORDER", field("COLOUR", "enum", values=("Red", "Blue")))
    for spelled in (text.replace("Field", "FIELD").replace("Type", "TYPE"), text.replace("VALIDVALUE", "ValidValue")):
        [definition] = definitions(tmp_path, spelled)
        [entry] = definition.custom_fields
        assert (entry["name"], entry["values"]) == ("COLOUR", ["Red", "Blue"])


def test_the_list_of_objects_is_no_definition(tmp_path: Path) -> None:
    text = f'<r><data><type typename="ORDER">Order</type></data><data>{type_of("ORDER", field("A"))}</data></r>'
    assert [definition.name for definition in definitions(tmp_path, text)] == ["ORDER"]


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        ("MULTIPICKLIST", ("a", "b"), {"type": "text", "values": ["a", "b"], "multiple": True}),
        ("ENUM", ("true", "false"), {"type": "boolean"}),
        ("ENUM", ("T", "F"), {"type": "boolean", "form": "t_f"}),
        ("TEXT", ("one", "one", ""), {"type": "text", "values": ["one"]}),
        ("TIMESTAMP", (), {"type": "datetime"}),
        ("SEQUENCE", (), {"type": "text"}),
    ],
)
def test_types(tree: Tree, tmp_path: Path, kind: str, values: tuple[str, ...], expected: Part) -> None:
    drafts = drafted(tree, tmp_path, type_of("ORDER", field("F", kind, values=values)))
    assert drafts.objects["ORDER"]["fields"] == [{"name": "F", **expected}]
    assert bool(drafts.remarks) is (kind == "SEQUENCE")


def test_every_name_becomes_a_python_name_of_its_own(tree: Tree, tmp_path: Path) -> None:
    names = ("class", "CLASS", "Note.2", "NOTE-2", "_HIDDEN", "ÄTHER", "extra", "List", "NOTE_2", "fields")
    data = drafted(tree, tmp_path, type_of("ORDER", *(field(name) for name in names))).objects["ORDER"]
    attrs = {name: entry.get("attr", "") for name, entry in fields(data).items()}
    assert sorted(attrs) == sorted(names)
    overlay = tmp_path / "overlay"
    write_documents(overlay, Documents(head("ACME", "2018.R2", ["ORDER"], []), {"ORDER": data}))
    read = read_overlay(overlay).objects["ORDER"][1]
    assert {entry.name: entry.attr or "" for entry in read.fields} == attrs
    assert attrs["CLASS"] == ""
    assert (attrs["class"], attrs["_HIDDEN"], attrs["ÄTHER"]) == ("class__2", "hidden", "ther")
    assert len({attrs["Note.2"], attrs["NOTE-2"], attrs["NOTE_2"]}) == 3


def test_a_name_that_no_element_can_have_is_left_out_and_said(tree: Tree, tmp_path: Path) -> None:
    drafts = drafted(tree, tmp_path, type_of("ORDER", field("MY FIELD"), field("1099TYPE"), field("A#"), field("OK")))
    data = drafts.objects["ORDER"]
    assert list(fields(data)) == ["OK"]
    assert len(data["notes"]) == len(drafts.remarks) == 3
    assert any("'MY FIELD'" in note for note in data["notes"])


def test_what_lacks_a_name_is_left_out_and_said(tree: Tree, tmp_path: Path) -> None:
    relationship = "<Relationship><OBJECTPATH>AGENCY</OBJECTPATH></Relationship>"
    drafts = drafted(tree, tmp_path, type_of("ORDER", field(""), field("COLOUR"), relationships=relationship))
    assert drafts.remarks == [
        "ORDER: a field without an ID is left out",
        "ORDER: a relationship without a path or an object (AGENCY) is left out",
    ]


def test_a_field_that_stands_twice_is_taken_once(tree: Tree, tmp_path: Path) -> None:
    drafts = drafted(tree, tmp_path, type_of("ORDER", field("A", "INTEGER"), field("A"), field("NOTE")))
    assert drafts.objects["ORDER"]["fields"] == [{"name": "A", "type": "integer"}]
    assert len(drafts.remarks) == 2  # A twice, and NOTE, which is a standard field


def test_the_definitions_of_several_document_types_are_one_object(tree: Tree, tmp_path: Path) -> None:
    text = f"<data>{type_of('ORDER', field('A'), field('B'))}{type_of('ORDER', field('B'), field('C'))}</data>"
    folder = tmp_path / "overlay"
    done = update(folder, tree, definitions(tmp_path, text), company="ACME", release="2018.R2")
    assert (done.objects, done.fields, done.remarks) == (1, 3, [])
    assert [entry.name for entry in read_overlay(folder).objects["ORDER"][1].fields] == ["A", "B", "C"]


def test_names_once_given_stay(tree: Tree, tmp_path: Path) -> None:
    first = drafted(tree, tmp_path, type_of("ORDER", field("B.C"), field("B_C")))
    kept = fields(first.objects["ORDER"])
    kept["B_C"]["doc"] = "Written by a person."
    again = drafted(
        tree, tmp_path, type_of("ORDER", field("B_C"), field("B-C"), field("B.C")), Documents({}, first.objects)
    )
    now = fields(again.objects["ORDER"])
    assert now["B.C"] == kept["B.C"]
    assert now["B_C"] == kept["B_C"]
    assert (kept["B_C"]["attr"], now["B-C"]["attr"]) == ("b_c_2", "b_c_3")


def test_the_folder_reads_back_what_was_written_and_drops_what_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "overlay"
    order: Part = {
        "object": "ORDER",
        "class": "ORDER",
        "fields": [{"name": "A", "type": "text", "label": 'No "1": yes'}],
    }
    trip: Part = {"object": "van.trip", "class": "TRIP", "fields": [{"name": "id", "type": "integer"}]}
    documents = Documents(head("ACME", "2018.R2", ["van.trip", "ORDER"], ["ITEM"]), {"ORDER": order, "van.trip": trip})
    written, removed = write_documents(folder, documents)
    assert ([path.name for path in written], removed) == (["overlay.yaml", "ORDER.yaml", "van.trip.yaml"], [])
    assert read_documents(folder) == documents
    assert write_documents(folder, documents) == ([], [])
    gone = write_documents(folder, Documents(documents.head, {"ORDER": order}))
    assert gone == ([], [folder / "van.trip.yaml"])


def test_a_folder_with_yaml_of_somebody_else_is_refused_and_left_alone(tree: Tree, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    compose = folder / "compose.yaml"
    compose.write_text("services: {}\n", encoding="utf-8")
    found = definitions(tmp_path, type_of("ORDER", field("COLOUR")))
    with pytest.raises(OtherFolder, match=r"compose\.yaml"):
        update(folder, tree, found, company="ACME", release="2017.R1")
    assert list(folder.iterdir()) == [compose]


def test_problems_of_a_folder_are_told_with_their_place(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="no overlay in this folder"):
        read_overlay(tmp_path)
    (tmp_path / "overlay.yaml").write_text("company: A\nrelease: later\n", encoding="utf-8")
    (tmp_path / "ORDER.yaml").write_text("object: ORDER\nclass: ORDER\nfields:\n  - {name: A, typ: text}\n")
    with pytest.raises(SpecError) as caught:
        read_overlay(tmp_path)
    assert {problem.path.name for problem in caught.value.problems} == {"ORDER.yaml", "overlay.yaml"}


@needs_reference
def test_the_recorded_definitions_add_nothing_to_the_spec() -> None:
    """They hold the standard fields alone, and the spec has all of them."""
    drafts = Drafts(Tree(Path(__file__).parents[2] / "spec"), Documents({}, {}))
    for path in sorted((REFERENCE / "objects").glob("*.json")):
        for definition in read_definitions(path):
            drafts.add(definition)
    assert not drafts.objects
    assert not drafts.unknown_fields
