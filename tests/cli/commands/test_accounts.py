"""``meraki-async accounts``, against a simulated dashboard on a socket."""

import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import anyio
import pytest

from meraki_async.accounts import Vault
from meraki_async.simulator import Simulator
from meraki_async.simulator.access.oauth import OAuthApplication

from ...auth.test_vault import GRANT, SERVER
from ..command import cli
from ..terminal import type_into

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
KEY = "5e1f0c3a9b7d2468ace013579bdf2468ace01357"
SECRET = "application-secret-77"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def redirect_uri() -> str:
    return f"http://127.0.0.1:{free_port()}/callback"


@pytest.fixture
async def dashboard(redirect_uri: str) -> AsyncIterator[Simulator]:
    application = OAuthApplication(client_id="app", secret=SECRET, redirect_uris=(redirect_uri,))
    async with Simulator(
        organizations=3, devices_per_organization=5, oauth_applications=[application]
    ) as running:
        yield running


class Terminal:
    """A user's shell, with a vault of its own."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.variables = {
            "MERAKI_ASYNC_VAULT": str(directory / "vault.sqlite"),
            "MERAKI_ASYNC_CLIENT_SECRET": SECRET,
        }

    async def run(self, *arguments: str, text: str = "", code: int = 0) -> tuple[Any, str]:
        """What a command prints as JSON, and what it says."""
        done = await anyio.to_thread.run_sync(
            lambda: cli(*arguments, variables=self.variables, input=text, cwd=self.directory)
        )
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        is_json = done.stdout[:1] in ("[", "{")
        return json.loads(done.stdout) if is_json else None, done.stderr

    @contextmanager
    def start(self, *arguments: str, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
        with subprocess.Popen(
            [sys.executable, "-m", "meraki_async", *arguments],
            stderr=subprocess.PIPE,
            env={
                **{k: v for k, v in os.environ.items() if not k.startswith("MERAKI")},
                **self.variables,
            },
            cwd=self.directory,
            **options,
        ) as process:
            try:
                yield process
            finally:
                process.kill()


@pytest.fixture
async def terminal(tmp_path: Path) -> Terminal:
    found = Terminal(tmp_path)
    await found.run("accounts", "init", "--key", f"file:{tmp_path / 'vault.key'}")
    return found


@pytest.mark.slow
async def test_keys(terminal: Terminal, dashboard: Simulator) -> None:
    base_url = ("--base-url", dashboard.url)
    _, said = await terminal.run(
        "accounts", "add", "acme", "--key-file", "-", *base_url, text=f"{dashboard.api_key}\n"
    )
    assert re.search(r"acme: \S+@\S+, 3 organizations", said)
    (row,), _ = await terminal.run("accounts", "list")
    assert (row["name"], row["kind"], row["organizations"]) == ("acme", "key", 3)
    (state,), _ = await terminal.run("accounts", "check", "--all")
    assert state["state"] == "ok"
    records, _ = await terminal.run("call", "getOrganizations", "--account", "acme")
    assert len(records) == 3
    await terminal.run("accounts", "rename", "acme", "north")
    (shown,), _ = await terminal.run("accounts", "show", "north")
    assert len(shown["organizations"]) == 3
    rows, _ = await terminal.run("accounts", "export-organizations")
    assert all(each["accounts"] == ["north"] for each in rows)
    await terminal.run("accounts", "backup", "copy.sqlite")
    await terminal.run("accounts", "rotate-key")
    await terminal.run("accounts", "remove", "north")
    # an address of the environment is kept with the account, so that its key goes nowhere else
    terminal.variables["MERAKI_DASHBOARD_BASE_URL"] = dashboard.url
    added = ("accounts", "add", "south", "--key-file", "-")
    await terminal.run(*added, text=f"{dashboard.api_key}\n")
    del terminal.variables["MERAKI_DASHBOARD_BASE_URL"]
    records, _ = await terminal.run("call", "getOrganizations", "--account", "south")
    assert len(records) == 3
    await terminal.run("accounts", "remove", "south")
    assert (await terminal.run("accounts", "list"))[0] == []


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        ("7\n4\n\n", 0, "its key is in file:"),
        ("4\nother.key\n", 0, "other.key"),
        ("3\n", 2, "MERAKI_ASYNC_VAULT_KEY is not set"),
        ("\x03", 130, "Interrupted."),
    ],
)
def test_a_terminal_is_asked_where_the_key_shall_be(
    tmp_path: Path, typed: str, code: int, said: str
) -> None:
    import pty

    fresh = Terminal(tmp_path)
    ours, theirs = pty.openpty()
    try:
        with fresh.start(
            *("accounts", "init"),
            stdin=theirs,
            start_new_session=True,
            preexec_fn=controlling_terminal,
        ) as process:
            assert process.stderr is not None
            text = ""
            while "Number" not in text:
                text += process.stderr.read(1).decode()
            assert text.index("keyring") < text.index("systemd") < text.index("env")
            assert text.index("env") < text.index("protects little")
            type_into(ours, typed.encode(), process)
            text = process.stderr.read().decode()
            assert process.wait() == code
    finally:
        os.close(ours)
        os.close(theirs)
    assert said in text
    assert (tmp_path / "vault.sqlite").exists() == (code == 0)
    if code == 0:
        assert "protects little" in text


def controlling_terminal() -> None:
    """Make standard input the terminal of a process, as that of a shell is."""
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.mark.slow
async def test_what_is_refused(terminal: Terminal, dashboard: Simulator) -> None:
    base_url = ("--base-url", dashboard.url)
    wrong = await terminal.run(
        "accounts", "add", "acme", "--key-file", "-", *base_url, text="f" * 40, code=1
    )
    assert "401" in wrong[1]
    assert (await terminal.run("accounts", "list"))[0] == []
    for arguments, message in (
        (["add", "acme"], "pass --key-file FILE, or --key-file - for standard"),
        (["add", "acme", "--oauth"], "OAuth needs --client-id"),
        (["check"], "name accounts, or pass --all"),
        (["show", "acme"], "no account 'acme'; there are: none yet"),
        (["init", "--key", "env", "--vault", "new"], "MERAKI_ASYNC_VAULT_KEY is not set"),
        (
            ["init", "--key", "drawer", "--vault", "new"],
            "systemd:NAME, env or file",
        ),
    ):
        _, said = await terminal.run("accounts", *arguments, code=2)
        assert said.startswith("Error: ")
        assert len(said.splitlines()) == 1
        assert message in said
    vault = Vault(terminal.directory / "vault.sqlite")
    vault.add_key("mine", KEY)
    vault.add_grant("theirs", GRANT, SERVER, SECRET)
    for arguments, message in (
        (["add", "mine"], "to replace its credentials, pass --reconnect"),
        (["add", "mine", "--reconnect", "--oauth"], "mine is an API key: leave --oauth out"),
        (["add", "theirs", "--reconnect"], "theirs is a grant: pass --oauth"),
        (["add", "a b"], "letters, digits"),
    ):
        # said before anything is asked for
        _, said = await terminal.run("accounts", *arguments, code=2)
        assert message in said
    rows, _ = await terminal.run("accounts", "list")
    assert {row["name"]: row["state"] for row in rows} == {
        "mine": "ok",
        "theirs": "over: access has to be granted again",
    }
    await terminal.run("accounts", "remove", "mine")
    with closing(sqlite3.connect(vault.path)) as database, database:
        database.execute("UPDATE secrets SET ciphertext = zeroblob(99)")
    (row,), _ = await terminal.run("accounts", "list")
    assert "damaged or tampered with" in row["state"]
    vault.remove("theirs")
    _, said = await terminal.run("call", "getOrganizations", "--all-accounts", code=2)
    assert "there are no accounts" in said
    _, said = await terminal.run(
        "call", "getOrganizations", "--all-accounts", "--account", "x", code=2
    )
    assert "not both" in said


async def grant(terminal: Terminal, dashboard: Simulator, redirect_uri: str, *more: str) -> int:
    """Add an account by OAuth, with a browser that consents; the exit code."""
    root = dashboard.url.removesuffix("/api/v1")
    with terminal.start(
        *("accounts", "add", "customer", "--oauth", "--client-id", "app", "--no-browser"),
        *("--redirect-uri", redirect_uri, "--authorization-server", root),
        *("--base-url", dashboard.url, "--preset", "inventory", *more),
    ) as process:
        assert process.stderr is not None

        def until(text: bytes) -> bytes:
            lines = b""
            assert process.stderr is not None
            while text not in lines:
                line = process.stderr.readline()
                assert line, lines
                lines += line
            return lines

        said = await anyio.to_thread.run_sync(until, b"Waiting for the browser")
        url = re.search(r"http\S+/oauth/authorize\S+", said.decode())
        assert url is not None
        await consent(url[0], dashboard)
        code = await anyio.to_thread.run_sync(process.wait)
        assert b"Traceback" not in process.stderr.read()
        return code


async def consent(url: str, dashboard: Simulator) -> None:
    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    organization_id = next(iter(dashboard.oauth.grantable_organizations()))
    form = {**query, "decision": "allow", "organization_id": organization_id}
    async with aiohttp.ClientSession() as browser:
        page = await browser.post(url.partition("?")[0], data=form)
        assert "close this window" in await page.text()
        assert "no-referrer" in page.headers["Referrer-Policy"]


@pytest.mark.slow
async def test_oauth_from_consent_to_crawl(
    terminal: Terminal, dashboard: Simulator, redirect_uri: str
) -> None:
    assert await grant(terminal, dashboard, redirect_uri) == 0
    (row,), _ = await terminal.run("accounts", "list")
    assert (row["kind"], row["organizations"], row["daysLeft"]) == ("oauth", 1, 89)
    await terminal.run(
        "crawl", "getOrganizationNetworks", "--account", "customer", "--out", "out", "--quiet"
    )
    assert list((terminal.directory / "out" / "getOrganizationNetworks").iterdir())
    everything = b"".join(
        path.read_bytes() for path in terminal.directory.rglob("*") if path.is_file()
    )
    vault = Vault(terminal.directory / "vault.sqlite")
    stored = vault.grant(vault.find("customer"))
    for secret in (SECRET, str(stored.refresh_token), str(stored.access_token)):
        assert secret.encode() not in everything
    await terminal.run("accounts", "remove", "customer")
    assert dashboard.oauth.identity(str(stored.access_token)) is not None  # ten minutes more
    dashboard.clock.advance(601)
    assert dashboard.oauth.identity(str(stored.access_token)) is None


@pytest.mark.slow
async def test_a_customer_who_took_access_back(
    terminal: Terminal, dashboard: Simulator, redirect_uri: str
) -> None:
    assert await grant(terminal, dashboard, redirect_uri) == 0
    for organization_id in dashboard.oauth.grantable_organizations():
        dashboard.oauth.disconnect(organization_id, "app")
    dashboard.clock.advance(3601)
    (state,), _ = await terminal.run("accounts", "check", "customer", code=1)
    assert "access has to be granted again by a full administrator" in state["state"]
    _, said = await terminal.run("call", "getOrganizations", "--account", "customer", code=1)
    assert "customer: access has to be granted again" in said
    assert await grant(terminal, dashboard, redirect_uri, "--reconnect") == 0
    (state,), _ = await terminal.run("accounts", "check", "customer")
    assert state["state"] == "ok"


@pytest.mark.slow
async def test_access_that_is_taken_back_in_the_middle_of_a_crawl(
    terminal: Terminal, dashboard: Simulator, redirect_uri: str
) -> None:
    assert await grant(terminal, dashboard, redirect_uri) == 0
    command = ("crawl", "getOrganizationNetworks", "getDeviceManagementInterface")
    with terminal.start(
        *command, "--account", "customer", "--out", "out", "--rate", "1", "--quiet"
    ) as process:
        with anyio.fail_after(60):
            while not any("/managementInterface" in seen.path for seen in dashboard.requests):
                assert process.poll() is None
                await anyio.sleep(0.02)
        for organization_id in dashboard.oauth.grantable_organizations():
            dashboard.oauth.disconnect(organization_id, "app")
        dashboard.clock.advance(601)
        assert await anyio.to_thread.run_sync(process.wait) == 1
        assert process.stderr is not None
        said = process.stderr.read().decode()
    assert "customer: access has to be granted again" in said
    vault = Vault(terminal.directory / "vault.sqlite")
    assert vault.find("customer").organizations[0] in said
    assert "Traceback" not in said
    # what was read is kept, and the rest follows when access was granted again
    assert await grant(terminal, dashboard, redirect_uri, "--reconnect") == 0
    await terminal.run(*command, "--account", "customer", "--out", "out", "--quiet")
