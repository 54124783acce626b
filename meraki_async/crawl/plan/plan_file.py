"""A plan's file, in TOML or JSON."""

import json
import tomllib
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, field

from ...errors import ConfigurationError


class PlanFile(Struct, forbid_unknown_fields=True):
    """What a plan's file may contain."""

    listings: list[str | dict[str, Any]]
    organizations: list[str] = field(default_factory=list)
    networks: list[str] = field(default_factory=list)
    network_tags: list[str] = field(default_factory=list)
    products: list[str] = field(default_factory=list)
    events_limit: int | None = None
    events_since: float | None = None


def read_plan_file(path: Path) -> PlanFile:
    """Read a plan's file.

    Args:
        path: its suffix ``.json`` makes it JSON; otherwise it is TOML.

    Raises:
        ConfigurationError: the file cannot be read, or contains something else.
    """
    try:
        text = path.read_text(encoding="utf-8")
        content = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
        return msgspec.convert(content, PlanFile)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"the plan {path} cannot be used: {error}") from None
