"""`intacct-codegen changelog`: write what each API release brought into CHANGELOG.md."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from intacct_codegen.commands.options import add_spec, progress, spec_folder
from intacct_codegen.diff.changelog import BrokenMarks, api_part, replaced
from intacct_codegen.diff.documents import read_folder


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "changelog",
        help="write what each API release brought into CHANGELOG.md",
        description="Compares each release in the spec with the one before and writes the result, newest first, into\n"
        "the part of CHANGELOG.md that lies between two marks. The rest of the file is left alone; a file without\n"
        "the marks gets them at its end.",
        epilog="example: intacct-codegen changelog --check",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_spec(parser)
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="the changelog (default: CHANGELOG.md beside the spec)"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit status 1 when it is out of date")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    folder = spec_folder(args)
    path: Path = args.output or folder.resolve().parent / "CHANGELOG.md"
    before = path.read_text(encoding="utf-8") if path.exists() else "# Changelog\n"
    progress("comparing releases …")
    try:
        after = replaced(before, api_part(read_folder(folder)))
    except BrokenMarks as error:
        print(f"intacct-codegen: {path}: {error}", file=sys.stderr)
        return 2
    if args.check:
        if before != after:
            print(f"{path} is not what the spec gives; run `intacct-codegen changelog`.", file=sys.stderr)
        return int(before != after)
    if before != after:
        path.write_text(after, encoding="utf-8")
    print(f"{path.name}: {'already up to date' if before == after else 'written'}")
    return 0
