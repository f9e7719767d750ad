"""Companies to start with: one with data to play with, and one with nothing but its configuration."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from intacct_sandbox.gateway import Gateway

from .company import seed_empty
from .demo import seed_demo

SEEDS: Final[dict[str, Callable[[Gateway], None]]] = {"demo": seed_demo, "empty": seed_empty}
