"""Measure codec, import time and diff of releases beside peers: medians, of paired ratios where there is a pair.

    python benchmarks/bench.py [--rounds N] [--json]

Ratios say more than milliseconds: the machine's speed cancels out.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal

import xmltodict
from lxml import etree

from intacct import dumps
from intacct.accounts_payable import APBILL
from intacct.order_entry import Sotransitem, create_sotransaction
from intacct_runtime.reader import read_element
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration, MultipleChoice, Scalar
from intacct_runtime.xmltext import parse

RECORDS = 2_000
LINES = 200

Action = Callable[[], object]


def paired(ours: Action, peer: Action, rounds: int) -> tuple[float, float, float]:
    """Return the median milliseconds of both and the median of their ratios, after one round to warm up."""
    times: list[tuple[float, float]] = []
    for _ in range(rounds + 1):
        times.append((_milliseconds(peer), _milliseconds(ours)))
    times = times[1:]
    return (
        statistics.median(mine for _, mine in times),
        statistics.median(other for other, _ in times),
        statistics.median(mine / other for other, mine in times),
    )


def _milliseconds(action: Action) -> float:
    gc.collect()
    start = time.perf_counter()
    kept = action()
    elapsed = (time.perf_counter() - start) * 1000
    del kept
    return elapsed


def bill_page() -> bytes:
    """Return a page of bills with every plain field: a third empty, amounts as a bill has them (total, paid, none)."""
    chance = random.Random(1)  # the same page each time
    records = "".join(f"<APBILL>{_bill(chance)}</APBILL>\n" for _ in range(RECORDS))
    return f'<data listtype="APBILL" totalcount="{RECORDS}" offset="0" numremaining="0">{records}</data>'.encode()


def _bill(chance: random.Random) -> str:
    parts: list[str] = []
    amounts = [f"{chance.random() * 5000:.2f}", f"{chance.random() * 500:.2f}", "0"]
    for element in APBILL.__wire__.elements.values():
        if not isinstance(element.type, Scalar):
            continue
        text = ""
        if chance.random() > 0.35:
            text = _text(element.type, chance, amounts)
        parts.append(f"<{element.name}>{text}</{element.name}>")
    return "".join(parts)


def _text(kind: object, chance: random.Random, amounts: list[str]) -> str:
    if kind is TEXT:
        return chance.choice(["V100", "Office rent of the month", "USD", "Posted", "Summary of bills: 2024/05"])
    if kind is INTEGER:
        return str(chance.randint(1, 99_999))
    if kind is BOOLEAN:
        return chance.choice(["true", "false"])
    if kind is DATE:
        return f"{chance.randint(1, 12):02}/{chance.randint(1, 28):02}/2024"
    if kind is DATETIME:
        return f"{chance.randint(1, 12):02}/{chance.randint(1, 28):02}/2024 {chance.randint(0, 23):02}:10:11"
    if isinstance(kind, (Enumeration, MultipleChoice)) and kind.values:
        return chance.choice(kind.values).replace("&", "&amp;")
    return chance.choice(amounts)


def order() -> create_sotransaction:
    """Return a sales transaction of many lines."""
    lines = [
        Sotransitem(
            itemid=f"ITEM-{number % 17}",
            itemdesc="Steel shelf, 90 by 180 cm",
            taxable=True,
            warehouseid="WH-1",
            quantity=Decimal(number + 1),
            unit="Each",
            price=Decimal("129.90"),
            locationid="100",
            departmentid="SALES",
            memo="Deliver before noon & ring twice",
            projectid="P-7",
            customerid="C-100",
            classid="RETAIL",
            shipto=None,
        )
        for number in range(LINES)
    ]
    return create_sotransaction(
        transactiontype="Sales Order",
        datecreated=datetime.date(2024, 5, 31),
        customerid="C-100",
        documentno="SO-1",
        sotransitems=lines,
    )


def import_milliseconds(code: str) -> float:
    """Return the wall time of a statement in a fresh interpreter, the interpreter's own start left out."""
    script = f"import time; t = time.perf_counter(); {code}; print((time.perf_counter() - t) * 1000)"
    return float(subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True).stdout)


def command_milliseconds(command: list[str]) -> float:
    """Return the wall time of a command."""
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, check=True)
    return (time.perf_counter() - start) * 1000


def measure(rounds: int) -> list[dict[str, object]]:
    """Run all measurements."""
    page = bill_page()
    parser_free = etree.fromstring
    rows: list[dict[str, object]] = []

    def add(name: str, peer: str, aim: str, result: tuple[float, float, float]) -> None:
        ours, other, ratio = result
        rows.append({"what": name, "ours_ms": ours, "peer": peer, "peer_ms": other, "ratio": ratio, "aim": aim})

    def typed() -> object:
        return [read_element(record, APBILL) for record in parse(page)]

    add(
        f"read {RECORDS} APBILL records",
        "lxml etree.fromstring",
        "<= 3.3",
        paired(typed, lambda: parser_free(page), rounds),
    )
    add("", "xmltodict.parse", "", paired(typed, lambda: xmltodict.parse(page), max(1, rounds // 3)))
    function = order()
    tree = etree.fromstring(dumps(function))
    add(
        f"write create_sotransaction, {LINES} lines",
        "lxml etree.tostring",
        "<= 2.2",
        paired(lambda: dumps(function), lambda: etree.tostring(tree), rounds * 5),
    )
    command = [sys.executable, "-m", "intacct_codegen.cli", "diff", "2017.R2", "2026.R1"]
    rows.append(
        {
            "what": "diff of the oldest and the newest release",
            "ours_ms": statistics.median(command_milliseconds(command) for _ in range(max(1, rounds // 3))),
            "peer": "start of the interpreter",
            "peer_ms": statistics.median(command_milliseconds([sys.executable, "-c", ""]) for _ in range(rounds)),
            "ratio": None,
            "aim": "<= 3000 ms",
        }
    )
    needed = "import attrs, lxml.etree, httpx"
    alone = [import_milliseconds(needed) for _ in range(rounds)]
    with_us = [import_milliseconds(f"{needed}; import intacct") for _ in range(rounds)]
    extra = statistics.median(mine - other for mine, other in zip(with_us, alone, strict=True))
    rows.append(
        {
            "what": "import intacct",
            "ours_ms": extra,
            "peer": "over attrs, lxml, httpx",
            "peer_ms": statistics.median(alone),
            "ratio": None,
            "aim": "<= 25 ms",
        }
    )
    return rows


def main() -> None:
    options = argparse.ArgumentParser(description="Measure reading, writing and import time beside peers.")
    options.add_argument("--rounds", type=int, default=9, help="paired rounds of each measurement (default 9)")
    options.add_argument("--json", action="store_true", help="print the figures as JSON")
    chosen = options.parse_args()
    rows = measure(chosen.rounds)
    if chosen.json:
        print(json.dumps(rows, indent=2))
        return
    print(f"{'what':42}{'ours ms':>10}  {'peer':26}{'peer ms':>10}{'ratio':>8}  aim")
    for row in rows:
        ratio = f"{row['ratio']:.2f}" if row["ratio"] is not None else ""
        print(f"{row['what']:42}{row['ours_ms']:10.2f}  {row['peer']:26}{row['peer_ms']:10.2f}{ratio:>8}  {row['aim']}")


if __name__ == "__main__":
    main()
