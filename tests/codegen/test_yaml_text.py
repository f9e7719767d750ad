from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.problems import SpecError
from intacct_codegen.yaml_text import SURPRISING, compose, header

HERE = Path("x.yaml")


def problems(text: str) -> list[str]:
    with pytest.raises(SpecError) as caught:
        compose(HERE, text)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "x.yaml:1:1: the document is empty. Write a document or remove the file."),
        (
            "a: &one b\nc: *one\n",
            "x.yaml:1:4: anchor &one is not allowed. Remove it.",
        ),
        (
            "a: !!str b\n",
            "x.yaml:1:4: tag tag:yaml.org,2002:str is not allowed. Remove the tag; types come from the key.",
        ),
        ("---\na: b\n", "x.yaml:1:1: document marker --- is not allowed. Remove the line; a file holds one document."),
        (
            "a: b # why\nc: d\n",
            (
                "x.yaml:1:6: a comment stands inside the document. Move it to a `notes:` entry, or to "
                "comment lines above "
                "the first key."
            ),
        ),
        (
            "a: b\n# why\nc: d\n",
            (
                "x.yaml:2:1: a comment stands inside the document. Move it to a `notes:` entry, or to "
                "comment lines above "
                "the first key."
            ),
        ),
    ],
)
def test_what_yaml_allows_and_a_spec_does_not(text: str, message: str) -> None:
    assert problems(text)[0] == message


def test_an_alias_is_told_with_its_place() -> None:
    assert problems("a: &one b\nc: *one\n")[1].startswith("x.yaml:2:4: alias *one is not allowed.")


def test_broken_yaml_is_told_with_its_place() -> None:
    assert problems("a: [b\nc: d\n")[0].startswith("x.yaml:2:2: this is no YAML: while parsing a flow sequence")
    assert problems("a: b\x01\n")[0].startswith("x.yaml:1:1: ")


def test_signs_inside_texts_are_no_comments() -> None:
    text = "# licence\n# of it\na: 'b # c'\nd: >-\n  e\n  # f\ng: h#i\nj: \"k ! & * l\"\n"
    assert compose(HERE, text)
    assert header(text) == "# licence\n# of it\n"
    assert header("a: b\n") == ""


@pytest.mark.parametrize(
    "text",
    [
        "NO",
        "no",
        "on",
        "Off",
        "y",
        "N",
        "true",
        "null",
        "~",
        "1",
        "1e3",
        "0x1F",
        "1_000",
        "12:30",
        "2017-05-19",
        ".5",
        "=",
    ],
)
def test_texts_that_some_reader_takes_for_something_else(text: str) -> None:
    assert SURPRISING.fullmatch(text)


@pytest.mark.parametrize("text", ["NOTE", "2017.R2", "2017.R2..2018.R1", "R1", "none", "x1", "a=b"])
def test_texts_that_nobody_mistakes(text: str) -> None:
    assert not SURPRISING.fullmatch(text)
