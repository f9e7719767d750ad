"""Build documents.py, the classes of spec documents, from the JSON Schemas in spec/schema.

The schemas refer to each other by file. They are bundled into one first, so that datamodel-code-generator writes one
module. The options below are the whole command; its version is pinned with the rest of the tool chain, and it writes
no time stamp, so the same schemas give the same bytes.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, TypeGuard

from intacct_codegen.schemas import KINDS, SCHEMA_FOLDER

TARGET = Path(__file__).with_name("documents.py")
HEADER = (
    '"""Classes of spec documents, generated from spec/schema by `intacct-codegen documents`; never edit by hand."""'
)
ALIASES = {"class": "class_", "schema": "schema_", "list": "is_list", "any": "is_any", "all": "all_of"}
OPTIONS = shlex.split(
    "--input-file-type jsonschema --output-model-type pydantic_v2.BaseModel --target-python-version 3.11"
    " --extra-fields forbid --strict-types str int bool --use-annotated --enum-field-as-literal all"
    " --use-title-as-name --collapse-root-models --disable-timestamp --skip-root-model --strict-refs --strict-nullable"
    " --allow-population-by-field-name --use-double-quotes --use-schema-description"
    " --formatters ruff-check ruff-format --disable-warnings"
)


def bundle() -> dict[str, Any]:
    """All schemas as the $defs of one."""
    definitions: dict[str, Any] = dict(_read("defs")["$defs"])
    for kind in KINDS:
        schema = _read(kind)
        definitions[kind] = {key: value for key, value in schema.items() if not key.startswith("$")}
    text = json.dumps(definitions).replace('"defs.json#/$defs/', '"#/$defs/')
    bundled = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": json.loads(text)}
    _prepare(bundled)
    return bundled


def build() -> str:
    """The text that documents.py has to have."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "documents.json")
        target = Path(folder, "documents.py")
        Path(folder, "ruff.toml").write_text("line-length = 120\n", encoding="utf-8")
        source.write_text(json.dumps(bundle()), encoding="utf-8")
        command = [sys.executable, "-m", "datamodel_code_generator", *OPTIONS, "--custom-file-header", HEADER]
        command += ["--aliases", json.dumps(ALIASES), "--input", str(source), "--output", str(target)]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            raise RuntimeError(f"datamodel-code-generator failed:\n{done.stderr}")
        return target.read_text(encoding="utf-8")


def is_fresh() -> bool:
    """Whether documents.py is what the schemas give."""
    return TARGET.exists() and TARGET.read_text(encoding="utf-8") == build()


def _prepare(node: Any) -> None:
    """Drop what holds for YAML only: that a list is not empty (in Python it is absence), and which keys a map has."""
    if _is_mapping(node):
        if node.get("default") == []:
            node.pop("minItems", None)
        node.pop("propertyNames", None)
        for value in node.values():
            _prepare(value)
    elif _is_list(node):
        for value in node:
            _prepare(value)


def _is_mapping(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _read(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SCHEMA_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return loaded
