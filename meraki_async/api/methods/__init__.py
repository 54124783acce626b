# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Generated methods, a module a scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .administered import Administered
    from .appliance import Appliance
    from .assistant import Assistant
    from .camera import Camera
    from .campus_gateway import CampusGateway
    from .cellular_gateway import CellularGateway
    from .devices import Devices
    from .insight import Insight
    from .licensing import Licensing
    from .nac import Nac
    from .networks import Networks
    from .organizations import Organizations
    from .secure_connect import SecureConnect
    from .sensor import Sensor
    from .sm import Sm
    from .spaces import Spaces
    from .support import Support
    from .switch import Switch
    from .users import Users
    from .wireless import Wireless
    from .wireless_controller import WirelessController


class Scopes:
    """The scopes of a client; each loads at its first use."""

    administered: Administered
    appliance: Appliance
    assistant: Assistant
    camera: Camera
    campus_gateway: CampusGateway
    cellular_gateway: CellularGateway
    devices: Devices
    insight: Insight
    licensing: Licensing
    nac: Nac
    networks: Networks
    organizations: Organizations
    secure_connect: SecureConnect
    sensor: Sensor
    sm: Sm
    spaces: Spaces
    support: Support
    switch: Switch
    users: Users
    wireless: Wireless
    wireless_controller: WirelessController
