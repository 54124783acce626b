"""Asks on the terminal while an event loop runs, so that Ctrl-C ends the question as well."""

import asyncio
import sys

_YES, _NO = frozenset({"y", "yes"}), frozenset({"n", "no", ""})


def has_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


async def confirm(question: str) -> bool:
    """Ask a question of yes or no; no by default.

    Args:
        question: without the question's choices.
    """
    while True:
        print(f"{question} [y/N]: ", end="", file=sys.stderr, flush=True)
        line = await _line()
        given = line.strip().casefold()
        if not line or given in _NO:
            return False
        if given in _YES:
            return True
        print("Error: y or n", file=sys.stderr)


async def _line() -> str:
    """A line of standard input; empty at its end."""
    loop = asyncio.get_running_loop()
    there: asyncio.Future[None] = loop.create_future()
    try:
        # a thread that waits for a line would outlast Ctrl-C
        loop.add_reader(sys.stdin.fileno(), _settle, there)
    except NotImplementedError:  # Windows
        return await asyncio.to_thread(sys.stdin.readline)
    try:
        await there
    finally:
        loop.remove_reader(sys.stdin.fileno())
    return sys.stdin.readline()


def _settle(future: "asyncio.Future[None]") -> None:
    if not future.done():
        future.set_result(None)
