"""`intacct-codegen documents`: write again the classes of spec documents."""

from __future__ import annotations

import argparse
import sys

from intacct_codegen import documents_build


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "documents",
        help="write documents.py, the classes of spec documents, from spec/schema",
        description="The JSON Schemas in spec/schema are the grammar of the spec. This writes the Python classes that "
        "hold spec documents from them. Run it after a change of a schema.",
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit status 1 when documents.py is out of date"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    text = documents_build.build()
    target = documents_build.TARGET
    fresh = target.exists() and target.read_text(encoding="utf-8") == text
    if args.check:
        if not fresh:
            print(f"{target} is not what spec/schema gives; run `intacct-codegen documents`.", file=sys.stderr)
        return 0 if fresh else 1
    if not fresh:
        target.write_text(text, encoding="utf-8")
    print(f"{target.name}: {'already up to date' if fresh else 'written'}")
    return 0
