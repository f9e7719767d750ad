"""Attachments: files go out in parts, can be sent twice, and come back as they were."""

from __future__ import annotations

import base64
import io
import logging
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

import anyio
import httpx
import pytest

from intacct import dumps
from intacct.company_console import Attachment, create_supdoc
from intacct_runtime.attachments import File, StoredFile
from intacct_runtime.client import Client
from intacct_runtime.errors import FunctionError, InvalidDocument, InvalidInput
from intacct_runtime.transport import HttpReply, HttpRequest
from intacct_runtime.upload import FileText, Upload

from .gateway import LOGIN, Gateway, error, failed

CONTENT = bytes(range(256)) * 2000


class Pipe(io.RawIOBase):
    """A stream that can be read once and gives little at a time."""

    def __init__(self, content: bytes) -> None:
        self._source = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        part = self._source.read(min(len(buffer), 1000))
        buffer[: len(part)] = part
        return len(part)


class NamedBytes(io.BytesIO):
    """An open file that knows its name, as those of the file system do."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.read_bytes())
        self.name = str(path)


def sent(gateway: Gateway) -> dict[str, bytes]:
    """Return the files of the last request by their names."""
    found = gateway.calls[-1].root.iterfind(".//attachments/attachment")
    return {
        f"{file.findtext('attachmentname')}.{file.findtext('attachmenttype')}": base64.b64decode(
            file.findtext("attachmentdata"), validate=True
        )
        for file in found
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "scan.of.bill.pdf"
    path.write_bytes(CONTENT)
    return path


@pytest.mark.parametrize(
    "source",
    [
        lambda path: path,
        str,
        lambda path: File(CONTENT, "scan.of.bill.pdf"),
        lambda path: NamedBytes(path),
        lambda path: File(cast("IO[bytes]", Pipe(CONTENT)), "scan.of.bill.pdf"),
    ],
)
def test_a_file_is_sent_from_any_source(path: Path, source: Callable[[Path], Any]) -> None:
    gateway = Gateway(["<key>A1</key>"])
    with gateway.client() as client:
        assert client.attachments.create("A1", source(path), folder="Bills", description="March & April") == "A1"
    assert sent(gateway) == {"scan.of.bill.pdf": CONTENT}
    (function,) = gateway.calls[0].functions[0]
    assert [child.tag for child in function] == [
        "supdocid",
        "supdocname",
        "supdocfoldername",
        "supdocdescription",
        "attachments",
    ]
    assert function.findtext("supdocdescription") == "March & April"


def test_a_file_that_is_not_at_its_beginning_is_sent_from_where_it_stands() -> None:
    stream = io.BytesIO(b"skipped" + CONTENT)
    stream.seek(7)
    gateway = Gateway(["<key>A1</key>"])
    with gateway.client() as client:
        client.attachments.create("A1", File(stream, "a.bin"), folder="Bills")
    assert sent(gateway) == {"a.bin": CONTENT}


def test_a_repeated_request_sends_the_whole_file_again(path: Path) -> None:
    gateway = Gateway(httpx.ReadError("reset"), ["<key>A1</key>"])
    with gateway.client() as client:
        client.attachments.create("A1", path, File(io.BytesIO(b"x"), "b.txt"), folder="Bills")
    first, second = gateway.calls
    assert first.functions[0].get("controlid") == second.functions[0].get("controlid")
    assert sent(gateway) == {"scan.of.bill.pdf": CONTENT, "b.txt": b"x"}


def test_the_length_is_announced() -> None:
    seen: list[httpx.Headers] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        assert int(request.headers["content-length"]) == len(request.read())
        return gateway.handle(request)

    gateway = Gateway(["<key>A1</key>"])
    with Client(http_client=httpx.Client(transport=httpx.MockTransport(handle)), **LOGIN) as client:
        client.attachments.create("A1", File(b"12345", "a.txt"), folder="Bills")
    assert "transfer-encoding" not in seen[-1]


def test_a_file_may_stand_in_any_call(path: Path) -> None:
    call = create_supdoc(
        supdocid="A1",
        supdocfoldername="Bills",
        attachments=[Attachment(attachmentname="a", attachmenttype="pdf", attachmentdata=FileText(path))],
    )
    gateway = Gateway(["<key>A1</key>"], ["<key>A1</key>", "<key>A1</key>"])
    with gateway.client() as client:
        assert client.execute(call) == "A1"
        batch = client.batch()
        batch.add(call)
        batch.add(call)
        batch.run()
    assert sent(gateway) == {"a.pdf": CONTENT}
    assert base64.b64encode(CONTENT) in dumps(call)


def test_the_async_client_sends_the_same(path: Path) -> None:
    gateway = Gateway(["<key>A1</key>"])

    async def send() -> str:
        async with gateway.async_client() as client:
            return await client.attachments.update("A1", path, name="New")

    assert anyio.run(send) == "A1"
    assert sent(gateway) == {"scan.of.bill.pdf": CONTENT}
    assert gateway.calls[0].functions[0].findtext("update_supdoc/supdocfoldername") is None


def test_neither_logs_nor_hooks_show_the_content(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    encoded = base64.b64encode(CONTENT).decode()
    gateway = Gateway(["<key>A1</key>"], [stored(encoded)])
    texts: list[str] = []
    caplog.set_level(logging.DEBUG, "intacct")
    with gateway.client(on_reply=lambda exchange: texts.append(exchange.request_text + exchange.reply_text)) as client:
        client.attachments.create("A1", path, folder="Bills")
        client.attachments.get("A1")
    assert "create_supdoc" in caplog.text
    assert encoded[:40] not in caplog.text + "".join(texts)


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda path: File(path, max_bytes=1000), r"scan.of.bill.pdf: has 512,000 bytes; at most 1,000 are accepted"),
        (lambda path: File(path.with_name("absent.pdf")), "is no file"),
        (lambda path: File(path.parent), "is no file"),
        (lambda path: File(b"x"), "name: ''; give a file name with an extension"),
        (lambda path: File(b"x", "noextension"), "give a file name with an extension"),
        (lambda path: File(cast("IO[bytes]", io.StringIO("x")), "t.txt"), "open it with mode 'rb'"),
        (lambda path: File(cast("IO[bytes]", 5), "t.txt"), "int; accepted: a path, bytes, or a file"),
    ],
)
def test_what_cannot_be_attached_is_refused_at_once(path: Path, make: Callable[[Path], Any], problem: str) -> None:
    with pytest.raises(InvalidInput, match=problem):
        make(path)


def test_a_file_that_grows_meanwhile_is_not_sent(path: Path) -> None:
    gateway = Gateway(["<key>A1</key>"])
    file = File(path)
    with path.open("ab") as stream:
        stream.write(b"more")
    with gateway.client() as client, pytest.raises(InvalidInput, match="changed its size while it was sent"):
        client.attachments.create("A1", file, folder="Bills")
    assert gateway.calls == []


def stored(*contents: str) -> str:
    files = "".join(
        f"<attachment><attachmentname>f{place}</attachmentname><attachmenttype>bin</attachmenttype>"
        f"<attachmentdata>{content}</attachmentdata></attachment>"
        for place, content in enumerate(contents)
    )
    return (
        "<data><supdoc><supdocid>A1</supdocid><folder>Bills</folder><description>d</description>"
        "<creationdate><year>2024</year><month>05</month><day>31</day></creationdate><createdby>ledger</createdby>"
        f"<attachments>{files}</attachments></supdoc></data>"
    )


def test_an_attachment_is_read_with_its_files(tmp_path: Path) -> None:
    broken = base64.encodebytes(CONTENT).decode()
    gateway = Gateway([stored(base64.b64encode(CONTENT).decode(), "", broken)])
    with gateway.client() as client:
        found = client.attachments.get("A & 1")
    assert gateway.calls[0].functions[0].find("get").get("key") == "A & 1"
    assert (found.attachment_id, found.folder, str(found.created)) == ("A1", "Bills", "2024-05-31")
    assert [file.file_name for file in found.files] == ["f0.bin", "f1.bin", "f2.bin"]
    assert [file.content for file in found.files] == [CONTENT, b"", CONTENT]
    saved = found.file("f0.bin").save(tmp_path)
    assert saved == tmp_path / "f0.bin"
    assert saved.read_bytes() == CONTENT
    with pytest.raises(KeyError, match="absent"):
        found.file("absent")


def test_a_reply_with_references_in_the_content_is_read_too() -> None:
    content = base64.b64encode(CONTENT).decode()
    with Gateway([stored(content[:76] + "&#10;" + content[76:])]).client() as client:
        (file,) = client.attachments.get("A1").files
    assert file.content == CONTENT


def test_a_stored_name_leads_nowhere_else() -> None:
    assert StoredFile("../../etc/passwd", "txt", memoryview(b"")).file_name == "passwd.txt"
    assert StoredFile("..\\x", "", memoryview(b"")).file_name == "x"


def test_content_that_is_no_base64_is_an_error() -> None:
    with Gateway([stored("no base64!")]).client() as client:
        (file,) = client.attachments.get("A1").files
    with pytest.raises(InvalidDocument, match=r"f0.bin is no base64"):
        _ = file.content


def test_refusals_of_the_gateway_are_raised() -> None:
    gateway = Gateway([failed("get", error("BL01001973", "There is no attachment 'A1'"))])
    with gateway.client() as client, pytest.raises(FunctionError, match="no attachment"):
        client.attachments.get("A1")


def test_folders_and_deletion() -> None:
    gateway = Gateway(["<key>x</key>"])
    with gateway.client() as client:
        client.attachments.create_folder("Bills", parent="All", description="")
        client.attachments.update_folder("Bills", description="new")
        client.attachments.delete("A1")
        client.attachments.delete_folder("Bills")
        with pytest.raises(InvalidInput, match=r"^create_supdoc.files\[1\]: list; accepted: a path.*each on its own"):
            client.attachments.create("A", File(b"x", "x.txt"), ["a.pdf"], folder="F")  # type: ignore[arg-type]
        with pytest.raises(InvalidInput, match=r"^update_supdoc.files\[0\]: absent.pdf: is no file"):
            client.attachments.update("A", "absent.pdf")
        with pytest.raises(InvalidInput, match="attachment_id: is empty"):
            client.attachments.create(" ", folder="Bills")
    assert [call.names[0] for call in gateway.calls] == [
        "create_supdocfolder",
        "update_supdocfolder",
        "delete_supdoc",
        "delete_supdocfolder",
    ]
    assert all(call.root.findtext("control/uniqueid") == "true" for call in gateway.calls)


class Discard:
    """A transport that reads the parts of a request and keeps none of them."""

    def __init__(self) -> None:
        self.size = 0

    def send(self, request: HttpRequest) -> HttpReply:
        content = request.content
        if isinstance(content, Upload):
            self.size = sum(len(part) for part in content)
            name, control_id = "create_supdoc", _control_id(content.shown)
        else:
            name, control_id = "getAPISession", _control_id(content)
        data = "<data><api><sessionid>s..</sessionid><endpoint>https://gateway.example/xml</endpoint></api></data>"
        result = f"<status>success</status><function>{name}</function><controlid>{control_id}</controlid>"
        return HttpReply(
            200,
            {"content-type": "text/xml"},
            (
                "<response><control><status>success</status></control><operation><authentication>"
                "<status>success</status><userid>u</userid><companyid>c</companyid></authentication>"
                f"<result>{result}{data if name == 'getAPISession' else '<key>A1</key>'}</result></operation>"
                "</response>"
            ).encode(),
        )

    def close(self) -> None:
        """Nothing is open."""


def _control_id(content: bytes) -> str:
    return content.decode().partition('<function controlid="')[2].partition('"')[0]


def test_a_large_file_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as stream:
        stream.truncate(20_000_000)
    transport = Discard()
    with Client(transport=transport, **LOGIN) as client:
        client.login()
        tracemalloc.start()
        client.attachments.create("A1", path, folder="Bills")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert transport.size > 26_000_000
    assert peak < 3_000_000


def test_one_open_file_may_be_on_its_way_twice_at_a_time() -> None:
    upload = Upload([FileText(io.BytesIO(CONTENT))])
    first, second = iter(upload), iter(upload)
    begin = next(first)
    assert b"".join(second) == base64.b64encode(CONTENT)
    assert begin + b"".join(first) == base64.b64encode(CONTENT)


def test_damaged_content_does_not_replace_a_file(tmp_path: Path) -> None:
    target = tmp_path / "note.txt"
    target.write_bytes(b"old")
    with pytest.raises(InvalidDocument, match=r"note\.txt is no base64"):
        StoredFile("note", "txt", memoryview(b"QUJD*bad")).save(tmp_path)
    assert target.read_bytes() == b"old"
