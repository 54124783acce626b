# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The secureConnect operations."""

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
    from ...operations.annotations import Id, Opt, Texts


class SecureConnect(Scope):
    """The secureConnect operations."""

    @listing(
        "GET", "/organizations/{organizationId}/secureConnect/privateApplicationGroups",
        items_key="data", paging="link", stage="deprecated",
    )
    def get_organization_secure_connect_private_application_groups(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, name_includes: Any = UNSET,
        application_group_ids: Any = UNSET, sort_by: Opt[str] = UNSET, sort_order: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the secure connect private application groups of an organization.

        Deprecated. Page size: 1 to unknown; the client requests none.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-application-groups/
        """

    @operation(
        "POST", "/organizations/{organizationId}/secureConnect/privateApplicationGroups",
        stage="deprecated",
    )
    def create_organization_secure_connect_private_application_group(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a secure connect private application group of an organization.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-private-application-group/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/secureConnect/privateApplicationGroups/{id}",
        stage="deprecated",
    )
    def delete_organization_secure_connect_private_application_group(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[None]:
        """Delete a secure connect private application group of an organization.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-private-application-group/
        """

    @operation(
        "GET", "/organizations/{organizationId}/secureConnect/privateApplicationGroups/{id}",
        stage="deprecated",
    )
    def get_organization_secure_connect_private_application_group(
        self, organization_id: Id, id: Id
    ) -> Call[Any]:
        """Get a secure connect private application group of an organization.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-application-group/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/secureConnect/privateApplicationGroups/{id}",
        stage="deprecated",
    )
    def update_organization_secure_connect_private_application_group(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a secure connect private application group of an organization.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/update-organization-secure-connect-private-application-group/
        """

    @listing(
        "GET", "/organizations/{organizationId}/secureConnect/privateApplications",
        items_key="data", paging="link", stage="deprecated",
    )
    def get_organization_secure_connect_private_applications(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, name_includes: Any = UNSET,
        application_group_ids: Any = UNSET, app_types: Any = UNSET, sort_by: Opt[str] = UNSET,
        sort_order: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the secure connect private applications of an organization.

        Deprecated. Page size: 1 to unknown; the client requests none.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-applications/
        """

    @operation(
        "POST", "/organizations/{organizationId}/secureConnect/privateApplications",
        stage="deprecated",
    )
    def create_organization_secure_connect_private_application(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a secure connect private application of an organization.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-private-application/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/secureConnect/privateApplications/{id}",
        stage="deprecated",
    )
    def delete_organization_secure_connect_private_application(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[None]:
        """Delete a secure connect private application of an organization.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-private-application/
        """

    @operation(
        "GET", "/organizations/{organizationId}/secureConnect/privateApplications/{id}",
        stage="deprecated",
    )
    def get_organization_secure_connect_private_application(
        self, organization_id: Id, id: Id
    ) -> Call[Any]:
        """Get a secure connect private application of an organization.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-application/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/secureConnect/privateApplications/{id}",
        stage="deprecated",
    )
    def update_organization_secure_connect_private_application(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a secure connect private application of an organization.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/update-organization-secure-connect-private-application/
        """

    @operation(
        "GET", "/organizations/{organizationId}/secureConnect/privateResourceGroups", stage="beta"
    )
    def get_organization_secure_connect_private_resource_groups(
        self, organization_id: Id
    ) -> Call[Any]:
        """Get the secure connect private resource groups of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-resource-groups/
        """

    @operation(
        "POST", "/organizations/{organizationId}/secureConnect/privateResourceGroups", stage="beta"
    )
    def create_organization_secure_connect_private_resource_group(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a secure connect private resource group of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-private-resource-group/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/secureConnect/privateResourceGroups/{id}",
        stage="beta",
    )
    def delete_organization_secure_connect_private_resource_group(
        self, organization_id: Id, id: Id
    ) -> Call[None]:
        """Delete a secure connect private resource group of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-private-resource-group/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/secureConnect/privateResourceGroups/{id}",
        stage="beta",
    )
    def update_organization_secure_connect_private_resource_group(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a secure connect private resource group of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-secure-connect-private-resource-group/
        """

    @listing(
        "GET", "/organizations/{organizationId}/secureConnect/privateResources", items_key="data",
        paging="link", stage="beta",
    )
    def get_organization_secure_connect_private_resources(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, sort_by: Opt[str] = UNSET, sort_order: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the secure connect private resources of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-resources/
        """

    @operation(
        "POST", "/organizations/{organizationId}/secureConnect/privateResources", stage="beta"
    )
    def create_organization_secure_connect_private_resource(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a secure connect private resource of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-private-resource/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/secureConnect/privateResources/{id}",
        stage="beta",
    )
    def delete_organization_secure_connect_private_resource(
        self, organization_id: Id, id: Id
    ) -> Call[None]:
        """Delete a secure connect private resource of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-private-resource/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/secureConnect/privateResources/{id}", stage="beta"
    )
    def update_organization_secure_connect_private_resource(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a secure connect private resource of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-secure-connect-private-resource/
        """

    @listing(
        "GET", "/organizations/{organizationId}/secureConnect/publicApplications", paging="link",
        stage="beta",
    )
    def get_organization_secure_connect_public_applications(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, name_includes: Any = UNSET, risks: Any = UNSET,
        categories: Texts = UNSET, app_types: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, sort_by: Opt[str] = UNSET,
        sort_order: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the secure connect public applications of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-public-applications/
        """

    @operation("GET", "/organizations/{organizationId}/secureConnect/regions", stage="beta")
    def get_organization_secure_connect_regions(
        self, organization_id: Id, *, region_type: Any = UNSET
    ) -> Call[Any]:
        """Get the secure connect regions of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-regions/
        """

    @listing(
        "GET", "/organizations/{organizationId}/secureConnect/remoteAccessLog", items_key="data",
        paging="link", stage="beta",
    )
    def get_organization_secure_connect_remote_access_log(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, identityids: Any = UNSET, identitytypes: Any = UNSET,
        connectionevent: Any = UNSET, anyconnectversions: Any = UNSET, osversions: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the secure connect remote access log of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-remote-access-log/
        """

    @listing(
        "GET", "/organizations/{organizationId}/secureConnect/remoteAccessLogsExports",
        items_key="data", paging="link", stage="beta",
    )
    def get_organization_secure_connect_remote_access_logs_exports(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, status: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the secure connect remote access logs exports of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-remote-access-logs-exports/
        """

    @operation(
        "POST", "/organizations/{organizationId}/secureConnect/remoteAccessLogsExports",
        stage="beta",
    )
    def create_organization_secure_connect_remote_access_logs_export(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a secure connect remote access logs export of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-remote-access-logs-export/
        """

    @operation(
        "GET", "/organizations/{organizationId}/secureConnect/remoteAccessLogsExports/download",
        stage="beta",
    )
    def get_organization_secure_connect_remote_access_logs_exports_download(
        self, organization_id: Id, *, id: Opt[str] = UNSET, file_type: Any = UNSET
    ) -> Call[Any]:
        """Get the secure connect remote access logs export download of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-remote-access-logs-exports-download/
        """

    @operation(
        "GET", "/organizations/{organizationId}/secureConnect/remoteAccessLogsExports/{id}",
        stage="beta",
    )
    def get_organization_secure_connect_remote_access_logs_export(
        self, organization_id: Id, id: Id
    ) -> Call[Any]:
        """Get a secure connect remote access logs export of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-remote-access-logs-export/
        """

    @operation("DELETE", "/organizations/{organizationId}/secureConnect/sites", stage="beta")
    def delete_organization_secure_connect_sites(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Delete the secure connect sites of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-sites/
        """

    @listing(
        "GET", "/organizations/{organizationId}/secureConnect/sites", items_key="data",
        paging="link", stage="beta",
    )
    def get_organization_secure_connect_sites(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, search: Opt[str] = UNSET, enrolled_state: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the secure connect sites of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-sites/
        """

    @operation("POST", "/organizations/{organizationId}/secureConnect/sites", stage="beta")
    def create_organization_secure_connect_site(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a secure connect site of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-site/
        """
