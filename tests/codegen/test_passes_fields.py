from __future__ import annotations

from pathlib import Path

from intacct_codegen.passes.fields import Field, fields_of
from intacct_codegen.passes.releases import project

from .small_spec import api_of, model_of


def fields(
    root: Path, name: str, release: str | None = None, changes: dict[str, str] | None = None
) -> dict[str, Field]:
    api = api_of(root, changes)
    at = api if release is None else project(api, release)
    return {field.attr: field for field in fields_of(at, model_of(at, name))}


def test_attributes_come_first_then_wire_order(tmp_path: Path) -> None:
    found = fields(tmp_path, "create_order")
    assert list(found)[:4] == ["key", "vendorid", "datecreated", "memo"]


def test_one_field_per_name_whatever_carries_it(tmp_path: Path) -> None:
    found = fields(tmp_path, "create_order")
    assert len(found["memo"].parts) == 2
    assert len(found["termname"].parts) == 2


def test_what_is_required_at_the_newest_release(tmp_path: Path) -> None:
    found = fields(tmp_path, "create_order")
    assert {name for name, field in found.items() if field.required} == {"vendorid", "datecreated", "lines"}
    old = fields(tmp_path, "create_order", "2017.R1")
    assert {name for name, field in old.items() if field.required} == {"vendorid", "datecreated", "lines", "memo"}


def test_groups_that_need_not_be_there_require_nothing(tmp_path: Path) -> None:
    found = fields(tmp_path, "Line")
    assert [name for name, field in found.items() if field.required] == ["quantity"]


def test_a_choice_of_one_requires_it(tmp_path: Path) -> None:
    text = """\
function: f
body:
  - choice:
      - {element: a, type: text}
      - {element: b, type: text, until: 2017.R2}
"""
    changes = {"purchasing/f.yaml": text}
    assert fields(tmp_path, "f", changes=changes)["a"].required
    assert not fields(tmp_path, "f", "2017.R2", changes)["a"].required


def test_objects_require_nothing(tmp_path: Path) -> None:
    assert not any(field.required for field in fields(tmp_path, "ORDER").values())


def test_one_list_either_or(tmp_path: Path) -> None:
    assert fields(tmp_path, "And")["filters"].arity == "list"
    assert fields(tmp_path, "create")["objects"].arity == "list"
    assert fields(tmp_path, "QuerySelect")["field"].arity == "either"
    assert fields(tmp_path, "create_order")["lines"].arity == "one"
    assert fields(tmp_path, "create_order")["vendorid"].arity == "one"


def test_text_content_is_a_field(tmp_path: Path) -> None:
    found = fields(tmp_path, "Sortfield")
    assert list(found) == ["order", "value"]
    assert found["order"].required
    assert not found["value"].required
