# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the users operations."""

from __future__ import annotations

from ...operations.model import Model
from . import shared


class OrganizationIamUsersAuthorization(Model):
    authorization_id: str | None = None
    idp_user_id: str | None = None
    expires_at: str | None = None
    starts_at: str | None = None
    self_registered: bool | None = None
    status: str | None = None
    auth_zone: shared.IdName | None = None
    authorizer: shared.Name | None = None
    created_at: str | None = None
    last_updated_at: str | None = None
