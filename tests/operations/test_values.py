"""What Python's values are on the wire."""

import dataclasses
import enum
import json
import math
import uuid
from collections import ChainMap, UserDict, deque
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Raw

from meraki_async import MemoryTransport, Meraki
from meraki_async.auth.secret import Secret
from meraki_async.http.transport import HttpRequest, HttpResponse
from meraki_async.operations.encoding import encode_body, encode_query
from meraki_async.operations.model import Model
from meraki_async.operations.values import json_value, scalar, text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
ZONES = st.builds(
    timezone, st.timedeltas(timedelta(hours=-23, minutes=-59), timedelta(hours=23, minutes=59))
)


class Color(enum.Enum):
    RED = "red"
    DAY = timedelta(days=1)


class Level(enum.IntEnum):
    HIGH = 3


class Mixed(str, enum.Enum):  # noqa: UP042 - as many still write it
    ONE = "one"


class Loud(str):
    """A text that says something else of itself."""

    __slots__ = ()

    def __str__(self) -> str:
        return "loud"


class Point(NamedTuple):
    x: int
    y: int


class Device(Model):
    serial: str | None = None
    last_seen: Any = None
    note: Any = UNSET


@dataclasses.dataclass
class Site:
    name: str
    opened: Any


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (timedelta(days=1), 86_400),
        (timedelta(seconds=1.5), 1.5),
        (timedelta(seconds=-90), -90),
        (timedelta(0), 0),
        (datetime(2027, 1, 2, 3, tzinfo=UTC), "2027-01-02T03:00:00Z"),
        (datetime(2027, 1, 2, 3, tzinfo=timezone(timedelta(hours=4))), "2027-01-01T23:00:00Z"),
        (datetime(2027, 1, 2, 3, 4, 5, 678, tzinfo=UTC), "2027-01-02T03:04:05.000678Z"),
        (date(2027, 1, 2), "2027-01-02"),
        (Color.RED, "red"),
        (Color.DAY, 86_400),
        (Level.HIGH, 3),
        (Mixed.ONE, "one"),
        (Loud("quiet"), "quiet"),
        (Secret("shared key"), "shared key"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (ip_address("10.0.0.1"), "10.0.0.1"),
        (ip_network("10.0.0.0/24"), "10.0.0.0/24"),
        (Decimal("0.1"), 0.1),
        (Decimal("1E+3"), 1000),
        (Decimal("1.50"), 1.5),
        (Decimal(2) ** 70, 2**70),
        (2.5, 2.5),
        (True, True),
        (None, None),
    ],
)
def test_scalars(value: Any, expected: Any) -> None:
    found = scalar("x", value)
    assert (found, type(found)) == (expected, type(expected))
    # and the same, wherever they stand
    encoded = encode_body(json_value("x", {"a": [value, {"b": value}]}))
    assert json.loads(encoded or b"") == {"a": [expected, {"b": expected}]}
    shown = expected if isinstance(expected, str) else json.dumps(expected)
    assert parse_qsl(encode_query({"x": value, "y[]": [value], "z": {"k": value}})) == [
        ("x", shown),
        ("y[]", shown),
        ("z[k]", shown),
    ]


@pytest.mark.parametrize(
    "value",
    [
        object(),
        object,
        b"x",
        bytearray(b"x"),
        memoryview(b"x"),
        datetime(2027, 1, 2),
        time(1),
        Path("x"),
        1j,
        Fraction(1, 2),
        iter("x"),
        (letter for letter in "x"),
        len,
        Device,
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_cannot_be_sent_is_named(value: Any) -> None:
    for send in (scalar, text, json_value):
        with pytest.raises(TypeError, match=r"^timespan cannot be sent"):
            send("timespan", value)
    for holder in (
        [value],
        {"a": {"b": (value,)}},
        Device(serial="x", last_seen=value),
        [Site("x", {"since": value})],
    ):
        with pytest.raises(TypeError, match=r"^timespan cannot be sent"):
            json_value("timespan", holder)


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        -math.inf,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("-Infinity"),
        Decimal("0.1000000000000000000000001"),
        Decimal("1E+1000000"),
        Decimal("1E-1000"),
        "\ud800",
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-1))),
    ],
    ids=repr,
)
def test_what_has_no_value_on_the_wire_is_named(value: Any) -> None:
    for send in (scalar, text, json_value):
        with pytest.raises(ValueError, match=r"^timespan "):
            send("timespan", value)
    for holder in ([value], {"a": value}, Device(last_seen=value)):
        with pytest.raises(ValueError, match=r"^timespan "):
            json_value("timespan", holder)


@given(st.timedeltas())
def test_a_timedelta_is_its_seconds(value: timedelta) -> None:
    found = scalar("x", value)
    assert isinstance(found, int | float)
    assert found == value.total_seconds()
    assert isinstance(found, int) == (not value.microseconds or found == int(found))


@given(st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=ZONES))
def test_a_datetime_comes_back_in_utc(value: datetime) -> None:
    sent = text("x", value)
    assert sent.endswith("Z")
    assert datetime.fromisoformat(sent) == value


@given(st.decimals() | st.floats().map(repr).map(Decimal))
def test_a_decimal_is_sent_without_loss_or_not_at_all(value: Decimal) -> None:
    try:
        sent = text("x", value)
    except ValueError:
        return
    assert Decimal(sent) == value
    assert json.loads(json.dumps(scalar("x", value)), parse_float=Decimal) == value


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_comes_back(value: float) -> None:
    assert float(text("x", value)) == value


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
).filter(lambda value: "inf" not in repr(value))


@given(PLAIN)
def test_plain_json_stays_as_it_is(value: Any) -> None:
    assert json_value("x", value) == value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ((1, 2), [1, 2]),
        (range(2), [0, 1]),
        (deque("ab"), ["a", "b"]),
        ({1}, [1]),
        (frozenset({1}), [1]),
        ({"a": 1}.keys(), ["a"]),
        (Point(1, 2), [1, 2]),
        (UserDict({"a": UNSET, "b": None}), {"b": None}),
        (ChainMap({"a": {"b": UNSET}}), {"a": {}}),
        ({1: 2, Color.RED: 3, Level.HIGH: 4}, {"1": 2, "red": 3, "3": 4}),
        (Raw(b'{"a": 1.0}'), {"a": 1.0}),
        (Device(serial="Q", last_seen=datetime(2027, 1, 2, tzinfo=UTC)), None),
        (Site("x", timedelta(hours=1)), {"name": "x", "opened": 3600}),
        ([{"a": (Site("x", ip_address("::1")),)}], [{"a": [{"name": "x", "opened": "::1"}]}]),
    ],
)
def test_containers(value: Any, expected: Any) -> None:
    if expected is None:  # under the names on the wire, without what is not set
        expected = {"serial": "Q", "lastSeen": "2027-01-02T00:00:00Z"}
    assert json.loads(encode_body(json_value("x", value)) or b"") == expected


@given(st.builds(Device, serial=st.none() | TEXTS, last_seen=PLAIN, note=PLAIN | st.just(UNSET)))
def test_models_are_encoded_as_msgspec_does(device: Device) -> None:
    assert encode_body(json_value("x", [device])) == msgspec.json.encode([device])


@pytest.mark.anyio
async def test_calls_and_requests_of_any_kind_follow_the_rule() -> None:
    sent: list[HttpRequest] = []

    async def handle(request: HttpRequest) -> HttpResponse:
        sent.append(request)
        return HttpResponse(status=200, body=b"[]" if request.method == "GET" else b"{}")

    day, since = timedelta(days=1), datetime(2027, 1, 2, tzinfo=UTC)
    async with Meraki("k" * 40, transport=MemoryTransport(handle)) as meraki:
        await meraki.call("getOrganizationApiRequests", organization_id="1", timespan=day)
        await meraki.request("GET", "/x", params={"timespan": day})
        await meraki.request("POST", "/x", json={"at": since, "for": [day]})
        await meraki.request("PUT", "/x", json=[Device(last_seen=since)])
        for params, body in (({"a": object()}, UNSET), ({}, object()), ({}, {"a": b""})):
            with pytest.raises(TypeError, match="cannot be sent"):
                meraki.request("POST", "/x", params=params, json=body)
    queries = [dict(parse_qsl(request.url.partition("?")[2])) for request in sent[:2]]
    assert [query["timespan"] for query in queries] == ["86400", "86400"]
    assert [json.loads(request.body or b"") for request in sent[2:]] == [
        {"at": "2027-01-02T00:00:00Z", "for": [86400]},
        [{"lastSeen": "2027-01-02T00:00:00Z"}],
    ]
