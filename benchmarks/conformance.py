"""How well the simulated dashboard keeps to an OpenAPI document of the API.

Every GET and, with the least body that is documented, every other operation of a small dashboard is
tried: its status and what its response has that the document rules out are counted. So is which
writes are still there when they are read again.
"""

import argparse
import asyncio
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp

from meraki_async.simulator import Simulator

from .table import row

Schema = Mapping[str, Any]
_PARAMETER = re.compile(r"\{(\w+)\}")
_TYPES: Mapping[str, tuple[type, ...]] = {
    "array": (list,),
    "object": (dict,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
_PRODUCTS = ("appliance", "camera", "cellularGateway", "sensor", "switch", "wireless")
_HISTORIES_OF_A_DEVICE = ("ClientCountHistory", "LatencyHistory", "SignalQualityHistory")


class Operation(NamedTuple):
    """An operation of a document."""

    id: str
    method: str
    path: str
    document: Schema

    @property
    def status(self) -> int:
        """Of its response when it succeeds."""
        return min(int(status) for status in self.document["responses"])

    @property
    def response(self) -> Schema | None:
        """The schema of that response; None: it has no body."""
        return _json_schema(self.document["responses"][str(self.status)])

    @property
    def body(self) -> Schema | None:
        """The schema of what it takes; None: nothing."""
        return _json_schema(self.document.get("requestBody", {}))

    @property
    def product(self) -> str:
        """The product that its network or device is of."""
        below = self.path.split("/")[3:4]
        return below[0] if below and below[0] in _PRODUCTS else "wireless"


def _json_schema(content: Schema) -> Schema | None:
    found: Schema | None = content.get("content", {}).get("application/json", {}).get("schema")
    return found


def operations(document: Schema) -> list[Operation]:
    """All operations of an OpenAPI 3 document."""
    return [
        Operation(described["operationId"], method.upper(), path, described)
        for path, methods in document["paths"].items()
        for method, described in methods.items()
    ]


class Violation(NamedTuple):
    """What a document rules out."""

    kind: str
    where: str


def violations(value: Any, schema: Schema, where: str = "") -> Iterator[Violation]:
    """What is in a value, or is missing, against its schema."""
    if "oneOf" in schema:
        found = [list(violations(value, choice, where)) for choice in schema["oneOf"]]
        yield from min(found, key=len)
        return
    if value is None:
        if schema and not schema.get("nullable") and "x-flattened-properties" not in schema:
            yield Violation("null", where)
        return
    kind = schema.get("type")
    if kind is not None and not _has_type(value, kind):
        yield Violation(f"{type(value).__name__} for {kind}", where)
        return
    if "enum" in schema and value not in schema["enum"]:
        yield Violation("not a choice", where)
    if kind in ("integer", "number") and not (
        schema.get("minimum", value) <= value <= schema.get("maximum", value)
    ):
        yield Violation("out of range", where)
    if isinstance(value, list):
        for item in value:
            yield from violations(item, schema.get("items", {}), f"{where}[]")
    elif isinstance(value, dict):
        known = schema.get("properties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield Violation("missing", f"{where}.{name}")
        rest = schema.get("additionalProperties") or {}
        for name, member in value.items():
            yield from violations(member, known.get(name, rest), f"{where}.{name}")


def _has_type(value: Any, kind: str) -> bool:
    return isinstance(value, _TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))


def least(schema: Schema) -> Any:
    """The least value that fits a schema of a body: what is required, and nothing else."""
    if "oneOf" in schema:
        return least(schema["oneOf"][0])
    if "enum" in schema:
        return schema["enum"][0]
    if "x-flattened-properties" in schema:
        return {}
    match schema.get("type"):
        case "array":
            return [least(schema.get("items", {}))]
        case "object":
            known = schema.get("properties", {})
            return {name: least(known.get(name, {})) for name in schema.get("required", ())}
        case "integer" | "number":
            return schema.get("minimum", min(1, schema.get("maximum", 1)))
        case "boolean":
            return True
    # text that may be a number as well
    return "2026-09-01T06:00:00Z" if schema.get("format") == "date-time" else "17"


def whole(schema: Schema) -> Any:
    """A value that fits a schema of a body, with every member."""
    if "oneOf" in schema:
        return whole(schema["oneOf"][0])
    match schema.get("type"):
        case "array":
            return [whole(schema.get("items", {}))]
        case "object":
            return {name: whole(inner) for name, inner in schema.get("properties", {}).items()}
    return least(schema)


class Dashboard:
    """A dashboard, and what is in it to try operations on.

    Args:
        session: sends the requests.
        simulator: the running dashboard.
    """

    def __init__(self, session: aiohttp.ClientSession, simulator: Simulator) -> None:
        self._session = session
        self._url = simulator.url
        self._headers = {"Authorization": f"Bearer {simulator.api_key}"}
        self._organization = ""
        self._networks: dict[str, str] = {}
        self._devices: dict[str, str] = {}

    async def look_around(self) -> None:
        """Find an organization with a network and a device of every product."""
        _, organizations = await self.send("GET", "/organizations")
        for organization in organizations:
            path = f"/organizations/{organization['id']}"
            _, networks = await self.send("GET", f"{path}/networks")
            _, devices = await self.send("GET", f"{path}/devices")
            self._organization = organization["id"]
            self._networks = {p: n["id"] for n in networks for p in n["productTypes"]}
            self._devices = {device["productType"]: device["serial"] for device in devices}
            if self._networks.keys() == self._devices.keys() == set(_PRODUCTS):
                return
        raise LookupError("no organization has all products")

    async def send(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """The status and the body, None if there is none, of a response."""
        async with self._session.request(
            method, self._url + path, json=body, headers=self._headers
        ) as response:
            content = await response.read()
            is_json = response.content_type == "application/json" and content.strip()
            return response.status, json.loads(content) if is_json else None

    def ids(self, operation: Operation) -> dict[str, str]:
        """What the parameters in a path may be that name an organization, network or device."""
        return {
            "organizationId": self._organization,
            "networkId": self._networks[operation.product],
            "serial": self._devices[operation.product],
        }

    def path(self, operation: Operation) -> str:
        """The path of an operation on what is there."""
        known = self.ids(operation)
        return _PARAMETER.sub(lambda match: known.get(match[1], "1"), operation.path)

    def query(self, operation: Operation) -> str:
        """The parameters that it cannot do without."""
        pairs = []
        for parameter in operation.document.get("parameters", ()):
            name, schema = parameter["name"], parameter["schema"]
            if parameter["in"] != "query":
                continue
            is_array = schema.get("type") == "array"
            if name == "organizationIds":
                pairs.append(f"{name}[]={self._organization}")
            elif name == "timespan":
                limits = schema.get("minimum", 0), schema.get("maximum", 7200)
                pairs.append(f"timespan={int(max(limits[0], min(limits[1], 7200)))}")
            elif name == "perPage":
                pairs.append(f"perPage={schema.get('maximum', 50)}")
            elif parameter.get("required") or name == "userIds":
                value = least(schema.get("items", schema) if is_array else schema)
                pairs.append(f"{name}{'[]' * is_array}={value}")
        if operation.id == "getNetworkEvents":
            pairs.append("productType=wireless")
        if operation.id.endswith((*_HISTORIES_OF_A_DEVICE, "WirelessUsageHistory")):
            pairs.append(f"deviceSerial={self._devices['wireless']}")
        return "?" + "&".join(pairs) if pairs else ""


class Conformance(NamedTuple):
    """What was found."""

    tried: Counter[str]
    """How many operations, by what was tried."""
    failed: list[tuple[str, str]]
    """What was tried, and of which operation, how, it failed."""


async def read_all(dashboard: Dashboard, document: Schema) -> Conformance:
    """Try every GET."""
    found = Conformance(Counter(), [])
    for operation in operations(document):
        if operation.method == "GET":
            path = dashboard.path(operation) + dashboard.query(operation)
            await _try(dashboard, operation, path, None, found)
    return found


async def write_all(dashboard: Dashboard, document: Schema) -> Conformance:
    """Try every other operation with the least body; what deletes comes last."""
    found = Conformance(Counter(), [])
    writes = [operation for operation in operations(document) if operation.method != "GET"]
    # what is in an organization or network, before that itself; at last the access to betas
    for operation in sorted(
        writes,
        key=lambda o: ("optIns" in o.path, o.method == "DELETE", -o.path.count("/")),
    ):
        body = None if operation.body is None else least(operation.body)
        await _try(dashboard, operation, dashboard.path(operation), body, found)
    return found


async def _try(
    dashboard: Dashboard, operation: Operation, path: str, body: Any, found: Conformance
) -> None:
    status, value = await dashboard.send(operation.method, path, body)
    kind = "GETs" if operation.method == "GET" else "writes"
    found.tried[kind] += 1
    if status >= 400:
        # the sample is not there, or what is known beyond the document rejects it
        found.tried[f"{kind} rejected"] += 1
        return
    if status != operation.status:
        found.failed.append(("status", f"{operation.id}: {status} for {operation.status}"))
    elif operation.response is not None and status != 204:
        for violation in set(violations(value, operation.response)):
            found.failed.append((violation.kind, f"{operation.id}{violation.where}"))


async def write_and_read_all(dashboard: Dashboard, document: Schema) -> Conformance:
    """Whether what was written is there when it is read again."""
    found = Conformance(Counter(), [])
    by_path: dict[str, dict[str, Operation]] = {}
    for operation in operations(document):
        by_path.setdefault(operation.path, {})[operation.method] = operation
    for path, methods in by_path.items():
        get, put = methods.get("GET"), methods.get("PUT")
        if get is not None and put is not None and put.body is not None:
            await _put_and_get(dashboard, get, put, found)
        post = methods.get("POST")
        below = re.compile(re.escape(path) + r"/\{\w+\}")
        item = next((by_path[other] for other in by_path if below.fullmatch(other)), None)
        if post is not None and item is not None:
            await _create_and_delete(dashboard, get, post, item, found)
    return found


async def _put_and_get(
    dashboard: Dashboard, get: Operation, put: Operation, found: Conformance
) -> None:
    assert put.body is not None
    path, body = dashboard.path(put), whole(put.body)
    status, _ = await dashboard.send("PUT", path, body)
    if status >= 400:
        found.tried["PUT, GET: rejected"] += 1
        return
    found.tried["PUT, GET"] += 1
    status, value = await dashboard.send("GET", path + dashboard.query(get))
    known = (get.response or {}).get("properties", {})
    if status >= 400:
        found.failed.append(("PUT, GET", f"{get.id}: {status}"))
    elif isinstance(value, list):
        # a body that is an array has no other name
        if not _is_shown(body.get("_json", [body]), value, get.response or {}):
            found.failed.append(("PUT, GET", get.id))
    else:
        # how many there are follows from what there is
        for name in known.keys() & body.keys() - {"meta"}:
            if not _is_shown(body[name], value.get(name), known[name]):
                found.failed.append(("PUT, GET", f"{get.id}.{name}"))


def _is_shown(written: Any, read: Any, schema: Schema) -> bool:
    """Whether a value is what was written, as far as that is documented of the response."""
    if isinstance(written, dict) and isinstance(read, dict):
        known = schema.get("properties", {})
        return all(
            _is_shown(written[name], read.get(name), known[name])
            for name in known.keys() & written.keys()
        )
    if isinstance(written, list) and isinstance(read, list):
        items = schema.get("items", {})
        return all(any(_is_shown(one, other, items) for other in read) for one in written)
    if isinstance(read, dict):
        # what is written by its id is read as an object
        return str(written) in map(str, read.values())
    # what a response cannot show: other choices than may be written, and text for a number
    if "enum" in schema and written not in schema["enum"]:
        return True
    return str(written).lower() == str(read).lower()


async def _create_and_delete(
    dashboard: Dashboard,
    listing: Operation | None,
    post: Operation,
    item: Mapping[str, Operation],
    found: Conformance,
) -> None:
    path, body = dashboard.path(post), {} if post.body is None else least(post.body)
    status, created = await dashboard.send("POST", path, body)
    if status >= 400:
        found.tried["POST, GET, DELETE: rejected"] += 1
        return
    found.tried["POST, GET, DELETE"] += 1
    argument = next(iter(item.values())).path.rpartition("{")[2][:-1]
    identifier = _identifier(created, argument)
    _, again = await dashboard.send("POST", path, body)
    # that of a network or device is not a new one
    is_new = argument in ("networkId", "serial") or _identifier(again, argument) != identifier
    if identifier is None or not is_new:
        found.failed.append(("POST", f"{post.id}: no new id"))
        return
    single = f"{path}/{identifier}"
    if "GET" in item:
        status, value = await dashboard.send("GET", single)
        if status >= 400 or _identifier(value, argument) != identifier:
            found.failed.append(("POST, GET", f"{item['GET'].id}: {status}"))
    listed = listing is not None and await _lists(dashboard, listing, path, argument, identifier)
    if listing is not None and not listed:
        found.failed.append(("POST, GET all", listing.id))
    if "DELETE" not in item:
        return
    schema = item["DELETE"].body
    status, _ = await dashboard.send("DELETE", single, schema and least(schema))
    if status >= 400:
        found.failed.append(("DELETE", f"{item['DELETE'].id}: {status}"))
    if "GET" in item and (await dashboard.send("GET", single))[0] != 404:
        found.failed.append(("DELETE, GET", item["GET"].id))
    if listed and listing and await _lists(dashboard, listing, path, argument, identifier):
        found.failed.append(("DELETE, GET all", listing.id))


def _identifier(record: Any, argument: str) -> str | None:
    """The id of a record; under the name of the path's parameter, or ``id``, or another id."""
    while isinstance(record, dict) and isinstance(record.get("items"), list):
        record = record["items"]
    while isinstance(record, list) and record:
        record = record[0]
    if not isinstance(record, dict):
        return None
    names = (argument, "id", *(name for name in record if name.endswith("Id")))
    return next((str(record[name]) for name in names if record.get(name) is not None), None)


async def _lists(
    dashboard: Dashboard, listing: Operation, path: str, argument: str, identifier: str
) -> bool:
    query = dashboard.query(listing)
    _, value = await dashboard.send("GET", path + query)
    lists = [value] if isinstance(value, list) else list((value or {}).values())
    records = [record for found in lists if isinstance(found, list) for record in found]
    return any(_identifier(record, argument) == identifier for record in records)


async def check(document: Schema) -> dict[str, Conformance]:
    """Try everything, on dashboards of its own each."""
    found = {}
    for name, work in (
        ("read", read_all),
        ("written", write_all),
        ("written, then read", write_and_read_all),
    ):
        async with (
            aiohttp.ClientSession() as session,
            Simulator(
                organizations=3, devices_per_organization=90, rate_limits=False, early_access=True
            ) as simulator,
        ):
            simulator.limits.network_deletion_seconds = 0.001
            dashboard = Dashboard(session, simulator)
            await dashboard.look_around()
            found[name] = await work(dashboard, document)
    return found


def main() -> None:
    """Print a table of what was tried and what failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("document", type=Path, help="an OpenAPI 3 document of the API")
    parser.add_argument("--verbose", action="store_true", help="name what failed")
    arguments = parser.parse_args()
    document = json.loads(arguments.document.read_bytes())
    print(row(["what", "operations", "failures"]))
    print(row(["---"] * 3))
    for name, found in asyncio.run(check(document)).items():
        tried = ", ".join(f"{number} {kind}" for kind, number in found.tried.items())
        kinds = Counter(kind for kind, _ in found.failed)
        failures = ", ".join(f"{number} × {kind}" for kind, number in kinds.most_common())
        print(row([name, tried, failures or "none"]), flush=True)
        if arguments.verbose:
            for kind, where in sorted(found.failed):
                print(f"  {kind}: {where}")


if __name__ == "__main__":
    main()
