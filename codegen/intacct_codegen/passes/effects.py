"""What a function does to data: said by its document, or else by the first word of its name."""

from __future__ import annotations

import re

from intacct_codegen.documents import FunctionDocument

_READS = re.compile(r"(?:get|read|query|lookup|inspect|list|validate)(?![a-z])|(?:getAPISession)$")

_MAKES = re.compile(r"(?:create|record)_")


def makes(document: FunctionDocument) -> bool:
    """Return whether a function makes a record, whose key its caller can only learn from the answer."""
    return _MAKES.match(document.function) is not None


def writes(document: FunctionDocument) -> bool:
    """Return whether a function changes data."""
    if document.writes is not None:
        return document.writes
    return _READS.match(document.function) is None
