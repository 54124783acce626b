"""Which members of requests and responses are secrets, by their names."""

import re
from collections.abc import Iterator
from typing import Any

_SECRET = re.compile(
    r"(psk|password|passphrase|passwd|(auth|priv)Pass|secret|(?<!content)(?<!parsed)token"
    r"|communit(y|yString|yOut)|(api|authentication|claim|eapol|encryption|license|private)Key"
    r"|credentials|^key|^pin)$",
    re.IGNORECASE,
)


def is_secret(name: str) -> bool:
    """Whether a text of this name is a passphrase, a community or another secret.

    Args:
        name: of a member, as the API writes it.
    """
    return _SECRET.search(name) is not None


def secret_members(value: Any) -> Iterator[str]:
    """The names of the members of a JSON value, at any depth, that hold secrets."""
    match value:
        case {"$secret": str()} if len(value) == 1:
            pass  # the name of one
        case dict():
            for name, member in value.items():
                if is_secret(name) and isinstance(member, str) and member:
                    yield name
                else:
                    yield from secret_members(member)
        case list():
            for item in value:
                yield from secret_members(item)
