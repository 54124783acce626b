"""Who may read what a crawl writes."""

from collections.abc import Iterable

from ..plan.listing import Listing
from ..plan.secret_listings import holds_secrets

_PRIVATE = 0o600


def effective_mode(listings: Iterable[Listing], chosen: int | None) -> int | None:
    """The permissions of a file with records of these listings.

    Args:
        listings: all of them.
        chosen: by the user; None: nothing.

    Returns:
        What was chosen; else 0600 where there may be passphrases and the like; None: whatever the
        process's umask leaves.
    """
    if chosen is not None:
        return chosen
    return _PRIVATE if any(holds_secrets(listing.operation.id) for listing in listings) else None
