"""Standard output and standard error: how a command writes to them, and what if it cannot."""

import io
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any, TextIO

from .option_names import in_options
from .printable import printable


class StandardOutputError(Exception):
    """Standard output cannot be written.

    It is no OSError, so that nobody on the way takes it for one of his own files.
    """

    is_pipe_closed: bool
    """Whether its reader has stopped reading, as ``head`` does when it has enough."""

    def __init__(self, error: OSError) -> None:
        self.is_pipe_closed = isinstance(error, BrokenPipeError)
        super().__init__(
            "output pipe closed"
            if self.is_pipe_closed
            else f"cannot write the output: {error.strerror or error}"
        )


def write_stdout(data: bytes) -> None:
    """Write to standard output at once.

    Raises:
        StandardOutputError: it is closed or full.
    """
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def print_error(text: str) -> None:
    """Print a line of text on standard error; control characters in it are escaped.

    An error speaks of the command's options where its message has the arguments of Python.
    """
    if text.startswith("Error: "):
        text = in_options(text)
    print(printable(text), file=sys.stderr)


@cache
def print_warning(text: str) -> None:
    """Print a warning on standard error, once in the life of a command."""
    print_error(f"Warning: {text}")


def run_guarded(run: Callable[[], object]) -> int:
    """Run a command; whatever happens to its streams or stops it ends in one line, if any.

    Args:
        run: the command; ``SystemExit`` ends it with a code.

    Returns:
        The exit code.
    """
    with _guarded_streams(), _silence_about_what_was_begun():
        try:
            try:
                run()
                code = 0
            except SystemExit as error:
                code = _exit_code(error)
            sys.stdout.flush()
        except KeyboardInterrupt:
            print_error("Interrupted.")
            return 130
        except MemoryError:
            print_error("Error: there is not enough memory")
            return 1
        except StandardOutputError as error:
            if not error.is_pipe_closed:  # else its reader has what it wanted
                print_error(f"Error: {error}")
            return 1
        return code


def _exit_code(error: SystemExit) -> int:
    return error.code if isinstance(error.code, int) else int(error.code is not None)


@contextmanager
def _silence_about_what_was_begun() -> Iterator[None]:
    """Ctrl-C while an event loop is being made leaves half of one, which would complain."""
    before = sys.unraisablehook

    def tell(unraisable: "sys.UnraisableHookArgs") -> None:
        if getattr(unraisable.object, "__qualname__", "") != "BaseEventLoop.__del__":
            before(unraisable)

    sys.unraisablehook = tell
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "coroutine .* was never awaited", RuntimeWarning)
            yield
    finally:
        sys.unraisablehook = before


@contextmanager
def _guarded_streams() -> Iterator[None]:
    """The standard streams, all three there, and failing as a command should fail."""
    streams = sys.stdin, sys.stdout, sys.stderr
    for descriptor in range(3):
        _reserve(descriptor)
    if sys.stdin is None:
        sys.stdin = open(0)  # noqa: SIM115 - it stays open
    sys.stdout = _text_stream(_StandardOutput(1), sys.stdout)
    sys.stderr = _text_stream(_StandardError(2), sys.stderr, line_buffering=True)
    try:
        yield
    finally:
        with suppress(StandardOutputError):
            sys.stdout.flush()
        sys.stdin, sys.stdout, sys.stderr = streams


def _reserve(descriptor: int) -> None:
    """See that no file of ours takes the place of a closed stream: it would be written into."""
    try:
        os.fstat(descriptor)
    except OSError:
        os.open(os.devnull, os.O_RDONLY)  # takes the lowest free one, and cannot be written


def _text_stream(
    stream: io.RawIOBase, like: TextIO | None, *, line_buffering: bool = False
) -> io.TextIOWrapper:
    return io.TextIOWrapper(
        io.BufferedWriter(stream),
        encoding=None if like is None else like.encoding,
        errors="backslashreplace",
        line_buffering=line_buffering or stream.isatty(),
    )


class _StandardStream(io.RawIOBase):
    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._is_lost = False

    def fileno(self) -> int:
        return self._descriptor

    def isatty(self) -> bool:
        return os.isatty(self._descriptor)

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        if not self._is_lost:
            try:
                return os.write(self._descriptor, data)
            except OSError as error:
                self._is_lost = True  # what is buffered would fail again, when Python exits
                self.fail(error)
        return len(data)

    def fail(self, error: OSError) -> None:
        """What happens when it cannot be written."""


class _StandardOutput(_StandardStream):
    def fail(self, error: OSError) -> None:
        raise StandardOutputError(error) from None


class _StandardError(_StandardStream):
    """Nobody could be told that it cannot be written, and the work goes on without it."""
