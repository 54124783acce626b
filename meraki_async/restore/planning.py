"""The plan that makes now what it was when a crawl read it."""

import os
from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import Struct

from ..client import Meraki
from ..crawl import StoredCrawl
from ..operations.encoding import build_request, path_parameters
from ..operations.lookup import find_operation
from ..operations.operation import Operation
from ..selection.selection import Selection
from ..writes import Change, Plan, Sealer
from ..writes.change import reference
from .crawled_now import crawled_now
from .diff import check_dashboard, narrowed
from .id_map import IdMap
from .kinds import ORGANIZATIONS
from .ordering import Ordered, in_order, made_with_other_ids
from .place import Place
from .references import References
from .sides import SideBySide, Sides
from .steps import Left, Step, Steps
from .where import Where

_WHY = "as it was"


class RestorePlan(Struct, frozen=True, kw_only=True):
    """The plan that brings a configuration back, and what is not in it."""

    plan: Plan
    left: list[Left]
    """What does not come back, or not by itself, and why."""
    made_anew: dict[str, str]
    """The ids of then of records that are made anew and get others, by the ids of the changes."""
    read_by_one: list[tuple[str, str]]
    """Settings that were not read then (side ``B``) or cannot be read now (side ``A``)."""
    unmatched: list[str]
    """What was asked for and is not there: sentences."""


async def plan_restore(
    meraki: Meraki,
    directory: str | os.PathLike[str],
    *,
    selection: Selection | None = None,
    ids: IdMap | None = None,
    prune: bool = False,
    recreate_networks: bool = False,
    sealer: Sealer | None = None,
    dashboard: str | None = None,
) -> RestorePlan:
    """Make the plan that brings back the configuration that a crawl has read. Nothing is changed.

    Members that differ are written, records that are missing are made. Administrators, licenses
    and devices stay as they are; networks that are gone are only named, unless they are asked for.

    Args:
        meraki: the client, which reads what there is now.
        directory: of a crawl of the preset ``config``, or a part of it.
        selection: organizations and networks that are restored; default all that it has read.
        ids: of then that are others now; default none.
        prune: delete what was not there.
        recreate_networks: make networks that are gone anew, empty.
        sealer: seals the secrets that are written in the plan, ``Vault``, say; default: they are
            asked for when it is applied.
        dashboard: a name of the dashboard, as it was given to ``crawl``; default the client's base
            URL.

    Raises:
        OutputError: the crawl cannot be read.
        ConfigurationError: it has read no configuration, or is one of another dashboard.
        MerakiError: nothing can be read now.

    Example:
        >>> made = await plan_restore(meraki, "last-night")
        >>> for each in made.left:
        ...     print(each.where.network, each.where.setting, each.reason)
        >>> made.plan.save("restore.jsonl")
    """
    chosen = selection or Selection()
    planning = _Planning(prune=prune, recreate_networks=recreate_networks)
    async with StoredCrawl.open(directory) as before:
        check_dashboard(dashboard or meraki.base_url, before)
        reading = crawled_now(meraki, before.plan, narrowed(before.plan.selection, chosen))
        async with reading as now:
            sides = SideBySide(before, now, chosen, ids)
            for each in sides:
                planning.add(each)
    plan = planning.plan
    if sealer is not None:
        plan.seal_secrets(sealer)
    await plan.read(meraki, sealer=sealer)
    plan.keep(planning.with_order(plan.changes))
    return RestorePlan(
        plan=plan,
        left=planning.left,
        made_anew=planning.made_anew,
        read_by_one=sides.read_by_one,
        unmatched=sides.unmatched(),
    )


class _Planning:
    """Makes the plan, organization by organization."""

    def __init__(self, *, prune: bool, recreate_networks: bool) -> None:
        self._prune, self._recreate_networks = prune, recreate_networks
        self.plan = Plan()
        self.left: list[Left] = []
        self.made_anew: dict[str, str] = {}
        self._after: dict[str, str] = {}

    def add(self, sides: Sides) -> None:
        """What has to be done in an organization."""
        if sides.unread or sides.before is None or sides.now is None:
            self.left += _not_looked_at(sides)
            return
        found = Steps(
            sides.before,
            sides.now,
            sides.network_ids,
            prune=self._prune,
            recreate_networks=self._recreate_networks,
        )
        self.left += found.left
        members = made_with_other_ids(found.steps)
        changes: dict[Place, Change] = {}

        def result(place: Place) -> str:
            change = changes.get(place)
            return place.key if change is None else reference(change.id, members[place])

        references = References(members, result)
        made: list[Change | None] = []
        for each in in_order(found.steps, references):
            change = self._add(each, references, sides.organization_id)
            made.append(change)
            if change is None:
                continue
            if each.step.action == "create":
                changes[each.step.place] = change
                if each.step.id_member is not None:
                    self.made_anew[change.id] = each.step.place.key
            earlier = None if each.after is None else made[each.after]
            if earlier is not None:
                self._after[change.id] = earlier.id

    def _add(self, ordered: Ordered, references: References, organization_id: str) -> Change | None:
        step = ordered.step
        if references.are_in_texts(step.body):
            reason = (
                "it uses a record that is made anew with another id: apply this plan, and plan the "
                "rest with --map OLD=NEW"
            )
            self.left.append(Left(where=step.where, reason=reason))
            return None
        operation, arguments = _operation_of(step), [organization_id]
        if step.action != "create_network":
            arguments = references.arguments(step.place, step.action)
        body: Any = msgspec.UNSET
        if step.action != "delete":
            body = references.filled(step.place, step.body)
        where = step.where
        return self.plan.add_request(
            build_request(operation, arguments[: len(path_parameters(operation.path))], None, body),
            why=_WHY,
            organization_id=organization_id,
            # it stands for the network or device of the path; which record within, its id tells
            subject=where.device if where.serial else where.network or step.name,
        )

    def with_order(self, changes: Sequence[Change]) -> list[Change]:
        """The changes, each told what it has to wait for beside what it uses."""
        return [
            msgspec.structs.replace(each, after=each.after or self._after.get(each.id))
            for each in changes
        ]


def _operation_of(step: Step) -> Operation:
    kind = step.place.kind
    if step.action == "create_network":
        return find_operation("createOrganizationNetwork").operation
    found = {"update": kind.update, "create": kind.creation, "delete": kind.deletion}[step.action]
    if found is None:
        raise ValueError(f"nothing does {step.action} {step.place.listing}")
    return found


def _not_looked_at(sides: Sides) -> list[Left]:
    here = Where(
        organization_id=sides.organization_id, organization=sides.name, setting=ORGANIZATIONS
    )
    if sides.unread:
        times = {"A": "then", "B": "now"}
        reasons = [f"it could not be read {times[side]}: {why}" for side, why in sides.unread]
    elif sides.now is None:
        reasons = ["the organization is not there any more"]
    else:
        reasons = ["the organization was not there: it stays as it is"]
    return [Left(where=here, reason=reason) for reason in reasons]
