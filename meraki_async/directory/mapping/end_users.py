"""End users of networks (early access): no administrators, and never merged with them."""

from collections.abc import Iterable, Mapping
from typing import Any

from ..identity import Identities
from ..records import Email, Reference, User
from .names import split_name
from .people import merged, person_id
from .values import flag, identifier, objects, reference, text, timestamp


def end_user(
    record: Mapping[str, Any],
    organization: Reference,
    authorizations: Iterable[Mapping[str, Any]] | None = None,
) -> User:
    """An end user of an organization.

    Args:
        record: of ``searchOrganizationUsers``.
        organization: the organization.
        authorizations: the user's records of ``getOrganizationIamUsersAuthorizations``; default
            None: they were not read.
    """
    name, email = text(record.get("displayName")), text(record.get("email"))
    first, last = split_name(name)
    groups = record.get("groups")
    return User(
        id=identifier(record, "userId"),
        external_id=text(record.get("externalId")),
        type="end_user",
        first_name=first,
        last_name=last,
        name=name,
        username=text(record.get("username")),
        emails=[Email(email=email, is_primary=True)] if email else None,
        status=text(record.get("status")),
        is_email_verified=flag(record.get("isEmailVerified")),
        groups=[
            group
            for each in objects(groups)
            if (group := reference(each.get("id") or each.get("groupId"), each.get("name")))
        ]
        if isinstance(groups, list)
        else None,
        organizations=[organization],
        created_at=timestamp(record.get("createdAt")),
        updated_at=timestamp(record.get("lastUpdatedAt")),
        remote_data={
            "user": record,
            "authorizations": None if authorizations is None else list(authorizations),
        },
    )


def end_user_person(users: Iterable[tuple[Reference, User]], identities: Identities) -> User:
    """The end users with one address, in all organizations.

    Args:
        users: organizations, and the end user there.
        identities: which addresses are one person.
    """
    ordered = sorted(users, key=lambda each: (each[0].id, each[1].id))
    return merged(
        [user for _, user in ordered],
        [{"organization_id": where.id, "record": user.remote_data} for where, user in ordered],
        person_id(ordered[0][1], ordered[0][0].id, identities),
        identities,
    )
