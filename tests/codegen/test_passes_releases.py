from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.emit.words import life_sentences
from intacct_codegen.ir import Group, Life
from intacct_codegen.passes.releases import presence, project

from .small_spec import api_of, elements_of, function_of, model_of, module_of


def test_what_is_gone_or_not_there_yet_is_left_out(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    old, new = project(api, "2017.R1"), project(api, "2018.R2")
    assert [attribute.name for attribute in function_of(old, "create_order").model.attributes] == ["key"]
    assert function_of(new, "create_order").model.attributes == ()
    for at, optional in ((old, False), (new, True)):
        (memo,) = (element for element in elements_of(model_of(at, "create_order")) if element.name == "memo")
        assert memo.occurs.optional is optional
        assert memo.life.until is None


def test_a_span_counts_as_its_end(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    for release, groups in (("2017.R3", 1), ("2017.R4", 2)):
        body = model_of(project(api, release), "Line").body
        assert sum(isinstance(item, Group) for item in body.items) == groups


def test_since_stays_as_a_fact_and_later_deprecations_are_unknown(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    line = model_of(project(api, "2017.R4"), "Line")
    assert line.body.items[-1].life == Life(since="2017.R2..2017.R4")
    for release, deprecated in (("2017.R4", None), ("2018.R1", "2018.R1")):
        total = next(
            element
            for element in elements_of(model_of(project(api, release), "create_order"))
            if element.name == "trx_total"
        )
        assert total.life.deprecated == deprecated


def test_operations_and_the_request(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    for release, known in (("2017.R2", False), ("2017.R3", True)):
        at = project(api, release)
        assert ("query" in {operation.name for operation in next(at.objects()).operations}) is known
        control = next(element for element in at.envelope if element.name == "control")
        assert len(control.body.items) == 1 + known


def test_values_and_whole_documents(tmp_path: Path) -> None:
    text = """\
function: get_x
since: 2017.R3
body:
  - {element: a, type: text, values: [one, {value: two, since: 2018.R1}]}
"""
    api = api_of(tmp_path, {"purchasing/get_x.yaml": text})
    assert "get_x" not in {function.name for function in project(api, "2017.R2").functions()}
    (element,) = elements_of(function_of(project(api, "2017.R3"), "get_x").model)
    assert len(element.holds.values) == 1  # type: ignore[union-attr]


def test_classes_that_nothing_refers_to_go_with_it(tmp_path: Path) -> None:
    text = """\
function: f
body:
  - {element: a, occurs: "?", type: text}
  - element: b
    class: OnlyLater
    since: 2017.R3
    body:
      - {element: c, class: Inner, body: [{element: d, type: text}]}
"""
    api = api_of(tmp_path, {"purchasing/f.yaml": text})
    assert [model.ref.name for model in module_of(project(api, "2017.R2"), "f").nested] == []
    assert {model.ref.name for model in module_of(project(api, "2017.R3"), "f").nested} == {"OnlyLater", "Inner"}


def test_a_body_that_is_all_in_one_release_alone(tmp_path: Path) -> None:
    text = """\
function: f
body:
  - all:
      - {element: a, type: text}
    until: 2017.R2
  - {element: b, type: text, since: 2017.R3}
"""
    api = api_of(tmp_path, {"purchasing/f.yaml": text})
    assert function_of(project(api, "2017.R2"), "f").model.body.kind == "all"
    assert function_of(project(api, "2017.R3"), "f").model.body.kind == "sequence"


def test_an_unknown_release(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"there is no release 2031\.R1; there are 2016\.R4, "):
        project(api_of(tmp_path), "2031.R1")


def test_presence_is_judged_at_the_last_release_of_a_class(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    newest, gone = presence(api, Life()), presence(api, Life(until="2017.R2"))
    assert not newest(Life(until="2017.R2"))
    assert gone(Life(until="2017.R2"))
    assert newest(Life(since="2017.R3"))
    assert not gone(Life(since="2017.R3"))
    assert presence(project(api, "2017.R2"), Life())(Life(since="2017.R3"))


def test_what_was_away_for_a_while_is_left_out_for_that_while(tmp_path: Path) -> None:
    text = """\
function: get_x
away: [{since: 2017.R1..2017.R2, until: 2017.R3}]
body:
  - {element: a, type: text}
"""
    api = api_of(tmp_path, {"purchasing/get_x.yaml": text})
    there = {
        release: any(function.name == "get_x" for function in project(api, release).functions())
        for release in api.releases
    }
    assert [release for release, found in there.items() if not found] == ["2017.R2", "2017.R3"]
    assert function_of(project(api, "2018.R1"), "get_x").model.life == Life()
    assert "Away from 2017.R1 to 2017.R2 (which of them is not known) to 2017.R3." in list(
        life_sentences(function_of(api, "get_x").model.life)
    )
