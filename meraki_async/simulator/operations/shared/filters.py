"""Query parameters that filter a listing. Those not named here are ignored."""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping

from ...contract.paging import Query
from ...contract.responses import ParameterError
from ...world.clock import parse_time
from ...world.sorted_records import Record, SortedRecords

_Values = Callable[[Record], Iterable[str | None]]
_Test = Callable[[Record], bool]


def _field(name: str) -> _Values:
    return lambda record: (record[name],)


def _fields(name: str) -> _Values:
    def values(record: Record) -> Iterable[str | None]:
        found: list[str | None] = record[name]
        return found

    return values


def _flag(name: str) -> _Values:
    return lambda record: ("true" if record[name] else "false",)


def _networks_of_admin(record: Record) -> Iterable[str | None]:
    return (network["id"] for network in record["networks"])


_TAGS = "tags[]"
_HARDWARE: Mapping[str, _Values] = {
    "productTypes[]": _field("productType"),
    "serials[]": _field("serial"),
    "macs[]": _field("mac"),
    _TAGS: _fields("tags"),
}
_EXACT_FILTERS: Mapping[str, Mapping[str, _Values]] = {
    "networks": {
        "productTypes[]": _fields("productTypes"),
        _TAGS: _fields("tags"),
        "configTemplateId": lambda record: (record.get("configTemplateId"),),
        "isBoundToConfigTemplate": _flag("isBoundToConfigTemplate"),
    },
    "devices": {**_HARDWARE, "networkIds[]": _field("networkId"), "models[]": _field("model")},
    "availabilities": {
        **_HARDWARE,
        "networkIds[]": lambda record: (record["network"]["id"],),
        "statuses[]": _field("status"),
    },
    "inventory": {
        **_HARDWARE,
        # a literal null asks for devices in no network
        "networkIds[]": lambda record: (record["networkId"] or "null",),
        "models[]": _field("model"),
        "orderNumbers[]": _field("orderNumber"),
        "eoxStatuses[]": lambda record: (record["eox"]["status"] or "null",),
    },
    "clients": {
        "statuses[]": _field("status"),
        "recentDeviceConnections[]": _field("recentDeviceConnection"),
    },
    "admins": {"networkIds[]": _networks_of_admin},
    "changes": {"networkId": _field("networkId"), "adminId": _field("adminId")},
    "licenses": {
        "deviceSerial": _field("deviceSerial"),
        "networkId": _field("networkId"),
        "state": _field("state"),
    },
    "coterm": {"invalidated": _flag("invalidated"), "expired": _flag("expired")},
    "subscriptions": {
        "subscriptionIds[]": _field("subscriptionId"),
        "statuses[]": _field("status"),
        "productTypes[]": _fields("productTypes"),
        "skus[]": lambda record: (found["sku"] for found in record["entitlements"]),
    },
}
_CLIENT_MEMBERS = (
    "mac",
    "ip",
    "ip6",
    "ip6Local",
    "os",
    "description",
    "vlan",
    "namedVlan",
    "pskGroup",
)
# the value is part of one of these members
_SUBSTRING_FILTERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "devices": {name: (name,) for name in ("name", "mac", "serial", "model")},
    "inventory": {"search": ("serial", "mac", "model", "orderNumber")},
    "clients": {name: (name,) for name in _CLIENT_MEMBERS},
    "subscriptions": {"name": ("name",)},
}
_COMPARISONS = {
    "": operator.eq,
    "[lt]": operator.lt,
    "[lte]": operator.le,
    "[gt]": operator.gt,
    "[gte]": operator.ge,
}
_TIME_FILTERS: Mapping[str, Mapping[str, tuple[str, Callable[[float, float], bool]]]] = {
    "devices": {"configurationUpdatedAfter": ("configurationUpdatedAt", operator.gt)},
    "subscriptions": {
        name + suffix: (name, comparison)
        for name in ("startDate", "endDate")
        for suffix, comparison in _COMPARISONS.items()
    },
}


def filtered(listing: SortedRecords, record_type: str, query: Query) -> SortedRecords:
    """The records of a listing that pass the filters in a query.

    Args:
        listing: the records.
        record_type: their type.
        query: the parameters.

    Raises:
        ParameterError: a filter has an invalid value.
    """
    tests = [
        *_exact_tests(record_type, query),
        *_substring_tests(record_type, query),
        *_time_tests(record_type, query),
    ]
    if not tests:
        return listing
    return listing.filter(lambda record: all(test(record) for test in tests))


def in_networks(
    listing: SortedRecords, record_type: str, networks: frozenset[str] | None
) -> SortedRecords:
    """The records of a listing that are in some networks.

    Args:
        listing: networks or devices.
        record_type: ``networks``, or a type whose records are devices.
        networks: ids; None: the listing is returned as it is.
    """
    if networks is None:
        return listing
    values = (
        _field("id") if record_type == "networks" else _EXACT_FILTERS[record_type]["networkIds[]"]
    )
    return listing.filter(lambda record: not networks.isdisjoint(values(record)))


def _exact_tests(record_type: str, query: Query) -> Iterator[_Test]:
    known = _EXACT_FILTERS.get(record_type, {})
    accepted: dict[str, set[str]] = {}
    for name, value in query:
        if name in known:
            accepted.setdefault(name, set()).add(value)
    parameters = dict(query)
    all_tags = _one_of(parameters, "tagsFilterType", "withAnyTags", "withAllTags") == "withAllTags"
    used = None
    if record_type == "inventory":
        used = _one_of(parameters, "usedState", "used", "unused")

    def passes(record: Record) -> bool:
        if used is not None and (used == "used") != (record["networkId"] is not None):
            return False
        # with access to the whole organization, they see all networks
        if record_type == "admins" and record["orgAccess"] != "none":
            return True
        for name, values in accepted.items():
            found = known[name](record)
            if name == _TAGS and all_tags:
                if not values.issubset(found):
                    return False
            elif values.isdisjoint(found):
                return False
        return True

    if accepted or used is not None:
        yield passes


def _substring_tests(record_type: str, query: Query) -> Iterator[_Test]:
    known = _SUBSTRING_FILTERS.get(record_type, {})
    for name, value in query:
        if name in known:
            yield _contains(known[name], value.lower())


def _contains(members: Iterable[str], substring: str) -> _Test:
    return lambda record: any(substring in (record[member] or "").lower() for member in members)


def _time_tests(record_type: str, query: Query) -> Iterator[_Test]:
    known = _TIME_FILTERS.get(record_type, {})
    for name, value in query:
        if name in known:
            yield _compared(*known[name], _time(name, value))


def _compared(member: str, comparison: Callable[[float, float], bool], at: float) -> _Test:
    return lambda record: comparison(parse_time(record[member]), at)


def _time(name: str, text: str) -> float:
    try:
        return parse_time(text)
    except ValueError:
        raise ParameterError(f"'{name}' must be an ISO 8601 timestamp") from None


def _one_of(parameters: Mapping[str, str], name: str, *choices: str) -> str | None:
    value = parameters.get(name)
    if value is not None and value not in choices:
        messages = " or ".join(f"'{choice}'" for choice in choices)
        raise ParameterError(f"'{name}' must be one of: {messages}")
    return value
