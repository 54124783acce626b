"""Values that fit a schema, for operations of which nothing more is known than their contract.

The same seed, path, member and number give the same value. What a record says of a device, a
network and the organization it is in is true of one that is there.
"""

from collections.abc import Mapping
from typing import Any
from zlib import crc32

from msgspec import Struct

from ...operations.short_schema import Scalar, ShortSchema, member_names, members, scalar
from ..world.clock import iso
from .schema import problems

HEADER = "X-Simulated"
SYNTHETIC = {HEADER: "synthetic"}
ECHOED = {HEADER: "echoed"}
_FIRST_ID = 646_829_496_481_300_000
_UNKNOWN_SERIAL = "Q2KD-7XNA-4WLM"
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


class Subject(Struct, frozen=True, kw_only=True):
    """What a record is about; members by name, as far as they are known."""

    organization: Mapping[str, Any] = {}
    network: Mapping[str, Any] = {}
    device: Mapping[str, Any] = {}

    def members_of(self, name: str, names: list[str]) -> Mapping[str, Any]:
        """The members of an object that follow from what the record is about.

        Args:
            name: the member that the object is; empty: it is the record.
            names: of its members.
        """
        shared = {
            "organizationId": self.organization.get("id"),
            "networkId": self.network.get("id"),
            "networkName": self.network.get("name"),
            "deviceSerial": self.device.get("serial"),
            "deviceName": self.device.get("name"),
            "serial": self.device.get("serial"),
        }
        if name == "network":
            return {**shared, **self.network}
        if name == "organization":
            return {**shared, **self.organization}
        if name == "device" or "serial" in names:
            return {**shared, **self.device}
        is_about_network = "networkId" in names and "deviceSerial" not in names
        # what has an id beside that is something in the network, with a name of its own
        if is_about_network and "id" not in names and not name:
            return {**shared, "name": self.network.get("name")}
        return shared


class Context(Struct, frozen=True, kw_only=True):
    """What a request says that its response repeats."""

    seed: int
    path: str
    """Of the settings or the collection, below the base path."""
    until: float
    """The end of the month that times are in, in seconds of the epoch."""
    arguments: Mapping[str, str]
    """The values in the path, by the parameters' names."""
    subject: Subject = Subject()


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
        return _object(short, context, name, number)
    if short is None:
        return {}
    if short.startswith("~"):
        return _object(dict.fromkeys(member_names(short), "*"), context, name, number)
    return _scalar_value(scalar(short), context, name, number)


def record_id(short: ShortSchema | None, context: Context, name: str, number: int) -> Any:
    """What identifies a record in a list, unlike all others.

    Args:
        short: the schema of the member; None: it is not documented.
        context: what the request says.
        name: the member.
        number: of the record, from 1.
    """
    schema = scalar(short) if isinstance(short, str) else Scalar("s")
    if schema.choices:
        return schema.choices[(number - 1) % len(schema.choices)]
    if schema.kind in "in":
        return number
    return str(_FIRST_ID + number * 1000 + _digest(context, name, number) % 1000)


def _object(
    short: Mapping[str, ShortSchema], context: Context, name: str, number: int
) -> dict[str, Any]:
    known = context.subject.members_of(name, member_names(short))
    value = {}
    for member, schema, _ in members(short):
        fact = known.get(member)
        if fact is not None and not problems(fact, schema, member):
            value[member] = fact
        else:
            member_name = "key" if member == "*" else member
            value[member_name] = synthesize_value(schema, context, member, number)
    return value


def _digest(context: Context, name: str, number: int) -> int:
    return crc32(f"{context.seed}/{context.path}/{name}/{number}".encode())


def _scalar_value(schema: Scalar, context: Context, name: str, number: int) -> Any:
    digest = _digest(context, name, number)
    if schema.choices:
        return schema.choices[digest % len(schema.choices)]
    match schema.kind:
        case "b":
            # what was asked for was done
            return name == "success" or digest % 2 == 0
        case "i":
            minimum, maximum = _bounds(schema, 1, 100)
            return minimum + digest % (maximum - minimum + 1)
        case "n":
            minimum, maximum = _bounds(schema, 1, 100)
            return round(minimum + (maximum - minimum) * (digest % 10_000 / 10_000), 2)
        case "t":
            return _time(context, digest)
    return _text(context, name, number, digest)


def _bounds(schema: Scalar, minimum: int, maximum: int) -> tuple[int, int]:
    """The schema's limits; where it has none, the ones given."""
    if schema.minimum is not None:
        minimum = int(schema.minimum)
    else:
        minimum = min(minimum, int(schema.maximum or minimum))
    if schema.maximum is not None:
        maximum = int(schema.maximum)
    return minimum, max(minimum, maximum)


def _time(context: Context, digest: int) -> str:
    return iso(context.until - digest % (30 * 86_400))


def _text(context: Context, name: str, number: int, digest: int) -> str:
    if name in context.arguments:
        return context.arguments[name]
    if name.endswith(("At", "Time", "date", "Date")) or name in ("ts", "timestamp"):
        return _time(context, digest)
    if name.endswith(("Id", "id")) or name in ("number", "portId"):
        return str(_FIRST_ID + number * 1000 + digest % 1000)
    if name in ("serial", "deviceSerial"):
        return _UNKNOWN_SERIAL
    for ending, text in _TEXTS.items():
        if name.lower().endswith(ending.lower()):
            return f"{text} {number}" if ending == "name" else text
    return f"{name or 'text'} {number}"
