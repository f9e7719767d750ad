from __future__ import annotations

import argparse

import pytest
from pydantic import ValidationError

from intacct_codegen import documents_build
from intacct_codegen.commands import documents as command
from intacct_codegen.documents import AnyParticle, ElementParticle, FunctionDocument


def arguments(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    return parser.parse_args(["documents", *given])


def test_the_classes_are_what_the_schemas_give() -> None:
    assert documents_build.is_fresh()


def test_building_twice_gives_the_same() -> None:
    assert documents_build.build() == documents_build.build()


def test_the_command_checks(capsys: pytest.CaptureFixture[str]) -> None:
    args = arguments("--check")
    assert args.run(args) == 0
    args = arguments()
    assert args.run(args) == 0
    assert capsys.readouterr().out == "documents.py: already up to date\n"


def test_stale_classes_are_told(
    tmp_path: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from pathlib import Path

    target = Path(str(tmp_path)) / "documents.py"
    target.write_text("old", encoding="utf-8")
    monkeypatch.setattr(documents_build, "TARGET", target)
    args = arguments("--check")
    assert args.run(args) == 1
    assert "run `intacct-codegen documents`" in capsys.readouterr().err
    args = arguments()
    assert args.run(args) == 0
    assert documents_build.is_fresh()


def test_documents_are_strict() -> None:
    with pytest.raises(ValidationError):
        FunctionDocument.model_validate({"function": "f", "lable": "x"})
    with pytest.raises(ValidationError):
        ElementParticle.model_validate({"element": 1})
    with pytest.raises(ValidationError):
        FunctionDocument.model_validate({"function": "f", "legacy": "true"})
    particle = FunctionDocument.model_validate({"function": "f", "body": [{"any": True}]}).body[0]
    assert isinstance(particle, AnyParticle)
