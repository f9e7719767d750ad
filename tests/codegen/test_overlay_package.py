"""The package of a company: what it holds, and how it is written."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from intacct_codegen.cli import main

from .small_spec import small_spec

DOCUMENTS = {
    "overlay.yaml": "company: ACME\nrelease: 2018.R1\nobjects: [ORDER, van-trip]\n",
    "ORDER.yaml": """\
object: ORDER
class: ORDER
fields:
  - {name: SHADE, type: text, values: [dark, light], label: Shade}
  - {name: TRX.TOTAL, attr: trx_total_2, type: decimal}
  - {name: RECORDNO, type: text}
relationships:
  - {path: TRIP, object: van-trip, type: MANY2ONE, by: SHADE}
""",
    "van-trip.yaml": """\
object: van-trip
class: VAN_TRIP
operations: [lookup, query, create]
key: id
fields:
  - {name: id, type: integer, access: read}
  - {name: ORDER, of: ORDER}
""",
}


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    folder = tmp_path / "acme"
    folder.mkdir()
    for name, text in DOCUMENTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return small_spec(tmp_path / "spec")


def generate(spec: Path, overlay: Path, out: Path, *more: str) -> int:
    return main(["generate", "--spec", str(spec), "--overlay", str(overlay), "--out", str(out), *more])


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_it_holds_what_the_company_adds_and_offers_the_rest(spec: Path, overlay: Path, tmp_path: Path) -> None:
    assert generate(spec, overlay, tmp_path / "acme_api") == 0
    files = tree(tmp_path / "acme_api")
    own = [path for path in files if path.count("/") == 1 and not path.rpartition("/")[2].startswith("_")]
    assert own == [
        "common/create.py",
        "common/query.py",
        "common/read.py",
        "common/update.py",
        "platform_services/van_trip.py",
        "purchasing/order.py",
    ]
    order = files["purchasing/order.py"]
    assert "class ORDER(StandardORDER):" in order
    assert 'shade: Literal["dark", "light"] | None | Unset = UNSET' in order
    assert "trx_total_2: Decimal | None | Unset = UNSET" in order
    assert "parent: ORDER | None | Unset = UNSET\n" in order, "a single part needs no word to the type checker"
    assert "recordno: " not in order.partition("def ")[0], "a standard field stays as it is"
    assert 'relationships=(Relationship("TRIP", "van-trip", "MANY2ONE", "SHADE"),)' in order
    assert "def create_order_object(" in order
    assert "shade: Literal" in order.partition("def create_order_object(")[2]
    assert '"van-trip"' in files["platform_services/van_trip.py"]
    assert '"VAN-TRIP": "acme_api.platform_services.van_trip:VAN_TRIP"' in files["_index.py"]
    assert '"create_order": "intacct.purchasing.create_order"' in files["purchasing/__init__.py"]
    assert '"ORDER": "acme_api.purchasing.order"' in files["purchasing/__init__.py"]
    assert 'Ref("acme_api._index", "REGISTRY")' in files["common/create.py"]
    assert "class read(standard_read[T], Generic[T]):" in files["common/read.py"]
    top = files["__init__.py"]
    assert "company ACME" in top
    assert "- purchasing.ORDER: shade, trx_total_2" in top
    assert "- platform_services.VAN_TRIP, an object of its own" in top
    assert not any("make regenerate" in text for text in files.values())
    assert str(tmp_path) not in "".join(files.values())


def test_writing_it_again_changes_nothing_and_changes_by_hand_are_refused(
    spec: Path, overlay: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package, other = tmp_path / "acme_api", tmp_path / "other" / "acme_api"
    assert generate(spec, overlay, package, "--check") == 1
    assert generate(spec, overlay, package) == 0
    assert generate(spec, overlay, other) == 0
    assert tree(package) == tree(other)
    assert generate(spec, overlay, package, "--check") == 0
    document = overlay / "ORDER.yaml"
    document.write_text(document.read_text(encoding="utf-8").replace("SHADE", "TONE"), encoding="utf-8")
    assert generate(spec, overlay, package, "--check") == 1
    module = package / "purchasing" / "order.py"
    module.write_text(module.read_text(encoding="utf-8") + "x = 1\n", encoding="utf-8")
    capsys.readouterr()
    assert generate(spec, overlay, package) == 1
    assert "changed by hand" in capsys.readouterr().err
    (overlay / "van-trip.yaml").unlink()
    assert generate(spec, overlay, package, "--force") == 0
    assert "tone: " in module.read_text(encoding="utf-8")
    assert not (package / "platform_services").exists()


def test_fields_may_have_the_names_of_what_modules_import(spec: Path, overlay: Path, tmp_path: Path) -> None:
    for name in ("ORDER.yaml", "van-trip.yaml"):
        text = (overlay / name).read_text(encoding="utf-8")
        fields = "fields:\n  - {name: MODEL, type: text}\n  - {name: STUB, type: text}\n"
        (overlay / name).write_text(text.replace("fields:\n", fields), encoding="utf-8")
    assert generate(spec, overlay, tmp_path / "acme_api") == 0
    for name in ("purchasing/order.py", "platform_services/van_trip.py"):
        module = ast.parse((tmp_path / "acme_api" / name).read_text(encoding="utf-8"))
        imported = {
            alias.asname or alias.name
            for part in module.body
            if isinstance(part, ast.ImportFrom)
            for alias in part.names
        }
        marks = [
            mark.id
            for part in module.body
            if isinstance(part, ast.ClassDef | ast.FunctionDef)
            for mark in part.decorator_list
            if isinstance(mark, ast.Name)
        ]
        assert set(marks) == {"model_", "stub_"} <= imported


def test_an_older_release_leaves_out_what_it_does_not_have(spec: Path, overlay: Path, tmp_path: Path) -> None:
    assert generate(spec, overlay, tmp_path / "acme_api", "--release", "2017.R2") == 0
    order = tree(tmp_path / "acme_api")["purchasing/order.py"]
    assert "def query_order(" not in order
    assert "shade: " in order


@pytest.mark.parametrize("out", ["", "not-a-name", "class", "intacct"])
def test_the_package_needs_a_name_that_can_be_imported(
    spec: Path, overlay: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], out: str
) -> None:
    given = ["--out", str(tmp_path / out)] if out else []
    assert main(["generate", "--spec", str(spec), "--overlay", str(overlay), *given]) == 2
    assert "src/acme_intacct" in capsys.readouterr().err


def test_clashing_names_are_told(spec: Path, overlay: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (overlay / "ORDER.yaml").read_text(encoding="utf-8").replace("trx_total_2", "trx_total")
    (overlay / "ORDER.yaml").write_text(text, encoding="utf-8")
    assert generate(spec, overlay, tmp_path / "acme_api") == 1
    assert "Give one of them another `attr`" in capsys.readouterr().err
    assert generate(spec, tmp_path, tmp_path / "acme_api") == 1
    assert "there is no overlay in this folder" in capsys.readouterr().err
