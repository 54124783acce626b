"""Values that fit a schema, for operations of which nothing more is known than their contract.

The same seed, path, member and number give the same value.
"""

import random
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from msgspec import Struct

from ..world.clock import iso
from .schema import Scalar, ShortSchema, members, scalar

HEADER = "X-Simulated"
SYNTHETIC = {HEADER: "synthetic"}
ECHOED = {HEADER: "echoed"}
_IDS = {"organizationId", "networkId", "serial", "deviceSerial"}
_TEXTS = {
    "name": "Sample",
    "email": "person7@fjordlys.example",
    "mac": "e0:cb:bc:10:2f:9a",
    "url": "https://n214.meraki.com/o/Xk2pQa/manage",
    "ip": "198.51.100.7",
    "subnet": "10.12.20.0/24",
    "model": "MR46",
    "productType": "wireless",
    "ssid": "Retail",
    "timeZone": "Europe/Oslo",
}


class Context(Struct, frozen=True, kw_only=True):
    """What a request says that its response repeats."""

    seed: int
    path: str
    """Of the request, below the base path."""
    now: float
    """Seconds of the epoch."""
    arguments: Mapping[str, str]
    """The values in the path, by the parameters' names."""
    ids: Mapping[str, str]
    """Ids of the organization, network and device that the request is about, as far as known."""


def synthesize_value(
    short: ShortSchema | None, context: Context, name: str = "", number: int = 0
) -> Any:
    """A value that fits a schema, every member filled.

    Args:
        short: the schema in short form; None: any object.
        context: what the request says.
        name: the member whose value it is.
        number: tells the records of a list apart.
    """
    if isinstance(short, list):
        inner = short[0] if short else "s"
        return [synthesize_value(inner, context, name.removesuffix("s"), number)]
    if isinstance(short, dict):
        if "|" in short:
            return synthesize_value(short["|"][0], context, name, number)
        return {
            "key" if member == "*" else member: synthesize_value(schema, context, member, number)
            for member, schema, _ in members(short)
        }
    if short is None:
        return {}
    if short.startswith("~"):
        return _of_names(short[1:].split(), context, number)
    return _scalar_value(scalar(short), context, name, number)


def _of_names(names: list[str], context: Context, number: int) -> Any:
    """An object of unknown structure: the names that occur in it, side by side."""
    inner = [n for n in names if n not in ("items", "meta", "counts", "total", "remaining")]
    record = {name: _scalar_value(Scalar("*"), context, name, number) for name in inner}
    if "items" in names and "meta" in names:
        counts = {"items": {"total": 1, "remaining": 0}}
        return {"items": [record], "meta": {"counts": counts}}
    return record


def _scalar_value(schema: Scalar, context: Context, name: str, number: int) -> Any:
    rng = random.Random(f"{context.seed}/{context.path}/{name}/{number}")
    if schema.choices:
        return rng.choice(schema.choices)
    match schema.kind:
        case "b":
            return rng.random() < 0.5
        case "i":
            return rng.randint(*_bounds(schema, 1, 100))
        case "n":
            minimum, maximum = _bounds(schema, 1, 100)
            return round(rng.uniform(minimum, maximum), 2)
        case "t":
            return _time(context, rng)
    return _text(context, name, number, rng)


def _bounds(schema: Scalar, minimum: int, maximum: int) -> tuple[int, int]:
    """The schema's limits; where it has none, the ones given."""
    if schema.minimum is not None:
        minimum = int(schema.minimum)
    else:
        minimum = min(minimum, int(schema.maximum or minimum))
    if schema.maximum is not None:
        maximum = int(schema.maximum)
    return minimum, max(minimum, maximum)


def _time(context: Context, rng: random.Random) -> str:
    # within the last month, and the same for every request within an hour
    hour = context.now // 3600 * 3600
    return iso(hour - rng.randint(0, 30 * 86_400))


def _text(context: Context, name: str, number: int, rng: random.Random) -> str:
    if name in _IDS and context.ids.get(name):
        return context.ids[name]
    if name in context.arguments:
        return unquote(context.arguments[name])
    if name.endswith(("At", "Time", "date", "Date")) or name in ("ts", "timestamp"):
        return _time(context, rng)
    if name.endswith(("Id", "id")) or name in ("number", "portId"):
        return str(646_829_496_481_300_000 + number * 1000 + rng.randint(0, 999))
    if name in ("serial", "deviceSerial"):
        return "Q2KD-7XNA-4WLM"
    for ending, text in _TEXTS.items():
        if name.lower().endswith(ending.lower()):
            return f"{text} {number}" if ending == "name" else text
    return f"{name or 'text'} {number}"
