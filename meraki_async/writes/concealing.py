"""Keeps secrets out of plans and journals: a keyed hash in their place, or nothing but a mark."""

from collections.abc import Callable
from typing import Any

from ..operations.secrets import is_secret

HASH = "$hash"
"""The member of an object that stands for a secret as it was read."""
HIDDEN = "$hidden"
"""The member of an object that stands for a secret of which nothing is known."""

Hasher = Callable[[str], str]
"""The keyed hash of a text."""


def concealed(value: Any, hasher: Hasher | None) -> Any:
    """A record without its secrets.

    Args:
        value: a JSON value.
        hasher: gives what stands for a secret; None: nothing does, so that a change of it is not
            noticed.
    """

    def hide(text: str) -> Any:
        return {HIDDEN: True} if hasher is None else {HASH: hasher(text)}

    return _mapped(value, hide)


def is_concealed(value: Any) -> bool:
    """Whether a value stands for a secret."""
    return isinstance(value, dict) and value.keys() in ({HASH}, {HIDDEN})


def has_hidden(value: Any) -> bool:
    """Whether there was a secret in a record that is not there any more."""
    match value:
        case dict():
            return is_concealed(value) or any(map(has_hidden, value.values()))
        case list():
            return any(map(has_hidden, value))
    return False


def has_secrets(value: Any) -> bool:
    """Whether there is a secret in a record."""
    match value:
        case dict():
            return any(
                (is_secret(name) and isinstance(member, str) and member != "")
                or has_secrets(member)
                for name, member in value.items()
            )
        case list():
            return any(map(has_secrets, value))
    return False


def _mapped(value: Any, hide: Callable[[str], Any]) -> Any:
    match value:
        case dict():
            return {
                name: hide(member)
                if is_secret(name) and isinstance(member, str) and member
                else _mapped(member, hide)
                for name, member in value.items()
            }
        case list():
            return [_mapped(item, hide) for item in value]
    return value


def with_names_for_secrets(body: Any, name: Callable[[str, str], str]) -> Any:
    """A body with ``{"$secret": name}`` in the place of each secret.

    Args:
        body: a JSON value.
        name: gives the name of a secret; it gets the member's name and the secret.
    """
    match body:
        case {"$secret": str()} if len(body) == 1:
            return body  # named already
        case dict():
            return {
                member: {"$secret": name(member, value)}
                if is_secret(member) and isinstance(value, str) and value
                else with_names_for_secrets(value, name)
                for member, value in body.items()
            }
        case list():
            return [with_names_for_secrets(item, name) for item in body]
    return body
