"""Where credentials come from, and in which order."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from intacct_runtime import endpoint
from intacct_runtime.client import Client
from intacct_runtime.credentials import Arguments, Credentials, resolve
from intacct_runtime.envelope import Login, SessionId
from intacct_runtime.errors import CredentialsError
from intacct_runtime.secret import Secret

FILE = """
[default]
sender_id = file-sender
sender_password = file-sender-password
company_id = file-company
entity_id = file-entity
user_id = file-user
user_password = "file;user#password"
endpoint_url = https://file.intacct.com/

[other]
sender_id = other-sender
sender_password = a=b:c%d
company_id = other-company
user_id = other-user
user_password = other-password

[half]
sender_id = half-sender
company_id = half-company
"""
SENDER = {"INTACCT_SENDER_ID": "env-sender", "INTACCT_SENDER_PASSWORD": "env-sender-password"}
USER = {
    "INTACCT_COMPANY_ID": "env-company",
    "INTACCT_USER_ID": "env-user",
    "INTACCT_USER_PASSWORD": "env-password",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / ".intacct").mkdir()
    (tmp_path / ".intacct" / "credentials.ini").write_text(FILE)
    return tmp_path


def find(home: Path | None, environ: dict[str, str] | None = None, **given: str) -> Credentials:
    return resolve(Arguments(**given), {**(environ or {}), **({"HOME": str(home)} if home else {})})


def login(found: Credentials) -> Login:
    assert isinstance(found.sign_in, Login)
    return found.sign_in


def test_arguments_come_first(folder: Path) -> None:
    found = find(
        folder,
        {**SENDER, **USER, "INTACCT_ENDPOINT_URL": "https://env.intacct.com/", "INTACCT_ENTITY_ID": "env-entity"},
        sender_id="s",
        sender_password="sp",
        company_id="c",
        user_id="u",
        user_password="up",
        entity_id="e",
        endpoint_url="https://given.intacct.com/",
    )
    assert (found.sender_id, found.sender_password) == ("s", Secret("sp"))
    assert login(found) == Login("c", "u", Secret("up"), "e")
    assert found.endpoint_url == "https://given.intacct.com/"


def test_then_the_environment(folder: Path) -> None:
    found = find(
        folder,
        {**SENDER, **USER, "INTACCT_ENDPOINT_URL": "https://env.intacct.com/", "INTACCT_ENTITY_ID": "env-entity"},
    )
    assert (found.sender_id, found.sender_password) == ("env-sender", Secret("env-sender-password"))
    assert login(found) == Login("env-company", "env-user", Secret("env-password"), "env-entity")
    assert found.endpoint_url == "https://env.intacct.com/"


def test_then_the_file(folder: Path) -> None:
    found = find(folder)
    assert (found.sender_id, found.sender_password) == ("file-sender", Secret("file-sender-password"))
    assert login(found) == Login("file-company", "file-user", Secret("file;user#password"), "file-entity")
    assert found.endpoint_url == "https://file.intacct.com/"


def test_the_profiles_endpoint_comes_with_its_sender(folder: Path) -> None:
    environ = {"INTACCT_ENDPOINT_URL": "https://env.intacct.com/"}
    assert find(folder, environ).endpoint_url == "https://file.intacct.com/"
    assert find(folder, {**environ, **SENDER}).endpoint_url == "https://env.intacct.com/"
    assert find(folder, SENDER).endpoint_url == endpoint.DEFAULT


def test_the_file_is_read_for_a_part_only_if_nothing_of_it_is_known(folder: Path) -> None:
    found = find(folder, SENDER)
    assert (found.sender_id, login(found).company_id) == ("env-sender", "file-company")
    with pytest.raises(CredentialsError, match=r'Required Sender Password not supplied .* "INTACCT_'):
        find(folder, {"INTACCT_SENDER_ID": "env-sender"})
    with pytest.raises(CredentialsError, match="Required User ID not supplied"):
        find(folder, company_id="c")


def test_which_profile(folder: Path) -> None:
    other = {"INTACCT_PROFILE": "other"}
    assert find(folder, other).sender_id == "other-sender"
    assert find(folder, other).sender_password == Secret("a=b:c%d")
    assert find(folder, other).endpoint_url == endpoint.DEFAULT
    assert find(folder, {"INTACCT_PROFILE": "default"}, profile="other").sender_id == "other-sender"
    assert find(folder, {**other, "INTACCT_SENDER_PROFILE": "half"}).sender_id == "other-sender"
    sticky = find(folder, {"INTACCT_SENDER_PROFILE": "other"})
    assert (sticky.sender_id, login(sticky).company_id) == ("other-sender", "other-company")


def test_the_senders_profile_sticks(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        found = find(folder, {**SENDER, "INTACCT_COMPANY_PROFILE": "other"})
    assert login(found).company_id == "file-company"
    assert "INTACCT_COMPANY_PROFILE names 'other', but the profile in use is 'default'" in caplog.text


def test_an_unknown_profile(folder: Path) -> None:
    with pytest.raises(CredentialsError, match='Profile Name "absent" not found in credentials file'):
        find(folder, profile="absent")


def test_what_was_looked_in_is_named(folder: Path, tmp_path: Path) -> None:
    path = folder / ".intacct" / "credentials.ini"
    for home, given, text in (
        (folder, {"profile": "absent"}, f"credentials file {path}; it has the profiles default, other, half"),
        (folder, {"profile": "half"}, f'"INTACCT_SENDER_PASSWORD"; profile "half" in {path} does not have it'),
        (
            folder / "x",
            {"profile": "my"},
            f'; profile "my" looked for in {folder / "x"}/.intacct/credentials.ini, which',
        ),
        (
            None,
            {"profile": "my"},
            '; profile "my" not looked for: HOME, where .intacct/credentials.ini would be, is not',
        ),
        (
            folder / "x",
            {"sender_id": "s", "sender_password": "p"},
            '"INTACCT_COMPANY_ID"; profile "default" looked for',
        ),
    ):
        with pytest.raises(CredentialsError) as caught:
            find(home, **given)
        assert text in str(caught.value)
        assert "other-password" not in str(caught.value)
    with pytest.raises(CredentialsError, match=r'"INTACCT_SENDER_PASSWORD"$'):
        find(folder, sender_id="s")
    path.write_text("")
    with pytest.raises(CredentialsError, match="; it has no profiles"):
        find(folder)


def test_a_profile_that_holds_half(folder: Path) -> None:
    with pytest.raises(CredentialsError, match="Required Sender Password"):
        find(folder, profile="half")
    with pytest.raises(CredentialsError, match="Required User ID"):
        find(folder, SENDER, profile="half")


@pytest.mark.parametrize(
    ("missing", "text"),
    [
        ("sender_id", 'Required Sender ID not supplied in config or env variable "INTACCT_SENDER_ID"'),
        ("sender_password", "Required Sender Password"),
        ("company_id", 'Required Company ID not supplied in config or env variable "INTACCT_COMPANY_ID"'),
        ("user_id", "Required User ID"),
        ("user_password", 'Required User Password not supplied in config or env variable "INTACCT_USER_PASSWORD"'),
    ],
)
def test_what_is_missing_is_named(missing: str, text: str) -> None:
    given = dict.fromkeys(("sender_id", "sender_password", "company_id", "user_id", "user_password"), "x")
    del given[missing]
    with pytest.raises(CredentialsError, match=text):
        resolve(Arguments(**given), {})


def test_no_file_is_no_error(tmp_path: Path) -> None:
    with pytest.raises(CredentialsError, match="Required Sender ID"):
        find(tmp_path)
    with pytest.raises(CredentialsError, match="Required Sender ID"):
        find(None)


def test_the_home_folder_of_windows(folder: Path) -> None:
    drive, path = str(folder)[:3], str(folder)[3:]
    assert find(None, {"HOMEDRIVE": drive, "HOMEPATH": path}).sender_id == "file-sender"


def test_a_broken_file_is_not_quoted(folder: Path) -> None:
    (folder / ".intacct" / "credentials.ini").write_text("[default]\nuser_password = hunter2\nhunter2 without a key\n")
    with pytest.raises(CredentialsError, match=r"is no ini file, line 3") as caught:
        find(folder)
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None
    (folder / ".intacct" / "credentials.ini").write_bytes(b"\xff\xfehunter2")
    with pytest.raises(CredentialsError, match="cannot read credentials"):
        find(folder)


def test_empty_variables_count_for_nothing(folder: Path) -> None:
    blank = dict.fromkeys([*SENDER, *USER, "INTACCT_ENTITY_ID", "INTACCT_PROFILE"], "")
    assert find(folder, blank) == find(folder)


def test_an_empty_entity_is_the_top_level(folder: Path) -> None:
    assert login(find(folder, entity_id="")).entity_id == ""
    assert login(find(folder, {"INTACCT_ENTITY_ID": "env-entity"})).entity_id == "env-entity"


def test_a_session_needs_no_login(folder: Path) -> None:
    found = find(None, SENDER, session_id="abc..")
    assert found.sign_in == SessionId(Secret("abc.."))


def test_passwords_show_in_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder))
    given = Arguments(sender_id="s", sender_password="hunter2", user_password="hunter2", session_id="hunter2")
    client = Client()
    for text in (repr(given), repr(find(folder)), repr(client), repr(vars(client))):
        assert "hunter2" not in text
    with pytest.raises(TypeError, match="cannot be pickled"):
        Secret("x").__reduce__()
    assert f"{Secret('hunter2')} {Secret('hunter2')!r}" == "*** Secret(***)"
