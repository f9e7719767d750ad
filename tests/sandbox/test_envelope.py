"""The levels of an answer: control, authentication, result; sessions, transactions, control ids, policies."""

from __future__ import annotations

import datetime

import pytest
from lxml import etree

from intacct_sandbox.seed.company import CONSOLE, POLICY, UNAUTHORIZED_SENDER

from .desk import HOST, PATH, Desk

VENDOR = "<create><VENDOR><VENDORID>{0}</VENDORID><NAME>{0}</NAME></VENDOR></create>"
WRONG = "<create><VENDOR><VENDORID>V1001</VENDORID><NAME>taken</NAME></VENDOR></create>"


def names(element: etree._Element) -> list[str]:
    return [str(child.tag) for child in element]


def test_the_parts_of_an_answer_stand_in_the_order_of_the_protocol(desk: Desk) -> None:
    root = desk.answer("<read><object>VENDOR</object><keys>1</keys><fields>NAME</fields></read>")
    control, operation = root
    assert [(child.tag, child.text) for child in control] == [
        ("status", "success"),
        ("senderid", desk.sandbox.access.sender_id),
        ("controlid", "c1"),
        ("uniqueid", "false"),
        ("dtdversion", "3.0"),
    ]
    authentication, result = operation
    assert names(authentication) == [
        "status", "userid", "companyid", "locationid", "sessiontimestamp", "sessiontimeout"
    ]  # fmt: skip
    assert authentication.findtext("sessiontimestamp") == "2026-11-20T09:30:00+00:00"
    assert names(result) == ["status", "function", "controlid", "data"]
    assert result.findtext("controlid") == "f0"


def test_whitespace_is_there_unless_refused(desk: Desk) -> None:
    indented = desk.post(desk.body("<getAPISession/>", control={"includewhitespace": "true"})).text
    assert "\n  <control>\n    <status>success</status>" in indented
    unsaid = desk.body("<getAPISession/>").replace("<includewhitespace>false</includewhitespace>", "")
    assert "\n  <control>" in desk.post(unsaid).text
    assert "> <" not in desk.post(desk.body("<getAPISession/>")).text


@pytest.mark.parametrize(
    ("control", "status", "number", "text"),
    [
        ({"password": "wrong"}, 200, "XL03000006", "Incorrect Intacct XML Partner ID or password."),
        ({"senderid": "nobody"}, 200, "XL03000006", "Incorrect Intacct XML Partner ID or password."),
        ({"dtdversion": "2.1"}, 200, "XL03000003", "XML Parse error: dtdversion 2.1 is not served; use 3.0."),
        ({"policyid": "never"}, 200, "XL03000006", "never is not a valid transport policy."),
    ],
)
def test_a_wrong_sender_is_a_control_failure(
    desk: Desk, control: dict[str, str], status: int, number: str, text: str
) -> None:
    response = desk.post(desk.body("<getAPISession/>", control=control))
    root = etree.fromstring(response.content)
    assert response.status_code == status
    assert names(root) == ["control", "errormessage"]
    assert root.findtext("control/status") == "failure"
    assert root.findtext("control/controlid") == "c1"
    assert root.findtext("errormessage/error/errorno") == number
    assert (root.findtext("errormessage/error/description2") or "").startswith(text)


def test_missing_credentials_are_a_bare_failure_with_status_401(desk: Desk) -> None:
    response = desk.post(desk.body("<getAPISession/>", control={"password": ""}))
    root = etree.fromstring(response.content)
    assert response.status_code == 401
    assert names(root[0]) == ["status"]
    assert names(root[1][0]) == ["errorno", "description"]
    assert root.findtext("errormessage/error/errorno") == "XMLGW_JPP0002"
    assert desk.post(desk.body("<getAPISession/>", authentication=desk.login(password=""))).status_code == 401


def test_an_unknown_company_is_refused_at_the_front(desk: Desk) -> None:
    response = desk.post(desk.body("<getAPISession/>", authentication=desk.login(companyid="ELSEWHERE")))
    root = etree.fromstring(response.content)
    assert response.status_code == 400
    assert root.findtext("errormessage/error/errorno") == "GW-0011"
    assert "Request ID" in (root.findtext("errormessage/error/description") or "")


@pytest.mark.parametrize(
    ("login", "text"),
    [
        ({"password": "wrong"}, "Sign-in information is incorrect"),
        ({"userid": "nobody"}, "Sign-in information is incorrect"),
        ({"clientid": "unknown"}, "Sign-in information is incorrect"),
        ({"locationid": "999"}, "The entity '999' does not exist or is closed to this user."),
    ],
)
def test_a_wrong_login_is_an_authentication_failure(desk: Desk, login: dict[str, str], text: str) -> None:
    root = desk.answer("<getAPISession/>", authentication=desk.login(**login))
    assert root.findtext("control/status") == "success"
    operation = root.find("operation")
    assert operation is not None
    assert names(operation) == ["authentication", "errormessage"]
    assert names(operation[0]) == ["status", "userid", "companyid", "locationid"]
    assert operation.findtext("authentication/status") == "failure"
    assert operation.findtext("errormessage/error/errorno") == "XL03000006"
    assert (operation.findtext("errormessage/error/description2") or "").startswith(text)


@pytest.mark.parametrize(
    ("login", "entity"),
    [
        ({"companyid": "LIGHTHOUSE|HARBOURLIGHT"}, ""),
        ({"companyid": "lighthouse|harbourlight|100"}, "100"),
        ({"companyid": "LIGHTHOUSE", "clientid": "HARBOURLIGHT", "locationid": "100"}, "100"),
    ],
)
def test_a_user_of_a_console_slides_in(desk: Desk, login: dict[str, str], entity: str) -> None:
    _, user, password = CONSOLE
    authentication = desk.login(userid=user, **{**login, "password": password})
    root = desk.answer("<getAPISession/>", authentication=authentication)
    assert root.findtext("operation/authentication/companyid") == "HARBOURLIGHT"
    assert root.findtext("operation/authentication/locationid") == entity
    assert root.findtext("operation/result/data/api/locationid") == entity


@pytest.mark.parametrize(
    "login",
    [
        {"companyid": "LIGHTHOUSE|ELSEWHERE"},
        {"companyid": "OTHER|HARBOURLIGHT"},
        {"companyid": "LIGHTHOUSE|HARBOURLIGHT", "password": "wrong"},
        {"companyid": "LIGHTHOUSE|HARBOURLIGHT", "userid": "nobody"},
    ],
)
def test_one_who_has_no_right_to_slide_in(desk: Desk, login: dict[str, str]) -> None:
    _, user, password = CONSOLE
    authentication = desk.login(**{"userid": user, "password": password, **login})
    root = desk.answer("<getAPISession/>", authentication=authentication)
    assert root.findtext("operation/authentication/status") == "failure"
    assert "Sign-in information is incorrect" in (root.findtext("operation/errormessage/error/description2") or "")


def test_a_sender_that_the_company_does_not_list_is_not_authorized(desk: Desk) -> None:
    sender, password = UNAUTHORIZED_SENDER
    root = desk.answer("<getAPISession/>", control={"senderid": sender, "password": password})
    error = root.find("operation/errormessage/error")
    assert error is not None
    assert error.findtext("description") == "Invalid Web Services Authorization"
    assert f"The sender ID '{sender}' is not authorized" in (error.findtext("description2") or "")


def session(desk: Desk, function: str = "<getAPISession/>", **options: object) -> tuple[str, str]:
    api = desk.ask(function, **options).find("data/api")
    assert api is not None
    assert names(api) == ["sessionid", "endpoint", "locationid"]
    assert api.findtext("endpoint") == f"https://{HOST}{PATH}"
    return api.findtext("sessionid") or "", api.findtext("locationid") or ""


def sessionid(value: str) -> str:
    return f"<sessionid>{value}</sessionid>"


def test_a_session_stands_for_its_login(desk: Desk) -> None:
    identity, location = session(desk)
    assert identity.endswith("..")
    assert location == ""
    root = desk.answer("<getAPISession/>", authentication=sessionid(identity))
    assert root.findtext("operation/authentication/userid") == desk.sandbox.access.user_id
    other = root.findtext("operation/result/data/api/sessionid")
    assert other not in {"", identity}


def test_every_call_moves_the_end_of_a_session(desk: Desk) -> None:
    identity, _ = session(desk)
    ends = []
    for _ in range(3):
        desk.sandbox.clock.advance(3600)
        root = desk.answer("<getAPISession/>", authentication=sessionid(identity))
        ends.append(root.findtext("operation/authentication/sessiontimeout"))
    assert ends == ["2026-11-20T12:30:00+00:00", "2026-11-20T13:30:00+00:00", "2026-11-20T14:30:00+00:00"]


@pytest.mark.parametrize("case", ["unknown", "expired", "ended"])
def test_an_invalid_session_is_an_authentication_failure(desk: Desk, case: str) -> None:
    identity, _ = session(desk)
    if case == "unknown":
        identity = "never-given.."
    elif case == "expired":
        desk.sandbox.clock.advance(2 * 3600)
    else:
        desk.store.end_sessions()
    root = desk.answer("<getAPISession/>", authentication=sessionid(identity))
    assert root.findtext("operation/errormessage/error/errorno") == "XL03000006"
    assert (root.findtext("operation/errormessage/error/description2") or "").startswith(f"Invalid session {identity}")


def test_entities_by_login_slide_in_and_getapisession(desk: Desk) -> None:
    company = desk.sandbox.access.company_id
    for login in (desk.login(locationid="100"), desk.login(companyid=f"{company}||100")):
        identity, location = session(desk, authentication=login)
        assert location == "100"
    top, location = session(desk, "<getAPISession><locationid/></getAPISession>", authentication=sessionid(identity))
    assert (top != identity, location) == (True, "")
    _, location = session(desk, "<getAPISession><locationid>200</locationid></getAPISession>")
    assert location == "200"
    desk.refused("<getAPISession><locationid>999</locationid></getAPISession>", "Get API Session Failed")
    root = desk.answer("<getAPISession/>", authentication=sessionid(identity))
    assert root.findtext("operation/authentication/locationid") == "100"


def test_an_entity_sees_its_own_records_and_those_of_the_top_level(desk: Desk) -> None:
    here, there = desk.login(locationid="100"), desk.login(locationid="200")
    desk.ask(VENDOR.format("OWN100"), authentication=here)
    read = "<readByName><object>VENDOR</object><keys>OWN100</keys><fields>VENDORID,MEGAENTITYID</fields></readByName>"
    assert desk.ask(read, authentication=here).findtext("data/VENDOR/MEGAENTITYID") == "100"
    assert desk.ask(read).findtext("data/VENDOR/VENDORID") == "OWN100"
    assert desk.ask(read, authentication=there).find("data").get("count") == "0"  # type: ignore[union-attr]
    shared = "<readByName><object>VENDOR</object><keys>V1001</keys><fields>VENDORID</fields></readByName>"
    assert desk.ask(shared, authentication=there).findtext("data/VENDOR/VENDORID") == "V1001"


def test_functions_of_one_request_stand_for_themselves(desk: Desk) -> None:
    first, second, third = desk.send(VENDOR.format("VA"), WRONG, VENDOR.format("VB"))
    assert [first.findtext("status"), second.findtext("status"), third.findtext("status")] == [
        "success", "failure", "success"
    ]  # fmt: skip
    assert desk.rows("VENDOR", "VENDORID", "VENDORID IN ('VA', 'VB')") == [{"VENDORID": "VA"}, {"VENDORID": "VB"}]


def test_a_transaction_is_undone_as_a_whole(desk: Desk) -> None:
    before = desk.everything()
    results = desk.send(VENDOR.format("VA"), WRONG, VENDOR.format("VB"), transaction=True)
    assert [result.findtext("status") for result in results] == ["aborted", "failure", "aborted"]
    numbers = [[row.text for row in result.iterfind("errormessage/error/errorno")] for result in results]
    assert numbers == [["XL03000009"], ["BL34000061", "BL01001973", "BL01001973", "XL03000009"], ["XL03000009"]]
    assert all(result.find("data") is None for result in results if result.findtext("status") == "aborted")
    assert "rolled back due to an error" in (results[0].findtext("errormessage/error/description2") or "")
    assert desk.everything() == before


def test_a_transaction_that_succeeds_is_kept(desk: Desk) -> None:
    results = desk.send(VENDOR.format("VA"), VENDOR.format("VB"), transaction=True)
    assert [result.findtext("status") for result in results] == ["success", "success"]
    assert len(desk.rows("VENDOR", "VENDORID", "VENDORID LIKE 'V_'")) == 2


UNIQUE = {"uniqueid": "true"}


def test_a_control_id_is_good_once(desk: Desk) -> None:
    desk.ask(VENDOR.format("VA"), control=UNIQUE, controlids="mine")
    text = desk.refused(VENDOR.format("VB"), control=UNIQUE, controlids="mine")
    assert text == "A successful transaction has already been recorded with the control id mine0"
    desk.ask(VENDOR.format("VC"), control=UNIQUE, controlids="other")
    desk.ask(VENDOR.format("VD"), controlids="mine")


def test_unique_control_ids_are_the_rule(desk: Desk) -> None:
    body = desk.body(VENDOR.format("VA"), controlids="mine").replace("<uniqueid>false</uniqueid>", "")
    assert etree.fromstring(desk.post(body).content).findtext("control/uniqueid") == "true"
    again = etree.fromstring(desk.post(body.replace(">VA<", ">VB<")).content)
    assert again.findtext("operation/result/status") == "failure"


def test_a_failure_leaves_its_control_id_free(desk: Desk) -> None:
    desk.refused(WRONG, "BL34000061", control=UNIQUE, controlids="mine")
    desk.ask(VENDOR.format("VA"), control=UNIQUE, controlids="mine")


def test_a_transaction_undone_leaves_its_control_ids_free(desk: Desk) -> None:
    desk.send(VENDOR.format("VA"), WRONG, transaction=True, control=UNIQUE, controlids="mine")
    desk.ask(VENDOR.format("VA"), control=UNIQUE, controlids="mine")


def test_a_request_with_a_policy_is_acknowledged_and_answered_later(desk: Desk) -> None:
    response = desk.post(desk.body(VENDOR.format("VA"), control={"policyid": POLICY}))
    root = etree.fromstring(response.content)
    assert names(root) == ["acknowledgement", "control"]
    assert root.findtext("acknowledgement/status") == "success"
    (later,) = desk.store.deliveries(POLICY)
    assert etree.fromstring(later).findtext("operation/result/status") == "success"
    assert desk.row("VENDOR", "VA", "NAME") == ["VA"]


def test_additional_information_comes_when_asked_for(desk: Desk) -> None:
    (plain,) = desk.send(WRONG)
    assert plain.find(".//additionalinfo") is None
    (result,) = desk.send(WRONG, control={"showadditionalerrorinfo": "true"})
    info = result.find("errormessage/error/additionalinfo")
    assert info is not None
    assert names(info) == ["errorid", "category", "target", "description", "cdescription", "correction"]
    assert info.findtext("cdescription/messageid") == "IA.ANOTHER_WITH_THE_GIVEN_VALUE_ALREADY_EXISTS"
    placeholders = {(p.get("name"), p.get("value")) for p in info.iterfind("cdescription/placeholders/placeholder")}
    assert ("VALUE", "V1001") in placeholders


def test_messages_carry_a_support_id(desk: Desk) -> None:
    (result,) = desk.send(WRONG)
    text = result.findtext("errormessage/error/description2") or ""
    assert text.startswith("Another Vendor with the given value(s) V1001  already exists [Support ID: ")
    assert "%7E" in text
    assert text.endswith("]")


def test_a_function_without_behaviour_says_so(desk: Desk) -> None:
    text = desk.refused("<getDdsObjects/>", "DL02000001")
    assert text == "The sandbox does not carry out getDdsObjects."


def test_the_time_of_a_session_follows_the_clock(desk: Desk) -> None:
    desk.sandbox.clock.set(datetime.datetime(2027, 1, 2, 3, 4, 5, tzinfo=datetime.UTC))
    root = desk.answer("<getAPISession/>")
    assert root.findtext("operation/authentication/sessiontimestamp") == "2027-01-02T03:04:05+00:00"
