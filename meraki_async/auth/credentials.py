"""Whose credentials sign a request, when there are several."""

from collections.abc import Iterable, Sequence

from ..errors import ConfigurationError, MerakiError
from .auth import Auth


class Credentials:
    """The credentials of a client: of one account, or of several.

    Of several, an organization is read with the first one that sees it, in the order given; with
    the next one when that is refused.

    Args:
        auths: at least one, each of another name.

    Raises:
        ConfigurationError: there is none, or two have one name.
    """

    def __init__(self, auths: Sequence[Auth]) -> None:
        names = [auth.name for auth in auths]
        if not auths:
            raise ConfigurationError("auth has no credentials")
        if len(auths) > 1 and len(set(names)) < len(names):
            raise ConfigurationError(
                f"several credentials need a name each: ApiKey(…, name=…); these are {names}"
            )
        self.auths = tuple(auths)
        self.only = auths[0] if len(auths) == 1 else None
        """The credentials, when there are no others."""
        self.failures: dict[str, MerakiError] = {}
        """Why some do not see their organizations, by name."""
        self._learned: set[str] = set()
        self._seen_by: dict[str, list[Auth]] = {}

    @property
    def unlearned(self) -> list[Auth]:
        """Those of which it is not known yet which organizations they see."""
        known = self._learned | self.failures.keys()
        return [auth for auth in self.auths if auth.name not in known]

    def learn(self, auth: Auth, organization_ids: Iterable[str]) -> None:
        """Note all organizations that some credentials see."""
        self._learned.add(auth.name)
        for organization_id in organization_ids:
            known = self._seen_by.setdefault(organization_id, [])
            if auth not in known:
                known.append(auth)
                known.sort(key=self.auths.index)

    def choose(self, organization_id: str | None) -> Auth:
        """The credentials for an organization; the first, where none is known to see it."""
        seen_by = self._seen_by.get(organization_id or "")
        if seen_by:
            return seen_by[0]
        return next((a for a in self.auths if a.name not in self.failures), self.auths[0])

    def names_that_see(self, organization_id: str) -> tuple[str, ...]:
        """The names of all credentials that are known to see an organization."""
        if self.only is not None:
            return (self.only.name,)
        return tuple(auth.name for auth in self._seen_by.get(organization_id, ()))

    def give_up(self, auth: Auth, organization_id: str | None) -> bool:
        """Note that credentials were refused for an organization; whether others see it."""
        seen_by = self._seen_by.get(organization_id or "", [])
        if auth in seen_by and len(seen_by) > 1:
            seen_by.remove(auth)
            return True
        return False
