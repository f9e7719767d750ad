from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.load import read_spec
from intacct_codegen.passes.build import build
from intacct_codegen.passes.validate import IrError, check, exports

from .small_spec import api_of, module_of, small_spec


def problems(root: Path, changes: dict[str, str]) -> list[str]:
    with pytest.raises(IrError) as caught:
        check(build(read_spec(small_spec(root, changes))))
    return caught.value.problems


def test_the_small_spec_is_fine(tmp_path: Path) -> None:
    check(api_of(tmp_path))


def test_names_that_a_module_offers(tmp_path: Path) -> None:
    order = module_of(api_of(tmp_path), "order")
    assert exports(order) == (
        "ORDER",
        "OrderLine",
        "OrderAddress",
        "query_order",
        "read_order",
        "create_order_object",
        "update_order",
        "delete_order",
    )
    assert exports(order, ["read"]) == ("ORDER", "OrderLine", "OrderAddress", "read_order")


def test_a_stub_with_the_name_of_a_function(tmp_path: Path) -> None:
    text = "object: ORDER\nclass: ORDER\noperations: [create]\nfields:\n  - {name: A, type: text}\n"
    (problem,) = problems(tmp_path, {"purchasing/ORDER.yaml": text})
    assert problem.startswith("spec/purchasing/order.yaml".replace("order", "ORDER"))
    assert "create_order is also defined by spec/purchasing/create_order.yaml" in problem
    assert "`stubs`" in problem


def test_two_elements_of_one_python_name(tmp_path: Path) -> None:
    text = "function: f\nattributes:\n  - {name: key, type: text}\nbody:\n  - {element: KEY, type: text}\n"
    (problem,) = problems(tmp_path, {"purchasing/f.yaml": text})
    assert problem == (
        "spec/purchasing/f.yaml: f.key stands for several of @key, KEY. Give one of them another `attr`."
    )


def test_a_name_that_python_cannot_write(tmp_path: Path) -> None:
    text = "object: O\nclass: O\nfields:\n  - {name: LÄNGE, type: text}\n"
    (problem,) = problems(tmp_path, {"purchasing/O.yaml": text})
    assert "O.länge cannot be a Python attribute" in problem


def test_members_of_one_list_must_be_told_apart(tmp_path: Path) -> None:
    text = """\
structure: mix
class: Mix
body:
  - choice:
      - {element: a, type: text}
      - {element: line, of: line}
    occurs: "+"
    attribute: members
"""
    (problem,) = problems(tmp_path, {"purchasing/mix.yaml": text})
    assert "Mix.members: the members of one list must be told apart by their class" in problem


def test_a_list_in_a_repeated_group(tmp_path: Path) -> None:
    text = """\
structure: mix
class: Mix
body:
  - sequence:
      - {element: a, type: text}
      - {element: lines, of: lines}
    occurs: "+"
"""
    (problem,) = problems(tmp_path, {"purchasing/mix.yaml": text})
    assert problem.endswith("Mix.lines would be a list of lists. Give lines a class, not `list`.")


def test_the_message_lists_every_problem(tmp_path: Path) -> None:
    text = "object: O\nclass: O\nfields:\n  - {name: Ä, type: text}\n  - {name: Ö, type: text}\n"
    assert len(problems(tmp_path, {"purchasing/O.yaml": text})) == 2
