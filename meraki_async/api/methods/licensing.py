# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The licensing operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import licensing as models

GET_ADMINISTERED_LICENSING_SUBSCRIPTION_ENTITLEMENTS = Operation(
    id="getAdministeredLicensingSubscriptionEntitlements",
    method="GET",
    path="/administered/licensing/subscription/entitlements",
    scope="licensing",
    response_type="AdministeredLicensingSubscriptionEntitlement",
    is_list=True,
    oauth_scope="dashboard:licensing:config:read",
)
BATCH_ADMINISTERED_LICENSING_SUBSCRIPTION_NETWORKS_FEATURE_TIERS_UPDATE = Operation(
    id="batchAdministeredLicensingSubscriptionNetworksFeatureTiersUpdate",
    method="POST",
    path="/administered/licensing/subscription/networks/featureTiers/batchUpdate",
    scope="licensing",
    oauth_scope="dashboard:licensing:config:write",
)
GET_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTIONS = Operation(
    id="getAdministeredLicensingSubscriptionSubscriptions",
    method="GET",
    path="/administered/licensing/subscription/subscriptions",
    scope="licensing",
    response_type="AdministeredLicensingSubscriptionSubscription",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:licensing:config:read",
)
CLAIM_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTIONS = Operation(
    id="claimAdministeredLicensingSubscriptionSubscriptions",
    method="POST",
    path="/administered/licensing/subscription/subscriptions/claim",
    scope="licensing",
    response_type="ClaimAdministeredLicensingSubscriptionSubscriptionsResponse",
    oauth_scope="dashboard:licensing:config:write",
)
VALIDATE_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTIONS_CLAIM_KEY = Operation(
    id="validateAdministeredLicensingSubscriptionSubscriptionsClaimKey",
    method="POST",
    path="/administered/licensing/subscription/subscriptions/claimKey/validate",
    scope="licensing",
    response_type="ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyResponse",
    oauth_scope="dashboard:licensing:config:write",
)
GET_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTIONS_COMPLIANCE_STATUSES = Operation(
    id="getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses",
    method="GET",
    path="/administered/licensing/subscription/subscriptions/compliance/statuses",
    scope="licensing",
    response_type="AdministeredLicensingSubscriptionSubscriptionsComplianceStatus",
    is_list=True,
    oauth_scope="dashboard:licensing:config:read",
)
BIND_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTION = Operation(
    id="bindAdministeredLicensingSubscriptionSubscription",
    method="POST",
    path="/administered/licensing/subscription/subscriptions/{subscriptionId}/bind",
    scope="licensing",
    response_type="BindAdministeredLicensingSubscriptionSubscriptionResponse",
    oauth_scope="dashboard:licensing:config:write",
)
GET_ORGANIZATION_LICENSING_COTERM_LICENSES = Operation(
    id="getOrganizationLicensingCotermLicenses",
    method="GET",
    path="/organizations/{organizationId}/licensing/coterm/licenses",
    scope="licensing",
    response_type="OrganizationLicensingCotermLicense",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:licensing:config:read",
)
MOVE_ORGANIZATION_LICENSING_COTERM_LICENSES = Operation(
    id="moveOrganizationLicensingCotermLicenses",
    method="POST",
    path="/organizations/{organizationId}/licensing/coterm/licenses/move",
    scope="licensing",
    response_type="MoveOrganizationLicensingCotermLicensesResponse",
    oauth_scope="dashboard:licensing:config:write",
)


class Licensing(Scope):
    """The licensing operations."""

    def get_administered_licensing_subscription_entitlements(
        self,
        *,
        skus: Sequence[str | None] | UnsetType = UNSET,
        subscription_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.AdministeredLicensingSubscriptionEntitlement]:
        """``GET /administered/licensing/subscription/entitlements``

        OAuth scope: ``dashboard:licensing:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-
        entitlements/
        """
        return self._list(
            GET_ADMINISTERED_LICENSING_SUBSCRIPTION_ENTITLEMENTS,
            (),
            {
                "skus[]": skus,
                "subscriptionType": subscription_type,
            },
        )

    def batch_administered_licensing_subscription_networks_feature_tiers_update(
        self,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /administered/licensing/subscription/networks/featureTiers/batchUpdate``

        OAuth scope: ``dashboard:licensing:config:write``.

        https://developer.cisco.com/meraki/api-v1/batch-administered-licensing-subscription-
        networks-feature-tiers-update/
        """
        return self._call(
            BATCH_ADMINISTERED_LICENSING_SUBSCRIPTION_NETWORKS_FEATURE_TIERS_UPDATE,
            (),
            {},
            body,
        )

    def get_administered_licensing_subscription_subscriptions(
        self,
        *,
        organization_ids: Sequence[str | None],
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        subscription_ids: Sequence[str | None] | UnsetType = UNSET,
        statuses: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        skus: Sequence[str | None] | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        start_date: Mapping[str, Any] | str | None | UnsetType = UNSET,
        end_date: Mapping[str, Any] | str | None | UnsetType = UNSET,
    ) -> Paginator[models.AdministeredLicensingSubscriptionSubscription]:
        """``GET /administered/licensing/subscription/subscriptions``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:licensing:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-
        subscriptions/
        """
        return self._list(
            GET_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTIONS,
            (),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "subscriptionIds[]": subscription_ids,
                "organizationIds[]": organization_ids,
                "statuses[]": statuses,
                "productTypes[]": product_types,
                "skus[]": skus,
                "name": name,
                "startDate": start_date,
                "endDate": end_date,
            },
        )

    def claim_administered_licensing_subscription_subscriptions(
        self,
        *,
        claim_key: str | None,
        organization_id: str | None,
        validate: bool | None | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.ClaimAdministeredLicensingSubscriptionSubscriptionsResponse]:
        """``POST /administered/licensing/subscription/subscriptions/claim``

        OAuth scope: ``dashboard:licensing:config:write``.

        https://developer.cisco.com/meraki/api-v1/claim-administered-licensing-subscription-
        subscriptions/
        """
        return self._call(
            CLAIM_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTIONS,
            (),
            {
                "validate": validate,
            },
            {
                "claimKey": claim_key,
                "organizationId": organization_id,
                "name": name,
                "description": description,
            },
        )

    def validate_administered_licensing_subscription_subscriptions_claim_key(
        self,
        *,
        claim_key: str | None,
    ) -> Call[models.ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyResponse]:
        """``POST /administered/licensing/subscription/subscriptions/claimKey/validate``

        OAuth scope: ``dashboard:licensing:config:write``.

        https://developer.cisco.com/meraki/api-v1/validate-administered-licensing-subscription-
        subscriptions-claim-key/
        """
        return self._call(
            VALIDATE_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTIONS_CLAIM_KEY,
            (),
            {},
            {
                "claimKey": claim_key,
            },
        )

    def get_administered_licensing_subscription_subscriptions_compliance_statuses(
        self,
        *,
        organization_ids: Sequence[str | None],
        subscription_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.AdministeredLicensingSubscriptionSubscriptionsComplianceStatus]:
        """``GET /administered/licensing/subscription/subscriptions/compliance/statuses``

        OAuth scope: ``dashboard:licensing:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-
        subscriptions-compliance-statuses/
        """
        return self._list(
            GET_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTIONS_COMPLIANCE_STATUSES,
            (),
            {
                "organizationIds[]": organization_ids,
                "subscriptionIds[]": subscription_ids,
            },
        )

    def bind_administered_licensing_subscription_subscription(
        self,
        subscription_id: str | int | None,
        *,
        validate: bool | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.BindAdministeredLicensingSubscriptionSubscriptionResponse]:
        """``POST /administered/licensing/subscription/subscriptions/{subscriptionId}/bind``

        OAuth scope: ``dashboard:licensing:config:write``.

        https://developer.cisco.com/meraki/api-v1/bind-administered-licensing-subscription-
        subscription/
        """
        return self._call(
            BIND_ADMINISTERED_LICENSING_SUBSCRIPTION_SUBSCRIPTION,
            (subscription_id,),
            {
                "validate": validate,
            },
            {
                "networkIds[]": network_ids,
            },
        )

    def get_organization_licensing_coterm_licenses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        invalidated: bool | None | UnsetType = UNSET,
        expired: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationLicensingCotermLicense]:
        """``GET /organizations/{organizationId}/licensing/coterm/licenses``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:licensing:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-licensing-coterm-licenses/
        """
        return self._list(
            GET_ORGANIZATION_LICENSING_COTERM_LICENSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "invalidated": invalidated,
                "expired": expired,
            },
        )

    def move_organization_licensing_coterm_licenses(
        self,
        organization_id: str | int | None,
        *,
        destination: Mapping[str, Any] | None,
        licenses: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.MoveOrganizationLicensingCotermLicensesResponse]:
        """``POST /organizations/{organizationId}/licensing/coterm/licenses/move``

        OAuth scope: ``dashboard:licensing:config:write``.

        https://developer.cisco.com/meraki/api-v1/move-organization-licensing-coterm-licenses/
        """
        return self._call(
            MOVE_ORGANIZATION_LICENSING_COTERM_LICENSES,
            (organization_id,),
            {},
            {
                "destination": destination,
                "licenses[]": licenses,
            },
        )
