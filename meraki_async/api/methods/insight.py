# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The insight operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import insight as models

GET_NETWORK_INSIGHT_APPLICATION_HEALTH_BY_TIME = Operation(
    id="getNetworkInsightApplicationHealthByTime",
    method="GET",
    path="/networks/{networkId}/insight/applications/{applicationId}/healthByTime",
    scope="insight",
    response_type="NetworkInsightApplicationHealthByTime",
    is_list=True,
    oauth_scope="sdwan:telemetry:read",
)
GET_ORGANIZATION_INSIGHT_APPLICATIONS = Operation(
    id="getOrganizationInsightApplications",
    method="GET",
    path="/organizations/{organizationId}/insight/applications",
    scope="insight",
    response_type="OrganizationInsightApplication",
    is_list=True,
    oauth_scope="sdwan:telemetry:read",
)
CREATE_ORGANIZATION_INSIGHT_APPLICATION = Operation(
    id="createOrganizationInsightApplication",
    method="POST",
    path="/organizations/{organizationId}/insight/applications",
    scope="insight",
    stage="beta",
)
DELETE_ORGANIZATION_INSIGHT_APPLICATION = Operation(
    id="deleteOrganizationInsightApplication",
    method="DELETE",
    path="/organizations/{organizationId}/insight/applications/{applicationId}",
    scope="insight",
    response_type="None",
    stage="beta",
)
UPDATE_ORGANIZATION_INSIGHT_APPLICATION = Operation(
    id="updateOrganizationInsightApplication",
    method="PUT",
    path="/organizations/{organizationId}/insight/applications/{applicationId}",
    scope="insight",
    stage="beta",
)
GET_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVERS = Operation(
    id="getOrganizationInsightMonitoredMediaServers",
    method="GET",
    path="/organizations/{organizationId}/insight/monitoredMediaServers",
    scope="insight",
    response_type="OrganizationInsightMonitoredMediaServer",
    is_list=True,
)
CREATE_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVER = Operation(
    id="createOrganizationInsightMonitoredMediaServer",
    method="POST",
    path="/organizations/{organizationId}/insight/monitoredMediaServers",
    scope="insight",
    response_type="CreateOrganizationInsightMonitoredMediaServerResponse",
    batch=("/organizations/{organizationId}/insight/monitoredMediaServers", "create"),
)
DELETE_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVER = Operation(
    id="deleteOrganizationInsightMonitoredMediaServer",
    method="DELETE",
    path="/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
    scope="insight",
    response_type="None",
    batch=("/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}", "destroy"),
)
GET_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVER = Operation(
    id="getOrganizationInsightMonitoredMediaServer",
    method="GET",
    path="/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
    scope="insight",
    response_type="OrganizationInsightMonitoredMediaServerDetails",
)
UPDATE_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVER = Operation(
    id="updateOrganizationInsightMonitoredMediaServer",
    method="PUT",
    path="/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
    scope="insight",
    response_type="UpdateOrganizationInsightMonitoredMediaServerResponse",
    batch=("/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}", "update"),
)
GET_ORGANIZATION_INSIGHT_SPEED_TEST_RESULTS = Operation(
    id="getOrganizationInsightSpeedTestResults",
    method="GET",
    path="/organizations/{organizationId}/insight/speedTestResults",
    scope="insight",
    stage="beta",
)
GET_ORGANIZATION_INSIGHT_WEB_APPS = Operation(
    id="getOrganizationInsightWebApps",
    method="GET",
    path="/organizations/{organizationId}/insight/webApps",
    scope="insight",
    stage="beta",
)
CREATE_ORGANIZATION_INSIGHT_WEB_APP = Operation(
    id="createOrganizationInsightWebApp",
    method="POST",
    path="/organizations/{organizationId}/insight/webApps",
    scope="insight",
    stage="beta",
)
DELETE_ORGANIZATION_INSIGHT_WEB_APP = Operation(
    id="deleteOrganizationInsightWebApp",
    method="DELETE",
    path="/organizations/{organizationId}/insight/webApps/{customCounterSetRuleId}",
    scope="insight",
    response_type="None",
    stage="beta",
)
UPDATE_ORGANIZATION_INSIGHT_WEB_APP = Operation(
    id="updateOrganizationInsightWebApp",
    method="PUT",
    path="/organizations/{organizationId}/insight/webApps/{customCounterSetRuleId}",
    scope="insight",
    stage="beta",
)


class Insight(Scope):
    """The insight operations."""

    def get_network_insight_application_health_by_time(
        self,
        network_id: str | int | None,
        application_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkInsightApplicationHealthByTime]:
        """``GET /networks/{networkId}/insight/applications/{applicationId}/healthByTime``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-insight-application-health-by-
        time/
        """
        return self._list(
            GET_NETWORK_INSIGHT_APPLICATION_HEALTH_BY_TIME,
            (network_id, application_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
            },
        )

    def get_organization_insight_applications(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationInsightApplication]:
        """``GET /organizations/{organizationId}/insight/applications``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-insight-applications/
        """
        return self._list(
            GET_ORGANIZATION_INSIGHT_APPLICATIONS,
            (organization_id,),
        )

    def create_organization_insight_application(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/insight/applications``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-insight-application/
        """
        return self._call(
            CREATE_ORGANIZATION_INSIGHT_APPLICATION,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_insight_application(
        self,
        organization_id: str | int | None,
        application_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/insight/applications/{applicationId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-insight-application/
        """
        return self._call(
            DELETE_ORGANIZATION_INSIGHT_APPLICATION,
            (organization_id, application_id,),
        )

    def update_organization_insight_application(
        self,
        organization_id: str | int | None,
        application_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/insight/applications/{applicationId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-insight-application/
        """
        return self._call(
            UPDATE_ORGANIZATION_INSIGHT_APPLICATION,
            (organization_id, application_id,),
            {},
            body,
        )

    def get_organization_insight_monitored_media_servers(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationInsightMonitoredMediaServer]:
        """``GET /organizations/{organizationId}/insight/monitoredMediaServers``

        https://developer.cisco.com/meraki/api-v1/get-organization-insight-monitored-media-
        servers/
        """
        return self._list(
            GET_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVERS,
            (organization_id,),
        )

    def create_organization_insight_monitored_media_server(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        address: str | None,
        best_effort_monitoring_enabled: bool | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationInsightMonitoredMediaServerResponse]:
        """``POST /organizations/{organizationId}/insight/monitoredMediaServers``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-insight-monitored-media-
        server/
        """
        return self._call(
            CREATE_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVER,
            (organization_id,),
            {},
            {
                "name": name,
                "address": address,
                "bestEffortMonitoringEnabled": best_effort_monitoring_enabled,
            },
        )

    def delete_organization_insight_monitored_media_server(
        self,
        organization_id: str | int | None,
        monitored_media_server_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-insight-monitored-media-
        server/
        """
        return self._call(
            DELETE_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVER,
            (organization_id, monitored_media_server_id,),
        )

    def get_organization_insight_monitored_media_server(
        self,
        organization_id: str | int | None,
        monitored_media_server_id: str | int | None,
    ) -> Call[models.OrganizationInsightMonitoredMediaServerDetails]:
        """``GET
        /organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}``

        https://developer.cisco.com/meraki/api-v1/get-organization-insight-monitored-media-
        server/
        """
        return self._call(
            GET_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVER,
            (organization_id, monitored_media_server_id,),
        )

    def update_organization_insight_monitored_media_server(
        self,
        organization_id: str | int | None,
        monitored_media_server_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        address: str | None | UnsetType = UNSET,
        best_effort_monitoring_enabled: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationInsightMonitoredMediaServerResponse]:
        """``PUT
        /organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-insight-monitored-media-
        server/
        """
        return self._call(
            UPDATE_ORGANIZATION_INSIGHT_MONITORED_MEDIA_SERVER,
            (organization_id, monitored_media_server_id,),
            {},
            {
                "name": name,
                "address": address,
                "bestEffortMonitoringEnabled": best_effort_monitoring_enabled,
            },
        )

    def get_organization_insight_speed_test_results(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/insight/speedTestResults``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-insight-speed-test-results/
        """
        return self._call(
            GET_ORGANIZATION_INSIGHT_SPEED_TEST_RESULTS,
            (organization_id,),
            {
                "serials[]": serials,
                "timespan": timespan,
                "t0": t0,
                "t1": t1,
            },
        )

    def get_organization_insight_web_apps(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/insight/webApps``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-insight-web-apps/
        """
        return self._call(
            GET_ORGANIZATION_INSIGHT_WEB_APPS,
            (organization_id,),
        )

    def create_organization_insight_web_app(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/insight/webApps``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-insight-web-app/
        """
        return self._call(
            CREATE_ORGANIZATION_INSIGHT_WEB_APP,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_insight_web_app(
        self,
        organization_id: str | int | None,
        custom_counter_set_rule_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/insight/webApps/{customCounterSetRuleId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-insight-web-app/
        """
        return self._call(
            DELETE_ORGANIZATION_INSIGHT_WEB_APP,
            (organization_id, custom_counter_set_rule_id,),
        )

    def update_organization_insight_web_app(
        self,
        organization_id: str | int | None,
        custom_counter_set_rule_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/insight/webApps/{customCounterSetRuleId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-insight-web-app/
        """
        return self._call(
            UPDATE_ORGANIZATION_INSIGHT_WEB_APP,
            (organization_id, custom_counter_set_rule_id,),
            {},
            body,
        )
