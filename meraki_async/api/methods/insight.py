# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The insight operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt, Texts
    from ..models import insight as models


class Insight(Scope):
    """The insight operations."""

    @listing(
        "GET", "/networks/{networkId}/insight/applications/{applicationId}/healthByTime",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_network_insight_application_health_by_time(
        self, network_id: Id, application_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, resolution: Opt[Literal[60, 300, 3600, 86400] | int] = UNSET,
    ) -> Paginator[models.NetworkInsightApplicationHealthByTime]:
        """List the health by time of an insight application of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-insight-application-health-by-time/
        """

    @listing(
        "GET", "/organizations/{organizationId}/insight/applications",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_insight_applications(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationInsightApplication]:
        """List the insight applications of an organization.

        OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-insight-applications/
        """

    @operation("POST", "/organizations/{organizationId}/insight/applications", stage="beta")
    def create_organization_insight_application(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an insight application of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-insight-application/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/insight/applications/{applicationId}",
        stage="beta",
    )
    def delete_organization_insight_application(
        self, organization_id: Id, application_id: Id
    ) -> Call[None]:
        """Delete an insight application of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-insight-application/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/insight/applications/{applicationId}", stage="beta"
    )
    def update_organization_insight_application(
        self, organization_id: Id, application_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Update an insight application of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-insight-application/
        """

    @listing("GET", "/organizations/{organizationId}/insight/monitoredMediaServers")
    def get_organization_insight_monitored_media_servers(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationInsightMonitoredMediaServer]:
        """List the insight monitored media servers of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-insight-monitored-media-servers/
        """

    @operation(
        "POST", "/organizations/{organizationId}/insight/monitoredMediaServers", batch="create"
    )
    def create_organization_insight_monitored_media_server(
        self, organization_id: Id, *, name: str | None, address: str | None,
        best_effort_monitoring_enabled: Opt[bool] = UNSET,
    ) -> Call[models.CreateOrganizationInsightMonitoredMediaServerResponse]:
        """Create an insight monitored media server of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-insight-monitored-media-server/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
        batch="destroy",
    )
    def delete_organization_insight_monitored_media_server(
        self, organization_id: Id, monitored_media_server_id: Id
    ) -> Call[None]:
        """Delete an insight monitored media server of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-insight-monitored-media-server/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
    )
    def get_organization_insight_monitored_media_server(
        self, organization_id: Id, monitored_media_server_id: Id
    ) -> Call[models.OrganizationInsightMonitoredMediaServerDetails]:
        """Get an insight monitored media server of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-insight-monitored-media-server/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
        batch="update",
    )
    def update_organization_insight_monitored_media_server(
        self, organization_id: Id, monitored_media_server_id: Id, *, name: Opt[str] = UNSET,
        address: Opt[str] = UNSET, best_effort_monitoring_enabled: Opt[bool] = UNSET,
    ) -> Call[models.UpdateOrganizationInsightMonitoredMediaServerResponse]:
        """Update an insight monitored media server of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-insight-monitored-media-server/
        """

    @operation("GET", "/organizations/{organizationId}/insight/speedTestResults", stage="beta")
    def get_organization_insight_speed_test_results(
        self, organization_id: Id, *, serials: Texts = UNSET, timespan: Opt[float] = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
    ) -> Call[Any]:
        """Get the insight speed test results of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-insight-speed-test-results/
        """

    @operation("GET", "/organizations/{organizationId}/insight/webApps", stage="beta")
    def get_organization_insight_web_apps(self, organization_id: Id) -> Call[Any]:
        """Get the insight web apps of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-insight-web-apps/
        """

    @operation("POST", "/organizations/{organizationId}/insight/webApps", stage="beta")
    def create_organization_insight_web_app(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an insight web app of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-insight-web-app/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/insight/webApps/{customCounterSetRuleId}",
        stage="beta",
    )
    def delete_organization_insight_web_app(
        self, organization_id: Id, custom_counter_set_rule_id: Id
    ) -> Call[None]:
        """Delete an insight web app of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-insight-web-app/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/insight/webApps/{customCounterSetRuleId}",
        stage="beta",
    )
    def update_organization_insight_web_app(
        self, organization_id: Id, custom_counter_set_rule_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Update an insight web app of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-insight-web-app/
        """
