"""Who is the same person: e-mail addresses, aliases, and ids that follow from them."""

import hashlib
import unicodedata
from collections.abc import Mapping

from ..errors import ConfigurationError


def email_key(email: str) -> str:
    """What two spellings of one address have in common: case-folded, in normal form C, trimmed.

    Plus-addresses are addresses of their own.
    """
    # twice: folding can undo the normal form, and normalizing can bring letters that fold
    folded = unicodedata.normalize("NFC", email.strip()).casefold()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", folded).casefold())


def opaque_id(kind: str, *parts: str) -> str:
    """An id that follows from ``parts``, and tells nothing at a glance."""
    # lengths keep ("a", "bc") and ("ab", "c") apart
    text = "".join(f"{len(part)}:{part}" for part in (kind, *parts))
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return f"{kind}_{digest}"


class Identities:
    """Which addresses are one person.

    Args:
        aliases: the main address of each alias; default none. An alias may lead to another one.

    Raises:
        ConfigurationError: aliases lead in a circle, or to no address.
    """

    def __init__(self, aliases: Mapping[str, str] | None = None) -> None:
        self._main = {
            email_key(alias): email_key(main)
            for alias, main in (aliases or {}).items()
            if email_key(alias) != email_key(main)
        }
        for alias in self._main:
            self._follow(alias)

    def key(self, email: str | None) -> str | None:
        """What tells people apart: the main address, in its form for comparing; or None."""
        if email is None or not email_key(email):
            return None
        return self._follow(email_key(email))

    def person_id(self, email: str) -> str:
        """The id of the person with an address.

        Raises:
            ValueError: the address is empty.
        """
        key = self.key(email)
        if key is None:
            raise ValueError("a person without an address has no id that follows from it")
        return opaque_id("person", key)

    def is_alias(self, email: str) -> bool:
        """Whether an address was declared to be another one's alias."""
        return email_key(email) in self._main

    def _follow(self, key: str) -> str:
        seen = {key}
        while key in self._main:
            key = self._main[key]
            if key in seen or not key:
                raise ConfigurationError(f"the aliases of {min(seen)!r} lead to no main address")
            seen.add(key)
        return key
