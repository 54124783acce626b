"""Operations that only networks with some product have."""

from ..answers import Answer
from ..call import Call, Handler
from .replies import bad


def for_networks_with(product: str, label: str, handler: Handler) -> Handler:
    """A handler that refuses networks without a product, by the name that the API has for it."""

    def refused_without(call: Call) -> Answer:
        network = call.world.record(call.plan, "networks", call.arguments["networkId"])
        if product not in network["productTypes"]:
            return bad(f"This endpoint only supports {label} networks")
        return handler(call)

    return refused_without
