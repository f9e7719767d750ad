from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from intacct_codegen.documents import ElementParticle, FunctionDocument
from intacct_codegen.load import read_data
from intacct_codegen.spec_writer import WIDTH, scalar, write_document

HERE = Path("f.yaml")
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300)
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.#-]{0,30}", fullmatch=True)
BOUNDS = st.sampled_from(["2017.R2", "2017.R2..2018.R1", "2016.R4.10"])


def _entry(required: dict[str, st.SearchStrategy[Any]], optional: dict[str, st.SearchStrategy[Any]]) -> Any:
    return st.fixed_dictionaries(required, optional=optional)


VALUES = st.lists(TEXTS | _entry({"value": TEXTS}, {"since": BOUNDS, "doc": TEXTS}), min_size=1, max_size=5)
NOTES = st.lists(TEXTS, min_size=1, max_size=3)
OCCURS = st.sampled_from(["?", "*", "+", "2..*", "1"])
ELEMENTS = _entry(
    {"element": NAMES, "type": st.sampled_from(["text", "date"])},
    {
        "occurs": OCCURS,
        "label": TEXTS,
        "values": VALUES,
        "notes": NOTES,
        "unlisted": st.just(True),
        "schema": st.sampled_from(["any", "empty"])
        | _entry({"type": st.just("text")}, {"values": VALUES, "max_length": st.integers(0, 9)}),
    },
)
PARTICLES = st.recursive(
    ELEMENTS | _entry({"any": st.just(True)}, {"occurs": OCCURS}),
    lambda inner: (
        _entry({"choice": st.lists(inner, min_size=1, max_size=3)}, {"occurs": OCCURS, "since": BOUNDS, "notes": NOTES})
        | _entry({"sequence": st.lists(inner, min_size=1, max_size=3)}, {"until": BOUNDS})
        | _entry({"element": NAMES, "class": st.just("C"), "body": st.lists(inner, min_size=1, max_size=3)}, {})
    ),
    max_leaves=8,
)
FUNCTIONS = _entry(
    {"function": NAMES},
    {
        "label": TEXTS,
        "legacy": st.just(True),
        "writes": st.booleans(),
        "notes": NOTES,
        "body": st.lists(PARTICLES, min_size=1, max_size=4),
    },
)


@given(FUNCTIONS)
def test_what_is_written_reads_back_the_same(document: dict[str, Any]) -> None:
    text = write_document("function", document)
    assert read_data(HERE, None, text) == ("function", document)
    assert write_document("function", read_data(HERE, None, text)[1]) == text


@given(TEXTS)
def test_other_yaml_readers_see_the_same_text(text: str) -> None:
    assert yaml.safe_load(f"a: {scalar(text)}\n") == {"a": text}
    assert yaml.safe_load(f"[{scalar(text)}]\n") == [text]


def test_the_layout() -> None:
    document = {
        "body": [
            {"type": "text", "label": "Vendor ID", "element": "vendorid"},
            {"occurs": "?", "choice": [{"element": "a", "type": "text"}, {"element": "b", "type": "text"}]},
            {"element": "list", "type": "text", "schema": {"values": ["true", "false"], "type": "text"}},
            {"element": "long", "type": "text", "label": "word " * 30 + "end"},
            {"element": "many", "type": "text", "values": [f"value number {n}" for n in range(12)]},
            {"element": "noted", "type": "text", "notes": ["Why: because."]},
        ],
        "label": "Create: a thing",
        "legacy": False,
        "writes": False,
        "result": {"kind": "key"},
        "function": "NO",
        "attributes": [{"type": "text", "name": "key"}],
    }
    assert write_document("function", document, "# licence\n") == (
        """\
# licence
function: "NO"
label: "Create: a thing"
writes: false
result: {kind: key}
attributes:
  - {name: key, type: text}
body:
  - {element: vendorid, type: text, label: Vendor ID}
  - choice:
      - {element: a, type: text}
      - {element: b, type: text}
    occurs: "?"
  - {element: list, type: text, schema: {type: text, values: ["true", "false"]}}
  - element: long
    type: text
    label: >-
      word word word word word word word word word word word word word word word word word word word word word word word
      word word word word word word word end
  - element: many
    type: text
    values:
"""
        + "".join(f"      - value number {n}\n" for n in range(12))
        + """\
  - element: noted
    type: text
    notes:
      - "Why: because."
"""
    )


def test_no_line_is_longer_than_it_has_to_be() -> None:
    document = {"function": "f", "notes": ["word " * 60 + "end"]}
    assert all(len(line) <= WIDTH for line in write_document("function", document).splitlines())


def test_models_are_written_like_data() -> None:
    model = FunctionDocument(function="f", body=[ElementParticle(element="a", type="text")])
    assert write_document("function", model) == "function: f\nbody:\n  - {element: a, type: text}\n"


def test_values_that_the_loader_filled_in_are_not_written() -> None:
    document = {
        "object": "O",
        "class": "O",
        "fields": [{"name": "C", "type": "text", "values_of": "c", "values": ["x"]}],
    }
    assert "{name: C, type: text, values_of: c}" in write_document("object", document)
