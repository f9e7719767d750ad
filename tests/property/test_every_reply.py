"""Whatever comes for a function is read, and comes back the same: nothing is dropped, moved or refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from intacct._index import REGISTRY
from intacct_codegen.conformance.check import check_parts
from intacct_codegen.conformance.parts import parts_of
from intacct_runtime.model import Model
from intacct_runtime.result import DataResult, RecordsResult

from .random_replies import RandomReplies


def result_of(function: str) -> Any:
    cls = REGISTRY.function(function)
    assert cls is not None
    return cls.__result__


def answers() -> Iterator[tuple[str, str, type[Model]]]:
    """Yield function, element and class of all that functions answer, and every object for `read`."""
    for name in sorted(REGISTRY.functions):
        result = result_of(name)
        if isinstance(result, DataResult) and result.name is not None:
            yield name, result.name, result.target.resolve()
        if isinstance(result, RecordsResult):
            for element, ref in result.elements.items():
                yield name, element, ref.resolve()
            if result.other is not None:
                yield name, "step", result.other.resolve()
    for name in sorted(REGISTRY.objects):
        record = REGISTRY.object(name)
        assert record is not None
        yield "read", name, record


@pytest.mark.parametrize("seed", range(2))
def test_replies_come_back_the_same(seed: int) -> None:
    random = RandomReplies(seed)
    for function, tag, cls in answers():
        result = etree.fromstring(f"<result><status>success</status><function>{function}</function><data/></result>")
        result[2].append(random.record(tag, cls))
        whole = etree.fromstring(etree.tostring(result))
        result_of(function).parse(whole)
        verdict = check_parts(Path(tag), parts_of(whole, REGISTRY), REGISTRY, None)
        assert verdict.passed, (verdict.reason, etree.tostring(result[2]))
