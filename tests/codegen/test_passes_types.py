from __future__ import annotations

from typing import Any

import pytest

from intacct_codegen.documents import ElementParticle, ObjectField
from intacct_codegen.ir import PLAIN_TEXT, Life, TextRule, Value
from intacct_codegen.passes.types import scalar


def element(**entry: Any) -> ElementParticle:
    return ElementParticle.model_validate({"element": "e", **entry})


def test_a_part_without_type_holds_no_text() -> None:
    assert scalar(element(of="line")) is None


@pytest.mark.parametrize(
    ("entry", "form"),
    [
        ({"type": "date"}, "mdy"),
        ({"type": "date", "form": "split"}, "split"),
        ({"type": "datetime"}, "mdy"),
        ({"type": "datetime", "form": "iso"}, "iso"),
        ({"type": "boolean"}, "true_false"),
        ({"type": "boolean", "form": "t_f"}, "t_f"),
        ({"type": "text"}, ""),
    ],
)
def test_forms(entry: dict[str, str], form: str) -> None:
    found = scalar(element(**entry))
    assert found is not None
    assert found.form == form
    assert found.rule is PLAIN_TEXT


def test_values_are_closed_and_open_values_are_not() -> None:
    closed = scalar(element(type="text", values=["a", {"value": "b", "stored": "B", "since": "2017.R3"}]))
    assert closed is not None
    assert closed.closed
    assert closed.values == (Value("a"), Value("b", stored="B", life=Life(since="2017.R3")))
    known = scalar(element(type="text", open_values=["a"]))
    assert known is not None
    assert not known.closed


def test_what_the_schema_enumerates_need_not_be_said_twice() -> None:
    found = scalar(element(type="text", schema={"type": "text", "values": ["asc", "desc"]}))
    assert found is not None
    assert found.closed
    assert [value.text for value in found.values] == ["asc", "desc"]
    truth = scalar(element(type="boolean", schema={"type": "text", "values": ["true", "false"]}))
    assert truth is not None
    assert not truth.closed
    assert truth.values == ()


def test_rules_of_the_schema() -> None:
    found = scalar(element(type="integer", schema={"type": "integer", "min": 1, "max": 9, "default": "5"}))
    assert found is not None
    assert found.rule == TextRule("integer", least=1, most=9, default="5")
    short = scalar(element(type="boolean", schema="iaboolean"))
    assert short is not None
    assert short.rule == TextRule("iaboolean")


def test_fields_of_objects_may_hold_several_values() -> None:
    found = scalar(ObjectField.model_validate({"name": "F", "type": "text", "multiple": True}))
    assert found is not None
    assert found.multiple
