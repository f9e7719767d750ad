"""`intacct-codegen generate`: write the package `intacct` from the spec."""

from __future__ import annotations

import argparse
import keyword
import sys
from pathlib import Path

from intacct_codegen.commands.options import add_spec, progress, spec_folder
from intacct_codegen.emit.errors import error_module
from intacct_codegen.emit.tree import python_tree
from intacct_codegen.overlay.folder import read_overlay
from intacct_codegen.overlay.merging import company_api
from intacct_codegen.overlay.package import company_tree
from intacct_codegen.pipeline import load_api, spec_hash
from intacct_codegen.project import ERROR_TABLE, PACKAGE, output_folder
from intacct_codegen.write import formatted, write_tree

_LISTED = 20


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "generate",
        help="write the package intacct from the spec",
        description="Writes the package `intacct`: one module per spec document, in the folder of its application. "
        "Files that did not change are left alone, files that nothing in the spec gives any more are removed, and a "
        "file that somebody changed by hand is not overwritten unless --force is given.",
        epilog="examples:\n"
        "  intacct-codegen generate                                  all releases, into generated/\n"
        "  intacct-codegen generate --check                          is generated/ up to date? (exit status 1 if not)\n"
        "  intacct-codegen generate --release 2018.R2 --out build    the API as it was in 2018.R2, into build/intacct\n"
        "  intacct-codegen generate --overlay acme --out src/acme_intacct   what one company adds (see `pull`), as a\n"
        "                                                            package of its own beside `intacct`",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_spec(parser)
    parser.add_argument("--release", metavar="R", help="leave out what this release does not have")
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder that gets the package (default: generated)")
    parser.add_argument(
        "--overlay",
        type=Path,
        metavar="DIR",
        help="a company's overlay: write its package, which --out names by its path",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; name what would change, exit status 1")
    parser.add_argument("--force", action="store_true", help="overwrite changes made by hand")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    spec = spec_folder(args)
    if args.overlay is not None:
        return _company(args, spec)
    default = output_folder(spec)
    folder: Path = args.out if args.out is not None else default
    progress("reading the spec …")
    api = load_api(spec, args.release)
    progress("writing Python …")
    files = python_tree(api)
    if folder.resolve() == default and args.release is None and (folder / ERROR_TABLE).parent.is_dir():
        files[ERROR_TABLE] = "".join(f"{line}\n" for line in error_module(api.errors))
    return _write(args, folder, PACKAGE, files, _facts(args, spec), "Run `make regenerate` and commit the result.")


def _company(args: argparse.Namespace, spec: Path) -> int:
    """Write the package of a company."""
    out: Path | None = args.out
    if out is None or not out.name.isidentifier() or keyword.iskeyword(out.name) or out.name == PACKAGE:
        print(
            "--overlay needs --out PKG: the folder of the package, named as it is to be imported, such as "
            "src/acme_intacct",
            file=sys.stderr,
        )
        return 2
    progress("reading the spec …")
    overlay = read_overlay(args.overlay)
    company = company_api(spec, overlay, out.name, args.release)
    progress("writing Python …")
    facts = {**_facts(args, spec), "overlay": spec_hash(args.overlay)}
    return _write(args, out.parent, out.name, company_tree(company), facts, "Run the same command without --check.")


def _facts(args: argparse.Namespace, spec: Path) -> dict[str, str]:
    return {"spec": spec_hash(spec), **({"release": args.release} if args.release else {})}


def _write(
    args: argparse.Namespace, folder: Path, package: str, files: dict[str, str], facts: dict[str, str], remedy: str
) -> int:
    outcome = write_tree(folder, package, formatted(files), facts=facts, check=args.check, force=args.force)
    if args.check:
        if outcome.clean:
            print(f"{folder / package} is up to date ({outcome.unchanged} files)")
            return 0
        _tell("would change", folder, outcome.written)
        _tell("would be removed", folder, outcome.removed)
        print(remedy, file=sys.stderr)
        return 1
    _tell("removed", folder, outcome.removed)
    print(
        f"{folder / package}: {len(outcome.written)} files written, {len(outcome.removed)} removed, "
        f"{outcome.unchanged} unchanged"
    )
    return 0


def _tell(what: str, folder: Path, paths: list[str]) -> None:
    for path in paths[:_LISTED]:
        print(f"{what}: {folder / path}", file=sys.stderr)
    if len(paths) > _LISTED:
        print(f"{what}: and {len(paths) - _LISTED} more", file=sys.stderr)
