"""The API part of the changelog."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

import pytest

from intacct_codegen.commands import changelog as command
from intacct_codegen.diff.changelog import BEGIN, END, BrokenMarks, api_part, replaced
from intacct_codegen.diff.sources import Sources
from intacct_codegen.schemas import DEFAULT_SPEC
from tests.codegen.diff.examples import spec
from tests.codegen.diff.test_sources import folder

HOLD = """\
function: hold
since: 2020.R2..2020.R3
body:
  - {element: key, type: text}
"""


def run(*arguments: str) -> int:
    parser = ArgumentParser()
    command.add_parser(parser.add_subparsers())
    args = parser.parse_args(["changelog", *arguments])
    status: int = args.run(args)
    return status


def test_releases_come_newest_first_with_what_is_not_known_about_them() -> None:
    assert api_part(spec(HOLD)).splitlines()[4:] == [
        "### 2020.R3",
        "",
        "Some of this came earlier, with 2020.R2 at the earliest; the releases are not told apart.",
        "",
        "- **Common**",
        "  - 1 function added: `hold`",
        "",
    ]


LINE = """\
structure: {0}
class: {0}
body:
  - {{element: old, type: text, until: 2020.R2}}
  - {{element: a, occurs: "?", type: text, since: 2020.R3, label: A}}
  - {{element: b, type: integer, since: 2020.R3}}
"""
USER = """\
function: {0}
body:
  - {{element: line, of: {1}}}
"""
NOTED = """\
releases:
  - {name: 2020.R1}
  - {name: 2020.R2, behaviour: [{text: Numbers stay., about: [f], since: 2020.R1..2020.R2}]}
  - {name: 2020.R3}
"""


def test_what_changed_alike_is_told_once() -> None:
    documents = {f"common/{name}.yaml": LINE.format(name) for name in ("one", "two")}
    documents |= {f"common/{name}.yaml": USER.format(name, of) for name, of in (("f", "one"), ("g", "two"))}
    assert api_part(spec(documents, NOTED)).splitlines()[4:] == [
        "### 2020.R3",
        "",
        "- **Common**",
        "  - `one` (f), `two` (g): new and required b _(breaking)_; gone old _(breaking)_; new a",
        "",
        "### 2020.R2",
        "",
        "- Behaviour: Numbers stay (f; with one of 2020.R1 to 2020.R2).",
        "",
    ]


def test_the_rest_of_the_file_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = folder(tmp_path / "spec", hold=HOLD)
    path = tmp_path / "CHANGELOG.md"
    path.write_text("# Changelog\n\n## 1.0\n\n- First.\n", encoding="utf-8")
    assert run("--spec", str(root), "--check") == 1
    assert run("--spec", str(root)) == 0
    first = path.read_text(encoding="utf-8")
    assert first.startswith(f"# Changelog\n\n## 1.0\n\n- First.\n\n{BEGIN}\n## API releases\n")
    path.write_text(first.replace("- First.", "- First of all.") + "\n## Older\n", encoding="utf-8")
    folder(tmp_path / "spec", post=HOLD.replace("hold", "post"))
    assert run("--spec", str(root)) == 0
    second = path.read_text(encoding="utf-8")
    assert "- First of all." in second
    assert second.endswith(f"{END}\n\n## Older\n")
    assert "2 functions added: `hold`, `post`" in second
    assert run("--spec", str(root), "--check") == 0
    capsys.readouterr()


@pytest.mark.parametrize("text", [f"{BEGIN}\n", f"{END}\n{BEGIN}\n", f"{BEGIN}\n{BEGIN}\n{END}\n"])
def test_broken_marks_are_told_not_guessed_at(text: str) -> None:
    with pytest.raises(BrokenMarks):
        replaced(text, "part")


def test_the_committed_spec_tells_the_known_story() -> None:
    part = api_part(Sources(DEFAULT_SPEC).default())
    assert "\n### 2017.R4\n" in part
    assert "`getAuditTrail`: " in part
    assert part.index("### 2018.R2") < part.index("### 2017.R4.1") < part.index("### 2017.R3")
