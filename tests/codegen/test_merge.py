"""Merging: whatever the order, every imported snapshot can be projected out of the tree again."""

from __future__ import annotations

from copy import deepcopy
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intacct_codegen.importers.merge import inherited
from intacct_codegen.importers.report import Report
from intacct_codegen.importers.schema_import import import_snapshot
from intacct_codegen.importers.shapes import Part, normal, plain, projected
from intacct_codegen.importers.tree import Tree
from intacct_codegen.importers.xsd import Snapshot
from intacct_codegen.load import load_spec

from .spec_folders import make_spec

NAMES = st.sampled_from([f"e{number}" for number in range(6)])
OCCURS = st.sampled_from([{}, {"occurs": "?"}, {"occurs": "+"}])


def _part(base: dict[str, Any], more: dict[str, Any]) -> Part:
    return {**base, **more}


TEXT_KINDS = st.sampled_from(
    [
        {"type": "text"},
        {"type": "integer", "schema": "integer"},
        {"type": "date", "form": "split"},
        {"type": "text", "schema": {"type": "text", "values": ["x", "y"]}},
        {"type": "text", "schema": {"type": "text", "values": ["y", "z"]}},
    ]
)
ELEMENTS = st.builds(lambda name, kind, often: {"element": name, **deepcopy(kind), **often}, NAMES, TEXT_KINDS, OCCURS)


def _groups(inner: Any) -> Any:
    parts = st.lists(inner, min_size=1, max_size=4)
    groups = st.builds(
        lambda key, members, often: {key: members, **often}, st.sampled_from(["sequence", "choice"]), parts, OCCURS
    )
    inline = st.builds(lambda name, body, often: {"element": name, "body": normal(body), **often}, NAMES, parts, OCCURS)
    return groups | inline


BODIES = st.lists(st.recursive(ELEMENTS, _groups, max_leaves=5), min_size=0, max_size=5).map(normal)
ATTRIBUTES = st.lists(
    st.builds(
        lambda name, kind, required: {"name": name, **deepcopy(kind), **required},
        NAMES,
        TEXT_KINDS.filter(lambda kind: kind.get("form") != "split"),
        st.sampled_from([{}, {"required": True}]),
    ),
    max_size=3,
    unique_by=lambda part: part["name"],
)


@st.composite
def shapes(draw: st.DrawFn) -> Part:
    shape: Part = {}
    attributes, body = draw(ATTRIBUTES), draw(BODIES)
    if attributes:
        shape["attributes"] = attributes
    if body:
        shape["body"] = body
    return shape


@st.composite
def variants(draw: st.DrawFn, shape: Part) -> Part:
    """A shape that differs a little: parts dropped, moved or added."""
    other = deepcopy(shape)
    body: list[Part] = other.get("body", [])
    for _ in range(draw(st.integers(0, 3))):
        action = draw(st.sampled_from(["drop", "add", "swap", "often"]))
        if action == "add" or not body:
            body.insert(draw(st.integers(0, len(body))), draw(ELEMENTS))
            continue
        place = draw(st.integers(0, len(body) - 1))
        if action == "drop":
            del body[place]
        elif action == "swap":
            body.insert(draw(st.integers(0, len(body) - 1)), body.pop(place))
        else:
            body[place] = {key: value for key, value in body[place].items() if key != "occurs"} | draw(OCCURS)
    other["body"] = normal(body)
    return other


@st.composite
def histories(draw: st.DrawFn) -> list[Part]:
    first = draw(shapes())
    history = [first]
    for _ in range(2):
        history.append(draw(variants(history[-1]) | shapes()))
    return history


RELEASES = ["2017.R1", "2017.R3", "2018.R1"]


def import_all(root: Path, history: list[Part], order: tuple[int, ...]) -> tuple[Tree, list[Report]]:
    tree = Tree(root)
    reports = []
    for number in order:
        snapshot = Snapshot(functions={"create_order": deepcopy(history[number])})
        reports.append(import_snapshot(tree, snapshot, RELEASES[number], "test"))
    return tree, reports


@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(history=histories(), order=st.sampled_from(list(permutations(range(3)))))
def test_every_snapshot_comes_out_again_whatever_the_order(
    tmp_path: Path, history: list[Part], order: tuple[int, ...]
) -> None:
    tree, reports = import_all(make_spec(tmp_path), history, order)
    document = tree.get("function", "create_order")
    assert document is not None
    assert not any(report.undecided for report in reports)
    for release, shape in zip(RELEASES, history, strict=True):
        assert plain(projected(document.data, tree.releases, release)) == plain(shape)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(history=histories())
def test_importing_again_changes_nothing_and_what_is_written_is_valid(tmp_path: Path, history: list[Part]) -> None:
    root = make_spec(tmp_path)
    (root / "purchasing" / "create_order.yaml").unlink(missing_ok=True)
    tree, _ = import_all(root, history, (0, 1, 2))
    tree.write()
    again = Tree(root)
    for release, shape in zip(RELEASES, history, strict=True):
        report = import_snapshot(again, Snapshot(functions={"create_order": deepcopy(shape)}), release, "test")
        assert (report.changes, report.undecided) == ([], [])
    assert again.write() == []
    load_spec(root)


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(make_spec(tmp_path))


def bring(tree: Tree, release: str, *body: Part, **more: Any) -> Report:
    return import_snapshot(tree, Snapshot(functions={"create_order": {"body": list(body), **more}}), release, "test")


def body(tree: Tree) -> list[Part]:
    document = tree.get("function", "create_order")
    assert document is not None
    found: list[Part] = document.data["body"]
    return found


A: Part = {"element": "a", "type": "text"}
B: Part = {"element": "b", "type": "text"}
C: Part = {"element": "c", "type": "text"}


def test_new_and_gone_parts_get_bounds(tree: Tree) -> None:
    bring(tree, "2017.R1", A, B)
    report = bring(tree, "2017.R2", A, C, B)
    assert body(tree) == [A, {**C, "since": "2017.R2"}, B]
    assert report.changes == [("create_order", "added", "c since 2017.R2")]
    bring(tree, "2018.R1", A, C)
    assert body(tree) == [A, {**C, "since": "2017.R2"}, {**B, "until": "2017.R2..2017.R4"}]


def test_an_older_snapshot_sets_since_on_what_it_lacks(tree: Tree) -> None:
    bring(tree, "2017.R4", A, B)
    bring(tree, "2017.R1", {"element": "old", "type": "text"}, A)
    assert body(tree) == [
        {"element": "old", "type": "text", "until": "2017.R1..2017.R3"},
        A,
        {**B, "since": "2017.R2..2017.R4"},
    ]


def test_a_snapshot_between_narrows_the_spans(tree: Tree) -> None:
    bring(tree, "2017.R1", A)
    bring(tree, "2018.R1", A, B)
    assert body(tree)[1]["since"] == "2017.R2..2018.R1"
    bring(tree, "2017.R3", A)
    assert body(tree)[1]["since"] == "2017.R4..2018.R1"
    bring(tree, "2017.R4", A, B)
    assert body(tree)[1]["since"] == "2017.R4"


def test_what_changed_ends_and_begins_with_the_curated_facts(tree: Tree) -> None:
    bring(tree, "2017.R1", A, B)
    body(tree)[1].update(label="Bee", doc="Buzz.", type="currency", notes=["n"])
    bring(tree, "2017.R2", A, {**B, "occurs": "?"})
    curated = {"label": "Bee", "doc": "Buzz.", "notes": ["n"]}
    assert body(tree)[1:] == [
        {"element": "b", "type": "currency", **curated, "until": "2017.R1"},
        {"element": "b", "type": "currency", "occurs": "?", **curated, "since": "2017.R2"},
    ]


def test_what_moved_into_a_group_keeps_its_facts(tree: Tree) -> None:
    bring(tree, "2017.R1", {**A, "occurs": "?"}, B)
    body(tree)[0]["label"] = "Project"
    bring(tree, "2017.R2", {"sequence": [A, {**C, "occurs": "?"}], "occurs": "?"}, B)
    assert body(tree)[:2] == [
        {"element": "a", "type": "text", "occurs": "?", "label": "Project", "until": "2017.R1"},
        {
            "sequence": [{"element": "a", "type": "text", "label": "Project"}, {**C, "occurs": "?"}],
            "occurs": "?",
            "since": "2017.R2",
        },
    ]


def test_a_change_inside_a_group_stays_inside(tree: Tree) -> None:
    bring(tree, "2017.R1", {"choice": [A, {"sequence": [B]}]})
    bring(tree, "2017.R2", {"choice": [C, A, {"sequence": [B]}]})
    assert body(tree) == [{"choice": [{**C, "since": "2017.R2"}, A, B]}] or body(tree) == [
        {"choice": [{**C, "since": "2017.R2"}, A, {"sequence": [B]}]}
    ]


def test_what_came_back_is_two_entries(tree: Tree) -> None:
    bring(tree, "2017.R1", A, B)
    bring(tree, "2017.R3", A)
    bring(tree, "2018.R1", A, B)
    assert body(tree) == [A, {**B, "until": "2017.R1..2017.R2"}, {**B, "since": "2017.R4..2018.R1"}]


def test_enumerated_values_have_lives(tree: Tree) -> None:
    def kind(*values: str) -> Part:
        return {"name": "k", "type": "text", "schema": {"type": "text", "values": list(values)}}

    bring(tree, "2017.R1", A, attributes=[kind("x", "y")])
    bring(tree, "2017.R2", A, attributes=[kind("y", "z")])
    document = tree.get("function", "create_order")
    assert document is not None
    assert document.data["attributes"][0]["schema"]["values"] == [
        {"value": "x", "until": "2017.R1"},
        "y",
        {"value": "z", "since": "2017.R2"},
    ]


def test_an_attribute_that_became_required_ends_and_begins(tree: Tree) -> None:
    bring(tree, "2017.R1", A, attributes=[{"name": "k", "type": "text"}])
    bring(tree, "2017.R2", A, attributes=[{"name": "k", "type": "text", "required": True}])
    document = tree.get("function", "create_order")
    assert document is not None
    assert document.data["attributes"] == [
        {"name": "k", "type": "text", "until": "2017.R1"},
        {"name": "k", "type": "text", "required": True, "since": "2017.R2"},
    ]


def test_text_content_comes_and_goes(tree: Tree) -> None:
    bring(tree, "2017.R1")
    bring(tree, "2017.R2", content={"type": "text"})
    document = tree.get("function", "create_order")
    assert document is not None
    assert document.data["content"] == {"type": "text", "since": "2017.R2"}
    bring(tree, "2017.R3")
    assert document.data["content"] == {"type": "text", "since": "2017.R2", "until": "2017.R2"}
    assert bring(tree, "2018.R1", content={"type": "text"}).undecided


def test_what_people_added_stays_and_is_reported(tree: Tree) -> None:
    bring(tree, "2017.R1", A)
    body(tree).append({**B, "since": "2018.R1"})
    report = bring(tree, "2018.R2", A)
    assert body(tree) == [A, {**B, "since": "2018.R1"}]
    assert report.undecided == [
        (
            "create_order: b stands in the spec but not in the schema of 2018.R2, and no other imported schema has it; "
            "remove it, give it `until`, or mark it `unlisted: true`"
        )
    ]
    body(tree)[1]["unlisted"] = True
    assert bring(tree, "2017.R4", A).undecided == []


def test_importing_again_only_reports_what_people_changed(tree: Tree) -> None:
    bring(tree, "2017.R1", A, B)
    del body(tree)[1]
    report = bring(tree, "2017.R1", A, B)
    assert report.changes == []
    assert report.undecided == ["imported before, yet a merge would say: create_order: added b"]
    assert body(tree) == [A]


def test_a_successor_inherits_inside_inline_structures() -> None:
    old: Part = {"element": "a", "class": "X", "body": [{**B, "label": "Bee", "type": "date"}]}
    new: Part = {"element": "a", "occurs": "?", "body": [B, C]}
    assert inherited(new, old) == {
        "element": "a",
        "occurs": "?",
        "class": "X",
        "body": [{**B, "label": "Bee", "type": "date"}, C],
    }


def test_an_inline_structure_may_follow_one_that_has_no_class_yet() -> None:
    new: Part = {"element": "a", "body": [{"element": "b", "type": "text"}]}
    old: Part = {"element": "a", "label": "A", "body": []}
    assert inherited(new, old) == {**new, "label": "A"}
