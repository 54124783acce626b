# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The users operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt
    from ..models import users as models


class Users(Scope):
    """The users operations."""

    @listing(
        "GET", "/organizations/{organizationId}/iam/users/authorizations", paging="link",
        stage="beta",
    )
    def get_organization_iam_users_authorizations(
        self, organization_id: Id, *, user_ids: Sequence[str | None], per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationIamUsersAuthorization]:
        """List the IAM user authorizations of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-authorizations/
        """

    @operation("POST", "/organizations/{organizationId}/iam/users/authorizations", stage="beta")
    def create_organization_iam_users_authorization(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an IAM user authorization of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-authorization/
        """

    @operation("PUT", "/organizations/{organizationId}/iam/users/authorizations", stage="beta")
    def update_organization_iam_users_authorizations(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the IAM user authorizations of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-iam-users-authorizations/
        """

    @operation(
        "POST", "/organizations/{organizationId}/iam/users/authorizations/authorization/revoke",
        stage="beta",
    )
    def revoke_organization_iam_users_authorizations_authorization(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Revoke the IAM user authorization of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/revoke-organization-iam-users-authorizations-authorization/
        """

    @listing(
        "GET", "/organizations/{organizationId}/iam/users/authorizations/zones", paging="link",
        stage="beta",
    )
    def get_organization_iam_users_authorizations_zones(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the IAM user authorization zones of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-authorizations-zones/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/iam/users/authorizations/{authorizationId}",
        stage="beta",
    )
    def delete_organization_iam_users_authorization(
        self, organization_id: Id, authorization_id: Id
    ) -> Call[None]:
        """Delete an IAM user authorization of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-iam-users-authorization/
        """

    @operation("POST", "/organizations/{organizationId}/iam/users/idps", stage="beta")
    def create_organization_iam_users_idp(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an IAM user IdP of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idp/
        """

    @operation("POST", "/organizations/{organizationId}/iam/users/idps/groups/search", stage="beta")
    def search_organization_idp_groups(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Search the IAM user IdP groups of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/search-organization-idp-groups/
        """

    @operation(
        "GET", "/organizations/{organizationId}/iam/users/idps/productIntegrations", stage="beta"
    )
    def get_organization_iam_users_idps_product_integrations(
        self, organization_id: Id
    ) -> Call[Any]:
        """Get the IAM user IdP product integrations of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idps-product-integrations/
        """

    @operation("POST", "/organizations/{organizationId}/iam/users/idps/search", stage="beta")
    def create_organization_iam_users_idps_search(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the IAM user IdP search of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idps-search/
        """

    @listing(
        "GET", "/organizations/{organizationId}/iam/users/idps/sync/history", paging="link",
        stage="beta",
    )
    def get_organization_iam_users_idps_sync_history(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, idp_id: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the IAM user IdP sync history of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idps-sync-history/
        """

    @listing(
        "GET", "/organizations/{organizationId}/iam/users/idps/sync/latest", paging="link",
        stage="beta",
    )
    def get_organization_iam_users_idps_sync_latest(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, idp_ids: Any = UNSET, auth_zone_id: Any = UNSET,
        auth_zone_type: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the IAM user IdP sync latest of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idps-sync-latest/
        """

    @operation(
        "POST", "/organizations/{organizationId}/iam/users/idps/testConnectivity", stage="beta"
    )
    def create_organization_iam_users_idps_test_connectivity(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the IAM user IdP test connectivity of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idps-test-connectivity/
        """

    @operation("POST", "/organizations/{organizationId}/iam/users/idps/users", stage="beta")
    def create_organization_iam_users_idps_user(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an IAM user IdP user of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idps-user/
        """

    @operation("DELETE", "/organizations/{organizationId}/iam/users/idps/users/{id}", stage="beta")
    def delete_organization_iam_users_idps_user(self, organization_id: Id, id: Id) -> Call[None]:
        """Delete an IAM user IdP user of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-iam-users-idps-user/
        """

    @operation("PUT", "/organizations/{organizationId}/iam/users/idps/users/{id}", stage="beta")
    def update_organization_iam_users_idps_user(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an IAM user IdP user of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-iam-users-idps-user/
        """

    @operation("POST", "/organizations/{organizationId}/iam/users/idps/{idpId}/sync", stage="beta")
    def create_organization_iam_users_idp_sync(
        self, organization_id: Id, idp_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the sync of an IAM user IdP of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-iam-users-idp-sync/
        """

    @operation(
        "GET", "/organizations/{organizationId}/iam/users/idps/{idpId}/sync/latest", stage="beta"
    )
    def get_organization_iam_users_idp_sync_latest(
        self, organization_id: Id, idp_id: Id
    ) -> Call[Any]:
        """Get the sync latest of an IAM user IdP of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idp-sync-latest/
        """

    @operation("DELETE", "/organizations/{organizationId}/iam/users/idps/{id}", stage="beta")
    def delete_organization_iam_users_idp(self, organization_id: Id, id: Id) -> Call[None]:
        """Delete an IAM user IdP of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-iam-users-idp/
        """

    @operation("PUT", "/organizations/{organizationId}/iam/users/idps/{id}", stage="beta")
    def update_organization_iam_users_idp(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an IAM user IdP of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-iam-users-idp/
        """

    @operation("GET", "/organizations/{organizationId}/iam/users/idps/{id}/authZones", stage="beta")
    def get_organization_iam_users_idp_auth_zones(self, organization_id: Id, id: Id) -> Call[Any]:
        """Get the auth zones of an IAM user IdP of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-idp-auth-zones/
        """

    @operation("POST", "/organizations/{organizationId}/iam/users/search", stage="beta")
    def search_organization_users(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Search the IAM users of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/search-organization-users/
        """

    @operation("GET", "/organizations/{organizationId}/iam/users/summaryPanel", stage="beta")
    def get_organization_iam_users_summary_panel(self, organization_id: Id) -> Call[Any]:
        """Get the IAM user summary panel of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-iam-users-summary-panel/
        """
