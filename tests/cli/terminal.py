"""Somebody at a pseudo-terminal."""

import os
import subprocess
import threading
from typing import Any


def type_into(terminal: int, typed: bytes, process: "subprocess.Popen[Any]") -> None:
    """Type; Ctrl-C again every two seconds until the process ends, as a person does.

    Python's readline misses one that comes in the instant before it waits for a line.
    """
    os.write(terminal, typed)
    if typed == b"\x03":
        threading.Thread(target=_again, args=(terminal, typed, process), daemon=True).start()


def _again(terminal: int, typed: bytes, process: "subprocess.Popen[Any]") -> None:
    while True:
        try:
            process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            os.write(terminal, typed)
        else:
            return
