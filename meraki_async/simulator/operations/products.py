"""Operations that only networks and devices of some product have: their paths name it."""

from ..answers import Answer
from ..call import Call
from .replies import bad

# not all of these names are established; of products without devices here nothing is refused
_NAMES = {
    "appliance": ("MX networks", "MX devices"),
    "camera": ("camera networks", "cameras"),
    "cellularGateway": ("cellular gateway networks", "cellular gateways"),
    "sensor": ("sensor networks", "sensors"),
    "switch": ("switch networks", "switches"),
    "wireless": ("wireless networks", "wireless devices"),
}


def wrong_product(call: Call) -> Answer | None:
    """The refusal of what is asked of a network or a device of other products."""
    _, kind, *below = call.operation.path.split("/")
    if len(below) < 2 or below[1] not in _NAMES:
        return None
    product = below[1]
    networks, devices = _NAMES[product]
    if kind == "networks":
        network = call.world.record(call.plan, "networks", call.arguments["networkId"])
        fits, name = product in network["productTypes"], networks
    elif kind == "devices":
        piece = call.world.record(call.plan, "hardware", call.arguments["serial"])
        fits, name = product == piece["productType"], devices
    else:
        return None
    return None if fits else bad(f"This endpoint only supports {name}")
