"""Brings the schema of one release into the tree of all releases."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from intacct_codegen.importers.again import merge_or_compare
from intacct_codegen.importers.lives import Lives, Scope, life
from intacct_codegen.importers.merge import ContentMerge, says_the_same
from intacct_codegen.importers.naming import class_name, name_inline
from intacct_codegen.importers.report import Report
from intacct_codegen.importers.shapes import Part, elements, members
from intacct_codegen.importers.tree import COMMON, Document, Tree
from intacct_codegen.importers.wrappers import alternatives, is_wrapper
from intacct_codegen.importers.xsd import Snapshot, read_schema

SOURCE = "xsd"


def import_schema(tree: Tree, path: Path, release: str) -> Report:
    """Merge a vendor schema into the tree; nothing is written yet."""
    return import_snapshot(tree, read_schema(path, unlisted_functions(tree)), release, str(path))


def unlisted_functions(tree: Tree) -> set[str]:
    """Functions that people know although no schema lists them; some schemas describe them all the same."""
    documents = {document.name: document for document in tree.of_kind("function")}
    unlisted = {name for name, document in documents.items() if document.data.get("unlisted")}
    return unlisted | {name for name in tree.listed("function") if name not in documents}


def import_snapshot(tree: Tree, snapshot: Snapshot, release: str, source: str) -> Report:
    """Merge what a schema describes into the tree."""

    def merge(target: Tree) -> Report:
        return _SchemaImport(
            target,
            snapshot.described_as(partial(_known, target)),
            Lives(target.releases, release),
            Report(source, release),
        ).run()

    return merge_or_compare(tree, release, SOURCE, merge)


def _known(tree: Tree, kind: str, name: str) -> Part | None:
    """The document of a name. What is a function in one release may be a mere element of others in another."""
    document = tree.get(kind, name) or tree.get("structure" if kind == "function" else "function", name)
    return document.data if document is not None else None


@dataclass
class _SchemaImport:
    tree: Tree
    snapshot: Snapshot
    lives: Lives
    report: Report

    def run(self) -> Report:
        self.report.decisions += self.snapshot.decisions
        self.report.left_out += self.snapshot.left_out
        self.known = [release for release in self.tree.snapshots(SOURCE) if release != self.lives.release]
        self.used = {release: self._used(release, self.tree.of_kind("function")) for release in self.known}
        fresh: list[Document] = []
        for name, shape in self.snapshot.functions.items():
            fresh += self._bring("function", name, shape)
        for name, shape in self.snapshot.unlisted.items():
            fresh += self._bring("function", name, shape, unlisted=True)
        for name, shape in self.snapshot.structures.items():
            fresh += self._bring("structure", name, shape)
        self._end_absent()
        self._file_structures([document for document in fresh if document.kind == "structure"])
        self._name_classes(fresh)
        self._check_lists()
        return self.report

    def _used(self, release: str, functions: Iterable[Document]) -> set[tuple[str, str]]:
        """Documents that functions are made of in a release."""
        there = self.lives.releases.has
        seen: set[tuple[str, str]] = set()
        pending: list[Document] = []
        for document in functions:
            if there(document.data, release):
                seen.add(("function", document.name))
                pending.append(document)
        while pending:
            for name in _references(pending.pop().data.get("body", []), self.lives, release):
                target = self.tree.get("structure", name)
                if target is not None and ("structure", name) not in seen:
                    seen.add(("structure", name))
                    pending.append(target)
        return seen

    def _scope(self, document: Document) -> Scope:
        """Known schemas that have a document, by what the tree says."""
        key = (document.kind, document.name)
        return [release for release in self.lives.within(document.data, self.known) if key in self.used[release]]

    def _bring(self, kind: str, name: str, shape: Part, *, unlisted: bool = False) -> list[Document]:
        document = self._known(kind, name)
        if document is None:
            data: Part = {kind: name, **deepcopy(shape)}
            if unlisted:
                data["unlisted"] = True
            self.lives.begin(data, self.known)
            home = self.tree.home(kind, name)
            if home is None and kind == "function":
                self.report.undecided.append(
                    f"{name}: new function, filed under {COMMON}; list it under its application in applications.yaml "
                    "and move the file"
                )
            document = self.tree.add(kind, home or COMMON, data)
            self.report.change(name, "new", f"{kind}{life(data)}")
            return [document]
        if kind == "function" and document.data.get("unlisted") and not unlisted:
            self.report.undecided.append(
                f"{name}: the schema of {self.lives.release} lists it; remove `unlisted` and give it `since`"
            )
        self._revive(document)
        before = deepcopy(document.data)
        if says_the_same(document.data, shape, self.lives):
            self.lives.narrow_all(
                {key: value for key, value in document.data.items() if key in ("attributes", "content", "body")}
            )
        else:
            ContentMerge(self.lives, self.report, name, document.data).merge(
                document.data, shape, self._scope(document)
            )
        return [document] if document.data != before else []

    def _known(self, kind: str, name: str) -> Document | None:
        """The document of a name. What is a function in one release may be a mere element of others in another."""
        document = self.tree.get(kind, name)
        if document is None and kind == "structure":
            document = self.tree.get("function", name)
            if document is not None:
                self.report.undecided.append(
                    f"{name}: the schema of {self.lives.release} uses it inside others but does not list it as a "
                    "function; it stays listed"
                )
        elif document is None:
            document = self.tree.get("structure", name)
            if document is not None:
                self.tree.make_function(document)
                self.report.decisions.append(f"{name}: was a structure, and is a function that others may hold now")
        return document

    def _revive(self, document: Document) -> None:
        data = document.data
        if not self.lives.present(data):
            self.lives.include(data, self.known, self._scope(document))
            self.report.change(document.name, "extended", f"{document.kind}{life(data)}")
        elif data.get("away"):
            self.lives.include(data, self.known, self._scope(document))
        self.lives.narrow(data, there=True)

    def _end_absent(self) -> None:
        left_out = {name for name in unlisted_functions(self.tree) if name not in self.snapshot.unlisted}
        functions = (document for document in self.tree.of_kind("function") if document.name in left_out)
        untold = self._used(self.lives.release, functions)
        for document in [*self.tree.of_kind("function"), *self.tree.of_kind("structure")]:
            found = self.snapshot.functions if document.kind == "function" else self.snapshot.structures
            if document.name in found or document.name in self.snapshot.unlisted or document.data.get("unlisted"):
                continue
            if document.kind == "function" and document.name in self.snapshot.structures:
                continue
            if (document.kind, document.name) in untold:
                continue
            if not self.lives.present(document.data):
                self.lives.exclude(document.data, self.known, self._scope(document))
                continue
            scope = self._scope(document)
            older, newer = self.lives.proof(document.data, scope)
            if older or newer:
                self.lives.exclude(document.data, self.known, scope)
                self.report.change(document.name, "ended", f"{document.kind}{life(document.data)}")
            elif document.kind == "function":
                self.report.undecided.append(
                    f"{document.name}: no imported schema lists it; mark it `unlisted: true` if the gateway takes it"
                )

    # Drafts

    def _file_structures(self, fresh: list[Document]) -> None:
        """New structures lie with the functions that use them, or in common where several applications do."""
        users: dict[str, set[str]] = {}
        for function in self.tree.of_kind("function"):
            pending = [function]
            seen: set[str] = set()
            while pending:
                for part in elements(pending.pop().data.get("body", []), inside=True):
                    name = part.get("of")
                    if name and name not in seen:
                        seen.add(name)
                        users.setdefault(name, set()).add(function.application)
                        target = self.tree.get("structure", name)
                        pending += [target] if target else []
        for document in fresh:
            home = self.tree.home("structure", document.name)
            if document.path is None and home is None:
                homes = users.get(document.name, set())
                home = next(iter(homes)) if len(homes) == 1 else COMMON
                # A file system may hold glentry.yaml for GLENTRY.yaml.
                document.application = COMMON if self.tree.has_object(home, document.name) else home

    def _name_classes(self, fresh: list[Document]) -> None:
        taken: dict[str, set[str]] = {}
        in_choices = alternatives(self.tree)
        for document in fresh:
            names = taken.setdefault(document.application, self.tree.classes(document.application))

            def is_taken(name: str, names: set[str] = names) -> bool:
                if name in names:
                    return True
                names.add(name)
                return False

            data = document.data
            if document.kind == "structure" and "class" not in data and not data.get("list"):
                if document.path is None and is_wrapper(data, in_choices):
                    data["list"] = True
                else:
                    data["class"] = class_name(document.name)
                    names.add(data["class"])
            name_inline(class_name(document.name), data, is_taken)

    def _check_lists(self) -> None:
        in_choices = alternatives(self.tree)
        for document in self.tree.of_kind("structure"):
            if document.data.get("list") and not is_wrapper(document.data, in_choices):
                del document.data["list"]
                document.data.setdefault("class", class_name(document.name))
                self.report.decisions.append(
                    f"{document.name}: is no mere list any more, so `list` gave way to class {document.data['class']}"
                )


def _references(parts: list[Part], lives: Lives, release: str) -> set[str]:
    found: set[str] = set()
    for part in parts:
        if part.get("unlisted") or not lives.present(part, release):
            continue
        if "of" in part:
            found.add(part["of"])
        found |= _references([*members(part), *part.get("body", ())], lives, release)
    return found
