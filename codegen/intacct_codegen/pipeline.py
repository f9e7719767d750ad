"""The way from the spec folder to the IR, as every command goes it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from intacct_codegen import ir
from intacct_codegen.load import Spec, load_spec
from intacct_codegen.passes.build import build
from intacct_codegen.passes.releases import project
from intacct_codegen.passes.replies import loosened
from intacct_codegen.passes.validate import check


class UnknownRelease(ValueError):
    """Raised when a command names a release that the spec does not have."""


def load_api(spec: Path, release: str | None = None) -> ir.Api:
    """Read a spec folder; return the API over all releases, or as it stands in one."""
    return at_release(resolved(load_spec(spec)), release)


def resolved(spec: Spec) -> ir.Api:
    """Return the API that documents describe, over all releases."""
    api = loosened(build(spec))
    check(api)
    return api


def at_release(api: ir.Api, release: str | None) -> ir.Api:
    """Return the API as it stands in a release; None leaves all of them."""
    if release is None:
        return api
    if release not in api.releases:
        raise UnknownRelease(f"there is no release {release!r} in the spec; there are {', '.join(api.releases)}")
    return project(api, release)


def spec_hash(spec: Path) -> str:
    """Return a hash of all documents of a spec folder."""
    digest = hashlib.sha256()
    for path in _documents(spec):
        digest.update(f"{path.relative_to(spec).as_posix()}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _documents(spec: Path) -> Iterator[Path]:
    yield from sorted(spec.rglob("*.yaml"))
