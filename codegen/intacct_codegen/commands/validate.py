"""`intacct-codegen validate`: read the whole spec, check it, and check its layout."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from intacct_codegen.load import SINGLE, document_files, load_spec, read_data
from intacct_codegen.problems import Problem, SpecError
from intacct_codegen.schemas import DEFAULT_SPEC
from intacct_codegen.spec_writer import write_document
from intacct_codegen.yaml_text import header


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "validate",
        help="check every document of the spec",
        description="Reads every document of the spec and reports each mistake as file:line:column with its fix: "
        "unknown or repeated keys, values that no key takes, references to nothing, releases that do not exist or run "
        "backwards, names used twice. The layout has one canonical form, so that a change of one fact is a change of "
        "one line; --fix rewrites files that stray from it. Exit status 1 when anything is wrong.",
        epilog="example: intacct-codegen validate --spec spec --fix",
    )
    parser.add_argument(
        "--spec", type=Path, default=DEFAULT_SPEC, metavar="DIR", help="the spec folder (default: %(default)s)"
    )
    parser.add_argument("--fix", action="store_true", help="rewrite documents into the canonical layout")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    root: Path = args.spec
    if not root.is_dir():
        print(f"{root} is no folder. Name the spec folder with --spec DIR.", file=sys.stderr)
        return 2
    problems, rewritten = check_layout(root, fix=args.fix)
    try:
        spec = load_spec(root)
    except SpecError as error:
        problems += [problem for problem in error.problems if problem not in problems]
        _report(problems)
        return 1
    if problems:
        _report(problems)
        return 1
    counts = f"{len(spec.functions)} functions, {len(spec.structures)} structures, {len(spec.objects)} objects"
    print(
        f"valid: {counts}, {len(spec.releases.releases)} releases" + (f"; {rewritten} rewritten" if rewritten else "")
    )
    return 0


def check_layout(root: Path, *, fix: bool = False) -> tuple[list[Problem], int]:
    """Problems of layout (and of reading, which come first), and how many files were rewritten."""
    problems: list[Problem] = []
    rewritten = 0
    single = [(root / f"{kind}.yaml", kind) for kind in SINGLE if (root / f"{kind}.yaml").exists()]
    for path, kind in [*single, *((path, None) for path in document_files(root))]:
        try:
            text = path.read_text(encoding="utf-8")
            found, data = read_data(path, kind, text)
        except (SpecError, UnicodeDecodeError) as error:
            problems += error.problems if isinstance(error, SpecError) else []
            continue
        canonical = write_document(found, data, header(text))
        if canonical == text:
            continue
        if fix:
            path.write_text(canonical, encoding="utf-8")
            rewritten += 1
        else:
            problems.append(_layout_problem(path, text, canonical))
    return problems, rewritten


def _layout_problem(path: Path, text: str, canonical: str) -> Problem:
    pairs = zip(text.splitlines(), [*canonical.splitlines(), ""], strict=False)
    line = next((number for number, (have, want) in enumerate(pairs, 1) if have != want), 1)
    fix = "Run `intacct-codegen validate --fix`, which rewrites the file and keeps what it says."
    return Problem(path, line, 1, "the layout is not the canonical one", fix)


def _report(problems: list[Problem]) -> None:
    for problem in sorted(problems):
        print(problem, file=sys.stderr)
    files = len({problem.path for problem in problems})
    print(f"{_count(len(problems), 'problem')} in {_count(files, 'file')}", file=sys.stderr)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
