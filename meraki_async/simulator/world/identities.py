"""Who asks: the people behind the API keys."""

import secrets
from collections.abc import Iterable, Mapping

from msgspec import Struct

DEFAULT_KEY = "5e1f0c3a9b7d2468ace013579bdf2468ace01357"
"""Of a full administrator of every organization."""
LIMITED_KEY = "2b90d4c17e5fa8360f1e2d3c4b5a69788796a5b4"
"""Of a full administrator of every other organization; the rest is not there for them."""
READ_ONLY_KEY = "91c3e5a70b2d4f6877a5b3c1d9e0f2a4c6e8b0d1"
"""Of a read-only administrator of every organization."""
REVOKED_KEY = "00dead00dead00dead00dead00dead00dead00de"
"""Was a key once."""

_MOST_KEYS = 2
_MADE_AT = "2026-01-12T09:00:00Z"


class Identity(Struct, frozen=True, kw_only=True):
    """Somebody who is signed in."""

    email: str
    name: str
    organization_id: str | None = None
    """An OAuth token's organization, the only one there is for it; None for a key."""
    scopes: frozenset[str] | None = None
    """What an OAuth token may do; None for a key: all that its administrator may."""
    client_id: str | None = None
    """The OAuth application."""

    @property
    def client(self) -> dict[str, str | None]:
        """How the logs of the API name it."""
        return {"id": self.client_id, "type": "oauth" if self.client_id else "api_key"}


class Key(Struct, frozen=True):
    """An API key and whose it is."""

    text: str
    email: str
    created_at: str


class Keys:
    """The API keys that are valid, and whose they are."""

    def __init__(self, people: Mapping[str, Identity], keys: Mapping[str, str]) -> None:
        """
        Args:
            people: by email.
            keys: the email of each key's owner.
        """
        self._people = people
        self._at_first = tuple(Key(text, email, _MADE_AT) for text, email in keys.items())
        self.restore(None)

    @property
    def all(self) -> list[Key]:
        """Those that are valid."""
        return list(self._keys.values())

    @property
    def changed(self) -> tuple[Key, ...] | None:
        """All keys, to be kept; None: they are those of the beginning."""
        keys = tuple(self._keys.values())
        return None if keys == self._at_first else keys

    def restore(self, changed: Iterable[Key] | None) -> None:
        """Have exactly the keys that ``changed`` gave."""
        keys = self._at_first if changed is None else changed
        # those of nobody open nothing
        self._keys = {key.text: key for key in keys if key.email in self._people}

    def owner(self, key: str) -> Identity | None:
        """Whose key it is."""
        found = self._keys.get(key)
        return None if found is None else self._people[found.email]

    def of(self, identity: Identity) -> list[Key]:
        """Somebody's keys."""
        return [key for key in self._keys.values() if key.email == identity.email]

    def generate(self, identity: Identity, created_at: str) -> Key | None:
        """A new key; None when there are two already."""
        if len(self.of(identity)) >= _MOST_KEYS:
            return None
        key = Key(secrets.token_hex(20), identity.email, created_at)
        self._keys[key.text] = key
        return key

    def revoke(self, identity: Identity, suffix: str) -> bool:
        """Revoke the key that ends so. False: there is none."""
        for key in self.of(identity):
            if key.text.endswith(suffix) and len(suffix) == 4:
                del self._keys[key.text]
                return True
        return False
