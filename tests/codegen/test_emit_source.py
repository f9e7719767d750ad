from __future__ import annotations

import ast

import pytest

from intacct_codegen.emit.source import Imports, constant, docstring, literal, tuple_of
from intacct_codegen.ir import ModelRef


@pytest.mark.parametrize("text", ["plain", 'with "quotes"', "back\\slash", "line\nbreak", "tab\t", "é", "\u200b", ""])
def test_literals_mean_the_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert literal(text).startswith('"')


def test_tuples() -> None:
    assert tuple_of(["1"]) == "(1,)"
    assert tuple_of(["1", "2"]) == "(1, 2)"


def test_constants() -> None:
    assert constant("CountryCodes") == "COUNTRY_CODES"
    assert constant("Form1099type") == "FORM1099TYPE"


def test_a_short_docstring_is_one_line() -> None:
    assert docstring(["Text."], 4) == ['    """Text."""']


def test_a_long_docstring_is_wrapped_and_lists_hang() -> None:
    lines = docstring(["word " * 40, "", "- " + "point " * 40], 4)
    assert all(len(line) <= 120 for line in lines)
    assert lines[0].startswith('    """word')
    assert lines[-1] == '    """'
    assert "" in lines
    assert any(line.startswith("      point") for line in lines)


@pytest.mark.parametrize("text", ['ends in "quotes"', "back\\slash", 'three """ of them'])
def test_docstrings_are_valid_python(text: str) -> None:
    source = "\n".join(docstring([text], 0))
    assert ast.literal_eval(source).strip() == text.replace('"""', "'''")


def test_imports_are_sorted_as_the_linter_wants() -> None:
    imports = Imports("intacct.a.b", ["B"])
    for name in ("el", "Wire", "seq"):
        imports.name("intacct_runtime.wire", name)
    imports.name("intacct_runtime.scalars", "TEXT")
    imports.name("intacct_runtime.scalars", "Enumeration")
    imports.module("datetime")
    imports.name("decimal", "Decimal")
    imports.typing_only("intacct.c.d", "D")
    assert list(imports.lines()) == [
        "import datetime",
        "from decimal import Decimal",
        "from typing import TYPE_CHECKING",
        "",
        "from intacct_runtime.scalars import TEXT, Enumeration",
        "from intacct_runtime.wire import Wire, el, seq",
        "",
        "if TYPE_CHECKING:",
        "    from intacct.c.d import D",
    ]


def test_a_name_hidden_by_a_field_gets_another_one() -> None:
    imports = Imports("intacct.a.b", ["B"], hidden=["choice", "create_bill"])
    assert imports.name("intacct_runtime.wire", "choice") == "choice_"
    assert imports.model(ModelRef("intacct.a.create_bill", "create_bill")) == "create_bill_"
    assert list(imports.lines())[-1] == "    from intacct.a.create_bill import create_bill as create_bill_"


def test_classes_of_one_name_are_told_apart() -> None:
    imports = Imports("intacct.a.b", ["Line"])
    assert imports.model(ModelRef("intacct.a.b", "Line")) == "Line"
    assert imports.model(ModelRef("intacct.c.line", "Line")) == "Line_c_line"
    assert imports.model(ModelRef("intacct.d.item", "Item")) == "Item"
    assert imports.model(ModelRef("intacct.e.item", "Item")) == "Item_e_item"
    assert imports.model(ModelRef("intacct.d.item", "Item")) == "Item"


def test_generic_classes_take_any_record() -> None:
    query = ModelRef("intacct.common.query", "query")
    imports = Imports("intacct.a.b", ["B"], generic={query})
    assert imports.annotation(query) == "query[Any]"
    assert imports.model(query) == "query"


def test_long_lists_of_values_stand_once() -> None:
    imports = Imports("intacct.a.b", ["B"])
    first, second = tuple("abc"), tuple("abd")
    assert imports.values(first, "pay_method") == "PayMethod"
    assert imports.values(first, "other") == "PayMethod"
    assert imports.values(second, "pay_method") == "PayMethod2"
    lines = imports.value_lines()
    assert '_PayMethod: TypeAlias = Literal["a", "b", "c"]' in lines
    assert "_PAY_METHOD: Final = Enumeration(*get_args(_PayMethod))" in lines
    assert "_PAY_METHOD2: Final = Enumeration(*get_args(_PayMethod2))" in lines
