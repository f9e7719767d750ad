"""`intacct-codegen conformance`: do documents survive the typed models?"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from intacct_codegen.commands.options import add_spec, spec_folder
from intacct_codegen.conformance.check import Verdict, check_file
from intacct_codegen.conformance.errata import Errata

_STEP = 0.2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "conformance",
        help="prove that documents survive the typed models",
        description="Reads XML files, each holding a function element, a <function>, a whole request or a whole "
        "response, turns them into typed objects and writes these again. A file passes if both say the same: comments "
        "and white space between elements aside, and two texts being equal if they denote the same value of the "
        "field's type (month 3 and 03, amount 50 and 50.00). What no field takes is kept in `extra` and named. The "
        "last line is `N passed, M failed, K with extra`; exit status 1 if any failed.",
        epilog="examples:\n"
        "  intacct-codegen conformance requests/            every *.xml in the folder and below\n"
        "  intacct-codegen conformance --json bill.xml      one JSON object",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="an XML file, or a folder of them")
    parser.add_argument("--release", metavar="R", help="write for this API release (default: the newest that fits)")
    parser.add_argument("--json", action="store_true", help="write one JSON object instead of lines")
    parser.add_argument("--quiet", "-q", action="store_true", help="leave out files that pass and need no `extra`")
    add_spec(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from intacct import RELEASES  # the generated package: it need not exist for other commands
    from intacct._index import REGISTRY

    if args.release is not None and args.release not in RELEASES:
        print(f"there is no release {args.release!r}; there are {', '.join(RELEASES)}", file=sys.stderr)
        return 2
    missing = [path for path in args.paths if not path.exists()]
    if missing:
        print(f"{missing[0]} does not exist", file=sys.stderr)
        return 2
    errata = Errata.read(spec_folder(args))
    files = list(_files(args.paths))
    older: tuple[str, ...] = () if args.release is not None else RELEASES[-2::-1]
    verdicts: list[Verdict] = []
    for verdict in _told(files, (check_file(path, REGISTRY, args.release, older) for path in files)):
        verdicts.append(verdict)
        if not args.json:
            _print(verdict, errata, quiet=args.quiet)
    failed = sum(not verdict.passed for verdict in verdicts)
    extra = sum(bool(verdict.extra) for verdict in verdicts)
    if args.json:
        print(json.dumps(_summary(verdicts, errata), indent=1))
    else:
        print(f"{len(verdicts) - failed} passed, {failed} failed, {extra} with extra")
    return 1 if failed else 0


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(found for found in path.rglob("*.xml") if found.is_file())
        else:
            yield path


def _told(files: list[Path], verdicts: Iterable[Verdict]) -> Iterator[Verdict]:
    """Pass verdicts on, telling somebody who watches how far it has come."""
    watched = sys.stderr.isatty() and not sys.stdout.isatty()
    told = time.monotonic()
    for number, verdict in enumerate(verdicts, 1):
        if watched and time.monotonic() - told > _STEP:
            told = time.monotonic()
            print(f"\r{number} of {len(files)}", end="", file=sys.stderr, flush=True)
        yield verdict
    if watched:
        print("\r\x1b[K", end="", file=sys.stderr)


def _print(verdict: Verdict, errata: Errata, *, quiet: bool) -> None:
    known = errata.reason(verdict.path)
    if not verdict.passed:
        print(f"FAIL   {verdict.path}: {verdict.reason}")
    elif verdict.extra:
        print(f"extra  {verdict.path}: {', '.join(verdict.extra)}")
    elif not quiet:
        print(f"pass   {verdict.path}{f' (as of {verdict.release})' if verdict.release else ''}")
    if known is not None and (verdict.extra or not verdict.passed):
        print(f"       known slip of the example: {known}")


def _summary(verdicts: list[Verdict], errata: Errata) -> dict[str, object]:
    return {
        "files": [
            {
                "path": str(verdict.path),
                "passed": verdict.passed,
                "reason": verdict.reason,
                "release": verdict.release or None,
                "extra": list(verdict.extra),
                "unparsed": list(verdict.unparsed),
                "typed": verdict.parts,
                "erratum": errata.reason(verdict.path),
            }
            for verdict in verdicts
        ],
        "passed": sum(verdict.passed for verdict in verdicts),
        "failed": sum(not verdict.passed for verdict in verdicts),
        "with_extra": sum(bool(verdict.extra) for verdict in verdicts),
    }
