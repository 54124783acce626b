"""What the dashboard does of its own accord, domain by domain; ``synthetic`` does the rest."""

from collections.abc import Mapping

from ..call import Handlers
from ..world import Kind
from . import (
    action_batches,
    admins,
    api_requests,
    changes,
    clients,
    config_templates,
    device_status,
    devices,
    early_access,
    events,
    iam_users,
    identities,
    inventory,
    license_moves,
    licensing,
    live_tools,
    login_security,
    network_life,
    networks,
    openapi_document,
    organizations,
    policy_objects,
    saml,
    snmp,
    ssids,
    subscriptions,
    switch_ports,
    traffic,
    uplinks,
    vlans,
    webhooks,
    wireless,
)

_DOMAINS = (
    action_batches,
    admins,
    api_requests,
    changes,
    clients,
    config_templates,
    device_status,
    devices,
    early_access,
    events,
    iam_users,
    identities,
    inventory,
    license_moves,
    licensing,
    live_tools,
    login_security,
    network_life,
    networks,
    openapi_document,
    organizations,
    policy_objects,
    saml,
    snmp,
    ssids,
    subscriptions,
    switch_ports,
    traffic,
    uplinks,
    vlans,
    webhooks,
    wireless,
)

HANDLERS: Handlers = {
    name: handler for domain in _DOMAINS for name, handler in domain.HANDLERS.items()
}
KINDS: Mapping[str, Kind] = {
    name: kind for domain in _DOMAINS for name, kind in getattr(domain, "KINDS", {}).items()
}
