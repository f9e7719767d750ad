"""Replies in all their forms go through the typed models, and only what is truly unknown needs `extra`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intacct_codegen.cli import main

CONTROL = (
    "<control><status>{status}</status><senderid>s</senderid><controlid>1</controlid><uniqueid>false</uniqueid>"
    "<dtdversion>3.0</dtdversion></control>"
)
AUTHENTICATION = (
    "<authentication><status>success</status><userid>u</userid><companyid>c</companyid><locationid></locationid>"
    "<sessiontimestamp>2024-05-31T10:00:00+00:00</sessiontimestamp>"
    "<sessiontimeout>2024-05-31T16:00:00+00:00</sessiontimeout></authentication>"
)
ERROR = (
    "<errormessage><error><errorno>BL34000061</errorno><description></description><description2>Taken</description2>"
    "<correction/><additionalinfo><parameters><parameter name='x'>1</parameter></parameters></additionalinfo></error>"
    "</errormessage>"
)


def result(function: str, content: str, status: str = "success") -> str:
    return f"<result><status>{status}</status><function>{function}</function><controlid>1</controlid>{content}</result>"


def reply(*results: str) -> str:
    control = CONTROL.format(status="success")
    return f"<response>{control}<operation>{AUTHENTICATION}{''.join(results)}</operation></response>"


def data(records: str, **attributes: object) -> str:
    head = "".join(f" {name}='{value}'" for name, value in attributes.items())
    return f"<data{head}>{records}</data>"


FIELD = "<customfield><customfieldvalue>1</customfieldvalue><customfieldname>X</customfieldname></customfield>"
TREE = "<data kind='x'><name id='1'>a</name><name>b</name></data>"
REFUSED = CONTROL.format(status="failure")

REPLIES = {
    "fields of a structure in another order than requests have": result(
        "get",
        f"<data><recurringgltransaction><customfields>{FIELD}</customfields></recurringgltransaction></data>",
    ),
    "query": result(
        "query",
        data(
            "<!-- two --><TASK><TASKID>32</TASKID><PROJECT.CUSTOMER.NAME>A</PROJECT.CUSTOMER.NAME></TASK>"
            "<TASK><TASKID>2</TASKID><PROJECT.CUSTOMER.NAME/></TASK>",
            listtype="TASK",
            totalcount=2,
            offset=0,
            count=2,
            numremaining=0,
        ),
    ),
    "aggregates": result(
        "query",
        data(
            "<APBILL><VENDORNAME>A</VENDORNAME><COUNT.RECORDNO>5</COUNT.RECORDNO><SUM.TOTALDUE>1.50</SUM.TOTALDUE></APBILL>",
            listtype="APBILL",
        ),
    ),
    "parts by path": result(
        "readByQuery",
        "<data><vendor><DISPLAYCONTACT.MAILADDRESS.ISOCOUNTRYCODE>US</DISPLAYCONTACT.MAILADDRESS.ISOCOUNTRYCODE></vendor></data>",
    ),
    "nothing found": result("query", data("", listtype="CLASS", totalcount=0, offset=0, count=0, numremaining=0)),
    "lower case": result(
        "readByQuery",
        data(
            "<class><RECORDNO>1</RECORDNO><CLASSID>C1</CLASSID><STATUS>active</STATUS></class>",
            listtype="class",
            count=1,
            totalcount=9,
            numremaining=8,
            resultId="7030372031c",
        ),
    ),
    "mixed case": result(
        "read", data("<GcOwnershipStructureDetail><RecordNo>1</RecordNo></GcOwnershipStructureDetail>")
    ),
    "no more": result("readMore", data("", listtype="vendor", count=0, totalcount=9, numremaining=0, resultId="")),
    "a page of a report": result(
        "readMore",
        data(
            "<accountbalance><glaccountno>4000</glaccountno><periodbalance>-1.50</periodbalance><locationid>1</locationid>"
            "<locationname>A</locationname></accountbalance>",
            listtype="report",
            count=1,
            totalcount=26,
            numremaining=25,
        ),
    ),
    "view": result(
        "readView",
        data("<view name='ALL#1'><vendor><VENDORID>V</VENDORID></vendor></view>", listtype="vendor", count=1),
    ),
    "created": result(
        "create",
        data(
            "<class><RECORDNO>1</RECORDNO><CLASSID>C</CLASSID></class><vendor><RECORDNO>2</RECORDNO></vendor>",
            listtype="objects",
            count=2,
        ),
    ),
    "key": result("create_bill", "<key>1</key>"),
    "a key that is not told": result("delete_bill", ""),
    "list": result(
        "get_list",
        "<listtype start='0' end='1' total='2'>class</listtype>"
        "<data><class><name>A</name><key>1</key><whenmodified>05/31/2024 10:00:00</whenmodified></class>"
        "<class><classid>2</classid><key>2</key></class></data>",
    ),
    "list of what no reply is on record of": result(
        "get_list",
        "<listtype start='0' end='0' total='1'>costtype</listtype>"
        "<data><costtype><costtypeid>C</costtypeid><name>A</name><status>active</status></costtype></data>",
    ),
    "some fields alone": result(
        "get_list",
        "<data><customerchargecard><description>d</description><recordno>1</recordno></customerchargecard></data>",
    ),
    "session": result(
        "getAPISession",
        "<data><api><endpoint>https://a.intacct.com</endpoint><sessionid>x..</sessionid><locationid/></api></data>",
    ),
    "definition": result(
        "lookup",
        data(
            '<Type Name="GLBATCH" DocumentType=""><Fields><Field><ID>STATE</ID><DATATYPE>TEXT</DATATYPE><VALIDVALUES>'
            "<VALIDVALUE>Draft</VALIDVALUE></VALIDVALUES><ISCUSTOM>false</ISCUSTOM></Field></Fields></Type>",
            listtype="All",
            count=1,
        ),
    ),
    "fields by name": result(
        "inspect",
        '<data listtype="All" count="1"><Type Name="CLASS"><Fields><Field>NAME</Field><Field>STATUS</Field></Fields>'
        "</Type></data>",
    ),
    "names of objects": result("inspect", '<data><type typename="APBILL">AP Bill</type></data>'),
    "permissions": result(
        "getUserPermissions",
        "<data><permissions><appSubscription><policies><policy><rights>List|View</rights><policyName>Bills</policyName>"
        "</policy></policies><applicationName>AP</applicationName></appSubscription></permissions></data>",
    ),
    "relationships": result(
        "getDimensionRelationships",
        "<data><relationship><dimension>REGION</dimension><object_id>1</object_id><autofillrelated>true</autofillrelated>"
        "<enableoverride>false</enableoverride><related><dimension>AREA</dimension><source_side>One</source_side>"
        "</related><related><dimension>CITY</dimension></related></relationship></data>",
    ),
    "approvals": result(
        "getApprovalHistory",
        "<data><approvalhistory><STATE>Approved</STATE><eventdate>05/31/2024</eventdate></approvalhistory></data>",
    ),
    "approvals under another name": result(
        "getVendorApprovalHistory", "<data><step><COMMENTS>x</COMMENTS></step></data>"
    ),
    "to approve": result("getVendorsToApprove", "<data><vendor><VENDORID>V</VENDORID></vendor></data>"),
    "nothing on record": result("getDdsObjects", TREE),
    "several": result("create_bill", "<key>1</key>") + result("read", "<data/>"),
    "aborted": result("create_bill", ERROR, "aborted") + result("create_bill", ERROR, "failure"),
    "in part": result(
        "update", data("<class><RECORDNO>1</RECORDNO></class>", listtype="objects", count=1) + ERROR, "failure"
    ),
    "refused function": result("no_such_function", ERROR, "failure"),
}
WHOLE = {
    "acknowledgement": f"<response><acknowledgement><status>success</status></acknowledgement>{REFUSED}</response>",
    "refused sender": f"<response>{REFUSED}{ERROR}</response>",
    "refused login": (
        f"<response>{CONTROL.format(status='success')}<operation><authentication><status>failure</status>"
        f"<userid>u</userid><companyid>c</companyid></authentication>{ERROR}</operation></response>"
    ),
}
PARTS = {
    "the operation of a reply": f"<operation>{AUTHENTICATION}{REPLIES['key']}{REPLIES['query']}</operation>",
    "a result": REPLIES["session"],
    "an error": ERROR,
    "data of any function": data("<CLASS><CLASSID>C</CLASSID></CLASS>", listtype="CLASS", count=1),
    "a view": data("<view name='ALL'><CLASS><CLASSID>C</CLASSID></CLASS></view>"),
}
UNKNOWN = {
    "custom fields": (
        result(
            "read",
            "<data><VENDOR><VENDORID>V</VENDORID><MY_REGION>N</MY_REGION><GLDIMPLOT>3</GLDIMPLOT></VENDOR></data>",
        ),
        ["read/VENDOR/MY_REGION", "read/VENDOR/GLDIMPLOT"],
    ),
    "custom object": (result("readByQuery", "<data><plot><id>1</id></plot></data>"), ["readByQuery/plot"]),
    "no such path": (
        result("query", "<data><APBILL><VENDR.NAME>x</VENDR.NAME></APBILL></data>"),
        ["query/APBILL/VENDR.NAME"],
    ),
    "list of an object without a description": (
        result("get_list", "<data><vendorpref><name>x</name></vendorpref></data>"),
        ["get_list/vendorpref"],
    ),
    "function of another release": (result("get_news", "<data><news>x</news></data>"), ["get_news/news"]),
}


def verdict(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> tuple[str, list[str], list[str]]:
    file = tmp_path / "reply.xml"
    file.write_text(text, encoding="utf-8")
    main(["conformance", "--json", str(file)])
    (found,) = json.loads(capsys.readouterr().out)["files"]
    return found["reason"], found["extra"], found["unparsed"]


@pytest.mark.parametrize("name", REPLIES)
def test_replies(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert verdict(tmp_path, capsys, reply(REPLIES[name])) == ("", [], [])


@pytest.mark.parametrize("name", WHOLE)
def test_replies_without_results(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert verdict(tmp_path, capsys, WHOLE[name]) == ("", [], [])


@pytest.mark.parametrize("name", PARTS)
def test_parts_of_replies(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert verdict(tmp_path, capsys, PARTS[name]) == ("", [], [])


def test_data_with_a_custom_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verdict(tmp_path, capsys, data("<plot><id>1</id></plot>")) == ("", ["data/plot"], [])


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_only_extra_can_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    text, extra = UNKNOWN[name]
    assert verdict(tmp_path, capsys, reply(text)) == ("", extra, [])
