"""What all sites of a kind are: the file ``site.toml``."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Self

import msgspec
from msgspec import Struct

from ..operations.body_check import unknown_member, value_problems
from ..operations.schemas import body_schema
from ..rows import RowError
from ..writes.change import SECRET

_PLACE = re.compile(r"\{([^{}]+)\}")


class Profile(
    Struct,
    frozen=True,
    kw_only=True,
    rename="camel",
    forbid_unknown_fields=True,
    omit_defaults=True,
):
    """What sites have that their rows do not say.

    Texts may have ``{column}`` in them: the value of a column of the site's row; those of a device
    also ``{serial}`` and ``{number}``, which counts the devices of the site from 1.
    ``{ secret = "guest" }`` in the place of a text is asked for when the plan is applied.
    """

    product_types: list[str] = []
    time_zone: str | None = None
    tags: list[str] = []
    notes: str | None = None
    template: str | None = None
    """The name or id of a configuration template."""
    device: dict[str, Any] = {}
    """The body of ``updateDevice`` for each device."""
    vlans: list[dict[str, Any]] = []
    """Bodies of ``createNetworkApplianceVlan``; of a site with a template, of the update."""
    ssids: list[dict[str, Any]] = []
    """Bodies of ``updateNetworkWirelessSsid``, with their ``number``."""

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read a profile, and compare it with the descriptions of the operations.

        Args:
            path: of a file in TOML.

        Raises:
            OSError: it cannot be read.
            RowError: names all that is wrong.
        """
        try:
            found = tomllib.loads(Path(path).read_text(encoding="utf-8"))
            profile = msgspec.convert(found, cls)
        except (ValueError, msgspec.ValidationError) as error:
            raise RowError([f"{path}: {error}"]) from None
        problems = [f"{path}: {each}" for each in profile.problems()]
        if problems:
            raise RowError(problems)
        return profile

    def problems(self) -> Iterator[str]:
        """What no operation takes."""
        yield from _body_problems("updateDevice", self.device, "device")
        for number, each in enumerate(self.vlans, start=1):
            if not str(each.get("id", "")):
                yield f"vlans[{number}] needs id"
            yield from _body_problems("createNetworkApplianceVlan", each, f"vlans[{number}]")
        for number, each in enumerate(self.ssids, start=1):
            if not str(each.get("number", "")):
                yield f"ssids[{number}] needs number"
            body = {name: value for name, value in each.items() if name != "number"}
            yield from _body_problems("updateNetworkWirelessSsid", body, f"ssids[{number}]")

    def places(self) -> set[str]:
        """The columns that its texts take values from."""
        return set(_places([self.notes, self.tags, self.device, self.vlans, self.ssids]))


def filled(value: Any, columns: Mapping[str, str]) -> Any:
    """A value of a profile with those of a site's columns.

    Raises:
        ValueError: a column has no value.
    """
    match value:
        case str():
            return _PLACE.sub(lambda match: _column(columns, match[1]), value)
        case {"secret": str(name)} if len(value) == 1:
            return {SECRET: name}
        case dict():
            return {name: filled(member, columns) for name, member in value.items()}
        case list():
            return [filled(member, columns) for member in value]
    return value


def _column(columns: Mapping[str, str], name: str) -> str:
    if name not in columns:
        raise ValueError(f"the profile takes {{{name}}} from the row, which does not have it")
    return columns[name]


def _places(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield from _PLACE.findall(value)
        case dict():
            for member in value.values():
                yield from _places(member)
        case list():
            for member in value:
                yield from _places(member)


def _body_problems(operation_id: str, body: Mapping[str, Any], name: str) -> Iterator[str]:
    """What of a body does not fit, as far as it is known before a row fills it."""
    schema = body_schema(operation_id)
    if isinstance(schema, dict):
        for member in body:
            known = [each.removesuffix("!") for each in schema]
            if member not in known:
                yield unknown_member(member, known, name)
        for member, value in body.items():
            inner = schema.get(member, schema.get(f"{member}!"))
            if inner is not None:
                yield from value_problems(_known(value), inner, f"{name}.{member}")


def _known(value: Any) -> Any:
    """A value with None, which fits anywhere, where rows and secrets stand."""
    match value:
        case str() if _PLACE.search(value):
            return None
        case {"secret": str()} if len(value) == 1:
            return None
        case dict():
            return {name: _known(member) for name, member in value.items()}
        case list():
            return [_known(member) for member in value]
    return value
