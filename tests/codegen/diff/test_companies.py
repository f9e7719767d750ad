"""Replies to `lookup` as sides of a comparison: two companies, or a company and a release."""

from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.sources import Sources
from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.schemas import DEFAULT_SPEC

DEFINITIONS = DEFAULT_SPEC.resolve().parents[1] / "shared" / "reference" / "objects"
FIELD = (
    "<Field><ID>{0}</ID><LABEL>{1}</LABEL><DESCRIPTION/><REQUIRED>false</REQUIRED><READONLY>false</READONLY>"
    "<DATATYPE>{2}</DATATYPE>{3}<ISCUSTOM>{4}</ISCUSTOM></Field>"
)
VALUES = "<VALIDVALUES>{0}</VALIDVALUES>"


def field(name: str, label: str, kind: str = "TEXT", values: str = "", *, custom: bool = False) -> str:
    listed = "".join(f"<VALIDVALUE>{value}</VALIDVALUE>" for value in values.split())
    return FIELD.format(name, label, kind, VALUES.format(listed) if listed else "", str(custom).lower())


def company(folder: Path, **objects: str) -> str:
    """Write replies, and return their folder."""
    folder.mkdir()
    for name, fields in objects.items():
        reply = f'<data><Type Name="{name}" DocumentType=""><Fields>{fields}</Fields></Type></data>'
        (folder / f"{name}.xml").write_text(reply, encoding="utf-8")
    return str(folder)


def told(old: str, new: str) -> set[str]:
    sources = Sources(DEFAULT_SPEC)
    found = compare_sources(sources.read(old), sources.read(new)).changes
    return {f"{entry.change.difference.subject.name}: {entry.change.message}" for entry in found}


def test_two_companies(tmp_path: Path) -> None:
    standard = field("VENDORID", "Vendor ID") + field("STATUS", "Status", "TEXT", "active inactive")
    old = company(tmp_path / "old", VENDOR=standard + field("REGION", "Region", custom=True))
    new = company(
        tmp_path / "new",
        VENDOR=standard.replace("inactive</VALID", "inactive</VALIDVALUE><VALIDVALUE>closed</VALID")
        + field("REGION", "Area", "INTEGER", custom=True)
        + field("GLDIMPLANT", "Plant", custom=True),
        PLANT=field("RECORDNO", "Record number", "INTEGER"),
    )
    assert told(old, new) == {
        "PLANT: object PLANT added",
        "VENDOR: REGION: documentation changed (label)",
        "VENDOR: REGION: type text → integer",
        "VENDOR: STATUS: value 'closed' added",
        "VENDOR: field GLDIMPLANT added",
    }
    assert told(new, old) >= {"PLANT: object PLANT removed", "VENDOR: field GLDIMPLANT removed"}
    assert told(old, old) == set()


def test_a_company_beside_a_release_lacks_nothing_that_it_was_not_asked_for(tmp_path: Path) -> None:
    fields = field("RECORDNO", "Record number", "INTEGER") + field("MINE", "Mine", custom=True)
    mine = company(tmp_path / "company", APPYMTDETAIL=fields, PLANT=fields)
    found = told("2024.R2", mine)
    assert {"APPYMTDETAIL: field MINE added", "PLANT: object PLANT added"} <= found
    assert all(entry.startswith(("APPYMTDETAIL: field ", "PLANT: ")) for entry in found)
    assert "APPYMTDETAIL: field RECORDNO removed" not in found


def test_what_lookups_tell_wrongly_of_standard_fields_is_no_difference(tmp_path: Path) -> None:
    fields = field("RECORDNO", "Key") + field("STATUS", "State", values="active inactive closed")
    found = {entry for entry in told("2026.R1", company(tmp_path / "c", VENDOR=fields)) if "removed" not in entry}
    assert found == {"VENDOR: STATUS: value 'closed' added"}


def test_the_case_of_an_objects_name_is_no_difference(tmp_path: Path) -> None:
    standard = field("VENDORID", "Vendor ID")
    old = company(tmp_path / "old", Vendor=standard)
    new = company(tmp_path / "new", VENDOR=standard + field("SIZE", "Size", custom=True))
    assert told(old, new) == {"VENDOR: field SIZE added"}
    assert "Vendor: object Vendor added" not in told("2017.R4.1", old)


def test_what_stands_beside_definitions_is_passed_over(tmp_path: Path) -> None:
    mine = Path(company(tmp_path / "company", VENDOR=field("VENDORID", "Vendor ID")))
    (mine / "index.json").write_text("[1]", encoding="utf-8")
    refused = "<response><result><status>failure</status><errormessage/></result></response>"
    (mine / "CONTRACT.xml").write_text(refused, encoding="utf-8")
    nested = tmp_path / "both"
    nested.mkdir()
    mine.rename(nested / "lookup")
    alone = str(nested / "lookup" / "VENDOR.xml")
    assert told(str(nested), alone) == set()
    (nested / "lookup" / "VENDOR.xml").unlink()
    with pytest.raises(ImportFailed, match="none of its files is a reply of lookup"):
        told(str(nested), str(nested))


def test_an_object_has_the_fields_of_all_its_document_types(tmp_path: Path) -> None:
    reply = "<response><operation><result><data>{0}</data></result></operation></response>"
    kind = '<Type Name="SODOCUMENT" DocumentType="{0}"><Fields>{1}</Fields></Type>'
    state = field("STATE", "State")
    types = [kind.format("Quote", state), kind.format("Order", state + field("PONUMBER", "PO number", custom=True))]
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "all.xml").write_text(reply.format("".join(types)), encoding="utf-8")
    (tmp_path / "two").mkdir()
    for number, text in enumerate(reversed(types)):
        (tmp_path / "two" / f"{number}.XML").write_text(reply.format(text), encoding="utf-8")
    assert told(str(tmp_path / "one"), str(tmp_path / "two")) == set()
    (tmp_path / "two" / "0.XML").unlink()
    assert told(str(tmp_path / "one"), str(tmp_path / "two")) == {"SODOCUMENT: field PONUMBER removed"}


@pytest.mark.skipif(not DEFINITIONS.is_dir(), reason="recorded definitions (../shared/reference) are not here")
def test_the_recorded_company_does_not_differ_from_itself() -> None:
    assert told(str(DEFINITIONS), str(DEFINITIONS)) == set()
