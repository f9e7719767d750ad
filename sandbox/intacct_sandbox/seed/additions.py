"""What the demo company added to the API by itself: custom fields, a dimension and the object behind it."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.customfields import define_custom_field, define_custom_object
from intacct_sandbox.gateway import Gateway

from .writer import add

ROUTE: Final = "DELIVERY_ROUTE"
_FIELDS: Final = (
    ("APBILL", "DELIVERY_NOTE", "text", "Delivery note", ()),
    ("APBILL", "GOODS_ARRIVED", "date", "Goods arrived on", ()),
    ("APBILL", "HANDLING_FEE", "currency", "Handling fee", ()),
    ("APBILL", "URGENCY", "text", "Urgency", ("Today", "This week", "Whenever")),
    ("APBILLITEM", "CARTONS", "integer", "Cartons", ()),
    ("CUSTOMER", "OPENING_HOURS", "text", "Opening hours", ()),
    ("VENDOR", "PREFERRED", "boolean", "Preferred vendor", ()),
    (ROUTE, "MILES", "decimal", "Miles", ()),
    (ROUTE, "CARRIER", "text", "Carrier", ("Own van", "Parcel service", "Freight")),
)
_DIMENSION: Final = "GLDIMROUTE"
_HOLDERS: Final = ("APBILLITEM", "ARINVOICEITEM", "GLENTRY")
_ROUTES: Final = (("Harbour loop", "12.5", "Own van"), ("Inland", "180", "Freight"))


def seed_additions(gateway: Gateway, context: Context) -> None:
    """Define what the company added, and a few records of its own object."""
    define_custom_object(gateway, ROUTE, label="Delivery route")
    for object_name, name, kind, label, values in _FIELDS:
        define_custom_field(gateway, object_name, name, type=kind, label=label, values=values)
    for object_name in _HOLDERS:
        define_custom_field(gateway, object_name, _DIMENSION, type="integer", label="Route")
    for name, miles, carrier in _ROUTES:
        add(context, ROUTE, NAME=name, MILES=Decimal(miles), CARRIER=carrier)
