"""Form 1099 on purchasing lines: only vendors that are set up for it, only boxes that a form has."""

from __future__ import annotations

from typing import Final

from intacct_sandbox.errors import invalid_value, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, as_flag

_BOXES: Final = """
B: 1d 1e 1f 1g 4 5 8 9 10 11 13
DIV: 1a 1b 2a 2b 2c 2d 2e 2f 3 4 5 6 7 9 10 12 13
G: 1 2 4 5 6 7 9 11
INT: 1 2 3 4 5 6 8 9 10 11 12 13
K: 1a 1b 4 8
MISC: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 18
NEC: 1 2 3 4 5 7
OID: 1 2 3 4 5 6 8 9 10 11 14
PATR: 1 2 3 4 5 6 7 8 9 10 11 12
R: 1 2a 3 4 5 6 8 9b 10 14 16 17 19
S: 2 4 6
W-2G: 1 4 7 15 17
"""
FORMS: Final[dict[str, frozenset[str]]] = {
    form: frozenset(boxes.split()) for form, _, boxes in (line.partition(":") for line in _BOXES.strip().splitlines())
}
"""The boxes for amounts of each form."""


def set_form_1099(fields: Fields, vendor: Record) -> None:
    """Complete form and box of a line from its vendor; raise the failure of a line that cannot have them."""
    form, box = str(fields.get("FORM1099TYPE") or ""), str(fields.get("FORM1099BOX") or "")
    flag = fields.get("FORM1099")
    if not as_flag(flag):
        if not form and not box:
            return
        if flag is not None:
            raise refused("A line that is not for form 1099 has neither its type nor its box.")
    if not vendor.text("FORM1099TYPE"):
        raise refused(
            f"Vendor '{vendor.text('VENDORID')}' is not set up for form 1099.", "Set up the vendor's form and box."
        )
    form = (form or vendor.text("FORM1099TYPE")).upper()
    if form not in FORMS:
        raise invalid_value("form1099type", form, "Form 1099 type", ", ".join(FORMS))
    if not box and form == vendor.text("FORM1099TYPE").upper():
        box = vendor.text("FORM1099BOX")
    if box not in FORMS[form]:
        accepted = ", ".join(sorted(FORMS[form], key=lambda name: (len(name.rstrip("abcdefgh")), name)))
        raise invalid_value("form1099box", box, f"Form 1099-{form}", accepted)
    fields.update(FORM1099=True, FORM1099TYPE=form, FORM1099BOX=box)
