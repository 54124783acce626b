"""What README and manual say is so: links, commands, options, programs."""

import ast
import configparser
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio.to_thread
import pytest
import typer.main
import yaml  # type: ignore[import-untyped]
from typer.core import TyperGroup

from meraki_async import Meraki
from meraki_async.cli.app import app
from meraki_async.cli.manual import pages
from meraki_async.simulator import Simulator

from .cli.command import cli, one_line
from .reader import Reader
from .snippets import MANUAL, PAGES, ROOT, Snippet, command_arguments, snippets
from .type_checkers import pyright_errors_of

pytestmark = pytest.mark.anyio
SHELL = ("sh", "bash", "console")
_ENDING = {"--help", "--install-completion", "--version"}
"""Options that end a command as soon as they are read."""


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


def anchors(page: Path) -> set[str]:
    """What GitHub makes of headings."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.casefold()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"]\(([^)\s]+)\)", page.read_text()):
        if re.match(r"https?:", target):
            continue
        name, _, anchor = target.partition("#")
        file = page.parent / name if name else page
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


def test_the_contents_name_every_page() -> None:
    listed = [page.name for page in pages()]
    assert sorted(listed) == sorted(
        each.stem for each in MANUAL.glob("*.md") if each.stem != "README"
    )
    for page in pages():
        assert page.text().startswith(f"# {page.title}\n")
        assert "<!--" not in page.text()
        assert "```sh check" not in page.text()


def test_docs() -> None:
    done = cli("docs")
    assert done.returncode == 0
    assert [line.split("\t")[0] for line in done.stdout.splitlines()] == [p.name for p in pages()]
    shown = cli("docs", "crawl")
    assert shown.stdout == next(page.text() for page in pages() if page.name == "crawl")
    one_line(cli("docs", "budget"), "no page 'budget'; there are: budgets", 2)


def test_the_declared_access_is_understood(tmp_path: Path) -> None:
    [declared] = [each for each in snippets("toml") if each.file == "access.toml"]
    (tmp_path / "access.toml").write_text(declared.code)
    done = cli("provision", "plan", "access.toml", "--dry-run", "--simulate", cwd=tmp_path)
    assert "+ alice@example.com: read-only, monitor-only on tag retail (noc, stores)" in done.stdout
    assert not done.stderr


def parse(arguments: list[str], *, is_whole: bool = True) -> None:
    """Have a command line parsed, as far as types and required parameters go.

    Args:
        is_whole: nothing that is required may be missing.

    Raises:
        ClickException: there is no such command or option, or a value is none.
    """
    command: Any = typer.main.get_command(app)
    name: str | None = "meraki-async"
    context = None
    while isinstance(command, TyperGroup):
        if not _ENDING.isdisjoint(arguments) or (not arguments and not is_whole):
            return
        context = command.make_context(name, arguments, parent=context)
        arguments = [*context._protected_args, *context.args]
        if not arguments and command.invoke_without_command:
            return
        name, command, arguments = command.resolve_command(context, arguments)
    try:
        command.make_context(name, arguments, parent=context).close()
    except Exception as error:
        if is_whole or type(error).__name__ != "MissingParameter":
            raise


@pytest.mark.parametrize("snippet", snippets(*SHELL), ids=str)
def test_commands_and_their_options_exist(snippet: Snippet) -> None:
    for arguments in snippet.commands():
        parse(arguments)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_commands_in_sentences_exist(page: Path) -> None:
    for quoted in re.findall(r"`(meraki-async [^`]*)`", page.read_text()):
        for arguments in command_arguments(" ".join(quoted.split())):
            if "…" not in quoted:
                parse(arguments, is_whole=False)


def test_a_misspelt_option_is_noticed() -> None:
    for wrong in (
        ["crawl", "--ot", "x"],
        ["directory", "user"],
        ["crawl", "--out", "x", "--rate", "y"],
    ):
        with pytest.raises(Exception, match=r"No such|valid (number|float)"):
            parse(wrong)


@pytest.mark.parametrize("snippet", snippets("python"), ids=str)
def test_python_compiles(snippet: Snippet) -> None:
    ast.parse(snippet.program())


@pytest.mark.slow
def test_python_is_typed(tmp_path: Path) -> None:
    programs = {
        re.sub(r"\W", "_", str(each)) + ".py": each.program()
        for each in snippets("python")
        if each.is_run and each.file is None
    }
    assert pyright_errors_of(programs, tmp_path) == {}


def file_of(name: str) -> str:
    """A file that the manual shows."""
    [snippet] = [each for each in snippets() if each.file == name and "recipes" in each.page]
    return snippet.code


def test_the_crontab_can_be_run() -> None:
    settings: list[str] = []
    jobs: list[str] = []
    for line in file_of("crontab").splitlines():
        (settings if re.match(r"\w+=", line) else jobs).append(line)
    assert [each.partition("=")[0] for each in settings] == ["MAILTO", "MERAKI_ASYNC_DB"]
    assert len(jobs) == 3
    for line in jobs:
        *fields, command = line.split(maxsplit=5)
        assert len(fields) == 5
        assert all(re.fullmatch(r"\*|\d+", each) for each in fields)
        assert "%" not in command  # cron takes it for the end of a line
        assert subprocess.run(["sh", "-n", "-c", command], check=False).returncode == 0
        [arguments] = command_arguments(command)
        parse(arguments)


@pytest.mark.slow
async def test_the_lines_of_the_crontab_do_what_is_said(
    dashboard: Simulator, tmp_path: Path
) -> None:
    (tmp_path / "venv").mkdir()
    (tmp_path / "venv" / "bin").symlink_to(Path(sys.executable).parent)
    (tmp_path / "key.sh").write_text(
        f"export MERAKI_DASHBOARD_API_KEY={dashboard.api_key}\n"
        f"export MERAKI_DASHBOARD_BASE_URL={dashboard.url}\n"
    )
    variables = {
        "HOME": str(tmp_path),
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "MERAKI_ASYNC_DB": str(tmp_path / "directory.sqlite"),
    }

    def run_lines() -> list[str]:
        """What cron would mail of each line."""
        return [
            subprocess.run(
                ["sh", "-c", line.split(maxsplit=5)[5].replace("/var/lib/meraki", str(tmp_path))],
                env=variables,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            ).stdout
            for line in file_of("crontab").splitlines()
            if "meraki-async" in line
        ]

    crawl, sync, licenses = await anyio.to_thread.run_sync(run_lines)
    assert (crawl, sync) == ("", "")
    assert "grace_ends_on" in licenses.splitlines()[0]
    assert (tmp_path / "inventory" / "manifest.json").exists()
    assert (tmp_path / "directory.sqlite").exists()
    (tmp_path / "key.sh").write_text("export MERAKI_DASHBOARD_API_KEY=wrong\n")
    mails = await anyio.to_thread.run_sync(run_lines)
    assert all("Error: " in each for each in mails)


def unit(name: str) -> configparser.ConfigParser:
    """A unit of systemd; of what is given again, the last counts."""
    found = configparser.ConfigParser(strict=False, interpolation=None)
    found.optionxform = str  # type: ignore[assignment,method-assign]
    found.read_string(file_of(name))
    return found


def test_the_units_have_what_systemd_needs(tmp_path: Path) -> None:
    service, timer = unit("meraki-sync.service"), unit("meraki-sync.timer")
    assert service["Unit"]["Description"]
    assert service["Service"]["Type"] == "oneshot"
    program, _, arguments = service["Service"]["ExecStart"].partition(" ")
    assert program.startswith("/")
    parse(arguments.split())
    name, _, file = service["Service"]["LoadCredentialEncrypted"].partition(":")
    assert name == "meraki-async-vault-key"
    assert any(file in each.code for each in snippets("sh"))
    # where the state is, systemd makes the directory
    state = f"/var/lib/{service['Service']['StateDirectory']}/"
    lines = file_of("meraki-sync.service").splitlines()
    kept = [each.split("=", 2)[2] for each in lines if each.startswith("Environment=")]
    assert kept
    assert all(each.startswith(state) for each in kept)
    assert timer["Timer"]["OnCalendar"]
    assert timer["Install"]["WantedBy"] == "timers.target"
    if (verify := shutil.which("systemd-analyze")) is None:
        return
    for name in ("meraki-sync.service", "meraki-sync.timer"):
        (tmp_path / name).write_text(file_of(name).replace(program, sys.executable))
    command = [verify, "verify", *map(str, sorted(tmp_path.iterdir()))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_container_installs_what_there_is() -> None:
    lines = file_of("Dockerfile").splitlines()
    assert lines[0].startswith("FROM python:3.")
    assert lines[-1] == 'ENTRYPOINT ["meraki-async"]'
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"][
        "optional-dependencies"
    ]
    [asked] = re.findall(r"/src\[([\w,]+)]", file_of("Dockerfile"))
    assert set(asked.split(",")) <= extras.keys()
    shell = [each.removeprefix("RUN ") for each in lines if each.startswith("RUN ")]
    assert subprocess.run(["sh", "-n", "-c", "\n".join(shell)], check=False).returncode == 0


def test_the_workflow_is_one() -> None:
    workflow = yaml.safe_load(file_of("test.yml"))
    # YAML 1.1 takes "on" for true
    assert set(workflow) == {"name", True, "jobs"}
    assert workflow[True] == ["push", "pull_request"]
    [job] = workflow["jobs"].values()
    assert job["runs-on"]
    assert all(("uses" in each) != ("run" in each) for each in job["steps"])


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=4, devices_per_organization=30, seed=7, rate_limits=False
    ) as running:
        yield running


@pytest.fixture
async def reader(dashboard: Simulator, tmp_path: Path) -> Reader:
    async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
        organizations = await meraki.organizations.get_organizations()
        first = next(each for each in organizations if each.api and each.api.enabled)
        networks = await meraki.organizations.get_organization_networks(first.id)
        devices = await meraki.organizations.get_organization_devices(first.id)
        for name in ("alice@example.com", "bob@example.com"):
            await meraki.organizations.create_organization_admin(
                first.id, email=name, name=name.partition("@")[0].title(), org_access="full"
            )
    switch = next(each for each in devices if each.product_type == "switch")
    ids = {
        "1234": str(first.id),
        "N_1": str(networks[0].id),
        "Q2XX-XXXX-XXXX": str(switch.serial),
        "Acme*": f"{str(first.name).split()[0]}*",
        "Store*": "*store*",
        "shop": networks[0].tags[0] if networks[0].tags else "west",
    }
    return Reader(dashboard, tmp_path, ids)


def _pages_that_run() -> list[object]:
    return [pytest.param(page, id=name_of(page)) for page in PAGES]


@pytest.mark.parametrize("page", _pages_that_run())
@pytest.mark.timeout(600)
@pytest.mark.slow
async def test_a_page_runs_from_top_to_bottom(page: Path, reader: Reader) -> None:
    for snippet in snippets():
        is_program = snippet.language in ("python", *SHELL) and snippet.is_run
        if snippet.page == name_of(page) and (snippet.file is not None or is_program):
            await anyio.to_thread.run_sync(reader.run, snippet)
