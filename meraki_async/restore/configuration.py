"""The configuration of an organization as a crawl has read it."""

from collections.abc import Iterable, Mapping
from typing import Any

from ..crawl import StoredCrawl
from .id_map import IdMap
from .kinds import DEVICES, NETWORKS, SettingKind
from .place import Place

Record = Mapping[str, Any]


class Configuration:
    """What is set in one organization. Its records hold secrets, and are in no repr.

    Args:
        organization_id: of the organization.
        name: of the organization.
    """

    def __init__(self, organization_id: str, name: str) -> None:
        self.organization_id = organization_id
        self.name = name
        self.records: dict[Place, Record] = {}
        self.unread: dict[tuple[str, str], str] = {}
        """Why something could not be read, by listing and parent; the empty parent: all of it."""
        self.unavailable: dict[tuple[str, str], str] = {}
        """What does not have a listing, by listing and parent, in the API's words."""

    @classmethod
    def of(
        cls,
        crawl: StoredCrawl,
        organization_id: str,
        kinds: Iterable[SettingKind],
        ids: IdMap | None = None,
        now: "Configuration | None" = None,
    ) -> "Configuration":
        """The configuration that a crawl has stored.

        Args:
            crawl: that read it.
            organization_id: of the organization.
            kinds: of the settings that are wanted.
            ids: that are others now; default none are.
            now: what is there now. A record that is there under its old id keeps that: another
                kind of record may have had the same.
        """
        ids = ids or IdMap()
        found = cls(organization_id, crawl.organizations[organization_id].name)
        for kind in kinds:
            found._add(kind, crawl, ids, now.records if now is not None else {})
        return found

    def _add(
        self, kind: SettingKind, crawl: StoredCrawl, ids: IdMap, now: Mapping[Place, Record]
    ) -> None:
        stored = crawl.listing(kind.listing, self.organization_id)
        for name, reason in stored.unread.items():
            self.unread[kind.listing, ids.of_parent(name)] = reason
        for name, reason in stored.unavailable.items():
            self.unavailable[kind.listing, ids.of_parent(name)] = reason
        for then, records in stored.records.items():
            parent_id = ids.of_parent(then)
            for raw in records:
                record = ids.of_value(raw)
                own, member = kind.key_of(raw), kind.key_name(raw)
                if own and member and Place(kind.listing, parent_id, own) in now:
                    record[member] = raw[member]
                key = kind.key_of(record)
                if key is None or not isinstance(record, dict):
                    reason = "a record has no id, or is none"
                    self.unread.setdefault((kind.listing, parent_id), reason)
                    continue
                self.records[Place(kind.listing, parent_id, key)] = record

    def why_unread(self, place: Place) -> str | None:
        """Why a record that is not there may be there all the same; None: it is not there."""
        keys = ((place.listing, place.parent_id), (place.listing, ""))
        return next((self.unread[key] for key in keys if key in self.unread), None)

    def why_unavailable(self, place: Place) -> str | None:
        """Why there can be no such record, in the API's words; None: there can."""
        keys = ((place.listing, place.parent_id), (place.listing, ""))
        return next((self.unavailable[key] for key in keys if key in self.unavailable), None)

    def network(self, network_id: str) -> Record | None:
        """The record of a network; None: it is not there, or was not read."""
        return self.records.get(Place(NETWORKS, self.organization_id, network_id))

    def device(self, serial: str) -> Record | None:
        """The record of a device; None: it is not there, or was not read."""
        return self.records.get(Place(DEVICES, self.organization_id, serial))

    def root_of(self, place: Place) -> Place | None:
        """The record of the network or device that a place is in; None: it is of neither."""
        match place.root_kind:
            case "network":
                return Place(NETWORKS, self.organization_id, place.root)
            case "device":
                return Place(DEVICES, self.organization_id, place.root)
        return None

    def network_id_of(self, place: Place) -> str | None:
        """The network that a place is in, itself or by its device."""
        if place.root_kind == "network":
            return place.root
        if place.root_kind == "device":
            record = self.device(place.root) or {}
            network_id = record.get("networkId")
            return network_id if isinstance(network_id, str) else None
        return None
