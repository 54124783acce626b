"""What a path is about: the one place that reads an organization, network or device off it."""

from typing import NamedTuple
from urllib.parse import unquote

_KINDS = frozenset({"organizations", "networks", "devices"})


class ResourceRef(NamedTuple):
    """An organization, a network or a device."""

    kind: str
    """``organizations``, ``networks`` or ``devices``: the first segment of its paths."""
    id: str
    """Its id; of a device, the serial."""


def resource_ref(path: str) -> ResourceRef | None:
    """What a path is about; None when it is no organization, network or device.

    Args:
        path: below the base URL, percent-encoded, with its parameters filled in.
    """
    parts = path.split("/", 3)
    if len(parts) > 2 and parts[1] in _KINDS and parts[2]:
        return ResourceRef(parts[1], unquote(parts[2]))
    return None


def organization_in(path: str) -> str | None:
    """The id of the organization that a path names itself; None when it names none."""
    ref = resource_ref(path)
    return ref.id if ref is not None and ref.kind == "organizations" else None
