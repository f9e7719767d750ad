"""The replies received so far, kept in a folder until a pull is complete.

The folder says whose replies it holds: those of two companies, releases or gateways are never mixed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from intacct_codegen.overlay.folder import file_name

MARK = "_pull.json"
"""Starts with an underscore, as what holds no definition does among files of definitions."""
_IGNORE = ".gitignore"
_EVERYTHING = "*\n"
_PART = ".part"
"""Ends the name of a file that is being written."""


class ForeignReplies(Exception):
    """A folder holds something else than replies of the pull that wants to use it; says what and what to do."""


@dataclass(frozen=True)
class Origin:
    """Whose replies they are."""

    release: str
    company: str
    endpoint: str

    def __str__(self) -> str:
        return f"company {self.company}, release {self.release}, {self.endpoint}"


@dataclass
class Replies:
    """A folder of replies, one file per object."""

    folder: Path
    origin: Origin
    listed: list[str] = field(default_factory=list[str])
    """Objects that the company lists; empty if it has not been asked."""

    @classmethod
    def open(cls, folder: Path, origin: Origin) -> Replies:
        """Open a folder, new or begun by an earlier run for the same origin."""
        mark = folder / MARK
        if not mark.exists():
            found = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
            strangers = [name for name in found if not name.startswith(".")]
            if strangers:
                raise ForeignReplies(
                    f"{folder} holds files that no pull wrote, such as {strangers[0]}; name another folder"
                )
            return cls(folder, origin)
        try:
            data: dict[str, Any] = json.loads(mark.read_text(encoding="utf-8"))
            known = Origin(data["release"], data["company"], data["endpoint"])
            listed = [str(name) for name in data["listed"]]
        except (ValueError, KeyError, TypeError):
            raise ForeignReplies(f"{mark} cannot be read; remove {folder} to begin anew") from None
        if known != origin:
            raise ForeignReplies(
                f"{folder} holds replies of another pull ({known}), this one is for {origin}; "
                "remove the folder to begin anew, or name another one"
            )
        return cls(folder, origin, listed)

    def begin(self, listed: Sequence[str]) -> None:
        """Note what the company lists; from here on the folder can be gone on with."""
        self.listed = list(listed)
        self.folder.mkdir(parents=True, exist_ok=True)
        ignore = self.folder / _IGNORE
        if not ignore.exists():
            ignore.write_text(_EVERYTHING, encoding="utf-8")
        self.mark()

    def mark(self) -> None:
        """Say whose replies the folder holds."""
        self.folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps({**asdict(self.origin), "listed": self.listed}, indent=1) + "\n"
        _replace(self.folder / MARK, text)

    def names(self) -> list[str]:
        """Return the objects whose definitions are there."""
        return sorted(unquote(path.stem) for path in self.paths())

    def paths(self) -> list[Path]:
        """Return the files of definitions, in order."""
        return sorted(self.folder.glob("*.xml")) if self.folder.is_dir() else []

    def paths_of(self, names: Iterable[str]) -> list[Path]:
        """Return the files of the named objects, as far as there are any."""
        wanted = {file_name(name, ".xml").upper() for name in names}
        return [path for path in self.paths() if path.name.upper() in wanted]

    def add(self, name: str, xml: str) -> None:
        """Keep the definition of an object."""
        _replace(self.folder / file_name(name, ".xml"), xml)

    def take_over(self, paths: Iterable[Path], *, whole: bool) -> None:
        """Keep the definitions of another folder; with `whole`, what is not among them goes."""
        given = list(paths)
        self.mark()
        for path in given:
            _replace(self.folder / path.name, path.read_text(encoding="utf-8"))
        if whole:
            names = {path.name for path in given}
            for path in self.paths():
                if path.name not in names:
                    path.unlink()

    def remove(self) -> None:
        """Remove what this class wrote, and the folder if nothing else is in it: there is nothing to go on with."""
        for path in (*self.paths(), *self.folder.glob(f".*{_PART}"), self.folder / MARK):
            path.unlink(missing_ok=True)
        ignore = self.folder / _IGNORE
        if ignore.is_file() and ignore.read_text(encoding="utf-8") == _EVERYTHING:
            ignore.unlink()
        if not any(self.folder.iterdir()):
            self.folder.rmdir()


def _replace(path: Path, text: str) -> None:
    """Write a file so that whatever interrupts it leaves the old one or the new one."""
    beside = path.with_name(f".{path.name}{_PART}")
    beside.write_text(text, encoding="utf-8", newline="\n")
    beside.replace(path)
