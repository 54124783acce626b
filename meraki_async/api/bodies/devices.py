# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the devices operations take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class DeviceCellularSimsSimApnAuthentication(TypedDict, total=False):
    type: Literal["chap", "none", "pap"] | str | None
    username: str | None
    password: str | None


class DeviceCellularSimsSimApn(TypedDict, total=False):
    name: Required[str | None]
    allowedIpTypes: Required[Sequence[str | None] | None]
    authentication: DeviceCellularSimsSimApnAuthentication | None


class DeviceCellularSimsSim(TypedDict, total=False):
    slot: str | None
    isPrimary: bool | None
    apns: Sequence[DeviceCellularSimsSimApn | None] | None
    simOrder: int | None


class DeviceCellularSimsSimFailover(TypedDict, total=False):
    enabled: bool | None
    timeout: int | None


class DeviceLiveToolsPingCallbackHttpServer(TypedDict, total=False):
    id: str | None


class DeviceLiveToolsPingCallback(TypedDict, total=False):
    url: str | None
    sharedSecret: str | None
    httpServer: DeviceLiveToolsPingCallbackHttpServer | None
    payloadTemplate: DeviceLiveToolsPingCallbackHttpServer | None


class DeviceManagementInterfaceWan1(TypedDict, total=False):
    wanEnabled: Literal["disabled", "enabled", "not configured"] | str | None
    usingStaticIp: bool | None
    staticIp: str | None
    staticGatewayIp: str | None
    staticSubnetMask: str | None
    staticDns: Sequence[str | None] | None
    vlan: int | None


class DeviceLiveToolsRoutingTableLookupDestination(TypedDict, total=False):
    address: str | None
    subnet: str | None


class DeviceLiveToolsRoutingTableLookupNextHop(TypedDict, total=False):
    address: str | None


class DeviceLiveToolsRoutingTableLookupVpn(TypedDict, total=False):
    peer: DeviceLiveToolsPingCallbackHttpServer | None


class DeviceLiveToolsRoutingTableLookupVrf(TypedDict, total=False):
    names: Sequence[str | None] | None
