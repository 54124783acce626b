"""Whether a call failed since the organization's API access is off."""

from ..errors import MerakiError


def is_access_off(error: Exception) -> bool:
    """Whether the API said so.

    Args:
        error: that a call failed with.
    """
    from ..directory.unreadable import API_ACCESS_OFF, reason_of

    return isinstance(error, MerakiError) and reason_of(error) == API_ACCESS_OFF
