"""What an e-mail address looks like. Pure functions."""

import unicodedata
from typing import Any, TypeGuard

_NO_ADDRESS = frozenset('<>()[],;:\\"')
"""What is around an address, or between two."""


def is_address(value: Any) -> TypeGuard[str]:
    """Whether a value is one e-mail address, and nothing beside it.

    ``Alice <alice@example.com>``, two addresses in one, or one with a character that nobody sees
    would be compared with those of records, and found to be nobody's.
    """
    if not isinstance(value, str):
        return False
    local, at, domain = value.strip().partition("@")
    return bool(
        (local and at and domain)
        and "@" not in domain
        and not _NO_ADDRESS.intersection(local + domain)
        and not any(unicodedata.category(each)[0] in "CZ" for each in local + domain)
    )
