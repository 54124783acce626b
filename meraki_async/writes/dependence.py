"""Which changes find what they rely on only after an earlier change. Pure functions."""

from collections.abc import Mapping, Sequence, Set
from typing import Any

import msgspec

from .change import Change
from .effects.creation import Creation
from .effects.deletion import Deletion
from .effects.kinds import effect_class
from .effects.membership import DevicesMove, TemplateBinding
from .effects.update import Update
from .order import moved_devices


def grounds_after(changes: Sequence[Change], absent: Set[str]) -> dict[str, str]:
    """The changes whose ground an earlier one makes or changes.

    What is there when a plan is made says nothing of them.

    Args:
        changes: of a plan, in its order.
        absent: the ids of those whose record is not there when the plan is made.

    Returns:
        The id of the last such change, by theirs.
    """
    last: dict[tuple[Any, ...], int] = {}
    found: dict[str, str] = {}
    for number, change in enumerate(changes):
        earlier = [last[each] for each in _needs(change, change.id in absent) if each in last]
        if earlier:
            found[change.id] = changes[max(earlier)].id
        for each in _makes(change):
            last[each] = number
    return found


def _needs(change: Change, is_absent: bool) -> list[tuple[Any, ...]]:
    """Names of what earlier changes may have made or changed of its ground."""
    kind, path = effect_class(change.described), change.path
    needs: list[tuple[Any, ...]] = []
    _, root, identifier, *below = [*path.split("/"), ""][:4]
    if root == "devices":
        needs.append(("moved", identifier))
    if root == "networks" and below:
        needs.append(("bound", identifier))
    if issubclass(kind, DevicesMove):
        needs += [("moved", serial) for serial in moved_devices(change)]
    elif kind is Update:
        needs.append(("whole", path))
        needs += [("member", path, name) for name in _members(change)]
    elif kind is Deletion:
        needs.append(("any", path))
    elif kind is Creation:
        needs.append(("equal", path, _text(change.body)))
    if is_absent and kind in (Update, Deletion):
        needs.append(("created", path.rpartition("/")[0]))
    return needs


def _makes(change: Change) -> list[tuple[Any, ...]]:
    kind, path = effect_class(change.described), change.path
    if issubclass(kind, DevicesMove):
        return [("moved", serial) for serial in moved_devices(change)]
    if kind is TemplateBinding:
        return [("bound", str(change.parameters["networkId"]))]
    if kind is Creation:
        return [("equal", path, _text(change.body)), ("created", path)]
    members = _members(change)
    if kind is Update and members:
        return [("any", path), *(("member", path, name) for name in members)]
    return [("any", path), ("whole", path)]


def _members(change: Change) -> Mapping[str, Any]:
    return change.body if isinstance(change.body, dict) else {}


def _text(body: Any) -> str:
    return "" if body is msgspec.UNSET else msgspec.json.encode(body, order="sorted").decode()
