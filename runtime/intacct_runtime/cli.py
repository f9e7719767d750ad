"""The command line of the bindings."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

from .errors import CredentialsError, InvalidInput

COMMANDS: Mapping[str, str] = {
    "tls": "tls",
}
"""Commands in the order of the help, each with its module."""

DESCRIPTION = """\
Tools for people who use the XML gateway of Sage Intacct from Python. None of them needs more than the plain install.
"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    found = argparse.ArgumentParser(
        prog="intacct",
        description=DESCRIPTION,
        epilog="`intacct COMMAND --help` explains a command with examples.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    subparsers = found.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    for module in COMMANDS.values():
        import_module(f"intacct_runtime.commands.{module}").add_parser(subparsers)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 good, 1 not good, 2 wrong usage."""
    options = parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except (InvalidInput, CredentialsError) as error:
        print(f"intacct: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    return status


if __name__ == "__main__":
    sys.exit(main())
