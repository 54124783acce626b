"""Query parameters that narrow a listing down. Those not named here are ignored."""

from collections.abc import Callable, Iterable, Mapping

from .answers import ParameterError
from .listing import Listing, Record
from .paging import Query

_Values = Callable[[Record], Iterable[str | None]]


def _field(name: str) -> _Values:
    return lambda record: (record[name],)


def _fields(name: str) -> _Values:
    def values(record: Record) -> Iterable[str | None]:
        found: list[str | None] = record[name]
        return found

    return values


def _may_see(record: Record) -> Iterable[str | None]:
    return (network["id"] for network in record["networks"])


_TAGS = "tags[]"
_HARDWARE: Mapping[str, _Values] = {
    "productTypes[]": _field("productType"),
    "serials[]": _field("serial"),
    "macs[]": _field("mac"),
    _TAGS: _fields("tags"),
}
_BY_KIND: Mapping[str, Mapping[str, _Values]] = {
    "networks": {"productTypes[]": _fields("productTypes"), _TAGS: _fields("tags")},
    "devices": {**_HARDWARE, "networkIds[]": _field("networkId"), "models[]": _field("model")},
    "availabilities": {
        **_HARDWARE,
        "networkIds[]": lambda record: (record["network"]["id"],),
        "statuses[]": _field("status"),
    },
    "inventory": {**_HARDWARE, "networkIds[]": _field("networkId"), "models[]": _field("model")},
    "admins": {"networkIds[]": _may_see},
    "changes": {"networkId": _field("networkId"), "adminId": _field("adminId")},
    "licenses": {
        "deviceSerial": _field("deviceSerial"),
        "networkId": _field("networkId"),
        "state": _field("state"),
    },
}


def filtered(listing: Listing, kind: str, query: Query) -> Listing:
    """What is left of a listing of ``kind`` under the filters in ``query``.

    Raises:
        ParameterError: a filter has a value that it cannot have.
    """
    known = _BY_KIND.get(kind, {})
    wanted: dict[str, set[str]] = {}
    for name, value in query:
        if name in known:
            wanted.setdefault(name, set()).add(value)
    parameters = dict(query)
    all_tags = _one_of(parameters, "tagsFilterType", "withAnyTags", "withAllTags") == "withAllTags"
    used = None
    if kind == "inventory":
        used = _one_of(parameters, "usedState", "used", "unused")

    def passes(record: Record) -> bool:
        if used is not None and (used == "used") != (record["networkId"] is not None):
            return False
        # who sees the whole organization sees its networks
        if kind == "admins" and record["orgAccess"] != "none":
            return True
        for name, values in wanted.items():
            found = known[name](record)
            if name == _TAGS and all_tags:
                if not values.issubset(found):
                    return False
            elif values.isdisjoint(found):
                return False
        return True

    return listing if not wanted and used is None else listing.only(passes)


def _one_of(parameters: Mapping[str, str], name: str, *choices: str) -> str | None:
    value = parameters.get(name)
    if value is not None and value not in choices:
        texts = " or ".join(f"'{choice}'" for choice in choices)
        raise ParameterError(f"'{name}' must be one of: {texts}")
    return value
