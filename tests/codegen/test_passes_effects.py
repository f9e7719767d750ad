from __future__ import annotations

import pytest

from intacct_codegen.documents import FunctionDocument
from intacct_codegen.passes.effects import writes


@pytest.mark.parametrize(
    "name", ["get", "get_list", "get_trialbalance", "getAPISession", "read", "readMore", "query", "lookup", "inspect"]
)
def test_functions_that_read(name: str) -> None:
    assert not writes(FunctionDocument(function=name))


@pytest.mark.parametrize("name", ["create", "update_bill", "approve", "runDdsJob", "hold", "reverse_bill", "getaway"])
def test_functions_that_write(name: str) -> None:
    assert writes(FunctionDocument(function=name))


def test_the_document_has_the_last_word() -> None:
    assert writes(FunctionDocument(function="getSomething", writes=True))
    assert not writes(FunctionDocument(function="retrievepdf", writes=False))
