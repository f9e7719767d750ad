from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.pipeline import UnknownRelease, load_api, spec_hash
from intacct_codegen.project import output_folder

from .small_spec import small_spec


def test_the_hash_of_a_spec_follows_its_documents(tmp_path: Path) -> None:
    one, two = small_spec(tmp_path / "a" / "spec"), small_spec(tmp_path / "b" / "spec")
    assert spec_hash(one) == spec_hash(two)
    (two / "common" / "line.yaml").write_text("structure: line\nclass: Line\n")
    assert spec_hash(one) != spec_hash(two)


def test_one_release_or_all(tmp_path: Path) -> None:
    spec = small_spec(tmp_path / "spec")
    assert load_api(spec).release is None
    assert load_api(spec, "2017.R2").releases == ("2017.R2",)
    with pytest.raises(UnknownRelease, match="there is no release '1999' in the spec"):
        load_api(spec, "1999")


def test_where_a_checkout_keeps_generated_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").touch()
    assert output_folder(tmp_path / "spec") == tmp_path / "generated"
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert output_folder(tmp_path / "elsewhere" / "spec") == tmp_path / "elsewhere" / "generated"
