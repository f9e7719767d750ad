"""What type checkers are told of an object's fields."""

from __future__ import annotations

import ast
from pathlib import Path

from intacct_codegen.emit.tree import python_tree

from .small_spec import api_of

PLOT = """\
object: PLOT
class: PLOT
fields:
  - {name: RECORDNO, type: integer, access: read}
  - {name: STATE, type: text, values: [open, closed]}
  - {name: TAGS, type: text, multiple: true}
  - {name: SOWN, type: date, form: split}
  - {name: RENT, type: currency}
  - {name: NOTE, type: text, access: write}
  - {name: FIELDS, type: text}
  - {name: ORDER, type: text}
  - {name: GATE, class: PlotGate, fields: [{name: WIDTH, type: decimal}]}
  - {name: SHED, class: PlotShed, fields: [{name: ROOF, type: text}]}
  - {name: BEDS, list_of: BED, class: PlotBed, fields: [{name: CROP, type: text}]}
relationships:
  - {path: ORDER, object: ORDER, type: MANY2ONE, by: ORDER}
  - {path: SHED, object: ORDER, type: MANY2ONE, by: SHED.ROOF}
  - {path: GATE, object: NOWHERE, type: MANY2ONE, by: GATE.WIDTH}
  - {path: OWNER, object: NOWHERE, type: MANY2ONE, by: RECORDNO}
  - {path: ROWS, object: ORDER, type: ONE2MANY, by: RECORDNO}
  - {path: CLASS, object: PLOT, type: MANY2ONE, by: RECORDNO}
"""


def _emitted(tmp_path: Path) -> tuple[str, dict[str, dict[str, str]]]:
    text = python_tree(api_of(tmp_path, {"purchasing/PLOT.yaml": PLOT}))["intacct/purchasing/plot.py"]
    classes = {node.name: node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)}
    lines = {
        name: {
            ast.unparse(line.target): ast.unparse(line.annotation)
            for line in node.body
            if isinstance(line, ast.AnnAssign)
        }
        for name, node in classes.items()
    }
    return text, lines


def test_fields_and_the_ways_to_other_objects(tmp_path: Path) -> None:
    text, classes = _emitted(tmp_path)
    assert classes["_PLOTFields"] == {
        "recordno": "Field[int]",
        "state": "Field[str]",
        "tags": "Field[tuple[str, ...]]",
        "sown": "Field[datetime.date]",
        "rent": "Field[Decimal]",
        "fields_": "Field[str]",
        "order": "Field[str]",
        "gate": "_PlotGateFields",
        "order_record": "_ORDERFields",
        "shed": "_ORDERFields",
        "owner": "Fields",
        "class_": "_PLOTFields",
    }
    assert classes["_PlotGateFields"] == {"width": "Field[Decimal]"}
    assert not {"_PlotShedFields", "_PlotBedFields"} & classes.keys()
    assert classes["PLOT"]["fields"] == "ClassVar[_PLOTFields]"
    assert 'Relationship("ORDER", "ORDER", "MANY2ONE", "ORDER", attr="order_record")' in text
    assert 'Relationship("CLASS", "PLOT", "MANY2ONE", "RECORDNO", attr="class_")' in text
    assert 'registry=Ref("intacct._index", "REGISTRY")' in text


def test_nothing_of_it_is_there_at_run_time(tmp_path: Path) -> None:
    text, _ = _emitted(tmp_path)
    tree = ast.parse(text)
    [block] = [node for node in tree.body if isinstance(node, ast.If) and isinstance(node.body[0], ast.ClassDef)]
    assert ast.unparse(block.test) == "TYPE_CHECKING"
    imported = [name.name for node in tree.body if isinstance(node, ast.ImportFrom) for name in node.names]
    assert not {"Field", "Fields", "_ORDERFields"} & set(imported)
