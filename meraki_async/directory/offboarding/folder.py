"""Where off-boardings are kept: plans, their journals, reports; one folder a person."""

import os
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import msgspec

from ...errors import PlanError
from ...file_lock import FileLock
from ...file_permissions import open_file
from ...writes import Plan
from ..identity import opaque_id
from .person import Person

_UNSAFE = re.compile(r"[^a-z0-9@._-]+")
_NUMBERED = re.compile(r"(plan|report)-(\d+)\.jsonl?")
_MAX_NAME = 60
_MAX_WAIT = 600.0
_POLL = 0.1


class OffboardingFolder:
    """What is kept of the off-boardings of one person on one dashboard.

    Args:
        directory: of all off-boardings; made if need be.
        person: who leaves.
        base_url: of the dashboard.

    Raises:
        PlanError: it cannot be written, or another process is off-boarding the person.
    """

    def __init__(self, directory: Path, person: Person, base_url: str) -> None:
        readable = _UNSAFE.sub("-", person.key)[:_MAX_NAME].strip(".")
        digest = opaque_id("offboarding", base_url, person.key)[-12:]
        self.path = directory / f"{readable}-{digest}"
        self._lock = FileLock(self.path / "lock")
        try:
            directory.mkdir(parents=True, exist_ok=True)
            self.path.mkdir(mode=0o700, exist_ok=True)
            is_free = self._lock.acquire()
        except (OSError, sqlite3.Error) as error:
            raise PlanError(f"{self.path} cannot be written: {error}") from None
        if not is_free:
            raise PlanError(f"another process is off-boarding {person.main_address}")

    def close(self) -> None:
        """Let other processes off-board the person."""
        self._lock.release()

    @asynccontextmanager
    async def removing(self) -> AsyncIterator[None]:
        """Remove while nobody else's off-boarding of the same directory does.

        The guards look at who is left, and two who looked at once would take each other's last.

        Raises:
            PlanError: others did not get done.
        """
        lock = FileLock(self.path.parent / "removing.lock")
        try:
            with anyio.fail_after(_MAX_WAIT):
                while not lock.acquire():  # noqa: ASYNC110 - a lock of processes wakes nobody
                    await anyio.sleep(_POLL)
        except TimeoutError:
            raise PlanError(
                f"another off-boarding has been removing for {_MAX_WAIT:.0f} seconds: run this "
                "again when it is done"
            ) from None
        except (OSError, sqlite3.Error) as error:
            raise PlanError(f"{self.path.parent} cannot be written: {error}") from None
        try:
            yield
        finally:
            lock.release()

    def unfinished(self) -> list[Path]:
        """Plans that were applied, and about which there is no report: runs that were killed."""
        reported = {name for path in self._numbered("report") for name in _plans_in(path)}
        return [path for path in self._numbered("plan") if path.name not in reported]

    def save_plan(self, plan: Plan) -> Path:
        """Keep a plan.

        Raises:
            PlanError: it cannot be written.
        """
        path = self.path / f"plan-{self._next()}.jsonl"
        plan.save(path)
        return path

    def write_report(self, report: bytes) -> Path:
        """Keep a report: whole on the disk, or not there.

        Args:
            report: as JSON; its ``plans`` names the plans that are over by it.

        Raises:
            PlanError: it cannot be written.
        """
        path = self.path / f"report-{self._next()}.json"
        partial = path.with_name(path.name + ".partial")
        try:
            file = open_file(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(file, "wb") as stream:
                stream.write(report)
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(partial, path)
        except OSError as error:
            raise PlanError(f"{path} cannot be written: {error.strerror}") from None
        return path

    def _numbered(self, kind: str) -> list[Path]:
        found = {
            int(match[2]): path
            for path in self.path.iterdir()
            if (match := _NUMBERED.fullmatch(path.name)) and match[1] == kind
        }
        return [found[number] for number in sorted(found)]

    def _next(self) -> int:
        numbers = [
            int(match[2])
            for path in self.path.iterdir()
            if (match := _NUMBERED.fullmatch(path.name))
        ]
        return max(numbers, default=0) + 1


def _plans_in(report: Path) -> list[str]:
    try:
        return list(msgspec.json.decode(report.read_bytes())["plans"])
    except (OSError, msgspec.DecodeError, KeyError, TypeError):
        return []  # a report that cannot be read ends nothing
