"""Vendor schemas as sides of a comparison."""

from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.compare import Incomparable
from intacct_codegen.diff.sources import Sources
from intacct_codegen.schemas import DEFAULT_SPEC

SCHEMAS = DEFAULT_SPEC.resolve().parents[1] / "shared" / "reference" / "schemas"
RELEASES = sorted(path.name for path in SCHEMAS.iterdir() if path.is_dir()) if SCHEMAS.is_dir() else []
SCHEMA = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="function"><xs:complexType><xs:choice>{listed}</xs:choice></xs:complexType></xs:element>
  {described}
</xs:schema>
"""
TEXT = '<xs:element name="{0}" type="xs:string"/>'


@pytest.fixture(scope="module")
def sources() -> Sources:
    return Sources(DEFAULT_SPEC)


@pytest.mark.skipif(not RELEASES, reason="the vendor's schemas (../shared/reference/schemas) are not here")
@pytest.mark.parametrize("release", RELEASES)
def test_a_release_does_not_differ_from_its_schema(sources: Sources, release: str) -> None:
    schema = SCHEMAS / release / "v3.0" / "api.xsd"
    comparison = compare_sources(sources.read(release), sources.read(str(schema)))
    assert [found.change.message for found in comparison.changes] == []


def schema(path: Path, **functions: str) -> str:
    """Write a schema of functions with some elements, and return its path."""
    listed = "".join(f'<xs:element ref="{name}"/>' for name in functions)
    described = "".join(
        f'<xs:element name="{name}"><xs:complexType><xs:sequence>'
        + "".join(TEXT.format(element) for element in elements.split())
        + "</xs:sequence></xs:complexType></xs:element>"
        for name, elements in functions.items()
    )
    path.write_text(SCHEMA.format(listed=listed, described=described), encoding="utf-8")
    return str(path)


def test_two_schemas(sources: Sources, tmp_path: Path) -> None:
    old = sources.read(schema(tmp_path / "old.xsd", hold="key", post="key date"))
    new = sources.read(schema(tmp_path / "new.xsd", post="date key memo", resume="key"))
    assert {found.change.rule.id for found in compare_sources(old, new).changes} == {
        "function-added",
        "function-removed",
        "order-changed",
        "required-element-added",
    }


def test_a_schema_and_lookups_have_nothing_in_common(sources: Sources, tmp_path: Path) -> None:
    folder = tmp_path / "company"
    folder.mkdir()
    (folder / "ORDER.xml").write_text("<data><Type Name='ORDER'><Fields/></Type></data>", encoding="utf-8")
    old = sources.read(schema(tmp_path / "api.xsd", hold="key"))
    with pytest.raises(Incomparable):
        compare_sources(old, sources.read(str(folder)))
