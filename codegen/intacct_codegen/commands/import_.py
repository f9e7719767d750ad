"""`intacct-codegen import`: bring what the vendor publishes into the spec."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from intacct_codegen.importers.dtd_import import import_dtds
from intacct_codegen.importers.lookup import import_lookups
from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.importers.report import Report
from intacct_codegen.importers.schema_import import import_schema
from intacct_codegen.importers.tree import Tree
from intacct_codegen.problems import SpecError, suggestion
from intacct_codegen.schemas import DEFAULT_SPEC

DESCRIPTION = """\
Reads a source of one release and merges it into the spec, which holds all releases. What a person wrote stays: types,
labels, documentation, names. What is new gets `since`, what is gone gets `until`; where no release in between was
imported, the bound is a span A..B. The order in which releases are imported does not matter, and importing a source
again changes nothing. The report says what changed, what had to be decided, and what is left to decide.
"""
KINDS = {
    "xsd": (
        "the vendor's XML Schema (api.xsd): every function, its elements in wire order, groups and attributes",
        "example: intacct-codegen import xsd schemas/2024.R2/v3.0/api.xsd --release 2024.R2 --dry-run",
    ),
    "dtd": (
        "the vendor's version 2.1 DTDs: records that get and get_list answer with; the request side is compared",
        "example: intacct-codegen import dtd schemas/2024.R2/v2.1 --release 2024.R2",
    ),
    "lookup": (
        "object definitions: replies of the lookup function (XML), or the same as JSON; custom fields are left out",
        "example: intacct-codegen import lookup lookups/*.xml --release 2025.R4",
    ),
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "import",
        help="merge a vendor schema, DTDs or object definitions into the spec",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    kinds = parser.add_subparsers(dest="source", required=True, metavar="xsd|dtd|lookup")
    for kind, (words, example) in KINDS.items():
        one = kinds.add_parser(
            kind,
            help=words,
            description=f"{words[0].upper()}{words[1:]}.\n\n{DESCRIPTION}",
            epilog=example,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        one.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder of files")
        one.add_argument("--release", required=True, metavar="R", help="the release of the source, as in releases.yaml")
        one.add_argument(
            "--spec", type=Path, default=DEFAULT_SPEC, metavar="DIR", help="the spec (default: %(default)s)"
        )
        one.add_argument("--dry-run", action="store_true", help="report only; write nothing")
        one.add_argument("--all", action="store_true", help="list every change, however many")
        one.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    try:
        tree = Tree(args.spec)
        if args.release not in tree.releases:
            fix = suggestion(args.release, tree.releases.names, "Releases are")
            print(f"release {args.release} is not listed in {args.spec / 'releases.yaml'}. {fix}", file=sys.stderr)
            return 2
        for report in _reports(tree, args):
            for line in report.lines(limit=len(report.changes) if args.all else 40):
                print(line)
    except SpecError as error:
        print(f"the spec has to be valid before anything is merged into it:\n{error}", file=sys.stderr)
        return 1
    except ImportFailed as error:
        print(error, file=sys.stderr)
        return 1
    written = tree.write(dry_run=args.dry_run)
    print(f"{len(written)} files {'would be' if args.dry_run else ''} written".replace("  ", " "))
    return 0


def _reports(tree: Tree, args: argparse.Namespace) -> Iterator[Report]:
    release: str = args.release
    match args.source:
        case "xsd":
            for path in _files(args.paths, (".xsd",)):
                yield import_schema(tree, path, release)
        case "dtd":
            yield import_dtds(tree, _files(args.paths, (".dtd",)), release)
        case _:
            paths = _files(args.paths, (".xml", ".json"))
            yield import_lookups(tree, paths, release, _progress(len(paths)))


def _files(paths: Iterable[Path], suffixes: tuple[str, ...]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inner = sorted(file for file in path.rglob("*") if file.suffix.lower() in suffixes)
            if not inner:
                raise ImportFailed(f"{path}: no {' or '.join(suffixes)} file in this folder")
            found += inner
        elif path.exists():
            found.append(path)
        else:
            raise ImportFailed(f"{path}: there is no such file or folder")
    return found


def _progress(total: int) -> Callable[[int], None]:
    """Shows how far it is, where somebody watches."""

    def show(number: int) -> None:
        if sys.stderr.isatty():
            end = "\n" if number == total else ""
            print(f"\r{number} of {total} files", end=end, file=sys.stderr, flush=True)

    return show
