"""What the gateway knows of its objects, taken from the wire information of the generated classes.

Nested structures are flattened to dotted names, as answers show them (`DISPLAYCONTACT.CONTACTNAME`); lists stay
collections. Objects that the bindings have no class for but that a company cannot do without (general ledger accounts,
say) are free: they take any field.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs

from intacct_runtime.model import Object
from intacct_runtime.registry import Registry
from intacct_runtime.release import ReleaseKey, present, release_key
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration, Scalar
from intacct_runtime.wire import Access, Element, Ref, Relationship, Wire, Wrapper, walk

_SERIES: Final = {
    **dict.fromkeys(
        [
            "APBILL",
            "APADJUSTMENT",
            "APADVANCE",
            "APPYMT",
            "APPAYMENT",
            "ARINVOICE",
            "ARADJUSTMENT",
            "ARADVANCE",
            "ARPYMT",
            "EEXPENSES",
        ],
        "PRRECORD",
    ),
    **dict.fromkeys(
        ["APBILLITEM", "APADJUSTMENTITEM", "ARINVOICEITEM", "ARADJUSTMENTITEM", "EEXPENSESITEM"], "PRENTRY"
    ),
    **dict.fromkeys(["SODOCUMENT", "PODOCUMENT", "INVDOCUMENT"], "DOCHDR"),
    **dict.fromkeys(["SODOCUMENTENTRY", "PODOCUMENTENTRY", "INVDOCUMENTENTRY"], "DOCENTRY"),
}
"""Objects whose record numbers come from one series, so that no two of them share a number."""

_PARENT_KEYS: Final = {
    "APBILLITEM": "RECORDKEY",
    "APADJUSTMENTITEM": "RECORDKEY",
    "ARINVOICEITEM": "RECORDKEY",
    "APPYMTDETAIL": "PAYMENTKEY",
    "GLENTRY": "BATCHNO",
    "ICTRANSFERITEM": "ICTRANSFERKEY",
    "SODOCUMENTENTRY": "DOCHDRNO",
    "PODOCUMENTENTRY": "DOCHDRNO",
    "INVDOCUMENTENTRY": "DOCHDRNO",
    "GENINVOICEPREVIEWLINE": "HEADERKEY",
}
"""The field of a line that holds the record number of the record it belongs to."""

_NAME_KEYS: Final = {
    "VENDOR": "VENDORID",
    "CUSTOMER": "CUSTOMERID",
    "ITEM": "ITEMID",
    "WAREHOUSE": "WAREHOUSEID",
    "LOCATION": "LOCATIONID",
    "LOCATIONENTITY": "LOCATIONID",
    "DEPARTMENT": "DEPARTMENTID",
    "EMPLOYEE": "EMPLOYEEID",
    "PROJECT": "PROJECTID",
    "CLASS": "CLASSID",
    "CONTACT": "CONTACTNAME",
    "GLACCOUNT": "ACCOUNTNO",
    "GLJOURNAL": "SYMBOL",
    "CHECKINGACCOUNT": "BANKACCOUNTID",
    "SAVINGSACCOUNT": "BANKACCOUNTID",
    "CREDITCARD": "CARDID",
    "APTERM": "NAME",
    "ARTERM": "NAME",
    "APACCOUNTLABEL": "ACCOUNTLABEL",
    "CONTRACT": "CONTRACTID",
    "REPORTINGPERIOD": "NAME",
    "GLBOOK": "BOOKID",
    "EXCHANGERATETYPES": "NAME",
    "SODOCUMENTPARAMS": "DOCID",
    "PODOCUMENTPARAMS": "DOCID",
    "INVDOCUMENTPARAMS": "DOCID",
    "SODOCUMENT": "DOCID",
    "PODOCUMENT": "DOCID",
    "INVDOCUMENT": "DOCID",
    "USERINFO": "LOGINID",
    "VENDTYPE": "NAME",
    "CUSTTYPE": "NAME",
    "CONTRACTREVENUETEMPLATE": "TEMPLATEID",
    "CONTRACTEXPENSETEMPLATE": "TEMPLATEID",
    "CONTRACTBILLINGTEMPLATE": "TEMPLATEID",
    "UOM": "NAME",
    "PRODUCTLINE": "PRODUCTLINEID",
    "ITEMGLGROUP": "NAME",
}
"""The business ids of objects whose class names none."""

_LABELS: Final = {"GLACCOUNT": "GL account", "GLBATCH": "Journal entry", "APBILL": "Bill"}
_HIDDEN: Final = "#"
DIMENSION: Final = "GLDIM"
"""How the names of fields begin that hold user-defined dimensions."""
PARENT: Final = "#PARENT"
"""Hidden field of a line: object and record number of the record that owns it."""


def hidden(name: str) -> bool:
    """Whether a field is the store's own and never answered."""
    return name.startswith(_HIDDEN)


@attrs.frozen
class FieldType:
    """One field of an object."""

    name: str
    type: Scalar | None
    label: str = ""
    access: Access = "both"
    required: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    """The values that are known."""
    custom: bool = False

    @property
    def readable(self) -> bool:
        return self.access != "write"

    @property
    def closed(self) -> bool:
        """Whether no other values than the known ones are taken."""
        return isinstance(self.type, Enumeration)

    @property
    def writable(self) -> bool:
        return self.access != "read"


@attrs.frozen
class Collection:
    """A list that a record owns: its lines are records of an object of their own, or plain structures."""

    name: str
    tag: str
    item: str | None
    """Object of the lines; None for structures that live in the record itself."""
    repeated: bool = False
    """Whether the items stand in the record without an element around them."""
    required: tuple[str, ...] = ()
    access: Access = "both"


@attrs.frozen(eq=False)
class ObjectType:
    """One object of the API."""

    name: str
    label: str
    fields: dict[str, FieldType]
    collections: dict[str, Collection]
    key: str
    name_key: str
    operations: tuple[str, ...]
    relationships: dict[str, Relationship]
    free: bool = False
    folded: dict[str, str] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "folded", {name.upper(): name for name in (*self.fields, *self.collections)})

    @property
    def series(self) -> str:
        """Name of the series that numbers the records."""
        return _SERIES.get(self.name, self.name)

    @property
    def parent_key(self) -> str | None:
        """The field that points from a line to the record it belongs to, if there is one."""
        return _PARENT_KEYS.get(self.name)

    @functools.cached_property
    def readable(self) -> list[FieldType]:
        """The fields that answers show."""
        return [field for field in self.fields.values() if field.readable]

    def field(self, name: str) -> FieldType | None:
        """Return a field whatever the case of its name, or None."""
        known = self.fields.get(name) or self.fields.get(self.folded.get(name.upper(), ""))
        if known is None and self.free:
            return FieldType(name.upper(), None)
        return known


class Catalog:
    """The objects of one API release."""

    def __init__(self, registry: Registry, release: str | None = None) -> None:
        self.registry = registry
        self.release = release
        self._release_key = release_key(release)
        self._types: dict[str, ObjectType] = {}
        self._custom: dict[str, list[FieldType]] = {}
        self._objects: dict[str, str] = {}
        """Labels of the company's own objects."""

    def names(self) -> list[str]:
        """Return the names of all objects, in upper case."""
        known = [name.upper() for name in self.registry.objects if self.find(name) is not None]
        return sorted({*known, *self._objects})

    def find(self, name: str) -> ObjectType | None:
        """Return an object whatever the case of its name; None if this release has none of that name."""
        upper = name.upper()
        known = self._types.get(upper)
        if known is None:
            cls = self.registry.object(upper)
            if upper in self._objects:
                known = _own(upper, self._objects[upper])
            elif cls is None:
                if upper not in _NAME_KEYS:
                    return None
                known = _free(upper)
            else:
                wire: Wire = cls.__wire__
                if not present(wire.since, wire.until, self._release_key):
                    return None
                known = _typed(upper, wire, self._release_key)
            for field in self._custom.get(upper, []):
                known.fields[field.name] = field
            self._types[upper] = known
        return known

    def internal(self, name: str) -> ObjectType:
        """Return an object, or a free one if this release has none of that name."""
        return self.find(name) or self._types.setdefault(f"#{name}", _free(name))

    def add_object(self, name: str, label: str) -> None:
        """Define an object of the company's own."""
        self._objects[name.upper()] = label
        self._types.pop(name.upper(), None)

    def add_custom(self, object_name: str, field: FieldType) -> None:
        """Define a custom field of the company."""
        upper = object_name.upper()
        is_dimension = field.name.startswith(DIMENSION)
        self._custom.setdefault(upper, []).append(attrs.evolve(field, custom=not is_dimension))
        self._types.pop(upper, None)


def _own(name: str, label: str) -> ObjectType:
    """Return an object of the company's own: what every such object has."""
    fields = (
        FieldType("RECORDNO", INTEGER, "Record number", "read"),
        FieldType("NAME", TEXT, "Name", required=("create",)),
        FieldType("WHENCREATED", DATETIME, "When created", "read"),
        FieldType("WHENMODIFIED", DATETIME, "When modified", "read"),
        FieldType("CREATEDBY", INTEGER, "Created by", "read"),
        FieldType("MODIFIEDBY", INTEGER, "Modified by", "read"),
    )
    return attrs.evolve(
        _free(name), label=label, name_key="NAME", free=False, fields={field.name: field for field in fields}
    )


def _free(name: str) -> ObjectType:
    return ObjectType(
        name=name,
        label=_LABELS.get(name, name.capitalize()),
        fields={},
        collections={},
        key="RECORDNO",
        name_key=_NAME_KEYS.get(name, ""),
        operations=("create", "update", "delete", "read", "readByName", "readByQuery", "query", "lookup"),
        relationships={},
        free=True,
    )


def _typed(name: str, wire: Wire, release: ReleaseKey) -> ObjectType:
    fields: dict[str, FieldType] = {}
    collections: dict[str, Collection] = {}
    _collect(wire, release, "", "both", fields, collections, frozenset({name}))
    key = wire.key or "RECORDNO"
    return ObjectType(
        name=name,
        label=wire.label or _LABELS.get(name, name.capitalize()),
        fields=fields,
        collections=collections,
        key=key,
        name_key=wire.name_key or _NAME_KEYS.get(name, ""),
        operations=tuple(wire.operations),
        relationships={relation.path.upper(): relation for relation in wire.relationships},
    )


def _elements(wire: Wire, release: ReleaseKey) -> Iterator[Element]:
    for element in walk(wire.body):
        if present(element.since, element.until, release):
            yield element


def _values(scalar: Scalar, listed: Iterable[str]) -> tuple[str, ...]:
    return scalar.values if isinstance(scalar, Enumeration) else tuple(listed)


def _collect(
    wire: Wire,
    release: ReleaseKey,
    prefix: str,
    access: Access,
    fields: dict[str, FieldType],
    collections: dict[str, Collection],
    seen: frozenset[str],
) -> None:
    for element in _elements(wire, release):
        name = prefix + element.name
        held = element.type
        inner: Access = access if access != "both" else element.access
        if isinstance(held, Wrapper) or element.max > 1:
            collection = _collection(name, element)
            if collection is not None:
                collections[name] = collection
        elif isinstance(held, Ref):
            target: Any = held.resolve()
            if target.__wire__.tag not in seen:
                _collect(target.__wire__, release, f"{name}.", inner, fields, collections, seen | {target.__wire__.tag})
        else:
            known = fields.get(name)
            if known is not None and known.access != inner:
                inner = "both"
            fields[name] = FieldType(
                name=name,
                type=held,
                label=element.label,
                access=inner,
                required=() if prefix else element.required,
                values=_values(held, element.open_values),
            )


def _collection(name: str, element: Element) -> Collection | None:
    content = element.type.content if isinstance(element.type, Wrapper) else element
    member = content if isinstance(content, Element) else next(walk(content), None)
    if member is None:
        return None
    return Collection(
        name=name,
        tag=member.name,
        item=_owned(member),
        repeated=content is element,
        required=element.required,
        access=element.access,
    )


def _owned(member: Element) -> str | None:
    """Return the object of a collection's lines; None for structures that no object stands for."""
    target: Any = member.type.resolve() if isinstance(member.type, Ref) else None
    if not (isinstance(target, type) and issubclass(target, Object)):
        return None
    return target.__wire__.tag.upper()
