"""Standard output, and what happens when it cannot be written."""

import os
import sys


class StandardOutputError(Exception):
    """Standard output cannot be written."""

    is_pipe_closed: bool
    """Whether its reader has stopped reading, as ``head`` does when it has enough."""

    def __init__(self, error: OSError) -> None:
        self.is_pipe_closed = isinstance(error, BrokenPipeError)
        super().__init__(
            "output pipe closed"
            if self.is_pipe_closed
            else f"cannot write the output: {error.strerror or error}"
        )

    def report(self) -> None:
        """Print it on standard error, unless the pipe was closed: its reader has what it wanted."""
        if not self.is_pipe_closed:
            print(f"Error: {self}", file=sys.stderr)


def write_stdout(data: bytes) -> None:
    """Write to standard output at once.

    Raises:
        StandardOutputError: it is closed or full.
    """
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        # otherwise Python would try again when it exits, and complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise StandardOutputError(error) from None
