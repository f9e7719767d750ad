"""Attachments: kept with their files, in folders, and protected while a record names them."""

from __future__ import annotations

from pathlib import Path

import pytest

from intacct import File, FunctionError
from intacct_runtime.result import Records

from .desk import Desk
from .desk_client import client_of

CONTENT = bytes(range(256)) * 1000


def test_the_client_creates_reads_changes_and_deletes(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "invoice.pdf"
    path.write_bytes(CONTENT)
    with client_of(desk) as client:
        attachments = client.attachments
        assert attachments.create_folder("Bills", description="All of them") == "Bills"
        assert attachments.create("A1", path, folder="Bills", description="March") == "A1"
        attachments.update("A1", File(b"second", "note.txt"), description="March and April")
        found = attachments.get("A1")
        assert (found.folder, found.description, found.created_by) == ("Bills", "March and April", "ledger")
        assert {file.file_name: file.content for file in found.files} == {"invoice.pdf": CONTENT, "note.txt": b"second"}
        attachments.update("A1", File(b"third", "note.txt"))
        assert attachments.get("A1").file("note.txt").content == b"third"
        with pytest.raises(FunctionError, match="Folder 'Bills' is not empty"):
            attachments.delete_folder("Bills")
        attachments.delete("A1")
        attachments.delete_folder("Bills")
        with pytest.raises(FunctionError, match="A1"):
            attachments.get("A1")


def test_attachments_and_folders_are_listed(desk: Desk) -> None:
    from intacct.common import get_list
    from intacct.company_console import SupdocReply

    with client_of(desk) as client:
        client.attachments.create_folder("Bills")
        client.attachments.create_folder("March", parent="Bills")
        for number in range(3):
            client.attachments.create(f"A{number}", File(b"x", "x.txt"), folder="March")
        records: Records[object] = Records(client.iterate(get_list(object="supdoc"), page_size=2))
        assert [record.supdocid for record in records if isinstance(record, SupdocReply)] == ["A0", "A1", "A2"]
        (folder,) = client.execute(get_list(object="supdocfolder", start=1, maxitems=1))
        assert getattr(folder, "parentfolder", None) == "Bills"


def test_an_attachment_that_a_bill_names_stays(desk: Desk) -> None:
    bill = (
        "<create_bill><vendorid>V1001</vendorid><datecreated><year>2026</year><month>11</month><day>01</day>"
        "</datecreated><termname>N30</termname><supdocid>A1</supdocid><billitems><lineitem><glaccountno>6000"
        "</glaccountno><amount>10</amount><locationid>100</locationid></lineitem></billitems></create_bill>"
    )
    assert "Attachment 'A1'" in desk.refused(bill)
    with client_of(desk) as client:
        client.attachments.create_folder("Bills")
        client.attachments.create("A1", File(b"x", "x.txt"), folder="Bills")
        key = desk.key(bill)
        assert desk.row("APBILL", key, "SUPDOCID") == ["A1"]
        with pytest.raises(FunctionError, match="attached to"):
            client.attachments.delete("A1")
        desk.ask(f'<delete_bill key="{key}"/>')
        client.attachments.delete("A1")


@pytest.mark.parametrize(
    ("function", "problem"),
    [
        (
            "<create_supdoc><supdocid>A1</supdocid><supdocfoldername>No</supdocfoldername></create_supdoc>",
            "folder 'No'",
        ),
        ('<delete_supdoc key="No"/>', "Attachment 'No'"),
        ("<update_supdocfolder><supdocfoldername>No</supdocfoldername></update_supdocfolder>", "folder 'No'"),
    ],
)
def test_what_does_not_exist_is_refused(desk: Desk, function: str, problem: str) -> None:
    assert problem in desk.refused(function)


def test_content_that_is_no_base64_is_refused(desk: Desk) -> None:
    desk.ask("<create_supdocfolder><supdocfoldername>F</supdocfoldername></create_supdocfolder>")
    file = (
        "<attachment><attachmentname>a</attachmentname><attachmenttype>txt</attachmenttype>"
        "<attachmentdata>no base64!</attachmentdata></attachment>"
    )
    function = (
        f"<create_supdoc><supdocid>A1</supdocid><supdocfoldername>F</supdocfoldername><attachments>{file}"
        "</attachments></create_supdoc>"
    )
    assert "not in base64" in desk.refused(function)


def test_a_folder_cannot_lie_within_itself(desk: Desk) -> None:
    for name, parent in (("A", ""), ("B", "A"), ("C", "B")):
        above = f"<supdocparentfoldername>{parent}</supdocparentfoldername>" if parent else ""
        desk.ask(f"<create_supdocfolder><supdocfoldername>{name}</supdocfoldername>{above}</create_supdocfolder>")
    within = (
        "<update_supdocfolder><supdocfoldername>A</supdocfoldername><supdocparentfoldername>C</supdocparentfoldername>"
        "</update_supdocfolder>"
    )
    assert "cannot lie within itself" in desk.refused(within)
