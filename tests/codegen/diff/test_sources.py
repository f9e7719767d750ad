"""What can stand on either side of a comparison."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.revisions import NoSuchRevision
from intacct_codegen.diff.sources import Sources, UnknownSource
from intacct_codegen.schemas import DEFAULT_SPEC
from tests.codegen.diff.examples import APPLICATIONS, RELEASES

FUNCTION = """\
function: hold
since: 2020.R2
body:
  - {element: key, type: text}
"""


def folder(path: Path, **documents: str) -> Path:
    """Write a spec."""
    (path / "common").mkdir(parents=True, exist_ok=True)
    (path / "releases.yaml").write_text(RELEASES, encoding="utf-8")
    (path / "applications.yaml").write_text(APPLICATIONS, encoding="utf-8")
    for name, text in documents.items():
        (path / "common" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return path


def told(sources: Sources, old: str, new: str) -> list[tuple[str, str, str]]:
    comparison = compare_sources(sources.read(old), sources.read(new))
    return [(found.change.message, found.release, found.span) for found in comparison.changes]


def test_releases(tmp_path: Path) -> None:
    sources = Sources(folder(tmp_path / "spec", hold=FUNCTION))
    assert told(sources, "2020.R1", "2020.R3") == [("function hold added", "2020.R2", "")]
    assert told(sources, "2020.R3", "2020.R1") == [("function hold removed", "2020.R2", "")]
    assert told(sources, "2020.R2", "2020.R3") == []


def test_what_was_away_for_a_while_goes_and_comes(tmp_path: Path) -> None:
    away = FUNCTION.replace("since: 2020.R2", "away: [{since: 2020.R2, until: 2020.R2}]")
    sources = Sources(folder(tmp_path / "spec", hold=away))
    assert told(sources, "2020.R1", "2020.R2") == [("function hold removed", "2020.R2", "")]
    assert told(sources, "2020.R2", "2020.R3") == [("function hold added", "2020.R3", "")]
    assert told(sources, "2020.R1", "2020.R3") == []


def test_spec_folders_are_compared_in_every_release(tmp_path: Path) -> None:
    old = folder(tmp_path / "old", hold=FUNCTION)
    new = folder(tmp_path / "new", hold=FUNCTION.replace("type: text}", "type: text, until: 2020.R2}"))
    assert told(Sources(old), str(old), str(new)) == [("required element key removed", "2020.R3", "from 2020.R3 on")]
    again = folder(tmp_path / "again", hold=FUNCTION.replace("since: 2020.R2", "since: 2020.R3"))
    assert told(Sources(old), str(old), str(again)) == [("function hold removed", "2020.R2", "2020.R2")]
    assert told(Sources(old), str(old), str(old)) == []


def test_one_release_of_a_spec_folder(tmp_path: Path) -> None:
    old = folder(tmp_path / "old", hold=FUNCTION)
    assert told(Sources(old), f"{old}@2020.R1", f"{old}@2020.R2") == [("function hold added", "2020.R2", "")]
    with pytest.raises(UnknownSource, match=r"has no release 1999\.R1"):
        Sources(old).read(f"{old}@1999.R1")


def test_edits_without_a_change_of_meaning_are_named(tmp_path: Path) -> None:
    old = folder(tmp_path / "old", hold=FUNCTION)
    new = folder(tmp_path / "new", hold=FUNCTION.replace("since: 2020.R2", "since: 2020.R1..2020.R2"))
    comparison = compare_sources(Sources(old).read(str(old)), Sources(old).read(str(new)))
    assert (comparison.changes, comparison.silent) == ((), ("hold",))


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")
def test_revisions(tmp_path: Path) -> None:
    spec = folder(tmp_path / "spec", hold=FUNCTION)

    def git(*arguments: str) -> None:
        names = ("-c", "user.name=A Person", "-c", "user.email=person@example.com", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *names, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "one")
    (spec / "common" / "hold.yaml").write_text(FUNCTION.replace("text}", "text, label: Key}"), encoding="utf-8")
    git("commit", "-q", "-a", "-m", "two")
    (spec / "common" / "hold.yaml").unlink()
    sources = Sources(spec)
    first = ("key: documentation changed (label)", "2020.R3", "from 2020.R2 on")
    assert told(sources, "git:HEAD~1", "git:HEAD") == [first]
    assert told(sources, "git:HEAD", str(spec)) == [("function hold removed", "2020.R3", "from 2020.R2 on")]
    assert told(sources, "git:HEAD@2020.R1", "git:HEAD@2020.R2") == [("function hold added", "2020.R2", "")]
    with pytest.raises(NoSuchRevision, match="git:nowhere"):
        sources.read("git:nowhere")
    with pytest.raises(NoSuchRevision, match="does not begin with a dash"):
        sources.read("git:--output=x")


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")
def test_a_revision_that_a_shallow_clone_lacks_says_how_to_get_it(tmp_path: Path) -> None:
    spec = folder(tmp_path / "whole" / "spec", hold=FUNCTION)

    def git(*arguments: str) -> None:
        names = ("-c", "user.name=A Person", "-c", "user.email=person@example.com", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *names, *arguments], cwd=spec.parent, check=True, capture_output=True)

    git("init", "-q")
    git("add", "-A")
    for name in ("one", "two"):
        git("commit", "-q", "--allow-empty", "-m", name)
    git("clone", "-q", "--depth", "1", spec.parent.as_uri(), str(tmp_path / "shallow"))
    shallow = tmp_path / "shallow" / "spec"
    assert told(Sources(shallow), "git:HEAD", str(shallow)) == []
    with pytest.raises(NoSuchRevision, match="git fetch --unshallow"):
        Sources(shallow).read("git:HEAD~1")
    with pytest.raises(NoSuchRevision, match="git branch --all"):
        Sources(spec).read("git:nowhere")


def test_without_a_repository_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = folder(tmp_path / "spec", hold=FUNCTION)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(NoSuchRevision, match="compare releases or folders instead"):
        Sources(spec).read("git:HEAD")


@pytest.mark.parametrize("name", ["2099.R9", "nowhere.xsd", "spec/nothing"])
def test_what_is_nothing_is_refused_with_what_there_is(name: str) -> None:
    with pytest.raises(UnknownSource, match="neither a release nor a file"):
        Sources(DEFAULT_SPEC).read(name)


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.touch()
    with pytest.raises(UnknownSource, match="nothing that can be compared"):
        Sources(DEFAULT_SPEC).read(str(path))
    with pytest.raises(UnknownSource, match="no spec folder"):
        Sources(DEFAULT_SPEC).read(f"{path}@2017.R3")
