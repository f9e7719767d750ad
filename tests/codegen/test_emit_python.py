"""What is emitted for the small spec, module by module.

`python -m tests.codegen.test_emit_python` writes the expected files again; read their difference before you keep it.
"""

from __future__ import annotations

import datetime
import importlib
import sys
import tempfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest

from intacct_codegen.emit.errors import error_classes, error_module
from intacct_codegen.emit.tree import python_tree
from intacct_codegen.passes.releases import project
from intacct_codegen.write import formatted
from intacct_runtime.errors import InvalidInput

from .small_spec import api_of

GOLDEN = Path(__file__).with_name("golden")
MODULES = [
    "__init__.py",
    "__init__.pyi",
    "_codec.py",
    "_index.py",
    "_releases.py",
    "_values.py",
    "common/and_.py",
    "common/create.py",
    "common/line.py",
    "common/query.py",
    "common/sortfield.py",
    "purchasing/__init__.py",
    "purchasing/__init__.pyi",
    "purchasing/create_order.py",
    "purchasing/lines.py",
    "purchasing/order.py",
]


ANSWERS = {
    "get_lines": (
        "{kind: records, element: line, of: line, wrapper: view, records: [{element: row, of: line}]}",
        'Records["Line"]',
        (
            'elements={"line": Ref("intacct.common.line", "Line"), "row": Ref("intacct.common.line", "Line")}, '
            'wrapper="view"'
        ),
    ),
    "get_any": ("{kind: records, of: line}", 'Records["Line"]', 'other=Ref("intacct.common.line", "Line")'),
    "get_tree": ("{kind: tree}", "Node", "TreeResult()"),
    "delete_line": ("{kind: key}", "str", "KeyResult(required=False)"),
    "create_line": ("{kind: key}", "str", "KeyResult()"),
}


def tree(root: Path, release: str | None = None) -> dict[str, str]:
    api = api_of(root)
    return formatted(python_tree(api if release is None else project(api, release)))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return tree(tmp_path_factory.mktemp("spec"))


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    documents = {f"purchasing/{name}.yaml": f"function: {name}\nresult: {a[0]}\n" for name, a in ANSWERS.items()}
    return formatted(python_tree(api_of(tmp_path_factory.mktemp("answers"), documents)))


@pytest.mark.parametrize("name", ANSWERS)
def test_what_functions_answer(answers: dict[str, str], name: str) -> None:
    _, annotation, expression = ANSWERS[name]
    text = "".join(answers[f"intacct/purchasing/{name}.py"].split())
    assert f"class{name}(Function[{annotation}]):" in text
    assert "".join(expression.split()) in text.replace(",)", ")")


@pytest.mark.parametrize("name", MODULES)
def test_modules(files: dict[str, str], name: str) -> None:
    assert files[f"intacct/{name}"] == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_one_module_per_document(files: dict[str, str]) -> None:
    modules = {name for name in files if not name.rpartition("/")[2].startswith("_") and name.count("/") == 2}
    assert len(modules) == 12
    assert all(files[name].startswith("# Generated from spec") for name in files if not name.endswith("py.typed"))


def test_the_same_spec_gives_the_same_bytes(files: dict[str, str], tmp_path: Path) -> None:
    assert tree(tmp_path) == files


def test_a_projection_knows_one_release(tmp_path: Path) -> None:
    old = tree(tmp_path, "2017.R1")
    assert "costtypeid" not in old["intacct/common/line.py"]
    assert "query_order" not in old["intacct/purchasing/order.py"]
    assert 'RELEASES: Final = ("2017.R1",)' in old["intacct/_releases.py"]
    assert "until=" not in old["intacct/purchasing/create_order.py"]


def test_a_changed_field_changes_one_module(files: dict[str, str], tmp_path: Path) -> None:
    from .small_spec import DOCUMENTS

    text = DOCUMENTS["purchasing/create_order.yaml"].replace(
        "  - {element: vendorid,", '  - {element: note, occurs: "?", type: text}\n  - {element: vendorid,'
    )
    changed = formatted(python_tree(api_of(tmp_path, {"purchasing/create_order.yaml": text})))
    assert [name for name in files if files[name] != changed[name]] == ["intacct/purchasing/create_order.py"]
    before = set(files["intacct/purchasing/create_order.py"].splitlines())
    after = changed["intacct/purchasing/create_order.py"].splitlines()
    assert [line for line in after if line not in before] == [
        "    note: str | None | Unset = UNSET",
        '    """`note` (text)."""',
        '            el("note", TEXT, "?"),',
    ]


def test_the_error_table(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    assert error_classes(api.errors) == {
        "DuplicateRecord": "It is there already.",
        "NotThere": "It is not there.",
    }
    (text,) = formatted({"error_table.py": "".join(f"{line}\n" for line in error_module(api.errors))}).values()
    assert "from .errors import Aborted, ErrorEntry, GatewayError" in text
    assert 'ErrorEntry("XL02", DuplicateRecord, "It is there already.", "never", "Look.", when="already"),' in text


@pytest.fixture(scope="module")
def small(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The emitted package under the name `small`, so that it does not stand in the way of the real one."""
    root = tmp_path_factory.mktemp("generated")
    for name, text in files.items():
        if name.endswith(".py"):
            path = root / name.replace("intacct/", "small/", 1)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.replace("intacct.", "small."), encoding="utf-8")
    sys.path.insert(0, str(root))
    try:
        yield importlib.import_module("small")
    finally:
        sys.path.remove(str(root))
        for name in [name for name in sys.modules if name == "small" or name.startswith("small.")]:
            del sys.modules[name]


def test_the_package_is_lazy_and_complete(small: ModuleType) -> None:
    assert "purchasing" in small.__all__
    assert "loads" in dir(small)
    purchasing = small.purchasing
    assert "create_order" in dir(purchasing)
    with pytest.raises(AttributeError, match=r"module 'small\.purchasing' has no attribute 'nothing'"):
        _ = purchasing.nothing


def test_a_class_with_the_name_of_its_module_is_found_whatever_was_imported_first(small: ModuleType) -> None:
    module = importlib.import_module("small.purchasing.create_order")
    assert isinstance(module, ModuleType)
    assert small.purchasing.create_order is module.create_order


def test_the_emitted_classes_work(small: ModuleType) -> None:
    p, common = small.purchasing, small.common
    order = p.create_order(
        vendorid="V1",
        datecreated=datetime.date(2024, 3, 5),
        termname="N30",
        lines=[common.Line(itemid="I", quantity=Decimal(2))],
        terms=p.OrderTerms(from_="here"),
    )
    xml = small.dumps(order)
    assert b"<lines><line><itemid>I</itemid><quantity>2</quantity></line></lines>" in xml
    assert b"<terms><from>here</from></terms>" in xml
    assert small.loads(xml) == order
    with pytest.raises(InvalidInput, match="'vendor' is no parameter; did you mean vendorid"):
        p.create_order(vendor="V1")


def test_the_emitted_call_stubs_work(small: ModuleType) -> None:
    p = small.purchasing
    created = p.create_order_object(orderid="O1", lines=[p.OrderLine(itemid="I")], extra={"CUSTOM": "x"})
    assert small.dumps(created) == (
        b"<create><ORDER><ORDERID>O1</ORDERID><LINES><LINE><ITEMID>I</ITEMID></LINE></LINES>"
        b"<CUSTOM>x</CUSTOM></ORDER></create>"
    )
    assert small.dumps(p.delete_order([1, 2])) == b"<delete><object>ORDER</object><keys>1,2</keys></delete>"
    asked = small.dumps(p.query_order("RECORDNO, ORDERID", pagesize=5))
    assert b"<select><field>RECORDNO</field><field>ORDERID</field></select>" in asked
    with pytest.raises(InvalidInput, match="required parameter missing: lines"):
        p.create_order_object(orderid="O1")


def write_golden() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = tree(Path(folder))
    for name in MODULES:
        path = GOLDEN / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(found[f"intacct/{name}"], encoding="utf-8")


if __name__ == "__main__":
    write_golden()
