"""The schema that requests must fit, made from the spec and kept in the user's cache."""

from __future__ import annotations

import functools
import hashlib
import os
import tempfile
from pathlib import Path

from intacct_codegen.emit import xsd
from intacct_codegen.pipeline import load_api, spec_hash
from intacct_codegen.schemas import DEFAULT_SPEC

from .validate import RequestSchema


def _cache_folder() -> Path:
    root = os.environ.get("XDG_CACHE_HOME")
    return (Path(root) if root else Path.home() / ".cache") / "intacct"


def _cache_file(spec: Path, release: str) -> Path:
    """Return the file for a spec's schema; what makes it (spec and emitter) is part of the name."""
    emitter = hashlib.sha256(Path(xsd.__file__).read_bytes()).hexdigest()[:8]
    return _cache_folder() / f"{release}-{spec_hash(spec)}-{emitter}.xsd"


def schema_text(release: str, spec: Path = DEFAULT_SPEC) -> bytes:
    """Return the schema of a release; making it takes seconds, so it is kept for the next time."""
    file = _cache_file(spec, release)
    try:
        return file.read_bytes()
    except OSError:
        text = xsd.schema(load_api(spec, release), unlisted=True).encode()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(text)
        Path(temporary).replace(file)
    except OSError:
        return text
    return text


@functools.cache
def request_schema(release: str) -> RequestSchema:
    """Return the schema of a release, ready to check requests."""
    return RequestSchema(schema_text(release))
