"""A gateway put together: state, objects of a release, schema and the company it serves."""

from __future__ import annotations

import datetime
import functools
from pathlib import Path
from typing import Literal

import attrs

from intacct_runtime.registry import Registry

from .app import App
from .catalog import Catalog
from .clock import Clock
from .context import Context
from .customfields import restore_custom_fields
from .faults import Faults
from .gateway import Gateway
from .handlers.all import FUNCTIONS
from .schema import request_schema
from .seed import SEEDS
from .seed.company import ACCESS, Access
from .sessions import Session
from .store import Store

Seed = Literal["demo", "empty"]


def generated_registry() -> Registry:
    """Return the registry of the generated package."""
    from intacct._index import REGISTRY

    return REGISTRY


def newest_release() -> str:
    """Return the newest API release that the generated package knows."""
    from intacct._releases import NEWEST

    return NEWEST


@attrs.define
class Sandbox:
    """A gateway with its company: the ASGI application, and what tests want to reach behind it."""

    app: App
    gateway: Gateway
    access: Access

    @property
    def store(self) -> Store:
        return self.gateway.store

    @property
    def faults(self) -> Faults:
        return self.app.faults

    @property
    def clock(self) -> Clock:
        return self.gateway.clock

    def context(self) -> Context:
        """Return a context in the name of the company's administrator, to arrange data without requests."""
        return administrator(self.gateway)

    def close(self) -> None:
        """Close the data file."""
        self.store.close()


def administrator(gateway: Gateway) -> Context:
    """Return a context in the name of the company's administrator, at the top level."""
    user = gateway.store.find("USERINFO", LOGINID=ACCESS.user_id)
    if user is None:
        raise LookupError(f"the company has no user {ACCESS.user_id}")
    now = gateway.clock.now()
    session = Session(user, ACCESS.company_id, None, now, now, "127.0.0.1")
    return Context(gateway.store, gateway.catalog, gateway.clock, session, gateway.doorkeeper)


def make_sandbox(
    *,
    data: Path | None = None,
    seed: Seed = "demo",
    release: str | None = None,
    clock: Clock | None = None,
) -> Sandbox:
    """Put a gateway together.

    `data` is the file that keeps its state (None: memory); a file that holds a company already is left as it is.
    `release` is the API release whose requests it accepts (None: the newest).
    """
    release = release or newest_release()
    clock = clock or Clock()
    store = Store(data)
    if store.setting("company_id") is None:
        store.copy_from(_seeded(seed, release, clock.moment or clock.today()))
    catalog = Catalog(generated_registry(), release)
    gateway = Gateway(store, catalog, FUNCTIONS, schema=request_schema(release), clock=clock)
    restore_custom_fields(gateway)
    return Sandbox(App(gateway), gateway, ACCESS)


@functools.lru_cache(maxsize=8)
def _seeded(seed: Seed, release: str, moment: datetime.date) -> Store:
    """Return the store of a new company; making it once is enough, as others are copied from it."""
    store = Store()
    clock = Clock(moment if isinstance(moment, datetime.datetime) else None)
    gateway = Gateway(store, Catalog(generated_registry(), release), FUNCTIONS, clock=clock)
    with store.savepoint():
        SEEDS[seed](gateway)
    return store
