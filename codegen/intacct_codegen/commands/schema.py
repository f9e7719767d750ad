"""`intacct-codegen schema`: write the XML Schema of a release."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from intacct_codegen.commands.options import add_spec, spec_folder
from intacct_codegen.emit.xsd import schema
from intacct_codegen.pipeline import load_api


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "schema",
        help="write the XML Schema of a release",
        description="Writes the XML Schema of a release: every function as a document of its own, <function> with its "
        "controlid, and the whole <request>. It accepts and rejects what the vendor's schema of that release accepts "
        "and rejects.",
        epilog="example: intacct-codegen schema --release 2018.R2 -o api-2018.R2.xsd",
    )
    add_spec(parser)
    parser.add_argument("--release", metavar="R", required=True, help="API release, such as 2018.R2")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write to a file instead of standard output")
    parser.add_argument(
        "--unlisted",
        action="store_true",
        help="also accept what the gateway is known to take although the vendor's schema lacks it",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    text = schema(load_api(spec_folder(args), args.release), unlisted=args.unlisted)
    if args.output is None:
        sys.stdout.write(text)
        return 0
    args.output.write_text(text, encoding="utf-8")
    print(f"{args.output}: schema of {args.release}, {len(text):,} bytes")
    return 0
