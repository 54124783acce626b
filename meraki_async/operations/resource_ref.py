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
    _, _, below = path.partition("/")
    kind, _, rest = below.partition("/")
    identifier = rest.partition("/")[0]
    if identifier and kind in _KINDS:
        return ResourceRef(kind, unquote(identifier) if "%" in identifier else identifier)
    return None


def organization_in(path: str) -> str | None:
    """The id of the organization that a path names itself; None when it names none."""
    if not path.startswith("/organizations/"):
        return None  # a short cut, since every call asks
    ref = resource_ref(path)
    return None if ref is None else ref.id
