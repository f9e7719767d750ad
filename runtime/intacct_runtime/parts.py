"""Which functions of a batch go out in which request, where one request does not take them all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .envelope import Call
from .errors import InvalidInput


def check_distinct(calls: Sequence[Call]) -> None:
    """Raise `InvalidInput` if two functions have the same control id."""
    seen: set[str] = set()
    for call in calls:
        if call.control_id in seen:
            raise InvalidInput(f"two functions of a batch have the control id {call.control_id!r}", "control_id")
        seen.add(call.control_id)


def check_one_request(calls: Sequence[Call], what: str, *, most: int | None, most_bytes: int | None) -> None:
    """Raise `InvalidInput` unless the functions fit into one request; `what` must not be split."""
    if most is not None and len(calls) > most:
        raise InvalidInput(
            f"has {len(calls)} functions; at most {most} fit into a request, and {what} is never split. "
            "Make several, or raise max_functions if the gateway takes more",
            "batch",
        )
    size = 0 if most_bytes is None else sum(call.size for call in calls)
    if most_bytes is not None and size > most_bytes:
        raise InvalidInput(
            f"has functions of {size:,} bytes; at most {most_bytes:,} fit into a request, and {what} is never split. "
            "Make several, or raise max_request_bytes if the gateway takes more",
            "batch",
        )


def in_parts(calls: Sequence[Call], *, most: int | None, most_bytes: int | None) -> Iterator[Sequence[Call]]:
    """Yield the functions in their order, as many together as fit; one that is too large for any request goes alone."""
    start = size = 0
    for place, call in enumerate(calls):
        more = 0 if most_bytes is None else call.size
        full = most is not None and place - start >= most
        if place > start and (full or (most_bytes is not None and size + more > most_bytes)):
            yield calls[start:place]
            start, size = place, 0
        size += more
    if calls:
        yield calls[start:]
