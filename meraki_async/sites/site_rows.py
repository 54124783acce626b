"""The rows of a table of sites, all of them checked before anything is read."""

import re
import zoneinfo
from collections.abc import Collection, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from ..operations.body_check import parse_items
from ..operations.parameter_names import similar_names
from ..operations.schemas import body_schema, member_schema
from ..rows import Row, RowError, Table
from .bodies import device_bodies, ssid_bodies, vlan_bodies
from .profile import Profile, filled

_COLUMNS = (
    "organization",
    "name",
    "productTypes",
    "timeZone",
    "tags",
    "notes",
    "address",
    "lat",
    "lng",
    "template",
    "serials",
)
_ALSO = {
    "organizationId": "organization",
    "organization_id": "organization",
    "product_types": "productTypes",
    "time_zone": "timeZone",
    "serial": "serials",
}
_SERIAL = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")
_CREATION = "createOrganizationNetwork"


class Site(Struct, frozen=True, kw_only=True):
    """One site."""

    row: str
    """``row 7``."""
    organization: str
    """An id or a name."""
    name: str
    network: dict[str, Any]
    """The body of ``createOrganizationNetwork``."""
    template: str | None
    """A name or an id."""
    serials: tuple[str, ...]
    devices: list[dict[str, Any]]
    """The bodies of ``updateDevice``, in the order of the serials."""
    vlans: list[dict[str, Any]]
    ssids: list[dict[str, Any]]


class SiteRows(Struct, frozen=True, kw_only=True):
    """Sites, and which rows are wrong."""

    sites: list[Site]
    problems: list[str]
    """Each with its row."""
    wrong: int
    """How many rows are."""


def read_sites(
    table: Table,
    profile: Profile,
    *,
    organization: str | None = None,
    template: str | None = None,
    mapped: Mapping[str, str] | None = None,
    removing: bool = False,
) -> SiteRows:
    """Read the rows of a table of sites.

    Args:
        table: with a row a site.
        profile: what the rows do not say.
        organization: of rows that name none; default: each has to.
        template: of rows that name none; default: the profile's.
        mapped: what columns of other names are; nothing: they are left alone. Default none.
        removing: only the name and the organization matter; default False.

    Raises:
        RowError: names all columns that mean nothing, and those that are needed.
    """
    places = profile.places()
    if removing:  # the table that the sites were built from will do
        places = set(table.names)
    columns = _columns_of(table.names, mapped or {}, places)
    if "name" not in columns.values():
        raise RowError(["no column is name"])
    if organization is None and "organization" not in columns.values():
        raise RowError(["no column is organization, which may be given for all: --org"])
    reader = _Reader(profile, columns, organization, template, removing)
    sites = []
    problems: list[str] = []
    wrong = 0
    for row in table.rows:
        found = reader.read(row)
        if isinstance(found, Site):
            sites.append(found)
        else:
            problems += found
            wrong += 1
    return SiteRows(sites=sites, problems=problems, wrong=wrong)


def _columns_of(
    names: Collection[str], mapped: Mapping[str, str], places: Collection[str]
) -> dict[str, str]:
    """What each column is, by its name."""
    columns: dict[str, str] = {}
    problems = []
    for name in names:
        target = mapped.get(name, name)
        known = _ALSO.get(target, target)
        if known in _COLUMNS:
            if known in columns.values():
                problems.append(f"column {name}: there is another one that is {known}")
            columns[name] = known
        elif target and name not in places and mapped.get("*") != "":
            near = similar_names(target, _COLUMNS)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            problems.append(
                f"column {name}: it is nothing of a site, and the profile has no {{{name}}}{hint} "
                f"(--map {name}=NAME says what it is, --map {name}= that it is nothing)"
            )
    problems += [
        f"there is no column {name!r}; there are: {', '.join(names)}"
        for name in sorted(mapped.keys() - set(names) - {"*"})
    ]
    if problems:
        raise RowError(problems)
    return columns


class _Reader:
    def __init__(
        self,
        profile: Profile,
        columns: Mapping[str, str],
        organization: str | None,
        template: str | None,
        removing: bool,
    ) -> None:
        self._profile = profile
        self._columns = columns
        self._organization = organization
        self._template = template or profile.template
        self._removing = removing
        self._names: dict[tuple[str, str], str] = {}
        self._serials: dict[str, str] = {}
        self._time_zones = zoneinfo.available_timezones()

    def read(self, row: Row) -> Site | list[str]:
        """The site of a row, or all that is wrong with it."""
        given = {
            self._columns.get(name, name): value if isinstance(value, str) else _text(value)
            for name, value in row.values.items()
            if value is not None
        }
        problems = list(row.problems)
        name = given.get("name", "").strip()
        organization = given.get("organization", "").strip() or self._organization or ""
        problems += [
            f"{row}: {column} is missing"
            for column, value in (("name", name), ("organization", organization))
            if not value
        ]
        if name and organization:
            first = self._names.setdefault((organization, name.casefold()), str(row))
            if first != str(row):
                problems.append(f"{row}, column name: {name!r} is in {first} already")
        if self._removing:
            return problems or self._bare(row, organization, name)
        serials, wrong = self._serials_of(row, given.get("serials", ""))
        problems += wrong
        network, wrong = self._network(row, given, name)
        problems += wrong
        template = given.get("template", "").strip() or self._template
        try:
            columns = {**given, "name": name}
            devices = device_bodies(self._profile, columns, serials)
            vlans = vlan_bodies(self._profile, columns)
            ssids = ssid_bodies(self._profile, columns)
        except ValueError as error:
            return [*problems, f"{row}: {error}"]
        if template and ssids:
            problems.append(f"{row}: the SSIDs of a site with a template are the template's")
        if problems:
            return problems
        return Site(
            row=str(row),
            organization=organization,
            name=name,
            network=network,
            template=template,
            serials=serials,
            devices=devices,
            vlans=vlans,
            ssids=ssids,
        )

    @staticmethod
    def _bare(row: Row, organization: str, name: str) -> Site:
        return Site(
            row=str(row),
            organization=organization,
            name=name,
            network={},
            template=None,
            serials=(),
            devices=[],
            vlans=[],
            ssids=[],
        )

    def _serials_of(self, row: Row, text: str) -> tuple[tuple[str, ...], list[str]]:
        problems = []
        found = list(dict.fromkeys(re.findall(r"[^\s,;\[\]\"]+", text.upper())))
        for serial in found:
            if not _SERIAL.fullmatch(serial):
                problems.append(f"{row}, column serials: {serial!r} is no serial: Q2XX-XXXX-XXXX")
            elif self._serials.setdefault(serial, str(row)) != str(row):
                first = self._serials[serial]
                problems.append(f"{row}, column serials: {serial} is in {first} already")
        return tuple(found), problems

    def _network(
        self, row: Row, given: Mapping[str, str], name: str
    ) -> tuple[dict[str, Any], list[str]]:
        profile, schema = self._profile, body_schema(_CREATION)
        problems: list[str] = []
        body: dict[str, Any] = {"name": name}
        for member in ("productTypes", "tags"):
            if text := given.get(member, "").strip():
                inner = member_schema(schema, member) or "*"
                is_json = text.startswith("[")
                items = [text] if is_json else [e for e in re.split(r"[\s,;]+", text) if e]
                values: list[Any] = []
                for item in items:
                    more, wrong = parse_items(item, inner, member)
                    values += more
                    problems += [f"{row}, column {member}: {each}" for each in wrong]
                body[member] = values
        body.setdefault("productTypes", profile.product_types)
        if profile.tags:
            tags = _filled(profile.tags, given, row, problems)
            body["tags"] = list(dict.fromkeys([*tags, *body.get("tags", [])]))
        if not body["productTypes"]:
            problems.append(f"{row}: productTypes is missing, here and in the profile")
        zone = given.get("timeZone", "").strip() or profile.time_zone
        if zone is not None:
            body["timeZone"] = zone
            if self._time_zones and zone not in self._time_zones:
                near = similar_names(zone, self._time_zones)
                hint = f"; did you mean {' or '.join(near)}?" if near else ""
                problems.append(f"{row}, column timeZone: there is no {zone!r}{hint}")
        notes = given.get("notes") or _filled(profile.notes, given, row, problems)
        if notes:
            body["notes"] = notes
        return body, problems


def _filled(value: Any, given: Mapping[str, str], row: Row, problems: list[str]) -> Any:
    try:
        return filled(value, given)
    except ValueError as error:
        problems.append(f"{row}: {error}")
        return value


def _text(value: Any) -> str:
    return msgspec.json.encode(value).decode()
