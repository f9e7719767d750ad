"""`intacct-codegen check-api`: what of the generated package breaks somebody who imports it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from intacct_codegen.commands.options import add_spec, progress, spec_folder
from intacct_codegen.project import output_folder
from intacct_codegen.surface import NoSuchBase, breakages, load, load_revision


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "check-api",
        help="say what of the generated package breaks somebody who imports it",
        description="Compares the Python surface of the generated package with that of a revision, without importing\n"
        "either: classes, fields, functions and parameters that are gone, fields that have to be given, other types.\n"
        "Exit status 1 when something breaks.",
        epilog="example: intacct-codegen check-api main",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("base", metavar="BASE", help="a revision of the repository, such as main or HEAD~1")
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder that holds the package (default: generated)")
    add_spec(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    folder: Path = args.out if args.out is not None else output_folder(spec_folder(args))
    try:
        progress("reading both packages …")
        old = load_revision(args.base, folder.resolve())
        new = load(folder)
    except (NoSuchBase, ImportError) as error:
        print(f"intacct-codegen: {error}", file=sys.stderr)
        return 2
    found = breakages(old, new)
    for breakage in found:
        print(breakage)
    print(f"{len(found)} breaking changes since {args.base}" if found else f"nothing breaks since {args.base}")
    return int(bool(found))
