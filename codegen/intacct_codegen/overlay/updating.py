"""An overlay brought up to date with the definitions that a company gave."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from intacct_codegen.importers.lookup import Definition
from intacct_codegen.importers.tree import Tree
from intacct_codegen.overlay.drafting import Drafts, head
from intacct_codegen.overlay.folder import Documents, read_documents, write_documents


class OtherFolder(Exception):
    """A folder holds something else than the overlay of the company."""


@dataclass(frozen=True)
class Updated:
    """What an update did."""

    objects: int
    fields: int
    written: list[Path]
    removed: list[Path]
    remarks: list[str]
    unknown_fields: list[str]
    """Standard fields that the spec does not have."""


def overlay_of(folder: Path, company: str) -> Documents:
    """Return what an earlier run wrote; nothing if there was none. Raises `OtherFolder`."""
    before = read_documents(folder)
    if before is None:
        strangers = sorted(path.name for path in folder.glob("*.yaml"))
        if strangers:
            raise OtherFolder(
                f"{folder} is no overlay, but holds YAML files such as {strangers[0]}; an overlay needs a folder of "
                "its own, name another one"
            )
        return Documents({}, {})
    if before.head["company"] != company:
        raise OtherFolder(
            f"{folder} is the overlay of company {before.head['company']}, these definitions are those of company "
            f"{company}; name another folder"
        )
    return before


def update(
    folder: Path,
    tree: Tree,
    definitions: Iterable[Definition],
    *,
    company: str,
    release: str,
    asked: Collection[str] | None = None,
    refused: Collection[str] = (),
) -> Updated:
    """Write the documents of the definitions.

    `asked` names the objects if only some were; documents of others stay. So do those of the `refused`.
    """
    before = overlay_of(folder, company)
    drafts = Drafts(tree, before)
    read: list[str] = []
    for definition in _combined(definitions):
        drafts.add(definition)
        read.append(definition.name)
    stay = {name.upper() for name in refused}
    among = None if asked is None else {name.upper() for name in asked}
    objects = {
        name: data
        for name, data in before.objects.items()
        if name.upper() in stay or (among is not None and name.upper() not in among)
    }
    objects |= drafts.objects
    if among is not None:
        read += before.head.get("objects", [])
        stay_refused: list[str] = before.head.get("refused", [])
        refused = [*(name for name in stay_refused if name.upper() not in among), *refused]
    documents = Documents(head(company, release, read, refused), objects)
    written, removed = write_documents(folder, documents)
    fields = sum(len(data.get("fields", ())) for data in objects.values())
    return Updated(len(objects), fields, written, removed, drafts.remarks, drafts.unknown_fields)


def _combined(definitions: Iterable[Definition]) -> Iterable[Definition]:
    """Return one definition per object; documents of several types have one each, which differ by custom fields."""
    found: dict[str, Definition] = {}
    for definition in definitions:
        first = found.setdefault(definition.name.upper(), definition)
        if first is not definition:
            for known, more in (
                (first.fields, definition.fields),
                (first.custom_fields, definition.custom_fields),
            ):
                names = {entry["name"] for entry in known}
                known += [entry for entry in more if entry["name"] not in names]
            paths = {entry["path"] for entry in first.relationships}
            first.relationships += [entry for entry in definition.relationships if entry["path"] not in paths]
    return found.values()
