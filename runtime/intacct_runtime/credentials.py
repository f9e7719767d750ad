"""Credentials: from arguments, then `INTACCT_*` environment variables, then `~/.intacct/credentials.ini`.

The rules are those of the vendor's own SDKs, so that one environment and one file serve them all:

- The file is read for the sender only if neither sender id nor sender password is known, and for the login only if none
  of company, user and password is known.
- The profile (section of the file) is the `profile` argument, else INTACCT_PROFILE, else INTACCT_SENDER_PROFILE, else
  `default`. The sender is looked up first and the name then holds for the login too, so INTACCT_COMPANY_PROFILE never
  wins; a warning says so where it names another profile.
- The endpoint is the `endpoint_url` argument, else that of the profile if the sender comes from it, else
  INTACCT_ENDPOINT_URL, else the vendor's.
"""

from __future__ import annotations

import configparser
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import attrs

from . import endpoint
from .envelope import Login, SessionId
from .errors import CredentialsError
from .secret import Secret

_log = logging.getLogger("intacct")


@attrs.frozen
class Credentials:
    """Who sends, and for whom. Passwords are `Secret`: they show in no repr."""

    sender_id: str
    sender_password: Secret
    sign_in: Login | SessionId
    endpoint_url: str
    entity_id: str | None = None

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be seen anywhere."""
        own = self.sign_in.password if isinstance(self.sign_in, Login) else self.sign_in.session_id
        return self.sender_password, own


@attrs.frozen(kw_only=True)
class Arguments:
    """What the caller gave himself; None where he did not."""

    sender_id: str | None = None
    sender_password: str | Secret | None = attrs.field(default=None, repr=False)
    company_id: str | None = None
    user_id: str | None = None
    user_password: str | Secret | None = attrs.field(default=None, repr=False)
    entity_id: str | None = None
    client_id: str | None = None
    session_id: str | Secret | None = attrs.field(default=None, repr=False)
    endpoint_url: str | None = None
    profile: str | None = None


def credentials_file(environ: Mapping[str, str]) -> Path | None:
    """Return where the credentials file is, whether or not it exists."""
    home = environ.get("HOME") or environ.get("HOMEDRIVE", "") + environ.get("HOMEPATH", "")
    return Path(home) / ".intacct" / "credentials.ini" if home else None


@attrs.frozen
class _Profile:
    """One section of the credentials file, and what to say of it where something is missing."""

    place: str
    values: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)


_NOT_ASKED: Final = _Profile("")


def _profile(path: Path | None, name: str) -> _Profile:
    """Read one section of the credentials file; a missing file is an empty one."""
    if path is None:
        return _Profile(f'profile "{name}" not looked for: HOME, where .intacct/credentials.ini would be, is not set')
    parser = configparser.RawConfigParser(default_section="\0", strict=False, inline_comment_prefixes=None)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return _Profile(f'profile "{name}" looked for in {path}, which does not exist')
    except (OSError, UnicodeDecodeError) as error:
        raise CredentialsError(f"cannot read credentials from {path}: {type(error).__name__}") from None
    try:
        parser.read_string(text)
    except configparser.Error as error:
        line = getattr(error, "lineno", None) or next((line for line, _ in getattr(error, "errors", [])), None)
        place = f", line {line}" if line else ""
        raise CredentialsError(f"{path} is no ini file{place}") from None  # the error would quote the line
    if not parser.has_section(name):
        there = f"the profiles {', '.join(parser.sections())}" if parser.sections() else "no profiles"
        raise CredentialsError(f'Profile Name "{name}" not found in credentials file {path}; it has {there}')
    return _Profile(
        f'profile "{name}" in {path} does not have it',
        {key: _unquoted(value) for key, value in parser.items(name)},
    )


def _unquoted(value: str | None) -> str:
    value = (value or "").strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _required(value: str | None, name: str, variable: str, profile: _Profile) -> str:
    if not value:
        place = f"; {profile.place}" if profile.place else ""
        raise CredentialsError(f'Required {name} not supplied in config or env variable "{variable}"{place}')
    return value


def _text(value: str | Secret | None) -> str | None:
    return value.reveal() if isinstance(value, Secret) else value


def resolve(given: Arguments, environ: Mapping[str, str] | None = None) -> Credentials:
    """Find the credentials; raise `CredentialsError` if some are missing."""
    environ = os.environ if environ is None else environ
    path, profile = credentials_file(environ), _profile_name(given, environ)
    sender_id, sender_password, endpoint_url, section = _sender(given, environ, path, profile)
    sender_id = _required(sender_id, "Sender ID", "INTACCT_SENDER_ID", section)
    sender_password = _required(sender_password, "Sender Password", "INTACCT_SENDER_PASSWORD", section)
    sign_in: Login | SessionId
    if given.session_id:
        sign_in, entity_id = SessionId(Secret(given.session_id)), given.entity_id
    else:
        sign_in = _login(given, environ, path, profile)
        entity_id = sign_in.entity_id
    return Credentials(
        sender_id=sender_id,
        sender_password=Secret(sender_password),
        sign_in=sign_in,
        endpoint_url=endpoint.configured(endpoint_url),
        entity_id=entity_id,
    )


def resolve_endpoint(given: Arguments, environ: Mapping[str, str] | None = None) -> str:
    """Find the address that `resolve` would find, without the credentials."""
    environ = os.environ if environ is None else environ
    _, _, endpoint_url, _ = _sender(given, environ, credentials_file(environ), _profile_name(given, environ))
    return endpoint.configured(endpoint_url)


def _profile_name(given: Arguments, environ: Mapping[str, str]) -> str:
    return given.profile or environ.get("INTACCT_PROFILE") or environ.get("INTACCT_SENDER_PROFILE") or "default"


def _sender(
    given: Arguments, environ: Mapping[str, str], path: Path | None, profile: str
) -> tuple[str | None, str | None, str, _Profile]:
    """Return sender id and password as far as they are known, the endpoint, and the section that was asked for them."""
    sender_id = given.sender_id or environ.get("INTACCT_SENDER_ID")
    sender_password = _text(given.sender_password) or environ.get("INTACCT_SENDER_PASSWORD")
    endpoint_url, section = given.endpoint_url, _NOT_ASKED
    if not sender_id and not sender_password:
        section = _profile(path, profile)
        sender_id, sender_password = section.values.get("sender_id"), section.values.get("sender_password")
        if sender_id and sender_password:
            endpoint_url = endpoint_url or section.values.get("endpoint_url")
    return sender_id, sender_password, endpoint_url or environ.get("INTACCT_ENDPOINT_URL") or endpoint.DEFAULT, section


def _login(given: Arguments, environ: Mapping[str, str], path: Path | None, profile: str) -> Login:
    company_id = given.company_id or environ.get("INTACCT_COMPANY_ID")
    user_id = given.user_id or environ.get("INTACCT_USER_ID")
    password = _text(given.user_password) or environ.get("INTACCT_USER_PASSWORD")
    entity_id = given.entity_id if given.entity_id is not None else environ.get("INTACCT_ENTITY_ID") or None
    section = _NOT_ASKED
    if not company_id and not user_id and not password:
        other = environ.get("INTACCT_COMPANY_PROFILE")
        if other and other != profile:
            _log.warning(
                "INTACCT_COMPANY_PROFILE names %r, but the profile in use is %r; name it with INTACCT_PROFILE",
                other,
                profile,
            )
        section = _profile(path, profile)
        company_id, user_id = section.values.get("company_id"), section.values.get("user_id")
        password = section.values.get("user_password")
        entity_id = section.values.get("entity_id") if entity_id is None else entity_id
    company_id = _required(company_id, "Company ID", "INTACCT_COMPANY_ID", section)
    company_id, client_id, slid_entity = _slide_in(company_id)
    return Login(
        company_id=company_id,
        user_id=_required(user_id, "User ID", "INTACCT_USER_ID", section),
        password=Secret(_required(password, "User Password", "INTACCT_USER_PASSWORD", section)),
        entity_id=entity_id if entity_id is not None else slid_entity,
        client_id=given.client_id or client_id,
    )


def _slide_in(company_id: str) -> tuple[str, str | None, str | None]:
    """Return the parts of `console|client|entity`; for a plain company id only that."""
    parts = company_id.split("|")
    if len(parts) > 3 or not all(parts):
        raise CredentialsError(
            f"{company_id!r} is no Company ID; accepted: company, console|client, console|client|entity"
        )
    company, client, entity = (*parts, None, None)[:3]
    return str(company), client, entity
