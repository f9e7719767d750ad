"""Every release in spec/releases.yaml gives a schema that libxml2 takes and modules that Python takes."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from intacct_codegen.emit.context import Run
from intacct_codegen.emit.tree import module_lines, python_tree
from intacct_codegen.emit.xsd import schema
from intacct_codegen.ir import Api
from intacct_codegen.passes.releases import project
from intacct_codegen.pipeline import load_api
from intacct_codegen.schemas import DEFAULT_SPEC

IMPORT_ALL = """\
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
import intacct
assert intacct.__file__.startswith(sys.argv[1])
names = [found.name for found in pkgutil.walk_packages(intacct.__path__, "intacct.")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


@cache
def whole() -> Api:
    return load_api(DEFAULT_SPEC)


@cache
def projections() -> tuple[Api, ...]:
    return tuple(project(whole(), release) for release in whole().releases)


def test_every_release_has_a_schema_that_libxml2_takes() -> None:
    for api in projections():
        text = schema(api)
        etree.XMLSchema(etree.fromstring(text.encode()))
        for function in api.functions():
            assert function.unlisted or f'<xs:element ref="{function.model.tag}"/>' in text, api.release


def test_every_release_gives_python() -> None:
    """Modules that two releases have in common are written once."""
    seen: dict[str, object] = {}
    for api in projections():
        run = Run.of(api)
        for application in api.applications:
            for module in application.modules:
                if seen.get(module.name) != module:
                    seen[module.name] = module
                    source = "".join(f"{line}\n" for line in module_lines(run, module))
                    compile(source, f"{api.release} {module.name}", "exec", dont_inherit=True)
    assert len(seen) > 900


@pytest.mark.parametrize("release", ["2015.Summer", "2019.R3"])
def test_the_package_of_a_release_imports(tmp_path: Path, release: str) -> None:
    api = next(api for api in projections() if api.release == release)
    for name, text in python_tree(api).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-B", "-c", IMPORT_ALL, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 600
