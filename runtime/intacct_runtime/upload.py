"""Files on their way out: base64 that is made while a request is sent, so that no file is ever held in memory whole.

A `FileText` stands in a call for the base64 of a file. When the request is written, the text around it stays text and
the file stays a file; together they are an `Upload`, which can be sent more than once.
"""

from __future__ import annotations

import base64
import os
import re
import shutil
import tempfile
import threading
import uuid
import weakref
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final, Self, TypeAlias, cast

from .errors import InvalidInput
from .model import Model

FileSource: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]"
"""A path, the bytes themselves, or a file that is open for reading bytes."""

LARGEST_FILE: Final = 100_000_000
_CHUNK: Final = 3 * 64 * 1024
"""Bytes read at a time; divisible by three, so that the base64 of the parts is the base64 of the whole."""
_SPOOLED: Final = 1_000_000
_PREFIX: Final = "file-content-"
_MARKS: Final = re.compile(rf"{_PREFIX}[0-9a-f]{{32}}")


class _File:
    """Bytes that can be read from their beginning any number of times."""

    def __init__(self, source: FileSource) -> None:
        self.name = ""
        self._path: Path | None = None
        self._stream: IO[bytes] | None = None
        self._bytes: memoryview | None = None
        self._start = 0
        self._lock = threading.Lock()
        if isinstance(source, (bytes, bytearray, memoryview)):
            self._bytes = memoryview(source).cast("B")
            self.size = len(self._bytes)
        elif isinstance(source, (str, os.PathLike)):
            self._path = Path(source)
            self.name = self._path.name
            try:
                if not self._path.is_file():
                    raise InvalidInput("is no file", str(self._path))
                self.size = self._path.stat().st_size
            except OSError as error:
                raise InvalidInput(f"cannot be read: {error.strerror or error}", str(self._path)) from None
        else:
            self._open(source)

    def _open(self, stream: IO[bytes]) -> None:
        name: object = getattr(stream, "name", "")
        self.name = Path(name).name if isinstance(name, str) else ""
        if not hasattr(stream, "read"):
            raise InvalidInput(f"{type(stream).__name__}; accepted: a path, bytes, or a file open for reading bytes")
        if not (hasattr(stream, "seekable") and stream.seekable()):
            spool = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115 - it is needed as long as this object
            weakref.finalize(self, spool.close)
            shutil.copyfileobj(stream, spool, _CHUNK)
            spool.seek(0)
            stream = cast("IO[bytes]", spool)
        self._stream = stream
        self._start = stream.tell()
        if isinstance(cast("object", stream.read(0)), str):
            raise InvalidInput("is open for reading text; open it with mode 'rb'", self.name)
        self.size = stream.seek(0, os.SEEK_END) - self._start
        stream.seek(self._start)

    def chunks(self) -> Iterator[bytes | memoryview]:
        """Yield the bytes in parts, from the beginning."""
        if self._bytes is not None:
            yield from (self._bytes[place : place + _CHUNK] for place in range(0, self.size, _CHUNK))
            return
        left = self.size
        try:
            stream = self._path.open("rb") if self._path is not None else cast("IO[bytes]", self._stream)
            try:
                while part := self._part(stream, self.size - left, min(_CHUNK, left + 1)):
                    left -= len(part)
                    if left < 0:
                        break
                    yield part
            finally:
                if self._path is not None:
                    stream.close()
        except (OSError, ValueError) as error:
            raise InvalidInput(f"cannot be read any more: {error}", self.name) from None
        if left:
            raise InvalidInput("changed its size while it was sent; the request was not completed", self.name)

    def _part(self, stream: IO[bytes], place: int, size: int) -> bytes:
        """Read a part from its place: an open file may be on its way in several requests at a time."""
        with self._lock:
            stream.seek(self._start + place)
            return _exactly(stream, size)


def _exactly(stream: IO[bytes], size: int) -> bytes:
    """Read as many bytes as asked for, fewer only at the end; some streams give less at a time."""
    parts: list[bytes] = []
    while size > 0 and (part := stream.read(size)):
        parts.append(part)
        size -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


class FileText(str):
    """The base64 of a file as a value of a text field, such as `Attachment(attachmentdata=FileText("scan.pdf"))`.

    The file is read, in parts, while the request is sent; if the request is repeated, it is read again. As a text this
    is a mere mark.
    """

    file: _File

    def __new__(cls, source: FileSource, *, max_bytes: int | None = LARGEST_FILE) -> Self:
        """Take a file.

        Args:
            source: a path, bytes, or a file open for reading bytes. What cannot be read twice is kept in a temporary
                file.
            max_bytes: the most bytes to accept; None for any number.
        """
        file = _File(source)
        if max_bytes is not None and file.size > max_bytes:
            raise InvalidInput(f"has {file.size:,} bytes; at most {max_bytes:,} are accepted", file.name)
        text = super().__new__(cls, f"{_PREFIX}{uuid.uuid4().hex}")
        text.file = file
        return text

    def __repr__(self) -> str:
        return f"<file {self.file.name!r}, {self.file.size:,} bytes>"

    def __reduce__(self) -> Any:
        raise TypeError("a file cannot be pickled; make the call where it is sent")

    @property
    def length(self) -> int:
        """Number of base64 characters."""
        return (self.file.size + 2) // 3 * 4

    def encoded(self) -> Iterator[bytes]:
        """Yield the base64 in parts."""
        for part in self.file.chunks():
            yield base64.b64encode(part)


class Upload:
    """The body of a request with files in it. It can be sent again: every iteration reads the files anew."""

    def __init__(self, parts: Sequence[bytes | FileText]) -> None:
        self.parts = tuple(parts)
        self._length = sum(part.length if isinstance(part, FileText) else len(part) for part in self.parts)

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            if isinstance(part, FileText):
                yield from part.encoded()
            else:
                yield part

    async def asynchronous(self) -> AsyncIterator[bytes]:
        """Yield the body without blocking the event loop while a file is read."""
        import anyio.to_thread  # only where files are sent: it takes long to import

        parts = iter(self)
        while (part := await anyio.to_thread.run_sync(next, parts, None)) is not None:
            yield part

    @property
    def shown(self) -> bytes:
        """The body for showing, with the size of each file in place of its content."""
        return b"".join(
            f"[{part.file.size:,} bytes]".encode() if isinstance(part, FileText) else part for part in self.parts
        )


def files_in(model: Model, xml: str) -> tuple[FileText, ...]:
    """Return the files that a model, written as this XML, refers to."""
    return tuple(_files(model)) if _PREFIX in xml else ()


def _files(value: object) -> Iterator[FileText]:
    if isinstance(value, FileText):
        yield value
    elif isinstance(value, Model):
        for inner in value.__dict__.values():
            yield from _files(inner)
    elif isinstance(value, dict):
        for inner in cast("dict[str, object]", value).values():
            yield from _files(inner)
    elif isinstance(value, (list, tuple)):
        for inner in cast("Sequence[object]", value):
            yield from _files(inner)


def with_files(text: str, files: Sequence[FileText]) -> bytes | Upload:
    """Return a text that holds the marks of files as the body that holds the files."""
    if not files:
        return text.encode()
    known = {str(file): file for file in files}
    parts: list[bytes | FileText] = []
    end = 0
    for mark in _MARKS.finditer(text):
        file = known.get(mark.group())
        if file is not None:
            parts += [text[end : mark.start()].encode(), file]
            end = mark.end()
    return Upload([*parts, text[end:].encode()])
