# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the sm operations take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class NetworkSmDevicesFieldsDeviceFields(TypedDict, total=False):
    name: str | None
    notes: str | None


class OrganizationSmSentryPoliciesAssignmentsItemPolicy(TypedDict, total=False):
    policyId: str | None
    smNetworkId: Required[str | None]
    scope: Required[Literal[
        "all", "none", "withAll", "withAny", "withoutAll", "withoutAny",
    ] | str | None]
    tags: Required[Sequence[str | None] | None]
    groupPolicyId: Required[str | None]


class OrganizationSmSentryPoliciesAssignmentsItem(TypedDict, total=False):
    networkId: Required[str | None]
    policies: Sequence[OrganizationSmSentryPoliciesAssignmentsItemPolicy | None] | None
