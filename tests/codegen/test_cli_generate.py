from __future__ import annotations

import json
from pathlib import Path

import pytest

from intacct_codegen.cli import COMMANDS, main, parser

from .small_spec import small_spec


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return small_spec(tmp_path / "spec")


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def test_help_teaches_the_order_of_work(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    text = capsys.readouterr().out
    assert all(command in text for command in COMMANDS)
    assert "edit a document in spec/" in text


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])
    assert caught.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) > 8


def test_one_command_does_not_need_the_others() -> None:
    assert "stats" in parser("stats").format_help()
    assert "generate" not in parser("stats").format_usage()


def test_no_or_an_unknown_command(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["nothing"]):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2
    assert "invalid choice: 'nothing'" in capsys.readouterr().err


def test_generate_check_and_generate_again(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert run("generate", "--spec", spec, "--out", out) == 0
    assert "0 removed, 0 unchanged" in capsys.readouterr().out
    assert run("generate", "--spec", spec, "--out", out, "--check") == 0
    assert "is up to date" in capsys.readouterr().out
    document = spec / "common/equalto.yaml"
    document.write_text(document.read_text() + '  - {element: more, occurs: "?", type: text}\n')
    assert run("generate", "--spec", spec, "--out", out, "--check") == 1
    captured = capsys.readouterr().err
    assert f"would change: {out}/intacct/common/equalto.py" in captured
    assert captured.count("would change") == 2
    assert run("generate", "--spec", spec, "--out", out) == 0
    assert "2 files written, 0 removed" in capsys.readouterr().out


def test_a_document_that_is_gone_takes_its_module_along(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    run("generate", "--spec", spec, "--out", out)
    (spec / "common/sortfield.yaml").unlink()
    assert run("generate", "--spec", spec, "--out", out) == 0
    assert f"removed: {out}/intacct/common/sortfield.py" in capsys.readouterr().err
    assert not (out / "intacct/common/sortfield.py").exists()


def test_a_change_by_hand_is_refused_by_name(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    run("generate", "--spec", spec, "--out", out)
    changed = out / "intacct/common/line.py"
    changed.write_text(changed.read_text() + "# mine\n")
    assert run("generate", "--spec", spec, "--out", out) == 1
    message = capsys.readouterr().err
    assert str(changed) in message
    assert "--force" in message
    assert changed.read_text().endswith("# mine\n")
    assert run("generate", "--spec", spec, "--out", out, "--force") == 0
    assert "# mine" not in changed.read_text()


def test_one_release(spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("generate", "--spec", spec, "--out", out, "--release", "2017.R1") == 0
    assert "costtypeid" not in (out / "intacct/common/line.py").read_text()
    assert json.loads((out / "intacct/.manifest.json").read_text())["release"] == "2017.R1"


def test_an_unknown_release(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate", "--spec", spec, "--out", tmp_path / "out", "--release", "2031.R1") == 2
    assert "there is no release '2031.R1' in the spec; there are 2016.R4" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_mistakes_in_the_spec_are_told(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "common/equalto.yaml").write_text(
        "structure: equalto\nclass: Equalto\nbody:\n  - {element: a, typ: text}\n"
    )
    assert run("generate", "--spec", spec, "--out", tmp_path / "out") == 1
    message = capsys.readouterr().err
    assert "common/equalto.yaml:4:" in message
    assert "problem" in message


def test_a_spec_folder_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run("stats", "--spec", tmp_path / "nothing")
    assert caught.value.code == 2
    assert "is no folder. Name the spec folder with --spec DIR." in capsys.readouterr().err


def test_stats(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stats", "--spec", spec, "--json") == 0
    counts = json.loads(capsys.readouterr().out)
    assert counts["functions"] == 6
    assert counts["objects"] == 1
    assert counts["structures"] == 5
    assert counts["releases"] == 7
    assert counts["modules"] == 12
    assert counts["fields"] > counts["object_fields"] > 10
    assert counts["release"] == "2018.R2"
    assert run("stats", "--spec", spec) == 0
    assert "functions" in capsys.readouterr().out


def test_schema(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("schema", "--spec", spec, "--release", "2018.R2") == 0
    text = capsys.readouterr().out
    assert text.startswith('<?xml version="1.0"')
    assert 'name="sent"' not in text
    target = tmp_path / "api.xsd"
    assert run("schema", "--spec", spec, "--release", "2018.R2", "-o", target) == 0
    assert target.read_text() == text
    assert run("schema", "--spec", spec, "--release", "2018.R2", "--unlisted") == 0
    assert 'name="sent"' in capsys.readouterr().out
