"""The command line of the code generator."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

COMMANDS: Mapping[str, str] = {
    "validate": "validate",
    "generate": "generate",
    "schema": "schema",
    "import": "import_",
    "pull": "pull",
    "conformance": "conformance",
    "diff": "diff",
    "changelog": "changelog",
    "check-api": "check_api",
    "stats": "stats",
    "reference": "reference",
    "documents": "documents",
}
"""Commands in the order of the help, each with its module."""

DESCRIPTION = """\
Turns spec/, the description of the Sage Intacct XML API, into the typed package `intacct` and into XML Schema, and
keeps spec/ in order. The usual way of a change:

  1. edit a document in spec/ (or read a new vendor schema with `import`),
  2. intacct-codegen validate     says what is wrong with it, and where,
  3. intacct-codegen generate     writes generated/ again,
  4. intacct-codegen conformance  proves that example requests survive the typed models.
"""


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """Return the parser of one command, or of all of them where that one is none.

    One command is not hindered by another that cannot be imported: `documents` has to work while the classes of spec
    documents are out of date.
    """
    found = argparse.ArgumentParser(
        prog="intacct-codegen",
        description=DESCRIPTION,
        epilog="`intacct-codegen COMMAND --help` explains a command with examples.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    subparsers = found.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    for name in (command,) if command is not None and command in COMMANDS else COMMANDS:
        import_module(f"intacct_codegen.commands.{COMMANDS[name]}").add_parser(subparsers)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 done, 1 something is wrong with the input, 2 wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        commands = parser(given[0] if given else None)
    except ModuleNotFoundError as error:
        if str(error.name).startswith("intacct"):
            raise
        print(f"intacct-codegen needs {error.name}: pip install 'intacct[codegen]'", file=sys.stderr)
        return 2
    options = commands.parse_args(given)
    try:
        status: int = options.run(options)
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    except Exception as error:
        return _explained(error)
    return status


def _explained(error: Exception) -> int:
    """Tell about an expected failure; let any other one show where it comes from."""
    from intacct_codegen.passes.validate import IrError
    from intacct_codegen.pipeline import UnknownRelease
    from intacct_codegen.problems import SpecError
    from intacct_codegen.write import WriteError

    match error:
        case UnknownRelease():
            print(f"intacct-codegen: {error}", file=sys.stderr)
            return 2
        case SpecError() | IrError():
            print(error, file=sys.stderr)
            count = len(error.problems)
            print(f"intacct-codegen: {count} problem{'' if count == 1 else 's'} in the spec", file=sys.stderr)
            return 1
        case WriteError():
            print(f"intacct-codegen: {error}", file=sys.stderr)
            return 1
        case _:
            raise error


if __name__ == "__main__":
    sys.exit(main())
