"""The fixture that other projects get by installing the package."""

import json
import subprocess
import sys
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from meraki_async.simulator import Simulator

_A_TEST_OF_SOMEBODY = """
import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest


def ask(dashboard, path):
    headers = {"Authorization": f"Bearer {dashboard.api_key}"}
    return json.load(urlopen(Request(dashboard.url + path, headers=headers)))


def test_it_responds(meraki_dashboard):
    assert ask(meraki_dashboard, "/organizations")
    assert [seen.path for seen in meraki_dashboard.requests] == ["/organizations"]


@pytest.mark.meraki_dashboard(organizations=2, rate_limits=False)
def test_it_is_made_as_the_marker_says(meraki_dashboard):
    assert len(ask(meraki_dashboard, "/organizations")) == 2
    meraki_dashboard.faults.add("500")
    with pytest.raises(HTTPError, match="500"):
        ask(meraki_dashboard, "/organizations")
"""


@pytest.mark.meraki_dashboard(organizations=3)
def test_plain_code_can_call_it(meraki_dashboard: Simulator) -> None:
    headers = {"Authorization": f"Bearer {meraki_dashboard.api_key}"}
    with urlopen(Request(f"{meraki_dashboard.url}/organizations", headers=headers)) as response:  # noqa: S310
        assert len(json.load(response)) == 3


@pytest.mark.slow
def test_it_is_there_without_being_asked_for(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(_A_TEST_OF_SOMEBODY)
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "--strict-markers", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert "2 passed" in done.stdout
    listed = [sys.executable, "-m", "pytest", "--fixtures", "."]
    done = subprocess.run(listed, cwd=tmp_path, capture_output=True, text=True)
    assert "meraki_dashboard -- " in done.stdout
    assert "A simulated Meraki dashboard" in done.stdout
