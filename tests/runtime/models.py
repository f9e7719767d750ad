"""Small models with every kind of content, for the tests of the codec."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Literal

from intacct_runtime.model import Function, Object, Structure, model
from intacct_runtime.registry import Registry
from intacct_runtime.result import KeyResult, Records, RecordsResult
from intacct_runtime.scalars import (
    BOOLEAN,
    CURRENCY,
    DATE,
    FLAG,
    INTEGER,
    SPLIT_DATE,
    TEXT,
    Enumeration,
    MultipleChoice,
)
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, anything, attribute, choice, el, list_of, seq, text, unordered

HERE = __name__


@model
class Customfield(Structure):
    customfieldname: str | None
    customfieldvalue: str | None

    __wire__ = Wire("customfield", seq(el("customfieldname", TEXT), el("customfieldvalue", TEXT)))


@model
class Lineitem(Structure):
    accountlabel: str | None | Unset = UNSET
    glaccountno: str | None | Unset = UNSET
    amount: Decimal | None
    projectid: str | None | Unset = UNSET
    taskid: str | None | Unset = UNSET

    __wire__ = Wire(
        "lineitem",
        seq(
            choice(el("accountlabel", TEXT), el("glaccountno", TEXT)),
            el("amount", CURRENCY),
            seq(el("projectid", TEXT), el("taskid", TEXT, "?", since="2019.R4..2023.R1"), occurs="?"),
        ),
    )


@model
class Updatelineitem(Structure):
    line_num: int | None
    amount: Decimal | None | Unset = UNSET

    __wire__ = Wire(
        "updatelineitem",
        seq(el("amount", CURRENCY, "?")),
        (attribute("line_num", INTEGER, required=True),),
    )


@model
class Due(Structure):
    day: str | None | list[str | None] | Unset = UNSET
    from_: str | None | list[str | None] | Unset = UNSET

    __wire__ = Wire("due", seq(el("day", TEXT, "?"), el("from", TEXT, "?", attr="from_"), occurs="+"))


@model
class Order(Structure):
    field: str | None
    ascending: bool | Unset = UNSET
    descending: bool | Unset = UNSET

    __wire__ = Wire("order", seq(el("field", TEXT), choice(el("ascending", FLAG), el("descending", FLAG), occurs="?")))


@model
class Sortfield(Structure):
    order: Literal["asc", "desc"] | None
    value: str | None | Unset = UNSET

    __wire__ = Wire(
        "sortfield",
        attributes=(attribute("order", Enumeration("asc", "desc"), required=True),),
        content=text("value", TEXT),
    )


@model
class create_bill(Function[str]):
    vendorid: str | None
    datecreated: datetime.date | None
    datedue: datetime.date | None | Unset = UNSET
    termname: str | None | Unset = UNSET
    action: Literal["Submit", "Draft"] | None | Unset = UNSET
    onhold: bool | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    exchratedate: datetime.date | None | Unset = UNSET
    exchratetype: str | None | Unset = UNSET
    exchrate: Decimal | None | Unset = UNSET
    due: Due | None | Unset = UNSET
    retired: str | None | Unset = UNSET
    customfields: list[Customfield] | None | Unset = UNSET
    billitems: list[Lineitem | Updatelineitem] | None

    __wire__ = Wire(
        "create_bill",
        seq(
            el("vendorid", TEXT),
            el("datecreated", SPLIT_DATE),
            choice(seq(el("datedue", SPLIT_DATE), el("termname", TEXT, "?")), el("termname", TEXT)),
            el("action", Enumeration("Submit", "Draft"), "?"),
            el("onhold", BOOLEAN, "?"),
            seq(
                el("currency", TEXT),
                choice(
                    seq(el("exchratedate", SPLIT_DATE, "?"), el("exchratetype", TEXT)),
                    el("exchrate", CURRENCY),
                ),
                occurs="?",
            ),
            el("due", Ref(HERE, "Due"), "?"),
            el("retired", TEXT, "?", until="2018.R2"),
            el("customfields", list_of(el("customfield", Ref(HERE, "Customfield"), "*")), "?"),
            el(
                "billitems",
                list_of(
                    choice(
                        el("lineitem", Ref(HERE, "Lineitem")),
                        el("updatelineitem", Ref(HERE, "Updatelineitem")),
                        occurs="+",
                    )
                ),
            ),
        ),
        writes=True,
    )
    __result__ = KeyResult()


@model
class TAXENTRY(Object):
    detailid: str | None | Unset = UNSET
    trx_tax: Decimal | None | Unset = UNSET

    __wire__ = Wire(
        "TAXENTRY", unordered(el("DETAILID", TEXT, "?", required=("create",)), el("TRX_TAX", CURRENCY, "?"))
    )


@model
class BILL(Object):
    recordno: int | None | Unset = UNSET
    vendorid: str | None | Unset = UNSET
    totaldue: Decimal | None | Unset = UNSET
    whencreated: datetime.date | None | Unset = UNSET
    contact_name: str | None | Unset = UNSET
    regions: tuple[str, ...] | None | Unset = UNSET
    split: list[TAXENTRY] | None | Unset = UNSET
    taxentries: list[TAXENTRY] | None | Unset = UNSET

    __wire__ = Wire(
        "BILL",
        unordered(
            el("RECORDNO", INTEGER, "?", access="read"),
            el("VENDORID", TEXT, "?", required=("create",)),
            el("TOTALDUE", CURRENCY, "?", access="read"),
            el("WHENCREATED", DATE, "?"),
            el("CONTACT.NAME", TEXT, "?"),
            el("REGIONS", MultipleChoice(), "?"),
            el("SPLIT", Ref(HERE, "TAXENTRY"), "*"),
            el("TAXENTRIES", list_of(el("TAXENTRY", Ref(HERE, "TAXENTRY"), "*")), "?"),
        ),
        key="RECORDNO",
    )


@model
class create(Function[Records[Object]]):
    objects: list[Object]

    __wire__ = Wire("create", seq(anything("objects", "+", objects=Ref(HERE, "REGISTRY"))), writes=True)
    __result__ = RecordsResult(Ref(HERE, "REGISTRY"))


@model
class And(Structure):
    filters: list[And | Equalto]

    __wire__ = Wire(
        "and",
        seq(choice(el("and", Ref(HERE, "And")), el("equalto", Ref(HERE, "Equalto")), occurs="2..*", attr="filters")),
    )


@model
class Equalto(Structure):
    field: str | None
    value: str | None

    __wire__ = Wire("equalto", seq(el("field", TEXT), el("value", TEXT)))


REGISTRY = Registry(
    {"create_bill": f"{HERE}:create_bill", "create": f"{HERE}:create"},
    {"BILL": f"{HERE}:BILL"},
)
