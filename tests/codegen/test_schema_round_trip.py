"""The schema that is written of a release, read again."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.sources import Sources
from intacct_codegen.emit.xsd import schema
from intacct_codegen.importers.schema_import import import_schema
from intacct_codegen.importers.tree import Tree
from intacct_codegen.ir import Api
from intacct_codegen.passes.releases import project
from intacct_codegen.pipeline import load_api
from intacct_codegen.schemas import DEFAULT_SPEC

RELEASES = ["2017.R2", "2024.R2"]
CREATE_BILL = '<xs:complexType name="accounts_payable.create_bill.create_bill">\n    <xs:sequence>\n'
LINE = '<xs:complexType name="common.lineitem.Lineitem">\n    <xs:sequence>\n'
MORE = '<xs:element name="newelement" type="text" minOccurs="0"/>\n'


@cache
def whole() -> Api:
    return load_api(DEFAULT_SPEC)


@cache
def sources() -> Sources:
    return Sources(DEFAULT_SPEC)


@cache
def written(release: str) -> str:
    return schema(project(whole(), release))


def changes(release: str, path: Path) -> list[tuple[str, str]]:
    compared = compare_sources(sources().read(release), sources().read(str(path))).changes
    return [(found.change.difference.subject.name, found.change.message) for found in compared]


def imported(release: str, path: Path) -> list[str]:
    """What an import would say."""
    report = import_schema(Tree(DEFAULT_SPEC), path, release)
    return [*(str(change) for change in report.changes), *report.decisions, *report.undecided, *report.left_out]


@pytest.mark.parametrize("release", RELEASES)
def test_a_release_does_not_differ_from_the_schema_written_of_it(tmp_path: Path, release: str) -> None:
    path = tmp_path / "api.xsd"
    path.write_text(written(release), encoding="utf-8")
    assert changes(release, path) == []
    assert imported(release, path) == []


@pytest.mark.parametrize(("place", "name"), [(CREATE_BILL, "create_bill"), (LINE, "lineitem")])
def test_what_is_changed_in_a_written_schema_is_all_that_is_told(tmp_path: Path, place: str, name: str) -> None:
    text = written("2024.R2")
    assert text.count(place) == 1
    path = tmp_path / "api.xsd"
    path.write_text(text.replace(place, place + MORE), encoding="utf-8")
    ((subject, message),) = changes("2024.R2", path)
    assert subject == name
    assert "newelement" in message
    (line,) = imported("2024.R2", path)
    assert f"{name}: added newelement" in line
