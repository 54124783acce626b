"""People over all organizations: every administrator with one address is one of them."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from ..identity import Identities, email_key, opaque_id
from ..records import Email, Reference, User
from .administrators import administrator
from .values import moment

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)

_STATUSES = ("active", "invited", "inactive", "deleted")
"""Who may sign in somewhere is active, whatever the account is elsewhere."""


def person(
    records: Iterable[tuple[Reference, Mapping[str, Any]]],
    identities: Identities,
    network_names: Mapping[str, str | None] | None = None,
) -> User:
    """A person: the administrators with one address, in all organizations.

    Args:
        records: organizations, and the person's records of ``getOrganizationAdmins`` there; one
            record for somebody without an address.
        identities: which addresses are one person.
        network_names: names of networks, by id; default: unknown.
    """
    ordered = sorted(records, key=lambda each: (each[0].id, str(each[1].get("id"))))
    users = [administrator(record, where, network_names) for where, record in ordered]
    return merged(
        users,
        [{"organization_id": where.id, "record": record} for where, record in ordered],
        person_id(users[0], ordered[0][0].id, identities),
        identities,
    )


def person_id(user: User, organization_id: str, identities: Identities) -> str:
    """The id of the person that an administrator or end user is.

    Args:
        user: of one organization.
        organization_id: of that organization. Somebody without an address is a person there alone.
        identities: which addresses are one person.
    """
    email = user.emails[0].email if user.emails else None
    key = identities.key(email)
    # end users and administrators stay apart, whatever their addresses
    kind = "person" if user.type == "administrator" else "enduser"
    if key is None:
        return opaque_id(kind, organization_id, user.id)
    return opaque_id(kind, key)


def merged(users: Sequence[User], remote_data: Any, id_: str, identities: Identities) -> User:
    """One user of several, who are the same person in different organizations.

    Two-factor and verification are on where they are on everywhere they are told of; the last
    activity is the latest. Names are of the first organization that has one.
    """
    name = next((user for user in users if user.name), users[0])
    last = [user.last_active_at for user in users]
    return User(
        id=id_,
        external_id=_first(user.external_id for user in users),
        type=users[0].type,
        first_name=name.first_name,
        last_name=name.last_name,
        name=name.name,
        username=_first(user.username for user in users),
        emails=_emails(users, identities),
        status=_status([user.status for user in users]),
        is_email_verified=_all(user.is_email_verified for user in users),
        is_2fa_enabled=_all(user.is_2fa_enabled for user in users),
        roles=_joined([user.roles for user in users], lambda role: role),
        groups=_joined([user.groups for user in users], lambda group: group),
        organizations=_joined([user.organizations for user in users], lambda each: each.id),
        workspaces=_joined([user.workspaces for user in users], lambda each: each.id),
        created_at=_extreme([user.created_at for user in users], min),
        updated_at=_latest(user.updated_at for user in users),
        last_active_at=_latest(last),
        remote_data=remote_data,
    )


def _emails(users: Sequence[User], identities: Identities) -> list[Email] | None:
    """Each address once, in its first spelling; the main one is primary."""
    spellings: dict[str, str] = {}
    for user in users:
        for each in user.emails or ():
            spellings.setdefault(email_key(each.email), each.email)
    if not spellings:
        return None
    main = next((key for key, email in spellings.items() if not identities.is_alias(email)), None)
    return [Email(email=email, is_primary=key == main) for key, email in spellings.items()]


def _status(statuses: Sequence[str | None]) -> str | None:
    told = [status for status in statuses if status is not None]
    known = [status for status in _STATUSES if status in told]
    return known[0] if known else min(told, default=None)


def _first(values: Iterable[T | None]) -> T | None:
    return next((value for value in values if value is not None), None)


def _all(values: Iterable[bool | None]) -> bool | None:
    told = [value for value in values if value is not None]
    return all(told) if told else None


def _joined(lists: Sequence[list[T] | None], key: Callable[[T], H]) -> list[T] | None:
    """All lists as one, each item once; None where none is told."""
    told = [each for each in lists if each is not None]
    if not told:
        return None
    found: dict[H, T] = {}
    for each in told:
        for item in each:
            found.setdefault(key(item), item)
    return list(found.values())


def _latest(values: Iterable[str | None]) -> str | None:
    """The last of some times; the first of them where they are no times."""
    return _extreme(values, max)


def _extreme(values: Iterable[str | None], choose: Callable[..., Any]) -> str | None:
    """The first or last of some times; the first of them where they are no times."""
    given = [value for value in values if value is not None]
    times = [(at, value) for value in given if (at := moment(value)) is not None]
    if not times:
        return given[0] if given else None
    found: str = choose(times)[1]
    return found
