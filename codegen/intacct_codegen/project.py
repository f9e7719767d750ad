"""Where a checkout keeps what the commands read and write."""

from __future__ import annotations

from pathlib import Path

PACKAGE = "intacct"
OUTPUT = "generated"
ERROR_TABLE = "../runtime/intacct_runtime/error_table.py"
"""The error table, seen from the output folder: the run time needs it without the generated package."""


def output_folder(spec: Path) -> Path:
    """Return the folder of generated packages: that of the project around a spec folder, or one in this folder."""
    project = spec.resolve().parent
    return project / OUTPUT if (project / "pyproject.toml").exists() else Path(OUTPUT).resolve()
