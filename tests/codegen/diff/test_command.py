"""The command `diff`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intacct_codegen.cli import main


def run(*arguments: str) -> int:
    return main(["diff", *arguments])


def test_report_on_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("2017.R4", "2017.R4.1", "--only", "updatepotransitem") == 0
    assert "3 optional elements added: form1099 (boolean), form1099type, form1099box" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("limit", "only", "status"),
    [
        ("never", "*", 0),
        ("breaking", "get_trialbalance", 0),
        ("breaking", "getAuditTrail", 1),
        ("warning", "getAuditTrail", 1),
    ],
)
def test_exit_status(limit: str, only: str, status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("2017.R2", "2017.R3", "--fail-on", limit, "--only", only) == status
    assert capsys.readouterr().err == ""


def test_accepted_changes_fail_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    only = ("--only", "getAuditTrail", "--format", "json")
    run("2017.R2", "2017.R3", *only)
    changes = json.loads(capsys.readouterr().out)["changes"]
    path = tmp_path / "accepted.txt"
    path.write_text("".join(f"{change['fingerprint']} the order was always kept\n" for change in changes))
    assert run("2017.R2", "2017.R3", *only, "--fail-on", "warning", "--ignore", str(path)) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["changes"], len(data["accepted"])) == ([], len(changes))


def test_output_goes_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "report.md"
    assert run("2017.R2", "2017.R3", "--format", "markdown", "-o", str(path)) == 0
    assert capsys.readouterr().out == ""
    assert path.read_text(encoding="utf-8").startswith("### API changes 2017.R2 → 2017.R3\n")


@pytest.mark.parametrize("old", ["1999.R1", "git:no-such-revision", "nowhere/api.xsd"])
def test_wrong_usage(old: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(old, "2017.R3") == 2
    assert capsys.readouterr().err.startswith("intacct-codegen: ")
