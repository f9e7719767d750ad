"""Where the two sides of a comparison come from.

A source is a release, a revision of the spec, a spec folder, a vendor schema, a folder of DTDs, or a folder of lookup
replies. A spec without a release stands for all its releases.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from intacct_codegen.diff.documents import SpecDocuments, read_folder
from intacct_codegen.diff.picture import Picture
from intacct_codegen.diff.revisions import read_revision
from intacct_codegen.diff.source_dtd import dtd_picture
from intacct_codegen.diff.source_lookup import lookup_files, lookup_picture
from intacct_codegen.diff.source_schema import schema_picture

FORMS = (
    "a release (2017.R3), a revision of the spec (git:main, git:HEAD~1), a spec folder, a vendor schema (api.xsd), a "
    "folder of DTDs or a folder of lookup replies; @RELEASE after a revision or spec folder takes that release of it"
)


class UnknownSource(ValueError):
    """Raised when an argument names nothing that could be compared."""


@dataclass(frozen=True, slots=True)
class Source:
    """One side of a comparison: a spec, at one release or at all, or a picture from elsewhere."""

    title: str
    spec: SpecDocuments | None = None
    release: str | None = None
    fixed: Picture | None = None

    def picture(self) -> Picture:
        """Return the API that it stands for; a spec without a release at its newest."""
        if self.fixed is not None:
            return self.fixed
        assert self.spec is not None
        return replace(self.spec.picture(self.release or self.spec.order.newest), title=self.title)


class Sources:
    """Reads sources, each spec once."""

    def __init__(self, spec: Path) -> None:
        self._folder = spec
        self._specs: dict[str, SpecDocuments] = {}

    def read(self, text: str) -> Source:
        """Return the source that an argument names."""
        if text.startswith("git:"):
            revision, _, release = text.removeprefix("git:").partition("@")
            return self._spec(text, f"git:{revision}", release)
        default = self.default()
        if text in default.order:
            return Source(text, spec=default, release=text)
        name, _, release = text.rpartition("@") if "@" in text and not Path(text).exists() else (text, "", "")
        path = Path(name)
        if path.is_dir() and (path / "releases.yaml").is_file():
            return self._spec(text, name, release)
        if release:
            raise UnknownSource(f"{name} is no spec folder, so it has no release {release}")
        picture = self._vendor(text, path)
        if picture is not None:
            return Source(text, fixed=picture)
        replies = lookup_files(path)
        if replies:
            return Source(text, fixed=lookup_picture(text, replies, default))
        if path.exists():
            raise UnknownSource(f"{text} is nothing that can be compared. Name {FORMS}.")
        near = ", ".join(default.order.names[-6:])
        raise UnknownSource(f"{text} is neither a release nor a file. Name {FORMS}. The newest releases are {near}.")

    def _vendor(self, text: str, path: Path) -> Picture | None:
        """Return what a vendor schema or DTDs describe, named themselves or by a folder that holds them."""
        files = [path] if path.is_file() else sorted([*path.glob("*"), *path.glob("*/*")]) if path.is_dir() else []
        schemas = [file for file in files if file.suffix.lower() == ".xsd"]
        if len(schemas) > 1:
            schemas = [file for file in schemas if file.name == "api.xsd"] or schemas
        if len(schemas) > 1:
            raise UnknownSource(f"{text} holds several schemas. Name one of {', '.join(map(str, schemas[:6]))}.")
        if schemas:
            return replace(schema_picture(schemas[0], self.default()), title=text)
        dtds = [file for file in files if file.suffix.lower() == ".dtd"]
        return dtd_picture(text, dtds, self.default()) if dtds else None

    def default(self) -> SpecDocuments:
        """Return the spec that releases are looked up in."""
        return self._read("")

    def _spec(self, title: str, name: str, release: str) -> Source:
        spec = self._read(name)
        if release and release not in spec.order:
            raise UnknownSource(f"{name} has no release {release}; its newest is {spec.order.newest}")
        return Source(title, spec=spec, release=release or None)

    def _read(self, name: str) -> SpecDocuments:
        if name and not name.startswith("git:") and Path(name).resolve() == self._folder.resolve():
            name = ""
        if name not in self._specs:
            if name.startswith("git:"):
                self._specs[name] = read_revision(name.removeprefix("git:"), self._folder)
            else:
                self._specs[name] = read_folder(Path(name) if name else self._folder)
        return self._specs[name]
