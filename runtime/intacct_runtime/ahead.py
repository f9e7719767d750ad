"""Work in a thread of its own, while its result is not needed yet.

Nothing is left behind by one who loses interest: the thread ends with its work.
"""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

R = TypeVar("R")


def in_thread(work: Callable[[], R]) -> Future[R]:
    """Begin to work in a new thread, with the context variables of this one."""
    future: Future[R] = Future()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            value = context.run(work)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(value)

    threading.Thread(target=run, name="intacct-ahead", daemon=True).start()
    return future
