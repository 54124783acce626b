"""What a user writes first runs as it stands, and passes a strict type checker, pyright's."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

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


def first_example() -> str:
    """The first Python in the README."""
    example = re.search(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
    assert example is not None
    return example.group(1)


def test_it_is_short() -> None:
    assert len(README.read_text().splitlines()) <= 150


def test_the_example_runs_without_an_account(tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(first_example())
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
    assert len(done.stdout.splitlines()) > 200


@pytest.mark.slow
def test_the_first_lines_are_typed_throughout(tmp_path: Path) -> None:
    assert pyright_errors(SHORTEST, tmp_path) == {}
    assert any("modell" in message for message in pyright_errors(WRONG, tmp_path).values())
