"""Privileges as the API names them, and which of two is the higher one. Pure functions."""

from typing import Literal, TypeAlias

Scope: TypeAlias = Literal["organization", "network", "tag"]

ORGANIZATION_PRIVILEGES = ("full", "read-only", "enterprise", "none")
"""Those that the API takes for an organization; of two that are declared, the first one wins."""
PLACE_PRIVILEGES = ("full", "read-only", "monitor-only", "guest-ambassador")
"""Those for networks and tags, in the same order."""
NONE = "none"

_INCLUDED = {"read-only": {"monitor-only"}}
"""What a privilege is known to include beside itself; ``full`` includes all."""


def privileges_of(scope: Scope) -> tuple[str, ...]:
    """The privileges that can be granted in a scope."""
    return ORGANIZATION_PRIVILEGES if scope == "organization" else PLACE_PRIVILEGES


def highest(scope: Scope, first: str, second: str) -> str:
    """The one of two declared privileges that wins.

    Args:
        scope: of both.
        first: a privilege that can be granted.
        second: another one.
    """
    order = privileges_of(scope)
    return min(first, second, key=order.index)


def includes(one: str, other: str) -> bool:
    """Whether a privilege is known to have all that another one has, as the guards of plans see it.

    Args:
        one: any privilege, also one that can only be read (``camera-sensor``).
        other: any privilege.
    """
    return other in (NONE, one) or one == "full" or other in _INCLUDED.get(one, ())


def is_writable(scope: Scope, privilege: str) -> bool:
    """Whether the API takes a privilege in a write: others occur in what is read, and are kept."""
    return privilege in privileges_of(scope)
