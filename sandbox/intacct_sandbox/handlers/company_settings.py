"""What a company is set up with: preferences, applications, dimensions."""

from __future__ import annotations

from typing import Final

from intacct_sandbox.catalog import DIMENSION
from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.errors import missing
from intacct_sandbox.ledger import DIMENSIONS
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Data, Nothing, Reply

from .registry import function

_PREFERENCE: Final = "COMPANYPREF"


@function("get_companyprefs")
def get_companyprefs(context: Context, fn: Params) -> Reply:
    """List the preferences of an application that were set."""
    application = fn.attribute("application")
    items = [
        element(
            "companypref",
            tag("application", application)
            + tag("preference", record.text("PREFERENCE"))
            + tag("prefvalue", record.text("PREFVALUE")),
        )
        for record in context.store.select(_PREFERENCE, APPLICATION=application)
    ]
    return Data(items)


@function("set_companyprefs")
def set_companyprefs(context: Context, fn: Params) -> Reply:
    """Set preferences."""
    for preference in fn.items("companyprefs"):
        application = preference.text("application") or fn.attribute("application")
        name = preference.text("preference")
        if not name:
            raise missing("preference", "Company preference")
        known = context.store.find(_PREFERENCE, APPLICATION=application, PREFERENCE=name)
        if known is None:
            known = context.create(_PREFERENCE, {"APPLICATION": application, "PREFERENCE": name})
        context.change(known, {"PREFVALUE": preference.value("prefvalue")})
    return Nothing()


@function("get_applications")
def get_applications(context: Context, fn: Params) -> Reply:
    """List the applications that the company subscribes to."""
    names = (context.store.setting("applications") or "").split(",")
    return Data([tag("application", name) for name in names if name])


@function("getDimensions")
def get_dimensions(context: Context, fn: Params) -> Reply:
    """List the dimensions of the ledger, the company's own among them."""
    items = [_dimension(context, name.removesuffix("ID"), own=False) for name in DIMENSIONS]
    entry = context.type("GLENTRY")
    own = [name.removeprefix(DIMENSION) for name in entry.fields if name.startswith(DIMENSION)]
    items += [_dimension(context, name, own=True) for name in own]
    return Data([element("dimensions", "".join(items))])


def _dimension(context: Context, name: str, *, own: bool) -> str:
    label = context.type(name).label
    return element(
        "dimension",
        tag("objectName", name)
        + tag("objectLabel", label)
        + tag("termLabel", label)
        + tag("userDefinedDimension", "true" if own else "false")
        + tag("enabledInGL", "true"),
    )
