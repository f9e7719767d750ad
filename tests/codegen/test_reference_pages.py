"""The reference pages: one per class, no link into nothing, and no fact that Markdown swallows."""

from __future__ import annotations

import re
from posixpath import dirname, join, normpath

import pytest

from intacct_codegen.emit.reference import reference_pages
from intacct_codegen.ir import Api, ListStructure
from intacct_codegen.passes.fields import fields_of
from intacct_codegen.pipeline import load_api
from intacct_codegen.schemas import DEFAULT_SPEC

LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")


@pytest.fixture(scope="module")
def api() -> Api:
    return load_api(DEFAULT_SPEC)


@pytest.fixture(scope="module")
def pages(api: Api) -> dict[str, str]:
    return reference_pages(api)


def test_every_class_has_a_heading_and_every_field_a_row(api: Api, pages: dict[str, str]) -> None:
    for module in api.modules():
        if isinstance(module.subject, ListStructure):
            continue
        text = pages["/".join(module.name.split(".")[1:]) + ".md"]
        rows = sum(line.startswith("| `") and line.count(" | ") == 2 for line in text.splitlines())
        assert rows >= sum(len(fields_of(api, model)) for model in module.models)
        for model in module.models:
            assert re.search(rf"^##? {re.escape(model.ref.name)}$", text, re.MULTILINE), model.ref


def test_links_lead_to_pages_and_headings(pages: dict[str, str]) -> None:
    headings = {
        path: {line.lstrip("# ").lower() for line in text.splitlines() if line.startswith("#")}
        for path, text in pages.items()
    }
    dead = [
        (path, target, anchor)
        for path, text in pages.items()
        for target, anchor in LINK.findall(text)
        if (found := normpath(join(dirname(path), target)) if target else path) not in pages
        or (anchor and anchor not in headings[found])
    ]
    assert dead == []


def test_applications_list_all_their_pages(pages: dict[str, str]) -> None:
    for path in pages:
        folder, _, name = path.rpartition("/")
        if folder and name != "index.md":
            assert f"]({name})" in pages[f"{folder}/index.md"]


def test_bars_and_brackets_of_facts_stay_text(pages: dict[str, str]) -> None:
    rows = [line for text in pages.values() for line in text.splitlines() if line.startswith("| `")]
    assert len(rows) > 10_000
    assert all(len(re.findall(r"(?<!\\)\|", row)) in (4, 5) for row in rows)  # three columns, four of relationships
    assert not [row for row in rows if re.search(r"(?<!\\)<(?!br>|https://)", re.sub(r"`[^`]*`", "", row))]


def test_release_leaves_out_what_it_does_not_have() -> None:
    old = reference_pages(load_api(DEFAULT_SPEC, "2017.R2"))
    assert "accounts_payable/create_bill.md" in old
    assert "order_entry/recallapbill.md" not in old
    assert "`taxsolutionid`" not in old["accounts_payable/create_bill.md"]
