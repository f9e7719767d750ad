from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.ir import ModelRef
from intacct_codegen.load import load_spec, read_spec
from intacct_codegen.passes.names import (
    RESERVED,
    attribute_name,
    field_name,
    module_name,
    places,
    relationship_name,
    stub_name,
)

from .small_spec import small_spec


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("TRX_PAYMENTAMOUNT", "trx_paymentamount"),
        ("MAIL.CITY", "mail_city"),
        ("some-name", "some_name"),
        ("LOCATION#", "location_no"),
        ("from", "from_"),
        ("EXTRA", "extra_"),
        ("list", "list_"),
        ("self", "self_"),
        ("1099TYPE", "_1099type"),
    ],
)
def test_attributes(wire: str, attribute: str) -> None:
    assert attribute_name(wire) == attribute
    assert attribute.isidentifier()


def test_fields_of_objects_leave_room_for_their_references() -> None:
    assert (attribute_name("FIELDS"), field_name("FIELDS"), field_name("EXTRA")) == ("fields", "fields_", "extra_")
    assert relationship_name("PARENT", {"name"}) == "parent"
    assert relationship_name("PARENT", {"parent"}) == "parent_record"
    assert relationship_name("CLASS", {"class_"}) == "class__record"


def test_reserved_words_never_change() -> None:
    assert len(RESERVED) == 43
    assert {"class", "from", "extra", "datetime"} <= RESERVED
    assert not {"match", "type", "case", "id", "object"} & RESERVED


def test_modules_shadow_no_keyword() -> None:
    assert [module_name(name) for name in ("and", "in", "getAPISession", "APPYMT")] == [
        "and_",
        "in_",
        "getapisession",
        "appymt",
    ]


def test_stubs_read_like_python() -> None:
    assert stub_name("create", "APPYMT") == "create_appymt"
    assert stub_name("readByName", "VENDOR") == "read_by_name_vendor"


def test_places(tmp_path: Path) -> None:
    found = places(load_spec(small_spec(tmp_path)))
    assert found.functions["create_order"] == ModelRef("intacct.purchasing.create_order", "create_order")
    assert found.structures["and"] == ModelRef("intacct.common.and_", "And")
    assert found.structures["lines"] == ModelRef("intacct.purchasing.lines", "LINES")
    assert found.objects["ORDER"] == ModelRef("intacct.purchasing.order", "ORDER")


def test_a_clash_is_solved_by_kind(tmp_path: Path) -> None:
    spec = small_spec(tmp_path, {"purchasing/order.yaml": "function: order\n"})
    found = places(read_spec(spec))
    assert found.functions["order"].module == "intacct.purchasing.order"
    assert found.objects["ORDER"].module == "intacct.purchasing.order_object"
