"""How many things a change takes away. Pure functions."""

import re
from typing import Any

from msgspec import UNSET

from ..change import Change
from ..comparing import without_default_rules

_WORD = re.compile(r"[A-Z]?[a-z]+")
_TAKING = frozenset(
    {
        "combine",
        "delete",
        "disable",
        "discard",
        "move",
        "moves",
        "release",
        "remove",
        "revoke",
        "split",
        "unassign",
        "unbind",
        "unenroll",
        "uninstall",
        "wipe",
    }
)
"""Words at the end of the paths of POSTs that take something away."""


def removals(change: Change) -> int:
    """How many things a change takes away, as far as the plan shows it.

    Counted is what somebody would miss, whatever the HTTP method:

    - a DELETE: what it names; one that takes a list, each member of it;
    - a POST that deletes, removes, releases, revokes, unbinds, moves away, wipes and the like: each
      device, license, client or network that it names, at least one;
    - a PUT that replaces a list of objects (rules, servers, routes) by a shorter one: as many as
      are fewer. Members that are merely changed do not count, nor do lists of scalars such as tags.

    Administrators who are lowered count as well, one each; the guards find them, since the listing
    has to be read for it.

    Args:
        change: of a plan, with what was read for it.
    """
    if change.operation == "updateOrganizationAdmin":
        return 0
    match change.described.method:
        case "DELETE":
            return max(1, _most(change.body))
        case "POST":
            last = change.described.path.rpartition("/")[2]
            words = {word.casefold() for word in _WORD.findall(last)}
            return max(1, _most(change.body)) if words & _TAKING else 0
    return _fewer(change.body, change.before)


def is_uncounted(change: Change) -> bool:
    """Whether it replaces a list and what was in that was not read, so that nobody can count."""
    return (
        change.described.method == "PUT"
        and change.before is UNSET
        # what the plan itself makes has nothing in it yet
        and not change.needed_results()
        and _replaces_objects(change.body)
    )


def _replaces_objects(sent: Any) -> bool:
    match sent:
        case dict():
            return any(map(_replaces_objects, sent.values()))
        case list():
            return not sent or _has_objects(sent)
    return False


def _most(body: Any) -> int:
    """The length of the longest list in a body."""
    members = body.values() if isinstance(body, dict) else [body]
    return max((len(value) for value in members if isinstance(value, list)), default=0)


def _fewer(sent: Any, read: Any) -> int:
    """How many objects less there are in the lists that were sent than in those that were read."""
    match sent, read:
        case dict(), dict():
            return sum(_fewer(value, read.get(name)) for name, value in sent.items())
        case list(), list() if _has_objects(read):
            return max(0, len(without_default_rules(read)) - len(without_default_rules(sent)))
    return 0


def _has_objects(items: list[Any]) -> bool:
    return any(isinstance(item, dict) for item in items)
