# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The administered operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import administered as models

GET_ADMINISTERED_IDENTITIES_ME = Operation(
    id="getAdministeredIdentitiesMe",
    method="GET",
    path="/administered/identities/me",
    scope="administered",
    response_type="AdministeredIdentitiesMe",
)
GET_ADMINISTERED_IDENTITIES_ME_API_KEYS = Operation(
    id="getAdministeredIdentitiesMeApiKeys",
    method="GET",
    path="/administered/identities/me/api/keys",
    scope="administered",
    response_type="AdministeredIdentitiesMeApiKey",
    is_list=True,
)
GENERATE_ADMINISTERED_IDENTITIES_ME_API_KEYS = Operation(
    id="generateAdministeredIdentitiesMeApiKeys",
    method="POST",
    path="/administered/identities/me/api/keys/generate",
    scope="administered",
    response_type="GenerateAdministeredIdentitiesMeApiKeysResponse",
)
REVOKE_ADMINISTERED_IDENTITIES_ME_API_KEYS = Operation(
    id="revokeAdministeredIdentitiesMeApiKeys",
    method="POST",
    path="/administered/identities/me/api/keys/{suffix}/revoke",
    scope="administered",
    response_type="None",
)
RESOLVE_ADMINISTERED_ORGANIZATIONS_PERMISSIONS = Operation(
    id="resolveAdministeredOrganizationsPermissions",
    method="POST",
    path="/administered/organizations/permissions/resolve",
    scope="administered",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
GET_ADMINISTERED_SEARCH_LIVE = Operation(
    id="getAdministeredSearchLive",
    method="GET",
    path="/administered/search/live",
    scope="administered",
    stage="beta",
)


class Administered(Scope):
    """The administered operations."""

    def get_administered_identities_me(
        self,
    ) -> Call[models.AdministeredIdentitiesMe]:
        """``GET /administered/identities/me``

        https://developer.cisco.com/meraki/api-v1/get-administered-identities-me/
        """
        return self._call(
            GET_ADMINISTERED_IDENTITIES_ME,
        )

    def get_administered_identities_me_api_keys(
        self,
    ) -> Paginator[models.AdministeredIdentitiesMeApiKey]:
        """``GET /administered/identities/me/api/keys``

        https://developer.cisco.com/meraki/api-v1/get-administered-identities-me-api-keys/
        """
        return self._list(
            GET_ADMINISTERED_IDENTITIES_ME_API_KEYS,
        )

    def generate_administered_identities_me_api_keys(
        self,
    ) -> Call[models.GenerateAdministeredIdentitiesMeApiKeysResponse]:
        """``POST /administered/identities/me/api/keys/generate``

        https://developer.cisco.com/meraki/api-v1/generate-administered-identities-me-api-keys/
        """
        return self._call(
            GENERATE_ADMINISTERED_IDENTITIES_ME_API_KEYS,
        )

    def revoke_administered_identities_me_api_keys(
        self,
        suffix: str | int | None,
    ) -> Call[None]:
        """``POST /administered/identities/me/api/keys/{suffix}/revoke``

        https://developer.cisco.com/meraki/api-v1/revoke-administered-identities-me-api-keys/
        """
        return self._call(
            REVOKE_ADMINISTERED_IDENTITIES_ME_API_KEYS,
            (suffix,),
        )

    def resolve_administered_organizations_permissions(
        self,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /administered/organizations/permissions/resolve``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/resolve-administered-organizations-
        permissions/
        """
        return self._call(
            RESOLVE_ADMINISTERED_ORGANIZATIONS_PERMISSIONS,
            (),
            {},
            body,
        )

    def get_administered_search_live(
        self,
        *,
        query: Any = UNSET,
        organization_id: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /administered/search/live``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-administered-search-live/
        """
        return self._call(
            GET_ADMINISTERED_SEARCH_LIVE,
            (),
            {
                "query": query,
                "organizationId": organization_id,
                "networkId": network_id,
            },
        )
