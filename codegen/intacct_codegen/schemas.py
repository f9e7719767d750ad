"""Where the grammar of spec documents lies, in a checkout and in an installed package alike."""

from __future__ import annotations

from pathlib import Path

KINDS = (
    "function",
    "structure",
    "object",
    "releases",
    "applications",
    "errors",
    "values",
    "envelope",
    "errata",
    "meanings",
    "overlay",
)
_INSTALLED = Path(__file__).with_name("_spec")
DEFAULT_SPEC = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).resolve().parents[2] / "spec"
SCHEMA_FOLDER = DEFAULT_SPEC / "schema"
