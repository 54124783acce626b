"""Rejects operations that a network or device does not have: their paths name the product."""

from ...contract.responses import ApiResponse
from .call import Call
from .networks import network_in_path
from .responses import bad_request

# not all of these names are known for sure; operations of other products are never rejected
_NAMES = {
    "appliance": ("MX networks", "MX devices"),
    "camera": ("camera networks", "cameras"),
    "cellularGateway": ("cellular gateway networks", "cellular gateways"),
    "sensor": ("sensor networks", "sensors"),
    "switch": ("switch networks", "switches"),
    "wireless": ("wireless networks", "wireless devices"),
}


def wrong_product(call: Call) -> ApiResponse | None:
    """The response when the network or device in the path is of another product; None: it fits."""
    _, kind, *below = call.operation.path.split("/")
    if len(below) < 2 or below[1] not in _NAMES:
        return None
    product = below[1]
    networks, devices = _NAMES[product]
    if kind == "networks":
        network = network_in_path(call)
        fits, name = product in network["productTypes"], networks
    elif kind == "devices":
        device = call.world.record(call.organization, "hardware", call.arguments["serial"])
        fits, name = product == device["productType"], devices
    else:
        return None
    return None if fits else bad_request(f"This endpoint only supports {name}")
