"""The rest of a readByQuery, waiting for readMore."""

from __future__ import annotations

import attrs

from intacct_sandbox.catalog import ObjectType

from .conditions import Column


@attrs.define
class ResultSet:
    """Records found, and how many of them were answered."""

    object_type: ObjectType
    columns: list[tuple[str, Column]]
    keys: list[int]
    total: int
    pagesize: int
    position: int = 0
