"""The clients of a network, as several operations read them."""

from ...world.clients import Client, clients_of
from .call import Call
from .hardware import devices_in_network


def clients_of_network(call: Call, network_id: str, at: float) -> dict[str, Client]:
    """The clients of a network at a time (seconds of the epoch), by id."""
    devices = devices_in_network(call.world, call.organization, network_id)
    return clients_of(call.organization, devices, at)
