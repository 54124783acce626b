# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The secureConnect operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator

GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUPS = Operation(
    id="getOrganizationSecureConnectPrivateApplicationGroups",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/privateApplicationGroups",
    scope="secure_connect",
    is_list=True,
    items_key="data",
    paging="link",
    stage="deprecated",
)
CREATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUP = Operation(
    id="createOrganizationSecureConnectPrivateApplicationGroup",
    method="POST",
    path="/organizations/{organizationId}/secureConnect/privateApplicationGroups",
    scope="secure_connect",
    stage="deprecated",
)
DELETE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUP = Operation(
    id="deleteOrganizationSecureConnectPrivateApplicationGroup",
    method="DELETE",
    path="/organizations/{organizationId}/secureConnect/privateApplicationGroups/{id}",
    scope="secure_connect",
    response_type="None",
    stage="deprecated",
)
GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUP = Operation(
    id="getOrganizationSecureConnectPrivateApplicationGroup",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/privateApplicationGroups/{id}",
    scope="secure_connect",
    stage="deprecated",
)
UPDATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUP = Operation(
    id="updateOrganizationSecureConnectPrivateApplicationGroup",
    method="PUT",
    path="/organizations/{organizationId}/secureConnect/privateApplicationGroups/{id}",
    scope="secure_connect",
    stage="deprecated",
)
GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATIONS = Operation(
    id="getOrganizationSecureConnectPrivateApplications",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/privateApplications",
    scope="secure_connect",
    is_list=True,
    items_key="data",
    paging="link",
    stage="deprecated",
)
CREATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION = Operation(
    id="createOrganizationSecureConnectPrivateApplication",
    method="POST",
    path="/organizations/{organizationId}/secureConnect/privateApplications",
    scope="secure_connect",
    stage="deprecated",
)
DELETE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION = Operation(
    id="deleteOrganizationSecureConnectPrivateApplication",
    method="DELETE",
    path="/organizations/{organizationId}/secureConnect/privateApplications/{id}",
    scope="secure_connect",
    response_type="None",
    stage="deprecated",
)
GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION = Operation(
    id="getOrganizationSecureConnectPrivateApplication",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/privateApplications/{id}",
    scope="secure_connect",
    stage="deprecated",
)
UPDATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION = Operation(
    id="updateOrganizationSecureConnectPrivateApplication",
    method="PUT",
    path="/organizations/{organizationId}/secureConnect/privateApplications/{id}",
    scope="secure_connect",
    stage="deprecated",
)
GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE_GROUPS = Operation(
    id="getOrganizationSecureConnectPrivateResourceGroups",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/privateResourceGroups",
    scope="secure_connect",
    stage="beta",
)
CREATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE_GROUP = Operation(
    id="createOrganizationSecureConnectPrivateResourceGroup",
    method="POST",
    path="/organizations/{organizationId}/secureConnect/privateResourceGroups",
    scope="secure_connect",
    stage="beta",
)
DELETE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE_GROUP = Operation(
    id="deleteOrganizationSecureConnectPrivateResourceGroup",
    method="DELETE",
    path="/organizations/{organizationId}/secureConnect/privateResourceGroups/{id}",
    scope="secure_connect",
    response_type="None",
    stage="beta",
)
UPDATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE_GROUP = Operation(
    id="updateOrganizationSecureConnectPrivateResourceGroup",
    method="PUT",
    path="/organizations/{organizationId}/secureConnect/privateResourceGroups/{id}",
    scope="secure_connect",
    stage="beta",
)
GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCES = Operation(
    id="getOrganizationSecureConnectPrivateResources",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/privateResources",
    scope="secure_connect",
    is_list=True,
    items_key="data",
    paging="link",
    stage="beta",
)
CREATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE = Operation(
    id="createOrganizationSecureConnectPrivateResource",
    method="POST",
    path="/organizations/{organizationId}/secureConnect/privateResources",
    scope="secure_connect",
    stage="beta",
)
DELETE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE = Operation(
    id="deleteOrganizationSecureConnectPrivateResource",
    method="DELETE",
    path="/organizations/{organizationId}/secureConnect/privateResources/{id}",
    scope="secure_connect",
    response_type="None",
    stage="beta",
)
UPDATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE = Operation(
    id="updateOrganizationSecureConnectPrivateResource",
    method="PUT",
    path="/organizations/{organizationId}/secureConnect/privateResources/{id}",
    scope="secure_connect",
    stage="beta",
)
GET_ORGANIZATION_SECURE_CONNECT_PUBLIC_APPLICATIONS = Operation(
    id="getOrganizationSecureConnectPublicApplications",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/publicApplications",
    scope="secure_connect",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_SECURE_CONNECT_REGIONS = Operation(
    id="getOrganizationSecureConnectRegions",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/regions",
    scope="secure_connect",
    stage="beta",
)
GET_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOG = Operation(
    id="getOrganizationSecureConnectRemoteAccessLog",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/remoteAccessLog",
    scope="secure_connect",
    is_list=True,
    items_key="data",
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOGS_EXPORTS = Operation(
    id="getOrganizationSecureConnectRemoteAccessLogsExports",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/remoteAccessLogsExports",
    scope="secure_connect",
    is_list=True,
    items_key="data",
    paging="link",
    stage="beta",
)
CREATE_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOGS_EXPORT = Operation(
    id="createOrganizationSecureConnectRemoteAccessLogsExport",
    method="POST",
    path="/organizations/{organizationId}/secureConnect/remoteAccessLogsExports",
    scope="secure_connect",
    stage="beta",
)
GET_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOGS_EXPORTS_DOWNLOAD = Operation(
    id="getOrganizationSecureConnectRemoteAccessLogsExportsDownload",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/remoteAccessLogsExports/download",
    scope="secure_connect",
    stage="beta",
)
GET_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOGS_EXPORT = Operation(
    id="getOrganizationSecureConnectRemoteAccessLogsExport",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/remoteAccessLogsExports/{id}",
    scope="secure_connect",
    stage="beta",
)
DELETE_ORGANIZATION_SECURE_CONNECT_SITES = Operation(
    id="deleteOrganizationSecureConnectSites",
    method="DELETE",
    path="/organizations/{organizationId}/secureConnect/sites",
    scope="secure_connect",
    stage="beta",
)
GET_ORGANIZATION_SECURE_CONNECT_SITES = Operation(
    id="getOrganizationSecureConnectSites",
    method="GET",
    path="/organizations/{organizationId}/secureConnect/sites",
    scope="secure_connect",
    is_list=True,
    items_key="data",
    paging="link",
    stage="beta",
)
CREATE_ORGANIZATION_SECURE_CONNECT_SITE = Operation(
    id="createOrganizationSecureConnectSite",
    method="POST",
    path="/organizations/{organizationId}/secureConnect/sites",
    scope="secure_connect",
    stage="beta",
)


class SecureConnect(Scope):
    """The secureConnect operations."""

    def get_organization_secure_connect_private_application_groups(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        name_includes: Any = UNSET,
        application_group_ids: Any = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/secureConnect/privateApplicationGroups``

        Deprecated.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-
        application-groups/
        """
        return self._list(
            GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUPS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "nameIncludes": name_includes,
                "applicationGroupIds": application_group_ids,
                "sortBy": sort_by,
                "sortOrder": sort_order,
            },
        )

    def create_organization_secure_connect_private_application_group(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/secureConnect/privateApplicationGroups``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-private-
        application-group/
        """
        return self._call(
            CREATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUP,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_secure_connect_private_application_group(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/secureConnect/privateApplicationGroups/{id}``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-private-
        application-group/
        """
        return self._call(
            DELETE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUP,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_secure_connect_private_application_group(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/secureConnect/privateApplicationGroups/{id}``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-
        application-group/
        """
        return self._call(
            GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUP,
            (organization_id, id,),
        )

    def update_organization_secure_connect_private_application_group(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/secureConnect/privateApplicationGroups/{id}``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/update-organization-secure-connect-private-
        application-group/
        """
        return self._call(
            UPDATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION_GROUP,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_secure_connect_private_applications(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        name_includes: Any = UNSET,
        application_group_ids: Any = UNSET,
        app_types: Any = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/secureConnect/privateApplications``

        Deprecated.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-
        applications/
        """
        return self._list(
            GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATIONS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "nameIncludes": name_includes,
                "applicationGroupIds": application_group_ids,
                "appTypes": app_types,
                "sortBy": sort_by,
                "sortOrder": sort_order,
            },
        )

    def create_organization_secure_connect_private_application(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/secureConnect/privateApplications``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-private-
        application/
        """
        return self._call(
            CREATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_secure_connect_private_application(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/secureConnect/privateApplications/{id}``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-private-
        application/
        """
        return self._call(
            DELETE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_secure_connect_private_application(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/secureConnect/privateApplications/{id}``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-
        application/
        """
        return self._call(
            GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION,
            (organization_id, id,),
        )

    def update_organization_secure_connect_private_application(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/secureConnect/privateApplications/{id}``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/update-organization-secure-connect-private-
        application/
        """
        return self._call(
            UPDATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_APPLICATION,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_secure_connect_private_resource_groups(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/secureConnect/privateResourceGroups``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-
        resource-groups/
        """
        return self._call(
            GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE_GROUPS,
            (organization_id,),
        )

    def create_organization_secure_connect_private_resource_group(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/secureConnect/privateResourceGroups``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-private-
        resource-group/
        """
        return self._call(
            CREATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE_GROUP,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_secure_connect_private_resource_group(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/secureConnect/privateResourceGroups/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-private-
        resource-group/
        """
        return self._call(
            DELETE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE_GROUP,
            (organization_id, id,),
        )

    def update_organization_secure_connect_private_resource_group(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/secureConnect/privateResourceGroups/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-secure-connect-private-
        resource-group/
        """
        return self._call(
            UPDATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE_GROUP,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_secure_connect_private_resources(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/secureConnect/privateResources``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-private-
        resources/
        """
        return self._list(
            GET_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortBy": sort_by,
                "sortOrder": sort_order,
            },
        )

    def create_organization_secure_connect_private_resource(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/secureConnect/privateResources``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-private-
        resource/
        """
        return self._call(
            CREATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_secure_connect_private_resource(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/secureConnect/privateResources/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-private-
        resource/
        """
        return self._call(
            DELETE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE,
            (organization_id, id,),
        )

    def update_organization_secure_connect_private_resource(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/secureConnect/privateResources/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-secure-connect-private-
        resource/
        """
        return self._call(
            UPDATE_ORGANIZATION_SECURE_CONNECT_PRIVATE_RESOURCE,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_secure_connect_public_applications(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        name_includes: Any = UNSET,
        risks: Any = UNSET,
        categories: Sequence[str | None] | UnsetType = UNSET,
        app_types: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/secureConnect/publicApplications``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-public-
        applications/
        """
        return self._list(
            GET_ORGANIZATION_SECURE_CONNECT_PUBLIC_APPLICATIONS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "nameIncludes": name_includes,
                "risks": risks,
                "categories[]": categories,
                "appTypes": app_types,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "sortBy": sort_by,
                "sortOrder": sort_order,
            },
        )

    def get_organization_secure_connect_regions(
        self,
        organization_id: str | int | None,
        *,
        region_type: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/secureConnect/regions``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-regions/
        """
        return self._call(
            GET_ORGANIZATION_SECURE_CONNECT_REGIONS,
            (organization_id,),
            {
                "regionType": region_type,
            },
        )

    def get_organization_secure_connect_remote_access_log(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        identityids: Any = UNSET,
        identitytypes: Any = UNSET,
        connectionevent: Any = UNSET,
        anyconnectversions: Any = UNSET,
        osversions: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/secureConnect/remoteAccessLog``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-remote-access-
        log/
        """
        return self._list(
            GET_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOG,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "identityids": identityids,
                "identitytypes": identitytypes,
                "connectionevent": connectionevent,
                "anyconnectversions": anyconnectversions,
                "osversions": osversions,
            },
        )

    def get_organization_secure_connect_remote_access_logs_exports(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        status: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/secureConnect/remoteAccessLogsExports``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-remote-access-
        logs-exports/
        """
        return self._list(
            GET_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOGS_EXPORTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "status": status,
            },
        )

    def create_organization_secure_connect_remote_access_logs_export(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/secureConnect/remoteAccessLogsExports``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-remote-
        access-logs-export/
        """
        return self._call(
            CREATE_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOGS_EXPORT,
            (organization_id,),
            {},
            body,
        )

    def get_organization_secure_connect_remote_access_logs_exports_download(
        self,
        organization_id: str | int | None,
        *,
        id: str | None | UnsetType = UNSET,
        file_type: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/secureConnect/remoteAccessLogsExports/download``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-remote-access-
        logs-exports-download/
        """
        return self._call(
            GET_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOGS_EXPORTS_DOWNLOAD,
            (organization_id,),
            {
                "id": id,
                "fileType": file_type,
            },
        )

    def get_organization_secure_connect_remote_access_logs_export(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/secureConnect/remoteAccessLogsExports/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-remote-access-
        logs-export/
        """
        return self._call(
            GET_ORGANIZATION_SECURE_CONNECT_REMOTE_ACCESS_LOGS_EXPORT,
            (organization_id, id,),
        )

    def delete_organization_secure_connect_sites(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``DELETE /organizations/{organizationId}/secureConnect/sites``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-secure-connect-sites/
        """
        return self._call(
            DELETE_ORGANIZATION_SECURE_CONNECT_SITES,
            (organization_id,),
            {},
            body,
        )

    def get_organization_secure_connect_sites(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        enrolled_state: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/secureConnect/sites``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-secure-connect-sites/
        """
        return self._list(
            GET_ORGANIZATION_SECURE_CONNECT_SITES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "search": search,
                "enrolledState": enrolled_state,
            },
        )

    def create_organization_secure_connect_site(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/secureConnect/sites``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-secure-connect-site/
        """
        return self._call(
            CREATE_ORGANIZATION_SECURE_CONNECT_SITE,
            (organization_id,),
            {},
            body,
        )
