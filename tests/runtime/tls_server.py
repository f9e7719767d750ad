"""Real TLS servers on the loopback interface, and certificates made on the spot."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import socket
import ssl
import threading
import warnings
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import attrs
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Respond = Callable[[bytes], tuple[int, dict[str, str], bytes]]
DAY = datetime.timedelta(days=1)


@attrs.frozen
class Certificate:
    """A certificate with its key, as files."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey
    certificate_file: Path
    key_file: Path


class Authority:
    """A certificate authority that signs what a test asks for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.root = self._make("authority", issuer=None, is_authority=True)
        self.ca_file = self.root.certificate_file

    def issue(self, name: str, *hosts: str, days: int = 1, since: int = -10) -> Certificate:
        """Make a certificate for host names and addresses, valid between these days from today."""
        return self._make(name, *hosts, issuer=self.root, days=days, since=since)

    def issue_below(self, name: str, *hosts: str, send_chain: bool) -> Certificate:
        """Make a certificate under an authority between it and the root, which the server sends along or forgets to."""
        between = self._make(f"{name}-between", issuer=self.root, is_authority=True)
        leaf = self._make(name, *hosts, issuer=between)
        if send_chain:
            both = leaf.certificate_file.read_bytes() + between.certificate_file.read_bytes()
            leaf.certificate_file.write_bytes(both)
        return leaf

    def self_signed(self, name: str, *hosts: str) -> Certificate:
        return self._make(name, *hosts, issuer=None)

    def _make(
        self,
        name: str,
        *hosts: str,
        issuer: Certificate | None,
        is_authority: bool = False,
        days: int = 1,
        since: int = -10,
    ) -> Certificate:
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        signer = key if issuer is None else issuer.key
        now = datetime.datetime.now(datetime.UTC)
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject if issuer is None else issuer.certificate.subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + since * DAY)
            .not_valid_after(now + days * DAY)
            .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
            .add_extension(_usage(is_authority), critical=True)
        )
        if hosts:
            builder = builder.add_extension(
                x509.SubjectAlternativeName([_name(host) for host in hosts]), critical=False
            )
        certificate = builder.sign(signer, hashes.SHA256())
        files = self._folder / f"{name}.pem", self._folder / f"{name}.key"
        files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        files[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return Certificate(certificate, key, *files)


def _usage(is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def server_context(
    certificate: Certificate,
    lowest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_2,
    highest: ssl.TLSVersion = ssl.TLSVersion.MAXIMUM_SUPPORTED,
) -> ssl.SSLContext:
    """Return the context of a server that offers a range of TLS versions, old ones too."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.certificate_file, certificate.key_file)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        if lowest < ssl.TLSVersion.TLSv1_2:
            context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = lowest
        context.maximum_version = highest
    return context


class _Server(ThreadingHTTPServer):
    """Serves over TLS; a handshake that fails is the client's affair."""

    daemon_threads = True

    def __init__(self, context: ssl.SSLContext, respond: Respond) -> None:
        super().__init__(("127.0.0.1", 0), _handler(respond, self))
        self.context = context
        self.versions: list[str | None] = []

    def finish_request(self, request: object, client_address: object) -> None:
        assert isinstance(request, socket.socket)
        request.settimeout(10)
        with contextlib.suppress(OSError), self.context.wrap_socket(request, server_side=True) as secured:
            self.versions.append(secured.version())
            super().finish_request(secured, client_address)


def _handler(respond: Respond, server: _Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            status, headers, content = respond(body)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Keep the test's output clean."""

    return Handler


@attrs.frozen
class TlsServer:
    """A running server."""

    port: int
    versions: list[str | None]
    """TLS version of each connection that was made."""

    def url(self, host: str = "localhost") -> str:
        return f"https://{host}:{self.port}/ia/xml/xmlgw.phtml"


@contextlib.contextmanager
def serving(context: ssl.SSLContext, respond: Respond) -> Iterator[TlsServer]:
    """Run a server for the time of a `with` block."""
    server = _Server(context, respond)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield TlsServer(server.server_address[1], server.versions)
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


@contextlib.contextmanager
def answering(answer: Callable[[socket.socket], object]) -> Iterator[int]:
    """Listen on a port and hand each connection to a function, then close it; yields the port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.02)
        ended = threading.Event()

        def serve() -> None:
            while not ended.is_set():
                with contextlib.suppress(OSError):
                    connection, _ = listener.accept()
                    connection.settimeout(5)
                    with connection:
                        answer(connection)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            ended.set()
            thread.join(10)


def cutting() -> contextlib.AbstractContextManager[int]:
    """Cut each connection in the middle of the handshake."""
    return answering(lambda connection: connection.recv(16))


def _copy(source: socket.socket, target: socket.socket, limit: int | None) -> None:
    """Pass bytes on until one side ends, or this many have passed."""
    left = limit
    with contextlib.suppress(OSError):
        while left is None or left > 0:
            part = source.recv(65536)
            if not part:
                break
            part = part[:left]
            target.sendall(part)
            left = None if left is None else left - len(part)
    for end in (source, target):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


def relaying(
    port: int, *, change: Callable[[bytes], bytes] = bytes, limit: int | None = None
) -> contextlib.AbstractContextManager[int]:
    """Stand between client and server: change what the client says first, cut off what the server says."""

    def relay(connection: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", port), 5) as server:
            server.sendall(change(connection.recv(65536)))
            back = threading.Thread(target=_copy, args=(server, connection, limit), daemon=True)
            back.start()
            _copy(connection, server, None)
            back.join(5)

    return answering(relay)


def without_tls_1_3(hello: bytes) -> bytes:
    """Hide from a server that the client offers TLS 1.3, as an attacker would who wants an older version."""
    at = 5 + 4 + 2 + 32  # record header, handshake header, version, random
    at += 1 + hello[at]  # session id
    at += 2 + int.from_bytes(hello[at : at + 2], "big")  # ciphers
    at += 1 + hello[at]  # compression
    at += 2
    while at < len(hello):
        kind, size = hello[at : at + 2], int.from_bytes(hello[at + 2 : at + 4], "big")
        if kind == b"\x00\x2b":
            return hello[:at] + b"\xfa\xfa" + hello[at + 2 :]
        at += 4 + size
    raise ValueError("the client offers no TLS 1.3")


def hello_of_tls_1_1(connection: socket.socket) -> None:
    """Answer whatever a client offers with the choice of TLS 1.1."""
    connection.recv(65536)
    body = b"\x03\x02" + bytes(32) + b"\x00" + b"\xc0\x14" + b"\x00"
    handshake = b"\x02" + len(body).to_bytes(3, "big") + body
    connection.sendall(b"\x16\x03\x02" + len(handshake).to_bytes(2, "big") + handshake)
    connection.recv(65536)


def plain_http(connection: socket.socket) -> None:
    """Answer like a server that knows no TLS."""
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


class Proxy:
    """An HTTP proxy: lets clients through to where they ask, or refuses with another status."""

    def __init__(self, status: str = "200 Connection established") -> None:
        self.status = status
        self.asked: list[str] = []

    def __call__(self, connection: socket.socket) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += connection.recv(65536)
        self.asked.append(head.split(b"\r\n")[0].decode())
        connection.sendall(f"HTTP/1.1 {self.status}\r\n\r\n".encode())
        if self.status.startswith("200"):
            port = int(head.split()[1].rsplit(b":")[-1])
            with socket.create_connection(("127.0.0.1", port), 5) as server:
                back = threading.Thread(target=_copy, args=(server, connection, None), daemon=True)
                back.start()
                _copy(connection, server, None)
                back.join(5)
