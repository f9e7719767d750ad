from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest

from intacct_sandbox import Clock, make_sandbox

from .desk import Desk

NOW = datetime.datetime(2026, 11, 20, 9, 30, tzinfo=datetime.UTC)


@pytest.fixture
def desk() -> Iterator[Desk]:
    """The demo company on a day in November 2026."""
    desk = Desk(make_sandbox(clock=Clock(NOW)))
    yield desk
    desk.close()
