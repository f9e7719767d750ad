from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.ir import Element, Group, Object, Structure
from intacct_codegen.load import load_spec
from intacct_codegen.passes.build import build
from intacct_codegen.passes.units import unit

from .spec_folders import make_spec

BESIDE = frozenset(("trx_amount", "nr_trx_amount", "paymenttrxamount", "trx_price", "baseflatamount", "trx_tax"))


@pytest.mark.parametrize(
    ("name", "label", "holds", "counts"),
    [
        ("TRX_AMOUNT", "", "decimal", "amount in transaction currency"),
        ("AMOUNT", "", "decimal", "amount in base currency"),
        ("AMOUNT", "", "currency", "amount in base currency"),
        ("AMOUNT", "Reimbursement amount", "currency", "amount"),
        ("NR_AMOUNT", "", "decimal", "amount in base currency"),
        ("PAYMENTAMOUNT", "", "decimal", "amount in base currency"),
        ("PRICE", "", "decimal", "amount in base currency"),
        ("TAX", "", "decimal", "amount in base currency"),
        ("FLATAMOUNT", "", "decimal", "amount in transaction currency"),
        ("BASEAMOUNT", "", "decimal", "amount in base currency"),
        ("BASEPRICE", "Selling price", "currency", "amount"),
        ("CREDITLIMIT", "", "decimal", "amount"),
        ("PRETAXMATCHAMT", "", "decimal", "amount"),
        ("COSTFACTOR", "", "decimal", ""),
        ("MULTIPLIER", "", "decimal", ""),
        ("ORDER_QTY", "", "decimal", "quantity"),
        ("EXCHANGE_RATE", "", "decimal", ""),
        ("APPROVEDHOURS", "", "decimal", "hours"),
        ("OBSPERCENTCOMPLETE", "", "decimal", "percentage"),
        ("VENDORDIMKEY", "Vendor key", "integer", "record number"),
        ("COUNT", "Count", "integer", ""),
        ("AMOUNT", "", "text", ""),
    ],
)
def test_what_a_number_counts(name: str, label: str, holds: str, counts: str) -> None:
    assert unit(name, label, holds, BESIDE) == counts  # type: ignore[arg-type]


def test_meanings_and_units_reach_every_class(tmp_path: Path) -> None:
    root = make_spec(
        tmp_path,
        {
            "meanings.yaml": (
                "meanings:\n"
                "  - {field: DOCNO, doc: Number of the document}\n"
                "  - {field: WHENCREATED, type: date, doc: Date of the document}\n"
            ),
            "common/BILL.yaml": (
                "object: BILL\nclass: BILL\nfields:\n"
                "  - {name: DOCNO, type: text}\n"
                "  - {name: WHENCREATED, type: datetime}\n"
                "  - {name: AMOUNT, type: decimal}\n"
                "  - {name: TRX_AMOUNT, type: decimal}\n"
                "  - {name: LINE, class: Line, fields: [{name: DOCNO, type: text, doc: Its own}]}\n"
                "  - {name: LINE.DOCNO, type: text, access: read}\n"
                "  - {name: ENTRIES, list_of: ENTRY}\n"
            ),
            "common/ENTRY.yaml": "object: ENTRY\nclass: ENTRY\nfields:\n  - {name: DOCNO, type: text}\n",
            "common/line.yaml": (
                "structure: line\nclass: LineStructure\nbody:\n"
                "  - sequence:\n"
                "      - {element: amount, type: currency}\n"
                "      - {element: DOCNO, type: text}\n"
                '    occurs: "?"\n'
                "  - {element: trx_amount, type: currency}\n"
            ),
        },
    )
    bill, entry, line = (module for module in build(load_spec(root)).modules())
    assert isinstance(bill.subject, Object)
    assert isinstance(entry.subject, Object)
    assert isinstance(line.subject, Structure)
    assert entry.subject.model.words.doc == "Stands as a line in BILL (ENTRIES)"
    words = {item.name: item.words for item in bill.subject.model.body.items if isinstance(item, Element)}
    assert words["DOCNO"].doc == "Number of the document"
    assert words["WHENCREATED"].doc == ""
    assert words["LINE.DOCNO"].doc == "Part of LINE, and written there"
    assert words["AMOUNT"].unit == "amount in base currency"
    assert words["TRX_AMOUNT"].unit == "amount in transaction currency"
    (own,) = bill.nested[0].body.items
    assert isinstance(own, Element)
    assert own.words.doc == "Its own"
    group = line.subject.model.body.items[0]
    assert isinstance(group, Group)
    parts = {item.name: item.words for item in group.items if isinstance(item, Element)}
    assert parts["amount"].unit == "amount in base currency"
    assert parts["DOCNO"].doc == "Number of the document"
