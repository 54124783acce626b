# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The organizations operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt, Texts
    from ..bodies import organizations as bodies
    from ..models import organizations as models


class Organizations(Scope):
    """The organizations operations."""

    @listing("GET", "/organizations", paging="link", per_page=9000, per_page_minimum=3)
    def get_organizations(
        self, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.Organization]:
        """List the organizations.

        Page size: 3 to 9000, the API's default 9000; 9000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organizations/
        """

    @operation("POST", "/organizations")
    def create_organization(
        self, *, name: str | None, management: Opt[bodies.OrganizationManagement] = UNSET
    ) -> Call[models.CreateOrganizationResponse]:
        """Create an organization.

        https://developer.cisco.com/meraki/api-v1/create-organization/
        """

    @operation("DELETE", "/organizations/{organizationId}")
    def delete_organization(self, organization_id: Id) -> Call[None]:
        """Delete an organization.

        https://developer.cisco.com/meraki/api-v1/delete-organization/
        """

    @operation(
        "GET", "/organizations/{organizationId}", oauth_scope="dashboard:general:config:read"
    )
    def get_organization(self, organization_id: Id) -> Call[models.OrganizationDetails]:
        """Get an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization/
        """

    @operation(
        "PUT", "/organizations/{organizationId}", oauth_scope="dashboard:general:config:write",
        batch="update",
    )
    def update_organization(
        self, organization_id: Id, *, name: Opt[str] = UNSET,
        management: Opt[bodies.OrganizationManagement] = UNSET,
        api: Opt[bodies.OrganizationApi] = UNSET, privacy: Opt[Mapping[str, Any]] = UNSET,
    ) -> Call[models.UpdateOrganizationResponse]:
        """Update an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization/
        """

    @listing("GET", "/organizations/{organizationId}/actionBatches")
    def get_organization_action_batches(
        self, organization_id: Id, *,
        status: Opt[Literal["completed", "failed", "pending"] | str] = UNSET,
    ) -> Paginator[models.OrganizationActionBatch]:
        """List the action batches of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-action-batches/
        """

    @operation("POST", "/organizations/{organizationId}/actionBatches")
    def create_organization_action_batch(
        self, organization_id: Id, *,
        actions: Sequence[bodies.OrganizationActionBatchAction] | None,
        confirmed: Opt[bool] = UNSET, synchronous: Opt[bool] = UNSET,
        callback: Opt[bodies.OrganizationActionBatchCallback] = UNSET,
    ) -> Call[models.CreateOrganizationActionBatchResponse]:
        """Create an action batch of an organization.

        https://developer.cisco.com/meraki/api-v1/create-organization-action-batch/
        """

    @operation("DELETE", "/organizations/{organizationId}/actionBatches/{actionBatchId}")
    def delete_organization_action_batch(
        self, organization_id: Id, action_batch_id: Id
    ) -> Call[None]:
        """Delete an action batch of an organization.

        https://developer.cisco.com/meraki/api-v1/delete-organization-action-batch/
        """

    @operation("GET", "/organizations/{organizationId}/actionBatches/{actionBatchId}")
    def get_organization_action_batch(
        self, organization_id: Id, action_batch_id: Id
    ) -> Call[models.OrganizationActionBatchDetails]:
        """Get an action batch of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-action-batch/
        """

    @operation("PUT", "/organizations/{organizationId}/actionBatches/{actionBatchId}")
    def update_organization_action_batch(
        self, organization_id: Id, action_batch_id: Id, *, confirmed: Opt[bool] = UNSET,
        synchronous: Opt[bool] = UNSET,
    ) -> Call[models.UpdateOrganizationActionBatchResponse]:
        """Update an action batch of an organization.

        https://developer.cisco.com/meraki/api-v1/update-organization-action-batch/
        """

    @listing(
        "GET", "/organizations/{organizationId}/adaptivePolicy/acls",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_adaptive_policy_acls(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationAdaptivePolicyAcl]:
        """List the adaptive policy ACLs of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-acls/
        """

    @operation(
        "POST", "/organizations/{organizationId}/adaptivePolicy/acls",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_adaptive_policy_acl(
        self, organization_id: Id, *, name: str | None,
        rules: Sequence[bodies.OrganizationAdaptivePolicyAclRule] | None,
        ip_version: Literal["any", "ipv4", "ipv6"] | str | None, description: Opt[str] = UNSET,
    ) -> Call[models.CreateOrganizationAdaptivePolicyAclResponse]:
        """Create an adaptive policy ACL of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-acl/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_adaptive_policy_acl(
        self, organization_id: Id, acl_id: Id
    ) -> Call[None]:
        """Delete an adaptive policy ACL of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-acl/
        """

    @operation(
        "GET", "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_adaptive_policy_acl(
        self, organization_id: Id, acl_id: Id
    ) -> Call[models.OrganizationAdaptivePolicyAclDetails]:
        """Get an adaptive policy ACL of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-acl/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_adaptive_policy_acl(
        self, organization_id: Id, acl_id: Id, *, name: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        rules: Opt[Sequence[bodies.OrganizationAdaptivePolicyAclRule]] = UNSET,
        ip_version: Opt[Literal["any", "ipv4", "ipv6"] | str] = UNSET,
    ) -> Call[models.UpdateOrganizationAdaptivePolicyAclResponse]:
        """Update an adaptive policy ACL of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-acl/
        """

    @listing(
        "GET", "/organizations/{organizationId}/adaptivePolicy/groups",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_adaptive_policy_groups(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationAdaptivePolicyGroup]:
        """List the adaptive policy groups of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-groups/
        """

    @operation(
        "POST", "/organizations/{organizationId}/adaptivePolicy/groups",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_adaptive_policy_group(
        self, organization_id: Id, *, name: str | None, sgt: int | None,
        description: Opt[str] = UNSET,
        policy_objects: Opt[Sequence[bodies.OrganizationAdaptivePolicyGroupPolicyObject]] = UNSET,
    ) -> Call[models.CreateOrganizationAdaptivePolicyGroupResponse]:
        """Create an adaptive policy group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-group/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/adaptivePolicy/groups/{id}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_adaptive_policy_group(self, organization_id: Id, id: Id) -> Call[None]:
        """Delete an adaptive policy group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-group/
        """

    @operation(
        "GET", "/organizations/{organizationId}/adaptivePolicy/groups/{id}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_adaptive_policy_group(
        self, organization_id: Id, id: Id
    ) -> Call[models.OrganizationAdaptivePolicyGroupDetails]:
        """Get an adaptive policy group of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-group/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/adaptivePolicy/groups/{id}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_adaptive_policy_group(
        self, organization_id: Id, id: Id, *, name: Opt[str] = UNSET, sgt: Opt[int] = UNSET,
        description: Opt[str] = UNSET,
        policy_objects: Opt[Sequence[bodies.OrganizationAdaptivePolicyGroupPolicyObject]] = UNSET,
    ) -> Call[models.UpdateOrganizationAdaptivePolicyGroupResponse]:
        """Update an adaptive policy group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-group/
        """

    @operation(
        "GET", "/organizations/{organizationId}/adaptivePolicy/overview",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_adaptive_policy_overview(
        self, organization_id: Id
    ) -> Call[models.OrganizationAdaptivePolicyOverview]:
        """Get the adaptive policy overview of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-overview/
        """

    @listing(
        "GET", "/organizations/{organizationId}/adaptivePolicy/policies",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_adaptive_policy_policies(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationAdaptivePolicyPolicy]:
        """List the adaptive policies of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-policies/
        """

    @operation(
        "POST", "/organizations/{organizationId}/adaptivePolicy/policies",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_adaptive_policy_policy(
        self, organization_id: Id, *,
        source_group: bodies.OrganizationAdaptivePolicyPolicySourceGroup | None,
        destination_group: bodies.OrganizationAdaptivePolicyPolicySourceGroup | None,
        acls: Opt[Sequence[bodies.OrganizationAdaptivePolicyGroupPolicyObject]] = UNSET,
        last_entry_rule: Opt[Literal["allow", "default", "deny"] | str] = UNSET,
    ) -> Call[models.CreateOrganizationAdaptivePolicyPolicyResponse]:
        """Create an adaptive policy of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-policy/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/adaptivePolicy/policies/{id}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_adaptive_policy_policy(self, organization_id: Id, id: Id) -> Call[None]:
        """Delete an adaptive policy of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-policy/
        """

    @operation(
        "GET", "/organizations/{organizationId}/adaptivePolicy/policies/{id}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_adaptive_policy_policy(
        self, organization_id: Id, id: Id
    ) -> Call[models.OrganizationAdaptivePolicyPolicyDetails]:
        """Get an adaptive policy of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-policy/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/adaptivePolicy/policies/{id}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_adaptive_policy_policy(
        self, organization_id: Id, id: Id, *,
        source_group: Opt[bodies.OrganizationAdaptivePolicyPolicySourceGroup] = UNSET,
        destination_group: Opt[bodies.OrganizationAdaptivePolicyPolicySourceGroup] = UNSET,
        acls: Opt[Sequence[bodies.OrganizationAdaptivePolicyGroupPolicyObject]] = UNSET,
        last_entry_rule: Opt[Literal["allow", "default", "deny"] | str] = UNSET,
    ) -> Call[models.UpdateOrganizationAdaptivePolicyPolicyResponse]:
        """Update an adaptive policy of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-policy/
        """

    @operation(
        "GET", "/organizations/{organizationId}/adaptivePolicy/settings",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_adaptive_policy_settings(
        self, organization_id: Id
    ) -> Call[models.OrganizationAdaptivePolicySettings]:
        """Get the adaptive policy settings of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-settings/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/adaptivePolicy/settings",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_adaptive_policy_settings(
        self, organization_id: Id, *, enabled_networks: Opt[Sequence[str | None]] = UNSET
    ) -> Call[models.UpdateOrganizationAdaptivePolicySettingsResponse]:
        """Update the adaptive policy settings of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-settings/
        """

    @listing(
        "GET", "/organizations/{organizationId}/admins", oauth_scope="dashboard:iam:config:read"
    )
    def get_organization_admins(
        self, organization_id: Id, *, network_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationAdmin]:
        """List the admins of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-admins/
        """

    @operation(
        "POST", "/organizations/{organizationId}/admins", oauth_scope="dashboard:iam:config:write"
    )
    def create_organization_admin(
        self, organization_id: Id, *, email: str | None, name: str | None,
        org_access: Literal["enterprise", "full", "none", "read-only"] | str | None,
        tags: Opt[Sequence[bodies.OrganizationAdminTag]] = UNSET,
        networks: Opt[Sequence[bodies.OrganizationAdminNetwork]] = UNSET,
        authentication_method: Opt[Literal["Email"] | str] = UNSET,
    ) -> Call[models.CreateOrganizationAdminResponse]:
        """Create an admin of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-admin/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/admins/{adminId}",
        oauth_scope="dashboard:iam:config:write",
    )
    def delete_organization_admin(self, organization_id: Id, admin_id: Id) -> Call[None]:
        """Delete an admin of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-admin/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/admins/{adminId}",
        oauth_scope="dashboard:iam:config:write",
    )
    def update_organization_admin(
        self, organization_id: Id, admin_id: Id, *, name: Opt[str] = UNSET,
        org_access: Opt[Literal["enterprise", "full", "none", "read-only"] | str] = UNSET,
        tags: Opt[Sequence[bodies.OrganizationAdminTag]] = UNSET,
        networks: Opt[Sequence[bodies.OrganizationAdminNetwork]] = UNSET,
    ) -> Call[models.UpdateOrganizationAdminResponse]:
        """Update an admin of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-admin/
        """

    @listing(
        "GET", "/organizations/{organizationId}/alerts/profiles", oauth_scope="sdwan:telemetry:read"
    )
    def get_organization_alerts_profiles(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationAlertsProfile]:
        """List the alert profiles of an organization.

        OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-alerts-profiles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/alerts/profiles",
        oauth_scope="sdwan:telemetry:write", batch="create",
    )
    def create_organization_alerts_profile(
        self, organization_id: Id, *,
        type: Literal[
            "appOutage", "voipJitter", "voipMos", "voipPacketLoss", "wanLatency", "wanPacketLoss",
            "wanStatus", "wanUtilization",
        ] | str | None,
        alert_condition: bodies.OrganizationAlertsProfileAlertCondition | None,
        recipients: bodies.OrganizationAlertsProfileRecipients | None,
        network_tags: Sequence[str | None] | None, description: Opt[str] = UNSET,
    ) -> Call[models.CreateOrganizationAlertsProfileResponse]:
        """Create an alert profile of an organization.

        OAuth scope: ``sdwan:telemetry:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-alerts-profile/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/alerts/profiles/{alertConfigId}",
        oauth_scope="sdwan:telemetry:write", batch="destroy",
    )
    def delete_organization_alerts_profile(
        self, organization_id: Id, alert_config_id: Id
    ) -> Call[None]:
        """Delete an alert profile of an organization.

        OAuth scope: ``sdwan:telemetry:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-alerts-profile/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/alerts/profiles/{alertConfigId}",
        oauth_scope="sdwan:telemetry:write", batch="update",
    )
    def update_organization_alerts_profile(
        self, organization_id: Id, alert_config_id: Id, *, enabled: Opt[bool] = UNSET,
        type: Opt[Literal[
            "appOutage", "voipJitter", "voipMos", "voipPacketLoss", "wanLatency", "wanPacketLoss",
            "wanStatus", "wanUtilization",
        ] | str] = UNSET,
        alert_condition: Opt[bodies.OrganizationAlertsProfileAlertCondition] = UNSET,
        recipients: Opt[bodies.OrganizationAlertsProfileRecipients] = UNSET,
        network_tags: Opt[Sequence[str | None]] = UNSET, description: Opt[str] = UNSET,
    ) -> Call[models.UpdateOrganizationAlertsProfileResponse]:
        """Update an alert profile of an organization.

        OAuth scope: ``sdwan:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-alerts-profile/
        """

    @operation("GET", "/organizations/{organizationId}/api/push/profiles", stage="beta")
    def get_organization_api_push_profiles(
        self, organization_id: Id, *, inames: Any = UNSET
    ) -> Call[Any]:
        """Get the API push profiles of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-push-profiles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/api/push/profiles", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_organization_api_push_profile(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an API push profile of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-api-push-profile/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/api/push/profiles/{iname}", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def delete_organization_api_push_profile(self, organization_id: Id, iname: Id) -> Call[None]:
        """Delete an API push profile of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-api-push-profile/
        """

    @operation("PUT", "/organizations/{organizationId}/api/push/profiles/{iname}", stage="beta")
    def update_organization_api_push_profile(
        self, organization_id: Id, iname: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an API push profile of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-api-push-profile/
        """

    @operation("GET", "/organizations/{organizationId}/api/push/receivers/profiles", stage="beta")
    def get_organization_api_push_receivers_profiles(self, organization_id: Id) -> Call[Any]:
        """Get the API push receiver profiles of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-push-receivers-profiles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/api/push/receivers/profiles", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_organization_api_push_receivers_profile(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an API push receiver profile of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-api-push-receivers-profile/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/api/push/receivers/profiles/{iname}",
        stage="beta", oauth_scope="dashboard:general:telemetry:write",
    )
    def delete_organization_api_push_receivers_profile(
        self, organization_id: Id, iname: Id
    ) -> Call[None]:
        """Delete an API push receiver profile of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-api-push-receivers-profile/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/api/push/receivers/profiles/{iname}", stage="beta"
    )
    def update_organization_api_push_receivers_profile(
        self, organization_id: Id, iname: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an API push receiver profile of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-api-push-receivers-profile/
        """

    @operation("GET", "/organizations/{organizationId}/api/push/topics", stage="beta")
    def get_organization_api_push_topics(self, organization_id: Id) -> Call[Any]:
        """Get the API push topics of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-push-topics/
        """

    @listing(
        "GET", "/organizations/{organizationId}/api/rest/provisioning/pipelines", paging="link",
        per_page=100, per_page_minimum=3, stage="beta",
    )
    def get_organization_api_rest_provisioning_pipelines(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET,
        status: Opt[Literal["active", "error", "pending", "success"] | str] = UNSET,
        timespan: Opt[int] = UNSET,
    ) -> Paginator[models.OrganizationApiRestProvisioningPipeline]:
        """List the API rest provisioning pipelines of an organization.

        Beta: it may change or vanish without notice. Page size: 3 to 100, the API's default 10;
        100 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-pipelines/
        """

    @listing(
        "GET", "/organizations/{organizationId}/api/rest/provisioning/pipelines/jobs",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_api_rest_provisioning_pipelines_jobs(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, pipeline_ids: Texts = UNSET,
        status: Opt[Literal[
            "complete", "deferred", "failed", "new", "ready", "running", "scheduled",
        ] | str] = UNSET,
    ) -> Paginator[models.OrganizationApiRestProvisioningPipelinesJob]:
        """List the API rest provisioning pipeline jobs of an organization.

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-pipelines-jobs/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/api/rest/provisioning/pipelines/jobs/overviews/byPipeline",
    )
    def get_organization_api_rest_provisioning_pipelines_jobs_overviews_by_pipeline(
        self, organization_id: Id, *, pipeline_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline]:
        """List the API rest provisioning pipeline job overviews of an organization, by pipeline.

        https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-pipelines-jobs-overviews-by-pipeline/
        """

    @listing(
        "GET", "/organizations/{organizationId}/apiRequests", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_api_requests(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, admin_id: Opt[str] = UNSET, path: Opt[str] = UNSET,
        method: Opt[Literal["DELETE", "GET", "POST", "PUT"] | str] = UNSET,
        response_code: Opt[int] = UNSET, source_ip: Opt[str] = UNSET, user_agent: Opt[str] = UNSET,
        version: Opt[Literal[0, 1] | int] = UNSET, operation_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationApiRequest]:
        """List the API requests of an organization.

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests/
        """

    @operation(
        "GET", "/organizations/{organizationId}/apiRequests/overview",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_api_requests_overview(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[models.OrganizationApiRequestsOverview]:
        """Get the API request overview of an organization.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-overview/
        """

    @listing(
        "GET", "/organizations/{organizationId}/apiRequests/overview/responseCodes/byInterval",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_api_requests_overview_response_codes_by_interval(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[Literal[120, 3600, 14400, 21600] | int] = UNSET,
        version: Opt[Literal[0, 1] | int] = UNSET, operation_ids: Texts = UNSET,
        source_ips: Texts = UNSET, admin_ids: Texts = UNSET, user_agent: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApiRequestsOverviewResponseCodesByInterval]:
        """List the API request overview response codes of an organization, by interval.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-overview-response-codes-by-interval/
        """

    @operation(
        "GET", "/organizations/{organizationId}/apiRequests/responseCodes/history/byAdmin",
        stage="beta",
    )
    def get_organization_api_requests_response_codes_history_by_admin(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the API request response code history of an organization, by admin.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-response-codes-history-by-admin/
        """

    @operation(
        "GET", "/organizations/{organizationId}/apiRequests/responseCodes/history/byApplication",
        stage="beta",
    )
    def get_organization_api_requests_response_codes_history_by_application(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the API request response code history of an organization, by application.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-response-codes-history-by-application/
        """

    @operation(
        "GET", "/organizations/{organizationId}/apiRequests/responseCodes/history/byOperation",
        stage="beta",
    )
    def get_organization_api_requests_response_codes_history_by_operation(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the API request response code history of an organization, by operation.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-response-codes-history-by-operation/
        """

    @operation(
        "GET", "/organizations/{organizationId}/apiRequests/responseCodes/history/bySourceIp",
        stage="beta",
    )
    def get_organization_api_requests_response_codes_history_by_source_ip(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the API request response code history of an organization, by source IP.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-response-codes-history-by-source-ip/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/alerts", paging="link", per_page=300,
        per_page_minimum=4, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_alerts(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET,
        network_id: Opt[str] = UNSET, severity: Opt[str] = UNSET,
        types: Sequence[Literal[
            "aaa_not_enabled", "acl_ipv4_conflict", "afc_height_empty", "afc_status_bad",
            "ap_became_repeater", "ap_noauth", "ap_tunnel_down", "arp_failure", "asymmetry",
            "aurora1_subnet_overlap", "aurora2_consilience", "auto_vpn_failure",
            "auto_vpn_uplink_decision", "bad_connectivity", "bad_gateway", "bad_ip6conf",
            "bad_ipconf", "bad_vlanconf", "ccd", "cellular_data_cap", "cellular_failover",
            "cellular_failover_bandwidth", "cellular_up_down", "certificate_enrollment",
            "certificate_expiration", "certificate_renewal", "client_wayfinding_clustering_warning",
            "client_wayfinding_missing_config", "cloud_archive_alert", "collisions_errors",
            "config_bad_fetch", "config_error", "config_stale", "configuration_change",
            "console_error_authorization", "console_error_timeout", "country_mismatch",
            "crc_errors", "dashboard_config_generation_failure", "detected_country_mismatch",
            "device_access_issue", "device_config_failure", "device_no_space", "device_ping_status",
            "dfs_event_pattern", "dhcp_no_leases", "disassociation", "dns_down", "dom_stats_alert",
            "door_tamper", "eapol_test_failed", "ethernet_negotiation_failure",
            "eu_regulatory_firmware_mismatch", "fan_down", "faulty_cable", "firewall",
            "firmware_version", "frags_errors", "high_cpu_mx", "high_interference",
            "high_memory_mx", "high_temperature_mx", "http_acl_ipv6_conflict",
            "https_secure_port_conflict", "https_secure_trustpoint_missing",
            "https_session_modules_conflict", "image_sensor_failure",
            "insecure_sm_networks_disabled_enrollment_auth_alert", "insight_web_app",
            "invalid_config", "iot_orchestrator_grpc_down", "ip_conflict", "isp_issue_local_branch",
            "jabbers_errors", "known_hardware_problem", "l3_dynamic_routes_overflow",
            "l3_hosts_overflow", "line_vty_conflict", "line_vty_error", "low_power",
            "mac_flap_alert", "manual_config_fix_required", "manual_country_mismatch",
            "mars_read_only_ap_unreachable", "mcg_dr_allowed_vlans_mismatch",
            "meraki_shelluser_conflict", "meraki_tdluser_conflict", "meraki_user_conflict",
            "mg_safe_mode", "mgmt_uplink_vlan_mismatch", "missing_config_options",
            "missized_errors", "mmc_issue", "modular_supervisor_node_group_mismatch",
            "monitoring_stack_error", "monitoring_tls_tunnel_connected",
            "monitoring_unsupported_version", "mps_down", "netconf_abnormal",
            "netconf_acl_ipv6_conflict", "netconf_error_authentication", "netconf_error_timeout",
            "no_dna_license", "no_enough_vty_num", "no_telemetry", "node_check",
            "not_supported_compression_algorithm", "not_supported_hostkey_algorithm",
            "not_supported_kex_algorithm", "not_supported_mac_algorithm",
            "not_supported_publickey_algorithm", "not_supported_ssh_algorithm", "ntp_issue",
            "odd_upstream_gateway", "openroaming_firmware_incompatible", "pcc_apns_check_cert",
            "pcc_apns_expired", "pcc_apns_expires_soon", "pcc_duplicate_device_identifier",
            "pcc_duplicate_imei", "pcc_empty_device_identifier", "pcc_empty_imei",
            "pcc_self_signed_scep_expired", "pcc_self_signed_scep_expires_soon",
            "pending_config_approval", "poe_denied", "poe_overload", "poe_power_error",
            "port_channel_mixed_speed_ports", "primary_uplink_status", "probe_cable_unknown",
            "push_api_device_availability", "radar_detection", "reboot_count",
            "reboot_count_no_xmit_mon", "reboot_count_panic", "reg_dom_mismatch", "rogue_dhcp",
            "rps_backup", "rps_down", "secure_connect_auth_failure",
            "secure_connect_auth_in_progress", "secure_connect_auth_timeout",
            "snmp_community_string_too_long", "speed_downshift", "ssh_error_authentication",
            "ssh_error_authorization", "ssh_error_timeout", "ssh_port_rotary_conflict",
            "ssid_radius_server", "stack_cable_auth_failure", "stack_misconfigured",
            "stack_not_configured", "stack_version_mismatch", "start_monitoring_provisioning",
            "sticky_client", "stp_bpdu_conflict", "stp_bpdu_delay", "stp_bpduguard_active",
            "stp_loopguard_active", "stp_root_status_changed", "stp_rootguard_active",
            "stp_tcn_errors", "successful_connect_degraded", "switch_not_setup_as_stack",
            "switch_required_vlans_missing", "switch_reserved_vlans",
            "switchport_allowed_vlans_missing", "telemetry_collector_cert_expiration",
            "telemetry_streaming_failure", "temperature_cable_disconnect",
            "thousand_eyes_application_alert", "time_to_connect_degraded",
            "traffic_shaping_rule_saturation", "udld_err_n_mismatch", "udld_err_tx_rx_loop",
            "udld_err_unidir", "unknown_config_options", "unreachable", "unseen",
            "uplink_saturation", "using_mtun_http", "vlan_disconnect", "vlan_mismatch",
            "vlan_prefix_starvation", "vmx_incompatible_firmware", "voip_jitter", "voip_mos",
            "voip_packet_loss", "vpn_backhaul", "vpn_outage", "vrrp_failover",
            "vwlc_unclaimed_standby", "wan_latency", "wan_packet_loss", "wan_status", "wan_usage",
            "water_cable_disconnect", "water_usb_connect", "wireless_capacity_degraded",
            "wireless_coverage_degraded", "wlc_add_standby", "wlc_ap_guardrail", "wlc_ap_limit",
            "wlc_ap_onboard", "wlc_ha_active_recovery", "wlc_ha_fail_over_past_day",
            "wlc_ha_standby_offline", "wlc_ha_standby_recovery", "wlc_interface_errors",
            "wlc_unassigned_ap", "wpa3_warning", "wrong_console_credentials", "yang_authz_conflict",
            "yang_process_abnormal", "z_canary_alert", "z_canary_priority_alert", "copp_drops",
            "fan_tray_failure", "fast_retrain", "lacp_configuration",
            "line_card_insufficient_power_shutdown", "low_flash_storage", "module_down",
            "port_error_disabled", "radius_ca_certificate_installation", "stack_link_flaps",
            "stack_platform_mismatch", "stack_port_errors", "stack_power_priority_conflict",
            "stack_power_supply_count_unbalanced", "stack_power_topology", "storm_control",
            "switch_critical_temperature", "ttl_expiration",
        ] | str | None] | UnsetType = UNSET,
        ts_start: Opt[str] = UNSET, ts_end: Opt[str] = UNSET,
        category: Opt[Literal[
            "configuration", "connectivity", "device_health", "experience_metrics", "insights",
        ] | str] = UNSET,
        sort_by: Opt[Literal[
            "category", "dismissedAt", "resolvedAt", "severity", "startedAt",
        ] | str] = UNSET,
        serials: Texts = UNSET,
        device_types: Sequence[Literal[
            "Campus Gateway", "Catalyst AP", "Catalyst Controller", "Catalyst Switch", "MCG", "MG",
            "MR", "MS", "MT", "MV", "MX", "VMX", "WLC", "Z",
        ] | str | None] | UnsetType = UNSET,
        device_tags: Texts = UNSET, active: Opt[bool] = UNSET, dismissed: Opt[bool] = UNSET,
        resolved: Opt[bool] = UNSET, suppress_alerts_for_offline_nodes: Opt[bool] = UNSET,
    ) -> Paginator[models.OrganizationAssuranceAlert]:
        """List the assurance alerts of an organization.

        Page size: 4 to 300, the API's default 30; 300 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts/
        """

    @operation("POST", "/organizations/{organizationId}/assurance/alerts/dismiss")
    def dismiss_organization_assurance_alerts(
        self, organization_id: Id, *, alert_ids: Sequence[str | None] | None
    ) -> Call[None]:
        """Dismiss the assurance alerts of an organization.

        https://developer.cisco.com/meraki/api-v1/dismiss-organization-assurance-alerts/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/alerts/overview",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_alerts_overview(
        self, organization_id: Id, *, network_id: Opt[str] = UNSET, severity: Opt[str] = UNSET,
        types: Sequence[Literal[
            "aaa_not_enabled", "acl_ipv4_conflict", "afc_height_empty", "afc_status_bad",
            "ap_became_repeater", "ap_noauth", "ap_tunnel_down", "arp_failure", "asymmetry",
            "aurora1_subnet_overlap", "aurora2_consilience", "auto_vpn_failure",
            "auto_vpn_uplink_decision", "bad_connectivity", "bad_gateway", "bad_ip6conf",
            "bad_ipconf", "bad_vlanconf", "ccd", "cellular_data_cap", "cellular_failover",
            "cellular_failover_bandwidth", "cellular_up_down", "certificate_enrollment",
            "certificate_expiration", "certificate_renewal", "client_wayfinding_clustering_warning",
            "client_wayfinding_missing_config", "cloud_archive_alert", "collisions_errors",
            "config_bad_fetch", "config_error", "config_stale", "configuration_change",
            "console_error_authorization", "console_error_timeout", "country_mismatch",
            "crc_errors", "dashboard_config_generation_failure", "detected_country_mismatch",
            "device_access_issue", "device_config_failure", "device_no_space", "device_ping_status",
            "dfs_event_pattern", "dhcp_no_leases", "disassociation", "dns_down", "dom_stats_alert",
            "door_tamper", "eapol_test_failed", "ethernet_negotiation_failure",
            "eu_regulatory_firmware_mismatch", "fan_down", "faulty_cable", "firewall",
            "firmware_version", "frags_errors", "high_cpu_mx", "high_interference",
            "high_memory_mx", "high_temperature_mx", "http_acl_ipv6_conflict",
            "https_secure_port_conflict", "https_secure_trustpoint_missing",
            "https_session_modules_conflict", "image_sensor_failure",
            "insecure_sm_networks_disabled_enrollment_auth_alert", "insight_web_app",
            "invalid_config", "iot_orchestrator_grpc_down", "ip_conflict", "isp_issue_local_branch",
            "jabbers_errors", "known_hardware_problem", "l3_dynamic_routes_overflow",
            "l3_hosts_overflow", "line_vty_conflict", "line_vty_error", "low_power",
            "mac_flap_alert", "manual_config_fix_required", "manual_country_mismatch",
            "mars_read_only_ap_unreachable", "mcg_dr_allowed_vlans_mismatch",
            "meraki_shelluser_conflict", "meraki_tdluser_conflict", "meraki_user_conflict",
            "mg_safe_mode", "mgmt_uplink_vlan_mismatch", "missing_config_options",
            "missized_errors", "mmc_issue", "modular_supervisor_node_group_mismatch",
            "monitoring_stack_error", "monitoring_tls_tunnel_connected",
            "monitoring_unsupported_version", "mps_down", "netconf_abnormal",
            "netconf_acl_ipv6_conflict", "netconf_error_authentication", "netconf_error_timeout",
            "no_dna_license", "no_enough_vty_num", "no_telemetry", "node_check",
            "not_supported_compression_algorithm", "not_supported_hostkey_algorithm",
            "not_supported_kex_algorithm", "not_supported_mac_algorithm",
            "not_supported_publickey_algorithm", "not_supported_ssh_algorithm", "ntp_issue",
            "odd_upstream_gateway", "openroaming_firmware_incompatible", "pcc_apns_check_cert",
            "pcc_apns_expired", "pcc_apns_expires_soon", "pcc_duplicate_device_identifier",
            "pcc_duplicate_imei", "pcc_empty_device_identifier", "pcc_empty_imei",
            "pcc_self_signed_scep_expired", "pcc_self_signed_scep_expires_soon",
            "pending_config_approval", "poe_denied", "poe_overload", "poe_power_error",
            "port_channel_mixed_speed_ports", "primary_uplink_status", "probe_cable_unknown",
            "push_api_device_availability", "radar_detection", "reboot_count",
            "reboot_count_no_xmit_mon", "reboot_count_panic", "reg_dom_mismatch", "rogue_dhcp",
            "rps_backup", "rps_down", "secure_connect_auth_failure",
            "secure_connect_auth_in_progress", "secure_connect_auth_timeout",
            "snmp_community_string_too_long", "speed_downshift", "ssh_error_authentication",
            "ssh_error_authorization", "ssh_error_timeout", "ssh_port_rotary_conflict",
            "ssid_radius_server", "stack_cable_auth_failure", "stack_misconfigured",
            "stack_not_configured", "stack_version_mismatch", "start_monitoring_provisioning",
            "sticky_client", "stp_bpdu_conflict", "stp_bpdu_delay", "stp_bpduguard_active",
            "stp_loopguard_active", "stp_root_status_changed", "stp_rootguard_active",
            "stp_tcn_errors", "successful_connect_degraded", "switch_not_setup_as_stack",
            "switch_required_vlans_missing", "switch_reserved_vlans",
            "switchport_allowed_vlans_missing", "telemetry_collector_cert_expiration",
            "telemetry_streaming_failure", "temperature_cable_disconnect",
            "thousand_eyes_application_alert", "time_to_connect_degraded",
            "traffic_shaping_rule_saturation", "udld_err_n_mismatch", "udld_err_tx_rx_loop",
            "udld_err_unidir", "unknown_config_options", "unreachable", "unseen",
            "uplink_saturation", "using_mtun_http", "vlan_disconnect", "vlan_mismatch",
            "vlan_prefix_starvation", "vmx_incompatible_firmware", "voip_jitter", "voip_mos",
            "voip_packet_loss", "vpn_backhaul", "vpn_outage", "vrrp_failover",
            "vwlc_unclaimed_standby", "wan_latency", "wan_packet_loss", "wan_status", "wan_usage",
            "water_cable_disconnect", "water_usb_connect", "wireless_capacity_degraded",
            "wireless_coverage_degraded", "wlc_add_standby", "wlc_ap_guardrail", "wlc_ap_limit",
            "wlc_ap_onboard", "wlc_ha_active_recovery", "wlc_ha_fail_over_past_day",
            "wlc_ha_standby_offline", "wlc_ha_standby_recovery", "wlc_interface_errors",
            "wlc_unassigned_ap", "wpa3_warning", "wrong_console_credentials", "yang_authz_conflict",
            "yang_process_abnormal", "z_canary_alert", "z_canary_priority_alert", "copp_drops",
            "fan_tray_failure", "fast_retrain", "lacp_configuration",
            "line_card_insufficient_power_shutdown", "low_flash_storage", "module_down",
            "port_error_disabled", "radius_ca_certificate_installation", "stack_link_flaps",
            "stack_platform_mismatch", "stack_port_errors", "stack_power_priority_conflict",
            "stack_power_supply_count_unbalanced", "stack_power_topology", "storm_control",
            "switch_critical_temperature", "ttl_expiration",
        ] | str | None] | UnsetType = UNSET,
        ts_start: Opt[str] = UNSET, ts_end: Opt[str] = UNSET,
        category: Opt[Literal[
            "configuration", "connectivity", "device_health", "experience_metrics", "insights",
        ] | str] = UNSET,
        serials: Texts = UNSET,
        device_types: Sequence[Literal[
            "Campus Gateway", "Catalyst AP", "Catalyst Controller", "Catalyst Switch", "MCG", "MG",
            "MR", "MS", "MT", "MV", "MX", "VMX", "WLC", "Z",
        ] | str | None] | UnsetType = UNSET,
        device_tags: Texts = UNSET, active: Opt[bool] = UNSET, dismissed: Opt[bool] = UNSET,
        resolved: Opt[bool] = UNSET, suppress_alerts_for_offline_nodes: Opt[bool] = UNSET,
    ) -> Call[models.OrganizationAssuranceAlertsOverview]:
        """Get the assurance alert overview of an organization.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/alerts/overview/byNetwork", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_alerts_overview_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET,
        network_id: Opt[str] = UNSET, severity: Opt[str] = UNSET,
        types: Sequence[Literal[
            "aaa_not_enabled", "acl_ipv4_conflict", "afc_height_empty", "afc_status_bad",
            "ap_became_repeater", "ap_noauth", "ap_tunnel_down", "arp_failure", "asymmetry",
            "aurora1_subnet_overlap", "aurora2_consilience", "auto_vpn_failure",
            "auto_vpn_uplink_decision", "bad_connectivity", "bad_gateway", "bad_ip6conf",
            "bad_ipconf", "bad_vlanconf", "ccd", "cellular_data_cap", "cellular_failover",
            "cellular_failover_bandwidth", "cellular_up_down", "certificate_enrollment",
            "certificate_expiration", "certificate_renewal", "client_wayfinding_clustering_warning",
            "client_wayfinding_missing_config", "cloud_archive_alert", "collisions_errors",
            "config_bad_fetch", "config_error", "config_stale", "configuration_change",
            "console_error_authorization", "console_error_timeout", "country_mismatch",
            "crc_errors", "dashboard_config_generation_failure", "detected_country_mismatch",
            "device_access_issue", "device_config_failure", "device_no_space", "device_ping_status",
            "dfs_event_pattern", "dhcp_no_leases", "disassociation", "dns_down", "dom_stats_alert",
            "door_tamper", "eapol_test_failed", "ethernet_negotiation_failure",
            "eu_regulatory_firmware_mismatch", "fan_down", "faulty_cable", "firewall",
            "firmware_version", "frags_errors", "high_cpu_mx", "high_interference",
            "high_memory_mx", "high_temperature_mx", "http_acl_ipv6_conflict",
            "https_secure_port_conflict", "https_secure_trustpoint_missing",
            "https_session_modules_conflict", "image_sensor_failure",
            "insecure_sm_networks_disabled_enrollment_auth_alert", "insight_web_app",
            "invalid_config", "iot_orchestrator_grpc_down", "ip_conflict", "isp_issue_local_branch",
            "jabbers_errors", "known_hardware_problem", "l3_dynamic_routes_overflow",
            "l3_hosts_overflow", "line_vty_conflict", "line_vty_error", "low_power",
            "mac_flap_alert", "manual_config_fix_required", "manual_country_mismatch",
            "mars_read_only_ap_unreachable", "mcg_dr_allowed_vlans_mismatch",
            "meraki_shelluser_conflict", "meraki_tdluser_conflict", "meraki_user_conflict",
            "mg_safe_mode", "mgmt_uplink_vlan_mismatch", "missing_config_options",
            "missized_errors", "mmc_issue", "modular_supervisor_node_group_mismatch",
            "monitoring_stack_error", "monitoring_tls_tunnel_connected",
            "monitoring_unsupported_version", "mps_down", "netconf_abnormal",
            "netconf_acl_ipv6_conflict", "netconf_error_authentication", "netconf_error_timeout",
            "no_dna_license", "no_enough_vty_num", "no_telemetry", "node_check",
            "not_supported_compression_algorithm", "not_supported_hostkey_algorithm",
            "not_supported_kex_algorithm", "not_supported_mac_algorithm",
            "not_supported_publickey_algorithm", "not_supported_ssh_algorithm", "ntp_issue",
            "odd_upstream_gateway", "openroaming_firmware_incompatible", "pcc_apns_check_cert",
            "pcc_apns_expired", "pcc_apns_expires_soon", "pcc_duplicate_device_identifier",
            "pcc_duplicate_imei", "pcc_empty_device_identifier", "pcc_empty_imei",
            "pcc_self_signed_scep_expired", "pcc_self_signed_scep_expires_soon",
            "pending_config_approval", "poe_denied", "poe_overload", "poe_power_error",
            "port_channel_mixed_speed_ports", "primary_uplink_status", "probe_cable_unknown",
            "push_api_device_availability", "radar_detection", "reboot_count",
            "reboot_count_no_xmit_mon", "reboot_count_panic", "reg_dom_mismatch", "rogue_dhcp",
            "rps_backup", "rps_down", "secure_connect_auth_failure",
            "secure_connect_auth_in_progress", "secure_connect_auth_timeout",
            "snmp_community_string_too_long", "speed_downshift", "ssh_error_authentication",
            "ssh_error_authorization", "ssh_error_timeout", "ssh_port_rotary_conflict",
            "ssid_radius_server", "stack_cable_auth_failure", "stack_misconfigured",
            "stack_not_configured", "stack_version_mismatch", "start_monitoring_provisioning",
            "sticky_client", "stp_bpdu_conflict", "stp_bpdu_delay", "stp_bpduguard_active",
            "stp_loopguard_active", "stp_root_status_changed", "stp_rootguard_active",
            "stp_tcn_errors", "successful_connect_degraded", "switch_not_setup_as_stack",
            "switch_required_vlans_missing", "switch_reserved_vlans",
            "switchport_allowed_vlans_missing", "telemetry_collector_cert_expiration",
            "telemetry_streaming_failure", "temperature_cable_disconnect",
            "thousand_eyes_application_alert", "time_to_connect_degraded",
            "traffic_shaping_rule_saturation", "udld_err_n_mismatch", "udld_err_tx_rx_loop",
            "udld_err_unidir", "unknown_config_options", "unreachable", "unseen",
            "uplink_saturation", "using_mtun_http", "vlan_disconnect", "vlan_mismatch",
            "vlan_prefix_starvation", "vmx_incompatible_firmware", "voip_jitter", "voip_mos",
            "voip_packet_loss", "vpn_backhaul", "vpn_outage", "vrrp_failover",
            "vwlc_unclaimed_standby", "wan_latency", "wan_packet_loss", "wan_status", "wan_usage",
            "water_cable_disconnect", "water_usb_connect", "wireless_capacity_degraded",
            "wireless_coverage_degraded", "wlc_add_standby", "wlc_ap_guardrail", "wlc_ap_limit",
            "wlc_ap_onboard", "wlc_ha_active_recovery", "wlc_ha_fail_over_past_day",
            "wlc_ha_standby_offline", "wlc_ha_standby_recovery", "wlc_interface_errors",
            "wlc_unassigned_ap", "wpa3_warning", "wrong_console_credentials", "yang_authz_conflict",
            "yang_process_abnormal", "z_canary_alert", "z_canary_priority_alert", "copp_drops",
            "fan_tray_failure", "fast_retrain", "lacp_configuration",
            "line_card_insufficient_power_shutdown", "low_flash_storage", "module_down",
            "port_error_disabled", "radius_ca_certificate_installation", "stack_link_flaps",
            "stack_platform_mismatch", "stack_port_errors", "stack_power_priority_conflict",
            "stack_power_supply_count_unbalanced", "stack_power_topology", "storm_control",
            "switch_critical_temperature", "ttl_expiration",
        ] | str | None] | UnsetType = UNSET,
        ts_start: Opt[str] = UNSET, ts_end: Opt[str] = UNSET,
        category: Opt[Literal[
            "configuration", "connectivity", "device_health", "experience_metrics", "insights",
        ] | str] = UNSET,
        serials: Texts = UNSET,
        device_types: Sequence[Literal[
            "Campus Gateway", "Catalyst AP", "Catalyst Controller", "Catalyst Switch", "MCG", "MG",
            "MR", "MS", "MT", "MV", "MX", "VMX", "WLC", "Z",
        ] | str | None] | UnsetType = UNSET,
        device_tags: Texts = UNSET, active: Opt[bool] = UNSET, dismissed: Opt[bool] = UNSET,
        resolved: Opt[bool] = UNSET, suppress_alerts_for_offline_nodes: Opt[bool] = UNSET,
    ) -> Paginator[models.OrganizationAssuranceAlertsOverviewByNetwork]:
        """List the assurance alert overview of an organization, by network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/alerts/overview/byType", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_alerts_overview_by_type(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET,
        network_id: Opt[str] = UNSET, severity: Opt[str] = UNSET,
        types: Sequence[Literal[
            "aaa_not_enabled", "acl_ipv4_conflict", "afc_height_empty", "afc_status_bad",
            "ap_became_repeater", "ap_noauth", "ap_tunnel_down", "arp_failure", "asymmetry",
            "aurora1_subnet_overlap", "aurora2_consilience", "auto_vpn_failure",
            "auto_vpn_uplink_decision", "bad_connectivity", "bad_gateway", "bad_ip6conf",
            "bad_ipconf", "bad_vlanconf", "ccd", "cellular_data_cap", "cellular_failover",
            "cellular_failover_bandwidth", "cellular_up_down", "certificate_enrollment",
            "certificate_expiration", "certificate_renewal", "client_wayfinding_clustering_warning",
            "client_wayfinding_missing_config", "cloud_archive_alert", "collisions_errors",
            "config_bad_fetch", "config_error", "config_stale", "configuration_change",
            "console_error_authorization", "console_error_timeout", "country_mismatch",
            "crc_errors", "dashboard_config_generation_failure", "detected_country_mismatch",
            "device_access_issue", "device_config_failure", "device_no_space", "device_ping_status",
            "dfs_event_pattern", "dhcp_no_leases", "disassociation", "dns_down", "dom_stats_alert",
            "door_tamper", "eapol_test_failed", "ethernet_negotiation_failure",
            "eu_regulatory_firmware_mismatch", "fan_down", "faulty_cable", "firewall",
            "firmware_version", "frags_errors", "high_cpu_mx", "high_interference",
            "high_memory_mx", "high_temperature_mx", "http_acl_ipv6_conflict",
            "https_secure_port_conflict", "https_secure_trustpoint_missing",
            "https_session_modules_conflict", "image_sensor_failure",
            "insecure_sm_networks_disabled_enrollment_auth_alert", "insight_web_app",
            "invalid_config", "iot_orchestrator_grpc_down", "ip_conflict", "isp_issue_local_branch",
            "jabbers_errors", "known_hardware_problem", "l3_dynamic_routes_overflow",
            "l3_hosts_overflow", "line_vty_conflict", "line_vty_error", "low_power",
            "mac_flap_alert", "manual_config_fix_required", "manual_country_mismatch",
            "mars_read_only_ap_unreachable", "mcg_dr_allowed_vlans_mismatch",
            "meraki_shelluser_conflict", "meraki_tdluser_conflict", "meraki_user_conflict",
            "mg_safe_mode", "mgmt_uplink_vlan_mismatch", "missing_config_options",
            "missized_errors", "mmc_issue", "modular_supervisor_node_group_mismatch",
            "monitoring_stack_error", "monitoring_tls_tunnel_connected",
            "monitoring_unsupported_version", "mps_down", "netconf_abnormal",
            "netconf_acl_ipv6_conflict", "netconf_error_authentication", "netconf_error_timeout",
            "no_dna_license", "no_enough_vty_num", "no_telemetry", "node_check",
            "not_supported_compression_algorithm", "not_supported_hostkey_algorithm",
            "not_supported_kex_algorithm", "not_supported_mac_algorithm",
            "not_supported_publickey_algorithm", "not_supported_ssh_algorithm", "ntp_issue",
            "odd_upstream_gateway", "openroaming_firmware_incompatible", "pcc_apns_check_cert",
            "pcc_apns_expired", "pcc_apns_expires_soon", "pcc_duplicate_device_identifier",
            "pcc_duplicate_imei", "pcc_empty_device_identifier", "pcc_empty_imei",
            "pcc_self_signed_scep_expired", "pcc_self_signed_scep_expires_soon",
            "pending_config_approval", "poe_denied", "poe_overload", "poe_power_error",
            "port_channel_mixed_speed_ports", "primary_uplink_status", "probe_cable_unknown",
            "push_api_device_availability", "radar_detection", "reboot_count",
            "reboot_count_no_xmit_mon", "reboot_count_panic", "reg_dom_mismatch", "rogue_dhcp",
            "rps_backup", "rps_down", "secure_connect_auth_failure",
            "secure_connect_auth_in_progress", "secure_connect_auth_timeout",
            "snmp_community_string_too_long", "speed_downshift", "ssh_error_authentication",
            "ssh_error_authorization", "ssh_error_timeout", "ssh_port_rotary_conflict",
            "ssid_radius_server", "stack_cable_auth_failure", "stack_misconfigured",
            "stack_not_configured", "stack_version_mismatch", "start_monitoring_provisioning",
            "sticky_client", "stp_bpdu_conflict", "stp_bpdu_delay", "stp_bpduguard_active",
            "stp_loopguard_active", "stp_root_status_changed", "stp_rootguard_active",
            "stp_tcn_errors", "successful_connect_degraded", "switch_not_setup_as_stack",
            "switch_required_vlans_missing", "switch_reserved_vlans",
            "switchport_allowed_vlans_missing", "telemetry_collector_cert_expiration",
            "telemetry_streaming_failure", "temperature_cable_disconnect",
            "thousand_eyes_application_alert", "time_to_connect_degraded",
            "traffic_shaping_rule_saturation", "udld_err_n_mismatch", "udld_err_tx_rx_loop",
            "udld_err_unidir", "unknown_config_options", "unreachable", "unseen",
            "uplink_saturation", "using_mtun_http", "vlan_disconnect", "vlan_mismatch",
            "vlan_prefix_starvation", "vmx_incompatible_firmware", "voip_jitter", "voip_mos",
            "voip_packet_loss", "vpn_backhaul", "vpn_outage", "vrrp_failover",
            "vwlc_unclaimed_standby", "wan_latency", "wan_packet_loss", "wan_status", "wan_usage",
            "water_cable_disconnect", "water_usb_connect", "wireless_capacity_degraded",
            "wireless_coverage_degraded", "wlc_add_standby", "wlc_ap_guardrail", "wlc_ap_limit",
            "wlc_ap_onboard", "wlc_ha_active_recovery", "wlc_ha_fail_over_past_day",
            "wlc_ha_standby_offline", "wlc_ha_standby_recovery", "wlc_interface_errors",
            "wlc_unassigned_ap", "wpa3_warning", "wrong_console_credentials", "yang_authz_conflict",
            "yang_process_abnormal", "z_canary_alert", "z_canary_priority_alert", "copp_drops",
            "fan_tray_failure", "fast_retrain", "lacp_configuration",
            "line_card_insufficient_power_shutdown", "low_flash_storage", "module_down",
            "port_error_disabled", "radius_ca_certificate_installation", "stack_link_flaps",
            "stack_platform_mismatch", "stack_port_errors", "stack_power_priority_conflict",
            "stack_power_supply_count_unbalanced", "stack_power_topology", "storm_control",
            "switch_critical_temperature", "ttl_expiration",
        ] | str | None] | UnsetType = UNSET,
        ts_start: Opt[str] = UNSET, ts_end: Opt[str] = UNSET,
        category: Opt[Literal[
            "configuration", "connectivity", "device_health", "experience_metrics", "insights",
        ] | str] = UNSET,
        sort_by: Opt[Literal[
            "count", "lastAlertedAt", "networkCount", "severity", "startedAt",
        ] | str] = UNSET,
        serials: Texts = UNSET,
        device_types: Sequence[Literal[
            "Campus Gateway", "Catalyst AP", "Catalyst Controller", "Catalyst Switch", "MCG", "MG",
            "MR", "MS", "MT", "MV", "MX", "VMX", "WLC", "Z",
        ] | str | None] | UnsetType = UNSET,
        device_tags: Texts = UNSET, active: Opt[bool] = UNSET, dismissed: Opt[bool] = UNSET,
        resolved: Opt[bool] = UNSET, include_device_tags: Opt[bool] = UNSET,
        include_networks: Opt[bool] = UNSET, suppress_alerts_for_offline_nodes: Opt[bool] = UNSET,
    ) -> Paginator[models.OrganizationAssuranceAlertsOverviewByType]:
        """List the assurance alert overview of an organization, by type.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-by-type/
        """

    @listing("GET", "/organizations/{organizationId}/assurance/alerts/overview/historical")
    def get_organization_assurance_alerts_overview_historical(
        self, organization_id: Id, *, segment_duration: int | None, ts_start: str | None,
        network_id: Opt[str] = UNSET, severity: Opt[str] = UNSET,
        types: Sequence[Literal[
            "aaa_not_enabled", "acl_ipv4_conflict", "afc_height_empty", "afc_status_bad",
            "ap_became_repeater", "ap_noauth", "ap_tunnel_down", "arp_failure", "asymmetry",
            "aurora1_subnet_overlap", "aurora2_consilience", "auto_vpn_failure",
            "auto_vpn_uplink_decision", "bad_connectivity", "bad_gateway", "bad_ip6conf",
            "bad_ipconf", "bad_vlanconf", "ccd", "cellular_data_cap", "cellular_failover",
            "cellular_failover_bandwidth", "cellular_up_down", "certificate_enrollment",
            "certificate_expiration", "certificate_renewal", "client_wayfinding_clustering_warning",
            "client_wayfinding_missing_config", "cloud_archive_alert", "collisions_errors",
            "config_bad_fetch", "config_error", "config_stale", "configuration_change",
            "console_error_authorization", "console_error_timeout", "country_mismatch",
            "crc_errors", "dashboard_config_generation_failure", "detected_country_mismatch",
            "device_access_issue", "device_config_failure", "device_no_space", "device_ping_status",
            "dfs_event_pattern", "dhcp_no_leases", "disassociation", "dns_down", "dom_stats_alert",
            "door_tamper", "eapol_test_failed", "ethernet_negotiation_failure",
            "eu_regulatory_firmware_mismatch", "fan_down", "faulty_cable", "firewall",
            "firmware_version", "frags_errors", "high_cpu_mx", "high_interference",
            "high_memory_mx", "high_temperature_mx", "http_acl_ipv6_conflict",
            "https_secure_port_conflict", "https_secure_trustpoint_missing",
            "https_session_modules_conflict", "image_sensor_failure",
            "insecure_sm_networks_disabled_enrollment_auth_alert", "insight_web_app",
            "invalid_config", "iot_orchestrator_grpc_down", "ip_conflict", "isp_issue_local_branch",
            "jabbers_errors", "known_hardware_problem", "l3_dynamic_routes_overflow",
            "l3_hosts_overflow", "line_vty_conflict", "line_vty_error", "low_power",
            "mac_flap_alert", "manual_config_fix_required", "manual_country_mismatch",
            "mars_read_only_ap_unreachable", "mcg_dr_allowed_vlans_mismatch",
            "meraki_shelluser_conflict", "meraki_tdluser_conflict", "meraki_user_conflict",
            "mg_safe_mode", "mgmt_uplink_vlan_mismatch", "missing_config_options",
            "missized_errors", "mmc_issue", "modular_supervisor_node_group_mismatch",
            "monitoring_stack_error", "monitoring_tls_tunnel_connected",
            "monitoring_unsupported_version", "mps_down", "netconf_abnormal",
            "netconf_acl_ipv6_conflict", "netconf_error_authentication", "netconf_error_timeout",
            "no_dna_license", "no_enough_vty_num", "no_telemetry", "node_check",
            "not_supported_compression_algorithm", "not_supported_hostkey_algorithm",
            "not_supported_kex_algorithm", "not_supported_mac_algorithm",
            "not_supported_publickey_algorithm", "not_supported_ssh_algorithm", "ntp_issue",
            "odd_upstream_gateway", "openroaming_firmware_incompatible", "pcc_apns_check_cert",
            "pcc_apns_expired", "pcc_apns_expires_soon", "pcc_duplicate_device_identifier",
            "pcc_duplicate_imei", "pcc_empty_device_identifier", "pcc_empty_imei",
            "pcc_self_signed_scep_expired", "pcc_self_signed_scep_expires_soon",
            "pending_config_approval", "poe_denied", "poe_overload", "poe_power_error",
            "port_channel_mixed_speed_ports", "primary_uplink_status", "probe_cable_unknown",
            "push_api_device_availability", "radar_detection", "reboot_count",
            "reboot_count_no_xmit_mon", "reboot_count_panic", "reg_dom_mismatch", "rogue_dhcp",
            "rps_backup", "rps_down", "secure_connect_auth_failure",
            "secure_connect_auth_in_progress", "secure_connect_auth_timeout",
            "snmp_community_string_too_long", "speed_downshift", "ssh_error_authentication",
            "ssh_error_authorization", "ssh_error_timeout", "ssh_port_rotary_conflict",
            "ssid_radius_server", "stack_cable_auth_failure", "stack_misconfigured",
            "stack_not_configured", "stack_version_mismatch", "start_monitoring_provisioning",
            "sticky_client", "stp_bpdu_conflict", "stp_bpdu_delay", "stp_bpduguard_active",
            "stp_loopguard_active", "stp_root_status_changed", "stp_rootguard_active",
            "stp_tcn_errors", "successful_connect_degraded", "switch_not_setup_as_stack",
            "switch_required_vlans_missing", "switch_reserved_vlans",
            "switchport_allowed_vlans_missing", "telemetry_collector_cert_expiration",
            "telemetry_streaming_failure", "temperature_cable_disconnect",
            "thousand_eyes_application_alert", "time_to_connect_degraded",
            "traffic_shaping_rule_saturation", "udld_err_n_mismatch", "udld_err_tx_rx_loop",
            "udld_err_unidir", "unknown_config_options", "unreachable", "unseen",
            "uplink_saturation", "using_mtun_http", "vlan_disconnect", "vlan_mismatch",
            "vlan_prefix_starvation", "vmx_incompatible_firmware", "voip_jitter", "voip_mos",
            "voip_packet_loss", "vpn_backhaul", "vpn_outage", "vrrp_failover",
            "vwlc_unclaimed_standby", "wan_latency", "wan_packet_loss", "wan_status", "wan_usage",
            "water_cable_disconnect", "water_usb_connect", "wireless_capacity_degraded",
            "wireless_coverage_degraded", "wlc_add_standby", "wlc_ap_guardrail", "wlc_ap_limit",
            "wlc_ap_onboard", "wlc_ha_active_recovery", "wlc_ha_fail_over_past_day",
            "wlc_ha_standby_offline", "wlc_ha_standby_recovery", "wlc_interface_errors",
            "wlc_unassigned_ap", "wpa3_warning", "wrong_console_credentials", "yang_authz_conflict",
            "yang_process_abnormal", "z_canary_alert", "z_canary_priority_alert", "copp_drops",
            "fan_tray_failure", "fast_retrain", "lacp_configuration",
            "line_card_insufficient_power_shutdown", "low_flash_storage", "module_down",
            "port_error_disabled", "radius_ca_certificate_installation", "stack_link_flaps",
            "stack_platform_mismatch", "stack_port_errors", "stack_power_priority_conflict",
            "stack_power_supply_count_unbalanced", "stack_power_topology", "storm_control",
            "switch_critical_temperature", "ttl_expiration",
        ] | str | None] | UnsetType = UNSET,
        ts_end: Opt[str] = UNSET,
        category: Opt[Literal[
            "configuration", "connectivity", "device_health", "experience_metrics", "insights",
        ] | str] = UNSET,
        serials: Texts = UNSET,
        device_types: Sequence[Literal[
            "Campus Gateway", "Catalyst AP", "Catalyst Controller", "Catalyst Switch", "MCG", "MG",
            "MR", "MS", "MT", "MV", "MX", "VMX", "WLC", "Z",
        ] | str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationAssuranceAlertsOverviewHistorical]:
        """List the assurance alert overview historical of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-historical/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/alerts/profiles",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_assurance_alerts_profiles(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationAssuranceAlertsProfile]:
        """List the assurance alert profiles of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-profiles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/assurance/alerts/profiles",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_assurance_alerts_profile(
        self, organization_id: Id, *, name: str | None, network_ids: Sequence[str | None] | None,
        alert_types: Sequence[str | None] | None,
        configuration: bodies.OrganizationAssuranceAlertsProfileConfiguration | None,
        alert_schedule_id: Opt[str] = UNSET,
    ) -> Call[models.CreateOrganizationAssuranceAlertsProfileResponse]:
        """Create an assurance alert profile of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-assurance-alerts-profile/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/assurance/alerts/profiles/{profileId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_assurance_alerts_profile(
        self, organization_id: Id, profile_id: Id
    ) -> Call[None]:
        """Delete an assurance alert profile of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-assurance-alerts-profile/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/assurance/alerts/profiles/{profileId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_assurance_alerts_profile(
        self, organization_id: Id, profile_id: Id, *, name: str | None,
        network_ids: Sequence[str | None] | None, alert_types: Sequence[str | None] | None,
        configuration: bodies.OrganizationAssuranceAlertsProfileConfiguration | None,
        alert_schedule_id: Opt[str] = UNSET,
    ) -> Call[models.UpdateOrganizationAssuranceAlertsProfileResponse]:
        """Update an assurance alert profile of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-assurance-alerts-profile/
        """

    @operation("POST", "/organizations/{organizationId}/assurance/alerts/restore")
    def restore_organization_assurance_alerts(
        self, organization_id: Id, *, alert_ids: Sequence[str | None] | None
    ) -> Call[None]:
        """Restore the assurance alerts of an organization.

        https://developer.cisco.com/meraki/api-v1/restore-organization-assurance-alerts/
        """

    @listing("GET", "/organizations/{organizationId}/assurance/alerts/taxonomy/categories")
    def get_organization_assurance_alerts_taxonomy_categories(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationAssuranceAlertsTaxonomyCategory]:
        """List the assurance alert taxonomy categories of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-taxonomy-categories/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/alerts/taxonomy/types",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_alerts_taxonomy_types(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationAssuranceAlertsTaxonomyType]:
        """List the assurance alert taxonomy types of an organization.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-taxonomy-types/
        """

    @operation("GET", "/organizations/{organizationId}/assurance/alerts/{id}")
    def get_organization_assurance_alert(
        self, organization_id: Id, id: Id
    ) -> Call[models.OrganizationAssuranceAlertDetails]:
        """Get an assurance alert of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alert/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/clients/connectedCountHistory",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_clients_connected_count_history(
        self, organization_id: Id, *, network_id: Opt[str] = UNSET, serials: Texts = UNSET,
        bands: Texts = UNSET, ssid_numbers: Any = UNSET, device_type: Any = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        interval: Opt[int] = UNSET,
    ) -> Call[Any]:
        """Get the assurance client connected count history of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-connected-count-history/
        """

    @operation("GET", "/organizations/{organizationId}/assurance/clients/events", stage="beta")
    def get_organization_assurance_clients_events(
        self, organization_id: Id, *, filter: Any = UNSET, client_id: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance client events of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-events/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/clients/events/correlated", stage="beta"
    )
    def get_organization_assurance_clients_events_correlated(
        self, organization_id: Id, *, client_id: Opt[str] = UNSET,
        category: Opt[Literal[
            "configuration", "connectivity", "device_health", "experience_metrics", "insights",
        ] | str] = UNSET,
        network_id: Opt[str] = UNSET, timestamp: Any = UNSET, lookback: Any = UNSET,
        lookforward: Any = UNSET,
    ) -> Call[Any]:
        """Get the assurance client event correlated of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-events-correlated/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/clients/topology/current", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_clients_topology_current(
        self, organization_id: Id, *, client_id: Opt[str] = UNSET, network_id: Opt[str] = UNSET
    ) -> Call[Any]:
        """Get the assurance client topology current of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-topology-current/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/clients/topology/new", stage="beta"
    )
    def get_organization_assurance_clients_topology_new(
        self, organization_id: Id, *, client_ids: Any = UNSET, network_id: Opt[str] = UNSET,
        timestamp: Any = UNSET,
    ) -> Call[Any]:
        """Get the assurance client topology new of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-clients-topology-new/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/devices/statuses/overview", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_devices_statuses_overview(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance device status overview of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-devices-statuses-overview/
        """

    @operation("GET", "/organizations/{organizationId}/assurance/fetchTableQuery", stage="beta")
    def get_organization_assurance_fetch_table_query(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        table_name: Any = UNSET, user_email: Any = UNSET,
    ) -> Call[Any]:
        """Get the assurance fetch table query of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-fetch-table-query/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/networkServices/serverHealth/byServer",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_network_services_server_health_by_server(
        self, organization_id: Id, *, network_ids: Texts = UNSET, server_types: Any = UNSET,
        server_ips: Any = UNSET, ssid_numbers: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance network service server health of an organization, by server.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-network-services-server-health-by-server/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assurance/networkServices/serverHealth/byServer/byInterval",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_network_services_server_health_by_server_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, server_types: Any = UNSET,
        server_ips: Any = UNSET, ssid_numbers: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET,
    ) -> Call[Any]:
        """Get the assurance network service server health of an organization, by server and
        interval.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-network-services-server-health-by-server-by-interval/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assurance/networkServices/serverHealth/byServerType",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_network_services_server_health_by_server_type(
        self, organization_id: Id, *, network_ids: Texts = UNSET, server_types: Any = UNSET,
        server_ips: Any = UNSET, ssid_numbers: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance network service server health of an organization, by server type.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-network-services-server-health-by-server-type/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assurance/networkServices/serverHealth/byServerType/byInterval",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_network_services_server_health_by_server_type_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, server_types: Any = UNSET,
        server_ips: Any = UNSET, ssid_numbers: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET,
    ) -> Call[Any]:
        """Get the assurance network service server health of an organization, by server type and
        interval.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-network-services-server-health-by-server-type-by-interval/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/optimization/checkup", stage="beta"
    )
    def checkup_organization_assurance_optimization(
        self, organization_id: Id, *, force_refresh: Any = UNSET
    ) -> Call[Any]:
        """Get the assurance optimization checkup of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/checkup-organization-assurance-optimization/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/optimization/checkup/byNetwork",
        paging="link", stage="beta",
    )
    def get_organization_assurance_optimization_checkup_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, force_refresh: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance optimization checkup of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-optimization-checkup-by-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/productAnnouncements", stage="beta"
    )
    def get_organization_assurance_product_announcements(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        only_relevant: Any = UNSET,
    ) -> Call[Any]:
        """Get the assurance product announcements of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-product-announcements/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/rca/defaultContent/{alertType}",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_rca_default_content(
        self, organization_id: Id, alert_type: Id
    ) -> Call[Any]:
        """Get an assurance rca default content of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-rca-default-content/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/scores", paging="link", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_scores(
        self, organization_id: Id, *, network_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance scores of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-scores/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/thousandEyes/applications", stage="beta"
    )
    def get_organization_assurance_thousand_eyes_applications(
        self, organization_id: Id, *, network_ids: Texts = UNSET, client_id: Opt[str] = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance thousand eye applications of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-thousand-eyes-applications/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/wired/experience/mostImpactedXMs",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wired_experience_most_impacted_x_ms(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance wired experience most impacted x ms of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-most-impacted-x-ms/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wired_experience_successful_connections_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wired experience successful connections of an organization, by
        network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-successful-connections-by-network/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byClient",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wired_experience_successful_connections_by_network_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance wired experience successful connections of an organization, by network
        and client.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-successful-connections-by-network-by-client/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byClientOs",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wired_experience_successful_connections_by_network_by_client_os(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance wired experience successful connections of an organization, by network
        and client os.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-successful-connections-by-network-by-client-os/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byClientType",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wired_experience_successful_connections_by_network_by_client_type(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wired experience successful connections of an organization, by
        network and client type.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-successful-connections-by-network-by-client-type/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byDevice",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wired_experience_successful_connections_by_network_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wired experience successful connections of an organization, by
        network and device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-successful-connections-by-network-by-device/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byInterval",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wired_experience_successful_connections_by_network_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        interval: Opt[int] = UNSET,
    ) -> Call[Any]:
        """Get the assurance wired experience successful connections of an organization, by network
        and interval.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-successful-connections-by-network-by-interval/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assurance/wired/experience/successfulConnections/byNetwork/byServer",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wired_experience_successful_connections_by_network_by_server(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance wired experience successful connections of an organization, by network
        and server.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-successful-connections-by-network-by-server/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assurance/wired/experience/successfulConnections/insights/byNetwork",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wired_experience_successful_connections_insights_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        contributor: Any = UNSET, sub_contributor: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the assurance wired experience successful connection insights of an organization, by
        network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wired-experience-successful-connections-insights-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/workflows", paging="link", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_workflows(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, sort_order: Opt[str] = UNSET, network_ids: Texts = UNSET,
        types: Texts = UNSET, categories: Texts = UNSET, scope_types: Any = UNSET,
        network_tags: Texts = UNSET, client_tags: Any = UNSET, node_tags: Any = UNSET,
        state: Any = UNSET, ts_start: Opt[str] = UNSET, ts_end: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance workflows of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-workflows/
        """

    @operation(
        "GET", "/organizations/{organizationId}/auth/radius/servers", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_organization_auth_radius_servers(self, organization_id: Id) -> Call[Any]:
        """Get the auth RADIUS servers of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-auth-radius-servers/
        """

    @operation(
        "POST", "/organizations/{organizationId}/auth/radius/servers", stage="beta",
        oauth_scope="switch:config:write",
    )
    def create_organization_auth_radius_server(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an auth RADIUS server of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-auth-radius-server/
        """

    @operation(
        "GET", "/organizations/{organizationId}/auth/radius/servers/assignments", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_organization_auth_radius_servers_assignments(self, organization_id: Id) -> Call[Any]:
        """Get the auth RADIUS server assignments of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-auth-radius-servers-assignments/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/auth/radius/servers/{serverId}", stage="beta",
        oauth_scope="switch:config:write",
    )
    def delete_organization_auth_radius_server(
        self, organization_id: Id, server_id: Id
    ) -> Call[None]:
        """Delete an auth RADIUS server of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-auth-radius-server/
        """

    @operation(
        "GET", "/organizations/{organizationId}/auth/radius/servers/{serverId}", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_organization_auth_radius_server(self, organization_id: Id, server_id: Id) -> Call[Any]:
        """Get an auth RADIUS server of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-auth-radius-server/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/auth/radius/servers/{serverId}", stage="beta",
        oauth_scope="switch:config:write",
    )
    def update_organization_auth_radius_server(
        self, organization_id: Id, server_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an auth RADIUS server of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-auth-radius-server/
        """

    @operation(
        "POST", "/organizations/{organizationId}/automate/identity/code", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def code_organization_automate_identity(self, organization_id: Id) -> Call[Any]:
        """Request the automate identity code of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/code-organization-automate-identity/
        """

    @listing(
        "GET", "/organizations/{organizationId}/brandingPolicies",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_branding_policies(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationBrandingPolicy]:
        """List the branding policies of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-branding-policies/
        """

    @operation(
        "POST", "/organizations/{organizationId}/brandingPolicies",
        oauth_scope="dashboard:iam:config:write", batch="create",
    )
    def create_organization_branding_policy(
        self, organization_id: Id, *, name: str | None, enabled: Opt[bool] = UNSET,
        appearance: Opt[bodies.OrganizationBrandingPolicyAppearance] = UNSET,
        admin_settings: Opt[bodies.OrganizationBrandingPolicyAdminSettings] = UNSET,
        help_settings: Opt[bodies.OrganizationBrandingPolicyHelpSettings] = UNSET,
        custom_logo: Opt[bodies.OrganizationBrandingPolicyCustomLogo] = UNSET,
    ) -> Call[models.CreateOrganizationBrandingPolicyResponse]:
        """Create a branding policy of an organization.

        OAuth scope: ``dashboard:iam:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-branding-policy/
        """

    @operation(
        "GET", "/organizations/{organizationId}/brandingPolicies/priorities",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_branding_policies_priorities(
        self, organization_id: Id
    ) -> Call[models.OrganizationBrandingPoliciesPriorities]:
        """Get the branding policy priorities of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-branding-policies-priorities/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/brandingPolicies/priorities",
        oauth_scope="dashboard:iam:config:write", batch="update",
    )
    def update_organization_branding_policies_priorities(
        self, organization_id: Id, *, branding_policy_ids: Opt[Sequence[str | None]] = UNSET
    ) -> Call[models.UpdateOrganizationBrandingPoliciesPrioritiesResponse]:
        """Update the branding policy priorities of an organization.

        OAuth scope: ``dashboard:iam:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-branding-policies-priorities/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
        oauth_scope="dashboard:iam:config:write", batch="destroy",
    )
    def delete_organization_branding_policy(
        self, organization_id: Id, branding_policy_id: Id
    ) -> Call[None]:
        """Delete a branding policy of an organization.

        OAuth scope: ``dashboard:iam:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-branding-policy/
        """

    @operation(
        "GET", "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_branding_policy(
        self, organization_id: Id, branding_policy_id: Id
    ) -> Call[models.OrganizationBrandingPolicyDetails]:
        """Get a branding policy of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-branding-policy/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
        oauth_scope="dashboard:iam:config:write", batch="update",
    )
    def update_organization_branding_policy(
        self, organization_id: Id, branding_policy_id: Id, *, name: str | None,
        enabled: Opt[bool] = UNSET,
        appearance: Opt[bodies.OrganizationBrandingPolicyAppearance] = UNSET,
        admin_settings: Opt[bodies.OrganizationBrandingPolicyAdminSettings] = UNSET,
        help_settings: Opt[bodies.OrganizationBrandingPolicyHelpSettings] = UNSET,
        custom_logo: Opt[bodies.OrganizationBrandingPolicyCustomLogo] = UNSET,
    ) -> Call[models.UpdateOrganizationBrandingPolicyResponse]:
        """Update a branding policy of an organization.

        OAuth scope: ``dashboard:iam:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-branding-policy/
        """

    @operation(
        "GET", "/organizations/{organizationId}/certificates", stage="beta",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_certificates(
        self, organization_id: Id, *, certificate_ids: Any = UNSET, cert_managed_by: Any = UNSET
    ) -> Call[Any]:
        """Get the certificates of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-certificates/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/certificates/authorities", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def delete_organization_certificates_authorities(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Delete the certificate authorities of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-certificates-authorities/
        """

    @listing(
        "GET", "/organizations/{organizationId}/certificates/authorities", paging="link",
        stage="beta", oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_certificates_authorities(
        self, organization_id: Id, *, authority_ids: Any = UNSET, sort_by: Opt[str] = UNSET,
        direction: Opt[str] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the certificate authorities of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-certificates-authorities/
        """

    @operation(
        "POST", "/organizations/{organizationId}/certificates/authorities", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def create_organization_certificates_authority(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a certificate authority of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-certificates-authority/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/certificates/authorities", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def update_organization_certificates_authorities(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the certificate authorities of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-certificates-authorities/
        """

    @operation(
        "GET", "/organizations/{organizationId}/certificates/authorities/jobs/{jobId}",
        stage="beta", oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_certificates_authorities_job(
        self, organization_id: Id, job_id: Id
    ) -> Call[Any]:
        """Get a certificate authority job of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-certificates-authorities-job/
        """

    @operation(
        "POST", "/organizations/{organizationId}/certificates/authorities/revoke", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def revoke_organization_certificates_authorities(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Revoke the certificate authorities of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/revoke-organization-certificates-authorities/
        """

    @operation(
        "POST", "/organizations/{organizationId}/certificates/import", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def import_organization_certificates(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Import the certificates of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/import-organization-certificates/
        """

    @operation(
        "GET", "/organizations/{organizationId}/certificates/merakiAuth/contents", stage="beta",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_certificates_meraki_auth_contents(self, organization_id: Id) -> Call[Any]:
        """Get the certificate meraki auth contents of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-certificates-meraki-auth-contents/
        """

    @operation(
        "GET", "/organizations/{organizationId}/certificates/revocationLists", stage="beta",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_certificates_revocation_lists(
        self, organization_id: Id, *, certificate_authority_ids: Texts = UNSET
    ) -> Call[Any]:
        """Get the certificate revocation lists of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-certificates-revocation-lists/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/certificates/{certificateId}", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def delete_organization_certificate(
        self, organization_id: Id, certificate_id: Id
    ) -> Call[None]:
        """Delete a certificate of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-certificate/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/certificates/{certificateId}", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def update_organization_certificate(
        self, organization_id: Id, certificate_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Update a certificate of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-certificate/
        """

    @operation(
        "GET", "/organizations/{organizationId}/certificates/{certificateId}/contents",
        stage="beta", oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_certificate_contents(
        self, organization_id: Id, certificate_id: Id, *, chain_id: Any = UNSET
    ) -> Call[Any]:
        """Get the contents of a certificate of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-certificate-contents/
        """

    @operation(
        "POST", "/organizations/{organizationId}/claim", stage="deprecated",
        oauth_scope="dashboard:licensing:config:write",
    )
    def claim_into_organization(
        self, organization_id: Id, *, orders: Opt[Sequence[str | None]] = UNSET,
        serials: Opt[Sequence[str | None]] = UNSET,
        licenses: Opt[Sequence[bodies.IntoOrganizationLicense]] = UNSET,
    ) -> Call[models.ClaimIntoOrganizationResponse]:
        """Claim into an organization.

        Deprecated. OAuth scope: ``dashboard:licensing:config:write``.
        https://developer.cisco.com/meraki/api-v1/claim-into-organization/
        """

    @listing(
        "GET", "/organizations/{organizationId}/clients/bandwidthUsageHistory",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_clients_bandwidth_usage_history(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, ssid_name: Opt[str] = UNSET, usage_uplink: Opt[str] = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationClientsBandwidthUsageHistory]:
        """List the client bandwidth usage history of an organization.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-clients-bandwidth-usage-history/
        """

    @operation(
        "GET", "/organizations/{organizationId}/clients/overview",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_clients_overview(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[models.OrganizationClientsOverview]:
        """Get the client overview of an organization.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-clients-overview/
        """

    @listing(
        "GET", "/organizations/{organizationId}/clients/search", paging="link", per_page=5,
        per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_clients_search(
        self, organization_id: Id, *, mac: str | None, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationClientsSearch]:
        """List the client search of an organization.

        Page size: 3 to 5, the API's default 5; 5 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-clients-search/
        """

    @operation("POST", "/organizations/{organizationId}/clone")
    def clone_organization(
        self, organization_id: Id, *, name: str | None
    ) -> Call[models.CloneOrganizationResponse]:
        """Clone an organization.

        https://developer.cisco.com/meraki/api-v1/clone-organization/
        """

    @operation(
        "GET", "/organizations/{organizationId}/cloud/connectivity/requirements", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_cloud_connectivity_requirements(self, organization_id: Id) -> Call[Any]:
        """Get the cloud connectivity requirements of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-cloud-connectivity-requirements/
        """

    @listing(
        "GET", "/organizations/{organizationId}/compute/application/deployments", paging="link",
        stage="beta", oauth_scope="dashboard:general:config:read",
    )
    def get_organization_compute_application_deployments(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, developer_names: Any = UNSET,
        application_names: Any = UNSET, enabled: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the compute application deployments of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-compute-application-deployments/
        """

    @operation(
        "POST", "/organizations/{organizationId}/compute/application/deployments/bulkCreate",
        stage="beta", oauth_scope="dashboard:general:config:write",
    )
    def create_organization_compute_application_deployments_bulk_create(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the compute application deployment bulk create of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-compute-application-deployments-bulk-create/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/compute/application/deployments/{deploymentId}",
        stage="beta", oauth_scope="dashboard:general:config:write",
    )
    def delete_organization_compute_application_deployment(
        self, organization_id: Id, deployment_id: Id
    ) -> Call[None]:
        """Delete a compute application deployment of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-compute-application-deployment/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/compute/application/deployments/{deploymentId}",
        stage="beta", oauth_scope="dashboard:general:config:write",
    )
    def update_organization_compute_application_deployment(
        self, organization_id: Id, deployment_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a compute application deployment of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-compute-application-deployment/
        """

    @listing(
        "GET", "/organizations/{organizationId}/compute/hosts", paging="link", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_compute_hosts(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, developer_name: Any = UNSET, application_name: Any = UNSET,
        network_ids: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the compute hosts of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-compute-hosts/
        """

    @listing(
        "GET", "/organizations/{organizationId}/configTemplates",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_config_templates(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationConfigTemplate]:
        """List the config templates of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-config-templates/
        """

    @operation(
        "POST", "/organizations/{organizationId}/configTemplates",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_config_template(
        self, organization_id: Id, *, name: str | None, time_zone: Opt[str] = UNSET,
        copy_from_network_id: Opt[str] = UNSET,
    ) -> Call[models.CreateOrganizationConfigTemplateResponse]:
        """Create a config template of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-config-template/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/configTemplates/{configTemplateId}",
        oauth_scope="dashboard:general:config:write",
    )
    def delete_organization_config_template(
        self, organization_id: Id, config_template_id: Id
    ) -> Call[None]:
        """Delete a config template of an organization.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-config-template/
        """

    @operation(
        "GET", "/organizations/{organizationId}/configTemplates/{configTemplateId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_config_template(
        self, organization_id: Id, config_template_id: Id
    ) -> Call[models.OrganizationConfigTemplateDetails]:
        """Get a config template of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-config-template/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/configTemplates/{configTemplateId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_config_template(
        self, organization_id: Id, config_template_id: Id, *, name: Opt[str] = UNSET,
        time_zone: Opt[str] = UNSET,
    ) -> Call[models.UpdateOrganizationConfigTemplateResponse]:
        """Update a config template of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-config-template/
        """

    @listing(
        "GET", "/organizations/{organizationId}/configurationChanges", paging="newest_first",
        per_page=5000, per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_configuration_changes(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_id: Opt[str] = UNSET, admin_id: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationConfigurationChange]:
        """List the configuration changes of an organization.

        Page size: 3 to 100000, the API's default 5000; 5000 is requested by default. The newest
        come first. Look-back: ``timespan`` up to 365 days. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-configuration-changes/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_devices(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, configuration_updated_after: Opt[str] = UNSET,
        network_ids: Texts = UNSET,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | UnsetType = UNSET,
        tags: Texts = UNSET,
        tags_filter_type: Opt[Literal["withAllTags", "withAnyTags"] | str] = UNSET,
        name: Opt[str] = UNSET, mac: Opt[str] = UNSET, serial: Opt[str] = UNSET,
        model: Opt[str] = UNSET, macs: Texts = UNSET, serials: Texts = UNSET,
        sensor_metrics: Sequence[Literal[
            "apparentPower", "battery", "button", "co2", "current", "door", "downstreamPower",
            "energy", "frequency", "humidity", "indoorAirQuality", "noise", "pm25", "powerFactor",
            "realPower", "remoteLockoutSwitch", "temperature", "tvoc", "voltage", "water",
        ] | str | None] | UnsetType = UNSET,
        sensor_alert_profile_ids: Texts = UNSET, models: Texts = UNSET,
    ) -> Paginator[models.OrganizationDevice]:
        """List the devices of an organization.

        Page size: 3 to 5000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/availabilities", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_availabilities(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, product_types: Texts = UNSET,
        serials: Texts = UNSET, tags: Texts = UNSET,
        tags_filter_type: Opt[Literal["withAllTags", "withAnyTags"] | str] = UNSET,
        statuses: Sequence[Literal[
            "alerting", "dormant", "offline", "online",
        ] | str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesAvailability]:
        """List the device availabilities of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-availabilities/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/availabilities/changeHistory",
        paging="link", per_page=1000, per_page_minimum=3,
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_availabilities_change_history(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, serials: Texts = UNSET, product_types: Texts = UNSET,
        network_ids: Texts = UNSET,
        statuses: Sequence[Literal[
            "alerting", "dormant", "offline", "online",
        ] | str | None] | UnsetType = UNSET,
        categories: Texts = UNSET, network_tags: Texts = UNSET,
        network_tags_filter_type: Any = UNSET, device_tags: Texts = UNSET,
        device_tags_filter_type: Any = UNSET,
    ) -> Paginator[models.OrganizationDevicesAvailabilitiesChangeHistory]:
        """List the device availability change history of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-availabilities-change-history/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/boots/history", paging="link", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_boots_history(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, serials: Texts = UNSET, product_types: Texts = UNSET,
        most_recent_per_device: Any = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
        sort_order: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the device boot history of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-boots-history/
        """

    @operation(
        "GET", "/organizations/{organizationId}/devices/boots/overview/byDevice", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_boots_overview_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, product_types: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the device boot overview of an organization, by device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-boots-overview-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/cellular/data/devices", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_devices_cellular_data_devices(
        self, organization_id: Id, *, include_assigned: Opt[bool] = UNSET,
        included_serials: Texts = UNSET, excluded_serials: Texts = UNSET,
        included_profile_ids: Texts = UNSET, excluded_profile_ids: Texts = UNSET,
        device_types: Texts = UNSET,
        slots: Sequence[Literal["esim", "sim1", "sim2"] | str | None] | UnsetType = UNSET,
        name: Opt[str] = UNSET, serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataDevice]:
        """List the device cellular data devices of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-devices/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/cellular/data/profiles", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_devices_cellular_data_profiles(
        self, organization_id: Id, *, profile_ids: Texts = UNSET, serials: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataProfile]:
        """List the device cellular data profiles of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-profiles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/cellular/data/profiles", batch="create"
    )
    def create_organization_devices_cellular_data_profile(
        self, organization_id: Id, *, name: str | None, description: str | None,
        rules: Sequence[bodies.OrganizationDevicesCellularDataProfileRule] | None,
    ) -> Call[models.CreateOrganizationDevicesCellularDataProfileResponse]:
        """Create a device cellular data profile of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-devices-cellular-data-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/cellular/data/profiles/assignments",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_devices_cellular_data_profiles_assignments(
        self, organization_id: Id, *, profile_ids: Texts = UNSET, serials: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataProfilesAssignment]:
        """List the device cellular data profile assignments of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-profiles-assignments/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/devices/cellular/data/profiles/assignments/batchCreate",
        batch="create",
    )
    def batch_organization_devices_cellular_data_profiles_assignments_create(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationDevicesCellularDataProfilesAssignmentsDeleteItem] | None,
    ) -> Call[models.BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateResponse]:
        """Batch-create the device cellular data profile assignments of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/batch-organization-devices-cellular-data-profiles-assignments-create/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/devices/cellular/data/profiles/assignments/bulkDelete",
        batch="destroy",
    )
    def bulk_organization_devices_cellular_data_profiles_assignments_delete(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationDevicesCellularDataProfilesAssignmentsDeleteItem] | None,
    ) -> Call[None]:
        """Bulk-delete the device cellular data profile assignments of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-cellular-data-profiles-assignments-delete/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
        batch="destroy",
    )
    def delete_organization_devices_cellular_data_profile(
        self, organization_id: Id, profile_id: Id
    ) -> Call[None]:
        """Delete a device cellular data profile of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-devices-cellular-data-profile/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
        batch="update",
    )
    def update_organization_devices_cellular_data_profile(
        self, organization_id: Id, profile_id: Id, *,
        rules: Sequence[bodies.OrganizationDevicesCellularDataProfileRule] | None,
        profile_id_: Opt[str] = UNSET, description: Opt[str] = UNSET,
    ) -> Call[models.UpdateOrganizationDevicesCellularDataProfileResponse]:
        """Update a device cellular data profile of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-devices-cellular-data-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/cellular/data/usage/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_devices_cellular_data_usage_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataUsageByDevice]:
        """List the device cellular data usage of an organization, by device.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-usage-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/devices/cellular/data/usage/history/byDevice/byInterval",
        paging="link", per_page=10, per_page_minimum=3,
    )
    def get_organization_devices_cellular_data_usage_history_by_device_by_interval(
        self, organization_id: Id, *, serials: Sequence[str | None], per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        interval: Opt[Literal[300, 1200, 14400, 86400] | int] = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularDataUsageHistoryByDeviceByInterval]:
        """List the device cellular data usage history of an organization, by device and interval.

        Page size: 3 to 10, the API's default 5; 10 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-usage-history-by-device-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/cellular/geolocations", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_devices_cellular_geolocations(
        self, organization_id: Id, *, serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularGeolocation]:
        """List the device cellular geolocations of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-geolocations/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/cellular/uplinks/bands/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_devices_cellular_uplinks_bands_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularUplinksBandsByDevice]:
        """List the device cellular uplink bands of an organization, by device.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-uplinks-bands-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/cellular/uplinks/towers/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_devices_cellular_uplinks_towers_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesCellularUplinksTowersByDevice]:
        """List the device cellular uplink towers of an organization, by device.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-uplinks-towers-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/certificates", paging="link", stage="beta",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_devices_certificates(
        self, organization_id: Id, *, serials: Texts = UNSET, feature_types: Any = UNSET,
        sort_by: Opt[str] = UNSET, direction: Opt[str] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the device certificates of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-certificates/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/controller/migrations", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_devices_controller_migrations(
        self, organization_id: Id, *, serials: Texts = UNSET, network_ids: Texts = UNSET,
        target: Opt[Literal["wirelessController"] | str] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesControllerMigration]:
        """List the device controller migrations of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-controller-migrations/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/controller/migrations",
        batch="mr/actions/migrate",
    )
    def create_organization_devices_controller_migration(
        self, organization_id: Id, *, serials: Sequence[str | None] | None,
        target: Literal["wirelessController"] | str | None,
    ) -> Call[models.CreateOrganizationDevicesControllerMigrationResponse]:
        """Create a device controller migration of an organization.

        Action batch: ``mr/actions/migrate``.
        https://developer.cisco.com/meraki/api-v1/create-organization-devices-controller-migration/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/details/bulkUpdate", batch="details/update"
    )
    def bulk_update_organization_devices_details(
        self, organization_id: Id, *, serials: Sequence[str | None] | None,
        details: Sequence[bodies.UpdateOrganizationDevicesDetailsDetail] | None,
    ) -> Call[models.BulkUpdateOrganizationDevicesDetailsResponse]:
        """Bulk-update the device details of an organization.

        Action batch: ``details/update``.
        https://developer.cisco.com/meraki/api-v1/bulk-update-organization-devices-details/
        """

    @operation(
        "GET", "/organizations/{organizationId}/devices/memory/byDevice", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_memory_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, product_types: Texts = UNSET,
        usage_threshold: Any = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the device memory of an organization, by device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-memory-by-device/
        """

    @operation("GET", "/organizations/{organizationId}/devices/overview/byModel")
    def get_organization_devices_overview_by_model(
        self, organization_id: Id, *, models: Texts = UNSET, network_ids: Texts = UNSET,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | UnsetType = UNSET,
    ) -> Call[models.OrganizationDevicesOverviewByModel]:
        """Get the device overview of an organization, by model.

        https://developer.cisco.com/meraki/api-v1/get-organization-devices-overview-by-model/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/packetCapture/captures", paging="link",
        per_page=100, per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_packet_capture_captures(
        self, organization_id: Id, *, capture_ids: Texts = UNSET, network_ids: Texts = UNSET,
        serials: Texts = UNSET, process: Texts = UNSET, capture_status: Texts = UNSET,
        name: Texts = UNSET, client_mac: Texts = UNSET, notes: Opt[str] = UNSET,
        device_name: Opt[str] = UNSET, admin_name: Opt[str] = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesPacketCaptureCapture]:
        """List the device packet captures of an organization.

        Page size: 3 to 100, the API's default 10; 100 is requested by default. Look-back:
        ``timespan`` up to 365 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-captures/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/packetCapture/captures",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_organization_devices_packet_capture_capture(
        self, organization_id: Id, *, serials: Sequence[str | None] | None, name: str | None,
        output_type: Opt[str] = UNSET, destination: Opt[str] = UNSET, ports: Opt[str] = UNSET,
        notes: Opt[str] = UNSET, duration: Opt[int] = UNSET, filter_expression: Opt[str] = UNSET,
        interface: Opt[str] = UNSET,
        advanced: Opt[bodies.OrganizationDevicesPacketCaptureCaptureAdvanced] = UNSET,
    ) -> Call[models.CreateOrganizationDevicesPacketCaptureCaptureResponse]:
        """Create a device packet capture of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-devices-packet-capture-capture/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/packetCapture/captures/bulkCreate",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def bulk_organization_devices_packet_capture_captures_create(
        self, organization_id: Id, *,
        devices: Sequence[bodies.OrganizationDevicesPacketCaptureScheduleDevice] | None,
        name: str | None, notes: Opt[str] = UNSET, duration: Opt[int] = UNSET,
        filter_expression: Opt[str] = UNSET,
        advanced: Opt[bodies.OrganizationDevicesPacketCaptureCapturesCreateAdvanced] = UNSET,
    ) -> Call[models.BulkOrganizationDevicesPacketCaptureCapturesCreateResponse]:
        """Bulk-create the device packet captures of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-captures-create/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/packetCapture/captures/bulkDelete",
        oauth_scope="dashboard:general:telemetry:write", batch="destroy",
    )
    def bulk_organization_devices_packet_capture_captures_delete(
        self, organization_id: Id, *, capture_ids: Sequence[str | None] | None
    ) -> Call[None]:
        """Bulk-delete the device packet captures of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-captures-delete/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}",
        oauth_scope="dashboard:general:telemetry:write", batch="destroy",
    )
    def delete_organization_devices_packet_capture_capture(
        self, organization_id: Id, capture_id: Id
    ) -> Call[None]:
        """Delete a device packet capture of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-devices-packet-capture-capture/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}/downloadUrl/generate",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def generate_organization_devices_packet_capture_capture_download_url(
        self, organization_id: Id, capture_id: Id
    ) -> Call[models.GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlResponse]:
        """Generate the download URL of a device packet capture of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/generate-organization-devices-packet-capture-capture-download-url/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}/stop",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def stop_organization_devices_packet_capture_capture(
        self, organization_id: Id, capture_id: Id, *, serials: Sequence[str | None] | None
    ) -> Call[models.StopOrganizationDevicesPacketCaptureCaptureResponse]:
        """Stop a device packet capture of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/stop-organization-devices-packet-capture-capture/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/packetCapture/opportunistic/byNetwork",
        paging="link", stage="beta",
    )
    def get_organization_devices_packet_capture_opportunistic_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
        sort_order: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the device packet capture opportunistic of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-opportunistic-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/packetCapture/schedules",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_packet_capture_schedules(
        self, organization_id: Id, *, schedule_ids: Texts = UNSET, network_ids: Texts = UNSET,
        device_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationDevicesPacketCaptureSchedule]:
        """List the device packet capture schedules of an organization.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-schedules/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/packetCapture/schedules",
        oauth_scope="dashboard:general:telemetry:write", batch="create",
    )
    def create_organization_devices_packet_capture_schedule(
        self, organization_id: Id, *,
        devices: Sequence[bodies.OrganizationDevicesPacketCaptureScheduleDevice] | None,
        name: Opt[str] = UNSET, notes: Opt[str] = UNSET, duration: Opt[int] = UNSET,
        filter_expression: Opt[str] = UNSET, enabled: Opt[bool] = UNSET,
        schedule: Opt[bodies.OrganizationDevicesPacketCaptureScheduleSchedule] = UNSET,
    ) -> Call[models.CreateOrganizationDevicesPacketCaptureScheduleResponse]:
        """Create a device packet capture schedule of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-devices-packet-capture-schedule/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/packetCapture/schedules/bulkDelete",
        stage="beta", oauth_scope="dashboard:general:telemetry:write",
    )
    def bulk_organization_devices_packet_capture_schedules_delete(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Bulk-delete the device packet capture schedules of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-schedules-delete/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/packetCapture/schedules/reorder",
        oauth_scope="dashboard:general:telemetry:write", batch="reorder",
    )
    def reorder_organization_devices_packet_capture_schedules(
        self, organization_id: Id, *,
        order: Sequence[bodies.OrganizationDevicesPacketCaptureSchedulesOrder] | None,
    ) -> Call[models.ReorderOrganizationDevicesPacketCaptureSchedulesResponse]:
        """Reorder the device packet capture schedules of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``reorder``.
        https://developer.cisco.com/meraki/api-v1/reorder-organization-devices-packet-capture-schedules/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}",
        oauth_scope="dashboard:general:telemetry:write", batch="destroy",
        exceptions=("schedule_id_",),
    )
    def delete_organization_devices_packet_capture_schedule(
        self, organization_id: Id, schedule_id: Id, *, schedule_id_: str | None
    ) -> Call[None]:
        """Delete a device packet capture schedule of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-devices-packet-capture-schedule/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}",
        oauth_scope="dashboard:general:telemetry:write", batch="update",
    )
    def update_organization_devices_packet_capture_schedule(
        self, organization_id: Id, schedule_id: Id, *,
        devices: Sequence[bodies.OrganizationDevicesPacketCaptureScheduleDevice] | None,
        name: Opt[str] = UNSET, notes: Opt[str] = UNSET, duration: Opt[int] = UNSET,
        filter_expression: Opt[str] = UNSET, enabled: Opt[bool] = UNSET,
        schedule: Opt[bodies.OrganizationDevicesPacketCaptureScheduleSchedule] = UNSET,
    ) -> Call[models.UpdateOrganizationDevicesPacketCaptureScheduleResponse]:
        """Update a device packet capture schedule of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-devices-packet-capture-schedule/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/packetCaptures/{packetId}/tasks",
        stage="beta", oauth_scope="dashboard:general:telemetry:write",
    )
    def tasks_organization_devices_packet_capture(
        self, organization_id: Id, packet_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Request the tasks of a device packet capture of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/tasks-organization-devices-packet-capture/
        """

    @operation(
        "GET", "/organizations/{organizationId}/devices/packetCaptures/{packetId}/tasks/{id}",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_packet_capture_task(
        self, organization_id: Id, packet_id: Id, id: Id, *, network_id: Opt[str] = UNSET
    ) -> Call[Any]:
        """Get a task of a device packet capture of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-task/
        """

    @operation(
        "POST", "/organizations/{organizationId}/devices/placement/positions/bulkUpdate",
        stage="beta", oauth_scope="dashboard:general:config:write",
    )
    def bulk_organization_devices_placement_positions_update(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Bulk-update the device placement positions of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-placement-positions-update/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/powerModules/statuses/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_power_modules_statuses_by_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, product_types: Texts = UNSET,
        serials: Texts = UNSET, tags: Texts = UNSET,
        tags_filter_type: Opt[Literal["withAllTags", "withAnyTags"] | str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesPowerModulesStatusesByDevice]:
        """List the device power module statuses of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-power-modules-statuses-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/provisioning/statuses", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_provisioning_statuses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, product_types: Texts = UNSET,
        serials: Texts = UNSET,
        status: Opt[Literal["complete", "incomplete", "unprovisioned"] | str] = UNSET,
        tags: Texts = UNSET,
        tags_filter_type: Opt[Literal["withAllTags", "withAnyTags"] | str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesProvisioningStatus]:
        """List the device provisioning statuses of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-provisioning-statuses/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/software/updates/overviews/byNetwork",
        paging="link", stage="beta",
    )
    def get_organization_devices_software_updates_overviews_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, sort_order: Opt[str] = UNSET, sort_key: Any = UNSET,
        config_source: Any = UNSET, network_ids: Texts = UNSET, network_group_ids: Texts = UNSET,
        product_types: Texts = UNSET, network_name: Opt[str] = UNSET, version_ids: Any = UNSET,
        firmware_status: Any = UNSET, firmware_type: Any = UNSET,
        upgrade_dependency_ids: Any = UNSET, update_available: Any = UNSET,
        update_status: Any = UNSET, template_role: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the device software update overviews of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-software-updates-overviews-by-network/
        """

    @operation("GET", "/organizations/{organizationId}/devices/software/versions", stage="beta")
    def get_organization_devices_software_versions(
        self, organization_id: Id, *, release_type: Opt[str] = UNSET
    ) -> Call[Any]:
        """Get the device software versions of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-software-versions/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/software/versions/changelogs",
        paging="link", stage="beta",
    )
    def get_organization_devices_software_versions_changelogs(
        self, organization_id: Id, *, version_ids: Any = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the device software version changelogs of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-software-versions-changelogs/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/statuses", paging="link", per_page=1000,
        per_page_minimum=3, stage="deprecated", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_statuses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        statuses: Sequence[Literal[
            "alerting", "dormant", "offline", "online",
        ] | str | None] | UnsetType = UNSET,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | UnsetType = UNSET,
        models: Texts = UNSET, tags: Texts = UNSET,
        tags_filter_type: Opt[Literal["withAllTags", "withAnyTags"] | str] = UNSET,
        configuration_updated_after: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesStatus]:
        """List the device statuses of an organization.

        Deprecated. Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-statuses/
        """

    @operation(
        "GET", "/organizations/{organizationId}/devices/statuses/overview",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_statuses_overview(
        self, organization_id: Id, *,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | UnsetType = UNSET,
        network_ids: Texts = UNSET,
    ) -> Call[models.OrganizationDevicesStatusesOverview]:
        """Get the device status overview of an organization.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-statuses-overview/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/syslog/servers/byNetwork", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_devices_syslog_servers_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationDevicesSyslogServersByNetwork]:
        """List the device SYSLOG servers of an organization, by network.

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-syslog-servers-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/syslog/servers/roles/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3,
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_devices_syslog_servers_roles_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationDevicesSyslogServersRolesByNetwork]:
        """List the device SYSLOG server roles of an organization, by network.

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-syslog-servers-roles-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/system/memory/usage/history/byInterval",
        paging="link", per_page=20, per_page_minimum=3,
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_system_memory_usage_history_by_interval(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[Literal[300, 1200, 3600, 14400] | int] = UNSET,
        network_ids: Texts = UNSET, serials: Texts = UNSET,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationDevicesSystemMemoryUsageHistoryByInterval]:
        """List the device system memory usage history of an organization, by interval.

        Page size: 3 to 20, the API's default 10; 20 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-system-memory-usage-history-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/topology/interfaces", paging="link",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_topology_interfaces(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the device topology interfaces of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-topology-interfaces/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/topology/l2/links", paging="link",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_topology_l2_links(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the device topology l2 links of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-topology-l2-links/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/topology/nodes/discovered", paging="link",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_topology_nodes_discovered(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the device topology node discovered of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-topology-nodes-discovered/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/uplinks/addresses/byDevice", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_uplinks_addresses_by_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, product_types: Texts = UNSET,
        serials: Texts = UNSET, tags: Texts = UNSET,
        tags_filter_type: Opt[Literal["withAllTags", "withAnyTags"] | str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesUplinksAddressesByDevice]:
        """List the device uplink addresses of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-uplinks-addresses-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/devices/uplinksLossAndLatency",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_devices_uplinks_loss_and_latency(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        uplink: Opt[Literal["cellular", "wan1", "wan2", "wan3"] | str] = UNSET,
        ip: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationDevicesUplinksLossAndLatency]:
        """List the device uplinks loss and latency of an organization.

        Look-back: ``timespan`` up to 5 minutes. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-devices-uplinks-loss-and-latency/
        """

    @listing(
        "GET", "/organizations/{organizationId}/earlyAccess/features",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_early_access_features(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationEarlyAccessFeature]:
        """List the early access features of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features/
        """

    @listing(
        "GET", "/organizations/{organizationId}/earlyAccess/features/optIns",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_early_access_features_opt_ins(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationEarlyAccessFeaturesOptIn]:
        """List the early access feature opt ins of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features-opt-ins/
        """

    @operation(
        "POST", "/organizations/{organizationId}/earlyAccess/features/optIns",
        oauth_scope="dashboard:iam:config:write",
    )
    def create_organization_early_access_features_opt_in(
        self, organization_id: Id, *, short_name: str | None,
        limit_scope_to_networks: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.CreateOrganizationEarlyAccessFeaturesOptInResponse]:
        """Create an early access feature opt in of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-early-access-features-opt-in/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
        oauth_scope="dashboard:iam:config:write",
    )
    def delete_organization_early_access_features_opt_in(
        self, organization_id: Id, opt_in_id: Id
    ) -> Call[None]:
        """Delete an early access feature opt in of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-early-access-features-opt-in/
        """

    @operation(
        "GET", "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_early_access_features_opt_in(
        self, organization_id: Id, opt_in_id: Id
    ) -> Call[models.OrganizationEarlyAccessFeaturesOptInDetails]:
        """Get an early access feature opt in of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features-opt-in/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
        oauth_scope="dashboard:iam:config:write", batch="update",
    )
    def update_organization_early_access_features_opt_in(
        self, organization_id: Id, opt_in_id: Id, *,
        limit_scope_to_networks: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.UpdateOrganizationEarlyAccessFeaturesOptInResponse]:
        """Update an early access feature opt in of an organization.

        OAuth scope: ``dashboard:iam:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-early-access-features-opt-in/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/extensions/sdwanmanager/interconnects/{interconnectId}",
        stage="beta", oauth_scope="sdwan:config:write",
    )
    def update_organization_extensions_sdwanmanager_interconnect(
        self, organization_id: Id, interconnect_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Update an extension sdwanmanager interconnect of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-extensions-sdwanmanager-interconnect/
        """

    @operation(
        "GET", "/organizations/{organizationId}/extensions/thousandEyes/networks", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_extensions_thousand_eyes_networks(self, organization_id: Id) -> Call[Any]:
        """Get the extension thousand eye networks of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-extensions-thousand-eyes-networks/
        """

    @operation(
        "POST", "/organizations/{organizationId}/extensions/thousandEyes/networks", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def create_organization_extensions_thousand_eyes_network(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an extension thousand eye network of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-extensions-thousand-eyes-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/extensions/thousandEyes/networks/supported",
        paging="link", stage="beta", oauth_scope="dashboard:general:config:read",
    )
    def get_organization_extensions_thousand_eyes_networks_supported(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, agent_installed: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the extension thousand eye network supported of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-extensions-thousand-eyes-networks-supported/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/extensions/thousandEyes/networks/{networkId}",
        stage="beta", oauth_scope="dashboard:general:config:write",
    )
    def delete_organization_extensions_thousand_eyes_network(
        self, organization_id: Id, network_id: Id
    ) -> Call[None]:
        """Delete an extension thousand eye network of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-extensions-thousand-eyes-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/extensions/thousandEyes/networks/{networkId}",
        stage="beta", oauth_scope="dashboard:general:config:read",
    )
    def get_organization_extensions_thousand_eyes_network(
        self, organization_id: Id, network_id: Id
    ) -> Call[Any]:
        """Get an extension thousand eye network of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-extensions-thousand-eyes-network/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/extensions/thousandEyes/networks/{networkId}",
        stage="beta", oauth_scope="dashboard:general:config:write",
    )
    def update_organization_extensions_thousand_eyes_network(
        self, organization_id: Id, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an extension thousand eye network of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-extensions-thousand-eyes-network/
        """

    @operation(
        "POST", "/organizations/{organizationId}/extensions/thousandEyes/tests", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def create_organization_extensions_thousand_eyes_test(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an extension thousand eye test of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-extensions-thousand-eyes-test/
        """

    @listing(
        "GET", "/organizations/{organizationId}/firmware/upgrades", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_firmware_upgrades(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, status: Texts = UNSET, product_types: Texts = UNSET,
    ) -> Paginator[models.OrganizationFirmwareUpgrade]:
        """List the firmware upgrades of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-firmware-upgrades/
        """

    @listing(
        "GET", "/organizations/{organizationId}/firmware/upgrades/byDevice", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_firmware_upgrades_by_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        macs: Texts = UNSET, firmware_upgrade_batch_ids: Texts = UNSET,
        upgrade_statuses: Sequence[Literal[
            "canceled", "completed", "scheduled", "started",
        ] | str | None] | UnsetType = UNSET,
        current_upgrades_only: Opt[bool] = UNSET, limit_per_device: Opt[int] = UNSET,
    ) -> Paginator[models.OrganizationFirmwareUpgradesByDevice]:
        """List the firmware upgrades of an organization, by device.

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-firmware-upgrades-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/floorPlans/autoLocate/devices", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_floor_plans_auto_locate_devices(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, floor_plan_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationFloorPlansAutoLocateDevice]:
        """List the floor plan auto locate devices of an organization.

        Page size: 3 to 10000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-floor-plans-auto-locate-devices/
        """

    @listing(
        "GET", "/organizations/{organizationId}/floorPlans/autoLocate/statuses", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_floor_plans_auto_locate_statuses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, floor_plan_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationFloorPlansAutoLocateStatus]:
        """List the floor plan auto locate statuses of an organization.

        Page size: 3 to 10000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-floor-plans-auto-locate-statuses/
        """

    @listing(
        "GET", "/organizations/{organizationId}/iam/admins/accessGroups", paging="link",
        stage="beta", oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_access_groups(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, assigned_admin_emails: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the IAM admin access groups of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-access-groups/
        """

    @listing(
        "GET", "/organizations/{organizationId}/iam/admins/administrators/logins/history",
        paging="link", stage="beta", oauth_scope="dashboard:iam:telemetry:read",
    )
    def get_organization_iam_admins_administrators_logins_history(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, sort_order: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the IAM admin administrator login history of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:iam:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-iam-admins-administrators-logins-history/
        """

    @operation(
        "POST", "/organizations/{organizationId}/iam/admins/administrators/me/permissions/resolve",
        stage="beta", oauth_scope="dashboard:general:config:read",
    )
    def resolve_organization_iam_admins_administrators_me_permissions(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Resolve the IAM admin administrator me permissions of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/resolve-organization-iam-admins-administrators-me-permissions/
        """

    @listing("GET", "/organizations/{organizationId}/integrations/deployable")
    def get_organization_integrations_deployable(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationIntegrationsDeployable]:
        """List the integration deployable of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-integrations-deployable/
        """

    @listing("GET", "/organizations/{organizationId}/integrations/deployed")
    def get_organization_integrations_deployed(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationIntegrationsDeployed]:
        """List the integration deployed of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-integrations-deployed/
        """

    @listing(
        "GET", "/organizations/{organizationId}/integrations/xdr/networks", paging="link",
        per_page=100, per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_integrations_xdr_networks(
        self, organization_id: Id, *, network_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationIntegrationsXdrNetwork]:
        """List the integration XDR networks of an organization.

        Page size: 3 to 100, the API's default 20; 100 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-integrations-xdr-networks/
        """

    @operation(
        "POST", "/organizations/{organizationId}/integrations/xdr/networks/disable",
        oauth_scope="dashboard:general:config:write", batch="disable",
    )
    def disable_organization_integrations_xdr_networks(
        self, organization_id: Id, *,
        networks: Sequence[bodies.OrganizationIntegrationsXdrNetworksNetwork] | None,
    ) -> Call[models.DisableOrganizationIntegrationsXdrNetworksResponse]:
        """Disable the integration XDR networks of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``disable``.
        https://developer.cisco.com/meraki/api-v1/disable-organization-integrations-xdr-networks/
        """

    @operation(
        "POST", "/organizations/{organizationId}/integrations/xdr/networks/enable",
        oauth_scope="dashboard:general:config:write", batch="enable",
    )
    def enable_organization_integrations_xdr_networks(
        self, organization_id: Id, *,
        networks: Sequence[bodies.OrganizationIntegrationsXdrNetworksNetwork] | None,
    ) -> Call[models.EnableOrganizationIntegrationsXdrNetworksResponse]:
        """Enable the integration XDR networks of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``enable``.
        https://developer.cisco.com/meraki/api-v1/enable-organization-integrations-xdr-networks/
        """

    @operation(
        "POST", "/organizations/{organizationId}/inventory/claim",
        oauth_scope="dashboard:licensing:config:write",
    )
    def claim_into_organization_inventory(
        self, organization_id: Id, *, orders: Opt[Sequence[str | None]] = UNSET,
        serials: Opt[Sequence[str | None]] = UNSET,
        licenses: Opt[Sequence[bodies.IntoOrganizationLicense]] = UNSET,
    ) -> Call[models.ClaimIntoOrganizationInventoryResponse]:
        """Claim into the inventory of an organization.

        OAuth scope: ``dashboard:licensing:config:write``.
        https://developer.cisco.com/meraki/api-v1/claim-into-organization-inventory/
        """

    @listing(
        "GET", "/organizations/{organizationId}/inventory/devices", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_inventory_devices(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, used_state: Opt[Literal["unused", "used"] | str] = UNSET,
        search: Opt[str] = UNSET, macs: Texts = UNSET, network_ids: Texts = UNSET,
        serials: Texts = UNSET, models: Texts = UNSET, order_numbers: Texts = UNSET,
        tags: Texts = UNSET,
        tags_filter_type: Opt[Literal["withAllTags", "withAnyTags"] | str] = UNSET,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | UnsetType = UNSET,
        eox_statuses: Sequence[Literal[
            "endOfSale", "endOfSupport", "nearEndOfSupport", "null",
        ] | str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationInventoryDevice]:
        """List the inventory devices of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices/
        """

    @listing(
        "GET", "/organizations/{organizationId}/inventory/devices/details", paging="link",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_inventory_devices_details(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        product_types: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the inventory device details of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-details/
        """

    @operation(
        "GET", "/organizations/{organizationId}/inventory/devices/eox/overview",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_inventory_devices_eox_overview(
        self, organization_id: Id
    ) -> Call[models.OrganizationInventoryDevicesEoxOverview]:
        """Get the inventory device eox overview of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-eox-overview/
        """

    @operation(
        "POST", "/organizations/{organizationId}/inventory/devices/swaps/bulk",
        oauth_scope="dashboard:general:config:write",
    )
    def create_organization_inventory_devices_swaps_bulk(
        self, organization_id: Id, *,
        swaps: Sequence[bodies.OrganizationInventoryDevicesSwapsBulkSwap] | None,
    ) -> Call[models.CreateOrganizationInventoryDevicesSwapsBulkResponse]:
        """Create the inventory device swap bulk of an organization.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-inventory-devices-swaps-bulk/
        """

    @operation(
        "GET", "/organizations/{organizationId}/inventory/devices/swaps/bulk/{id}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_inventory_devices_swaps_bulk(
        self, organization_id: Id, id: Id
    ) -> Call[models.OrganizationInventoryDevicesSwapsBulk]:
        """Get an inventory device swap bulk of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-swaps-bulk/
        """

    @operation(
        "GET", "/organizations/{organizationId}/inventory/devices/{serial}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_inventory_device(
        self, organization_id: Id, serial: Id
    ) -> Call[models.OrganizationInventoryDeviceDetails]:
        """Get an inventory device of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-inventory-device/
        """

    @operation("POST", "/organizations/{organizationId}/inventory/orders/claim", batch="claim")
    def claim_organization_inventory_orders(
        self, organization_id: Id, *, claim_id: str | None,
        subscriptions: Opt[Sequence[bodies.OrganizationInventoryOrdersSubscription]] = UNSET,
    ) -> Call[models.ClaimOrganizationInventoryOrdersResponse]:
        """Claim the inventory orders of an organization.

        Action batch: ``claim``.
        https://developer.cisco.com/meraki/api-v1/claim-organization-inventory-orders/
        """

    @operation("POST", "/organizations/{organizationId}/inventory/orders/preview")
    def preview_organization_inventory_orders(
        self, organization_id: Id, *, claim_id: str | None
    ) -> Call[models.PreviewOrganizationInventoryOrdersResponse]:
        """Preview the inventory orders of an organization.

        https://developer.cisco.com/meraki/api-v1/preview-organization-inventory-orders/
        """

    @operation(
        "POST", "/organizations/{organizationId}/inventory/release",
        oauth_scope="dashboard:general:config:write",
    )
    def release_from_organization_inventory(
        self, organization_id: Id, *, serials: Opt[Sequence[str | None]] = UNSET
    ) -> Call[models.ReleaseFromOrganizationInventoryResponse]:
        """Release from the inventory of an organization.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/release-from-organization-inventory/
        """

    @listing(
        "GET", "/organizations/{organizationId}/licenses", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:licensing:config:read",
    )
    def get_organization_licenses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, device_serial: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET,
        state: Opt[Literal[
            "active", "expired", "expiring", "recentlyQueued", "unused", "unusedActive",
        ] | str] = UNSET,
    ) -> Paginator[models.OrganizationLicense]:
        """List the licenses of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:licensing:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-licenses/
        """

    @operation(
        "POST", "/organizations/{organizationId}/licenses/assignSeats",
        oauth_scope="dashboard:licensing:config:write", batch="assignSeats",
    )
    def assign_organization_licenses_seats(
        self, organization_id: Id, *, license_id: str | None, network_id: str | None,
        seat_count: int | None,
    ) -> Call[models.AssignOrganizationLicensesSeatsResponse]:
        """Assign the seats of the licenses of an organization.

        OAuth scope: ``dashboard:licensing:config:write``. Action batch: ``assignSeats``.
        https://developer.cisco.com/meraki/api-v1/assign-organization-licenses-seats/
        """

    @operation(
        "POST", "/organizations/{organizationId}/licenses/move",
        oauth_scope="dashboard:licensing:config:write", batch="move",
    )
    def move_organization_licenses(
        self, organization_id: Id, *, dest_organization_id: str | None,
        license_ids: Sequence[str | None] | None,
    ) -> Call[models.MoveOrganizationLicensesResponse]:
        """Move the licenses of an organization.

        OAuth scope: ``dashboard:licensing:config:write``. Action batch: ``move``.
        https://developer.cisco.com/meraki/api-v1/move-organization-licenses/
        """

    @operation(
        "POST", "/organizations/{organizationId}/licenses/moveSeats",
        oauth_scope="dashboard:licensing:config:write", batch="moveSeats",
    )
    def move_organization_licenses_seats(
        self, organization_id: Id, *, dest_organization_id: str | None, license_id: str | None,
        seat_count: int | None,
    ) -> Call[models.MoveOrganizationLicensesSeatsResponse]:
        """Move the seats of the licenses of an organization.

        OAuth scope: ``dashboard:licensing:config:write``. Action batch: ``moveSeats``.
        https://developer.cisco.com/meraki/api-v1/move-organization-licenses-seats/
        """

    @operation(
        "GET", "/organizations/{organizationId}/licenses/overview",
        oauth_scope="dashboard:licensing:config:read",
    )
    def get_organization_licenses_overview(
        self, organization_id: Id
    ) -> Call[models.OrganizationLicensesOverview]:
        """Get the license overview of an organization.

        OAuth scope: ``dashboard:licensing:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-licenses-overview/
        """

    @operation(
        "POST", "/organizations/{organizationId}/licenses/renewSeats",
        oauth_scope="dashboard:licensing:config:write", batch="renewSeats",
    )
    def renew_organization_licenses_seats(
        self, organization_id: Id, *, license_id_to_renew: str | None, unused_license_id: str | None
    ) -> Call[models.RenewOrganizationLicensesSeatsResponse]:
        """Renew the seats of the licenses of an organization.

        OAuth scope: ``dashboard:licensing:config:write``. Action batch: ``renewSeats``.
        https://developer.cisco.com/meraki/api-v1/renew-organization-licenses-seats/
        """

    @operation(
        "GET", "/organizations/{organizationId}/licenses/{licenseId}",
        oauth_scope="dashboard:licensing:config:read",
    )
    def get_organization_license(
        self, organization_id: Id, license_id: Id
    ) -> Call[models.OrganizationLicenseDetails]:
        """Get a license of an organization.

        OAuth scope: ``dashboard:licensing:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-license/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/licenses/{licenseId}",
        oauth_scope="dashboard:licensing:config:write", batch="update",
    )
    def update_organization_license(
        self, organization_id: Id, license_id: Id, *, device_serial: Opt[str] = UNSET
    ) -> Call[models.UpdateOrganizationLicenseResponse]:
        """Update a license of an organization.

        OAuth scope: ``dashboard:licensing:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-license/
        """

    @operation(
        "GET", "/organizations/{organizationId}/loginSecurity",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_login_security(
        self, organization_id: Id
    ) -> Call[models.OrganizationLoginSecurity]:
        """Get the login security of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-login-security/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/loginSecurity",
        oauth_scope="dashboard:iam:config:write", batch="update",
    )
    def update_organization_login_security(
        self, organization_id: Id, *, enforce_password_expiration: Opt[bool] = UNSET,
        password_expiration_days: Opt[int] = UNSET, enforce_different_passwords: Opt[bool] = UNSET,
        num_different_passwords: Opt[int] = UNSET, enforce_strong_passwords: Opt[bool] = UNSET,
        minimum_password_length: Opt[int] = UNSET, enforce_account_lockout: Opt[bool] = UNSET,
        account_lockout_attempts: Opt[int] = UNSET, enforce_idle_timeout: Opt[bool] = UNSET,
        idle_timeout_minutes: Opt[int] = UNSET, enforce_two_factor_auth: Opt[bool] = UNSET,
        enforce_login_ip_ranges: Opt[bool] = UNSET,
        login_ip_ranges: Opt[Sequence[str | None]] = UNSET,
        enforce_locked_ip_sessions: Opt[bool] = UNSET,
        api_authentication: Opt[bodies.OrganizationLoginSecurityApiAuthentication] = UNSET,
    ) -> Call[models.UpdateOrganizationLoginSecurityResponse]:
        """Update the login security of an organization.

        OAuth scope: ``dashboard:iam:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-login-security/
        """

    @listing(
        "GET", "/organizations/{organizationId}/networks", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_networks(
        self, organization_id: Id, *, config_template_id: Opt[str] = UNSET,
        is_bound_to_config_template: Opt[bool] = UNSET, tags: Texts = UNSET,
        tags_filter_type: Opt[Literal["withAllTags", "withAnyTags"] | str] = UNSET,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | UnsetType = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationNetwork]:
        """List the networks of an organization.

        Page size: 3 to 100000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-networks/
        """

    @operation(
        "POST", "/organizations/{organizationId}/networks",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_network(
        self, organization_id: Id, *, name: str | None,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | None,
        tags: Opt[Sequence[str | None]] = UNSET, time_zone: Opt[str] = UNSET,
        copy_from_network_id: Opt[str] = UNSET, notes: Opt[str] = UNSET,
    ) -> Call[models.CreateOrganizationNetworkResponse]:
        """Create a network of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-network/
        """

    @operation(
        "POST", "/organizations/{organizationId}/networks/combine",
        oauth_scope="dashboard:general:config:write", batch="combine",
    )
    def combine_organization_networks(
        self, organization_id: Id, *, name: str | None, network_ids: Sequence[str | None] | None,
        enrollment_string: Opt[str] = UNSET,
    ) -> Call[models.CombineOrganizationNetworksResponse]:
        """Combine the networks of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``combine``.
        https://developer.cisco.com/meraki/api-v1/combine-organization-networks/
        """

    @listing(
        "GET", "/organizations/{organizationId}/networks/groups", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_networks_groups(
        self, organization_id: Id, *, group_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET, search: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationNetworksGroup]:
        """List the network groups of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-networks-groups/
        """

    @operation(
        "POST", "/organizations/{organizationId}/networks/groups",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_networks_group(
        self, organization_id: Id, *, name: str | None
    ) -> Call[models.CreateOrganizationNetworksGroupResponse]:
        """Create a network group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-networks-group/
        """

    @listing(
        "GET", "/organizations/{organizationId}/networks/groups/overview/byGroup", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_networks_groups_overview_by_group(
        self, organization_id: Id, *, sort_by: Opt[Literal["status"] | str] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationNetworksGroupsOverviewByGroup]:
        """List the network group overview of an organization, by group.

        Page size: 3 to 5000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-networks-groups-overview-by-group/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/networks/groups/{groupId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_networks_group(self, organization_id: Id, group_id: Id) -> Call[None]:
        """Delete a network group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-networks-group/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/networks/groups/{groupId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_networks_group(
        self, organization_id: Id, group_id: Id, *, name: str | None
    ) -> Call[models.UpdateOrganizationNetworksGroupResponse]:
        """Update a network group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-networks-group/
        """

    @operation(
        "POST", "/organizations/{organizationId}/networks/groups/{groupId}/bulkAssign",
        oauth_scope="dashboard:general:config:write", batch="bulk_assign",
    )
    def bulk_organization_networks_group_assign(
        self, organization_id: Id, group_id: Id, *, network_ids: Sequence[str | None] | None
    ) -> Call[models.BulkOrganizationNetworksGroupAssignResponse]:
        """Bulk-assign a network group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``bulk_assign``.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-networks-group-assign/
        """

    @operation(
        "POST", "/organizations/{organizationId}/networks/groups/{groupId}/bulkUnassign",
        oauth_scope="dashboard:general:config:write", batch="bulk_unassign",
    )
    def bulk_organization_networks_group_unassign(
        self, organization_id: Id, group_id: Id, *, network_ids: Sequence[str | None] | None
    ) -> Call[None]:
        """Bulk-unassign a network group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``bulk_unassign``.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-networks-group-unassign/
        """

    @listing(
        "GET", "/organizations/{organizationId}/networks/moves", paging="link", per_page=100,
        per_page_minimum=10, oauth_scope="dashboard:general:config:read",
    )
    def get_network_moves(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, move_ids: Texts = UNSET,
    ) -> Paginator[models.NetworkMove]:
        """List the network moves of an organization.

        Page size: 10 to 100, the API's default 50; 100 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-moves/
        """

    @operation(
        "POST", "/organizations/{organizationId}/networks/moves",
        oauth_scope="dashboard:general:config:write",
    )
    def create_network_move(
        self, organization_id: Id, *, network: bodies.NetworkMoveNetwork | None,
        organizations: bodies.NetworkMoveOrganizations | None, simulate: Opt[bool] = UNSET,
    ) -> Call[models.CreateNetworkMoveResponse]:
        """Create a network move of an organization.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-move/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/openRoaming/certificates/{id}", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def delete_organization_open_roaming_certificate(
        self, organization_id: Id, id: Id
    ) -> Call[None]:
        """Delete an open roaming certificate of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-open-roaming-certificate/
        """

    @operation(
        "GET", "/organizations/{organizationId}/openapiSpec",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_openapi_spec(
        self, organization_id: Id, *, version: Opt[Literal[2, 3] | int] = UNSET
    ) -> Call[models.OrganizationOpenapiSpec]:
        """Get the OpenAPI spec of an organization.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-openapi-spec/
        """

    @listing(
        "GET", "/organizations/{organizationId}/policies/assignments/byClient", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policies_assignments_by_client(
        self, organization_id: Id, *, network_ids: Sequence[str | None], per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, include_undetected_clients: Opt[bool] = UNSET,
    ) -> Paginator[models.OrganizationPoliciesAssignmentsByClient]:
        """List the policy assignments of an organization, by client.

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policies-assignments-by-client/
        """

    @listing(
        "GET", "/organizations/{organizationId}/policies/global/firewall/applicationCategories"
    )
    def get_organization_policies_global_firewall_application_categories(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationPoliciesGlobalFirewallApplicationCategory]:
        """List the policy global firewall application categories of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-application-categories/
        """

    @listing(
        "GET", "/organizations/{organizationId}/policies/global/firewall/rulesets", paging="link",
        per_page=100, per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policies_global_firewall_rulesets(
        self, organization_id: Id, *, ruleset_ids: Texts = UNSET, name: Opt[str] = UNSET,
        excluded_policy_ids: Any = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalFirewallRuleset]:
        """List the policy global firewall rulesets of an organization.

        Page size: 3 to 100, the API's default 100; 100 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-rulesets/
        """

    @operation(
        "POST", "/organizations/{organizationId}/policies/global/firewall/rulesets",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_policies_global_firewall_ruleset(
        self, organization_id: Id, *, name: str | None, description: Opt[str] = UNSET
    ) -> Call[models.CreateOrganizationPoliciesGlobalFirewallRulesetResponse]:
        """Create a policy global firewall ruleset of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-firewall-ruleset/
        """

    @listing(
        "GET", "/organizations/{organizationId}/policies/global/firewall/rulesets/rules",
        paging="link", per_page=100, per_page_minimum=3,
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policies_global_firewall_rulesets_rules(
        self, organization_id: Id, *, ruleset_ids: Texts = UNSET, rule_ids: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalFirewallRulesetsRule]:
        """List the policy global firewall ruleset rules of an organization.

        Page size: 3 to 100, the API's default 100; 100 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-rulesets-rules/
        """

    @operation(
        "POST", "/organizations/{organizationId}/policies/global/firewall/rulesets/rules",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_policies_global_firewall_rulesets_rule(
        self, organization_id: Id, *, name: str | None, ruleset_id: str | None,
        policy: Literal["allow", "deny"] | str | None,
        sources: bodies.OrganizationPoliciesGlobalFirewallRulesetsRuleSources | None,
        destinations: bodies.OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations | None,
        enabled: Opt[bool] = UNSET, priority: Opt[int] = UNSET, description: Opt[str] = UNSET,
        logging: Opt[bodies.OrganizationApi] = UNSET,
    ) -> Call[models.CreateOrganizationPoliciesGlobalFirewallRulesetsRuleResponse]:
        """Create a policy global firewall ruleset rule of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-firewall-rulesets-rule/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_policies_global_firewall_rulesets_rule(
        self, organization_id: Id, rule_id: Id
    ) -> Call[None]:
        """Delete a policy global firewall ruleset rule of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-firewall-rulesets-rule/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_policies_global_firewall_rulesets_rule(
        self, organization_id: Id, rule_id: Id, *, name: Opt[str] = UNSET,
        ruleset_id: Opt[str] = UNSET, policy: Opt[Literal["allow", "deny"] | str] = UNSET,
        enabled: Opt[bool] = UNSET, priority: Opt[int] = UNSET, description: Opt[str] = UNSET,
        logging: Opt[bodies.OrganizationApi] = UNSET,
        sources: Opt[bodies.OrganizationPoliciesGlobalFirewallRulesetsRuleSources] = UNSET,
        destinations: Opt[bodies.OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations] = UNSET,
    ) -> Call[models.UpdateOrganizationPoliciesGlobalFirewallRulesetsRuleResponse]:
        """Update a policy global firewall ruleset rule of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-firewall-rulesets-rule/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_policies_global_firewall_ruleset(
        self, organization_id: Id, ruleset_id: Id
    ) -> Call[None]:
        """Delete a policy global firewall ruleset of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-firewall-ruleset/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_policies_global_firewall_ruleset(
        self, organization_id: Id, ruleset_id: Id, *, name: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
    ) -> Call[models.UpdateOrganizationPoliciesGlobalFirewallRulesetResponse]:
        """Update a policy global firewall ruleset of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-firewall-ruleset/
        """

    @listing(
        "GET", "/organizations/{organizationId}/policies/global/group/policies", paging="link",
        per_page=100, per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policies_global_group_policies(
        self, organization_id: Id, *, name: Opt[str] = UNSET, policy_ids: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPolicy]:
        """List the policy global group policies of an organization.

        Page size: 3 to 100, the API's default 100; 100 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies/
        """

    @operation(
        "POST", "/organizations/{organizationId}/policies/global/group/policies",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_policies_global_group_policy(
        self, organization_id: Id, *, name: str | None, description: Opt[str] = UNSET
    ) -> Call[models.CreateOrganizationPoliciesGlobalGroupPolicyResponse]:
        """Create a policy global group policy of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-group-policy/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assign",
        oauth_scope="dashboard:general:config:write", batch="assign",
    )
    def assign_organization_policies_global_group_policies_adaptive_policy_groups(
        self, organization_id: Id, *, policy: bodies.NetworkMoveNetwork | None,
        adaptive_policy_groups: Sequence[bodies.NetworkMoveOrganizationsTarget] | None,
    ) -> Call[models.AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsResponse]:
        """Assign the policy global group policy adaptive policy groups of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``assign``.
        https://developer.cisco.com/meraki/api-v1/assign-organization-policies-global-group-policies-adaptive-policy-groups/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assignments",
        paging="link", per_page=1000, per_page_minimum=3,
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policies_global_group_policies_adaptive_policy_groups_assignments(
        self, organization_id: Id, *, assignment_ids: Texts = UNSET, policy_ids: Texts = UNSET,
        adaptive_policy_group_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignment]:
        """List the policy global group policy adaptive policy group assignments of an
        organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-adaptive-policy-groups-assignments/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/remove",
        oauth_scope="dashboard:general:config:write", batch="remove",
    )
    def remove_organization_policies_global_group_policies_adaptive_policy_groups(
        self, organization_id: Id, *, policy: bodies.NetworkMoveNetwork | None,
        adaptive_policy_groups: Sequence[bodies.NetworkMoveOrganizationsTarget] | None,
    ) -> Call[models.RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsResponse]:
        """Remove the policy global group policy adaptive policy groups of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``remove``.
        https://developer.cisco.com/meraki/api-v1/remove-organization-policies-global-group-policies-adaptive-policy-groups/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments",
        paging="link", per_page=100, per_page_minimum=3,
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policies_global_group_policies_firewall_rulesets_assignments(
        self, organization_id: Id, *, ruleset_ids: Texts = UNSET, policy_ids: Texts = UNSET,
        assignment_ids: Texts = UNSET, staged: Any = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment]:
        """List the policy global group policy firewall ruleset assignments of an organization.

        Page size: 3 to 100, the API's default 100; 100 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-firewall-rulesets-assignments/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_policies_global_group_policies_firewall_rulesets_assignment(
        self, organization_id: Id, *, ruleset_id: str | None, policy_id: str | None,
        priority: Opt[int] = UNSET, staged: Opt[bool] = UNSET,
    ) -> Call[models.CreateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentResponse]:
        """Create a policy global group policy firewall ruleset assignment of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-group-policies-firewall-rulesets-assignment/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/commit",
        stage="beta", oauth_scope="dashboard:general:config:write", batch="commit",
    )
    def commit_organization_policies_global_group_policies_firewall_rulesets_assignments(
        self, organization_id: Id, *, policy: bodies.NetworkMoveNetwork | None
    ) -> Call[models.CommitOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsResponse]:
        """Commit the policy global group policy firewall ruleset assignments of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``. Action batch: ``commit``.
        https://developer.cisco.com/meraki/api-v1/commit-organization-policies-global-group-policies-firewall-rulesets-assignments/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_policies_global_group_policies_firewall_rulesets_assignment(
        self, organization_id: Id, assignment_id: Id
    ) -> Call[None]:
        """Delete a policy global group policy firewall ruleset assignment of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-group-policies-firewall-rulesets-assignment/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_policies_global_group_policies_firewall_rulesets_assignment(
        self, organization_id: Id, assignment_id: Id, *, ruleset_id: Opt[str] = UNSET,
        policy_id: Opt[str] = UNSET, priority: Opt[int] = UNSET,
    ) -> Call[models.UpdateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentResponse]:
        """Update a policy global group policy firewall ruleset assignment of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-group-policies-firewall-rulesets-assignment/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/policies/global/group/policies/{policyId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_policies_global_group_policy(
        self, organization_id: Id, policy_id: Id
    ) -> Call[None]:
        """Delete a policy global group policy of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-group-policy/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/policies/global/group/policies/{policyId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_policies_global_group_policy(
        self, organization_id: Id, policy_id: Id, *, name: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
    ) -> Call[models.UpdateOrganizationPoliciesGlobalGroupPolicyResponse]:
        """Update a policy global group policy of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-group-policy/
        """

    @listing(
        "GET", "/organizations/{organizationId}/policyObjects", paging="link", per_page=5000,
        per_page_minimum=10, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policy_objects(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationPolicyObject]:
        """List the policy objects of an organization.

        Page size: 10 to 5000, the API's default 5000; 5000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects/
        """

    @operation(
        "POST", "/organizations/{organizationId}/policyObjects",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_policy_object(
        self, organization_id: Id, *, name: str | None, category: str | None,
        type: Literal["adaptivePolicyIpv4Cidr", "cidr", "fqdn"] | str | None,
        cidr: Opt[str] = UNSET, fqdn: Opt[str] = UNSET, mask: Opt[str] = UNSET,
        ip: Opt[str] = UNSET, group_ids: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.CreateOrganizationPolicyObjectResponse]:
        """Create a policy object of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-policy-object/
        """

    @listing(
        "GET", "/organizations/{organizationId}/policyObjects/groups", paging="link", per_page=1000,
        per_page_minimum=10, oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policy_objects_groups(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationPolicyObjectsGroup]:
        """List the policy object groups of an organization.

        Page size: 10 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects-groups/
        """

    @operation(
        "POST", "/organizations/{organizationId}/policyObjects/groups",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_organization_policy_objects_group(
        self, organization_id: Id, *, name: str | None, category: Opt[str] = UNSET,
        object_ids: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.CreateOrganizationPolicyObjectsGroupResponse]:
        """Create a policy object group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-policy-objects-group/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_policy_objects_group(
        self, organization_id: Id, policy_object_group_id: Id
    ) -> Call[None]:
        """Delete a policy object group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-policy-objects-group/
        """

    @operation(
        "GET", "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policy_objects_group(
        self, organization_id: Id, policy_object_group_id: Id
    ) -> Call[models.OrganizationPolicyObjectsGroupDetails]:
        """Get a policy object group of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects-group/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_policy_objects_group(
        self, organization_id: Id, policy_object_group_id: Id, *, name: Opt[str] = UNSET,
        object_ids: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.UpdateOrganizationPolicyObjectsGroupResponse]:
        """Update a policy object group of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-policy-objects-group/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/policyObjects/{policyObjectId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_organization_policy_object(
        self, organization_id: Id, policy_object_id: Id
    ) -> Call[None]:
        """Delete a policy object of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-policy-object/
        """

    @operation(
        "GET", "/organizations/{organizationId}/policyObjects/{policyObjectId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policy_object(
        self, organization_id: Id, policy_object_id: Id
    ) -> Call[models.OrganizationPolicyObjectDetails]:
        """Get a policy object of an organization.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policy-object/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/policyObjects/{policyObjectId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_organization_policy_object(
        self, organization_id: Id, policy_object_id: Id, *, name: Opt[str] = UNSET,
        cidr: Opt[str] = UNSET, fqdn: Opt[str] = UNSET, mask: Opt[str] = UNSET,
        ip: Opt[str] = UNSET, group_ids: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.UpdateOrganizationPolicyObjectResponse]:
        """Update a policy object of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-policy-object/
        """

    @operation(
        "GET", "/organizations/{organizationId}/routing/vrfs", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_organization_routing_vrfs(
        self, organization_id: Id, *, vrf_ids: Any = UNSET
    ) -> Call[Any]:
        """Get the routing VRFs of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-routing-vrfs/
        """

    @operation(
        "POST", "/organizations/{organizationId}/routing/vrfs", stage="beta",
        oauth_scope="switch:config:write",
    )
    def create_organization_routing_vrf(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a routing VRF of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-routing-vrf/
        """

    @operation(
        "GET", "/organizations/{organizationId}/routing/vrfs/overview/byVrf", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_organization_routing_vrfs_overview_by_vrf(
        self, organization_id: Id, *, vrf_ids: Any = UNSET
    ) -> Call[Any]:
        """Get the routing VRF overview of an organization, by VRF.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-routing-vrfs-overview-by-vrf/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/routing/vrfs/{vrfId}", stage="beta",
        oauth_scope="switch:config:write",
    )
    def delete_organization_routing_vrf(self, organization_id: Id, vrf_id: Id) -> Call[None]:
        """Delete a routing VRF of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-routing-vrf/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/routing/vrfs/{vrfId}", stage="beta",
        oauth_scope="switch:config:write",
    )
    def update_organization_routing_vrf(
        self, organization_id: Id, vrf_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a routing VRF of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-routing-vrf/
        """

    @operation(
        "GET", "/organizations/{organizationId}/saml", oauth_scope="dashboard:iam:config:read"
    )
    def get_organization_saml(self, organization_id: Id) -> Call[models.OrganizationSaml]:
        """Get the SAML of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-saml/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/saml", oauth_scope="dashboard:iam:config:write"
    )
    def update_organization_saml(
        self, organization_id: Id, *, enabled: Opt[bool] = UNSET,
        sp_initiated: Opt[bodies.OrganizationSamlSpInitiated] = UNSET,
    ) -> Call[models.UpdateOrganizationSamlResponse]:
        """Update the SAML of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-saml/
        """

    @listing(
        "GET", "/organizations/{organizationId}/saml/idps", oauth_scope="dashboard:iam:config:read"
    )
    def get_organization_saml_idps(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationSamlIdp]:
        """List the SAML IdPs of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-saml-idps/
        """

    @operation(
        "POST", "/organizations/{organizationId}/saml/idps",
        oauth_scope="dashboard:iam:config:write", batch="create",
    )
    def create_organization_saml_idp(
        self, organization_id: Id, *, x509cert_sha1_fingerprint: str | None,
        sso_login_url: Opt[str] = UNSET, slo_logout_url: Opt[str] = UNSET,
    ) -> Call[models.CreateOrganizationSamlIdpResponse]:
        """Create a SAML IdP of an organization.

        OAuth scope: ``dashboard:iam:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-saml-idp/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/saml/idps/{idpId}",
        oauth_scope="dashboard:iam:config:write", batch="destroy",
    )
    def delete_organization_saml_idp(self, organization_id: Id, idp_id: Id) -> Call[None]:
        """Delete a SAML IdP of an organization.

        OAuth scope: ``dashboard:iam:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-saml-idp/
        """

    @operation(
        "GET", "/organizations/{organizationId}/saml/idps/{idpId}",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_saml_idp(
        self, organization_id: Id, idp_id: Id
    ) -> Call[models.OrganizationSamlIdpDetails]:
        """Get a SAML IdP of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-saml-idp/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/saml/idps/{idpId}",
        oauth_scope="dashboard:iam:config:write", batch="update",
    )
    def update_organization_saml_idp(
        self, organization_id: Id, idp_id: Id, *, x509cert_sha1_fingerprint: Opt[str] = UNSET,
        sso_login_url: Opt[str] = UNSET, slo_logout_url: Opt[str] = UNSET,
    ) -> Call[models.UpdateOrganizationSamlIdpResponse]:
        """Update a SAML IdP of an organization.

        OAuth scope: ``dashboard:iam:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-saml-idp/
        """

    @listing(
        "GET", "/organizations/{organizationId}/samlRoles", oauth_scope="dashboard:iam:config:read"
    )
    def get_organization_saml_roles(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationSamlRole]:
        """List the SAML roles of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-saml-roles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/samlRoles",
        oauth_scope="dashboard:iam:config:write",
    )
    def create_organization_saml_role(
        self, organization_id: Id, *, role: str | None, org_access: str | None,
        tags: Opt[Sequence[bodies.OrganizationSamlRoleTag]] = UNSET,
        networks: Opt[Sequence[bodies.OrganizationSamlRoleNetwork]] = UNSET,
    ) -> Call[models.CreateOrganizationSamlRoleResponse]:
        """Create a SAML role of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-saml-role/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/samlRoles/{samlRoleId}",
        oauth_scope="dashboard:iam:config:write",
    )
    def delete_organization_saml_role(self, organization_id: Id, saml_role_id: Id) -> Call[None]:
        """Delete a SAML role of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-saml-role/
        """

    @operation(
        "GET", "/organizations/{organizationId}/samlRoles/{samlRoleId}",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_saml_role(
        self, organization_id: Id, saml_role_id: Id
    ) -> Call[models.OrganizationSamlRoleDetails]:
        """Get a SAML role of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-saml-role/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/samlRoles/{samlRoleId}",
        oauth_scope="dashboard:iam:config:write",
    )
    def update_organization_saml_role(
        self, organization_id: Id, saml_role_id: Id, *, role: Opt[str] = UNSET,
        org_access: Opt[str] = UNSET, tags: Opt[Sequence[bodies.OrganizationSamlRoleTag]] = UNSET,
        networks: Opt[Sequence[bodies.OrganizationSamlRoleNetwork]] = UNSET,
    ) -> Call[models.UpdateOrganizationSamlRoleResponse]:
        """Update a SAML role of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-saml-role/
        """

    @listing("GET", "/organizations/{organizationId}/sase/connectors")
    def get_organization_sase_connectors(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationSaseConnector]:
        """List the SASE connectors of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-connectors/
        """

    @operation("POST", "/organizations/{organizationId}/sase/connectors/batchDelete")
    def batch_organization_sase_connectors_delete(
        self, organization_id: Id, *,
        items: Opt[Sequence[bodies.OrganizationSaseConnectorsDeleteItem]] = UNSET,
    ) -> Call[models.BatchOrganizationSaseConnectorsDeleteResponse]:
        """Batch-delete the SASE connectors of an organization.

        https://developer.cisco.com/meraki/api-v1/batch-organization-sase-connectors-delete/
        """

    @operation("POST", "/organizations/{organizationId}/sase/integrations")
    def create_organization_sase_integration(
        self, organization_id: Id, *, api: bodies.OrganizationSaseIntegrationApi | None
    ) -> Call[models.CreateOrganizationSaseIntegrationResponse]:
        """Create a SASE integration of an organization.

        https://developer.cisco.com/meraki/api-v1/create-organization-sase-integration/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/sase/integrations/{integrationId}",
        batch="destroy",
    )
    def delete_organization_sase_integration(
        self, organization_id: Id, integration_id: Id
    ) -> Call[None]:
        """Delete a SASE integration of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-sase-integration/
        """

    @operation("GET", "/organizations/{organizationId}/sase/integrations/{integrationId}")
    def get_organization_sase_integration(
        self, organization_id: Id, integration_id: Id
    ) -> Call[models.OrganizationSaseIntegration]:
        """Get a SASE integration of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-integration/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sase/networks/eligible", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_sase_networks_eligible(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, search: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationSaseNetworksEligible]:
        """List the SASE network eligible of an organization.

        Page size: 3 to 1000, the API's default 5; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-sase-networks-eligible/
        """

    @listing("GET", "/organizations/{organizationId}/sase/regions")
    def get_organization_sase_regions(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationSaseRegion]:
        """List the SASE regions of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-regions/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sase/sites", paging="link", per_page=1000,
        per_page_minimum=3,
    )
    def get_organization_sase_sites(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, search: Opt[str] = UNSET,
        status: Opt[Literal[
            "bad NAT", "bad tunnel", "dormant", "good", "many bad tunnels", "no registry",
            "offline",
        ] | str] = UNSET,
        site_id: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationSaseSite]:
        """List the SASE sites of an organization.

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites/
        """

    @operation("POST", "/organizations/{organizationId}/sase/sites/attach")
    def attach_organization_sase_sites(
        self, organization_id: Id, *, items: Sequence[bodies.OrganizationSaseSitesItem] | None
    ) -> Call[models.AttachOrganizationSaseSitesResponse]:
        """Attach the SASE sites of an organization.

        https://developer.cisco.com/meraki/api-v1/attach-organization-sase-sites/
        """

    @listing("GET", "/organizations/{organizationId}/sase/sites/connectivity/history/bySite")
    def get_organization_sase_sites_connectivity_history_by_site(
        self, organization_id: Id, *, site_ids: Texts = UNSET, timespan: Opt[str] = UNSET
    ) -> Paginator[models.OrganizationSaseSitesConnectivityHistoryBySite]:
        """List the SASE site connectivity history of an organization, by site.

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites-connectivity-history-by-site/
        """

    @operation("GET", "/organizations/{organizationId}/sase/sites/connectivity/overview")
    def get_organization_sase_sites_connectivity_overview(
        self, organization_id: Id
    ) -> Call[models.OrganizationSaseSitesConnectivityOverview]:
        """Get the SASE site connectivity overview of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites-connectivity-overview/
        """

    @operation("POST", "/organizations/{organizationId}/sase/sites/detach")
    def detach_organization_sase_sites(
        self, organization_id: Id, *,
        items: Opt[Sequence[bodies.OrganizationSaseSitesItem2]] = UNSET,
    ) -> Call[models.DetachOrganizationSaseSitesResponse]:
        """Detach the SASE sites of an organization.

        https://developer.cisco.com/meraki/api-v1/detach-organization-sase-sites/
        """

    @operation("PUT", "/organizations/{organizationId}/sase/sites/{siteId}", batch="update")
    def update_organization_sase_site(
        self, organization_id: Id, site_id: Id, *, site_id_: Opt[str] = UNSET,
        routing: Opt[bodies.OrganizationSaseSiteRouting] = UNSET,
    ) -> Call[models.UpdateOrganizationSaseSiteResponse]:
        """Update a SASE site of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-sase-site/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sites", paging="link", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_sites(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, ids: Texts = UNSET, resource_types: Any = UNSET,
        resource_tags: Any = UNSET, resource_name: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the sites of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sites/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sites/buildings", paging="link", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_sites_buildings(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, building_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the site buildings of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sites-buildings/
        """

    @operation(
        "GET", "/organizations/{organizationId}/snmp",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_snmp(self, organization_id: Id) -> Call[models.OrganizationSnmp]:
        """Get the SNMP of an organization.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-snmp/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/snmp",
        oauth_scope="dashboard:general:telemetry:write", batch="update",
    )
    def update_organization_snmp(
        self, organization_id: Id, *, v2c_enabled: Opt[bool] = UNSET, v3_enabled: Opt[bool] = UNSET,
        v3_auth_mode: Opt[Literal["MD5", "SHA", "SHA256", "SHA384", "SHA512"] | str] = UNSET,
        v3_auth_pass: Opt[str] = UNSET, v3_priv_mode: Opt[Literal["AES128", "DES"] | str] = UNSET,
        v3_priv_pass: Opt[str] = UNSET, peer_ips: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.UpdateOrganizationSnmpResponse]:
        """Update the SNMP of an organization.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-snmp/
        """

    @operation("GET", "/organizations/{organizationId}/snmp/traps/byNetwork", stage="beta")
    def get_organization_snmp_traps_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET
    ) -> Call[Any]:
        """Get the SNMP traps of an organization, by network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-snmp-traps-by-network/
        """

    @operation("DELETE", "/organizations/{organizationId}/splash/assets/{id}", batch="destroy")
    def delete_organization_splash_asset(self, organization_id: Id, id: Id) -> Call[None]:
        """Delete a splash asset of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-splash-asset/
        """

    @operation("GET", "/organizations/{organizationId}/splash/assets/{id}")
    def get_organization_splash_asset(
        self, organization_id: Id, id: Id
    ) -> Call[models.OrganizationSplashAsset]:
        """Get a splash asset of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-splash-asset/
        """

    @listing("GET", "/organizations/{organizationId}/splash/themes")
    def get_organization_splash_themes(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationSplashTheme]:
        """List the splash themes of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-splash-themes/
        """

    @operation("POST", "/organizations/{organizationId}/splash/themes", batch="create")
    def create_organization_splash_theme(
        self, organization_id: Id, *, name: Opt[str] = UNSET, base_theme: Opt[str] = UNSET
    ) -> Call[models.CreateOrganizationSplashThemeResponse]:
        """Create a splash theme of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-splash-theme/
        """

    @operation("DELETE", "/organizations/{organizationId}/splash/themes/{id}", batch="destroy")
    def delete_organization_splash_theme(self, organization_id: Id, id: Id) -> Call[None]:
        """Delete a splash theme of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-splash-theme/
        """

    @operation(
        "POST", "/organizations/{organizationId}/splash/themes/{themeIdentifier}/assets",
        batch="create",
    )
    def create_organization_splash_theme_asset(
        self, organization_id: Id, theme_identifier: Id, *, name: Opt[str] = UNSET,
        content: Opt[str] = UNSET,
    ) -> Call[models.CreateOrganizationSplashThemeAssetResponse]:
        """Create an asset of a splash theme of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-splash-theme-asset/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/appliances/byUtilization",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_summary_top_appliances_by_utilization(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopAppliancesByUtilization]:
        """List the summary top appliances of an organization, by utilization.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-appliances-by-utilization/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/applications/byUsage",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_summary_top_applications_by_usage(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopApplicationsByUsage]:
        """List the summary top applications of an organization, by usage.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-applications-by-usage/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/applications/categories/byUsage",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_summary_top_applications_categories_by_usage(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopApplicationsCategoriesByUsage]:
        """List the summary top application categories of an organization, by usage.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-applications-categories-by-usage/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/clients/byUsage",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_summary_top_clients_by_usage(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopClientsByUsage]:
        """List the summary top clients of an organization, by usage.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-clients-by-usage/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/clients/manufacturers/byUsage",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_summary_top_clients_manufacturers_by_usage(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopClientsManufacturersByUsage]:
        """List the summary top client manufacturers of an organization, by usage.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-clients-manufacturers-by-usage/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/devices/byUsage",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_summary_top_devices_by_usage(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopDevicesByUsage]:
        """List the summary top devices of an organization, by usage.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-devices-by-usage/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/devices/models/byUsage",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_summary_top_devices_models_by_usage(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopDevicesModelsByUsage]:
        """List the summary top device models of an organization, by usage.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-devices-models-by-usage/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/networks/byStatus", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_summary_top_networks_by_status(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopNetworksByStatus]:
        """List the summary top networks of an organization, by status.

        Page size: 3 to 5000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-networks-by-status/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/ssids/byUsage",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_summary_top_ssids_by_usage(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopSsidsByUsage]:
        """List the summary top SSIDs of an organization, by usage.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-ssids-by-usage/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/top/switches/byEnergyUsage",
        oauth_scope="switch:telemetry:read",
    )
    def get_organization_summary_top_switches_by_energy_usage(
        self, organization_id: Id, *, network_tag: Opt[str] = UNSET, device_tag: Opt[str] = UNSET,
        network_id: Opt[str] = UNSET, quantity: Opt[int] = UNSET, ssid_name: Opt[str] = UNSET,
        usage_uplink: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummaryTopSwitchesByEnergyUsage]:
        """List the summary top switches of an organization, by energy usage.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-switches-by-energy-usage/
        """

    @listing(
        "GET", "/organizations/{organizationId}/uplinks/statuses", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_uplinks_statuses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        iccids: Texts = UNSET,
    ) -> Paginator[models.OrganizationUplinksStatus]:
        """List the uplink statuses of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-uplinks-statuses/
        """

    @listing(
        "GET", "/organizations/{organizationId}/webhooks/alertTypes",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_webhooks_alert_types(
        self, organization_id: Id, *,
        product_type: Opt[Literal[
            "appliance", "camera", "cellularGateway", "platform", "sensor", "sm", "switch",
            "wireless",
        ] | str] = UNSET,
    ) -> Paginator[models.OrganizationWebhooksAlertType]:
        """List the webhook alert types of an organization.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-alert-types/
        """

    @operation(
        "GET", "/organizations/{organizationId}/webhooks/callbacks/statuses/{callbackId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_webhooks_callbacks_status(
        self, organization_id: Id, callback_id: Id
    ) -> Call[models.OrganizationWebhooksCallbacksStatus]:
        """Get a webhook callback status of an organization.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-callbacks-status/
        """

    @operation("GET", "/organizations/{organizationId}/webhooks/httpServers", stage="beta")
    def get_organization_webhooks_http_servers(self, organization_id: Id) -> Call[Any]:
        """Get the webhook HTTP servers of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-http-servers/
        """

    @operation(
        "POST", "/organizations/{organizationId}/webhooks/httpServers", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_organization_webhooks_http_server(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a webhook HTTP server of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-webhooks-http-server/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/webhooks/httpServers/{id}", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def delete_organization_webhooks_http_server(self, organization_id: Id, id: Id) -> Call[None]:
        """Delete a webhook HTTP server of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-webhooks-http-server/
        """

    @operation("GET", "/organizations/{organizationId}/webhooks/httpServers/{id}", stage="beta")
    def get_organization_webhooks_http_server(self, organization_id: Id, id: Id) -> Call[Any]:
        """Get a webhook HTTP server of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-http-server/
        """

    @operation("PUT", "/organizations/{organizationId}/webhooks/httpServers/{id}", stage="beta")
    def update_organization_webhooks_http_server(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a webhook HTTP server of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-webhooks-http-server/
        """

    @listing(
        "GET", "/organizations/{organizationId}/webhooks/logs", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_webhooks_logs(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, url: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWebhooksLog]:
        """List the webhook logs of an organization.

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default. Look-back:
        ``timespan`` up to 30 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-logs/
        """

    @operation(
        "GET", "/organizations/{organizationId}/webhooks/payloadTemplates", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_webhooks_payload_templates(self, organization_id: Id) -> Call[Any]:
        """Get the webhook payload templates of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-payload-templates/
        """

    @operation(
        "POST", "/organizations/{organizationId}/webhooks/payloadTemplates", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_organization_webhooks_payload_template(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a webhook payload template of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-webhooks-payload-template/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/webhooks/payloadTemplates/{payloadTemplateId}",
        stage="beta", oauth_scope="dashboard:general:telemetry:write",
    )
    def delete_organization_webhooks_payload_template(
        self, organization_id: Id, payload_template_id: Id
    ) -> Call[None]:
        """Delete a webhook payload template of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-webhooks-payload-template/
        """

    @operation(
        "GET", "/organizations/{organizationId}/webhooks/payloadTemplates/{payloadTemplateId}",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_webhooks_payload_template(
        self, organization_id: Id, payload_template_id: Id
    ) -> Call[Any]:
        """Get a webhook payload template of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-payload-template/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/webhooks/payloadTemplates/{payloadTemplateId}",
        stage="beta", oauth_scope="dashboard:general:telemetry:write",
    )
    def update_organization_webhooks_payload_template(
        self, organization_id: Id, payload_template_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Update a webhook payload template of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-webhooks-payload-template/
        """

    @operation("POST", "/organizations/{organizationId}/webhooks/webhookTests", stage="beta")
    def create_organization_webhooks_webhook_test(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a webhook test of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-webhooks-webhook-test/
        """

    @operation(
        "GET", "/organizations/{organizationId}/webhooks/webhookTests/{webhookTestId}", stage="beta"
    )
    def get_organization_webhooks_webhook_test(
        self, organization_id: Id, webhook_test_id: Id
    ) -> Call[Any]:
        """Get a webhook test of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-webhook-test/
        """
