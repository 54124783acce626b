"""Vaults: encrypted, shared by processes, and clear about what is wrong."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import anyio
import msgspec
import pytest

from meraki_async.auth.api_key import ApiKey
from meraki_async.auth.grant import Grant
from meraki_async.auth.oauth_server import OAuthServer
from meraki_async.auth.secret import Secret
from meraki_async.auth.vault import Vault, VaultGrant
from meraki_async.auth.vault_key import KEY_VARIABLE, has_keyring, new_key, write_private
from meraki_async.errors import ConfigurationError, VaultError

KEY = "0123456789abcdef0123456789abcdef01234567"
OTHER = "f" * 40
GRANT = Grant(
    refresh_token=Secret("refresh-token-7d1"),
    access_token=Secret("access-token-9ac"),
    expires_at=1.0,
    scopes=("a:b:read",),
    granted_at=1.0,
    refreshed_at=1.0,
)
SERVER = OAuthServer("client-id", "client-secret-5b2")


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault.create(tmp_path / "vault.sqlite", f"file:{tmp_path / 'vault.key'}")


def texts_on_disk(directory: Path) -> bytes:
    """Everything in every file, the key's own aside."""
    return b"".join(path.read_bytes() for path in directory.iterdir() if path.suffix != ".key")


def test_keys_and_grants_come_back(vault: Vault) -> None:
    vault.add_key("acme", KEY, base_url="https://api.meraki.ca/api/v1")
    vault.add_grant("globex", GRANT, SERVER, "client-secret-5b2")
    again = Vault(vault.path)
    acme, globex = again.accounts()
    assert (acme.name, acme.kind, acme.base_url) == ("acme", "key", "https://api.meraki.ca/api/v1")
    assert (globex.name, globex.kind, globex.client_id) == ("globex", "oauth", "client-id")
    auth = again.auth(acme)
    assert isinstance(auth, ApiKey)
    assert str(auth.header) == f"Bearer {KEY}"
    grant = again.grant(globex)
    assert grant == GRANT
    assert str(grant.refresh_token) == "refresh-token-7d1"
    assert again.auth(globex).name == "globex"


def test_nothing_is_in_clear_and_nobody_else_can_read(vault: Vault) -> None:
    vault.add_key("acme", KEY)
    vault.add_grant("globex", GRANT, SERVER, "client-secret-5b2")
    vault.remove("acme")
    everything = texts_on_disk(vault.path.parent)
    for secret in (KEY, "refresh-token-7d1", "access-token-9ac", "client-secret-5b2"):
        assert secret.encode() not in everything
    for path in (vault.path, vault.path.parent / "vault.key"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for shown in (repr(vault), repr(vault.accounts()), repr(vault.auth(vault.find("globex")))):
        assert "secret" not in shown
        assert "token" not in shown


def test_a_secret_that_was_moved_does_not_decrypt(vault: Vault) -> None:
    mine, theirs = vault.add_key("mine", KEY), vault.add_key("theirs", OTHER)
    with closing(sqlite3.connect(vault.path)) as database, database:
        row = database.execute(
            "SELECT key_id, nonce, ciphertext FROM secrets WHERE account = ?", (mine.id,)
        ).fetchone()
        database.execute(
            "UPDATE secrets SET key_id = ?, nonce = ?, ciphertext = ? WHERE account = ?",
            (*row, theirs.id),
        )
    assert str(vault.auth(mine).header).endswith(KEY)
    with pytest.raises(VaultError, match="damaged or tampered with"):
        vault.auth(theirs)


def test_names(vault: Vault) -> None:
    vault.add_key("acme", KEY)
    for name in ("acme", "", "a b", "../x", "x" * 65, "-x"):
        with pytest.raises(VaultError, match=r"there is an account|letters, digits"):
            vault.add_key(name, KEY)
    vault.rename("acme", "acme-2")
    with pytest.raises(VaultError, match="no account 'acme'; there are: acme-2"):
        vault.find("acme")
    with pytest.raises(ConfigurationError):
        vault.add_key("bad", "has blanks in it")
    assert [account.name for account in vault.accounts()] == ["acme-2"]


class TestKeySources:
    def test_the_environment(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "vault.sqlite"
        monkeypatch.delenv(KEY_VARIABLE, raising=False)
        with pytest.raises(VaultError, match=f"{KEY_VARIABLE} is not set"):
            Vault.create(path, "env")
        assert not path.exists()
        key = str(new_key())
        monkeypatch.setenv(KEY_VARIABLE, key)
        vault = Vault.create(path, "env")
        vault.add_key("acme", KEY)
        new = str(new_key())
        monkeypatch.setenv(KEY_VARIABLE, new)
        with pytest.raises(VaultError, match=r"not the key that the vault .* was written with"):
            Vault(path).auth(vault.find("acme"))
        monkeypatch.setenv(KEY_VARIABLE, f"{new} {key}")
        Vault(path).rotate_key()
        monkeypatch.setenv(KEY_VARIABLE, new)
        assert str(Vault(path).auth(vault.find("acme")).header).endswith(KEY)

    def test_a_file_that_others_can_read(self, vault: Vault) -> None:
        vault.key_source.path.chmod(0o640)
        with pytest.raises(VaultError, match="others can read the key file"):
            Vault(vault.path)

    def test_a_key_that_is_gone_or_is_none(self, vault: Vault) -> None:
        vault.key_source.path.write_text("bm8gdmF1bHQga2V5")
        with pytest.raises(VaultError, match="32 bytes in base64"):
            Vault(vault.path)
        vault.key_source.path.unlink()
        with pytest.raises(VaultError, match="cannot be read: No such file"):
            Vault(vault.path)

    @pytest.mark.parametrize(
        "source", ["", "file:", "file", "vault", "env:x", "keyring:", "systemd:", "systemd:../x"]
    )
    def test_a_source_that_is_none(self, source: str, tmp_path: Path) -> None:
        with pytest.raises(VaultError, match="in keyring, systemd, systemd:NAME, env or file"):
            Vault.create(tmp_path / "vault.sqlite", source)

    def test_a_credential_of_systemd(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path, directory = tmp_path / "vault.sqlite", tmp_path / "credentials"
        monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
        with pytest.raises(VaultError, match=r"CREDENTIALS_DIRECTORY is not set.*LoadCredential"):
            Vault.create(path, "systemd")
        monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(directory))
        with pytest.raises(VaultError, match="meraki-async-vault-key cannot be read: No such"):
            Vault.create(path, "systemd")
        assert not path.exists()
        directory.mkdir()
        credential = directory / "meraki-async-vault-key"
        old, new = str(new_key()), str(new_key())
        credential.write_text(old + "\n")
        vault = Vault.create(path, "systemd")
        vault.add_key("acme", KEY)
        with pytest.raises(VaultError, match="put a new one before it"):
            vault.rotate_key()
        credential.write_text(f"{new} {old}")
        vault.rotate_key()
        credential.write_text(new)
        assert str(Vault(path).auth(vault.find("acme")).header).endswith(KEY)
        assert Vault.create(tmp_path / "other.sqlite", "systemd:meraki-async-vault-key").id

    @pytest.mark.parametrize("source", ["file", "systemd"])
    def test_there_is_no_second_place(
        self, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The right key in another place than the one that was chosen is not looked for."""
        file = tmp_path / "meraki-async-vault-key"
        monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
        key = new_key()
        write_private(file, key)
        text = f"file:{file}" if source == "file" else "systemd"
        vault = Vault.create(tmp_path / "vault.sqlite", text)
        file.rename(tmp_path / "elsewhere")
        monkeypatch.setenv(KEY_VARIABLE, str(key))
        with pytest.raises(VaultError, match="cannot be read: No such file"):
            Vault(vault.path)

    def test_a_file_is_found_from_anywhere(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("HOME", str(tmp_path / "home"))
        (tmp_path / "home").mkdir()
        relative = Vault.create("vault.sqlite", "file:vault.key")
        at_home = Vault.create("other.sqlite", "file:~/vault.key")
        assert (tmp_path / "home" / "vault.key").exists()
        monkeypatch.chdir("/")
        for vault in (relative, at_home):
            assert Vault(tmp_path / vault.path).id == vault.id

    def test_a_file_that_cannot_be_protected(
        self, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("meraki_async.auth.vault_key.HAS_FILE_MODES", False)
        with pytest.raises(VaultError, match="cannot be protected on this system"):
            Vault.create(tmp_path / "new.sqlite", f"file:{tmp_path / 'new.key'}")
        with pytest.raises(VaultError, match="cannot be protected on this system"):
            Vault(vault.path)
        assert not (tmp_path / "new.key").exists()

    def test_a_keyring_that_does_not_work(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import keyring
        from keyring.backends.fail import Keyring

        before = keyring.get_keyring()
        keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
        try:
            assert not has_keyring()
            with pytest.raises(VaultError, match="keyring cannot be written: ") as raised:
                Vault.create(tmp_path / "vault.sqlite", "keyring")
            assert "\n" not in str(raised.value)
        finally:
            keyring.set_keyring(before)
        assert not (tmp_path / "vault.sqlite").exists()

    def test_the_keyring(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        import keyring
        from keyring.backend import KeyringBackend

        class InMemory(KeyringBackend):
            priority = 1.0
            kept: dict[tuple[str, str], str] = {}  # noqa: RUF012

            def get_password(self, service: str, username: str) -> str | None:
                return self.kept.get((service, username))

            def set_password(self, service: str, username: str, password: str) -> None:
                self.kept[service, username] = password

            def delete_password(self, service: str, username: str) -> None:
                del self.kept[service, username]

        before = keyring.get_keyring()
        keyring.set_keyring(InMemory())  # type: ignore[no-untyped-call]
        try:
            vault = Vault.create(tmp_path / "vault.sqlite", "keyring")
            vault.add_key("acme", KEY)
            vault.rotate_key()
            assert str(Vault(vault.path).auth(vault.find("acme")).header).endswith(KEY)
            InMemory.kept.clear()
            with pytest.raises(VaultError, match="keyring, but is not there"):
                Vault(vault.path)
        finally:
            keyring.set_keyring(before)


class TestWhatIsWrong:
    def test_there_is_none(self, tmp_path: Path) -> None:
        with pytest.raises(VaultError, match=r"there is no vault at .* accounts init"):
            Vault(tmp_path / "vault.sqlite")

    def test_it_is_something_else(self, tmp_path: Path) -> None:
        path = tmp_path / "vault.sqlite"
        path.write_bytes(b"no database at all, but long enough to be read as one" * 100)
        with pytest.raises(VaultError, match="cannot be read: file is not a database"):
            Vault(path)
        with pytest.raises(VaultError, match="exists already"):
            Vault.create(path, "env")

    def test_a_newer_version(self, vault: Vault) -> None:
        with closing(sqlite3.connect(vault.path)) as database:
            database.execute("PRAGMA user_version=7")
        with pytest.raises(VaultError, match=r"newer version \(7, not 2\): update"):
            Vault(vault.path)

    def test_a_directory_that_cannot_be_written(self, tmp_path: Path) -> None:
        with pytest.raises(VaultError, match=r"cannot be made|cannot be written"):
            Vault.create(tmp_path / "none" / "vault.sqlite", f"file:{tmp_path / 'vault.key'}")

    @pytest.mark.slow
    def test_any_flipped_byte_is_noticed_or_harmless(self, vault: Vault, tmp_path: Path) -> None:
        vault.add_key("acme", KEY)
        sealed = vault.seal("psk", "journal")
        whole = vault.path.read_bytes()
        copy = tmp_path / "copy.sqlite"
        for at in range(0, len(whole), 37):
            copy.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
            try:
                damaged = Vault(copy)
                for account in damaged.accounts():
                    assert str(damaged.auth(account).header) == f"Bearer {KEY}"
                assert damaged.open(sealed, "journal") == b"psk"
            except VaultError:
                pass


def test_rotation(vault: Vault) -> None:
    vault.add_key("acme", KEY)
    vault.add_grant("globex", GRANT, SERVER, "client-secret-5b2")
    other = Vault(vault.path)
    old = vault.key_source.path.read_text()
    vault.rotate_key()
    new = vault.key_source.path.read_text()
    assert old != new
    assert len(new.split()) == 1
    # who opened it before goes on
    assert str(other.auth(other.find("acme")).header).endswith(KEY)
    assert Vault(vault.path).grant(vault.find("globex")) == GRANT
    vault.key_source.path.write_text(old)
    with pytest.raises(VaultError, match="not the key"):
        Vault(vault.path).auth(vault.find("acme"))


def test_rotation_while_others_read_and_write(vault: Vault) -> None:
    vault.add_key("acme", KEY)
    stopped = threading.Event()
    failures: list[BaseException] = []

    def work(number: int) -> None:
        own, count = Vault(vault.path), 0
        try:
            while not stopped.is_set():
                assert str(own.auth(own.find("acme")).header) == f"Bearer {KEY}"
                own.add_key(f"new-{number}-{count}", OTHER)
                count += 1
        except BaseException as error:
            failures.append(error)

    with ThreadPoolExecutor() as pool:
        workers = [pool.submit(work, number) for number in range(2)]
        for _ in range(5):
            vault.rotate_key()
        stopped.set()
        for worker in workers:
            worker.result()
    assert not failures
    again = Vault(vault.path)
    keys = {account.name: str(again.auth(account).header) for account in again.accounts()}
    assert keys.pop("acme") == f"Bearer {KEY}"
    assert set(keys.values()) <= {f"Bearer {OTHER}"}


def test_a_rotation_that_was_killed_goes_on(vault: Vault) -> None:
    vault.add_key("acme", KEY)
    old = vault.key_source.read(vault.id)
    # the new key was stored, nothing was encrypted with it yet
    vault.key_source.write(vault.id, [new_key(), *old.texts()])
    opened = Vault(vault.path)
    assert str(opened.auth(opened.find("acme")).header).endswith(KEY)
    opened.rotate_key()
    assert str(Vault(vault.path).auth(vault.find("acme")).header).endswith(KEY)


@pytest.mark.anyio
async def test_one_process_at_a_time(vault: Vault) -> None:
    account = vault.add_grant("globex", GRANT, SERVER, "client-secret-5b2")
    grant = VaultGrant(vault, account)
    code = (
        "import sys; from pathlib import Path; from meraki_async.file_lock import FileLock\n"
        "print(FileLock(Path(sys.argv[1])).acquire())"
    )
    lock = vault.path.with_name(f"{vault.path.name}.{account.id}.lock")
    command = [sys.executable, "-c", code, str(lock)]
    async with grant.exclusive():
        done = await anyio.run_process(command)
        assert done.stdout.split() == [b"False"]
    done = await anyio.run_process(command)
    assert done.stdout.split() == [b"True"]
    await grant.write(msgspec.structs.replace(GRANT, refresh_token=Secret("another")))
    assert str((await grant.read()).refresh_token) == "another"


@pytest.mark.anyio
async def test_connecting_again_waits_for_a_refresh(vault: Vault) -> None:
    account = vault.add_grant("globex", GRANT, SERVER, "client-secret-5b2")
    new = msgspec.structs.replace(GRANT, refresh_token=Secret("granted-again"))
    another = OAuthServer("another-client", "another-secret", url="https://as.example")
    refresh = VaultGrant(vault, account)
    async with anyio.create_task_group() as tasks, refresh.exclusive():
        tasks.start_soon(vault.reconnect_grant, account, new, another, "another-secret")
        await anyio.sleep(0.2)
        await refresh.write(msgspec.structs.replace(GRANT, refresh_token=Secret("refreshed")))
    assert str(vault.grant(account).refresh_token) == "granted-again"
    account = vault.find("globex")
    assert (account.client_id, account.oauth_server) == ("another-client", "https://as.example")
    key = vault.add_key("acme", KEY)
    with pytest.raises(VaultError, match="is an API key"):
        await vault.reconnect_grant(key, new, another, "another-secret")
    with pytest.raises(VaultError, match="is a grant"):
        vault.replace_key(account, KEY)


def test_without_its_extra_it_says_what_to_install(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['cryptography.hazmat.primitives.ciphers.aead'] = None\n"
        "from meraki_async.auth.vault import Vault\n"
        f"Vault.create({str(tmp_path / 'v')!r}, 'env')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ}
    )
    assert "a vault needs: pip install 'meraki-async[accounts]'" in done.stderr
