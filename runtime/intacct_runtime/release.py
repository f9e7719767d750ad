"""API release names and the bounds `since` and `until`."""

from __future__ import annotations

import functools
import re
from typing import Final

_NAME = re.compile(r"(\d{4})\.(?:R(\d+)((?:\.\d+)*)|(Winter|Spring|Summer|Fall))", re.ASCII)
_SEASONS: Final = {"Winter": 1, "Spring": 2, "Summer": 3, "Fall": 4}

ReleaseKey = tuple[int, ...]
NEWEST: Final[ReleaseKey] = (9999,)


@functools.cache
def release_key(name: str | None) -> ReleaseKey:
    """Return a sort key for a release name such as `2017.R4.1`; `None` stands for the newest release."""
    if name is None:
        return NEWEST
    found = _NAME.fullmatch(name)
    if found is None:
        raise ValueError(f"{name!r} is no release name; accepted: for example '2018.R2', '2017.R4.1' or '2015.Fall'")
    year, number, minor, season = found.groups()
    if season:
        return (int(year), _SEASONS[season])
    return (int(year), int(number), *(int(part) for part in minor.split(".") if part))


def bound_key(bound: str) -> ReleaseKey:
    """Return the key of a bound; a span `A..B` (known only to lie between the two) counts as its end."""
    return release_key(bound.rpartition("..")[2])


def present(since: str | None, until: str | None, release: ReleaseKey) -> bool:
    """Whether something first known in `since` and last known in `until` exists in a release."""
    return (since is None or bound_key(since) <= release) and (until is None or release <= bound_key(until))
