"""Attachments: files kept in the company beside bills, invoices and other records.

An attachment of the company has an id, lies in a folder and holds any number of files. Files go out in parts while the
request is sent; those that come back are decoded when they are saved.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import io
import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import IO, TYPE_CHECKING, Final, cast

import attrs
from lxml import etree

from .engine import Engine
from .envelope import Call, new_control_id
from .errors import IntacctError, InvalidDocument, InvalidInput
from .flow import Flow
from .result import KeyResult
from .scalars import DATE
from .upload import LARGEST_FILE, FileSource, FileText
from .xmltext import escape, escape_attribute

if TYPE_CHECKING:
    from .aclient import AsyncClient
    from .client import Client

_DATA: Final = re.compile(rb"<attachmentdata(?:\s[^<>]*)?>([^<&]*)</attachmentdata")
_CHUNK: Final = 4 * 64 * 1024
"""Characters decoded at a time; divisible by four, as base64 is."""


class File:
    """A file to be attached: where its bytes come from, and what it is called."""

    def __init__(self, source: FileSource, name: str | None = None, *, max_bytes: int | None = LARGEST_FILE) -> None:
        """Take a file.

        Args:
            source: a path, bytes, or a file open for reading bytes.
            name: file name with its extension, by default the name of the file; bytes need one.
            max_bytes: the most bytes to accept; None for any number.
        """
        self.data = FileText(source, max_bytes=max_bytes)
        path = PurePath(name if name is not None else self.data.file.name)
        self.name, self.type = path.stem, path.suffix[1:]
        if not self.name or not self.type:
            raise InvalidInput(f"{path.name!r}; give a file name with an extension, such as 'invoice.pdf'", "name")

    def __repr__(self) -> str:
        return f"File({self.name}.{self.type}, {self.data.file.size:,} bytes)"

    @classmethod
    def of(cls, given: FileSource | File) -> File:
        """Return a file as it is, or take it."""
        return given if isinstance(given, File) else cls(given)


class StoredFile:
    """A file of an attachment as it was read. It is decoded when it is saved or looked into."""

    def __init__(self, name: str, type: str, encoded: memoryview) -> None:
        self.name = name
        """File name without extension."""
        self.type = type
        """Extension without a dot."""
        self._encoded = encoded

    def __repr__(self) -> str:
        return f"StoredFile({self.file_name!r})"

    @property
    def file_name(self) -> str:
        """Name and extension; parts that would lead out of a folder are left away."""
        whole = f"{self.name}.{self.type}" if self.type else self.name
        return PurePath(whole.replace("\\", "/")).name

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes in parts; raise `InvalidDocument` if the content is no base64."""
        left = b""
        for place in range(0, len(self._encoded), _CHUNK):
            part = left + bytes(self._encoded[place : place + _CHUNK]).translate(None, b" \t\r\n")
            end = len(part) - len(part) % 4
            part, left = part[:end], part[end:]
            yield self._decoded(part)
        if left:
            yield self._decoded(left)

    def _decoded(self, part: bytes) -> bytes:
        try:
            return base64.b64decode(part, validate=True)
        except binascii.Error as error:
            raise InvalidDocument(f"the content of {self.file_name} is no base64: {error}") from None

    def write_to(self, stream: IO[bytes]) -> int:
        """Write the content to a file that is open for writing bytes; return how many there were."""
        return sum(stream.write(part) for part in self.chunks())

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Save the file under a path, or under its own name in a folder; return where it is.

        A file that stands there is replaced, but not by content that is no base64.
        """
        target = Path(path)
        if target.is_dir():
            target /= self.file_name
        for _ in self.chunks():  # raises before the old file is gone
            pass
        with target.open("wb") as stream:
            self.write_to(stream)
        return target

    @property
    def content(self) -> bytes:
        """All bytes of the file."""
        buffer = io.BytesIO()
        self.write_to(buffer)
        return buffer.getvalue()


@attrs.frozen
class StoredAttachment:
    """An attachment as it was read."""

    attachment_id: str
    folder: str
    description: str
    created: datetime.date | None
    created_by: str
    files: tuple[StoredFile, ...]

    def file(self, file_name: str) -> StoredFile:
        """Return the file of a name; raise `KeyError` if there is none."""
        for file in self.files:
            if file.file_name == file_name:
                return file
        raise KeyError(f"{file_name!r} is not in attachment {self.attachment_id!r}")


# What is asked


def _tag(name: str, text: str | None) -> str:
    return "" if text is None else f"<{name}>{escape(text)}</{name}>"


def _write(engine: Engine, name: str, xml: str, control_id: str | None, files: tuple[FileText, ...] = ()) -> Flow[str]:
    control_id = new_control_id() if control_id is None else control_id
    call = Call(name, xml, control_id, True, _key, files)
    (found,) = yield from engine.run((call,), control_id=control_id)
    if isinstance(found, IntacctError):
        raise found
    key: str = found.value
    return key


def _key(result: etree._Element) -> str:
    return "" if result.find("key") is None else KeyResult().parse(result)


def _attachment(name: str, fields: tuple[tuple[str, str | None], ...], files: tuple[File, ...]) -> str:
    inner = "".join(
        f"<attachment>{_tag('attachmentname', file.name)}{_tag('attachmenttype', file.type)}"
        f"<attachmentdata>{file.data!s}</attachmentdata></attachment>"
        for file in files
    )
    content = "".join(_tag(field, text) for field, text in fields)
    return f"<{name}>{content}{f'<attachments>{inner}</attachments>' if inner else ''}</{name}>"


class AttachmentFlows:
    """What both clients ask for, without any input or output."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def put(
        self,
        function: str,
        attachment_id: str,
        given: tuple[FileSource | File, ...],
        *,
        folder: str | None,
        name: str | None,
        description: str | None,
        control_id: str | None,
    ) -> Flow[str]:
        """Create or update an attachment."""
        _require(attachment_id, "attachment_id")
        files = tuple(_files(function, given))
        fields = (
            ("supdocid", attachment_id),
            ("supdocname", name),
            ("supdocfoldername", folder),
            ("supdocdescription", description),
        )
        xml = _attachment(function, fields, files)
        return (yield from _write(self.engine, function, xml, control_id, tuple(file.data for file in files)))

    def put_folder(
        self, function: str, folder: str, *, parent: str | None, description: str | None, control_id: str | None
    ) -> Flow[str]:
        """Create or update a folder."""
        _require(folder, "folder")
        content = _tag("supdocfoldername", folder) + _tag("supdocfolderdescription", description)
        content += _tag("supdocparentfoldername", parent)
        return (yield from _write(self.engine, function, f"<{function}>{content}</{function}>", control_id))

    def delete(self, name: str, key: str, control_id: str | None) -> Flow[str]:
        """Delete an attachment or a folder."""
        _require(key, "key")
        return (yield from _write(self.engine, name, f'<{name} key="{escape_attribute(key)}"/>', control_id))

    def get(self, attachment_id: str) -> Flow[StoredAttachment]:
        """Read an attachment with its files."""
        _require(attachment_id, "attachment_id")
        xml = f'<get object="supdoc" key="{escape_attribute(attachment_id)}"/>'
        call = Call("get", xml, new_control_id(), False, _supdoc)
        (found,) = yield from self.engine.run((call,), control_id=call.control_id)
        if isinstance(found, IntacctError):
            raise found
        (element,) = found.value
        return _stored(element, found.xml)


def _files(name: str, given: tuple[object, ...]) -> Iterator[File]:
    for place, file in enumerate(given):
        try:
            if isinstance(file, (list, tuple)):
                kind = type(cast("object", file)).__name__
                raise InvalidInput(f"{kind}; accepted: a path, bytes or a File; give several files each on its own")
            yield File.of(cast("FileSource | File", file))
        except InvalidInput as error:
            raise InvalidInput(str(error), f"{name}.files[{place}]") from None


def _require(text: str, name: str) -> None:
    if not text.strip():
        raise InvalidInput("is empty", name)


# What came


def _supdoc(result: etree._Element) -> tuple[etree._Element]:
    """Return the attachment as the one record that it is; its element alone would count as many as it has children."""
    element = result.find("data/supdoc")
    if element is None:
        raise InvalidDocument("the result holds no <supdoc>")
    return (element,)


def _stored(element: etree._Element, reply: bytes) -> StoredAttachment:
    files = element.findall("attachments/attachment")
    contents = _contents(files, reply)
    return StoredAttachment(
        attachment_id=_text(element, "supdocid"),
        folder=_text(element, "folder"),
        description=_text(element, "description"),
        created=_date(element.find("creationdate")),
        created_by=_text(element, "createdby"),
        files=tuple(
            StoredFile(_text(file, "attachmentname"), _text(file, "attachmenttype"), content)
            for file, content in zip(files, contents, strict=True)
        ),
    )


def _contents(files: list[etree._Element], reply: bytes) -> list[memoryview]:
    """Return the base64 of each file: where it stands in the reply, so that it is not copied, or else a copy."""
    whole = memoryview(reply)
    found = [whole[slice(*match.span(1))] for match in _DATA.finditer(reply)]
    if len(found) == len(files):
        return found
    return [memoryview((file.findtext("attachmentdata") or "").encode()) for file in files]


def _text(element: etree._Element, name: str) -> str:
    return (element.findtext(name) or "").strip()


def _date(element: etree._Element | None) -> datetime.date | None:
    """Return a date that comes as year, month and day, or as one text."""
    if element is None:
        return None
    if len(element):
        try:
            return datetime.date(*(int(_text(element, part)) for part in ("year", "month", "day")))
        except ValueError:
            return None
    found = DATE.parse(element.text or "")
    return found if isinstance(found, datetime.date) else None


class Attachments:
    """The attachments of a company: `client.attachments`."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._flows = AttachmentFlows(client._engine)

    def create(
        self,
        attachment_id: str,
        *files: FileSource | File,
        folder: str,
        name: str | None = None,
        description: str | None = None,
        control_id: str | None = None,
    ) -> str:
        """Make an attachment with any number of files and return its key.

        Args:
            attachment_id: the id to refer to it by, for example as `supdocid` of a bill.
            files: paths, or `File(source, "name.pdf")` for bytes and open files.
            folder: name of a folder that exists.
            name: name of the attachment, by default its id.
            description: what it is.
            control_id: name of this call, as for `Client.execute`.
        """
        return self._client._drive(
            self._flows.put(
                "create_supdoc",
                attachment_id,
                files,
                folder=folder,
                name=name or attachment_id,
                description=description,
                control_id=control_id,
            )
        )

    def update(
        self,
        attachment_id: str,
        *files: FileSource | File,
        folder: str | None = None,
        name: str | None = None,
        description: str | None = None,
        control_id: str | None = None,
    ) -> str:
        """Change an attachment: files are added, texts that are not None take the place of the old ones."""
        return self._client._drive(
            self._flows.put(
                "update_supdoc",
                attachment_id,
                files,
                folder=folder,
                name=name,
                description=description,
                control_id=control_id,
            )
        )

    def get(self, attachment_id: str) -> StoredAttachment:
        """Read an attachment with its files."""
        return self._client._drive(self._flows.get(attachment_id))

    def delete(self, attachment_id: str, *, control_id: str | None = None) -> None:
        """Delete an attachment and its files."""
        self._client._drive(self._flows.delete("delete_supdoc", attachment_id, control_id))

    def create_folder(
        self, folder: str, *, parent: str | None = None, description: str | None = None, control_id: str | None = None
    ) -> str:
        """Make a folder, within another one if `parent` names it, and return its key."""
        return self._client._drive(
            self._flows.put_folder(
                "create_supdocfolder", folder, parent=parent, description=description, control_id=control_id
            )
        )

    def update_folder(
        self, folder: str, *, parent: str | None = None, description: str | None = None, control_id: str | None = None
    ) -> str:
        """Change a folder: what is not None takes the place of what there is."""
        return self._client._drive(
            self._flows.put_folder(
                "update_supdocfolder", folder, parent=parent, description=description, control_id=control_id
            )
        )

    def delete_folder(self, folder: str, *, control_id: str | None = None) -> None:
        """Delete an empty folder."""
        self._client._drive(self._flows.delete("delete_supdocfolder", folder, control_id))


class AsyncAttachments:
    """The attachments of a company: `client.attachments`. See `Attachments`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._flows = AttachmentFlows(client._engine)

    async def create(
        self,
        attachment_id: str,
        *files: FileSource | File,
        folder: str,
        name: str | None = None,
        description: str | None = None,
        control_id: str | None = None,
    ) -> str:
        """Make an attachment with any number of files and return its key. See `Attachments.create`."""
        return await self._client._drive(
            self._flows.put(
                "create_supdoc",
                attachment_id,
                files,
                folder=folder,
                name=name or attachment_id,
                description=description,
                control_id=control_id,
            )
        )

    async def update(
        self,
        attachment_id: str,
        *files: FileSource | File,
        folder: str | None = None,
        name: str | None = None,
        description: str | None = None,
        control_id: str | None = None,
    ) -> str:
        """Change an attachment: files are added, texts that are not None take the place of the old ones."""
        return await self._client._drive(
            self._flows.put(
                "update_supdoc",
                attachment_id,
                files,
                folder=folder,
                name=name,
                description=description,
                control_id=control_id,
            )
        )

    async def get(self, attachment_id: str) -> StoredAttachment:
        """Read an attachment with its files."""
        return await self._client._drive(self._flows.get(attachment_id))

    async def delete(self, attachment_id: str, *, control_id: str | None = None) -> None:
        """Delete an attachment and its files."""
        await self._client._drive(self._flows.delete("delete_supdoc", attachment_id, control_id))

    async def create_folder(
        self, folder: str, *, parent: str | None = None, description: str | None = None, control_id: str | None = None
    ) -> str:
        """Make a folder, within another one if `parent` names it, and return its key."""
        return await self._client._drive(
            self._flows.put_folder(
                "create_supdocfolder", folder, parent=parent, description=description, control_id=control_id
            )
        )

    async def update_folder(
        self, folder: str, *, parent: str | None = None, description: str | None = None, control_id: str | None = None
    ) -> str:
        """Change a folder: what is not None takes the place of what there is."""
        return await self._client._drive(
            self._flows.put_folder(
                "update_supdocfolder", folder, parent=parent, description=description, control_id=control_id
            )
        )

    async def delete_folder(self, folder: str, *, control_id: str | None = None) -> None:
        """Delete an empty folder."""
        await self._client._drive(self._flows.delete("delete_supdocfolder", folder, control_id))
