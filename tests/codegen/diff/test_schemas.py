"""Vendor schemas as sides of a comparison."""

from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.compare import Incomparable
from intacct_codegen.diff.sources import Source, Sources, UnknownSource
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


def chain(path: Path, prefix: str, *last: str) -> str:
    """Write a schema of types that each hold the next one twice, and return its path."""
    kinds = [(f"{prefix}{level}", f"{prefix}{level + 1}") for level in range(50)]
    types = [("hold", f"{prefix}0"), ("post", f"{prefix}0"), *kinds]
    path.write_text(
        SCHEMA.format(
            listed='<xs:element name="hold" type="hold"/><xs:element name="post" type="post"/>',
            described="".join(
                f'<xs:complexType name="{name}"><xs:sequence>'
                + "".join(f'<xs:element name="{element}" type="{held}" minOccurs="0"/>' for element in "ab")
                + "</xs:sequence></xs:complexType>"
                for name, held in types
            )
            + f'<xs:complexType name="{prefix}50"><xs:sequence>{"".join(map(TEXT.format, last))}'
            + "</xs:sequence></xs:complexType>",
        ),
        encoding="utf-8",
    )
    return str(path)


def test_structures_under_other_names_are_compared_once(sources: Sources, tmp_path: Path) -> None:
    old = sources.read(chain(tmp_path / "old.xsd", "old", "key"))
    same = sources.read(chain(tmp_path / "same.xsd", "same", "key"))
    new = sources.read(chain(tmp_path / "new.xsd", "new", "key", "memo"))
    functions = {("function", name) for name in ("hold", "post")}
    assert [found for found in differing(old, same) if found[:2] in functions] == []
    told = [found for found in differing(old, new) if found[:2] in functions]
    assert [(name, rule) for _, name, rule in told] == [
        ("hold", "required-element-added"),
        ("post", "required-element-added"),
    ]
    assert len(differing(new, old)) == len(differing(old, new))


def differing(old: Source, new: Source) -> list[tuple[str, str, str]]:
    changes = [found.change for found in compare_sources(old, new).changes]
    subjects = [(change, change.difference.subject) for change in changes]
    return [(subject.kind, subject.name, change.rule.id) for change, subject in subjects]


def test_a_schema_and_lookups_have_nothing_in_common(sources: Sources, tmp_path: Path) -> None:
    folder = tmp_path / "company"
    folder.mkdir()
    (folder / "ORDER.xml").write_text("<data><Type Name='ORDER'><Fields/></Type></data>", encoding="utf-8")
    old = sources.read(schema(tmp_path / "api.xsd", hold="key"))
    with pytest.raises(Incomparable):
        compare_sources(old, sources.read(str(folder)))


def test_a_folder_stands_for_the_schema_in_it(sources: Sources, tmp_path: Path) -> None:
    inner = tmp_path / "2016.R1" / "v3.0"
    inner.mkdir(parents=True)
    (inner.parent / "v2.1").mkdir()
    (inner.parent / "v2.1" / "response.dtd").write_text(REPLIES, encoding="utf-8")
    path = schema(inner / "API.XSD", hold="key")
    for folder in (inner, inner.parent):
        found = sources.read(str(folder))
        assert found.title == str(folder)
        assert compare_sources(found, sources.read(path)).changes == ()
    schema(inner / "other.xsd", post="key")
    with pytest.raises(UnknownSource, match="holds several schemas"):
        sources.read(str(inner))


REPLIES = "<!ELEMENT data (order | note)*>\n<!ELEMENT order (number, memo?)>\n<!ELEMENT note (memo)>"
REQUESTS = (
    "<!ELEMENT function (hold | post)>\n<!ELEMENT hold (key)>\n<!ELEMENT post (line+)>\n<!ELEMENT line (key, memo?)>"
)


def dtds(folder: Path, requests: str, replies: str) -> str:
    """Write DTDs, and return their folder."""
    folder.mkdir()
    texts = "".join(f"<!ELEMENT {name} (#PCDATA)>" for name in ("number", "memo", "key", "date"))
    (folder / "request.dtd").write_text(f"{requests}\n{texts}", encoding="utf-8")
    (folder / "response.dtd").write_text(f"{replies}\n{texts}", encoding="utf-8")
    return str(folder)


def test_dtds(sources: Sources, tmp_path: Path) -> None:
    old = sources.read(dtds(tmp_path / "old", REQUESTS, REPLIES))
    fewer = REQUESTS.replace("(hold | post)", "(post)").replace("memo?", "memo?, date")
    new = sources.read(dtds(tmp_path / "new", fewer, REPLIES.replace("number, memo?", "number, memo?, date?")))
    assert told(old, new) == {
        ("hold", "function-removed", "request"),
        ("line", "required-element-added", "request"),
        ("order_reply", "optional-element-added", "response"),
    }
    assert told(new, old) == {
        ("hold", "function-added", "request"),
        ("line", "required-element-removed", "request"),
        ("order_reply", "optional-element-removed", "response"),
    }
    assert told(old, old) == set()


def told(old: Source, new: Source) -> set[tuple[str, str, str]]:
    changes = [found.change for found in compare_sources(old, new).changes]
    return {(change.difference.subject.name, change.rule.id, change.difference.direction) for change in changes}


@pytest.mark.skipif(not RELEASES, reason="the vendor's schemas (../shared/reference/schemas) are not here")
@pytest.mark.parametrize("release", ["2017.R2", "2019.R3", "2024.R2"])
def test_replies_of_a_release_do_not_differ_from_its_dtds(sources: Sources, release: str) -> None:
    assert told(sources.read(release), sources.read(str(SCHEMAS / release / "v2.1"))) == set()


@pytest.mark.skipif(not RELEASES, reason="the vendor's schemas (../shared/reference/schemas) are not here")
def test_a_revision_keeps_its_name_beside_a_schema(sources: Sources) -> None:
    schema_source = sources.read(str(SCHEMAS / "2024.R2"))
    assert (
        compare_sources(sources.read(f"{DEFAULT_SPEC}@2024.R2"), schema_source).old.title == f"{DEFAULT_SPEC}@2024.R2"
    )
