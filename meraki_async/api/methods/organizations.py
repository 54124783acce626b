# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The organizations operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import organizations as models

GET_ORGANIZATIONS = Operation(
    id="getOrganizations",
    method="GET",
    path="/organizations",
    scope="organizations",
    response_type="Organization",
    is_list=True,
    paging="link",
    per_page=9000,
    per_page_minimum=3,
)
CREATE_ORGANIZATION = Operation(
    id="createOrganization",
    method="POST",
    path="/organizations",
    scope="organizations",
    response_type="CreateOrganizationResponse",
)
DELETE_ORGANIZATION = Operation(
    id="deleteOrganization",
    method="DELETE",
    path="/organizations/{organizationId}",
    scope="organizations",
    response_type="None",
)
GET_ORGANIZATION = Operation(
    id="getOrganization",
    method="GET",
    path="/organizations/{organizationId}",
    scope="organizations",
    response_type="OrganizationDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_ORGANIZATION = Operation(
    id="updateOrganization",
    method="PUT",
    path="/organizations/{organizationId}",
    scope="organizations",
    response_type="UpdateOrganizationResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}", "update"),
)
GET_ORGANIZATION_ACTION_BATCHES = Operation(
    id="getOrganizationActionBatches",
    method="GET",
    path="/organizations/{organizationId}/actionBatches",
    scope="organizations",
    response_type="OrganizationActionBatch",
    is_list=True,
)
CREATE_ORGANIZATION_ACTION_BATCH = Operation(
    id="createOrganizationActionBatch",
    method="POST",
    path="/organizations/{organizationId}/actionBatches",
    scope="organizations",
    response_type="CreateOrganizationActionBatchResponse",
)
DELETE_ORGANIZATION_ACTION_BATCH = Operation(
    id="deleteOrganizationActionBatch",
    method="DELETE",
    path="/organizations/{organizationId}/actionBatches/{actionBatchId}",
    scope="organizations",
    response_type="None",
)
GET_ORGANIZATION_ACTION_BATCH = Operation(
    id="getOrganizationActionBatch",
    method="GET",
    path="/organizations/{organizationId}/actionBatches/{actionBatchId}",
    scope="organizations",
    response_type="OrganizationActionBatchDetails",
)
UPDATE_ORGANIZATION_ACTION_BATCH = Operation(
    id="updateOrganizationActionBatch",
    method="PUT",
    path="/organizations/{organizationId}/actionBatches/{actionBatchId}",
    scope="organizations",
    response_type="UpdateOrganizationActionBatchResponse",
)
GET_ORGANIZATION_ADAPTIVE_POLICY_ACLS = Operation(
    id="getOrganizationAdaptivePolicyAcls",
    method="GET",
    path="/organizations/{organizationId}/adaptivePolicy/acls",
    scope="organizations",
    response_type="OrganizationAdaptivePolicyAcl",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_ADAPTIVE_POLICY_ACL = Operation(
    id="createOrganizationAdaptivePolicyAcl",
    method="POST",
    path="/organizations/{organizationId}/adaptivePolicy/acls",
    scope="organizations",
    response_type="CreateOrganizationAdaptivePolicyAclResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/acls", "create"),
)
DELETE_ORGANIZATION_ADAPTIVE_POLICY_ACL = Operation(
    id="deleteOrganizationAdaptivePolicyAcl",
    method="DELETE",
    path="/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/acls/{aclId}", "destroy"),
)
GET_ORGANIZATION_ADAPTIVE_POLICY_ACL = Operation(
    id="getOrganizationAdaptivePolicyAcl",
    method="GET",
    path="/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
    scope="organizations",
    response_type="OrganizationAdaptivePolicyAclDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_ORGANIZATION_ADAPTIVE_POLICY_ACL = Operation(
    id="updateOrganizationAdaptivePolicyAcl",
    method="PUT",
    path="/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
    scope="organizations",
    response_type="UpdateOrganizationAdaptivePolicyAclResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/acls/{aclId}", "update"),
)
GET_ORGANIZATION_ADAPTIVE_POLICY_GROUPS = Operation(
    id="getOrganizationAdaptivePolicyGroups",
    method="GET",
    path="/organizations/{organizationId}/adaptivePolicy/groups",
    scope="organizations",
    response_type="OrganizationAdaptivePolicyGroup",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_ADAPTIVE_POLICY_GROUP = Operation(
    id="createOrganizationAdaptivePolicyGroup",
    method="POST",
    path="/organizations/{organizationId}/adaptivePolicy/groups",
    scope="organizations",
    response_type="CreateOrganizationAdaptivePolicyGroupResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/groups", "create"),
)
DELETE_ORGANIZATION_ADAPTIVE_POLICY_GROUP = Operation(
    id="deleteOrganizationAdaptivePolicyGroup",
    method="DELETE",
    path="/organizations/{organizationId}/adaptivePolicy/groups/{id}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/groups/{id}", "destroy"),
)
GET_ORGANIZATION_ADAPTIVE_POLICY_GROUP = Operation(
    id="getOrganizationAdaptivePolicyGroup",
    method="GET",
    path="/organizations/{organizationId}/adaptivePolicy/groups/{id}",
    scope="organizations",
    response_type="OrganizationAdaptivePolicyGroupDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_ORGANIZATION_ADAPTIVE_POLICY_GROUP = Operation(
    id="updateOrganizationAdaptivePolicyGroup",
    method="PUT",
    path="/organizations/{organizationId}/adaptivePolicy/groups/{id}",
    scope="organizations",
    response_type="UpdateOrganizationAdaptivePolicyGroupResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/groups/{id}", "update"),
)
GET_ORGANIZATION_ADAPTIVE_POLICY_OVERVIEW = Operation(
    id="getOrganizationAdaptivePolicyOverview",
    method="GET",
    path="/organizations/{organizationId}/adaptivePolicy/overview",
    scope="organizations",
    response_type="OrganizationAdaptivePolicyOverview",
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_ADAPTIVE_POLICY_POLICIES = Operation(
    id="getOrganizationAdaptivePolicyPolicies",
    method="GET",
    path="/organizations/{organizationId}/adaptivePolicy/policies",
    scope="organizations",
    response_type="OrganizationAdaptivePolicyPolicy",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_ADAPTIVE_POLICY_POLICY = Operation(
    id="createOrganizationAdaptivePolicyPolicy",
    method="POST",
    path="/organizations/{organizationId}/adaptivePolicy/policies",
    scope="organizations",
    response_type="CreateOrganizationAdaptivePolicyPolicyResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/policies", "create"),
)
DELETE_ORGANIZATION_ADAPTIVE_POLICY_POLICY = Operation(
    id="deleteOrganizationAdaptivePolicyPolicy",
    method="DELETE",
    path="/organizations/{organizationId}/adaptivePolicy/policies/{id}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/policies/{id}", "destroy"),
)
GET_ORGANIZATION_ADAPTIVE_POLICY_POLICY = Operation(
    id="getOrganizationAdaptivePolicyPolicy",
    method="GET",
    path="/organizations/{organizationId}/adaptivePolicy/policies/{id}",
    scope="organizations",
    response_type="OrganizationAdaptivePolicyPolicyDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_ORGANIZATION_ADAPTIVE_POLICY_POLICY = Operation(
    id="updateOrganizationAdaptivePolicyPolicy",
    method="PUT",
    path="/organizations/{organizationId}/adaptivePolicy/policies/{id}",
    scope="organizations",
    response_type="UpdateOrganizationAdaptivePolicyPolicyResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/policies/{id}", "update"),
)
GET_ORGANIZATION_ADAPTIVE_POLICY_SETTINGS = Operation(
    id="getOrganizationAdaptivePolicySettings",
    method="GET",
    path="/organizations/{organizationId}/adaptivePolicy/settings",
    scope="organizations",
    response_type="OrganizationAdaptivePolicySettings",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_ORGANIZATION_ADAPTIVE_POLICY_SETTINGS = Operation(
    id="updateOrganizationAdaptivePolicySettings",
    method="PUT",
    path="/organizations/{organizationId}/adaptivePolicy/settings",
    scope="organizations",
    response_type="UpdateOrganizationAdaptivePolicySettingsResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/adaptivePolicy/settings", "update"),
)
GET_ORGANIZATION_ADMINS = Operation(
    id="getOrganizationAdmins",
    method="GET",
    path="/organizations/{organizationId}/admins",
    scope="organizations",
    response_type="OrganizationAdmin",
    is_list=True,
    oauth_scope="dashboard:iam:config:read",
)
CREATE_ORGANIZATION_ADMIN = Operation(
    id="createOrganizationAdmin",
    method="POST",
    path="/organizations/{organizationId}/admins",
    scope="organizations",
    response_type="CreateOrganizationAdminResponse",
    oauth_scope="dashboard:iam:config:write",
)
DELETE_ORGANIZATION_ADMIN = Operation(
    id="deleteOrganizationAdmin",
    method="DELETE",
    path="/organizations/{organizationId}/admins/{adminId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:iam:config:write",
)
UPDATE_ORGANIZATION_ADMIN = Operation(
    id="updateOrganizationAdmin",
    method="PUT",
    path="/organizations/{organizationId}/admins/{adminId}",
    scope="organizations",
    response_type="UpdateOrganizationAdminResponse",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_ALERTS_PROFILES = Operation(
    id="getOrganizationAlertsProfiles",
    method="GET",
    path="/organizations/{organizationId}/alerts/profiles",
    scope="organizations",
    response_type="OrganizationAlertsProfile",
    is_list=True,
    oauth_scope="sdwan:telemetry:read",
)
CREATE_ORGANIZATION_ALERTS_PROFILE = Operation(
    id="createOrganizationAlertsProfile",
    method="POST",
    path="/organizations/{organizationId}/alerts/profiles",
    scope="organizations",
    response_type="CreateOrganizationAlertsProfileResponse",
    oauth_scope="sdwan:telemetry:write",
    batch=("/organizations/{organizationId}/alerts/profiles", "create"),
)
DELETE_ORGANIZATION_ALERTS_PROFILE = Operation(
    id="deleteOrganizationAlertsProfile",
    method="DELETE",
    path="/organizations/{organizationId}/alerts/profiles/{alertConfigId}",
    scope="organizations",
    response_type="None",
    oauth_scope="sdwan:telemetry:write",
    batch=("/organizations/{organizationId}/alerts/profiles/{alertConfigId}", "destroy"),
)
UPDATE_ORGANIZATION_ALERTS_PROFILE = Operation(
    id="updateOrganizationAlertsProfile",
    method="PUT",
    path="/organizations/{organizationId}/alerts/profiles/{alertConfigId}",
    scope="organizations",
    response_type="UpdateOrganizationAlertsProfileResponse",
    oauth_scope="sdwan:telemetry:write",
    batch=("/organizations/{organizationId}/alerts/profiles/{alertConfigId}", "update"),
)
GET_ORGANIZATION_API_PUSH_PROFILES = Operation(
    id="getOrganizationApiPushProfiles",
    method="GET",
    path="/organizations/{organizationId}/api/push/profiles",
    scope="organizations",
    stage="beta",
)
CREATE_ORGANIZATION_API_PUSH_PROFILE = Operation(
    id="createOrganizationApiPushProfile",
    method="POST",
    path="/organizations/{organizationId}/api/push/profiles",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
DELETE_ORGANIZATION_API_PUSH_PROFILE = Operation(
    id="deleteOrganizationApiPushProfile",
    method="DELETE",
    path="/organizations/{organizationId}/api/push/profiles/{iname}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
UPDATE_ORGANIZATION_API_PUSH_PROFILE = Operation(
    id="updateOrganizationApiPushProfile",
    method="PUT",
    path="/organizations/{organizationId}/api/push/profiles/{iname}",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_API_PUSH_RECEIVERS_PROFILES = Operation(
    id="getOrganizationApiPushReceiversProfiles",
    method="GET",
    path="/organizations/{organizationId}/api/push/receivers/profiles",
    scope="organizations",
    stage="beta",
)
CREATE_ORGANIZATION_API_PUSH_RECEIVERS_PROFILE = Operation(
    id="createOrganizationApiPushReceiversProfile",
    method="POST",
    path="/organizations/{organizationId}/api/push/receivers/profiles",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
DELETE_ORGANIZATION_API_PUSH_RECEIVERS_PROFILE = Operation(
    id="deleteOrganizationApiPushReceiversProfile",
    method="DELETE",
    path="/organizations/{organizationId}/api/push/receivers/profiles/{iname}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
UPDATE_ORGANIZATION_API_PUSH_RECEIVERS_PROFILE = Operation(
    id="updateOrganizationApiPushReceiversProfile",
    method="PUT",
    path="/organizations/{organizationId}/api/push/receivers/profiles/{iname}",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_API_PUSH_TOPICS = Operation(
    id="getOrganizationApiPushTopics",
    method="GET",
    path="/organizations/{organizationId}/api/push/topics",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_API_REST_PROVISIONING_PIPELINES = Operation(
    id="getOrganizationApiRestProvisioningPipelines",
    method="GET",
    path="/organizations/{organizationId}/api/rest/provisioning/pipelines",
    scope="organizations",
    response_type="OrganizationApiRestProvisioningPipeline",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    stage="beta",
)
GET_ORGANIZATION_API_REST_PROVISIONING_PIPELINES_JOBS = Operation(
    id="getOrganizationApiRestProvisioningPipelinesJobs",
    method="GET",
    path="/organizations/{organizationId}/api/rest/provisioning/pipelines/jobs",
    scope="organizations",
    response_type="OrganizationApiRestProvisioningPipelinesJob",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_API_REST_PROVISIONING_PIPELINES_JOBS_OVERVIEWS_BY_PIPELINE = Operation(
    id="getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline",
    method="GET",
    path="/organizations/{organizationId}/api/rest/provisioning/pipelines/jobs/overviews/byPipeline",
    scope="organizations",
    response_type="OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline",
    is_list=True,
)
GET_ORGANIZATION_API_REQUESTS = Operation(
    id="getOrganizationApiRequests",
    method="GET",
    path="/organizations/{organizationId}/apiRequests",
    scope="organizations",
    response_type="OrganizationApiRequest",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_API_REQUESTS_OVERVIEW = Operation(
    id="getOrganizationApiRequestsOverview",
    method="GET",
    path="/organizations/{organizationId}/apiRequests/overview",
    scope="organizations",
    response_type="OrganizationApiRequestsOverview",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_API_REQUESTS_OVERVIEW_RESPONSE_CODES_BY_INTERVAL = Operation(
    id="getOrganizationApiRequestsOverviewResponseCodesByInterval",
    method="GET",
    path="/organizations/{organizationId}/apiRequests/overview/responseCodes/byInterval",
    scope="organizations",
    response_type="OrganizationApiRequestsOverviewResponseCodesByInterval",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_API_REQUESTS_RESPONSE_CODES_HISTORY_BY_ADMIN = Operation(
    id="getOrganizationApiRequestsResponseCodesHistoryByAdmin",
    method="GET",
    path="/organizations/{organizationId}/apiRequests/responseCodes/history/byAdmin",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_API_REQUESTS_RESPONSE_CODES_HISTORY_BY_APPLICATION = Operation(
    id="getOrganizationApiRequestsResponseCodesHistoryByApplication",
    method="GET",
    path="/organizations/{organizationId}/apiRequests/responseCodes/history/byApplication",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_API_REQUESTS_RESPONSE_CODES_HISTORY_BY_OPERATION = Operation(
    id="getOrganizationApiRequestsResponseCodesHistoryByOperation",
    method="GET",
    path="/organizations/{organizationId}/apiRequests/responseCodes/history/byOperation",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_API_REQUESTS_RESPONSE_CODES_HISTORY_BY_SOURCE_IP = Operation(
    id="getOrganizationApiRequestsResponseCodesHistoryBySourceIp",
    method="GET",
    path="/organizations/{organizationId}/apiRequests/responseCodes/history/bySourceIp",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_ALERTS = Operation(
    id="getOrganizationAssuranceAlerts",
    method="GET",
    path="/organizations/{organizationId}/assurance/alerts",
    scope="organizations",
    response_type="OrganizationAssuranceAlert",
    is_list=True,
    paging="link",
    per_page=300,
    per_page_minimum=4,
    oauth_scope="dashboard:general:telemetry:read",
)
DISMISS_ORGANIZATION_ASSURANCE_ALERTS = Operation(
    id="dismissOrganizationAssuranceAlerts",
    method="POST",
    path="/organizations/{organizationId}/assurance/alerts/dismiss",
    scope="organizations",
    response_type="None",
)
GET_ORGANIZATION_ASSURANCE_ALERTS_OVERVIEW = Operation(
    id="getOrganizationAssuranceAlertsOverview",
    method="GET",
    path="/organizations/{organizationId}/assurance/alerts/overview",
    scope="organizations",
    response_type="OrganizationAssuranceAlertsOverview",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_ALERTS_OVERVIEW_BY_NETWORK = Operation(
    id="getOrganizationAssuranceAlertsOverviewByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/alerts/overview/byNetwork",
    scope="organizations",
    response_type="OrganizationAssuranceAlertsOverviewByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_ALERTS_OVERVIEW_BY_TYPE = Operation(
    id="getOrganizationAssuranceAlertsOverviewByType",
    method="GET",
    path="/organizations/{organizationId}/assurance/alerts/overview/byType",
    scope="organizations",
    response_type="OrganizationAssuranceAlertsOverviewByType",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_ALERTS_OVERVIEW_HISTORICAL = Operation(
    id="getOrganizationAssuranceAlertsOverviewHistorical",
    method="GET",
    path="/organizations/{organizationId}/assurance/alerts/overview/historical",
    scope="organizations",
    response_type="OrganizationAssuranceAlertsOverviewHistorical",
    is_list=True,
)
GET_ORGANIZATION_ASSURANCE_ALERTS_PROFILES = Operation(
    id="getOrganizationAssuranceAlertsProfiles",
    method="GET",
    path="/organizations/{organizationId}/assurance/alerts/profiles",
    scope="organizations",
    response_type="OrganizationAssuranceAlertsProfile",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_ASSURANCE_ALERTS_PROFILE = Operation(
    id="createOrganizationAssuranceAlertsProfile",
    method="POST",
    path="/organizations/{organizationId}/assurance/alerts/profiles",
    scope="organizations",
    response_type="CreateOrganizationAssuranceAlertsProfileResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/assurance/alerts/profiles", "create"),
)
DELETE_ORGANIZATION_ASSURANCE_ALERTS_PROFILE = Operation(
    id="deleteOrganizationAssuranceAlertsProfile",
    method="DELETE",
    path="/organizations/{organizationId}/assurance/alerts/profiles/{profileId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/assurance/alerts/profiles/{profileId}", "destroy"),
)
UPDATE_ORGANIZATION_ASSURANCE_ALERTS_PROFILE = Operation(
    id="updateOrganizationAssuranceAlertsProfile",
    method="PUT",
    path="/organizations/{organizationId}/assurance/alerts/profiles/{profileId}",
    scope="organizations",
    response_type="UpdateOrganizationAssuranceAlertsProfileResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/assurance/alerts/profiles/{profileId}", "update"),
)
RESTORE_ORGANIZATION_ASSURANCE_ALERTS = Operation(
    id="restoreOrganizationAssuranceAlerts",
    method="POST",
    path="/organizations/{organizationId}/assurance/alerts/restore",
    scope="organizations",
    response_type="None",
)
GET_ORGANIZATION_ASSURANCE_ALERTS_TAXONOMY_CATEGORIES = Operation(
    id="getOrganizationAssuranceAlertsTaxonomyCategories",
    method="GET",
    path="/organizations/{organizationId}/assurance/alerts/taxonomy/categories",
    scope="organizations",
    response_type="OrganizationAssuranceAlertsTaxonomyCategory",
    is_list=True,
)
GET_ORGANIZATION_ASSURANCE_ALERTS_TAXONOMY_TYPES = Operation(
    id="getOrganizationAssuranceAlertsTaxonomyTypes",
    method="GET",
    path="/organizations/{organizationId}/assurance/alerts/taxonomy/types",
    scope="organizations",
    response_type="OrganizationAssuranceAlertsTaxonomyType",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_ALERT = Operation(
    id="getOrganizationAssuranceAlert",
    method="GET",
    path="/organizations/{organizationId}/assurance/alerts/{id}",
    scope="organizations",
    response_type="OrganizationAssuranceAlertDetails",
)
GET_ORGANIZATION_ASSURANCE_CLIENTS_CONNECTED_COUNT_HISTORY = Operation(
    id="getOrganizationAssuranceClientsConnectedCountHistory",
    method="GET",
    path="/organizations/{organizationId}/assurance/clients/connectedCountHistory",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_CLIENTS_EVENTS = Operation(
    id="getOrganizationAssuranceClientsEvents",
    method="GET",
    path="/organizations/{organizationId}/assurance/clients/events",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_CLIENTS_EVENTS_CORRELATED = Operation(
    id="getOrganizationAssuranceClientsEventsCorrelated",
    method="GET",
    path="/organizations/{organizationId}/assurance/clients/events/correlated",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_CLIENTS_TOPOLOGY_CURRENT = Operation(
    id="getOrganizationAssuranceClientsTopologyCurrent",
    method="GET",
    path="/organizations/{organizationId}/assurance/clients/topology/current",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_CLIENTS_TOPOLOGY_NEW = Operation(
    id="getOrganizationAssuranceClientsTopologyNew",
    method="GET",
    path="/organizations/{organizationId}/assurance/clients/topology/new",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_DEVICES_STATUSES_OVERVIEW = Operation(
    id="getOrganizationAssuranceDevicesStatusesOverview",
    method="GET",
    path="/organizations/{organizationId}/assurance/devices/statuses/overview",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_FETCH_TABLE_QUERY = Operation(
    id="getOrganizationAssuranceFetchTableQuery",
    method="GET",
    path="/organizations/{organizationId}/assurance/fetchTableQuery",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_NETWORK_SERVICES_SERVER_HEALTH_BY_SERVER = Operation(
    id="getOrganizationAssuranceNetworkServicesServerHealthByServer",
    method="GET",
    path="/organizations/{organizationId}/assurance/networkServices/serverHealth/byServer",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_NETWORK_SERVICES_SERVER_HEALTH_BY_SERVER_BY_INTERVAL = Operation(
    id="getOrganizationAssuranceNetworkServicesServerHealthByServerByInterval",
    method="GET",
    path="/organizations/{organizationId}/assurance/networkServices/serverHealth/byServer/byInterval",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_NETWORK_SERVICES_SERVER_HEALTH_BY_SERVER_TYPE = Operation(
    id="getOrganizationAssuranceNetworkServicesServerHealthByServerType",
    method="GET",
    path="/organizations/{organizationId}/assurance/networkServices/serverHealth/byServerType",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_NETWORK_SERVICES_SERVER_HEALTH_BY_SERVER_TYPE_BY_INTERVAL = Operation(
    id="getOrganizationAssuranceNetworkServicesServerHealthByServerTypeByInterval",
    method="GET",
    path="/organizations/{organizationId}/assurance/networkServices/serverHealth/byServerType/byInterval",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CHECKUP_ORGANIZATION_ASSURANCE_OPTIMIZATION = Operation(
    id="checkupOrganizationAssuranceOptimization",
    method="GET",
    path="/organizations/{organizationId}/assurance/optimization/checkup",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_OPTIMIZATION_CHECKUP_BY_NETWORK = Operation(
    id="getOrganizationAssuranceOptimizationCheckupByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/optimization/checkup/byNetwork",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_PRODUCT_ANNOUNCEMENTS = Operation(
    id="getOrganizationAssuranceProductAnnouncements",
    method="GET",
    path="/organizations/{organizationId}/assurance/productAnnouncements",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_RCA_DEFAULT_CONTENT = Operation(
    id="getOrganizationAssuranceRcaDefaultContent",
    method="GET",
    path="/organizations/{organizationId}/assurance/rca/defaultContent/{alertType}",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_SCORES = Operation(
    id="getOrganizationAssuranceScores",
    method="GET",
    path="/organizations/{organizationId}/assurance/scores",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_THOUSAND_EYES_APPLICATIONS = Operation(
    id="getOrganizationAssuranceThousandEyesApplications",
    method="GET",
    path="/organizations/{organizationId}/assurance/thousandEyes/applications",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_MOST_IMPACTED_X_MS = Operation(
    id="getOrganizationAssuranceWiredExperienceMostImpactedXMs",
    method="GET",
    path="/organizations/{organizationId}/assurance/wired/experience/mostImpactedXMs",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWiredExperienceSuccessfulConnectionsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_CLIENT = Operation(
    id="getOrganizationAssuranceWiredExperienceSuccessfulConnectionsByNetworkByClient",
    method="GET",
    path="/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byClient",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_CLIENT_OS = Operation(
    id="getOrganizationAssuranceWiredExperienceSuccessfulConnectionsByNetworkByClientOs",
    method="GET",
    path="/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byClientOs",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_CLIENT_TYPE = Operation(
    id="getOrganizationAssuranceWiredExperienceSuccessfulConnectionsByNetworkByClientType",
    method="GET",
    path="/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byClientType",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_DEVICE = Operation(
    id="getOrganizationAssuranceWiredExperienceSuccessfulConnectionsByNetworkByDevice",
    method="GET",
    path="/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byDevice",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_INTERVAL = Operation(
    id="getOrganizationAssuranceWiredExperienceSuccessfulConnectionsByNetworkByInterval",
    method="GET",
    path="/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byInterval",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_SERVER = Operation(
    id="getOrganizationAssuranceWiredExperienceSuccessfulConnectionsByNetworkByServer",
    method="GET",
    path="/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byServer",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_INSIGHTS_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWiredExperienceSuccessfulConnectionsInsightsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wired/experience/successfulConnections/insights/byNetwork",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WORKFLOWS = Operation(
    id="getOrganizationAssuranceWorkflows",
    method="GET",
    path="/organizations/{organizationId}/assurance/workflows",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_AUTH_RADIUS_SERVERS = Operation(
    id="getOrganizationAuthRadiusServers",
    method="GET",
    path="/organizations/{organizationId}/auth/radius/servers",
    scope="organizations",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_AUTH_RADIUS_SERVER = Operation(
    id="createOrganizationAuthRadiusServer",
    method="POST",
    path="/organizations/{organizationId}/auth/radius/servers",
    scope="organizations",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_AUTH_RADIUS_SERVERS_ASSIGNMENTS = Operation(
    id="getOrganizationAuthRadiusServersAssignments",
    method="GET",
    path="/organizations/{organizationId}/auth/radius/servers/assignments",
    scope="organizations",
    stage="beta",
    oauth_scope="switch:config:read",
)
DELETE_ORGANIZATION_AUTH_RADIUS_SERVER = Operation(
    id="deleteOrganizationAuthRadiusServer",
    method="DELETE",
    path="/organizations/{organizationId}/auth/radius/servers/{serverId}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_AUTH_RADIUS_SERVER = Operation(
    id="getOrganizationAuthRadiusServer",
    method="GET",
    path="/organizations/{organizationId}/auth/radius/servers/{serverId}",
    scope="organizations",
    stage="beta",
    oauth_scope="switch:config:read",
)
UPDATE_ORGANIZATION_AUTH_RADIUS_SERVER = Operation(
    id="updateOrganizationAuthRadiusServer",
    method="PUT",
    path="/organizations/{organizationId}/auth/radius/servers/{serverId}",
    scope="organizations",
    stage="beta",
    oauth_scope="switch:config:write",
)
CODE_ORGANIZATION_AUTOMATE_IDENTITY = Operation(
    id="codeOrganizationAutomateIdentity",
    method="POST",
    path="/organizations/{organizationId}/automate/identity/code",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_BRANDING_POLICIES = Operation(
    id="getOrganizationBrandingPolicies",
    method="GET",
    path="/organizations/{organizationId}/brandingPolicies",
    scope="organizations",
    response_type="OrganizationBrandingPolicy",
    is_list=True,
    oauth_scope="dashboard:iam:config:read",
)
CREATE_ORGANIZATION_BRANDING_POLICY = Operation(
    id="createOrganizationBrandingPolicy",
    method="POST",
    path="/organizations/{organizationId}/brandingPolicies",
    scope="organizations",
    response_type="CreateOrganizationBrandingPolicyResponse",
    oauth_scope="dashboard:iam:config:write",
    batch=("/organizations/{organizationId}/brandingPolicies", "create"),
)
GET_ORGANIZATION_BRANDING_POLICIES_PRIORITIES = Operation(
    id="getOrganizationBrandingPoliciesPriorities",
    method="GET",
    path="/organizations/{organizationId}/brandingPolicies/priorities",
    scope="organizations",
    response_type="OrganizationBrandingPoliciesPriorities",
    oauth_scope="dashboard:iam:config:read",
)
UPDATE_ORGANIZATION_BRANDING_POLICIES_PRIORITIES = Operation(
    id="updateOrganizationBrandingPoliciesPriorities",
    method="PUT",
    path="/organizations/{organizationId}/brandingPolicies/priorities",
    scope="organizations",
    response_type="UpdateOrganizationBrandingPoliciesPrioritiesResponse",
    oauth_scope="dashboard:iam:config:write",
    batch=("/organizations/{organizationId}/brandingPolicies/priorities", "update"),
)
DELETE_ORGANIZATION_BRANDING_POLICY = Operation(
    id="deleteOrganizationBrandingPolicy",
    method="DELETE",
    path="/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:iam:config:write",
    batch=("/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}", "destroy"),
)
GET_ORGANIZATION_BRANDING_POLICY = Operation(
    id="getOrganizationBrandingPolicy",
    method="GET",
    path="/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
    scope="organizations",
    response_type="OrganizationBrandingPolicyDetails",
    oauth_scope="dashboard:iam:config:read",
)
UPDATE_ORGANIZATION_BRANDING_POLICY = Operation(
    id="updateOrganizationBrandingPolicy",
    method="PUT",
    path="/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
    scope="organizations",
    response_type="UpdateOrganizationBrandingPolicyResponse",
    oauth_scope="dashboard:iam:config:write",
    batch=("/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}", "update"),
)
GET_ORGANIZATION_CERTIFICATES = Operation(
    id="getOrganizationCertificates",
    method="GET",
    path="/organizations/{organizationId}/certificates",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
DELETE_ORGANIZATION_CERTIFICATES_AUTHORITIES = Operation(
    id="deleteOrganizationCertificatesAuthorities",
    method="DELETE",
    path="/organizations/{organizationId}/certificates/authorities",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_CERTIFICATES_AUTHORITIES = Operation(
    id="getOrganizationCertificatesAuthorities",
    method="GET",
    path="/organizations/{organizationId}/certificates/authorities",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
CREATE_ORGANIZATION_CERTIFICATES_AUTHORITY = Operation(
    id="createOrganizationCertificatesAuthority",
    method="POST",
    path="/organizations/{organizationId}/certificates/authorities",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
UPDATE_ORGANIZATION_CERTIFICATES_AUTHORITIES = Operation(
    id="updateOrganizationCertificatesAuthorities",
    method="PUT",
    path="/organizations/{organizationId}/certificates/authorities",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_CERTIFICATES_AUTHORITIES_JOB = Operation(
    id="getOrganizationCertificatesAuthoritiesJob",
    method="GET",
    path="/organizations/{organizationId}/certificates/authorities/jobs/{jobId}",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
REVOKE_ORGANIZATION_CERTIFICATES_AUTHORITIES = Operation(
    id="revokeOrganizationCertificatesAuthorities",
    method="POST",
    path="/organizations/{organizationId}/certificates/authorities/revoke",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
IMPORT_ORGANIZATION_CERTIFICATES = Operation(
    id="importOrganizationCertificates",
    method="POST",
    path="/organizations/{organizationId}/certificates/import",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_CERTIFICATES_MERAKI_AUTH_CONTENTS = Operation(
    id="getOrganizationCertificatesMerakiAuthContents",
    method="GET",
    path="/organizations/{organizationId}/certificates/merakiAuth/contents",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
GET_ORGANIZATION_CERTIFICATES_REVOCATION_LISTS = Operation(
    id="getOrganizationCertificatesRevocationLists",
    method="GET",
    path="/organizations/{organizationId}/certificates/revocationLists",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
DELETE_ORGANIZATION_CERTIFICATE = Operation(
    id="deleteOrganizationCertificate",
    method="DELETE",
    path="/organizations/{organizationId}/certificates/{certificateId}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
UPDATE_ORGANIZATION_CERTIFICATE = Operation(
    id="updateOrganizationCertificate",
    method="PUT",
    path="/organizations/{organizationId}/certificates/{certificateId}",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_CERTIFICATE_CONTENTS = Operation(
    id="getOrganizationCertificateContents",
    method="GET",
    path="/organizations/{organizationId}/certificates/{certificateId}/contents",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
CLAIM_INTO_ORGANIZATION = Operation(
    id="claimIntoOrganization",
    method="POST",
    path="/organizations/{organizationId}/claim",
    scope="organizations",
    response_type="ClaimIntoOrganizationResponse",
    stage="deprecated",
    oauth_scope="dashboard:licensing:config:write",
)
GET_ORGANIZATION_CLIENTS_BANDWIDTH_USAGE_HISTORY = Operation(
    id="getOrganizationClientsBandwidthUsageHistory",
    method="GET",
    path="/organizations/{organizationId}/clients/bandwidthUsageHistory",
    scope="organizations",
    response_type="OrganizationClientsBandwidthUsageHistory",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_CLIENTS_OVERVIEW = Operation(
    id="getOrganizationClientsOverview",
    method="GET",
    path="/organizations/{organizationId}/clients/overview",
    scope="organizations",
    response_type="OrganizationClientsOverview",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_CLIENTS_SEARCH = Operation(
    id="getOrganizationClientsSearch",
    method="GET",
    path="/organizations/{organizationId}/clients/search",
    scope="organizations",
    response_type="OrganizationClientsSearch",
    is_list=True,
    items_key="records",
    paging="link",
    per_page=5,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
CLONE_ORGANIZATION = Operation(
    id="cloneOrganization",
    method="POST",
    path="/organizations/{organizationId}/clone",
    scope="organizations",
    response_type="CloneOrganizationResponse",
)
GET_ORGANIZATION_CLOUD_CONNECTIVITY_REQUIREMENTS = Operation(
    id="getOrganizationCloudConnectivityRequirements",
    method="GET",
    path="/organizations/{organizationId}/cloud/connectivity/requirements",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_COMPUTE_APPLICATION_DEPLOYMENTS = Operation(
    id="getOrganizationComputeApplicationDeployments",
    method="GET",
    path="/organizations/{organizationId}/compute/application/deployments",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_COMPUTE_APPLICATION_DEPLOYMENTS_BULK_CREATE = Operation(
    id="createOrganizationComputeApplicationDeploymentsBulkCreate",
    method="POST",
    path="/organizations/{organizationId}/compute/application/deployments/bulkCreate",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
DELETE_ORGANIZATION_COMPUTE_APPLICATION_DEPLOYMENT = Operation(
    id="deleteOrganizationComputeApplicationDeployment",
    method="DELETE",
    path="/organizations/{organizationId}/compute/application/deployments/{deploymentId}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
UPDATE_ORGANIZATION_COMPUTE_APPLICATION_DEPLOYMENT = Operation(
    id="updateOrganizationComputeApplicationDeployment",
    method="PUT",
    path="/organizations/{organizationId}/compute/application/deployments/{deploymentId}",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_ORGANIZATION_COMPUTE_HOSTS = Operation(
    id="getOrganizationComputeHosts",
    method="GET",
    path="/organizations/{organizationId}/compute/hosts",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_CONFIG_TEMPLATES = Operation(
    id="getOrganizationConfigTemplates",
    method="GET",
    path="/organizations/{organizationId}/configTemplates",
    scope="organizations",
    response_type="OrganizationConfigTemplate",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_CONFIG_TEMPLATE = Operation(
    id="createOrganizationConfigTemplate",
    method="POST",
    path="/organizations/{organizationId}/configTemplates",
    scope="organizations",
    response_type="CreateOrganizationConfigTemplateResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/configTemplates", "create"),
)
DELETE_ORGANIZATION_CONFIG_TEMPLATE = Operation(
    id="deleteOrganizationConfigTemplate",
    method="DELETE",
    path="/organizations/{organizationId}/configTemplates/{configTemplateId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
)
GET_ORGANIZATION_CONFIG_TEMPLATE = Operation(
    id="getOrganizationConfigTemplate",
    method="GET",
    path="/organizations/{organizationId}/configTemplates/{configTemplateId}",
    scope="organizations",
    response_type="OrganizationConfigTemplateDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_ORGANIZATION_CONFIG_TEMPLATE = Operation(
    id="updateOrganizationConfigTemplate",
    method="PUT",
    path="/organizations/{organizationId}/configTemplates/{configTemplateId}",
    scope="organizations",
    response_type="UpdateOrganizationConfigTemplateResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/configTemplates/{configTemplateId}", "update"),
)
GET_ORGANIZATION_CONFIGURATION_CHANGES = Operation(
    id="getOrganizationConfigurationChanges",
    method="GET",
    path="/organizations/{organizationId}/configurationChanges",
    scope="organizations",
    response_type="OrganizationConfigurationChange",
    is_list=True,
    paging="newest_first",
    per_page=5000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_DEVICES = Operation(
    id="getOrganizationDevices",
    method="GET",
    path="/organizations/{organizationId}/devices",
    scope="organizations",
    response_type="OrganizationDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_DEVICES_AVAILABILITIES = Operation(
    id="getOrganizationDevicesAvailabilities",
    method="GET",
    path="/organizations/{organizationId}/devices/availabilities",
    scope="organizations",
    response_type="OrganizationDevicesAvailability",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_AVAILABILITIES_CHANGE_HISTORY = Operation(
    id="getOrganizationDevicesAvailabilitiesChangeHistory",
    method="GET",
    path="/organizations/{organizationId}/devices/availabilities/changeHistory",
    scope="organizations",
    response_type="OrganizationDevicesAvailabilitiesChangeHistory",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_BOOTS_HISTORY = Operation(
    id="getOrganizationDevicesBootsHistory",
    method="GET",
    path="/organizations/{organizationId}/devices/boots/history",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_BOOTS_OVERVIEW_BY_DEVICE = Operation(
    id="getOrganizationDevicesBootsOverviewByDevice",
    method="GET",
    path="/organizations/{organizationId}/devices/boots/overview/byDevice",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_CELLULAR_DATA_DEVICES = Operation(
    id="getOrganizationDevicesCellularDataDevices",
    method="GET",
    path="/organizations/{organizationId}/devices/cellular/data/devices",
    scope="organizations",
    response_type="OrganizationDevicesCellularDataDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILES = Operation(
    id="getOrganizationDevicesCellularDataProfiles",
    method="GET",
    path="/organizations/{organizationId}/devices/cellular/data/profiles",
    scope="organizations",
    response_type="OrganizationDevicesCellularDataProfile",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
CREATE_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILE = Operation(
    id="createOrganizationDevicesCellularDataProfile",
    method="POST",
    path="/organizations/{organizationId}/devices/cellular/data/profiles",
    scope="organizations",
    response_type="CreateOrganizationDevicesCellularDataProfileResponse",
    batch=("/organizations/{organizationId}/devices/cellular/data/profiles", "create"),
)
GET_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILES_ASSIGNMENTS = Operation(
    id="getOrganizationDevicesCellularDataProfilesAssignments",
    method="GET",
    path="/organizations/{organizationId}/devices/cellular/data/profiles/assignments",
    scope="organizations",
    response_type="OrganizationDevicesCellularDataProfilesAssignment",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
BATCH_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILES_ASSIGNMENTS_CREATE = Operation(
    id="batchOrganizationDevicesCellularDataProfilesAssignmentsCreate",
    method="POST",
    path="/organizations/{organizationId}/devices/cellular/data/profiles/assignments/batchCreate",
    scope="organizations",
    response_type="BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateResponse",
    batch=("/organizations/{organizationId}/devices/cellular/data/profiles/assignments/batchCreate", "create"),
)
BULK_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILES_ASSIGNMENTS_DELETE = Operation(
    id="bulkOrganizationDevicesCellularDataProfilesAssignmentsDelete",
    method="POST",
    path="/organizations/{organizationId}/devices/cellular/data/profiles/assignments/bulkDelete",
    scope="organizations",
    response_type="None",
    batch=("/organizations/{organizationId}/devices/cellular/data/profiles/assignments/bulkDelete", "destroy"),
)
DELETE_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILE = Operation(
    id="deleteOrganizationDevicesCellularDataProfile",
    method="DELETE",
    path="/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
    scope="organizations",
    response_type="None",
    batch=("/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}", "destroy"),
)
UPDATE_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILE = Operation(
    id="updateOrganizationDevicesCellularDataProfile",
    method="PUT",
    path="/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
    scope="organizations",
    response_type="UpdateOrganizationDevicesCellularDataProfileResponse",
    batch=("/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}", "update"),
)
GET_ORGANIZATION_DEVICES_CELLULAR_DATA_USAGE_BY_DEVICE = Operation(
    id="getOrganizationDevicesCellularDataUsageByDevice",
    method="GET",
    path="/organizations/{organizationId}/devices/cellular/data/usage/byDevice",
    scope="organizations",
    response_type="OrganizationDevicesCellularDataUsageByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_DEVICES_CELLULAR_DATA_USAGE_HISTORY_BY_DEVICE_BY_INTERVAL = Operation(
    id="getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval",
    method="GET",
    path="/organizations/{organizationId}/devices/cellular/data/usage/history/byDevice/byInterval",
    scope="organizations",
    response_type="OrganizationDevicesCellularDataUsageHistoryByDeviceByInterval",
    is_list=True,
    paging="link",
    per_page=10,
    per_page_minimum=3,
)
GET_ORGANIZATION_DEVICES_CELLULAR_GEOLOCATIONS = Operation(
    id="getOrganizationDevicesCellularGeolocations",
    method="GET",
    path="/organizations/{organizationId}/devices/cellular/geolocations",
    scope="organizations",
    response_type="OrganizationDevicesCellularGeolocation",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_DEVICES_CELLULAR_UPLINKS_BANDS_BY_DEVICE = Operation(
    id="getOrganizationDevicesCellularUplinksBandsByDevice",
    method="GET",
    path="/organizations/{organizationId}/devices/cellular/uplinks/bands/byDevice",
    scope="organizations",
    response_type="OrganizationDevicesCellularUplinksBandsByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_DEVICES_CELLULAR_UPLINKS_TOWERS_BY_DEVICE = Operation(
    id="getOrganizationDevicesCellularUplinksTowersByDevice",
    method="GET",
    path="/organizations/{organizationId}/devices/cellular/uplinks/towers/byDevice",
    scope="organizations",
    response_type="OrganizationDevicesCellularUplinksTowersByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_DEVICES_CERTIFICATES = Operation(
    id="getOrganizationDevicesCertificates",
    method="GET",
    path="/organizations/{organizationId}/devices/certificates",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
GET_ORGANIZATION_DEVICES_CONTROLLER_MIGRATIONS = Operation(
    id="getOrganizationDevicesControllerMigrations",
    method="GET",
    path="/organizations/{organizationId}/devices/controller/migrations",
    scope="organizations",
    response_type="OrganizationDevicesControllerMigration",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
CREATE_ORGANIZATION_DEVICES_CONTROLLER_MIGRATION = Operation(
    id="createOrganizationDevicesControllerMigration",
    method="POST",
    path="/organizations/{organizationId}/devices/controller/migrations",
    scope="organizations",
    response_type="CreateOrganizationDevicesControllerMigrationResponse",
    batch=("/organizations/{organizationId}/devices/controller/migrations", "mr/actions/migrate"),
)
BULK_UPDATE_ORGANIZATION_DEVICES_DETAILS = Operation(
    id="bulkUpdateOrganizationDevicesDetails",
    method="POST",
    path="/organizations/{organizationId}/devices/details/bulkUpdate",
    scope="organizations",
    response_type="BulkUpdateOrganizationDevicesDetailsResponse",
    batch=("/organizations/{organizationId}/devices/details/bulkUpdate", "details/update"),
)
GET_ORGANIZATION_DEVICES_MEMORY_BY_DEVICE = Operation(
    id="getOrganizationDevicesMemoryByDevice",
    method="GET",
    path="/organizations/{organizationId}/devices/memory/byDevice",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_OVERVIEW_BY_MODEL = Operation(
    id="getOrganizationDevicesOverviewByModel",
    method="GET",
    path="/organizations/{organizationId}/devices/overview/byModel",
    scope="organizations",
    response_type="OrganizationDevicesOverviewByModel",
)
GET_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURES = Operation(
    id="getOrganizationDevicesPacketCaptureCaptures",
    method="GET",
    path="/organizations/{organizationId}/devices/packetCapture/captures",
    scope="organizations",
    response_type="OrganizationDevicesPacketCaptureCapture",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURE = Operation(
    id="createOrganizationDevicesPacketCaptureCapture",
    method="POST",
    path="/organizations/{organizationId}/devices/packetCapture/captures",
    scope="organizations",
    response_type="CreateOrganizationDevicesPacketCaptureCaptureResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
BULK_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURES_CREATE = Operation(
    id="bulkOrganizationDevicesPacketCaptureCapturesCreate",
    method="POST",
    path="/organizations/{organizationId}/devices/packetCapture/captures/bulkCreate",
    scope="organizations",
    response_type="BulkOrganizationDevicesPacketCaptureCapturesCreateResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
BULK_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURES_DELETE = Operation(
    id="bulkOrganizationDevicesPacketCaptureCapturesDelete",
    method="POST",
    path="/organizations/{organizationId}/devices/packetCapture/captures/bulkDelete",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/organizations/{organizationId}/devices/packetCapture/captures/bulkDelete", "destroy"),
)
DELETE_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURE = Operation(
    id="deleteOrganizationDevicesPacketCaptureCapture",
    method="DELETE",
    path="/organizations/{organizationId}/devices/packetCapture/captures/{captureId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/organizations/{organizationId}/devices/packetCapture/captures/{captureId}", "destroy"),
)
GENERATE_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURE_DOWNLOAD_URL = Operation(
    id="generateOrganizationDevicesPacketCaptureCaptureDownloadUrl",
    method="POST",
    path="/organizations/{organizationId}/devices/packetCapture/captures/{captureId}/downloadUrl/generate",
    scope="organizations",
    response_type="GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
STOP_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURE = Operation(
    id="stopOrganizationDevicesPacketCaptureCapture",
    method="POST",
    path="/organizations/{organizationId}/devices/packetCapture/captures/{captureId}/stop",
    scope="organizations",
    response_type="StopOrganizationDevicesPacketCaptureCaptureResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ORGANIZATION_DEVICES_PACKET_CAPTURE_OPPORTUNISTIC_BY_NETWORK = Operation(
    id="getOrganizationDevicesPacketCaptureOpportunisticByNetwork",
    method="GET",
    path="/organizations/{organizationId}/devices/packetCapture/opportunistic/byNetwork",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULES = Operation(
    id="getOrganizationDevicesPacketCaptureSchedules",
    method="GET",
    path="/organizations/{organizationId}/devices/packetCapture/schedules",
    scope="organizations",
    response_type="OrganizationDevicesPacketCaptureSchedule",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULE = Operation(
    id="createOrganizationDevicesPacketCaptureSchedule",
    method="POST",
    path="/organizations/{organizationId}/devices/packetCapture/schedules",
    scope="organizations",
    response_type="CreateOrganizationDevicesPacketCaptureScheduleResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/organizations/{organizationId}/devices/packetCapture/schedules", "create"),
)
BULK_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULES_DELETE = Operation(
    id="bulkOrganizationDevicesPacketCaptureSchedulesDelete",
    method="POST",
    path="/organizations/{organizationId}/devices/packetCapture/schedules/bulkDelete",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
REORDER_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULES = Operation(
    id="reorderOrganizationDevicesPacketCaptureSchedules",
    method="POST",
    path="/organizations/{organizationId}/devices/packetCapture/schedules/reorder",
    scope="organizations",
    response_type="ReorderOrganizationDevicesPacketCaptureSchedulesResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/organizations/{organizationId}/devices/packetCapture/schedules/reorder", "reorder"),
)
DELETE_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULE = Operation(
    id="deleteOrganizationDevicesPacketCaptureSchedule",
    method="DELETE",
    path="/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}", "destroy"),
)
UPDATE_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULE = Operation(
    id="updateOrganizationDevicesPacketCaptureSchedule",
    method="PUT",
    path="/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}",
    scope="organizations",
    response_type="UpdateOrganizationDevicesPacketCaptureScheduleResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}", "update"),
)
TASKS_ORGANIZATION_DEVICES_PACKET_CAPTURE = Operation(
    id="tasksOrganizationDevicesPacketCapture",
    method="POST",
    path="/organizations/{organizationId}/devices/packetCaptures/{packetId}/tasks",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ORGANIZATION_DEVICES_PACKET_CAPTURE_TASK = Operation(
    id="getOrganizationDevicesPacketCaptureTask",
    method="GET",
    path="/organizations/{organizationId}/devices/packetCaptures/{packetId}/tasks/{id}",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
BULK_ORGANIZATION_DEVICES_PLACEMENT_POSITIONS_UPDATE = Operation(
    id="bulkOrganizationDevicesPlacementPositionsUpdate",
    method="POST",
    path="/organizations/{organizationId}/devices/placement/positions/bulkUpdate",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_ORGANIZATION_DEVICES_POWER_MODULES_STATUSES_BY_DEVICE = Operation(
    id="getOrganizationDevicesPowerModulesStatusesByDevice",
    method="GET",
    path="/organizations/{organizationId}/devices/powerModules/statuses/byDevice",
    scope="organizations",
    response_type="OrganizationDevicesPowerModulesStatusesByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_PROVISIONING_STATUSES = Operation(
    id="getOrganizationDevicesProvisioningStatuses",
    method="GET",
    path="/organizations/{organizationId}/devices/provisioning/statuses",
    scope="organizations",
    response_type="OrganizationDevicesProvisioningStatus",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_SOFTWARE_UPDATES_OVERVIEWS_BY_NETWORK = Operation(
    id="getOrganizationDevicesSoftwareUpdatesOverviewsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/devices/software/updates/overviews/byNetwork",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_DEVICES_SOFTWARE_VERSIONS = Operation(
    id="getOrganizationDevicesSoftwareVersions",
    method="GET",
    path="/organizations/{organizationId}/devices/software/versions",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_DEVICES_SOFTWARE_VERSIONS_CHANGELOGS = Operation(
    id="getOrganizationDevicesSoftwareVersionsChangelogs",
    method="GET",
    path="/organizations/{organizationId}/devices/software/versions/changelogs",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_DEVICES_STATUSES = Operation(
    id="getOrganizationDevicesStatuses",
    method="GET",
    path="/organizations/{organizationId}/devices/statuses",
    scope="organizations",
    response_type="OrganizationDevicesStatus",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    stage="deprecated",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_STATUSES_OVERVIEW = Operation(
    id="getOrganizationDevicesStatusesOverview",
    method="GET",
    path="/organizations/{organizationId}/devices/statuses/overview",
    scope="organizations",
    response_type="OrganizationDevicesStatusesOverview",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_SYSLOG_SERVERS_BY_NETWORK = Operation(
    id="getOrganizationDevicesSyslogServersByNetwork",
    method="GET",
    path="/organizations/{organizationId}/devices/syslog/servers/byNetwork",
    scope="organizations",
    response_type="OrganizationDevicesSyslogServersByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_DEVICES_SYSLOG_SERVERS_ROLES_BY_NETWORK = Operation(
    id="getOrganizationDevicesSyslogServersRolesByNetwork",
    method="GET",
    path="/organizations/{organizationId}/devices/syslog/servers/roles/byNetwork",
    scope="organizations",
    response_type="OrganizationDevicesSyslogServersRolesByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_DEVICES_SYSTEM_MEMORY_USAGE_HISTORY_BY_INTERVAL = Operation(
    id="getOrganizationDevicesSystemMemoryUsageHistoryByInterval",
    method="GET",
    path="/organizations/{organizationId}/devices/system/memory/usage/history/byInterval",
    scope="organizations",
    response_type="OrganizationDevicesSystemMemoryUsageHistoryByInterval",
    is_list=True,
    paging="link",
    per_page=20,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_TOPOLOGY_INTERFACES = Operation(
    id="getOrganizationDevicesTopologyInterfaces",
    method="GET",
    path="/organizations/{organizationId}/devices/topology/interfaces",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_TOPOLOGY_L2_LINKS = Operation(
    id="getOrganizationDevicesTopologyL2Links",
    method="GET",
    path="/organizations/{organizationId}/devices/topology/l2/links",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_TOPOLOGY_NODES_DISCOVERED = Operation(
    id="getOrganizationDevicesTopologyNodesDiscovered",
    method="GET",
    path="/organizations/{organizationId}/devices/topology/nodes/discovered",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_UPLINKS_ADDRESSES_BY_DEVICE = Operation(
    id="getOrganizationDevicesUplinksAddressesByDevice",
    method="GET",
    path="/organizations/{organizationId}/devices/uplinks/addresses/byDevice",
    scope="organizations",
    response_type="OrganizationDevicesUplinksAddressesByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_DEVICES_UPLINKS_LOSS_AND_LATENCY = Operation(
    id="getOrganizationDevicesUplinksLossAndLatency",
    method="GET",
    path="/organizations/{organizationId}/devices/uplinksLossAndLatency",
    scope="organizations",
    response_type="OrganizationDevicesUplinksLossAndLatency",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_EARLY_ACCESS_FEATURES = Operation(
    id="getOrganizationEarlyAccessFeatures",
    method="GET",
    path="/organizations/{organizationId}/earlyAccess/features",
    scope="organizations",
    response_type="OrganizationEarlyAccessFeature",
    is_list=True,
    oauth_scope="dashboard:iam:config:read",
)
GET_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_INS = Operation(
    id="getOrganizationEarlyAccessFeaturesOptIns",
    method="GET",
    path="/organizations/{organizationId}/earlyAccess/features/optIns",
    scope="organizations",
    response_type="OrganizationEarlyAccessFeaturesOptIn",
    is_list=True,
    oauth_scope="dashboard:iam:config:read",
)
CREATE_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_IN = Operation(
    id="createOrganizationEarlyAccessFeaturesOptIn",
    method="POST",
    path="/organizations/{organizationId}/earlyAccess/features/optIns",
    scope="organizations",
    response_type="CreateOrganizationEarlyAccessFeaturesOptInResponse",
    oauth_scope="dashboard:iam:config:write",
)
DELETE_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_IN = Operation(
    id="deleteOrganizationEarlyAccessFeaturesOptIn",
    method="DELETE",
    path="/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_IN = Operation(
    id="getOrganizationEarlyAccessFeaturesOptIn",
    method="GET",
    path="/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
    scope="organizations",
    response_type="OrganizationEarlyAccessFeaturesOptInDetails",
    oauth_scope="dashboard:iam:config:read",
)
UPDATE_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_IN = Operation(
    id="updateOrganizationEarlyAccessFeaturesOptIn",
    method="PUT",
    path="/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
    scope="organizations",
    response_type="UpdateOrganizationEarlyAccessFeaturesOptInResponse",
    oauth_scope="dashboard:iam:config:write",
    batch=("/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}", "update"),
)
UPDATE_ORGANIZATION_EXTENSIONS_SDWANMANAGER_INTERCONNECT = Operation(
    id="updateOrganizationExtensionsSdwanmanagerInterconnect",
    method="PUT",
    path="/organizations/{organizationId}/extensions/sdwanmanager/interconnects/{interconnectId}",
    scope="organizations",
    stage="beta",
    oauth_scope="sdwan:config:write",
)
GET_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORKS = Operation(
    id="getOrganizationExtensionsThousandEyesNetworks",
    method="GET",
    path="/organizations/{organizationId}/extensions/thousandEyes/networks",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORK = Operation(
    id="createOrganizationExtensionsThousandEyesNetwork",
    method="POST",
    path="/organizations/{organizationId}/extensions/thousandEyes/networks",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORKS_SUPPORTED = Operation(
    id="getOrganizationExtensionsThousandEyesNetworksSupported",
    method="GET",
    path="/organizations/{organizationId}/extensions/thousandEyes/networks/supported",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
DELETE_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORK = Operation(
    id="deleteOrganizationExtensionsThousandEyesNetwork",
    method="DELETE",
    path="/organizations/{organizationId}/extensions/thousandEyes/networks/{networkId}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORK = Operation(
    id="getOrganizationExtensionsThousandEyesNetwork",
    method="GET",
    path="/organizations/{organizationId}/extensions/thousandEyes/networks/{networkId}",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORK = Operation(
    id="updateOrganizationExtensionsThousandEyesNetwork",
    method="PUT",
    path="/organizations/{organizationId}/extensions/thousandEyes/networks/{networkId}",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
CREATE_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_TEST = Operation(
    id="createOrganizationExtensionsThousandEyesTest",
    method="POST",
    path="/organizations/{organizationId}/extensions/thousandEyes/tests",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_ORGANIZATION_FIRMWARE_UPGRADES = Operation(
    id="getOrganizationFirmwareUpgrades",
    method="GET",
    path="/organizations/{organizationId}/firmware/upgrades",
    scope="organizations",
    response_type="OrganizationFirmwareUpgrade",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_FIRMWARE_UPGRADES_BY_DEVICE = Operation(
    id="getOrganizationFirmwareUpgradesByDevice",
    method="GET",
    path="/organizations/{organizationId}/firmware/upgrades/byDevice",
    scope="organizations",
    response_type="OrganizationFirmwareUpgradesByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_FLOOR_PLANS_AUTO_LOCATE_DEVICES = Operation(
    id="getOrganizationFloorPlansAutoLocateDevices",
    method="GET",
    path="/organizations/{organizationId}/floorPlans/autoLocate/devices",
    scope="organizations",
    response_type="OrganizationFloorPlansAutoLocateDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_FLOOR_PLANS_AUTO_LOCATE_STATUSES = Operation(
    id="getOrganizationFloorPlansAutoLocateStatuses",
    method="GET",
    path="/organizations/{organizationId}/floorPlans/autoLocate/statuses",
    scope="organizations",
    response_type="OrganizationFloorPlansAutoLocateStatus",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_ACCESS_GROUPS = Operation(
    id="getOrganizationAccessGroups",
    method="GET",
    path="/organizations/{organizationId}/iam/admins/accessGroups",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
GET_ORGANIZATION_IAM_ADMINS_ADMINISTRATORS_LOGINS_HISTORY = Operation(
    id="getOrganizationIamAdminsAdministratorsLoginsHistory",
    method="GET",
    path="/organizations/{organizationId}/iam/admins/administrators/logins/history",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:iam:telemetry:read",
)
RESOLVE_ORGANIZATION_IAM_ADMINS_ADMINISTRATORS_ME_PERMISSIONS = Operation(
    id="resolveOrganizationIamAdminsAdministratorsMePermissions",
    method="POST",
    path="/organizations/{organizationId}/iam/admins/administrators/me/permissions/resolve",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_INTEGRATIONS_DEPLOYABLE = Operation(
    id="getOrganizationIntegrationsDeployable",
    method="GET",
    path="/organizations/{organizationId}/integrations/deployable",
    scope="organizations",
    response_type="OrganizationIntegrationsDeployable",
    is_list=True,
)
GET_ORGANIZATION_INTEGRATIONS_DEPLOYED = Operation(
    id="getOrganizationIntegrationsDeployed",
    method="GET",
    path="/organizations/{organizationId}/integrations/deployed",
    scope="organizations",
    response_type="OrganizationIntegrationsDeployed",
    is_list=True,
)
GET_ORGANIZATION_INTEGRATIONS_XDR_NETWORKS = Operation(
    id="getOrganizationIntegrationsXdrNetworks",
    method="GET",
    path="/organizations/{organizationId}/integrations/xdr/networks",
    scope="organizations",
    response_type="OrganizationIntegrationsXdrNetwork",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
DISABLE_ORGANIZATION_INTEGRATIONS_XDR_NETWORKS = Operation(
    id="disableOrganizationIntegrationsXdrNetworks",
    method="POST",
    path="/organizations/{organizationId}/integrations/xdr/networks/disable",
    scope="organizations",
    response_type="DisableOrganizationIntegrationsXdrNetworksResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/integrations/xdr/networks/disable", "disable"),
)
ENABLE_ORGANIZATION_INTEGRATIONS_XDR_NETWORKS = Operation(
    id="enableOrganizationIntegrationsXdrNetworks",
    method="POST",
    path="/organizations/{organizationId}/integrations/xdr/networks/enable",
    scope="organizations",
    response_type="EnableOrganizationIntegrationsXdrNetworksResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/integrations/xdr/networks/enable", "enable"),
)
CLAIM_INTO_ORGANIZATION_INVENTORY = Operation(
    id="claimIntoOrganizationInventory",
    method="POST",
    path="/organizations/{organizationId}/inventory/claim",
    scope="organizations",
    response_type="ClaimIntoOrganizationInventoryResponse",
    oauth_scope="dashboard:licensing:config:write",
)
GET_ORGANIZATION_INVENTORY_DEVICES = Operation(
    id="getOrganizationInventoryDevices",
    method="GET",
    path="/organizations/{organizationId}/inventory/devices",
    scope="organizations",
    response_type="OrganizationInventoryDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_INVENTORY_DEVICES_DETAILS = Operation(
    id="getOrganizationInventoryDevicesDetails",
    method="GET",
    path="/organizations/{organizationId}/inventory/devices/details",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_INVENTORY_DEVICES_EOX_OVERVIEW = Operation(
    id="getOrganizationInventoryDevicesEoxOverview",
    method="GET",
    path="/organizations/{organizationId}/inventory/devices/eox/overview",
    scope="organizations",
    response_type="OrganizationInventoryDevicesEoxOverview",
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_INVENTORY_DEVICES_SWAPS_BULK = Operation(
    id="createOrganizationInventoryDevicesSwapsBulk",
    method="POST",
    path="/organizations/{organizationId}/inventory/devices/swaps/bulk",
    scope="organizations",
    response_type="CreateOrganizationInventoryDevicesSwapsBulkResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_ORGANIZATION_INVENTORY_DEVICES_SWAPS_BULK = Operation(
    id="getOrganizationInventoryDevicesSwapsBulk",
    method="GET",
    path="/organizations/{organizationId}/inventory/devices/swaps/bulk/{id}",
    scope="organizations",
    response_type="OrganizationInventoryDevicesSwapsBulk",
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_INVENTORY_DEVICE = Operation(
    id="getOrganizationInventoryDevice",
    method="GET",
    path="/organizations/{organizationId}/inventory/devices/{serial}",
    scope="organizations",
    response_type="OrganizationInventoryDeviceDetails",
    oauth_scope="dashboard:general:config:read",
)
CLAIM_ORGANIZATION_INVENTORY_ORDERS = Operation(
    id="claimOrganizationInventoryOrders",
    method="POST",
    path="/organizations/{organizationId}/inventory/orders/claim",
    scope="organizations",
    response_type="ClaimOrganizationInventoryOrdersResponse",
    batch=("/organizations/{organizationId}/inventory/orders/claim", "claim"),
)
PREVIEW_ORGANIZATION_INVENTORY_ORDERS = Operation(
    id="previewOrganizationInventoryOrders",
    method="POST",
    path="/organizations/{organizationId}/inventory/orders/preview",
    scope="organizations",
    response_type="PreviewOrganizationInventoryOrdersResponse",
)
RELEASE_FROM_ORGANIZATION_INVENTORY = Operation(
    id="releaseFromOrganizationInventory",
    method="POST",
    path="/organizations/{organizationId}/inventory/release",
    scope="organizations",
    response_type="ReleaseFromOrganizationInventoryResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_ORGANIZATION_LICENSES = Operation(
    id="getOrganizationLicenses",
    method="GET",
    path="/organizations/{organizationId}/licenses",
    scope="organizations",
    response_type="OrganizationLicense",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:licensing:config:read",
)
ASSIGN_ORGANIZATION_LICENSES_SEATS = Operation(
    id="assignOrganizationLicensesSeats",
    method="POST",
    path="/organizations/{organizationId}/licenses/assignSeats",
    scope="organizations",
    response_type="AssignOrganizationLicensesSeatsResponse",
    oauth_scope="dashboard:licensing:config:write",
    batch=("/organizations/{organizationId}/licenses/assignSeats", "assignSeats"),
)
MOVE_ORGANIZATION_LICENSES = Operation(
    id="moveOrganizationLicenses",
    method="POST",
    path="/organizations/{organizationId}/licenses/move",
    scope="organizations",
    response_type="MoveOrganizationLicensesResponse",
    oauth_scope="dashboard:licensing:config:write",
    batch=("/organizations/{organizationId}/licenses/move", "move"),
)
MOVE_ORGANIZATION_LICENSES_SEATS = Operation(
    id="moveOrganizationLicensesSeats",
    method="POST",
    path="/organizations/{organizationId}/licenses/moveSeats",
    scope="organizations",
    response_type="MoveOrganizationLicensesSeatsResponse",
    oauth_scope="dashboard:licensing:config:write",
    batch=("/organizations/{organizationId}/licenses/moveSeats", "moveSeats"),
)
GET_ORGANIZATION_LICENSES_OVERVIEW = Operation(
    id="getOrganizationLicensesOverview",
    method="GET",
    path="/organizations/{organizationId}/licenses/overview",
    scope="organizations",
    response_type="OrganizationLicensesOverview",
    oauth_scope="dashboard:licensing:config:read",
)
RENEW_ORGANIZATION_LICENSES_SEATS = Operation(
    id="renewOrganizationLicensesSeats",
    method="POST",
    path="/organizations/{organizationId}/licenses/renewSeats",
    scope="organizations",
    response_type="RenewOrganizationLicensesSeatsResponse",
    oauth_scope="dashboard:licensing:config:write",
    batch=("/organizations/{organizationId}/licenses/renewSeats", "renewSeats"),
)
GET_ORGANIZATION_LICENSE = Operation(
    id="getOrganizationLicense",
    method="GET",
    path="/organizations/{organizationId}/licenses/{licenseId}",
    scope="organizations",
    response_type="OrganizationLicenseDetails",
    oauth_scope="dashboard:licensing:config:read",
)
UPDATE_ORGANIZATION_LICENSE = Operation(
    id="updateOrganizationLicense",
    method="PUT",
    path="/organizations/{organizationId}/licenses/{licenseId}",
    scope="organizations",
    response_type="UpdateOrganizationLicenseResponse",
    oauth_scope="dashboard:licensing:config:write",
    batch=("/organizations/{organizationId}/licenses/{licenseId}", "update"),
)
GET_ORGANIZATION_LOGIN_SECURITY = Operation(
    id="getOrganizationLoginSecurity",
    method="GET",
    path="/organizations/{organizationId}/loginSecurity",
    scope="organizations",
    response_type="OrganizationLoginSecurity",
    oauth_scope="dashboard:iam:config:read",
)
UPDATE_ORGANIZATION_LOGIN_SECURITY = Operation(
    id="updateOrganizationLoginSecurity",
    method="PUT",
    path="/organizations/{organizationId}/loginSecurity",
    scope="organizations",
    response_type="UpdateOrganizationLoginSecurityResponse",
    oauth_scope="dashboard:iam:config:write",
    batch=("/organizations/{organizationId}/loginSecurity", "update"),
)
GET_ORGANIZATION_NETWORKS = Operation(
    id="getOrganizationNetworks",
    method="GET",
    path="/organizations/{organizationId}/networks",
    scope="organizations",
    response_type="OrganizationNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_NETWORK = Operation(
    id="createOrganizationNetwork",
    method="POST",
    path="/organizations/{organizationId}/networks",
    scope="organizations",
    response_type="CreateOrganizationNetworkResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/networks", "create"),
)
COMBINE_ORGANIZATION_NETWORKS = Operation(
    id="combineOrganizationNetworks",
    method="POST",
    path="/organizations/{organizationId}/networks/combine",
    scope="organizations",
    response_type="CombineOrganizationNetworksResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/networks/combine", "combine"),
)
GET_ORGANIZATION_NETWORKS_GROUPS = Operation(
    id="getOrganizationNetworksGroups",
    method="GET",
    path="/organizations/{organizationId}/networks/groups",
    scope="organizations",
    response_type="OrganizationNetworksGroup",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_NETWORKS_GROUP = Operation(
    id="createOrganizationNetworksGroup",
    method="POST",
    path="/organizations/{organizationId}/networks/groups",
    scope="organizations",
    response_type="CreateOrganizationNetworksGroupResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/networks/groups", "create"),
)
GET_ORGANIZATION_NETWORKS_GROUPS_OVERVIEW_BY_GROUP = Operation(
    id="getOrganizationNetworksGroupsOverviewByGroup",
    method="GET",
    path="/organizations/{organizationId}/networks/groups/overview/byGroup",
    scope="organizations",
    response_type="OrganizationNetworksGroupsOverviewByGroup",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
DELETE_ORGANIZATION_NETWORKS_GROUP = Operation(
    id="deleteOrganizationNetworksGroup",
    method="DELETE",
    path="/organizations/{organizationId}/networks/groups/{groupId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/networks/groups/{groupId}", "destroy"),
)
UPDATE_ORGANIZATION_NETWORKS_GROUP = Operation(
    id="updateOrganizationNetworksGroup",
    method="PUT",
    path="/organizations/{organizationId}/networks/groups/{groupId}",
    scope="organizations",
    response_type="UpdateOrganizationNetworksGroupResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/networks/groups/{groupId}", "update"),
)
BULK_ORGANIZATION_NETWORKS_GROUP_ASSIGN = Operation(
    id="bulkOrganizationNetworksGroupAssign",
    method="POST",
    path="/organizations/{organizationId}/networks/groups/{groupId}/bulkAssign",
    scope="organizations",
    response_type="BulkOrganizationNetworksGroupAssignResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/networks/groups/{groupId}/bulkAssign", "bulk_assign"),
)
BULK_ORGANIZATION_NETWORKS_GROUP_UNASSIGN = Operation(
    id="bulkOrganizationNetworksGroupUnassign",
    method="POST",
    path="/organizations/{organizationId}/networks/groups/{groupId}/bulkUnassign",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/networks/groups/{groupId}/bulkUnassign", "bulk_unassign"),
)
GET_NETWORK_MOVES = Operation(
    id="getNetworkMoves",
    method="GET",
    path="/organizations/{organizationId}/networks/moves",
    scope="organizations",
    response_type="NetworkMove",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=10,
    oauth_scope="dashboard:general:config:read",
)
CREATE_NETWORK_MOVE = Operation(
    id="createNetworkMove",
    method="POST",
    path="/organizations/{organizationId}/networks/moves",
    scope="organizations",
    response_type="CreateNetworkMoveResponse",
    oauth_scope="dashboard:general:config:write",
)
DELETE_ORGANIZATION_OPEN_ROAMING_CERTIFICATE = Operation(
    id="deleteOrganizationOpenRoamingCertificate",
    method="DELETE",
    path="/organizations/{organizationId}/openRoaming/certificates/{id}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_OPENAPI_SPEC = Operation(
    id="getOrganizationOpenapiSpec",
    method="GET",
    path="/organizations/{organizationId}/openapiSpec",
    scope="organizations",
    response_type="OrganizationOpenapiSpec",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_POLICIES_ASSIGNMENTS_BY_CLIENT = Operation(
    id="getOrganizationPoliciesAssignmentsByClient",
    method="GET",
    path="/organizations/{organizationId}/policies/assignments/byClient",
    scope="organizations",
    response_type="OrganizationPoliciesAssignmentsByClient",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_APPLICATION_CATEGORIES = Operation(
    id="getOrganizationPoliciesGlobalFirewallApplicationCategories",
    method="GET",
    path="/organizations/{organizationId}/policies/global/firewall/applicationCategories",
    scope="organizations",
    response_type="OrganizationPoliciesGlobalFirewallApplicationCategory",
    is_list=True,
)
GET_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS = Operation(
    id="getOrganizationPoliciesGlobalFirewallRulesets",
    method="GET",
    path="/organizations/{organizationId}/policies/global/firewall/rulesets",
    scope="organizations",
    response_type="OrganizationPoliciesGlobalFirewallRuleset",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESET = Operation(
    id="createOrganizationPoliciesGlobalFirewallRuleset",
    method="POST",
    path="/organizations/{organizationId}/policies/global/firewall/rulesets",
    scope="organizations",
    response_type="CreateOrganizationPoliciesGlobalFirewallRulesetResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/firewall/rulesets", "create"),
)
GET_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS_RULES = Operation(
    id="getOrganizationPoliciesGlobalFirewallRulesetsRules",
    method="GET",
    path="/organizations/{organizationId}/policies/global/firewall/rulesets/rules",
    scope="organizations",
    response_type="OrganizationPoliciesGlobalFirewallRulesetsRule",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS_RULE = Operation(
    id="createOrganizationPoliciesGlobalFirewallRulesetsRule",
    method="POST",
    path="/organizations/{organizationId}/policies/global/firewall/rulesets/rules",
    scope="organizations",
    response_type="CreateOrganizationPoliciesGlobalFirewallRulesetsRuleResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/firewall/rulesets/rules", "create"),
)
DELETE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS_RULE = Operation(
    id="deleteOrganizationPoliciesGlobalFirewallRulesetsRule",
    method="DELETE",
    path="/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}", "destroy"),
)
UPDATE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS_RULE = Operation(
    id="updateOrganizationPoliciesGlobalFirewallRulesetsRule",
    method="PUT",
    path="/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
    scope="organizations",
    response_type="UpdateOrganizationPoliciesGlobalFirewallRulesetsRuleResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}", "update"),
)
DELETE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESET = Operation(
    id="deleteOrganizationPoliciesGlobalFirewallRuleset",
    method="DELETE",
    path="/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}", "destroy"),
)
UPDATE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESET = Operation(
    id="updateOrganizationPoliciesGlobalFirewallRuleset",
    method="PUT",
    path="/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
    scope="organizations",
    response_type="UpdateOrganizationPoliciesGlobalFirewallRulesetResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}", "update"),
)
GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES = Operation(
    id="getOrganizationPoliciesGlobalGroupPolicies",
    method="GET",
    path="/organizations/{organizationId}/policies/global/group/policies",
    scope="organizations",
    response_type="OrganizationPoliciesGlobalGroupPolicy",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICY = Operation(
    id="createOrganizationPoliciesGlobalGroupPolicy",
    method="POST",
    path="/organizations/{organizationId}/policies/global/group/policies",
    scope="organizations",
    response_type="CreateOrganizationPoliciesGlobalGroupPolicyResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies", "create"),
)
ASSIGN_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_ADAPTIVE_POLICY_GROUPS = Operation(
    id="assignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups",
    method="POST",
    path="/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assign",
    scope="organizations",
    response_type="AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assign", "assign"),
)
GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_ADAPTIVE_POLICY_GROUPS_ASSIGNMENTS = Operation(
    id="getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments",
    method="GET",
    path="/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assignments",
    scope="organizations",
    response_type="OrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignment",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
REMOVE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_ADAPTIVE_POLICY_GROUPS = Operation(
    id="removeOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups",
    method="POST",
    path="/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/remove",
    scope="organizations",
    response_type="RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/remove", "remove"),
)
GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENTS = Operation(
    id="getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments",
    method="GET",
    path="/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments",
    scope="organizations",
    response_type="OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENT = Operation(
    id="createOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment",
    method="POST",
    path="/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments",
    scope="organizations",
    response_type="CreateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments", "create"),
)
COMMIT_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENTS = Operation(
    id="commitOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments",
    method="POST",
    path="/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/commit",
    scope="organizations",
    response_type="CommitOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsResponse",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/commit", "commit"),
)
DELETE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENT = Operation(
    id="deleteOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment",
    method="DELETE",
    path="/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}", "destroy"),
)
UPDATE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENT = Operation(
    id="updateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment",
    method="PUT",
    path="/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
    scope="organizations",
    response_type="UpdateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}", "update"),
)
DELETE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICY = Operation(
    id="deleteOrganizationPoliciesGlobalGroupPolicy",
    method="DELETE",
    path="/organizations/{organizationId}/policies/global/group/policies/{policyId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/{policyId}", "destroy"),
)
UPDATE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICY = Operation(
    id="updateOrganizationPoliciesGlobalGroupPolicy",
    method="PUT",
    path="/organizations/{organizationId}/policies/global/group/policies/{policyId}",
    scope="organizations",
    response_type="UpdateOrganizationPoliciesGlobalGroupPolicyResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/{policyId}", "update"),
)
GET_ORGANIZATION_POLICY_OBJECTS = Operation(
    id="getOrganizationPolicyObjects",
    method="GET",
    path="/organizations/{organizationId}/policyObjects",
    scope="organizations",
    response_type="OrganizationPolicyObject",
    is_list=True,
    paging="link",
    per_page=5000,
    per_page_minimum=10,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_POLICY_OBJECT = Operation(
    id="createOrganizationPolicyObject",
    method="POST",
    path="/organizations/{organizationId}/policyObjects",
    scope="organizations",
    response_type="CreateOrganizationPolicyObjectResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policyObjects", "create"),
)
GET_ORGANIZATION_POLICY_OBJECTS_GROUPS = Operation(
    id="getOrganizationPolicyObjectsGroups",
    method="GET",
    path="/organizations/{organizationId}/policyObjects/groups",
    scope="organizations",
    response_type="OrganizationPolicyObjectsGroup",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=10,
    oauth_scope="dashboard:general:config:read",
)
CREATE_ORGANIZATION_POLICY_OBJECTS_GROUP = Operation(
    id="createOrganizationPolicyObjectsGroup",
    method="POST",
    path="/organizations/{organizationId}/policyObjects/groups",
    scope="organizations",
    response_type="CreateOrganizationPolicyObjectsGroupResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policyObjects/groups", "create"),
)
DELETE_ORGANIZATION_POLICY_OBJECTS_GROUP = Operation(
    id="deleteOrganizationPolicyObjectsGroup",
    method="DELETE",
    path="/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}", "destroy"),
)
GET_ORGANIZATION_POLICY_OBJECTS_GROUP = Operation(
    id="getOrganizationPolicyObjectsGroup",
    method="GET",
    path="/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
    scope="organizations",
    response_type="OrganizationPolicyObjectsGroupDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_ORGANIZATION_POLICY_OBJECTS_GROUP = Operation(
    id="updateOrganizationPolicyObjectsGroup",
    method="PUT",
    path="/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
    scope="organizations",
    response_type="UpdateOrganizationPolicyObjectsGroupResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}", "update"),
)
DELETE_ORGANIZATION_POLICY_OBJECT = Operation(
    id="deleteOrganizationPolicyObject",
    method="DELETE",
    path="/organizations/{organizationId}/policyObjects/{policyObjectId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policyObjects/{policyObjectId}", "destroy"),
)
GET_ORGANIZATION_POLICY_OBJECT = Operation(
    id="getOrganizationPolicyObject",
    method="GET",
    path="/organizations/{organizationId}/policyObjects/{policyObjectId}",
    scope="organizations",
    response_type="OrganizationPolicyObjectDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_ORGANIZATION_POLICY_OBJECT = Operation(
    id="updateOrganizationPolicyObject",
    method="PUT",
    path="/organizations/{organizationId}/policyObjects/{policyObjectId}",
    scope="organizations",
    response_type="UpdateOrganizationPolicyObjectResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policyObjects/{policyObjectId}", "update"),
)
GET_ORGANIZATION_ROUTING_VRFS = Operation(
    id="getOrganizationRoutingVrfs",
    method="GET",
    path="/organizations/{organizationId}/routing/vrfs",
    scope="organizations",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_ROUTING_VRF = Operation(
    id="createOrganizationRoutingVrf",
    method="POST",
    path="/organizations/{organizationId}/routing/vrfs",
    scope="organizations",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_ROUTING_VRFS_OVERVIEW_BY_VRF = Operation(
    id="getOrganizationRoutingVrfsOverviewByVrf",
    method="GET",
    path="/organizations/{organizationId}/routing/vrfs/overview/byVrf",
    scope="organizations",
    stage="beta",
    oauth_scope="switch:config:read",
)
DELETE_ORGANIZATION_ROUTING_VRF = Operation(
    id="deleteOrganizationRoutingVrf",
    method="DELETE",
    path="/organizations/{organizationId}/routing/vrfs/{vrfId}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
UPDATE_ORGANIZATION_ROUTING_VRF = Operation(
    id="updateOrganizationRoutingVrf",
    method="PUT",
    path="/organizations/{organizationId}/routing/vrfs/{vrfId}",
    scope="organizations",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SAML = Operation(
    id="getOrganizationSaml",
    method="GET",
    path="/organizations/{organizationId}/saml",
    scope="organizations",
    response_type="OrganizationSaml",
    oauth_scope="dashboard:iam:config:read",
)
UPDATE_ORGANIZATION_SAML = Operation(
    id="updateOrganizationSaml",
    method="PUT",
    path="/organizations/{organizationId}/saml",
    scope="organizations",
    response_type="UpdateOrganizationSamlResponse",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_SAML_IDPS = Operation(
    id="getOrganizationSamlIdps",
    method="GET",
    path="/organizations/{organizationId}/saml/idps",
    scope="organizations",
    response_type="OrganizationSamlIdp",
    is_list=True,
    oauth_scope="dashboard:iam:config:read",
)
CREATE_ORGANIZATION_SAML_IDP = Operation(
    id="createOrganizationSamlIdp",
    method="POST",
    path="/organizations/{organizationId}/saml/idps",
    scope="organizations",
    response_type="CreateOrganizationSamlIdpResponse",
    oauth_scope="dashboard:iam:config:write",
    batch=("/organizations/{organizationId}/saml/idps", "create"),
)
DELETE_ORGANIZATION_SAML_IDP = Operation(
    id="deleteOrganizationSamlIdp",
    method="DELETE",
    path="/organizations/{organizationId}/saml/idps/{idpId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:iam:config:write",
    batch=("/organizations/{organizationId}/saml/idps/{idpId}", "destroy"),
)
GET_ORGANIZATION_SAML_IDP = Operation(
    id="getOrganizationSamlIdp",
    method="GET",
    path="/organizations/{organizationId}/saml/idps/{idpId}",
    scope="organizations",
    response_type="OrganizationSamlIdpDetails",
    oauth_scope="dashboard:iam:config:read",
)
UPDATE_ORGANIZATION_SAML_IDP = Operation(
    id="updateOrganizationSamlIdp",
    method="PUT",
    path="/organizations/{organizationId}/saml/idps/{idpId}",
    scope="organizations",
    response_type="UpdateOrganizationSamlIdpResponse",
    oauth_scope="dashboard:iam:config:write",
    batch=("/organizations/{organizationId}/saml/idps/{idpId}", "update"),
)
GET_ORGANIZATION_SAML_ROLES = Operation(
    id="getOrganizationSamlRoles",
    method="GET",
    path="/organizations/{organizationId}/samlRoles",
    scope="organizations",
    response_type="OrganizationSamlRole",
    is_list=True,
    oauth_scope="dashboard:iam:config:read",
)
CREATE_ORGANIZATION_SAML_ROLE = Operation(
    id="createOrganizationSamlRole",
    method="POST",
    path="/organizations/{organizationId}/samlRoles",
    scope="organizations",
    response_type="CreateOrganizationSamlRoleResponse",
    oauth_scope="dashboard:iam:config:write",
)
DELETE_ORGANIZATION_SAML_ROLE = Operation(
    id="deleteOrganizationSamlRole",
    method="DELETE",
    path="/organizations/{organizationId}/samlRoles/{samlRoleId}",
    scope="organizations",
    response_type="None",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_SAML_ROLE = Operation(
    id="getOrganizationSamlRole",
    method="GET",
    path="/organizations/{organizationId}/samlRoles/{samlRoleId}",
    scope="organizations",
    response_type="OrganizationSamlRoleDetails",
    oauth_scope="dashboard:iam:config:read",
)
UPDATE_ORGANIZATION_SAML_ROLE = Operation(
    id="updateOrganizationSamlRole",
    method="PUT",
    path="/organizations/{organizationId}/samlRoles/{samlRoleId}",
    scope="organizations",
    response_type="UpdateOrganizationSamlRoleResponse",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_SASE_CONNECTORS = Operation(
    id="getOrganizationSaseConnectors",
    method="GET",
    path="/organizations/{organizationId}/sase/connectors",
    scope="organizations",
    response_type="OrganizationSaseConnector",
    is_list=True,
)
BATCH_ORGANIZATION_SASE_CONNECTORS_DELETE = Operation(
    id="batchOrganizationSaseConnectorsDelete",
    method="POST",
    path="/organizations/{organizationId}/sase/connectors/batchDelete",
    scope="organizations",
    response_type="BatchOrganizationSaseConnectorsDeleteResponse",
)
CREATE_ORGANIZATION_SASE_INTEGRATION = Operation(
    id="createOrganizationSaseIntegration",
    method="POST",
    path="/organizations/{organizationId}/sase/integrations",
    scope="organizations",
    response_type="CreateOrganizationSaseIntegrationResponse",
)
DELETE_ORGANIZATION_SASE_INTEGRATION = Operation(
    id="deleteOrganizationSaseIntegration",
    method="DELETE",
    path="/organizations/{organizationId}/sase/integrations/{integrationId}",
    scope="organizations",
    response_type="None",
    batch=("/organizations/{organizationId}/sase/integrations/{integrationId}", "destroy"),
)
GET_ORGANIZATION_SASE_INTEGRATION = Operation(
    id="getOrganizationSaseIntegration",
    method="GET",
    path="/organizations/{organizationId}/sase/integrations/{integrationId}",
    scope="organizations",
    response_type="OrganizationSaseIntegration",
)
GET_ORGANIZATION_SASE_NETWORKS_ELIGIBLE = Operation(
    id="getOrganizationSaseNetworksEligible",
    method="GET",
    path="/organizations/{organizationId}/sase/networks/eligible",
    scope="organizations",
    response_type="OrganizationSaseNetworksEligible",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_SASE_REGIONS = Operation(
    id="getOrganizationSaseRegions",
    method="GET",
    path="/organizations/{organizationId}/sase/regions",
    scope="organizations",
    response_type="OrganizationSaseRegion",
    is_list=True,
)
GET_ORGANIZATION_SASE_SITES = Operation(
    id="getOrganizationSaseSites",
    method="GET",
    path="/organizations/{organizationId}/sase/sites",
    scope="organizations",
    response_type="OrganizationSaseSite",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
ATTACH_ORGANIZATION_SASE_SITES = Operation(
    id="attachOrganizationSaseSites",
    method="POST",
    path="/organizations/{organizationId}/sase/sites/attach",
    scope="organizations",
    response_type="AttachOrganizationSaseSitesResponse",
)
GET_ORGANIZATION_SASE_SITES_CONNECTIVITY_HISTORY_BY_SITE = Operation(
    id="getOrganizationSaseSitesConnectivityHistoryBySite",
    method="GET",
    path="/organizations/{organizationId}/sase/sites/connectivity/history/bySite",
    scope="organizations",
    response_type="OrganizationSaseSitesConnectivityHistoryBySite",
    is_list=True,
)
GET_ORGANIZATION_SASE_SITES_CONNECTIVITY_OVERVIEW = Operation(
    id="getOrganizationSaseSitesConnectivityOverview",
    method="GET",
    path="/organizations/{organizationId}/sase/sites/connectivity/overview",
    scope="organizations",
    response_type="OrganizationSaseSitesConnectivityOverview",
)
DETACH_ORGANIZATION_SASE_SITES = Operation(
    id="detachOrganizationSaseSites",
    method="POST",
    path="/organizations/{organizationId}/sase/sites/detach",
    scope="organizations",
    response_type="DetachOrganizationSaseSitesResponse",
)
UPDATE_ORGANIZATION_SASE_SITE = Operation(
    id="updateOrganizationSaseSite",
    method="PUT",
    path="/organizations/{organizationId}/sase/sites/{siteId}",
    scope="organizations",
    response_type="UpdateOrganizationSaseSiteResponse",
    batch=("/organizations/{organizationId}/sase/sites/{siteId}", "update"),
)
GET_ORGANIZATION_SITES = Operation(
    id="getOrganizationSites",
    method="GET",
    path="/organizations/{organizationId}/sites",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_SITES_BUILDINGS = Operation(
    id="getOrganizationSitesBuildings",
    method="GET",
    path="/organizations/{organizationId}/sites/buildings",
    scope="organizations",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_SNMP = Operation(
    id="getOrganizationSnmp",
    method="GET",
    path="/organizations/{organizationId}/snmp",
    scope="organizations",
    response_type="OrganizationSnmp",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_ORGANIZATION_SNMP = Operation(
    id="updateOrganizationSnmp",
    method="PUT",
    path="/organizations/{organizationId}/snmp",
    scope="organizations",
    response_type="UpdateOrganizationSnmpResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/organizations/{organizationId}/snmp", "update"),
)
GET_ORGANIZATION_SNMP_TRAPS_BY_NETWORK = Operation(
    id="getOrganizationSnmpTrapsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/snmp/traps/byNetwork",
    scope="organizations",
    stage="beta",
)
DELETE_ORGANIZATION_SPLASH_ASSET = Operation(
    id="deleteOrganizationSplashAsset",
    method="DELETE",
    path="/organizations/{organizationId}/splash/assets/{id}",
    scope="organizations",
    response_type="None",
    batch=("/organizations/{organizationId}/splash/assets/{id}", "destroy"),
)
GET_ORGANIZATION_SPLASH_ASSET = Operation(
    id="getOrganizationSplashAsset",
    method="GET",
    path="/organizations/{organizationId}/splash/assets/{id}",
    scope="organizations",
    response_type="OrganizationSplashAsset",
)
GET_ORGANIZATION_SPLASH_THEMES = Operation(
    id="getOrganizationSplashThemes",
    method="GET",
    path="/organizations/{organizationId}/splash/themes",
    scope="organizations",
    response_type="OrganizationSplashTheme",
    is_list=True,
)
CREATE_ORGANIZATION_SPLASH_THEME = Operation(
    id="createOrganizationSplashTheme",
    method="POST",
    path="/organizations/{organizationId}/splash/themes",
    scope="organizations",
    response_type="CreateOrganizationSplashThemeResponse",
    batch=("/organizations/{organizationId}/splash/themes", "create"),
)
DELETE_ORGANIZATION_SPLASH_THEME = Operation(
    id="deleteOrganizationSplashTheme",
    method="DELETE",
    path="/organizations/{organizationId}/splash/themes/{id}",
    scope="organizations",
    response_type="None",
    batch=("/organizations/{organizationId}/splash/themes/{id}", "destroy"),
)
CREATE_ORGANIZATION_SPLASH_THEME_ASSET = Operation(
    id="createOrganizationSplashThemeAsset",
    method="POST",
    path="/organizations/{organizationId}/splash/themes/{themeIdentifier}/assets",
    scope="organizations",
    response_type="CreateOrganizationSplashThemeAssetResponse",
    batch=("/organizations/{organizationId}/splash/themes/{themeIdentifier}/assets", "create"),
)
GET_ORGANIZATION_SUMMARY_TOP_APPLIANCES_BY_UTILIZATION = Operation(
    id="getOrganizationSummaryTopAppliancesByUtilization",
    method="GET",
    path="/organizations/{organizationId}/summary/top/appliances/byUtilization",
    scope="organizations",
    response_type="OrganizationSummaryTopAppliancesByUtilization",
    is_list=True,
    oauth_scope="sdwan:telemetry:read",
)
GET_ORGANIZATION_SUMMARY_TOP_APPLICATIONS_BY_USAGE = Operation(
    id="getOrganizationSummaryTopApplicationsByUsage",
    method="GET",
    path="/organizations/{organizationId}/summary/top/applications/byUsage",
    scope="organizations",
    response_type="OrganizationSummaryTopApplicationsByUsage",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_SUMMARY_TOP_APPLICATIONS_CATEGORIES_BY_USAGE = Operation(
    id="getOrganizationSummaryTopApplicationsCategoriesByUsage",
    method="GET",
    path="/organizations/{organizationId}/summary/top/applications/categories/byUsage",
    scope="organizations",
    response_type="OrganizationSummaryTopApplicationsCategoriesByUsage",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_SUMMARY_TOP_CLIENTS_BY_USAGE = Operation(
    id="getOrganizationSummaryTopClientsByUsage",
    method="GET",
    path="/organizations/{organizationId}/summary/top/clients/byUsage",
    scope="organizations",
    response_type="OrganizationSummaryTopClientsByUsage",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_SUMMARY_TOP_CLIENTS_MANUFACTURERS_BY_USAGE = Operation(
    id="getOrganizationSummaryTopClientsManufacturersByUsage",
    method="GET",
    path="/organizations/{organizationId}/summary/top/clients/manufacturers/byUsage",
    scope="organizations",
    response_type="OrganizationSummaryTopClientsManufacturersByUsage",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_SUMMARY_TOP_DEVICES_BY_USAGE = Operation(
    id="getOrganizationSummaryTopDevicesByUsage",
    method="GET",
    path="/organizations/{organizationId}/summary/top/devices/byUsage",
    scope="organizations",
    response_type="OrganizationSummaryTopDevicesByUsage",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_SUMMARY_TOP_DEVICES_MODELS_BY_USAGE = Operation(
    id="getOrganizationSummaryTopDevicesModelsByUsage",
    method="GET",
    path="/organizations/{organizationId}/summary/top/devices/models/byUsage",
    scope="organizations",
    response_type="OrganizationSummaryTopDevicesModelsByUsage",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_SUMMARY_TOP_NETWORKS_BY_STATUS = Operation(
    id="getOrganizationSummaryTopNetworksByStatus",
    method="GET",
    path="/organizations/{organizationId}/summary/top/networks/byStatus",
    scope="organizations",
    response_type="OrganizationSummaryTopNetworksByStatus",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_SUMMARY_TOP_SSIDS_BY_USAGE = Operation(
    id="getOrganizationSummaryTopSsidsByUsage",
    method="GET",
    path="/organizations/{organizationId}/summary/top/ssids/byUsage",
    scope="organizations",
    response_type="OrganizationSummaryTopSsidsByUsage",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_SUMMARY_TOP_SWITCHES_BY_ENERGY_USAGE = Operation(
    id="getOrganizationSummaryTopSwitchesByEnergyUsage",
    method="GET",
    path="/organizations/{organizationId}/summary/top/switches/byEnergyUsage",
    scope="organizations",
    response_type="OrganizationSummaryTopSwitchesByEnergyUsage",
    is_list=True,
    oauth_scope="switch:telemetry:read",
)
GET_ORGANIZATION_UPLINKS_STATUSES = Operation(
    id="getOrganizationUplinksStatuses",
    method="GET",
    path="/organizations/{organizationId}/uplinks/statuses",
    scope="organizations",
    response_type="OrganizationUplinksStatus",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_WEBHOOKS_ALERT_TYPES = Operation(
    id="getOrganizationWebhooksAlertTypes",
    method="GET",
    path="/organizations/{organizationId}/webhooks/alertTypes",
    scope="organizations",
    response_type="OrganizationWebhooksAlertType",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_WEBHOOKS_CALLBACKS_STATUS = Operation(
    id="getOrganizationWebhooksCallbacksStatus",
    method="GET",
    path="/organizations/{organizationId}/webhooks/callbacks/statuses/{callbackId}",
    scope="organizations",
    response_type="OrganizationWebhooksCallbacksStatus",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_WEBHOOKS_HTTP_SERVERS = Operation(
    id="getOrganizationWebhooksHttpServers",
    method="GET",
    path="/organizations/{organizationId}/webhooks/httpServers",
    scope="organizations",
    stage="beta",
)
CREATE_ORGANIZATION_WEBHOOKS_HTTP_SERVER = Operation(
    id="createOrganizationWebhooksHttpServer",
    method="POST",
    path="/organizations/{organizationId}/webhooks/httpServers",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
DELETE_ORGANIZATION_WEBHOOKS_HTTP_SERVER = Operation(
    id="deleteOrganizationWebhooksHttpServer",
    method="DELETE",
    path="/organizations/{organizationId}/webhooks/httpServers/{id}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ORGANIZATION_WEBHOOKS_HTTP_SERVER = Operation(
    id="getOrganizationWebhooksHttpServer",
    method="GET",
    path="/organizations/{organizationId}/webhooks/httpServers/{id}",
    scope="organizations",
    stage="beta",
)
UPDATE_ORGANIZATION_WEBHOOKS_HTTP_SERVER = Operation(
    id="updateOrganizationWebhooksHttpServer",
    method="PUT",
    path="/organizations/{organizationId}/webhooks/httpServers/{id}",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_WEBHOOKS_LOGS = Operation(
    id="getOrganizationWebhooksLogs",
    method="GET",
    path="/organizations/{organizationId}/webhooks/logs",
    scope="organizations",
    response_type="OrganizationWebhooksLog",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATES = Operation(
    id="getOrganizationWebhooksPayloadTemplates",
    method="GET",
    path="/organizations/{organizationId}/webhooks/payloadTemplates",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATE = Operation(
    id="createOrganizationWebhooksPayloadTemplate",
    method="POST",
    path="/organizations/{organizationId}/webhooks/payloadTemplates",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
DELETE_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATE = Operation(
    id="deleteOrganizationWebhooksPayloadTemplate",
    method="DELETE",
    path="/organizations/{organizationId}/webhooks/payloadTemplates/{payloadTemplateId}",
    scope="organizations",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATE = Operation(
    id="getOrganizationWebhooksPayloadTemplate",
    method="GET",
    path="/organizations/{organizationId}/webhooks/payloadTemplates/{payloadTemplateId}",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATE = Operation(
    id="updateOrganizationWebhooksPayloadTemplate",
    method="PUT",
    path="/organizations/{organizationId}/webhooks/payloadTemplates/{payloadTemplateId}",
    scope="organizations",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
CREATE_ORGANIZATION_WEBHOOKS_WEBHOOK_TEST = Operation(
    id="createOrganizationWebhooksWebhookTest",
    method="POST",
    path="/organizations/{organizationId}/webhooks/webhookTests",
    scope="organizations",
    stage="beta",
)
GET_ORGANIZATION_WEBHOOKS_WEBHOOK_TEST = Operation(
    id="getOrganizationWebhooksWebhookTest",
    method="GET",
    path="/organizations/{organizationId}/webhooks/webhookTests/{webhookTestId}",
    scope="organizations",
    stage="beta",
)


class Organizations(Scope):
    """The organizations operations."""

    def get_organizations(
        self,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.Organization]:
        """``GET /organizations``

        Page size: 3 to 9000, the API's default 9000; 9000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organizations/
        """
        return self._list(
            GET_ORGANIZATIONS,
            (),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization(
        self,
        *,
        name: str | None,
        management: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationResponse]:
        """``POST /organizations``

        https://developer.cisco.com/meraki/api-v1/create-organization/
        """
        return self._call(
            CREATE_ORGANIZATION,
            (),
            {},
            {
                "name": name,
                "management": management,
            },
        )

    def delete_organization(
        self,
        organization_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}``

        https://developer.cisco.com/meraki/api-v1/delete-organization/
        """
        return self._call(
            DELETE_ORGANIZATION,
            (organization_id,),
        )

    def get_organization(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationDetails]:
        """``GET /organizations/{organizationId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization/
        """
        return self._call(
            GET_ORGANIZATION,
            (organization_id,),
        )

    def update_organization(
        self,
        organization_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        management: Mapping[str, Any] | None | UnsetType = UNSET,
        api: Mapping[str, Any] | None | UnsetType = UNSET,
        privacy: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationResponse]:
        """``PUT /organizations/{organizationId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization/
        """
        return self._call(
            UPDATE_ORGANIZATION,
            (organization_id,),
            {},
            {
                "name": name,
                "management": management,
                "api": api,
                "privacy": privacy,
            },
        )

    def get_organization_action_batches(
        self,
        organization_id: str | int | None,
        *,
        status: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationActionBatch]:
        """``GET /organizations/{organizationId}/actionBatches``

        https://developer.cisco.com/meraki/api-v1/get-organization-action-batches/
        """
        return self._list(
            GET_ORGANIZATION_ACTION_BATCHES,
            (organization_id,),
            {
                "status": status,
            },
        )

    def create_organization_action_batch(
        self,
        organization_id: str | int | None,
        *,
        actions: Sequence[Mapping[str, Any] | None] | None,
        confirmed: bool | None | UnsetType = UNSET,
        synchronous: bool | None | UnsetType = UNSET,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationActionBatchResponse]:
        """``POST /organizations/{organizationId}/actionBatches``

        https://developer.cisco.com/meraki/api-v1/create-organization-action-batch/
        """
        return self._call(
            CREATE_ORGANIZATION_ACTION_BATCH,
            (organization_id,),
            {},
            {
                "confirmed": confirmed,
                "synchronous": synchronous,
                "actions[]": actions,
                "callback": callback,
            },
        )

    def delete_organization_action_batch(
        self,
        organization_id: str | int | None,
        action_batch_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/actionBatches/{actionBatchId}``

        https://developer.cisco.com/meraki/api-v1/delete-organization-action-batch/
        """
        return self._call(
            DELETE_ORGANIZATION_ACTION_BATCH,
            (organization_id, action_batch_id,),
        )

    def get_organization_action_batch(
        self,
        organization_id: str | int | None,
        action_batch_id: str | int | None,
    ) -> Call[models.OrganizationActionBatchDetails]:
        """``GET /organizations/{organizationId}/actionBatches/{actionBatchId}``

        https://developer.cisco.com/meraki/api-v1/get-organization-action-batch/
        """
        return self._call(
            GET_ORGANIZATION_ACTION_BATCH,
            (organization_id, action_batch_id,),
        )

    def update_organization_action_batch(
        self,
        organization_id: str | int | None,
        action_batch_id: str | int | None,
        *,
        confirmed: bool | None | UnsetType = UNSET,
        synchronous: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationActionBatchResponse]:
        """``PUT /organizations/{organizationId}/actionBatches/{actionBatchId}``

        https://developer.cisco.com/meraki/api-v1/update-organization-action-batch/
        """
        return self._call(
            UPDATE_ORGANIZATION_ACTION_BATCH,
            (organization_id, action_batch_id,),
            {},
            {
                "confirmed": confirmed,
                "synchronous": synchronous,
            },
        )

    def get_organization_adaptive_policy_acls(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationAdaptivePolicyAcl]:
        """``GET /organizations/{organizationId}/adaptivePolicy/acls``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-acls/
        """
        return self._list(
            GET_ORGANIZATION_ADAPTIVE_POLICY_ACLS,
            (organization_id,),
        )

    def create_organization_adaptive_policy_acl(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        rules: Sequence[Mapping[str, Any] | None] | None,
        ip_version: str | None,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationAdaptivePolicyAclResponse]:
        """``POST /organizations/{organizationId}/adaptivePolicy/acls``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-acl/
        """
        return self._call(
            CREATE_ORGANIZATION_ADAPTIVE_POLICY_ACL,
            (organization_id,),
            {},
            {
                "name": name,
                "description": description,
                "rules[]": rules,
                "ipVersion": ip_version,
            },
        )

    def delete_organization_adaptive_policy_acl(
        self,
        organization_id: str | int | None,
        acl_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/adaptivePolicy/acls/{aclId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-acl/
        """
        return self._call(
            DELETE_ORGANIZATION_ADAPTIVE_POLICY_ACL,
            (organization_id, acl_id,),
        )

    def get_organization_adaptive_policy_acl(
        self,
        organization_id: str | int | None,
        acl_id: str | int | None,
    ) -> Call[models.OrganizationAdaptivePolicyAclDetails]:
        """``GET /organizations/{organizationId}/adaptivePolicy/acls/{aclId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-acl/
        """
        return self._call(
            GET_ORGANIZATION_ADAPTIVE_POLICY_ACL,
            (organization_id, acl_id,),
        )

    def update_organization_adaptive_policy_acl(
        self,
        organization_id: str | int | None,
        acl_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        ip_version: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationAdaptivePolicyAclResponse]:
        """``PUT /organizations/{organizationId}/adaptivePolicy/acls/{aclId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-acl/
        """
        return self._call(
            UPDATE_ORGANIZATION_ADAPTIVE_POLICY_ACL,
            (organization_id, acl_id,),
            {},
            {
                "name": name,
                "description": description,
                "rules[]": rules,
                "ipVersion": ip_version,
            },
        )

    def get_organization_adaptive_policy_groups(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationAdaptivePolicyGroup]:
        """``GET /organizations/{organizationId}/adaptivePolicy/groups``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-groups/
        """
        return self._list(
            GET_ORGANIZATION_ADAPTIVE_POLICY_GROUPS,
            (organization_id,),
        )

    def create_organization_adaptive_policy_group(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        sgt: int | None,
        description: str | None | UnsetType = UNSET,
        policy_objects: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationAdaptivePolicyGroupResponse]:
        """``POST /organizations/{organizationId}/adaptivePolicy/groups``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-group/
        """
        return self._call(
            CREATE_ORGANIZATION_ADAPTIVE_POLICY_GROUP,
            (organization_id,),
            {},
            {
                "name": name,
                "sgt": sgt,
                "description": description,
                "policyObjects[]": policy_objects,
            },
        )

    def delete_organization_adaptive_policy_group(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/adaptivePolicy/groups/{id}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-group/
        """
        return self._call(
            DELETE_ORGANIZATION_ADAPTIVE_POLICY_GROUP,
            (organization_id, id,),
        )

    def get_organization_adaptive_policy_group(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[models.OrganizationAdaptivePolicyGroupDetails]:
        """``GET /organizations/{organizationId}/adaptivePolicy/groups/{id}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-group/
        """
        return self._call(
            GET_ORGANIZATION_ADAPTIVE_POLICY_GROUP,
            (organization_id, id,),
        )

    def update_organization_adaptive_policy_group(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        sgt: int | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        policy_objects: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationAdaptivePolicyGroupResponse]:
        """``PUT /organizations/{organizationId}/adaptivePolicy/groups/{id}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-group/
        """
        return self._call(
            UPDATE_ORGANIZATION_ADAPTIVE_POLICY_GROUP,
            (organization_id, id,),
            {},
            {
                "name": name,
                "sgt": sgt,
                "description": description,
                "policyObjects[]": policy_objects,
            },
        )

    def get_organization_adaptive_policy_overview(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationAdaptivePolicyOverview]:
        """``GET /organizations/{organizationId}/adaptivePolicy/overview``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-overview/
        """
        return self._call(
            GET_ORGANIZATION_ADAPTIVE_POLICY_OVERVIEW,
            (organization_id,),
        )

    def get_organization_adaptive_policy_policies(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationAdaptivePolicyPolicy]:
        """``GET /organizations/{organizationId}/adaptivePolicy/policies``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-policies/
        """
        return self._list(
            GET_ORGANIZATION_ADAPTIVE_POLICY_POLICIES,
            (organization_id,),
        )

    def create_organization_adaptive_policy_policy(
        self,
        organization_id: str | int | None,
        *,
        source_group: Mapping[str, Any] | None,
        destination_group: Mapping[str, Any] | None,
        acls: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        last_entry_rule: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationAdaptivePolicyPolicyResponse]:
        """``POST /organizations/{organizationId}/adaptivePolicy/policies``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-policy/
        """
        return self._call(
            CREATE_ORGANIZATION_ADAPTIVE_POLICY_POLICY,
            (organization_id,),
            {},
            {
                "sourceGroup": source_group,
                "destinationGroup": destination_group,
                "acls[]": acls,
                "lastEntryRule": last_entry_rule,
            },
        )

    def delete_organization_adaptive_policy_policy(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/adaptivePolicy/policies/{id}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-policy/
        """
        return self._call(
            DELETE_ORGANIZATION_ADAPTIVE_POLICY_POLICY,
            (organization_id, id,),
        )

    def get_organization_adaptive_policy_policy(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[models.OrganizationAdaptivePolicyPolicyDetails]:
        """``GET /organizations/{organizationId}/adaptivePolicy/policies/{id}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-policy/
        """
        return self._call(
            GET_ORGANIZATION_ADAPTIVE_POLICY_POLICY,
            (organization_id, id,),
        )

    def update_organization_adaptive_policy_policy(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        source_group: Mapping[str, Any] | None | UnsetType = UNSET,
        destination_group: Mapping[str, Any] | None | UnsetType = UNSET,
        acls: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        last_entry_rule: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationAdaptivePolicyPolicyResponse]:
        """``PUT /organizations/{organizationId}/adaptivePolicy/policies/{id}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-policy/
        """
        return self._call(
            UPDATE_ORGANIZATION_ADAPTIVE_POLICY_POLICY,
            (organization_id, id,),
            {},
            {
                "sourceGroup": source_group,
                "destinationGroup": destination_group,
                "acls[]": acls,
                "lastEntryRule": last_entry_rule,
            },
        )

    def get_organization_adaptive_policy_settings(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationAdaptivePolicySettings]:
        """``GET /organizations/{organizationId}/adaptivePolicy/settings``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-settings/
        """
        return self._call(
            GET_ORGANIZATION_ADAPTIVE_POLICY_SETTINGS,
            (organization_id,),
        )

    def update_organization_adaptive_policy_settings(
        self,
        organization_id: str | int | None,
        *,
        enabled_networks: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationAdaptivePolicySettingsResponse]:
        """``PUT /organizations/{organizationId}/adaptivePolicy/settings``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-settings/
        """
        return self._call(
            UPDATE_ORGANIZATION_ADAPTIVE_POLICY_SETTINGS,
            (organization_id,),
            {},
            {
                "enabledNetworks[]": enabled_networks,
            },
        )

    def get_organization_admins(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationAdmin]:
        """``GET /organizations/{organizationId}/admins``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-admins/
        """
        return self._list(
            GET_ORGANIZATION_ADMINS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
            },
        )

    def create_organization_admin(
        self,
        organization_id: str | int | None,
        *,
        email: str | None,
        name: str | None,
        org_access: str | None,
        tags: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        networks: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        authentication_method: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationAdminResponse]:
        """``POST /organizations/{organizationId}/admins``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-admin/
        """
        return self._call(
            CREATE_ORGANIZATION_ADMIN,
            (organization_id,),
            {},
            {
                "email": email,
                "name": name,
                "orgAccess": org_access,
                "tags[]": tags,
                "networks[]": networks,
                "authenticationMethod": authentication_method,
            },
        )

    def delete_organization_admin(
        self,
        organization_id: str | int | None,
        admin_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/admins/{adminId}``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-admin/
        """
        return self._call(
            DELETE_ORGANIZATION_ADMIN,
            (organization_id, admin_id,),
        )

    def update_organization_admin(
        self,
        organization_id: str | int | None,
        admin_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        org_access: str | None | UnsetType = UNSET,
        tags: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        networks: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationAdminResponse]:
        """``PUT /organizations/{organizationId}/admins/{adminId}``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-admin/
        """
        return self._call(
            UPDATE_ORGANIZATION_ADMIN,
            (organization_id, admin_id,),
            {},
            {
                "name": name,
                "orgAccess": org_access,
                "tags[]": tags,
                "networks[]": networks,
            },
        )

    def get_organization_alerts_profiles(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationAlertsProfile]:
        """``GET /organizations/{organizationId}/alerts/profiles``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-alerts-profiles/
        """
        return self._list(
            GET_ORGANIZATION_ALERTS_PROFILES,
            (organization_id,),
        )

    def create_organization_alerts_profile(
        self,
        organization_id: str | int | None,
        *,
        type: str | None,
        alert_condition: Mapping[str, Any] | None,
        recipients: Mapping[str, Any] | None,
        network_tags: Sequence[str | None] | None,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationAlertsProfileResponse]:
        """``POST /organizations/{organizationId}/alerts/profiles``

        OAuth scope: ``sdwan:telemetry:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-alerts-profile/
        """
        return self._call(
            CREATE_ORGANIZATION_ALERTS_PROFILE,
            (organization_id,),
            {},
            {
                "type": type,
                "alertCondition": alert_condition,
                "recipients": recipients,
                "networkTags[]": network_tags,
                "description": description,
            },
        )

    def delete_organization_alerts_profile(
        self,
        organization_id: str | int | None,
        alert_config_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/alerts/profiles/{alertConfigId}``

        OAuth scope: ``sdwan:telemetry:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-alerts-profile/
        """
        return self._call(
            DELETE_ORGANIZATION_ALERTS_PROFILE,
            (organization_id, alert_config_id,),
        )

    def update_organization_alerts_profile(
        self,
        organization_id: str | int | None,
        alert_config_id: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        type: str | None | UnsetType = UNSET,
        alert_condition: Mapping[str, Any] | None | UnsetType = UNSET,
        recipients: Mapping[str, Any] | None | UnsetType = UNSET,
        network_tags: Sequence[str | None] | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationAlertsProfileResponse]:
        """``PUT /organizations/{organizationId}/alerts/profiles/{alertConfigId}``

        OAuth scope: ``sdwan:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-alerts-profile/
        """
        return self._call(
            UPDATE_ORGANIZATION_ALERTS_PROFILE,
            (organization_id, alert_config_id,),
            {},
            {
                "enabled": enabled,
                "type": type,
                "alertCondition": alert_condition,
                "recipients": recipients,
                "networkTags[]": network_tags,
                "description": description,
            },
        )

    def get_organization_api_push_profiles(
        self,
        organization_id: str | int | None,
        *,
        inames: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/api/push/profiles``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-push-profiles/
        """
        return self._call(
            GET_ORGANIZATION_API_PUSH_PROFILES,
            (organization_id,),
            {
                "inames": inames,
            },
        )

    def create_organization_api_push_profile(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/api/push/profiles``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-api-push-profile/
        """
        return self._call(
            CREATE_ORGANIZATION_API_PUSH_PROFILE,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_api_push_profile(
        self,
        organization_id: str | int | None,
        iname: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/api/push/profiles/{iname}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-api-push-profile/
        """
        return self._call(
            DELETE_ORGANIZATION_API_PUSH_PROFILE,
            (organization_id, iname,),
        )

    def update_organization_api_push_profile(
        self,
        organization_id: str | int | None,
        iname: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/api/push/profiles/{iname}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-api-push-profile/
        """
        return self._call(
            UPDATE_ORGANIZATION_API_PUSH_PROFILE,
            (organization_id, iname,),
            {},
            body,
        )

    def get_organization_api_push_receivers_profiles(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/api/push/receivers/profiles``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-push-receivers-profiles/
        """
        return self._call(
            GET_ORGANIZATION_API_PUSH_RECEIVERS_PROFILES,
            (organization_id,),
        )

    def create_organization_api_push_receivers_profile(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/api/push/receivers/profiles``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-api-push-receivers-
        profile/
        """
        return self._call(
            CREATE_ORGANIZATION_API_PUSH_RECEIVERS_PROFILE,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_api_push_receivers_profile(
        self,
        organization_id: str | int | None,
        iname: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/api/push/receivers/profiles/{iname}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-api-push-receivers-
        profile/
        """
        return self._call(
            DELETE_ORGANIZATION_API_PUSH_RECEIVERS_PROFILE,
            (organization_id, iname,),
        )

    def update_organization_api_push_receivers_profile(
        self,
        organization_id: str | int | None,
        iname: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/api/push/receivers/profiles/{iname}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-api-push-receivers-
        profile/
        """
        return self._call(
            UPDATE_ORGANIZATION_API_PUSH_RECEIVERS_PROFILE,
            (organization_id, iname,),
            {},
            body,
        )

    def get_organization_api_push_topics(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/api/push/topics``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-push-topics/
        """
        return self._call(
            GET_ORGANIZATION_API_PUSH_TOPICS,
            (organization_id,),
        )

    def get_organization_api_rest_provisioning_pipelines(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        status: str | None | UnsetType = UNSET,
        timespan: int | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApiRestProvisioningPipeline]:
        """``GET /organizations/{organizationId}/api/rest/provisioning/pipelines``

        Beta: it may change or vanish without notice.

        Page size: 3 to 100, the API's default 10; 100 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-
        pipelines/
        """
        return self._list(
            GET_ORGANIZATION_API_REST_PROVISIONING_PIPELINES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
                "status": status,
                "timespan": timespan,
            },
        )

    def get_organization_api_rest_provisioning_pipelines_jobs(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        pipeline_ids: Sequence[str | None] | UnsetType = UNSET,
        status: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApiRestProvisioningPipelinesJob]:
        """``GET /organizations/{organizationId}/api/rest/provisioning/pipelines/jobs``

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-
        pipelines-jobs/
        """
        return self._list(
            GET_ORGANIZATION_API_REST_PROVISIONING_PIPELINES_JOBS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "pipelineIds[]": pipeline_ids,
                "status": status,
            },
        )

    def get_organization_api_rest_provisioning_pipelines_jobs_overviews_by_pipeline(
        self,
        organization_id: str | int | None,
        *,
        pipeline_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline]:
        """``GET
        /organizations/{organizationId}/api/rest/provisioning/pipelines/jobs/overviews/byPipeline``

        https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-
        pipelines-jobs-overviews-by-pipeline/
        """
        return self._list(
            GET_ORGANIZATION_API_REST_PROVISIONING_PIPELINES_JOBS_OVERVIEWS_BY_PIPELINE,
            (organization_id,),
            {
                "pipelineIds[]": pipeline_ids,
            },
        )

    def get_organization_api_requests(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        admin_id: str | None | UnsetType = UNSET,
        path: str | None | UnsetType = UNSET,
        method: str | None | UnsetType = UNSET,
        response_code: int | None | UnsetType = UNSET,
        source_ip: str | None | UnsetType = UNSET,
        user_agent: str | None | UnsetType = UNSET,
        version: int | None | UnsetType = UNSET,
        operation_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApiRequest]:
        """``GET /organizations/{organizationId}/apiRequests``

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests/
        """
        return self._list(
            GET_ORGANIZATION_API_REQUESTS,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "adminId": admin_id,
                "path": path,
                "method": method,
                "responseCode": response_code,
                "sourceIp": source_ip,
                "userAgent": user_agent,
                "version": version,
                "operationIds[]": operation_ids,
            },
        )

    def get_organization_api_requests_overview(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[models.OrganizationApiRequestsOverview]:
        """``GET /organizations/{organizationId}/apiRequests/overview``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-overview/
        """
        return self._call(
            GET_ORGANIZATION_API_REQUESTS_OVERVIEW,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_api_requests_overview_response_codes_by_interval(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        version: int | None | UnsetType = UNSET,
        operation_ids: Sequence[str | None] | UnsetType = UNSET,
        source_ips: Sequence[str | None] | UnsetType = UNSET,
        admin_ids: Sequence[str | None] | UnsetType = UNSET,
        user_agent: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApiRequestsOverviewResponseCodesByInterval]:
        """``GET /organizations/{organizationId}/apiRequests/overview/responseCodes/byInterval``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-overview-
        response-codes-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_API_REQUESTS_OVERVIEW_RESPONSE_CODES_BY_INTERVAL,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "version": version,
                "operationIds[]": operation_ids,
                "sourceIps[]": source_ips,
                "adminIds[]": admin_ids,
                "userAgent": user_agent,
            },
        )

    def get_organization_api_requests_response_codes_history_by_admin(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/apiRequests/responseCodes/history/byAdmin``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-response-codes-
        history-by-admin/
        """
        return self._call(
            GET_ORGANIZATION_API_REQUESTS_RESPONSE_CODES_HISTORY_BY_ADMIN,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_api_requests_response_codes_history_by_application(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/apiRequests/responseCodes/history/byApplication``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-response-codes-
        history-by-application/
        """
        return self._call(
            GET_ORGANIZATION_API_REQUESTS_RESPONSE_CODES_HISTORY_BY_APPLICATION,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_api_requests_response_codes_history_by_operation(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/apiRequests/responseCodes/history/byOperation``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-response-codes-
        history-by-operation/
        """
        return self._call(
            GET_ORGANIZATION_API_REQUESTS_RESPONSE_CODES_HISTORY_BY_OPERATION,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_api_requests_response_codes_history_by_source_ip(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/apiRequests/responseCodes/history/bySourceIp``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-response-codes-
        history-by-source-ip/
        """
        return self._call(
            GET_ORGANIZATION_API_REQUESTS_RESPONSE_CODES_HISTORY_BY_SOURCE_IP,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_alerts(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        severity: str | None | UnsetType = UNSET,
        types: Sequence[str | None] | UnsetType = UNSET,
        ts_start: str | None | UnsetType = UNSET,
        ts_end: str | None | UnsetType = UNSET,
        category: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        device_types: Sequence[str | None] | UnsetType = UNSET,
        device_tags: Sequence[str | None] | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        dismissed: bool | None | UnsetType = UNSET,
        resolved: bool | None | UnsetType = UNSET,
        suppress_alerts_for_offline_nodes: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationAssuranceAlert]:
        """``GET /organizations/{organizationId}/assurance/alerts``

        Page size: 4 to 300, the API's default 30; 300 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_ALERTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
                "networkId": network_id,
                "severity": severity,
                "types[]": types,
                "tsStart": ts_start,
                "tsEnd": ts_end,
                "category": category,
                "sortBy": sort_by,
                "serials[]": serials,
                "deviceTypes[]": device_types,
                "deviceTags[]": device_tags,
                "active": active,
                "dismissed": dismissed,
                "resolved": resolved,
                "suppressAlertsForOfflineNodes": suppress_alerts_for_offline_nodes,
            },
        )

    def dismiss_organization_assurance_alerts(
        self,
        organization_id: str | int | None,
        *,
        alert_ids: Sequence[str | None] | None,
    ) -> Call[None]:
        """``POST /organizations/{organizationId}/assurance/alerts/dismiss``

        https://developer.cisco.com/meraki/api-v1/dismiss-organization-assurance-alerts/
        """
        return self._call(
            DISMISS_ORGANIZATION_ASSURANCE_ALERTS,
            (organization_id,),
            {},
            {
                "alertIds[]": alert_ids,
            },
        )

    def get_organization_assurance_alerts_overview(
        self,
        organization_id: str | int | None,
        *,
        network_id: str | None | UnsetType = UNSET,
        severity: str | None | UnsetType = UNSET,
        types: Sequence[str | None] | UnsetType = UNSET,
        ts_start: str | None | UnsetType = UNSET,
        ts_end: str | None | UnsetType = UNSET,
        category: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        device_types: Sequence[str | None] | UnsetType = UNSET,
        device_tags: Sequence[str | None] | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        dismissed: bool | None | UnsetType = UNSET,
        resolved: bool | None | UnsetType = UNSET,
        suppress_alerts_for_offline_nodes: bool | None | UnsetType = UNSET,
    ) -> Call[models.OrganizationAssuranceAlertsOverview]:
        """``GET /organizations/{organizationId}/assurance/alerts/overview``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_ALERTS_OVERVIEW,
            (organization_id,),
            {
                "networkId": network_id,
                "severity": severity,
                "types[]": types,
                "tsStart": ts_start,
                "tsEnd": ts_end,
                "category": category,
                "serials[]": serials,
                "deviceTypes[]": device_types,
                "deviceTags[]": device_tags,
                "active": active,
                "dismissed": dismissed,
                "resolved": resolved,
                "suppressAlertsForOfflineNodes": suppress_alerts_for_offline_nodes,
            },
        )

    def get_organization_assurance_alerts_overview_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        severity: str | None | UnsetType = UNSET,
        types: Sequence[str | None] | UnsetType = UNSET,
        ts_start: str | None | UnsetType = UNSET,
        ts_end: str | None | UnsetType = UNSET,
        category: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        device_types: Sequence[str | None] | UnsetType = UNSET,
        device_tags: Sequence[str | None] | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        dismissed: bool | None | UnsetType = UNSET,
        resolved: bool | None | UnsetType = UNSET,
        suppress_alerts_for_offline_nodes: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationAssuranceAlertsOverviewByNetwork]:
        """``GET /organizations/{organizationId}/assurance/alerts/overview/byNetwork``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-by-
        network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_ALERTS_OVERVIEW_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
                "networkId": network_id,
                "severity": severity,
                "types[]": types,
                "tsStart": ts_start,
                "tsEnd": ts_end,
                "category": category,
                "serials[]": serials,
                "deviceTypes[]": device_types,
                "deviceTags[]": device_tags,
                "active": active,
                "dismissed": dismissed,
                "resolved": resolved,
                "suppressAlertsForOfflineNodes": suppress_alerts_for_offline_nodes,
            },
        )

    def get_organization_assurance_alerts_overview_by_type(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        severity: str | None | UnsetType = UNSET,
        types: Sequence[str | None] | UnsetType = UNSET,
        ts_start: str | None | UnsetType = UNSET,
        ts_end: str | None | UnsetType = UNSET,
        category: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        device_types: Sequence[str | None] | UnsetType = UNSET,
        device_tags: Sequence[str | None] | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        dismissed: bool | None | UnsetType = UNSET,
        resolved: bool | None | UnsetType = UNSET,
        include_device_tags: bool | None | UnsetType = UNSET,
        include_networks: bool | None | UnsetType = UNSET,
        suppress_alerts_for_offline_nodes: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationAssuranceAlertsOverviewByType]:
        """``GET /organizations/{organizationId}/assurance/alerts/overview/byType``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-by-
        type/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_ALERTS_OVERVIEW_BY_TYPE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
                "networkId": network_id,
                "severity": severity,
                "types[]": types,
                "tsStart": ts_start,
                "tsEnd": ts_end,
                "category": category,
                "sortBy": sort_by,
                "serials[]": serials,
                "deviceTypes[]": device_types,
                "deviceTags[]": device_tags,
                "active": active,
                "dismissed": dismissed,
                "resolved": resolved,
                "includeDeviceTags": include_device_tags,
                "includeNetworks": include_networks,
                "suppressAlertsForOfflineNodes": suppress_alerts_for_offline_nodes,
            },
        )

    def get_organization_assurance_alerts_overview_historical(
        self,
        organization_id: str | int | None,
        *,
        segment_duration: int | None,
        ts_start: str | None,
        network_id: str | None | UnsetType = UNSET,
        severity: str | None | UnsetType = UNSET,
        types: Sequence[str | None] | UnsetType = UNSET,
        ts_end: str | None | UnsetType = UNSET,
        category: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        device_types: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationAssuranceAlertsOverviewHistorical]:
        """``GET /organizations/{organizationId}/assurance/alerts/overview/historical``

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-
        historical/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_ALERTS_OVERVIEW_HISTORICAL,
            (organization_id,),
            {
                "segmentDuration": segment_duration,
                "networkId": network_id,
                "severity": severity,
                "types[]": types,
                "tsStart": ts_start,
                "tsEnd": ts_end,
                "category": category,
                "serials[]": serials,
                "deviceTypes[]": device_types,
            },
        )

    def get_organization_assurance_alerts_profiles(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationAssuranceAlertsProfile]:
        """``GET /organizations/{organizationId}/assurance/alerts/profiles``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-profiles/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_ALERTS_PROFILES,
            (organization_id,),
        )

    def create_organization_assurance_alerts_profile(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        network_ids: Sequence[str | None] | None,
        alert_types: Sequence[str | None] | None,
        configuration: Mapping[str, Any] | None,
        alert_schedule_id: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationAssuranceAlertsProfileResponse]:
        """``POST /organizations/{organizationId}/assurance/alerts/profiles``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-assurance-alerts-profile/
        """
        return self._call(
            CREATE_ORGANIZATION_ASSURANCE_ALERTS_PROFILE,
            (organization_id,),
            {},
            {
                "name": name,
                "networkIds[]": network_ids,
                "alertTypes[]": alert_types,
                "alertScheduleId": alert_schedule_id,
                "configuration": configuration,
            },
        )

    def delete_organization_assurance_alerts_profile(
        self,
        organization_id: str | int | None,
        profile_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/assurance/alerts/profiles/{profileId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-assurance-alerts-profile/
        """
        return self._call(
            DELETE_ORGANIZATION_ASSURANCE_ALERTS_PROFILE,
            (organization_id, profile_id,),
        )

    def update_organization_assurance_alerts_profile(
        self,
        organization_id: str | int | None,
        profile_id: str | int | None,
        *,
        name: str | None,
        network_ids: Sequence[str | None] | None,
        alert_types: Sequence[str | None] | None,
        configuration: Mapping[str, Any] | None,
        alert_schedule_id: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationAssuranceAlertsProfileResponse]:
        """``PUT /organizations/{organizationId}/assurance/alerts/profiles/{profileId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-assurance-alerts-profile/
        """
        return self._call(
            UPDATE_ORGANIZATION_ASSURANCE_ALERTS_PROFILE,
            (organization_id, profile_id,),
            {},
            {
                "name": name,
                "networkIds[]": network_ids,
                "alertTypes[]": alert_types,
                "alertScheduleId": alert_schedule_id,
                "configuration": configuration,
            },
        )

    def restore_organization_assurance_alerts(
        self,
        organization_id: str | int | None,
        *,
        alert_ids: Sequence[str | None] | None,
    ) -> Call[None]:
        """``POST /organizations/{organizationId}/assurance/alerts/restore``

        https://developer.cisco.com/meraki/api-v1/restore-organization-assurance-alerts/
        """
        return self._call(
            RESTORE_ORGANIZATION_ASSURANCE_ALERTS,
            (organization_id,),
            {},
            {
                "alertIds[]": alert_ids,
            },
        )

    def get_organization_assurance_alerts_taxonomy_categories(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationAssuranceAlertsTaxonomyCategory]:
        """``GET /organizations/{organizationId}/assurance/alerts/taxonomy/categories``

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-taxonomy-
        categories/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_ALERTS_TAXONOMY_CATEGORIES,
            (organization_id,),
        )

    def get_organization_assurance_alerts_taxonomy_types(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationAssuranceAlertsTaxonomyType]:
        """``GET /organizations/{organizationId}/assurance/alerts/taxonomy/types``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-taxonomy-
        types/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_ALERTS_TAXONOMY_TYPES,
            (organization_id,),
        )

    def get_organization_assurance_alert(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[models.OrganizationAssuranceAlertDetails]:
        """``GET /organizations/{organizationId}/assurance/alerts/{id}``

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alert/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_ALERT,
            (organization_id, id,),
        )

    def get_organization_assurance_clients_connected_count_history(
        self,
        organization_id: str | int | None,
        *,
        network_id: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        device_type: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/clients/connectedCountHistory``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-connected-
        count-history/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_CLIENTS_CONNECTED_COUNT_HISTORY,
            (organization_id,),
            {
                "networkId": network_id,
                "serials[]": serials,
                "bands[]": bands,
                "ssidNumbers": ssid_numbers,
                "deviceType": device_type,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_assurance_clients_events(
        self,
        organization_id: str | int | None,
        *,
        filter: Any = UNSET,
        client_id: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/clients/events``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-events/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_CLIENTS_EVENTS,
            (organization_id,),
            {
                "filter": filter,
                "clientId": client_id,
                "networkId": network_id,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_clients_events_correlated(
        self,
        organization_id: str | int | None,
        *,
        client_id: str | None | UnsetType = UNSET,
        category: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        timestamp: Any = UNSET,
        lookback: Any = UNSET,
        lookforward: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/clients/events/correlated``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-events-
        correlated/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_CLIENTS_EVENTS_CORRELATED,
            (organization_id,),
            {
                "clientId": client_id,
                "category": category,
                "networkId": network_id,
                "timestamp": timestamp,
                "lookback": lookback,
                "lookforward": lookforward,
            },
        )

    def get_organization_assurance_clients_topology_current(
        self,
        organization_id: str | int | None,
        *,
        client_id: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/clients/topology/current``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-topology-
        current/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_CLIENTS_TOPOLOGY_CURRENT,
            (organization_id,),
            {
                "clientId": client_id,
                "networkId": network_id,
            },
        )

    def get_organization_assurance_clients_topology_new(
        self,
        organization_id: str | int | None,
        *,
        client_ids: Any = UNSET,
        network_id: str | None | UnsetType = UNSET,
        timestamp: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/clients/topology/new``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-topology-
        new/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_CLIENTS_TOPOLOGY_NEW,
            (organization_id,),
            {
                "clientIds": client_ids,
                "networkId": network_id,
                "timestamp": timestamp,
            },
        )

    def get_organization_assurance_devices_statuses_overview(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/devices/statuses/overview``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-devices-statuses-
        overview/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_DEVICES_STATUSES_OVERVIEW,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_fetch_table_query(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        table_name: Any = UNSET,
        user_email: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/fetchTableQuery``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-fetch-table-query/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_FETCH_TABLE_QUERY,
            (organization_id,),
            {
                "t0": t0,
                "timespan": timespan,
                "tableName": table_name,
                "userEmail": user_email,
            },
        )

    def get_organization_assurance_network_services_server_health_by_server(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        server_types: Any = UNSET,
        server_ips: Any = UNSET,
        ssid_numbers: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/networkServices/serverHealth/byServer``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-network-services-
        server-health-by-server/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_NETWORK_SERVICES_SERVER_HEALTH_BY_SERVER,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serverTypes": server_types,
                "serverIps": server_ips,
                "ssidNumbers": ssid_numbers,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_network_services_server_health_by_server_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        server_types: Any = UNSET,
        server_ips: Any = UNSET,
        ssid_numbers: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/networkServices/serverHealth/byServer/byInterval``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-network-services-
        server-health-by-server-by-interval/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_NETWORK_SERVICES_SERVER_HEALTH_BY_SERVER_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serverTypes": server_types,
                "serverIps": server_ips,
                "ssidNumbers": ssid_numbers,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_assurance_network_services_server_health_by_server_type(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        server_types: Any = UNSET,
        server_ips: Any = UNSET,
        ssid_numbers: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/networkServices/serverHealth/byServerType``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-network-services-
        server-health-by-server-type/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_NETWORK_SERVICES_SERVER_HEALTH_BY_SERVER_TYPE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serverTypes": server_types,
                "serverIps": server_ips,
                "ssidNumbers": ssid_numbers,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_network_services_server_health_by_server_type_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        server_types: Any = UNSET,
        server_ips: Any = UNSET,
        ssid_numbers: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/networkServices/serverHealth/byServerType/byInterval``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-network-services-
        server-health-by-server-type-by-interval/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_NETWORK_SERVICES_SERVER_HEALTH_BY_SERVER_TYPE_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serverTypes": server_types,
                "serverIps": server_ips,
                "ssidNumbers": ssid_numbers,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def checkup_organization_assurance_optimization(
        self,
        organization_id: str | int | None,
        *,
        force_refresh: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/optimization/checkup``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/checkup-organization-assurance-optimization/
        """
        return self._call(
            CHECKUP_ORGANIZATION_ASSURANCE_OPTIMIZATION,
            (organization_id,),
            {
                "forceRefresh": force_refresh,
            },
        )

    def get_organization_assurance_optimization_checkup_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        force_refresh: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/assurance/optimization/checkup/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-optimization-
        checkup-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_OPTIMIZATION_CHECKUP_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "forceRefresh": force_refresh,
            },
        )

    def get_organization_assurance_product_announcements(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        only_relevant: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/productAnnouncements``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-product-
        announcements/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_PRODUCT_ANNOUNCEMENTS,
            (organization_id,),
            {
                "t0": t0,
                "timespan": timespan,
                "onlyRelevant": only_relevant,
            },
        )

    def get_organization_assurance_rca_default_content(
        self,
        organization_id: str | int | None,
        alert_type: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/rca/defaultContent/{alertType}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-rca-default-
        content/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_RCA_DEFAULT_CONTENT,
            (organization_id, alert_type,),
        )

    def get_organization_assurance_scores(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/assurance/scores``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-scores/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_SCORES,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_thousand_eyes_applications(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        client_id: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/thousandEyes/applications``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-thousand-eyes-
        applications/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_THOUSAND_EYES_APPLICATIONS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "clientId": client_id,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_wired_experience_most_impacted_x_ms(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/wired/experience/mostImpactedXMs``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-
        most-impacted-x-ms/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_MOST_IMPACTED_X_MS,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_wired_experience_successful_connections_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-
        successful-connections-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wired_experience_successful_connections_by_network_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byClient``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-
        successful-connections-by-network-by-client/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_wired_experience_successful_connections_by_network_by_client_os(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byClientOs``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-
        successful-connections-by-network-by-client-os/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_CLIENT_OS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_wired_experience_successful_connections_by_network_by_client_type(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byClientType``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-
        successful-connections-by-network-by-client-type/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_CLIENT_TYPE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wired_experience_successful_connections_by_network_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-
        successful-connections-by-network-by-device/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wired_experience_successful_connections_by_network_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byInterval``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-
        successful-connections-by-network-by-interval/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_assurance_wired_experience_successful_connections_by_network_by_server(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byServer``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-
        successful-connections-by-network-by-server/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_BY_NETWORK_BY_SERVER,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_wired_experience_successful_connections_insights_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        contributor: Any = UNSET,
        sub_contributor: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/wired/experience/successfulConnections/insights/byNetwork``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-
        successful-connections-insights-by-network/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRED_EXPERIENCE_SUCCESSFUL_CONNECTIONS_INSIGHTS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "contributor": contributor,
                "subContributor": sub_contributor,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_assurance_workflows(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        types: Sequence[str | None] | UnsetType = UNSET,
        categories: Sequence[str | None] | UnsetType = UNSET,
        scope_types: Any = UNSET,
        network_tags: Sequence[str | None] | UnsetType = UNSET,
        client_tags: Any = UNSET,
        node_tags: Any = UNSET,
        state: Any = UNSET,
        ts_start: str | None | UnsetType = UNSET,
        ts_end: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/assurance/workflows``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-workflows/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WORKFLOWS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
                "networkIds[]": network_ids,
                "types[]": types,
                "categories[]": categories,
                "scopeTypes": scope_types,
                "networkTags[]": network_tags,
                "clientTags": client_tags,
                "nodeTags": node_tags,
                "state": state,
                "tsStart": ts_start,
                "tsEnd": ts_end,
            },
        )

    def get_organization_auth_radius_servers(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/auth/radius/servers``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-auth-radius-servers/
        """
        return self._call(
            GET_ORGANIZATION_AUTH_RADIUS_SERVERS,
            (organization_id,),
        )

    def create_organization_auth_radius_server(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/auth/radius/servers``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-auth-radius-server/
        """
        return self._call(
            CREATE_ORGANIZATION_AUTH_RADIUS_SERVER,
            (organization_id,),
            {},
            body,
        )

    def get_organization_auth_radius_servers_assignments(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/auth/radius/servers/assignments``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-auth-radius-servers-
        assignments/
        """
        return self._call(
            GET_ORGANIZATION_AUTH_RADIUS_SERVERS_ASSIGNMENTS,
            (organization_id,),
        )

    def delete_organization_auth_radius_server(
        self,
        organization_id: str | int | None,
        server_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/auth/radius/servers/{serverId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-auth-radius-server/
        """
        return self._call(
            DELETE_ORGANIZATION_AUTH_RADIUS_SERVER,
            (organization_id, server_id,),
        )

    def get_organization_auth_radius_server(
        self,
        organization_id: str | int | None,
        server_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/auth/radius/servers/{serverId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-auth-radius-server/
        """
        return self._call(
            GET_ORGANIZATION_AUTH_RADIUS_SERVER,
            (organization_id, server_id,),
        )

    def update_organization_auth_radius_server(
        self,
        organization_id: str | int | None,
        server_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/auth/radius/servers/{serverId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-auth-radius-server/
        """
        return self._call(
            UPDATE_ORGANIZATION_AUTH_RADIUS_SERVER,
            (organization_id, server_id,),
            {},
            body,
        )

    def code_organization_automate_identity(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/automate/identity/code``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/code-organization-automate-identity/
        """
        return self._call(
            CODE_ORGANIZATION_AUTOMATE_IDENTITY,
            (organization_id,),
        )

    def get_organization_branding_policies(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationBrandingPolicy]:
        """``GET /organizations/{organizationId}/brandingPolicies``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-branding-policies/
        """
        return self._list(
            GET_ORGANIZATION_BRANDING_POLICIES,
            (organization_id,),
        )

    def create_organization_branding_policy(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        enabled: bool | None | UnsetType = UNSET,
        appearance: Mapping[str, Any] | None | UnsetType = UNSET,
        admin_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        help_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        custom_logo: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationBrandingPolicyResponse]:
        """``POST /organizations/{organizationId}/brandingPolicies``

        OAuth scope: ``dashboard:iam:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-branding-policy/
        """
        return self._call(
            CREATE_ORGANIZATION_BRANDING_POLICY,
            (organization_id,),
            {},
            {
                "name": name,
                "enabled": enabled,
                "appearance": appearance,
                "adminSettings": admin_settings,
                "helpSettings": help_settings,
                "customLogo": custom_logo,
            },
        )

    def get_organization_branding_policies_priorities(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationBrandingPoliciesPriorities]:
        """``GET /organizations/{organizationId}/brandingPolicies/priorities``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-branding-policies-priorities/
        """
        return self._call(
            GET_ORGANIZATION_BRANDING_POLICIES_PRIORITIES,
            (organization_id,),
        )

    def update_organization_branding_policies_priorities(
        self,
        organization_id: str | int | None,
        *,
        branding_policy_ids: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationBrandingPoliciesPrioritiesResponse]:
        """``PUT /organizations/{organizationId}/brandingPolicies/priorities``

        OAuth scope: ``dashboard:iam:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-branding-policies-
        priorities/
        """
        return self._call(
            UPDATE_ORGANIZATION_BRANDING_POLICIES_PRIORITIES,
            (organization_id,),
            {},
            {
                "brandingPolicyIds[]": branding_policy_ids,
            },
        )

    def delete_organization_branding_policy(
        self,
        organization_id: str | int | None,
        branding_policy_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/brandingPolicies/{brandingPolicyId}``

        OAuth scope: ``dashboard:iam:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-branding-policy/
        """
        return self._call(
            DELETE_ORGANIZATION_BRANDING_POLICY,
            (organization_id, branding_policy_id,),
        )

    def get_organization_branding_policy(
        self,
        organization_id: str | int | None,
        branding_policy_id: str | int | None,
    ) -> Call[models.OrganizationBrandingPolicyDetails]:
        """``GET /organizations/{organizationId}/brandingPolicies/{brandingPolicyId}``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-branding-policy/
        """
        return self._call(
            GET_ORGANIZATION_BRANDING_POLICY,
            (organization_id, branding_policy_id,),
        )

    def update_organization_branding_policy(
        self,
        organization_id: str | int | None,
        branding_policy_id: str | int | None,
        *,
        name: str | None,
        enabled: bool | None | UnsetType = UNSET,
        appearance: Mapping[str, Any] | None | UnsetType = UNSET,
        admin_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        help_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        custom_logo: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationBrandingPolicyResponse]:
        """``PUT /organizations/{organizationId}/brandingPolicies/{brandingPolicyId}``

        OAuth scope: ``dashboard:iam:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-branding-policy/
        """
        return self._call(
            UPDATE_ORGANIZATION_BRANDING_POLICY,
            (organization_id, branding_policy_id,),
            {},
            {
                "name": name,
                "enabled": enabled,
                "appearance": appearance,
                "adminSettings": admin_settings,
                "helpSettings": help_settings,
                "customLogo": custom_logo,
            },
        )

    def get_organization_certificates(
        self,
        organization_id: str | int | None,
        *,
        certificate_ids: Any = UNSET,
        cert_managed_by: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/certificates``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-certificates/
        """
        return self._call(
            GET_ORGANIZATION_CERTIFICATES,
            (organization_id,),
            {
                "certificateIds": certificate_ids,
                "certManagedBy": cert_managed_by,
            },
        )

    def delete_organization_certificates_authorities(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``DELETE /organizations/{organizationId}/certificates/authorities``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-certificates-authorities/
        """
        return self._call(
            DELETE_ORGANIZATION_CERTIFICATES_AUTHORITIES,
            (organization_id,),
            {},
            body,
        )

    def get_organization_certificates_authorities(
        self,
        organization_id: str | int | None,
        *,
        authority_ids: Any = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        direction: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/certificates/authorities``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-certificates-authorities/
        """
        return self._list(
            GET_ORGANIZATION_CERTIFICATES_AUTHORITIES,
            (organization_id,),
            {
                "authorityIds": authority_ids,
                "sortBy": sort_by,
                "direction": direction,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_certificates_authority(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/certificates/authorities``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-certificates-authority/
        """
        return self._call(
            CREATE_ORGANIZATION_CERTIFICATES_AUTHORITY,
            (organization_id,),
            {},
            body,
        )

    def update_organization_certificates_authorities(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/certificates/authorities``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-certificates-authorities/
        """
        return self._call(
            UPDATE_ORGANIZATION_CERTIFICATES_AUTHORITIES,
            (organization_id,),
            {},
            body,
        )

    def get_organization_certificates_authorities_job(
        self,
        organization_id: str | int | None,
        job_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/certificates/authorities/jobs/{jobId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-certificates-authorities-job/
        """
        return self._call(
            GET_ORGANIZATION_CERTIFICATES_AUTHORITIES_JOB,
            (organization_id, job_id,),
        )

    def revoke_organization_certificates_authorities(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/certificates/authorities/revoke``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/revoke-organization-certificates-authorities/
        """
        return self._call(
            REVOKE_ORGANIZATION_CERTIFICATES_AUTHORITIES,
            (organization_id,),
            {},
            body,
        )

    def import_organization_certificates(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/certificates/import``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/import-organization-certificates/
        """
        return self._call(
            IMPORT_ORGANIZATION_CERTIFICATES,
            (organization_id,),
            {},
            body,
        )

    def get_organization_certificates_meraki_auth_contents(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/certificates/merakiAuth/contents``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-certificates-meraki-auth-
        contents/
        """
        return self._call(
            GET_ORGANIZATION_CERTIFICATES_MERAKI_AUTH_CONTENTS,
            (organization_id,),
        )

    def get_organization_certificates_revocation_lists(
        self,
        organization_id: str | int | None,
        *,
        certificate_authority_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/certificates/revocationLists``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-certificates-revocation-
        lists/
        """
        return self._call(
            GET_ORGANIZATION_CERTIFICATES_REVOCATION_LISTS,
            (organization_id,),
            {
                "certificateAuthorityIds[]": certificate_authority_ids,
            },
        )

    def delete_organization_certificate(
        self,
        organization_id: str | int | None,
        certificate_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/certificates/{certificateId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-certificate/
        """
        return self._call(
            DELETE_ORGANIZATION_CERTIFICATE,
            (organization_id, certificate_id,),
        )

    def update_organization_certificate(
        self,
        organization_id: str | int | None,
        certificate_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/certificates/{certificateId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-certificate/
        """
        return self._call(
            UPDATE_ORGANIZATION_CERTIFICATE,
            (organization_id, certificate_id,),
            {},
            body,
        )

    def get_organization_certificate_contents(
        self,
        organization_id: str | int | None,
        certificate_id: str | int | None,
        *,
        chain_id: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/certificates/{certificateId}/contents``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-certificate-contents/
        """
        return self._call(
            GET_ORGANIZATION_CERTIFICATE_CONTENTS,
            (organization_id, certificate_id,),
            {
                "chainId": chain_id,
            },
        )

    def claim_into_organization(
        self,
        organization_id: str | int | None,
        *,
        orders: Sequence[str | None] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        licenses: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.ClaimIntoOrganizationResponse]:
        """``POST /organizations/{organizationId}/claim``

        Deprecated.

        OAuth scope: ``dashboard:licensing:config:write``.

        https://developer.cisco.com/meraki/api-v1/claim-into-organization/
        """
        return self._call(
            CLAIM_INTO_ORGANIZATION,
            (organization_id,),
            {},
            {
                "orders[]": orders,
                "serials[]": serials,
                "licenses[]": licenses,
            },
        )

    def get_organization_clients_bandwidth_usage_history(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationClientsBandwidthUsageHistory]:
        """``GET /organizations/{organizationId}/clients/bandwidthUsageHistory``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-clients-bandwidth-usage-
        history/
        """
        return self._list(
            GET_ORGANIZATION_CLIENTS_BANDWIDTH_USAGE_HISTORY,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_clients_overview(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[models.OrganizationClientsOverview]:
        """``GET /organizations/{organizationId}/clients/overview``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-clients-overview/
        """
        return self._call(
            GET_ORGANIZATION_CLIENTS_OVERVIEW,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_clients_search(
        self,
        organization_id: str | int | None,
        *,
        mac: str | None,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationClientsSearch]:
        """``GET /organizations/{organizationId}/clients/search``

        Page size: 3 to 5, the API's default 5; 5 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-clients-search/
        """
        return self._list(
            GET_ORGANIZATION_CLIENTS_SEARCH,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "mac": mac,
            },
        )

    def clone_organization(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
    ) -> Call[models.CloneOrganizationResponse]:
        """``POST /organizations/{organizationId}/clone``

        https://developer.cisco.com/meraki/api-v1/clone-organization/
        """
        return self._call(
            CLONE_ORGANIZATION,
            (organization_id,),
            {},
            {
                "name": name,
            },
        )

    def get_organization_cloud_connectivity_requirements(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/cloud/connectivity/requirements``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-cloud-connectivity-
        requirements/
        """
        return self._call(
            GET_ORGANIZATION_CLOUD_CONNECTIVITY_REQUIREMENTS,
            (organization_id,),
        )

    def get_organization_compute_application_deployments(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        developer_names: Any = UNSET,
        application_names: Any = UNSET,
        enabled: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/compute/application/deployments``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-compute-application-
        deployments/
        """
        return self._list(
            GET_ORGANIZATION_COMPUTE_APPLICATION_DEPLOYMENTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "developerNames": developer_names,
                "applicationNames": application_names,
                "enabled": enabled,
            },
        )

    def create_organization_compute_application_deployments_bulk_create(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/compute/application/deployments/bulkCreate``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-compute-application-
        deployments-bulk-create/
        """
        return self._call(
            CREATE_ORGANIZATION_COMPUTE_APPLICATION_DEPLOYMENTS_BULK_CREATE,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_compute_application_deployment(
        self,
        organization_id: str | int | None,
        deployment_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/compute/application/deployments/{deploymentId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-compute-application-
        deployment/
        """
        return self._call(
            DELETE_ORGANIZATION_COMPUTE_APPLICATION_DEPLOYMENT,
            (organization_id, deployment_id,),
        )

    def update_organization_compute_application_deployment(
        self,
        organization_id: str | int | None,
        deployment_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/compute/application/deployments/{deploymentId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-compute-application-
        deployment/
        """
        return self._call(
            UPDATE_ORGANIZATION_COMPUTE_APPLICATION_DEPLOYMENT,
            (organization_id, deployment_id,),
            {},
            body,
        )

    def get_organization_compute_hosts(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        developer_name: Any = UNSET,
        application_name: Any = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/compute/hosts``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-compute-hosts/
        """
        return self._list(
            GET_ORGANIZATION_COMPUTE_HOSTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "developerName": developer_name,
                "applicationName": application_name,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_config_templates(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationConfigTemplate]:
        """``GET /organizations/{organizationId}/configTemplates``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-config-templates/
        """
        return self._list(
            GET_ORGANIZATION_CONFIG_TEMPLATES,
            (organization_id,),
        )

    def create_organization_config_template(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        time_zone: str | None | UnsetType = UNSET,
        copy_from_network_id: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationConfigTemplateResponse]:
        """``POST /organizations/{organizationId}/configTemplates``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-config-template/
        """
        return self._call(
            CREATE_ORGANIZATION_CONFIG_TEMPLATE,
            (organization_id,),
            {},
            {
                "name": name,
                "timeZone": time_zone,
                "copyFromNetworkId": copy_from_network_id,
            },
        )

    def delete_organization_config_template(
        self,
        organization_id: str | int | None,
        config_template_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/configTemplates/{configTemplateId}``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-config-template/
        """
        return self._call(
            DELETE_ORGANIZATION_CONFIG_TEMPLATE,
            (organization_id, config_template_id,),
        )

    def get_organization_config_template(
        self,
        organization_id: str | int | None,
        config_template_id: str | int | None,
    ) -> Call[models.OrganizationConfigTemplateDetails]:
        """``GET /organizations/{organizationId}/configTemplates/{configTemplateId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-config-template/
        """
        return self._call(
            GET_ORGANIZATION_CONFIG_TEMPLATE,
            (organization_id, config_template_id,),
        )

    def update_organization_config_template(
        self,
        organization_id: str | int | None,
        config_template_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        time_zone: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationConfigTemplateResponse]:
        """``PUT /organizations/{organizationId}/configTemplates/{configTemplateId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-config-template/
        """
        return self._call(
            UPDATE_ORGANIZATION_CONFIG_TEMPLATE,
            (organization_id, config_template_id,),
            {},
            {
                "name": name,
                "timeZone": time_zone,
            },
        )

    def get_organization_configuration_changes(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        admin_id: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationConfigurationChange]:
        """``GET /organizations/{organizationId}/configurationChanges``

        Page size: 3 to 100000, the API's default 5000; 5000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-configuration-changes/
        """
        return self._list(
            GET_ORGANIZATION_CONFIGURATION_CHANGES,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkId": network_id,
                "adminId": admin_id,
            },
        )

    def get_organization_devices(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        configuration_updated_after: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        tags_filter_type: str | None | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        model: str | None | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        sensor_metrics: Sequence[str | None] | UnsetType = UNSET,
        sensor_alert_profile_ids: Sequence[str | None] | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevice]:
        """``GET /organizations/{organizationId}/devices``

        Page size: 3 to 5000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "configurationUpdatedAfter": configuration_updated_after,
                "networkIds[]": network_ids,
                "productTypes[]": product_types,
                "tags[]": tags,
                "tagsFilterType": tags_filter_type,
                "name": name,
                "mac": mac,
                "serial": serial,
                "model": model,
                "macs[]": macs,
                "serials[]": serials,
                "sensorMetrics[]": sensor_metrics,
                "sensorAlertProfileIds[]": sensor_alert_profile_ids,
                "models[]": models,
            },
        )

    def get_organization_devices_availabilities(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        tags_filter_type: str | None | UnsetType = UNSET,
        statuses: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesAvailability]:
        """``GET /organizations/{organizationId}/devices/availabilities``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-availabilities/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_AVAILABILITIES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "productTypes[]": product_types,
                "serials[]": serials,
                "tags[]": tags,
                "tagsFilterType": tags_filter_type,
                "statuses[]": statuses,
            },
        )

    def get_organization_devices_availabilities_change_history(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        statuses: Sequence[str | None] | UnsetType = UNSET,
        categories: Sequence[str | None] | UnsetType = UNSET,
        network_tags: Sequence[str | None] | UnsetType = UNSET,
        network_tags_filter_type: Any = UNSET,
        device_tags: Sequence[str | None] | UnsetType = UNSET,
        device_tags_filter_type: Any = UNSET,
    ) -> Paginator[models.OrganizationDevicesAvailabilitiesChangeHistory]:
        """``GET /organizations/{organizationId}/devices/availabilities/changeHistory``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-availabilities-
        change-history/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_AVAILABILITIES_CHANGE_HISTORY,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "serials[]": serials,
                "productTypes[]": product_types,
                "networkIds[]": network_ids,
                "statuses[]": statuses,
                "categories[]": categories,
                "networkTags[]": network_tags,
                "networkTagsFilterType": network_tags_filter_type,
                "deviceTags[]": device_tags,
                "deviceTagsFilterType": device_tags_filter_type,
            },
        )

    def get_organization_devices_boots_history(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        most_recent_per_device: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/devices/boots/history``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-boots-history/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_BOOTS_HISTORY,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "serials[]": serials,
                "productTypes[]": product_types,
                "mostRecentPerDevice": most_recent_per_device,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
            },
        )

    def get_organization_devices_boots_overview_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/devices/boots/overview/byDevice``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-boots-overview-by-
        device/
        """
        return self._call(
            GET_ORGANIZATION_DEVICES_BOOTS_OVERVIEW_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "productTypes[]": product_types,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_devices_cellular_data_devices(
        self,
        organization_id: str | int | None,
        *,
        include_assigned: bool | None | UnsetType = UNSET,
        included_serials: Sequence[str | None] | UnsetType = UNSET,
        excluded_serials: Sequence[str | None] | UnsetType = UNSET,
        included_profile_ids: Sequence[str | None] | UnsetType = UNSET,
        excluded_profile_ids: Sequence[str | None] | UnsetType = UNSET,
        device_types: Sequence[str | None] | UnsetType = UNSET,
        slots: Sequence[str | None] | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataDevice]:
        """``GET /organizations/{organizationId}/devices/cellular/data/devices``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-
        devices/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CELLULAR_DATA_DEVICES,
            (organization_id,),
            {
                "includeAssigned": include_assigned,
                "includedSerials[]": included_serials,
                "excludedSerials[]": excluded_serials,
                "includedProfileIds[]": included_profile_ids,
                "excludedProfileIds[]": excluded_profile_ids,
                "deviceTypes[]": device_types,
                "slots[]": slots,
                "name": name,
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_devices_cellular_data_profiles(
        self,
        organization_id: str | int | None,
        *,
        profile_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataProfile]:
        """``GET /organizations/{organizationId}/devices/cellular/data/profiles``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-
        profiles/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILES,
            (organization_id,),
            {
                "profileIds[]": profile_ids,
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_devices_cellular_data_profile(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        description: str | None,
        rules: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.CreateOrganizationDevicesCellularDataProfileResponse]:
        """``POST /organizations/{organizationId}/devices/cellular/data/profiles``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-devices-cellular-data-
        profile/
        """
        return self._call(
            CREATE_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILE,
            (organization_id,),
            {},
            {
                "name": name,
                "description": description,
                "rules[]": rules,
            },
        )

    def get_organization_devices_cellular_data_profiles_assignments(
        self,
        organization_id: str | int | None,
        *,
        profile_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataProfilesAssignment]:
        """``GET /organizations/{organizationId}/devices/cellular/data/profiles/assignments``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-
        profiles-assignments/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILES_ASSIGNMENTS,
            (organization_id,),
            {
                "profileIds[]": profile_ids,
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def batch_organization_devices_cellular_data_profiles_assignments_create(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateResponse]:
        """``POST
        /organizations/{organizationId}/devices/cellular/data/profiles/assignments/batchCreate``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/batch-organization-devices-cellular-data-
        profiles-assignments-create/
        """
        return self._call(
            BATCH_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILES_ASSIGNMENTS_CREATE,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def bulk_organization_devices_cellular_data_profiles_assignments_delete(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[None]:
        """``POST
        /organizations/{organizationId}/devices/cellular/data/profiles/assignments/bulkDelete``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-cellular-data-
        profiles-assignments-delete/
        """
        return self._call(
            BULK_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILES_ASSIGNMENTS_DELETE,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def delete_organization_devices_cellular_data_profile(
        self,
        organization_id: str | int | None,
        profile_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/devices/cellular/data/profiles/{profileId}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-devices-cellular-data-
        profile/
        """
        return self._call(
            DELETE_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILE,
            (organization_id, profile_id,),
        )

    def update_organization_devices_cellular_data_profile(
        self,
        organization_id: str | int | None,
        profile_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None,
        profile_id_: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationDevicesCellularDataProfileResponse]:
        """``PUT /organizations/{organizationId}/devices/cellular/data/profiles/{profileId}``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-devices-cellular-data-
        profile/
        """
        return self._call(
            UPDATE_ORGANIZATION_DEVICES_CELLULAR_DATA_PROFILE,
            (organization_id, profile_id,),
            {},
            {
                "profileId": profile_id_,
                "description": description,
                "rules[]": rules,
            },
        )

    def get_organization_devices_cellular_data_usage_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataUsageByDevice]:
        """``GET /organizations/{organizationId}/devices/cellular/data/usage/byDevice``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-usage-
        by-device/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CELLULAR_DATA_USAGE_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_devices_cellular_data_usage_history_by_device_by_interval(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None],
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataUsageHistoryByDeviceByInterval]:
        """``GET
        /organizations/{organizationId}/devices/cellular/data/usage/history/byDevice/byInterval``

        Page size: 3 to 10, the API's default 5; 10 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-usage-
        history-by-device-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CELLULAR_DATA_USAGE_HISTORY_BY_DEVICE_BY_INTERVAL,
            (organization_id,),
            {
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_devices_cellular_geolocations(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularGeolocation]:
        """``GET /organizations/{organizationId}/devices/cellular/geolocations``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-
        geolocations/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CELLULAR_GEOLOCATIONS,
            (organization_id,),
            {
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_devices_cellular_uplinks_bands_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularUplinksBandsByDevice]:
        """``GET /organizations/{organizationId}/devices/cellular/uplinks/bands/byDevice``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-uplinks-
        bands-by-device/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CELLULAR_UPLINKS_BANDS_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_devices_cellular_uplinks_towers_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularUplinksTowersByDevice]:
        """``GET /organizations/{organizationId}/devices/cellular/uplinks/towers/byDevice``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-uplinks-
        towers-by-device/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CELLULAR_UPLINKS_TOWERS_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_devices_certificates(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        feature_types: Any = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        direction: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/devices/certificates``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-certificates/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CERTIFICATES,
            (organization_id,),
            {
                "serials[]": serials,
                "featureTypes": feature_types,
                "sortBy": sort_by,
                "direction": direction,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_devices_controller_migrations(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        target: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesControllerMigration]:
        """``GET /organizations/{organizationId}/devices/controller/migrations``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-controller-
        migrations/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_CONTROLLER_MIGRATIONS,
            (organization_id,),
            {
                "serials[]": serials,
                "networkIds[]": network_ids,
                "target": target,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_devices_controller_migration(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | None,
        target: str | None,
    ) -> Call[models.CreateOrganizationDevicesControllerMigrationResponse]:
        """``POST /organizations/{organizationId}/devices/controller/migrations``

        Action batch: ``mr/actions/migrate``.

        https://developer.cisco.com/meraki/api-v1/create-organization-devices-controller-
        migration/
        """
        return self._call(
            CREATE_ORGANIZATION_DEVICES_CONTROLLER_MIGRATION,
            (organization_id,),
            {},
            {
                "serials[]": serials,
                "target": target,
            },
        )

    def bulk_update_organization_devices_details(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | None,
        details: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.BulkUpdateOrganizationDevicesDetailsResponse]:
        """``POST /organizations/{organizationId}/devices/details/bulkUpdate``

        Action batch: ``details/update``.

        https://developer.cisco.com/meraki/api-v1/bulk-update-organization-devices-details/
        """
        return self._call(
            BULK_UPDATE_ORGANIZATION_DEVICES_DETAILS,
            (organization_id,),
            {},
            {
                "serials[]": serials,
                "details[]": details,
            },
        )

    def get_organization_devices_memory_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        usage_threshold: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/devices/memory/byDevice``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-memory-by-device/
        """
        return self._call(
            GET_ORGANIZATION_DEVICES_MEMORY_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "productTypes[]": product_types,
                "usageThreshold": usage_threshold,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_devices_overview_by_model(
        self,
        organization_id: str | int | None,
        *,
        models: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[models.OrganizationDevicesOverviewByModel]:
        """``GET /organizations/{organizationId}/devices/overview/byModel``

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-overview-by-model/
        """
        return self._call(
            GET_ORGANIZATION_DEVICES_OVERVIEW_BY_MODEL,
            (organization_id,),
            {
                "models[]": models,
                "networkIds[]": network_ids,
                "productTypes[]": product_types,
            },
        )

    def get_organization_devices_packet_capture_captures(
        self,
        organization_id: str | int | None,
        *,
        capture_ids: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        process: Sequence[str | None] | UnsetType = UNSET,
        capture_status: Sequence[str | None] | UnsetType = UNSET,
        name: Sequence[str | None] | UnsetType = UNSET,
        client_mac: Sequence[str | None] | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        device_name: str | None | UnsetType = UNSET,
        admin_name: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesPacketCaptureCapture]:
        """``GET /organizations/{organizationId}/devices/packetCapture/captures``

        Page size: 3 to 100, the API's default 10; 100 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-
        captures/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURES,
            (organization_id,),
            {
                "captureIds[]": capture_ids,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "process[]": process,
                "captureStatus[]": capture_status,
                "name[]": name,
                "clientMac[]": client_mac,
                "notes": notes,
                "deviceName": device_name,
                "adminName": admin_name,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
            },
        )

    def create_organization_devices_packet_capture_capture(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | None,
        name: str | None,
        output_type: str | None | UnsetType = UNSET,
        destination: str | None | UnsetType = UNSET,
        ports: str | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        duration: int | None | UnsetType = UNSET,
        filter_expression: str | None | UnsetType = UNSET,
        interface: str | None | UnsetType = UNSET,
        advanced: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationDevicesPacketCaptureCaptureResponse]:
        """``POST /organizations/{organizationId}/devices/packetCapture/captures``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-devices-packet-capture-
        capture/
        """
        return self._call(
            CREATE_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURE,
            (organization_id,),
            {},
            {
                "serials[]": serials,
                "name": name,
                "outputType": output_type,
                "destination": destination,
                "ports": ports,
                "notes": notes,
                "duration": duration,
                "filterExpression": filter_expression,
                "interface": interface,
                "advanced": advanced,
            },
        )

    def bulk_organization_devices_packet_capture_captures_create(
        self,
        organization_id: str | int | None,
        *,
        devices: Sequence[Mapping[str, Any] | None] | None,
        name: str | None,
        notes: str | None | UnsetType = UNSET,
        duration: int | None | UnsetType = UNSET,
        filter_expression: str | None | UnsetType = UNSET,
        advanced: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.BulkOrganizationDevicesPacketCaptureCapturesCreateResponse]:
        """``POST /organizations/{organizationId}/devices/packetCapture/captures/bulkCreate``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-
        captures-create/
        """
        return self._call(
            BULK_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURES_CREATE,
            (organization_id,),
            {},
            {
                "devices[]": devices,
                "notes": notes,
                "duration": duration,
                "filterExpression": filter_expression,
                "name": name,
                "advanced": advanced,
            },
        )

    def bulk_organization_devices_packet_capture_captures_delete(
        self,
        organization_id: str | int | None,
        *,
        capture_ids: Sequence[str | None] | None,
    ) -> Call[None]:
        """``POST /organizations/{organizationId}/devices/packetCapture/captures/bulkDelete``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-
        captures-delete/
        """
        return self._call(
            BULK_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURES_DELETE,
            (organization_id,),
            {},
            {
                "captureIds[]": capture_ids,
            },
        )

    def delete_organization_devices_packet_capture_capture(
        self,
        organization_id: str | int | None,
        capture_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/devices/packetCapture/captures/{captureId}``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-devices-packet-capture-
        capture/
        """
        return self._call(
            DELETE_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURE,
            (organization_id, capture_id,),
        )

    def generate_organization_devices_packet_capture_capture_download_url(
        self,
        organization_id: str | int | None,
        capture_id: str | int | None,
    ) -> Call[models.GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlResponse]:
        """``POST
        /organizations/{organizationId}/devices/packetCapture/captures/{captureId}/downloadUrl/generate``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/generate-organization-devices-packet-capture-
        capture-download-url/
        """
        return self._call(
            GENERATE_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURE_DOWNLOAD_URL,
            (organization_id, capture_id,),
        )

    def stop_organization_devices_packet_capture_capture(
        self,
        organization_id: str | int | None,
        capture_id: str | int | None,
        *,
        serials: Sequence[str | None] | None,
    ) -> Call[models.StopOrganizationDevicesPacketCaptureCaptureResponse]:
        """``POST /organizations/{organizationId}/devices/packetCapture/captures/{captureId}/stop``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/stop-organization-devices-packet-capture-
        capture/
        """
        return self._call(
            STOP_ORGANIZATION_DEVICES_PACKET_CAPTURE_CAPTURE,
            (organization_id, capture_id,),
            {},
            {
                "serials[]": serials,
            },
        )

    def get_organization_devices_packet_capture_opportunistic_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/devices/packetCapture/opportunistic/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-
        opportunistic-by-network/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_PACKET_CAPTURE_OPPORTUNISTIC_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
            },
        )

    def get_organization_devices_packet_capture_schedules(
        self,
        organization_id: str | int | None,
        *,
        schedule_ids: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        device_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesPacketCaptureSchedule]:
        """``GET /organizations/{organizationId}/devices/packetCapture/schedules``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-
        schedules/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULES,
            (organization_id,),
            {
                "scheduleIds[]": schedule_ids,
                "networkIds[]": network_ids,
                "deviceIds[]": device_ids,
            },
        )

    def create_organization_devices_packet_capture_schedule(
        self,
        organization_id: str | int | None,
        *,
        devices: Sequence[Mapping[str, Any] | None] | None,
        name: str | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        duration: int | None | UnsetType = UNSET,
        filter_expression: str | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        schedule: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationDevicesPacketCaptureScheduleResponse]:
        """``POST /organizations/{organizationId}/devices/packetCapture/schedules``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-devices-packet-capture-
        schedule/
        """
        return self._call(
            CREATE_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULE,
            (organization_id,),
            {},
            {
                "devices[]": devices,
                "name": name,
                "notes": notes,
                "duration": duration,
                "filterExpression": filter_expression,
                "enabled": enabled,
                "schedule": schedule,
            },
        )

    def bulk_organization_devices_packet_capture_schedules_delete(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/devices/packetCapture/schedules/bulkDelete``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-
        schedules-delete/
        """
        return self._call(
            BULK_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULES_DELETE,
            (organization_id,),
            {},
            body,
        )

    def reorder_organization_devices_packet_capture_schedules(
        self,
        organization_id: str | int | None,
        *,
        order: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.ReorderOrganizationDevicesPacketCaptureSchedulesResponse]:
        """``POST /organizations/{organizationId}/devices/packetCapture/schedules/reorder``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``reorder``.

        https://developer.cisco.com/meraki/api-v1/reorder-organization-devices-packet-capture-
        schedules/
        """
        return self._call(
            REORDER_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULES,
            (organization_id,),
            {},
            {
                "order[]": order,
            },
        )

    def delete_organization_devices_packet_capture_schedule(
        self,
        organization_id: str | int | None,
        schedule_id: str | int | None,
        *,
        schedule_id_: str | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-devices-packet-capture-
        schedule/
        """
        return self._call(
            DELETE_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULE,
            (organization_id, schedule_id,),
            {},
            {
                "scheduleId": schedule_id_,
            },
        )

    def update_organization_devices_packet_capture_schedule(
        self,
        organization_id: str | int | None,
        schedule_id: str | int | None,
        *,
        devices: Sequence[Mapping[str, Any] | None] | None,
        name: str | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        duration: int | None | UnsetType = UNSET,
        filter_expression: str | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        schedule: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationDevicesPacketCaptureScheduleResponse]:
        """``PUT /organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-devices-packet-capture-
        schedule/
        """
        return self._call(
            UPDATE_ORGANIZATION_DEVICES_PACKET_CAPTURE_SCHEDULE,
            (organization_id, schedule_id,),
            {},
            {
                "devices[]": devices,
                "name": name,
                "notes": notes,
                "duration": duration,
                "filterExpression": filter_expression,
                "enabled": enabled,
                "schedule": schedule,
            },
        )

    def tasks_organization_devices_packet_capture(
        self,
        organization_id: str | int | None,
        packet_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/devices/packetCaptures/{packetId}/tasks``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/tasks-organization-devices-packet-capture/
        """
        return self._call(
            TASKS_ORGANIZATION_DEVICES_PACKET_CAPTURE,
            (organization_id, packet_id,),
            {},
            body,
        )

    def get_organization_devices_packet_capture_task(
        self,
        organization_id: str | int | None,
        packet_id: str | int | None,
        id: str | int | None,
        *,
        network_id: str | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/devices/packetCaptures/{packetId}/tasks/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-task/
        """
        return self._call(
            GET_ORGANIZATION_DEVICES_PACKET_CAPTURE_TASK,
            (organization_id, packet_id, id,),
            {
                "networkId": network_id,
            },
        )

    def bulk_organization_devices_placement_positions_update(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/devices/placement/positions/bulkUpdate``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-placement-positions-
        update/
        """
        return self._call(
            BULK_ORGANIZATION_DEVICES_PLACEMENT_POSITIONS_UPDATE,
            (organization_id,),
            {},
            body,
        )

    def get_organization_devices_power_modules_statuses_by_device(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        tags_filter_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesPowerModulesStatusesByDevice]:
        """``GET /organizations/{organizationId}/devices/powerModules/statuses/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-power-modules-
        statuses-by-device/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_POWER_MODULES_STATUSES_BY_DEVICE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "productTypes[]": product_types,
                "serials[]": serials,
                "tags[]": tags,
                "tagsFilterType": tags_filter_type,
            },
        )

    def get_organization_devices_provisioning_statuses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        status: str | None | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        tags_filter_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesProvisioningStatus]:
        """``GET /organizations/{organizationId}/devices/provisioning/statuses``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-provisioning-
        statuses/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_PROVISIONING_STATUSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "productTypes[]": product_types,
                "serials[]": serials,
                "status": status,
                "tags[]": tags,
                "tagsFilterType": tags_filter_type,
            },
        )

    def get_organization_devices_software_updates_overviews_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        sort_key: Any = UNSET,
        config_source: Any = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        network_group_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        network_name: str | None | UnsetType = UNSET,
        version_ids: Any = UNSET,
        firmware_status: Any = UNSET,
        firmware_type: Any = UNSET,
        upgrade_dependency_ids: Any = UNSET,
        update_available: Any = UNSET,
        update_status: Any = UNSET,
        template_role: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/devices/software/updates/overviews/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-software-updates-
        overviews-by-network/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_SOFTWARE_UPDATES_OVERVIEWS_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
                "sortKey": sort_key,
                "configSource": config_source,
                "networkIds[]": network_ids,
                "networkGroupIds[]": network_group_ids,
                "productTypes[]": product_types,
                "networkName": network_name,
                "versionIds": version_ids,
                "firmwareStatus": firmware_status,
                "firmwareType": firmware_type,
                "upgradeDependencyIds": upgrade_dependency_ids,
                "updateAvailable": update_available,
                "updateStatus": update_status,
                "templateRole": template_role,
            },
        )

    def get_organization_devices_software_versions(
        self,
        organization_id: str | int | None,
        *,
        release_type: str | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/devices/software/versions``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-software-versions/
        """
        return self._call(
            GET_ORGANIZATION_DEVICES_SOFTWARE_VERSIONS,
            (organization_id,),
            {
                "releaseType": release_type,
            },
        )

    def get_organization_devices_software_versions_changelogs(
        self,
        organization_id: str | int | None,
        *,
        version_ids: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/devices/software/versions/changelogs``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-software-versions-
        changelogs/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_SOFTWARE_VERSIONS_CHANGELOGS,
            (organization_id,),
            {
                "versionIds": version_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_devices_statuses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        statuses: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        tags_filter_type: str | None | UnsetType = UNSET,
        configuration_updated_after: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesStatus]:
        """``GET /organizations/{organizationId}/devices/statuses``

        Deprecated.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-statuses/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_STATUSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "statuses[]": statuses,
                "productTypes[]": product_types,
                "models[]": models,
                "tags[]": tags,
                "tagsFilterType": tags_filter_type,
                "configurationUpdatedAfter": configuration_updated_after,
            },
        )

    def get_organization_devices_statuses_overview(
        self,
        organization_id: str | int | None,
        *,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[models.OrganizationDevicesStatusesOverview]:
        """``GET /organizations/{organizationId}/devices/statuses/overview``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-statuses-overview/
        """
        return self._call(
            GET_ORGANIZATION_DEVICES_STATUSES_OVERVIEW,
            (organization_id,),
            {
                "productTypes[]": product_types,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_devices_syslog_servers_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesSyslogServersByNetwork]:
        """``GET /organizations/{organizationId}/devices/syslog/servers/byNetwork``

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-syslog-servers-by-
        network/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_SYSLOG_SERVERS_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_devices_syslog_servers_roles_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesSyslogServersRolesByNetwork]:
        """``GET /organizations/{organizationId}/devices/syslog/servers/roles/byNetwork``

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-syslog-servers-roles-
        by-network/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_SYSLOG_SERVERS_ROLES_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_devices_system_memory_usage_history_by_interval(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesSystemMemoryUsageHistoryByInterval]:
        """``GET /organizations/{organizationId}/devices/system/memory/usage/history/byInterval``

        Page size: 3 to 20, the API's default 10; 20 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-system-memory-usage-
        history-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_SYSTEM_MEMORY_USAGE_HISTORY_BY_INTERVAL,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "productTypes[]": product_types,
            },
        )

    def get_organization_devices_topology_interfaces(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/devices/topology/interfaces``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-topology-interfaces/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_TOPOLOGY_INTERFACES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
            },
        )

    def get_organization_devices_topology_l2_links(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/devices/topology/l2/links``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-topology-l2-links/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_TOPOLOGY_L2_LINKS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_devices_topology_nodes_discovered(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/devices/topology/nodes/discovered``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-topology-nodes-
        discovered/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_TOPOLOGY_NODES_DISCOVERED,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_devices_uplinks_addresses_by_device(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        tags_filter_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesUplinksAddressesByDevice]:
        """``GET /organizations/{organizationId}/devices/uplinks/addresses/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-uplinks-addresses-by-
        device/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_UPLINKS_ADDRESSES_BY_DEVICE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "productTypes[]": product_types,
                "serials[]": serials,
                "tags[]": tags,
                "tagsFilterType": tags_filter_type,
            },
        )

    def get_organization_devices_uplinks_loss_and_latency(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        uplink: str | None | UnsetType = UNSET,
        ip: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesUplinksLossAndLatency]:
        """``GET /organizations/{organizationId}/devices/uplinksLossAndLatency``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-uplinks-loss-and-
        latency/
        """
        return self._list(
            GET_ORGANIZATION_DEVICES_UPLINKS_LOSS_AND_LATENCY,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "uplink": uplink,
                "ip": ip,
            },
        )

    def get_organization_early_access_features(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationEarlyAccessFeature]:
        """``GET /organizations/{organizationId}/earlyAccess/features``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features/
        """
        return self._list(
            GET_ORGANIZATION_EARLY_ACCESS_FEATURES,
            (organization_id,),
        )

    def get_organization_early_access_features_opt_ins(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationEarlyAccessFeaturesOptIn]:
        """``GET /organizations/{organizationId}/earlyAccess/features/optIns``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features-opt-
        ins/
        """
        return self._list(
            GET_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_INS,
            (organization_id,),
        )

    def create_organization_early_access_features_opt_in(
        self,
        organization_id: str | int | None,
        *,
        short_name: str | None,
        limit_scope_to_networks: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationEarlyAccessFeaturesOptInResponse]:
        """``POST /organizations/{organizationId}/earlyAccess/features/optIns``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-early-access-features-opt-
        in/
        """
        return self._call(
            CREATE_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_IN,
            (organization_id,),
            {},
            {
                "shortName": short_name,
                "limitScopeToNetworks[]": limit_scope_to_networks,
            },
        )

    def delete_organization_early_access_features_opt_in(
        self,
        organization_id: str | int | None,
        opt_in_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/earlyAccess/features/optIns/{optInId}``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-early-access-features-opt-
        in/
        """
        return self._call(
            DELETE_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_IN,
            (organization_id, opt_in_id,),
        )

    def get_organization_early_access_features_opt_in(
        self,
        organization_id: str | int | None,
        opt_in_id: str | int | None,
    ) -> Call[models.OrganizationEarlyAccessFeaturesOptInDetails]:
        """``GET /organizations/{organizationId}/earlyAccess/features/optIns/{optInId}``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features-opt-in/
        """
        return self._call(
            GET_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_IN,
            (organization_id, opt_in_id,),
        )

    def update_organization_early_access_features_opt_in(
        self,
        organization_id: str | int | None,
        opt_in_id: str | int | None,
        *,
        limit_scope_to_networks: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationEarlyAccessFeaturesOptInResponse]:
        """``PUT /organizations/{organizationId}/earlyAccess/features/optIns/{optInId}``

        OAuth scope: ``dashboard:iam:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-early-access-features-opt-
        in/
        """
        return self._call(
            UPDATE_ORGANIZATION_EARLY_ACCESS_FEATURES_OPT_IN,
            (organization_id, opt_in_id,),
            {},
            {
                "limitScopeToNetworks[]": limit_scope_to_networks,
            },
        )

    def update_organization_extensions_sdwanmanager_interconnect(
        self,
        organization_id: str | int | None,
        interconnect_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT
        /organizations/{organizationId}/extensions/sdwanmanager/interconnects/{interconnectId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-extensions-sdwanmanager-
        interconnect/
        """
        return self._call(
            UPDATE_ORGANIZATION_EXTENSIONS_SDWANMANAGER_INTERCONNECT,
            (organization_id, interconnect_id,),
            {},
            body,
        )

    def get_organization_extensions_thousand_eyes_networks(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/extensions/thousandEyes/networks``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-extensions-thousand-eyes-
        networks/
        """
        return self._call(
            GET_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORKS,
            (organization_id,),
        )

    def create_organization_extensions_thousand_eyes_network(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/extensions/thousandEyes/networks``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-extensions-thousand-eyes-
        network/
        """
        return self._call(
            CREATE_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORK,
            (organization_id,),
            {},
            body,
        )

    def get_organization_extensions_thousand_eyes_networks_supported(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        agent_installed: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/extensions/thousandEyes/networks/supported``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-extensions-thousand-eyes-
        networks-supported/
        """
        return self._list(
            GET_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORKS_SUPPORTED,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "agentInstalled": agent_installed,
            },
        )

    def delete_organization_extensions_thousand_eyes_network(
        self,
        organization_id: str | int | None,
        network_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/extensions/thousandEyes/networks/{networkId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-extensions-thousand-eyes-
        network/
        """
        return self._call(
            DELETE_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORK,
            (organization_id, network_id,),
        )

    def get_organization_extensions_thousand_eyes_network(
        self,
        organization_id: str | int | None,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/extensions/thousandEyes/networks/{networkId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-extensions-thousand-eyes-
        network/
        """
        return self._call(
            GET_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORK,
            (organization_id, network_id,),
        )

    def update_organization_extensions_thousand_eyes_network(
        self,
        organization_id: str | int | None,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/extensions/thousandEyes/networks/{networkId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-extensions-thousand-eyes-
        network/
        """
        return self._call(
            UPDATE_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_NETWORK,
            (organization_id, network_id,),
            {},
            body,
        )

    def create_organization_extensions_thousand_eyes_test(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/extensions/thousandEyes/tests``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-extensions-thousand-eyes-
        test/
        """
        return self._call(
            CREATE_ORGANIZATION_EXTENSIONS_THOUSAND_EYES_TEST,
            (organization_id,),
            {},
            body,
        )

    def get_organization_firmware_upgrades(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        status: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationFirmwareUpgrade]:
        """``GET /organizations/{organizationId}/firmware/upgrades``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-firmware-upgrades/
        """
        return self._list(
            GET_ORGANIZATION_FIRMWARE_UPGRADES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "status[]": status,
                "productTypes[]": product_types,
            },
        )

    def get_organization_firmware_upgrades_by_device(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        firmware_upgrade_batch_ids: Sequence[str | None] | UnsetType = UNSET,
        upgrade_statuses: Sequence[str | None] | UnsetType = UNSET,
        current_upgrades_only: bool | None | UnsetType = UNSET,
        limit_per_device: int | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationFirmwareUpgradesByDevice]:
        """``GET /organizations/{organizationId}/firmware/upgrades/byDevice``

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-firmware-upgrades-by-device/
        """
        return self._list(
            GET_ORGANIZATION_FIRMWARE_UPGRADES_BY_DEVICE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "macs[]": macs,
                "firmwareUpgradeBatchIds[]": firmware_upgrade_batch_ids,
                "upgradeStatuses[]": upgrade_statuses,
                "currentUpgradesOnly": current_upgrades_only,
                "limitPerDevice": limit_per_device,
            },
        )

    def get_organization_floor_plans_auto_locate_devices(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        floor_plan_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationFloorPlansAutoLocateDevice]:
        """``GET /organizations/{organizationId}/floorPlans/autoLocate/devices``

        Page size: 3 to 10000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-floor-plans-auto-locate-
        devices/
        """
        return self._list(
            GET_ORGANIZATION_FLOOR_PLANS_AUTO_LOCATE_DEVICES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "floorPlanIds[]": floor_plan_ids,
            },
        )

    def get_organization_floor_plans_auto_locate_statuses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        floor_plan_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationFloorPlansAutoLocateStatus]:
        """``GET /organizations/{organizationId}/floorPlans/autoLocate/statuses``

        Page size: 3 to 10000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-floor-plans-auto-locate-
        statuses/
        """
        return self._list(
            GET_ORGANIZATION_FLOOR_PLANS_AUTO_LOCATE_STATUSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "floorPlanIds[]": floor_plan_ids,
            },
        )

    def get_organization_access_groups(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        assigned_admin_emails: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/iam/admins/accessGroups``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-access-groups/
        """
        return self._list(
            GET_ORGANIZATION_ACCESS_GROUPS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "assignedAdminEmails": assigned_admin_emails,
            },
        )

    def get_organization_iam_admins_administrators_logins_history(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/iam/admins/administrators/logins/history``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:iam:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-iam-admins-administrators-
        logins-history/
        """
        return self._list(
            GET_ORGANIZATION_IAM_ADMINS_ADMINISTRATORS_LOGINS_HISTORY,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
            },
        )

    def resolve_organization_iam_admins_administrators_me_permissions(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST
        /organizations/{organizationId}/iam/admins/administrators/me/permissions/resolve``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/resolve-organization-iam-admins-
        administrators-me-permissions/
        """
        return self._call(
            RESOLVE_ORGANIZATION_IAM_ADMINS_ADMINISTRATORS_ME_PERMISSIONS,
            (organization_id,),
            {},
            body,
        )

    def get_organization_integrations_deployable(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationIntegrationsDeployable]:
        """``GET /organizations/{organizationId}/integrations/deployable``

        https://developer.cisco.com/meraki/api-v1/get-organization-integrations-deployable/
        """
        return self._list(
            GET_ORGANIZATION_INTEGRATIONS_DEPLOYABLE,
            (organization_id,),
        )

    def get_organization_integrations_deployed(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationIntegrationsDeployed]:
        """``GET /organizations/{organizationId}/integrations/deployed``

        https://developer.cisco.com/meraki/api-v1/get-organization-integrations-deployed/
        """
        return self._list(
            GET_ORGANIZATION_INTEGRATIONS_DEPLOYED,
            (organization_id,),
        )

    def get_organization_integrations_xdr_networks(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationIntegrationsXdrNetwork]:
        """``GET /organizations/{organizationId}/integrations/xdr/networks``

        Page size: 3 to 100, the API's default 20; 100 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-integrations-xdr-networks/
        """
        return self._list(
            GET_ORGANIZATION_INTEGRATIONS_XDR_NETWORKS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def disable_organization_integrations_xdr_networks(
        self,
        organization_id: str | int | None,
        *,
        networks: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.DisableOrganizationIntegrationsXdrNetworksResponse]:
        """``POST /organizations/{organizationId}/integrations/xdr/networks/disable``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``disable``.

        https://developer.cisco.com/meraki/api-v1/disable-organization-integrations-xdr-
        networks/
        """
        return self._call(
            DISABLE_ORGANIZATION_INTEGRATIONS_XDR_NETWORKS,
            (organization_id,),
            {},
            {
                "networks[]": networks,
            },
        )

    def enable_organization_integrations_xdr_networks(
        self,
        organization_id: str | int | None,
        *,
        networks: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.EnableOrganizationIntegrationsXdrNetworksResponse]:
        """``POST /organizations/{organizationId}/integrations/xdr/networks/enable``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``enable``.

        https://developer.cisco.com/meraki/api-v1/enable-organization-integrations-xdr-networks/
        """
        return self._call(
            ENABLE_ORGANIZATION_INTEGRATIONS_XDR_NETWORKS,
            (organization_id,),
            {},
            {
                "networks[]": networks,
            },
        )

    def claim_into_organization_inventory(
        self,
        organization_id: str | int | None,
        *,
        orders: Sequence[str | None] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        licenses: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.ClaimIntoOrganizationInventoryResponse]:
        """``POST /organizations/{organizationId}/inventory/claim``

        OAuth scope: ``dashboard:licensing:config:write``.

        https://developer.cisco.com/meraki/api-v1/claim-into-organization-inventory/
        """
        return self._call(
            CLAIM_INTO_ORGANIZATION_INVENTORY,
            (organization_id,),
            {},
            {
                "orders[]": orders,
                "serials[]": serials,
                "licenses[]": licenses,
            },
        )

    def get_organization_inventory_devices(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        used_state: str | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
        order_numbers: Sequence[str | None] | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        tags_filter_type: str | None | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        eox_statuses: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationInventoryDevice]:
        """``GET /organizations/{organizationId}/inventory/devices``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices/
        """
        return self._list(
            GET_ORGANIZATION_INVENTORY_DEVICES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "usedState": used_state,
                "search": search,
                "macs[]": macs,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "models[]": models,
                "orderNumbers[]": order_numbers,
                "tags[]": tags,
                "tagsFilterType": tags_filter_type,
                "productTypes[]": product_types,
                "eoxStatuses[]": eox_statuses,
            },
        )

    def get_organization_inventory_devices_details(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/inventory/devices/details``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-details/
        """
        return self._list(
            GET_ORGANIZATION_INVENTORY_DEVICES_DETAILS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "productTypes[]": product_types,
            },
        )

    def get_organization_inventory_devices_eox_overview(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationInventoryDevicesEoxOverview]:
        """``GET /organizations/{organizationId}/inventory/devices/eox/overview``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-eox-
        overview/
        """
        return self._call(
            GET_ORGANIZATION_INVENTORY_DEVICES_EOX_OVERVIEW,
            (organization_id,),
        )

    def create_organization_inventory_devices_swaps_bulk(
        self,
        organization_id: str | int | None,
        *,
        swaps: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.CreateOrganizationInventoryDevicesSwapsBulkResponse]:
        """``POST /organizations/{organizationId}/inventory/devices/swaps/bulk``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-inventory-devices-swaps-
        bulk/
        """
        return self._call(
            CREATE_ORGANIZATION_INVENTORY_DEVICES_SWAPS_BULK,
            (organization_id,),
            {},
            {
                "swaps[]": swaps,
            },
        )

    def get_organization_inventory_devices_swaps_bulk(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[models.OrganizationInventoryDevicesSwapsBulk]:
        """``GET /organizations/{organizationId}/inventory/devices/swaps/bulk/{id}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-swaps-bulk/
        """
        return self._call(
            GET_ORGANIZATION_INVENTORY_DEVICES_SWAPS_BULK,
            (organization_id, id,),
        )

    def get_organization_inventory_device(
        self,
        organization_id: str | int | None,
        serial: str | int | None,
    ) -> Call[models.OrganizationInventoryDeviceDetails]:
        """``GET /organizations/{organizationId}/inventory/devices/{serial}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-device/
        """
        return self._call(
            GET_ORGANIZATION_INVENTORY_DEVICE,
            (organization_id, serial,),
        )

    def claim_organization_inventory_orders(
        self,
        organization_id: str | int | None,
        *,
        claim_id: str | None,
        subscriptions: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.ClaimOrganizationInventoryOrdersResponse]:
        """``POST /organizations/{organizationId}/inventory/orders/claim``

        Action batch: ``claim``.

        https://developer.cisco.com/meraki/api-v1/claim-organization-inventory-orders/
        """
        return self._call(
            CLAIM_ORGANIZATION_INVENTORY_ORDERS,
            (organization_id,),
            {},
            {
                "claimId": claim_id,
                "subscriptions[]": subscriptions,
            },
        )

    def preview_organization_inventory_orders(
        self,
        organization_id: str | int | None,
        *,
        claim_id: str | None,
    ) -> Call[models.PreviewOrganizationInventoryOrdersResponse]:
        """``POST /organizations/{organizationId}/inventory/orders/preview``

        https://developer.cisco.com/meraki/api-v1/preview-organization-inventory-orders/
        """
        return self._call(
            PREVIEW_ORGANIZATION_INVENTORY_ORDERS,
            (organization_id,),
            {},
            {
                "claimId": claim_id,
            },
        )

    def release_from_organization_inventory(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.ReleaseFromOrganizationInventoryResponse]:
        """``POST /organizations/{organizationId}/inventory/release``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/release-from-organization-inventory/
        """
        return self._call(
            RELEASE_FROM_ORGANIZATION_INVENTORY,
            (organization_id,),
            {},
            {
                "serials[]": serials,
            },
        )

    def get_organization_licenses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        device_serial: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        state: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationLicense]:
        """``GET /organizations/{organizationId}/licenses``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:licensing:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-licenses/
        """
        return self._list(
            GET_ORGANIZATION_LICENSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "deviceSerial": device_serial,
                "networkId": network_id,
                "state": state,
            },
        )

    def assign_organization_licenses_seats(
        self,
        organization_id: str | int | None,
        *,
        license_id: str | None,
        network_id: str | None,
        seat_count: int | None,
    ) -> Call[models.AssignOrganizationLicensesSeatsResponse]:
        """``POST /organizations/{organizationId}/licenses/assignSeats``

        OAuth scope: ``dashboard:licensing:config:write``.

        Action batch: ``assignSeats``.

        https://developer.cisco.com/meraki/api-v1/assign-organization-licenses-seats/
        """
        return self._call(
            ASSIGN_ORGANIZATION_LICENSES_SEATS,
            (organization_id,),
            {},
            {
                "licenseId": license_id,
                "networkId": network_id,
                "seatCount": seat_count,
            },
        )

    def move_organization_licenses(
        self,
        organization_id: str | int | None,
        *,
        dest_organization_id: str | None,
        license_ids: Sequence[str | None] | None,
    ) -> Call[models.MoveOrganizationLicensesResponse]:
        """``POST /organizations/{organizationId}/licenses/move``

        OAuth scope: ``dashboard:licensing:config:write``.

        Action batch: ``move``.

        https://developer.cisco.com/meraki/api-v1/move-organization-licenses/
        """
        return self._call(
            MOVE_ORGANIZATION_LICENSES,
            (organization_id,),
            {},
            {
                "destOrganizationId": dest_organization_id,
                "licenseIds[]": license_ids,
            },
        )

    def move_organization_licenses_seats(
        self,
        organization_id: str | int | None,
        *,
        dest_organization_id: str | None,
        license_id: str | None,
        seat_count: int | None,
    ) -> Call[models.MoveOrganizationLicensesSeatsResponse]:
        """``POST /organizations/{organizationId}/licenses/moveSeats``

        OAuth scope: ``dashboard:licensing:config:write``.

        Action batch: ``moveSeats``.

        https://developer.cisco.com/meraki/api-v1/move-organization-licenses-seats/
        """
        return self._call(
            MOVE_ORGANIZATION_LICENSES_SEATS,
            (organization_id,),
            {},
            {
                "destOrganizationId": dest_organization_id,
                "licenseId": license_id,
                "seatCount": seat_count,
            },
        )

    def get_organization_licenses_overview(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationLicensesOverview]:
        """``GET /organizations/{organizationId}/licenses/overview``

        OAuth scope: ``dashboard:licensing:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-licenses-overview/
        """
        return self._call(
            GET_ORGANIZATION_LICENSES_OVERVIEW,
            (organization_id,),
        )

    def renew_organization_licenses_seats(
        self,
        organization_id: str | int | None,
        *,
        license_id_to_renew: str | None,
        unused_license_id: str | None,
    ) -> Call[models.RenewOrganizationLicensesSeatsResponse]:
        """``POST /organizations/{organizationId}/licenses/renewSeats``

        OAuth scope: ``dashboard:licensing:config:write``.

        Action batch: ``renewSeats``.

        https://developer.cisco.com/meraki/api-v1/renew-organization-licenses-seats/
        """
        return self._call(
            RENEW_ORGANIZATION_LICENSES_SEATS,
            (organization_id,),
            {},
            {
                "licenseIdToRenew": license_id_to_renew,
                "unusedLicenseId": unused_license_id,
            },
        )

    def get_organization_license(
        self,
        organization_id: str | int | None,
        license_id: str | int | None,
    ) -> Call[models.OrganizationLicenseDetails]:
        """``GET /organizations/{organizationId}/licenses/{licenseId}``

        OAuth scope: ``dashboard:licensing:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-license/
        """
        return self._call(
            GET_ORGANIZATION_LICENSE,
            (organization_id, license_id,),
        )

    def update_organization_license(
        self,
        organization_id: str | int | None,
        license_id: str | int | None,
        *,
        device_serial: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationLicenseResponse]:
        """``PUT /organizations/{organizationId}/licenses/{licenseId}``

        OAuth scope: ``dashboard:licensing:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-license/
        """
        return self._call(
            UPDATE_ORGANIZATION_LICENSE,
            (organization_id, license_id,),
            {},
            {
                "deviceSerial": device_serial,
            },
        )

    def get_organization_login_security(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationLoginSecurity]:
        """``GET /organizations/{organizationId}/loginSecurity``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-login-security/
        """
        return self._call(
            GET_ORGANIZATION_LOGIN_SECURITY,
            (organization_id,),
        )

    def update_organization_login_security(
        self,
        organization_id: str | int | None,
        *,
        enforce_password_expiration: bool | None | UnsetType = UNSET,
        password_expiration_days: int | None | UnsetType = UNSET,
        enforce_different_passwords: bool | None | UnsetType = UNSET,
        num_different_passwords: int | None | UnsetType = UNSET,
        enforce_strong_passwords: bool | None | UnsetType = UNSET,
        minimum_password_length: int | None | UnsetType = UNSET,
        enforce_account_lockout: bool | None | UnsetType = UNSET,
        account_lockout_attempts: int | None | UnsetType = UNSET,
        enforce_idle_timeout: bool | None | UnsetType = UNSET,
        idle_timeout_minutes: int | None | UnsetType = UNSET,
        enforce_two_factor_auth: bool | None | UnsetType = UNSET,
        enforce_login_ip_ranges: bool | None | UnsetType = UNSET,
        login_ip_ranges: Sequence[str | None] | None | UnsetType = UNSET,
        enforce_locked_ip_sessions: bool | None | UnsetType = UNSET,
        api_authentication: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationLoginSecurityResponse]:
        """``PUT /organizations/{organizationId}/loginSecurity``

        OAuth scope: ``dashboard:iam:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-login-security/
        """
        return self._call(
            UPDATE_ORGANIZATION_LOGIN_SECURITY,
            (organization_id,),
            {},
            {
                "enforcePasswordExpiration": enforce_password_expiration,
                "passwordExpirationDays": password_expiration_days,
                "enforceDifferentPasswords": enforce_different_passwords,
                "numDifferentPasswords": num_different_passwords,
                "enforceStrongPasswords": enforce_strong_passwords,
                "minimumPasswordLength": minimum_password_length,
                "enforceAccountLockout": enforce_account_lockout,
                "accountLockoutAttempts": account_lockout_attempts,
                "enforceIdleTimeout": enforce_idle_timeout,
                "idleTimeoutMinutes": idle_timeout_minutes,
                "enforceTwoFactorAuth": enforce_two_factor_auth,
                "enforceLoginIpRanges": enforce_login_ip_ranges,
                "loginIpRanges[]": login_ip_ranges,
                "enforceLockedIpSessions": enforce_locked_ip_sessions,
                "apiAuthentication": api_authentication,
            },
        )

    def get_organization_networks(
        self,
        organization_id: str | int | None,
        *,
        config_template_id: str | None | UnsetType = UNSET,
        is_bound_to_config_template: bool | None | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        tags_filter_type: str | None | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationNetwork]:
        """``GET /organizations/{organizationId}/networks``

        Page size: 3 to 100000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-networks/
        """
        return self._list(
            GET_ORGANIZATION_NETWORKS,
            (organization_id,),
            {
                "configTemplateId": config_template_id,
                "isBoundToConfigTemplate": is_bound_to_config_template,
                "tags[]": tags,
                "tagsFilterType": tags_filter_type,
                "productTypes[]": product_types,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_network(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        product_types: Sequence[str | None] | None,
        tags: Sequence[str | None] | None | UnsetType = UNSET,
        time_zone: str | None | UnsetType = UNSET,
        copy_from_network_id: str | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationNetworkResponse]:
        """``POST /organizations/{organizationId}/networks``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-network/
        """
        return self._call(
            CREATE_ORGANIZATION_NETWORK,
            (organization_id,),
            {},
            {
                "name": name,
                "productTypes[]": product_types,
                "tags[]": tags,
                "timeZone": time_zone,
                "copyFromNetworkId": copy_from_network_id,
                "notes": notes,
            },
        )

    def combine_organization_networks(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        network_ids: Sequence[str | None] | None,
        enrollment_string: str | None | UnsetType = UNSET,
    ) -> Call[models.CombineOrganizationNetworksResponse]:
        """``POST /organizations/{organizationId}/networks/combine``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``combine``.

        https://developer.cisco.com/meraki/api-v1/combine-organization-networks/
        """
        return self._call(
            COMBINE_ORGANIZATION_NETWORKS,
            (organization_id,),
            {},
            {
                "name": name,
                "networkIds[]": network_ids,
                "enrollmentString": enrollment_string,
            },
        )

    def get_organization_networks_groups(
        self,
        organization_id: str | int | None,
        *,
        group_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationNetworksGroup]:
        """``GET /organizations/{organizationId}/networks/groups``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-networks-groups/
        """
        return self._list(
            GET_ORGANIZATION_NETWORKS_GROUPS,
            (organization_id,),
            {
                "groupIds[]": group_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "search": search,
            },
        )

    def create_organization_networks_group(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
    ) -> Call[models.CreateOrganizationNetworksGroupResponse]:
        """``POST /organizations/{organizationId}/networks/groups``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-networks-group/
        """
        return self._call(
            CREATE_ORGANIZATION_NETWORKS_GROUP,
            (organization_id,),
            {},
            {
                "name": name,
            },
        )

    def get_organization_networks_groups_overview_by_group(
        self,
        organization_id: str | int | None,
        *,
        sort_by: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationNetworksGroupsOverviewByGroup]:
        """``GET /organizations/{organizationId}/networks/groups/overview/byGroup``

        Page size: 3 to 5000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-networks-groups-overview-by-
        group/
        """
        return self._list(
            GET_ORGANIZATION_NETWORKS_GROUPS_OVERVIEW_BY_GROUP,
            (organization_id,),
            {
                "sortBy": sort_by,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def delete_organization_networks_group(
        self,
        organization_id: str | int | None,
        group_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/networks/groups/{groupId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-networks-group/
        """
        return self._call(
            DELETE_ORGANIZATION_NETWORKS_GROUP,
            (organization_id, group_id,),
        )

    def update_organization_networks_group(
        self,
        organization_id: str | int | None,
        group_id: str | int | None,
        *,
        name: str | None,
    ) -> Call[models.UpdateOrganizationNetworksGroupResponse]:
        """``PUT /organizations/{organizationId}/networks/groups/{groupId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-networks-group/
        """
        return self._call(
            UPDATE_ORGANIZATION_NETWORKS_GROUP,
            (organization_id, group_id,),
            {},
            {
                "name": name,
            },
        )

    def bulk_organization_networks_group_assign(
        self,
        organization_id: str | int | None,
        group_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | None,
    ) -> Call[models.BulkOrganizationNetworksGroupAssignResponse]:
        """``POST /organizations/{organizationId}/networks/groups/{groupId}/bulkAssign``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``bulk_assign``.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-networks-group-assign/
        """
        return self._call(
            BULK_ORGANIZATION_NETWORKS_GROUP_ASSIGN,
            (organization_id, group_id,),
            {},
            {
                "networkIds[]": network_ids,
            },
        )

    def bulk_organization_networks_group_unassign(
        self,
        organization_id: str | int | None,
        group_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | None,
    ) -> Call[None]:
        """``POST /organizations/{organizationId}/networks/groups/{groupId}/bulkUnassign``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``bulk_unassign``.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-networks-group-unassign/
        """
        return self._call(
            BULK_ORGANIZATION_NETWORKS_GROUP_UNASSIGN,
            (organization_id, group_id,),
            {},
            {
                "networkIds[]": network_ids,
            },
        )

    def get_network_moves(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        move_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.NetworkMove]:
        """``GET /organizations/{organizationId}/networks/moves``

        Page size: 10 to 100, the API's default 50; 100 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-moves/
        """
        return self._list(
            GET_NETWORK_MOVES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "moveIds[]": move_ids,
            },
        )

    def create_network_move(
        self,
        organization_id: str | int | None,
        *,
        network: Mapping[str, Any] | None,
        organizations: Mapping[str, Any] | None,
        simulate: bool | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkMoveResponse]:
        """``POST /organizations/{organizationId}/networks/moves``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-move/
        """
        return self._call(
            CREATE_NETWORK_MOVE,
            (organization_id,),
            {},
            {
                "network": network,
                "organizations": organizations,
                "simulate": simulate,
            },
        )

    def delete_organization_open_roaming_certificate(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/openRoaming/certificates/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-open-roaming-certificate/
        """
        return self._call(
            DELETE_ORGANIZATION_OPEN_ROAMING_CERTIFICATE,
            (organization_id, id,),
        )

    def get_organization_openapi_spec(
        self,
        organization_id: str | int | None,
        *,
        version: int | None | UnsetType = UNSET,
    ) -> Call[models.OrganizationOpenapiSpec]:
        """``GET /organizations/{organizationId}/openapiSpec``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-openapi-spec/
        """
        return self._call(
            GET_ORGANIZATION_OPENAPI_SPEC,
            (organization_id,),
            {
                "version": version,
            },
        )

    def get_organization_policies_assignments_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None],
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        include_undetected_clients: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPoliciesAssignmentsByClient]:
        """``GET /organizations/{organizationId}/policies/assignments/byClient``

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-assignments-by-
        client/
        """
        return self._list(
            GET_ORGANIZATION_POLICIES_ASSIGNMENTS_BY_CLIENT,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "timespan": timespan,
                "includeUndetectedClients": include_undetected_clients,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_policies_global_firewall_application_categories(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationPoliciesGlobalFirewallApplicationCategory]:
        """``GET /organizations/{organizationId}/policies/global/firewall/applicationCategories``

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-
        application-categories/
        """
        return self._list(
            GET_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_APPLICATION_CATEGORIES,
            (organization_id,),
        )

    def get_organization_policies_global_firewall_rulesets(
        self,
        organization_id: str | int | None,
        *,
        ruleset_ids: Sequence[str | None] | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        excluded_policy_ids: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalFirewallRuleset]:
        """``GET /organizations/{organizationId}/policies/global/firewall/rulesets``

        Page size: 3 to 100, the API's default 100; 100 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-
        rulesets/
        """
        return self._list(
            GET_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS,
            (organization_id,),
            {
                "rulesetIds[]": ruleset_ids,
                "name": name,
                "excludedPolicyIds": excluded_policy_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_policies_global_firewall_ruleset(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationPoliciesGlobalFirewallRulesetResponse]:
        """``POST /organizations/{organizationId}/policies/global/firewall/rulesets``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-firewall-
        ruleset/
        """
        return self._call(
            CREATE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESET,
            (organization_id,),
            {},
            {
                "name": name,
                "description": description,
            },
        )

    def get_organization_policies_global_firewall_rulesets_rules(
        self,
        organization_id: str | int | None,
        *,
        ruleset_ids: Sequence[str | None] | UnsetType = UNSET,
        rule_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalFirewallRulesetsRule]:
        """``GET /organizations/{organizationId}/policies/global/firewall/rulesets/rules``

        Page size: 3 to 100, the API's default 100; 100 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-
        rulesets-rules/
        """
        return self._list(
            GET_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS_RULES,
            (organization_id,),
            {
                "rulesetIds[]": ruleset_ids,
                "ruleIds[]": rule_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_policies_global_firewall_rulesets_rule(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        ruleset_id: str | None,
        policy: str | None,
        sources: Mapping[str, Any] | None,
        destinations: Mapping[str, Any] | None,
        enabled: bool | None | UnsetType = UNSET,
        priority: int | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        logging: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationPoliciesGlobalFirewallRulesetsRuleResponse]:
        """``POST /organizations/{organizationId}/policies/global/firewall/rulesets/rules``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-firewall-
        rulesets-rule/
        """
        return self._call(
            CREATE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS_RULE,
            (organization_id,),
            {},
            {
                "name": name,
                "rulesetId": ruleset_id,
                "policy": policy,
                "enabled": enabled,
                "priority": priority,
                "description": description,
                "logging": logging,
                "sources": sources,
                "destinations": destinations,
            },
        )

    def delete_organization_policies_global_firewall_rulesets_rule(
        self,
        organization_id: str | int | None,
        rule_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-firewall-
        rulesets-rule/
        """
        return self._call(
            DELETE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS_RULE,
            (organization_id, rule_id,),
        )

    def update_organization_policies_global_firewall_rulesets_rule(
        self,
        organization_id: str | int | None,
        rule_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        ruleset_id: str | None | UnsetType = UNSET,
        policy: str | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        priority: int | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        logging: Mapping[str, Any] | None | UnsetType = UNSET,
        sources: Mapping[str, Any] | None | UnsetType = UNSET,
        destinations: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationPoliciesGlobalFirewallRulesetsRuleResponse]:
        """``PUT /organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-firewall-
        rulesets-rule/
        """
        return self._call(
            UPDATE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESETS_RULE,
            (organization_id, rule_id,),
            {},
            {
                "name": name,
                "rulesetId": ruleset_id,
                "policy": policy,
                "enabled": enabled,
                "priority": priority,
                "description": description,
                "logging": logging,
                "sources": sources,
                "destinations": destinations,
            },
        )

    def delete_organization_policies_global_firewall_ruleset(
        self,
        organization_id: str | int | None,
        ruleset_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-firewall-
        ruleset/
        """
        return self._call(
            DELETE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESET,
            (organization_id, ruleset_id,),
        )

    def update_organization_policies_global_firewall_ruleset(
        self,
        organization_id: str | int | None,
        ruleset_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationPoliciesGlobalFirewallRulesetResponse]:
        """``PUT /organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-firewall-
        ruleset/
        """
        return self._call(
            UPDATE_ORGANIZATION_POLICIES_GLOBAL_FIREWALL_RULESET,
            (organization_id, ruleset_id,),
            {},
            {
                "name": name,
                "description": description,
            },
        )

    def get_organization_policies_global_group_policies(
        self,
        organization_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPolicy]:
        """``GET /organizations/{organizationId}/policies/global/group/policies``

        Page size: 3 to 100, the API's default 100; 100 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-
        policies/
        """
        return self._list(
            GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES,
            (organization_id,),
            {
                "name": name,
                "policyIds[]": policy_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_policies_global_group_policy(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationPoliciesGlobalGroupPolicyResponse]:
        """``POST /organizations/{organizationId}/policies/global/group/policies``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-group-
        policy/
        """
        return self._call(
            CREATE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICY,
            (organization_id,),
            {},
            {
                "name": name,
                "description": description,
            },
        )

    def assign_organization_policies_global_group_policies_adaptive_policy_groups(
        self,
        organization_id: str | int | None,
        *,
        policy: Mapping[str, Any] | None,
        adaptive_policy_groups: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsResponse]:
        """``POST
        /organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assign``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``assign``.

        https://developer.cisco.com/meraki/api-v1/assign-organization-policies-global-group-
        policies-adaptive-policy-groups/
        """
        return self._call(
            ASSIGN_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_ADAPTIVE_POLICY_GROUPS,
            (organization_id,),
            {},
            {
                "policy": policy,
                "adaptivePolicyGroups[]": adaptive_policy_groups,
            },
        )

    def get_organization_policies_global_group_policies_adaptive_policy_groups_assignments(
        self,
        organization_id: str | int | None,
        *,
        assignment_ids: Sequence[str | None] | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
        adaptive_policy_group_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignment]:
        """``GET
        /organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assignments``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-
        policies-adaptive-policy-groups-assignments/
        """
        return self._list(
            GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_ADAPTIVE_POLICY_GROUPS_ASSIGNMENTS,
            (organization_id,),
            {
                "assignmentIds[]": assignment_ids,
                "policyIds[]": policy_ids,
                "adaptivePolicyGroupIds[]": adaptive_policy_group_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def remove_organization_policies_global_group_policies_adaptive_policy_groups(
        self,
        organization_id: str | int | None,
        *,
        policy: Mapping[str, Any] | None,
        adaptive_policy_groups: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsResponse]:
        """``POST
        /organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/remove``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``remove``.

        https://developer.cisco.com/meraki/api-v1/remove-organization-policies-global-group-
        policies-adaptive-policy-groups/
        """
        return self._call(
            REMOVE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_ADAPTIVE_POLICY_GROUPS,
            (organization_id,),
            {},
            {
                "policy": policy,
                "adaptivePolicyGroups[]": adaptive_policy_groups,
            },
        )

    def get_organization_policies_global_group_policies_firewall_rulesets_assignments(
        self,
        organization_id: str | int | None,
        *,
        ruleset_ids: Sequence[str | None] | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
        assignment_ids: Sequence[str | None] | UnsetType = UNSET,
        staged: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment]:
        """``GET
        /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments``

        Page size: 3 to 100, the API's default 100; 100 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-
        policies-firewall-rulesets-assignments/
        """
        return self._list(
            GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENTS,
            (organization_id,),
            {
                "rulesetIds[]": ruleset_ids,
                "policyIds[]": policy_ids,
                "assignmentIds[]": assignment_ids,
                "staged": staged,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_policies_global_group_policies_firewall_rulesets_assignment(
        self,
        organization_id: str | int | None,
        *,
        ruleset_id: str | None,
        policy_id: str | None,
        priority: int | None | UnsetType = UNSET,
        staged: bool | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentResponse]:
        """``POST
        /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-group-
        policies-firewall-rulesets-assignment/
        """
        return self._call(
            CREATE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENT,
            (organization_id,),
            {},
            {
                "rulesetId": ruleset_id,
                "policyId": policy_id,
                "priority": priority,
                "staged": staged,
            },
        )

    def commit_organization_policies_global_group_policies_firewall_rulesets_assignments(
        self,
        organization_id: str | int | None,
        *,
        policy: Mapping[str, Any] | None,
    ) -> Call[models.CommitOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsResponse]:
        """``POST
        /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/commit``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``commit``.

        https://developer.cisco.com/meraki/api-v1/commit-organization-policies-global-group-
        policies-firewall-rulesets-assignments/
        """
        return self._call(
            COMMIT_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENTS,
            (organization_id,),
            {},
            {
                "policy": policy,
            },
        )

    def delete_organization_policies_global_group_policies_firewall_rulesets_assignment(
        self,
        organization_id: str | int | None,
        assignment_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-group-
        policies-firewall-rulesets-assignment/
        """
        return self._call(
            DELETE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENT,
            (organization_id, assignment_id,),
        )

    def update_organization_policies_global_group_policies_firewall_rulesets_assignment(
        self,
        organization_id: str | int | None,
        assignment_id: str | int | None,
        *,
        ruleset_id: str | None | UnsetType = UNSET,
        policy_id: str | None | UnsetType = UNSET,
        priority: int | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentResponse]:
        """``PUT
        /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-group-
        policies-firewall-rulesets-assignment/
        """
        return self._call(
            UPDATE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_FIREWALL_RULESETS_ASSIGNMENT,
            (organization_id, assignment_id,),
            {},
            {
                "rulesetId": ruleset_id,
                "policyId": policy_id,
                "priority": priority,
            },
        )

    def delete_organization_policies_global_group_policy(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/policies/global/group/policies/{policyId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-group-
        policy/
        """
        return self._call(
            DELETE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICY,
            (organization_id, policy_id,),
        )

    def update_organization_policies_global_group_policy(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationPoliciesGlobalGroupPolicyResponse]:
        """``PUT /organizations/{organizationId}/policies/global/group/policies/{policyId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-group-
        policy/
        """
        return self._call(
            UPDATE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICY,
            (organization_id, policy_id,),
            {},
            {
                "name": name,
                "description": description,
            },
        )

    def get_organization_policy_objects(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPolicyObject]:
        """``GET /organizations/{organizationId}/policyObjects``

        Page size: 10 to 5000, the API's default 5000; 5000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects/
        """
        return self._list(
            GET_ORGANIZATION_POLICY_OBJECTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_policy_object(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        category: str | None,
        type: str | None,
        cidr: str | None | UnsetType = UNSET,
        fqdn: str | None | UnsetType = UNSET,
        mask: str | None | UnsetType = UNSET,
        ip: str | None | UnsetType = UNSET,
        group_ids: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationPolicyObjectResponse]:
        """``POST /organizations/{organizationId}/policyObjects``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-policy-object/
        """
        return self._call(
            CREATE_ORGANIZATION_POLICY_OBJECT,
            (organization_id,),
            {},
            {
                "name": name,
                "category": category,
                "type": type,
                "cidr": cidr,
                "fqdn": fqdn,
                "mask": mask,
                "ip": ip,
                "groupIds[]": group_ids,
            },
        )

    def get_organization_policy_objects_groups(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPolicyObjectsGroup]:
        """``GET /organizations/{organizationId}/policyObjects/groups``

        Page size: 10 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects-groups/
        """
        return self._list(
            GET_ORGANIZATION_POLICY_OBJECTS_GROUPS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_policy_objects_group(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        category: str | None | UnsetType = UNSET,
        object_ids: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationPolicyObjectsGroupResponse]:
        """``POST /organizations/{organizationId}/policyObjects/groups``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-policy-objects-group/
        """
        return self._call(
            CREATE_ORGANIZATION_POLICY_OBJECTS_GROUP,
            (organization_id,),
            {},
            {
                "name": name,
                "category": category,
                "objectIds[]": object_ids,
            },
        )

    def delete_organization_policy_objects_group(
        self,
        organization_id: str | int | None,
        policy_object_group_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-policy-objects-group/
        """
        return self._call(
            DELETE_ORGANIZATION_POLICY_OBJECTS_GROUP,
            (organization_id, policy_object_group_id,),
        )

    def get_organization_policy_objects_group(
        self,
        organization_id: str | int | None,
        policy_object_group_id: str | int | None,
    ) -> Call[models.OrganizationPolicyObjectsGroupDetails]:
        """``GET /organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects-group/
        """
        return self._call(
            GET_ORGANIZATION_POLICY_OBJECTS_GROUP,
            (organization_id, policy_object_group_id,),
        )

    def update_organization_policy_objects_group(
        self,
        organization_id: str | int | None,
        policy_object_group_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        object_ids: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationPolicyObjectsGroupResponse]:
        """``PUT /organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-policy-objects-group/
        """
        return self._call(
            UPDATE_ORGANIZATION_POLICY_OBJECTS_GROUP,
            (organization_id, policy_object_group_id,),
            {},
            {
                "name": name,
                "objectIds[]": object_ids,
            },
        )

    def delete_organization_policy_object(
        self,
        organization_id: str | int | None,
        policy_object_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/policyObjects/{policyObjectId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-policy-object/
        """
        return self._call(
            DELETE_ORGANIZATION_POLICY_OBJECT,
            (organization_id, policy_object_id,),
        )

    def get_organization_policy_object(
        self,
        organization_id: str | int | None,
        policy_object_id: str | int | None,
    ) -> Call[models.OrganizationPolicyObjectDetails]:
        """``GET /organizations/{organizationId}/policyObjects/{policyObjectId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policy-object/
        """
        return self._call(
            GET_ORGANIZATION_POLICY_OBJECT,
            (organization_id, policy_object_id,),
        )

    def update_organization_policy_object(
        self,
        organization_id: str | int | None,
        policy_object_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        cidr: str | None | UnsetType = UNSET,
        fqdn: str | None | UnsetType = UNSET,
        mask: str | None | UnsetType = UNSET,
        ip: str | None | UnsetType = UNSET,
        group_ids: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationPolicyObjectResponse]:
        """``PUT /organizations/{organizationId}/policyObjects/{policyObjectId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-policy-object/
        """
        return self._call(
            UPDATE_ORGANIZATION_POLICY_OBJECT,
            (organization_id, policy_object_id,),
            {},
            {
                "name": name,
                "cidr": cidr,
                "fqdn": fqdn,
                "mask": mask,
                "ip": ip,
                "groupIds[]": group_ids,
            },
        )

    def get_organization_routing_vrfs(
        self,
        organization_id: str | int | None,
        *,
        vrf_ids: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/routing/vrfs``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-routing-vrfs/
        """
        return self._call(
            GET_ORGANIZATION_ROUTING_VRFS,
            (organization_id,),
            {
                "vrfIds": vrf_ids,
            },
        )

    def create_organization_routing_vrf(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/routing/vrfs``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-routing-vrf/
        """
        return self._call(
            CREATE_ORGANIZATION_ROUTING_VRF,
            (organization_id,),
            {},
            body,
        )

    def get_organization_routing_vrfs_overview_by_vrf(
        self,
        organization_id: str | int | None,
        *,
        vrf_ids: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/routing/vrfs/overview/byVrf``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-routing-vrfs-overview-by-vrf/
        """
        return self._call(
            GET_ORGANIZATION_ROUTING_VRFS_OVERVIEW_BY_VRF,
            (organization_id,),
            {
                "vrfIds": vrf_ids,
            },
        )

    def delete_organization_routing_vrf(
        self,
        organization_id: str | int | None,
        vrf_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/routing/vrfs/{vrfId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-routing-vrf/
        """
        return self._call(
            DELETE_ORGANIZATION_ROUTING_VRF,
            (organization_id, vrf_id,),
        )

    def update_organization_routing_vrf(
        self,
        organization_id: str | int | None,
        vrf_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/routing/vrfs/{vrfId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-routing-vrf/
        """
        return self._call(
            UPDATE_ORGANIZATION_ROUTING_VRF,
            (organization_id, vrf_id,),
            {},
            body,
        )

    def get_organization_saml(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationSaml]:
        """``GET /organizations/{organizationId}/saml``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-saml/
        """
        return self._call(
            GET_ORGANIZATION_SAML,
            (organization_id,),
        )

    def update_organization_saml(
        self,
        organization_id: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        sp_initiated: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationSamlResponse]:
        """``PUT /organizations/{organizationId}/saml``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-saml/
        """
        return self._call(
            UPDATE_ORGANIZATION_SAML,
            (organization_id,),
            {},
            {
                "enabled": enabled,
                "spInitiated": sp_initiated,
            },
        )

    def get_organization_saml_idps(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationSamlIdp]:
        """``GET /organizations/{organizationId}/saml/idps``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-saml-idps/
        """
        return self._list(
            GET_ORGANIZATION_SAML_IDPS,
            (organization_id,),
        )

    def create_organization_saml_idp(
        self,
        organization_id: str | int | None,
        *,
        x509cert_sha1_fingerprint: str | None,
        sso_login_url: str | None | UnsetType = UNSET,
        slo_logout_url: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationSamlIdpResponse]:
        """``POST /organizations/{organizationId}/saml/idps``

        OAuth scope: ``dashboard:iam:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-saml-idp/
        """
        return self._call(
            CREATE_ORGANIZATION_SAML_IDP,
            (organization_id,),
            {},
            {
                "x509certSha1Fingerprint": x509cert_sha1_fingerprint,
                "ssoLoginUrl": sso_login_url,
                "sloLogoutUrl": slo_logout_url,
            },
        )

    def delete_organization_saml_idp(
        self,
        organization_id: str | int | None,
        idp_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/saml/idps/{idpId}``

        OAuth scope: ``dashboard:iam:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-saml-idp/
        """
        return self._call(
            DELETE_ORGANIZATION_SAML_IDP,
            (organization_id, idp_id,),
        )

    def get_organization_saml_idp(
        self,
        organization_id: str | int | None,
        idp_id: str | int | None,
    ) -> Call[models.OrganizationSamlIdpDetails]:
        """``GET /organizations/{organizationId}/saml/idps/{idpId}``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-saml-idp/
        """
        return self._call(
            GET_ORGANIZATION_SAML_IDP,
            (organization_id, idp_id,),
        )

    def update_organization_saml_idp(
        self,
        organization_id: str | int | None,
        idp_id: str | int | None,
        *,
        x509cert_sha1_fingerprint: str | None | UnsetType = UNSET,
        sso_login_url: str | None | UnsetType = UNSET,
        slo_logout_url: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationSamlIdpResponse]:
        """``PUT /organizations/{organizationId}/saml/idps/{idpId}``

        OAuth scope: ``dashboard:iam:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-saml-idp/
        """
        return self._call(
            UPDATE_ORGANIZATION_SAML_IDP,
            (organization_id, idp_id,),
            {},
            {
                "x509certSha1Fingerprint": x509cert_sha1_fingerprint,
                "ssoLoginUrl": sso_login_url,
                "sloLogoutUrl": slo_logout_url,
            },
        )

    def get_organization_saml_roles(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationSamlRole]:
        """``GET /organizations/{organizationId}/samlRoles``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-saml-roles/
        """
        return self._list(
            GET_ORGANIZATION_SAML_ROLES,
            (organization_id,),
        )

    def create_organization_saml_role(
        self,
        organization_id: str | int | None,
        *,
        role: str | None,
        org_access: str | None,
        tags: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        networks: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationSamlRoleResponse]:
        """``POST /organizations/{organizationId}/samlRoles``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-saml-role/
        """
        return self._call(
            CREATE_ORGANIZATION_SAML_ROLE,
            (organization_id,),
            {},
            {
                "role": role,
                "orgAccess": org_access,
                "tags[]": tags,
                "networks[]": networks,
            },
        )

    def delete_organization_saml_role(
        self,
        organization_id: str | int | None,
        saml_role_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/samlRoles/{samlRoleId}``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-saml-role/
        """
        return self._call(
            DELETE_ORGANIZATION_SAML_ROLE,
            (organization_id, saml_role_id,),
        )

    def get_organization_saml_role(
        self,
        organization_id: str | int | None,
        saml_role_id: str | int | None,
    ) -> Call[models.OrganizationSamlRoleDetails]:
        """``GET /organizations/{organizationId}/samlRoles/{samlRoleId}``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-saml-role/
        """
        return self._call(
            GET_ORGANIZATION_SAML_ROLE,
            (organization_id, saml_role_id,),
        )

    def update_organization_saml_role(
        self,
        organization_id: str | int | None,
        saml_role_id: str | int | None,
        *,
        role: str | None | UnsetType = UNSET,
        org_access: str | None | UnsetType = UNSET,
        tags: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        networks: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationSamlRoleResponse]:
        """``PUT /organizations/{organizationId}/samlRoles/{samlRoleId}``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-saml-role/
        """
        return self._call(
            UPDATE_ORGANIZATION_SAML_ROLE,
            (organization_id, saml_role_id,),
            {},
            {
                "role": role,
                "orgAccess": org_access,
                "tags[]": tags,
                "networks[]": networks,
            },
        )

    def get_organization_sase_connectors(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationSaseConnector]:
        """``GET /organizations/{organizationId}/sase/connectors``

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-connectors/
        """
        return self._list(
            GET_ORGANIZATION_SASE_CONNECTORS,
            (organization_id,),
        )

    def batch_organization_sase_connectors_delete(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.BatchOrganizationSaseConnectorsDeleteResponse]:
        """``POST /organizations/{organizationId}/sase/connectors/batchDelete``

        https://developer.cisco.com/meraki/api-v1/batch-organization-sase-connectors-delete/
        """
        return self._call(
            BATCH_ORGANIZATION_SASE_CONNECTORS_DELETE,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def create_organization_sase_integration(
        self,
        organization_id: str | int | None,
        *,
        api: Mapping[str, Any] | None,
    ) -> Call[models.CreateOrganizationSaseIntegrationResponse]:
        """``POST /organizations/{organizationId}/sase/integrations``

        https://developer.cisco.com/meraki/api-v1/create-organization-sase-integration/
        """
        return self._call(
            CREATE_ORGANIZATION_SASE_INTEGRATION,
            (organization_id,),
            {},
            {
                "api": api,
            },
        )

    def delete_organization_sase_integration(
        self,
        organization_id: str | int | None,
        integration_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/sase/integrations/{integrationId}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-sase-integration/
        """
        return self._call(
            DELETE_ORGANIZATION_SASE_INTEGRATION,
            (organization_id, integration_id,),
        )

    def get_organization_sase_integration(
        self,
        organization_id: str | int | None,
        integration_id: str | int | None,
    ) -> Call[models.OrganizationSaseIntegration]:
        """``GET /organizations/{organizationId}/sase/integrations/{integrationId}``

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-integration/
        """
        return self._call(
            GET_ORGANIZATION_SASE_INTEGRATION,
            (organization_id, integration_id,),
        )

    def get_organization_sase_networks_eligible(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSaseNetworksEligible]:
        """``GET /organizations/{organizationId}/sase/networks/eligible``

        Page size: 3 to 1000, the API's default 5; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-networks-eligible/
        """
        return self._list(
            GET_ORGANIZATION_SASE_NETWORKS_ELIGIBLE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "search": search,
            },
        )

    def get_organization_sase_regions(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationSaseRegion]:
        """``GET /organizations/{organizationId}/sase/regions``

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-regions/
        """
        return self._list(
            GET_ORGANIZATION_SASE_REGIONS,
            (organization_id,),
        )

    def get_organization_sase_sites(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        status: str | None | UnsetType = UNSET,
        site_id: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSaseSite]:
        """``GET /organizations/{organizationId}/sase/sites``

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites/
        """
        return self._list(
            GET_ORGANIZATION_SASE_SITES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "search": search,
                "status": status,
                "siteId": site_id,
            },
        )

    def attach_organization_sase_sites(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.AttachOrganizationSaseSitesResponse]:
        """``POST /organizations/{organizationId}/sase/sites/attach``

        https://developer.cisco.com/meraki/api-v1/attach-organization-sase-sites/
        """
        return self._call(
            ATTACH_ORGANIZATION_SASE_SITES,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def get_organization_sase_sites_connectivity_history_by_site(
        self,
        organization_id: str | int | None,
        *,
        site_ids: Sequence[str | None] | UnsetType = UNSET,
        timespan: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSaseSitesConnectivityHistoryBySite]:
        """``GET /organizations/{organizationId}/sase/sites/connectivity/history/bySite``

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites-connectivity-
        history-by-site/
        """
        return self._list(
            GET_ORGANIZATION_SASE_SITES_CONNECTIVITY_HISTORY_BY_SITE,
            (organization_id,),
            {
                "siteIds[]": site_ids,
                "timespan": timespan,
            },
        )

    def get_organization_sase_sites_connectivity_overview(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationSaseSitesConnectivityOverview]:
        """``GET /organizations/{organizationId}/sase/sites/connectivity/overview``

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites-connectivity-
        overview/
        """
        return self._call(
            GET_ORGANIZATION_SASE_SITES_CONNECTIVITY_OVERVIEW,
            (organization_id,),
        )

    def detach_organization_sase_sites(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.DetachOrganizationSaseSitesResponse]:
        """``POST /organizations/{organizationId}/sase/sites/detach``

        https://developer.cisco.com/meraki/api-v1/detach-organization-sase-sites/
        """
        return self._call(
            DETACH_ORGANIZATION_SASE_SITES,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def update_organization_sase_site(
        self,
        organization_id: str | int | None,
        site_id: str | int | None,
        *,
        site_id_: str | None | UnsetType = UNSET,
        routing: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationSaseSiteResponse]:
        """``PUT /organizations/{organizationId}/sase/sites/{siteId}``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-sase-site/
        """
        return self._call(
            UPDATE_ORGANIZATION_SASE_SITE,
            (organization_id, site_id,),
            {},
            {
                "siteId": site_id_,
                "routing": routing,
            },
        )

    def get_organization_sites(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        ids: Sequence[str | None] | UnsetType = UNSET,
        resource_types: Any = UNSET,
        resource_tags: Any = UNSET,
        resource_name: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/sites``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sites/
        """
        return self._list(
            GET_ORGANIZATION_SITES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "ids[]": ids,
                "resourceTypes": resource_types,
                "resourceTags": resource_tags,
                "resourceName": resource_name,
            },
        )

    def get_organization_sites_buildings(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        building_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/sites/buildings``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sites-buildings/
        """
        return self._list(
            GET_ORGANIZATION_SITES_BUILDINGS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "buildingIds": building_ids,
            },
        )

    def get_organization_snmp(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationSnmp]:
        """``GET /organizations/{organizationId}/snmp``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-snmp/
        """
        return self._call(
            GET_ORGANIZATION_SNMP,
            (organization_id,),
        )

    def update_organization_snmp(
        self,
        organization_id: str | int | None,
        *,
        v2c_enabled: bool | None | UnsetType = UNSET,
        v3_enabled: bool | None | UnsetType = UNSET,
        v3_auth_mode: str | None | UnsetType = UNSET,
        v3_auth_pass: str | None | UnsetType = UNSET,
        v3_priv_mode: str | None | UnsetType = UNSET,
        v3_priv_pass: str | None | UnsetType = UNSET,
        peer_ips: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationSnmpResponse]:
        """``PUT /organizations/{organizationId}/snmp``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-snmp/
        """
        return self._call(
            UPDATE_ORGANIZATION_SNMP,
            (organization_id,),
            {},
            {
                "v2cEnabled": v2c_enabled,
                "v3Enabled": v3_enabled,
                "v3AuthMode": v3_auth_mode,
                "v3AuthPass": v3_auth_pass,
                "v3PrivMode": v3_priv_mode,
                "v3PrivPass": v3_priv_pass,
                "peerIps[]": peer_ips,
            },
        )

    def get_organization_snmp_traps_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/snmp/traps/byNetwork``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-snmp-traps-by-network/
        """
        return self._call(
            GET_ORGANIZATION_SNMP_TRAPS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
            },
        )

    def delete_organization_splash_asset(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/splash/assets/{id}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-splash-asset/
        """
        return self._call(
            DELETE_ORGANIZATION_SPLASH_ASSET,
            (organization_id, id,),
        )

    def get_organization_splash_asset(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[models.OrganizationSplashAsset]:
        """``GET /organizations/{organizationId}/splash/assets/{id}``

        https://developer.cisco.com/meraki/api-v1/get-organization-splash-asset/
        """
        return self._call(
            GET_ORGANIZATION_SPLASH_ASSET,
            (organization_id, id,),
        )

    def get_organization_splash_themes(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationSplashTheme]:
        """``GET /organizations/{organizationId}/splash/themes``

        https://developer.cisco.com/meraki/api-v1/get-organization-splash-themes/
        """
        return self._list(
            GET_ORGANIZATION_SPLASH_THEMES,
            (organization_id,),
        )

    def create_organization_splash_theme(
        self,
        organization_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        base_theme: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationSplashThemeResponse]:
        """``POST /organizations/{organizationId}/splash/themes``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-splash-theme/
        """
        return self._call(
            CREATE_ORGANIZATION_SPLASH_THEME,
            (organization_id,),
            {},
            {
                "name": name,
                "baseTheme": base_theme,
            },
        )

    def delete_organization_splash_theme(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/splash/themes/{id}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-splash-theme/
        """
        return self._call(
            DELETE_ORGANIZATION_SPLASH_THEME,
            (organization_id, id,),
        )

    def create_organization_splash_theme_asset(
        self,
        organization_id: str | int | None,
        theme_identifier: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        content: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationSplashThemeAssetResponse]:
        """``POST /organizations/{organizationId}/splash/themes/{themeIdentifier}/assets``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-splash-theme-asset/
        """
        return self._call(
            CREATE_ORGANIZATION_SPLASH_THEME_ASSET,
            (organization_id, theme_identifier,),
            {},
            {
                "name": name,
                "content": content,
            },
        )

    def get_organization_summary_top_appliances_by_utilization(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopAppliancesByUtilization]:
        """``GET /organizations/{organizationId}/summary/top/appliances/byUtilization``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-appliances-by-
        utilization/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_APPLIANCES_BY_UTILIZATION,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_summary_top_applications_by_usage(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopApplicationsByUsage]:
        """``GET /organizations/{organizationId}/summary/top/applications/byUsage``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-applications-by-
        usage/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_APPLICATIONS_BY_USAGE,
            (organization_id,),
            {
                "networkTag": network_tag,
                "device": device,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_summary_top_applications_categories_by_usage(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopApplicationsCategoriesByUsage]:
        """``GET /organizations/{organizationId}/summary/top/applications/categories/byUsage``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-applications-
        categories-by-usage/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_APPLICATIONS_CATEGORIES_BY_USAGE,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_summary_top_clients_by_usage(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopClientsByUsage]:
        """``GET /organizations/{organizationId}/summary/top/clients/byUsage``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-clients-by-usage/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_CLIENTS_BY_USAGE,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_summary_top_clients_manufacturers_by_usage(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopClientsManufacturersByUsage]:
        """``GET /organizations/{organizationId}/summary/top/clients/manufacturers/byUsage``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-clients-
        manufacturers-by-usage/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_CLIENTS_MANUFACTURERS_BY_USAGE,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_summary_top_devices_by_usage(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopDevicesByUsage]:
        """``GET /organizations/{organizationId}/summary/top/devices/byUsage``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-devices-by-usage/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_DEVICES_BY_USAGE,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_summary_top_devices_models_by_usage(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopDevicesModelsByUsage]:
        """``GET /organizations/{organizationId}/summary/top/devices/models/byUsage``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-devices-models-
        by-usage/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_DEVICES_MODELS_BY_USAGE,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_summary_top_networks_by_status(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopNetworksByStatus]:
        """``GET /organizations/{organizationId}/summary/top/networks/byStatus``

        Page size: 3 to 5000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-networks-by-
        status/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_NETWORKS_BY_STATUS,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_summary_top_ssids_by_usage(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopSsidsByUsage]:
        """``GET /organizations/{organizationId}/summary/top/ssids/byUsage``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-ssids-by-usage/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_SSIDS_BY_USAGE,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_summary_top_switches_by_energy_usage(
        self,
        organization_id: str | int | None,
        *,
        network_tag: str | None | UnsetType = UNSET,
        device_tag: str | None | UnsetType = UNSET,
        network_id: str | None | UnsetType = UNSET,
        quantity: int | None | UnsetType = UNSET,
        ssid_name: str | None | UnsetType = UNSET,
        usage_uplink: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopSwitchesByEnergyUsage]:
        """``GET /organizations/{organizationId}/summary/top/switches/byEnergyUsage``

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-switches-by-
        energy-usage/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_TOP_SWITCHES_BY_ENERGY_USAGE,
            (organization_id,),
            {
                "networkTag": network_tag,
                "deviceTag": device_tag,
                "networkId": network_id,
                "quantity": quantity,
                "ssidName": ssid_name,
                "usageUplink": usage_uplink,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_uplinks_statuses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        iccids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationUplinksStatus]:
        """``GET /organizations/{organizationId}/uplinks/statuses``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-uplinks-statuses/
        """
        return self._list(
            GET_ORGANIZATION_UPLINKS_STATUSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "iccids[]": iccids,
            },
        )

    def get_organization_webhooks_alert_types(
        self,
        organization_id: str | int | None,
        *,
        product_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWebhooksAlertType]:
        """``GET /organizations/{organizationId}/webhooks/alertTypes``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-alert-types/
        """
        return self._list(
            GET_ORGANIZATION_WEBHOOKS_ALERT_TYPES,
            (organization_id,),
            {
                "productType": product_type,
            },
        )

    def get_organization_webhooks_callbacks_status(
        self,
        organization_id: str | int | None,
        callback_id: str | int | None,
    ) -> Call[models.OrganizationWebhooksCallbacksStatus]:
        """``GET /organizations/{organizationId}/webhooks/callbacks/statuses/{callbackId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-callbacks-status/
        """
        return self._call(
            GET_ORGANIZATION_WEBHOOKS_CALLBACKS_STATUS,
            (organization_id, callback_id,),
        )

    def get_organization_webhooks_http_servers(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/webhooks/httpServers``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-http-servers/
        """
        return self._call(
            GET_ORGANIZATION_WEBHOOKS_HTTP_SERVERS,
            (organization_id,),
        )

    def create_organization_webhooks_http_server(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/webhooks/httpServers``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-webhooks-http-server/
        """
        return self._call(
            CREATE_ORGANIZATION_WEBHOOKS_HTTP_SERVER,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_webhooks_http_server(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/webhooks/httpServers/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-webhooks-http-server/
        """
        return self._call(
            DELETE_ORGANIZATION_WEBHOOKS_HTTP_SERVER,
            (organization_id, id,),
        )

    def get_organization_webhooks_http_server(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/webhooks/httpServers/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-http-server/
        """
        return self._call(
            GET_ORGANIZATION_WEBHOOKS_HTTP_SERVER,
            (organization_id, id,),
        )

    def update_organization_webhooks_http_server(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/webhooks/httpServers/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-webhooks-http-server/
        """
        return self._call(
            UPDATE_ORGANIZATION_WEBHOOKS_HTTP_SERVER,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_webhooks_logs(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        url: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWebhooksLog]:
        """``GET /organizations/{organizationId}/webhooks/logs``

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-logs/
        """
        return self._list(
            GET_ORGANIZATION_WEBHOOKS_LOGS,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "url": url,
            },
        )

    def get_organization_webhooks_payload_templates(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/webhooks/payloadTemplates``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-payload-templates/
        """
        return self._call(
            GET_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATES,
            (organization_id,),
        )

    def create_organization_webhooks_payload_template(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/webhooks/payloadTemplates``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-webhooks-payload-template/
        """
        return self._call(
            CREATE_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATE,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_webhooks_payload_template(
        self,
        organization_id: str | int | None,
        payload_template_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/webhooks/payloadTemplates/{payloadTemplateId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-webhooks-payload-template/
        """
        return self._call(
            DELETE_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATE,
            (organization_id, payload_template_id,),
        )

    def get_organization_webhooks_payload_template(
        self,
        organization_id: str | int | None,
        payload_template_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/webhooks/payloadTemplates/{payloadTemplateId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-payload-template/
        """
        return self._call(
            GET_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATE,
            (organization_id, payload_template_id,),
        )

    def update_organization_webhooks_payload_template(
        self,
        organization_id: str | int | None,
        payload_template_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/webhooks/payloadTemplates/{payloadTemplateId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-webhooks-payload-template/
        """
        return self._call(
            UPDATE_ORGANIZATION_WEBHOOKS_PAYLOAD_TEMPLATE,
            (organization_id, payload_template_id,),
            {},
            body,
        )

    def create_organization_webhooks_webhook_test(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/webhooks/webhookTests``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-webhooks-webhook-test/
        """
        return self._call(
            CREATE_ORGANIZATION_WEBHOOKS_WEBHOOK_TEST,
            (organization_id,),
            {},
            body,
        )

    def get_organization_webhooks_webhook_test(
        self,
        organization_id: str | int | None,
        webhook_test_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/webhooks/webhookTests/{webhookTestId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-webhook-test/
        """
        return self._call(
            GET_ORGANIZATION_WEBHOOKS_WEBHOOK_TEST,
            (organization_id, webhook_test_id,),
        )
