"""Privileges: what an administrator or a SAML role may do where, as texts to compare."""

from collections.abc import Mapping
from typing import Any

from ..mapping.values import objects, text

PRIVILEGE_FIELDS = frozenset({"orgAccess", "networks", "tags", "camera"})
_NONE = "none"


def privileges(record: Mapping[str, Any]) -> list[str]:
    """``organization:full``, ``network:N_1:read-only``, ``tag:west:monitor-only``.

    Args:
        record: or those of its fields that are known.
    """
    found: list[str] = []
    access = text(record.get("orgAccess"))
    if access and access != _NONE:
        found.append(f"organization:{access}")
    found += [
        f"network:{text(each.get('id'))}:{text(each.get('access'))}"
        for each in objects(record.get("networks"))
    ]
    found += [
        f"tag:{text(each.get('tag'))}:{text(each.get('access'))}"
        for each in objects(record.get("tags"))
    ]
    for each in objects(record.get("camera")):
        place = "organization" if each.get("orgWide") else "some"
        found.append(f"camera:{place}:{text(each.get('access'))}")
    return sorted(set(found))
