"""Directories that go with their process, also when it is killed."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

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


def test_what_others_made_stays(place: Path) -> None:
    mine = place / "meraki-async-now-mine"
    mine.mkdir()
    (mine / "crawl").write_text("a year's work")
    elsewhere = place / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "lock").touch()
    (place / "meraki-async-now-link").symlink_to(elsewhere)
    (place / "meraki-async-now-file").touch()
    (place / "meraki-async-now-begun").mkdir()
    with temporary_directory():
        pass
    assert {each.name for each in place.iterdir()} == {
        *("meraki-async-now-mine", "meraki-async-now-link", "meraki-async-now-file", "elsewhere")
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
