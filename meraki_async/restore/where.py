"""Where something is, for people and machines: organization, network, device, setting."""

from msgspec import Struct

from .configuration import Configuration
from .kinds import DEVICES, NETWORKS
from .place import Place


class Where(Struct, frozen=True, kw_only=True, order=True, rename="camel", omit_defaults=True):
    """Where something is."""

    organization_id: str
    organization: str = ""
    """Its name."""
    network_id: str | None = None
    network: str | None = None
    """Its name."""
    serial: str | None = None
    device: str | None = None
    """Its name."""
    setting: str
    """The operationId that reads it."""
    within: str = ""
    """Which one, where there are several: the number of an SSID, the id of a VLAN."""

    @classmethod
    def of_organization(cls, side: Configuration, setting: str) -> "Where":
        """All that a listing reads of an organization."""
        return cls(organization_id=side.organization_id, organization=side.name, setting=setting)


def where(place: Place, *sides: Configuration) -> Where:
    """Where a record is.

    Args:
        place: of the record.
        sides: that know names, the better one first.
    """
    serial = place.root if place.root_kind == "device" else None
    network_id = next(filter(None, (each.network_id_of(place) for each in sides)), None)
    return Where(
        organization_id=sides[0].organization_id,
        organization=sides[0].name or sides[-1].name,
        network_id=network_id,
        network=_name(NETWORKS, network_id, *sides),
        serial=serial,
        device=_name(DEVICES, serial, *sides),
        setting=place.listing,
        within=place.within,
    )


def _name(listing: str, key: str | None, *sides: Configuration) -> str | None:
    if key is None:
        return None
    records = (each.records.get(Place(listing, each.organization_id, key)) for each in sides)
    names = ((record or {}).get("name") for record in records)
    return next((name for name in names if isinstance(name, str) and name), None)
