"""Fixtures of the generator's tests."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .test_oddities import Generated


@pytest.fixture
def generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Generated]:
    before = {name: m for name, m in sys.modules.items() if name.startswith("meraki_async.api")}
    yield Generated(tmp_path, monkeypatch)
    for name in [name for name in sys.modules if name.startswith("meraki_async.api")]:
        del sys.modules[name]
    sys.modules.update(before)
