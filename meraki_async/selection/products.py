"""Product types, and which one an operation is about."""

from ..operations.operation import Operation

_PRODUCTS_BY_SEGMENT = {"sm": "systemsManager"} | {
    name: name
    for name in ("appliance", "camera", "cellularGateway", "sensor", "switch", "wireless")
}
"""The product type that an operation's path is about, by the segment after the id."""
PRODUCTS = frozenset(
    {*_PRODUCTS_BY_SEGMENT.values(), "campusGateway", "secureConnect", "wirelessController"}
)
"""The product types that networks and devices may have."""


def product_of(operation: Operation) -> str | None:
    """The product type of which a network or device must be for an operation; None: any."""
    kind, _, *after_the_id = operation.path.removeprefix("/").split("/")
    if kind not in ("networks", "devices") or not after_the_id:
        return None
    return _PRODUCTS_BY_SEGMENT.get(after_the_id[0])
