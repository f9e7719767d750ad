"""The drafted tree against the vendor's recorded schemas."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intacct_codegen.importers.schema_import import import_schema, import_snapshot, unlisted_functions
from intacct_codegen.importers.shapes import Part, plain, projected
from intacct_codegen.importers.tree import Tree
from intacct_codegen.importers.xsd import Snapshot, read_schema
from intacct_codegen.load import load_spec
from intacct_codegen.schemas import DEFAULT_SPEC

from .spec_folders import SCHEMAS, make_spec, needs_reference

RECORDED = [
    "2017.R2",
    "2017.R3",
    "2017.R4",
    "2017.R4.1",
    "2018.R1.1",
    "2018.R2",
    "2019.R2",
    "2019.R3",
    "2023.R1",
    "2024.R2",
]


@cache
def committed() -> Tree:
    return Tree(DEFAULT_SPEC)


def differences(tree: Tree, release: str) -> list[str]:
    """Names of functions and structures that the tree and the recorded schema describe differently."""
    read = read_schema(SCHEMAS / release / "v3.0" / "api.xsd", unlisted_functions(tree))
    data = {(document.kind, document.name): document.data for document in tree.documents.values()}
    snapshot = read.described_as(lambda kind, name: data.get((kind, name)))
    found: list[str] = []
    for document in tree.of_kind("function"):
        there = tree.releases.has(document.data, release)
        if not document.data.get("unlisted") and there != (document.name in snapshot.functions):
            found.append(f"{document.name}: listed {document.name in snapshot.functions}, in the tree {there}")
    shapes = [("function", snapshot.functions), ("function", snapshot.unlisted), ("structure", snapshot.structures)]
    for kind, described in shapes:
        for name, shape in described.items():
            document = tree.get(kind, name)
            if document is None:
                found.append(f"{name}: not in the tree")
                continue
            if plain(projected(document.data, tree.releases, release)) != plain(shape):
                found.append(name)
    return found


@needs_reference
@pytest.mark.parametrize("release", RECORDED)
def test_the_spec_projects_back_to_every_recorded_schema(release: str) -> None:
    assert differences(committed(), release) == []


@needs_reference
def test_recorded_schemas_are_marked_as_imported() -> None:
    assert committed().snapshots("xsd") == RECORDED


def empty_spec(root: Path) -> Path:
    """The releases and applications of the spec, without documents or memory of imports."""
    tree = Tree(DEFAULT_SPEC)
    releases = "".join(f"  - {{name: {name}}}\n" for name in tree.releases.names)
    applications = (DEFAULT_SPEC / "applications.yaml").read_text(encoding="utf-8")
    return make_spec(root, {"releases.yaml": f"releases:\n{releases}", "applications.yaml": applications})


@needs_reference
@pytest.mark.parametrize(
    "order", [["2019.R3", "2017.R2", "2024.R2", "2017.R4"], ["2024.R2", "2019.R3", "2017.R4", "2017.R2"]]
)
def test_the_order_of_imports_does_not_matter(tmp_path: Path, order: list[str]) -> None:
    root = empty_spec(tmp_path)
    for release in order:
        tree = Tree(root)
        assert import_schema(tree, SCHEMAS / release / "v3.0" / "api.xsd", release).undecided == []
        tree.write()
    again = Tree(root)
    for release in order:
        assert differences(again, release) == []
        report = import_schema(again, SCHEMAS / release / "v3.0" / "api.xsd", release)
        assert (report.changes, report.undecided) == ([], [])
    assert load_spec(root).functions["create_bill"].application == "accounts_payable"


# What follows needs no recording.

A: Part = {"element": "a", "type": "text"}


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(make_spec(tmp_path))


def test_functions_come_and_go(tree: Tree) -> None:
    import_snapshot(tree, Snapshot(functions={"create_order": {"body": [A]}, "old": {}}), "2017.R1", "test")
    report = import_snapshot(tree, Snapshot(functions={"create_order": {"body": [A]}, "new": {}}), "2017.R3", "test")
    old, new, order = (tree.get("function", name) for name in ("old", "new", "create_order"))
    assert old is not None
    assert old.data == {"function": "old", "until": "2017.R1..2017.R2"}
    assert new is not None
    assert new.data == {"function": "new", "since": "2017.R2..2017.R3"}
    assert (new.application, order and order.application) == ("common", "purchasing")
    assert report.undecided == [
        "new: new function, filed under common; list it under its application in applications.yaml and move the file"
    ]


def test_a_function_that_was_away_for_a_while_says_so(tree: Tree) -> None:
    for release, functions in (("2016.R4", {"f": {}}), ("2017.R2", {}), ("2017.R4", {"f": {}})):
        report = import_snapshot(tree, Snapshot(functions=functions), release, "test")
        assert [line for line in report.undecided if "new function" not in line] == []
    f = tree.get("function", "f")
    assert f is not None
    assert f.data == {"function": "f", "away": [{"since": "2017.R1..2017.R2", "until": "2017.R2..2017.R3"}]}
    tree.write()
    assert load_spec(tree.root).functions["f"].document.away[0].until == "2017.R2..2017.R3"


@given(st.data())
def test_functions_and_structures_come_and_go_as_often_as_they_like(data: st.DataObject) -> None:
    releases = ["2016.R4", "2017.R1", "2017.R2", "2017.R3", "2017.R4", "2018.R1", "2018.R2"]
    known = data.draw(st.lists(st.sampled_from(releases), min_size=1, max_size=7, unique=True))
    there = {release: data.draw(st.booleans()) for release in known}
    with TemporaryDirectory() as folder:
        tree = Tree(make_spec(Path(folder)))
    snapshots = {
        True: Snapshot(functions={"f": {"body": [{"element": "s", "of": "s"}]}}, structures={"s": {"body": [A]}}),
        False: Snapshot(functions={"g": {}}),
    }
    for release in known:
        import_snapshot(tree, snapshots[there[release]], release, "test")
    for document in (tree.get("function", "f"), tree.get("structure", "s")):
        if document is None:
            assert not any(there.values())
        else:
            assert {release: tree.releases.has(document.data, release) for release in known} == there


def test_functions_that_only_people_know_stay(tree: Tree) -> None:
    tree.add("function", "common", {"function": "f", "unlisted": True})
    tree.add("function", "common", {"function": "g"})
    report = import_snapshot(tree, Snapshot(), "2017.R1", "test")
    assert report.changes == []
    assert report.undecided == ["g: no imported schema lists it; mark it `unlisted: true` if the gateway takes it"]


def test_a_function_that_a_schema_describes_but_does_not_list_is_unlisted(tree: Tree) -> None:
    import_snapshot(tree, Snapshot(functions={"f": {"body": [A]}}, unlisted={"g": {"body": [A]}}), "2017.R1", "test")
    g = tree.get("function", "g")
    assert g is not None
    assert g.data["unlisted"] is True
    assert unlisted_functions(tree) == {"g", "create_order"}
    report = import_snapshot(tree, Snapshot(functions={"f": {"body": [A]}, "g": {"body": [A]}}), "2017.R2", "test")
    assert report.undecided == ["g: the schema of 2017.R2 lists it; remove `unlisted` and give it `since`"]
    import_snapshot(tree, Snapshot(), "2017.R3", "test")
    assert "until" not in g.data


def test_structures_of_functions_that_a_schema_leaves_out_stay(tree: Tree) -> None:
    structures: dict[str, Part] = {"lines": {"body": [{"element": "line", "of": "line"}]}, "line": {"body": [A]}}
    g: Part = {"body": [{"element": "lines", "of": "lines"}]}
    described = Snapshot(functions={"f": {"body": [A]}}, unlisted={"g": g}, structures=structures)
    import_snapshot(tree, described, "2017.R1", "test")
    report = import_snapshot(tree, Snapshot(functions={"f": {"body": [A]}}), "2017.R2", "test")
    assert report.changes == []
    report = import_snapshot(tree, Snapshot(functions={"f": {"body": [A]}}, unlisted={"g": {}}), "2017.R3", "test")
    assert {(name, what) for name, what, _ in report.changes if name in structures} == {
        ("lines", "ended"),
        ("line", "ended"),
    }


def test_a_function_may_be_a_mere_element_in_another_release(tree: Tree) -> None:
    batch: Part = {"body": [{"element": "one", "of": "one"}]}
    both = Snapshot(functions={"batch": batch, "one": {"body": [A]}})
    alone = Snapshot(functions={"batch": batch}, structures={"one": {"body": [A]}})
    import_snapshot(tree, both, "2017.R2", "test")
    report = import_snapshot(tree, alone, "2017.R1", "test")
    assert report.undecided == [
        "one: the schema of 2017.R1 uses it inside others but does not list it as a function; it stays listed"
    ]
    assert tree.get("structure", "one") is None


def test_a_structure_may_become_a_function(tree: Tree) -> None:
    batch: Part = {"body": [{"element": "one", "of": "one"}]}
    import_snapshot(tree, Snapshot(functions={"batch": batch}, structures={"one": {"body": [A]}}), "2017.R1", "test")
    both = Snapshot(functions={"batch": batch, "one": {"body": [A]}})
    report = import_snapshot(tree, both, "2017.R2", "test")
    assert report.decisions == ["one: was a structure, and is a function that others may hold now"]
    one = tree.get("function", "one")
    assert one is not None
    assert one.data == {"function": "one", "body": [A]}
    tree.write()
    load_spec(tree.root)


def test_structures_lie_with_their_users_and_wrappers_are_lists(tree: Tree) -> None:
    structures: dict[str, Part] = {
        "lines": {"body": [{"element": "line", "of": "line", "occurs": "+"}]},
        "line": {"body": [A]},
        "order": {"attributes": [{"name": "k", "type": "text"}]},
        "shared": {"body": [A]},
    }
    functions: dict[str, Part] = {
        "create_order": {"body": [{"element": n, "of": n} for n in ("lines", "shared", "order")]},
        "f": {"body": [{"element": "shared", "of": "shared"}, {"element": "box", "body": [A]}]},
    }
    import_snapshot(tree, Snapshot(functions=functions, structures=structures), "2017.R1", "test")
    found = {document.name: document for document in tree.of_kind("structure")}
    assert {name: document.application for name, document in found.items()} == {
        "lines": "purchasing",
        "line": "purchasing",
        "order": "common",  # beside the object ORDER a file system may not tell them apart
        "shared": "common",
    }
    assert found["lines"].data["list"] is True
    assert found["line"].data["class"] == "Line"
    f = tree.get("function", "f")
    assert f is not None
    assert f.data["body"][1]["class"] == "FBox"
    tree.write()
    load_spec(tree.root)


def test_a_list_that_becomes_more_gives_way_to_a_class(tree: Tree) -> None:
    def snapshot(*more: Part) -> Snapshot:
        lines: Part = {"body": [{**A, "occurs": "+"}, *more]}
        return Snapshot(functions={"f": {"body": [{"element": "lines", "of": "lines"}]}}, structures={"lines": lines})

    import_snapshot(tree, snapshot(), "2017.R1", "test")
    report = import_snapshot(tree, snapshot({"element": "total", "type": "text"}), "2017.R2", "test")
    lines = tree.get("structure", "lines")
    assert lines is not None
    assert lines.data["class"] == "Lines"
    assert report.decisions == ["lines: is no mere list any more, so `list` gave way to class Lines"]
