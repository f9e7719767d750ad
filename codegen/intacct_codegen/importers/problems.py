"""What stops an import."""

from __future__ import annotations


class ImportFailed(Exception):
    """A source cannot be read; says which and why."""
