from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.importers.shapes import Part
from intacct_codegen.importers.xsd import Snapshot, read_schema

from .spec_folders import SCHEMAS, needs_reference

HEAD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">'
TEXT = '<xs:complexType mixed="true"/>'
ELEMENT = '<xs:element name="{}" type="{}"/>'


def read(
    tmp_path: Path, *declarations: str, functions: str = '<xs:element ref="f"/>', extra: tuple[str, ...] = ()
) -> Snapshot:
    path = tmp_path / "api.xsd"
    root = (
        f'<xs:element name="function"><xs:complexType><xs:choice>{functions}</xs:choice></xs:complexType></xs:element>'
    )
    path.write_text(f"{HEAD}{root}{''.join(declarations)}</xs:schema>", encoding="utf-8")
    return read_schema(path, extra)


def function(content: str, more: str = "") -> str:
    return f'<xs:element name="f"><xs:complexType>{content}{more}</xs:complexType></xs:element>'


def text(name: str) -> str:
    return f'<xs:element name="{name}">{TEXT}</xs:element>'


def test_groups_keep_their_order_whatever_their_kind(tmp_path: Path) -> None:
    content = (
        '<xs:sequence><xs:element ref="a"/><xs:choice minOccurs="0"><xs:element ref="b" maxOccurs="unbounded"/>'
        '<xs:sequence><xs:element ref="a"/><xs:element ref="b" minOccurs="0"/></xs:sequence></xs:choice>'
        '<xs:element ref="b" minOccurs="2" maxOccurs="5"/><xs:any processContents="skip" minOccurs="0"/></xs:sequence>'
    )
    snapshot = read(tmp_path, function(content), text("a"), text("b"))
    assert snapshot.functions["f"]["body"] == [
        {"element": "a", "type": "text"},
        {
            "choice": [
                {"element": "b", "type": "text", "occurs": "+"},
                {"sequence": [{"element": "a", "type": "text"}, {"element": "b", "type": "text", "occurs": "?"}]},
            ],
            "occurs": "?",
        },
        {"element": "b", "type": "text", "occurs": "2..5"},
        {"any": True, "occurs": "?"},
    ]


def test_texts_carry_what_the_schema_says(tmp_path: Path) -> None:
    content = (
        '<xs:sequence><xs:element name="s" type="xs:string" default="x"/><xs:element name="i" type="xs:integer"/>'
        '<xs:element name="t" type="xs:dateTime"/><xs:element name="b" type="xs:boolean"/><xs:element '
        'name="y" type="iaboolean"/>'
        '<xs:element name="e"><xs:complexType/></xs:element><xs:element name="w"/>'
        '<xs:element name="r"><xs:simpleType><xs:restriction base="xs:integer"><xs:minInclusive value="1"/>'
        '<xs:maxExclusive value="10"/></xs:restriction></xs:simpleType></xs:element>'
        '<xs:element name="l"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="3"/>'
        '<xs:pattern value="[a-z]+"/></xs:restriction></xs:simpleType></xs:element></xs:sequence>'
    )
    iaboolean = (
        '<xs:simpleType name="iaboolean"><xs:restriction base="xs:string"><xs:enumeration value="true"/>'
        '<xs:enumeration value="false"/></xs:restriction></xs:simpleType>'
    )
    assert read(tmp_path, function(content), iaboolean).functions["f"]["body"] == [
        {"element": "s", "type": "text", "schema": {"type": "text", "default": "x"}},
        {"element": "i", "type": "integer", "schema": "integer"},
        {"element": "t", "type": "datetime", "form": "iso", "schema": "dateTime"},
        {"element": "b", "type": "boolean", "schema": "boolean"},
        {"element": "y", "type": "boolean", "schema": "iaboolean"},
        {"element": "e", "type": "text", "schema": "empty"},
        {"element": "w", "type": "text", "schema": "any"},
        {"element": "r", "type": "integer", "schema": {"type": "integer", "min": 1, "max": 9}},
        {"element": "l", "type": "text", "schema": {"type": "text", "max_length": 3, "pattern": "[a-z]+"}},
    ]


def test_attributes_and_text_content(tmp_path: Path) -> None:
    enumerated = (
        '<xs:attribute name="on" use="optional" default="false"><xs:simpleType><xs:restriction base="xs:string">'
        '<xs:enumeration value="true"/><xs:enumeration value="false"/></xs:restriction></xs:simpleType></xs:attribute>'
    )
    sort = (
        '<xs:element name="sort"><xs:complexType mixed="true"><xs:attribute name="order" type="xs:string" '
        'use="required"/>'
        "</xs:complexType></xs:element>"
    )
    snapshot = read(tmp_path, function('<xs:sequence><xs:element ref="sort"/></xs:sequence>', enumerated), sort)
    assert snapshot.functions["f"]["attributes"] == [
        {"name": "on", "type": "boolean", "schema": {"type": "text", "values": ["true", "false"], "default": "false"}}
    ]
    assert snapshot.functions["f"]["body"] == [{"element": "sort", "of": "sort"}]
    assert snapshot.structures["sort"] == {
        "attributes": [{"name": "order", "required": True, "type": "text"}],
        "content": {"type": "text"},
    }


def test_split_dates_are_dates(tmp_path: Path) -> None:
    parts = "".join(f'<xs:element ref="{name}"/>' for name in ("year", "month", "day"))
    date = f'<xs:element name="due"><xs:complexType><xs:sequence>{parts}</xs:sequence></xs:complexType></xs:element>'
    snapshot = read(
        tmp_path,
        function('<xs:sequence><xs:element ref="due"/></xs:sequence>'),
        date,
        text("year"),
        text("month"),
        text("day"),
    )
    assert snapshot.functions["f"]["body"] == [{"element": "due", "type": "date", "form": "split"}]
    assert snapshot.structures == {}


def kind(name: str, content: str) -> str:
    """A named type with some elements, told as `name:type` or `name` for a text."""
    told = (element.partition(":") for element in content.split())
    inner = "".join(f'<xs:element name="{name}" type="{held or "xs:string"}"/>' for name, _, held in told)
    return f'<xs:complexType name="{name}"><xs:sequence>{inner}</xs:sequence></xs:complexType>'


def test_named_groups_are_written_out_and_named_types_are_structures(tmp_path: Path) -> None:
    group = '<xs:group name="g"><xs:choice><xs:element ref="a"/><xs:element ref="b"/></xs:choice></xs:group>'
    content = '<xs:sequence><xs:group ref="g" minOccurs="0"/><xs:element name="t" type="once"/></xs:sequence>'
    snapshot = read(tmp_path, function(content), group, kind("once", "leaf"), text("a"), text("b"))
    assert snapshot.functions["f"]["body"] == [
        {"choice": [{"element": "a", "type": "text"}, {"element": "b", "type": "text"}], "occurs": "?"},
        {"element": "t", "of": "t"},
    ]
    assert snapshot.structures == {"t": {"body": [{"element": "leaf", "type": "text"}]}}


def listed(*names: str) -> str:
    """A list of functions that are described by types of their names."""
    return "".join(ELEMENT.format(name, name) for name in names)


def test_an_element_of_the_type_of_a_global_one_is_that_one(tmp_path: Path) -> None:
    items = '<xs:element name="items" type="any.name"/>'
    types = kind("any.name", "a"), kind("f", "items:any.name"), kind("g", "items:some.once"), kind("some.once", "b")
    snapshot = read(tmp_path, items, *types, functions=listed("f", "g"))
    assert snapshot.functions == {
        "f": {"body": [{"element": "items", "of": "items"}]},
        "g": {"body": [{"element": "items", "of": "once"}]},
    }
    assert snapshot.structures == {
        "items": {"body": [{"element": "a", "type": "text"}]},
        "once": {"body": [{"element": "b", "type": "text"}]},
    }
    assert snapshot.left_out == []


def test_structures_have_the_names_of_their_elements(tmp_path: Path) -> None:
    types = kind("f", "items:t total:u"), kind("g", "items:t other:u own:u"), kind("t", "a"), kind("u", "b")
    snapshot = read(tmp_path, *types, text("own"), functions=listed("f", "g"))
    assert [(part["element"], part["of"]) for part in snapshot.functions["f"]["body"]] == [
        ("items", "items"),
        ("total", "total"),
    ]
    assert [part["of"] for part in snapshot.functions["g"]["body"]] == ["items", "other", "u"]
    t, u = ({"body": [{"element": name, "type": "text"}]} for name in "ab")
    assert snapshot.structures == {"items": t, "total": u, "other": u, "u": u}


def test_elements_of_one_name_and_several_types_are_several_structures(tmp_path: Path) -> None:
    types = kind("f", "items:t items:t"), kind("g", "items:u items:u u:v u:v"), kind("t", "a"), kind("u", "b")
    snapshot = read(tmp_path, *types, kind("v", "c"), functions=listed("f", "g"))
    assert [part["of"] for name in "fg" for part in snapshot.functions[name]["body"]] == [
        "t",
        "t",
        "u_type",
        "u_type",
        "u",
        "u",
    ]
    assert {name: shape["body"][0]["element"] for name, shape in snapshot.structures.items()} == {
        "t": "a",
        "u_type": "b",
        "u": "c",
    }


def test_types_that_hold_themselves_are_structures(tmp_path: Path) -> None:
    snapshot = read(tmp_path, kind("f", "t:tree"), kind("tree", "leaf branch:tree"), functions=listed("f"))
    tree = {"body": [{"element": "leaf", "type": "text"}, {"element": "branch", "of": "branch"}]}
    assert snapshot.functions == {"f": {"body": [{"element": "t", "of": "t"}]}}
    assert snapshot.structures == {"t": tree, "branch": tree}


def test_functions_of_one_type_are_described_each(tmp_path: Path) -> None:
    both = ELEMENT.format("hold", "keys") + ELEMENT.format("post", "keys")
    snapshot = read(tmp_path, kind("keys", "key"), functions=both)
    keys = {"body": [{"element": "key", "type": "text"}]}
    assert (snapshot.functions, snapshot.structures) == ({"hold": keys, "post": keys}, {})


def test_types_within_types_stay_as_small_as_the_schema(tmp_path: Path) -> None:
    levels = [kind(f"t{level}", f"a:t{level + 1} b:t{level + 1}") for level in range(60)]
    snapshot = read(tmp_path, kind("f", "a:t0"), *levels, kind("t60", "c"), functions=listed("f"))
    assert len(snapshot.structures) == 61
    assert {len(shape["body"]) for shape in snapshot.structures.values()} == {1, 2}


def test_structures_are_inline_where_that_is_how_they_are_known(tmp_path: Path) -> None:
    types = kind("f", "a:t b:t"), kind("t", "c:u d:v"), kind("u", "x"), kind("v", "y")
    snapshot = read(tmp_path, *types, functions=listed("f"))
    inner: list[Part] = [{"element": "c", "class": "C", "body": []}, {"element": "d", "of": "d"}]
    a: Part = {"element": "a", "class": "A", "body": inner}
    known: dict[str, Part] = {"f": {"body": [a, {"element": "b", "of": "b"}]}, "v": {"body": []}}
    found = snapshot.described_as(lambda _, name: known.get(name))
    x, d = ({"element": "x", "type": "text"}), {"element": "d", "of": "d"}
    assert found.functions["f"]["body"] == [
        {"element": "a", "body": [{"element": "c", "body": [x]}, d]},
        {"element": "b", "of": "b"},
    ]
    assert set(found.structures) == {"b", "c", "d"}
    known["f"] = {"body": [a, {**a, "element": "b"}]}
    assert set(snapshot.described_as(lambda _, name: known.get(name)).structures) == {"d"}


def test_groups_that_amount_to_too_much_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intacct_codegen.importers.xsd._MOST_PARTS", 1000)
    group = '<xs:group name="g{}"><xs:sequence><xs:group ref="g{}"/><xs:group ref="g{}"/></xs:sequence></xs:group>'
    levels = [group.format(level, level + 1, level + 1) for level in range(60)]
    last = '<xs:group name="g60"><xs:sequence><xs:element name="a"/></xs:sequence></xs:group>'
    with pytest.raises(ImportFailed, match="more than 1000 elements"):
        read(tmp_path, function('<xs:group ref="g0"/>'), *levels, last)


def test_types_in_groups_and_bases_stand_wherever_those_do(tmp_path: Path) -> None:
    group = f'<xs:group name="g"><xs:sequence>{ELEMENT.format("x", "t")}</xs:sequence></xs:group>'
    outer = '<xs:group name="o"><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>'
    holder = '<xs:complexType name="{}"><xs:sequence><xs:group ref="o"/></xs:sequence></xs:complexType>'
    extended = (
        '<xs:complexType name="h"><xs:complexContent><xs:extension base="b"/></xs:complexContent></xs:complexType>'
    )
    types = [holder.format("f"), holder.format("t"), extended, kind("b", "y:b")]
    snapshot = read(tmp_path, group, outer, *types, functions=listed("f", "h"))
    x, y = ({"body": [{"element": name, "of": name}]} for name in "xy")
    assert (snapshot.functions, snapshot.structures) == ({"f": x, "h": y}, {"x": x, "y": y})


def test_a_date_in_parts_of_itself_is_none(tmp_path: Path) -> None:
    day = '<xs:element name="due"><xs:complexType><xs:sequence>{}</xs:sequence></xs:complexType></xs:element>'
    due = day.format('<xs:element ref="due"/>' * 3)
    snapshot = read(tmp_path, function('<xs:sequence><xs:element ref="due"/></xs:sequence>'), due)
    assert snapshot.functions["f"]["body"] == [{"element": "due", "of": "due"}]


def test_derived_types(tmp_path: Path) -> None:
    base = (
        '<xs:complexType name="base"><xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>'
        '<xs:attribute name="k" type="xs:string"/></xs:complexType>'
    )
    wider = (
        '<xs:complexType name="wider"><xs:complexContent><xs:extension base="base"><xs:sequence>'
        '<xs:element name="b" type="xs:string"/></xs:sequence><xs:attribute name="m" type="xs:integer"/></xs:extension>'
        "</xs:complexContent></xs:complexType>"
    )
    money = (
        '<xs:complexType name="money"><xs:simpleContent><xs:extension base="xs:decimal">'
        '<xs:attribute name="currency" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType>'
    )
    content = '<xs:all><xs:element name="w" type="wider"/><xs:element name="m" type="money"/></xs:all>'
    structures = read(tmp_path, function(content), base, wider, money).structures
    assert structures == {
        "w": {
            "attributes": [{"name": "k", "type": "text"}, {"name": "m", "type": "integer", "schema": "integer"}],
            "body": [{"element": "a", "type": "text"}, {"element": "b", "type": "text"}],
        },
        "m": {
            "attributes": [{"name": "currency", "type": "text"}],
            "content": {"type": "decimal", "schema": "decimal"},
        },
    }


def test_a_wildcard_beside_an_element_is_told(tmp_path: Path) -> None:
    content = (
        '<xs:choice><xs:element ref="a" minOccurs="0"/><xs:sequence '
        'maxOccurs="unbounded"><xs:any/></xs:sequence></xs:choice>'
    )
    snapshot = read(tmp_path, function(content), text("a"))
    assert snapshot.functions["f"]["body"] == [{"any": True, "occurs": "+"}]
    assert snapshot.decisions == [
        (
            "f: a choice between a and anything at all is ambiguous (libxml2 refuses the schema); a was "
            "dropped, as the "
            "wildcard takes it too"
        )
    ]


def test_functions_listed_and_not(tmp_path: Path) -> None:
    snapshot = read(
        tmp_path,
        function("<xs:sequence/>"),
        '<xs:element name="g"><xs:complexType><xs:sequence><xs:element name="x" '
        'type="xs:string"/></xs:sequence></xs:complexType></xs:element>',
        '<xs:element name="orphan"><xs:complexType><xs:attribute name="k" '
        'type="xs:string"/></xs:complexType></xs:element>',
        functions='<xs:element ref="f"/><xs:element ref="nowhere"/><xs:element name="here" type="xs:integer"/>',
        extra=("g", "unknown"),
    )
    assert snapshot.functions["f"] == {}
    assert snapshot.functions["here"] == {"content": {"type": "integer", "schema": "integer"}}
    assert snapshot.unlisted == {"g": {"body": [{"element": "x", "type": "text"}]}}
    assert snapshot.left_out == [
        "function: nowhere is not described anywhere; taken for a text",
        "no function uses these elements: orphan",
    ]


def test_an_element_described_twice_is_told(tmp_path: Path) -> None:
    snapshot = read(tmp_path, function("<xs:sequence/>"), text("a"), text("a"))
    assert snapshot.decisions == ["described more than once, of which the last stands: a"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "this is no well-formed XML"),
        ("no xml", "this is no well-formed XML"),
        (f"{HEAD}<xs:element", "this is no well-formed XML: .*line 1"),
        ("<html><body>Sign in</body></html>", "this is no XML Schema: its root is 'html'"),
        (f'{HEAD}<xs:element name="function" minOccurs="x"/></xs:schema>', "`x` is not a valid `int`"),
        (f'{HEAD}<xs:element name="function"/></xs:schema>', "lists no function"),
        (f"{HEAD}</xs:schema>", "the schema describes no `function` element"),
    ],
)
def test_a_source_that_is_none_says_so(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "api.xsd"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ImportFailed, match=message):
        read_schema(path)


@pytest.mark.parametrize(
    ("content", "declaration", "what"),
    [
        (
            '<xs:group ref="g"/>',
            '<xs:group name="g"><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>',
            "group",
        ),
        (
            '<xs:complexContent><xs:extension base="t"/></xs:complexContent>',
            '<xs:complexType name="t"><xs:complexContent><xs:extension base="t"/></xs:complexContent></xs:complexType>',
            "type",
        ),
        (
            '<xs:sequence><xs:element name="a" type="t"/></xs:sequence>',
            '<xs:simpleType name="t"><xs:restriction base="t"/></xs:simpleType>',
            "type",
        ),
    ],
)
def test_what_holds_itself_without_end_is_refused(tmp_path: Path, content: str, declaration: str, what: str) -> None:
    with pytest.raises(ImportFailed, match=f"the {what} .* holds itself without end"):
        read(tmp_path, function(content), declaration)


def test_what_is_not_described_is_told(tmp_path: Path) -> None:
    content = '<xs:sequence><xs:group ref="g"/><xs:element name="e" type="kind"/></xs:sequence>'
    more = '<xs:attributeGroup ref="h"/><xs:attribute ref="xml:lang"/>'
    snapshot = read(tmp_path, function(content, more))
    assert snapshot.functions["f"] == {
        "attributes": [{"name": "lang", "type": "text"}],
        "body": [{"element": "e", "type": "text"}],
    }
    assert snapshot.left_out == [
        "f: the attribute group h is not described anywhere",
        "f: the attribute xml:lang is not described; taken for a text",
        "f: the group g is not described anywhere",
        "type kind is not known; taken for a text",
    ]


def test_attribute_groups_and_derived_types_add_up(tmp_path: Path) -> None:
    groups = (
        '<xs:attributeGroup name="g"><xs:attribute name="p"/><xs:attributeGroup ref="h"/></xs:attributeGroup>'
        '<xs:attributeGroup name="h"><xs:attribute name="q"/></xs:attributeGroup>'
    )
    types = (
        '<xs:complexType name="one"><xs:attribute name="r"/></xs:complexType><xs:complexType name="two">'
        '<xs:complexContent><xs:extension base="one"><xs:attribute name="s"/></xs:extension></xs:complexContent>'
        "</xs:complexType>"
    )
    content = (
        '<xs:complexContent><xs:extension base="two"><xs:attributeGroup ref="g"/></xs:extension></xs:complexContent>'
    )
    attributes = read(tmp_path, function(content), groups, types).functions["f"]["attributes"]
    assert [attribute["name"] for attribute in attributes] == ["r", "s", "p", "q"]


def test_elements_that_may_stand_for_another_are_alternatives(tmp_path: Path) -> None:
    declarations = (
        '<xs:element name="payment" abstract="true"/>',
        '<xs:element name="cash" substitutionGroup="payment" type="xs:string"/>',
        '<xs:element name="check" substitutionGroup="payment" type="xs:integer"/>',
    )
    content = '<xs:sequence><xs:element ref="payment" minOccurs="0"/></xs:sequence>'
    assert read(tmp_path, function(content), *declarations).functions["f"]["body"] == [
        {
            "choice": [
                {"element": "cash", "type": "text"},
                {"element": "check", "type": "integer", "schema": "integer"},
            ],
            "occurs": "?",
        }
    ]


def test_what_may_stand_there_no_time_at_all_is_none(tmp_path: Path) -> None:
    content = '<xs:sequence><xs:element ref="a"/><xs:element ref="b" minOccurs="0" maxOccurs="0"/></xs:sequence>'
    snapshot = read(tmp_path, function(content), text("a"), text("b"))
    assert snapshot.functions["f"]["body"] == [{"element": "a", "type": "text"}]


def test_limits_that_the_spec_cannot_hold_are_told(tmp_path: Path) -> None:
    content = (
        '<xs:sequence><xs:element name="a"><xs:simpleType><xs:restriction base="xs:decimal"><xs:minInclusive '
        'value="0.5"/><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType></xs:element><xs:element name="b">'
        '<xs:simpleType><xs:restriction base="xs:string"><xs:length value="3"/></xs:restriction></xs:simpleType>'
        '</xs:element><xs:element name="c" type="xs:string" nillable="true"/><xs:element name="d"><xs:simpleType>'
        '<xs:restriction base="xs:decimal"><xs:minExclusive value="0"/></xs:restriction></xs:simpleType></xs:element>'
        '<xs:element name="e"><xs:simpleType><xs:restriction base="xs:integer"><xs:minExclusive value="0"/>'
        '</xs:restriction></xs:simpleType></xs:element><xs:element name="g"><xs:simpleType><xs:restriction '
        'base="xs:date"><xs:minInclusive value="2001-01-01"/></xs:restriction></xs:simpleType></xs:element>'
        "</xs:sequence>"
    )
    snapshot = read(tmp_path, function(content))
    assert snapshot.functions["f"]["body"][1]["schema"] == {"type": "text", "min_length": 3, "max_length": 3}
    assert snapshot.functions["f"]["body"][3]["schema"] == "decimal"
    assert snapshot.functions["f"]["body"][4]["schema"] == {"type": "integer", "min": 1}
    assert snapshot.left_out == [
        "the limit 0.5 of a decimal (min inclusive)",
        "the number of digits that a number may have (fraction digits)",
        "f: xsi:nil, which c may say",
        "the limit 0 of a decimal (min exclusive)",
        "the limit 2001-01-01 of a date (min inclusive)",
    ]


def test_keys_are_told(tmp_path: Path) -> None:
    key = '<xs:key name="k"><xs:selector xpath="a"/><xs:field xpath="@id"/></xs:key>'
    content = '<xs:complexType><xs:sequence><xs:element ref="a" maxOccurs="9"/></xs:sequence></xs:complexType>'
    snapshot = read(tmp_path, f'<xs:element name="f">{content}{key}</xs:element>', text("a"))
    assert snapshot.left_out == ["f: what has to be unique or be there inside of it"]


LIST = '<xs:choice><xs:element ref="f"/></xs:choice>'


@pytest.mark.parametrize(
    "root",
    [
        f'<xs:element name="function" type="list"/><xs:complexType name="list">{LIST}</xs:complexType>',
        (
            '<xs:element name="content"><xs:complexType><xs:all><xs:element name="function"><xs:complexType>'
            f"{LIST}</xs:complexType></xs:element></xs:all></xs:complexType></xs:element>"
        ),
    ],
    ids=["by a named type", "inside another element"],
)
def test_functions_are_listed_by_a_named_type_or_inside(tmp_path: Path, root: str) -> None:
    path = tmp_path / "api.xsd"
    path.write_text(f"{HEAD}{root}{function('<xs:sequence/>')}</xs:schema>", encoding="utf-8")
    assert list(read_schema(path).functions) == ["f"]


def test_included_files_are_part_of_the_schema(tmp_path: Path) -> None:
    (tmp_path / "types.xsd").write_text(f'{HEAD}<xs:include schemaLocation="api.xsd"/>{text("a")}</xs:schema>')
    include = '<xs:include schemaLocation="types.xsd"/><xs:include schemaLocation="gone.xsd"/>'
    snapshot = read(tmp_path, function('<xs:sequence><xs:element ref="a"/></xs:sequence>'), include)
    assert snapshot.functions["f"]["body"] == [{"element": "a", "type": "text"}]
    assert snapshot.left_out == ["api.xsd: the file gone.xsd that it includes is not here"]


@pytest.mark.parametrize(
    ("head", "encoding", "told"),
    [
        ("", "utf-8", False),
        ("", "utf-8-sig", False),
        ('<?xml version="1.0" encoding="UTF-8"?>', "utf-8-sig", False),
        ('<?xml version="1.0" encoding="ISO-8859-1"?>', "latin-1", False),
        ('<?xml version="1.0" encoding="UTF-16"?>', "utf-16", False),
        ('\r\n<?xml version="1.0"?>', "utf-8", False),
        ('<?xml version="1.0" encoding="UTF-8"?>', "cp1252", True),
        ("", "cp1252", True),
    ],
)
def test_encodings(tmp_path: Path, head: str, encoding: str, *, told: bool) -> None:
    path = tmp_path / "api.xsd"
    root = '<xs:element name="function"><xs:complexType><xs:choice><xs:element ref="f"/></xs:choice></xs:complexType>'
    value = '<xs:sequence><xs:element name="a" type="xs:string" default="€é"/></xs:sequence>'
    if encoding == "latin-1":
        value = value.replace("€", "")
    path.write_bytes(f"{head}{HEAD}{root}</xs:element>{function(value)}</xs:schema>".encode(encoding))
    snapshot = read_schema(path)
    assert snapshot.functions["f"]["body"][0]["schema"]["default"].endswith("é")
    assert bool(snapshot.left_out) is told


@needs_reference
@pytest.mark.parametrize(("release", "functions"), [("2017.R2", 269), ("2019.R3", 285), ("2024.R2", 295)])
def test_recorded_schemas_are_read(release: str, functions: int) -> None:
    snapshot = read_schema(SCHEMAS / release / "v3.0" / "api.xsd")
    assert len(snapshot.functions) == functions
