"""The endpoints of OAuth: ``/oauth/authorize``, ``/oauth/token`` and ``/oauth/revoke``."""

import base64
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

import msgspec

from ..access.oauth import (
    ERROR_DESCRIPTIONS,
    OAuth,
    OAuthApplication,
    OAuthError,
    missing_parameter,
)
from ..contract.responses import UNKNOWN_PATH, ApiResponse, redirect_response
from ..pages import oauth as pages

_STATUSES = {"invalid_client": 401, "unauthorized_client": 403}
# parameters that the consent page sends back with the decision
_REPEATED = ("client_id", "redirect_uri", "response_type", "scope", "state")

_Form = Mapping[str, str]
_Endpoint = Callable[[OAuthApplication, _Form], dict[str, Any]]


class OAuthEndpoints:
    """Responds to the requests of applications, and of the people who grant them access.

    Args:
        oauth: the authorization server.
    """

    def __init__(self, oauth: OAuth) -> None:
        self._oauth = oauth

    def respond(
        self, method: str, path: str, query: str, body: bytes, authorization: str
    ) -> ApiResponse:
        """Respond to a request.

        Args:
            method: its HTTP method.
            path: from ``/oauth`` on.
            query: undecoded.
            body: undecoded.
            authorization: the header; empty: there is none.
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

    def _authorize(self, parameters: _Form, decision: str | None) -> ApiResponse:
        """Show the consent page, or redirect back with what was decided."""
        oauth = self._oauth
        application = oauth.application(parameters.get("client_id", ""))
        if application is None:
            return pages.error_page(ERROR_DESCRIPTIONS["invalid_client"])
        if parameters.get("redirect_uri") not in application.redirect_uris:
            return pages.error_page(ERROR_DESCRIPTIONS["invalid_redirect_uri"])
        try:
            scopes = self._scopes(parameters, application)
            organizations = oauth.grantable_organizations()
            if decision is None:
                return pages.consent_page(
                    name=oauth.person.name,
                    email=oauth.person.email,
                    application=application.name,
                    scopes=scopes,
                    organizations=organizations,
                    request={name: parameters[name] for name in _REPEATED if name in parameters},
                )
            if decision != "allow":
                raise OAuthError("access_denied")
        except OAuthError as error:
            return _redirect_back(parameters, error.body)
        organization_id = parameters.get("organization_id", "")
        if organization_id not in organizations:
            return pages.error_page(ERROR_DESCRIPTIONS["invalid_request"])
        code = oauth.issue_code(application, organization_id, scopes, parameters["redirect_uri"])
        return _redirect_back(parameters, {"code": code})

    def _scopes(self, parameters: _Form, application: OAuthApplication) -> tuple[str, ...]:
        response_type = parameters.get("response_type")
        if response_type is None:
            raise missing_parameter("response_type")
        if response_type != "code":
            raise OAuthError("unsupported_response_type")
        return self._oauth.requested_scopes(parameters.get("scope", ""), application)

    # --- between servers ---

    def _as_json(self, endpoint: _Endpoint, form: _Form, authorization: str) -> ApiResponse:
        try:
            body = endpoint(self._client(form, authorization), form)
        except OAuthError as error:
            status = _STATUSES.get(error.name, 400)
            headers = {"WWW-Authenticate": 'Basic realm="Doorkeeper"'} if status == 401 else {}
            return ApiResponse(status, msgspec.json.encode(error.body), headers)
        return ApiResponse(200, msgspec.json.encode(body))

    def _client(self, form: _Form, authorization: str) -> OAuthApplication:
        """The application that sent the request, by Basic authentication or by the form."""
        client_id, secret = form.get("client_id", ""), form.get("client_secret", "")
        scheme, _, encoded = authorization.partition(" ")
        if scheme.lower() == "basic":
            try:
                client_id, _, secret = base64.b64decode(encoded).decode().partition(":")
            except ValueError:
                raise OAuthError("invalid_client") from None
        return self._oauth.authenticate(client_id, secret)

    def _token(self, application: OAuthApplication, form: _Form) -> dict[str, Any]:
        match form.get("grant_type"):
            case None:
                raise missing_parameter("grant_type")
            case "authorization_code":
                code = _required(form, "code")
                return self._oauth.redeem_code(application, code, form.get("redirect_uri"))
            case "refresh_token":
                return self._oauth.refresh(application, _required(form, "refresh_token"))
        raise OAuthError("unsupported_grant_type")

    def _revoke(self, application: OAuthApplication, form: _Form) -> dict[str, Any]:
        self._oauth.revoke(application, form.get("token", ""))
        return {}


def _parameters(text: str) -> dict[str, str]:
    return dict(parse_qsl(text))


def _required(form: _Form, name: str) -> str:
    value = form.get(name)
    if value is None:
        raise missing_parameter(name)
    return value


def _redirect_back(parameters: _Form, result: Mapping[str, str]) -> ApiResponse:
    """Back to the application, with a code or an error."""
    uri = parameters["redirect_uri"]
    state = {"state": parameters["state"]} if "state" in parameters else {}
    url = f"{uri}{'&' if '?' in uri else '?'}{urlencode({**result, **state})}"
    return redirect_response(url, 302, from_application=True)
