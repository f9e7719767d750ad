"""What the numbers of a class count, as far as the names of its fields say it for sure."""

from __future__ import annotations

import re
from collections.abc import Container

from intacct_codegen.ir import ScalarType

_NUMBERS = ("currency", "decimal")
_KINDS = (
    (re.compile(r"exchange_?rate|exch_?rate"), ""),
    (re.compile(r"percent|pct$|perc$"), "percentage"),
    (re.compile(r"qty|quantity"), "quantity"),
    (re.compile(r"hours$"), "hours"),
    (re.compile(r"amount|amt$|total(?:entered|paid|due|selected|retained)|price|balance|creditlimit|cost$"), "amount"),
)


def unit(name: str, label: str, holds: ScalarType, beside: Container[str]) -> str:
    """Say what a number counts; empty where its name does not tell.

    `beside` has the names of all fields of the class, in lower case. An amount that stands there once more with `trx`
    in its name is in base currency, one that stands there once more with `base` in its name in transaction currency.
    """
    if holds == "integer":
        return "record number" if re.search(r" key$", label, re.IGNORECASE) else ""
    if holds not in _NUMBERS:
        return ""
    name = name.lower()
    if "trx" in name:
        return "amount in transaction currency"
    kind = next((kind for pattern, kind in _KINDS if pattern.search(name)), "amount" if holds == "currency" else "")
    if _has_twin(name, "trx", beside) and "reimbursement" not in label.lower():
        return "amount in base currency"
    if kind == "amount" and "price" not in name:
        if "base" in name:
            return "amount in base currency"
        if _has_twin(name, "base", beside):
            return "amount in transaction currency"
    return kind


def _has_twin(name: str, mark: str, beside: Container[str]) -> bool:
    """Whether a name stands there once more with a mark in it."""
    starts = range(len(name))
    return any(f"{name[:start]}{mark}{joint}{name[start:]}" in beside for start in starts for joint in ("_", ""))
