"""Options that several commands share."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from intacct_codegen.schemas import DEFAULT_SPEC


def add_spec(parser: argparse.ArgumentParser) -> None:
    """Add `--spec`."""
    parser.add_argument(
        "--spec", type=Path, default=DEFAULT_SPEC, metavar="DIR", help="the spec folder (default: %(default)s)"
    )


def spec_folder(args: argparse.Namespace) -> Path:
    """Return the spec folder; ends the command if there is none."""
    folder: Path = args.spec
    if not folder.is_dir():
        print(f"{folder} is no folder. Name the spec folder with --spec DIR.", file=sys.stderr)
        raise SystemExit(2)
    return folder


def progress(text: str) -> None:
    """Tell on standard error what takes its time, if somebody is watching."""
    if sys.stderr.isatty():
        print(text, file=sys.stderr, flush=True)
