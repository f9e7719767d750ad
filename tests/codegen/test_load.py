from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.documents import ChoiceParticle, ElementParticle
from intacct_codegen.load import load_spec, members, place
from intacct_codegen.problems import SpecError
from intacct_codegen.schemas import DEFAULT_SPEC

from .spec_folders import make_spec

ORDER = """\
function: create_order
body:
  - {element: number, type: text}
  - choice:
      - {element: lines, of: lines}
      - {element: none, type: flag, schema: empty}
"""
LINES = """\
structure: lines
list: true
body:
  - {element: line, occurs: "+", of: line}
"""
LINE = """\
structure: line
class: Line
attributes:
  - {name: line_num, type: integer}
body:
  - {element: item, type: text}
"""
GOOD = {"purchasing/create_order.yaml": ORDER, "common/lines.yaml": LINES, "common/line.yaml": LINE}


def problems(root: Path) -> list[str]:
    with pytest.raises(SpecError) as caught:
        load_spec(root)
    return [str(problem).removeprefix(f"{root}/") for problem in caught.value.problems]


def test_a_spec_is_read_by_wire_name(tmp_path: Path) -> None:
    spec = load_spec(make_spec(tmp_path, GOOD))
    assert spec.functions["create_order"].application == "purchasing"
    assert spec.structures["lines"].document.is_list
    choice = spec.functions["create_order"].document.body[1]
    assert isinstance(choice, ChoiceParticle)
    first = members(choice)[0]
    assert isinstance(first, ElementParticle)
    assert first.of == "lines"
    assert members(first) == []
    assert spec.order.newest == "2018.R2"
    assert spec.snapshots() == ()
    assert spec.errors.errors == []


def test_problems_of_several_files_come_together(tmp_path: Path) -> None:
    root = make_spec(tmp_path, {**GOOD, "common/a.yaml": "structure: a\nclas: A\n", "common/b.yaml": "b: c\n"})
    assert [line.split(":")[0] for line in problems(root)] == ["common/a.yaml", "common/b.yaml"]


def test_a_name_is_described_once(tmp_path: Path) -> None:
    root = make_spec(tmp_path, {**GOOD, "purchasing/line.yaml": LINE})
    assert problems(root) == [
        f"purchasing/line.yaml:1:1: line is described twice. Keep one of them; the other is {root}/common/line.yaml."
    ]


def test_a_folder_without_releases_says_so(tmp_path: Path) -> None:
    root = make_spec(tmp_path)
    (root / "releases.yaml").unlink()
    assert problems(root) == ["releases.yaml:1:1: there is no such file. Write it, or name another spec folder."]


def test_a_file_that_is_no_utf8_says_so(tmp_path: Path) -> None:
    root = make_spec(tmp_path, GOOD)
    (root / "common" / "line.yaml").write_bytes(b"structure: l\xefne\n")
    assert problems(root)[0] == "common/line.yaml:1:1: byte 12 is not UTF-8. Save the file as UTF-8."


def test_shared_values_are_filled_in(tmp_path: Path) -> None:
    values = "value_lists:\n  - {name: colours, values: [red, green]}\n"
    document = "object: O\nclass: O\nfields:\n  - {name: C, type: text, values_of: colours}\n"
    root = make_spec(tmp_path, {"values.yaml": values, "common/O.yaml": document})
    assert load_spec(root).objects["O"].document.fields[0].values == ["red", "green"]
    (root / "common" / "O.yaml").write_text(document.replace("colours", "colors"), encoding="utf-8")
    assert problems(root) == [
        "common/O.yaml:4:38: there is no list of values colors. Did you mean `colours`?",
    ]
    both = document.replace("values_of: colours", "values_of: colours, values: [blue]")
    (root / "common" / "O.yaml").write_text(both, encoding="utf-8")
    assert problems(root) == [
        "common/O.yaml:4:38: `values_of` stands beside values of its own. Remove it, or `values_of`."
    ]


def test_the_place_of_an_entry_is_the_nearest_there_is(tmp_path: Path) -> None:
    path = make_spec(tmp_path, GOOD) / "purchasing" / "create_order.yaml"
    assert place(path, ("body", 1, "choice", 0, "of")) == (5, 30)
    assert place(path, ("body", 7, "of")) == (3, 3)


def test_the_whole_spec_loads() -> None:
    spec = load_spec(DEFAULT_SPEC)
    assert len(spec.functions) >= 300
    assert len(spec.objects) >= 260
