"""Networks, and the configuration templates that are addressed as networks."""

from . import fleet
from .blueprint import OrganizationBlueprint
from .sorted_records import Record
from .world import World


def find_network(
    world: World, organization: OrganizationBlueprint, identifier: str
) -> Record | None:
    """The network with an id, or the template in the form of a network; None: there is neither.

    The settings of a template are at the same paths as those of a network.
    """
    found = world.find(organization, "networks", identifier)
    if found is not None:
        return found
    template = world.find(organization, "configTemplates", identifier)
    if template is None:
        return None
    network = fleet.network_record(
        organization.id, identifier, template["name"], template["productTypes"]
    )
    return {**network, "timeZone": template["timeZone"], "url": template["url"]}
