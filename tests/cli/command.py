"""The command in a process of its own."""

import os
import subprocess
import sys
from typing import Any

Done = subprocess.CompletedProcess[str]


def cli(*arguments: str, variables: dict[str, str] | None = None, **options: Any) -> Done:
    """Run ``meraki-async`` with these arguments and no more of its variables than these."""
    environment = {name: value for name, value in os.environ.items() if "MERAKI" not in name}
    return subprocess.run(
        [sys.executable, "-m", "meraki_async", *arguments],
        capture_output=True,
        text=True,
        env=environment | (variables or {}),
        timeout=50,
        check=False,
        **options,
    )


def one_line(done: Done, words: str, code: int) -> None:
    """It failed with this exit code, and said these words in its only line."""
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
