from __future__ import annotations

from intacct_codegen.importers.shapes import (
    Part,
    as_described,
    elements,
    normal,
    occurs,
    occurs_range,
    plain,
    projected,
    signature,
    with_occurs,
)
from intacct_codegen.releases import Releases

A: Part = {"element": "a", "type": "text"}
B: Part = {"element": "b", "type": "text"}
ORDER = Releases.of(["2017.R1", "2017.R2", "2017.R3"])


def test_occurs_has_a_shortest_form() -> None:
    assert [occurs({"occurs": text}) for text in ("1", "1..1", "0..1", "0..*", "1..*", "2..*", "1..5")] == [
        "1",
        "1",
        "?",
        "*",
        "+",
        "2..*",
        "1..5",
    ]
    assert occurs({}) == "1"
    assert occurs_range("2..*") == (2, None)


def test_groups_that_say_nothing_go() -> None:
    assert normal([{"sequence": [A, B]}]) == [A, B]
    assert normal([{"choice": [{"choice": [A, B]}, {"sequence": [A]}]}]) == [{"choice": [A, B, A]}]
    assert normal([{"sequence": [A], "occurs": "+"}]) == [with_occurs(A, "+")]
    assert normal([{"sequence": [with_occurs(A, "?")], "occurs": "+"}]) == [with_occurs(A, "*")]
    assert normal([{"choice": []}, A]) == [A]
    assert normal([{"all": [A]}]) == [{"all": [A]}]
    assert normal([{"sequence": [with_occurs(A, "2..3")], "occurs": "?"}]) == [
        {"sequence": [with_occurs(A, "2..3")], "occurs": "?"}
    ]


def test_the_order_of_alternatives_means_nothing_but_that_of_a_sequence_does() -> None:
    assert plain({"body": [{"choice": [A, B]}]}) == plain({"body": [{"choice": [B, A]}]})
    assert plain({"body": [A, B]}) != plain({"body": [B, A]})


def test_repetitions_are_added_up() -> None:
    both = {"choice": [A, B]}
    assert plain({"body": [both, {**both, "occurs": "+"}]}) == plain({"body": [{**both, "occurs": "2..*"}]})
    assert plain({"body": [{**A, "occurs": "?"}, A]}) == plain({"body": [{**A, "occurs": "1..2"}]})
    assert plain({"body": [A, B, A]}) != plain({"body": [{**A, "occurs": "2..2"}, B]})


def test_only_what_the_schema_decides_is_compared() -> None:
    curated = {**A, "type": "currency", "label": "Amount", "values": ["x"], "notes": ["n"]}
    assert signature(curated) == signature(A)
    assert signature({**A, "schema": "integer"}) != signature(A)
    assert signature({**A, "type": "date", "form": "split"}) != signature(A)
    assert signature({**A, "type": "date", "form": "split", "schema": "any"}) == signature({**A, "schema": "any"})
    assert signature({**A, "type": "date", "form": "mdy"}) == signature(A)
    assert signature({"name": "k", "type": "text", "required": True}) != signature({"name": "k", "type": "text"})


def test_a_projection_leaves_out_what_is_not_there_then() -> None:
    shape: Part = {
        "body": [
            {**A, "until": "2017.R1"},
            {**B, "since": "2017.R1..2017.R3"},
            {"element": "c", "type": "text", "unlisted": True},
            {"choice": [{**A, "since": "2017.R2"}]},
        ],
        "attributes": [
            {
                "name": "k",
                "type": "text",
                "schema": {"type": "text", "values": ["x", {"value": "y", "since": "2017.R2"}]},
            }
        ],
        "content": {"type": "text", "since": "2017.R3"},
    }
    assert [part["element"] for part in elements(projected(shape, ORDER, "2017.R1")["body"])] == ["a"]
    assert plain(projected(shape, ORDER, "2017.R1"))["attributes"][0]["values"] == ["x"]
    assert "content" not in projected(shape, ORDER, "2017.R2")
    third = plain(projected(shape, ORDER, "2017.R3"))
    assert third["body"] == [{"element": "b"}, {"element": "a"}]
    assert third["content"] == {}
    assert third["attributes"][0]["values"] == ["x", "y"]


def test_a_structure_described_inline_is_compared_inline() -> None:
    document: Part = {"body": [{"element": "list", "class": "L", "body": [A]}]}
    found: Part = {"body": [{"element": "list", "of": "list"}, {"element": "x", "of": "x"}]}
    structures: dict[str, Part] = {"list": {"body": [A]}, "x": {"body": [B]}}
    assert as_described(document, found, structures)["body"] == [
        {"element": "list", "body": [A]},
        {"element": "x", "of": "x"},
    ]
    assert as_described({"body": [A]}, found, structures) is found
