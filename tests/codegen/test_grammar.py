from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from intacct_codegen.grammar import Reading, shape_of
from intacct_codegen.load import read_data
from intacct_codegen.problems import SpecError
from intacct_codegen.yaml_text import compose

HERE = Path("f.yaml")


def problems(text: str) -> list[str]:
    with pytest.raises(SpecError) as caught:
        read_data(HERE, None, text)
    return [str(problem) for problem in caught.value.problems]


def test_a_good_document_gives_plain_data() -> None:
    text = """\
function: create_thing
legacy: true
body:
  - {element: NAME, type: text, occurs: "?"}
  - choice:
      - {element: a, type: text}
      - {any: true, occurs: "*"}
    since: 2017.R2..2017.R4
"""
    kind, data = read_data(HERE, None, text)
    assert kind == "function"
    assert data["legacy"] is True
    assert data["body"][1]["choice"][1] == {"any": True, "occurs": "*"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "function: f\nlabel: a\nlabel: b\n",
            "f.yaml:3:1: key `label` stands here twice. Keep one of them; the first is in line 2.",
        ),
        ("function: f\nlable: a\n", "f.yaml:2:1: `lable` is no key of a function document. Did you mean `label`?"),
        (
            "function: NO\n",
            (
                'f.yaml:1:11: NO without quotes is a boolean, number, date or null to YAML readers. Write "NO" '
                "with quotes."
            ),
        ),
        (
            "function: f\nbody:\n  - {element: on, type: text}\n",
            (
                'f.yaml:3:15: on without quotes is a boolean, number, date or null to YAML readers. Write "on" '
                "with quotes."
            ),
        ),
        (
            "function: f\nlegacy: yes\n",
            "f.yaml:2:9: `yes` where a boolean is meant. Write true or false without quotes.",
        ),
        (
            'function: f\nlegacy: "true"\n',
            "f.yaml:2:9: `true` where a boolean is meant. Write true or false without quotes.",
        ),
        (
            "function: f\nlabel:\n",
            'f.yaml:2:7: the value is missing. Write a value, remove the key, or write "" for an empty text.',
        ),
        (
            "function: f\nbody:\n  - {element: a, type: string}\n",
            (
                "f.yaml:3:24: `string` is none of the known words for scalar type. Known are: boolean, currency, date, "
                "datetime, decimal, flag, integer, percent, text."
            ),
        ),
        (
            "function: f\nbody:\n  - {element: a, type: dat}\n",
            "f.yaml:3:24: `dat` is none of the known words for scalar type. Did you mean `date`?",
        ),
        (
            "function: f\nbody:\n  - {elemnt: a, type: text}\n",
            "f.yaml:3:5: nothing says what kind of particle this is. Did you mean `element`?",
        ),
        (
            "function: f\nbody:\n  - {element: a, choice: [{element: b, type: text}]}\n",
            (
                "f.yaml:3:5: `element` and `choice` in one particle. Split it into one entry per key, or "
                "nest one in the "
                "other."
            ),
        ),
        (
            "function: f\nbody:\n  - text\n",
            (
                "f.yaml:3:5: the text `text` where a particle is meant. Write a mapping with one of the keys element, "
                "sequence, choice, all, any."
            ),
        ),
        (
            'function: f\nbody:\n  - {element: a, type: text, occurs: "many"}\n',
            "f.yaml:3:38: `many` cannot be read as occurs. Expected: 1, ?, *, +, or a range m..n in which n may be *.",
        ),
        ("function: f\nbody: []\n", "f.yaml:2:7: an empty list says nothing. Remove the key."),
        (
            "function: f\nbody: {element: a}\n",
            "f.yaml:2:7: a mapping where a list is meant. Write a list: [a, b] or one entry per line after `- `.",
        ),
        (
            "function: f\nbody:\n  - {any: false}\n",
            "f.yaml:3:11: `false` where a boolean is meant. Write true without quotes.",
        ),
        (
            "function: f\nbody:\n  - {element: a, type: text, schema: {type: text, min_length: x}}\n",
            "f.yaml:3:63: `x` where a whole number is meant. Write decimal digits without quotes.",
        ),
        (
            "function: f\nattributes:\n  - {name: key}\n",
            "f.yaml:3:5: an attribute lacks `type`. Add it.",
        ),
        (
            "label: x\n",
            (
                "f.yaml:1:1: nothing says what the document describes. Start it with exactly one of `function:`, "
                "`structure:` or `object:` and the wire name."
            ),
        ),
    ],
)
def test_every_mistake_is_told_with_its_place_and_its_fix(text: str, expected: str) -> None:
    assert problems(text) == [expected]


def test_all_mistakes_of_a_document_are_told_at_once() -> None:
    assert len(problems("function: f\nlable: a\nlegacy: on\nbody: []\n")) == 3


def test_keys_of_an_open_mapping_are_checked() -> None:
    text = "object: O\nclass: O\nstubs: {creat: create_o}\n"
    assert problems(text) == ["f.yaml:3:9: `creat` is no key of a stubs. Did you mean `create`?"]


@pytest.mark.parametrize("kind", ["function", "structure", "object", "releases", "applications", "errors", "values"])
def test_every_schema_compiles(kind: str) -> None:
    assert shape_of(kind).keys


def test_a_mapping_with_a_list_as_key_is_refused() -> None:
    reading = Reading(HERE)
    node: Any = compose(HERE, "? [a, b]\n: c\n")
    shape_of("releases").read(node, reading)
    assert reading.problems[0].message == "a list where a key is meant"
