"""Every rule by itself and in its place among the others."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from intacct_codegen.diff import rules
from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.rule import Rule, all_rules

BY_ID = {rule.id: rule for rule in all_rules()}
TESTS = Path(__file__).with_name("rules")


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_a_rule_has_its_mirror_or_says_why_not(rule: Rule) -> None:
    if rule.mirror is None:
        assert rule.waiver
    else:
        assert not rule.waiver
        assert BY_ID[rule.mirror].mirror == rule.id
        assert BY_ID[rule.mirror].aspect is rule.aspect


def test_each_rule_lies_in_a_file_of_its_name() -> None:
    for module in iter_modules(rules.__path__):
        found = import_module(f"{rules.__name__}.{module.name}")
        assert found.RULE.id == module.name.replace("_", "-")
        assert found.__doc__
    assert len(BY_ID) == len(list(iter_modules(rules.__path__)))


def test_each_rule_has_a_test_of_its_own() -> None:
    tested = {path.stem.removeprefix("test_").replace("_", "-") for path in TESTS.glob("test_*.py")}
    assert tested == set(BY_ID)


def test_each_aspect_has_a_rule() -> None:
    assert {rule.aspect for rule in all_rules()} == set(Aspect)
