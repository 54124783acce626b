"""Named sets of listings."""

from collections.abc import Callable, Iterator, Mapping

from .special_listings import LICENSING_MODELS, ORGANIZATIONS
from .writable import writable_listings


class Presets(Mapping[str, tuple[str, ...]]):
    """Named sets of listings, some of which follow from the description of the API.

    These are found when they are asked for.

    Args:
        sets: operationIds, or what finds them, by name.
    """

    def __init__(self, sets: Mapping[str, tuple[str, ...] | Callable[[], tuple[str, ...]]]) -> None:
        self._sets = sets

    def __getitem__(self, name: str) -> tuple[str, ...]:
        found = self._sets[name]
        return found if isinstance(found, tuple) else found()

    def __contains__(self, name: object) -> bool:
        return name in self._sets

    def __iter__(self) -> Iterator[str]:
        return iter(self._sets)

    def __len__(self) -> int:
        return len(self._sets)


_INVENTORY = (
    ORGANIZATIONS,
    "getOrganizationNetworks",
    "getOrganizationDevices",
    "getOrganizationDevicesAvailabilities",
    "getOrganizationInventoryDevices",
    "getOrganizationAdmins",
    *LICENSING_MODELS,
)
PRESETS = Presets(
    {
        "inventory": _INVENTORY,
        "directory": (
            ORGANIZATIONS,
            "getOrganizationAdmins",
            "getOrganizationSamlRoles",
            "getOrganizationConfigurationChanges",
            *LICENSING_MODELS,
        ),
        "health": (
            "getOrganizationDevicesAvailabilities",
            "getOrganizationDevicesUplinksAddressesByDevice",
            "getOrganizationUplinksStatuses",
            "getOrganizationAssuranceAlerts",
        ),
        "config": writable_listings,
    }
)
"""Named sets of listings, beside single operationIds."""
