# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the administered operations."""

from __future__ import annotations

from ...operations.model import Model
from . import shared


class AdministeredIdentitiesMeApiKey(Model):
    suffix: str | None = None
    created_at: str | None = None


class AdministeredIdentitiesMeAuthenticationApiKey(Model):
    created: bool | None = None


class AdministeredIdentitiesMeAuthenticationApi(Model):
    key: AdministeredIdentitiesMeAuthenticationApiKey | None = None


class AdministeredIdentitiesMeAuthentication(Model):
    mode: str | None = None
    api: AdministeredIdentitiesMeAuthenticationApi | None = None
    two_factor: shared.Enabled | None = None
    saml: shared.Enabled | None = None


class AdministeredIdentitiesMe(Model):
    name: str | None = None
    email: str | None = None
    last_used_dashboard_at: str | None = None
    authentication: AdministeredIdentitiesMeAuthentication | None = None


class GenerateAdministeredIdentitiesMeApiKeysResponse(Model):
    key: str | None = None
