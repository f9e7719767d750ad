"""A few functions and objects, shaped like the real ones, for the tests of the client."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, Structure, model
from intacct_runtime.registry import Registry
from intacct_runtime.result import KeyResult, NothingResult, Records, RecordsResult
from intacct_runtime.scalars import CURRENCY, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, anything, attribute, el, list_of, seq, unordered

HERE = __name__
T = TypeVar("T", bound=Object)


@model
class VENDOR(Object):
    recordno: int | None | Unset = UNSET
    vendorid: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    totaldue: Decimal | None | Unset = UNSET

    __wire__ = Wire(
        "VENDOR",
        unordered(
            el("RECORDNO", INTEGER, "?", access="read"),
            el("VENDORID", TEXT, "?"),
            el("NAME", TEXT, "?"),
            el("TOTALDUE", CURRENCY, "?", access="read"),
        ),
        key="RECORDNO",
    )


@model
class Select(Structure):
    field: list[str | None] | Unset = UNSET
    count: list[str | None] | Unset = UNSET

    __wire__ = Wire("select", unordered(el("field", TEXT, "*"), el("count", TEXT, "*")))


@model
class Order(Structure):
    field: str | None
    descending: str | None | Unset = UNSET

    __wire__ = Wire("order", seq(el("field", TEXT), el("descending", TEXT, "?")))


@model
class query(Function[Records[T]], Generic[T]):
    object: str | None
    select: Select | None
    orderby: list[Order] | None | Unset = UNSET
    pagesize: int | None | Unset = UNSET
    offset: int | None | Unset = UNSET

    __wire__ = Wire(
        "query",
        unordered(
            el("object", TEXT),
            el("select", Ref(HERE, "Select")),
            el("orderby", list_of(el("order", Ref(HERE, "Order"), "*")), "?"),
            el("pagesize", INTEGER, "?"),
            el("offset", INTEGER, "?"),
        ),
    )
    __result__ = RecordsResult(registry=Ref(HERE, "REGISTRY"))


@model
class readByQuery(Function[Records[T]], Generic[T]):
    object: str | None
    query: str | None
    pagesize: int | None | Unset = UNSET

    __wire__ = Wire("readByQuery", unordered(el("object", TEXT), el("query", TEXT), el("pagesize", INTEGER, "?")))
    __result__ = RecordsResult(registry=Ref(HERE, "REGISTRY"))


@model
class get_list(Function[Records[VENDOR]]):
    object: str | None
    maxitems: int | None | Unset = UNSET
    start: int | None | Unset = UNSET

    __wire__ = Wire(
        "get_list",
        attributes=(attribute("object", TEXT), attribute("maxitems", INTEGER), attribute("start", INTEGER)),
    )
    __result__ = RecordsResult(elements={"vendor": Ref(HERE, "VENDOR")})


@model
class read(Function[Records[T]], Generic[T]):
    object: str | None
    keys: str | None

    __wire__ = Wire("read", unordered(el("object", TEXT), el("keys", TEXT)))
    __result__ = RecordsResult(registry=Ref(HERE, "REGISTRY"))


@model
class create(Function[Records[T]], Generic[T]):
    objects: list[T]

    __wire__ = Wire("create", seq(anything("objects", "+", objects=Ref(HERE, "REGISTRY"))), writes=True)
    __result__ = RecordsResult(registry=Ref(HERE, "REGISTRY"))


@model
class create_bill(Function[str]):
    vendorid: str | None
    amount: Decimal | None | Unset = UNSET
    projectid: str | None | Unset = UNSET

    __wire__ = Wire(
        "create_bill",
        seq(el("vendorid", TEXT), el("amount", CURRENCY, "?"), el("projectid", TEXT, "?", since="2019.R2")),
        writes=True,
    )
    __result__ = KeyResult()


@model
class delete(Function[None]):
    object: str | None
    keys: str | None

    __wire__ = Wire("delete", unordered(el("object", TEXT), el("keys", TEXT)), writes=True)
    __result__ = NothingResult()


REGISTRY = Registry({}, {"VENDOR": f"{HERE}:VENDOR"})

VENDORS: query[VENDOR] = query(object="VENDOR", select=Select(field=["RECORDNO", "NAME"]))
BILL = create_bill(vendorid="V1", amount=Decimal("10.50"))
