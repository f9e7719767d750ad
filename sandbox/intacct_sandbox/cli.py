"""The command `intacct-sandbox`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def _parser() -> argparse.ArgumentParser:
    from .tls import VERSIONS

    parser = argparse.ArgumentParser(
        prog="intacct-sandbox", description="A gateway on this machine that speaks the API's protocol and keeps state."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser(
        "serve",
        help="serve a gateway over TLS until interrupted",
        description="Serves a gateway over TLS on the loopback addresses. When it listens it writes one JSON object "
        "with its address, the file of its certificate authority and credentials.",
    )
    serve.add_argument("--host-name", default="localhost", metavar="NAME", help="host name in address and certificate")
    serve.add_argument("--port", type=int, default=0, metavar="N", help="port; 0 takes a free one (default)")
    serve.add_argument("--data", type=Path, metavar="FILE", help="file that keeps the company (default: memory)")
    serve.add_argument("--seed", choices=("demo", "empty"), default="demo", help="what a new company starts with")
    serve.add_argument("--release", metavar="R", help="API release whose requests are accepted (default: the newest)")
    versions = tuple(VERSIONS)
    serve.add_argument("--tls-min", choices=versions, default="1.2", metavar="V", help="lowest TLS version (1.2)")
    serve.add_argument("--tls-max", choices=versions, default="1.3", metavar="V", help="highest TLS version (1.3)")
    serve.add_argument("--ready-file", type=Path, metavar="FILE", help="file for the JSON object (default: stdout)")
    serve.set_defaults(run=_serve)
    return parser


def _serve(args: argparse.Namespace) -> int:
    from . import serving

    try:
        serving.serve(
            host_name=args.host_name,
            port=args.port,
            data=args.data,
            seed=args.seed,
            release=args.release,
            tls_min=args.tls_min,
            tls_max=args.tls_max,
            ready_file=args.ready_file,
        )
    except (OSError, ValueError) as error:
        print(f"intacct-sandbox: {error}", file=sys.stderr)
        return 1
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    try:
        args = _parser().parse_args(argv)
        status: int = args.run(args)
    except ModuleNotFoundError as error:
        if str(error.name).startswith("intacct"):
            raise
        print(f"intacct-sandbox needs {error.name}: pip install 'intacct[sandbox]'", file=sys.stderr)
        return 2
    return status
