# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the licensing operations take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class OrganizationLicensingCotermLicensesDestination(TypedDict, total=False):
    organizationId: str | None
    mode: Literal["addDevices", "renew"] | str | None


class OrganizationLicensingCotermLicensesLicenseCount(TypedDict, total=False):
    model: Required[str | None]
    count: Required[int | None]


class OrganizationLicensingCotermLicensesLicense(TypedDict, total=False):
    key: Required[str | None]
    counts: Required[Sequence[OrganizationLicensingCotermLicensesLicenseCount | None] | None]


class AdministeredLicensingSubscriptionSubscriptionsStartDate(TypedDict, total=False):
    lt: str | None
    gt: str | None
    lte: str | None
    gte: str | None
