# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the cellularGateway operations take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class DeviceCellularGatewayLanReservedIpRange(TypedDict, total=False):
    start: Required[str | None]
    end: Required[str | None]
    comment: Required[str | None]


class DeviceCellularGatewayLanFixedIpAssignment(TypedDict, total=False):
    name: str | None
    ip: Required[str | None]
    mac: Required[str | None]


class NetworkCellularGatewayUplinkBandwidthLimits(TypedDict, total=False):
    limitUp: int | None
    limitDown: int | None


class OrganizationCellularGatewayEsimsSwapSwapTarget(TypedDict, total=False):
    accountId: Required[str | None]
    communicationPlan: Required[str | None]
    ratePlan: Required[str | None]


class OrganizationCellularGatewayEsimsSwapSwap(TypedDict, total=False):
    eid: Required[str | None]
    target: OrganizationCellularGatewayEsimsSwapSwapTarget | None


class DeviceCellularGatewayPortForwardingRulesRule(TypedDict, total=False):
    name: str | None
    lanIp: Required[str | None]
    publicPort: Required[str | None]
    localPort: Required[str | None]
    allowedIps: Sequence[str | None] | None
    protocol: Required[str | None]
    access: Required[str | None]


class OrganizationCellularGatewayEsimsServiceProvidersAccountServiceProvider(TypedDict, total=False):
    name: str | None


class NetworkCellularGatewayConnectivityMonitoringDestinationsDestination(TypedDict, total=False):
    ip: Required[str | None]
    description: str | None
    default: bool | None
