from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.importers.tree import Tree
from intacct_codegen.problems import SpecError

from .spec_folders import make_spec

ORDER = "# licence\nfunction: create_order\nbody:\n  - {element: a, class: Inner, body: [{element: b, type: text}]}\n"


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    root = make_spec(tmp_path, {"purchasing/create_order.yaml": ORDER, "common/f.yaml": "function: f\n"})
    tree = Tree(root)
    assert tree.write() == []
    order = tree.get("function", "create_order")
    assert order is not None
    order.data["label"] = "Create order"
    tree.add("structure", "common", {"structure": "s", "class": "S"})
    tree.mark("2017.R2", "xsd")
    files = ["releases.yaml", "purchasing/create_order.yaml", "common/s.yaml"]
    assert [str(path.relative_to(root)) for path in tree.write(dry_run=True)] == files
    assert not (root / "common" / "s.yaml").exists()
    tree.write()
    assert (
        (root / "purchasing" / "create_order.yaml").read_text().startswith("# licence\nfunction: create_order\nlabel:")
    )
    assert Tree(root).snapshots("xsd") == ["2017.R2"]


def test_names_know_their_home(tmp_path: Path) -> None:
    tree = Tree(make_spec(tmp_path, {"purchasing/create_order.yaml": ORDER}))
    assert tree.home("function", "create_order") == "purchasing"
    assert tree.home("structure", "order") is None
    assert tree.has_object("purchasing", "order")
    assert not tree.has_object("common", "order")
    assert tree.listed("object") == ["ORDER"]
    assert tree.classes("purchasing") == {"create_order", "Inner"}


def test_a_broken_spec_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        Tree(make_spec(tmp_path, {"common/a.yaml": "b: c\n", "common/b.yaml": "function: b\nx: y\n"}))
    assert len(caught.value.problems) == 2
