"""`intacct-codegen reference`: write reference pages for people."""

from __future__ import annotations

import argparse
from pathlib import Path

from intacct_codegen.commands.options import add_spec, progress, spec_folder
from intacct_codegen.emit.reference import reference_pages
from intacct_codegen.pipeline import load_api
from intacct_codegen.write import write_tree


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "reference",
        help="write reference pages in Markdown",
        description="Writes one page per function, object and structure, with the fields of its class, and an index "
        "of each application. `make docs` makes a site of them.",
        epilog="example: intacct-codegen reference --release 2018.R2 --out build/pages",
    )
    add_spec(parser)
    parser.add_argument("--release", metavar="R", help="leave out what this release does not have")
    parser.add_argument("--out", type=Path, metavar="DIR", required=True, help="folder that gets a folder `reference`")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    progress("reading the spec …")
    pages = reference_pages(load_api(spec_folder(args), args.release))
    files = {f"reference/{path}": text for path, text in pages.items()}
    outcome = write_tree(args.out, "reference", files)
    print(f"{args.out / 'reference'}: {len(files)} pages, {len(outcome.written)} written")
    return 0
