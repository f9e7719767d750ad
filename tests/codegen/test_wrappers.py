from __future__ import annotations

from pathlib import Path

from intacct_codegen.importers.shapes import Part
from intacct_codegen.importers.tree import Tree
from intacct_codegen.importers.wrappers import alternatives, is_wrapper

from .spec_folders import make_spec

LINE: Part = {"element": "line", "of": "line", "occurs": "+"}


def wraps(*body: Part, **more: object) -> bool:
    return is_wrapper({"structure": "lines", "body": list(body), **more}, {"group"})


def test_a_wrapper_holds_repeated_elements_and_nothing_else() -> None:
    assert wraps(LINE)
    assert wraps({"element": "name", "type": "text", "occurs": "*"})
    assert wraps({"choice": [{"element": "a", "of": "a"}, {"element": "b", "of": "b"}], "occurs": "+"})
    assert not wraps()
    assert not wraps({**LINE, "occurs": "?"})
    assert not wraps(LINE, {"element": "total", "type": "text"})
    assert not wraps(LINE, attributes=[{"name": "k", "type": "text"}])
    assert not wraps(LINE, content={"type": "text"})
    assert not wraps({"choice": [{"element": "a", "type": "text"}], "occurs": "+"})
    assert not wraps({"sequence": [LINE], "occurs": "+"})


def test_recursive_structures_and_alternatives_are_no_wrappers() -> None:
    assert not is_wrapper({"structure": "lines", "body": [{"element": "x", "of": "lines", "occurs": "+"}]}, set())
    assert not is_wrapper({"structure": "group", "body": [LINE]}, {"group"})


def test_alternatives_are_members_of_repeated_choices(tmp_path: Path) -> None:
    tree = Tree(make_spec(tmp_path))
    repeated: Part = {"choice": [{"element": "a", "of": "a"}, {"element": "t", "type": "text"}], "occurs": "+"}
    once: Part = {"choice": [{"element": "c", "of": "c"}]}
    tree.add("function", "common", {"function": "f", "body": [{"sequence": [repeated]}, once]})
    assert alternatives(tree) == {"a"}
