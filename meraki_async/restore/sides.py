"""Two crawls side by side, organization by organization."""

from collections.abc import Iterator

from msgspec import Struct

from ..crawl import StoredCrawl
from ..errors import ConfigurationError
from ..selection.selection import Organization, Selection
from .configuration import Configuration
from .id_map import IdMap
from .kinds import SettingKind, setting_kinds
from .scope import Scope


class Sides(Struct, frozen=True, kw_only=True):
    """One organization in two crawls."""

    organization_id: str
    name: str
    before: Configuration | None
    """None: it is not there, or could not be read."""
    now: Configuration | None
    """None: it is not there, or could not be read."""
    unread: tuple[tuple[str, str], ...] = ()
    """Which side could not be read, A or B, and why. Otherwise, what is missing is not there."""
    network_ids: set[str] | None = None
    """Of the networks that are compared; None: all are."""


class SideBySide:
    """Two crawls, of which one organization after the other is in memory.

    Args:
        before: one crawl, A.
        now: the other one, B.
        selection: what is compared of what both have read.
        ids: of A that are others now.

    Raises:
        ConfigurationError: there is no configuration that both have read.
    """

    def __init__(
        self, before: StoredCrawl, now: StoredCrawl, selection: Selection, ids: IdMap | None = None
    ) -> None:
        self._before, self._now, self._ids = before, now, ids or IdMap()
        self._selection = selection
        self._scope = Scope((before.plan.selection, now.plan.selection), selection)
        listings = [_read_by(each) for each in (before, now)]
        self.kinds: list[SettingKind] = setting_kinds(sorted(listings[0] & listings[1]))
        """Of the settings that both have read."""
        self.read_by_one: list[tuple[str, str]] = [
            (side, each.listing)
            for side, names in (
                ("A", listings[0] - listings[1]),
                ("B", listings[1] - listings[0]),
            )
            for each in setting_kinds(sorted(names))
        ]
        """Settings that only one of them has read, A or B."""
        if not self.kinds:
            raise ConfigurationError(
                "there is no configuration that both crawls have read: crawl the preset config"
            )

    def __iter__(self) -> Iterator[Sides]:
        """One organization after the other."""
        known = {**self._now.organizations, **self._before.organizations}
        for organization_id, entry in sorted(known.items()):
            if self._scope.wants_organization(organization_id, entry.name):
                yield self._of(organization_id, entry.name)

    def unmatched(self) -> list[str]:
        """What was asked for and is in neither crawl, once all organizations were looked at."""
        known = {**self._now.organizations, **self._before.organizations}
        organizations = [Organization(each.id, each.name) for each in known.values()]
        found = [
            f"no organization {wanted!r} was crawled{hint}"
            for wanted, hint in self._selection.unmatched(organizations).items()
        ]
        return found + [
            f"{each.wanted}: {each.text}{each.hint}" for each in self._scope.filters.unmatched
        ]

    def _of(self, organization_id: str, name: str) -> Sides:
        unread: list[tuple[str, str]] = []
        now = self._side("B", self._now, organization_id, None, None, unread)
        before = self._side("A", self._before, organization_id, self._ids, now, unread)
        both = [each for each in (before, now) if each is not None]
        return Sides(
            organization_id=organization_id,
            name=name,
            before=before,
            now=now,
            unread=tuple(sorted(unread)),
            network_ids=self._scope.network_ids(*both),
        )

    def _side(
        self,
        letter: str,
        crawl: StoredCrawl,
        organization_id: str,
        ids: IdMap | None,
        now: Configuration | None,
        unread: list[tuple[str, str]],
    ) -> Configuration | None:
        """One side of an organization; None: it is not there, or why it is unread is noted."""
        entry = crawl.organizations.get(organization_id)
        if entry is not None and entry.state == "read":
            return Configuration.of(crawl, organization_id, self.kinds, ids, now)
        if entry is not None and entry.state != "not found":
            unread.append((letter, entry.error or entry.state))
        return None


def _read_by(crawl: StoredCrawl) -> set[str]:
    """The listings whose records a crawl has, as they are by themselves."""
    return {
        each.name
        for each in crawl.plan.listings
        if each.name == each.operation_id and not each.discovery_only and not each.options
    }
