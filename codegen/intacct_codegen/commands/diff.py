"""`intacct-codegen diff`: what differs between two releases, revisions, schemas or companies."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from intacct_codegen.commands.options import add_spec, progress, spec_folder
from intacct_codegen.diff import ignore, report_html, report_json, report_markdown, report_text
from intacct_codegen.diff.changes import compare_sources
from intacct_codegen.diff.compare import Incomparable
from intacct_codegen.diff.level import BREAKING, WARNING, Level
from intacct_codegen.diff.report import Report, only, report
from intacct_codegen.diff.revisions import NoSuchRevision
from intacct_codegen.diff.sources import Sources, UnknownSource
from intacct_codegen.importers.problems import ImportFailed

FORMATS: dict[str, Callable[[Report], str]] = {
    "text": report_text.text,
    "markdown": report_markdown.text,
    "json": report_json.text,
    "html": report_html.text,
}
LIMITS: dict[str, Level | None] = {"breaking": BREAKING, "warning": WARNING, "never": None}

DESCRIPTION = """\
Compares two descriptions of the API by meaning and tells what changed: what callers of the bindings meet, and what XML
that is already on the wire meets. A side is

  2017.R3               a release
  git:main, git:HEAD~1  a revision of the spec
  spec                  a spec folder
  api.xsd               a vendor schema, or the folder that holds it
  v2.1/                 the vendor's DTDs; of a spec, only replies are compared with them
  company/              a folder of replies to `lookup`

@RELEASE after a revision or a spec folder takes that release of it; two specs as a whole are compared in every release.
Exit status 1 when --fail-on asks for it, 2 for wrong usage.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "diff",
        help="say what differs between two releases, revisions, schemas or companies",
        description=DESCRIPTION,
        epilog="examples:\n"
        "  intacct-codegen diff 2017.R3 2017.R4\n"
        "  intacct-codegen diff git:main spec --format markdown --fail-on breaking\n"
        "  intacct-codegen diff 2024.R2 api.xsd --only 'create_*'\n"
        "  intacct-codegen diff company-a/ company-b/ --format html -o companies.html",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("old", metavar="OLD", help="what it was")
    parser.add_argument("new", metavar="NEW", help="what it is")
    add_spec(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="default: %(default)s")
    parser.add_argument(
        "--fail-on",
        choices=LIMITS,
        default="never",
        help="exit status 1 when a change is of this level or worse, in Python or XML (default: %(default)s)",
    )
    parser.add_argument(
        "--only",
        metavar="GLOB",
        help="only functions, objects and structures of this name, or application/name; a structure counts as part of "
        "every function that holds it",
    )
    parser.add_argument(
        "--ignore",
        type=Path,
        metavar="FILE",
        help="accepted changes, a fingerprint and a reason per line (default: diff-ignore.txt here, if there is one)",
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the report there")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    folder = spec_folder(args)
    try:
        progress("reading …")
        sources = Sources(folder)
        old, new = sources.read(args.old), sources.read(args.new)
        progress("comparing …")
        comparison = compare_sources(old, new)
        reasons = _reasons(args.ignore)
    except (UnknownSource, NoSuchRevision, Incomparable, ImportFailed, ignore.BadIgnoreFile, OSError) as error:
        print(f"intacct-codegen: {error}", file=sys.stderr)
        return 2
    if args.only is not None:
        comparison = replace(comparison, changes=only(comparison, args.only))
    found = report(comparison, ignore.sort(comparison.changes, reasons))
    text = FORMATS[args.format](found)
    if args.output is None:
        sys.stdout.write(text)
    else:
        args.output.write_text(text, encoding="utf-8")
    if found.unused and args.only is None:
        print(f"accepted changes that are not there any more: {', '.join(found.unused)}", file=sys.stderr)
    limit = LIMITS[args.fail_on]
    return int(limit is not None and found.worst is not None and found.worst >= limit)


def _reasons(path: Path | None) -> dict[str, str]:
    if path is None:
        return ignore.read(ignore.DEFAULT) if ignore.DEFAULT.is_file() else {}
    return ignore.read(path)
