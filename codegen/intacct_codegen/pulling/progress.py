"""Shows how far a pull is: a bar where somebody watches and rich is installed, plain lines elsewhere."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Generator

Show = Callable[[int], None]
"""Takes the number of objects that are done."""


@contextlib.contextmanager
def shown(total: int, done: int) -> Generator[Show]:
    """Show progress during a `with` block, from what was done before."""
    if sys.stderr.isatty():
        try:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
        except ModuleNotFoundError:
            pass
        else:
            columns = (TextColumn("definitions"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            with Progress(*columns, console=Console(stderr=True)) as bar:
                task = bar.add_task("definitions", total=total, completed=done)
                yield lambda number: bar.update(task, completed=number)
            return
    yield lambda number: print(f"{number} of {total} definitions", file=sys.stderr, flush=True)
