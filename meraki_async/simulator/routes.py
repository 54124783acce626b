"""Which path answers what. A request's organization is known before it is answered, since its
budget is charged first."""

import re
from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from .identifiers import organization_of_network, organization_of_serial
from .paging import PageError, PageLimits, page_of
from .world import Listing, Record, World

_SERIAL_SENTINELS = ("0000-0000-0000", "ZZZZ-ZZZZ-ZZZZ")
_THOUSAND = PageLimits(3, 1000, 1000)
_PATH = re.compile(r"/(organizations|networks|devices)/([^/]+)(?:/(.+))?")
_SERIAL_KEYED = {"devices", "availabilities", "inventory"}
_LISTINGS: dict[str, tuple[str, PageLimits | None]] = {
    "networks": ("networks", PageLimits(3, 100_000, 1000)),
    "devices": ("devices", PageLimits(3, 5000, 1000)),
    "devices/availabilities": ("availabilities", _THOUSAND),
    "inventory/devices": ("inventory", _THOUSAND),
    "admins": ("admins", None),
    "configurationChanges": ("changes", PageLimits(3, 100_000, 5000)),
    "licenses": ("licenses", _THOUSAND),
    "licensing/coterm/licenses": ("coterm", _THOUSAND),
}
_FILTERS = {"networkIds[]": "networkId", "productTypes[]": "productType", "serials[]": "serial"}
_LICENSING_MODEL = {"licenses": "per-device", "licensing/coterm/licenses": "co-term"}


class Answer(NamedTuple):
    status: int
    body: bytes
    headers: Mapping[str, str] = {}
    content_type: str = "application/json; charset=utf-8"


def errors(status: int, *texts: str) -> Answer:
    """The API's standard error body."""
    return Answer(status, msgspec.json.encode({"errors": list(texts)}))


NOT_FOUND = Answer(404, b" ")
UNKNOWN_PATH = Answer(
    404,
    b"<!DOCTYPE html><html><head><title>Not found</title></head><body>"
    b"<h1>The page you were looking for does not exist.</h1></body></html>",
    content_type="text/html; charset=utf-8",
)

Query = list[tuple[str, str]]


class Routes:
    """Answers requests about a world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def organization_of(self, path: str) -> int | None:
        """The organization that a request on ``path`` is charged to."""
        match = _PATH.fullmatch(path)
        if match is None:
            return None
        kind, identifier, _ = match.groups()
        if kind == "organizations":
            return self._world.index_of.get(identifier)
        owner = organization_of_network if kind == "networks" else organization_of_serial
        index = owner(identifier)
        return index if index is not None and 0 <= index < len(self._world.ids) else None

    def answer(self, method: str, path: str, query: Query, url: str) -> Answer:
        """Answer a request that may be answered. ``url`` is the path's absolute address."""
        if method != "GET":
            return UNKNOWN_PATH
        try:
            return self._answer(path, query, url)
        except PageError as error:
            return errors(400, str(error))

    def _answer(self, path: str, query: Query, url: str) -> Answer:
        if path == "/organizations":
            limits = PageLimits(3, 9000, 9000)
            return Answer(200, *page_of(self._world.organizations, query, limits, url))
        if path == "/administered/identities/me":
            return _ok(
                {
                    "name": "Ingrid Moe",
                    "email": "ingrid@fjordlys.example",
                    "lastUsedDashboardAt": "2026-08-29T13:04:51Z",
                    "authentication": {
                        "mode": "email",
                        "api": {"key": {"created": True}},
                        "twoFactor": {"enabled": True},
                        "saml": {"enabled": False},
                    },
                }
            )
        if path == "/administered/licensing/subscription/subscriptions":
            return self._subscriptions(query, url)
        match = _PATH.fullmatch(path)
        if match is None:
            return UNKNOWN_PATH
        kind, identifier, rest = match.groups()
        index = self.organization_of(path)
        if index is None:
            return NOT_FOUND
        if not self._world.is_open(index):
            return NOT_FOUND
        if kind == "organizations":
            return self._of_organization(index, rest, query, url)
        if kind == "networks":
            return self._of_network(index, identifier, rest)
        if rest is None:
            return _found(self._world.listing(index, "devices"), identifier)
        return UNKNOWN_PATH

    def _of_organization(self, index: int, rest: str | None, query: Query, url: str) -> Answer:
        if rest is None:
            return _ok(self._world.organization(index))
        if rest == "licenses/overview":
            return self._overview(index)
        if rest not in _LISTINGS:
            return UNKNOWN_PATH
        needs = _LICENSING_MODEL.get(rest)
        if needs and self._world.licensing(index) != needs:
            return errors(
                400, f"Organization {self._world.ids[index]} does not support {needs} licensing"
            )
        kind, limits = _LISTINGS[rest]
        listing = _filtered(self._world.listing(index, kind), query)
        if limits is None:
            return Answer(200, b"[" + b",".join(listing.encoded) + b"]")
        sentinels = _SERIAL_SENTINELS if kind in _SERIAL_KEYED else ("0", "9" * 25)
        return Answer(200, *page_of(listing, query, limits, url, sentinels=sentinels))

    def _of_network(self, index: int, identifier: str, rest: str | None) -> Answer:
        networks = self._world.listing(index, "networks")
        if identifier not in networks.keys:
            return NOT_FOUND
        if rest is None:
            return _found(networks, identifier)
        if rest == "devices":
            devices = self._world.listing(index, "devices")
            inside = [
                raw
                for record, raw in zip(devices.records, devices.encoded, strict=True)
                if record["networkId"] == identifier
            ]
            return Answer(200, b"[" + b",".join(inside) + b"]")
        return UNKNOWN_PATH

    def _subscriptions(self, query: Query, url: str) -> Answer:
        wanted = [value for name, value in query if name == "organizationIds[]"]
        if not wanted:
            return errors(400, "Missing required parameter: organizationIds")
        keyed: list[tuple[str, Record]] = []
        for identifier in wanted:
            index = self._world.index_of.get(identifier)
            if index is None or not self._world.is_open(index):
                return NOT_FOUND
            if self._world.licensing(index) == "subscription":
                found = self._world.listing(index, "subscriptions")
                keyed += zip(found.keys, found.records, strict=True)
        return Answer(200, *page_of(Listing(keyed), query, _THOUSAND, url))

    def _overview(self, index: int) -> Answer:
        model = self._world.licensing(index)
        if model == "subscription":
            return errors(
                400, f"Organization {self._world.ids[index]} does not support co-term licensing"
            )
        if model == "co-term":
            return _ok(
                {
                    "status": "OK",
                    "expirationDate": "Mar 13, 2027 UTC",
                    "licensedDeviceCounts": {"MR-ADV": 3, "MS120-8LP": 1},
                }
            )
        count = len(self._world.listing(index, "licenses").keys)
        return _ok(
            {
                "licenseCount": count,
                "states": {"active": {"count": count}, "expired": {"count": 0}},
                "licenseTypes": [],
                "systemsManager": {"counts": {"totalSeats": 0, "activeSeats": 0}},
            }
        )


def _ok(value: Record) -> Answer:
    return Answer(200, msgspec.json.encode(value))


def _found(listing: Listing, key: str) -> Answer:
    if key not in listing.keys:
        return NOT_FOUND
    return Answer(200, listing.encoded[listing.keys.index(key)])


def _filtered(listing: Listing, query: Query) -> Listing:
    """Apply the filters that the first version knows; others are ignored, as the API does."""
    wanted: dict[str, set[str]] = {}
    for name, value in query:
        if name in _FILTERS:
            wanted.setdefault(_FILTERS[name], set()).add(value)
        elif name == "usedState" and value in {"used", "unused"}:
            wanted["usedState"] = {value}
    if not wanted:
        return listing
    used_state = wanted.pop("usedState", None)
    keep = [
        all(str(record.get(field) or "null") in values for field, values in wanted.items())
        and (used_state is None or ("used" in used_state) == bool(record.get("networkId")))
        for record in listing.records
    ]
    return listing.only(keep)
