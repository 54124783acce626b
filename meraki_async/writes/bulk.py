"""One operation over many networks, devices or organizations: the plan of it."""

import copy
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import UNSET, Struct

from ..client import Meraki
from ..operations.assignments import Assignments
from ..operations.binding import OPEN_BODY
from ..operations.lookup import find_operation
from ..operations.operation import Request
from ..operations.parameter_names import documented_names
from ..operations.values import json_value
from .change import Change, unknown_secrets
from .comparing import is_in_force
from .effects.kinds import effect_of
from .plan import Plan
from .sealing import Sealer


class BulkTarget(Struct, frozen=True, kw_only=True):
    """What one of the changes is about."""

    parameters: Mapping[str, Any]
    """Those of the operation that differ from target to target, by their documented names."""
    organization_id: str | None = None
    """Whose it is; None: it is looked up."""
    name: str | None = None
    """For people."""
    assignments: Assignments | None = None
    """What its body says; None: what all bodies say."""
    origin: str = ""
    """Where it comes from, for people: ``row 7``."""


class BulkPlan(Struct, frozen=True, kw_only=True):
    """A plan of one operation, and what is not in it."""

    plan: Plan
    in_force: int
    """Targets that have all of it already."""
    problems: list[str]
    """Targets of which no change could be made, and why."""


async def plan_bulk(
    meraki: Meraki,
    assignments: Assignments,
    targets: Iterable[BulkTarget],
    parameters: Mapping[str, Any] | None = None,
    *,
    why: str | None = None,
    sealer: Sealer | None = None,
) -> BulkPlan:
    """A plan of one operation over many targets, with what its changes rely on read.

    What ``+=`` and ``-=`` add to and remove from is what the plan was made on, and is compared
    again when it is applied.

    Args:
        meraki: the client, which reads.
        assignments: the operation, and what its bodies say.
        targets: in the order of the changes.
        parameters: the same for all, by their documented names or Python's; default none.
        why: why the changes are made, for people; default none.
        sealer: hashes secrets that are read, ``Vault``, say; default: a change of them between
            plan and apply is not noticed.

    Raises:
        TypeError: a parameter is unknown or missing.
        ValueError: a value cannot be sent.
        PlanError: the operation changes nothing.
    """
    plan = Plan()
    chosen = list(targets)
    for target in chosen:
        own = target.assignments or assignments
        body = own.body(_with_empty_lists(own))
        request = _request(
            meraki, assignments.operation_id, {**(parameters or {}), **target.parameters}, body
        )
        plan.add_request(
            request, why=why, organization_id=target.organization_id, subject=target.name
        )
    await plan.read(meraki, sealer=sealer)
    kept: list[Change] = []
    new_ids: dict[str | None, str] = {}
    problems: list[str] = []
    in_force = 0
    for change, target in zip(plan.changes, chosen, strict=True):
        made = _resolved(change, target.assignments or assignments)
        if isinstance(made, str):
            origin = f"{target.origin}: " if target.origin else ""
            problems.append(f"{origin}{change.path}{_named(change)}: {made}")
        elif _is_in_force(made):
            in_force += 1
        else:
            new_ids[change.id] = new_id = f"change-{len(kept) + 1}"
            kept.append(msgspec.structs.replace(made, id=new_id, after=new_ids.get(made.after)))
    plan.keep(kept)
    return BulkPlan(plan=plan, in_force=in_force, problems=problems)


def _request(
    meraki: Meraki, operation_id: str, parameters: Mapping[str, Any], body: Mapping[str, Any]
) -> Request:
    """The request of a call whose body may have fields that are not documented."""
    method = find_operation(operation_id).method
    # where a parameter of the path has the name of a field, the latter comes later
    own = {wire: name for name, wire in documented_names(method).items()}
    whole = next((n for n, a in method.__annotations__.items() if a == OPEN_BODY), None)
    if whole is not None and body:
        documented: dict[str, Any] = {whole: body}
    else:
        documented = {own[name]: value for name, value in body.items() if name in own}
    call = meraki.call(operation_id, **parameters, **documented)
    call.discard()
    rest = {name: value for name, value in body.items() if name not in own}
    if whole is not None or not rest:
        return call.request
    there = {} if call.request.body is UNSET else call.request.body
    return msgspec.structs.replace(
        call.request, body={**there, **{n: json_value(n, value) for n, value in rest.items()}}
    )


def _with_empty_lists(assignments: Assignments) -> dict[str, Any]:
    """A record in the place of those that are not read yet."""
    record: dict[str, Any] = {}
    for each in assignments.assignments:
        if each.is_relative:
            *above, last = each.path
            place = record
            for name in above:
                place = place.setdefault(name, {})
            place[last] = []
    return record


def _resolved(change: Change, assignments: Assignments) -> Change | str:
    """The change with the body that follows from what was read; a text says why there is none."""
    is_update = find_operation(change.operation).operation.method == "PUT"
    if change.before is UNSET:
        if change.unread is not None and (assignments.needs_record or _has_target(change)):
            return f"it could not be read: {change.unread}"
        return change
    if change.before is None and is_update:
        return "it is not there"
    if not assignments.needs_record:
        return change
    try:
        body = assignments.body(change.before)
    except ValueError as error:
        return str(error)
    made = copy.deepcopy(change.body)
    for each in assignments.assignments:
        if each.is_relative:
            # the rest of the change's body has names in the place of secrets
            *above, last = each.path
            there, new = made, body
            for name in above:
                there, new = there[name], new[name]
            there[last] = new[last]
    return msgspec.structs.replace(change, body=made)


def _has_target(change: Change) -> bool:
    """Whether something reads what it changes."""
    request = change.request({}, unknown_secrets(change))
    return effect_of(request, change.organization_id).target is not None


def _is_in_force(change: Change) -> bool:
    """Whether it would change nothing, as far as what was read shows it."""
    if change.before is UNSET:
        return False
    match find_operation(change.operation).operation.method:
        case "PUT":
            return is_in_force(change.body, change.before)
        case "DELETE":
            return change.before is None
    return False


def _named(change: Change) -> str:
    return "" if change.subject is None else f" ({change.subject})"
