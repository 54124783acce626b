# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The administered operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt
    from ..models import administered as models


class Administered(Scope):
    """The administered operations."""

    @operation("GET", "/administered/identities/me")
    def get_administered_identities_me(self) -> Call[models.AdministeredIdentitiesMe]:
        """Get the administered identity me.

        https://developer.cisco.com/meraki/api-v1/get-administered-identities-me/
        """

    @listing("GET", "/administered/identities/me/api/keys")
    def get_administered_identities_me_api_keys(
        self
    ) -> Paginator[models.AdministeredIdentitiesMeApiKey]:
        """List the administered identity me API keys.

        https://developer.cisco.com/meraki/api-v1/get-administered-identities-me-api-keys/
        """

    @operation("POST", "/administered/identities/me/api/keys/generate")
    def generate_administered_identities_me_api_keys(
        self
    ) -> Call[models.GenerateAdministeredIdentitiesMeApiKeysResponse]:
        """Generate the administered identity me API keys.

        https://developer.cisco.com/meraki/api-v1/generate-administered-identities-me-api-keys/
        """

    @operation("POST", "/administered/identities/me/api/keys/{suffix}/revoke")
    def revoke_administered_identities_me_api_keys(self, suffix: Id) -> Call[None]:
        """Revoke an administered identity me API key.

        https://developer.cisco.com/meraki/api-v1/revoke-administered-identities-me-api-keys/
        """

    @operation(
        "POST", "/administered/organizations/permissions/resolve", stage="beta",
        oauth_scope="dashboard:iam:config:read",
    )
    def resolve_administered_organizations_permissions(
        self, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Resolve the administered organization permissions.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/resolve-administered-organizations-permissions/
        """

    @operation("GET", "/administered/search/live", stage="beta")
    def get_administered_search_live(
        self, *, query: Any = UNSET, organization_id: Opt[str] = UNSET, network_id: Opt[str] = UNSET
    ) -> Call[Any]:
        """Get the administered search live.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-administered-search-live/
        """
