"""What breaks an importer of the generated package."""

from __future__ import annotations

import shutil
import subprocess
from argparse import ArgumentParser
from pathlib import Path

import pytest

from intacct_codegen.commands import check_api

OLD = """\
from __future__ import annotations

class create_bill:
    vendorid: str | None
    memo: str | None = None
    amount: str | None = None
    _private: int = 0

class gone: ...

def read_bill(key: str, fields: str = "*") -> str: ...
"""
NEW = """\
from __future__ import annotations

class create_bill:
    vendorid: str | None
    currency: str
    memo: str | None
    amount: int | None = None
    shipto: str | None = None

def read_bill(key: str, extra: str, fields: str = "*") -> str: ...

def query_bill() -> None: ...
"""


def git(folder: Path, *arguments: str) -> None:
    names = ("-c", "user.name=A Person", "-c", "user.email=person@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *names, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A repository with the old package; returns its module."""
    if shutil.which("git") is None:
        pytest.skip("git is not here")
    module = tmp_path / "generated" / "intacct" / "accounts_payable.py"
    module.parent.mkdir(parents=True)
    (module.parent / "__init__.py").touch()
    module.write_text(OLD, encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "one")
    return module


def run(folder: Path, base: str = "HEAD") -> int:
    parser = ArgumentParser()
    check_api.add_parser(parser.add_subparsers())
    args = parser.parse_args(["check-api", base, "--out", str(folder)])
    status: int = args.run(args)
    return status


def test_nothing_breaks(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package.write_text(OLD + "\ndef query_bill() -> None: ...\n", encoding="utf-8")
    assert run(package.parents[1]) == 0
    assert capsys.readouterr().out == "nothing breaks since HEAD\n"


def test_a_private_class_breaks_nobody(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    private = "\nclass _BILLFields:\n    recordno: int\n"
    package.write_text(OLD + private, encoding="utf-8")
    git(package.parents[2], "commit", "-q", "-a", "-m", "two")
    package.write_text(OLD + private + "    nickname: str\n", encoding="utf-8")
    assert run(package.parents[1]) == 0
    assert capsys.readouterr().out == "nothing breaks since HEAD\n"


def test_what_breaks_is_named(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package.write_text(NEW, encoding="utf-8")
    assert run(package.parents[1]) == 1
    lines = capsys.readouterr().out.splitlines()
    prefix = "intacct.accounts_payable."
    assert [line.removeprefix(prefix).partition(" (")[0] for line in lines[:-1]] == [
        "create_bill.amount: has another type",
        "create_bill.currency: has to be given now",
        "create_bill.memo: has to be given now",
        "gone: is gone",
        "read_bill: needs a new parameter: extra",
        "read_bill: takes a parameter at another place: fields",
    ]


def test_a_revision_that_is_not_there(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(package.parents[1], "nowhere") == 2
    assert "git:nowhere: there is no such revision here" in capsys.readouterr().err
