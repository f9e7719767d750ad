# Generated from spec/common/mailaddress.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure mailaddress."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Mailaddress"]


@model
class Mailaddress(Structure):
    """Mailing address."""

    address1: str | None | Unset = UNSET
    """Address line 1 (text)."""
    address2: str | None | Unset = UNSET
    """Address line 2 (text)."""
    address3: str | None | Unset = UNSET
    """Address line 3 (text). The vendor's schema does not list it; the gateway takes it."""
    city: str | None | Unset = UNSET
    """City (text)."""
    state: str | None | Unset = UNSET
    """State (text)."""
    zip: str | None | Unset = UNSET
    """Zip or postal code (text)."""
    country: str | None | Unset = UNSET
    """Country (text)."""
    countrycode: str | None | Unset = UNSET
    """Country code (text). The vendor's schema does not list it; the gateway takes it."""
    isocountrycode: str | None | Unset = UNSET
    """ISO country code (text)."""
    latitude: str | None | Unset = UNSET
    """Latitude (text)."""
    longitude: str | None | Unset = UNSET
    """Longitude (text)."""

    __wire__ = Wire(
        "mailaddress",
        seq(
            el("address1", TEXT, "?", label="Address line 1"),
            el("address2", TEXT, "?", label="Address line 2"),
            el("address3", TEXT, "?", label="Address line 3"),
            el("city", TEXT, "?", label="City"),
            el("state", TEXT, "?", label="State"),
            el("zip", TEXT, "?", label="Zip or postal code"),
            el("country", TEXT, "?", label="Country"),
            el("countrycode", TEXT, "?", label="Country code"),
            el("isocountrycode", TEXT, "?", label="ISO country code"),
            el("latitude", TEXT, "?", label="Latitude"),
            el("longitude", TEXT, "?", label="Longitude"),
        ),
    )
