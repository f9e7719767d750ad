"""Small spec folders for tests."""

from __future__ import annotations

from pathlib import Path

import pytest

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference"
SCHEMAS = REFERENCE / "schemas"
needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="the recorded schemas and definitions (../shared/reference) are not on this machine"
)

RELEASES = """\
releases:
  - {name: 2016.R4, date: "2016-11-11", live: true}
  - {name: 2017.R1}
  - {name: 2017.R2, date: "2017-05"}
  - {name: 2017.R3}
  - {name: 2017.R4}
  - {name: 2018.R1}
  - {name: 2018.R2}
"""
APPLICATIONS = """\
applications:
  - {name: common, title: Common}
  - {name: purchasing, title: Purchasing, functions: [create_order], objects: [ORDER]}
"""


def make_spec(root: Path, documents: dict[str, str] | None = None) -> Path:
    """A spec folder with releases, applications and the documents given by path."""
    files = {"releases.yaml": RELEASES, "applications.yaml": APPLICATIONS, **(documents or {})}
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
