"""Importing what was imported before: the source cannot say anything new, so where the spec differs, a person wrote."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from intacct_codegen.importers.report import Report
from intacct_codegen.importers.tree import Tree


def merge_or_compare(tree: Tree, release: str, source: str, merge: Callable[[Tree], Report]) -> Report:
    """Merge a source that is new; of one that was merged before only report where the spec says otherwise now."""
    if release not in tree.snapshots(source):
        report = merge(tree)
        tree.mark(release, source)
        return report
    report = merge(deepcopy(tree))
    differences = [f"{document}: {what} {detail}" for document, what, detail in report.changes]
    report.changes.clear()
    report.undecided += [f"imported before, yet a merge would say: {line}" for line in differences]
    return report
