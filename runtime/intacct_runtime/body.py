"""The body of a reply on its way in: decompressed piece by piece, never more of it than is accepted.

A few kilobytes can hold gigabytes. Therefore a part that arrives is never decompressed as a whole, only as far as the
limit reaches.
"""

from __future__ import annotations

import io
import zlib
from typing import Final

_GZIP: Final = zlib.MAX_WBITS | 16
_RAW: Final = -zlib.MAX_WBITS
ENCODINGS: Final = "gzip, deflate"
"""What is asked for: encodings that can be decompressed up to a limit."""


class BodyTooLarge(Exception):
    """The body has more bytes than are accepted."""


class BodyDamaged(Exception):
    """The body cannot be decompressed."""


class Body:
    """Collects the body of one reply."""

    def __init__(self, encoding: str, limit: int | None) -> None:
        """Make an empty body.

        Args:
            encoding: the header Content-Encoding.
            limit: the most bytes to accept, decompressed; None for any number.
        """
        names = [name for part in encoding.lower().split(",") if (name := part.strip()) not in {"", "identity"}]
        if len(names) > 1 or not set(names) <= {"gzip", "x-gzip", "deflate"}:
            raise BodyDamaged(f"its encoding {encoding!r} was not asked for")
        self._headless = names == ["deflate"]
        self._inflater = zlib.decompressobj(zlib.MAX_WBITS if self._headless else _GZIP) if names else None
        self._limit = limit
        self._buffer = io.BytesIO()

    def add(self, data: bytes) -> None:
        """Take in the next part as it came over the wire."""
        if self._inflater is None:
            self._keep(data)
            return
        room = 0 if self._limit is None else self._limit - self._buffer.tell() + 1  # 0 stands for any number
        try:
            try:
                self._keep(self._inflater.decompress(data, room))
            except zlib.error:
                if not self._headless or self._buffer.tell():
                    raise
                self._inflater = zlib.decompressobj(_RAW)  # some servers leave out the head that deflate should have
                self._keep(self._inflater.decompress(data, room))
        except zlib.error as error:
            raise BodyDamaged(str(error)) from None

    def content(self) -> bytes:
        """Return what came so far, without copying it."""
        return self._buffer.getvalue()

    def _keep(self, data: bytes) -> None:
        if self._limit is not None and self._buffer.tell() + len(data) > self._limit:
            raise BodyTooLarge
        self._buffer.write(data)
