# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The users operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import users as models

GET_ORGANIZATION_IAM_USERS_AUTHORIZATIONS = Operation(
    id="getOrganizationIamUsersAuthorizations",
    method="GET",
    path="/organizations/{organizationId}/iam/users/authorizations",
    scope="users",
    response_type="OrganizationIamUsersAuthorization",
    is_list=True,
    paging="link",
    stage="beta",
)
CREATE_ORGANIZATION_IAM_USERS_AUTHORIZATION = Operation(
    id="createOrganizationIamUsersAuthorization",
    method="POST",
    path="/organizations/{organizationId}/iam/users/authorizations",
    scope="users",
    stage="beta",
)
UPDATE_ORGANIZATION_IAM_USERS_AUTHORIZATIONS = Operation(
    id="updateOrganizationIamUsersAuthorizations",
    method="PUT",
    path="/organizations/{organizationId}/iam/users/authorizations",
    scope="users",
    stage="beta",
)
REVOKE_ORGANIZATION_IAM_USERS_AUTHORIZATIONS_AUTHORIZATION = Operation(
    id="revokeOrganizationIamUsersAuthorizationsAuthorization",
    method="POST",
    path="/organizations/{organizationId}/iam/users/authorizations/authorization/revoke",
    scope="users",
    stage="beta",
)
GET_ORGANIZATION_IAM_USERS_AUTHORIZATIONS_ZONES = Operation(
    id="getOrganizationIamUsersAuthorizationsZones",
    method="GET",
    path="/organizations/{organizationId}/iam/users/authorizations/zones",
    scope="users",
    is_list=True,
    paging="link",
    stage="beta",
)
DELETE_ORGANIZATION_IAM_USERS_AUTHORIZATION = Operation(
    id="deleteOrganizationIamUsersAuthorization",
    method="DELETE",
    path="/organizations/{organizationId}/iam/users/authorizations/{authorizationId}",
    scope="users",
    response_type="None",
    stage="beta",
)
CREATE_ORGANIZATION_IAM_USERS_IDP = Operation(
    id="createOrganizationIamUsersIdp",
    method="POST",
    path="/organizations/{organizationId}/iam/users/idps",
    scope="users",
    stage="beta",
)
SEARCH_ORGANIZATION_IDP_GROUPS = Operation(
    id="searchOrganizationIdpGroups",
    method="POST",
    path="/organizations/{organizationId}/iam/users/idps/groups/search",
    scope="users",
    stage="beta",
)
GET_ORGANIZATION_IAM_USERS_IDPS_PRODUCT_INTEGRATIONS = Operation(
    id="getOrganizationIamUsersIdpsProductIntegrations",
    method="GET",
    path="/organizations/{organizationId}/iam/users/idps/productIntegrations",
    scope="users",
    stage="beta",
)
CREATE_ORGANIZATION_IAM_USERS_IDPS_SEARCH = Operation(
    id="createOrganizationIamUsersIdpsSearch",
    method="POST",
    path="/organizations/{organizationId}/iam/users/idps/search",
    scope="users",
    stage="beta",
)
GET_ORGANIZATION_IAM_USERS_IDPS_SYNC_HISTORY = Operation(
    id="getOrganizationIamUsersIdpsSyncHistory",
    method="GET",
    path="/organizations/{organizationId}/iam/users/idps/sync/history",
    scope="users",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_IAM_USERS_IDPS_SYNC_LATEST = Operation(
    id="getOrganizationIamUsersIdpsSyncLatest",
    method="GET",
    path="/organizations/{organizationId}/iam/users/idps/sync/latest",
    scope="users",
    is_list=True,
    paging="link",
    stage="beta",
)
CREATE_ORGANIZATION_IAM_USERS_IDPS_TEST_CONNECTIVITY = Operation(
    id="createOrganizationIamUsersIdpsTestConnectivity",
    method="POST",
    path="/organizations/{organizationId}/iam/users/idps/testConnectivity",
    scope="users",
    stage="beta",
)
CREATE_ORGANIZATION_IAM_USERS_IDPS_USER = Operation(
    id="createOrganizationIamUsersIdpsUser",
    method="POST",
    path="/organizations/{organizationId}/iam/users/idps/users",
    scope="users",
    stage="beta",
)
DELETE_ORGANIZATION_IAM_USERS_IDPS_USER = Operation(
    id="deleteOrganizationIamUsersIdpsUser",
    method="DELETE",
    path="/organizations/{organizationId}/iam/users/idps/users/{id}",
    scope="users",
    response_type="None",
    stage="beta",
)
UPDATE_ORGANIZATION_IAM_USERS_IDPS_USER = Operation(
    id="updateOrganizationIamUsersIdpsUser",
    method="PUT",
    path="/organizations/{organizationId}/iam/users/idps/users/{id}",
    scope="users",
    stage="beta",
)
CREATE_ORGANIZATION_IAM_USERS_IDP_SYNC = Operation(
    id="createOrganizationIamUsersIdpSync",
    method="POST",
    path="/organizations/{organizationId}/iam/users/idps/{idpId}/sync",
    scope="users",
    stage="beta",
)
GET_ORGANIZATION_IAM_USERS_IDP_SYNC_LATEST = Operation(
    id="getOrganizationIamUsersIdpSyncLatest",
    method="GET",
    path="/organizations/{organizationId}/iam/users/idps/{idpId}/sync/latest",
    scope="users",
    stage="beta",
)
DELETE_ORGANIZATION_IAM_USERS_IDP = Operation(
    id="deleteOrganizationIamUsersIdp",
    method="DELETE",
    path="/organizations/{organizationId}/iam/users/idps/{id}",
    scope="users",
    response_type="None",
    stage="beta",
)
UPDATE_ORGANIZATION_IAM_USERS_IDP = Operation(
    id="updateOrganizationIamUsersIdp",
    method="PUT",
    path="/organizations/{organizationId}/iam/users/idps/{id}",
    scope="users",
    stage="beta",
)
GET_ORGANIZATION_IAM_USERS_IDP_AUTH_ZONES = Operation(
    id="getOrganizationIamUsersIdpAuthZones",
    method="GET",
    path="/organizations/{organizationId}/iam/users/idps/{id}/authZones",
    scope="users",
    stage="beta",
)
SEARCH_ORGANIZATION_USERS = Operation(
    id="searchOrganizationUsers",
    method="POST",
    path="/organizations/{organizationId}/iam/users/search",
    scope="users",
    stage="beta",
)
GET_ORGANIZATION_IAM_USERS_SUMMARY_PANEL = Operation(
    id="getOrganizationIamUsersSummaryPanel",
    method="GET",
    path="/organizations/{organizationId}/iam/users/summaryPanel",
    scope="users",
    stage="beta",
)


class Users(Scope):
    """The users operations."""

    def get_organization_iam_users_authorizations(
        self,
        organization_id: str | int | None,
        *,
        user_ids: Sequence[str | None],
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationIamUsersAuthorization]:
        """``GET /organizations/{organizationId}/iam/users/authorizations``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-authorizations/
        """
        return self._list(
            GET_ORGANIZATION_IAM_USERS_AUTHORIZATIONS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "userIds[]": user_ids,
            },
        )

    def create_organization_iam_users_authorization(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/iam/users/authorizations``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-authorization/
        """
        return self._call(
            CREATE_ORGANIZATION_IAM_USERS_AUTHORIZATION,
            (organization_id,),
            {},
            body,
        )

    def update_organization_iam_users_authorizations(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/iam/users/authorizations``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-iam-users-authorizations/
        """
        return self._call(
            UPDATE_ORGANIZATION_IAM_USERS_AUTHORIZATIONS,
            (organization_id,),
            {},
            body,
        )

    def revoke_organization_iam_users_authorizations_authorization(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/iam/users/authorizations/authorization/revoke``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/revoke-organization-iam-users-authorizations-
        authorization/
        """
        return self._call(
            REVOKE_ORGANIZATION_IAM_USERS_AUTHORIZATIONS_AUTHORIZATION,
            (organization_id,),
            {},
            body,
        )

    def get_organization_iam_users_authorizations_zones(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/iam/users/authorizations/zones``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-authorizations-
        zones/
        """
        return self._list(
            GET_ORGANIZATION_IAM_USERS_AUTHORIZATIONS_ZONES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def delete_organization_iam_users_authorization(
        self,
        organization_id: str | int | None,
        authorization_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/iam/users/authorizations/{authorizationId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-iam-users-authorization/
        """
        return self._call(
            DELETE_ORGANIZATION_IAM_USERS_AUTHORIZATION,
            (organization_id, authorization_id,),
        )

    def create_organization_iam_users_idp(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/iam/users/idps``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idp/
        """
        return self._call(
            CREATE_ORGANIZATION_IAM_USERS_IDP,
            (organization_id,),
            {},
            body,
        )

    def search_organization_idp_groups(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/iam/users/idps/groups/search``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/search-organization-idp-groups/
        """
        return self._call(
            SEARCH_ORGANIZATION_IDP_GROUPS,
            (organization_id,),
            {},
            body,
        )

    def get_organization_iam_users_idps_product_integrations(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/iam/users/idps/productIntegrations``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idps-product-
        integrations/
        """
        return self._call(
            GET_ORGANIZATION_IAM_USERS_IDPS_PRODUCT_INTEGRATIONS,
            (organization_id,),
        )

    def create_organization_iam_users_idps_search(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/iam/users/idps/search``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idps-search/
        """
        return self._call(
            CREATE_ORGANIZATION_IAM_USERS_IDPS_SEARCH,
            (organization_id,),
            {},
            body,
        )

    def get_organization_iam_users_idps_sync_history(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        idp_id: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/iam/users/idps/sync/history``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idps-sync-history/
        """
        return self._list(
            GET_ORGANIZATION_IAM_USERS_IDPS_SYNC_HISTORY,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "idpId": idp_id,
            },
        )

    def get_organization_iam_users_idps_sync_latest(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        idp_ids: Any = UNSET,
        auth_zone_id: Any = UNSET,
        auth_zone_type: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/iam/users/idps/sync/latest``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idps-sync-latest/
        """
        return self._list(
            GET_ORGANIZATION_IAM_USERS_IDPS_SYNC_LATEST,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "idpIds": idp_ids,
                "authZoneId": auth_zone_id,
                "authZoneType": auth_zone_type,
            },
        )

    def create_organization_iam_users_idps_test_connectivity(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/iam/users/idps/testConnectivity``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idps-test-
        connectivity/
        """
        return self._call(
            CREATE_ORGANIZATION_IAM_USERS_IDPS_TEST_CONNECTIVITY,
            (organization_id,),
            {},
            body,
        )

    def create_organization_iam_users_idps_user(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/iam/users/idps/users``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idps-user/
        """
        return self._call(
            CREATE_ORGANIZATION_IAM_USERS_IDPS_USER,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_iam_users_idps_user(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/iam/users/idps/users/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-iam-users-idps-user/
        """
        return self._call(
            DELETE_ORGANIZATION_IAM_USERS_IDPS_USER,
            (organization_id, id,),
        )

    def update_organization_iam_users_idps_user(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/iam/users/idps/users/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-iam-users-idps-user/
        """
        return self._call(
            UPDATE_ORGANIZATION_IAM_USERS_IDPS_USER,
            (organization_id, id,),
            {},
            body,
        )

    def create_organization_iam_users_idp_sync(
        self,
        organization_id: str | int | None,
        idp_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/iam/users/idps/{idpId}/sync``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idp-sync/
        """
        return self._call(
            CREATE_ORGANIZATION_IAM_USERS_IDP_SYNC,
            (organization_id, idp_id,),
            {},
            body,
        )

    def get_organization_iam_users_idp_sync_latest(
        self,
        organization_id: str | int | None,
        idp_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/iam/users/idps/{idpId}/sync/latest``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idp-sync-latest/
        """
        return self._call(
            GET_ORGANIZATION_IAM_USERS_IDP_SYNC_LATEST,
            (organization_id, idp_id,),
        )

    def delete_organization_iam_users_idp(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/iam/users/idps/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-iam-users-idp/
        """
        return self._call(
            DELETE_ORGANIZATION_IAM_USERS_IDP,
            (organization_id, id,),
        )

    def update_organization_iam_users_idp(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/iam/users/idps/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-iam-users-idp/
        """
        return self._call(
            UPDATE_ORGANIZATION_IAM_USERS_IDP,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_iam_users_idp_auth_zones(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/iam/users/idps/{id}/authZones``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idp-auth-zones/
        """
        return self._call(
            GET_ORGANIZATION_IAM_USERS_IDP_AUTH_ZONES,
            (organization_id, id,),
        )

    def search_organization_users(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/iam/users/search``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/search-organization-users/
        """
        return self._call(
            SEARCH_ORGANIZATION_USERS,
            (organization_id,),
            {},
            body,
        )

    def get_organization_iam_users_summary_panel(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/iam/users/summaryPanel``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-summary-panel/
        """
        return self._call(
            GET_ORGANIZATION_IAM_USERS_SUMMARY_PANEL,
            (organization_id,),
        )
