from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from intacct_codegen.commands import validate
from intacct_codegen.schemas import DEFAULT_SPEC

from .spec_folders import make_spec


def run(*given: str) -> int:
    parser = argparse.ArgumentParser()
    validate.add_parser(parser.add_subparsers())
    args = parser.parse_args(["validate", *given])
    status: int = args.run(args)
    return status


SLOPPY = "# kept\nfunction: f\nbody:\n  - element: a\n    type: text\n"


def test_the_spec_of_this_repository_is_valid(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    assert capsys.readouterr().out.startswith("valid: ")
    assert DEFAULT_SPEC.name in ("spec", "_spec")


def test_layout_is_checked_and_put_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = make_spec(tmp_path, {"common/f.yaml": SLOPPY})
    assert run("--spec", str(root)) == 1
    assert (
        f"{root}/common/f.yaml:4:1: the layout is not the canonical one. Run `intacct-codegen validate --fix`, which "
        "rewrites the file and keeps what it says.\n" in capsys.readouterr().err
    )
    assert run("--spec", str(root), "--fix") == 0
    assert (root / "common" / "f.yaml").read_text() == "# kept\nfunction: f\nbody:\n  - {element: a, type: text}\n"
    assert run("--spec", str(root)) == 0


def test_problems_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = make_spec(tmp_path, {"common/f.yaml": "function: f\nlable: x\nbody:\n  - {element: a}\n"})
    assert run("--spec", str(root)) == 1
    told = capsys.readouterr().err
    assert "f.yaml:2:1: `lable` is no key" in told
    assert told.endswith("1 problem in 1 file\n")


def test_a_missing_folder_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--spec", str(tmp_path / "none")) == 2
    assert "Name the spec folder with --spec DIR" in capsys.readouterr().err
