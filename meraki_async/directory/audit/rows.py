"""The auditor's rows: one for each administrator of an organization, and its SAML roles."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from ..effective_access import NetworkIndex, effective_access
from ..identity import Identities
from ..mapping.values import flag, identifier, moment, objects, text, timestamp
from .change_log import ChangeLog
from .reading import OrganizationRecords, Raw
from .records import AuditRow, NetworkRight, SamlRole

NOT_SIGNED_IN_YET = ("pending", "unverified")
_NO_ACCESS = "none"


def rows_of(
    records: OrganizationRecords, first_seen: Mapping[str, int], identities: Identities
) -> list[AuditRow]:
    """The administrators of an organization, by address, without findings.

    Args:
        records: the API's.
        first_seen: by the store, in microseconds of the epoch, by the administrator's id.
        identities: which addresses are one person.
    """
    index = None if records.networks is None else NetworkIndex(records.networks)
    log = records.changes or ChangeLog()
    security = records.login_security or {}
    enforced = flag(security.get("enforceTwoFactorAuth"))
    rows = [
        _row(record, records, index, log, first_seen, identities, enforced)
        for record in records.administrators or ()
    ]
    return sorted(rows, key=lambda row: (identities.key(row.email) or "", row.id))


def saml_roles_of(records: OrganizationRecords) -> tuple[SamlRole, ...] | None:
    """The SAML roles of an organization; None: they could not be read."""
    if records.saml_roles is None:
        return None
    index = None if records.networks is None else NetworkIndex(records.networks)
    found = []
    for record in records.saml_roles:
        networks, rights, _ = _reach(record, index)
        found.append(
            SamlRole(
                id=identifier(record, "id"),
                role=text(record.get("role")),
                privilege=text(record.get("orgAccess")),
                networks=networks,
                network_rights=rights,
            )
        )
    return tuple(found)


def _row(
    record: Raw,
    records: OrganizationRecords,
    index: NetworkIndex | None,
    log: ChangeLog,
    known: Mapping[str, int],
    identities: Identities,
    enforced: bool | None,
) -> AuditRow:
    organization = records.organization
    admin_id = identifier(record, "id")
    email = (text(record.get("email")) or "").strip() or None
    networks, rights, unmatched = _reach(record, index)
    last_change = log.last_change(admin_id, email)
    grant, creation = log.grant(admin_id, email), log.creation(admin_id, email)
    request = (records.last_requests or {}).get(admin_id)
    first_seen = _iso(known.get(admin_id))
    status = text(record.get("accountStatus"))
    created_at = None if creation is None else creation.at
    return AuditRow(
        id=f"{organization.id}:{admin_id}",
        organization=organization.reference,
        account=records.account,
        person=None if email is None else identities.person_id(email),
        admin_id=admin_id,
        email=email,
        name=text(record.get("name")),
        privilege=text(record.get("orgAccess")),
        scope=_scope(record),
        networks=networks,
        networks_of_organization=None if index is None else len(index.names),
        network_rights=rights,
        unmatched_tags=unmatched,
        sign_in=text(record.get("authenticationMethod")),
        status=status,
        two_factor=flag(record.get("twoFactorAuthEnabled")),
        two_factor_enforced=enforced,
        api_key=flag(record.get("hasApiKey")),
        last_active=timestamp(record.get("lastActive")),
        last_api_call=None if request is None else timestamp(request.at),
        last_api_user_agent=None if request is None else request.user_agent,
        last_change=None if last_change is None else timestamp(last_change.at),
        last_change_what=None if last_change is None else last_change.what,
        first_seen=first_seen,
        granted_by=None if grant is None else grant.by,
        granted_at=None if grant is None else timestamp(grant.at),
        granted_what=None if grant is None else grant.what,
        granted_is_guess=None if grant is None else grant.is_guess,
        created_at=timestamp(created_at),
        pending_since=_earliest([first_seen, created_at]) if status in NOT_SIGNED_IN_YET else None,
    )


def _reach(
    record: Mapping[str, Any], index: NetworkIndex | None
) -> tuple[int | None, tuple[NetworkRight, ...] | None, tuple[str, ...] | None]:
    """How many networks are reached, rights beside the organization's, tags without networks."""
    if index is None:
        return None, None, None
    access = effective_access(record, index, only_named=True)
    rights = tuple(
        NetworkRight(
            id=each.network.id,
            name=each.network.name,
            access=each.access,
            sources=tuple(f"{grant.access} by {grant.source}" for grant in each.grants),
            is_known=each.is_known,
        )
        for each in access.networks
    )
    of_organization = access.organization_access
    if of_organization and of_organization != _NO_ACCESS:
        reached = len(index.names)
    else:
        reached = sum(right.is_known for right in rights)
    return reached, rights, tuple(access.unmatched_tags)


def _scope(record: Mapping[str, Any]) -> str:
    of_organization = text(record.get("orgAccess"))
    parts = ["organization"] if of_organization and of_organization != _NO_ACCESS else []
    parts += [
        name
        for name in ("networks", "tags")
        if any(each.get("access") not in (None, _NO_ACCESS) for each in objects(record.get(name)))
    ]
    return "+".join(parts) or _NO_ACCESS


def _iso(microseconds: int | None) -> str | None:
    if microseconds is None:
        return None
    return datetime.fromtimestamp(microseconds // 1_000_000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _earliest(times: Iterable[str | None]) -> str | None:
    told = [(at, each) for each in times if each and (at := moment(each)) is not None]
    return min(told)[1] if told else None
