"""What people were at a moment, by what they are, where nothing but their activity changed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec
from msgspec import structs

from ..mapping.people import latest
from ..mapping.values import members, timestamp
from ..records import User
from ..store.database import Database
from ..store.kinds import Kind
from .states import NEVER, Clause, states


class MergedThen:
    """People over all organizations, at a moment.

    Args:
        database: to look into.
        moment: microseconds of the epoch.
        places: conditions: the organizations that were visible then.
        seen_otherwise: ids of those that were visible then or are now, but not both.
    """

    def __init__(
        self,
        database: Database,
        moment: int,
        places: Sequence[Clause],
        seen_otherwise: Collection[str],
    ) -> None:
        self._database = database
        self._moment = moment
        self._places = places
        self._seen_otherwise = seen_otherwise

    async def of(self, merged: Mapping[str, User]) -> dict[str, User]:
        """Those of some people that can be told by what they are, as they were.

        Args:
            merged: what they are, by their addresses.
        """
        others = await self._changed_since(merged)
        organizations = await self._renamed_since(
            Kind.ORGANIZATION,
            (each.id for user in merged.values() for each in user.organizations or ()),
        )
        networks = await self._renamed_since(
            Kind.NETWORK, (each.id for user in merged.values() for each in user.workspaces or ())
        )
        same = {
            subject: user
            for subject, user in merged.items()
            if subject not in others
            and organizations.isdisjoint(each.id for each in user.organizations or ())
            and networks.isdisjoint(each.id for each in user.workspaces or ())
        }
        active = await self._last_active(await self._active_since(same))
        return {
            subject: structs.replace(user, last_active_at=active[subject])
            if subject in active
            else user
            for subject, user in same.items()
        }

    async def _changed_since(self, subjects: Iterable[str]) -> set[str]:
        """Those of whom records, or the sight of them, changed since."""
        kind, among = Kind.ADMINISTRATOR, self._database.any_of("subject")
        people = self._database.array(subjects)
        elsewhere = self._database.any_of("organization_id")
        rows = await self._database.fetch(
            f"SELECT subject FROM history WHERE kind = ? AND {among} AND observed_at > ?"
            " AND what <> 'activity'"
            f" UNION SELECT subject FROM record WHERE kind = ? AND {among}"
            # had another address before, or is where everything was out of sight
            f" AND (began_at > ? OR {elsewhere})",
            *(kind, people, self._moment),
            *(kind, people, self._moment, self._database.array(self._seen_otherwise)),
        )
        return {row[0] for row in rows}

    async def _renamed_since(self, kind: Kind, ids: Iterable[str]) -> set[str]:
        """Those of some organizations or networks that changed since."""
        among, wanted = self._database.any_of("id"), self._database.array(set(ids))
        rows = await self._database.fetch(
            f"SELECT id FROM record WHERE kind = ? AND {among} AND began_at > ?"
            f" UNION SELECT id FROM past_record WHERE kind = ? AND {among} AND ended_at > ?",
            *(kind, wanted, self._moment),
            *(kind, wanted, self._moment),
        )
        return {row[0] for row in rows}

    async def _active_since(self, subjects: Iterable[str]) -> list[str]:
        rows = await self._database.fetch(
            "SELECT DISTINCT subject FROM history"
            f" WHERE kind = ? AND {self._database.any_of('subject')} AND observed_at > ?"
            " AND what = 'activity'",
            *(Kind.ADMINISTRATOR, self._database.array(subjects), self._moment),
        )
        return [row[0] for row in rows]

    async def _last_active(self, subjects: Sequence[str]) -> dict[str, str | None]:
        """When each was last active anywhere."""
        chosen = Clause(self._database.any_of("subject"), (self._database.array(subjects),))
        source = states(
            [Kind.ADMINISTRATOR],
            ["subject", "organization_id", "id", "json", "activity", "active_at"],
            [chosen, *self._places],
            self._moment,
        )
        # of somebody who is in thousands of organizations, only where it was the last time
        rows = await self._database.fetch(
            "SELECT subject, organization_id, id, json, activity FROM (SELECT subject,"
            " organization_id, id, json, activity, RANK() OVER (PARTITION BY subject"
            f" ORDER BY COALESCE(active_at, {NEVER}) DESC) AS place FROM {source.sql}) AS ranked"
            " WHERE place = 1 ORDER BY organization_id, id",
            *source.values,
        )
        found: defaultdict[str, list[str | None]] = defaultdict(list)
        for subject, _, _, json, activity in rows:
            record = members(msgspec.json.decode(json if activity is None else activity))
            found[subject].append(timestamp(record.get("lastActive")))
        return {subject: latest(times) for subject, times in found.items()}
