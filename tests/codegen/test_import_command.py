from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from intacct_codegen.commands import import_

from .spec_folders import make_spec

SCHEMA = (
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="function"><xs:complexType><xs:choice>'
    '<xs:element ref="create_order"/></xs:choice></xs:complexType></xs:element><xs:element name="create_order">'
    '<xs:complexType><xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence></xs:complexType></xs:element>'
    "</xs:schema>"
)


def run(*given: str) -> int:
    parser = argparse.ArgumentParser()
    import_.add_parser(parser.add_subparsers())
    args = parser.parse_args(["import", *given])
    status: int = args.run(args)
    return status


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    path = tmp_path / "api.xsd"
    path.write_text(SCHEMA, encoding="utf-8")
    return path


def test_a_dry_run_writes_nothing(tmp_path: Path, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = make_spec(tmp_path / "spec")
    assert run("xsd", str(schema), "--release", "2017.R2", "--spec", str(root), "--dry-run") == 0
    assert not (root / "purchasing").exists()
    told = capsys.readouterr().out.splitlines()
    assert told == [
        f"2017.R2 from {schema}: 1 new",
        "  create_order  new       function",
        "2 files would be written",
    ]
    assert run("xsd", str(tmp_path), "--release", "2017.R2", "--spec", str(root)) == 0
    assert (root / "purchasing" / "create_order.yaml").read_text() == (
        "function: create_order\nbody:\n  - {element: a, type: text}\n"
    )
    assert '{name: 2017.R2, date: "2017-05", snapshots: [xsd]}' in (root / "releases.yaml").read_text()


def test_mistakes_of_use_are_told(tmp_path: Path, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = make_spec(tmp_path / "spec")
    given = ("--spec", str(root))
    assert run("xsd", str(schema), "--release", "2017.R22", *given) == 2
    assert "release 2017.R22 is not listed" in capsys.readouterr().err
    assert run("xsd", str(tmp_path / "none.xsd"), "--release", "2017.R2", *given) == 1
    assert "there is no such file or folder" in capsys.readouterr().err
    assert run("lookup", str(root), "--release", "2017.R2", *given) == 1
    assert "no .xml or .json file in this folder" in capsys.readouterr().err
    (root / "common").mkdir()
    (root / "common" / "a.yaml").write_text("b: c\n", encoding="utf-8")
    assert run("dtd", str(schema), "--release", "2017.R2", *given) == 1
    assert "the spec has to be valid" in capsys.readouterr().err


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("xsd", "--help")
    told = capsys.readouterr().out
    assert "never" in told or "stays" in told
    assert "example: intacct-codegen import xsd" in told
