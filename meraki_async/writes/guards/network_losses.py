"""What goes with networks and configuration templates that a plan deletes."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from ...client import Meraki
from ...errors import MerakiError
from ..change import Change
from ..until_over import gather_or_cancel

_NETWORKS_A_REQUEST = 100
_SHOWN = 5


async def network_losses(meraki: Meraki, changes: Sequence[Change]) -> list[str]:
    """Devices in networks that are to be deleted, networks bound to templates that are: sentences.

    Args:
        meraki: the client, which reads them.
        changes: of a plan, those that are not settled.
    """
    networks: defaultdict[str | None, list[str]] = defaultdict(list)
    templates: list[tuple[str, str]] = []
    for change in changes:
        if change.operation == "deleteNetwork":
            network_id = change.parameters["networkId"]
            if isinstance(network_id, str):  # not one that the plan itself makes
                networks[change.organization_id].append(network_id)
        elif change.operation == "deleteOrganizationConfigTemplate":
            template = change.parameters["organizationId"], change.parameters["configTemplateId"]
            if all(isinstance(each, str) for each in template):
                templates.append(template)
    taken_out = {
        str(change.body.get("serial"))
        for change in changes
        if change.operation == "removeNetworkDevices" and isinstance(change.body, dict)
    }
    told = await gather_or_cancel(
        *(_devices_in(meraki, each, ids, taken_out) for each, ids in networks.items()),
        *(_bound_to(meraki, *each) for each in templates),
    )
    return [sentence for sentence in told if sentence is not None]


async def _devices_in(
    meraki: Meraki, organization_id: str | None, network_ids: Sequence[str], taken_out: set[str]
) -> str | None:
    if organization_id is None:
        return f"whether devices are in {', '.join(network_ids)} was not looked up"
    try:
        pages = await gather_or_cancel(
            *(
                meraki.organizations.get_organization_devices(
                    organization_id, network_ids=network_ids[i : i + _NETWORKS_A_REQUEST]
                ).decode_as(dict)
                for i in range(0, len(network_ids), _NETWORKS_A_REQUEST)
            )
        )
    except MerakiError as error:
        return (
            f"organization {organization_id}: whether devices are in the networks that are deleted "
            f"could not be read: {error}"
        )
    wanted = set(network_ids)
    counts = Counter(
        str(device.get("networkId"))
        for page in pages
        for device in page
        if device.get("networkId") in wanted and device.get("serial") not in taken_out
    )
    if not counts:
        return None
    most = ", ".join(f"{count} in {network}" for network, count in counts.most_common(_SHOWN))
    rest = "" if len(counts) <= _SHOWN else f", and in {len(counts) - _SHOWN} more"
    return (
        f"organization {organization_id}: {counts.total()} devices are in networks that are "
        f"deleted, and lose their settings ({most}{rest})"
    )


async def _bound_to(meraki: Meraki, organization_id: str, template_id: str) -> str | None:
    try:
        bound = await meraki.organizations.get_organization_networks(
            organization_id, config_template_id=template_id
        ).decode_as(dict)
    except MerakiError as error:
        return f"which networks are bound to template {template_id} could not be read: {error}"
    count = sum(network.get("configTemplateId") == template_id for network in bound)
    if not count:
        return None
    return (
        f"organization {organization_id}: {count} networks are bound to template {template_id}, "
        "which is deleted"
    )
