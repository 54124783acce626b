"""The authorization server: OAuth 2 with authorization codes and refresh tokens that rotate.

It answers in the words of Doorkeeper, the library that Meraki's looks like.
"""

import base64
import secrets
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlencode

import msgspec
from msgspec import Struct

from . import oauth_pages
from .access import access_to
from .answers import UNKNOWN_PATH, Answer
from .contract import contract
from .identities import Identity
from .world import World

OAUTH_CLIENT_ID = "7f3c9e51d2a84b06b1e5a0c4d8f26713"
OAUTH_CLIENT_SECRET = "not-a-secret-4c1d7e9b2f6a8053"  # noqa: S105
OAUTH_REDIRECT_URI = "http://127.0.0.1:8000/callback"

_CODE_SECONDS = 10 * 60
_ACCESS_SECONDS = 60 * 60
_REFRESH_SECONDS = 90 * 86_400
_AFTER_REVOCATION_SECONDS = 10 * 60

_TEXTS = {
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
_STATUSES = {"invalid_client": 401, "unauthorized_client": 403}
_REPEATED = ("client_id", "redirect_uri", "response_type", "scope", "state")


class OAuthApplication(Struct, frozen=True, kw_only=True):
    """An application that is registered."""

    client_id: str
    secret: str
    redirect_uris: tuple[str, ...]
    name: str = "Application"
    scopes: frozenset[str] | None = None
    """What it may ask for; None: every scope that an operation has."""


DEFAULT_APPLICATION = OAuthApplication(
    client_id=OAUTH_CLIENT_ID,
    secret=OAUTH_CLIENT_SECRET,
    redirect_uris=(OAUTH_REDIRECT_URI,),
    name="Fjordlys Audit",
)


class _Grant(Struct):
    """What somebody has allowed an application, until they or it take that back."""

    application: OAuthApplication
    organization_id: str
    scopes: tuple[str, ...]
    ended_at: float | None = None


class _Held(Struct, frozen=True):
    """What a code or a token stands for, and until when."""

    grant: _Grant
    until: float
    redirect_uri: str = ""
    """A code's."""


class _RefusedError(Exception):
    """An error, by Doorkeeper's name."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(name)
        self.name = name
        self.error = {"error": name, "error_description": text or _TEXTS[name]}


def _missing(name: str) -> _RefusedError:
    return _RefusedError("invalid_request", f"Missing required parameter: {name}.")


_Reply = dict[str, Any]
_Endpoint = Callable[[OAuthApplication, Mapping[str, str]], _Reply]


class OAuth:
    """The authorization server.

    Codes and tokens are in memory only: they are lost with the simulator, whatever keeps its state.

    Args:
        world: what there is, and the time.
        person: who is signed in to the dashboard, and decides.
        applications: those that are registered.
    """

    def __init__(
        self, world: World, person: Identity, applications: Iterable[OAuthApplication]
    ) -> None:
        self._world = world
        self._person = person
        self._applications = {application.client_id: application for application in applications}
        self._codes: dict[str, _Held] = {}
        self._access: dict[str, _Held] = {}
        self._refresh: dict[str, _Held] = {}

    def identity(self, token: str) -> Identity | None:
        """Who an access token lets in; None: it is not valid."""
        held = self._access.get(token)
        if held is None or self._world.clock.now >= held.until:
            return None
        grant = held.grant
        ended_at = grant.ended_at
        if ended_at is not None and self._world.clock.now >= ended_at + _AFTER_REVOCATION_SECONDS:
            return None
        return Identity(
            email=self._person.email,
            name=self._person.name,
            organization_id=grant.organization_id,
            scopes=frozenset(grant.scopes),
            client_id=grant.application.client_id,
        )

    def disconnect(self, organization_id: str, client_id: str = OAUTH_CLIENT_ID) -> None:
        """Take back what an organization has granted an application, as its administrator does in
        the dashboard. Access tokens work for ten more minutes."""
        for held in (*self._codes.values(), *self._refresh.values()):
            grant = held.grant
            if (grant.organization_id, grant.application.client_id) == (organization_id, client_id):
                self._end(grant)

    def _end(self, grant: _Grant) -> None:
        if grant.ended_at is None:
            grant.ended_at = self._world.clock.now

    def answer(self, method: str, path: str, query: str, body: bytes, authorization: str) -> Answer:
        """Answer a request.

        Args:
            method: its verb.
            path: from ``/oauth`` on.
            query: as it came.
            body: as it came.
            authorization: the header.
        """
        form = _parameters(body.decode(errors="replace"))
        match method, path:
            case "GET", "/oauth/authorize":
                return self._authorize(_parameters(query), None)
            case "POST", "/oauth/authorize":
                return self._authorize(form, form.get("decision", ""))
            case "POST", "/oauth/token":
                return self._as_json(self._token, form, authorization)
            case "POST", "/oauth/revoke":
                return self._as_json(self._revoke, form, authorization)
        return UNKNOWN_PATH

    # --- in the browser ---

    def _authorize(self, given: Mapping[str, str], decision: str | None) -> Answer:
        """Ask, or go back with what was decided."""
        application = self._applications.get(given.get("client_id", ""))
        if application is None:
            return oauth_pages.refusal(_TEXTS["invalid_client"])
        if given.get("redirect_uri") not in application.redirect_uris:
            return oauth_pages.refusal(_TEXTS["invalid_redirect_uri"])
        try:
            scopes = _scopes_asked(given, application)
            organizations = self._organizations()
            if decision is None:
                return oauth_pages.consent(
                    who=self._person.name,
                    email=self._person.email,
                    application=application.name,
                    scopes=scopes,
                    organizations=organizations,
                    request={name: given[name] for name in _REPEATED if name in given},
                )
            if decision != "allow":
                raise _RefusedError("access_denied")
        except _RefusedError as refusal:
            return _redirect(given, refusal.error)
        organization_id = given.get("organization_id", "")
        if organization_id not in organizations:
            return oauth_pages.refusal(_TEXTS["invalid_request"])
        code = secrets.token_urlsafe(32)
        grant = _Grant(application, organization_id, scopes)
        until = self._world.clock.now + _CODE_SECONDS
        self._codes[code] = _Held(grant, until, given["redirect_uri"])
        return _redirect(given, {"code": code})

    def _organizations(self) -> dict[str, str]:
        """Names by id of those in which the person may grant something: full access is needed."""
        world = self._world
        return {
            record["id"]: record["name"]
            for record in world.organizations.records
            if access_to(world, world.plans[world.index_of[record["id"]]], self._person) == "full"
        }

    # --- between servers ---

    def _as_json(self, do: _Endpoint, form: Mapping[str, str], authorization: str) -> Answer:
        try:
            return Answer(200, msgspec.json.encode(do(self._client(form, authorization), form)))
        except _RefusedError as refusal:
            status = _STATUSES.get(refusal.name, 400)
            headers = {"WWW-Authenticate": 'Basic realm="Doorkeeper"'} if status == 401 else {}
            return Answer(status, msgspec.json.encode(refusal.error), headers)

    def _client(self, form: Mapping[str, str], authorization: str) -> OAuthApplication:
        """The application that asks, by Basic authentication or by what is in the form."""
        pair = form.get("client_id", ""), form.get("client_secret", "")
        scheme, _, encoded = authorization.partition(" ")
        if scheme.lower() == "basic":
            try:
                client_id, _, secret = base64.b64decode(encoded).decode().partition(":")
            except ValueError:
                raise _RefusedError("invalid_client") from None
            pair = client_id, secret
        application = self._applications.get(pair[0])
        if application is None or application.secret != pair[1]:
            raise _RefusedError("invalid_client")
        return application

    def _token(self, application: OAuthApplication, form: Mapping[str, str]) -> _Reply:
        match form.get("grant_type"):
            case None:
                raise _missing("grant_type")
            case "authorization_code":
                grant = self._redeemed(self._codes, application, form, "code")
            case "refresh_token":
                grant = self._redeemed(self._refresh, application, form, "refresh_token")
            case _:
                raise _RefusedError("unsupported_grant_type")
        self._forget_expired()
        now = self._world.clock.now
        access, refresh = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        self._access[access] = _Held(grant, now + _ACCESS_SECONDS)
        self._refresh[refresh] = _Held(grant, now + _REFRESH_SECONDS)
        return {
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": _ACCESS_SECONDS,
            "refresh_token": refresh,
            "scope": " ".join(grant.scopes),
        }

    def _redeemed(
        self,
        kept: dict[str, _Held],
        application: OAuthApplication,
        form: Mapping[str, str],
        name: str,
    ) -> _Grant:
        """What a code or refresh token stands for; it can be used once."""
        text = form.get(name)
        if text is None:
            raise _missing(name)
        held = kept.get(text)
        if (
            held is None
            or held.grant.application is not application
            or held.grant.ended_at is not None
            or self._world.clock.now >= held.until
            or held.redirect_uri not in ("", form.get("redirect_uri"))
        ):
            raise _RefusedError("invalid_grant")
        del kept[text]
        return held.grant

    def _forget_expired(self) -> None:
        for kept in (self._codes, self._access, self._refresh):
            for text in [t for t, held in kept.items() if self._world.clock.now >= held.until]:
                del kept[text]

    def _revoke(self, application: OAuthApplication, form: Mapping[str, str]) -> _Reply:
        token = form.get("token", "")
        held = self._refresh.get(token) or self._access.get(token)
        # a token that is not known is revoked already
        if held is not None:
            if held.grant.application is not application:
                raise _RefusedError("unauthorized_client")
            self._end(held.grant)
        return {}


def _parameters(text: str) -> dict[str, str]:
    return dict(parse_qsl(text))


def _scopes_asked(given: Mapping[str, str], application: OAuthApplication) -> tuple[str, ...]:
    response_type = given.get("response_type")
    if response_type is None:
        raise _missing("response_type")
    if response_type != "code":
        raise _RefusedError("unsupported_response_type")
    scopes = tuple(given.get("scope", "").split())
    known = _all_scopes() if application.scopes is None else application.scopes
    if not scopes or not known.issuperset(scopes):
        raise _RefusedError("invalid_scope")
    return scopes


@cache
def _all_scopes() -> frozenset[str]:
    return frozenset(o.oauth for o in contract().operations.values() if o.oauth)


def _redirect(given: Mapping[str, str], parameters: Mapping[str, str]) -> Answer:
    """Back to the application."""
    uri = given["redirect_uri"]
    state = {"state": given["state"]} if "state" in given else {}
    address = f"{uri}{'&' if '?' in uri else '?'}{urlencode({**parameters, **state})}"
    body = f'<html><body>You are being <a href="{escape(address)}">redirected</a>.</body></html>'
    return Answer(302, body.encode(), {"Location": address}, "text/html; charset=utf-8")
