"""A small spec with one of everything, for tests of what is built and emitted from it."""

from __future__ import annotations

from pathlib import Path

from intacct_codegen.ir import Api, Element, Function, ListStructure, Model, Module, walk
from intacct_codegen.load import load_spec
from intacct_codegen.passes.build import build

from .spec_folders import make_spec

APPLICATIONS = """\
applications:
  - {name: common, title: Common}
  - {name: purchasing, title: Purchasing, page: purchasing}
"""
ENVELOPE = """\
elements:
  - element: request
    body:
      - {element: control, of: control}
      - {element: function, occurs: "+", of: function}
  - element: control
    body:
      - {element: senderid, type: text}
      - {element: debug, occurs: "?", type: boolean, schema: {type: boolean, default: "false"}, since: 2017.R3}
  - element: function
    attributes:
      - {name: controlid, required: true, type: text, schema: {type: text, min_length: 0, max_length: 9}}
"""
ERRORS = """\
errors:
  - {number: XL01, class: Aborted, meaning: It was rolled back., retry: never}
  - {number: XL02, class: DuplicateRecord, meaning: It is there already., when: already, retry: never, remedy: Look.}
  - {number: XL02, class: NotThere, meaning: It is not there., retry: later}
"""
DOCUMENTS = {
    "applications.yaml": APPLICATIONS,
    "envelope.yaml": ENVELOPE,
    "errors.yaml": ERRORS,
    "values.yaml": "value_lists:\n  - {name: colour_names, label: Colours, values: [red, green, blue]}\n",
    "common/create.yaml": """\
function: create
result: {kind: keys}
body:
  - {any: true, occurs: "+", attribute: objects, objects: true}
""",
    "common/update.yaml": """\
function: update
result: {kind: keys}
body:
  - {any: true, occurs: "+", attribute: objects, objects: true}
""",
    "common/delete.yaml": """\
function: delete
body:
  - all:
      - {element: object, type: text}
      - {element: keys, type: text}
""",
    "common/read.yaml": """\
function: read
result: {kind: records}
body:
  - all:
      - {element: object, type: text}
      - {element: keys, type: text}
      - {element: fields, occurs: "?", type: text}
""",
    "common/query.yaml": """\
function: query
result: {kind: records}
body:
  - all:
      - element: select
        class: QuerySelect
        body:
          - choice:
              - {element: field, type: text, schema: any}
              - {element: count, type: text, schema: any}
            occurs: "+"
      - {element: object, type: text}
      - {element: filter, occurs: "?", of: and}
      - {element: pagesize, occurs: "?", type: integer, schema: {type: integer, min: 1, max: 2000, default: "100"}}
""",
    "common/and.yaml": """\
structure: and
class: And
body:
  - choice:
      - {element: and, of: and}
      - {element: equalto, of: equalto}
    occurs: "2..*"
    attribute: filters
""",
    "common/equalto.yaml": """\
structure: equalto
class: Equalto
body:
  - {element: field, type: text}
  - {element: value, type: text}
""",
    "common/sortfield.yaml": """\
structure: sortfield
class: Sortfield
attributes:
  - {name: order, required: true, type: text, schema: {type: text, values: [asc, desc]}}
content: {type: text}
""",
    "common/line.yaml": """\
structure: line
class: Line
label: Order line
attributes:
  - {name: line_num, type: integer}
body:
  - choice:
      - {element: itemid, type: text, label: Item ID}
      - {element: itemname, type: text}
  - {element: quantity, type: decimal, label: Quantity}
  - sequence:
      - {element: projectid, type: text}
      - sequence:
          - {element: taskid, type: text}
          - {element: costtypeid, occurs: "?", type: text}
        occurs: "?"
    occurs: "?"
    since: 2017.R2..2017.R4
""",
    "purchasing/lines.yaml": """\
structure: lines
list: true
body:
  - {element: line, occurs: "+", of: line}
""",
    "purchasing/create_order.yaml": """\
function: create_order
label: Create order
page: purchasing/orders#create-order
legacy: true
counterpart: create ORDER
result: {kind: key}
attributes:
  - {name: key, type: text, until: 2017.R1}
body:
  - {element: vendorid, type: text, label: Vendor ID}
  - {element: datecreated, type: date, form: split}
  - {element: memo, type: text, until: 2017.R2}
  - {element: memo, occurs: "?", type: text, since: 2017.R3}
  - choice:
      - sequence:
          - {element: datedue, type: date, form: split}
          - {element: termname, occurs: "?", type: text}
      - {element: termname, type: text}
  - {element: action, occurs: "?", type: text, values: [Submit, Draft]}
  - {element: trx_total, occurs: "?", type: currency, deprecated: 2018.R1}
  - {element: lines, of: lines}
  - element: terms
    occurs: "?"
    class: OrderTerms
    body:
      - {element: from, type: text}
  - {element: sent, occurs: "?", type: boolean, unlisted: true}
""",
    "purchasing/ORDER.yaml": """\
object: ORDER
class: ORDER
label: Purchase order
page: purchasing/orders
operations:
  - lookup
  - {operation: query, since: 2017.R3}
  - read
  - create
  - update
  - delete
key: RECORDNO
name_key: ORDERID
stubs: {create: create_order_object}
fields:
  - {name: RECORDNO, type: integer, label: Record number, access: read}
  - {name: ORDERID, type: text, required: [create], label: Order ID}
  - {name: WHEN, type: date}
  - {name: "LOCATION#", attr: location_no, type: text, access: read}
  - {name: TRX_TOTAL, type: currency, access: read}
  - {name: STATUS, type: text, values: [{value: active, stored: T}, {value: inactive, stored: F}], default: active}
  - {name: COLOUR, type: text, values_of: colour_names}
  - {name: TAGS, type: text, multiple: true}
  - {name: LINES, list_of: LINE, class: OrderLine, fields: [{name: ITEMID, type: text}], required: [create, update]}
  - {name: PARENT, of: ORDER}
  - {name: ADDRESS, class: OrderAddress, fields: [{name: MAIL.CITY, type: text}]}
relationships:
  - {path: PARENT, object: ORDER, type: MANY2ONE, by: PARENTKEY}
""",
}


def small_spec(root: Path, changes: dict[str, str] | None = None) -> Path:
    """Write the small spec, some of its documents replaced."""
    return make_spec(root, {**DOCUMENTS, **(changes or {})})


def api_of(root: Path, changes: dict[str, str] | None = None) -> Api:
    """Return the IR of the small spec over all releases."""
    return build(load_spec(small_spec(root, changes)))


def module_of(api: Api, name: str) -> Module:
    """Return a module by the name of what it describes."""
    return next(module for module in api.modules() if module.name.rpartition(".")[2] == name)


def model_of(api: Api, name: str) -> Model:
    """Return a class by its name."""
    return next(model for module in api.modules() for model in module.models if model.ref.name == name)


def function_of(api: Api, name: str) -> Function:
    """Return a function by its name."""
    return next(function for function in api.functions() if function.name == name)


def list_of(api: Api, name: str) -> ListStructure:
    """Return a list structure by the name of its module."""
    subject = module_of(api, name).subject
    assert isinstance(subject, ListStructure)
    return subject


def elements_of(model: Model) -> list[Element]:
    """Return the elements of a class in wire order."""
    return [particle for particle in walk(model.body) if isinstance(particle, Element)]
