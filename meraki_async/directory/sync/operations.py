"""Which operation reads each kind of record of an organization."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from ...calls.call import Call
from ...calls.paginator import Paginator
from ...client import Meraki
from ..store.kinds import Kind

Reader: TypeAlias = Callable[[Meraki, str], Call[Any] | Paginator[Any]]

READERS: Mapping[Kind, Reader] = {
    Kind.ADMINISTRATOR: lambda meraki, id_: meraki.organizations.get_organization_admins(id_),
    Kind.NETWORK: lambda meraki, id_: meraki.organizations.get_organization_networks(id_),
    Kind.SAML_ROLE: lambda meraki, id_: meraki.organizations.get_organization_saml_roles(id_),
    Kind.SAML: lambda meraki, id_: meraki.organizations.get_organization_saml(id_),
    Kind.SAML_IDP: lambda meraki, id_: meraki.organizations.get_organization_saml_idps(id_),
    Kind.LOGIN_SECURITY: lambda meraki, id_: meraki.organizations.get_organization_login_security(
        id_
    ),
    Kind.LICENSE_OVERVIEW: lambda meraki, id_: (
        meraki.organizations.get_organization_licenses_overview(id_)
    ),
    Kind.LICENSE: lambda meraki, id_: meraki.organizations.get_organization_licenses(id_),
    Kind.COTERM_LICENSE: lambda meraki, id_: (
        meraki.licensing.get_organization_licensing_coterm_licenses(id_)
    ),
    Kind.SUBSCRIPTION: lambda meraki, id_: (
        meraki.licensing.get_administered_licensing_subscription_subscriptions(
            organization_ids=[id_]
        ).for_organization(id_)
    ),
}

_LICENSES: Mapping[str, frozenset[Kind]] = {
    "co-term": frozenset({Kind.LICENSE_OVERVIEW, Kind.COTERM_LICENSE}),
    "per-device": frozenset({Kind.LICENSE_OVERVIEW, Kind.LICENSE}),
    # whether these have an overview is not established, and it would say less
    "subscription": frozenset({Kind.SUBSCRIPTION}),
}
LICENSE_KINDS = frozenset().union(*_LICENSES.values())
SAML_KINDS = frozenset({Kind.SAML, Kind.SAML_IDP, Kind.SAML_ROLE})
LOGGED_KINDS = SAML_KINDS | {Kind.NETWORK, Kind.LOGIN_SECURITY}
"""Kinds of whose changes the change log tells, beside licenses."""


def kinds_of(model: str, *, end_users: bool = False) -> frozenset[Kind]:
    """The kinds that an organization has, the change log apart.

    Args:
        model: of licensing.
        end_users: also end users of networks.
    """
    kinds = LOGGED_KINDS | _LICENSES.get(model, frozenset({Kind.LICENSE_OVERVIEW}))
    return kinds | {Kind.ADMINISTRATOR, *([Kind.END_USER] if end_users else [])}


def kinds_without(model: str) -> frozenset[Kind]:
    """The kinds of licenses that there cannot be under this model; none if it is unknown."""
    return LICENSE_KINDS - _LICENSES[model] if model in _LICENSES else frozenset()
