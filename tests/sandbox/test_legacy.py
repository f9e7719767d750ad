"""The older functions: records written under their older names, and get and get_list."""

from __future__ import annotations

from decimal import Decimal

import pytest
from lxml import etree

from intacct.accounts_receivable import CustomerReply
from intacct.common import get_list
from intacct_runtime.result import Records

from .desk import Desk

BILL = (
    "<create_bill><vendorid>V1001</vendorid><datecreated><year>2026</year><month>11</month><day>{day:02}</day>"
    "</datecreated><termname>N30</termname><billno>{number}</billno><billitems><lineitem><glaccountno>6000</glaccountno>"
    "<amount>{amount}</amount><memo>Paper</memo><locationid>100</locationid></lineitem></billitems></create_bill>"
)
CUSTOMER = (
    "<create_customer><customerid>{id}</customerid><name>Ada &amp; Co</name><termname>N30</termname><creditlimit>500.10"
    "</creditlimit><status>active</status><contactinfo><contact><contactname>Ada main</contactname>"
    "<printas>Ada</printas><email1>ada@example.org</email1><mailaddress><city>Bath</city></mailaddress></contact></contactinfo>"
    "</create_customer>"
)


def expression(field: str, operator: str, value: str) -> str:
    operator = operator.replace("<", "&lt;").replace(">", "&gt;")
    return f"<expression><field>{field}</field><operator>{operator}</operator><value>{value}</value></expression>"


def names(desk: Desk, function: str, field: str) -> list[str]:
    return [item.findtext(field) or "" for item in desk.ask(function).iterfind("data/*")]


def test_a_customer_is_written_and_read_under_older_names(desk: Desk) -> None:
    assert desk.ask(CUSTOMER.format(id="C77")).findtext("key") == "C77"
    (customer,) = desk.ask('<get object="customer" key="C77"/>').iterfind("data/customer")
    assert customer.findtext("name") == "Ada & Co"
    assert Decimal(customer.findtext("creditlimit") or "") == Decimal("500.10")
    assert customer.findtext("contactinfo/contact/mailaddress/city") == "Bath"
    assert desk.row("CUSTOMER", "C77", "NAME", "DISPLAYCONTACT.EMAIL1") == ["Ada & Co", "ada@example.org"]
    assert desk.row("CONTACT", "Ada main", "PRINTAS") == ["Ada"]
    desk.ask('<update_customer customerid="C77"><name>Ada</name><creditlimit/></update_customer>')
    assert desk.row("CUSTOMER", "C77", "NAME", "CREDITLIMIT", "TERMNAME") == ["Ada", "", "N30"]
    desk.ask('<delete_customer customerid="C77"/>')
    assert "C77" in desk.refused('<get object="customer" key="C77"/>')


def test_a_record_that_exists_is_refused_unless_duplicates_are_ignored(desk: Desk) -> None:
    desk.ask(CUSTOMER.format(id="C77"))
    assert "already exists" in desk.refused(CUSTOMER.format(id="C77"), "BL34000061")
    again = CUSTOMER.format(id="C77").replace("<create_customer>", '<create_customer ignoreduplicates="true">')
    assert desk.ask(again).findtext("key") == "C77"


def test_a_customer_with_transactions_stays(desk: Desk) -> None:
    desk.context.create("ARINVOICE", {"CUSTOMERID": "C1001"})
    assert "has transactions" in desk.refused('<delete_customer customerid="C1001"/>')


TERM = (
    "<create_apterm><name>N45</name><due><dueday>45</dueday><duefrom>from invoice/bill date</duefrom></due>"
    "</create_apterm>"
)
ACCOUNT = (
    "<create_glaccount><glaccountno>6500</glaccountno><title>Travel</title><normalbalance>debit</normalbalance>"
    "<accounttype>incomestatement</accounttype></create_glaccount>"
)
TERRITORY = "<create_territory><territoryid>NORTH</territoryid><name>The north</name></create_territory>"
CLASS = "<create_class><classid>K1</classid><name>Klass</name></create_class>"
ITEM = (
    "<create_item><itemid>PEN</itemid><name>Pen</name><itemtype>Inventory</itemtype>"
    "<extended_description>Blue</extended_description></create_item>"
)


@pytest.mark.parametrize(
    ("create", "get", "field", "value"),
    [
        (TERM, '<get object="apterm" key="N45"/>', "due/daysforward", "45"),
        (ACCOUNT, '<get object="glaccount" key="6500"/>', "title", "Travel"),
        (TERRITORY, '<get object="territory" key="NORTH"/>', "name", "The north"),
        (CLASS, '<get object="class" key="K1"/>', "name", "Klass"),
        (ITEM, '<get object="icitem" key="PEN"/>', "extdescription", "Blue"),
    ],
)
def test_what_is_created_is_got(desk: Desk, create: str, get: str, field: str, value: str) -> None:
    desk.ask(create)
    (found,) = desk.ask(get).iterfind("data/*")
    assert found.findtext(field) == value


def test_what_no_field_stands_for_is_kept(desk: Desk) -> None:
    key = desk.ask(
        "<create_allocation><allocationid>SPLIT</allocationid><allocateby>Percentage</allocateby><allocationentry><entry>"
        "<value>60</value><locationid>100</locationid></entry><entry><value>40</value>"
        "<locationid>100</locationid></entry></allocationentry></create_allocation>"
    ).findtext("key")
    assert key is not None
    (found,) = desk.ask(f'<get object="allocation" key="{key}"/>').iterfind("data/allocation")
    assert found.findtext("allocateby") == "Percentage"
    assert [entry.findtext("value") for entry in found.iterfind("allocationentries/entry")] == ["60", "40"]


def test_a_term_of_an_older_function_falls_due(desk: Desk) -> None:
    desk.ask(TERM)
    key = desk.key(BILL.format(day=1, number="B1", amount="10").replace("N30", "N45"))
    assert desk.row("APBILL", key, "WHENDUE") == ["12/16/2026"]


def test_a_list_is_filtered_sorted_and_cut(desk: Desk) -> None:
    for day, amount in ((1, "10.00"), (2, "30.00"), (3, "20.00")):
        desk.ask(BILL.format(day=day, number=f"B{day}", amount=amount))
    head = '<get_list object="bill"{}>{}</get_list>'
    result = desk.ask(head.format(' maxitems="2" start="1"', ""))
    listtype = result.find("listtype")
    assert listtype is not None
    assert dict(listtype.attrib) == {"start": "1", "end": "2", "total": "3"}
    assert listtype.text == "bill"
    assert [bill.findtext("billno") for bill in result.iterfind("data/bill")] == ["B2", "B3"]

    by_amount = '<sorts><sortfield order="desc">totalamount</sortfield></sorts>'
    assert names(desk, head.format("", by_amount), "billno") == ["B2", "B3", "B1"]
    over = f"<filter>{expression('totalamount', '>=', '20')}</filter>"
    assert names(desk, head.format("", over), "billno") == ["B2", "B3"]
    late = f"<filter>{expression('datecreated', '>', '11/02/2026')}</filter>"
    assert names(desk, head.format("", late), "billno") == ["B3"]
    either = expression("billno", "=", "B1") + (
        f'<logical logical_operator="and">{expression("totalamount", ">", "15")}{expression("billno", "like", "%3")}'
        "</logical>"
    )
    logical = f'<filter><logical logical_operator="or">{either}</logical></filter>'
    assert names(desk, head.format("", logical), "billno") == ["B1", "B3"]
    wrong = head.format("", f"<filter>{expression('billno', '~', 'B1')}</filter>")
    assert "'~' is no operator" in desk.refused(wrong, "Query Failed")


def test_only_the_fields_that_are_asked_for_come(desk: Desk) -> None:
    desk.ask(BILL.format(day=1, number="B1", amount="10"))
    fields = "<fields><field>billno</field><field>billitems</field></fields>"
    (bill,) = desk.ask(f'<get_list object="bill">{fields}</get_list>').iterfind("data/bill")
    assert [child.tag for child in bill] == ["billno", "billitems"]
    assert bill.findtext("billitems/lineitem/glaccountno") == "6000"
    assert bill.findtext("billitems/lineitem/memo") == "Paper"


def test_dates_are_split_and_amounts_exact(desk: Desk) -> None:
    key = desk.key(BILL.format(day=1, number="B1", amount="10.10"))
    (bill,) = desk.ask(f'<get_bill key="{key}"/>').iterfind("data/bill")
    assert [bill.findtext(f"datecreated/{part}") for part in ("year", "month", "day")] == ["2026", "11", "01"]
    assert (bill.findtext("totaldue"), bill.findtext("key")) == ("10.10", str(key))
    assert "999" in desk.refused('<get_bill key="999"/>')


def test_records_of_entities_are_private_at_the_top_level(desk: Desk) -> None:
    desk.context.create("VENDOR", {"VENDORID": "V9", "NAME": "Private", "MEGAENTITYID": "100"})
    assert "V9" not in names(desk, '<get_list object="vendor"/>', "vendorid")
    assert "V9" in names(desk, '<get_list object="vendor" showprivate="true"/>', "vendorid")


def test_the_bindings_read_what_is_answered(desk: Desk) -> None:
    result = desk.ask('<get_list object="customer"/>')
    records: Records[object] = get_list(object="customer").__result__.parse(result)
    assert (records.totalcount, records.start, records.end) == (len(records), 0, len(records) - 1)
    customer = records[0]
    assert isinstance(customer, CustomerReply)
    assert customer.customerid == "C1001"
    assert not customer.extra, etree.tostring(result)


def test_facts_of_the_company_are_listed(desk: Desk) -> None:
    (company,) = desk.ask('<get_list object="company_info"/>').iterfind("data/company_info")
    assert company.findtext("name") == "Harbourlight Trading"
    assert {"EUR", "USD"} <= {
        text for item in desk.ask('<get_list object="trxcurrencies"/>').iterfind("data/*") for text in item.itertext()
    }
