"""What a vault seals and hashes for files of others, and the data key that it does so with."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.auth.vault import Vault
from meraki_async.auth.vault_key import KEY_VARIABLE
from meraki_async.errors import VaultError

from ..forking import forking
from .test_vault import GRANT, KEY
from .vault_users import seal_without_end

VERSION_1 = Path(__file__).with_name("vault-version-1.sql").read_text()
VERSION_1_KEY = VERSION_1.partition("\n")[0].split()[-1]
TEXTS = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault.create(tmp_path / "vault.sqlite", f"file:{tmp_path / 'vault.key'}")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    directory = tmp_path_factory.mktemp("vault")
    return Vault.create(directory / "vault.sqlite", f"file:{directory / 'vault.key'}")


@pytest.fixture
def version_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of a vault that an earlier version made."""
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(VERSION_1)
    monkeypatch.setenv(KEY_VARIABLE, VERSION_1_KEY)
    return path


def execute(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as database, database:
        return database.execute(statement).fetchall()


class TestSealing:
    @given(value=TEXTS | st.binary(), context=TEXTS)
    def test_it_opens_in_its_context_only(
        self, shared: Vault, value: str | bytes, context: str
    ) -> None:
        sealed = shared.seal(value, context)
        data = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
        assert Vault(shared.path).open(sealed, context) == data
        assert shared.seal(value, context) != sealed
        assert len(data) < 4 or data not in sealed
        with pytest.raises(VaultError, match="does not open as"):
            shared.open(sealed, context + "x")

    @given(data=st.data())
    def test_damage_is_told(self, shared: Vault, data: st.DataObject) -> None:
        sealed = shared.seal("a pre-shared key", "journal")
        at = data.draw(st.integers(0, len(sealed) - 1))
        flipped = sealed[at] ^ data.draw(st.integers(1, 255))
        for damaged in (
            sealed[:at] + bytes([flipped]) + sealed[at + 1 :],
            sealed[:at],
            sealed + b"x",
        ):
            with pytest.raises(VaultError):
                shared.open(damaged, "journal")
        assert shared.open(sealed, "journal") == b"a pre-shared key"

    @given(one=st.tuples(TEXTS, TEXTS), other=st.tuples(TEXTS, TEXTS))
    def test_hashes_are_of_value_and_context(
        self, shared: Vault, one: tuple[str, str], other: tuple[str, str]
    ) -> None:
        hashed = shared.keyed_hash(*one)
        assert (hashed == Vault(shared.path).keyed_hash(*other)) == (one == other)
        assert shared.matches(hashed, *one)
        assert shared.matches(hashed, *other) == (one == other)

    def test_the_border_of_value_and_context_counts(self, shared: Vault) -> None:
        assert shared.keyed_hash("bc", "a") != shared.keyed_hash("c", "ab")
        assert shared.keyed_hash("abc", "") == shared.keyed_hash(b"abc", "")

    def test_another_vault_knows_nothing_of_it(self, shared: Vault, vault: Vault) -> None:
        sealed, hashed = shared.seal("psk", "journal"), shared.keyed_hash("psk", "plan")
        for never_sealed in (True, False):
            with pytest.raises(VaultError, match="another vault's"):
                vault.open(sealed, "journal")
            # not the same is not "another value"
            with pytest.raises(VaultError, match="another vault's"):
                vault.matches(hashed, "psk", "plan")
            if never_sealed:
                assert vault.keyed_hash("psk", "plan") != hashed
        with pytest.raises(VaultError, match="no keyed hash"):
            vault.matches("x", "psk", "plan")

    def test_what_is_nothing_sealed(self, shared: Vault) -> None:
        for other in (b"", b"MAS", b"x" * 100):
            with pytest.raises(VaultError, match="nothing that a vault sealed"):
                shared.open(other, "journal")
        sealed = bytearray(shared.seal("psk", "journal"))
        sealed[3] = 2
        with pytest.raises(VaultError, match="newer version"):
            shared.open(bytes(sealed), "journal")


class TestDataKey:
    def test_processes_that_make_it_at_once_have_one(self, vault: Vault) -> None:
        code = (
            "import sys; from meraki_async.auth.vault import Vault\n"
            "vault = Vault(sys.argv[1]); print('ready', flush=True); sys.stdin.readline()\n"
            "print(vault.keyed_hash('psk', 'plan'), vault.seal('psk', 'journal').hex())"
        )
        command = [sys.executable, "-c", code, str(vault.path)]
        processes = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(4)
        ]
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        lines = [process.communicate()[0].split() for process in processes]
        assert {hashed for hashed, _ in lines} == {vault.keyed_hash("psk", "plan")}
        assert {vault.open(bytes.fromhex(sealed), "journal") for _, sealed in lines} == {b"psk"}
        assert execute(vault.path, "SELECT count(*) FROM data_keys") == [(1,)]

    def test_it_is_encrypted_with_the_vaults_key(self, vault: Vault) -> None:
        assert execute(vault.path, "SELECT * FROM data_keys") == []
        vault.seal("psk", "journal")
        [(identifier, key_id, _, ciphertext)] = execute(vault.path, "SELECT * FROM data_keys")
        assert isinstance(ciphertext, bytes)
        assert len(ciphertext) == 32 + 16
        assert [(identifier, key_id)] == execute(vault.path, "SELECT data_key, key_id FROM vault")
        assert "journal" not in repr(vault)

    def test_one_that_is_gone_is_never_replaced(self, vault: Vault, tmp_path: Path) -> None:
        sealed, hashed = vault.seal("psk", "journal"), vault.keyed_hash("psk", "plan")
        vault.backup(tmp_path / "backup.sqlite")
        execute(vault.path, "DELETE FROM data_keys")
        damaged = Vault(vault.path)
        for use in (
            lambda: damaged.seal("psk", "journal"),
            lambda: damaged.open(sealed, "journal"),
            lambda: damaged.keyed_hash("psk", "plan"),
        ):
            with pytest.raises(VaultError, match=r"data key .* is gone: restore"):
                use()
        assert execute(vault.path, "SELECT * FROM data_keys") == []
        vault.path.unlink()
        restored = Vault.restore(tmp_path / "backup.sqlite", vault.path)
        assert restored.open(sealed, "journal") == b"psk"
        assert restored.keyed_hash("psk", "plan") == hashed

    def test_one_that_is_damaged_is_kept(self, vault: Vault) -> None:
        vault.add_key("acme", KEY)
        vault.seal("psk", "journal")
        execute(vault.path, "UPDATE data_keys SET ciphertext = zeroblob(48)")
        damaged = Vault(vault.path)
        with pytest.raises(VaultError, match=r"data key does not decrypt: .* damaged"):
            damaged.seal("psk", "journal")
        # nor can what cannot be carried over be lost by a rotation
        with pytest.raises(VaultError, match="data key does not decrypt"):
            damaged.rotate_key()
        assert str(Vault(vault.path).auth(vault.find("acme")).header).endswith(KEY)

    def test_a_backup_that_is_older_than_it(self, vault: Vault, tmp_path: Path) -> None:
        vault.backup(tmp_path / "backup.sqlite")
        sealed = vault.seal("psk", "journal")
        vault.path.rename(tmp_path / "newer.sqlite")
        restored = Vault.restore(tmp_path / "backup.sqlite", vault.path)
        restored.seal("another", "journal")
        with pytest.raises(VaultError, match="a backup that is older than its data key"):
            restored.open(sealed, "journal")
        assert Vault(tmp_path / "newer.sqlite").open(sealed, "journal") == b"psk"


class TestRotation:
    def test_what_was_sealed_stays_readable(self, vault: Vault) -> None:
        opened_before = Vault(vault.path)
        sealed, hashed = vault.seal("psk", "journal"), vault.keyed_hash("psk", "plan")
        before = execute(vault.path, "SELECT id, key_id FROM data_keys")
        vault.rotate_key()
        after = execute(vault.path, "SELECT id, key_id FROM data_keys")
        assert before[0][0] == after[0][0]
        assert before[0][1] != after[0][1]
        for each in (vault, opened_before, Vault(vault.path)):
            assert each.open(sealed, "journal") == b"psk"
            assert each.keyed_hash("psk", "plan") == hashed
            assert each.open(each.seal("more", "journal"), "journal") == b"more"

    def test_under_load(self, vault: Vault) -> None:
        stopped = threading.Event()
        hashed = vault.keyed_hash("psk", "plan")

        def work() -> int:
            sealed: list[bytes] = []
            while not stopped.is_set() or len(sealed) < 3:
                own = Vault(vault.path)
                sealed.append(own.seal("psk", "journal"))
                assert own.keyed_hash("psk", "plan") == hashed
                assert {Vault(vault.path).open(one, "journal") for one in sealed} == {b"psk"}
            return len(sealed)

        with ThreadPoolExecutor() as pool:
            workers = [pool.submit(work) for _ in range(2)]
            try:
                for _ in range(5):
                    vault.rotate_key()
            finally:
                stopped.set()
            assert all(worker.result() >= 3 for worker in workers)

    def test_a_backup_of_before_needs_the_key_of_before(self, vault: Vault, tmp_path: Path) -> None:
        sealed, backup = vault.seal("psk", "journal"), tmp_path / "backup.sqlite"
        vault.backup(backup)
        old = vault.key_source.path.read_text()
        vault.rotate_key()
        with pytest.raises(VaultError, match=r"not the key .* a backup of before"):
            Vault(backup).open(sealed, "journal")
        vault.key_source.path.write_text(old)
        assert Vault(backup).open(sealed, "journal") == b"psk"


class TestVersion1:
    def test_it_is_read_as_it_is(self, version_1: Path) -> None:
        before = version_1.read_bytes()
        vault = Vault(version_1)
        acme, globex = vault.accounts()
        assert str(vault.auth(acme).header) == f"Bearer {KEY}"
        assert (acme.identity, acme.organizations) == ("a@example.com", ("1", "2"))
        assert vault.grant(globex) == GRANT
        with pytest.raises(VaultError, match="has not the data key"):
            vault.matches("0123456789abcdef:00", "psk", "plan")
        assert version_1.read_bytes() == before

    def test_whoever_writes_first_migrates_it(self, version_1: Path, tmp_path: Path) -> None:
        earlier = Vault(version_1)
        sealed = Vault(version_1).seal("psk", "journal")
        assert execute(version_1, "PRAGMA user_version") == [(2,)]
        assert earlier.open(sealed, "journal") == b"psk"
        assert str(earlier.auth(earlier.find("acme")).header) == f"Bearer {KEY}"
        earlier.add_key("new", KEY)
        earlier.backup(tmp_path / "backup.sqlite")
        assert Vault(tmp_path / "backup.sqlite").open(sealed, "journal") == b"psk"

    def test_threads_that_migrate_it_at_once(self, version_1: Path) -> None:
        with ThreadPoolExecutor(8) as pool:
            hashes = list(pool.map(lambda _: Vault(version_1).keyed_hash("psk", "plan"), range(16)))
        assert len(set(hashes)) == 1

    def test_a_backup_of_it_is_one(self, version_1: Path, tmp_path: Path) -> None:
        Vault(version_1).backup(tmp_path / "backup.sqlite")
        assert execute(tmp_path / "backup.sqlite", "PRAGMA user_version") == [(1,)]
        assert Vault(tmp_path / "backup.sqlite").seal("psk", "journal")

    def test_one_that_knows_no_data_key_cannot_change_the_key(self, version_1: Path) -> None:
        sealed = Vault(version_1).seal("psk", "journal")
        # as version 1 did, first of all
        with pytest.raises(sqlite3.IntegrityError, match="update meraki-async"):
            execute(version_1, "UPDATE vault SET key_id = 'another'")
        assert Vault(version_1).open(sealed, "journal") == b"psk"

    def test_a_newer_one_is_refused_by_who_opened_it_before(self, version_1: Path) -> None:
        vault = Vault(version_1)
        execute(version_1, "PRAGMA user_version=3")
        before = version_1.read_bytes()
        for use in (vault.accounts, vault.rotate_key, lambda: vault.seal("psk", "journal")):
            with pytest.raises(VaultError, match=r"newer version \(3, not 2\)"):
                use()
        assert version_1.read_bytes() == before


@pytest.mark.parametrize(
    "kills", [2, pytest.param(100, marks=[pytest.mark.slow, pytest.mark.timeout(900)])]
)
def test_a_kill_at_any_time_breaks_nothing(version_1: Path, tmp_path: Path, kills: int) -> None:
    rng, opened = random.Random(kills), 0
    for kill in range(kills):
        directory = tmp_path / str(kill)
        directory.mkdir()
        output = directory / "output"
        output.touch()
        process = forking.Process(target=seal_without_end, args=(directory, version_1), daemon=True)
        process.start()
        # once at least something was sealed, however slow the machine is
        awaited = "vault" if kill else "sealed"
        while awaited not in output.read_text():
            assert process.is_alive()
            time.sleep(0.005)
        time.sleep(rng.uniform(0, 0.3))
        process.kill()
        process.join()
        path = Path()
        for line in output.read_text().splitlines():
            what, text = line.split()
            if what == "vault":
                path = Path(text)
            else:
                assert Vault(path).open(bytes.fromhex(text), "journal") == b"psk"
                opened += 1
        # a copy needs the key of its time, which the rotation below ends
        for copy in directory.glob("*.copy.sqlite"):
            assert Vault(copy).open(Vault(copy).seal("psk", "journal"), "journal") == b"psk"
        # what was under way is whole or not there
        if not path.exists():
            Vault.create(path, f"file:{path.with_suffix('.key')}")
        last = Vault(path)
        if last.key_source.kind == "file":
            last.rotate_key()
        assert last.open(last.seal("psk", "journal"), "journal") == b"psk"
        shutil.rmtree(directory)
    assert opened


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_copy_that_cannot_be_made_leaves_nothing(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="cannot be written: No such file"):
        vault.backup(tmp_path / "none" / "backup.sqlite")
    (tmp_path / "there").write_text("mine")
    with pytest.raises(VaultError, match="exists already"):
        vault.backup(tmp_path / "there")
    assert (tmp_path / "there").read_text() == "mine"
    assert not list(tmp_path.glob("*.new"))
