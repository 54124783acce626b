"""Somebody who types what the manual says, with a simulated dashboard for an account."""

import os
import pty
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from meraki_async.simulator import Simulator

from .snippets import ROOT, Snippet

_COMMAND = """\
#!/bin/sh
"{python}" -m meraki_async "$@"
code=$?
if [ "$code" -eq "${{MAY_EXIT:-0}}" ]; then exit 0; fi
if [ "$code" -ne 0 ]; then echo "exit code $code of: meraki-async $*" >&2; fi
exit "$code"
"""
_QUESTIONS = {b"[y/N]:": b"y\n", b"API key: ": None}


class Reader:
    """A home directory, a shell with a terminal, and ids of a world."""

    def __init__(self, dashboard: Simulator, home: Path, ids: dict[str, str]) -> None:
        self._home = home
        self._api_key = dashboard.api_key
        self._ids = ids
        self.work = home / "work"
        self.work.mkdir(parents=True, exist_ok=True)
        programs = home / "programs"
        programs.mkdir(exist_ok=True)
        command = programs / "meraki-async"
        command.write_text(_COMMAND.format(python=sys.executable))
        command.chmod(0o755)
        environment = {k: v for k, v in os.environ.items() if "MERAKI" not in k}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            environment.pop(name, None)
        self.environment = environment | {
            "HOME": str(home),
            "PATH": f"{programs}:{Path(sys.executable).parent}:{environment['PATH']}",
            "PYTHONPATH": str(ROOT),
            "MERAKI_DASHBOARD_API_KEY": dashboard.api_key,
            "MERAKI_DASHBOARD_BASE_URL": dashboard.url,
            "ORGANIZATION_ID": ids["1234"],
            "NETWORK_ID": ids["N_1"],
            "SERIAL": ids["Q2XX-XXXX-XXXX"],
        }

    def run(self, snippet: Snippet) -> str:
        """Do what it says; returns what was printed.

        Raises:
            AssertionError: it failed.
        """
        if snippet.file is not None:
            file = self.work / snippet.file
            file.write_text(self._with_ids(snippet.code))
            file.chmod(0o600)
            return ""
        variables = {**self.environment, "MAY_EXIT": str(snippet.exit_code)}
        if snippet.language == "python":
            program = self.work / "example.py"
            program.write_text(self._with_ids(snippet.program()))
            return self._finish([sys.executable, "-W", "error", program.name], variables, snippet)
        if "--simulate" in snippet.code:
            del variables["MERAKI_DASHBOARD_BASE_URL"]
        script = f"set -euo pipefail\n{self._with_ids(snippet.code)}"
        return self._finish(["bash", "-c", script], variables, snippet)

    def _with_ids(self, code: str) -> str:
        for placeholder, real in self._ids.items():
            code = re.sub(rf"(?<![\w.]){re.escape(placeholder)}(?!\w)", lambda _, r=real: r, code)  # type: ignore[misc]
        return code

    def _finish(self, words: list[str], variables: dict[str, str], snippet: Snippet) -> str:
        with self._terminal() as (terminal, said):
            done = subprocess.run(
                words,
                cwd=self.work,
                env=variables,
                stdin=terminal,
                stdout=subprocess.PIPE,
                stderr=terminal,
                start_new_session=True,
                check=False,
            )
        output = done.stdout.decode()
        assert done.returncode == 0, f"{snippet}\n{output[-2000:]}\n{bytes(said).decode()[-3000:]}"
        return output

    @contextmanager
    def _terminal(self) -> Iterator[tuple[int, bytearray]]:
        """A terminal whose questions somebody agrees to, and what was written on it."""
        person, terminal = pty.openpty()
        said = bytearray()

        def sit() -> None:
            asked = 0
            with suppress(OSError):  # EIO: everybody has left
                while data := os.read(person, 65_536):
                    said.extend(data)
                    for question, words in _QUESTIONS.items():
                        if question in said[asked:]:
                            os.write(person, words or f"{self._api_key}\n".encode())
                            asked = len(said)

        sitting = threading.Thread(target=sit)
        sitting.start()
        try:
            yield terminal, said
        finally:
            os.close(terminal)
            sitting.join(10)
            os.close(person)
