from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.importers.dtd import is_reply, read_side
from intacct_codegen.importers.dtd_import import import_dtds
from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.importers.shapes import Part
from intacct_codegen.importers.tree import Tree
from intacct_codegen.load import load_spec

from .spec_folders import SCHEMAS, make_spec, needs_reference

RESPONSE = """\
<!ENTITY % MONEY "(#PCDATA)">
<!ENTITY % DATE "(year, month, day)">
<!ELEMENT response (data)>
<!ELEMENT data (order | note)*>
<!ELEMENT order (number?, due, total?, lines? memo?, (a | b)+)>
<!ATTLIST order status (open | closed) "open" key CDATA #REQUIRED>
<!ELEMENT number (#PCDATA)>
<!ELEMENT due %DATE;>
<!ELEMENT total %MONEY;>
<!ELEMENT weight %NUMBER_12_4;>
<!ELEMENT lines (line+)>
<!ELEMENT line (number, weight?)>
<!ELEMENT note EMPTY>
<!ELEMENT memo (#PCDATA | line)*>
<!ELEMENT a ANY>
<!ELEMENT year (#PCDATA)>
<!ELEMENT month (#PCDATA)>
<!ELEMENT day (#PCDATA)>
<!-- <!ELEMENT hidden (number)> -->
"""
MORE = "<!ELEMENT line (number, weight?, colour?)>\n<!ELEMENT number (#PCDATA)>\n"
REQUEST = """\
<!ENTITY % COMMON SYSTEM "common.dtd">
%COMMON;
<!ELEMENT function (create_order | other)>
<!ELEMENT create_order (number, weight?)>
<!ATTLIST create_order key CDATA #IMPLIED>
<!ELEMENT other (#PCDATA)>
"""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    texts = {
        "a_request.dtd": REQUEST.replace("%COMMON;\n", ""),
        "b_response.dtd": RESPONSE,
        "c_response_objects.dtd": MORE,
    }
    folder = tmp_path / "v2.1"
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


def test_the_files_of_a_side_are_read_together(files: list[Path]) -> None:
    side = read_side([path for path in files if is_reply(path)])
    assert side.shapes["order"] == {
        "attributes": [
            {
                "name": "status",
                "type": "text",
                "schema": {"type": "text", "values": ["open", "closed"], "default": "open"},
            },
            {"name": "key", "type": "text", "required": True},
        ],
        "body": [
            {"element": "number", "type": "text", "occurs": "?"},
            {"element": "due", "type": "date", "form": "split"},
            {"element": "total", "type": "currency", "occurs": "?"},
            {"element": "lines", "of": "lines", "occurs": "?"},
            {"element": "memo", "of": "memo", "occurs": "?"},
            {"choice": [{"element": "a", "of": "a"}, {"element": "b", "type": "text"}], "occurs": "+"},
        ],
    }
    assert side.shapes["a"] == {"content": {"type": "text"}, "body": [{"any": True, "occurs": "*"}]}
    assert side.shapes["memo"]["content"] == {"type": "text"}
    assert side.texts["weight"] == {"type": "decimal"}
    assert side.texts["note"] == {"type": "text", "schema": "empty"}
    assert "hidden" not in side.shapes
    assert side.decisions == [
        "declared more than once in different words, of which the fuller one stands: line (c_response_objects.dtd)",
        "b_response.dtd: a comma was added in the content of order",
        "the entity NUMBER_12_4 is used but not declared; taken for a text",
        "used but not declared, so taken for texts: b, colour",
    ]


def test_replies_become_structures_and_requests_are_compared(tmp_path: Path, files: list[Path]) -> None:
    order = "function: create_order\nbody:\n  - {element: number, type: text}\n"
    root = make_spec(tmp_path / "spec", {"purchasing/create_order.yaml": order})
    tree = Tree(root)
    report = import_dtds(tree, files, "2017.R2")
    assert report.undecided == [
        "create_order: only the DTDs of 2017.R2 have weight, @key",
        "functions that only the DTDs list: other",
    ]
    tree.write()
    structures = load_spec(root).structures
    assert set(structures) == {"data_reply", "order_reply", "lines_reply", "line_reply", "memo_reply", "a_reply"}
    assert structures["order_reply"].application == "purchasing"
    assert structures["order_reply"].document.tag == "order"
    assert structures["lines_reply"].document.is_list
    assert structures["line_reply"].document.class_ == "LineReply"
    again = Tree(root)
    assert import_dtds(again, files, "2017.R2").changes == []
    assert again.write() == []


def test_records_come_and_go(tmp_path: Path, files: list[Path]) -> None:
    tree = Tree(make_spec(tmp_path / "spec"))
    replies = [path for path in files if is_reply(path)]
    import_dtds(tree, replies, "2017.R2")
    replies[0].write_text(RESPONSE.replace("(order | note)*", "(note)*"), encoding="utf-8")
    import_dtds(tree, replies, "2017.R3")
    order, data = tree.get("structure", "order_reply"), tree.get("structure", "data_reply")
    assert order is not None
    assert order.data["until"] == "2017.R2"
    assert data is not None
    note: Part = {"element": "note", "type": "text", "schema": "empty", "occurs": "*", "since": "2017.R3"}
    assert data.data["body"][-1] == note


def test_what_cannot_be_read_is_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "response.dtd"
    path.write_text(
        "<!ELEMENT data (a | c)*>\n<!ELEMENT a (b,>\n<!ELEMENT c (d)>\n<!ELEMENT d EMPTY>", encoding="utf-8"
    )
    side = read_side([path])
    assert side.decisions == [
        "left out, as it cannot be read: <!ELEMENT a (b,>",
        "used but not declared, so taken for texts: a",
    ]
    assert set(side.shapes) == {"data", "c"}
    path.write_text("<html>Sign in</html>", encoding="utf-8")
    with pytest.raises(ImportFailed, match="no `data` element"):
        import_dtds(Tree(make_spec(tmp_path / "spec")), [path], "2017.R2")


def test_files_without_replies_say_so(tmp_path: Path) -> None:
    path = tmp_path / "request.dtd"
    path.write_text("<!ELEMENT function (a)>\n<!ELEMENT a (#PCDATA)>", encoding="utf-8")
    report = import_dtds(Tree(make_spec(tmp_path / "spec")), [path], "2017.R2")
    assert report.undecided[-1] == "no file has `response` in its name, so nothing is known about replies"


def test_conditional_sections_encodings_and_quotes(tmp_path: Path) -> None:
    path = tmp_path / "Response.dtd"
    text = """\
<?xml version="1.0" encoding="ISO-8859-1"?>
<!-- é > <!ELEMENT hidden (x)> -->
<!ENTITY % draft "IGNORE">
<!ENTITY % final "INCLUDE">
<!ENTITY arrow "a > b">
<![%draft;[<!ELEMENT data (broken]]>
<![%final;[<!ELEMENT data (a | b-c)*><![ IGNORE [<!ELEMENT a (no)>]]>]]>
<!ELEMENT a (x)>
<!ATTLIST a sign CDATA ">">
<!ELEMENT b-c (x)>
<!ELEMENT x (#PCDATA)>
"""
    for encoding in ("latin-1", "utf-8-sig"):
        path.write_bytes(text.encode(encoding))
        side = read_side([path])
        assert set(side.shapes) == {"data", "a", "b-c"}
        assert side.shapes["a"]["attributes"] == [
            {"name": "sign", "type": "text", "schema": {"type": "text", "default": ">"}}
        ]
        assert side.decisions == []


@needs_reference
def test_recorded_dtds_are_read() -> None:
    files = sorted((SCHEMAS / "2024.R2" / "v2.1").glob("*.dtd"))
    requests = read_side([path for path in files if not is_reply(path)])
    replies = read_side([path for path in files if is_reply(path)], requests)
    assert "intacct_response.v2.1.dtd: a comma was added in the content of priceentry" in replies.decisions
    assert {"element": "datecreated", "type": "date", "form": "split", "occurs": "?"} in replies.shapes["bill"]["body"]
    assert "create_bill" in requests.shapes
