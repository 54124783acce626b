"""In which order a configuration comes back. Pure functions."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from .place import Place
from .references import References
from .steps import Step

_ENABLES = {
    "updateNetworkApplianceSettings": "/networks/{networkId}/appliance/",
    "updateNetworkApplianceVlansSettings": "/networks/{networkId}/appliance/vlans",
    "updateOrganizationAdaptivePolicySettings": "/organizations/{organizationId}/adaptivePolicy/",
}
"""Settings without which other records cannot be made, and where those are."""


class Ordered(Struct, frozen=True, kw_only=True):
    """A step in its turn."""

    step: Step
    after: int | None = None
    """The index of a step that has to be done first: that enables it, or is the last to use what
    it deletes."""


def in_order(steps: Sequence[Step], references: References) -> list[Ordered]:
    """Steps of one organization in an order that works.

    What enables others comes first; what nothing refers to any more is deleted before others take
    its place; what is used is made before what uses it.

    Args:
        steps: in any order.
        references: which step uses the new id of which record.
    """
    makers = {each.place: each for each in steps if each.action == "create"}
    replaced = {_collection(each) for each in makers.values()}
    ranked = sorted(steps, key=lambda each: _rank(each, replaced, references))
    done: dict[int, None] = {}
    ordered: list[Ordered] = []

    def take(step: Step, waiting: tuple[int, ...]) -> None:
        if id(step) in done or id(step) in waiting:
            return
        for place in sorted({*references.used(step.place, step.body), *_chain(step.place)}):
            maker = makers.get(place)
            if maker is not None and maker is not step:
                take(maker, (*waiting, id(step)))
        done[id(step)] = None
        ordered.append(
            Ordered(
                step=step,
                after=_last_user(step, ordered)
                if step.action == "delete"
                else _enabler(step, ordered),
            )
        )

    for step in ranked:
        take(step, ())
    return ordered


def _rank(step: Step, replaced: set[tuple[str, str]], references: References) -> int:
    match step.action:
        case "update" if step.place.kind.update.id in _ENABLES:
            return 0
        case "update":
            return 4 if references.used(step.place, step.body) else 1
        case "delete":
            return 2 if _collection(step) in replaced else 5
    return 3


def _chain(place: Place) -> Iterator[Place]:
    """A record, and those that it is in."""
    each: Place | None = place
    while each is not None:
        yield each
        each = each.above()


def _collection(step: Step) -> tuple[str, str]:
    return step.place.listing, step.place.parent_id


def _last_user(step: Step, earlier: Sequence[Ordered]) -> int | None:
    users = (index for index, each in enumerate(earlier) if step.place.key in each.step.frees)
    return max(users, default=None)


def _enabler(step: Step, earlier: Sequence[Ordered]) -> int | None:
    path = step.place.kind.update.path
    if step.action != "create":
        return None
    found = (
        index
        for index, each in enumerate(earlier)
        if each.step.place.root == step.place.root
        and path.startswith(_ENABLES.get(each.step.place.kind.update.id, "\0"))
        and each.step.action == "update"
    )
    return max(found, default=None)


def made_with_other_ids(steps: Sequence[Step]) -> Mapping[Place, str]:
    """The records that get other ids when they are made, and the member that has it."""
    return {
        each.place: name
        for each in steps
        if each.action == "create" and (name := each.id_member) is not None
    }
