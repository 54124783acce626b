"""Where a setting is: of which organization, network or device, read by what."""

from urllib.parse import unquote

from msgspec import Struct

from ..crawl.plan.parents import ParentPath, parent_path
from .kinds import DEVICES, NETWORKS, SettingKind, setting_kind


class Place(Struct, frozen=True, order=True):
    """One record of configuration."""

    listing: str
    """The operationId that reads it."""
    parent_id: str
    """What it was read of: see ``CrawlPage.parent_id``."""
    key: str = ""
    """What tells it from the others of its parent; empty: it is the only one."""

    @property
    def kind(self) -> SettingKind:
        """What reads and writes it."""
        found = setting_kind(self.listing)
        if found is None:
            raise ValueError(f"{self.listing} reads nothing that can be written back")
        return found

    @property
    def root(self) -> str:
        """The id of the organization, network or device that it is in."""
        if self.listing in (NETWORKS, DEVICES):
            return self.key
        return self.kind.parents.split_root(self.parent_id)[0]

    @property
    def root_kind(self) -> str:
        """``organization``, ``network`` or ``device``."""
        if self.listing == NETWORKS:
            return "network"
        return "device" if self.listing == DEVICES else self.kind.parents.kind

    @property
    def within(self) -> str:
        """What it is within that: ``3`` for an SSID, ``2/10`` for an interface of a stack."""
        within = self.kind.parents.split_root(self.parent_id)[1]
        if self.listing in (NETWORKS, DEVICES):
            return ""
        return "/".join(each for each in (within, self.key) if each)

    def above(self) -> "Place | None":
        """The record that it is in, such as the SSID of its firewall; None: in none."""
        parents: ParentPath | None = self.kind.parents
        parent_id = self.parent_id
        while parents is not None and parents.is_nested and parents.discovery is not None:
            head, _, last = parent_id.rpartition("/")
            parent_id = head if "/" in head else unquote(head)
            if setting_kind(parents.discovery) is not None:
                return Place(parents.discovery, parent_id, unquote(last))
            parents = parent_path(parents.discovery)
        return None
