"""What has to be done so that a configuration becomes what it was: writes, and what is left."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from msgspec import Struct

from ..operations.schemas import record_schema
from ..operations.short_schema import member_names
from ..writes.comparing import ABSENT
from ..writes.effects.creation import natural_key
from .bodies import Body, creation_body, missing_required, part_of_body, update_body, whole_body
from .configuration import Configuration, Record
from .differences import is_inside_missing
from .kinds import DEVICES, NETWORKS, ORGANIZATIONS, SettingKind
from .place import Place
from .references import MIN_ID_LENGTH, ids_in
from .scope import is_chosen
from .unsent import unsent_members
from .where import Where, where

Action = Literal["update", "create", "delete", "create_network"]


class Left(Struct, frozen=True, kw_only=True):
    """What does not come back, or not by itself."""

    where: Where
    member: str = ""
    """Empty: all of it."""
    reason: str


class Step(Struct, frozen=True, kw_only=True):
    """One write."""

    action: Action
    place: Place
    """Of then: its ids may be those of records that are made anew."""
    body: dict[str, Any]
    where: Where
    name: str | None = None
    """Of the record, for people."""
    frees: frozenset[str] = frozenset()
    """Ids that the record uses now, and then does not any more."""
    id_member: str | None = None
    """The member that has the id of what is made, where the API chooses it."""


class Steps:
    """What has to be done in one organization. Pure: nothing is read or sent.

    Args:
        before: the configuration as it was, with the present ids.
        now: as it is.
        network_ids: of the networks that are restored; None: all.
        prune: whether what was not there is deleted.
        recreate_networks: whether networks that are gone are made anew.
    """

    def __init__(
        self,
        before: Configuration,
        now: Configuration,
        network_ids: set[str] | None,
        *,
        prune: bool = False,
        recreate_networks: bool = False,
    ) -> None:
        self._before, self._now, self._network_ids = before, now, network_ids
        self._prune, self._recreate_networks = prune, recreate_networks
        self.steps: list[Step] = []
        self.left: list[Left] = []
        self.anew: dict[Place, Record] = {}
        """Records that are made anew."""
        self._bound: set[str] = set()
        for place in self._chosen(before.records.keys() & now.records.keys()):
            self._update(place, before.records[place], now.records[place])
        # what is within others after these
        gone = self._chosen(before.records.keys() - now.records.keys())
        for place in sorted(gone, key=lambda each: each.kind.parents.depth):
            self._bring_back(place, before.records[place])
        for place in self._chosen(now.records.keys() - before.records.keys()):
            self._take_away(place)
        self._follow_new_ids()
        for listing, parent_id in sorted({*before.unread, *now.unread}):
            self._note_unread(listing, parent_id)

    def _note_unread(self, listing: str, parent_id: str) -> None:
        reasons = [each.unread.get((listing, parent_id)) for each in (self._before, self._now)]
        side = "then" if reasons[0] is not None else "now"
        reason = f"it could not be read {side}: {reasons[0] or reasons[1]}"
        if not parent_id:
            here = Where.of_organization(self._now, listing)
            self.left.append(Left(where=here, reason=reason))
            return
        place = Place(listing, parent_id)
        if is_chosen(place, self._network_ids, self._before, self._now):
            self._leave(place, reason)

    def _leave(self, place: Place, reason: str, member: str = "") -> None:
        here = where(place, self._now, self._before)
        self.left.append(Left(where=here, member=member, reason=reason))

    def _follow_new_ids(self) -> None:
        """Have what is as it was use the new ids of records that are made anew."""
        made = {
            each.place.key
            for each in self.steps
            if each.id_member is not None and len(each.place.key) >= MIN_ID_LENGTH
        }
        known = {(each.place, name) for each in self.steps for name in each.body}
        both = self._before.records.keys() & self._now.records.keys()
        for place in self._chosen(both) if made else ():
            old = self._before.records[place]
            using = [
                name
                for name, value in old.items()
                if (place, name) not in known and made & ids_in(value)
            ]
            found = part_of_body(place.kind, old, using)
            if found.members and not self._is_of_template(place):
                self._write(place, found, old)

    def _chosen(self, places: Iterable[Place]) -> list[Place]:
        return [
            each
            for each in sorted(places)
            if is_chosen(each, self._network_ids, self._before, self._now)
        ]

    def _update(self, place: Place, old: Record, new: Record) -> None:
        if place.listing == DEVICES and old.get("networkId") != new.get("networkId"):
            self._leave(place, _moved(old, new), "networkId")
            old = {**old, "networkId": new.get("networkId")}
        made = update_body(place.kind, place, old, new)
        if not made.members and not made.left:
            return
        if self._is_of_template(place):
            return
        for member, reason in made.left:
            self._leave(place, reason, member)
        if made.members:
            self._add("update", place, made.members, old, frees=ids_in(new) - ids_in(old))

    def _is_of_template(self, place: Place) -> bool:
        """Whether a setting is its network's template's; says so once a network."""
        if place.root_kind != "network" or place.listing == NETWORKS:
            return False
        network = self._now.network(place.root) or {}
        template = network.get("configTemplateId")
        if template is None:
            return False
        if place.root not in self._bound:
            self._bound.add(place.root)
            reason = f"its settings come from the template {template}: they are changed there"
            self._leave(Place(NETWORKS, self._now.organization_id, place.root), reason)
        return True

    def _bring_back(self, place: Place, old: Record) -> None:
        if is_inside_missing(place, self._now, self._before):
            above = place.above()
            if above is not None and above in self.anew:
                self._fill_in(place, old)
            return  # what it is in is named
        reason = self._now.why_unread(place)
        if reason is not None:
            return  # it is named with what could not be read
        reason = self._now.why_unavailable(place)
        if reason is not None and not self._is_enabled_before(place):
            self._leave(place, f"there can be none now: {reason}")
            return
        if place.listing == NETWORKS:
            self._bring_back_network(place, old)
        elif place.listing == DEVICES:
            self._leave(place, "the device is in no network of the organization: claim it first")
        elif self._is_of_template(place):
            return
        else:
            self._create(place, old)

    def _is_enabled_before(self, place: Place) -> bool:
        """Whether the settings that allow such records are brought back as well."""
        above = place.kind.update.path.rpartition("/")[0]
        return any(
            step.action == "update"
            and step.place.root == place.root
            and step.place.kind.update.path == f"{above}/settings"
            for step in self.steps
        )

    def _bring_back_network(self, place: Place, old: Record) -> None:
        namesake = self._namesake(old)
        if namesake is not None:
            self._leave(
                place,
                f"the network is not there any more; {namesake} has its name: if it is the same, "
                f"give --map {place.key}={namesake}",
            )
        elif self._recreate_networks:
            wanted = ("name", "notes", "productTypes", "tags", "timeZone")
            body = {n: old[n] for n in wanted if old.get(n) is not None}
            self._add("create_network", place, body, old)
            self._leave(
                place,
                "the network is made anew, empty: apply this plan, claim its devices, and plan the "
                f"rest with --map {place.key}=NEW, its id then",
            )
        else:
            reason = "the network is not there any more: --recreate-networks makes it anew, empty"
            self._leave(place, reason)

    def _namesake(self, old: Record) -> str | None:
        known = {p.key for p in self._before.records if p.listing == NETWORKS}
        for place, record in self._now.records.items():
            is_new = place.listing == NETWORKS and place.key not in known
            if is_new and record.get("name") == old.get("name"):
                return place.key
        return None

    def _create(self, place: Place, old: Record) -> None:
        creation = place.kind.creation
        if creation is None:
            self._leave(place, "it is not there any more, and the API cannot make it")
            return
        made = creation_body(creation, old)
        missing = missing_required(creation, made.members)
        if missing:
            needed = ", ".join(missing)
            self._leave(place, f"making it anew needs {needed}, which the API does not show")
            return
        if (reason := self._namesake_in_collection(place, made.members)) is not None:
            self._leave(place, reason)
            return
        self.anew[place] = old
        id_member = place.kind.id_member_of(creation, old)
        is_chosen_by_us = id_member is None or id_member in made.members
        id_member = None if is_chosen_by_us else id_member
        self._add("create", place, made.members, old, id_member)
        whole = whole_body(place.kind, old)
        differing = [n for n, value in whole.items() if made.members.get(n, ABSENT) != value]
        rest = part_of_body(place.kind, old, differing)
        if rest.members:
            self._add("update", place, rest.members, old)
        own = {n: v for n, v in old.items() if not _is_given(place.kind, n)}
        lost = unsent_members(own, {**made.members, **rest.members})
        for member, reason in dict.fromkeys((*made.left, *rest.left, *lost)):
            self._leave(place, reason, member)
        if id_member is not None:
            is_shown = id_member in member_names(record_schema(creation))
            unknown = "" if is_shown else ", which the response may not have"
            self._leave(place, f"it comes back with another id{unknown}")

    def _namesake_in_collection(self, place: Place, body: Mapping[str, Any]) -> str | None:
        """Why a record cannot be made beside one from which the plan could not tell it."""
        name = natural_key(body)
        if name is None or place.kind.key_of(body) == place.key:
            return None
        wanted = str(body[name]).casefold()
        for other, now in self._now.records.items():
            if (other.listing, other.parent_id) != (place.listing, place.parent_id):
                continue
            then = self._before.records.get(other)
            if then is None and not self._prune and str(now.get(name)).casefold() == wanted:
                return (
                    f"{other.key} has its {name}: --prune deletes that first; if it is the same, "
                    f"give --map {place.key}={other.key}"
                )
            if then is not None and str(then.get(name)).casefold() == wanted:
                return (
                    f"{other.key} has its {name} as well, so that a plan cannot tell them apart: "
                    "make it by hand"
                )
        return None

    def _fill_in(self, place: Place, old: Record) -> None:
        """What is in a record that is made anew."""
        if place.kind.is_collection and place.kind.creation is None:
            self._leave(
                place,
                "what it is in is made anew, with what the dashboard puts there: the API cannot "
                "make others",
            )
        elif place.kind.is_collection:
            self._create(place, old)
        else:
            self._write(place, part_of_body(place.kind, old, old), old)

    def _write(self, place: Place, body: Body, old: Record) -> None:
        for member, reason in body.left:
            self._leave(place, reason, member)
        if body.members:
            self._add("update", place, body.members, old)

    def _take_away(self, place: Place) -> None:
        if is_inside_missing(place, self._before, self._now):
            return
        if self._before.why_unread(place) is not None or self._is_of_template(place):
            return
        if self._before.why_unavailable(place) is not None:
            return  # the settings that forbid it are brought back
        kind = place.kind
        if place.listing in (NETWORKS, DEVICES, ORGANIZATIONS):
            self._leave(place, "it was not there: it stays")
        elif kind.deletion is None:
            self._leave(place, "it was not there, and the API cannot delete it")
        elif not self._prune:
            self._leave(place, "it was not there: --prune deletes it")
        else:
            self._add("delete", place, {}, self._now.records[place])

    def _add(
        self,
        action: Action,
        place: Place,
        body: dict[str, Any],
        record: Mapping[str, Any],
        id_member: str | None = None,
        frees: frozenset[str] = frozenset(),
    ) -> None:
        name = record.get("name")
        self.steps.append(
            Step(
                action=action,
                place=place,
                body=body,
                where=where(place, self._now, self._before),
                name=name if isinstance(name, str) and name else None,
                id_member=id_member,
                frees=frees,
            )
        )


def _is_given(kind: SettingKind, member: str) -> bool:
    """Whether a member comes by itself: an id, or what changes anyway."""
    return member in (*kind.key_names, "networkId", "organizationId") or kind.is_moving(member)


def _moved(old: Record, new: Record) -> str:
    there = new.get("networkId") or "no network"
    return (
        f"it was in {old.get('networkId')} and is in {there}: removeNetworkDevices and "
        "claimNetworkDevices move it"
    )
