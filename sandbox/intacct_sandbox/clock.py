"""The gateway's idea of time, which tests may set."""

from __future__ import annotations

import datetime


class Clock:
    """Tells the time; stands still once set."""

    def __init__(self, fixed: datetime.datetime | None = None) -> None:
        self._fixed = fixed

    @property
    def moment(self) -> datetime.datetime | None:
        """The moment at which it stands still; None while it runs."""
        return self._fixed

    def now(self) -> datetime.datetime:
        """Return the time in UTC, in whole seconds."""
        return self._fixed or datetime.datetime.now(datetime.UTC).replace(microsecond=0)

    def today(self) -> datetime.date:
        """Return the date in UTC."""
        return self.now().date()

    def set(self, moment: datetime.datetime | None) -> None:
        """Stand still at a moment, or run again."""
        self._fixed = moment

    def advance(self, seconds: float) -> None:
        """Move on from here and stand still."""
        self._fixed = self.now() + datetime.timedelta(seconds=seconds)
