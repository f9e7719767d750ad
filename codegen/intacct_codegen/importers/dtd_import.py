"""Brings the version 2.1 DTDs of one release into the tree.

The reply side gives the records that legacy functions answer with. They become structure documents named
`<element>_reply`, because requests use the same element names for other structures; `data_reply` lists the records.
The request side is what the schema of version 3.0 was made from; it is compared only, as the schema decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from intacct_codegen.importers.again import merge_or_compare
from intacct_codegen.importers.dtd import Side, is_reply, read_side
from intacct_codegen.importers.lives import Lives, life
from intacct_codegen.importers.merge import ContentMerge, says_the_same
from intacct_codegen.importers.naming import class_name
from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.importers.report import Report
from intacct_codegen.importers.shapes import Part, elements, projected
from intacct_codegen.importers.tree import COMMON, Document, Tree
from intacct_codegen.importers.wrappers import alternatives, is_wrapper

SOURCE = "dtd"
DATA = "data"
SUFFIX = "_reply"


def import_dtds(tree: Tree, paths: Sequence[Path], release: str) -> Report:
    """Merge the DTDs of a release into the tree; nothing is written yet."""
    requests = [path for path in paths if not is_reply(path)]
    replies = [path for path in paths if is_reply(path)]
    source = str(paths[0].parent) if len({path.parent for path in paths}) == 1 else f"{len(paths)} files"
    report = Report(source, release)
    request_side = read_side(requests) if requests else None
    if request_side is not None:
        report.decisions += request_side.decisions
        _compare(tree, request_side, report)
    if not replies:
        report.undecided.append("no file has `response` in its name, so nothing is known about replies")
        return report
    reply_side = read_side(replies, request_side)

    def merge(target: Tree) -> Report:
        _ReplyImport(target, reply_side, Lives(target.releases, release), report).run()
        return report

    return merge_or_compare(tree, release, SOURCE, merge)


def _compare(tree: Tree, side: Side, report: Report) -> None:
    """Report what only the DTDs say about requests."""
    listed = [part["element"] for part in elements(side.shapes.get("function", {}).get("body", []))]
    missing: list[str] = []
    for name in listed:
        document = tree.get("function", name)
        if document is None:
            missing.append(name)
            continue
        if not tree.releases.has(document.data, report.release):
            report.undecided.append(f"{name}: the DTDs of {report.release} list it, the spec does not have it then")
            continue
        there = projected(document.data, tree.releases, report.release)
        known = {part["element"] for part in elements(there.get("body", ()), inside=True)}
        shape = side.shapes.get(name, {})
        more = [part["element"] for part in elements(shape.get("body", ())) if part["element"] not in known]
        more += [
            f"@{attribute['name']}"
            for attribute in shape.get("attributes", ())
            if attribute["name"] not in {entry["name"] for entry in there.get("attributes", ())}
        ]
        if more and not any("any" in part for part in there.get("body", ())):
            report.undecided.append(f"{name}: only the DTDs of {report.release} have {', '.join(dict.fromkeys(more))}")
    if missing:
        report.undecided.append(f"functions that only the DTDs list: {', '.join(missing)}")


@dataclass
class _ReplyImport:
    tree: Tree
    side: Side
    lives: Lives
    report: Report

    def run(self) -> None:
        if DATA not in self.side.shapes:
            raise ImportFailed(f"{self.report.source}: no `{DATA}` element, so nothing says what the records are")
        self.report.decisions += self.side.decisions
        self.known = [release for release in self.tree.snapshots(SOURCE) if release != self.lives.release]
        self.used = {release: self._used(release) for release in self.known}
        found = self._reachable()
        fresh = [document for name in found if (document := self._bring(name)) is not None]
        self._end_absent({f"{name}{SUFFIX}" for name in found})
        self._draft(fresh)

    def _reachable(self) -> list[str]:
        found: dict[str, None] = {}
        pending = [DATA]
        while pending:
            name = pending.pop()
            if name not in found:
                found[name] = None
                body = self.side.shapes[name].get("body", ())
                pending += [part["of"] for part in elements(body) if "of" in part]
        return sorted(found)

    def _used(self, release: str) -> set[str]:
        """Reply structures that the list of records leads to in a known release."""
        seen: set[str] = set()
        pending = [f"{DATA}{SUFFIX}"]
        while pending:
            name = pending.pop()
            document = self.tree.get("structure", name)
            if document is not None and name not in seen:
                seen.add(name)
                there = projected(document.data, self.tree.releases, release)
                pending += [part["of"] for part in elements(there.get("body", ())) if "of" in part]
        return seen

    def _shape(self, name: str) -> Part:
        shape = deepcopy(self.side.shapes[name])
        for part in elements(shape.get("body", ())):
            if "of" in part:
                part["of"] += SUFFIX
        return shape

    def _scope(self, document: Document) -> list[str]:
        return [
            release for release in self.lives.within(document.data, self.known) if document.name in self.used[release]
        ]

    def _bring(self, name: str) -> Document | None:
        shape = self._shape(name)
        document = self.tree.get("structure", f"{name}{SUFFIX}")
        if document is None:
            data: Part = {"structure": f"{name}{SUFFIX}", "tag": name, **shape}
            self.lives.begin(data, self.known)
            self.report.change(f"{name}{SUFFIX}", "new", "structure")
            return self.tree.add("structure", COMMON, data)
        scope = self._scope(document)
        if not self.lives.present(document.data):
            self.lives.include(document.data, self.known, scope)
            self.report.change(document.name, "extended", f"structure{life(document.data)}")
        elif document.data.get("away"):
            self.lives.include(document.data, self.known, scope)
        self.lives.narrow(document.data, there=True)
        if says_the_same(document.data, shape, self.lives):
            self.lives.narrow_all(
                {key: document.data[key] for key in ("attributes", "content", "body") if key in document.data}
            )
        else:
            ContentMerge(self.lives, self.report, document.name, document.data).merge(document.data, shape, scope)
        return None

    def _end_absent(self, found: set[str]) -> None:
        for document in self.tree.of_kind("structure"):
            if document.name in found or not any(document.name in used for used in self.used.values()):
                continue
            if not self.lives.present(document.data):
                self.lives.exclude(document.data, self.known, self._scope(document))
                continue
            scope = self._scope(document)
            older, newer = self.lives.proof(document.data, scope)
            if older or newer:
                self.lives.exclude(document.data, self.known, scope)
                self.report.change(document.name, "ended", f"structure{life(document.data)}")

    # Drafts

    def _draft(self, fresh: list[Document]) -> None:
        members = alternatives(self.tree)
        for document in fresh:
            if is_wrapper(document.data, members):
                document.data["list"] = True
            else:
                document.data["class"] = f"{class_name(document.data['tag'])}Reply"
            document.application = self._home(document.data["tag"])

    def _home(self, tag: str) -> str:
        """Where a record belongs: with its object, or with the functions named after it."""
        home = self.tree.home("object", tag.upper())
        if home is None:
            homes = {
                document.application
                for document in self.tree.of_kind("function")
                if document.name.partition("_")[2] == tag
            }
            home = homes.pop() if len(homes) == 1 else None
        return home or COMMON
