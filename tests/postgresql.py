"""A PostgreSQL server of the tests' own."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

REQUIRED = "MERAKI_ASYNC_TEST_POSTGRESQL"
"""Set by CI: a machine without a server fails, then, instead of skipping."""


def programs() -> Path | None:
    """Where the newest server's programs are; None: there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).parent
    return found[-1].parent if found else None


@contextmanager
def running_server() -> Iterator[str]:
    """Start an empty server; gives its address.

    Its data lie apart from pytest's directories, which other runs on the machine close to the
    server's user and clear away.
    """
    with tempfile.TemporaryDirectory(prefix="postgresql-") as name, _server(Path(name)) as url:
        yield url


@contextmanager
def _server(directory: Path) -> Iterator[str]:
    bin_directory = programs()
    assert bin_directory is not None, "no PostgreSQL server is installed"
    # the server refuses to run as root
    user = "postgres" if os.getuid() == 0 else None
    if user is not None:
        shutil.chown(directory, user)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    def run(program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(bin_directory / program), "-D", str(directory / "data"), *arguments],
            user=user,
            cwd=directory,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()

    run("initdb", "-U", "meraki", "--auth=trust", "--no-sync", "-E", "UTF8")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
    run("pg_ctl", "-w", "-o", options, "-l", str(directory / "log"), "start")
    try:
        yield f"postgresql://meraki@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-w", "-m", "immediate", "stop")
