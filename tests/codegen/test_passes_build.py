from __future__ import annotations

from pathlib import Path

from intacct_codegen.ir import (
    UNBOUNDED,
    Anything,
    Content,
    Element,
    ErrorMeaning,
    Group,
    Life,
    ListOf,
    ModelRef,
    Object,
    Occurs,
    Operation,
    RecordClass,
    Relationship,
    Result,
    Scalar,
    Value,
)

from .small_spec import api_of, elements_of, function_of, list_of, model_of, module_of


def test_modules_know_their_documents(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    module = module_of(api, "create_order")
    assert module.name == "intacct.purchasing.create_order"
    assert module.source == "spec/purchasing/create_order.yaml"
    assert [(application.name, application.title) for application in api.applications] == [
        ("common", "Common"),
        ("purchasing", "Purchasing"),
    ]
    assert api.newest == "2018.R2"


def test_functions(tmp_path: Path) -> None:
    function = function_of(api_of(tmp_path), "create_order")
    assert function.writes
    assert function.legacy
    assert function.counterpart == "create ORDER"
    assert function.result == Result("key")
    assert function.model.page == "purchasing/orders#create-order"
    assert function.model.words.label == "Create order"


def test_content_models_keep_order_and_groups(tmp_path: Path) -> None:
    line = model_of(api_of(tmp_path), "Line")
    first, quantity, project = line.body.items
    assert isinstance(first, Group)
    assert first.kind == "choice"
    assert isinstance(quantity, Element)
    assert quantity.holds == Scalar("decimal")
    assert isinstance(project, Group)
    assert project.life == Life(since="2017.R2..2017.R4")
    assert project.occurs == Occurs(0, 1)
    assert isinstance(project.items[1], Group)


def test_inline_structures_become_classes_of_the_module(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    terms = next(element for element in elements_of(model_of(api, "create_order")) if element.name == "terms")
    assert terms.holds == ModelRef("intacct.purchasing.create_order", "OrderTerms")
    assert [element.attr for element in elements_of(model_of(api, "OrderTerms"))] == ["from_"]


def test_list_structures(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    lines = list_of(api, "lines")
    used = next(element for element in elements_of(model_of(api, "create_order")) if element.name == "lines")
    assert used.holds == lines.holds
    assert lines.holds.ref == ModelRef("intacct.purchasing.lines", "LINES")


def test_text_beside_attributes(tmp_path: Path) -> None:
    model = model_of(api_of(tmp_path), "Sortfield")
    assert model.content == Content("value", Scalar("text"))
    assert [attribute.required for attribute in model.attributes] == [True]


def test_any_elements(tmp_path: Path) -> None:
    body = function_of(api_of(tmp_path), "create").model.body
    assert body.items == (Anything("objects", True, Occurs(1, UNBOUNDED)),)


def test_objects(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    order = next(api.objects())
    assert isinstance(order, Object)
    assert (order.key, order.name_key) == ("RECORDNO", "ORDERID")
    assert Operation("query", "query_order", Life(since="2017.R3")) in order.operations
    assert Operation("create", "create_order_object") in order.operations
    assert order.relationships == (Relationship("PARENT", "parent", "ORDER", "MANY2ONE", "PARENTKEY"),)
    assert order.model.body.kind == "all"


def test_fields_of_objects(tmp_path: Path) -> None:
    fields = {element.name: element for element in elements_of(model_of(api_of(tmp_path), "ORDER"))}
    assert fields["RECORDNO"].access == "read"
    assert fields["ORDERID"].required == ("create",)
    assert fields["LOCATION#"].attr == "location_no"
    status = fields["STATUS"].holds
    assert isinstance(status, Scalar)
    assert status.values == (Value("active", stored="T"), Value("inactive", stored="F"))
    assert fields["STATUS"].words.default == "active"
    colour = fields["COLOUR"].holds
    assert isinstance(colour, Scalar)
    assert colour.shared == "colour_names"
    assert fields["PARENT"].holds == ModelRef("intacct.purchasing.order", "ORDER")
    assert fields["ADDRESS"].holds == ModelRef("intacct.purchasing.order", "OrderAddress")
    lines = fields["LINES"].holds
    assert isinstance(lines, ListOf)
    assert lines.ref is None


def test_repeated_fields_have_no_wrapper(tmp_path: Path) -> None:
    text = "object: BOX\nclass: BOX\nfields:\n  - {name: THING, type: text, repeated: true}\n"
    api = api_of(tmp_path, {"purchasing/BOX.yaml": text})
    (thing,) = elements_of(model_of(api, "BOX"))
    assert thing.occurs == Occurs(0, UNBOUNDED)
    assert thing.holds == Scalar("text")


def test_answers(tmp_path: Path) -> None:
    changes = {
        "purchasing/get_a.yaml": "function: get_a\nresult: {kind: records, records: [{element: a, of: line}]}\n",
        "purchasing/get_b.yaml": (
            "function: get_b\nresult: {kind: data, element: b, class: B, body: [{element: c, type: text}]}\n"
        ),
        "purchasing/get_c.yaml": "function: get_c\nresult: {kind: records, element: d, of: line}\n",
        "purchasing/get_d.yaml": "function: get_d\n",
        "purchasing/get_e.yaml": "function: get_e\nresult: {kind: records, of: line, wrapper: view}\n",
        "purchasing/get_f.yaml": "function: get_f\nresult: {kind: tree}\n",
        "purchasing/delete_order.yaml": "function: delete_order\nresult: {kind: key}\n",
    }
    api = api_of(tmp_path, changes)
    line = ModelRef("intacct.common.line", "Line")
    assert function_of(api, "get_a").result == Result("records", records=(RecordClass("a", line),))
    assert function_of(api, "get_b").result == Result("data", "b", ModelRef("intacct.purchasing.get_b", "B"))
    assert function_of(api, "get_c").result == Result("records", records=(RecordClass("d", line),))
    assert function_of(api, "get_d").result == Result("none")
    assert function_of(api, "get_e").result == Result("records", other=line, wrapper="view")
    assert not function_of(api, "get_e").generic
    assert function_of(api, "get_f").result == Result("tree")
    assert function_of(api, "delete_order").result == Result("key", certain=False)


def test_a_class_described_for_two_spans_of_releases(tmp_path: Path) -> None:
    text = """\
function: approve
body:
  - element: BILL
    class: ApproveBill
    until: 2017.R2
    body:
      - {element: KEY, type: text}
  - element: BILL
    class: ApproveBill
    since: 2017.R3
    body:
      - {element: KEY, type: text}
      - {element: COMMENT, type: text}
"""
    model = model_of(api_of(tmp_path, {"purchasing/approve.yaml": text}), "ApproveBill")
    assert [(item.life, len(item.items)) for item in model.body.items if isinstance(item, Group)] == [
        (Life(until="2017.R2"), 1),
        (Life(since="2017.R3"), 2),
    ]


def test_the_request_around_functions(tmp_path: Path) -> None:
    envelope = {element.name: element for element in api_of(tmp_path).envelope}
    assert list(envelope) == ["request", "control", "function"]
    control, function = envelope["request"].body.items
    assert isinstance(control, Element)
    assert control.holds == ModelRef("envelope", "control")
    assert isinstance(function, Element)
    assert function.occurs == Occurs(1, UNBOUNDED)


def test_errors_and_shared_values(tmp_path: Path) -> None:
    api = api_of(tmp_path)
    assert api.errors[1] == ErrorMeaning("XL02", "DuplicateRecord", "It is there already.", "never", "Look.", "already")
    assert [(entry.name, len(entry.values)) for entry in api.value_lists] == [("colour_names", 3)]
