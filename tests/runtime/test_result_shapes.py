"""What comes of replies whose shape is not the usual one: everything is kept, and nothing that came is refused."""

from __future__ import annotations

from typing import Any

import pytest

from intacct_runtime.errors import InvalidDocument
from intacct_runtime.model import ReplyPart, Structure, model
from intacct_runtime.node import Node
from intacct_runtime.reader import read_element
from intacct_runtime.record import Record
from intacct_runtime.registry import Registry
from intacct_runtime.result import DataResult, KeyResult, RecordsResult, Result, TreeResult
from intacct_runtime.scalars import INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered
from intacct_runtime.writer import Context, write_element
from intacct_runtime.xmltext import parse

HERE = "tests.runtime.test_result_shapes"


@model
class Entry(ReplyPart):
    key: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    day: Any | None | Unset = UNSET

    __wire__ = Wire("entry", unordered(el("key", INTEGER, "?"), el("name", TEXT, "?"), el("day", SPLIT_DATE, "?")))


@model
class Asked(Structure):
    name: str | None | Unset = UNSET

    __wire__ = Wire("asked", seq(el("name", TEXT, "?")))


@model
class Mixed(Entry):
    line: list[str | None] | Unset = UNSET
    part: list[Entry] | Unset = UNSET
    members: list[Any] | Unset = UNSET

    __wire__ = Wire(
        "entry",
        unordered(
            el("key", INTEGER, "?"),
            el("name", TEXT, "?"),
            el("day", SPLIT_DATE, "?"),
            el("line", TEXT, "*"),
            el("part", Ref(HERE, "Entry"), "*"),
            choice(el("asked", Ref(HERE, "Asked")), el("entry", Ref(HERE, "Entry")), occurs="*", attr="members"),
        ),
    )


REGISTRY = Registry({}, {})
ENTRIES: RecordsResult[Any] = RecordsResult(elements={"entry": Ref(HERE, "Entry")})


def parsed(result: Result[Any], content: str) -> Any:
    return result.parse(parse(f"<result>{content}</result>"))


def test_parts_of_replies_in_any_order_and_case() -> None:
    text = "<Entry><NAME>a</NAME><other/><Key>1</Key></Entry>"
    entry = read_element(parse(text), Entry)
    entry._set_tag("Entry")
    assert (entry.key, entry.name, entry.day) == (1, "a", UNSET)
    assert write_element(entry, Context(strict=False)) == text


@pytest.mark.parametrize(
    "text",
    [
        "<entry><name><b/></name><name>a</name><NAME>b</NAME></entry>",
        "<entry><day>x</day><Day><year>2024</year><month>05</month><day>03</day></Day></entry>",
        "<entry><line>a</line><LINE>b</LINE><line><c/></line><line>d</line></entry>",
        "<entry><part><name>a</name></part><Part/><part x='1'/></entry>",
        "<entry><KEY>1</KEY><asked/><key>2</key><Entry><key>3</key></Entry><asked><name>a</name></asked></entry>",
    ],
)
def test_elements_that_do_not_fit_keep_their_place(text: str) -> None:
    text = text.replace("'", '"')
    assert write_element(read_element(parse(text), Mixed), Context(strict=False)) == text


def test_parts_of_requests_are_read_as_they_are_named() -> None:
    assert read_element(parse("<asked><NAME>a</NAME></asked>"), Asked).extra == {"NAME": "a"}


def test_what_stands_around_records_is_kept() -> None:
    records = parsed(
        ENTRIES,
        "<listtype start='0' end='x' total='1' sorted='no'>entry</listtype>"
        "<data totalcount='many' count='3' since='2024'>text<entry/></data>",
    )
    assert (records.start, records.end, records.totalcount, records.listtype) == (0, None, 1, "entry")
    assert records.extra == {
        "@end": "x",
        "@sorted": "no",
        "@totalcount": "many",
        "@count": "3",
        "@since": "2024",
        "#text": "text",
    }


def test_the_usual_attributes_leave_nothing_over() -> None:
    attributes = "listtype='e' count='1' totalcount='5' numremaining='4' offset='0' resultId='r'"
    records = parsed(ENTRIES, f"<data {attributes}><entry/></data>")
    assert (records.totalcount, records.numremaining, records.offset, records.result_id) == (5, 4, 0, "r")
    assert records.extra == {}


def test_records_of_another_name() -> None:
    other: RecordsResult[Any] = RecordsResult(other=Ref(HERE, "Entry"))
    (entry,) = parsed(other, "<data><step><key>1</key></step></data>")
    assert entry == Entry(key=1)
    assert write_element(entry) == "<step><key>1</key></step>"
    (upper, record) = parsed(ENTRIES, "<data><ENTRY/><step/></data>")
    assert (upper, record) == (Entry(), Record.of("step", {}))


def test_records_inside_a_view() -> None:
    view: RecordsResult[Any] = RecordsResult(registry=Ref(HERE, "REGISTRY"), wrapper="view")
    records = parsed(view, "<data count='2'><view name='ALL'><a/><b/></view></data>")
    assert [record.object_name for record in records] == ["a", "b"]
    assert records.extra == {"view": Node("view", attributes=(("name", "ALL"),))}
    assert [record.object_name for record in parsed(view, "<data><a/></data>")] == ["a"]


@pytest.mark.parametrize(
    ("content", "value"),
    [
        ("<data><entry><key>1</key></entry></data>", Entry(key=1)),
        ("<data><ENTRY><key>1</key></ENTRY></data>", Entry(key=1)),
        ("<data><entry/><more>x</more></data>", Entry(extra={"more": "x"})),
        ("<data><key>1</key><more/></data>", Entry(key=1, extra={"more": None})),
        ("<data/>", Entry()),
        ("", Entry()),
    ],
)
def test_one_structure(content: str, value: Entry) -> None:
    single: DataResult[Any] = DataResult(Ref(HERE, "Entry"), "entry")
    assert parsed(single, content) == value


def test_keys() -> None:
    assert parsed(KeyResult(), "<key> 1 </key>") == "1"
    with pytest.raises(InvalidDocument, match="no <key>"):
        parsed(KeyResult(), "<data/>")
    assert parsed(KeyResult(required=False), "") == ""


def test_what_nothing_describes_comes_as_a_tree() -> None:
    tree = parsed(TreeResult(), "<data kind='x'><name id='1'>a</name></data>")
    assert tree == Node("data", None, (("kind", "x"),), (Node("name", "a", (("id", "1"),)),))
    assert parsed(TreeResult(), "") == Node("data")
