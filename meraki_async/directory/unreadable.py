"""What could not be read: named, and never taken for "not there"."""

import re
from collections.abc import Sequence

from msgspec import Struct

from ..errors import (
    ApiError,
    BadRequestError,
    ForbiddenError,
    MerakiError,
    NotFoundError,
    OAuthError,
    RateLimitError,
    ServerError,
    UnauthorizedError,
    UnexpectedResponseError,
)
from .records import Reference

API_ACCESS_OFF = "api_access_off"
EARLY_ACCESS_OFF = "early_access_off"
UNKNOWN_LICENSING_MODEL = "unknown_licensing_model"

_API_ACCESS_IS_OFF = re.compile(r"enable API access|API access is disabled", re.IGNORECASE)
_REASONS: Sequence[tuple[type[MerakiError], str]] = (
    (UnauthorizedError, "unauthorized"),
    (ForbiddenError, "forbidden"),
    (NotFoundError, "not_found"),
    (RateLimitError, "rate_limited"),
    (ServerError, "server_error"),
    (BadRequestError, "refused"),
    (ApiError, "refused"),
    (UnexpectedResponseError, "unexpected_response"),
    (OAuthError, "reconnect_needed"),
)


class Unreadable(Struct, frozen=True, kw_only=True):
    """What could not be read, and why."""

    resource: str
    """``users``, ``end_users``, ``roles``, ``organizations``, ``workspaces``, ``licenses``,
    ``activities``."""
    organization: Reference | None = None
    """None: the organizations of an account could not be listed."""
    account: str | None = None
    """The name of that account."""
    reason: str
    """``api_access_off``, ``not_found`` (it does not exist, or the key does not see it),
    ``forbidden``, ``unauthorized``, ``rate_limited``, ``server_error``, ``unreachable``,
    ``refused``, ``unexpected_response``, ``reconnect_needed``, ``early_access_off``,
    ``unknown_licensing_model``."""
    message: str
    """In words."""

    def __str__(self) -> str:
        if self.organization is None:
            where = f"account {self.account}"
        else:
            where = f"organization {self.organization.id}"
            if self.organization.name:
                where += f" ({self.organization.name})"
        return f"{self.resource} of {where}: {self.message}"


class UnreadableError(MerakiError):
    """What was asked for by itself could not be read; it may be there, or not."""

    def __init__(self, unreadable: Sequence[Unreadable]) -> None:
        super().__init__("; ".join(map(str, unreadable)))
        self.unreadable = list(unreadable)
        """What could not be read."""

    def __reduce__(self) -> tuple[type["UnreadableError"], tuple[list[Unreadable]]]:
        return type(self), (self.unreadable,)


def reason_of(error: MerakiError) -> str:
    """Why a listing could not be read, in one word."""
    if isinstance(error, ApiError) and any(map(_API_ACCESS_IS_OFF.search, error.errors)):
        return API_ACCESS_OFF
    return next((reason for kind, reason in _REASONS if isinstance(error, kind)), "unreachable")


class Reading:
    """What one reading of a listing could not read, noted as it goes on."""

    def __init__(self, current: dict[tuple[str, str], Unreadable]) -> None:
        self._current = current
        self.unreadable: list[Unreadable] = []
        """What could not be read so far."""

    def begin(self, resource: str, organization: Reference) -> None:
        """Forget what an earlier reading could not read."""
        self._current.pop((resource, organization.id), None)

    def note(
        self, resource: str, organization: Reference, why: MerakiError | str, message: str = ""
    ) -> None:
        """Note that an organization could not be read.

        Args:
            resource: that could not be read.
            organization: the organization.
            why: the error, or the reason.
            message: in words, when there is no error.
        """
        if isinstance(why, MerakiError):
            why, message = reason_of(why), str(why)
        self._add(
            organization.id,
            Unreadable(resource=resource, organization=organization, reason=why, message=message),
        )

    def note_account(self, account: str, error: Exception) -> None:
        """Note that an account's organizations could not be listed."""
        reason = reason_of(error) if isinstance(error, MerakiError) else "unreachable"
        self._add(
            f"account {account}",
            Unreadable(
                resource="organizations", account=account, reason=reason, message=str(error)
            ),
        )

    def forget_accounts(self) -> None:
        """Forget accounts whose organizations an earlier reading could not list."""
        for key in [key for key in self._current if key[1].startswith("account ")]:
            del self._current[key]

    def refuse(self, resource: str) -> None:
        """Raise when a resource was not readable.

        Raises:
            UnreadableError: it was not.
        """
        found = [each for each in self.unreadable if each.resource == resource]
        if found:
            raise UnreadableError(found)

    def _add(self, where: str, unreadable: Unreadable) -> None:
        self._current[unreadable.resource, where] = unreadable
        self.unreadable.append(unreadable)
