"""`intacct tls`: what the TLS of this machine and of a gateway make of each other, in words for a support desk."""

from __future__ import annotations

import argparse
import datetime
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import attrs
import httpx

from intacct_runtime.credentials import Arguments, resolve_endpoint
from intacct_runtime.errors import InvalidInput
from intacct_runtime.probe.certificate import Certificate
from intacct_runtime.probe.connection import Handshake, Trial, try_connection
from intacct_runtime.probe.machine import Machine, this_machine

DESCRIPTION = """\
Connects to a gateway as the clients do, up to the end of the TLS handshake, and tells what it finds: TLS version and
cipher, the server's certificates, who vouches for them, the proxy on the way, and whether the Python of this machine is
still good enough. Nothing is sent over the connection: no request, no credentials.

Without HOST it asks the gateway that a client would use: INTACCT_ENDPOINT_URL, or the endpoint_url of the profile in
~/.intacct/credentials.ini, or api.intacct.com.
"""
EPILOG = """\
exit status: 0 a client can work, 1 it cannot (the first line says why), 2 wrong usage

examples:
  intacct tls                                   the gateway that a client of this machine would use
  intacct tls api.intacct.com                   the vendor's gateway
  intacct tls localhost:8443 --ca-file ca.pem   a gateway of your own, such as intacct-sandbox
  intacct tls --json > tls.json                 the same for programs, or for a ticket
"""
_SOON: Final = 30
_WIDTH: Final = 14


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "tls",
        help="try the TLS of this machine against a gateway",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "host", nargs="?", metavar="HOST[:PORT]", help="gateway to connect to; port 443 if none is given"
    )
    parser.add_argument("--ca-file", type=Path, metavar="FILE", help="authorities to trust instead of the system's")
    parser.add_argument("--profile", metavar="NAME", help="profile whose gateway is asked where HOST is left out")
    parser.add_argument("--timeout", type=_seconds, default=10.0, metavar="SECONDS", help="patience per step (10)")
    parser.add_argument("--json", action="store_true", help="write one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    host, port = _address(args.host) if args.host else _of_endpoint(resolve_endpoint(Arguments(profile=args.profile)))
    trial = try_connection(host, port, ca_file=args.ca_file, timeout=args.timeout)
    machine = this_machine()
    good = trial.problem is None and machine.acceptable
    now = datetime.datetime.now(datetime.UTC)
    if args.json:
        print(json.dumps(_plain(trial, machine, good, now), indent=2))
    else:
        print("\n".join(_lines(trial, machine, now)))
    return 0 if good else 1


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= 600:
        raise argparse.ArgumentTypeError("accepted: seconds above 0, up to 600")
    return seconds


def _address(text: str) -> tuple[str, int]:
    """Read what the user gave: a host, a host with a port, or a whole https address."""
    problem = f"{text!r} is no host; accepted: api.intacct.com, localhost:8443, [::1]:8443 or an https address"
    if "://" in text and not text.lower().startswith("https://"):
        raise InvalidInput(problem, "HOST")
    bare = text.count(":") > 1 and not text.startswith("[") and "://" not in text
    address = text if "://" in text else f"https://[{text}]" if bare else f"https://{text}"
    try:
        return _of_endpoint(address)
    except ValueError:
        raise InvalidInput(problem, "HOST") from None


def _of_endpoint(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    port = parts.port
    if not parts.hostname or parts.username is not None or any(char.isspace() for char in parts.hostname):
        raise ValueError(url)
    try:
        httpx.URL(url).raw_host.decode("ascii").encode("idna")  # as connecting does
    except httpx.InvalidURL as error:
        raise ValueError(url) from error
    return parts.hostname, 443 if port is None else port


def _lines(trial: Trial, machine: Machine, now: datetime.datetime) -> Iterator[str]:
    place = f"{trial.host}:{trial.port}"
    if trial.problem is not None:
        yield f"{place}: NOT fit for use: {trial.problem}"
    elif not machine.acceptable:
        yield f"{place}: NOT fit for use: {machine.verdict}"
    else:
        yield f"{place}: good"
    yield ""
    if trial.connect_seconds is not None:
        yield _row("Connected in", f"{trial.connect_seconds * 1000:.0f} ms")
    if trial.handshake is not None and trial.verified:
        yield from _handshake_lines(trial.handshake)
    yield _row("Proxy", trial.proxy or "none")
    yield _row("Trusted are", trial.trust_store)
    if trial.certificates:
        yield ""
        yield "Certificates, from the server's own upwards" + (
            "" if trial.verified else " (as sent; NOT to be trusted)"
        )
        for number, certificate in enumerate(trial.certificates, 1):
            yield from _certificate_lines(number, certificate, now)
    yield ""
    yield "This machine"
    yield _row("Python", machine.python)
    yield _row("OpenSSL", machine.openssl)
    yield _row("TLS 1.2", "yes" if machine.tls_1_2 else "no")
    yield _row("TLS 1.3", "yes" if machine.tls_1_3 else "no")
    yield _row("Verdict", machine.verdict)
    remarks = _remarks(trial, now)
    if remarks:
        yield ""
        yield from (f"Remark: {remark}" for remark in remarks)


def _handshake_lines(handshake: Handshake) -> Iterator[str]:
    yield _row("TLS version", handshake.version.replace("TLSv", "TLS "))
    yield _row("Cipher", f"{handshake.cipher} ({handshake.bits} bits)")
    yield _row("Key exchange", handshake.key_exchange)
    yield _row("Handshake in", f"{handshake.seconds * 1000:.0f} ms")


def _certificate_lines(number: int, certificate: Certificate, now: datetime.datetime) -> Iterator[str]:
    yield f"  {number}. {certificate.subject or 'subject unknown'}"
    yield _row("   issued by", "itself" if certificate.self_signed else certificate.issuer or "unknown")
    if certificate.not_before is not None and certificate.not_after is not None:
        span = f"{certificate.not_before:%Y-%m-%d} to {certificate.not_after:%Y-%m-%d}"
        yield _row("   valid", f"{span} ({_left(certificate, now)})")
    if certificate.names:
        yield _row("   for", ", ".join(certificate.names))
    yield _row("   SHA-256", certificate.sha256)


def _left(certificate: Certificate, now: datetime.datetime) -> str:
    if certificate.not_before is not None and certificate.not_before > now:
        return "NOT YET VALID"
    days = certificate.days_left(now)
    if days is None or days < 0:
        return "EXPIRED"
    return f"{days} days left"


def _remarks(trial: Trial, now: datetime.datetime) -> list[str]:
    found: list[str] = []
    if trial.certificates:
        own = trial.certificates[0]
        days = own.days_left(now)
        if days is not None and 0 <= days < _SOON:
            found.append(f"the server's certificate ends in {days} days; ask its owner to renew it.")
        if not trial.verified and len(trial.certificates) == 1 and not own.self_signed and own.issuer:
            found.append(f"the server sent its own certificate alone, not that of its issuer, {own.issuer}.")
    if trial.verified and trial.handshake is not None and trial.handshake.version == "TLSv1.2":
        found.append("TLS 1.2 was agreed upon, so one side, or somebody between, does not take TLS 1.3.")
    return found


def _row(name: str, text: str) -> str:
    return f"  {name:<{_WIDTH}} {text}"


def _plain(trial: Trial, machine: Machine, good: bool, now: datetime.datetime) -> dict[str, Any]:
    """Return the report as JSON has it."""
    certificates = [
        {
            **attrs.asdict(certificate),
            "names": list(certificate.names),
            "not_before": _iso(certificate.not_before),
            "not_after": _iso(certificate.not_after),
            "days_left": certificate.days_left(now),
        }
        for certificate in trial.certificates
    ]
    return {
        "good": good,
        **attrs.asdict(trial),
        "certificates": certificates,
        "machine": {**attrs.asdict(machine), "acceptable": machine.acceptable, "verdict": machine.verdict},
        "remarks": _remarks(trial, now),
    }


def _iso(moment: datetime.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
