"""Random documents that the vendor's schemas accept survive the typed models, release by release."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from intacct._index import REGISTRY
from intacct_codegen.conformance.check import check_parts
from intacct_codegen.conformance.parts import parts_of

from .dtd_replies import ReplyReader
from .spec_folders import SCHEMAS, needs_reference
from .xsd_instances import XS, SchemaReader

RELEASES = sorted(path.name for path in SCHEMAS.iterdir() if path.is_dir()) if SCHEMAS.is_dir() else ["none"]


@needs_reference
@pytest.mark.parametrize("release", RELEASES)
def test_what_the_vendor_accepts_comes_back_the_same(release: str) -> None:
    schema = etree.parse(str(SCHEMAS / release / "v3.0" / "api.xsd")).getroot()
    (function,) = schema.iterfind(f"{XS}element[@name='function']")
    reader = SchemaReader(schema, seed=3)
    for element in function.iter(f"{XS}element"):
        name = element.get("ref")
        if name is None:
            continue
        for _ in range(2):
            document = etree.fromstring(etree.tostring(reader.document(name)))
            verdict = check_parts(Path(name), parts_of(document, REGISTRY), REGISTRY, release)
            assert verdict.passed, (verdict.reason, etree.tostring(document))


@needs_reference
@pytest.mark.parametrize("release", RELEASES)
def test_what_the_vendor_answers_comes_back_the_same(release: str) -> None:
    for record in ReplyReader(SCHEMAS / release / "v2.1", seed=3).records():
        result = etree.fromstring("<result><function>get_list</function><data/></result>")
        result[1].append(record)
        verdict = check_parts(Path(str(record.tag)), parts_of(result, REGISTRY), REGISTRY, None)
        assert verdict.passed, (verdict.reason, etree.tostring(record))
