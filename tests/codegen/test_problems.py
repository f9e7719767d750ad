from __future__ import annotations

from pathlib import Path

from intacct_codegen.problems import Problem, SpecError, suggestion


def test_problems_are_sorted_and_told_once() -> None:
    late = Problem(Path("b.yaml"), 1, 1, "wrong", "Do it right.")
    early = Problem(Path("a.yaml"), 7, 3, "wrong", "Do it right.")
    error = SpecError([late, early, late])
    assert error.problems == (early, late)
    assert str(error) == "a.yaml:7:3: wrong. Do it right.\nb.yaml:1:1: wrong. Do it right."


def test_a_suggestion_is_the_likeliest_word_or_the_list() -> None:
    assert suggestion("Lable", ["label", "doc"], "Known keys are") == "Did you mean `label`?"
    assert suggestion("zzz", ["label", "doc"], "Known keys are") == "Known keys are: label, doc."
    assert suggestion("zzz", [f"word{number}" for number in range(99)], "Write its document") == "Write its document."
