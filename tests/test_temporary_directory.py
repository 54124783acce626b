"""Directories that go with their process, also when it is killed."""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from meraki_async.file_lock import FileLock
from meraki_async.temporary_directory import temporary_directory

HOLDER = """
import time
from meraki_async.temporary_directory import temporary_directory
with temporary_directory() as directory:
    (directory / "secret").write_text("passphrase")
    print(directory, flush=True)
    time.sleep(600)
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files are."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def test_it_is_private_and_goes(place: Path) -> None:
    with temporary_directory() as directory, temporary_directory() as other:
        assert other != directory
        assert [*directory.iterdir()] == []
        [own, _] = place.iterdir()
        assert own.stat().st_mode & 0o077 == 0
        (directory / "below").mkdir()
        (directory / "below" / "file").write_text("a")
    assert [*place.iterdir()] == []


def test_that_of_a_killed_process_goes_and_that_of_a_living_one_stays(place: Path) -> None:
    with (
        subprocess.Popen([sys.executable, "-c", HOLDER], stdout=subprocess.PIPE) as killed,
        subprocess.Popen([sys.executable, "-c", HOLDER], stdout=subprocess.PIPE) as living,
    ):
        assert killed.stdout is not None
        assert living.stdout is not None
        gone, kept = (Path(p.stdout.readline().decode().strip()) for p in (killed, living))  # type: ignore[union-attr]
        with temporary_directory():
            assert (gone / "secret").exists()
            assert (kept / "secret").exists()
        killed.kill()
        killed.wait()
        assert (gone / "secret").exists()
        with temporary_directory():
            assert not gone.parent.exists()
            assert (kept / "secret").read_text() == "passphrase"
        living.kill()
    with temporary_directory():
        pass
    assert [*place.iterdir()] == []


def make_and_remove() -> Path:
    with temporary_directory() as directory:
        return directory.parent


def left_behind(place: Path) -> Path:
    """A directory as a process leaves it that is killed: nobody locks it any more."""
    directory = make_and_remove()
    (directory / "files").mkdir(parents=True)
    (directory / "files" / "secret").write_text("passphrase")
    lock = FileLock(directory / "lock")
    assert lock.acquire()
    lock.release()
    assert directory.parent == place
    return directory


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="there are no users' numbers")
def test_that_of_another_user_stays(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    directory = left_behind(place)
    with monkeypatch.context() as other_user:
        other_user.setattr(os, "getuid", lambda: directory.stat().st_uid + 1)
        make_and_remove()
    assert (directory / "files" / "secret").exists()
    make_and_remove()
    assert not directory.exists()


def test_that_of_another_host_stays(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a network drive it may live, though its lock is not seen."""
    directory = left_behind(place)
    for name in ("elsewhere", "", f"{socket.gethostname()}-2", socket.gethostname()[:-1]):
        with monkeypatch.context() as other_host:
            other_host.setattr(socket, "gethostname", lambda name=name: name)
            make_and_remove()
        assert (directory / "files" / "secret").exists()
    make_and_remove()
    assert not directory.exists()


def test_what_cannot_be_locked_leaves_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # SQLite takes no path of this length
    deep = place.joinpath(*["d" * 200] * 3)
    deep.mkdir(parents=True)
    monkeypatch.setenv("TMPDIR", str(deep))
    monkeypatch.setattr(tempfile, "tempdir", None)
    with pytest.raises(OSError, match="can be locked: unable to open database file"):
        make_and_remove()
    assert [*deep.iterdir()] == []


def test_what_others_made_stays(place: Path) -> None:
    prefix = make_and_remove().name.rpartition(".")[0]
    mine = place / f"{prefix}.mine"
    mine.mkdir()
    (mine / "crawl").write_text("a year's work")
    elsewhere = place / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "lock").touch()
    (place / f"{prefix}.link").symlink_to(elsewhere)
    (place / f"{prefix}.file").touch()
    (place / f"{prefix}.begun").mkdir()
    with temporary_directory():
        pass
    assert {each.name for each in place.iterdir()} == {
        *(f"{prefix}.mine", f"{prefix}.link", f"{prefix}.file", "elsewhere")
    }
    assert (elsewhere / "lock").exists()
    assert (mine / "crawl").exists()


@pytest.mark.slow
def test_many_at_once(place: Path) -> None:
    program = (
        "from meraki_async.temporary_directory import temporary_directory\n"
        "for _ in range(10):\n"
        "    with temporary_directory() as directory:\n"
        "        (directory / 'a').touch()\n"
    )
    processes = [subprocess.Popen([sys.executable, "-c", program]) for _ in range(4)]
    assert [each.wait() for each in processes] == [0] * 4
    assert [*place.iterdir()] == []
