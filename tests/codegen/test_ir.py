from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from intacct_codegen.ir import UNBOUNDED, ListStructure, Occurs, walk

from .small_spec import api_of, function_of, model_of, module_of


def test_counts_say_whether_something_is_optional_or_repeated() -> None:
    assert not Occurs().optional
    assert not Occurs().repeated
    assert Occurs(0, 1).optional
    assert Occurs(0, UNBOUNDED).repeated
    assert Occurs(2, 2).repeated


def test_everything_is_frozen(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    with pytest.raises(dataclasses.FrozenInstanceError):
        api.releases = ()  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        model_of(api, "ORDER").tag = "other"  # type: ignore[misc]


def test_a_module_names_its_main_class_first(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    assert [model.ref.name for model in module_of(api, "create_order").models] == ["create_order", "OrderTerms"]
    lines = module_of(api, "lines")
    assert isinstance(lines.subject, ListStructure)
    assert lines.models == ()


def test_functions_and_objects_come_by_name(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    names = [function.name for function in api.functions()]
    assert names == sorted(names) == ["create", "create_order", "delete", "query", "read", "update"]
    assert [item.name for item in api.objects()] == ["ORDER"]


def test_only_functions_about_any_object_are_generic(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    generic = [function.name for function in api.functions() if function.generic]
    assert generic == ["create", "query", "read", "update"]
    assert not function_of(api, "create_order").generic


def test_walking_does_not_enter_elements(tmp_path: Path) -> None:
    model = model_of(api_of(tmp_path), "create_order")
    names = [particle.attr for particle in walk(model.body)]
    assert names.count("termname") == 2
    assert "from_" not in names
