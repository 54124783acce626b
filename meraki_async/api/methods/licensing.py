# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The licensing operations."""

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
    from ..bodies import licensing as bodies
    from ..models import licensing as models


class Licensing(Scope):
    """The licensing operations."""

    @listing(
        "GET", "/administered/licensing/subscription/entitlements",
        oauth_scope="dashboard:licensing:config:read",
    )
    def get_administered_licensing_subscription_entitlements(
        self, *, skus: Texts = UNSET,
        subscription_type: Opt[Literal["termed", "unified"] | str] = UNSET,
    ) -> Paginator[models.AdministeredLicensingSubscriptionEntitlement]:
        """List the administered licensing subscription entitlements.

        OAuth scope: ``dashboard:licensing:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-entitlements/
        """

    @operation(
        "POST", "/administered/licensing/subscription/networks/featureTiers/batchUpdate",
        oauth_scope="dashboard:licensing:config:write",
    )
    def batch_administered_licensing_subscription_networks_feature_tiers_update(
        self, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Batch-update the administered licensing subscription network feature tiers.

        OAuth scope: ``dashboard:licensing:config:write``.
        https://developer.cisco.com/meraki/api-v1/batch-administered-licensing-subscription-networks-feature-tiers-update/
        """

    @listing(
        "GET", "/administered/licensing/subscription/subscriptions", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:licensing:config:read",
    )
    def get_administered_licensing_subscription_subscriptions(
        self, *, organization_ids: Sequence[str | None], per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
        subscription_ids: Texts = UNSET,
        statuses: Sequence[Literal[
            "active", "canceled", "expired", "inactive", "out_of_compliance",
        ] | str | None] | UnsetType = UNSET,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | UnsetType = UNSET,
        skus: Texts = UNSET, name: Opt[str] = UNSET,
        start_date: Opt[bodies.AdministeredLicensingSubscriptionSubscriptionsStartDate | str] = UNSET,
        end_date: Opt[bodies.AdministeredLicensingSubscriptionSubscriptionsStartDate | str] = UNSET,
    ) -> Paginator[models.AdministeredLicensingSubscriptionSubscription]:
        """List the administered licensing subscriptions.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:licensing:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-subscriptions/
        """

    @operation(
        "POST", "/administered/licensing/subscription/subscriptions/claim",
        oauth_scope="dashboard:licensing:config:write", exceptions=("validate",),
    )
    def claim_administered_licensing_subscription_subscriptions(
        self, *, claim_key: str | None, organization_id: str | None, validate: Opt[bool] = UNSET,
        name: Opt[str] = UNSET, description: Opt[str] = UNSET,
    ) -> Call[models.ClaimAdministeredLicensingSubscriptionSubscriptionsResponse]:
        """Claim the administered licensing subscriptions.

        OAuth scope: ``dashboard:licensing:config:write``.
        https://developer.cisco.com/meraki/api-v1/claim-administered-licensing-subscription-subscriptions/
        """

    @operation(
        "POST", "/administered/licensing/subscription/subscriptions/claimKey/validate",
        oauth_scope="dashboard:licensing:config:write",
    )
    def validate_administered_licensing_subscription_subscriptions_claim_key(
        self, *, claim_key: str | None
    ) -> Call[models.ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyResponse]:
        """Validate the administered licensing subscription claim key.

        OAuth scope: ``dashboard:licensing:config:write``.
        https://developer.cisco.com/meraki/api-v1/validate-administered-licensing-subscription-subscriptions-claim-key/
        """

    @listing(
        "GET", "/administered/licensing/subscription/subscriptions/compliance/statuses",
        oauth_scope="dashboard:licensing:config:read",
    )
    def get_administered_licensing_subscription_subscriptions_compliance_statuses(
        self, *, organization_ids: Sequence[str | None], subscription_ids: Texts = UNSET
    ) -> Paginator[models.AdministeredLicensingSubscriptionSubscriptionsComplianceStatus]:
        """List the administered licensing subscription compliance statuses.

        OAuth scope: ``dashboard:licensing:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-subscriptions-compliance-statuses/
        """

    @operation(
        "POST", "/administered/licensing/subscription/subscriptions/{subscriptionId}/bind",
        oauth_scope="dashboard:licensing:config:write", exceptions=("validate",),
    )
    def bind_administered_licensing_subscription_subscription(
        self, subscription_id: Id, *, validate: Opt[bool] = UNSET,
        network_ids: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.BindAdministeredLicensingSubscriptionSubscriptionResponse]:
        """Bind an administered licensing subscription.

        OAuth scope: ``dashboard:licensing:config:write``.
        https://developer.cisco.com/meraki/api-v1/bind-administered-licensing-subscription-subscription/
        """

    @listing(
        "GET", "/organizations/{organizationId}/licensing/coterm/licenses", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:licensing:config:read",
    )
    def get_organization_licensing_coterm_licenses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, invalidated: Opt[bool] = UNSET, expired: Opt[bool] = UNSET,
    ) -> Paginator[models.OrganizationLicensingCotermLicense]:
        """List the licensing coterm licenses of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:licensing:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-licensing-coterm-licenses/
        """

    @operation(
        "POST", "/organizations/{organizationId}/licensing/coterm/licenses/move",
        oauth_scope="dashboard:licensing:config:write",
    )
    def move_organization_licensing_coterm_licenses(
        self, organization_id: Id, *,
        destination: bodies.OrganizationLicensingCotermLicensesDestination | None,
        licenses: Sequence[bodies.OrganizationLicensingCotermLicensesLicense] | None,
    ) -> Call[models.MoveOrganizationLicensingCotermLicensesResponse]:
        """Move the licensing coterm licenses of an organization.

        OAuth scope: ``dashboard:licensing:config:write``.
        https://developer.cisco.com/meraki/api-v1/move-organization-licensing-coterm-licenses/
        """
