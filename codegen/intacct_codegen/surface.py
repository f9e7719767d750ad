"""What between two revisions of the generated package breaks somebody who imports it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import griffe

from intacct_codegen.diff.revisions import NoSuchRevision, repository_of
from intacct_codegen.project import PACKAGE

WHAT_BREAKS = {
    griffe.BreakageKind.OBJECT_REMOVED: "is gone",
    griffe.BreakageKind.OBJECT_CHANGED_KIND: "is another kind of thing",
    griffe.BreakageKind.CLASS_REMOVED_BASE: "lost a base class",
    griffe.BreakageKind.PARAMETER_MOVED: "takes a parameter at another place",
    griffe.BreakageKind.PARAMETER_REMOVED: "does not take a parameter any more",
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: "takes a parameter in another way",
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: "has another default of a parameter",
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: "needs a parameter that it did not need",
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: "needs a new parameter",
    griffe.BreakageKind.RETURN_CHANGED_TYPE: "returns another type",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE: "has another type",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE: "has another default",
}


class NoSuchBase(ValueError):
    """Raised when the package cannot be read from a revision."""


@dataclass(frozen=True, slots=True, order=True)
class Breakage:
    """Something that an importer stumbles over."""

    path: str
    what: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}"


def load(folder: Path) -> griffe.Module:
    """Read the package from a folder, without importing it."""
    return _module(griffe.load(PACKAGE, search_paths=[folder], allow_inspection=False))


def load_revision(revision: str, folder: Path) -> griffe.Module:
    """Read the package as it was in a revision of the repository that a folder lies in."""
    try:
        repository = repository_of(folder, revision)
    except NoSuchRevision as error:
        raise NoSuchBase(str(error)) from error
    inside = folder.resolve().relative_to(repository.resolve())
    logger = logging.getLogger("griffe")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        found = griffe.load_git(
            PACKAGE, ref=revision, repo=repository, search_paths=[str(inside)], allow_inspection=False
        )
    except (griffe.GitError, griffe.LoadingError, ImportError, OSError, RuntimeError) as error:
        raise NoSuchBase(f"{revision}: {error}") from error
    finally:
        logger.setLevel(level)
    return _module(found)


def breakages(old: griffe.Module, new: griffe.Module) -> list[Breakage]:
    """Return what breaks, by name."""
    found = {
        Breakage(_path(entry.obj.path), _said(entry))
        for entry in griffe.find_breaking_changes(old, new)
        if not entry.obj.name.startswith("_")
    }
    return sorted(found | set(_fields(old, new)))


def _said(entry: griffe.Breakage) -> str:
    told = WHAT_BREAKS[entry.kind]
    if entry.kind is griffe.BreakageKind.OBJECT_REMOVED:
        return told
    values = [value for value in (entry.old_value, entry.new_value) if value is not None]
    parameters = [value for value in values if isinstance(value, griffe.Parameter)]
    if parameters:
        return f"{told}: {parameters[-1].name}"
    return f"{told} ({' → '.join(map(str, values))})"


def _fields(old: griffe.Module, new: griffe.Module) -> Iterator[Breakage]:
    """Fields of models, which are parameters of their classes: new ones without a default, other types."""
    before, after = dict(_classes(old)), dict(_classes(new))
    for path, one in before.items():
        other = after.get(path)
        if other is None:
            continue
        for name, attribute in other.attributes.items():
            known = one.attributes.get(name)
            here = f"{path}.{name}"
            needed = attribute.value is None and attribute.annotation is not None
            if known is None:
                if needed:
                    yield Breakage(here, "has to be given now")
                continue
            if needed and known.value is not None:
                yield Breakage(here, "has to be given now")
            if str(known.annotation) != str(attribute.annotation):
                yield Breakage(here, f"has another type ({known.annotation} → {attribute.annotation})")


def _classes(module: griffe.Module) -> Iterator[tuple[str, griffe.Class]]:
    for found in module.classes.values():
        if not found.is_alias and not found.name.startswith("_"):
            yield found.path, found
    for inner in module.modules.values():
        if not inner.is_alias:
            yield from _classes(inner)


def _path(path: str) -> str:
    return path if path.startswith(PACKAGE) else f"{PACKAGE}.{path}"


def _module(found: griffe.Object | griffe.Alias) -> griffe.Module:
    if not isinstance(found, griffe.Module):
        raise NoSuchBase(f"{PACKAGE} is no package")
    return found
