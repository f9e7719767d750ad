from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.ir import ENVELOPE, ModelRef
from intacct_codegen.load import load_spec
from intacct_codegen.passes.names import places
from intacct_codegen.passes.references import References

from .small_spec import small_spec


@pytest.fixture
def references(tmp_path: Path) -> References:
    spec = load_spec(small_spec(tmp_path))
    return References(spec, places(spec))


def test_structures_objects_and_functions(references: References) -> None:
    assert references.place("line") == ModelRef("intacct.common.line", "Line")
    assert references.place("ORDER") == ModelRef("intacct.purchasing.order", "ORDER")
    assert references.place("create_order") == ModelRef("intacct.purchasing.create_order", "create_order")


def test_lists_are_told_apart_from_classes(references: References) -> None:
    assert references.list_structure("lines") is not None
    assert references.list_structure("line") is None
    assert references.list_structure("ORDER") is None


def test_the_request_has_names_of_its_own(references: References) -> None:
    inside = references.with_envelope(["control"])
    assert inside.place("control") == ModelRef(ENVELOPE, "control")
    assert inside.place("line") == ModelRef("intacct.common.line", "Line")


def test_an_unknown_name(references: References) -> None:
    with pytest.raises(KeyError, match="there is no structure, object or function nothing"):
        references.place("nothing")
