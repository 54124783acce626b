"""How fresh an answer is, and what it lacks."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, structs

from ..store.kinds import Kind
from ..store.records import OrganizationState, Reading, SyncRun
from ..store.store import Store
from ..sync.operations import kinds_of, kinds_without


class Lacking(Struct, frozen=True, kw_only=True):
    """An organization of which an answer has old records, or none."""

    organization_id: str
    name: str
    kind: str
    """What could not be read."""
    reason: str
    read_at: int | None
    """When it was last read; None: never, and the answer has nothing of it."""


class Freshness(Struct, frozen=True, kw_only=True):
    """How fresh an answer is, and what it lacks; times are microseconds of the epoch."""

    organizations: int
    """That the answer is about."""
    oldest: int | None
    """When the organization that was read the longest ago was read; None: none ever was."""
    newest: int | None
    unreadable: Sequence[Lacking] = ()
    """Organizations that could not be read the last time: what the answer has of them is old. And
    those of which records are left out that were not shown any more to whoever looked."""
    not_visible: Sequence[OrganizationState] = ()
    """Organizations that are not listed any more, deleted or out of reach: they are left out."""
    listing_error: str | None = None
    """Why organizations may be lacking altogether; None: all were listed."""

    @property
    def is_complete(self) -> bool:
        """Whether everything was read the last time."""
        return not self.unreadable and self.listing_error is None and self.oldest is not None


async def freshness(
    store: Store, kinds: Iterable[Kind], organization_ids: Sequence[str] | None
) -> Freshness:
    """How fresh records are.

    Args:
        store: that has them.
        kinds: of the records.
        organization_ids: of the records; None: of all visible organizations.
    """
    wanted = set(kinds)
    chosen = None if organization_ids is None else set(organization_ids)
    readings = {
        (each.organization_id, each.kind): each
        for each in await store.readings(organization_ids, kinds=wanted)
    }
    times: list[int] = []
    unreadable: list[Lacking] = []
    organizations = [
        each for each in await store.organizations() if chosen is None or each.id in chosen
    ]
    visible = [each for each in organizations if each.not_visible_since is None]
    for organization in visible:
        # end users are looked for on request alone
        has_end_users = (organization.id, Kind.END_USER) in readings
        expected = kinds_of(organization.model, end_users=has_end_users) | {Kind.CHANGE}
        for kind in sorted(wanted & expected):
            reading = readings.get((organization.id, kind))
            if reading is None or reading.error is not None:
                unreadable.append(_lacking(organization, kind, reading))
            if reading is not None and reading.read_at is not None:
                times.append(reading.read_at)
    if wanted == {Kind.ORGANIZATION}:
        times = [each.last_seen for each in visible]
    runs = await store.runs(limit=1)
    unlisted = (
        {}
        if not runs
        else {
            name: reason
            for name, reason in runs[0].unreadable.items()
            if name not in {each.id for each in organizations} and not name.isdecimal()
        }
    )
    return Freshness(
        organizations=len(visible),
        oldest=min(times, default=None),
        newest=max(times, default=None),
        unreadable=unreadable,
        not_visible=[each for each in organizations if each.not_visible_since is not None],
        listing_error="; ".join(f"{name}: {why}" for name, why in unlisted.items()) or None,
    )


def _lacking(organization: OrganizationState, kind: Kind, reading: Reading | None) -> Lacking:
    return Lacking(
        organization_id=organization.id,
        name=organization.name,
        kind=kind.value,
        reason="it was never read" if reading is None else reading.error or "",
        read_at=None if reading is None else reading.read_at,
    )


def models_unknown(
    names: Mapping[str, str | None], models: Mapping[str, str | None]
) -> list[Lacking]:
    """The organizations whose licenses are not read, since what they have is not known.

    Args:
        names: of organizations, by id.
        models: of licensing, by id.
    """
    return [
        Lacking(
            organization_id=key,
            name=names.get(key) or "",
            kind="license",
            reason=f"its licensing model is {model!r}, which is not known",
            read_at=None,
        )
        for key, model in models.items()
        if not kinds_without(model or "")
    ]


def freshness_then(
    run: SyncRun | None,
    names: Mapping[str, str | None],
    organization_ids: Sequence[str] | None,
    not_visible: Sequence[OrganizationState],
) -> Freshness:
    """How fresh records were at a moment.

    Args:
        run: the last sync before the moment; None: none is known.
        names: of the organizations that were visible, by id.
        organization_ids: of the records; None: of all that were visible.
        not_visible: organizations that were not visible, and are left out.
    """
    found = Freshness(
        organizations=len(names if organization_ids is None else organization_ids),
        oldest=None,
        newest=None,
        not_visible=not_visible,
    )
    if run is None:
        return structs.replace(found, listing_error="no sync was done then")
    unreadable = [
        Lacking(
            organization_id=key, name=names.get(key) or "", kind="", reason=reason, read_at=None
        )
        for key, reason in run.unreadable.items()
        # accounts that could not be listed may have any of them
        if organization_ids is None or key in organization_ids or not key.isdecimal()
    ]
    return structs.replace(
        found, oldest=run.started_at, newest=run.finished_at, unreadable=unreadable
    )
