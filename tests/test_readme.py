"""What a user writes first runs as it stands, and passes a strict type checker, pyright's."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .cli.command import cli
from .type_checkers import pyright_errors

README = Path(__file__).parent.parent / "README.md"
SHORTEST = """\
import asyncio
from meraki_async import Meraki

async def main():
    async with Meraki() as meraki:
        orgs = await meraki.organizations.get_organizations()
        async for device in meraki.organizations.get_organization_devices(orgs[0].id):
            print(device.serial, device.model)
        async with meraki.fan_out(
            lambda org: meraki.organizations.get_organization_devices(org.id)
        ) as stream:
            async for org, device in stream:
                print(org.name, device.serial)

asyncio.run(main())
"""
WRONG = SHORTEST.replace("device.serial, device.model", "device.serial, device.modell")


def first_example(heading: str = "") -> str:
    """The first Python in the README, or below a heading of it."""
    text = README.read_text().partition(heading)[2] if heading else README.read_text()
    example = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert example is not None
    return example.group(1)


def test_the_declared_access_is_understood(tmp_path: Path) -> None:
    text = README.read_text().partition("## Provisioning\n")[2]
    example = re.search(r"```toml\n(.*?)```", text, re.DOTALL)
    assert example is not None
    (tmp_path / "access.toml").write_text(example.group(1))
    done = cli("provision", "plan", "access.toml", "--dry-run", "--simulate", cwd=tmp_path)
    assert "+ alice@example.com: read-only, monitor-only on tag retail (noc, stores)" in done.stdout
    assert not done.stderr


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("", 200),
        ("## Action batches\n", 1),
        ("## The directory\n", 100),
        ("## Configuration as it was\n", 1),
        ("## Provisioning\n", 1),
        ("## Off-boarding\n", 2),
    ],
)
def test_an_example_runs_without_an_account(heading: str, lines: int, tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(first_example(heading))
    environment = {k: v for k, v in os.environ.items() if not k.startswith("MERAKI")}
    root = str(README.parent)
    done = subprocess.run(
        [sys.executable, "-W", "error", "example.py"],
        cwd=tmp_path,
        env={**environment, "PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) > lines


@pytest.mark.slow
def test_the_first_example_is_typed_throughout(tmp_path: Path) -> None:
    assert pyright_errors(first_example(), tmp_path) == {}
    assert pyright_errors(first_example("## Action batches\n"), tmp_path) == {}
    assert pyright_errors(first_example("## The directory\n"), tmp_path) == {}
    assert pyright_errors(first_example("## Off-boarding\n"), tmp_path) == {}
    assert pyright_errors(SHORTEST, tmp_path) == {}
    assert any("modell" in message for message in pyright_errors(WRONG, tmp_path).values())
