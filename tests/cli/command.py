"""The command in a process of its own."""

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from meraki_async.__main__ import main

from ..forking import forking

Done = subprocess.CompletedProcess[str]


def cli(
    *arguments: str,
    variables: dict[str, str] | None = None,
    input: str = "",
    cwd: Path | None = None,
    before: Callable[[], object] | None = None,
) -> Done:
    """Run ``meraki-async`` with these arguments and no more of its variables than these.

    Args:
        before: Is called in the process before the command; a function that can be pickled.
    """
    environment = {name: value for name, value in os.environ.items() if "MERAKI" not in name}
    environment |= variables or {}
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as output,
        tempfile.TemporaryFile("w+", encoding="utf-8") as errors,
    ):
        reading, writing = os.pipe()
        streams = [Connection(os.dup(one)) for one in (output.fileno(), errors.fileno())]
        with Connection(reading, writable=False) as stdin, streams[0], streams[1]:
            process = forking.Process(
                target=_command,
                args=(arguments, environment, cwd or Path.cwd(), [stdin, *streams], before),
                daemon=True,
            )
            process.start()
        # what does not read its input to the end has that right
        with contextlib.suppress(BrokenPipeError), open(writing, "wb") as pipe:
            pipe.write(input.encode())
        process.join()
        code = process.exitcode
        assert code is not None
        process.close()
        output.seek(0)
        errors.seek(0)
        return Done(arguments, code, output.read(), errors.read())


def _command(
    arguments: Sequence[str],
    environment: dict[str, str],
    directory: Path,
    streams: list[Connection],
    before: Callable[[], object] | None,
) -> None:
    for number, stream in enumerate(streams):
        os.dup2(stream.fileno(), number)
        stream.close()
    sys.stdin = open(0, encoding="utf-8")  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", buffering=1)  # noqa: SIM115
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(directory)
    if before is not None:
        before()
    sys.argv = ["meraki-async", *arguments]
    main()


def one_line(done: Done, words: str, code: int) -> None:
    """It failed with this exit code, and said these words in its only line."""
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
