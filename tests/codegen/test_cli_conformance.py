from __future__ import annotations

import json
from pathlib import Path

import pytest

from intacct_codegen.cli import main

from .spec_folders import REFERENCE, needs_reference

BILL = """\
<create_bill><vendorid>V1</vendorid>
  <datecreated><year>2024</year><month>3</month><day>05</day></datecreated><!-- when -->
  <termname>N30</termname>
  <billitems><lineitem><glaccountno/><amount>50.0</amount>{line}</lineitem></billitems>{bill}</create_bill>"""
SWAPPED = """\
<create_bill><datecreated><year>2024</year><month>3</month><day>5</day></datecreated><vendorid>V</vendorid></create_bill>
"""
REQUEST = """\
<?xml version="1.0" encoding="UTF-8"?>
<request><control><senderid>s</senderid></control><operation><authentication><sessionid>x</sessionid></authentication>
<content><function controlid="1">{first}</function><function controlid="2">{second}</function></content>
</operation></request>"""
RESPONSE = """\
<response><control><status>success</status></control><operation><authentication><status>success</status>
</authentication><result><status>success</status><function>{function}</function><controlid>1</controlid>{data}
</result></operation></response>"""


def bill(line: str = "", after: str = "") -> str:
    return BILL.format(line=line, bill=after)


def verdict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, *options: str
) -> tuple[int, dict[str, object]]:
    file = tmp_path / "file.xml"
    file.write_text(text, encoding="utf-8")
    status = main(["conformance", "--json", *options, str(file)])
    (found,) = json.loads(capsys.readouterr().out)["files"]
    return status, found


@pytest.mark.parametrize(
    "text",
    [
        bill(),
        f"<function controlid='1'>{bill()}</function>",
        REQUEST.format(first=bill(), second="<getAPISession/>"),
        f"<content><function controlid='1'>{bill()}</function></content>",
        f"<operation><content><function controlid='1'>{bill()}</function></content></operation>",
        "<read><object>VENDOR</object><keys>1</keys><fields>*</fields></read>",
        "<create><vendor><VENDORID>V</VENDORID><NAME> a  b </NAME></vendor></create>",
        RESPONSE.format(function="create_bill", data="<key>1</key>"),
        RESPONSE.format(
            function="readByQuery",
            data='<data listtype="vendor" count="1"><vendor><VENDORID>V</VENDORID><CREDITLIMIT/></vendor></data>',
        ),
        RESPONSE.format(
            function="getAPISession",
            data="<data><api><sessionid>x</sessionid><endpoint>https://a</endpoint></api></data>",
        ),
        "<VENDOR><NAME>a</NAME><VENDORID>V</VENDORID></VENDOR>",
    ],
)
def test_documents_that_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    status, found = verdict(tmp_path, capsys, text)
    assert found["reason"] == ""
    assert found["extra"] == []
    assert status == 0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<create_bill>", "not well-formed XML"),
        ("", "not well-formed XML"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><create_bill/>", "DOCTYPE"),
        ("<create_nothing/>", "<create_nothing> is no function"),
        ("<function controlid='1'/>", "<function> holds 0 elements instead of one"),
        ("<request><control/></request>", "the request holds no function"),
        (REQUEST.format(first="<nothing/>", second=bill()), "<nothing> is no function"),
        (SWAPPED, "wrong order: datecreated stands where vendorid belongs"),
    ],
)
def test_documents_that_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, reason: str) -> None:
    status, found = verdict(tmp_path, capsys, text)
    assert reason in str(found["reason"])
    assert status == 1


def test_what_is_kept_aside_is_named_in_full(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = REQUEST.format(
        first=bill("<COLOUR>red</COLOUR>", "<later a='b'><c/></later>"),
        second="<create><VENDOR><VENDORID>V</VENDORID><MINE/></VENDOR><my_object><a/></my_object></create>",
    )
    status, found = verdict(tmp_path, capsys, text)
    assert status == 0
    assert found["extra"] == [
        "create_bill/later",
        "create_bill/billitems/lineitem/COLOUR",
        "create/VENDOR/MINE",
        "create/my_object",
    ]


def test_texts_that_are_no_values_are_told_but_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "<create_bill><billitems><lineitem><amount>many</amount></lineitem></billitems></create_bill>"
    status, found = verdict(tmp_path, capsys, text)
    assert status == 0
    assert found["unparsed"] == ["create_bill/billitems/lineitem/amount = 'many'"]


def test_a_release(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "<getAPISession><locationid>1</locationid></getAPISession>"
    assert verdict(tmp_path, capsys, text)[0] == 0
    status, found = verdict(tmp_path, capsys, text, "--release", "2017.R2")
    assert status == 1
    assert "not in release 2017.R2" in str(found["reason"])
    assert main(["conformance", "--release", "2031.R1", str(tmp_path)]) == 2


def test_folders_are_walked_and_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "good.xml").write_text(bill())
    (tmp_path / "deep" / "kept.xml").write_text(bill("<MINE/>"))
    (tmp_path / "bad.xml").write_text("<a")
    (tmp_path / "other.txt").write_text("<a")
    assert main(["conformance", str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "2 passed, 1 failed, 1 with extra"
    assert lines[0].startswith(f"FAIL   {tmp_path}/bad.xml: the document is not well-formed XML")
    assert f"extra  {tmp_path}/deep/kept.xml: create_bill/billitems/lineitem/MINE" in lines
    assert main(["conformance", "--quiet", str(tmp_path / "deep")]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "2 passed, 0 failed, 1 with extra"


def test_a_path_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conformance", str(tmp_path / "nothing")]) == 2
    assert "does not exist" in capsys.readouterr().err


@needs_reference
def test_every_example_of_the_reference(capsys: pytest.CaptureFixture[str]) -> None:
    main(["conformance", "--json", str(REFERENCE / "corpus" / "requests"), str(REFERENCE / "supplement")])
    found = json.loads(capsys.readouterr().out)
    assert [entry["path"] for entry in found["files"] if not entry["passed"] and not entry["erratum"]] == []
    assert found["failed"] <= len(found["files"]) / 100


@needs_reference
def test_every_reply_of_the_reference(capsys: pytest.CaptureFixture[str]) -> None:
    main(["conformance", "--json", str(REFERENCE / "corpus" / "responses")])
    found = json.loads(capsys.readouterr().out)
    assert [entry["path"] for entry in found["files"] if not entry["passed"]] == []


def test_a_document_of_an_older_release(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "<getAuditTrail><objectKey>1</objectKey><object>APBILL</object></getAuditTrail>"
    status, found = verdict(tmp_path, capsys, text)
    assert (status, found["passed"], found["release"]) == (0, True, "2017.R2")
    status, found = verdict(tmp_path, capsys, text, "--release", "2018.R2")
    assert (status, found["release"]) == (1, None)
    assert "wrong order" in str(found["reason"])
    assert main(["conformance", str(tmp_path / "file.xml")]) == 0
    assert "(as of 2017.R2)" in capsys.readouterr().out
