"""Writes generated trees: formatted, only what changed, without strays, never over changes made by hand.

A manifest beside the code holds the hash of every file written. A file that differs from its hash was changed by hand.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MANIFEST = ".manifest.json"
_SUFFIXES = {".py", ".pyi", ".typed"}
_RUFF = ("format", "--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311")


class WriteError(Exception):
    """Raised when a tree cannot be written as it stands; the message says what to do."""


@dataclass(slots=True)
class Outcome:
    """What writing did or, for a check, would have done. Paths are relative to the folder."""

    written: list[str] = field(default_factory=list[str])
    removed: list[str] = field(default_factory=list[str])
    unchanged: int = 0

    @property
    def clean(self) -> bool:
        return not self.written and not self.removed


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Return Python files formatted, all of them in one run of the pinned formatter."""
    ruff = _ruff()
    with tempfile.TemporaryDirectory() as name:
        places = {path: Path(name, path.replace("..", "outside")) for path in files}
        for path, text in files.items():
            target = places[path]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        done = subprocess.run([ruff, *_RUFF, name], capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            raise WriteError(f"the formatter refused what was generated:\n{done.stderr.replace(name, '')}")
        return {path: place.read_text(encoding="utf-8") for path, place in places.items()}


def write_tree(
    folder: Path,
    package: str,
    files: Mapping[str, str],
    *,
    facts: Mapping[str, str] | None = None,
    check: bool = False,
    force: bool = False,
) -> Outcome:
    """Write the files of a package below a folder, or with `check` find out whether that would change anything.

    Files may also lie outside the package; nothing is removed there. `facts` are kept in the manifest. Raises
    `WriteError`, before anything is written, if a file was changed by hand or the folder holds something else than an
    earlier run left, unless `force` is given.
    """
    manifest = folder / package / MANIFEST
    known = _known(manifest)
    hashes = {path: _hash(text.encode()) for path, text in sorted(files.items())}
    suffixes = _SUFFIXES | {Path(path).suffix for path in (*files, *known)}
    present = {path.relative_to(folder).as_posix(): path for path in _present(folder / package, suffixes)}
    outside = {path: folder / path for path in files if path not in present and (folder / path).exists()}
    if not force and not check:
        _refuse_foreign(folder / package, manifest, present)
        _refuse_changed(folder, known, hashes, {**present, **outside})
    outcome = Outcome()
    for path, text in sorted(files.items()):
        target = folder / path
        if (path in present or path in outside) and target.read_bytes() == text.encode():
            outcome.unchanged += 1
            continue
        outcome.written.append(path)
        if not check:
            _replace(target, text)
    for path in sorted(present.keys() - files.keys()):
        outcome.removed.append(path)
        if not check:
            present[path].unlink()
    described = json.dumps({**(facts or {}), "files": hashes}, indent=1) + "\n"
    if not manifest.exists() or manifest.read_text(encoding="utf-8") != described:
        outcome.written.append(manifest.relative_to(folder).as_posix())
        if not check:
            _replace(manifest, described)
    if not check:
        _remove_empty(folder / package)
    return outcome


def _known(manifest: Path) -> dict[str, str]:
    if not manifest.exists():
        return {}
    try:
        data: Any = json.loads(manifest.read_text(encoding="utf-8"))
        return {str(path): str(value) for path, value in data["files"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise WriteError(
            f"{manifest} is no manifest of an earlier run any more, so changes made by hand cannot be told. "
            "Restore it, or run `intacct-codegen generate --force` to write everything again."
        ) from None


def _refuse_foreign(package: Path, manifest: Path, present: Mapping[str, Path]) -> None:
    strangers = [path for path, place in present.items() if place.suffix != ".typed"]
    if strangers and not manifest.exists():
        raise WriteError(
            f"{package} holds files that no earlier run wrote, such as {strangers[0]}. "
            "Name another folder with --out, or let them be replaced with --force."
        )


def _refuse_changed(
    folder: Path, known: Mapping[str, str], hashes: Mapping[str, str], present: Mapping[str, Path]
) -> None:
    changed: list[str] = []
    for path, place in present.items():
        if path in known:
            found = _hash(place.read_bytes())
            if found not in (known[path], hashes.get(path)):
                changed.append(path)
    if changed:
        listed = "\n".join(f"  {folder / path}" for path in sorted(changed))
        raise WriteError(
            f"changed by hand since they were generated:\n{listed}\n"
            "Make the change in spec/ or in codegen/ instead and undo it there, "
            "or let it be overwritten with `intacct-codegen generate --force`."
        )


def _present(package: Path, suffixes: Set[str]) -> Iterator[Path]:
    if package.is_dir():
        for path in sorted(package.rglob("*")):
            if path.suffix in suffixes and path.is_file() and "__pycache__" not in path.parts:
                yield path


def _replace(target: Path, text: str) -> None:
    """Write a file so that a reader sees the old or the new one, never a part."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _remove_empty(package: Path) -> None:
    """Remove folders that hold nothing but caches: an application that is gone must not stay importable."""
    for folder in sorted((path for path in package.rglob("*") if path.is_dir()), reverse=True):
        if folder.name != "__pycache__" and all(entry.name == "__pycache__" for entry in folder.iterdir()):
            shutil.rmtree(folder)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def _ruff() -> str:
    beside = Path(sys.executable).with_name("ruff")
    found = str(beside) if beside.exists() else shutil.which("ruff")
    if found is None:
        raise WriteError("ruff, the formatter, is not installed. Install the extra: pip install 'intacct[codegen]'.")
    return found
