"""Who calls: senders, logins, sessions and the entity they work in."""

from __future__ import annotations

import datetime
import hmac
import secrets
from typing import Final

import attrs

from .clock import Clock
from .envelope import Control, Credentials, element, tag, timestamp
from .errors import (
    credentials_missing,
    entity_refused,
    invalid_policy,
    invalid_session,
    sender_not_authorized,
    sender_refused,
    sign_in_refused,
    unknown_tenant,
)
from .store import Record, Store

DURATION: Final = datetime.timedelta(hours=2)


@attrs.frozen
class Session:
    """An authenticated caller."""

    user: Record
    company_id: str
    location: Record | None
    """The entity that the caller works in; None at the top level."""
    started: datetime.datetime
    expires: datetime.datetime
    client_address: str = ""

    @property
    def user_id(self) -> str:
        return self.user.text("LOGINID")

    @property
    def location_id(self) -> str:
        return "" if self.location is None else self.location.text("LOCATIONID")

    def authentication(self) -> str:
        """Return the authentication block of an answer."""
        return element(
            "authentication",
            tag("status", "success")
            + tag("userid", self.user_id)
            + tag("companyid", self.company_id)
            + tag("locationid", self.location_id)
            + tag("sessiontimestamp", timestamp(self.started))
            + tag("sessiontimeout", timestamp(self.expires)),
        )


def refused_authentication(credentials: Credentials) -> str:
    """Return the authentication block of an answer to a caller who was not let in."""
    content = tag("status", "failure") + tag("userid", credentials.userid) + tag("companyid", credentials.companyid)
    return element("authentication", content + tag("locationid", credentials.locationid))


def _same(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode(), right.encode())


class Doorkeeper:
    """Lets callers in, or says why not."""

    def __init__(self, store: Store, clock: Clock, duration: datetime.timedelta = DURATION) -> None:
        self.store = store
        self.clock = clock
        self.duration = duration

    def check_sender(self, control: Control) -> None:
        """Raise a control failure unless the sender is known and its policy, if it names one, too."""
        if not control.senderid or not control.password:
            raise credentials_missing()
        password = self.store.setting(f"sender:{control.senderid}")
        if password is None or not _same(password, control.password):
            raise sender_refused()
        if control.policyid and self.store.setting(f"policy:{control.policyid}") is None:
            raise invalid_policy(control.policyid)

    def admit(self, control: Control, credentials: Credentials, client: str) -> Session:
        """Return the session of a caller; raise an authentication failure for one who has no right to come in."""
        company_id = self.store.setting("company_id") or ""
        if credentials.sessionid is not None:
            session = self._resume(credentials.sessionid, company_id, client)
        else:
            session = self._login(credentials, company_id, client)
        if self.store.setting(f"authorized:{control.senderid}") is None:
            raise sender_not_authorized(control.senderid, company_id)
        return session

    def _resume(self, session_id: str, company_id: str, client: str) -> Session:
        known = self.store.session(session_id)
        now = self.clock.now()
        if known is None or known[2] <= now:
            raise invalid_session(session_id)
        user_id, location_id, _ = known
        user = self._user(user_id)
        if user is None:
            raise invalid_session(session_id)
        expires = now + self.duration
        self.store.put_session(session_id, user_id, location_id, expires)
        return Session(user, company_id, self.entity(location_id), now, expires, client)

    def _login(self, credentials: Credentials, company_id: str, client: str) -> Session:
        if not credentials.userid or not credentials.companyid or not credentials.password:
            raise credentials_missing()
        if credentials.clientid:
            user = self._slid_in(credentials, company_id)
        elif credentials.companyid.upper() != company_id.upper():
            raise unknown_tenant()
        else:
            user = self._user(credentials.userid)
            password = None if user is None else self.store.setting(f"password:{user.text('LOGINID')}")
            if password is None or not _same(password, credentials.password):
                raise sign_in_refused()
        if user is None:
            raise sign_in_refused()
        now = self.clock.now()
        return Session(user, company_id, self.entity(credentials.locationid), now, now + self.duration, client)

    def _slid_in(self, credentials: Credentials, company_id: str) -> Record | None:
        """Return whom a console's user acts as in this company; None for one who has no right to come in."""
        console = f"console:{credentials.companyid.upper()}:{credentials.userid}"
        password = self.store.setting(console)
        known = password is not None and _same(password, credentials.password)
        if not known or credentials.clientid.upper() != company_id.upper():
            return None
        return self._user(self.store.setting("console_acts_as") or "")

    def _user(self, user_id: str) -> Record | None:
        for user in self.store.table("USERINFO").values():
            if user.text("LOGINID").upper() == user_id.upper() and user.text("STATUS") != "inactive":
                return user
        return None

    def entity(self, location_id: str | None) -> Record | None:
        """Return an entity; None for the top level."""
        if not location_id:
            return None
        entity = self.store.find("LOCATIONENTITY", LOCATIONID=location_id)
        if entity is None or entity.text("STATUS") == "inactive":
            raise entity_refused(location_id)
        return entity

    def start(self, session: Session, location: Record | None) -> str:
        """Start a new session for a caller and return its id."""
        session_id = secrets.token_urlsafe(32).replace("-", "x").replace("_", "y") + ".."
        location_id = None if location is None else location.text("LOCATIONID")
        self.store.put_session(session_id, session.user_id, location_id, self.clock.now() + self.duration)
        return session_id
