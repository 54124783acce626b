# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the spaces operations."""

from __future__ import annotations

from ...operations.model import Model


class OrganizationSpacesIntegrateStatus(Model):
    status: bool | None = None
    states: list[str] | None = None
    email: str | None = None
    account_name: str | None = None
    account_type: str | None = None


class RemoveOrganizationSpacesIntegrationResponse(Model):
    status: bool | None = None
    message: str | None = None
