# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the licensing operations."""

from __future__ import annotations

from ...operations.model import Model
from . import shared


class OrganizationLicensingCotermLicenseEdition(Model):
    edition: str | None = None
    product_type: str | None = None


class OrganizationLicensingCotermLicenseCount(Model):
    model: str | None = None
    count: int | None = None


class OrganizationLicensingCotermLicense(Model):
    key: str | None = None
    organization_id: str | None = None
    duration: int | None = None
    mode: str | None = None
    started_at: str | None = None
    claimed_at: str | None = None
    invalidated: bool | None = None
    invalidated_at: str | None = None
    expired: bool | None = None
    editions: list[OrganizationLicensingCotermLicenseEdition] | None = None
    counts: list[OrganizationLicensingCotermLicenseCount] | None = None


class AdministeredLicensingSubscriptionEntitlement(Model):
    sku: str | None = None
    name: str | None = None
    product_type: str | None = None
    product_class: str | None = None
    feature_tier: str | None = None
    is_add_on: bool | None = None
    is_free: bool | None = None


class AdministeredLicensingSubscriptionSubscriptionSmartAccountAccount(Model):
    id: str | None = None
    name: str | None = None
    domain: str | None = None


class AdministeredLicensingSubscriptionSubscriptionSmartAccount(Model):
    status: str | None = None
    account: AdministeredLicensingSubscriptionSubscriptionSmartAccountAccount | None = None


class AdministeredLicensingSubscriptionSubscriptionEntitlementSeats(Model):
    assigned: int | None = None
    available: int | None = None
    limit: int | None = None


class AdministeredLicensingSubscriptionSubscriptionEntitlement(Model):
    sku: str | None = None
    seats: AdministeredLicensingSubscriptionSubscriptionEntitlementSeats | None = None


class AdministeredLicensingSubscriptionSubscriptionCounts(Model):
    seats: AdministeredLicensingSubscriptionSubscriptionEntitlementSeats | None = None
    networks: int | None = None
    organizations: int | None = None


class AdministeredLicensingSubscriptionSubscriptionEnterpriseAgreement(Model):
    suites: list[str] | None = None


class AdministeredLicensingSubscriptionSubscription(Model):
    subscription_id: str | None = None
    name: str | None = None
    description: str | None = None
    status: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    last_updated_at: str | None = None
    web_order_id: str | None = None
    type: str | None = None
    smart_account: AdministeredLicensingSubscriptionSubscriptionSmartAccount | None = None
    renewal_requested: bool | None = None
    product_types: list[str] | None = None
    entitlements: list[AdministeredLicensingSubscriptionSubscriptionEntitlement] | None = None
    counts: AdministeredLicensingSubscriptionSubscriptionCounts | None = None
    enterprise_agreement: AdministeredLicensingSubscriptionSubscriptionEnterpriseAgreement | None = None


class AdministeredLicensingSubscriptionSubscriptionsComplianceStatusSubscription(Model):
    id: str | None = None
    name: str | None = None
    status: str | None = None


class AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissingEntitlement(Model):
    sku: str | None = None
    quantity: int | None = None


class AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissing(Model):
    entitlements: list[AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissingEntitlement] | None = None


class AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClass(Model):
    product_class: str | None = None
    grace_period_ends_at: str | None = None
    missing: AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissing | None = None


class AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolations(Model):
    by_product_class: list[AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClass] | None = None


class AdministeredLicensingSubscriptionSubscriptionsComplianceStatus(Model):
    subscription: AdministeredLicensingSubscriptionSubscriptionsComplianceStatusSubscription | None = None
    violations: AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolations | None = None


class MoveOrganizationLicensingCotermLicensesResponse(Model):
    remainder_licenses: list[OrganizationLicensingCotermLicense] | None = None
    moved_licenses: list[OrganizationLicensingCotermLicense] | None = None


class BindAdministeredLicensingSubscriptionSubscriptionResponse(Model):
    subscription_id: str | None = None
    networks: list[shared.IdName] | None = None
    errors: list[str] | None = None
    insufficient_entitlements: list[AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissingEntitlement] | None = None


ClaimAdministeredLicensingSubscriptionSubscriptionsResponse = AdministeredLicensingSubscriptionSubscription
ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyResponse = AdministeredLicensingSubscriptionSubscription
