from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.ir import UNBOUNDED, Api, Element, Group, Life, Model, Occurs
from intacct_codegen.passes.fields import fields_of
from intacct_codegen.passes.replies import loosened

from .small_spec import api_of, elements_of, model_of

ANSWER = """\
structure: answer
class: Answer
attributes:
  - {name: id, required: true, type: text}
body:
  - {element: name, type: text}
  - choice:
      - sequence:
          - {element: low, type: decimal}
          - {element: high, type: decimal}
      - {element: only, type: decimal, since: 2017.R3}
    since: 2017.R2
  - sequence:
      - {element: step, type: text}
    occurs: "*"
  - {element: inner, of: inner}
  - {element: inner, occurs: "*", of: inner}
  - {element: lines, occurs: "?", of: lines}
  - {element: rows, of: rows}
"""
DOCUMENTS = {
    "common/answer.yaml": ANSWER,
    "common/inner.yaml": "structure: inner\nclass: Inner\nbody:\n  - {element: a, type: text}\n",
    "common/rows.yaml": 'structure: rows\nlist: true\nbody:\n  - {element: row, occurs: "+", of: row}\n',
    "common/row.yaml": "structure: row\nclass: Row\nbody:\n  - {element: b, type: text}\n",
    "common/get_answer.yaml": "function: get_answer\nresult: {kind: records, of: answer}\n",
    "common/get_own.yaml": (
        "function: get_own\nresult: {kind: data, element: own, class: Own, body: [{element: c, type: text}]}\n"
    ),
    "common/get_order.yaml": "function: get_order\nresult: {kind: records, element: ORDER, of: ORDER}\n",
}


def loose(root: Path) -> Api:
    return loosened(api_of(root, DOCUMENTS))


def kinds(api: Api, *names: str) -> list[str]:
    return [model_of(api, name).kind for name in names]


def test_only_what_no_request_holds_is_loose(tmp_path: Path) -> None:
    api = loose(tmp_path)
    assert kinds(api, "Answer", "Inner", "Row", "Own") == ["reply"] * 4
    assert kinds(api, "Line", "OrderTerms", "ORDER", "OrderLine") == ["structure", "structure", "object", "object"]


def test_groups_are_opened_and_nothing_has_to_be_there(tmp_path: Path) -> None:
    answer = model_of(loose(tmp_path), "Answer")
    assert answer.body.kind == "all"
    assert not any(isinstance(item, Group) for item in answer.body.items)
    assert not answer.attributes[0].required
    found = {element.name: element for element in elements_of(answer)}
    assert list(found) == ["name", "low", "high", "only", "step", "inner", "lines", "rows"]
    assert all(element.occurs.optional for element in found.values())
    assert found["step"].occurs == found["inner"].occurs == Occurs(0, UNBOUNDED)
    assert found["low"].life == Life(since="2017.R2")
    assert found["only"].life == Life(since="2017.R3")


def test_no_field_is_required(tmp_path: Path) -> None:
    api = loose(tmp_path)
    answer: Model = model_of(api, "Answer")
    assert not any(field.required for field in fields_of(api, answer))
    assert {field.attr: field.arity for field in fields_of(api, answer)}["step"] == "list"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (", until: 2017.R1", ", since: 2017.R3", Life()),
        (", since: 2017.R3", ", until: 2017.R1", Life()),
        ("", ", until: 2017.R1", Life()),
        (", since: 2017.R3", ", since: 2017.R2", Life(since="2017.R2")),
        (", until: 2017.R2", ", since: 2017.R1, until: 2017.R3", Life(until="2017.R3")),
    ],
)
def test_a_field_with_two_places_is_there_when_one_of_them_is(
    tmp_path: Path, one: str, other: str, expected: Life
) -> None:
    body = (
        f"  - {{element: a, type: text{one}}}\n  - {{element: b, type: text}}\n  - {{element: a, type: text{other}}}\n"
    )
    changes = {**DOCUMENTS, "common/inner.yaml": f"structure: inner\nclass: Inner\nbody:\n{body}"}
    inner = model_of(loosened(api_of(tmp_path, changes)), "Inner")
    first, _ = inner.body.items
    assert isinstance(first, Element)
    assert (first.name, first.life) == ("a", expected)
