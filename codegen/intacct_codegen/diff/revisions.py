"""The spec as it was in a revision of the repository, read without touching the working tree."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from intacct_codegen.diff.documents import SINGLE, SpecDocuments, from_texts


class NoSuchRevision(ValueError):
    """Raised when git does not know a revision, or there is no spec in it."""


def read_revision(revision: str, folder: Path) -> SpecDocuments:
    """Read a spec folder as of a revision of the repository that it lies in."""
    top = repository_of(folder, revision)
    inside = folder.resolve().relative_to(top.resolve()).as_posix()
    archive = _git(top, "archive", "--format=tar", revision, "--", inside, what=revision)
    return from_texts(f"git:{revision}", _files(archive, inside))


def repository_of(folder: Path, revision: str) -> Path:
    """Return the repository that a folder lies in, once it is sure that it has a revision."""
    if revision.startswith("-"):
        raise NoSuchRevision(f"git:{revision}: a revision does not begin with a dash")
    place = folder.resolve().parent
    top = Path(_git(place, "rev-parse", "--show-toplevel", what=revision).decode().strip())
    try:
        _git(top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", what=revision)
    except NoSuchRevision:
        fix = "`git branch --all` and `git tag` list what there is."
        if _git(top, "rev-parse", "--is-shallow-repository", what=revision).strip() == b"true":
            fix = "This clone is shallow: `git fetch --unshallow` brings the rest, `git fetch origin NAME` a branch."
        raise NoSuchRevision(f"git:{revision}: there is no such revision here. {fix}") from None
    return top


def _files(archive: bytes, inside: str) -> Iterator[tuple[Path, str]]:
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            path = PurePosixPath(member.name)
            parts = path.relative_to(inside).parts if path.is_relative_to(inside) else ()
            wanted = (len(parts) == 1 and path.stem in SINGLE) or (len(parts) == 2 and parts[0] != "schema")
            content = tar.extractfile(member) if member.isfile() and wanted and path.suffix == ".yaml" else None
            if content is not None:
                yield Path(path), content.read().decode("utf-8")


def _git(folder: Path, *arguments: str, what: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True)  # noqa: S603, S607
    except FileNotFoundError:
        raise NoSuchRevision(f"git:{what}: git is not installed; compare releases or folders instead") from None
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip().splitlines()
        words = reason[-1].removeprefix("fatal: ") if reason else "git failed"
        if words.startswith("not a git repository"):
            words = f"{folder} is in no git repository; compare releases or folders instead"
        raise NoSuchRevision(f"git:{what}: {words}") from None
    return done.stdout
