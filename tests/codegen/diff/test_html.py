"""The page: it stands alone, and it works in a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.ignore import sort
from intacct_codegen.diff.report import Report, report
from intacct_codegen.diff.report_html import text
from intacct_codegen.diff.sources import Sources
from intacct_codegen.schemas import DEFAULT_SPEC
from tests.codegen.diff.browser import BROWSER, DRIVER, Page, browser
from tests.codegen.diff.examples import at, spec

HOSTILE = """\
function: create_order
body:
  - {element: state, type: text, values: ["</script><script>alert(1)</script>", "<b>&amp;"]}
"""


@pytest.fixture(scope="module")
def found() -> Report:
    sources = Sources(DEFAULT_SPEC)
    comparison = compare_sources(sources.read("2018.R2"), sources.read("2019.R3"))
    return report(comparison, sort(comparison.changes, {}))


def test_the_page_needs_nothing_else(found: Report) -> None:
    page = text(found)
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", page)
    assert "@import" not in page
    assert "default-src 'none'" in page


def test_nothing_in_a_spec_can_become_markup() -> None:
    old = at(spec("function: create_order\nbody:\n  - {element: state, type: text, values: [Draft]}\n"))
    comparison = compare_sources(old, at(spec(HOSTILE)))
    page = text(report(comparison, sort(comparison.changes, {})))
    assert "<script>alert" not in page
    assert "&lt;/script&gt;&lt;script&gt;alert(1)" in page


@pytest.fixture(scope="module")
def page(found: Report, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    if DRIVER is None or BROWSER is None:
        pytest.skip("there is no Chromium with its driver here (chromium, chromedriver)")
    path: Path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(text(found), encoding="utf-8")
    with browser() as opened:
        opened.open(path)
        yield opened


@pytest.fixture(autouse=True)
def _fresh(request: pytest.FixtureRequest) -> None:
    if "page" in request.fixturenames:
        opened: Page = request.getfixturevalue("page")
        opened.run("document.activeElement.blur();")
        opened.press("Escape")


VISIBLE = "return [...document.querySelectorAll('li')].filter((li) => li.offsetParent !== null)"


def visible(page: Page) -> int:
    count: int = page.run(f"{VISIBLE}.length")
    return count


def test_everything_is_there_at_first(page: Page) -> None:
    assert visible(page) == page.run("return document.querySelectorAll('li').length") > 20
    assert page.run("return document.getElementById('nothing').hidden")


def test_search_finds_by_name_in_any_case(page: Page) -> None:
    everything = visible(page)
    page.press("/")
    assert page.run("return document.activeElement.id") == "search"
    page.press(*"RENEW")
    assert 0 < visible(page) < everything
    assert page.run(f"{VISIBLE}.every((li) => li.closest('article').textContent.toLowerCase().includes('renew'))")
    assert " of " in page.run("return document.getElementById('shown').textContent")
    page.press("Escape")
    assert visible(page) == everything


def test_a_search_without_result_says_so(page: Page) -> None:
    page.press("/", *"xyzzy")
    assert visible(page) == 0
    assert not page.run("return document.getElementById('nothing').hidden")
    page.run("document.getElementById('reset').click()")
    assert visible(page) > 0


def test_levels_can_be_left_out(page: Page) -> None:
    page.run(
        "document.querySelector('input[value=info]').click(); document.querySelector('input[value=warning]').click()"
    )
    assert visible(page) > 0
    assert page.run(f"{VISIBLE}.every((li) => li.dataset.level === 'breaking')")


def test_applications_can_be_chosen(page: Page) -> None:
    page.run("application.value = 'general_ledger'; application.dispatchEvent(new Event('change'))")
    assert visible(page) > 0
    assert page.run(f"{VISIBLE}.every((li) => li.closest('.chapter').dataset.application === 'general_ledger')")


def test_the_keyboard_walks_through_subjects_and_opens_signatures(page: Page) -> None:
    titles = "return document.activeElement.querySelector('h4')?.textContent"
    page.press("j")
    first = page.run(titles)
    page.press("j")
    assert page.run(titles) not in (None, first)
    page.press("k")
    assert page.run(titles) == first
    page.run("[...document.querySelectorAll('.subject')].find((node) => node.querySelector('details')).focus()")
    page.press("Enter")
    assert page.run("return document.activeElement.querySelector('details').open")
    rows = page.run("return document.activeElement.querySelectorAll('tr.added, tr.changed, tr.removed').length")
    assert rows > 0


def test_it_fits_on_a_phone(page: Page) -> None:
    page.resize(360, 740)
    page.run("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    assert page.run("return document.documentElement.scrollWidth") <= 360
    small = (
        "return Math.min(...[...document.querySelectorAll('li')].map((n) => parseFloat(getComputedStyle(n).fontSize)))"
    )
    assert page.run(small) >= 14


def test_every_control_has_a_label(page: Page) -> None:
    unlabelled = "return [...document.querySelectorAll('input, select')].filter((node) => !node.labels.length).length"
    assert page.run(unlabelled) == 0
