"""The audit trail: every change with who, when, what was before and after."""

from __future__ import annotations

from .desk import Desk
from .test_payables import bill, line
from .test_payments import detail, payment

FIELDS = "USERID,ACCESSTIME,ACCESSMODE,WORKFLOWACTION,FIELD_NAME,FIELD_BEFORE,FIELD_AFTER"


def trail(desk: Desk, kind: str, **key: str) -> list[dict[str, str]]:
    name, text = key.popitem()
    result = desk.ask(f"<getAuditTrail><object>{kind}</object><{name}>{text}</{name}></getAuditTrail>")
    return [{str(field.tag): field.text or "" for field in entry} for entry in result.iterfind("data/auditTrailDetail")]


def history(desk: Desk, kind: str, key: str) -> list[tuple[str, ...]]:
    return [
        tuple(row.values())
        for row in desk.rows("AUDITHISTORY", FIELDS, f"OBJECTTYPE = '{kind}' AND OBJECTKEY = '{key}'")
    ]


def test_a_payment_by_record_number(desk: Desk) -> None:
    bill_key = desk.key(bill("B1", line("6000", "100.00")))
    part = detail(RECORDKEY=bill_key, TRX_PAYMENTAMOUNT="20.00")
    key = desk.key(payment(part, ACTION="Draft"))
    desk.sandbox.clock.advance(60)
    desk.ask(payment(part, verb="update", RECORDNO=str(key), FINANCIALENTITY="BOS-RES", ACTION="Draft"))
    desk.sandbox.clock.advance(60)
    desk.ask(payment(part, verb="update", RECORDNO=str(key)))
    found = trail(desk, "APPYMT", recordNo=str(key))
    assert list(found[0]) == [
        "userId",
        "object",
        "objectKey",
        "accessTime",
        "accessMode",
        "workflowAction",
        "webServer",
        "trackingId",
        "ipAddress",
        "source",
    ]
    assert [(entry["accessTime"][11:19], entry["accessMode"], entry["workflowAction"]) for entry in found] == [
        ("09:30:00", "create", ""),
        ("09:31:00", "modify", ""),
        ("09:32:00", "modify", "submitted"),
        ("09:32:00", "modify", "paid"),
    ]
    assert {(entry["userId"], entry["object"], entry["objectKey"], entry["source"]) for entry in found} == {
        ("ledger", "appymt", str(key), "api")
    }
    assert len({entry["trackingId"] for entry in found}) == 3
    assert trail(desk, "APPYMT", objectKey=str(key)) == found


def test_every_changed_field_is_kept_before_and_after(desk: Desk) -> None:
    desk.ask(
        "<update><VENDOR><VENDORID>V1001</VENDORID><NAME>Grey Heron</NAME><CREDITLIMIT>5.50</CREDITLIMIT></VENDOR>"
        "</update>"
    )
    desk.ask("<update><VENDOR><VENDORID>V1001</VENDORID><CREDITLIMIT/></VENDOR></update>")
    when = "11/20/2026 09:30:00"
    assert history(desk, "vendor", "V1001")[1:] == [
        ("ledger", when, "Modify", "", "NAME", "Blue Heron Paper", "Grey Heron"),
        ("ledger", when, "Modify", "", "CREDITLIMIT", "", "5.50"),
        ("ledger", when, "Modify", "", "CREDITLIMIT", "5.50", ""),
    ]


def test_what_follows_from_a_change_is_noted_too(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "100.00")))
    desk.key(payment(detail(RECORDKEY=key, TRX_PAYMENTAMOUNT="100.00")))
    changes = {(row[4], row[5], row[6]) for row in history(desk, "apbill", str(key)) if row[3] == "paid"}
    assert {
        ("STATE", "Posted", "Paid"),
        ("TRX_TOTALPAID", "0.00", "100.00"),
        ("TRX_TOTALDUE", "100.00", "0.00"),
    } <= changes


def test_a_deletion_is_remembered(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "100.00")))
    desk.ask(f'<delete_bill key="{key}"/>')
    assert [entry["accessMode"] for entry in trail(desk, "APBILL", recordNo=str(key))] == ["create", "delete"]


def test_what_was_undone_leaves_no_trace(desk: Desk) -> None:
    before = desk.rows("AUDITHISTORY", "ID")
    desk.send(
        "<create><CLASS><CLASSID>A</CLASSID><NAME>a</NAME></CLASS></create>",
        "<create><CLASS/></create>",
        transaction=True,
    )
    desk.refused(bill("B1", line("9999", "1")))
    assert desk.rows("AUDITHISTORY", "ID") == before


def test_a_change_to_the_same_value_is_none(desk: Desk) -> None:
    before = len(history(desk, "vendor", "V1001"))
    desk.ask("<update><VENDOR><VENDORID>V1001</VENDORID><NAME>Blue Heron Paper</NAME></VENDOR></update>")
    assert len(history(desk, "vendor", "V1001")) == before


def test_others_are_named(desk: Desk) -> None:
    approver = desk.login(userid="approver", password="approver-pass")
    created = "<create><CLASS><CLASSID>A</CLASSID><NAME>a</NAME></CLASS></create>"
    desk.ask(created, authentication=approver)
    assert [row[0] for row in history(desk, "class", "A")] == ["approver"]
    assert desk.rows("CLASS", "CREATEDBY", "CLASSID = 'A'") == [{"CREATEDBY": "2"}]


def test_sentences_of_the_activity_log(desk: Desk) -> None:
    desk.ask("<update><VENDOR><VENDORID>V1001</VENDORID><NAME>Grey Heron</NAME></VENDOR></update>")
    texts = [row["TRAIL_TEXT"] for row in desk.rows("ACTIVITYLOG", "TRAIL_TEXT", "TRAIL_TEXT LIKE '%Heron%'")]
    assert texts[-1].endswith('field has been changed from "Blue Heron Paper" to "Grey Heron".')


def test_codes_of_access_modes(desk: Desk) -> None:
    desk.ask("<create><CLASS><CLASSID>A</CLASSID><NAME>a</NAME></CLASS></create>")
    assert desk.rows("AUDITHISTORY", "OBJECTTYPE", "ACCESSMODE = 'C' AND OBJECTKEY = 'A'") == [{"OBJECTTYPE": "class"}]


def test_an_unknown_object_has_no_trail(desk: Desk) -> None:
    desk.refused("<getAuditTrail><object>NOSUCH</object><recordNo>1</recordNo></getAuditTrail>", "XXX")
    assert trail(desk, "APBILL", recordNo="999") == []
