"""API keys and the people they belong to."""

import secrets
from collections.abc import Iterable, Mapping

from msgspec import Struct

DEFAULT_KEY = "5e1f0c3a9b7d2468ace013579bdf2468ace01357"
"""Of a full administrator of every organization."""
LIMITED_KEY = "2b90d4c17e5fa8360f1e2d3c4b5a69788796a5b4"
"""Of a full administrator of every other organization, who does not see the rest."""
READ_ONLY_KEY = "91c3e5a70b2d4f6877a5b3c1d9e0f2a4c6e8b0d1"
"""Of a read-only administrator of every organization."""
REVOKED_KEY = "00dead00dead00dead00dead00dead00dead00de"
"""Was a key once."""

_MAX_KEYS = 2
_INITIAL_KEYS_CREATED_AT = "2026-01-12T09:00:00Z"


class Identity(Struct, frozen=True, kw_only=True):
    """A person who is signed in, with an API key or an OAuth token."""

    email: str
    name: str
    organization_id: str | None = None
    """The only organization that an OAuth token gives access to; None for a key."""
    scopes: frozenset[str] | None = None
    """What an OAuth token may do; None for a key: all that its administrator may."""
    client_id: str | None = None
    """The OAuth application."""

    @property
    def client(self) -> dict[str, str | None]:
        """The client as the API's logs name it."""
        return {"id": self.client_id, "type": "oauth" if self.client_id else "api_key"}


class Key(Struct, frozen=True):
    """An API key and the email of its owner."""

    text: str
    email: str
    created_at: str


class Keys:
    """The API keys that are valid, and their owners.

    Args:
        people: by email.
        keys: the email of each key's owner.
    """

    def __init__(self, people: Mapping[str, Identity], keys: Mapping[str, str]) -> None:
        self._people = people
        self._initial = tuple(
            Key(text, email, _INITIAL_KEYS_CREATED_AT) for text, email in keys.items()
        )
        self.restore(None)

    @property
    def all(self) -> list[Key]:
        """The keys that are valid."""
        return list(self._keys.values())

    @property
    def changed(self) -> tuple[Key, ...] | None:
        """All keys, to be kept; None: they are still the initial ones."""
        keys = tuple(self._keys.values())
        return None if keys == self._initial else keys

    def restore(self, changed: Iterable[Key] | None) -> None:
        """Restore the keys that ``changed`` returned."""
        keys = self._initial if changed is None else changed
        # keys of unknown people are not valid
        self._keys = {key.text: key for key in keys if key.email in self._people}

    def owner(self, key: str) -> Identity | None:
        """The owner of a key; None: it is not valid."""
        found = self._keys.get(key)
        return None if found is None else self._people[found.email]

    def of(self, identity: Identity) -> list[Key]:
        """The keys of a person."""
        return [key for key in self._keys.values() if key.email == identity.email]

    def generate(self, identity: Identity, created_at: str) -> Key | None:
        """A new key; None when there are two already."""
        if len(self.of(identity)) >= _MAX_KEYS:
            return None
        key = Key(secrets.token_hex(20), identity.email, created_at)
        self._keys[key.text] = key
        return key

    def revoke(self, identity: Identity, suffix: str) -> bool:
        """Revoke a person's key by its last four characters.

        Returns:
            Whether there was one.
        """
        for key in self.of(identity):
            if key.text.endswith(suffix) and len(suffix) == 4:
                del self._keys[key.text]
                return True
        return False
