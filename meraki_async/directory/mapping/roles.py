"""Roles: privileges of the whole organization, of networks and of network tags; SAML roles."""

from collections.abc import Iterable, Mapping
from typing import Any

from ..records import Reference, Role, RoleRef
from .values import identifier, objects, reference, text

_SCOPES: Mapping[str, tuple[str, ...]] = {
    "org": ("full", "read-only", "enterprise", "none"),
    "network": ("full", "read-only", "monitor-only", "guest-ambassador"),
    "tag": ("full", "read-only", "monitor-only", "guest-ambassador"),
}
_PLACES = {"org": "the organization", "network": "a network", "tag": "networks with a tag"}
_APPLICABLE_IN = {"org": None, "network": "workspace", "tag": "group"}
_CUSTOM_ROLE = "custom-role:"
_SAML_NOTE = (
    "The API does not tell who has a SAML role: the identity provider alone knows the people."
)


def role_id(scope: str, privilege: str) -> str:
    """``org:full``; a privilege that is none of the scope's is its own id.

    Args:
        scope: ``org``, ``network`` or ``tag``.
        privilege: as the API calls it.
    """
    return f"{scope}:{privilege}" if privilege in _SCOPES[scope] else privilege


def role_name(privilege: str) -> str:
    """The name of a privilege; of a custom role, its name after the id."""
    if privilege.startswith(_CUSTOM_ROLE):
        return privilege.split(":", 2)[-1] or privilege
    return privilege


def _privilege(scope: str, privilege: str) -> Role:
    is_known = privilege in _SCOPES[scope]
    place = _PLACES[scope]
    return Role(
        id=role_id(scope, privilege),
        name=role_name(privilege),
        label=f"{privilege} access to {place}" if is_known else None,
        type="privilege",
        applicable_in=_APPLICABLE_IN[scope],
    )


BUILT_IN_ROLES: tuple[Role, ...] = tuple(
    _privilege(scope, privilege)
    for scope, privileges in _SCOPES.items()
    for privilege in privileges
)
"""The documented privileges. No record of the API stands behind them."""


def role_refs(
    record: Mapping[str, Any],
    organization: Reference | None,
    network_names: Mapping[str, str | None] | None = None,
) -> list[RoleRef]:
    """The privileges that an administrator or a SAML role has, and where.

    Args:
        record: with ``orgAccess``, ``networks`` and ``tags``.
        organization: that it belongs to.
        network_names: by id; default: unknown.
    """
    return [
        RoleRef(
            id=role_id(scope, privilege),
            name=role_name(privilege),
            organization=organization,
            group=Reference(id=where, name=where) if scope == "tag" and where else None,
            workspace=Reference(id=where, name=(network_names or {}).get(where))
            if scope == "network" and where
            else None,
        )
        for scope, privilege, where in _privileges(record)
    ]


def _privileges(record: Mapping[str, Any]) -> Iterable[tuple[str, str, str | None]]:
    """Scope, privilege, and the network's id or the tag."""
    privilege = text(record.get("orgAccess"))
    if privilege:
        yield "org", privilege, None
    for scope, listed, name in (("network", "networks", "id"), ("tag", "tags", "tag")):
        for each in objects(record.get(listed)):
            privilege = text(each.get("access"))
            if privilege:
                yield scope, privilege, text(each.get(name))


def roles_in_use(records: Iterable[Mapping[str, Any]]) -> list[Role]:
    """The privileges beside the documented ones that administrators or SAML roles have.

    Args:
        records: of administrators or SAML roles.
    """
    known = {role.id for role in BUILT_IN_ROLES}
    found: dict[str, Role] = {}
    for record in records:
        for scope, privilege, _ in _privileges(record):
            if role_id(scope, privilege) not in known:
                found.setdefault(privilege, _privilege(scope, privilege))
    return list(found.values())


def saml_role(record: Mapping[str, Any], organization: Reference) -> Role:
    """A SAML role.

    Args:
        record: of ``getOrganizationSamlRoles``.
        organization: that it belongs to.
    """
    return Role(
        id=f"saml:{organization.id}:{identifier(record, 'id')}",
        name=text(record.get("role")),
        type="saml",
        organization=reference(organization.id, organization.name),
        note=_SAML_NOTE,
        remote_data=record,
    )
