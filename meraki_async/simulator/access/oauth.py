"""The authorization server: OAuth 2 with authorization codes and refresh tokens that rotate.

Its errors have the words of Doorkeeper, the library that Meraki's server looks like.
"""

import secrets
from collections.abc import Iterable
from functools import cache
from typing import Any

from msgspec import Struct

from ..contract.contract import contract
from ..world.identities import Identity
from ..world.world import World
from .permissions import access_to

OAUTH_CLIENT_ID = "7f3c9e51d2a84b06b1e5a0c4d8f26713"
OAUTH_CLIENT_SECRET = "not-a-secret-4c1d7e9b2f6a8053"  # noqa: S105
OAUTH_REDIRECT_URI = "http://127.0.0.1:8000/callback"

_CODE_SECONDS = 10 * 60
_ACCESS_SECONDS = 60 * 60
_REFRESH_SECONDS = 90 * 86_400
_AFTER_REVOCATION_SECONDS = 10 * 60

ERROR_DESCRIPTIONS = {
    "invalid_request": "The request is missing a required parameter, includes an unsupported "
    "parameter value, or is otherwise malformed.",
    "invalid_redirect_uri": "The requested redirect uri is malformed or doesn't match client "
    "redirect URI.",
    "invalid_scope": "The requested scope is invalid, unknown, or malformed.",
    "access_denied": "The resource owner or authorization server denied the request.",
    "unsupported_response_type": "The authorization server does not support this response type.",
    "unsupported_grant_type": "The authorization grant type is not supported by the "
    "authorization server.",
    "invalid_client": "Client authentication failed due to unknown client, no client "
    "authentication included, or unsupported authentication method.",
    "invalid_grant": "The provided authorization grant is invalid, expired, revoked, does not "
    "match the redirection URI used in the authorization request, or was issued to another client.",
    "unauthorized_client": "You are not authorized to revoke this token",
}


class OAuthApplication(Struct, frozen=True, kw_only=True):
    """An application that is registered with the authorization server.

    Args:
        client_id: its public id.
        secret: its client secret.
        redirect_uris: where its users may be sent back to.
        name: shown on the consent page, default ``Application``.
        scopes: those that it may request; default None: every scope that an operation has.
    """

    client_id: str
    secret: str
    redirect_uris: tuple[str, ...]
    name: str = "Application"
    scopes: frozenset[str] | None = None


DEFAULT_APPLICATION = OAuthApplication(
    client_id=OAUTH_CLIENT_ID,
    secret=OAUTH_CLIENT_SECRET,
    redirect_uris=(OAUTH_REDIRECT_URI,),
    name="Fjordlys Audit",
)


class OAuthError(Exception):
    """An error of the protocol.

    Args:
        name: as the protocol calls it, such as ``invalid_grant``.
        description: default the usual one of that error.
    """

    def __init__(self, name: str, description: str = "") -> None:
        super().__init__(name)
        self.name = name
        self.body = {
            "error": name,
            "error_description": description or ERROR_DESCRIPTIONS[name],
        }


def missing_parameter(name: str) -> OAuthError:
    """The error of a request that lacks a parameter."""
    return OAuthError("invalid_request", f"Missing required parameter: {name}.")


class _Grant(Struct):
    """What a person has allowed an application, until they or it take that back."""

    application: OAuthApplication
    organization_id: str
    scopes: tuple[str, ...]
    revoked_at: float | None = None


class _Credential(Struct, frozen=True):
    """What a code or a token stands for, and until when."""

    grant: _Grant
    expires_at: float
    redirect_uri: str = ""
    """Of a code: the redirect URI that it was requested with."""


class OAuth:
    """The authorization server.

    Codes and tokens are in memory only: they are lost with the simulator, whatever keeps its state.

    Args:
        world: the simulated world, and its time.
        person: who is signed in to the dashboard, and decides.
        applications: those that are registered.
    """

    def __init__(
        self, world: World, person: Identity, applications: Iterable[OAuthApplication]
    ) -> None:
        self._world = world
        self.person = person
        """Who is signed in to the dashboard, and decides."""
        self._applications = {application.client_id: application for application in applications}
        self._codes: dict[str, _Credential] = {}
        self._access_tokens: dict[str, _Credential] = {}
        self._refresh_tokens: dict[str, _Credential] = {}

    def identity(self, token: str) -> Identity | None:
        """Who an access token lets in; None: it is not valid."""
        credential, now = self._access_tokens.get(token), self._world.clock.now
        if credential is None or now >= credential.expires_at:
            return None
        grant = credential.grant
        if grant.revoked_at is not None and now >= grant.revoked_at + _AFTER_REVOCATION_SECONDS:
            return None
        return Identity(
            email=self.person.email,
            name=self.person.name,
            organization_id=grant.organization_id,
            scopes=frozenset(grant.scopes),
            client_id=grant.application.client_id,
        )

    def disconnect(self, organization_id: str, client_id: str = OAUTH_CLIENT_ID) -> None:
        """Take back what an organization has granted an application.

        Its administrator does so in the dashboard. Access tokens work for ten more minutes.

        Args:
            organization_id: the organization that takes it back.
            client_id: the application's, default ``OAUTH_CLIENT_ID``.
        """
        for credential in (*self._codes.values(), *self._refresh_tokens.values()):
            grant = credential.grant
            if (grant.organization_id, grant.application.client_id) == (organization_id, client_id):
                self._revoke_grant(grant)

    def application(self, client_id: str) -> OAuthApplication | None:
        """The registered application with an id."""
        return self._applications.get(client_id)

    def authenticate(self, client_id: str, secret: str) -> OAuthApplication:
        """The application that an id and a secret belong to.

        Raises:
            OAuthError: there is none, or its secret is another one.
        """
        application = self._applications.get(client_id)
        if application is None or application.secret != secret:
            raise OAuthError("invalid_client")
        return application

    def requested_scopes(self, text: str, application: OAuthApplication) -> tuple[str, ...]:
        """The scopes that an application requests.

        Raises:
            OAuthError: it requests none, or one that it cannot have.
        """
        scopes = tuple(text.split())
        known = _all_scopes() if application.scopes is None else application.scopes
        if not scopes or not known.issuperset(scopes):
            raise OAuthError("invalid_scope")
        return scopes

    def grantable_organizations(self) -> dict[str, str]:
        """The names, by id, of the organizations in which the person has full access.

        It is needed to grant anything.
        """
        world = self._world
        return {
            organization.id: world.organization_record(organization)["name"]
            for organization in world.existing_organizations()
            if access_to(world, organization, self.person) == "full"
        }

    def issue_code(
        self,
        application: OAuthApplication,
        organization_id: str,
        scopes: tuple[str, ...],
        redirect_uri: str,
    ) -> str:
        """An authorization code for what the person has allowed."""
        code = secrets.token_urlsafe(32)
        grant = _Grant(application, organization_id, scopes)
        expires_at = self._world.clock.now + _CODE_SECONDS
        self._codes[code] = _Credential(grant, expires_at, redirect_uri)
        return code

    def redeem_code(
        self, application: OAuthApplication, code: str, redirect_uri: str | None
    ) -> dict[str, Any]:
        """New tokens for a code, which can be used once.

        Raises:
            OAuthError: the code is not valid, or not for this application and address.
        """
        return self._issue_tokens(self._redeem(self._codes, application, code, redirect_uri))

    def refresh(self, application: OAuthApplication, token: str) -> dict[str, Any]:
        """New tokens for a refresh token, which can be used once.

        Raises:
            OAuthError: the token is not valid, or not this application's.
        """
        return self._issue_tokens(self._redeem(self._refresh_tokens, application, token, None))

    def revoke(self, application: OAuthApplication, token: str) -> None:
        """Take back what a token stands for; one that is not known counts as revoked already.

        Raises:
            OAuthError: it is another application's.
        """
        credential = self._refresh_tokens.get(token) or self._access_tokens.get(token)
        if credential is None:
            return
        if credential.grant.application is not application:
            raise OAuthError("unauthorized_client")
        self._revoke_grant(credential.grant)

    def _revoke_grant(self, grant: _Grant) -> None:
        if grant.revoked_at is None:
            grant.revoked_at = self._world.clock.now

    def _redeem(
        self,
        credentials: dict[str, _Credential],
        application: OAuthApplication,
        text: str,
        redirect_uri: str | None,
    ) -> _Grant:
        credential = credentials.get(text)
        if (
            credential is None
            or credential.grant.application is not application
            or credential.grant.revoked_at is not None
            or self._world.clock.now >= credential.expires_at
            or credential.redirect_uri not in ("", redirect_uri)
        ):
            raise OAuthError("invalid_grant")
        del credentials[text]
        return credential.grant

    def _issue_tokens(self, grant: _Grant) -> dict[str, Any]:
        self._forget_expired()
        now = self._world.clock.now
        access_token, refresh_token = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        self._access_tokens[access_token] = _Credential(grant, now + _ACCESS_SECONDS)
        self._refresh_tokens[refresh_token] = _Credential(grant, now + _REFRESH_SECONDS)
        return {
            "access_token": access_token,
            "token_type": "Bearer",
            "expires_in": _ACCESS_SECONDS,
            "refresh_token": refresh_token,
            "scope": " ".join(grant.scopes),
        }

    def _forget_expired(self) -> None:
        now = self._world.clock.now
        for credentials in (self._codes, self._access_tokens, self._refresh_tokens):
            expired = [
                text for text, credential in credentials.items() if now >= credential.expires_at
            ]
            for text in expired:
                del credentials[text]


@cache
def _all_scopes() -> frozenset[str]:
    return frozenset(o.oauth for o in contract().operations.values() if o.oauth)
