"""Accepted changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.ignore import BadIgnoreFile, read, sort
from tests.codegen.diff.examples import at, spec

OLD = "function: hold\nbody:\n  - {element: key, type: text}\n  - {element: memo, type: text}\n"
NEW = "function: hold\nbody:\n  - {element: key, type: text}\n"


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "accepted.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_fingerprint_with_a_reason_takes_a_change_out(tmp_path: Path) -> None:
    changes = compare_sources(at(spec(OLD)), at(spec(NEW))).changes
    (found,) = changes
    path = write(tmp_path, f"# looked at\n\n{found.change.fingerprint}  nobody sends it\n{'0' * 12}  old\n")
    result = sort(changes, read(path))
    assert result.open == ()
    assert [(entry.found, entry.reason) for entry in result.accepted] == [(found, "nobody sends it")]
    assert result.unused == ("0" * 12,)


def test_fingerprints_are_those_of_the_change_not_of_what_it_was_found_between() -> None:
    other = OLD.replace("- {element: key, type: text}", "- {element: key, type: text, label: Key}")
    first = compare_sources(at(spec(OLD)), at(spec(NEW))).changes[0]
    again = [
        found.change.fingerprint
        for found in compare_sources(at(spec(other)), at(spec(NEW))).changes
        if found.change.rule.id == first.change.rule.id
    ]
    assert again == [first.change.fingerprint]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nonsense\n", r"accepted\.txt:1: write a fingerprint"),
        ("# x\n0123456789ab\n", r"accepted\.txt:2: say after 0123456789ab why"),
        ("0123456789ab one\n0123456789ab two\n", r"accepted\.txt:2: .* twice"),
    ],
)
def test_what_is_wrong_with_the_file_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(BadIgnoreFile, match=message):
        read(write(tmp_path, text))
