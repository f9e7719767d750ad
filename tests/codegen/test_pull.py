"""Asking a company for its definitions, and the package that comes of it, against the local gateway."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import intacct_sandbox
from intacct_codegen.cli import main
from intacct_codegen.importers.tree import Tree
from intacct_codegen.overlay.folder import read_overlay
from intacct_codegen.pulling import reading
from intacct_codegen.pulling.state import Origin, Replies
from intacct_codegen.schemas import DEFAULT_SPEC
from intacct_runtime import client as runtime_client
from intacct_runtime.client import Client
from intacct_runtime.transport import HttpReply, HttpRequest
from intacct_sandbox import Fault, Running, define_custom_field, make_sandbox
from intacct_sandbox.gateway import Call

pytestmark = pytest.mark.network

RELEASE = "2026.R1"
ADDED = ["APBILL", "APBILLITEM", "ARINVOICEITEM", "CUSTOMER", "DELIVERY_ROUTE", "GLENTRY", "VENDOR"]


@pytest.fixture(scope="module")
def gateway() -> Iterator[Running]:
    with intacct_sandbox.running() as running:
        yield running


@pytest.fixture
def small_spec(tmp_path: Path) -> Path:
    """The spec with four objects; reading all of it takes seconds."""
    folder = tmp_path / "spec"
    (folder / "accounts_payable").mkdir(parents=True)
    for name in ("applications.yaml", "releases.yaml", "values.yaml"):
        shutil.copy(DEFAULT_SPEC / name, folder)
    for name in ("APBILL", "APBILLITEM", "APTERM", "VENDOR"):
        shutil.copy(DEFAULT_SPEC / "accounts_payable" / f"{name}.yaml", folder / "accounts_payable")
    return folder


Pull = Callable[..., int]


def no_wait(seconds: float) -> None:
    """Stand for time.sleep."""


@pytest.fixture
def pull(gateway: Running, small_spec: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pull]:
    """The command with the credentials of the demo company."""
    monkeypatch.setattr(runtime_client.time, "sleep", no_wait)

    def call(*arguments: object, gateway: Running = gateway, spec: Path = small_spec) -> int:
        set_credentials(monkeypatch, gateway)
        given = ["pull", "--release", RELEASE, "--spec", spec, "--endpoint", gateway.url, "--ca-file", gateway.ca_file]
        return main([str(argument) for argument in (*given, *arguments)])

    yield call
    gateway.sandbox.faults.clear()


def set_credentials(monkeypatch: pytest.MonkeyPatch, gateway: Running) -> None:
    ready = gateway.ready
    monkeypatch.setenv("INTACCT_SENDER_ID", ready.sender_id)
    monkeypatch.setenv("INTACCT_SENDER_PASSWORD", ready.sender_password)
    monkeypatch.setenv("INTACCT_COMPANY_ID", ready.company_id)
    monkeypatch.setenv("INTACCT_USER_ID", ready.user_id)
    monkeypatch.setenv("INTACCT_USER_PASSWORD", ready.user_password)


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.*"))}


USE = """
import datetime
import sys
from decimal import Decimal

import intacct
import intacct.accounts_payable
from acme_intacct import Client, dumps, loads, query
from acme_intacct.accounts_payable import APBILL, APBILLITEM, create_apbill, query_apbill, read_apbill
from acme_intacct.common import create
from acme_intacct.platform_services import DELIVERY_ROUTE, create_delivery_route, query_delivery_route

standard = intacct.accounts_payable
assert APBILL is not standard.APBILL and issubclass(APBILL, standard.APBILL)
line = APBILLITEM(accountno="6000", trx_amount=Decimal("10.00"), locationid="110", cartons=3, gldimroute=1)
dates = {"whencreated": datetime.date(2026, 11, 1), "whendue": datetime.date(2026, 12, 1)}
call = create_apbill(
    vendorid="V1001", apbillitems=[line], urgency="Today", handling_fee=Decimal("3.50"),
    goods_arrived=datetime.date(2026, 10, 30), delivery_note=None, **dates,
)
assert loads(dumps(call)) == call
try:
    dumps(create_apbill(vendorid="V1001", apbillitems=[line], urgency="Soon"))
except intacct.InvalidInput as error:
    assert "urgency" in str(error) and "Whenever" in str(error), error
else:
    raise AssertionError("a value outside of the list was taken")

with Client(endpoint_url=sys.argv[1], ca_file=sys.argv[2]) as client:
    [made] = client.execute(call)
    [bill] = client.execute(read_apbill(made.recordno))
    assert type(bill) is APBILL
    assert (bill.urgency, bill.handling_fee) == ("Today", Decimal("3.50"))
    assert bill.goods_arrived == datetime.date(2026, 10, 30) and not bill.extra
    [read] = bill.apbillitems
    assert type(read) is APBILLITEM and (read.cartons, read.gldimroute) == (3, 1)

    fields = APBILL.fields
    chosen = query(APBILL).select(fields.recordno, fields.urgency).where(fields.handling_fee > Decimal("3"))
    assert [(type(found), found.urgency) for found in client.iterate(chosen)] == [(APBILL, "Today")]
    [named] = client.execute(query_apbill("RECORDNO,HANDLING_FEE"))
    assert (type(named), named.handling_fee) == (APBILL, Decimal("3.50"))

    plain = standard.APBILL(vendorid="V1002", apbillitems=[line], **dates)
    mixed = APBILL(vendorid="V1002", apbillitems=[standard.APBILLITEM(accountno="6000", locationid="110",
                   trx_amount=Decimal("1.00"))], urgency="Whenever", **dates)
    assert len(client.execute(create(objects=[plain, mixed]))) == 2
    [old] = client.execute(standard.read_apbill(made.recordno))
    assert type(old) is standard.APBILL and old.extra["URGENCY"] == "Today"

    with client.batch() as batch:
        route = batch.add(create_delivery_route(name="Hills", miles=Decimal("3.5"), carrier="Freight"))
        routes = batch.add(query_delivery_route("NAME,MILES"))
    assert type(route.value[0]) is DELIVERY_ROUTE
    assert ("Hills", Decimal("3.5")) in [(found.name, found.miles) for found in routes.value]
print("done")
"""


@pytest.mark.slow
def test_from_a_company_to_its_package(
    gateway: Running,
    pull: Pull,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    overlay, keep = tmp_path / "acme", tmp_path / "kept"
    assert pull("--overlay", overlay, "--keep", keep, spec=DEFAULT_SPEC) == 0
    assert "290 definitions" in capsys.readouterr().err
    found = read_overlay(overlay)
    assert list(found.objects) == ADDED
    assert (found.head.company, found.head.release, found.head.refused) == ("HARBOURLIGHT", RELEASE, [])
    assert not (overlay / ".pull").exists()
    assert {path.stem for path in keep.glob("*.xml")} == set(found.head.objects)
    whole = "".join({**texts(overlay), **texts(keep)}.values())
    assert not any(secret in whole for secret in (gateway.ready.user_password, gateway.ready.sender_password))
    package = tmp_path / "acme_intacct"
    assert main(["generate", "--overlay", str(overlay), "--out", str(package)]) == 0
    used = subprocess.run(
        [sys.executable, "-c", USE, gateway.url, gateway.ca_file],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert used.stdout == "done\n", used.stderr

    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--follow-imports=silent"]
        + [str(package / name) for name in ("accounts_payable/apbill.py", "accounts_payable/apbillitem.py")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_the_spec_gets_what_is_new_with_its_release(
    pull: Pull, small_spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = Tree(small_spec)
    for entry in tree.releases_document.data["releases"]:
        entry.pop("snapshots", None)
        if entry["name"] == "2025.R4":
            entry["snapshots"] = ["lookup"]
    bill = tree.get("object", "APBILL")
    assert bill is not None
    bill.data["fields"] = [entry for entry in bill.data["fields"] if entry["name"] not in ("RECORDID", "TOTALDUE")]
    tree.write()
    (small_spec / "accounts_payable" / "APTERM.yaml").unlink()
    assert pull("--only", "A*", "--only", "delivery*") == 0
    after = Tree(small_spec)
    written = after.get("object", "APBILL")
    assert written is not None
    since = {entry["name"]: entry.get("since") for entry in written.data["fields"]}
    assert (since["RECORDID"], since["TOTALDUE"]) == (RELEASE, RELEASE)
    assert not {"URGENCY", "HANDLING_FEE"} & since.keys()
    term = after.get("object", "APTERM")
    assert term is not None, "an object that the applications list is drafted"
    assert term.application == "accounts_payable"
    assert after.get("object", "DELIVERY_ROUTE") is None
    assert "DELIVERY_ROUTE" in capsys.readouterr().out, "it is said that it was left out"
    assert RELEASE not in after.snapshots("lookup"), "a part of the objects is no snapshot"


def test_a_broken_connection_is_gone_on_with(
    gateway: Running, pull: Pull, small_spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    overlay = tmp_path / "acme"
    given = ("--overlay", overlay, "--only", "AP*", "--batch", 4)
    gateway.sandbox.faults.add(Fault(kind="reset_before", function="lookup", skip=2, times=None))
    assert pull(*given) == 1
    told = capsys.readouterr().err
    assert "8 definitions are kept" in told
    assert "goes on from there" in told
    assert not (overlay / "overlay.yaml").exists()
    asked = [path.name for path in (overlay / ".pull").glob("*.xml")]
    assert len(asked) == 8

    gateway.sandbox.faults.clear()
    changed = {path.name: path.stat().st_mtime_ns for path in (overlay / ".pull").glob("*.xml")}
    assert changed
    assert pull(*given) == 0
    assert "8 definitions were received before" in capsys.readouterr().err
    assert {"APBILL.yaml", "APBILLITEM.yaml"} <= texts(overlay).keys()
    other, keep = tmp_path / "other", tmp_path / "keep"
    assert pull("--overlay", other, "--only", "AP*", "--keep", keep) == 0
    assert texts(other) == texts(overlay)
    third = tmp_path / "third"
    given = ["--release", RELEASE, "--spec", str(small_spec), "--overlay", str(third), "--from", str(keep)]
    assert main(["pull", *given]) == 2
    assert main(["pull", *given, "--company", "HARBOURLIGHT", "--only", "AP*"]) == 0
    assert texts(third) == texts(overlay)
    assert main(["pull", *given, "--company", "OTHER"]) == 2


def test_an_interrupt_says_how_to_go_on(
    pull: Pull, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    add = Replies.add
    done: list[str] = []

    def interrupted(replies: Replies, name: str, xml: str) -> None:
        if len(done) == 3:
            raise KeyboardInterrupt
        done.append(name)
        add(replies, name, xml)

    monkeypatch.setattr(Replies, "add", interrupted)
    assert pull("--overlay", tmp_path / "acme", "--only", "AP*") == 130
    assert "3 definitions are kept" in capsys.readouterr().err


def test_two_companies_are_never_mixed(pull: Pull, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    state = tmp_path / "state"
    Replies(state, Origin(RELEASE, "OTHER", "https://example.com/")).begin(["APBILL"])
    assert pull("--overlay", tmp_path / "acme", "--state", state) == 2
    assert "another pull (company OTHER" in capsys.readouterr().err
    overlay = tmp_path / "other"
    overlay.mkdir()
    (overlay / "overlay.yaml").write_text(f"company: OTHER\nrelease: {RELEASE}\n", encoding="utf-8")
    assert pull("--overlay", overlay) == 2
    assert "overlay of company OTHER" in capsys.readouterr().err
    keep = tmp_path / "keep"
    keep.mkdir()
    (keep / "notes.txt").write_text("mine", encoding="utf-8")
    assert pull("--overlay", tmp_path / "acme", "--keep", keep) == 2
    assert "notes.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--release", "2016.R9"), "is not listed"),
        (("--only", "NOTHING*"), "no object fits"),
        (("--endpoint", "http://example.com/"), "https"),
    ],
)
def test_wrong_usage(
    pull: Pull, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str], words: str
) -> None:
    assert pull("--overlay", tmp_path / "acme", *arguments) == 2
    assert words in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_named(
    pull: Pull, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "acme").write_text("a file", encoding="utf-8")
    assert pull("--overlay", tmp_path / "acme", "--only", "APBILL") == 1
    assert str(tmp_path / "acme") in capsys.readouterr().err


def test_missing_credentials(
    small_spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("INTACCT_SENDER_ID", raising=False)
    monkeypatch.delenv("INTACCT_SENDER_PASSWORD", raising=False)
    assert main(["pull", "--release", RELEASE, "--spec", str(small_spec)]) == 2
    assert "INTACCT_SENDER_ID" in capsys.readouterr().err


def test_kept_definitions_of_two_companies_differ_by_their_own_fields(
    pull: Pull, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with intacct_sandbox.running(seed="empty") as other:
        define_custom_field(
            other.sandbox.gateway, "APBILL", "URGENCY", values=("Today", "This week", "Whenever"), label="Urgency"
        )
        define_custom_field(other.sandbox.gateway, "VENDOR", "RATING", type="integer")
        for keep, gateway in (("one", None), ("two", other)):
            more = {} if gateway is None else {"gateway": gateway}
            given = ("--overlay", tmp_path / f"overlay-{keep}", "--keep", tmp_path / keep)
            assert pull(*given, "--only", "APBILL", "--only", "VENDOR", **more) == 0
    capsys.readouterr()
    assert main(["diff", str(tmp_path / "one"), str(tmp_path / "two"), "--format", "json", "--fail-on", "never"]) == 0
    told = capsys.readouterr().out
    json.loads(told)
    assert all(name in told for name in ("DELIVERY_NOTE", "GOODS_ARRIVED", "HANDLING_FEE", "PREFERRED", "RATING"))
    assert not any(name in told for name in ("URGENCY", "RECORDNO", "VENDORID"))


# Objects that cannot be read


class Bridge:
    """A way to a gateway in this program, with trouble for requests that name some objects."""

    def __init__(self, trouble: dict[str, bytes]) -> None:
        self.sandbox = make_sandbox()
        self.trouble = trouble
        self.requests = 0

    def send(self, request: HttpRequest) -> HttpReply:
        self.requests += 1
        content = request.content
        assert isinstance(content, bytes)
        for name, reply in self.trouble.items():
            if f"<object>{name}</object>".encode() in content:
                return HttpReply(200, {"content-type": "text/xml"}, reply)
        answer = self.sandbox.gateway.answer(Call(content, request.url))
        return HttpReply(answer.status, {"content-type": answer.content_type}, answer.body)

    def close(self) -> None:
        self.sandbox.close()


def client_of(bridge: Bridge) -> Client:
    access = bridge.sandbox.access
    return Client(
        transport=bridge,
        sender_id=access.sender_id,
        sender_password=access.sender_password,
        company_id=access.company_id,
        user_id=access.user_id,
        user_password=access.user_password,
        max_retries=0,
    )


HTML = b"<html><head><title>Blocked</title></head><body>no</body></html>"


def test_only_what_a_pull_wrote_is_removed(tmp_path: Path) -> None:
    origin = Origin(RELEASE, "A", "")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/.gitignore").write_text("build\n")
    for name, left in (("mine", [".gitignore"]), ("new", None)):
        replies = Replies.open(tmp_path / name, origin)
        replies.begin(["VENDOR"])
        replies.add("VENDOR", "<data/>")
        replies.remove()
        found = sorted(path.name for path in replies.folder.iterdir()) if replies.folder.is_dir() else None
        assert found == left
    assert (tmp_path / "mine/.gitignore").read_text() == "build\n"


def test_an_object_that_brings_down_its_request_loses_no_other(tmp_path: Path) -> None:
    bridge = Bridge({"APPYMT": HTML})
    replies = Replies(tmp_path / "state", Origin(RELEASE, "A", ""))
    with client_of(bridge) as client:
        listed = reading.listed_objects(client)
        assert "DELIVERY_ROUTE" in listed
        replies.begin(listed)
        wanted = ["APBILL", "APPYMT", "CUSTOMER", "NOSUCHTHING", "VENDOR"]
        refusals = reading.read_definitions(client, replies, wanted, 5)
    assert replies.names() == ["APBILL", "CUSTOMER", "VENDOR"]
    assert list(refusals.listed) == ["APPYMT"]
    assert "Blocked" in refusals.listed["APPYMT"]
    assert list(refusals.absent) == ["NOSUCHTHING"]


def test_a_gateway_that_fails_for_every_object_ends_the_pull(tmp_path: Path) -> None:
    names = [f"OBJECT{number}" for number in range(40)]
    bridge = Bridge(dict.fromkeys(names, HTML))
    replies = Replies(tmp_path / "state", Origin(RELEASE, "A", ""))
    replies.begin([])
    from intacct_runtime.errors import UnexpectedReply

    with client_of(bridge) as client, pytest.raises(UnexpectedReply):
        reading.read_definitions(client, replies, names, 20)
    assert bridge.requests < 15


def test_refused_objects_keep_their_documents_and_are_told(
    pull: Pull, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    overlay = tmp_path / "acme"
    assert pull("--overlay", overlay, "--only", "APB*", "--only", "VENDOR") == 0
    before = texts(overlay)
    read = reading.read_definitions

    def refusing(client: Client, replies: Replies, wanted: list[str], size: int) -> reading.Refusals:
        refusals = read(client, replies, [name for name in wanted if name != "VENDOR"], size)
        refusals.listed["VENDOR"] = "no permission"
        return refusals

    monkeypatch.setattr(reading, "read_definitions", refusing)
    assert pull("--overlay", overlay) == 3
    assert "VENDOR: no permission" in capsys.readouterr().err
    after = texts(overlay)
    assert after["VENDOR.yaml"] == before["VENDOR.yaml"]
    assert read_overlay(overlay).head.refused == ["VENDOR"]
