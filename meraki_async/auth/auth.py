"""What signs requests: a protocol for API keys, OAuth grants, and a company's own vault."""

from typing import Protocol

from .secret import Secret

AUTHORIZATION = "Authorization"


class Auth(Protocol):
    """Gives the credentials of requests. Pass an object of this kind as ``Meraki(auth=…)``.

    Its attributes hold no secret in clear: ``Secret`` is a text that is masked in reprs and logs.
    """

    @property
    def name(self) -> str:
        """What people call it: in messages and plans, never a secret."""

    @property
    def header_name(self) -> str:
        """The header that carries the credentials: ``Authorization``, nearly always."""

    @property
    def header(self) -> Secret | None:
        """The header's value, where it is known and good for another minute; None: ask."""

    async def authorization(self) -> Secret:
        """The header's value; whatever it takes to get it, once for all who wait.

        Raises:
            OAuthError: a grant is not valid any more.
            TransportError: its server cannot be reached.
        """

    async def refresh(self, rejected: Secret) -> bool:
        """Get other credentials after the API refused some with 401.

        Args:
            rejected: the header's value that was refused.

        Returns:
            Whether there are others now: then the request is sent again, once.

        Raises:
            OAuthError: a grant is not valid any more.
            TransportError: its server cannot be reached.
        """
