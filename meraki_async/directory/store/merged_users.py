"""How merged people are written down: somebody may have hundreds of roles in as many organizations.

Each organization, network and group is written once, and named by its number; that is a fifth of
the size as JSON, and is read in half the time. The store keeps it of the past: another form is
another format of the store.
"""

from collections.abc import Iterable

import msgspec
from msgspec import Struct, structs

from ..records import Reference, RoleRef, User


class _Written(Struct, array_like=True):
    user: User
    """Without what follows."""
    ids: list[str]
    """Of all that is referred to; the first has the number 1, and 0 stands for nothing."""
    names: list[str | None]
    kinds: list[tuple[str, str | None]]
    """The ids and names of the roles."""
    roles: list[int] | None
    """Of each role its kind, group, organization and network: flat, since a list of lists is
    slower to read."""
    groups: list[int] | None
    organizations: list[int] | None
    workspaces: list[int] | None


_decoder = msgspec.msgpack.Decoder(_Written)


def write_user(user: User) -> bytes:
    """Somebody in a form that takes little space.

    Args:
        user: somebody; ``remote_data`` is not written.
    """
    numbers: dict[Reference | None, int] = {None: 0}
    kinds: dict[tuple[str, str | None], int] = {}

    def number(reference: Reference | None) -> int:
        return numbers.setdefault(reference, len(numbers))

    def every(references: Iterable[Reference] | None) -> list[int] | None:
        return None if references is None else [number(each) for each in references]

    roles: list[int] | None = None
    if user.roles is not None:
        roles = []
        for role in user.roles:
            kind = kinds.setdefault((role.id, role.name), len(kinds))
            places = role.group, role.organization, role.workspace
            roles += [kind, *(number(each) for each in places)]
    lists = every(user.groups), every(user.organizations), every(user.workspaces)
    references = [each for each in numbers if each is not None]
    written = _Written(
        structs.replace(
            user, roles=None, groups=None, organizations=None, workspaces=None, remote_data=None
        ),
        [each.id for each in references],
        [each.name for each in references],
        list(kinds),
        roles,
        *lists,
    )
    return msgspec.msgpack.encode(written)


def read_user(written: bytes) -> User:
    """Somebody as ``write_user`` wrote it, without ``remote_data``."""
    found = _decoder.decode(written)
    pairs = zip(found.ids, found.names, strict=True)
    references = [Reference(id=id_, name=name) for id_, name in pairs]
    numbered = [None, *references]

    def every(numbers: list[int] | None) -> list[Reference] | None:
        return None if numbers is None else [references[each - 1] for each in numbers]

    roles: list[RoleRef] | None = None
    if found.roles is not None:
        kinds, flat = found.kinds, iter(found.roles)
        roles = [
            RoleRef(
                id=kinds[kind][0],
                name=kinds[kind][1],
                group=numbered[group],
                organization=numbered[organization],
                workspace=numbered[workspace],
            )
            for kind, group, organization, workspace in zip(flat, flat, flat, flat, strict=True)
        ]
    return structs.replace(
        found.user,
        roles=roles,
        groups=every(found.groups),
        organizations=every(found.organizations),
        workspaces=every(found.workspaces),
    )
